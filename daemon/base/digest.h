#pragma once
// Hashes, signatures and random bytes. The only door to OpenSSL's libcrypto and to xxHash.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace newshound {

// XXH3, 64 bits: fast, for telling whether something changed. Anybody can make collisions.
std::uint64_t quick_hash(std::string_view bytes);

std::string sha256(std::string_view bytes);                             // 32 bytes
std::string hmac_sha256(std::string_view key, std::string_view bytes);  // 32 bytes
std::string base64(std::string_view bytes);
// Standard alphabet, padding optional; false, and no bytes, on anything else.
bool base64_decode(std::string_view text, std::string& bytes);

// The first 80 bits of SHA-256 in Crockford's base 32, lower case: 16 characters, no vowels that
// read alike. Parts are length-prefixed, so ("ab","c") and ("a","bc") differ.
std::string short_id(std::span<const std::string_view> parts);

std::string random_bytes(std::size_t count);

}  // namespace newshound
