// The getters: values, defaults, and what they say about values that do not fit.
#include "yaml/section.h"

#include <chrono>
#include <limits>

#include <gtest/gtest.h>

#include "fakes/temp_dir.h"
#include "yaml/problem_lines.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;

// A section of "dir/x.yaml" with its problems.
struct Read {
  explicit Read(std::string_view yaml) : section(Section::parse(yaml, "dir/x.yaml", problems)) {}
  Lines lines() const { return lines_of(problems); }

  Problems problems;
  Section section;
};

TEST(Section, GivesDefaultsForWhatIsMissingOrLeftEmpty) {
  Read read("name:\ntimeout: ~\n");
  auto& s = read.section;
  EXPECT_EQ(s.text("name", "nobody"), "nobody");
  EXPECT_EQ(s.maybe_text("name"), std::nullopt);
  EXPECT_EQ(s.duration("timeout", 10s, 1s, 1min), 10s);
  EXPECT_EQ(s.number("count", 7, 1, 10), 7);
  EXPECT_EQ(s.decimal("share", 0.5, 0, 1), 0.5);
  EXPECT_EQ(s.bytes("size", 1024, 1, 4096), 1024);
  EXPECT_TRUE(s.flag("on", true));
  EXPECT_EQ(s.one_of("mode", {"a", "b"}, "b"), "b");
  EXPECT_EQ(s.texts("tags"), Lines{});
  EXPECT_EQ(s.file("path"), "");
  EXPECT_TRUE(s.secret("password").empty());
  EXPECT_FALSE(s.section("tls"));
  EXPECT_TRUE(s.sections("sinks").empty());
  EXPECT_TRUE(s.items("feeds").empty());
  EXPECT_TRUE(s.secret_map("headers").empty());
  EXPECT_FALSE(s.has("name"));
  s.done();
  EXPECT_EQ(read.lines(), Lines{});
}

TEST(Section, ReadsTextsAsTheyAreWritten) {
  Read read("a: no\nb: 012\nc: '  x '\nd: |\n  one\n  two\ne: \"\"\nf: 2024-09-04\n");
  auto& s = read.section;
  EXPECT_EQ(s.text("a"), "no");
  EXPECT_EQ(s.text("b"), "012");
  EXPECT_EQ(s.text("c"), "  x ");
  EXPECT_EQ(s.text("d"), "one\ntwo\n");
  EXPECT_EQ(s.maybe_text("e"), "");
  EXPECT_EQ(s.text("f"), "2024-09-04");
  EXPECT_EQ(read.lines(), Lines{});
}

TEST(Section, MissesWhatIsRequired) {
  Read read("sinks:\n  - name: ''\n  - {}\n");
  auto sinks = read.section.sections("sinks");
  ASSERT_EQ(sinks.size(), 2U);
  sinks[0].required_text("name");
  sinks[1].required_text("name");
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:2:11: sinks[1]: name: must not be empty",
                   "dir/x.yaml:3:5: sinks[2]: \"name\" is missing"}));
}

TEST(Section, ReadsFlagsStrictly) {
  Read read("a: true\nb: false\nc: yes\nd: [x]\n");
  EXPECT_TRUE(read.section.flag("a", false));
  EXPECT_FALSE(read.section.flag("b", true));
  EXPECT_TRUE(read.section.flag("c", true));
  EXPECT_FALSE(read.section.flag("d", false));
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:3:4: c: expected true or false, found \"yes\"",
                   "dir/x.yaml:4:4: d: expected true or false, found a list"}));
}

TEST(Section, ReadsWholeNumbersInDecimalOnly) {
  Read read("a: 64\nb: -5\nc: 012\nd: 0x10\ne: 65\nf: 1.5\ng: 99999999999999999999\nh: 1_000\n");
  auto& s = read.section;
  EXPECT_EQ(s.number("a", 1, 1, 64), 64);
  EXPECT_EQ(s.number("b", 1, -10, 64), -5);
  for (const auto* key : {"c", "d", "e", "f", "g", "h"}) EXPECT_EQ(s.number(key, 3, 1, 64), 3);
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:3:4: c: expected a whole number from 1 to 64, found \"012\"",
                   "dir/x.yaml:4:4: d: expected a whole number from 1 to 64, found \"0x10\"",
                   "dir/x.yaml:5:4: e: expected a whole number from 1 to 64, found \"65\"",
                   "dir/x.yaml:6:4: f: expected a whole number from 1 to 64, found \"1.5\"",
                   "dir/x.yaml:7:4: g: expected a whole number from 1 to 64, found "
                   "\"99999999999999999999\"",
                   "dir/x.yaml:8:4: h: expected a whole number from 1 to 64, found \"1_000\""}));
}

TEST(Section, ReadsDecimals) {
  Read read("a: 0.75\nb: 1\nc: 1.1\nd: nan\ne: 1e-1\n");
  auto& s = read.section;
  EXPECT_EQ(s.decimal("a", 0.5, 0, 1), 0.75);
  EXPECT_EQ(s.decimal("b", 0.5, 0, 1), 1);
  for (const auto* key : {"c", "d", "e"}) EXPECT_EQ(s.decimal(key, 0.5, 0, 1), 0.5);
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:3:4: c: expected a number from 0 to 1, found \"1.1\"",
                   "dir/x.yaml:4:4: d: expected a number from 0 to 1, found \"nan\"",
                   "dir/x.yaml:5:4: e: expected a number from 0 to 1, found \"1e-1\""}));
}

TEST(Section, ReadsDurations) {
  Read read("a: 1h30m\nb: 30\nc: 8d\nd: 500ms\ne: 1s\n");
  auto& s = read.section;
  EXPECT_EQ(s.duration("a", 10min, 1min, 7 * 24h), 90min);
  EXPECT_EQ(s.duration("b", 10min, 1min, 7 * 24h), 10min);
  EXPECT_EQ(s.duration("c", 10min, 1min, 7 * 24h), 10min);
  EXPECT_EQ(s.duration("d", 10s, 100ms, 1min), 500ms);
  EXPECT_EQ(s.duration("e", 24h, 1h, forever), 24h);
  EXPECT_EQ(
      read.lines(),
      (Lines{
          "dir/x.yaml:2:4: b: expected a duration from 1m to 7d such as \"10m\", found \"30\"",
          "dir/x.yaml:3:4: c: expected a duration from 1m to 7d such as \"10m\", found \"8d\"",
          "dir/x.yaml:5:4: e: expected a duration of at least 1h such as \"1d\", found \"1s\""}));
}

TEST(Section, ReadsSizes) {
  Read read("a: 65536\nb: 64KiB\nc: 8 MiB\nd: 1GiB\ne: 8MB\nf: -1KiB\ng: 99999999999GiB\n");
  auto& s = read.section;
  constexpr std::int64_t most = std::int64_t{1} << 30;
  EXPECT_EQ(s.bytes("a", 1024, 1024, most), 65536);
  EXPECT_EQ(s.bytes("b", 1024, 1024, most), 65536);
  EXPECT_EQ(s.bytes("c", 1024, 1024, most), 8 * 1024 * 1024);
  EXPECT_EQ(s.bytes("d", 1024, 1024, most), most);
  for (const auto* key : {"e", "f", "g"}) EXPECT_EQ(s.bytes(key, 1024, 1024, most), 1024);
  EXPECT_EQ(
      read.lines(),
      (Lines{
          "dir/x.yaml:5:4: e: expected a size from 1KiB to 1GiB such as \"1KiB\", found \"8MB\"",
          "dir/x.yaml:6:4: f: expected a size from 1KiB to 1GiB such as \"1KiB\", found \"-1KiB\"",
          "dir/x.yaml:7:4: g: expected a size from 1KiB to 1GiB such as \"1KiB\", found "
          "\"99999999999GiB\""}));
}

TEST(Section, OffersTheNearestChoice) {
  Read read("a: high\nb: hig\nc: 5\n");
  const std::vector<std::string> levels{"low", "medium", "high"};
  EXPECT_EQ(read.section.one_of("a", levels, "medium"), "high");
  EXPECT_EQ(read.section.one_of("b", levels, "medium"), "medium");
  EXPECT_EQ(read.section.one_of("c", {"on", "off"}, "on"), "on");
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:2:4: b: expected one of low, medium, high, found \"hig\"; did you "
                   "mean \"high\"?",
                   "dir/x.yaml:3:4: c: expected either on or off, found \"5\""}));
}

TEST(Section, TakesASingleTextForAListOfOne) {
  Read read("a: x\nb: [x, y]\nc: {x: y}\nd: [x, [y], ~]\n");
  auto& s = read.section;
  EXPECT_EQ(s.texts("a"), Lines{"x"});
  EXPECT_EQ(s.texts("b"), (Lines{"x", "y"}));
  EXPECT_EQ(s.texts("c"), Lines{});
  EXPECT_EQ(s.texts("d"), Lines{"x"});
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:3:4: c: expected a list of texts, found a mapping",
                   "dir/x.yaml:4:8: d[2]: expected a text, found a list",
                   "dir/x.yaml:4:8: d[3]: expected a text, found nothing"}));
}

TEST(Section, StartsPathsAtTheFolderOfItsFile) {
  const TempDir dir;
  std::filesystem::create_directories(dir / "config");
  std::filesystem::create_directories(dir / "lists");
  Problems problems;
  auto s =
      Section::parse("a: x.pem\nb: /etc/x.pem\nc: ../lists\n", dir / "config" / "x.yaml", problems);
  EXPECT_EQ(s.file("a"), dir / "config" / "x.pem");
  EXPECT_EQ(s.file("b"), "/etc/x.pem");
  EXPECT_EQ(s.file("c"), dir / "lists");
}

TEST(Section, KeepsThePartsOfAPathThatGoThroughASymbolicLink) {
  const TempDir dir;
  std::filesystem::create_directories(dir / "a" / "config");
  std::filesystem::create_directories(dir / "a" / "lists");
  std::filesystem::create_symlink(dir / "a" / "config", dir / "config");
  Problems problems;
  auto s = Section::parse("c: ../lists\n", dir / "config" / "x.yaml", problems);
  EXPECT_TRUE(std::filesystem::is_directory(s.file("c")));
}

TEST(Section, NamesUnknownKeysWithTheNearestKnownOne) {
  Read read("sinks:\n  - name: a\n  - {name: b, pasword: x, zzzzzz: 1, URL: y}\nsnks: 1\n");
  auto sinks = read.section.sections("sinks");
  ASSERT_EQ(sinks.size(), 2U);
  auto& sink = sinks[1];
  sink.text("name");
  sink.secret("password");
  sink.text("url");
  sink.set_label("email");
  sink.done();
  read.section.done();
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:3:15: sinks[2] (email): unknown key \"pasword\"; did you mean "
                   "\"password\"?",
                   "dir/x.yaml:3:27: sinks[2] (email): unknown key \"zzzzzz\"; known here: name, "
                   "password, password_file, password_credential, password_env, url",
                   "dir/x.yaml:3:38: sinks[2] (email): unknown key \"URL\"; did you mean \"url\"?",
                   "dir/x.yaml:4:1: unknown key \"snks\"; did you mean \"sinks\"?"}));
}

TEST(Section, KnowsItsPlace) {
  Read read("net:\n  tls: {ca: x}\n");
  auto net = read.section.section("net");
  ASSERT_TRUE(net);
  auto tls = net->section("tls");
  ASSERT_TRUE(tls);
  EXPECT_EQ(read.section.path(), "");
  EXPECT_EQ(tls->path(), "net.tls");
  EXPECT_EQ(tls->here(), (Origin{"dir/x.yaml", 2, 8}));
  EXPECT_EQ(tls->origin("ca"), (Origin{"dir/x.yaml", 2, 13}));
  EXPECT_EQ(tls->origin("absent"), tls->here());
  tls->problem("ca", "is not a certificate");
  tls->problem("", "is incomplete");
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:2:13: net.tls: ca: is not a certificate",
                   "dir/x.yaml:2:8: net.tls: is incomplete"}));
}

TEST(Section, ReportsListsAndMappingsThatAreSomethingElse) {
  Read read("a: text\nb: {c: d}\nc: [x, {y: z}, [w]]\nd: [e]\n");
  auto& s = read.section;
  EXPECT_FALSE(s.section("a"));
  EXPECT_TRUE(s.sections("b").empty());
  EXPECT_EQ(s.sections("c").size(), 1U);
  EXPECT_EQ(s.text("d", "z"), "z");
  EXPECT_TRUE(s.items("b").empty());
  EXPECT_EQ(
      read.lines(),
      (Lines{"dir/x.yaml:1:4: a: expected a mapping (key: value), found \"text\"",
             "dir/x.yaml:2:4: b: expected a list (each entry begins with \"- \"), found a mapping",
             "dir/x.yaml:3:5: c[1]: expected a mapping (key: value), found \"x\"",
             "dir/x.yaml:3:16: c[3]: expected a mapping (key: value), found a list",
             "dir/x.yaml:4:4: d: expected a text, found a list",
             "dir/x.yaml:2:4: b: expected a list (each entry begins with \"- \"), found a "
             "mapping"}));
}

TEST(Section, ReadsListsOfTextsAndMappings) {
  Read read("entries:\n  - Ivica Dačić\n  - name: Vulin\n  - [x]\n  -\n");
  auto items = read.section.items("entries");
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0].text, "Ivica Dačić");
  EXPECT_EQ(items[0].origin, (Origin{"dir/x.yaml", 2, 5}));
  EXPECT_FALSE(items[0].section);
  ASSERT_TRUE(items[1].section);
  EXPECT_EQ(items[1].section->text("name"), "Vulin");
  EXPECT_EQ(items[1].section->path(), "entries[2]");
  EXPECT_EQ(read.lines(),
            (Lines{"dir/x.yaml:4:5: entries[3]: expected a text or a mapping, found a list",
                   "dir/x.yaml:4:5: entries[4]: expected a text or a mapping, found nothing"}));
}

TEST(Section, CutsLongValuesAndControlCharactersInMessages) {
  Read read("a: \"" + std::string(500, 'x') + "\"\nb: \"\\e[31mred\\n\"\n");
  read.section.flag("a", false);
  read.section.flag("b", false);
  EXPECT_EQ(
      read.lines(),
      (Lines{"dir/x.yaml:1:4: a: expected true or false, found \"" + std::string(59, 'x') + "…\"",
             "dir/x.yaml:2:4: b: expected true or false, found \"[31mred\""}));
}

}  // namespace
}  // namespace newshound
