#include "text/query_tokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "text/fold.h"
#include "text/language_tag.h"

namespace newshound {

namespace {

using Kind = QueryToken::Kind;

constexpr std::size_t most_words_between = 1000;
// A shorter beginning would be that of every other word.
constexpr std::size_t least_before_star = 2;

// Typed by hand or pasted from an article: all open and close a phrase.
constexpr std::array<std::string_view, 7> quotation_marks{"\"", "“", "”", "„", "‟", "«", "»"};

std::size_t quotation_mark_at(std::string_view text, std::size_t at) {
  for (const auto mark : quotation_marks)
    if (text.substr(at).starts_with(mark)) return mark.size();
  return 0;
}

// Size of the blank at `at`, 0 if there is none. U+00A0 comes along with pasted text.
std::size_t blank_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("\u00A0")) return 2;
  return std::string_view(" \t\r\n").contains(text[at]) ? 1 : 0;
}

// "" where all is well with the "*" of a word or a phrase, and there is something to look for.
std::string fault_of_words(std::string_view text) {
  std::size_t letters = 0;  // in a row
  bool any = false;
  for (std::size_t at = 0; at < text.size();) {
    const bool star = text[at] == '*';
    const auto before = std::exchange(letters, 0);
    const auto code = next_code_point(text, at);
    if (is_word(code)) letters = before + 1;
    any = any || letters > 0;
    if (!star) continue;
    if (before < least_before_star)
      return fmt::format("at least {} letters must stand before \"*\"", least_before_star);
    if (at < text.size() && blank_at(text, at) == 0)
      return "\"*\" may stand at the end of a word only";
  }
  return any ? "" : fmt::format("\"{}\" has no letters to look for", shortened(text, 60));
}

std::optional<std::size_t> distance_of(std::string_view word) {
  constexpr std::string_view prefix = "NEAR/";
  if (!word.starts_with(prefix)) return {};
  std::size_t distance = 0;
  const auto [stop, error] = std::from_chars(word.data() + prefix.size(), word.end(), distance);
  if (error != std::errc() || stop != word.end() || distance > most_words_between) return {};
  return distance;
}

// What other search engines take for an operator, and what is easily mistaken for one here.
std::string fault_of_term(std::string_view word) {
  for (const std::string_view name : {"AND", "OR", "NOT"})
    if (equal_ignoring_case(word, name))
      return fmt::format(
          "operators are written in capitals: {}; the word itself in quotes: \"{}\"", name, word);
  if (word.starts_with("-") || word.starts_with("!"))
    return fmt::format("write NOT {} to exclude it", shortened(trim(word.substr(1)), 60));
  if (equal_ignoring_case(word.substr(0, 4), "NEAR") && (word.size() == 4 || word[4] == '/'))
    return fmt::format(
        "expected NEAR/ and a number of words up to {}, such as NEAR/5, found \"{}\"",
        most_words_between,
        shortened(word, 60));
  return fault_of_words(word);
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Result<std::vector<QueryToken>> read() {
    for (skip_blanks(); at_ < text_.size() && fault_.empty(); skip_blanks()) read_token();
    if (!fault_.empty()) return query_fault(fault_column_, fault_);
    add(Kind::end);
    return std::move(tokens_);
  }

 private:
  void skip_blanks() {
    for (std::size_t size = 1; at_ < text_.size() && size > 0; at_ += size)
      size = blank_at(text_, at_);
  }

  void read_token() {
    start_ = at_;
    if (const auto mark = quotation_mark_at(text_, at_); mark > 0) return read_phrase(mark);
    switch (text_[at_]) {
      case '(': return add_sign(Kind::open);
      case ')': return add_sign(Kind::close);
      case ',': return add_sign(Kind::comma);
      default: return read_word();
    }
  }

  void read_phrase(std::size_t mark) {
    const auto begin = at_ + mark;
    for (at_ = begin; at_ < text_.size() && quotation_mark_at(text_, at_) == 0;) ++at_;
    if (at_ == text_.size()) return fail("this quotation mark is never closed");
    const auto phrase = trim(text_.substr(begin, at_ - begin));
    at_ += quotation_mark_at(text_, at_);
    if (phrase.empty()) return fail("nothing stands between the quotation marks");
    if (auto fault = fault_of_words(phrase); !fault.empty()) return fail(std::move(fault));
    add(Kind::words, phrase);
  }

  void read_word() {
    while (at_ < text_.size() && !ends_word() && text_[at_] != ':') ++at_;
    const auto word = text_.substr(start_, at_ - start_);
    if (at_ < text_.size() && text_[at_] == ':') return read_filter(word);
    if (word == "AND") return add(Kind::all);
    if (word == "OR") return add(Kind::any);
    if (word == "NOT") return add(Kind::none);
    if (const auto distance = distance_of(word)) {
      add(Kind::near);
      tokens_.back().distance = *distance;
      return;
    }
    if (auto fault = fault_of_term(word); !fault.empty()) return fail(std::move(fault));
    add(Kind::words, word);
  }

  // Behind its name, at the colon.
  void read_filter(std::string_view name) {
    ++at_;
    if (equal_ignoring_case(name, "title")) return add(Kind::title);
    if (!equal_ignoring_case(name, "lang"))
      return fail(
          fmt::format("unknown filter \"{}:\"; there are title: and lang:, and a text with "
                      "a colon must be in quotes",
                      shortened(name, 60)));
    skip_blanks();
    const auto begin = at_;
    while (at_ < text_.size() && !ends_word()) ++at_;
    const auto tag = language_tag(text_.substr(begin, at_ - begin));
    if (!tag) return fail("expected a language code behind lang:, such as lang:sr");
    add(Kind::language, *tag);
  }

  bool ends_word() const {
    return blank_at(text_, at_) > 0 || quotation_mark_at(text_, at_) > 0 ||
           std::string_view("(),").contains(text_[at_]);
  }

  void add_sign(Kind kind) {
    ++at_;
    add(kind);
  }
  void add(Kind kind, std::string_view text = "") {
    if (kind == Kind::end) start_ = at_;
    tokens_.push_back({kind, std::string(text), 0, column()});
  }
  void fail(std::string fault) {
    fault_ = std::move(fault);
    fault_column_ = column();
  }
  // Of the token, in characters.
  std::size_t column() const {
    const auto before = text_.substr(0, start_);
    return 1 + static_cast<std::size_t>(
                   std::ranges::count_if(before, [](char c) { return (c & 0xC0) != 0x80; }));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t start_ = 0;  // of the token being read
  std::vector<QueryToken> tokens_;
  std::string fault_;
  std::size_t fault_column_ = 1;
};

}  // namespace

std::unexpected<Error> query_fault(std::size_t column, std::string_view text) {
  return failure(Errc::invalid, fmt::format("column {}: {}", column, text));
}

Result<std::vector<QueryToken>> tokens_of_query(std::string_view text) {
  return Lexer(text).read();
}

}  // namespace newshound
