// Runs while newshound is built: asks ICU for the pinyin of each Chinese character and writes what
// pinyin.cpp looks it up in, so that the daemon needs not link ICU's transliterators.
//
//   newshound_pinyin_data FILE

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace {

constexpr char32_t first = 0x4E00;  // CJK Unified Ideographs
constexpr char32_t last = 0x9FFF;

bool is_syllable(const std::string& text) {
  return !text.empty() && text.size() <= 6 &&
         std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string header(const icu::Transliterator& pinyin) {
  std::map<std::string, std::size_t> numbers{{"", 0}};
  std::vector<std::string> syllables{""};
  std::string places;
  for (char32_t code = first; code <= last; ++code) {
    icu::UnicodeString text(static_cast<UChar32>(code));
    pinyin.transliterate(text);
    std::string syllable;
    text.toUTF8String(syllable);
    if (!is_syllable(syllable)) syllable.clear();
    const auto [place, is_new] = numbers.emplace(syllable, syllables.size());
    if (is_new) syllables.push_back(syllable);
    places += fmt::format("{},{}", place->second, code % 16 == 15 ? "\n" : "");
  }
  std::string list;
  for (const auto& syllable : syllables) list += fmt::format("\"{}\",\n", syllable);
  return fmt::format(
      "// Written by text/at_build/pinyin_data.cpp.\n#pragma once\n#include <cstdint>\n"
      "#include <string_view>\nnamespace newshound::pinyin_data {{\n"
      "inline constexpr char32_t first = {};\n"
      "inline constexpr std::uint16_t places[] = {{\n{}}};\n"
      "inline constexpr std::string_view syllables[] = {{\n{}}};\n}}\n",
      static_cast<std::uint32_t>(first),
      places,
      list);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 64;
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> pinyin(
      icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
  if (U_FAILURE(error)) return 1;
  std::ofstream file(argv[1], std::ios::binary);
  file << header(*pinyin) << std::flush;
  return file ? 0 : 1;
}
