#pragma once
// Names and news for the benches that look for the ones in the others: made up from fixed seeds, or
// from files with a name or an article on each line.

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "model/watchlist.h"

namespace newshound {

inline constexpr std::size_t article_count = 600;
inline constexpr std::size_t article_words = 600;

// What is compared: names to combine, and news.
struct World {
  std::vector<std::string> first;
  std::vector<std::string> last;
  std::vector<std::string> articles;

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

inline std::vector<Watchlist> lists_of(const std::vector<std::string>& names) {
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

inline std::vector<std::string> lines_of(const char* path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  if (lines.empty()) std::fprintf(stderr, "%s: no lines\n", path), std::exit(1);
  return lines;
}

// Of this thread's CPU, so that what else the machine does counts less.
inline double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct Options {
  World world;
  std::vector<std::size_t> counts;
  bool alone = false;  // without Hyperscan
};

inline Options read_options(int argc, char** argv, std::vector<std::size_t> counts) {
  Options options{.world = Maker::world(), .counts = {}};
  World& world = options.world;
  for (int i = 1; i < argc; ++i) {
    const std::string_view option = argv[i];
    const bool more = i + 1 < argc;
    if (option == "--alone") options.alone = true;
    else if (option == "--first" && more) world.first = lines_of(argv[++i]);
    else if (option == "--last" && more) world.last = lines_of(argv[++i]);
    else if (option == "--text" && more) world.articles = lines_of(argv[++i]);
    else options.counts.push_back(std::strtoull(argv[i], nullptr, 10));
  }
  if (options.counts.empty()) options.counts = std::move(counts);
  return options;
}

}  // namespace newshound
