#include "story/record.h"

#include <bit>
#include <cstring>

namespace newshound {
namespace {

static_assert(std::endian::native == std::endian::little,
              "records are written as they lie in memory");

constexpr char version = 1;
constexpr std::size_t term_bytes = 3;

template <typename Value>
void put(std::string& bytes, const Value& value) {
  bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

// Takes values off the front; `good` tells whether there was enough.
struct Taker {
  std::string_view bytes;
  bool good = true;

  void take(void* to, std::size_t size) {
    good = good && bytes.size() >= size;
    if (!good) return;
    std::memcpy(to, bytes.data(), size);
    bytes.remove_prefix(size);
  }
  template <typename Value>
  void take(Value& value) {
    take(&value, sizeof value);
  }
};

}  // namespace

std::string bytes_of(const StoryRecord& record) {
  std::string bytes(1, version);
  const StoryMark& mark = record.mark;
  std::uint8_t heavy = 0;
  while (heavy < StoryMark::most_terms && mark.heavy[heavy].weight() > 0) ++heavy;
  put(bytes, heavy);
  bytes.append(reinterpret_cast<const char*>(mark.heavy.data()), heavy * sizeof(HeavyTerm));
  put(bytes, mark.sketch);
  put(bytes, mark.years);
  for (const auto value : {mark.time, mark.story, mark.title_key, mark.link_key}) put(bytes, value);
  for (const auto value : {mark.day, mark.language}) put(bytes, value);
  put(bytes, static_cast<std::uint8_t>(record.keys.count));
  for (std::size_t i = 0; i < record.keys.count; ++i) put(bytes, record.keys.keys[i]);
  for (const Term term : record.terms)
    bytes.append(reinterpret_cast<const char*>(&term), term_bytes);
  return bytes;
}

Result<StoryRecord> parse_record(std::string_view bytes) {
  StoryRecord record;
  StoryMark& mark = record.mark;
  if (!bytes.starts_with(version))
    return failure(Errc::invalid, "a story record of another version");
  Taker taker{bytes.substr(1)};
  std::uint8_t heavy = 0;
  taker.take(heavy);
  if (heavy > StoryMark::most_terms) taker.good = false;
  else taker.take(mark.heavy.data(), heavy * sizeof(HeavyTerm));
  taker.take(mark.sketch);
  taker.take(mark.years);
  for (auto* value : {&mark.time, &mark.story, &mark.title_key, &mark.link_key}) taker.take(*value);
  for (auto* value : {&mark.day, &mark.language}) taker.take(*value);
  std::uint8_t keys = 0;
  taker.take(keys);
  if (keys > SketchKeys::most) taker.good = false;
  record.keys.count = keys;
  for (std::size_t i = 0; taker.good && i < keys; ++i) taker.take(record.keys.keys[i]);
  if (!taker.good || taker.bytes.size() % term_bytes != 0)
    return failure(Errc::invalid, "a damaged story record");
  while (!taker.bytes.empty()) taker.take(&record.terms.emplace_back(0), term_bytes);
  return record;
}

}  // namespace newshound
