#include "names/skeleton.h"

#include <algorithm>
#include <array>
#include <string>

#include "names/letters.h"

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
    {"shch", "S"},
    {"szcz", "S"},
    {"chtch", "S"},
    {"tsch", "S"},
    {"dsch", "S"},
    {"tch", "S"},
    {"tsh", "S"},
    {"sch", "S SG"},
    {"dzh", "S D"},
    {"dge", "S DG"},
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
    {"gh", "G -"},
    {"ph", "V P"},
    {"th", "T V S"},
    {"dh", "D S"},
    {"bh", "B"},
    {"dt", "T"},
    {"qu", "K KV"},
    {"gn", "N GN"},
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
    {"q", "K S"},
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

// By their first letter; the longest letters first, as they stand in the table.
using ReadingTable = std::array<std::vector<Reading>, 256>;

const Reading* reading_at(std::string_view rest) {
  static const ReadingTable table = [] {
    ReadingTable by_letter;
    for (const auto& reading : readings)
      by_letter[static_cast<unsigned char>(reading.letters[0])].push_back(reading);
    return by_letter;
  }();
  for (const auto& reading : table[static_cast<unsigned char>(rest[0])])
    if (rest.starts_with(reading.letters)) return &reading;
  return nullptr;
}

constexpr std::size_t most_readings = 24;

void append(std::string& skeleton, std::string_view classes) {
  if (classes == "-") return;
  for (const char c : classes)
    if (skeleton.empty() || skeleton.back() != c) skeleton += c;
}

bool is_vowel_class(char c) {
  return c == 'a' || c == 'i' || c == 'u';
}

// The classes that a run of vowels may be read as.
std::string_view vowel_classes(std::string_view run) {
  const bool a = run.contains('a');
  const bool u = run.find_first_of("ou") != run.npos;
  const bool i = run.find_first_of("eiy") != run.npos;
  // A glide before a vowel says little: ya, io, ie.
  if (a && u) return "a u";
  if (a && i) return run[0] == 'a' || run[0] == 'e' ? "a i" : "a";
  if (u && i) return "u i";
  return a ? "a" : u ? "u" : "i";
}

using Skeletons = std::vector<std::string>;

// Each of them with each of the classes behind it.
void extend(Skeletons& found, std::string_view classes) {
  Skeletons longer;
  for (const auto& skeleton : found) {
    for (auto rest = classes; !rest.empty() && longer.size() < most_readings;) {
      const auto one = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), one.size() + 1));
      longer.push_back(skeleton);
      append(longer.back(), one);
    }
  }
  std::ranges::sort(longer);
  longer.erase(std::unique(longer.begin(), longer.end()), longer.end());
  found = std::move(longer);
}

Skeletons skeletons_of(std::string_view roman, Vowels vowels) {
  Skeletons found{""};
  while (!roman.empty()) {
    if (vowels == Vowels::with && is_vowel(roman[0])) {
      const auto run = roman.substr(0, roman.find_first_not_of("aeiouy"));
      roman.remove_prefix(run.size());
      extend(found, vowel_classes(run));
      continue;
    }
    const auto* reading = reading_at(roman);
    const std::string digit(1, roman[0]);
    const auto classes = reading != nullptr ? reading->classes : std::string_view(digit);
    roman.remove_prefix(reading != nullptr ? reading->letters.size() : 1);
    extend(found, classes);
  }
  return found;
}

// Without the vowels that endings change.
void drop_last_vowel(std::string& skeleton) {
  if (skeleton.size() > 1 && is_vowel_class(skeleton.back())) skeleton.pop_back();
}

// FNV-1a.
std::uint32_t hash_of(std::string_view skeleton) {
  std::uint32_t hash = 2166136261U;
  for (const char c : skeleton) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

// Classes that endings consist of: -om, -ova, -ovym, -ih, -nak, -ssa …
bool may_be_ending(char c) {
  return std::string_view("MVGSNTLBRKD").contains(c);
}

std::vector<std::uint32_t> hashes_of(std::vector<std::string> skeletons) {
  std::vector<std::uint32_t> hashes;
  hashes.reserve(skeletons.size());
  for (const auto& skeleton : skeletons) hashes.push_back(hash_of(skeleton));
  std::ranges::sort(hashes);
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

// What a name may lose at its end before a case ending, or be said without.
Skeletons shortened(std::string_view roman, const Skeletons& skeletons) {
  // A Lithuanian, Latvian or Greek nominative in -s; French names said without their last letter.
  const bool silent = roman.size() > 3 &&
                      (roman.ends_with('s') ||
                       (roman.size() > 4 &&
                        (roman.ends_with("er") || roman.ends_with("et") || roman.ends_with("ot") ||
                         roman.ends_with("at") || roman.ends_with('x') || roman.ends_with("ard") ||
                         roman.ends_with("aud"))));
  Skeletons more;
  for (const auto& skeleton : skeletons) {
    const auto size = skeleton.size();
    if (silent && size > 1) more.push_back(skeleton.substr(0, size - 1));
    // Marek, Marka: a vowel that comes and goes.
    if (size > 2 && !is_vowel_class(skeleton[size - 1]) && is_vowel_class(skeleton[size - 2]))
      more.push_back(skeleton.substr(0, size - 2) + skeleton[size - 1]);
  }
  return more;
}

}  // namespace

std::vector<std::uint32_t> name_skeletons(std::string_view roman, Vowels vowels) {
  auto skeletons = skeletons_of(roman, vowels);
  for (auto& skeleton : skeletons) drop_last_vowel(skeleton);
  for (auto& skeleton : shortened(roman, skeletons)) {
    drop_last_vowel(skeleton);
    skeletons.push_back(std::move(skeleton));
  }
  return hashes_of(std::move(skeletons));
}

std::vector<std::uint32_t> word_skeletons(std::string_view roman, Vowels vowels) {
  auto skeletons = skeletons_of(roman, vowels);
  for (auto& skeleton : skeletons) drop_last_vowel(skeleton);
  const auto count = skeletons.size();
  for (std::size_t i = 0; i < count; ++i) {
    auto shorter = skeletons[i];
    for (int taken = 0; taken < 3 && shorter.size() > 1 && may_be_ending(shorter.back()); ++taken) {
      shorter.pop_back();
      drop_last_vowel(shorter);
      skeletons.push_back(shorter);
    }
  }
  return hashes_of(std::move(skeletons));
}

}  // namespace newshound
