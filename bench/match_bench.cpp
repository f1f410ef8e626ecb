// What folding and recognising cost, on made-up news: words as long and as often repeated as in
// real text, one name of the list in each article. Everything comes from fixed seeds.

#include <map>
#include <random>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "match/matcher.h"
#include "match/words.h"
#include "text/fold.h"
#include "text/sentence.h"

namespace newshound {
namespace {

constexpr std::size_t article_size = 3500;  // bytes; 600 English words
constexpr std::size_t article_count = 300;  // a megabyte: more than the nearest caches hold

struct Alphabet {
  const char* name;
  std::vector<std::string> lower;
  std::vector<std::string> upper;
};

std::vector<std::string> letters(const std::u32string& codes) {
  std::vector<std::string> out;
  for (const char32_t code : codes) {
    std::string letter;
    if (code < 0x80) letter = {static_cast<char>(code)};
    else letter = {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
    out.push_back(letter);
  }
  return out;
}

const Alphabet& alphabet(int number) {
  static const std::vector<Alphabet> alphabets = {
      {"ascii", letters(U"aeiounrstlkmdvpbgzc"), letters(U"AEIOUNRSTLKMDVPBGZC")},
      {"serbian latin",
       letters(U"aaaaaaeeeeeiiiiiooooounnnrrrsssttllkkkmmddvvvjjppbzgšč"),
       letters(U"AEIOUNRSTLKMDVPBŠĆŽ")},
      {"cyrillic", letters(U"аеиоунрстлкмдвпбгзц"), letters(U"АЕИОУНРСТЛКМДВПБГЗЦ")}};
  return alphabets.at(static_cast<std::size_t>(number));
}

class Writer {
 public:
  Writer(const Alphabet& alphabet, unsigned seed) : alphabet_(alphabet), random_(seed) {
    for (int i = 0; i < 20'000; ++i) vocabulary_.push_back(word(false));
    for (int i = 0; i < 8'000; ++i) names_.push_back(word(true));
  }

  std::string name() { return pick(names_) + ' ' + pick(names_); }

  std::string article(const std::string& name) {
    std::string text;
    while (text.size() < article_size / 2) sentence(text);
    text += name + ' ';
    while (text.size() < article_size) sentence(text);
    return text;
  }

 private:
  std::string word(bool capital) {
    std::string out;
    std::poisson_distribution<int> length(4.2);
    for (int left = 1 + length(random_); left > 0; --left) {
      const auto& set = capital ? alphabet_.upper : alphabet_.lower;
      out += set[random_() % set.size()];
      capital = false;
    }
    return out;
  }
  const std::string& pick(const std::vector<std::string>& words) {
    return words[random_() % words.size()];
  }
  // Half of all words are among the first hundred, as in any language.
  void sentence(std::string& text) {
    for (int left = 15; left > 0; --left) {
      if (random_() % 12 == 0) text += pick(names_);
      else text += vocabulary_[random_() % (random_() % 2 == 0 ? 100 : vocabulary_.size())];
      text += left == 1 ? ". " : random_() % 10 == 0 ? ", " : " ";
    }
  }

  const Alphabet& alphabet_;
  std::mt19937 random_;
  std::vector<std::string> vocabulary_;
  std::vector<std::string> names_;
};

std::vector<Watchlist> lists_of(const std::vector<std::string>& names) {
  Watchlist list;
  for (const std::string& name : names) {
    Subject subject;
    subject.names.push_back({.text = name, .kind = NameKind::primary, .origin = {}});
    list.subjects.push_back(std::move(subject));
  }
  std::vector<Watchlist> lists;
  lists.push_back(std::move(list));
  return lists;
}

struct World {
  std::vector<std::string> names;
  std::vector<std::string> articles;
  std::size_t bytes = 0;
};

const World& world(int alphabet_number, std::size_t name_count) {
  static std::map<std::pair<int, std::size_t>, World> worlds;
  World& made = worlds[{alphabet_number, name_count}];
  if (!made.names.empty()) return made;
  Writer writer(alphabet(alphabet_number), 20240905);
  for (std::size_t i = 0; i < name_count; ++i) made.names.push_back(writer.name());
  for (std::size_t i = 0; i < article_count; ++i) {
    made.articles.push_back(writer.article(i % 10 == 0 ? made.names[i] : ""));
    made.bytes += made.articles.back().size();
  }
  return made;
}

void count(benchmark::State& state, const World& there) {
  const auto rounds = static_cast<std::int64_t>(state.iterations());
  state.SetBytesProcessed(rounds * static_cast<std::int64_t>(there.bytes));
  state.counters["per article"] =
      benchmark::Counter(static_cast<double>(rounds) * static_cast<double>(article_count),
                         benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
  state.SetLabel(alphabet(static_cast<int>(state.range(0))).name);
}

void fold_articles(benchmark::State& state) {
  const World& there = world(static_cast<int>(state.range(0)), 1000);
  for (auto _ : state)
    for (const std::string& article : there.articles) benchmark::DoNotOptimize(fold(article));
  count(state, there);
}
BENCHMARK(fold_articles)->DenseRange(0, 2);

void split_articles(benchmark::State& state) {
  const World& there = world(static_cast<int>(state.range(0)), 1000);
  for (auto _ : state)
    for (const std::string& article : there.articles) benchmark::DoNotOptimize(words_of(article));
  count(state, there);
}
BENCHMARK(split_articles)->DenseRange(0, 2);

// With the evidence for the names that are there, once the words are known.
void match_articles(benchmark::State& state) {
  const World& there =
      world(static_cast<int>(state.range(0)), static_cast<std::size_t>(state.range(1)));
  const Matcher matcher(lists_of(there.names));
  matcher.prepare();
  std::size_t found = 0;
  const auto match_all = [&] {
    for (const std::string& article : there.articles)
      found += matcher.match({.title = {}, .text = article, .language = {}}).size();
  };
  match_all();
  found = 0;
  for (auto _ : state) match_all();
  count(state, there);
  state.counters["found"] =
      benchmark::Counter(static_cast<double>(found) / static_cast<double>(article_count),
                         benchmark::Counter::kAvgIterations);
}
BENCHMARK(match_articles)->ArgsProduct({{0, 1, 2}, {1'000, 100'000, 1'000'000}});

void build_index(benchmark::State& state) {
  const World& there = world(0, static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    state.PauseTiming();
    auto lists = lists_of(there.names);
    state.ResumeTiming();
    const Matcher matcher(std::move(lists));
    matcher.prepare();
    benchmark::DoNotOptimize(&matcher);
  }
}
void quote_sentence(benchmark::State& state) {
  const World& there = world(static_cast<int>(state.range(0)), 1000);
  std::size_t next = 0;
  for (auto _ : state) {
    const std::string& article = there.articles[next++ % there.articles.size()];
    benchmark::DoNotOptimize(sentence_around(article, article_size / 2, article_size / 2 + 5));
  }
  state.SetLabel(alphabet(static_cast<int>(state.range(0))).name);
}
BENCHMARK(quote_sentence)->DenseRange(0, 2);

// The death of the lists, which the matcher owns, is in the figure.
BENCHMARK(build_index)->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace newshound
