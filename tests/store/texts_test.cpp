#include <filesystem>

#include <gtest/gtest.h>

#include "samples.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

class BodiesOfArticles : public testing::Test {
 protected:
  void save(const std::string& key, const std::string& content, UtcTime at) {
    auto result = poll_of(feed);
    result.articles = {an_article(key)};
    result.articles[0].article.summary = "In short: " + key;
    result.articles[0].article.content = content;
    must(store.save(result, at, retention));
  }

  std::vector<StoredArticle> stored() {
    std::vector<StoredArticle> articles;
    must(store.each_article(noon - 24h, [&](const StoredArticle& article) {
      articles.push_back(article);
      return true;
    }));
    return articles;
  }

  TempDir directory;
  Store store = owner_of(directory.path());
  FeedState feed = feed_of(store);
  const Retention retention{.articles = 24h * 10};
  const std::filesystem::path first_day = directory.path() / "articles-2024-09-04.text";
  const std::filesystem::path second_day = directory.path() / "articles-2024-09-05.text";
};

TEST_F(BodiesOfArticles, LieInOneFileADay) {
  save("a", "First", noon);
  save("b", "Second", noon + 11h + 59min);
  save("c", "Third", noon + 12h);
  EXPECT_TRUE(std::filesystem::exists(first_day));
  EXPECT_TRUE(std::filesystem::exists(second_day));
  const auto articles = stored();
  ASSERT_EQ(articles.size(), 3U);
  EXPECT_EQ(articles[0].article.summary, "In short: a");
  EXPECT_EQ(articles[0].article.content, "First");
  EXPECT_EQ(articles[1].article.content, "Second");
  EXPECT_EQ(articles[2].article.content, "Third");
}

TEST_F(BodiesOfArticles, AreReadByOthersAsSoonAsTheTransactionIsOver) {
  const std::string megabyte(1024 * 1024, 'x');
  save("a", megabyte, noon);
  auto reader = reader_of(directory.path());
  std::string content;
  must(reader.each_article(noon, [&](const StoredArticle& article) {
    content = article.article.content;
    return true;
  }));
  EXPECT_EQ(content, megabyte);
}

// Large ones go another way to the disk than small ones.
TEST_F(BodiesOfArticles, OfAllSizesLieSideBySide) {
  const std::vector<std::size_t> sizes{0, 1, 4095, 300'000, 7, 262'144, 4096, 1'000'001, 100};
  for (std::size_t i = 0; i < sizes.size(); ++i)
    save(std::to_string(i), std::string(sizes[i], static_cast<char>('a' + i)), noon);
  const auto articles = stored();
  ASSERT_EQ(articles.size(), sizes.size());
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    EXPECT_EQ(articles[i].article.summary, "In short: " + std::to_string(i));
    EXPECT_EQ(articles[i].article.content, std::string(sizes[i], static_cast<char>('a' + i)));
  }
}

TEST_F(BodiesOfArticles, OfAChangedArticleAreTheNewOnes) {
  save("a", "Before", noon);
  save("a", "After, and longer", noon + 24h);
  const auto articles = stored();
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_EQ(articles[0].article.content, "After, and longer");
  EXPECT_EQ(articles[0].seen, noon);
}

TEST_F(BodiesOfArticles, OfATransactionThatIsTakenBackDoNotShiftLaterOnes) {
  must(store.begin());
  auto result = poll_of(feed);
  result.articles = {an_article("lost")};
  result.articles[0].article.content = "Never committed";
  must(store.save(result, noon, retention));
  store.rollback();
  save("kept", "Committed", noon);
  const auto articles = stored();
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_EQ(articles[0].article.content, "Committed");
}

TEST_F(BodiesOfArticles, GoADayAtATimeWhenAllOfTheDayIsOutOfDate) {
  save("a", "First", noon);
  save("b", "Second", noon + 24h);
  must(store.prune(noon + 24h * 10 + 1h, retention));
  EXPECT_TRUE(std::filesystem::exists(first_day)) << "half of the day is still within retention";
  must(store.prune(noon + 24h * 10 + 12h, retention));
  EXPECT_FALSE(std::filesystem::exists(first_day));
  EXPECT_TRUE(std::filesystem::exists(second_day));
  ASSERT_EQ(stored().size(), 1U);
  EXPECT_EQ(stored()[0].article.content, "Second");
}

TEST_F(BodiesOfArticles, ThatAreGoneOrCutShortLeaveTheRestOfTheArticle) {
  save("a", "First", noon);
  save("b", "Second", noon + 24h);
  std::filesystem::remove(first_day);
  std::filesystem::resize_file(second_day, 4);
  const auto articles = stored();
  ASSERT_EQ(articles.size(), 2U);
  for (const auto& article : articles) {
    EXPECT_TRUE(article.bodies_lost);
    EXPECT_EQ(article.article.title, "A title");
    EXPECT_EQ(article.article.content, "");
  }
}

TEST_F(BodiesOfArticles, AreFoundByTheNextOwner) {
  save("a", "First", noon);
  {
    const Store old = std::move(store);
  }
  store = owner_of(directory.path());
  save("b", "Second", noon + 1h);
  const auto articles = stored();
  ASSERT_EQ(articles.size(), 2U);
  EXPECT_EQ(articles[0].article.content, "First");
  EXPECT_EQ(articles[1].article.content, "Second");
}

TEST_F(BodiesOfArticles, ArePrivateToTheirOwner) {
  save("a", "First", noon);
  EXPECT_EQ(std::filesystem::status(first_day).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

}  // namespace
}  // namespace newshound
