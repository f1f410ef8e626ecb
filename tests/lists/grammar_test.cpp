// What an entry may say, in YAML and in JSON Lines.
#include <fstream>

#include <gtest/gtest.h>

#include "fakes/temp_dir.h"
#include "lists/codes.h"
#include "lists/watchlist_files.h"

namespace newshound {
namespace {

using Lines = std::vector<std::string>;

class Grammar : public testing::Test {
 protected:
  // `entries` are indented by two blanks and begin on line 3.
  Watchlist yaml(std::string_view entries) {
    return load("a.yaml", "watchlist: a\nentries:\n" + std::string(entries));
  }
  Watchlist jsonl(std::string_view lines) { return load("a.jsonl", std::string(lines)); }
  Lines lines() const {
    Lines lines;
    for (const auto& problem : problems_.list())
      lines.push_back(to_string(problem).substr(dir_.path().string().size() + 1));
    return lines;
  }
  Origin at(std::string_view file, int line, int column) const {
    return {(dir_ / file).string(), line, column};
  }

 private:
  Watchlist load(std::string_view name, const std::string& content) {
    std::ofstream(dir_ / name, std::ios::binary) << content;
    auto lists = load_watchlists({dir_ / name}, problems_);
    return lists.empty() ? Watchlist() : std::move(lists.front());
  }

  TempDir dir_;
  Problems problems_;
};

std::vector<std::pair<std::string, NameKind>> names_of(const Subject& subject) {
  std::vector<std::pair<std::string, NameKind>> names;
  for (const auto& name : subject.names) names.emplace_back(name.text, name.kind);
  return names;
}

TEST_F(Grammar, OfAnEntryIsReadWhole) {
  const auto list = yaml(
      "  - name: Aleksandar Vulin\n"
      "    aliases: [Aleksandr Vulin]\n"
      "    weak: [Vulin, BIA chief]\n"
      "    context: [BIA, 'Movement of Socialists']\n"
      "    against: football\n"
      "    not: ['Vulin  Street']\n"
      "    born: 2 October 1972\n"
      "    countries: [rs, NO]\n"
      "    gender: Male\n"
      "    languages: [sr, SR_latn]\n"
      "    threshold: 0.75\n"
      "    should_match:\n"
      "      - Aleksandar Vulin spoke.\n"
      "      - >-\n"
      "        Later Vulin\n"
      "        of BIA spoke.\n"
      "    should_not_match: Vulin Street is closed.\n");
  EXPECT_EQ(lines(), Lines{});
  ASSERT_EQ(list.subjects.size(), 1U);
  const auto& subject = list.subjects[0];
  using enum NameKind;
  EXPECT_EQ(names_of(subject),
            (std::vector<std::pair<std::string, NameKind>>{{"Aleksandar Vulin", primary},
                                                           {"Aleksandr Vulin", alias},
                                                           {"Vulin", weak},
                                                           {"BIA chief", weak}}));
  EXPECT_EQ(subject.names[2].origin, at("a.yaml", 5, 12));
  ASSERT_NE(subject.particulars, nullptr);
  const auto& more = *subject.particulars;
  EXPECT_EQ(more.context, (Lines{"BIA", "Movement of Socialists"}));
  EXPECT_EQ(more.against, Lines{"football"});
  EXPECT_EQ(more.exclusions, Lines{"Vulin Street"});
  EXPECT_EQ(more.born, 1972);
  EXPECT_EQ(more.countries, (Lines{"RS", "NO"}));
  EXPECT_EQ(more.gender, "m");
  EXPECT_EQ(more.languages, (Lines{"sr", "sr-Latn"}));
  EXPECT_EQ(more.threshold, 0.75);
  EXPECT_EQ(more.query, "");
  EXPECT_EQ(more.examples,
            (std::vector<Example>{
                {"Aleksandar Vulin spoke.", true, at("a.yaml", 15, 9)},
                {"Later Vulin of BIA spoke.", true, at("a.yaml", 16, 9)},
                {"Vulin Street is closed.", false, at("a.yaml", 19, 23)},
            }));
}

TEST_F(Grammar, TakesWhatIsLeftEmptyForMissing) {
  const auto list = yaml("  - {name: Ana Ivić, weak: [], born: , context: }\n  - Eva Dunav\n");
  EXPECT_EQ(lines(), Lines{});
  ASSERT_EQ(list.subjects.size(), 2U);
  EXPECT_EQ(list.subjects[0].particulars, nullptr);
  EXPECT_EQ(list.subjects[1].particulars, nullptr);
}

TEST_F(Grammar, TellsEveryFaultOfAnEntryAtOnce) {
  const auto list = yaml(
      "  - name: Ana Ivić\n"
      "    weak: [Ana Ivić, '?']\n"
      "    context: ['…', radio]\n"
      "    against: [Radio]\n"
      "    not: [ana ivic]\n"
      "    born: 1972 or 1973\n"
      "    countries: [RS, Serbia, uk]\n"
      "    gender: x\n"
      "    languages: [Serbian]\n"
      "    threshold: 1.1\n"
      "    should_match: ['', {a: b}]\n"
      "    should_mach: [x]\n"
      "  - Eva Dunav\n");
  EXPECT_EQ(list.subjects.size(), 1U) << "the other entry counts";
  const std::string entry = "entries[1] (Ana Ivić): ";
  EXPECT_EQ(
      lines(),
      (Lines{"a.yaml:4:12: " + entry +
                 "weak: \"Ana Ivić\" is a full name of this entry already, which counts by itself",
             "a.yaml:4:22: " + entry +
                 "weak: the name \"?\" has no letters; it would never or always be found",
             "a.yaml:5:15: " + entry + "context: expected words, found \"…\"",
             "a.yaml:9:21: " + entry +
                 "countries: expected a country's code of two letters (ISO 3166) such as RS, or GB "
                 "for the United Kingdom, found \"Serbia\"",
             "a.yaml:9:29: " + entry +
                 "countries: expected a country's code of two letters (ISO 3166) such as RS, or GB "
                 "for the United Kingdom, found \"uk\"",
             "a.yaml:11:17: " + entry +
                 "languages: expected a language's code (BCP 47) such as sr or sr-Latn, found "
                 "\"Serbian\"",
             "a.yaml:10:13: " + entry + "gender: expected m or f, found \"x\"",
             "a.yaml:8:11: " + entry +
                 "born: expected one year, or a date with it, such as 1972 or 1972-10-02, found "
                 "\"1972 or 1973\"",
             "a.yaml:12:16: " + entry + "threshold: expected a number from 0 to 1, found \"1.1\"",
             "a.yaml:13:24: " + entry + "should_match: expected a text, found a mapping",
             "a.yaml:13:20: " + entry + "should_match: expected a text to try, found \"\"",
             "a.yaml:7:10: " + entry +
                 "not: \"Ana Ivić\" is a name to look for, too; it would never be found",
             "a.yaml:6:14: " + entry + "against: \"radio\" stands in context, too",
             "a.yaml:14:5: " + entry +
                 "unknown key \"should_mach\"; did you mean \"should_match\"?"}));
}

TEST_F(Grammar, OfAQueryEntryIsANameAndAQuery) {
  const auto list = yaml(
      "  - name: Arms deals\n"
      "    query: '(\"arms deal\" OR NEAR/5(arms, contract)) AND Serbia'\n"
      "    severity: low\n"
      "    tags: [topic]\n"
      "    should_match: A contract for arms reached Serbia.\n");
  EXPECT_EQ(lines(), Lines{});
  ASSERT_EQ(list.subjects.size(), 1U);
  const auto& subject = list.subjects[0];
  EXPECT_EQ(subject.id, "arms-deals");
  EXPECT_EQ(subject.name, "Arms deals");
  EXPECT_TRUE(subject.names.empty()) << "the name of a topic is not looked for";
  EXPECT_EQ(subject.severity, Severity::low);
  EXPECT_EQ(subject.tags, Lines{"topic"});
  ASSERT_NE(subject.particulars, nullptr);
  EXPECT_EQ(subject.particulars->query, "(\"arms deal\" OR NEAR/5(arms, contract)) AND Serbia");
  ASSERT_EQ(subject.particulars->examples.size(), 1U);
}

TEST_F(Grammar, TellsWhatIsWrongWithAQueryEntry) {
  const auto list = yaml(
      "  - query: arms\n"
      "  - {name: '—', query: arms}\n"
      "  - name: Arms deals\n"
      "    query: arms AND (deal\n"
      "    aliases: [Weapons]\n"
      "    languages: sr\n"
      "  - {name: Tanks, query: [a, b]}\n"
      "  - {name: Guns, query: guns}\n");
  EXPECT_EQ(list.subjects.size(), 1U);
  EXPECT_EQ(
      lines(),
      (Lines{"a.yaml:3:5: entries[1]: \"name\" is missing",
             "a.yaml:4:12: entries[2] (—): name: expected a name with letters, found \"—\"",
             "a.yaml:6:12: entries[3] (Arms deals): query: column 10: this \"(\" is not closed",
             "a.yaml:7:14: entries[3] (Arms deals): aliases: a query entry has none; say it in the "
             "query",
             "a.yaml:8:16: entries[3] (Arms deals): languages: a query entry has none; say it in "
             "the query",
             "a.yaml:9:26: entries[4] (Tanks): query: expected a text, found a list"}));
}

TEST_F(Grammar, IsTheSameInJsonLines) {
  const auto list =
      jsonl(R"({"id":"v","names":["Ana Ivić",{"name":"Ivić","kind":"weak"}],"context":["radio"],)"
            R"("born":1972,"threshold":0.7,"countries":["rs"],"gender":"female","severity":"high",)"
            R"("tags":["press"],"should_match":["Ana Ivić spoke."],"programme":"X","note":null})"
            "\n"
            R"({"name":"Eva Dunav","aliases":["Eva D."],"weak":"Dunav"})"
            "\n"
            R"({"name":"Arms","query":"arms NEAR/3 deal"})"
            "\n");
  EXPECT_EQ(lines(), Lines{});
  ASSERT_EQ(list.subjects.size(), 3U);
  const auto& first = list.subjects[0];
  using enum NameKind;
  EXPECT_EQ(names_of(first),
            (std::vector<std::pair<std::string, NameKind>>{{"Ana Ivić", primary}, {"Ivić", weak}}));
  EXPECT_EQ(first.severity, Severity::high);
  EXPECT_EQ(first.tags, Lines{"press"});
  ASSERT_NE(first.particulars, nullptr);
  EXPECT_EQ(first.particulars->context, Lines{"radio"});
  EXPECT_EQ(first.particulars->born, 1972);
  EXPECT_EQ(first.particulars->threshold, 0.7);
  EXPECT_EQ(first.particulars->countries, Lines{"RS"});
  EXPECT_EQ(first.particulars->gender, "f");
  EXPECT_EQ(first.particulars->examples,
            (std::vector<Example>{{"Ana Ivić spoke.", true, at("a.jsonl", 1, 1)}}));
  const auto& second = list.subjects[1];
  EXPECT_EQ(second.name, "Eva Dunav");
  EXPECT_EQ(second.id, "eva-dunav");
  EXPECT_EQ(names_of(second),
            (std::vector<std::pair<std::string, NameKind>>{
                {"Eva Dunav", primary}, {"Eva D.", alias}, {"Dunav", weak}}));
  EXPECT_EQ(second.particulars, nullptr);
  EXPECT_TRUE(list.subjects[2].names.empty());
  EXPECT_EQ(list.subjects[2].particulars->query, "arms NEAR/3 deal");
}

TEST_F(Grammar, TellsEveryFaultOfALineOfJson) {
  const auto list =
      jsonl(R"({"names":["Ana Ivić"],"born":"long ago","gender":{"a":1},"weak":[true,"!"]})"
            "\n"
            R"({"names":[{"name":"Ivić","kind":"weak"}]})"
            "\n"
            R"({"name":"Arms","query":"arms AND","names":["Weapons"]})"
            "\n"
            R"({"query":"arms"})"
            "\n");
  EXPECT_TRUE(list.subjects.empty());
  EXPECT_EQ(
      lines(),
      (Lines{"a.jsonl:1:1: weak: expected a text, found true",
             "a.jsonl:1:1: weak: the name \"!\" has no letters; it would never or always be found",
             "a.jsonl:1:1: gender: expected a text, found an object",
             "a.jsonl:1:1: born: expected one year, or a date with it, such as 1972 or 1972-10-02, "
             "found \"long ago\"",
             "a.jsonl:2:1: only weak names and no context; it would never be found",
             "a.jsonl:3:1: query: column 9: a word is missing at the end",
             "a.jsonl:3:1: names: a query entry has none; say it in the query",
             "a.jsonl:4:1: \"name\" is missing"}));
}

TEST(Codes, OfCountriesAreThoseOfIso) {
  EXPECT_EQ(country_code("rs"), "RS");
  EXPECT_EQ(country_code("ZW"), "ZW");
  EXPECT_EQ(country_code("xk"), "XK");
  for (const auto* text : {"", "R", "SRB", "UK", "ZZ", "S ", " R", "Ср"})
    EXPECT_EQ(country_code(text), std::nullopt) << text;
}

TEST(Codes, OfYearsAreTheOneNumberOfFourDigits) {
  for (const auto* text : {"1972", "1972-10-02", "02.10.1972", "2 October 1972", "circa 1972"})
    EXPECT_EQ(year_of(text), 1972) << text;
  for (const auto* text : {"", "72", "19720", "1972-1974", "0972", "2972", "10/02/72"})
    EXPECT_EQ(year_of(text), std::nullopt) << text;
}

}  // namespace
}  // namespace newshound
