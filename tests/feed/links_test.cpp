#include "feed/links.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(Links, ResolvesAsTheExamplesOfTheRfc) {  // RFC 3986, 5.4.1 and 5.4.2
  struct Example {
    std::string_view reference;
    std::string_view expected;
  };
  for (const auto& [reference, expected] : {Example{"g:h", "g:h"},
                                            Example{"g", "http://a/b/c/g"},
                                            Example{"./g", "http://a/b/c/g"},
                                            Example{"g/", "http://a/b/c/g/"},
                                            Example{"/g", "http://a/g"},
                                            Example{"//g", "http://g"},
                                            Example{"?y", "http://a/b/c/d;p?y"},
                                            Example{"g?y", "http://a/b/c/g?y"},
                                            Example{"#s", "http://a/b/c/d;p?q#s"},
                                            Example{"g#s", "http://a/b/c/g#s"},
                                            Example{"g?y#s", "http://a/b/c/g?y#s"},
                                            Example{";x", "http://a/b/c/;x"},
                                            Example{".", "http://a/b/c/"},
                                            Example{"./", "http://a/b/c/"},
                                            Example{"..", "http://a/b/"},
                                            Example{"../g", "http://a/b/g"},
                                            Example{"../..", "http://a/"},
                                            Example{"../../g", "http://a/g"},
                                            Example{"../../../../g", "http://a/g"},
                                            Example{"/./g", "http://a/g"},
                                            Example{"/../g", "http://a/g"},
                                            Example{"g.", "http://a/b/c/g."},
                                            Example{"..g", "http://a/b/c/..g"},
                                            Example{"./../g", "http://a/b/g"},
                                            Example{"./g/.", "http://a/b/c/g/"},
                                            Example{"g/../h", "http://a/b/c/h"},
                                            Example{"g?y/../x", "http://a/b/c/g?y/../x"},
                                            Example{"g#s/../x", "http://a/b/c/g#s/../x"}})
    EXPECT_EQ(resolved("http://a/b/c/d;p?q", reference), expected) << reference;
}

TEST(Links, KnowsABaseThatIsOnlyAHost) {
  EXPECT_EQ(resolved("https://example.org", "news/1"), "https://example.org/news/1");
  EXPECT_EQ(resolved("https://example.org?x=1", "y"), "https://example.org/y");
}

TEST(Links, LeavesTheReferenceWithoutABase) {
  EXPECT_EQ(resolved("", "/a/b"), "/a/b");
  EXPECT_EQ(resolved("not a url", "/a/b"), "/a/b");
  EXPECT_EQ(resolved("", "https://example.org/x"), "https://example.org/x");
}

TEST(Links, AnEmptyReferenceIsNoLink) {
  EXPECT_EQ(resolved("https://example.org/a", ""), "");
}

TEST(Links, TellsAbsoluteFromRelative) {
  EXPECT_TRUE(is_absolute("https://example.org"));
  EXPECT_TRUE(is_absolute("mailto:a@example.org"));
  EXPECT_FALSE(is_absolute("//example.org/x"));
  EXPECT_FALSE(is_absolute("a/b:c"));
  EXPECT_FALSE(is_absolute(":x"));
  EXPECT_FALSE(is_absolute("1x:y"));
  EXPECT_FALSE(is_absolute(""));
}

}  // namespace
}  // namespace newshound
