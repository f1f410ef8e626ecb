#include "base/digest.h"

#include <array>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace newshound {
namespace {

std::string hex(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) text += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return text;
}

TEST(Digest, IsSha256) {
  // FIPS 180-2, appendix B
  EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Digest, SignsAsRfc4231Does) {
  EXPECT_EQ(hex(hmac_sha256(std::string(20, '\x0b'), "Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  EXPECT_EQ(hex(hmac_sha256("Jefe", "what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(hex(hmac_sha256(std::string(131, '\xaa'),
                            "Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST(Digest, SignsWithAnEmptyKeyToo) {
  EXPECT_EQ(hex(hmac_sha256("", "")),
            "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

TEST(Base64, WritesThePaddedStandardAlphabet) {
  // RFC 4648, 10
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
  EXPECT_EQ(base64("\xfb\xff\xfe"), "+//+");
}

TEST(Base64, ReadsWithAndWithoutPadding) {
  for (const auto* text : {"Zm8=", "Zm8"}) {
    std::string bytes;
    EXPECT_TRUE(base64_decode(text, bytes)) << text;
    EXPECT_EQ(bytes, "fo");
  }
}

TEST(Base64, RefusesEverythingElse) {
  for (const auto* text : {"",
                           "=",
                           "Z",
                           "Zm9v=Zg",
                           "Zm9v Zg==",
                           " Zm8=",
                           "Zm8=\n",
                           "Zm9v----",
                           "Zm8_",
                           "Zm9vYmFy====",
                           "Zm9vY"}) {
    std::string bytes = "before";
    EXPECT_FALSE(base64_decode(text, bytes)) << '"' << text << '"';
    EXPECT_EQ(bytes, "");
  }
}

TEST(ShortId, IsSixteenCharactersThatNeverChange) {
  EXPECT_EQ(short_id(std::array<std::string_view, 2>{"ab", "c"}), "8c7v3d5c8crpxjm1");
}

TEST(ShortId, KnowsWhereOnePartEnds) {
  EXPECT_NE(short_id(std::array<std::string_view, 2>{"ab", "c"}),
            short_id(std::array<std::string_view, 2>{"a", "bc"}));
}

TEST(QuickHash, StaysTheSameBecauseTheStoreKeepsIt) {
  EXPECT_EQ(quick_hash(""), 0x2d06800538d394c2U);
  EXPECT_NE(quick_hash("a"), quick_hash("b"));
}

TEST(RandomBytes, DifferFromCallToCall) {
  EXPECT_EQ(random_bytes(24).size(), 24U);
  EXPECT_NE(random_bytes(24), random_bytes(24));
}

}  // namespace
}  // namespace newshound
