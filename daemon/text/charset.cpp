#include "text/charset.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <unicode/ucnv.h>

#include "base/text.h"

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

bool is_ascii(const unsigned char* eight_bytes) {
  std::uint64_t word = 0;
  std::memcpy(&word, eight_bytes, sizeof word);
  return (word & 0x8080808080808080U) == 0;
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

// base/text.h has is_utf8; this one takes ASCII by eight bytes, for whole documents come by here.
bool is_well_formed(std::string_view text) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t left = text.size();
  while (left > 0) {
    const auto length = left >= 8 && is_ascii(bytes) ? 8 : character_length(bytes, left);
    if (length == 0) return false;
    bytes += length;
    left -= length;
  }
  return true;
}

std::string utf8(std::string_view bytes) {
  return is_well_formed(bytes) ? std::string(bytes) : repaired_utf8(bytes);
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

std::string encoding_of(std::string_view bytes, std::string_view declared) {
  auto name = lower_ascii(trim(declared));
  // Text in UTF-16 or UTF-32 has zero bytes; a document without any is mislabelled.
  if (is_wide(name) && bytes.find('\0') == bytes.npos) return {};
  for (const auto& [known, encoding] : larger)
    if (name == known) return std::string(encoding);
  return name;
}

std::string decoded(std::string_view bytes, const std::string& encoding) {
  if (encoding == "utf-8" || encoding == "utf8") return utf8(bytes);
  if (!encoding.empty())
    if (const Converter converter(encoding); converter) return converter.convert(bytes);
  if (is_well_formed(bytes)) return std::string(bytes);
  return Converter("windows-1252").convert(bytes);
}

}  // namespace

std::string to_utf8(std::string_view bytes, std::string_view declared) {
  for (const auto& [mark, encoding] : marks)
    if (bytes.starts_with(mark)) return decoded(bytes.substr(mark.size()), std::string(encoding));
  return decoded(bytes, encoding_of(bytes, declared));
}

}  // namespace newshound
