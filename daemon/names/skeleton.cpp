#include "names/skeleton.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "names/endings.h"
#include "names/letters.h"
#include "names/syllables.h"

namespace newshound {

namespace {

// How letters are read: the classes S (sibilants and affricates), K, G (g, h, x), V (v, f, w), and
// P B T D M N L R for themselves. "-" is nothing. Readings are separated by blanks. The longest
// letters count.
struct Reading {
  std::string_view letters;
  std::string_view classes;
};

constexpr Reading readings[] = {
    {"schtsch", "S"},
    {"shch", "S ST"},
    {"szcz", "S"},
    {"chtch", "S"},
    {"tsch", "S"},
    {"dsch", "S"},
    {"tch", "S"},
    {"tsh", "S"},
    {"sch", "S SG"},
    {"dzh", "S D"},
    {"dge", "S DG"},
    {"ntsch", "NS"},
    {"ntch", "NS"},
    {"nts", "NTS NS DS"},
    {"tts", "S TS"},
    {"ousk", "SK VSK"},  // Belarusian
    {"sht", "S ST"},
    {"eaux", "-"},
    {"ault", "- LT"},
    {"cqu", "K"},
    {"ch", "S G K"},
    {"cz", "S"},
    {"cs", "S KS"},
    {"cc", "K KS"},
    {"ck", "K SK"},
    {"sc", "S SK"},
    {"sh", "S SG"},
    {"sz", "S"},
    {"zs", "S"},
    {"zh", "S SG"},
    {"ts", "S TS"},
    {"tz", "S"},
    {"dz", "S D"},
    {"dj", "D S"},
    {"dy", "D S"},
    {"gj", "D G"},
    {"gy", "D G"},
    {"ty", "T S"},
    {"tj", "S T"},
    {"kj", "S K"},
    {"rz", "RS S R"},
    {"kh", "G K"},
    {"gh", "G - K"},
    {"ph", "V P"},
    {"th", "T V S"},
    {"dh", "D S DG"},
    {"bh", "B"},
    {"bkh", "B BG"},
    {"dkh", "D DG"},
    {"dt", "T D"},
    {"qu", "K KV"},
    {"gn", "N GN"},
    {"nge", "NG NS N"},
    {"ngi", "NG NS N"},
    {"ng", "NG N"},
    {"gi", "G S"},
    {"ge", "G S"},
    {"ci", "S K"},
    {"ce", "S K"},
    {"mp", "MP B"},
    {"nt", "NT D"},
    {"gk", "G"},
    {"au", "- V"},
    {"eu", "- V"},
    {"ti", "T S"},
    {"gu", "G GV"},
    {"ua", "- V"},
    {"b", "B"},
    {"c", "K S"},
    {"d", "D"},
    {"f", "V"},
    {"g", "G"},
    {"h", "G -"},
    {"j", "- S G"},
    {"k", "K"},
    {"l", "L"},
    {"m", "M"},
    {"n", "N"},
    {"p", "P"},
    {"q", "K S G"},
    {"r", "R"},
    {"s", "S"},
    {"t", "T"},
    {"v", "V"},
    {"w", "V -"},
    {"x", "KS G S"},
    {"z", "S"},
    {"*", "-"},
    {"a", "-"},
    {"e", "-"},
    {"i", "-"},
    {"o", "-"},
    {"u", "-"},
    {"y", "-"},
    // A lost letter is nearly always one with a mark: č ć ş ł đ ř ń or a vowel.
    {"?", "- S L D R N G T"},
};

// Letters of Arabic and Hebrew that stand for sounds which have none of their own there. They have
// no two letters for one sound, but for those that romanising makes.
constexpr Reading readings_of_abjads[] = {
    {"tsh", "S TS"},
    {"sh", "S SG"},
    {"zh", "S"},
    {"ts", "S TS"},
    {"th", "T S"},
    {"dh", "D S"},
    {"kh", "G K"},
    {"gh", "G -"},
    {"ph", "V"},
    {"b", "B P V"},
    {"p", "P V"},
    {"d", "D S"},
    {"g", "G S"},
    {"k", "K G"},
    {"q", "K G"},
    {"v", "V -"},
    {"w", "V -"},
    {"z", "S"},
};

// Katakana has one letter for l and r and no consonants without a vowel; its long vowels may be an r
// that is not said.
constexpr Reading readings_of_katakana[] = {
    {"tts", "S TS"},
    {"tch", "S T"},
    {"ts", "S T TS"},
    {"ch", "S T"},
    {"sh", "S"},
    {"np", "NP MP"},
    {"nb", "NB MB"},
    {"aa", "- R"},
    {"oo", "- R L"},
    {"b", "B V"},
    {"f", "V G"},
    {"h", "G -"},
    {"j", "S D"},
    {"r", "R L"},
    {"s", "S"},
    {"y", "-"},
    {"w", "V -"},
    {"z", "S D"},
};

// By their first letter; the longest letters first, as they stand in the table.
class ReadingTable {
 public:
  explicit ReadingTable(std::span<const Reading> first) {
    for (const auto& reading : first) put(reading);
    for (const auto& reading : readings) put(reading);
  }
  const Reading* at(std::string_view rest) const {
    for (const auto& reading : by_letter_[static_cast<unsigned char>(rest[0])])
      if (rest.starts_with(reading.letters)) return &reading;
    return nullptr;
  }

 private:
  void put(const Reading& reading) {
    by_letter_[static_cast<unsigned char>(reading.letters[0])].push_back(reading);
  }
  std::array<std::vector<Reading>, 256> by_letter_;
};

const ReadingTable& readings_of(Script script) {
  static const ReadingTable abjads(readings_of_abjads);
  static const ReadingTable katakana(readings_of_katakana);
  static const ReadingTable others({});
  switch (script) {
    case Script::abjad: return abjads;
    case Script::katakana: return katakana;
    default: return others;
  }
}

// The classes of a word, or of its beginning. Words that are longer are not compared (spelling.cpp).
class Skeleton {
 public:
  void add(char c) {
    if (size_ < classes_.size() && (size_ == 0 || back() != c)) classes_[size_++] = c;
  }
  void add(std::string_view classes) {
    if (classes == "-") return;
    for (const char c : classes) add(c);
  }
  void remove(std::size_t count) {
    while (count-- > 0) classes_[--size_] = 0;
  }
  std::size_t size() const { return size_; }
  char back(std::size_t before = 0) const { return classes_[size_ - 1 - before]; }
  // FNV-1a.
  std::uint32_t hash() const {
    std::uint32_t hash = 2166136261U;
    for (std::size_t i = 0; i < size_; ++i)
      hash = (hash ^ static_cast<unsigned char>(classes_[i])) * 16777619U;
    return hash;
  }
  friend bool operator==(const Skeleton&, const Skeleton&) = default;

 private:
  std::array<char, 31> classes_{};
  std::uint8_t size_ = 0;
};

constexpr std::size_t most_readings = 48;

bool is_vowel_class(char c) {
  return c == 'a' || c == 'i' || c == 'u';
}

// The classes that a run of vowels may be read as: one of them, or both where others write a j between
// ("Nikolaev", "Nikolajev").
std::string_view vowel_classes(std::string_view run) {
  const auto a = run.find('a');
  const auto u = run.find_first_of("ou");
  const auto i = run.find_first_of("eiy");
  constexpr auto none = std::string_view::npos;
  // A glide before a vowel says little: ya, io, ie.
  if (a != none && u != none) return a < u ? "a u au" : "a u ua";
  if (a != none && i != none) return a < i ? "a i ai" : run[0] == 'e' ? "a i ia" : "a";
  if (u != none && i != none) return u < i ? "u i ui" : "u i";
  return a != none ? "a" : u != none ? "u" : "i";
}

using Skeletons = std::vector<Skeleton>;

// Each of them with each of the classes behind it.
void extend(Skeletons& found, std::string_view classes) {
  if (!classes.contains(' ')) {
    for (Skeleton& skeleton : found) skeleton.add(classes);
    return;
  }
  const Skeletons shorter = std::exchange(found, {});
  found.reserve(most_readings);
  for (const Skeleton& skeleton : shorter) {
    for (auto rest = classes; !rest.empty() && found.size() < most_readings;) {
      const auto one = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), one.size() + 1));
      Skeleton longer = skeleton;
      longer.add(one);
      if (std::ranges::find(found, longer) == found.end()) found.push_back(longer);
    }
  }
}

Skeletons skeletons_of(std::string_view roman, Vowels vowels, Script script) {
  const ReadingTable& table = readings_of(script);
  Skeletons found(1);
  char before = 0;
  // "ウラジーミル" is Vladimir.
  const bool may_be_v = script == Script::katakana && roman.starts_with('u');
  if (may_be_v && vowels == Vowels::without) extend(found, "- V");
  while (!roman.empty()) {
    if (vowels == Vowels::with && is_vowel(roman[0])) {
      const auto run = roman.substr(0, roman.find_first_not_of("aeiouy"));
      roman.remove_prefix(run.size());
      const bool yo = run.size() == 1 && !roman.empty() && is_yo(before, run[0], roman[0]);
      extend(found, yo ? "u i" : vowel_classes(run));
      continue;
    }
    // What Bulgarians write ъ for others write with any vowel: "Картър", "Картер".
    if (vowels == Vowels::with && roman[0] == '*') {
      roman.remove_prefix(1);
      extend(found, "a i u");
      continue;
    }
    const auto* reading = table.at(roman);
    const auto classes = reading != nullptr ? reading->classes : roman.substr(0, 1);
    std::size_t size = reading != nullptr ? reading->letters.size() : 1;
    // The vowel that says how "ci" is read is one of the word all the same.
    if (vowels == Vowels::with && size > 1 && is_vowel(roman[size - 1])) --size;
    before = roman[size - 1];
    roman.remove_prefix(size);
    extend(found, classes);
  }
  return found;
}

// Without the vowels that endings change.
Skeleton without_last_vowel(Skeleton skeleton) {
  if (skeleton.size() > 1 && is_vowel_class(skeleton.back())) skeleton.remove(1);
  return skeleton;
}

// Short Korean and Chinese names have too little of a skeleton: "Pak", "Park", "Bak".
void add_syllables(std::string_view roman, Script script, std::vector<std::uint32_t>& hashes) {
  if (roman.size() > longest_syllable) return;
  constexpr std::uint32_t first = 0x5E11AB1E;
  const auto syllables = script == Script::latin      ? syllables_in_latin(roman)
                         : script == Script::other    ? syllables_in_hangul(roman)
                         : script == Script::cyrillic ? syllables_in_cyrillic(roman)
                                                      : Syllables{};
  for (std::uint32_t i = 0; syllables.any() && i < syllables.size(); ++i)
    if (syllables[i]) hashes.push_back(first + i);
}

std::vector<std::uint32_t> hashes_of(const Skeletons& skeletons,
                                     std::string_view roman,
                                     Script script) {
  std::vector<std::uint32_t> hashes;
  add_syllables(roman, script, hashes);
  hashes.reserve(skeletons.size());
  for (const auto& skeleton : skeletons) hashes.push_back(skeleton.hash());
  std::ranges::sort(hashes);
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

// A Lithuanian, Latvian or Greek nominative in -s; French names, said without their last letter.
bool may_end_silently(std::string_view roman) {
  constexpr std::string_view french[] = {"er", "et", "ot", "at", "x", "ard", "aud", "ert"};
  if (roman.size() <= 3) return false;
  if (roman.ends_with('s')) return true;
  return roman.size() > 4 &&
         std::ranges::any_of(french, [&](auto ending) { return roman.ends_with(ending); });
}

// Takes the silent ending's class off those that have one.
Skeletons without_silent_end(std::string_view roman, const Skeletons& skeletons) {
  Skeletons shorter;
  if (!may_end_silently(roman)) return shorter;
  for (const Skeleton& skeleton : skeletons)
    if (skeleton.size() > 1) shorter.emplace_back(skeleton).remove(1);
  return shorter;
}

// Marek, Marka: a vowel that comes and goes before a case ending.
Skeletons without_fleeting_vowel(const Skeletons& skeletons) {
  Skeletons shorter;
  for (const Skeleton& skeleton : skeletons) {
    if (skeleton.size() < 3) continue;
    const char last = skeleton.back();
    if (is_vowel_class(last) || !is_vowel_class(skeleton.back(1))) continue;
    shorter.emplace_back(skeleton).remove(2);
    shorter.back().add(last);
  }
  return shorter;
}

void append(Skeletons& skeletons, const Skeletons& more) {
  for (const Skeleton& skeleton : more) skeletons.push_back(without_last_vowel(skeleton));
}

}  // namespace

std::vector<std::uint32_t> name_skeletons(std::string_view roman, Vowels vowels, Script script) {
  Skeletons whole;
  append(whole, skeletons_of(roman, vowels, script));
  Skeletons all = whole;
  append(all, without_silent_end(roman, whole));
  append(all, without_fleeting_vowel(whole));
  // "Barsukou" is Barsukov in Belarusian.
  if (script == Script::transcribed_latin && roman.ends_with("ou"))
    for (Skeleton skeleton : whole) {
      skeleton.add('V');
      all.push_back(skeleton);
    }
  return hashes_of(all, roman, script);
}

// What is not an ending of any language is not taken off: three of four names that would meet the word
// could not be it.
std::vector<std::uint32_t> word_skeletons(std::string_view roman, Vowels vowels, Script script) {
  Skeletons all;
  append(all, skeletons_of(roman, vowels, script));
  if (script == Script::abjad || script == Script::katakana)
    return hashes_of(all, roman, script);  // have no endings
  append(all, without_silent_end(roman, all));
  const std::size_t ending =
      std::min(longest_ending(roman), std::max<std::size_t>(roman.size(), 1) - 1);
  for (std::size_t taken = 1; taken <= ending; ++taken)
    append(all, skeletons_of(roman.substr(0, roman.size() - taken), vowels, script));
  return hashes_of(all, roman, script);
}

}  // namespace newshound
