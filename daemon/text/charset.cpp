#include "text/charset.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

#include <unicode/ucnv.h>

#include "base/text.h"
#include "text/charset_guess.h"
#include "text/references.h"

namespace newshound {

namespace {

struct Named {
  std::string_view name;
  std::string_view encoding;
};

// The order matters: the mark of UTF-32LE begins with that of UTF-16LE.
constexpr std::array marks{Named{"\xef\xbb\xbf", "utf-8"},
                           Named{std::string_view("\xff\xfe\0\0", 4), "utf-32le"},
                           Named{std::string_view("\0\0\xfe\xff", 4), "utf-32be"},
                           Named{"\xff\xfe", "utf-16le"},
                           Named{"\xfe\xff", "utf-16be"}};

// Names that mean their larger relative in practice, as the WHATWG Encoding standard maps them:
// with the declared set the relative's characters would be lost, nothing else differs.
constexpr std::array larger{Named{"iso-8859-1", "windows-1252"},
                            Named{"latin1", "windows-1252"},
                            Named{"latin-1", "windows-1252"},
                            Named{"us-ascii", "windows-1252"},
                            Named{"ascii", "windows-1252"},
                            Named{"iso-8859-9", "windows-1254"},
                            Named{"latin5", "windows-1254"},
                            Named{"iso-8859-11", "windows-874"},
                            Named{"tis-620", "windows-874"},
                            Named{"gb2312", "gb18030"},
                            Named{"gbk", "gb18030"},
                            Named{"x-gbk", "gb18030"},
                            Named{"shift_jis", "windows-31j"},
                            Named{"shift-jis", "windows-31j"},
                            Named{"x-sjis", "windows-31j"},
                            Named{"sjis", "windows-31j"},
                            Named{"euc-kr", "windows-949"},
                            Named{"ks_c_5601-1987", "windows-949"},
                            Named{"big5", "big5-hkscs"}};

// How many bytes of ASCII stand at the front of eight.
std::size_t ascii_length(const unsigned char* eight_bytes) {
  static_assert(std::endian::native == std::endian::little);
  std::uint64_t word = 0;
  std::memcpy(&word, eight_bytes, sizeof word);
  return static_cast<std::size_t>(std::countr_zero(word & 0x8080808080808080U)) / 8;
}

// The length of the well-formed character at `at`, 0 where there is none (Unicode, table 3-7).
std::size_t character_length(const unsigned char* at, std::size_t left) {
  const unsigned first = at[0];
  if (first < 0x80) return 1;
  const auto continues = [&](std::size_t i) { return (at[i] & 0xc0U) == 0x80; };
  if (first >= 0xc2 && first < 0xe0) return left >= 2 && continues(1) ? 2 : 0;
  if (first < 0xe0 || first > 0xf4) return 0;
  const std::size_t length = first < 0xf0 ? 3 : 4;
  const unsigned low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
  const unsigned high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
  if (left < length || at[1] < low || at[1] > high || !continues(2)) return 0;
  return length == 3 || continues(3) ? length : 0;
}

// How many of so many bytes can be passed over by 32 at a time, as all ASCII.
std::size_t ascii_blocks(const unsigned char* bytes, std::size_t left) {
  std::size_t passed = 0;
  for (; left - passed >= 32; passed += 32) {
    std::array<std::uint64_t, 4> words{};
    std::memcpy(words.data(), bytes + passed, sizeof words);
    if (((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080U) != 0) break;
  }
  return passed;
}

// base/text.h has is_utf8; this one takes ASCII by many bytes, for whole documents come by here.
bool is_well_formed(std::string_view text) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t left = text.size();
  bool after_ascii = true;
  while (left > 0) {
    if (after_ascii) {
      const auto passed = ascii_blocks(bytes, left);
      bytes += passed;
      left -= passed;
      if (left == 0) break;
    }
    const auto ascii = left >= 8 ? ascii_length(bytes) : 0;
    const auto length = ascii > 0 ? ascii : character_length(bytes, left);
    if (length == 0) return false;
    after_ascii = ascii == 8;
    bytes += length;
    left -= length;
  }
  return true;
}

// How much of it is UTF-8.
struct Census {
  std::size_t good = 0;       // well-formed characters beyond ASCII
  std::size_t long_ones = 0;  // of them with three bytes or more
  std::size_t latin = 0;      // of them Latin letters, or punctuation
  std::size_t bad = 0;        // bytes that are none
};

Census census_of(std::string_view text) {
  Census census;
  for (std::size_t at = 0; at < text.size();) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data()) + at;
    const auto length = character_length(bytes, text.size() - at);
    constexpr unsigned last_latin = 0xc9;  // up to U+027F
    census.good += length > 1 ? 1 : 0;
    census.long_ones += length > 2 ? 1 : 0;
    census.latin += length > 1 && (bytes[0] <= last_latin || bytes[0] == 0xe2) ? 1 : 0;
    census.bad += length == 0 ? 1 : 0;
    at += std::max<std::size_t>(length, 1);
  }
  return census;
}

class Converter {
 public:
  explicit Converter(const std::string& name) {
    UErrorCode error = U_ZERO_ERROR;
    converter_ = ucnv_open(name.c_str(), &error);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() { ucnv_close(converter_); }

  explicit operator bool() const { return converter_ != nullptr; }

  std::string convert(std::string_view bytes) const {
    std::string text(bytes.size() * 3 + 16, '\0');  // enough but for exotic encodings
    while (true) {
      UErrorCode error = U_ZERO_ERROR;
      const auto length = ucnv_toAlgorithmic(UCNV_UTF8,
                                             converter_,
                                             text.data(),
                                             static_cast<std::int32_t>(text.size()),
                                             bytes.data(),
                                             static_cast<std::int32_t>(bytes.size()),
                                             &error);
      const bool grows = static_cast<std::size_t>(length) > text.size();
      text.resize(static_cast<std::size_t>(std::max(length, 0)));
      if (error != U_BUFFER_OVERFLOW_ERROR || !grows) return text;
    }
  }

 private:
  UConverter* converter_ = nullptr;
};

bool is_wide(std::string_view name) {
  return name.starts_with("utf-16") || name.starts_with("utf-32") || name.starts_with("utf16") ||
         name.starts_with("utf32") || name.starts_with("ucs-") ||
         name.starts_with("iso-10646-ucs") || name == "unicode";
}

// ICU's name of what was declared; empty for nothing.
std::string encoding_of(std::string_view bytes, std::string_view declared) {
  auto name = lower_ascii(trim(declared));
  // Text in UTF-16 or UTF-32 has zero bytes; a document without any is mislabelled.
  if (is_wide(name) && bytes.find('\0') == bytes.npos) return {};
  for (const auto& [known, encoding] : larger)
    if (name == known) return std::string(encoding);
  return name;
}

std::string with_replacements(std::string_view text, char substitute) {
  std::string result;
  for (const char c : text) {
    if (c == substitute) result += "\xef\xbf\xbd";
    else result += c;
  }
  return result;
}

std::string convert(std::string_view bytes, const char* encoding) {
  const Converter converter(encoding);
  if (!converter) return {};
  auto text = converter.convert(bytes);
  // What some of ICU's converters put in the place of a single byte that fits nothing.
  constexpr char substitute = '\x1a';
  return text.find(substitute) == text.npos ? text : with_replacements(text, substitute);
}

// UTF-8 with some bytes of another hand in it, mostly quotation marks of Windows-1252 that were
// pasted in; in Latin script its letters too. What is left of a character that was cut is nothing.
std::string patched_utf8(std::string_view text, bool latin) {
  std::string result;
  result.reserve(text.size() + text.size() / 16);
  const auto length_at = [&](std::size_t at) {
    return character_length(reinterpret_cast<const unsigned char*>(text.data()) + at,
                            text.size() - at);
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    if (const auto length = length_at(at); length > 0) {
      result += text.substr(at, length);
      at += length;
      continue;
    }
    while (at < text.size() && length_at(at) == 0) ++at;
    const auto byte = static_cast<unsigned char>(text[start]);
    const bool alone = at == start + 1 && (byte < 0xa0 || latin);
    if (alone) append_utf8(result, referred(byte));
    else result += repaired_utf8(text.substr(start, at - start));
  }
  return result;
}

bool is_utf8_name(std::string_view encoding) {
  return encoding.empty() || encoding == "utf-8" || encoding == "utf8";
}

// Encodings that write everything in ASCII's bytes, with marks that switch.
bool is_seven_bit(std::string_view encoding) {
  return encoding.starts_with("iso-2022-") || encoding.starts_with("hz") || encoding == "utf-7";
}

bool has_two_bytes(std::string_view encoding) {
  constexpr std::array<std::string_view, 6> names{
      "gb18030", "big5-hkscs", "windows-31j", "windows-949", "euc-jp", "euc-tw"};
  return std::ranges::find(names, encoding) != names.end();
}

// Are there more than the one character in 200 that breaks in the best of feeds?
bool is_damaged(std::string_view utf8) {
  constexpr std::string_view mark = "\xef\xbf\xbd";
  std::size_t replaced = 0;
  for (auto at = utf8.find(mark); at != utf8.npos; at = utf8.find(mark, at + 1)) ++replaced;
  const auto starts_character = [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0xc0;
  };
  return replaced * 200 > static_cast<std::size_t>(std::ranges::count_if(utf8, starts_character));
}

std::string guessed(std::string_view bytes) {
  const auto guess = guessed_encoding(bytes, convert);
  return guess.encoding == nullptr ? repaired_utf8(bytes) : convert(bytes, guess.encoding);
}

// Text in an encoding that somebody declared. Nothing where that cannot be true.
std::optional<std::string> as_declared(std::string_view bytes, const std::string& encoding) {
  if (is_utf8_name(encoding)) return {};
  // Many programs write it because they were never told another one.
  constexpr double beyond_doubt = 1;
  constexpr std::ptrdiff_t enough = 20;
  if (encoding == "windows-1252") {
    const auto guess = guessed_encoding(bytes, convert);
    if (guess.bytes >= enough && guess.lead > beyond_doubt) return convert(bytes, guess.encoding);
  }
  auto text = convert(bytes, encoding.c_str());
  if (text.empty() || is_damaged(text)) return {};
  return text;
}

std::string decoded(std::string_view bytes, const std::string& first, const std::string& second) {
  for (const auto& encoding : {first, second})
    if (is_wide(encoding) || encoding == "ibm-37") return convert(bytes, encoding.c_str());
  const bool may_have_two_bytes = has_two_bytes(first) || has_two_bytes(second);
  const bool may_switch = is_seven_bit(first) || is_seven_bit(second);
  if (!may_have_two_bytes && !may_switch && is_well_formed(bytes)) return std::string(bytes);
  const auto census = census_of(bytes);
  if (census.good + census.bad == 0) {
    for (const auto& encoding : {first, second})
      if (is_seven_bit(encoding)) return convert(bytes, encoding.c_str());
    return std::string(bytes);
  }
  // Some characters of two-byte encodings look like UTF-8 by chance; many do not.
  const bool by_chance =
      census.good <= 8 && census.long_ones == 0 && (has_two_bytes(first) || has_two_bytes(second));
  if (census.bad == 0 && !by_chance) return std::string(bytes);
  for (const auto& encoding : {first, second})
    if (auto text = as_declared(bytes, encoding)) return *std::move(text);
  if (census.good >= census.bad) return patched_utf8(bytes, census.latin == census.good);
  return guessed(bytes);
}

}  // namespace

std::string to_utf8(std::string_view bytes, std::string_view declared, std::string_view otherwise) {
  for (const auto& [mark, encoding] : marks) {
    if (!bytes.starts_with(mark)) continue;
    return decoded(bytes.substr(mark.size()), std::string(encoding), {});
  }
  return decoded(bytes, encoding_of(bytes, declared), encoding_of(bytes, otherwise));
}

}  // namespace newshound
