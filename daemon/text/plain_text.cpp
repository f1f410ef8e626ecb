#include "text/plain_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace newshound {

namespace {

enum class Kind : std::uint8_t { plain, blank, dropped, lead };

// What the first byte of a character says; `lead` means that the next bytes have to be asked.
constexpr std::array<Kind, 256> kinds = [] {
  std::array<Kind, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = Kind::dropped;
  for (const char c : std::string_view(" \t\n\r\f\v"))
    table[static_cast<unsigned char>(c)] = Kind::blank;
  table[0x7f] = Kind::dropped;
  table[0xc2] = table[0xe2] = table[0xe3] = Kind::lead;
  return table;
}();

struct Character {
  Kind kind = Kind::plain;
  std::size_t length = 1;  // for a lead of something ordinary just the lead: its rest is plain
};

// Unicode's blanks (no-break, en quad to hair, line and paragraph separator, narrow no-break,
// mathematical, ideographic) and C1 controls, of which NEL is a line feed.
Character behind_lead(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) == 0xc2 && text.size() >= 2 && byte(1) >= 0x80 && byte(1) <= 0xa0)
    return {byte(1) == 0xa0 || byte(1) == 0x85 ? Kind::blank : Kind::dropped, 2};
  if (text.size() < 3) return {};
  const auto tail = static_cast<unsigned>(byte(1) << 8 | byte(2));
  const bool general = (tail >= 0x8080 && tail <= 0x808a) || tail == 0x80a8 || tail == 0x80a9 ||
                       tail == 0x80af || tail == 0x819f;
  const bool blank = byte(0) == 0xe2 ? general : byte(0) == 0xe3 && tail == 0x8080;
  return blank ? Character{Kind::blank, 3} : Character{};
}

Character character_at(std::string_view text, std::size_t at) {
  const auto kind = kinds[static_cast<unsigned char>(text[at])];
  return kind == Kind::lead ? behind_lead(text.substr(at)) : Character{kind, 1};
}

constexpr std::size_t stretch = 32;

// Nothing but ordinary characters and single blanks in the `stretch` bytes at `bytes` and the one
// behind them? Without branches, so that the compiler takes 32 bytes at a time.
bool all_words(const char* bytes) {
  std::uint8_t found = 0;
  for (std::size_t i = 0; i < stretch; ++i) {
    const auto byte = static_cast<std::uint8_t>(bytes[i]);
    const auto next = static_cast<std::uint8_t>(bytes[i + 1]);
    found |= static_cast<std::uint8_t>((next < 0x20) | (next == 0x7f) | (next == 0xc2) |
                                       ((next & 0xfe) == 0xe2) | ((byte == ' ') & (next == ' ')));
  }
  return found == 0;
}

// The common case by itself, because all text goes through it: words with one blank between them.
// `at` stands on an ordinary character, and so does the end's predecessor.
std::size_t end_of_words(std::string_view text, std::size_t at) {
  const auto* bytes = text.data();
  const auto is_plain = [&](std::size_t i) {
    return kinds[static_cast<unsigned char>(bytes[i])] == Kind::plain;
  };
  while (at < text.size() && is_plain(at)) {
    while (at + stretch < text.size() && all_words(bytes + at))
      at += bytes[at + stretch] == ' ' ? stretch - 1 : stretch;
    // The end or something else is near: up to there by single bytes.
    const auto near = std::min(at + stretch, text.size());
    do {
      ++at;
      const bool between = at + 1 < text.size() && bytes[at] == ' ' && is_plain(at + 1);
      if (between) ++at;
    } while (at < near && is_plain(at));
  }
  return at;
}

}  // namespace

bool has_controls(std::string_view text) {
  // Without branches and booleans, so that the compiler takes 16 bytes at a time.
  std::uint8_t found = 0;
  const auto* bytes = text.data();
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const std::uint8_t low = byte < 0x20;
    const std::uint8_t blank = (byte == '\t') | (byte == '\n') | (byte == '\f') | (byte == '\r');
    found |= static_cast<std::uint8_t>((low & (blank ^ 1)) | (byte == 0x7f));
  }
  for (std::size_t i = 1; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(bytes[i - 1]);
    const auto tail = static_cast<unsigned char>(bytes[i]);
    found |= static_cast<std::uint8_t>((lead == 0xc2) & (tail >= 0x80) & (tail < 0xa0));
  }
  return found != 0;
}

std::string without_controls(std::string_view text) {
  constexpr std::string_view next_line = "\xc2\x85";
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const auto next = character_at(text, 0);
    const auto character = text.substr(0, next.length);
    if (character == next_line || character == "\v") result += ' ';
    else if (next.kind != Kind::dropped) result += character;
    text.remove_prefix(next.length);
  }
  return result;
}

void PlainText::append(std::string_view run) {
  if (run.empty()) return;
  if (gap_ != Gap::none && !text_.empty()) text_ += gap_ == Gap::line ? '\n' : ' ';
  gap_ = Gap::none;
  text_ += run;
}

void PlainText::add(std::string_view text) {
  std::size_t start = 0;
  std::size_t at = 0;
  while (true) {
    at = end_of_words(text, at);
    if (at == text.size()) break;
    const auto next = character_at(text, at);
    if (next.kind != Kind::plain) {
      append(text.substr(start, at - start));
      if (next.kind == Kind::blank) widen(Gap::blank);
      start = at + next.length;
    }
    at += next.length;
  }
  append(text.substr(start));
}

void PlainText::add_lines(std::string_view text) {
  while (true) {
    const auto end = text.find('\n');
    add(text.substr(0, end));
    if (end == text.npos) return;
    end_line();
    text.remove_prefix(end + 1);
  }
}

}  // namespace newshound
