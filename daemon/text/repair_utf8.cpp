// UTF-8 that was read as Windows-1252 or Windows-1251, undone. Each character of two bytes or more
// has become as many characters, which together hardly ever occur in sound text; where they might,
// it takes others nearby to prove the damage.

#include <algorithm>
#include <optional>

#include "text/fold_table.h"
#include "text/repair_parts.h"

namespace newshound {
namespace {

// What a character of more than one byte turns out to be.
enum class Target : std::uint8_t { none, latin, mark, cyrillic, other_letter, ideograph, picture };

Target target_of(char32_t code) {
  struct Range {
    char32_t first;
    char32_t last;
    Target target;
  };
  static constexpr Range ranges[] = {
      {0x80, 0xBF, Target::mark},            // Latin-1, to be read once more where it is a control
      {0xC0, 0x17F, Target::latin},          // Latin-1, Latin Extended A
      {0x192, 0x192, Target::latin},         // ƒ, itself what some damage looks like
      {0x218, 0x21B, Target::latin},         // Romanian
      {0x2B9, 0x2DD, Target::mark},          // apostrophes of transliteration
      {0x300, 0x36F, Target::other_letter},  // combining marks
      {0x386, 0x3CE, Target::other_letter},  // Greek
      {0x400, 0x4FF, Target::cyrillic},
      {0x531, 0x587, Target::other_letter},  // Armenian
      {0x5B0, 0x5F4, Target::other_letter},  // Hebrew
      {0x60C, 0x6D5, Target::other_letter},  // Arabic
      {0x6F0, 0x6F9, Target::other_letter},
      {0x904, 0x97F, Target::other_letter},    // Devanagari
      {0xE01, 0xE5B, Target::other_letter},    // Thai
      {0x10D0, 0x10FA, Target::other_letter},  // Georgian
      {0x1E00, 0x1EFF, Target::latin},
      {0x2000, 0x206F, Target::mark},
      {0x20A0, 0x20BF, Target::mark},  // currencies
      {0x2100, 0x214F, Target::mark},
      {0x2190, 0x22FF, Target::mark},
      {0x2500, 0x27BF, Target::mark},
      {0x3001, 0x30FE, Target::ideograph},
      {0x4E00, 0x9FFF, Target::ideograph},
      {0xAC00, 0xD7A3, Target::ideograph},
      {0xFEFF, 0xFEFF, Target::mark},
      {0xFF01, 0xFF5E, Target::ideograph},
      {0x1F300, 0x1FAFF, Target::picture},
  };
  for (const Range& range : ranges)
    if (code >= range.first && code <= range.last) return range.target;
  return Target::none;
}

// Characters that stand for one.
struct Unit {
  std::size_t start = 0;
  std::size_t length = 0;
  char32_t code = 0;
  Target target = Target::none;
  bool proven = false;

  std::size_t end() const { return start + length; }
};

bool is_lower(char32_t code) {
  return (code >= U'a' && code <= U'z') || (code >= 0xDF && code <= 0xFF && code != U'÷') ||
         (code >= U'а' && code <= U'џ');
}

bool is_ascii_letter(char32_t code) {
  return (code | 0x20) >= U'a' && (code | 0x20) <= U'z';
}

bool is_cyrillic_capital(char32_t code) {
  return code >= U'Ѐ' && code <= U'Я';
}

bool is_cyrillic_vowel(char32_t code) {
  return std::u32string_view(U"аеиоуыэюяіїє").contains(code);
}

bool is_letter(char32_t code) {
  return role_of(code) == Role::letter;
}

// May stand behind the last letter of a sound word.
bool closes_words(char32_t code) {
  return std::u32string_view(U"»”’“‘„›–—…•®™°\u00A0").contains(code);
}

// Windows-1252 has no characters for the bytes 81, 8D, 8F, 90 and 9D, Windows-1251 none for 98, and A0
// is a blank that may have become another: they get lost. What is left is a first byte by itself.
struct Orphan {
  std::uint8_t lead = 0;
  bool starts_word = false;
  bool ends_word = false;
  bool before_vowel = false;
};

// The likeliest letter with that first byte and one of those second bytes; 0 for other first bytes.
char32_t lost_letter(const Orphan& orphan, bool in_1252) {
  switch (orphan.lead) {
    case 0xC3: return in_1252 ? U'Á' : 0;                                   // Á Í Ï Ð Ý
    case 0xC4: return !in_1252 ? 0 : orphan.starts_word ? U'Đ' : U'č';      // ā č ď Đ ĝ
    case 0xC5: return in_1252 ? U'Ł' : 0;                                   // Ł ō ŏ Ő ŝ
    case 0xD0: return !in_1252 ? U'И' : orphan.before_vowel ? U'Н' : U'А';  // Ё Џ А Н
    case 0xD1:
      return !in_1252 ? U'ј' : orphan.ends_word && !orphan.starts_word ? U'я' : U'с';  // с э я
    default: return 0;
  }
}

// The same where a blank follows that was the second byte.
char32_t letter_with_blank(std::uint8_t lead) {
  switch (lead) {
    case 0xC3: return U'à';
    case 0xC5: return U'Š';
    case 0xD0: return U'Р';
    default: return 0;
  }
}

class Undoing {
 public:
  Undoing(const CodePage& page, const Glyphs& glyphs)
      : page_(page), in_1252_(&page == &windows_1252()), glyphs_(glyphs) {}

  Undone run() {
    find_units();
    prove();
    spread();
    std::erase_if(units_, [](const Unit& unit) { return !unit.proven; });
    if (units_.empty()) return {};
    guess_lost();
    return rewritten();
  }

 private:
  std::uint8_t byte_at(std::size_t at) const {
    return at < bytes_.size() ? bytes_[at] : std::uint8_t{0};
  }
  char32_t code_at(std::size_t at) const { return at < glyphs_.size() ? glyphs_[at].code : U' '; }
  char32_t code_before(std::size_t at) const { return at == 0 ? U' ' : glyphs_[at - 1].code; }
  bool letter_at(std::size_t at) const { return is_letter(code_at(at)); }

  void find_units() {
    bytes_.reserve(glyphs_.size());
    for (const Glyph& glyph : glyphs_) bytes_.push_back(byte_of(glyph.code, page_));
    for (std::size_t at = 0; at < glyphs_.size();) {
      const std::optional<Unit> unit = unit_at(at);
      if (unit) units_.push_back(*unit);
      at += unit ? unit->length : 1;
    }
  }

  std::optional<Unit> unit_at(std::size_t at) const {
    const std::size_t length = length_by_lead(bytes_[at]);
    if (length == 0 || at + length > bytes_.size()) return std::nullopt;
    const std::string_view bytes(reinterpret_cast<const char*>(bytes_.data()) + at, length);
    std::size_t end = 0;
    const char32_t code = decode(bytes, end);
    const Target target = end == length ? target_of(code) : Target::none;
    if (target == Target::none) return std::nullopt;
    return Unit{.start = at, .length = length, .code = code, .target = target};
  }

  void prove() {
    for (std::size_t first = 0; first < units_.size();) {
      std::size_t last = first + 1;
      while (last < units_.size() && goes_on(units_[last - 1], units_[last])) ++last;
      for (std::size_t i = first; i < last; ++i)
        units_[i].proven =
            in_1252_ ? proven_in_1252(first, last, i) : proven_in_1251(first, last, i);
      first = last;
    }
  }

  // Do both stand in one row, of which each proves the others?
  static bool goes_on(const Unit& unit, const Unit& next) {
    const auto is_rare = [](Target target) {
      return target == Target::other_letter || target == Target::ideograph;
    };
    return next.start == unit.end() &&
           (next.target == unit.target || (!is_rare(next.target) && !is_rare(unit.target)));
  }

  // Unit i of the row [first, last).
  bool proven_in_1252(std::size_t first, std::size_t last, std::size_t i) const {
    const Unit& unit = units_[i];
    const bool alone = last - first == 1;
    if (unit.target == Target::picture) return true;
    if (unit.target == Target::ideograph || unit.target == Target::other_letter) return !alone;
    if (!alone) return true;
    if (unit.target == Target::mark && unit.length > 2) return true;  // "â€™"
    if (unit.target == Target::cyrillic && is_ascii_letter(code_before(unit.start))) return false;
    if (!looks_closed(unit) || letter_at(unit.end())) return true;
    return unit.length == 2 && is_lower(code_before(unit.start));
  }

  // All its characters but the first may follow a sound word.
  bool looks_closed(const Unit& unit) const {
    for (std::size_t at = unit.start + 1; at < unit.end(); ++at)
      if (!closes_words(code_at(at))) return false;
    return true;
  }

  // Every character here may be a sound letter of Cyrillic.
  bool proven_in_1251(std::size_t first, std::size_t last, std::size_t i) const {
    const Unit& unit = units_[i];
    if (unit.target == Target::picture) return true;
    if (unit.target == Target::mark && unit.length > 2) return true;  // "вЂ™"
    if (unit.target == Target::latin && unit.length == 2 && last - first == 1)
      return is_ascii_letter(code_before(unit.start)) || is_ascii_letter(code_at(unit.end()));
    if (last - first < 2 || only_capitals(first, last)) return false;
    return last - first > 2 || !letter_at(units_[last - 1].end());
  }

  // "СІРІ" may be a word.
  bool only_capitals(std::size_t first, std::size_t last) const {
    return std::all_of(units_.begin() + static_cast<std::ptrdiff_t>(first),
                       units_.begin() + static_cast<std::ptrdiff_t>(last),
                       [this](const Unit& unit) {
                         return unit.length == 2 && is_cyrillic_capital(code_at(unit.start + 1));
                       });
  }

  // What would not be a proof by itself is damaged like all around it.
  void spread() {
    constexpr std::size_t far = 200;
    const std::vector<Unit> proven = [&] {
      std::vector<Unit> out;
      std::ranges::copy_if(units_, std::back_inserter(out), &Unit::proven);
      return out;
    }();
    if (proven.empty()) return;
    for (Unit& unit : units_) {
      if (unit.proven || unit.target == Target::ideograph || in_sound_word(unit)) continue;
      const auto behind = std::ranges::upper_bound(proven, unit.start, {}, &Unit::start);
      const bool after = behind == proven.begin() || unit.start - std::prev(behind)->end() < far;
      const bool before = behind == proven.end() || behind->start - unit.end() < far;
      unit.proven = after && before;
    }
  }

  bool in_sound_word(const Unit& unit) const {
    const bool beside = is_letter(code_before(unit.start)) || letter_at(unit.end());
    return !in_1252_ && beside;
  }

  // First bytes by themselves near a proven unit of the same kind.
  void guess_lost() {
    std::vector<Unit> found;
    std::size_t free = 0;
    for (std::size_t i = 0; i <= units_.size(); ++i) {
      const std::size_t end = i < units_.size() ? units_[i].start : glyphs_.size();
      for (std::size_t at = free; at < end;) {
        const std::optional<Unit> lost = lost_at(at, end, i);
        if (lost) found.push_back(*lost);
        at += lost ? lost->length : 1;
      }
      if (i < units_.size()) free = units_[i].end();
    }
    units_.insert(units_.end(), found.begin(), found.end());
    std::ranges::sort(units_, {}, &Unit::start);
  }

  // What began at `at`, before unit `next`, which starts at `end`.
  std::optional<Unit> lost_at(std::size_t at, std::size_t end, std::size_t next) const {
    Unit unit{.start = at, .length = 1, .proven = true};
    if (in_1252_ && bytes_[at] == 0xE2 && byte_at(at + 1) == 0x80 && at + 1 < end) {
      unit.length = 2;
      unit.code = U'”';  // E2 80 9D
      return unit;
    }
    if (!is_damage_near(at, next)) return std::nullopt;
    const bool preceded = next > 0 && units_[next - 1].end() == at;
    const bool starts = !preceded && !is_letter(code_before(at));
    if (at + 1 < end && code_at(at + 1) == U' ') {
      unit.code = letter_with_blank(bytes_[at]);
      const bool split = starts && (is_lower(code_at(at + 2)) || at + 2 == end);
      if (unit.code == U'à' || (unit.code != 0 && split)) {
        unit.length = split || code_at(at + 2) == U' ' ? 2 : 1;  // "déjà vu": the other blank
        return unit;
      }
    }
    if (at + 1 < end && code_at(at + 1) == replacement) unit.length = 2;
    const bool followed = next < units_.size() && units_[next].start == unit.end();
    const bool ends = !followed && !letter_at(unit.end());
    if (!in_1252_ && !followed) return std::nullopt;  // a sound word, or its first letter
    unit.code = lost_letter({.lead = bytes_[at],
                             .starts_word = starts,
                             .ends_word = ends,
                             .before_vowel = followed && is_cyrillic_vowel(units_[next].code)},
                            in_1252_);
    if (unit.code == 0) return std::nullopt;
    return unit;
  }

  // Is one of the units before `next`, and that one, near, and of the kind that bytes_[at] begins?
  // Latin letters have to be in the same word, or bytes_[at] is a capital inside a word.
  bool is_damage_near(std::size_t at, std::size_t next) const {
    constexpr std::size_t near = 12;
    const bool cyrillic = bytes_[at] >= 0xD0;
    const std::size_t behind = code_at(at + 1) == U' ' ? at + 2 : at;
    const auto proves = [&](const Unit& unit) {
      const std::size_t from = std::min(unit.end(), behind), to = std::max(unit.start, at);
      if (unit.target != (cyrillic ? Target::cyrillic : Target::latin) || to - from > near)
        return false;
      return cyrillic || is_lower(code_before(at)) || is_one_word(from, to);
    };
    return (next > 0 && proves(units_[next - 1])) || (next < units_.size() && proves(units_[next]));
  }

  bool is_one_word(std::size_t from, std::size_t to) const {
    return std::none_of(glyphs_.begin() + static_cast<std::ptrdiff_t>(from),
                        glyphs_.begin() + static_cast<std::ptrdiff_t>(to),
                        [](const Glyph& glyph) { return glyph.code == U' '; });
  }

  Undone rewritten() const {
    Undone out;
    out.glyphs.reserve(glyphs_.size());
    auto unit = units_.begin();
    for (std::size_t at = 0; at < glyphs_.size();) {
      const bool here = unit != units_.end() && unit->start == at;
      out.glyphs.push_back({here ? unit->code : glyphs_[at].code, glyphs_[at].offset});
      out.damaged += here ? unit->length : 0;
      at += here ? unit->length : 1;
      if (here) ++unit;
    }
    return out;
  }

  const CodePage& page_;
  bool in_1252_;
  const Glyphs& glyphs_;
  std::vector<std::uint8_t> bytes_;
  std::vector<Unit> units_;
};

}  // namespace

Undone undo_utf8_read_as(const CodePage& page, const Glyphs& glyphs) {
  return Undoing(page, glyphs).run();
}

}  // namespace newshound
