#pragma once
// Which addresses a guarded request may connect to. Pure; decides on numbers, never on spellings.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newshound {

// An IPv6 address; IPv4 as ::ffff:a.b.c.d.
struct IpAddress {
  std::array<std::uint8_t, 16> bytes{};
  bool is_v4() const;
  friend bool operator==(const IpAddress&, const IpAddress&) = default;
};
std::optional<IpAddress> parse_address(std::string_view text);
IpAddress mapped_v4(std::uint32_t number);  // 0x7f000001 → ::ffff:127.0.0.1
std::string to_string(const IpAddress& address);

// "10.0.0.0/8", "fd00::/8", "192.168.1.7"
struct Network {
  IpAddress address;
  int prefix = 128;  // bits of the IPv6 form
  bool contains(const IpAddress& address) const;
};
std::optional<Network> parse_network(std::string_view text);

struct AddressPolicy {
  std::vector<Network> allow;  // exceptions from the rule below
  // Loopback, private, link-local, shared, documentation, multicast, reserved and the transition
  // prefixes that hide an IPv4 address of these (IANA special-purpose registries) are refused.
  bool allows(const IpAddress& address) const;
};

}  // namespace newshound
