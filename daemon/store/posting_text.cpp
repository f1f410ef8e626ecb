#include "store/posting_text.h"

#include <array>
#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace newshound {

namespace {

// Takes one number and the blank behind it.
template <class Number>
bool take(std::string_view& text, Number& number) {
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc()) return false;
  text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
  if (!text.starts_with(' ')) return false;
  text.remove_prefix(1);
  return true;
}

// In two loops without an early end, so that the compiler looks at many digits at once: every feed has
// 336 of them.
bool take_hours(std::string_view text, PostingRate& rate) {
  std::array<unsigned char, 2 * hours_of_week> digits;
  if (text.size() != digits.size()) return false;
  unsigned char faults = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const auto number = static_cast<unsigned char>(text[i] - '0');
    const auto letter = static_cast<unsigned char>(text[i] - 'a');
    faults |= static_cast<unsigned char>(number > 9) & static_cast<unsigned char>(letter > 5);
    digits[i] = static_cast<unsigned char>(number > 9 ? letter + 10 : number);
  }
  for (std::size_t i = 0; i < hours_of_week; ++i)
    rate.hours[i] = static_cast<std::uint8_t>(digits[2 * i] << 4U | digits[2 * i + 1]);
  return faults == 0;
}

}  // namespace

std::string posting_text(const PostingRate& rate) {
  if (!rate.as_of) return {};
  std::string text = fmt::format(
      "{:.6g} {:.6g} {} {:.6g} ", rate.entries, rate.exposure, unix_millis(*rate.as_of), rate.unit);
  // Not by fmt: that took a twelfth of the time of a feed's first poll.
  constexpr std::string_view digits = "0123456789abcdef";
  for (const auto count : rate.hours) (text += digits[count >> 4]) += digits[count & 15];
  return text;
}

PostingRate read_posting(std::string_view text) {
  PostingRate rate;
  std::int64_t as_of = 0;
  const bool complete = take(text, rate.entries) && take(text, rate.exposure) &&
                        take(text, as_of) && take(text, rate.unit) && take_hours(text, rate);
  if (!complete || !(rate.entries >= 0) || !(rate.exposure >= 0) || !(rate.unit > 0)) return {};
  rate.as_of = from_unix_millis(as_of);
  return rate;
}

}  // namespace newshound
