#include "text/romanise.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "text/fold.h"
#include "text/fold_table.h"
#include "text/romanise_table.h"

namespace newshound {
namespace {

constexpr std::size_t step = sizeof(std::uint64_t);  // bytes that are read or written at once

// Where reading and writing have got to.
struct Run {
  const char* from = nullptr;
  char* to = nullptr;
};

// Every byte from A to Z in lower case, eight at a time; no byte carries into the next.
std::uint64_t lower_case(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101010101010101;
  const std::uint64_t low_bits = bytes & (0x7F * each);
  const std::uint64_t from_a = low_bits + (0x80 - 'A') * each;
  const std::uint64_t behind_z = low_bits + (0x7F - 'Z') * each;
  return bytes | ((from_a & ~behind_z & ~bytes & (0x80 * each)) >> 2);
}

void copy_ascii(Run& run, const char* stop) {
  while (run.from < stop && is_ascii(static_cast<unsigned char>(*run.from))) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, run.from, sizeof bytes);
    const std::uint64_t beyond = bytes & 0x8080808080808080;
    bytes = lower_case(bytes);
    std::memcpy(run.to, &bytes, sizeof bytes);
    const auto copied = static_cast<std::size_t>(std::countr_zero(beyond)) / 8;  // 64 / 8 if none
    run.from += copied;
    run.to += copied;
  }
}

// A cell is read and written in one register, 6 bytes of text and 2 about them. False, and nothing
// done, if the page is not there yet or the letter has to be looked at.
bool write_plain(Run& run, std::size_t page_number, std::uint32_t last_byte) {
  const RomanPage* page = roman_pages[page_number].load(std::memory_order_acquire);
  if (page == nullptr) return false;
  const auto cell = std::bit_cast<std::uint64_t>(page->cells[last_byte & 0x3F]);
  if (!RomanCell::is_plain(cell)) return false;
  std::memcpy(run.to, &cell, sizeof cell);
  run.to += RomanCell::size_of(cell);
  return true;
}

// Well-formed characters of two and of three bytes (Unicode 15, table 3-7), read as little-endian
// numbers: byte by byte takes twice as long. Lead bytes C0 and C1, which would be ASCII in
// disguise, find no page.
void spell_two_bytes(Run& run, const char* stop) {
  while (run.from < stop) {
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, run.from, sizeof bytes);
    if ((bytes & 0xC0E0) != 0x80C0 || !write_plain(run, bytes & 0x1F, bytes >> 8)) return;
    run.from += 2;
  }
}

void spell_three_bytes(Run& run, const char* stop) {
  while (run.from < stop) {
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, run.from, sizeof bytes);
    const std::size_t page_number = (bytes & 0x0F) << 6 | (bytes & 0x3F00) >> 8;
    const bool good = (bytes & 0xC0C0F0) == 0x8080E0 && page_number >= 0x800 / roman_page_size;
    if (!good || !write_plain(run, page_number, bytes >> 16)) return;
    run.from += 3;
  }
}

// Goes on as long as it is that simple. At least `step` bytes have to follow each place before `stop`.
void spell_plain(Run& run, const char* stop) {
  do {
    copy_ascii(run, stop);
    spell_two_bytes(run, stop);
    spell_three_bytes(run, stop);
  } while (run.from < stop && is_ascii(static_cast<unsigned char>(*run.from)));
}

// The character before `at`, folded, if it has two bytes, as the first letter of every pair has.
char32_t letter_before(std::string_view text, std::size_t at) {
  if (at < 2) return 0;
  std::size_t start = at - 2;
  const std::string_view plain = folded(decode(text, start));
  std::size_t first = 0;
  return start == at && !plain.empty() ? decode(plain, first) : 0;
}

// The pair whose second letter is at `at`.
const LetterPair* pair_ending_with(char32_t code, std::string_view text, std::size_t at) {
  for (const LetterPair& pair : letter_pairs)
    if (pair.second == code && pair.first == letter_before(text, at)) return &pair;
  return nullptr;
}

// The text in pieces, written to a buffer: a string that grows letter by letter is slow.
class Romaniser {
 public:
  explicit Romaniser(std::string_view text) : text_(text) { out_.reserve(text.size()); }

  std::string take() && {
    Run run{.from = text_.begin(), .to = buffer_.data()};
    const char* const end = text_.data() + text_.size();
    const char* const plain_end = end - std::min(text_.size(), step - 1);
    while (run.from < end) {
      const char* const stop = run.from + std::min(piece, static_cast<std::size_t>(end - run.from));
      while (run.from < stop) {
        spell_plain(run, std::min(stop, plain_end));
        if (run.from < stop) spell_any(run);
      }
      flush(run);
    }
    return std::move(out_);
  }

 private:
  static constexpr std::size_t piece = 512;

  void flush(Run& run) {
    out_.append(buffer_.data(), run.to);
    run.to = buffer_.data();
  }

  // One character of any kind.
  void spell_any(Run& run) {
    const auto at = static_cast<std::size_t>(run.from - text_.data());
    std::size_t next = at;
    const char32_t code = decode(text_, next);
    run.from = text_.data() + next;
    std::string_view latin = romanised(code);
    if (latin.size() > RomanCell::room) {
      flush(run);
      out_ += latin;
      return;
    }
    if (const LetterPair* pair = pair_ending_with(code, text_, at)) {
      take_back(run);
      latin = pair->latin;
    }
    run.to = std::ranges::copy(latin, run.to).out;
  }

  void take_back(Run& run) {
    if (run.to == buffer_.data()) out_.pop_back();
    else --run.to;
  }

  std::string_view text_;
  std::string out_;
  // No character of n bytes makes more than 3 n, except for long forms. Room for what is written
  // beyond the last piece.
  std::array<char, 3 * (piece + step) + step> buffer_;  // NOLINT(*-member-init)
};

}  // namespace

std::string romanise(std::string_view text) {
  return Romaniser(text).take();
}

std::string_view romanised(char32_t code) {
  if (is_ascii(code)) return {ascii_cells[code].bytes.data(), 1};
  if (code > last_code_point) code = replacement;
  const RomanPage& page = roman_page(code);
  return page.view(page.cells[code % roman_page_size]);
}

}  // namespace newshound
