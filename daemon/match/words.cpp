#include "match/words.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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

// Hashes bytes as they come, eight at a time; how they were handed over does not matter.
class WordHash {
 public:
  // `bytes` holds `count` bytes, 0 to 8, and zeros above them.
  void add(std::uint64_t bytes, unsigned count) {
    pending_ |= bytes << 8 * filled_;
    filled_ += count;
    if (filled_ < 8) return;
    filled_ -= 8;
    state_ = mixed(state_ ^ pending_);
    pending_ = filled_ == 0 ? 0 : bytes >> 8 * (count - filled_);
  }
  std::uint64_t value() const { return finished(state_ ^ pending_); }

  // The same for up to 15 bytes at once, without a branch on how many there are.
  static constexpr std::size_t most_at_once = 15;
  static std::uint64_t of(std::uint64_t low, std::uint64_t high, std::size_t count) {
    return finished(count < 8 ? seed ^ low : mixed(seed ^ low) ^ high);
  }

 private:
  static constexpr std::uint64_t seed = 0x243F6A8885A308D3;

  static std::uint64_t mixed(std::uint64_t x) {
    x *= 0x9FB21C651E98DF25;
    return (x ^ x >> 35) * 0xD6E8FEB86659FD93;
  }
  static std::uint64_t finished(std::uint64_t x) {
    x = mixed(x);
    return x ^ x >> 32;
  }

  std::uint64_t state_ = seed;
  std::uint64_t pending_ = 0;
  unsigned filled_ = 0;
};

// What runs for every word is inlined into one loop, what is rare is kept out of it: worth a factor
// of two (bench/match_bench.cpp).
class Splitter {
 public:
  Splitter(std::string_view text, std::vector<Word>& words) : text_(text), words_(words) {
    words_.clear();
    words_.reserve(text.size() / 5 + 2);
  }

  // Runs of what may be letters are found 64 bytes at a time, as the bits where they begin and end.
  void split() {
    std::uint64_t inside = 0;  // 1 while a run goes on
    std::size_t start = 0;
    for (std::size_t block = 0; block < text_.size(); block += 64) {
      const std::uint64_t letters = letters_of(block);
      std::uint64_t borders = letters ^ (letters << 1 | inside);
      for (; borders != 0; borders &= borders - 1) {
        const std::size_t at = block + static_cast<std::size_t>(std::countr_zero(borders));
        if (inside != 0) read_run(start, at);
        start = at;
        inside ^= 1;
      }
    }
    if (inside != 0) read_run(start, text_.size());
  }

 private:
  struct Glyph {
    FoldCell cell;
    const FoldPage* page = nullptr;  // where the cell is; none for ASCII
  };

  [[gnu::always_inline]] static Glyph glyph_at(std::string_view text, std::size_t& at) {
    const char32_t code = decode(text, at);
    if (is_ascii(code)) return {ascii_cells[code], nullptr};
    const FoldPage& page = fold_page(code);
    return {page.cells[code % 256], &page};
  }

  static bool begins_word(const FoldCell& cell) {
    return cell.role == Role::letter || cell.role == Role::alone ||
           (cell.role == Role::joiner && cell.size > 0);
  }

  [[gnu::always_inline]] static void add_to(WordHash& hash, const Glyph& glyph) {
    if (glyph.cell.is_long()) return void(hash = with_long(hash, glyph));
    hash.add(lowest_bytes(std::bit_cast<std::uint64_t>(glyph.cell), FoldCell::room),
             glyph.cell.size);
  }

  [[gnu::noinline]] static WordHash with_long(WordHash hash, Glyph glyph) {
    const std::string_view folded = glyph.page->view(glyph.cell);
    for (std::size_t at = 0; at < folded.size(); at += 8)
      hash.add(load(folded, at),
               static_cast<unsigned>(std::min<std::size_t>(8, folded.size() - at)));
    return hash;
  }

  std::uint64_t letters_of(std::size_t block) const {
    std::uint64_t bits = 0;
#ifdef __SSE2__
    if (block + 64 <= text_.size()) {
      for (std::size_t i = 0; i < 64; i += 16)
        bits |= std::uint64_t{may_be_letters(text_.data() + block + i)} << i;
      return bits;
    }
#endif
    for (std::size_t i = 0; i < 64; i += 8)
      bits |= std::uint64_t{may_be_letters(load(text_, block + i))} << i;
    return bits;
  }

  [[gnu::always_inline]] void read_run(std::size_t start, std::size_t end) {
    const std::size_t size = end - start;
    const std::uint64_t low = lowest_bytes(load(text_, start), size);
    const std::uint64_t high = size > 8 ? lowest_bytes(load(text_, start + 8), size - 8) : 0;
    if (size > WordHash::most_at_once || ((low | high) & high_bits) != 0)
      return read_slowly(start, end);
    const std::uint64_t lower_low = lowest_bytes(low | lower_case, size);
    const std::uint64_t lower_high = size > 8 ? lowest_bytes(high | lower_case, size - 8) : 0;
    add(WordHash::of(lower_low, lower_high, size), start, end);
  }

  // Code point by code point. There may be gaps outside ASCII in the run, and words side by side.
  [[gnu::noinline]] void read_slowly(std::size_t start, std::size_t end) {
    const std::string_view text = text_.substr(0, end);
    for (std::size_t at = start; at < end;) {
      const std::size_t word = at;
      const Glyph first = glyph_at(text, at);
      if (begins_word(first.cell)) add(rest_of_word(text, first, at), word, at);
    }
  }

  // Moves behind the word that `first` begins, and hashes it.
  static std::uint64_t rest_of_word(std::string_view text, const Glyph& first, std::size_t& at) {
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

  void add(std::uint64_t hash, std::size_t start, std::size_t end) {
    words_.emplace_back(
        hash, static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end - start));
  }

  std::string_view text_;
  std::vector<Word>& words_;
};

bool is_short(std::string_view word) {
  return std::ranges::count_if(word, [](char c) { return (c & 0xC0) != 0x80; }) <=
         longest_abbreviation;
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  words_of(text, words);
  return words;
}

void words_of(std::string_view text, std::vector<Word>& words) {
  Splitter(text, words).split();
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
