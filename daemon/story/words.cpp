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
  return code != U' ' && std::u32string_view(U".!?:;\"\n“”„«»‘’").contains(code);
}

// All that a word is by itself.
struct KnownWord {
  std::uint64_t key = 0;  // a hash of its bytes
  std::uint64_t whole = 0;
  Term term = 0;
  std::uint8_t size = 0;  // letters as spelt, 255 at most
  std::uint8_t month = 0;
  bool upper = false;
  bool little = false;
};

KnownWord work_out(std::string_view word) {
  std::string letters;
  std::size_t at = 0;
  KnownWord known{.upper = is_upper(decode(word, at))};
  for (at = 0; at < word.size();) {
    const char32_t code = decode(word, at);
    if (is_ascii(code)) letters += ascii_cells[code].bytes[0];
    else spell(letters, code);
  }
  spell_sounds(letters);
  known.whole = quick_hash(letters);
  known.term = term_of_word(letters);
  known.size = static_cast<std::uint8_t>(std::min<std::size_t>(letters.size(), 255));
  known.month = static_cast<std::uint8_t>(month_of(known.term));
  known.little = is_stop_word(known.term) || (letters.size() < 3 && !known.upper);
  return known;
}

// Each thread remembers words, since few make up most of a text.
const KnownWord& known_word(std::string_view word) {
  constexpr std::size_t remembered = 1 << 16;
  thread_local std::vector<KnownWord> words(remembered);
  const std::uint64_t key = quick_hash(word);
  KnownWord& known = words[key % remembered];
  if (known.key == key && known.size > 0) return known;
  known = work_out(word);
  known.key = key;
  return known;
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
      else if (role == Role::letter) word(start);
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

  void add(std::size_t start, const KnownWord& known) {
    if (known.size > 1)
      words_.push_back({.spelling = text_.substr(start, at_ - start),
                        .whole = known.whole,
                        .term = known.term,
                        .upper = known.upper,
                        .opens = opens_,
                        .number = false,
                        .little = known.little,
                        .month = known.month});
    if (known.size > 1) opens_ = false;
    lone_start_ = text_.npos;
  }

  void word(std::size_t start) {
    while (at_ < text_.size()) {
      const auto byte = static_cast<unsigned char>(text_[at_]);
      if (is_ascii(byte) && ascii_cells[byte].role == Role::letter) {
        ++at_;
        continue;
      }
      std::size_t next = at_;
      const Role role = role_of(decode(text_, next));
      if (role != Role::letter && role != Role::joiner) break;
      at_ = next;
    }
    add(start, known_word(text_.substr(start, at_ - start)));
  }

  // Pairs of neighbours; a character by itself is no word.
  void lone(std::size_t start, char32_t code) {
    const std::size_t before = lone_start_;
    if (before != text_.npos) {
      const std::string pair = fold(text_.substr(before, at_ - before));
      add(before,
          {.whole = quick_hash(pair), .term = term_of_word(pair), .size = 2, .little = false});
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
