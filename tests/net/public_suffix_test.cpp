#include "net/public_suffix.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(ARegistrableDomain, IsTheNameBelowAPublicSuffix) {
  EXPECT_EQ(registrable_domain("feeds.bbci.co.uk"), "bbci.co.uk");
  EXPECT_EQ(registrable_domain("www.politika.rs"), "politika.rs");
  EXPECT_EQ(registrable_domain("example.org"), "example.org");
}

TEST(ARegistrableDomain, OfABlogIsItsPlatforms) {
  EXPECT_EQ(registrable_domain("someone.blogspot.com"), "blogspot.com");
  EXPECT_EQ(registrable_domain("someone.github.io"), "github.io");
}

TEST(ARegistrableDomain, OfWhatHasNoneIsTheHostItself) {
  EXPECT_EQ(registrable_domain("127.0.0.1"), "127.0.0.1");
  EXPECT_EQ(registrable_domain("[::1]"), "[::1]");
  EXPECT_EQ(registrable_domain("localhost"), "localhost");
  EXPECT_EQ(registrable_domain("a.b.test"), "a.b.test");
  EXPECT_EQ(registrable_domain("co.uk"), "co.uk");
  EXPECT_EQ(registrable_domain(""), "");
}

}  // namespace
}  // namespace newshound
