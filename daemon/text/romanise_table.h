#pragma once
// The tables behind text/romanise.h: how the letters of each alphabet are spelt, as people write it
// down (the .cpp files by alphabet), and the same by code point, 64 of them at a time, made when the
// first of them is met. Any thread.

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "text/fold_table.h"

namespace newshound {

// All letters, in lower case, that are written the same way.
struct RomanLetter {
  std::string_view latin;
  std::u32string_view letters;
};

std::span<const RomanLetter> cyrillic_spellings();
std::span<const RomanLetter> greek_spellings();
std::span<const RomanLetter> georgian_spellings();
std::span<const RomanLetter> armenian_spellings();
std::span<const RomanLetter> arabic_spellings();
std::span<const RomanLetter> hebrew_spellings();

// Two letters that are not spelt one by one.
struct LetterPair {
  char32_t first;  // as folded
  char32_t second;
  std::string_view latin;  // both; each first letter is one Latin letter by itself
};
inline constexpr LetterPair letter_pairs[] = {
    {U'ο', U'υ', "ou"},  // ELOT 743; with dots (ϋ) it is a vowel of its own
    {U'ο', U'Υ', "ou"},
    {U'ο', U'ύ', "ou"},
    {U'ο', U'Ύ', "ou"},
    {U'ո', U'ւ', "u"},  // ու is one letter of the Armenian alphabet
    {U'ո', U'Ւ', "u"},
    {U'и', 0x306, "y"},   // й taken apart
    {U'і', 0x308, "yi"},  // ї
};

// How one code point is spelt.
enum class RomanKind : std::uint8_t {
  plain,
  long_form,  // bytes tell where it is in RomanPage::long_forms, and size is 0
  second,     // may make another sound together with the letter before it
};

struct RomanCell {
  static constexpr std::size_t room = 6;

  std::array<char, room> bytes{};
  std::uint8_t size = 0;
  RomanKind kind = RomanKind::plain;

  // The same of a cell in one register.
  static std::size_t size_of(std::uint64_t cell) { return cell >> 48 & 0xFF; }
  static bool is_plain(std::uint64_t cell) { return cell >> 56 == 0; }
};
static_assert(sizeof(RomanCell) == sizeof(std::uint64_t));
static_assert(std::endian::native == std::endian::little);

// As many code points as the last byte of a character in UTF-8 tells apart.
inline constexpr std::size_t roman_page_size = 64;

struct RomanPage {
  std::array<RomanCell, roman_page_size> cells;
  std::string long_forms;

  std::string_view view(const RomanCell& cell) const {
    if (cell.kind != RomanKind::long_form) return {cell.bytes.data(), cell.size};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(cell.bytes[i]); };
    return std::string_view(long_forms).substr(byte(0) + 256U * byte(1), byte(2));
  }
};

const RomanPage& build_roman_page(std::size_t number);

inline std::array<std::atomic<const RomanPage*>, (last_code_point + 1) / roman_page_size>
    roman_pages{};

inline const RomanPage& roman_page(char32_t code) {
  const RomanPage* page = roman_pages[code / roman_page_size].load(std::memory_order_acquire);
  return page != nullptr ? *page : build_roman_page(code / roman_page_size);
}

}  // namespace newshound
