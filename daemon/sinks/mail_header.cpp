#include "sinks/mail_header.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"

namespace newshound {

namespace {

constexpr std::size_t line_limit = 76;  // RFC 2047 2 for encoded words; RFC 5322 2.1.1 advises 78
constexpr std::size_t word_limit = 75;  // RFC 2047 2
constexpr std::string_view word_begin = "=?UTF-8?B?";
constexpr std::string_view word_end = "?=";

bool is_atom_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

bool is_host_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

// Parts of `allowed` characters with single dots between them, each part at most `longest`.
template <class Allowed>
bool is_dotted(std::string_view text, std::size_t longest, Allowed allowed) {
  while (true) {
    const auto part = text.substr(0, text.find('.'));
    if (part.empty() || part.size() > longest || !std::ranges::all_of(part, allowed)) return false;
    if (part.size() == text.size()) return true;
    text.remove_prefix(part.size() + 1);
  }
}

// The limits are those of RFC 5321 4.5.3.1 and RFC 1035 2.3.4.
bool is_address(std::string_view text) {
  const auto at = text.find('@');
  return at != text.npos && text.size() <= 254 && at <= 64 &&
         is_dotted(text.substr(0, at), 64, is_atom_char) &&
         is_dotted(text.substr(at + 1), 63, is_host_char);
}

// Drops the quotation marks of "Desk, \"night\"".
std::string unquoted(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::string(text);
  std::string result;
  text = text.substr(1, text.size() - 2);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    result += text[i];
  }
  return result;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Bytes of the longest front of `text` that fits into one encoded word without cutting a character.
std::size_t fitting(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text.size();
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0U) == 0x80) --most;
  return most;
}

// Words that fit behind the header's name too.
std::vector<std::string> encoded_words(std::string_view name, std::string_view text) {
  const auto room = std::min(word_limit, line_limit - name.size() - 2);
  // Base 64 makes 4 characters of 3 bytes.
  const auto most = (room - word_begin.size() - word_end.size()) / 4 * 3;
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto bytes = fitting(text, most);
    words.push_back(fmt::format("{}{}{}", word_begin, base64(text.substr(0, bytes)), word_end));
    text.remove_prefix(bytes);
  }
  return words;
}

std::vector<std::string> plain_words(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    words.emplace_back(text.substr(0, text.find(' ')));
    text.remove_prefix(std::min(words.back().size() + 1, text.size()));
  }
  return words;
}

// Plain where every reader takes it as it stands: ASCII, nothing that looks like an encoded word,
// no word that is too long for a line.
std::vector<std::string> words_of(std::string_view name, std::string_view text) {
  auto words = plain_words(text);
  const auto too_long = [](const std::string& word) { return word.size() >= line_limit; };
  const bool plain =
      is_ascii(text) && text.find("=?") == text.npos && std::ranges::none_of(words, too_long);
  return plain ? words : encoded_words(name, text);
}

// A line that would pass the limit goes on in the next one, after a blank (RFC 5322 2.2.3).
std::string folded(std::string_view name, const std::vector<std::string>& words) {
  std::string text = fmt::format("{}:", name);
  std::size_t used = text.size();
  for (const auto& word : words) {
    if (used + 1 + word.size() > line_limit && used > name.size() + 1) {
      text += "\r\n";
      used = 0;
    }
    text += ' ' + word;
    used += 1 + word.size();
  }
  return text + "\r\n";
}

// A display name: atoms, else a quoted string, else encoded words (RFC 5322 3.2.5, RFC 2047 5.3).
std::vector<std::string> phrase(std::string_view name, std::string_view text) {
  const auto atom_or_blank = [](char c) { return c == ' ' || is_atom_char(c); };
  auto words = words_of(name, text);
  if (std::ranges::all_of(text, atom_or_blank) || !is_ascii(text) ||
      words.front() != plain_words(text).front())
    return words;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  quoted += '"';
  return plain_words(quoted);
}

}  // namespace

Result<Mailbox> parse_mailbox(std::string_view text) {
  text = trim(text);
  Mailbox mailbox{"", std::string(text)};
  if (const auto open = text.rfind('<'); open != text.npos && text.ends_with('>')) {
    mailbox.name = unquoted(trim(text.substr(0, open)));
    mailbox.address = text.substr(open + 1, text.size() - open - 2);
  }
  if (printable(mailbox.name) != mailbox.name)
    return failure(Errc::invalid,
                   "the name of a mail address is one line without control characters");
  if (!is_address(mailbox.address))
    return failure(Errc::invalid,
                   fmt::format("\"{}\" is not a mail address; expected desk@example.org or Desk "
                               "<desk@example.org>, in ASCII (write an international domain as "
                               "xn--…)",
                               printable(mailbox.address)));
  return mailbox;
}

std::string_view domain_of(const Mailbox& mailbox) {
  return std::string_view(mailbox.address).substr(mailbox.address.find('@') + 1);
}

std::string header_line(std::string_view name, std::string_view text) {
  return folded(name, words_of(name, printable(text)));
}

std::string header_line(std::string_view name,
                        std::string_view display,
                        std::string_view bracketed) {
  std::vector<std::string> words;
  if (const auto clean = printable(display); !clean.empty()) words = phrase(name, clean);
  words.push_back(fmt::format("<{}>", bracketed));
  return folded(name, words);
}

}  // namespace newshound
