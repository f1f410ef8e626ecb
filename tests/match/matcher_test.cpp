#include "match/matcher.h"

#include <algorithm>
#include <random>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "match/samples.h"
#include "text/fold.h"

namespace newshound {
namespace {

Matcher matcher_of(const Texts& names) {
  return Matcher({list("l", {subject("s", names)})});
}

TEST(Matcher, TellsWhoWhereAndWhy) {
  const Matcher matcher({list(
      "serbia", {subject("dacic", {"Ivica Dačić"}), subject("vulin", {"Aleksandar Vulin"})})});
  const auto matches = matcher.match({.title = "Rain",
                                      .text = "It rained. Aleksandar Vulin left. Then с Вулиным, "
                                              "Александром, nothing.",
                                      .language = "en"});
  ASSERT_EQ(matches.size(), 1U);
  EXPECT_EQ(matcher.subject_of(matches[0]).id, "vulin");
  EXPECT_EQ(matcher.list_of(matches[0]).id, "serbia");
  EXPECT_EQ(matches[0].score, 1.0);
  ASSERT_FALSE(matches[0].evidence.empty());
  const Evidence expected = {.field = Field::text,
                             .start = 11,
                             .end = 27,
                             .match = "Aleksandar Vulin",
                             .quote = "Aleksandar Vulin left.",
                             .quote_start = 0,
                             .name = "Aleksandar Vulin",
                             .how = "exact"};
  EXPECT_EQ(matches[0].evidence[0], expected);
}

TEST(Matcher, FindsANameInAnyCaseAndAlphabet) {
  const Matcher matcher = matcher_of({"Aleksandar Vulin"});
  for (const auto* text : {"с Александром Вулиным",
                           "Aleksandra Vulina nema",
                           "VULIN, Aleksandar",
                           "Александру Вулину",
                           "Aleksandr Vulin",
                           "A. Vulin"})
    EXPECT_EQ(matcher.match(text_of(text)).size(), 1U) << text;
  for (const auto* text : {"Marko Vulin", "Aleksandar Vučić", "Vulin", "Aleksandar", "M. Vulin"})
    EXPECT_EQ(matcher.match(text_of(text)).size(), 0U) << text;
}

TEST(Matcher, GivesAScoreWhosePartsAddUpToIt) {
  const Matcher matcher = matcher_of({"Aleksandar Vulin"});
  for (const auto* text : {"Aleksandar Vulin",
                           "ALEKSANDAR VULIN",
                           "Александром Вулиным",
                           "A. Vulin",
                           "Alexandre Vouline",
                           "Aleksandar Petrović Vulin"}) {
    const auto matches = matcher.match(text_of(text), 0.1);
    ASSERT_EQ(matches.size(), 1U) << text;
    double sum = 0;
    for (const ScorePart& part : matches[0].parts) sum += part.value;
    EXPECT_NEAR(sum, matches[0].score, 1e-9) << text;
    EXPECT_EQ(matches[0].parts[0].value, 1.0);
  }
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
  EXPECT_EQ(matcher_of({"Αλέξης Τσίπρας"}).match(text_of("ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ")).size(), 1U);
  EXPECT_EQ(matcher_of({"محمد"}).match(text_of("مُحَمَّد")).size(), 1U);
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
}

TEST(Matcher, WantsWholeWords) {
  const Matcher matcher = matcher_of({"Vulin"});
  EXPECT_EQ(seen(matcher, "SuperVulin, Vulin2, Vulinograd"), Texts{});
  EXPECT_EQ(seen(matcher, "Vulin's visit"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher, "Vulin’s visit"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher, "(Vulin)"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher, "„Vulin“,"), Texts{"Vulin|exact"});
  EXPECT_EQ(seen(matcher, "pro-Vulin:Vulin"), (Texts{"Vulin|exact", "Vulin|exact"}));
}

// Without a given name beside it, which would say that it is one.
TEST(Matcher, WantsASurnameByItselfSpeltAsOnTheList) {
  const Matcher matcher({list("l", {subject("wit", {"Wit"}, "person")})});
  EXPECT_EQ(seen(matcher, "Wit said so."), Texts{"Wit|exact"});
  EXPECT_EQ(seen(matcher, "Вит сказал"), Texts{"Вит|transliterated"});
  EXPECT_EQ(seen(matcher, "o tym mówił z Witem"), Texts{"Witem|inflected"});
  EXPECT_EQ(seen(matcher, "With that he left."), Texts{});
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
  const Texts places = seen(matcher_of({"김정은"}), "북한의 김정은이 말했다");
  EXPECT_NE(std::ranges::find(places, "김정은|exact"), places.end());
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
  const Matcher matcher({list("l",
                              {subject("bank", {"Bank of Russia"}, "organisation"),
                               subject("russia", {"Russia"}, "organisation")})});
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

TEST(Matcher, PointsAtTheOriginalWhereAnEncodingWasRepaired) {
  const Matcher matcher = matcher_of({"Aleksandar Vučić"});
  const std::string text = "Tada je govorio Aleksandar VuÄiÄ‡ u skupštini.";
  const auto matches = matcher.match(text_of(text));
  ASSERT_EQ(matches.size(), 1U);
  const Evidence& evidence = matches[0].evidence.at(0);
  EXPECT_EQ(evidence.match, "Aleksandar VuÄiÄ‡");
  EXPECT_EQ(text.substr(evidence.start, evidence.end - evidence.start), evidence.match);
  EXPECT_EQ(evidence.quote.substr(evidence.quote_start, evidence.match.size()), evidence.match);
  EXPECT_EQ(evidence.how, "exact, the encoding repaired");
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

// What the matcher must find at least, thought of in the simplest way: fold everything, look at
// every place.
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

  // Words that are alike, so that names overlap and share words, but that no rule of spelling or
  // grammar makes one.
  std::string name(std::size_t most) {
    std::string out = word();
    for (std::size_t more = below(most); more > 0; --more) out += gap() + word();
    return out;
  }
  // "Tarokim": a word of its own in every alphabet.
  std::string made_up(std::size_t syllables) {
    static const Texts consonants = {"B", "D", "G", "K", "L", "M", "N", "P", "R", "T", "V", "Z"};
    static const Texts vowels = {"a", "e", "i", "o", "u"};
    std::string out;
    for (std::size_t i = 0; i < syllables; ++i) {
      auto consonant = consonants[below(consonants.size())];
      if (i > 0) consonant[0] = static_cast<char>(consonant[0] + 32);
      out += consonant + vowels[below(vowels.size())];
    }
    return out + "k";
  }

 private:
  std::string word() {
    static const Texts words = {"Marban",
                                "MARBAN",
                                "Márbán",
                                "Вулин",
                                "ВУЛИН",
                                "Dorelka",
                                "Dórelká",
                                "Tugovil",
                                "Zdzblovik",
                                "Źdźbłovik",
                                "Pakrimo",
                                "Pa\u00ADkrimo",
                                "Fenkorap"};
    return words[below(words.size())];
  }
  std::string gap() {
    static const Texts gaps = {" ", "  ", "-", "\n", "\u00A0"};
    return gaps[below(gaps.size())];
  }
  std::mt19937 random_{20240905};
};

TEST(Matcher, FindsWhatANaiveOneFinds) {
  RandomTexts random;
  std::size_t found = 0;
  for (int round = 0; round < 2'000; ++round) {
    std::vector<Subject> subjects;
    for (std::size_t i = 1 + random.below(8); i > 0; --i)
      subjects.push_back(subject(std::to_string(i), {random.name(4)}, "organisation"));
    const std::string text = random.name(20);
    const Matcher matcher({list("l", subjects)});
    const auto matches = matcher.match(text_of(text), 0.3);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      const auto match = std::ranges::find(matches, i, &Match::subject);
      for (const auto& [start, end] : NaiveMatcher::places(text, subjects[i].name)) {
        ASSERT_NE(match, matches.end()) << text << " / " << subjects[i].name;
        EXPECT_TRUE(std::ranges::any_of(match->evidence,
                                        [&](const Evidence& evidence) {
                                          return evidence.start <= start && end <= evidence.end;
                                        }))
            << text << " / " << subjects[i].name;
        ++found;
      }
    }
  }
  EXPECT_GT(found, 2'000U);
}

TEST(Matcher, FindsEveryNameOfALongListAmongTheOthers) {
  RandomTexts random;
  std::vector<Subject> subjects;
  for (int i = 0; i < 20'000; ++i)
    subjects.push_back(subject(std::to_string(i), {random.made_up(2) + " " + random.made_up(4)}));
  const Matcher matcher({list("l", subjects)});
  for (std::size_t i = 0; i < subjects.size(); i += 97) {
    const auto matches = matcher.match(text_of("the " + subjects[i].name + " and"));
    EXPECT_TRUE(std::ranges::any_of(matches, [&](const Match& match) {
      return match.subject == i && match.score == 1.0;
    })) << subjects[i].name;
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
