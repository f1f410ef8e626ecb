// The compiled index by itself: how long it takes to build, what it takes of memory, and how soon a
// new one stands when one entry of the list was changed. Names are combined from a list of first and
// one of last names, or made up.
//
//   newshound_index_bench [--first FILE --last FILE] [NAMES]...        (1000000 where none is given)

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

#include <malloc.h>

#include "bench/made_up.h"
#include "match/matcher.h"

namespace newshound {
namespace {

std::size_t bytes_in_use() {
  const auto info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

// The median of some edits of one entry, each upon the one before. A daemon has read the changed
// list from its file already.
double one_edit(std::unique_ptr<const Matcher> matcher) {
  std::vector<double> times;
  for (int i = 0; i < 7; ++i) {
    auto lists = matcher->watchlists();
    auto& subjects = lists[0].subjects;
    subjects[subjects.size() / 10 * static_cast<std::size_t>(i + 1)].names[0].text =
        "Aleksandar Vulin" + std::string(static_cast<std::size_t>(i), 'a');
    const double start = cpu_seconds();
    auto next = std::make_unique<const Matcher>(std::move(lists), *matcher);
    times.push_back(1e3 * (cpu_seconds() - start));
    const auto text = "Then Aleksandar Vulin" + std::string(static_cast<std::size_t>(i), 'a');
    if (next->match({.title = {}, .text = text, .language = {}}).empty())
      std::fprintf(stderr, "%s: nobody found\n", text.c_str());
    matcher = std::move(next);
  }
  std::ranges::sort(times);
  return times[times.size() / 2];
}

void measure(const World& world, std::size_t count) {
  auto lists = lists_of(world.names(count));
  const std::size_t before = bytes_in_use();
  const double start = cpu_seconds();
  auto matcher = std::make_unique<const Matcher>(std::move(lists));
  matcher->prepare();
  const double built = 1e3 * (cpu_seconds() - start);
  const auto bytes = static_cast<double>(bytes_in_use() - before);
  std::printf("%8zu names: index built in %.0f ms, %.0f bytes a name",
              count,
              built,
              bytes / static_cast<double>(count));
  std::printf("; one entry changed: new index in %.1f ms\n", one_edit(std::move(matcher)));
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  const auto options = newshound::read_options(argc, argv, {1'000'000});
  for (const auto count : options.counts) newshound::measure(options.world, count);
}
