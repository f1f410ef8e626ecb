#pragma once
// The three tables behind StoryIndex: how often terms occur, which stories lately had a term, and the
// marks of the last articles. Inner header of story/.

#include <array>
#include <cmath>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <vector>

#include "story/record.h"

namespace newshound {

// In how many articles a term occurs. Terms share counters by chance, one frequent one in a hundred
// rare ones'; when the articles are twice as many as are remembered, all counts are halved, so that
// the past fades.
class TermCounts {
 public:
  explicit TermCounts(std::size_t remembered);

  void add(std::span<const Term> terms);
  std::uint32_t count(Term term) const { return counts_[term % counters]; }
  // Will be asked for soon: most terms' counts are far from the processor.
  void fetch(Term term) const { __builtin_prefetch(&counts_[term % counters]); }
  std::uint32_t articles() const { return articles_; }

 private:
  static constexpr std::size_t counters = 1 << 21;

  std::size_t most_;
  std::uint32_t articles_ = 0;
  std::vector<std::uint32_t> counts_;
};

// What a term is worth that occurs in so many of the articles: log(articles / count)^0.6. Remembered,
// since nearly all counts are small, until there are a sixtieth more articles or fewer.
class Rarities {
 public:
  void set_articles(float articles) {
    if (articles > 0.984F * articles_ && articles < 1.016F * articles_) return;
    articles_ = articles;
    known_.fill(unknown);
  }
  float of(std::uint32_t count) {
    if (count >= known_.size()) return worked_out(count);
    if (known_[count] == unknown) known_[count] = worked_out(count);
    return known_[count];
  }

 private:
  static constexpr float unknown = -1;
  float worked_out(std::uint32_t count) const {
    const float rarity = std::log(articles_ / (static_cast<float>(count) + 1.5F));
    return rarity > 0 ? std::pow(rarity, 0.6F) : 0;
  }

  float articles_ = 0;
  std::array<float, 4096> known_{};
};

// For each key the last stories that had it, the newest first: one cache line to look at, however
// frequent the key is. Keys share lines by chance; tags tell them apart but for one in 256.
class RecentStories {
 public:
  RecentStories();

  void touch(std::uint32_t key, StoryId story);
  // Will be asked for soon.
  void fetch(std::uint32_t key) const { __builtin_prefetch(&lines_[place(key)]); }

  template <typename Visit>
  void each(std::uint32_t key, Visit visit) const {
    const Line& line = lines_[place(key)];
    for (std::size_t i = 0; i < per_line; ++i)
      if (line.tags[i] == tag(key) && line.stories[i] != 0) visit(line.stories[i]);
  }

 private:
  static constexpr std::size_t per_line = 12;
  struct alignas(64) Line {
    std::array<StoryId, per_line> stories{};  // 0: free
    std::array<std::uint8_t, per_line> tags{};
  };

  static std::uint32_t mixed(std::uint32_t key) { return key * 0x9E37'79B1U; }  // Knuth's
  static std::uint8_t tag(std::uint32_t key) { return static_cast<std::uint8_t>(mixed(key) >> 3); }
  std::size_t place(std::uint32_t key) const { return mixed(key) >> 11 & (lines_.size() - 1); }
  void grow();

  std::size_t touches_ = 0;
  std::vector<Line> lines_;
};

// An article's mark, and how it hangs together with the others of its story.
struct Remembered {
  StoryMark mark;
  std::uint64_t article = 0;
  std::uint32_t before = 0;  // the place of the one before it in its story
};

// Articles by place, which counts up from the first one ever inserted.
class ArticleMemory {
 public:
  using Place = std::uint32_t;
  static constexpr Place nowhere = 0xFFFF'FFFF;

  Place add(const Remembered& article);
  void forget_oldest();

  // Will be asked for soon: old articles are far from the processor.
  void fetch(Place place) const {
    if (!holds(place)) return;
    constexpr std::size_t line = 64;
    const auto* const bytes = reinterpret_cast<const char*>(&at(place));
    for (std::size_t i = 0; i < sizeof(Remembered); i += line) __builtin_prefetch(bytes + i);
  }

  bool holds(Place place) const { return place >= oldest_ && place < next_; }
  const Remembered& at(Place place) const {
    return (*chunks_[place / per_chunk - oldest_ / per_chunk])[place % per_chunk];
  }
  Place oldest() const { return oldest_; }
  std::size_t size() const { return next_ - oldest_; }

 private:
  static constexpr Place per_chunk = 256;
  using Chunk = std::array<Remembered, per_chunk>;

  Place oldest_ = 0;
  Place next_ = 0;
  std::deque<std::unique_ptr<Chunk>> chunks_;
};

}  // namespace newshound
