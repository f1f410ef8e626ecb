// Windows-1251, KOI8-R or ISO 8859-5 that was read as Latin-1 or Windows-1252, undone. Words of such
// text are of letters beyond ASCII only, which no language of Latin letters has beyond three or four
// letters; read in the right one of the three, they look like Cyrillic words.

#include <algorithm>

#include "text/fold_table.h"
#include "text/repair_parts.h"

namespace newshound {
namespace {

constexpr std::u32string_view vowels = U"аеиоуыэюяёіїєў";
// The most frequent letters of Russian, Ukrainian, Bulgarian and Serbian, and those that are still
// usual. They tell the three encodings apart.
constexpr std::u32string_view frequent = U"оеаинтсрвлкмдпуі";
constexpr std::u32string_view usual = U"яыьгзбйчхжшюєїцј";

char32_t lower(char32_t code) {
  if (code >= U'А' && code <= U'Я') return code + 0x20;
  if (code >= U'Ѐ' && code <= U'Џ') return code + 0x50;
  return code == U'Ґ' ? U'ґ' : code;
}

bool is_upper(char32_t code) {
  return lower(code) != code;
}

// As in words; digits stand apart.
bool is_letter(char32_t code) {
  return role_of(code) == Role::letter && !(code >= U'0' && code <= U'9');
}

// How usual the letters of a word are.
int points(std::u32string_view word) {
  int sum = 0;
  for (const char32_t code : word) {
    if (frequent.contains(lower(code))) sum += 3;
    else if (usual.contains(lower(code))) sum += 2;
  }
  return sum;
}

// "Вулин", "ВУЛИН" or "вулин", but not "вУЛИН".
bool has_usual_case(std::u32string_view word) {
  const auto capitals = static_cast<std::size_t>(std::ranges::count_if(word, is_upper));
  return capitals == 0 || capitals == word.size() || (capitals == 1 && is_upper(word[0]));
}

// Vowels and consonants take turns: at most three of a kind in a row, and both are there.
bool can_be_spoken(std::u32string_view word) {
  std::size_t row = 0;
  std::size_t vowel_count = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool vowel = vowels.contains(lower(word[i]));
    const bool goes_on = i > 0 && vowel == vowels.contains(lower(word[i - 1]));
    row = goes_on ? row + 1 : 1;
    if (row > 3) return false;
    vowel_count += vowel ? 1 : 0;
  }
  return vowel_count > 0 && vowel_count < word.size();
}

bool looks_cyrillic(std::u32string_view word) {
  constexpr std::size_t least = 4;
  if (word.size() < least || !has_usual_case(word) || !can_be_spoken(word)) return false;
  return points(word) * 10 >= static_cast<int>(word.size()) * 22;
}

enum class Look : std::uint8_t {
  foreign,   // ASCII: says nothing
  sound,     // "café": ASCII and other letters
  possible,  // mostly letters that could be Cyrillic ones
  damaged,   // and it looks like a Cyrillic word
};

struct Word {
  std::size_t start = 0;
  std::size_t end = 0;
  Look look = Look::foreign;
};

// A text seen through one of the encodings.
class Reading {
 public:
  Reading(const Glyphs& glyphs, const CodePage& page) {
    read_.reserve(glyphs.size());
    for (const Glyph& glyph : glyphs) {
      const std::uint8_t byte = byte_of(glyph.code, windows_1252());
      const char32_t code = byte == 0 ? 0 : page[byte];
      read_.push_back(code == 0 ? glyph.code : code);
    }
    find_words(glyphs);
    find_proofs();
  }

  int score() const { return score_; }

  // Two words that look damaged, or a long one.
  bool convinces() const { return damaged_ > 1 || longest_ > 4; }

  Undone undone(const Glyphs& glyphs) const {
    Undone out{.glyphs = glyphs};
    for (std::size_t i = 0, at = 0; at < glyphs.size(); ++at) {
      while (i < words_.size() && words_[i].end <= at) ++i;
      const bool in_word = i < words_.size() && words_[i].start <= at;
      if (read_[at] == glyphs[at].code || !(in_word ? is_damaged(i) : is_among_damaged(i)))
        continue;
      out.glyphs[at].code = read_[at];
      ++out.damaged;
    }
    return out;
  }

 private:
  void find_words(const Glyphs& glyphs) {
    for (std::size_t at = 0; at < glyphs.size();) {
      const std::size_t start = at;
      std::size_t changed = 0;
      for (; at < glyphs.size() && is_letter(read_[at]); ++at)
        if (read_[at] != glyphs[at].code) ++changed;
      if (at == start) ++at;
      else add_word({start, at, look_of(changed, at - start)});
    }
  }
  // Some write Cyrillic with a Latin letter here and there that looks the same.
  static Look look_of(std::size_t changed, std::size_t all) {
    if (changed == 0) return Look::foreign;
    return changed * 2 > all ? Look::possible : Look::sound;
  }

  void add_word(Word word) {
    const auto text = std::u32string_view(read_).substr(word.start, word.end - word.start);
    if (word.look == Look::possible && looks_cyrillic(text)) {
      word.look = Look::damaged;
      score_ += points(text);
      longest_ = std::max(longest_, text.size());
      ++damaged_;
    }
    if (word.look != Look::foreign) words_.push_back(word);
  }

  // What the nearest words that prove something say, before and behind each word.
  void find_proofs() {
    before_.assign(words_.size() + 1, Look::foreign);
    behind_ = before_;
    for (std::size_t i = 0; i < words_.size(); ++i) before_[i + 1] = proof(i, before_[i]);
    for (std::size_t i = words_.size(); i > 0; --i) behind_[i - 1] = proof(i - 1, behind_[i]);
  }
  Look proof(std::size_t i, Look otherwise) const {
    return words_[i].look == Look::possible ? otherwise : words_[i].look;
  }

  // Damaged by itself, or possible among damaged ones.
  bool is_damaged(std::size_t i) const {
    if (words_[i].look == Look::sound) return false;
    return words_[i].look == Look::damaged || is_among_damaged(i);
  }

  // The place before word i, and word i if it is only possible: no sound word is nearer than a
  // damaged one, on either side.
  bool is_among_damaged(std::size_t i) const {
    const Look before = before_[i], behind = behind_[i];
    return before != Look::sound && behind != Look::sound &&
           (before == Look::damaged || behind == Look::damaged);
  }

  std::vector<Look> before_;  // before each word and the end; foreign: none proves anything
  std::vector<Look> behind_;  // the word itself included
  std::u32string read_;
  std::vector<Word> words_;  // without the foreign ones
  int score_ = 0;
  int damaged_ = 0;
  std::size_t longest_ = 0;
};

}  // namespace

Undone undo_cyrillic_read_as_latin(const Glyphs& glyphs) {
  const Reading readings[] = {
      Reading(glyphs, windows_1251()), Reading(glyphs, koi8_r()), Reading(glyphs, iso_8859_5())};
  const Reading& best = *std::ranges::max_element(readings, {}, &Reading::score);
  return best.convinces() ? best.undone(glyphs) : Undone{};
}

}  // namespace newshound
