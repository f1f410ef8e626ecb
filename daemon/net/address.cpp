#include "net/address.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include <arpa/inet.h>

namespace newshound {

namespace {

constexpr std::array<std::uint8_t, 12> v4_mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

// The four bytes that hide an IPv4 address.
std::uint32_t v4_at(const IpAddress& address, std::size_t position) {
  std::uint32_t number = 0;
  for (std::size_t i = position; i < position + 4; ++i) number = number << 8 | address.bytes[i];
  return number;
}

struct V4Block {
  std::uint32_t address;
  int prefix;
};

// IANA IPv4 Special-Purpose Address Registry: what is not globally reachable, plus multicast, the
// reserved class E with the broadcast address, and the retired 6to4 relays (RFC 7526).
constexpr V4Block special_v4[] = {
    {0x00000000, 8},   // 0/8, this network
    {0x0A000000, 8},   // 10/8, private
    {0x64400000, 10},  // 100.64/10, shared by carriers
    {0x7F000000, 8},   // 127/8, loopback
    {0xA9FE0000, 16},  // 169.254/16, link-local and cloud metadata
    {0xAC100000, 12},  // 172.16/12, private
    {0xC0000000, 24},  // 192.0.0/24, protocol assignments
    {0xC0000200, 24},  // 192.0.2/24, documentation
    {0xC0586300, 24},  // 192.88.99/24, 6to4 relays
    {0xC0A80000, 16},  // 192.168/16, private
    {0xC6120000, 15},  // 198.18/15, benchmarks
    {0xC6336400, 24},  // 198.51.100/24, documentation
    {0xCB007100, 24},  // 203.0.113/24, documentation
    {0xE0000000, 4},   // 224/4, multicast
    {0xF0000000, 4},   // 240/4, reserved and broadcast
};

bool is_public_v4(const IpAddress& address) {
  const std::uint32_t number = v4_at(address, 12);
  return std::ranges::none_of(special_v4, [number](const V4Block& block) {
    return (number ^ block.address) >> (32 - block.prefix) == 0;
  });
}

// The blocks of IPv6 that need a look, as text: this table is read once.
struct SpecialV6 {
  Network global = *parse_network("2000::/3");      // all global unicast there is (RFC 4291)
  Network protocols = *parse_network("2001::/23");  // IETF assignments, Teredo among them
  Network examples = *parse_network("2001:db8::/32");
  Network more_examples = *parse_network("3fff::/20");  // RFC 9637
  Network six_to_four = *parse_network("2002::/16");    // RFC 3056: IPv4 in bytes 2 to 5
  Network nat64 = *parse_network("64:ff9b::/96");       // RFC 6052: IPv4 in the last four bytes
};

}  // namespace

bool IpAddress::is_v4() const {
  return std::equal(v4_mapped.begin(), v4_mapped.end(), bytes.begin());
}

IpAddress mapped_v4(std::uint32_t number) {
  IpAddress address;
  std::ranges::copy(v4_mapped, address.bytes.begin());
  for (std::size_t i = 15; i >= 12; --i, number >>= 8)
    address.bytes[i] = static_cast<std::uint8_t>(number);
  return address;
}

std::optional<IpAddress> parse_address(std::string_view text) {
  // inet_pton wants a terminated string and takes exactly the canonical notations.
  std::array<char, INET6_ADDRSTRLEN> copy{};
  if (text.size() >= copy.size() || text.find('\0') != text.npos) return {};
  std::ranges::copy(text, copy.begin());
  in_addr v4{};
  if (inet_pton(AF_INET, copy.data(), &v4) == 1) return mapped_v4(ntohl(v4.s_addr));
  IpAddress address;
  if (inet_pton(AF_INET6, copy.data(), address.bytes.data()) == 1) return address;
  return {};
}

std::string to_string(const IpAddress& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (address.is_v4()) inet_ntop(AF_INET, address.bytes.data() + 12, text.data(), text.size());
  else inet_ntop(AF_INET6, address.bytes.data(), text.data(), text.size());
  return text.data();
}

bool Network::contains(const IpAddress& other) const {
  const auto whole = static_cast<std::size_t>(prefix / 8);
  if (std::memcmp(address.bytes.data(), other.bytes.data(), whole) != 0) return false;
  const int rest = prefix % 8;
  return rest == 0 || (address.bytes[whole] ^ other.bytes[whole]) >> (8 - rest) == 0;
}

std::optional<Network> parse_network(std::string_view text) {
  const auto slash = text.find('/');
  const auto address = parse_address(text.substr(0, slash));
  if (!address) return {};
  if (slash == text.npos) return Network{*address, 128};
  const bool v4 = text.find(':') == text.npos;
  const std::string_view digits = text.substr(slash + 1);
  int prefix = -1;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
  if (error != std::errc() || end != digits.data() + digits.size()) return {};
  if (prefix < 0 || prefix > (v4 ? 32 : 128)) return {};
  return Network{*address, v4 ? prefix + 96 : prefix};
}

bool AddressPolicy::allows(const IpAddress& address) const {
  static const SpecialV6 special;
  for (const auto& network : allow)
    if (network.contains(address)) return true;
  if (address.is_v4()) return is_public_v4(address);
  if (special.nat64.contains(address)) return allows(mapped_v4(v4_at(address, 12)));
  if (special.six_to_four.contains(address)) return allows(mapped_v4(v4_at(address, 2)));
  return special.global.contains(address) && !special.protocols.contains(address) &&
         !special.examples.contains(address) && !special.more_examples.contains(address);
}

}  // namespace newshound
