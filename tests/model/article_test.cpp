#include "model/article.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

Article whole() {
  Article article;
  article.guid = "tag:agencija.example,2024:1";
  article.title = "Vulin in Vladivostok";
  article.link = "https://agencija.example/1";
  article.published = from_unix_millis(1'725'444'000'000);
  article.updated = from_unix_millis(1'725'447'600'000);
  return article;
}

TEST(ArticleKey, IsTheGuidWhereThereIsOne) {
  EXPECT_EQ(article_key(whole()), "guid:tag:agencija.example,2024:1");
}

TEST(ArticleKey, IsElseTheLinkWithTheDate) {
  Article article = whole();
  article.guid.clear();
  EXPECT_EQ(article_key(article), "link:https://agencija.example/1 2024-09-04T10:00:00Z");
  article.published.reset();
  EXPECT_EQ(article_key(article), "link:https://agencija.example/1 2024-09-04T11:00:00Z");
}

TEST(ArticleKey, IsElseTheLinkAlone) {
  Article article = whole();
  article.guid.clear();
  article.published.reset();
  article.updated.reset();
  EXPECT_EQ(article_key(article), "link:https://agencija.example/1");
}

TEST(ArticleKey, IsElseTheTitle) {
  Article article = whole();
  article.guid.clear();
  article.link.clear();
  EXPECT_EQ(article_key(article), "title:Vulin in Vladivostok");
}

TEST(ArticleKey, IsEmptyForAnEntryThatCannotBeToldFromAnother) {
  Article article;
  article.summary = "Something happened.";
  EXPECT_EQ(article_key(article), "");
}

TEST(ContentHash, ChangesWithWhatAReaderSees) {
  const Article before = whole();
  for (const auto field : {&Article::title, &Article::summary, &Article::content}) {
    Article after = before;
    after.*field += "!";
    EXPECT_NE(content_hash(after), content_hash(before));
  }
}

TEST(ContentHash, DoesNotMindDatesAndLinks) {
  Article after = whole();
  after.link += "?utm_source=rss";
  after.updated = from_unix_millis(0);
  EXPECT_EQ(content_hash(after), content_hash(whole()));
}

TEST(ContentHash, KnowsWhereOneFieldEnds) {
  Article one;
  one.title = "ab";
  Article other;
  other.title = "a";
  other.summary = "b";
  EXPECT_NE(content_hash(one), content_hash(other));
}

TEST(Article, PrefersItsContentAndItsPublicationDate) {
  Article article = whole();
  article.summary = "short";
  EXPECT_EQ(article.text(), "short");
  article.content = "long";
  EXPECT_EQ(article.text(), "long");
  EXPECT_EQ(article.date(), from_unix_millis(1'725'444'000'000));
}

}  // namespace
}  // namespace newshound
