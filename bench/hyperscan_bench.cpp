// Recognition against Hyperscan's literal matcher, as a ratio in one run: Hyperscan is given text
// that is folded already and the plain names, so it finds exact forms only; the matcher gets raw
// UTF-8 and recognises all forms. Names and news are made up from fixed seeds, or real ones: names
// combined from a list of first and one of last names, news with an article on each line.
//
//   newshound_hyperscan_bench [NAMES]...        (10000 and 100000 where none is given)
//   newshound_hyperscan_bench --first FILE --last FILE --text FILE [NAMES]...
//   … --alone                                   (without Hyperscan)

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <hs/hs.h>

#include "bench/made_up.h"
#include "match/matcher.h"
#include "text/fold.h"

namespace newshound {
namespace {

// Best of some rounds over all articles, in bytes a second.
template <class Round>
double rate(std::size_t bytes, Round round) {
  round();  // warms caches, the matcher's memory of words included
  double best = 1e9;
  for (int i = 0; i < 25; ++i) {
    const double start = cpu_seconds();
    round();
    best = std::min(best, cpu_seconds() - start);
  }
  return static_cast<double>(bytes) / best;
}

std::vector<std::string> folded(const std::vector<std::string>& texts) {
  std::vector<std::string> out;
  for (const auto& text : texts) out.push_back(fold(text));
  return out;
}

hs_database_t* compile(const std::vector<std::string>& names) {
  std::vector<const char*> texts;
  std::vector<unsigned> flags(names.size()), ids;
  std::vector<std::size_t> sizes;
  for (const auto& name : names) {
    texts.push_back(name.c_str());
    sizes.push_back(name.size());
    ids.push_back(static_cast<unsigned>(ids.size()));
  }
  hs_database_t* database = nullptr;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_lit_multi(texts.data(),
                           flags.data(),
                           ids.data(),
                           sizes.data(),
                           static_cast<unsigned>(texts.size()),
                           HS_MODE_BLOCK,
                           nullptr,
                           &database,
                           &error) != HS_SUCCESS) {
    std::fprintf(stderr, "hyperscan: %s\n", error->message);
    std::exit(1);
  }
  return database;
}

struct Speed {
  double bytes_a_second = 0;
  std::size_t found = 0;  // in one round
  double build_seconds = 0;
  // An article seen for the first time: the mean of the first round, where at the beginning every word is
  // new, and of its last tenth, where most words were met before as they are in a daemon's day.
  double first_seconds = 0;
  double later_first_seconds = 0;
};

Speed hyperscan(const World& world, const std::vector<std::string>& names) {
  Speed speed;
  const auto texts = folded(world.articles);
  const double start = cpu_seconds();
  hs_database_t* database = compile(folded(names));
  speed.build_seconds = cpu_seconds() - start;
  hs_scratch_t* scratch = nullptr;
  hs_alloc_scratch(database, &scratch);
  const auto on_match = [](unsigned, unsigned long long, unsigned long long, unsigned, void* seen) {
    ++*static_cast<std::size_t*>(seen);
    return 0;
  };
  speed.bytes_a_second = rate(world.bytes(), [&] {
    speed.found = 0;
    for (const auto& text : texts)
      hs_scan(database,
              text.data(),
              static_cast<unsigned>(text.size()),
              0,
              scratch,
              on_match,
              &speed.found);
  });
  hs_free_scratch(scratch);
  hs_free_database(database);
  return speed;
}

Speed newshound_matcher(const World& world, const std::vector<std::string>& names) {
  Speed speed;
  auto lists = lists_of(names);
  const double start = cpu_seconds();
  const Matcher matcher(std::move(lists));
  matcher.prepare();
  speed.build_seconds = cpu_seconds() - start;
  const auto read = [&](std::size_t from, std::size_t to) {
    const double begin = cpu_seconds();
    for (std::size_t i = from; i < to; ++i)
      speed.found += matcher.match({.title = {}, .text = world.articles[i], .language = {}}).size();
    return cpu_seconds() - begin;
  };
  const std::size_t all = world.articles.size(), tenth = all / 10;
  const double early = read(0, all - tenth), late = read(all - tenth, all);
  speed.first_seconds = (early + late) / static_cast<double>(all);
  speed.later_first_seconds = late / static_cast<double>(tenth);
  speed.bytes_a_second = rate(world.bytes(), [&] {
    speed.found = 0;
    read(0, all);
  });
  return speed;
}

void compare(const World& world, std::size_t count, bool alone) {
  const auto names = world.names(count);
  const Speed ours = newshound_matcher(world, names);
  std::printf(
      "%8zu names: newshound %6.1f MB/s, %.1f us an article (at first %.1f, later ones %.1f), %zu "
      "found, built in "
      "%.2f s",
      count,
      ours.bytes_a_second / 1e6,
      1e6 * static_cast<double>(world.bytes()) / static_cast<double>(world.articles.size()) /
          ours.bytes_a_second,
      1e6 * ours.first_seconds,
      1e6 * ours.later_first_seconds,
      ours.found,
      ours.build_seconds);
  if (!alone) {
    const Speed theirs = hyperscan(world, names);
    std::printf("; hyperscan %6.1f MB/s, %zu found, built in %.2f s; ratio %.2f",
                theirs.bytes_a_second / 1e6,
                theirs.found,
                theirs.build_seconds,
                ours.bytes_a_second / theirs.bytes_a_second);
  }
  std::printf("\n");
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  const auto options = newshound::read_options(argc, argv, {10'000, 100'000});
  for (const auto count : options.counts) newshound::compare(options.world, count, options.alone);
}
