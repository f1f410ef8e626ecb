#include "app/duplicates.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

using Names = std::unordered_map<FeedId, std::string>;

TEST(Duplicates, AreFeedsThatMovedToWhereAnotherOneIs) {
  EXPECT_EQ(duplicates_in({{1, "http://a.example/old", "https://A.example:443/feed", "Old"},
                           {2, "https://a.example/feed", "", "New"},
                           {3, "https://b.example/feed", "", "Other"}}),
            (Names{{1, "New"}}));
}

TEST(Duplicates, OfWhichNoneIsConfiguredThereAreAllButTheFirst) {
  EXPECT_EQ(duplicates_in({{9, "http://a.example/9", "https://a.example/feed", "Nine"},
                           {4, "http://a.example/4", "https://a.example/feed", "Four"},
                           {5, "http://a.example/5", "https://a.example/five", "Five"}}),
            (Names{{9, "Four"}}));
}

TEST(Duplicates, AreNotWhatMovedAwayFromEachOther) {
  EXPECT_EQ(duplicates_in({{1, "https://a.example/1", "https://a.example/2", "One"},
                           {2, "https://a.example/2", "https://a.example/3", "Two"}}),
            Names{});
}

TEST(Duplicates, AreLookedForBeforeAFeedMoves) {
  const std::vector<FeedPlace> feeds{{1, "https://a.example/1", "", "One"},
                                     {2, "https://a.example/2", "https://a.example/3", "Two"}};
  EXPECT_EQ(feed_at("https://a.example/3#x", 1, feeds), "Two");
  EXPECT_EQ(feed_at("https://a.example/2", 1, feeds), "");
  EXPECT_EQ(feed_at("https://a.example/1", 1, feeds), "") << "that is itself";
}

}  // namespace
}  // namespace newshound
