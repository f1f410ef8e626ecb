#include "story/memory.h"

#include <algorithm>

namespace newshound {
namespace {

constexpr std::size_t fewest_lines = 1 << 12;
constexpr std::size_t most_lines = 1 << 21;  // 128 MiB
// A line takes so many stories before there are twice as many lines.
constexpr std::size_t touches_per_line = 8;

}  // namespace

TermCounts::TermCounts(std::size_t remembered) : most_(2 * remembered), counts_(counters) {}

void TermCounts::add(std::span<const Term> terms) {
  for (const Term term : terms) ++counts_[term % counters];
  if (++articles_ < most_) return;
  articles_ /= 2;
  for (auto& count : counts_) count /= 2;
}

RecentStories::RecentStories() : lines_(fewest_lines) {}

void RecentStories::touch(std::uint32_t key, StoryId story) {
  Line* line = &lines_[place(key)];
  std::size_t at = 0;
  while (at < per_line && (line->stories[at] != story || line->tags[at] != tag(key))) ++at;
  if (at == per_line) {
    --at;
    if (++touches_ > touches_per_line * lines_.size() && lines_.size() < most_lines) grow();
    line = &lines_[place(key)];
  }
  for (; at > 0; --at) {
    line->stories[at] = line->stories[at - 1];
    line->tags[at] = line->tags[at - 1];
  }
  line->stories[0] = story;
  line->tags[0] = tag(key);
}

// Each line is split in two; both begin with what the one held.
void RecentStories::grow() {
  const std::size_t before = lines_.size();
  lines_.resize(2 * before);
  std::copy_n(lines_.begin(), before, lines_.begin() + static_cast<std::ptrdiff_t>(before));
}

ArticleMemory::Place ArticleMemory::add(const Remembered& article) {
  if (next_ / per_chunk - oldest_ / per_chunk == chunks_.size())
    chunks_.push_back(std::make_unique<Chunk>());
  (*chunks_[next_ / per_chunk - oldest_ / per_chunk])[next_ % per_chunk] = article;
  return next_++;
}

void ArticleMemory::forget_oldest() {
  if (++oldest_ % per_chunk == 0) chunks_.pop_front();
}

}  // namespace newshound
