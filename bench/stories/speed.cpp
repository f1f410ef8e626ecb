// What grouping costs when many articles are remembered: made-up news of fixed seeds, a third of it
// stories of their own, the others reported by up to a few dozen papers. Prints the
// CPU time of each step for ten thousand articles more, and the memory at the end.
//   newshound_stories_speed [ARTICLES]    1,000,000 unless told otherwise

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "story/index.h"

namespace newshound {
namespace {

constexpr std::size_t words_of_article = 300;
constexpr std::size_t common_words = 30'000;
constexpr std::size_t rare_words = 400'000;
constexpr std::size_t running_stories = 500;  // at any time

class Press {
 public:
  Press() {
    for (std::size_t i = 0; i < common_words; ++i) common_.push_back(word(false));
    for (std::size_t i = 0; i < rare_words; ++i) rare_.push_back(word(i % 2 == 0));
    stories_.resize(running_stories);
    for (auto& story : stories_) story = subject();
  }

  struct Text {
    std::string title;
    std::string text;
  };
  Text next() {
    auto& story = stories_[random_() % running_stories];
    if (random_() % 8 == 0) story = subject();
    const auto about = random_() % 3 == 0 ? subject() : story;
    return {sentence(about, 9), body(about)};
  }

 private:
  std::string word(bool name) {
    static constexpr std::string_view syllables[] = {"ba",
                                                     "ke",
                                                     "li",
                                                     "mo",
                                                     "nu",
                                                     "ra",
                                                     "se",
                                                     "ti",
                                                     "vo",
                                                     "du",
                                                     "pre",
                                                     "sta",
                                                     "gor",
                                                     "len",
                                                     "mir"};
    std::string made;
    for (std::size_t n = 2 + random_() % 4; n > 0; --n) made += syllables[random_() % 15];
    if (name) made[0] = static_cast<char>(made[0] - 'a' + 'A');
    return made;
  }

  // Common words by Zipf's law.
  const std::string& common() {
    const double share = std::uniform_real_distribution(0.0, 1.0)(random_);
    return common_[static_cast<std::size_t>(std::pow(double(common_words), share)) - 1];
  }

  std::vector<std::string> subject() {
    std::vector<std::string> words;
    for (int i = 0; i < 14; ++i) words.push_back(rare_[random_() % rare_words]);
    return words;
  }

  std::string sentence(const std::vector<std::string>& about, std::size_t length) {
    std::string made;
    for (std::size_t i = 0; i < length; ++i)
      made +=
          (i == 0 ? "" : " ") + (random_() % 6 == 0 ? about[random_() % about.size()] : common());
    return made;
  }

  std::string body(const std::vector<std::string>& about) {
    std::string made;
    for (std::size_t words = 0; words < words_of_article; words += 15)
      made += sentence(about, 15) + ". ";
    return made;
  }

  std::mt19937_64 random_{7};
  std::vector<std::string> common_;
  std::vector<std::string> rare_;
  std::vector<std::vector<std::string>> stories_;
};

class Watch {
 public:
  template <typename Work>
  auto time(Work work) {
    const double start = now();
    auto result = work();
    taken_.push_back(now() - start);
    return result;
  }
  void print(std::string_view what) {
    std::ranges::sort(taken_);
    double sum = 0;
    for (const double one : taken_) sum += one;
    fmt::print("{:8} mean {:6.1f} µs, median {:6.1f}, p99 {:6.1f}\n",
               what,
               sum / static_cast<double>(taken_.size()),
               taken_[taken_.size() / 2],
               taken_[taken_.size() * 99 / 100]);
  }

 private:
  // Microseconds of this thread's CPU time: others may use the machine.
  static double now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e6 * static_cast<double>(time.tv_sec) + 1e-3 * static_cast<double>(time.tv_nsec);
  }

  std::vector<double> taken_;
};

// Megabytes of resident memory.
double resident() {
  std::ifstream file("/proc/self/statm");
  double pages = 0;
  file >> pages >> pages;
  return pages * 4096 / 1e6;
}

// The same article in so many made-up languages: fills the memory faster than writing new ones.
constexpr std::uint32_t languages = 5;

StoryRecord translated(StoryRecord record, std::uint32_t language, StoryId story) {
  const std::uint32_t turn = language * 0x2545F1;
  for (HeavyTerm& heavy : record.mark.heavy) heavy.bits ^= turn & term_mask;
  for (Term& term : record.terms) term = (term ^ turn) & term_mask;
  for (auto& key : record.keys.keys) key ^= turn;
  record.mark.title_key ^= turn;
  record.mark.story = story;
  return record;
}

void fill(StoryIndex& index, Press& press, std::size_t count, UtcTime& time, Duration step) {
  StoryId next = 1;
  while (index.articles() < count) {
    const auto [title, text] = press.next();
    StoryRecord record =
        index
            .decide(
                Draft({.title = title, .text = text, .language = "en", .link = "", .time = time}))
            .record;
    next = std::max(next, record.mark.story + 1);
    index.insert(record, 0);
    for (std::uint32_t language = 1; language < languages; ++language)
      index.insert(translated(record, language, next++), 0);
    time += step * languages;
  }
}

void run(std::size_t count) {
  Press press;
  const double before = resident();
  StoryIndex index({.articles = count});
  UtcTime time = parse_utc("2026-01-01T00:00:00Z").value();
  const auto step = std::chrono::duration_cast<Duration>(std::chrono::hours(7 * 24)) / count;
  fill(index, press, count, time, step);
  Watch drafts, decisions, inserts;
  std::size_t joined = 0;
  constexpr std::size_t measured = 10'000;
  for (std::size_t i = 0; i < measured; ++i, time += step) {
    const auto [title, text] = press.next();
    const StoryArticle article{
        .title = title, .text = text, .language = "en", .link = "", .time = time};
    const Draft draft = drafts.time([&] { return Draft(article); });
    const StoryDecision decision = decisions.time([&] { return index.decide(draft); });
    inserts.time([&] { return index.insert(decision.record, i), 0; });
    joined += decision.kinship != Kinship::none;
  }
  fmt::print("{} articles remembered, {:.0f} % of the last joined a story\n",
             index.articles(),
             100.0 * static_cast<double>(joined) / static_cast<double>(measured));
  drafts.print("draft");
  decisions.print("decide");
  inserts.print("insert");
  fmt::print("memory   {:.0f} MB\n", resident() - before);
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  newshound::run(argc > 1 ? std::stoul(argv[1]) : 1'000'000);
}
