#include "names/spelling.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <span>
#include <vector>

#include "names/endings.h"
#include "names/letters.h"
#include "names/lookalikes.h"
#include "names/spelling_steps.h"
#include "names/syllables.h"
#include "text/fold_table.h"
#include "text/katakana.h"
#include "text/romanise.h"

namespace newshound {

namespace {

// Vowels that are said far apart (i and o, e and u) are not heard for one another.
float cost_of_distance(char a, char b) {
  // By where they are said: i y e a o u.
  static constexpr std::array<std::int8_t, alphabet> places = {
      3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 5, 0, 0, 0, 1, 0};
  const auto place = [](char c) { return places[static_cast<std::size_t>(c - 'a')]; };
  return std::abs(place(a) - place(b)) >= 3 ? .12F : 0;
}

constexpr float impossible = std::numeric_limits<float>::infinity();

struct Costs {
  float vowel_changed;
  float vowel_dropped;
};

// Between scripts vowels were heard, within one they were copied; Arabic and Hebrew leave out those that are
// short, and write all others.
Costs costs_of(Script name, Script word) {
  if (name == Script::abjad || word == Script::abjad) return {.15F, .04F};
  if (name != word && (name == Script::katakana || word == Script::katakana)) return {.15F, .30F};
  if (name != word && is_one_script(name, word)) return {.20F, .30F};
  if (name != word) return {.20F, .25F};
  return {.45F, .45F};
}

class Comparison {
 public:
  // Beyond `limit` nothing is pursued.
  Comparison(std::string_view name, Script name_script, const Spelling& word, float limit)
      : name_(name),
        word_(word.roman),
        name_script_(name_script),
        script_(word.script),
        costs_(costs_of(name_script, word.script)),
        limit_(limit),
        steps_(steps(name_script, word.script)),
        name_letters_(name),
        word_letters_(word.roman) {}

  std::optional<Likeness> best() {
    reach(0, 0, 0);
    std::optional<Likeness> best;
    for (std::size_t i = 0; i < rows_; ++i) {
      // Dropping letters of the word moves the end of the row.
      for (std::size_t j = reached_[i].first; j <= reached_[i].last; ++j) {
        // It never gets cheaper.
        if (cost_[i][j] > limit_ || (best && cost_[i][j] >= best->cost)) continue;
        consider_end(i, j, best);
        go_on(i, j);
      }
    }
    return best;
  }

 private:
  void reach(std::size_t i, std::size_t j, float cost) {
    if (cost > limit_) return;
    for (; rows_ <= i; ++rows_) {
      std::fill_n(cost_[rows_].begin(), word_.size() + 1, impossible);
      reached_[rows_] = {word_.size() + 1, 0};
    }
    cost_[i][j] = std::min(cost_[i][j], cost);
    reached_[i].first = std::min(reached_[i].first, j);
    reached_[i].last = std::max(reached_[i].last, j);
  }

  // All that may come next behind `i` letters of the name and `j` of the word.
  void go_on(std::size_t i, std::size_t j) {
    const float cost = cost_[i][j];
    const bool more_name = i < name_.size();
    const bool more_word = j < word_.size();
    if (more_name && more_word) replace(i, j, cost);
    if (more_name) reach(i + 1, j, cost + cost_of_dropping(name_, i, name_script_, script_));
    if (more_word) reach(i, j + 1, cost + cost_of_dropping(word_, j, script_, name_script_));
  }

  void replace(std::size_t i, std::size_t j, float cost) {
    const char name = name_[i];
    const char word = word_[j];
    if (name == word) reach(i + 1, j + 1, cost);
    else if (is_vowel(name) && is_vowel(word)) reach(i + 1, j + 1, cost + cost_of_changing(i, j));
    if (is_letter(name) && is_letter(word)) {
      const Letters in_name = name_letters_.from(i);
      const Letters in_word = word_letters_.from(j);
      for (const Step& step : steps_.at(name, word))
        if (step.fits(in_name, in_word))
          reach(i + step.name_size, j + step.word_size, cost + step.cost);
      return;
    }
    const bool two = i + 1 < name_.size();
    // ъ in Bulgarian is a vowel of its own, and so is ayn to others.
    if (word == '*' && is_vowel(name)) {
      reach(i + 1, j + 1, cost + .04F);
      if (two && is_vowel(name_[i + 1])) reach(i + 2, j + 1, cost + .08F);
    }
    if (name == '*' && is_vowel(word)) {
      reach(i + 1, j + 1, cost + .04F);
      if (j + 1 < word_.size() && is_vowel(word_[j + 1])) reach(i + 1, j + 2, cost + .08F);
    }
    if (word == '?') {
      // One letter that got lost, which the name may spell with two.
      reach(i + 1, j + 1, cost + .05F);
      if (two) reach(i + 2, j + 1, cost + .08F);
    }
  }

  float cost_of_changing(std::size_t i, std::size_t j) const {
    if (is_yo_at(name_, i) && is_yo_at(word_, j)) return .06F;
    return costs_.vowel_changed + cost_of_distance(name_[i], word_[j]);
  }

  static bool is_yo_at(std::string_view text, std::size_t at) {
    return at > 0 && at + 1 < text.size() && is_yo(text[at - 1], text[at], text[at + 1]);
  }

  // Of a word in one script, where it has to be like one in another.
  float cost_of_dropping(std::string_view text, std::size_t at, Script from, Script other) const {
    const char c = text[at];
    const bool vowel = is_vowel(c);
    if (at > 0 && text[at - 1] == c && !vowel) return .03F;  // doubled or not
    const bool first = at == 0;
    const bool last = at + 1 == text.size();
    if (from == Script::katakana && other != from && !first && is_put_in(text[at - 1], c))
      return .02F;
    // Arabic and Hebrew leave out short vowels, which neither begin nor end a word.
    if (from == Script::abjad) {
      if (c == '*') return first ? long_vowel : .06F;  // within a word others do not hear it
      if (vowel) return long_vowel;
    } else if (other == Script::abjad) {
      if (vowel && (first || (last && c != 'e'))) return long_vowel;
    } else if (last && c == 'e' && !first && other != Script::latin && from != other) {
      return .10F;  // silent in English and French: "Grande", "Гранд"
    }
    if (c == 'y') return first ? .20F : .12F;
    if (vowel) return first ? costs_.vowel_dropped + .1F : costs_.vowel_dropped;
    switch (c) {
      case '*': return .08F;
      case 'h': return first ? .15F : .10F;
      case 'j': return first ? .20F : .12F;
      case 'w':
      case 't':
      case 'd':
      case 'g': return .45F;
      default: return impossible;
    }
  }

  // Japanese has no syllables without a vowel: プ is "pu" in "Trump" too, and ト is "to". Long vowels
  // are doubled.
  static bool is_put_in(char before, char c) {
    if (before == c) return true;
    if (c == 'u') return !is_vowel(before);
    if (c == 'o') return before == 't' || before == 'd';
    return c == 'i' && (before == 'h' || before == 'j' || before == 'k');
  }

  void consider_end(std::size_t i, std::size_t j, std::optional<Likeness>& best) const {
    const auto rest = name_.substr(i);
    const auto added = word_.substr(j);
    if (rest.size() > longest_dropped || i == 0) return;
    Likeness found{cost_[i][j], Ending::none};
    if (!rest.empty() || !added.empty()) {
      if (script_ == Script::abjad || script_ == Script::katakana) return;
      const auto* ending = ending_match(name_[i - 1], rest, added, script_);
      if (ending == nullptr) return;
      found.cost += ending->cost;
      found.ending = ending->ending;
    }
    if (!best || found.cost < best->cost) best = found;
  }

  static constexpr float long_vowel = .22F;

  std::string_view name_;
  std::string_view word_;
  Script name_script_;
  Script script_;
  Costs costs_;
  float limit_;
  const StepTable& steps_;
  const Padded name_letters_;
  const Padded word_letters_;
  // What was reached: rows of cost_, and where in each.
  struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
  };
  std::size_t rows_ = 0;
  std::array<Range, longest + 1> reached_;
  std::array<std::array<float, longest + 1>, longest + 1> cost_;
};

// ъ is nothing in Russian, where a soft vowel follows it, and a vowel in Bulgarian: "*".
std::string with_hard_signs(std::string_view word) {
  constexpr std::string_view hard_sign = "\xD1\x8A";
  constexpr std::string_view capital = "\xD0\xAA";
  std::string roman;
  std::size_t from = 0;
  while (true) {
    const auto at = std::min(word.find(hard_sign, from), word.find(capital, from));
    roman += romanise(word.substr(from, at - from));
    if (at == word.npos) return roman;
    from = at + hard_sign.size();
    const auto next = romanise(word.substr(from, 2));
    if (!next.starts_with('y') && next != "e") roman += '*';
  }
}

// Ayn (and the Hebrew aleph) is a vowel to others, and nobody can tell which one: "*". Nor which one
// ends a word in alef maqsura, which others than Arabs write for an i.
std::string with_ayns(std::string_view word) {
  std::string roman;
  std::size_t from = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t start = at;
    const char32_t code = decode(word, at);
    const bool last = at == word.size();
    if (code != U'ع' && code != U'ע' && code != U'א' && !(code == U'ى' && last)) continue;
    roman += romanise(word.substr(from, start - from));
    from = at;
    // But אי and או begin a word with i and o.
    const bool carrier =
        code == U'א' && (word.substr(at).starts_with("י") || word.substr(at).starts_with("ו"));
    if (!carrier) roman += '*';
  }
  return roman + romanise(word.substr(from));
}

// Nothing is dropped at the beginning but an h, a soft or a silent letter.
bool may_begin_alike(char name, char word, const StepTable& steps) {
  if (name == word || !is_letter(name) || !is_letter(word)) return true;
  const auto soft = [](char c) { return is_vowel(c) || c == 'h' || c == 'j' || c == 'w'; };
  if (soft(name) || soft(word)) return true;
  return !steps.at(name, word).empty();
}

// Does the word begin with the letters, and have nothing but a case ending behind them?
const EndingMatch* ending_behind(std::size_t letters, const Spelling& word) {
  static constexpr EndingMatch nothing;
  const auto added = std::string_view(word.roman).substr(letters);
  if (added.empty()) return &nothing;
  if (added.size() > 3) return nullptr;
  return ending_match(word.roman[letters - 1], "", added, word.script);
}

// Names too short to be compared letter by letter: spelt the same but for an ending ("Al", "Ala"), or
// the same syllable in another script ("Un", "Ыном").
std::optional<Likeness> short_likeness(std::string_view name, Script script, const Spelling& word) {
  if (word.roman.size() < 2 || name.size() < 2) return std::nullopt;
  if (name.size() == 2 && !is_vowel(name[1]) && word.roman.starts_with(name))
    if (const auto* ending = ending_behind(2, word))
      return Likeness{ending->cost + .05F, ending->ending};
  if (name.size() > longest_syllable) return std::nullopt;
  if (is_one_script(script, word.script)) return std::nullopt;
  const bool from_latin = is_one_script(script, Script::latin);
  const auto in_name = from_latin ? syllables_in_latin(name) : syllables_in_cyrillic(name);
  if (in_name.none()) return std::nullopt;
  for (std::size_t letters = word.roman.size(); letters > 0; --letters) {
    const auto syllable = std::string_view(word.roman).substr(0, letters);
    const auto in_word =
        from_latin ? syllables_in_cyrillic(syllable) : syllables_in_latin(syllable);
    if ((in_name & in_word).none()) continue;
    if (const auto* ending = ending_behind(letters, word))
      return Likeness{ending->cost + .03F, ending->ending};
  }
  return std::nullopt;
}

// "Pak" and "Park", "Jong" and "Chung" are the same, "Jong" and "Yong" are not; nullopt of other words.
std::optional<bool> is_same_syllable(std::string_view name, Script script, const Spelling& word) {
  const bool hangul = word.script == Script::other && script != Script::cyrillic;
  if (!hangul && (word.script != Script::latin || !is_one_script(script, word.script)))
    return std::nullopt;
  if (std::max(name.size(), word.roman.size()) > longest_syllable) return std::nullopt;
  const auto in_name = syllables_in_latin(name);
  const auto in_word = hangul ? syllables_in_hangul(word.roman) : syllables_in_latin(word.roman);
  if (in_name.none() || in_word.none()) return std::nullopt;
  return (in_name & in_word).any();
}

// The most that two spellings may cost, by the letters of the shorter one: short words are soon like one
// another, all the more without vowels.
float limit_of(std::size_t letters, Script name, Script word) {
  const bool abjad = name == Script::abjad || word == Script::abjad;
  const bool one_script = is_one_script(name, word);
  // Katakana has no sounds that would tell short names apart: tighter.
  const bool katakana = !one_script && (name == Script::katakana || word == Script::katakana);
  if (katakana)
    return letters < 3 ? -1 : letters < 4 ? .16F : letters == 4 ? .2F : letters < 9 ? .3F : .4F;
  switch (letters) {
    case 0:
    case 1:
    case 2: return abjad ? .085F : -1;
    case 3: return abjad ? .18F : one_script ? .16F : .26F;
    case 4: return abjad ? .26F : one_script ? .22F : .30F;
    case 5: return .30F;
    default: break;
  }
  const bool by_ear = one_script && name != word;
  return letters > 8 ? .55F : by_ear ? .36F : .41F;
}

// "عبد" is the servant of whoever follows, "الله" is God: no Abid and no Ali.
bool is_bound_otherwise(std::string_view name, const Spelling& word) {
  if (word.script != Script::abjad) return false;
  if (word.roman == "*bd") return !name.starts_with("abd") && name != word.roman;
  return word.roman == "allh" && !name.contains("llah") && name != word.roman;
}

}  // namespace

Script script_of(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = decode(text, at);
    if (role_of(code) == Role::gap) continue;
    if (code < 0x250 || (code >= 0x1E00 && code < 0x1F00)) return Script::latin;
    if (is_cyrillic(code)) return Script::cyrillic;
    if (code >= 0x590 && code < 0x780) return Script::abjad;
    if (is_katakana(code)) return Script::katakana;
    return Script::other;
  }
  return Script::latin;
}

Spelling spelling_of(std::string_view word) {
  const bool may_be_mixed =
      std::ranges::any_of(word, [](char c) { return c >= 'A' && c <= 'z'; }) &&
      std::ranges::any_of(word, leads_cyrillic);
  if (may_be_mixed)
    if (const auto whole = in_one_alphabet(word); whole != word) return spelling_of(whole);
  Spelling spelling{{}, script_of(word)};
  if (spelling.script == Script::cyrillic) spelling.roman = with_hard_signs(word);
  else if (spelling.script == Script::abjad) spelling.roman = with_ayns(word);
  else if (spelling.script == Script::katakana) spelling.roman = romanise_katakana(word);
  else spelling.roman = romanise(word);
  std::erase_if(spelling.roman,
                [](char c) { return c == '\'' || c == '-' || c == '.' || c == '`' || c == '"'; });
  return spelling;
}

std::optional<Likeness> likeness(std::string_view name, Script name_script, const Spelling& word) {
  if (name == word.roman) return Likeness{};
  if (name.empty() || word.roman.empty() || word.script == Script::pinyin) return std::nullopt;
  if (name.size() > longest || word.roman.size() > longest) return std::nullopt;
  if (const auto same = is_same_syllable(name, name_script, word))
    return *same ? std::optional(Likeness{.03F, Ending::none}) : std::nullopt;
  // Short words are soon like one another.
  const auto letters = std::min(name.size(), word.roman.size());
  if (letters <= 5 && word.roman.size() <= 8)
    if (const auto found = short_likeness(name, name_script, word)) return found;
  const float limit = limit_of(letters, name_script, word.script);
  if (letters < 2 || limit < 0) return std::nullopt;
  if (!may_begin_alike(name[0], word.roman[0], steps(name_script, word.script)))
    return std::nullopt;
  if (is_bound_otherwise(name, word)) return std::nullopt;
  auto found = Comparison(name, name_script, word, limit).best();
  if (found && found->cost > limit) return std::nullopt;
  return found;
}

std::optional<Likeness> likeness(const Spelling& name, const Spelling& word) {
  return likeness(name.roman, name.script, word);
}

}  // namespace newshound
