// Recognition against Hyperscan's literal matcher, as a ratio in one run: Hyperscan is given text
// that is folded already and the plain names, so it finds exact forms only; the matcher gets raw
// UTF-8 and recognises all forms. Names and news are made up from fixed seeds, or real ones: names
// combined from a list of first and one of last names, news with an article on each line.
//
//   newshound_hyperscan_bench [NAMES]...        (10000 and 100000 where none is given)
//   newshound_hyperscan_bench --first FILE --last FILE --text FILE [NAMES]...
//   … --alone                                   (without Hyperscan)

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <hs/hs.h>

#include "match/matcher.h"
#include "text/fold.h"

namespace newshound {
namespace {

constexpr std::size_t article_count = 600;
constexpr std::size_t article_words = 600;

// What is compared: names to combine, and news.
struct World {
  std::vector<std::string> first;
  std::vector<std::string> last;
  std::vector<std::string> articles;
  bool alone = false;  // without Hyperscan

  std::size_t bytes() const {
    std::size_t sum = 0;
    for (const auto& article : articles) sum += article.size();
    return sum;
  }
  // Each differs from the others.
  std::vector<std::string> names(std::size_t count) const {
    std::mt19937_64 random(20241105);
    std::unordered_set<std::string> known;
    std::vector<std::string> names;
    while (names.size() < count) {
      auto name = first[random() % first.size()] + ' ' + last[random() % last.size()];
      if (known.insert(name).second) names.push_back(std::move(name));
    }
    return names;
  }
};

class Maker {
 public:
  static World world() {
    Maker maker;
    World made{.first = maker.first_, .last = maker.last_, .articles = {}};
    for (std::size_t i = 0; i < article_count; ++i) made.articles.push_back(maker.article());
    return made;
  }

 private:
  Maker() : random_(20241105) {
    for (int i = 0; i < 5'000; ++i) first_.push_back(capital(word(2)));
    for (int i = 0; i < 60'000; ++i) last_.push_back(capital(word(3)));
    for (int i = 0; i < 30'000; ++i) words_.push_back(word(1 + static_cast<int>(random_() % 3)));
  }
  // Every twelfth word is a name's, half of the others are among the hundred commonest.
  std::string article() {
    std::string text;
    for (std::size_t i = 0; i < article_words; ++i) {
      const auto kind = random_() % 24;
      if (kind == 0) text += pick(first_);
      else if (kind == 1) text += pick(last_);
      else text += words_[random_() % (random_() % 2 == 0 ? 100 : words_.size())];
      text += random_() % 15 == 0 ? ". " : " ";
    }
    return text;
  }

  std::string word(int syllables) {
    static const std::vector<std::string> onsets{"b", "d", "f", "g",  "k",  "l", "m",
                                                 "n", "p", "r", "s",  "t",  "v", "z",
                                                 "h", "j", "c", "st", "tr", "gr"};
    static const std::vector<std::string> codas{"", "", "n", "r", "v", "k", "s", "l"};
    std::string out;
    for (int i = 0; i < syllables; ++i) {
      out += pick(onsets);
      out += "aeiou"[random_() % 5];
    }
    return out + pick(codas);
  }
  static std::string capital(std::string text) {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
  }
  const std::string& pick(const std::vector<std::string>& from) {
    return from[random_() % from.size()];
  }

  std::mt19937 random_;
  std::vector<std::string> first_, last_, words_;
};

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Best of some rounds over all articles, in bytes a second.
template <class Round>
double rate(std::size_t bytes, Round round) {
  round();  // warms caches, the matcher's memory of words included
  double best = 1e9;
  for (int i = 0; i < 7; ++i) {
    const auto start = std::chrono::steady_clock::now();
    round();
    best = std::min(best, seconds_since(start));
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
};

Speed hyperscan(const World& world, const std::vector<std::string>& names) {
  Speed speed;
  const auto texts = folded(world.articles);
  const auto start = std::chrono::steady_clock::now();
  hs_database_t* database = compile(folded(names));
  speed.build_seconds = seconds_since(start);
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

std::vector<Watchlist> lists_of(const std::vector<std::string>& names) {
  Watchlist list;
  for (const auto& name : names) {
    Subject subject;
    subject.names.push_back({.text = name, .kind = NameKind::primary, .origin = {}});
    list.subjects.push_back(std::move(subject));
  }
  std::vector<Watchlist> lists;
  lists.push_back(std::move(list));
  return lists;
}

Speed newshound_matcher(const World& world, const std::vector<std::string>& names) {
  Speed speed;
  auto lists = lists_of(names);
  const auto start = std::chrono::steady_clock::now();
  const Matcher matcher(std::move(lists));
  speed.build_seconds = seconds_since(start);
  speed.bytes_a_second = rate(world.bytes(), [&] {
    speed.found = 0;
    for (const auto& text : world.articles)
      speed.found += matcher.match({.title = {}, .text = text, .language = {}}).size();
  });
  return speed;
}

void compare(const World& world, std::size_t count) {
  const auto names = world.names(count);
  const Speed ours = newshound_matcher(world, names);
  std::printf("%8zu names: newshound %6.1f MB/s, %.0f us an article, %zu found, built in %.2f s",
              count,
              ours.bytes_a_second / 1e6,
              1e6 * static_cast<double>(world.bytes()) /
                  static_cast<double>(world.articles.size()) / ours.bytes_a_second,
              ours.found,
              ours.build_seconds);
  if (!world.alone) {
    const Speed theirs = hyperscan(world, names);
    std::printf("; hyperscan %6.1f MB/s, %zu found, built in %.2f s; ratio %.2f",
                theirs.bytes_a_second / 1e6,
                theirs.found,
                theirs.build_seconds,
                ours.bytes_a_second / theirs.bytes_a_second);
  }
  std::printf("\n");
}

std::vector<std::string> lines_of(const char* path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  if (lines.empty()) std::fprintf(stderr, "%s: no lines\n", path), std::exit(1);
  return lines;
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  using namespace newshound;
  World world = Maker::world();
  std::vector<std::size_t> counts;
  for (int i = 1; i < argc; ++i) {
    const std::string_view option = argv[i];
    const bool more = i + 1 < argc;
    if (option == "--alone") world.alone = true;
    else if (option == "--first" && more) world.first = lines_of(argv[++i]);
    else if (option == "--last" && more) world.last = lines_of(argv[++i]);
    else if (option == "--text" && more) world.articles = lines_of(argv[++i]);
    else counts.push_back(std::strtoull(argv[i], nullptr, 10));
  }
  if (counts.empty()) counts = {10'000, 100'000};
  for (const auto count : counts) compare(world, count);
}
