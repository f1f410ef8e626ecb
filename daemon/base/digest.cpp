#include "base/digest.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

// Compiled here: Debian's library takes twice as long.
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace newshound {

std::uint64_t quick_hash(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

namespace {

const unsigned char* raw(std::string_view bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

// libcrypto fails here only without memory or without its default provider: nothing to recover.
[[noreturn]] void broken_crypto() {
  throw std::runtime_error("libcrypto does not work");
}

}  // namespace

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  static const EVP_MD* const algorithm = EVP_sha256();
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, algorithm, nullptr) != 1)
    broken_crypto();
  return {reinterpret_cast<const char*>(digest.data()), length};
}

std::string hmac_sha256(std::string_view key, std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  if (HMAC(EVP_sha256(),
           key.data(),
           static_cast<int>(key.size()),
           raw(bytes),
           bytes.size(),
           digest.data(),
           &length) == nullptr)
    broken_crypto();
  return {reinterpret_cast<const char*>(digest.data()), length};
}

std::string base64(std::string_view bytes) {
  std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
  const int length = EVP_EncodeBlock(
      reinterpret_cast<unsigned char*>(text.data()), raw(bytes), static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

bool base64_decode(std::string_view text, std::string& bytes) {
  // EVP_DecodeBlock is lenient about blanks, hyphens and inner padding, so the alphabet is checked
  // here; it wants the padding that we do not.
  constexpr std::string_view alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string padded(text.substr(0, text.find_last_not_of('=') + 1));
  const std::size_t missing = (4 - padded.size() % 4) % 4;
  bytes.clear();
  if (padded.empty() || missing == 3 || text.size() - padded.size() > 2 ||
      padded.find_first_not_of(alphabet) != padded.npos)
    return false;
  padded.append(missing, '=');
  bytes.resize(padded.size() / 4 * 3);
  EVP_DecodeBlock(
      reinterpret_cast<unsigned char*>(bytes.data()), raw(padded), static_cast<int>(padded.size()));
  bytes.resize(bytes.size() - missing);
  return true;
}

std::string short_id(std::span<const std::string_view> parts) {
  std::string joined;
  for (const auto part : parts) {
    joined += std::to_string(part.size());
    joined += ':';
    joined += part;
  }
  const std::string digest = sha256(joined);
  constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string id;
  unsigned bits = 0;
  unsigned held = 0;
  for (std::size_t i = 0; id.size() < 16;) {
    if (held < 5) {
      bits = (bits << 8) | static_cast<unsigned char>(digest[i++]);
      held += 8;
    }
    held -= 5;
    id += alphabet[(bits >> held) & 31U];
  }
  return id;
}

std::string random_bytes(std::size_t count) {
  std::string bytes(count, '\0');
  if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
    broken_crypto();
  return bytes;
}

}  // namespace newshound
