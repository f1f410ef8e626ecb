#include "match/matcher.h"

#include <algorithm>
#include <random>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "text/fold.h"

namespace newshound {
namespace {

Subject subject(std::string id, const std::vector<std::string>& names) {
  Subject made;
  made.id = std::move(id);
  made.name = names.front();
  for (const std::string& name : names)
    made.names.push_back({.text = name, .kind = NameKind::primary, .origin = {}});
  return made;
}

Watchlist list(std::string id, std::vector<Subject> subjects) {
  Watchlist made;
  made.id = std::move(id);
  made.subjects = std::move(subjects);
  return made;
}

Matcher matcher_of(const std::vector<std::string>& names) {
  return Matcher({list("l", {subject("s", names)})});
}

// "match|how" of each piece of evidence.
std::vector<std::string> seen(const Matcher& matcher,
                              std::string_view text,
                              std::string_view title = {}) {
  std::vector<std::string> out;
  for (const Match& match : matcher.match({.title = title, .text = text, .language = ""}))
    for (const Evidence& evidence : match.evidence)
      out.push_back(evidence.match + "|" + evidence.how);
  return out;
}

using Texts = std::vector<std::string>;

TEST(Matcher, TellsWhoWhereAndWhy) {
  const Matcher matcher({list("serbia",
                              {subject("dacic", {"Ivica Dačić"}),
                               subject("vulin", {"Aleksandar Vulin", "Александар Вулин"})})});
  const auto matches =
      matcher.match({.title = "Vulin in Moscow",
                     .text = "It rained. Aleksandar Vulin left. ВУЛИН! АЛЕКСАНДАР ВУЛИН.",
                     .language = "en"});
  ASSERT_EQ(matches.size(), 1U);
  EXPECT_EQ(matcher.subject_of(matches[0]).id, "vulin");
  EXPECT_EQ(matcher.list_of(matches[0]).id, "serbia");
  EXPECT_EQ(matches[0].score, 1.0);
  const std::vector<Evidence> expected = {{.field = Field::text,
                                           .start = 11,
                                           .end = 27,
                                           .match = "Aleksandar Vulin",
                                           .quote = "Aleksandar Vulin left.",
                                           .quote_start = 0,
                                           .name = "Aleksandar Vulin",
                                           .how = "exact"},
                                          {.field = Field::text,
                                           .start = 46,
                                           .end = 77,
                                           .match = "АЛЕКСАНДАР ВУЛИН",
                                           .quote = "АЛЕКСАНДАР ВУЛИН.",
                                           .quote_start = 0,
                                           .name = "Александар Вулин",
                                           .how = "folded"}};
  EXPECT_EQ(matches[0].evidence, expected);
}

TEST(Matcher, ScoresAFoldedNameLower) {
  const Matcher matcher = matcher_of({"Aleksandar Vučić"});
  const Passage passage{.title = "", .text = "ALEKSANDAR VUCIC spoke", .language = ""};
  ASSERT_EQ(matcher.match(passage).size(), 1U);
  EXPECT_EQ(matcher.match(passage)[0].score, 0.9);
  EXPECT_TRUE(matcher.match(passage, 0.95).empty());
}

TEST(Matcher, FindsNamesHoweverTheyAreTyped) {
  EXPECT_EQ(seen(matcher_of({"Vučić"}), "Vuc\u030Cic\u0301"), Texts{"Vuc\u030Cic\u0301|folded"});
  EXPECT_EQ(seen(matcher_of({"Vulin"}), "a Vu\u00ADlin, b"), Texts{"Vu\u00ADlin|folded"});
  EXPECT_EQ(seen(matcher_of({"Vulin"}), "a Vu\u200Blin b"), Texts{"Vu\u200Blin|folded"});
  EXPECT_EQ(seen(matcher_of({"Ali Yıldırım"}), "ALI YILDIRIM"), Texts{"ALI YILDIRIM|folded"});
  EXPECT_EQ(seen(matcher_of({"Bernd Weiß"}), "Bernd WEISS"), Texts{"Bernd WEISS|folded"});
  EXPECT_EQ(seen(matcher_of({"Αλέξης Τσίπρας"}), "ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ"), Texts{"ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ|folded"});
  EXPECT_EQ(seen(matcher_of({"محمد"}), "مُحَمَّد"), Texts{"مُحَمَّد|folded"});
  EXPECT_EQ(seen(matcher_of({"Aleksandar Vulin"}), "Aleksandar \n\u00A0Vulin"),
            Texts{"Aleksandar \n\u00A0Vulin|exact"});
}

TEST(Matcher, TakesHyphensAndApostrophesForBlanks) {
  EXPECT_EQ(seen(matcher_of({"Jean-Luc Picard"}), "Jean Luc Picard"),
            Texts{"Jean Luc Picard|exact"});
  EXPECT_EQ(seen(matcher_of({"Jean Luc Picard"}), "Jean‑Luc Picard"),
            Texts{"Jean‑Luc Picard|exact"});
  EXPECT_EQ(seen(matcher_of({"Pat O'Brien"}), "Pat O’Brien"), Texts{"Pat O’Brien|exact"});
  EXPECT_EQ(seen(matcher_of({"Bashar al-Assad"}), "Bashar Al Assad"),
            Texts{"Bashar Al Assad|folded"});
  EXPECT_EQ(seen(matcher_of({"Дем'янов"}), "Демʼянов Дем’янов"),
            (Texts{"Демʼянов|exact", "Дем’янов|exact"}));
}

TEST(Matcher, WantsWholeWords) {
  const Matcher matcher = matcher_of({"Vulin"});
  EXPECT_EQ(seen(matcher, "Vulinova izjava, Vulinom, SuperVulin, Vulin2"), Texts{});
  EXPECT_EQ(seen(matcher, "Vulin's visit"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher, "Vulin’s visit"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher, "(Vulin)"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher, "„Vulin“,"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher, "pro-Vulin:Vulin"), (Texts{"Vulin|exact", "Vulin|exact"}));
  EXPECT_EQ(seen(matcher_of({"Aleksandar Vulin"}), "Aleksandar Vulina"), Texts{});
}

TEST(Matcher, FindsNamesAtBothEndsOfTheText) {
  EXPECT_EQ(seen(matcher_of({"Vulin"}), "Vulin"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher_of({"Aleksandar Vulin"}), "Aleksandar Vulin"),
            Texts{"Aleksandar Vulin|exact"});
  EXPECT_EQ(seen(matcher_of({"Aleksandar Vulin"}), "Aleksandar"), Texts{});
  EXPECT_EQ(seen(matcher_of({"a b c d"}), "c d a b c"), Texts{});
  EXPECT_EQ(seen(matcher_of({"習近平"}), "習近平"), Texts{"習近平|exact"});
}

TEST(Matcher, FindsNamesInTextWithoutBlanks) {
  EXPECT_EQ(seen(matcher_of({"習近平"}), "国家主席習近平は"), Texts{"習近平|exact"});
  EXPECT_EQ(seen(matcher_of({"プーチン"}), "露のプーチン大統領"), Texts{"プーチン|exact"});
  EXPECT_EQ(seen(matcher_of({"김정은"}), "북한의 김정은이 말했다"), Texts{"김정은|exact"});
  EXPECT_EQ(seen(matcher_of({"ทักษิณ"}), "อดีตนายกทักษิณกล่าว"), Texts{"ทักษิณ|exact"});
  EXPECT_EQ(seen(matcher_of({"ก"}), "กุ"), Texts{});
}

TEST(Matcher, DoesNotReadANameAcrossTheEndOfASentence) {
  const Matcher matcher = matcher_of({"Security Council"});
  EXPECT_EQ(seen(matcher, "They improved security. Council members left."), Texts{});
  EXPECT_EQ(seen(matcher, "security, council"), Texts{});
  EXPECT_EQ(seen(matcher, "security (council)"), Texts{});
  EXPECT_EQ(seen(matcher_of({"近平"}), "遠近。平和"), Texts{});
}

TEST(Matcher, ReadsANameAcrossTheFullStopOfAnAbbreviation) {
  EXPECT_EQ(seen(matcher_of({"John F Kennedy"}), "John F. Kennedy"),
            Texts{"John F. Kennedy|exact"});
  EXPECT_EQ(seen(matcher_of({"St. Petersburg Bank"}), "St Petersburg Bank"),
            Texts{"St Petersburg Bank|exact"});
  EXPECT_EQ(seen(matcher_of({"др Петров"}), "др. Петров"), Texts{"др. Петров|exact"});
}

TEST(Matcher, LetsANameHoldStopsOfItsOwn) {
  EXPECT_EQ(seen(matcher_of({"Acme Trading, Inc."}), "Acme Trading, Inc. of Delaware"),
            Texts{"Acme Trading, Inc|exact"});
  EXPECT_EQ(seen(matcher_of({"Acme Trading, Inc."}), "Acme Trading Inc"),
            Texts{"Acme Trading Inc|exact"});
}

TEST(Matcher, CountsALongerNameOfASubjectOnce) {
  const Matcher matcher = matcher_of({"Vulin", "Aleksandar Vulin", "Aleksandar"});
  EXPECT_EQ(seen(matcher, "Aleksandar Vulin, then Vulin"),
            (Texts{"Aleksandar Vulin|exact", "Vulin|exact"}));
}

TEST(Matcher, CountsAShorterNameOfAnotherSubject) {
  const Matcher matcher(
      {list("l", {subject("bank", {"Bank of Russia"}), subject("russia", {"Russia"})})});
  const auto matches = matcher.match({.title = "", .text = "the Bank of Russia", .language = ""});
  ASSERT_EQ(matches.size(), 2U);
  EXPECT_EQ(matches[0].evidence[0].match, "Bank of Russia");
  EXPECT_EQ(matches[1].evidence[0].match, "Russia");
}

TEST(Matcher, PrefersTheExactSpellingAtOnePlace) {
  EXPECT_EQ(seen(matcher_of({"Vucic", "Vučić"}), "Vučić Vucic"),
            (Texts{"Vučić|exact", "Vucic|exact"}));
}

TEST(Matcher, NamesEverySubjectThatBearsTheNameInTheOrderOfTheLists) {
  const Matcher matcher(
      {list("a", {subject("x", {"Ivan Petrov"}), subject("y", {"Ivan Petrov", "Petrov"})}),
       list("b", {subject("x", {"ivan petrov"})})});
  const auto matches = matcher.match({.title = "", .text = "Ivan Petrov", .language = ""});
  ASSERT_EQ(matches.size(), 3U);
  EXPECT_EQ(std::pair(matches[0].watchlist, matches[0].subject),
            (std::pair<std::size_t, std::size_t>(0, 0)));
  EXPECT_EQ(std::pair(matches[1].watchlist, matches[1].subject),
            (std::pair<std::size_t, std::size_t>(0, 1)));
  EXPECT_EQ(std::pair(matches[2].watchlist, matches[2].subject),
            (std::pair<std::size_t, std::size_t>(1, 0)));
  EXPECT_EQ(matches[2].score, 0.9);
}

TEST(Matcher, PutsTheTitleFirst) {
  const Matcher matcher = matcher_of({"Vulin"});
  const auto matches = matcher.match({.title = "On VULIN", .text = "Vulin", .language = ""});
  ASSERT_EQ(matches.size(), 1U);
  ASSERT_EQ(matches[0].evidence.size(), 2U);
  EXPECT_EQ(matches[0].evidence[0].field, Field::title);
  EXPECT_EQ(matches[0].evidence[0].start, 3U);
  EXPECT_EQ(matches[0].evidence[1].field, Field::text);
  EXPECT_EQ(matches[0].score, 1.0);
}

TEST(Matcher, DoesNotReadANameAcrossTitleAndText) {
  EXPECT_EQ(seen(matcher_of({"Aleksandar Vulin"}), "Vulin left", "About Aleksandar"), Texts{});
}

TEST(Matcher, KeepsTheFirstTwentyPlacesButScoresAll) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "VULIN ";
  text += "Vulin";
  const auto matches = matcher_of({"Vulin"}).match({.title = "", .text = text, .language = ""});
  ASSERT_EQ(matches.size(), 1U);
  EXPECT_EQ(matches[0].evidence.size(), 20U);
  EXPECT_EQ(matches[0].evidence[19].start, 19U * 6);
  EXPECT_EQ(matches[0].score, 1.0);
}

TEST(Matcher, ShowsWhereTheMatchStandsInItsQuote) {
  const auto matches = matcher_of({"Vulin"}).match(
      {.title = "", .text = "One. Then Mr. Vulin left.", .language = ""});
  ASSERT_EQ(matches.size(), 1U);
  const Evidence& evidence = matches[0].evidence[0];
  EXPECT_EQ(evidence.quote, "Then Mr. Vulin left.");
  EXPECT_EQ(evidence.quote.substr(evidence.quote_start, evidence.match.size()), "Vulin");
}

TEST(Matcher, MayBeEmptyAndIgnoresNamesWithoutWords) {
  EXPECT_TRUE(Matcher({}).match({.title = "a", .text = "b", .language = ""}).empty());
  EXPECT_EQ(seen(matcher_of({"???", ""}), "??? !"), Texts{});
  EXPECT_EQ(Matcher({}).subject_count(), 0U);
  EXPECT_EQ(matcher_of({"a", "b"}).subject_count(), 1U);
}

// What the matcher must find, thought of in the simplest way: fold everything, look at every place.
class NaiveMatcher {
 public:
  static std::vector<std::pair<std::size_t, std::size_t>> places(std::string_view text,
                                                                 std::string_view name) {
    std::vector<std::pair<std::size_t, std::size_t>> out;
    const auto wanted = words(name);
    const auto there = words(text);
    for (std::size_t i = 0; i + wanted.size() <= there.size(); ++i) {
      bool same = !wanted.empty();
      for (std::size_t k = 0; same && k < wanted.size(); ++k)
        same = there[i + k].folded == wanted[k].folded;
      if (same) out.emplace_back(there[i].start, there[i + wanted.size() - 1].end);
    }
    return out;
  }

 private:
  struct Piece {
    std::string folded;
    std::size_t start = 0;
    std::size_t end = 0;
  };
  static std::vector<Piece> words(std::string_view text) {
    std::vector<Piece> out;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t start = at;
      const char32_t code = next_code_point(text, at);
      if (is_word(code) && !inside) out.push_back({"", start, start});
      inside = is_word(code);
      if (!inside) continue;
      out.back().folded += newshound::folded(code);
      out.back().end = at;
    }
    return out;
  }
};

class RandomTexts {
 public:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  std::string name(std::size_t most) {
    std::string out = word();
    for (std::size_t more = below(most); more > 0; --more) out += gap() + word();
    return out;
  }

 private:
  // Few and alike, so that names overlap, share words and differ in case and marks only.
  std::string word() {
    static const Texts words = {"ana",        "ANA",         "Áná",        "an",     "anab",
                                "Вулин",      "ВУЛИН",       "вулина",     "ß",      "ss",
                                "aleksandar", "Aleksandars", "Aleksandar", "Źdźbło", "zdzblo",
                                "č",          "c\u030C",     "c",          "ﷺx",     "an\u00ADa"};
    return words[below(words.size())];
  }
  std::string gap() {
    static const Texts gaps = {" ", "  ", "-", "’", "\n", " — ", "\u00A0", "/"};
    return gaps[below(gaps.size())];
  }
  std::mt19937 random_{20240905};
};

TEST(Matcher, FindsWhatANaiveOneFinds) {
  RandomTexts random;
  std::size_t found = 0;
  for (int round = 0; round < 10'000; ++round) {
    std::vector<Subject> subjects;
    for (std::size_t i = 1 + random.below(8); i > 0; --i)
      subjects.push_back(subject(std::to_string(i), {random.name(4)}));
    const std::string text = random.name(20);
    const Matcher matcher({list("l", subjects)});
    const auto matches = matcher.match({.title = "", .text = text, .language = ""});
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      const auto match = std::ranges::find(matches, i, &Match::subject);
      std::vector<std::pair<std::size_t, std::size_t>> places;
      if (match != matches.end())
        for (const Evidence& evidence : match->evidence)
          places.emplace_back(evidence.start, evidence.end);
      ASSERT_EQ(places, NaiveMatcher::places(text, subjects[i].name))
          << text << " / " << subjects[i].name;
      found += places.size();
    }
  }
  EXPECT_GT(found, 10'000U);
}

TEST(Matcher, FindsEveryNameOfALongListAmongTheOthers) {
  RandomTexts random;
  std::vector<Subject> subjects;
  for (int i = 0; i < 20'000; ++i)
    subjects.push_back(subject(std::to_string(i),
                               {"name" + std::to_string(i % 500) + " Škola" + std::to_string(i)}));
  const Matcher matcher({list("l", subjects)});
  for (std::size_t i = 0; i < 20'000; i += 7) {
    const auto matches =
        matcher.match({.title = "", .text = "the " + subjects[i].name + " and", .language = ""});
    ASSERT_EQ(matches.size(), 1U);
    ASSERT_EQ(matches[0].subject, i);
  }
}

TEST(Matcher, SurvivesAnyBytes) {
  std::mt19937 random(7);
  const Matcher matcher = matcher_of({"a b",
                                      "a",
                                      "\xFF"
                                      "a",
                                      "习"});
  for (int round = 0; round < 2'000; ++round) {
    std::string text;
    for (std::size_t i = random() % 60; i > 0; --i)
      text += random() % 3 == 0 ? "a" : std::string(1, static_cast<char>(random() % 256));
    for (const Match& match : matcher.match({.title = text, .text = text, .language = ""}))
      for (const Evidence& evidence : match.evidence) {
        ASSERT_EQ(text.substr(evidence.start, evidence.end - evidence.start), evidence.match);
        ASSERT_EQ(evidence.quote.substr(evidence.quote_start, evidence.match.size()),
                  evidence.match);
      }
  }
}

}  // namespace
}  // namespace newshound
