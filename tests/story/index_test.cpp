#include "story/index.h"

#include <set>

#include <gtest/gtest.h>

#include "story/press.h"

namespace newshound {
namespace {

Piece at(Piece piece, const std::string& time) {
  piece.time = time;
  return piece;
}

TEST(StoryIndex, MakesThreeStoriesOfTheFoundingOne) {
  StoryIndex index;
  std::vector<StoryId> stories;
  for (const auto& piece :
       {vladivostok_a, vladivostok_b, vladivostok_c, moscow_november, moscow_december})
    stories.push_back(story_of(take(index, piece)));
  EXPECT_EQ(stories, (std::vector<StoryId>{1, 1, 1, 2, 3}));
}

// The same three months of it in two days.
TEST(StoryIndex, KeepsVisitsApartThatFollowEachOther) {
  StoryIndex index;
  std::vector<StoryId> stories;
  for (const auto& piece : {vladivostok_a,
                            vladivostok_b,
                            at(moscow_november, "2024-09-05T08:00:00Z"),
                            at(moscow_december, "2024-09-05T17:00:00Z")})
    stories.push_back(story_of(take(index, piece)));
  EXPECT_EQ(stories, (std::vector<StoryId>{1, 1, 2, 3}));
}

TEST(StoryIndex, FollowsNamesIntoOtherLanguages) {
  StoryIndex index;
  take(index, vladivostok_a);
  const StoryDecision serbian = take(index, vladivostok_serbian);
  EXPECT_EQ(serbian.kinship, Kinship::foreign);
  EXPECT_EQ(story_of(take(index, vladivostok_russian)), 1U);
  EXPECT_EQ(story_of(take(index, at(moscow_november, "2024-09-04T18:00:00Z"))), 2U);
}

TEST(StoryIndex, TellsWhoWasCopied) {
  StoryIndex index;
  take(index, ferry);
  take(index, vladivostok_a);
  const StoryDecision copy = take(index, vladivostok_b);
  EXPECT_EQ(copy.kinship, Kinship::copy);
  EXPECT_EQ(copy.relative, 1U);
  EXPECT_GT(copy.score, 0.5);
  EXPECT_EQ(copy.shared.front(), "Vulin");
}

TEST(StoryIndex, RecognisesACopyWithANewHeadlineAndLead) {
  StoryIndex index;
  take(index, ferry);
  Piece copy = ferry;
  copy.title = "Island council relieved as boat returns";
  copy.text = "Sign up for our newsletter. Much had been said about the matter. " +
              ferry.text.substr(ferry.text.find("The first crossing"));
  EXPECT_EQ(take(index, copy).kinship, Kinship::copy);
}

TEST(StoryIndex, DoesNotTakeBoilerplateForACopy) {
  const std::string boilerplate =
      " Sign up for our newsletter and never miss a story. Reporting by our foreign desk, editing "
      "by "
      "the night shift. All rights reserved, and no part of this may be used without our consent.";
  StoryIndex index;
  Piece one = ferry;
  one.text = one.text.substr(0, 200) + boilerplate;
  Piece other = vladivostok_a;
  other.text = other.text.substr(0, 200) + boilerplate;
  take(index, one);
  EXPECT_EQ(take(index, other).kinship, Kinship::none);
}

TEST(StoryIndex, TakesTheSameAddressForTheSameArticle) {
  StoryIndex index;
  Piece first = ferry;
  first.link = "https://paper.example/islands/ferry?utm_source=feed";
  take(index, first);
  Piece edited = ferry;
  edited.link = "http://www.paper.example/islands/ferry";
  edited.title = "Ferry sails again";
  EXPECT_EQ(take(index, edited).kinship, Kinship::link);
}

TEST(StoryIndex, GroupsHeadlinesAlone) {
  StoryIndex index;
  take(index, {.title = "Volcano Katla erupts in southern Iceland, flights cancelled"});
  take(index, {.title = "Central bank of Norway keeps its rate at 4.5 per cent"});
  EXPECT_EQ(story_of(take(index, {.title = "Iceland: flights cancelled as Katla volcano erupts"})),
            1U);
  EXPECT_EQ(story_of(take(index, {.title = "Norway central bank leaves rate unchanged at 4.5"})),
            2U);
  EXPECT_EQ(story_of(take(index, {.title = "Bank robbers cancelled their flight"})), 3U);
}

TEST(StoryIndex, TakesTheSameHeadlineFromTwoPapersForOneStory) {
  StoryIndex index;
  take(index, {.title = "Museum finds lost map in its own cellar - The Paper"});
  const StoryDecision again =
      take(index, {.title = "Museum Finds Lost Map In Its Own Cellar | Other Paper"});
  EXPECT_EQ(again.kinship, Kinship::title);
}

// Two fires in one week, in shops of one chain.
TEST(StoryIndex, KeepsTwoEventsOfOneKindApart) {
  const Piece one{
      .title = "Fire destroys Kaufhall market in Lindau",
      .text =
          "A fire has destroyed the Kaufhall supermarket in Lindau. Forty firemen fought "
          "the blaze in Lake Street for six hours, said fire chief Anna Moser."};
  const Piece other{
      .title = "Fire in Kaufhall market in Husum",
      .text =
          "A fire broke out in the Kaufhall supermarket in Husum in the night. Nobody "
          "was hurt, police officer Jens Petersen said; the roof in Harbour Road fell in."};
  StoryIndex index;
  take(index, ferry);
  const StoryId first = story_of(take(index, one));
  EXPECT_NE(story_of(take(index, other)), first);
}

TEST(StoryIndex, EndsAStoryThatNothingJoinedForAWeek) {
  StoryIndex index;
  take(index, vladivostok_a);
  EXPECT_EQ(story_of(take(index, at(vladivostok_a, "2024-09-12T08:00:00Z"))), 2U);
}

TEST(StoryIndex, RemembersNoMoreThanItMay) {
  StoryIndex index({.articles = 2});
  take(index, vladivostok_a);
  take(index, ferry);
  take(index, {.title = "Central bank of Norway keeps its rate at 4.5 per cent"});
  EXPECT_EQ(index.articles(), 2U);
  EXPECT_EQ(story_of(take(index, vladivostok_b)), 4U);
}

TEST(StoryIndex, DecidesTheSameAfterARestart) {
  StoryIndex before;
  std::vector<std::string> stored;
  for (const auto& piece : {ferry, vladivostok_a, vladivostok_serbian})
    stored.push_back(bytes_of(take(before, piece).record));
  StoryIndex after;
  for (std::size_t i = 0; i < stored.size(); ++i) after.insert(parse_record(stored[i]).value(), i);
  for (const auto& piece : {vladivostok_b, vladivostok_c, moscow_november}) {
    const StoryDecision one = take(before, piece);
    const StoryDecision other = take(after, piece);
    EXPECT_EQ(bytes_of(one.record), bytes_of(other.record));
    EXPECT_EQ(one.relative, other.relative);
    EXPECT_EQ(one.score, other.score);
  }
}

// The records of the last days begin in the middle of stories.
TEST(StoryIndex, TakesUpStoriesInWhateverOrderTheyAreTold) {
  StoryIndex index({}, 7);
  StoryRecord record = index.decide(draft_of(vladivostok_a)).record;
  record.mark.story = 9;
  index.insert(record, 1);
  StoryRecord older = index.decide(draft_of(ferry)).record;
  older.mark.story = 7;
  index.insert(older, 2);
  EXPECT_EQ(story_of(index.decide(draft_of(vladivostok_b))), 9U);
  EXPECT_EQ(story_of(index.decide(draft_of(ferry))), 7U);
  EXPECT_EQ(story_of(index.decide(draft_of(moscow_december))), 10U);
}

TEST(StoryIndex, SurvivesArticlesOfNothing) {
  StoryIndex index;
  EXPECT_EQ(story_of(take(index, {})), 1U);
  EXPECT_EQ(story_of(take(index, {})), 2U);
  EXPECT_EQ(story_of(take(index, {.title = "???", .text = "\xFF\xFE 1 2 3"})), 3U);
}

}  // namespace
}  // namespace newshound
