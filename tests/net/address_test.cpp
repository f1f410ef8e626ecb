#include "net/address.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

bool allowed(std::string_view text) {
  return AddressPolicy{}.allows(*parse_address(text));
}

TEST(Address, ReadsBothFamiliesAndNothingElse) {
  EXPECT_EQ(to_string(*parse_address("192.0.2.7")), "192.0.2.7");
  EXPECT_EQ(to_string(*parse_address("2001:DB8::1")), "2001:db8::1");
  EXPECT_EQ(parse_address("::ffff:192.0.2.7"), parse_address("192.0.2.7"));
  EXPECT_TRUE(parse_address("192.0.2.7")->is_v4());
  EXPECT_FALSE(parse_address("::1")->is_v4());
  for (const std::string_view text : {"",
                                      "1.2.3",
                                      "0x7f.0.0.1",
                                      "1.2.3.4.5",
                                      "::g",
                                      "fe80::1%lo",
                                      "1.2.3.4 ",
                                      "[::1]",
                                      "1111:2222:3333:4444:5555:6666:7777:8888:"
                                      "9999:aaaa:bbbb:cccc"})
    EXPECT_FALSE(parse_address(text)) << text;
  EXPECT_FALSE(parse_address(std::string_view("127.0.0.1\0", 10)));
}

TEST(Address, NetworksContainWhatSharesTheirPrefix) {
  const auto odd = *parse_network("10.20.32.0/19");
  EXPECT_TRUE(odd.contains(*parse_address("10.20.32.0")));
  EXPECT_TRUE(odd.contains(*parse_address("10.20.63.255")));
  EXPECT_FALSE(odd.contains(*parse_address("10.20.64.0")));
  EXPECT_FALSE(odd.contains(*parse_address("10.20.31.255")));
  EXPECT_TRUE(parse_network("fd00::/8")->contains(*parse_address("fdff::1")));
  EXPECT_FALSE(parse_network("fd00::/8")->contains(*parse_address("fc00::1")));
  EXPECT_TRUE(parse_network("192.168.1.7")->contains(*parse_address("192.168.1.7")));
  EXPECT_FALSE(parse_network("192.168.1.7")->contains(*parse_address("192.168.1.6")));
  EXPECT_TRUE(parse_network("0.0.0.0/0")->contains(*parse_address("255.255.255.255")));
  EXPECT_FALSE(parse_network("0.0.0.0/0")->contains(*parse_address("::1")));
  EXPECT_TRUE(parse_network("::/0")->contains(*parse_address("1.2.3.4")));
}

TEST(Address, NetworksThatCannotBeReadAreRefused) {
  for (const std::string_view text : {"",
                                      "/",
                                      "/8",
                                      "10.0.0.0/",
                                      "10.0.0.0/33",
                                      "10.0.0.0/-1",
                                      "10.0.0.0/8x",
                                      "10.0.0.0/ 8",
                                      "fd00::/129",
                                      "10/8",
                                      "example.org/24"})
    EXPECT_FALSE(parse_network(text)) << text;
}

struct Border {
  std::string_view before;  // allowed; empty where the neighbour is special too
  std::string_view first;   // refused
  std::string_view last;    // refused
  std::string_view after;   // allowed
};

TEST(AddressPolicy, RefusesSpecialBlocksFromTheFirstToTheLastAddress) {
  const Border borders[] = {
      {"", "0.0.0.0", "0.255.255.255", "1.0.0.0"},
      {"9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0"},
      {"100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0"},
      {"126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0"},
      {"169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0"},
      {"172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0"},
      {"191.255.255.255", "192.0.0.0", "192.0.0.255", "192.0.1.0"},
      {"192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0"},
      {"192.88.98.255", "192.88.99.0", "192.88.99.255", "192.88.100.0"},
      {"192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0"},
      {"198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0"},
      {"198.51.99.255", "198.51.100.0", "198.51.100.255", "198.51.101.0"},
      {"203.0.112.255", "203.0.113.0", "203.0.113.255", "203.0.114.0"},
      {"223.255.255.255", "224.0.0.0", "255.255.255.255", ""},
      {"", "::", "::1", ""},
      {"", "::7f00:1", "1fff:ffff::ffff", ""},
      {"", "2001::", "2001:1ff:ffff::ffff", "2001:200::"},
      {"2001:db7:ffff::ffff", "2001:db8::", "2001:db8:ffff::ffff", "2001:db9::"},
      {"3ffe:ffff::ffff", "3fff::", "3fff:fff:ffff::ffff", "3fff:1000::"},
      {"", "4000::", "64ff::1", ""},
      {"", "64:ff9b:1::808:808", "100::1", ""},
      {"", "fc00::", "fdff:ffff::1", ""},
      {"", "fe80::1", "febf::1", ""},
      {"", "fec0::1", "feff::1", ""},
      {"", "ff00::", "ffff::1", ""},
  };
  for (const auto& border : borders) {
    EXPECT_FALSE(allowed(border.first)) << border.first;
    EXPECT_FALSE(allowed(border.last)) << border.last;
    if (!border.before.empty()) EXPECT_TRUE(allowed(border.before)) << border.before;
    if (!border.after.empty()) EXPECT_TRUE(allowed(border.after)) << border.after;
  }
}

TEST(AddressPolicy, LooksThroughTheFormsThatHideAnIpv4Address) {
  EXPECT_TRUE(allowed("::ffff:8.8.8.8"));
  EXPECT_FALSE(allowed("::ffff:127.0.0.1"));
  EXPECT_TRUE(allowed("64:ff9b::8.8.8.8"));
  EXPECT_FALSE(allowed("64:ff9b::10.0.0.1"));
  EXPECT_TRUE(allowed("2002:808:808::1"));
  EXPECT_FALSE(allowed("2002:7f00:1::1"));
}

TEST(AddressPolicy, TheAllowListWins) {
  const AddressPolicy policy{.allow = {*parse_network("10.1.0.0/16"), *parse_network("::1")}};
  EXPECT_TRUE(policy.allows(*parse_address("10.1.2.3")));
  EXPECT_FALSE(policy.allows(*parse_address("10.2.2.3")));
  EXPECT_TRUE(policy.allows(*parse_address("::1")));
  EXPECT_FALSE(policy.allows(*parse_address("127.0.0.1")));
}

}  // namespace
}  // namespace newshound
