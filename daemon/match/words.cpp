#include "match/words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <span>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/digest.h"
#include "text/fold.h"
#include "text/fold_table.h"

namespace newshound {
namespace {

static_assert(std::endian::native == std::endian::little, "bytes are taken eight at a time");

// "J.", "Dr.", "Gen.": a full stop behind so few letters is part of a name.
constexpr std::ptrdiff_t longest_abbreviation = 3;

constexpr std::uint64_t every_byte(unsigned c) {
  return 0x0101010101010101ULL * c;
}
constexpr std::uint64_t high_bits = every_byte(0x80);
// The bit that makes an ASCII letter lower case. Digits have it anyway.
constexpr std::uint64_t lower_case = every_byte(0x20);

// The lowest `count` bytes, 0 to 8.
constexpr std::uint64_t lowest_bytes(std::uint64_t chunk, std::size_t count) {
  return count >= 8 ? chunk : chunk & ((1ULL << 8 * count) - 1);
}

[[gnu::noinline]] std::uint64_t load_last(std::string_view text, std::size_t at) {
  std::uint64_t chunk = 0;
  for (std::size_t i = text.size(); i > at; --i)
    chunk = chunk << 8 | static_cast<unsigned char>(text[i - 1]);
  return chunk;
}

// Eight bytes at `at`; zeros behind the end of the text.
std::uint64_t load(std::string_view text, std::size_t at) {
  if (at + 8 > text.size()) return load_last(text, at);
  std::uint64_t chunk = 0;
  std::memcpy(&chunk, text.data() + at, 8);
  return chunk;
}

#ifdef __SSE2__
// One bit for each of sixteen bytes, as below.
unsigned may_be_letters(const char* bytes) {
  const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  const __m128i lower = _mm_or_si128(chunk, _mm_set1_epi8(0x20));
  // Signed, so that what is not ASCII lies below.
  const auto within = [](__m128i value, char first, char last) {
    return _mm_and_si128(_mm_cmpgt_epi8(value, _mm_set1_epi8(static_cast<char>(first - 1))),
                         _mm_cmplt_epi8(value, _mm_set1_epi8(static_cast<char>(last + 1))));
  };
  const __m128i found =
      _mm_or_si128(chunk, _mm_or_si128(within(lower, 'a', 'z'), within(chunk, '0', '9')));
  return static_cast<unsigned>(_mm_movemask_epi8(found));
}
#endif

// One bit for each of eight bytes: is it an ASCII letter or digit, or part of another character?
// Without carries between the bytes: adding 0x80 - x to seven bits sets the eighth from x upwards.
unsigned may_be_letters(std::uint64_t chunk) {
  const auto from = [](std::uint64_t bytes, unsigned first) {
    return bytes + every_byte(0x80 - first);
  };
  const std::uint64_t seven = chunk & ~high_bits;
  const std::uint64_t lower = seven | lower_case;
  const std::uint64_t letters = from(lower, 'a') & ~from(lower, 'z' + 1);
  const std::uint64_t digits = from(seven, '0') & ~from(seven, '9' + 1);
  const std::uint64_t found = (letters | digits | chunk) & high_bits;
  return static_cast<unsigned>((found >> 7) * 0x0102040810204080ULL >> 56);  // gathers the bits
}

// Two words of eight bytes, multiplied: the mixing step of wyhash (Wang Yi).
std::uint64_t mixed(std::uint64_t low, std::uint64_t high) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = Wide{low ^ 0x9FB21C651E98DF25} * (high ^ 0xD6E8FEB86659FD93);
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

// Hashes bytes as they come, sixteen at a time; how they were handed over does not matter.
class WordHash {
 public:
  static constexpr std::size_t block = 16;

  // `bytes` holds `count` bytes, up to 8, and zeros above them.
  void add(std::uint64_t bytes, unsigned count) {
    if (filled_ > block) end_block();
    std::memcpy(bytes_.data() + filled_, &bytes, sizeof bytes);
    filled_ += count;
  }
  std::uint64_t value() {
    if (filled_ > block) end_block();
    return mixed(state_ ^ part(0), part(8));
  }

  // The same for up to sixteen bytes at once, with zeros behind them.
  static std::uint64_t of(std::uint64_t low, std::uint64_t high) { return mixed(low, high); }

 private:
  std::uint64_t part(std::size_t at) const {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, bytes_.data() + at, sizeof bytes);
    return bytes;
  }
  void end_block() {
    state_ = mixed(state_ ^ part(0), part(8));
    const std::uint64_t rest = part(block);
    bytes_ = {};
    std::memcpy(bytes_.data(), &rest, sizeof rest);
    filled_ -= block;
  }

  std::uint64_t state_ = 0;
  std::array<char, block + 8> bytes_{};
  unsigned filled_ = 0;
};

struct Glyph {
  FoldCell cell;
  const FoldPage* page = nullptr;  // where the cell is; none for ASCII
};

[[gnu::always_inline]] inline Glyph glyph_at(std::string_view text, std::size_t& at) {
  const char32_t code = decode(text, at);
  if (is_ascii(code)) return {ascii_cells[code], nullptr};
  const FoldPage& page = fold_page(code);
  return {page.cells[code % 256], &page};
}

bool begins_word(const FoldCell& cell) {
  return cell.role == Role::letter || cell.role == Role::alone ||
         (cell.role == Role::joiner && cell.size > 0);
}

[[gnu::noinline]] WordHash with_long(WordHash hash, Glyph glyph) {
  const std::string_view folded = glyph.page->view(glyph.cell);
  for (std::size_t at = 0; at < folded.size(); at += 8)
    hash.add(load(folded, at), static_cast<unsigned>(std::min<std::size_t>(8, folded.size() - at)));
  return hash;
}

[[gnu::always_inline]] inline void add_to(WordHash& hash, const Glyph& glyph) {
  if (glyph.cell.is_long()) return void(hash = with_long(hash, glyph));
  hash.add(lowest_bytes(std::bit_cast<std::uint64_t>(glyph.cell), FoldCell::room), glyph.cell.size);
}

// Moves behind the word that `first` begins, and hashes it.
std::uint64_t rest_of_word(std::string_view text, const Glyph& first, std::size_t& at) {
  WordHash hash;
  add_to(hash, first);
  for (std::size_t next = at; next < text.size(); at = next) {
    const Glyph glyph = glyph_at(text, next);
    const bool goes_on = glyph.cell.role == Role::joiner ||
                         (glyph.cell.role == Role::letter && first.cell.role != Role::alone);
    if (!goes_on) break;
    add_to(hash, glyph);
  }
  return hash.value();
}

Word word_at(std::uint64_t hash, std::size_t start, std::size_t end) {
  return {hash, static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end - start)};
}

// Code point by code point. There may be gaps outside ASCII in the run, and words side by side. Returns
// where the next word is put.
[[gnu::noinline]] Word* read_slowly(std::string_view text, std::size_t start, Word* out) {
  for (std::size_t at = start; at < text.size();) {
    const std::size_t word = at;
    const Glyph first = glyph_at(text, at);
    if (!begins_word(first.cell)) continue;
    const std::uint64_t hash = rest_of_word(text, first, at);
    *out++ = word_at(hash, word, at);
  }
  return out;
}

// Bytes to keep of the sixteen from the beginning of a run.
struct Masks {
  std::array<std::uint64_t, WordHash::block + 1> low, high;
};
constexpr Masks masks = [] {
  Masks made{};
  for (std::size_t size = 0; size < made.low.size(); ++size) {
    made.low[size] = lowest_bytes(~0ULL, size);
    made.high[size] = lowest_bytes(~0ULL, size - std::min<std::size_t>(size, 8));
  }
  return made;
}();

struct Sixteen {
  std::uint64_t low = 0;
  std::uint64_t high = 0;
};

// Zeros behind the end of the text.
Sixteen load_sixteen(std::string_view text, std::size_t at) {
  Sixteen bytes;
  if (at + sizeof bytes > text.size()) [[unlikely]]
    return {load(text, at), load(text, at + 8)};
  std::memcpy(&bytes, text.data() + at, sizeof bytes);
  return bytes;
}

// A run of what may be letters is nearly always one word in ASCII. False where it may not be.
[[gnu::always_inline]] inline bool read_at_once(std::string_view text,
                                                std::uint32_t start,
                                                std::uint32_t end,
                                                Word& word) {
  const std::uint32_t size = end - start;
  if (size > WordHash::block) return false;
  const Sixteen keep{masks.low.data()[size], masks.high.data()[size]};
  const Sixteen bytes = load_sixteen(text, start);
  word = {WordHash::of((bytes.low | lower_case) & keep.low, (bytes.high | lower_case) & keep.high),
          start,
          size};
  return (((bytes.low & keep.low) | (bytes.high & keep.high)) & high_bits) == 0;
}

// Of 64 bytes.
std::uint64_t letters_at(std::string_view text, std::size_t block) {
  std::uint64_t bits = 0;
#ifdef __SSE2__
  if (block + 64 <= text.size()) {
    for (std::size_t i = 0; i < 64; i += 16)
      bits |= std::uint64_t{may_be_letters(text.data() + block + i)} << i;
    return bits;
  }
#endif
  for (std::size_t i = 0; i < 64; i += 8)
    bits |= std::uint64_t{may_be_letters(load(text, block + i))} << i;
  return bits;
}

// Where runs of what may be letters begin and end, by turns.
std::span<const std::uint32_t> borders_of(std::string_view text,
                                          std::vector<std::uint32_t>& borders) {
  if (borders.size() < text.size() + 2) borders.resize(text.size() + 2);
  std::uint32_t* end = borders.data();
  std::uint64_t inside = 0;  // 1 while a run goes on
  for (std::size_t block = 0; block < text.size(); block += 64) {
    const std::uint64_t letters = letters_at(text, block);
    for (std::uint64_t at = letters ^ (letters << 1 | inside); at != 0; at &= at - 1)
      *end++ = static_cast<std::uint32_t>(block) + static_cast<std::uint32_t>(std::countr_zero(at));
    inside = letters >> 63;
  }
  if (inside != 0) *end++ = static_cast<std::uint32_t>(text.size());
  return {borders.data(), end};
}

constexpr std::size_t most_borders_kept = 1 << 18;  // a megabyte for each thread

bool is_short(std::string_view word) {
  return std::ranges::count_if(word, [](char c) { return (c & 0xC0) != 0x80; }) <=
         longest_abbreviation;
}

// In Cyrillic an apostrophe before a small letter is part of the word (Ukrainian and Belarusian):
// "В'ячеслав", but not "О'Лири".
bool are_one_word(std::string_view text, const Word& first, const Word& second) {
  if (second.start > first.end() + 3 || first.size < 2 || !leads_cyrillic(text[second.start]) ||
      !leads_cyrillic(text[first.end() - 2]) ||
      !is_apostrophe(text.substr(first.end(), second.start - first.end())))
    return false;
  std::size_t at = second.start;
  return is_small(decode(text, at));
}

void join_at_apostrophes(std::string_view text, std::vector<Word>& words) {
  constexpr char lead_of_half_of_the_letters = '\xD1';
  if (!text.contains(lead_of_half_of_the_letters)) return;
  auto last = words.begin();
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (word == words.begin()) continue;
    if (!are_one_word(text, *last, *word)) {
      *++last = *word;
      continue;
    }
    last->size = static_cast<std::uint32_t>(word->end() - last->start);
    last->hash = quick_hash(fold(text.substr(last->start, last->size)));
  }
  if (!words.empty()) words.erase(last + 1, words.end());
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  words_of(text, words);
  return words;
}

void words_of(std::string_view text, std::vector<Word>& words) {
  thread_local std::vector<std::uint32_t> kept;
  const auto borders = borders_of(text, kept);
  words.resize(borders.size() / 2);
  Word* end = words.data();
  const Word* room = end + words.size();
  const std::uint32_t* last = borders.data() + borders.size();
  for (const std::uint32_t* at = borders.data(); at != last; at += 2) {
    if (read_at_once(text, at[0], at[1], *end)) {
      ++end;
      continue;
    }
    // There may be as many words in it as it has bytes. For each run behind it there is room, too.
    const std::ptrdiff_t needed = (last - at) / 2 + (at[1] - at[0]);
    if (room - end < needed) {
      const auto count = static_cast<std::size_t>(end - words.data());
      words.resize(count + 2 * static_cast<std::size_t>(needed));
      end = words.data() + count;
      room = words.data() + words.size();
    }
    end = read_slowly(text.substr(0, at[1]), at[0], end);
  }
  words.resize(static_cast<std::size_t>(end - words.data()));
  join_at_apostrophes(text, words);
  if (kept.size() > most_borders_kept) kept = {};
}

bool stop_between(std::string_view text, const Word& first, const Word& second) {
  int lines = 0;
  for (std::size_t at = first.end(); at < second.start;) {
    // "Leave.EU" is no two sentences, either.
    const bool abbreviates =
        at == first.end() && text[at] == '.' &&
        (is_short(text.substr(first.start, first.size)) ||
         (second.start == at + 1 && is_short(text.substr(second.start, second.size))));
    const char32_t code = decode(text, at);
    if (role_of(code) == Role::stop && !abbreviates) return true;
    if (code == '\n' && ++lines == 2) return true;
  }
  return false;
}

}  // namespace newshound
