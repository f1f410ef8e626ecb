#include "feed/discover.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using Links = std::vector<FeedLink>;

constexpr std::string_view page = "https://glas.example.org/news/today";

TEST(Discover, ReadsWhatThePageDeclares) {
  EXPECT_EQ(
      declared_feeds("<html><head><!-- <link rel=alternate type=application/rss+xml "
                     "href=/old> --><script>'<link rel=alternate>'</script>"
                     "<LINK REL='home ALTERNATE' type=\"application/rss+xml; charset=utf-8\" "
                     "title='Glas &amp; istok' href='/rss?a=1&amp;b=2'>"
                     "<link rel=alternate type=application/atom+xml href=//b.example.org/atom>"
                     "<link rel=alternate type=application/atom+xml href=//b.example.org/atom>"
                     "<link rel=alternate hreflang=en href=/en>"
                     "<link rel=stylesheet type=text/xml href=/x>",
                     page),
      (Links{{"https://glas.example.org/rss?a=1&b=2", "Glas & istok"},
             {"https://b.example.org/atom", ""}}));
}

TEST(Discover, LinksStartAtTheBaseOfThePage) {
  EXPECT_EQ(declared_feeds("<base href='/a/'><link rel=alternate type=text/xml href='feed'>", page),
            (Links{{"https://glas.example.org/a/feed", ""}}));
}

TEST(Discover, LooksForLinksThatReadLikeFeeds) {
  EXPECT_EQ(likely_feeds("<a href='/about'>x</a><a href='/feed/'>RSS</a><a href='x.rss?y'>y</a>"
                         "<a href='javascript:rss'>z</a>",
                         page),
            (Links{{"https://glas.example.org/feed/", ""},
                   {"https://glas.example.org/news/x.rss?y", ""}}));
}

TEST(Discover, KnowsTheCustomaryPlaces) {
  EXPECT_EQ(customary_feeds(page).front(), "https://glas.example.org/feed/");
}

}  // namespace
}  // namespace newshound
