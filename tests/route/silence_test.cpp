#include "route/silence.h"

#include <gtest/gtest.h>

#include "route/samples.h"

namespace newshound {
namespace {

const UtcTime noon = from_unix_millis(1'725'451'200'000);  // 2024-09-04T12:00:00Z

Silence until_one() {
  Silence silence;
  silence.id = 3;
  silence.until = noon + std::chrono::hours(1);
  return silence;
}

// Does a silence with this change keep the alert back at noon?
template <class Change>
bool silenced(Change change, const Alert& alert = vulin()) {
  Silence silence = until_one();
  change(silence);
  return silence_for(alert, {silence}, noon) != nullptr;
}

TEST(SilenceRule, KnowsSubjectsListsAndFeedsByEitherName) {
  for (const auto* name : {"vulin", "Aleksandar Vulin"})
    EXPECT_TRUE(silenced([&](Silence& silence) { silence.subject = name; })) << name;
  for (const auto* name : {"serbian-officials", "Serbian officials"})
    EXPECT_TRUE(silenced([&](Silence& silence) { silence.watchlist = name; })) << name;
  for (const auto* name : {"Danas", "https://danas.example/rss"})
    EXPECT_TRUE(silenced([&](Silence& silence) { silence.feed = name; })) << name;
  EXPECT_FALSE(silenced([](Silence& silence) { silence.subject = "Vulin"; }));
}

TEST(SilenceRule, FindsAPhraseAsWholeWordsInTheTitleOrAQuote) {
  Alert alert = vulin();
  alert.evidence.push_back({.quote = "Pregled štampe: Vulin otputovao."});
  const auto with = [&](const std::string& phrase) {
    return silenced([&](Silence& silence) { silence.phrase = phrase; }, alert);
  };
  EXPECT_TRUE(with("u MOSKVI"));
  EXPECT_TRUE(with("pregled stampe"));
  EXPECT_FALSE(with("Moskv"));
  EXPECT_FALSE(with("stampe otputovao"));
}

TEST(SilenceRule, TakesTheAlertsOfOneStory) {
  Alert alert = vulin();
  alert.story = 12;
  EXPECT_TRUE(silenced([](Silence& silence) { silence.story = 12; }, alert));
  EXPECT_FALSE(silenced([](Silence& silence) { silence.story = 13; }, alert));
}

TEST(SilenceRule, WantsAllThatIsSaidToHold) {
  EXPECT_FALSE(silenced([](Silence& silence) {
    silence.subject = "vulin";
    silence.feed = "Politika";
  }));
}

TEST(SilenceRule, EndsInTime) {
  Silence silence = until_one();
  silence.subject = "vulin";
  EXPECT_NE(silence_for(vulin(), {silence}, silence.until - Duration(1)), nullptr);
  EXPECT_EQ(silence_for(vulin(), {silence}, silence.until), nullptr);
}

TEST(SilenceRule, NeverHidesTheDaemonsOwnTroubles) {
  Alert trouble = vulin();
  trouble.kind = AlertKind::internal;
  EXPECT_FALSE(silenced([](Silence& silence) { silence.subject = "vulin"; }, trouble));
}

TEST(SilenceRule, SaysWhoseItIsAndHowLong) {
  Silence silence = until_one();
  silence.author = "ana";
  silence.reason = "known\nstory";
  EXPECT_EQ(in_words(silence), "silence 3 of ana until 2024-09-04T13:00:00Z: known story");
  silence = {};
  silence.until = noon;
  silence.origin = {"c.yaml", 4, 5};
  EXPECT_EQ(in_words(silence), "silence at c.yaml:4:5 until 2024-09-04T12:00:00Z");
}

}  // namespace
}  // namespace newshound
