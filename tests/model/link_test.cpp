#include "model/link.h"

#include <gtest/gtest.h>

#include "model/article.h"

namespace newshound {
namespace {

TEST(WithoutTracking, TakesOnlyWhatTellsWhereAReaderCameFrom) {
  const std::pair<const char*, const char*> table[] = {
      {"https://a.example/x", "https://a.example/x"},
      {"https://a.example/x?utm_source=rss&utm_medium=feed", "https://a.example/x"},
      {"https://a.example/x?id=7&UTM_Source=rss&page=2", "https://a.example/x?id=7&page=2"},
      {"https://a.example/x?fbclid=abc#top", "https://a.example/x#top"},
      {"https://a.example/?p=12&at_medium=RSS&at_campaign=KARANGA", "https://a.example/?p=12"},
      {"https://a.example/x?source=1&ref=2&rss=3&src=4",
       "https://a.example/x?source=1&ref=2&rss=3&src=4"},
      {"https://a.example/x?gclid=1&b&&a=", "https://a.example/x?b&&a="},
      {"https://a.example/x#?utm_source=rss", "https://a.example/x#?utm_source=rss"},
      {"https://a.example/x?", "https://a.example/x"},
      {"mailto:a@example.org", "mailto:a@example.org"},
      {"", ""},
  };
  for (const auto& [url, expected] : table) EXPECT_EQ(without_tracking(url), expected);
}

TEST(ArticleKey, StaysWhenATrackingParameterChanges) {
  Article article{.link = "https://a.example/x?utm_content=monday"};
  Article again{.link = "https://a.example/x?utm_content=tuesday"};
  EXPECT_EQ(article_key(article), article_key(again));
  article.guid = "https://a.example/?p=1&fbclid=1";
  again.guid = "https://a.example/?p=1&fbclid=2";
  EXPECT_EQ(article_key(article), "guid:https://a.example/?p=1");
  EXPECT_EQ(article_key(article), article_key(again));
  again.guid = "tag:a.example,2024:utm_x?utm_y=1";
  EXPECT_EQ(article_key(again), "guid:tag:a.example,2024:utm_x?utm_y=1");
}

}  // namespace
}  // namespace newshound
