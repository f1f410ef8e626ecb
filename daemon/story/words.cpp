#include "story/words.h"

#include <algorithm>
#include <string>

#include "base/digest.h"
#include "text/fold.h"
#include "text/fold_table.h"

namespace newshound {
namespace {

// Capitals are those of Latin, Greek, Cyrillic and Armenian.
constexpr char32_t last_cased = 0x58F;

bool is_digit(char32_t code) {
  return code >= U'0' && code <= U'9';
}

bool is_upper(char32_t code) {
  if (is_ascii(code)) return code >= U'A' && code <= U'Z';
  return code <= last_cased && !is_small(code) && role_of(code) == Role::letter;
}

bool opens_sentence(char32_t code) {
  return std::u32string_view(U".!?:;\"\n“”„«»‘’").contains(code);
}

class WordReader {
 public:
  WordReader(std::string_view text, std::size_t most) : text_(text), most_(most) {
    words_.reserve(std::min(most, text.size() / 6 + 2));
  }

  std::vector<StoryWord> read() {
    while (at_ < text_.size() && words_.size() < most_) {
      const std::size_t start = at_;
      const char32_t code = decode(text_, at_);
      const Role role = role_of(code);
      if (is_digit(code)) number(start);
      else if (role == Role::letter) word(start, code);
      else if (role == Role::alone) lone(start, code);
      else if (role != Role::joiner) gap(code);
    }
    return std::move(words_);
  }

 private:
  void gap(char32_t code) {
    opens_ |= opens_sentence(code);
    lone_start_ = text_.npos;
  }

  void add(std::size_t start, bool upper) {
    words_.push_back({.spelling = text_.substr(start, at_ - start),
                      .whole = quick_hash(letters_),
                      .term = term_of_word(letters_),
                      .upper = upper,
                      .opens = opens_,
                      .number = false,
                      .little = false});
    StoryWord& word = words_.back();
    word.little = is_stop_word(word.term) || (letters_.size() < 3 && !upper);
    opens_ = false;
    lone_start_ = text_.npos;
  }

  void word(std::size_t start, char32_t first) {
    letters_.clear();
    spell_one(first);
    while (at_ < text_.size()) {
      std::size_t next = at_;
      const char32_t code = decode(text_, next);
      const Role role = role_of(code);
      if (role != Role::letter && role != Role::joiner) break;
      spell_one(code);
      at_ = next;
    }
    spell_sounds(letters_);
    if (letters_.size() > 1) add(start, is_upper(first));
  }

  void spell_one(char32_t code) {
    if (is_ascii(code)) letters_ += ascii_cells[code].bytes[0];
    else spell(letters_, code);
  }

  // Pairs of neighbours; a character by itself is no word.
  void lone(std::size_t start, char32_t code) {
    const std::size_t before = lone_start_;
    if (before != text_.npos) {
      letters_ = fold(text_.substr(before, at_ - before));
      add(before, false);
      words_.back().little = false;
    }
    lone_start_ = is_word(code) ? start : text_.npos;
  }

  // "2,301" "1.5" "90th" "17h"; the letters behind are left out.
  void number(std::size_t start) {
    letters_.clear();
    for (at_ = start; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c >= '0' && c <= '9') letters_ += c;
      else if (!(c == ',' || c == '.') || !digit_behind(at_)) break;
      else if (!sets_thousands_apart(at_)) letters_ += '.';
    }
    const std::size_t end = at_;
    while (at_ < text_.size() && is_ascii(static_cast<unsigned char>(text_[at_])) &&
           ascii_cells[static_cast<unsigned char>(text_[at_])].role == Role::letter)
      ++at_;
    words_.push_back({.spelling = text_.substr(start, end - start),
                      .whole = quick_hash(letters_),
                      .term = term_of_number(letters_),
                      .upper = false,
                      .opens = opens_,
                      .number = true,
                      .little = false});
    opens_ = false;
    lone_start_ = text_.npos;
  }

  bool digit_behind(std::size_t at) const {
    return at + 1 < text_.size() && is_digit(static_cast<unsigned char>(text_[at + 1]));
  }
  bool sets_thousands_apart(std::size_t at) const {
    std::size_t digits = 0;
    for (++at; at < text_.size() && is_digit(static_cast<unsigned char>(text_[at])); ++at) ++digits;
    return digits == 3;
  }

  std::string_view text_;
  std::size_t most_;
  std::size_t at_ = 0;
  std::size_t lone_start_ = std::string_view::npos;
  bool opens_ = true;
  std::string letters_;
  std::vector<StoryWord> words_;
};

}  // namespace

std::vector<StoryWord> read_words(std::string_view text, std::size_t most) {
  return WordReader(text, most).read();
}

}  // namespace newshound
