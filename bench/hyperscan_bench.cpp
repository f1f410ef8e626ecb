// Recognition against Hyperscan's literal matcher, as a ratio in one run: Hyperscan is given text
// that is folded already and the plain names, so it finds exact forms only; the matcher gets raw
// UTF-8 and recognises all forms. Names and news are made up from fixed seeds.
//
//   newshound_hyperscan_bench [NAMES]...        (10000 and 100000 where none is given)

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include <hs/hs.h>

#include "match/matcher.h"
#include "text/fold.h"

namespace newshound {
namespace {

constexpr std::size_t article_count = 600;
constexpr std::size_t article_words = 600;

class Maker {
 public:
  Maker() : random_(20241105) {
    for (int i = 0; i < 5'000; ++i) first_.push_back(capital(word(2)));
    for (int i = 0; i < 60'000; ++i) last_.push_back(capital(word(3)));
    for (int i = 0; i < 30'000; ++i) words_.push_back(word(1 + static_cast<int>(random_() % 3)));
  }
  std::string name() { return pick(first_) + ' ' + pick(last_); }
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

 private:
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

hs_database_t* compile(const std::vector<std::string>& names) {
  std::vector<const char*> texts;
  std::vector<unsigned> flags(names.size(), HS_FLAG_SINGLEMATCH), ids;
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

void compare(std::size_t count) {
  Maker maker;
  Watchlist list;
  std::vector<std::string> folded_names;
  for (std::size_t i = 0; i < count; ++i) {
    Subject subject;
    subject.names.push_back({.text = maker.name(), .kind = NameKind::primary, .origin = {}});
    folded_names.push_back(fold(subject.names[0].text));
    list.subjects.push_back(std::move(subject));
  }
  std::vector<std::string> articles, folded;
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < article_count; ++i) {
    articles.push_back(maker.article());
    folded.push_back(fold(articles.back()));
    bytes += articles.back().size();
  }
  hs_database_t* database = compile(folded_names);
  hs_scratch_t* scratch = nullptr;
  hs_alloc_scratch(database, &scratch);
  std::size_t hits = 0;
  const auto on_match = [](unsigned, unsigned long long, unsigned long long, unsigned, void* seen) {
    ++*static_cast<std::size_t*>(seen);
    return 0;
  };
  const double theirs = rate(bytes, [&] {
    for (const auto& text : folded)
      hs_scan(
          database, text.data(), static_cast<unsigned>(text.size()), 0, scratch, on_match, &hits);
  });
  std::vector<Watchlist> lists;
  lists.push_back(std::move(list));
  const auto start = std::chrono::steady_clock::now();
  const Matcher matcher(std::move(lists));
  const double built = seconds_since(start);
  std::size_t found = 0;
  const double ours = rate(bytes, [&] {
    for (const auto& text : articles)
      found += matcher.match({.title = {}, .text = text, .language = {}}).size();
  });
  std::printf(
      "%8zu names: hyperscan %6.1f MB/s, newshound %6.1f MB/s, ratio %.2fx (index built in %.2f s; "
      "%.0f us an article)\n",
      count,
      theirs / 1e6,
      ours / 1e6,
      ours / theirs,
      built,
      1e6 * static_cast<double>(bytes) / article_count / ours);
  hs_free_scratch(scratch);
  hs_free_database(database);
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  std::vector<std::size_t> counts;
  for (int i = 1; i < argc; ++i) counts.push_back(std::strtoull(argv[i], nullptr, 10));
  if (counts.empty()) counts = {10'000, 100'000};
  for (const auto count : counts) newshound::compare(count);
}
