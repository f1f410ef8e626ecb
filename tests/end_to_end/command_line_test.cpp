// The program as a user or a script calls it: exit codes, what goes where, what it says.

#include <fstream>
#include <iterator>

#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "end_to_end/desk.h"

namespace newshound {
namespace {

namespace json = boost::json;

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != text.npos;
}

// A desk that needs no network: one feed from a file, alerts to a file.
void configure_small(const Desk& desk) {
  desk.configure(fmt::format(R"(
watchlists: [{}]
feeds: [{{name: Agency A, file: {}, alert_age: unlimited}}]
sinks: [{{name: archive, type: file, path: alerts.jsonl}}]
)",
                             shipped_watchlists().string(),
                             (founding_story() / "agency-a.xml").string()));
}

TEST(CommandLine, HelpsWithEveryCommand) {
  const Desk desk;
  for (const Arguments& command : {Arguments{"run"},
                                   {"check"},
                                   {"alerts"},
                                   {"alerts", "list"},
                                   {"alerts", "show"},
                                   {"alerts", "export"},
                                   {"feeds"},
                                   {"feeds", "add"},
                                   {"feeds", "import"},
                                   {"feeds", "export"},
                                   {"outbox"},
                                   {"outbox", "list"},
                                   {"outbox", "replay"},
                                   {"outbox", "drop"},
                                   {"routes", "test"},
                                   {"silence"},
                                   {"silence", "add"},
                                   {"silence", "list"},
                                   {"silence", "end"},
                                   {"feedback"},
                                   {"feedback", "list"},
                                   {"feedback", "withdraw"},
                                   {"acknowledge"},
                                   {"test-alert"},
                                   {"parse"},
                                   {"scan"},
                                   {"explain"}}) {
    auto asking = command;
    asking.emplace_back("--help");
    const auto ending = desk.newshound(asking);
    EXPECT_EQ(ending.exit, 0) << command.back();
    EXPECT_TRUE(contains(ending.out, "Usage: newshound " + command.front())) << ending.out;
    EXPECT_EQ(ending.err, "");
  }
}

TEST(CommandLine, TellsOfCommandsThatDoNotExist) {
  const auto slip = Desk().newshound({"alrts"});
  EXPECT_EQ(slip.exit, 64);
  EXPECT_EQ(slip.err, "newshound: there is no command \"alrts\"; did you mean \"alerts\"?\n");
}

TEST(CommandLine, TakesTheConfigurationFromTheEnvironment) {
  const Desk desk;
  configure_small(desk);
  const auto checked = run({.arguments = {NEWSHOUND_BUILD_DIR "/newshound", "check"},
                            .environment = {{"NEWSHOUND_CONFIG", desk / "newshound.yaml"}}});
  EXPECT_EQ(checked.exit, 0) << checked.err;
}

TEST(CommandLine, TakesFeedsFromOpmlAndGivesThemBack) {
  const Desk desk;
  desk.configure(
      fmt::format("watchlists: [{}]\nsinks: [{{type: console}}]\nfeeds:\n  - "
                  "https://a.example.org/rss  # mine\n",
                  shipped_watchlists().string()));
  const std::string opml =
      "<opml><body><outline text='Press'><outline text='Glas' xmlUrl='https://b.example.org/rss'/>"
      "<outline text='A' xmlUrl='https://A.example.org/rss'/></outline></body></opml>";
  const auto import = desk.newshound({"feeds", "import", "-"}, {}, opml);
  EXPECT_EQ(import.exit, 0) << import.err;
  EXPECT_TRUE(contains(import.out, "1 feed added to ")) << import.out;
  EXPECT_TRUE(contains(import.err, "is in the configuration already")) << import.err;
  const auto again = desk.newshound({"feeds", "export"});
  EXPECT_TRUE(contains(again.out,
                       "text=\"Glas\" xmlUrl=\"https://b.example.org/rss\" "
                       "category=\"Press\""))
      << again.out;
}

TEST(CommandLine, SaysWhatVersionItIs) {
  const auto ending = run({.arguments = {NEWSHOUND_BUILD_DIR "/newshound", "--version"}});
  EXPECT_EQ(ending.exit, 0);
  EXPECT_TRUE(ending.out.starts_with("newshound ")) << ending.out;
}

TEST(CommandLine, Ends64WhenItIsWrong) {
  const Desk desk;
  configure_small(desk);
  for (const Arguments& wrong : {Arguments{"fly"},
                                 {"run", "--twice"},
                                 {"run", "--all"},
                                 {"test-alert"},
                                 {"outbox", "replay"},
                                 {"alerts", "--since", "yesterday"},
                                 {"scan"},
                                 {"explain"},
                                 {"explain", "--watchlist", "x", "--year", "soon"},
                                 {"parse"},
                                 {"scan", "--watchlist", "x", "--threshold", "2"}}) {
    const auto ending = desk.newshound(wrong);
    EXPECT_EQ(ending.exit, 64) << fmt::format("{}", fmt::join(wrong, " ")) << ending.err;
    EXPECT_EQ(ending.out, "");
    EXPECT_NE(ending.err, "");
  }
  EXPECT_EQ(run({.arguments = {NEWSHOUND_BUILD_DIR "/newshound"}}).exit, 64);
}

TEST(CommandLine, Ends78WithAdviceWhenThereIsNoConfiguration) {
  const Desk desk;
  for (const Arguments& command :
       {Arguments{"run"}, {"check"}, {"alerts"}, {"feeds"}, {"outbox"}}) {
    const auto ending = desk.newshound(command);
    EXPECT_EQ(ending.exit, 78) << command.front();
    EXPECT_TRUE(contains(ending.err, "there is no configuration yet")) << ending.err;
    EXPECT_TRUE(contains(ending.err, "newshound check --config")) << ending.err;
    EXPECT_EQ(ending.out, "");
  }
}

TEST(CommandLine, ChecksAGoodConfigurationWithoutTouchingTheState) {
  const Desk desk;
  configure_small(desk);
  const auto ending = desk.newshound({"check"});
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_TRUE(contains(ending.out, "is fine: 1 feed, 13 subjects on 2 watchlists, 1 sink;"))
      << ending.out;
  EXPECT_FALSE(std::filesystem::exists(desk / "state"));
}

TEST(CommandLine, FindsItsFilesBesideAConfigurationNamedWithoutAFolder) {
  const Desk desk;
  desk.save("people.yaml", "watchlist: People\nentries: [Ana Primer]\n");
  desk.save("feed.xml", rss({"Ana Primer opens the fair"}));
  desk.configure(
      "watchlists: [people.yaml]\nfeeds: [{file: feed.xml, alert_age: unlimited}]\n"
      "sinks: [{type: file, path: alerts.jsonl}]\n");
  auto options = desk.command({"run", "--once"});
  options.arguments.back() = "newshound.yaml";
  const auto ending = run(std::move(options));
  EXPECT_EQ(ending.exit, 0);
  EXPECT_EQ(ending.err.find("warning"), std::string::npos) << ending.err;
  EXPECT_NE(desk.read("alerts.jsonl"), "");
}

TEST(CommandLine, ListsAllProblemsOfAConfigurationWithTheirPlaces) {
  const Desk desk;
  desk.save("people.yaml",
            "watchlist: People\nentries:\n  - name: Ana Primer\n    aliasses: [Ана]\n");
  desk.configure(R"(network: {timeout: 0s}
watchlists: [people.yaml, nowhere.yaml]
feeds:
  - {url: "ftp://example.org/feed"}
  - {url: "https://example.org/feed", min_interval: often}
sinks:
  - {name: hook, type: webhook, url: "https://example.org/in", sekret: x}
  - {name: bird, type: pigeon}
routes:
  - {sinks: [hok]}
  - {watchlist: Poeple, sinks: [hook]}
logging: {level: loud}
retries: 3
retries: 4
)");
  const auto ending = desk.newshound({"check"});
  EXPECT_EQ(ending.exit, 78);
  EXPECT_EQ(ending.out, "");
  const auto at = [&](const std::string& place, const std::string& what) {
    const auto found = ending.err.find(place + ": ");
    const auto line = ending.err.substr(std::min(found, ending.err.size()));
    EXPECT_TRUE(found != ending.err.npos && contains(line.substr(0, line.find('\n')), what))
        << place << " " << what << "\nin\n"
        << ending.err;
  };
  at("newshound.yaml:2:20", "timeout");
  at("nowhere.yaml", "no such file");
  at("newshound.yaml:5:11", "expected a web address");
  at("newshound.yaml:6:53", "often");
  at("newshound.yaml:8:64", "did you mean \"secret\"?");
  at("newshound.yaml:9:24", "pigeon");
  at("newshound.yaml:11:13", "did you mean \"hook\"?");
  at("newshound.yaml:13:18", "loud");
  at("newshound.yaml:15:1", "retries");
  at("people.yaml:4:5", "did you mean \"aliases\"?");
  EXPECT_EQ(desk.newshound({"run"}).exit, 78);
}

TEST(CommandLine, ParsesAFileAndStandardInputAlike) {
  const Desk desk;
  const auto file = founding_story() / "aggregator.xml";
  const auto from_file = desk.newshound({"parse", file.string()});
  EXPECT_EQ(from_file.exit, 0) << from_file.err;
  const auto feed = json::parse(from_file.out).as_object();
  EXPECT_EQ(text_at(feed, {"format"}), "rss-2.0");
  EXPECT_EQ(text_at(feed, {"title"}), "Pregled dana");
  const auto& entries = feed.at("entries").as_array();
  ASSERT_EQ(entries.size(), 2U);
  const auto& first = entries[0].as_object();
  EXPECT_EQ(text_at(first, {"link"}), "https://morski-list.example/svet/susret-u-vladivostoku");
  EXPECT_EQ(text_at(first, {"published"}), "2024-09-04T16:20:00Z");
  EXPECT_TRUE(first.at("updated").is_null());
  EXPECT_TRUE(contains(text_at(first, {"content"}), "Aleksandar Vulin je bio najviši zvaničnik."));

  std::ifstream stream(file);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  const auto from_input = desk.newshound({"parse", "-"}, {}, bytes);
  EXPECT_EQ(from_input.out, from_file.out);
  EXPECT_EQ(from_input.err, "");
}

TEST(CommandLine, ParsesABatchAndGoesOnAfterWhatItCannotRead) {
  const Desk desk;
  desk.save("broken.xml", "neither XML nor JSON");
  const auto agency_a = (founding_story() / "agency-a.xml").string();
  const auto agency_b = (founding_story() / "agency-b.xml").string();
  const auto input = fmt::format(
      "{{\"path\":\"{}\"}}\n{{\"path\":\"{}\"}}\n{{\"path\":\"/nowhere\"}}\nnonsense\n"
      "{{\"path\":\"{}\",\"content_type\":\"application/atom+xml\",\"headers\":{{}},"
      "\"base\":\"https://adria-wire.example/world.atom\"}}\n",
      agency_a,
      (desk / "broken.xml").string(),
      agency_b);
  const auto ending = desk.newshound({"parse", "--batch"}, {}, input);
  EXPECT_EQ(ending.exit, 0) << ending.err;
  const auto answers = parse_lines(ending.out);
  ASSERT_EQ(answers.size(), 5U);
  EXPECT_EQ(text_at(answers[0], {"path"}), agency_a);
  EXPECT_TRUE(answers[0].at("ok").as_bool());
  EXPECT_EQ(text_at(answers[0], {"out", "title"}), "Agency North: World");
  for (const std::size_t failed : {1U, 2U, 3U}) EXPECT_FALSE(answers[failed].at("ok").as_bool());
  const auto& entry = answers[4].at("out").at("entries").as_array()[0].as_object();
  EXPECT_EQ(text_at(entry, {"link"}), "https://adria-wire.example/world/118204");
}

TEST(CommandLine, Ends1WhenADocumentIsNoFeed) {
  const Desk desk;
  const auto ending = desk.newshound({"parse", "-"}, {}, "<html><body>Not here</body></html>");
  EXPECT_EQ(ending.exit, 1);
  EXPECT_EQ(ending.out, "");
  EXPECT_TRUE(ending.err.starts_with("newshound: standard input: ")) << ending.err;
}

TEST(CommandLine, ScansJsonLines) {
  const Desk desk;
  const std::string input =
      "{\"doc\":\"a\",\"title\":\"Станак\",\"text\":\"Дошао је Александар Вулин.\",\"other\":1}\n"
      "{\"doc\":7,\"text\":\"IVICA DACIC was there.\"}\n"
      "{\"doc\":\"c\",\"text\":\"Nobody was there.\"}\n";
  const auto ending =
      desk.newshound({"scan", "--watchlist", shipped_watchlists().string()}, {}, input);
  EXPECT_EQ(ending.exit, 0) << ending.err;
  const auto lines = parse_lines(ending.out);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(text_at(lines[0], {"doc"}), "a");
  EXPECT_EQ(text_at(lines[0], {"entity"}), "vulin");
  const auto& evidence = lines[0].at("evidence").as_array()[0].as_object();
  EXPECT_EQ(evidence.at("start").to_number<int>(), 16);
  EXPECT_EQ(evidence.at("end").to_number<int>(), 47);
  EXPECT_EQ(text_at(evidence, {"match"}), "Александар Вулин");
  EXPECT_EQ(lines[1].at("doc").to_number<int>(), 7);
  EXPECT_EQ(text_at(lines[1], {"entity"}), "dacic");
}

TEST(CommandLine, ScansPlainText) {
  const Desk desk;
  desk.save("list.jsonl", "{\"id\":\"q1\",\"type\":\"person\",\"names\":[\"Ana Primer\"]}\n");
  const auto ending = desk.newshound(
      {"scan", "--text", "--watchlist", desk / "list.jsonl"}, {}, "Yesterday Ana Primer spoke.");
  EXPECT_EQ(ending.exit, 0) << ending.err;
  const auto lines = parse_lines(ending.out);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(text_at(lines[0], {"entity"}), "q1");
  EXPECT_EQ(text_at(lines[0], {"watchlist"}), "list");
}

TEST(CommandLine, ScansWithTheEntriesThatHaveNoFault) {
  const Desk desk;
  desk.save("list.yaml", "watchlist: a\nentries:\n  - Ana Primer\n  - name: Bo Ivić\n    tag: x\n");
  const auto ending = desk.newshound(
      {"scan", "--text", "--watchlist", desk / "list.yaml"}, {}, "Ana Primer met Bo Ivić.");
  EXPECT_EQ(ending.exit, 78);
  EXPECT_TRUE(contains(ending.err, "list.yaml:5:5: ")) << ending.err;
  const auto lines = parse_lines(ending.out);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(text_at(lines[0], {"entity"}), "ana-primer");
}

// The sum of the parts of what `scan` printed.
double sum_of_parts(const json::object& line) {
  double sum = 0;
  for (const auto& part : line.at("parts").as_array()) sum += part.at("value").to_number<double>();
  return sum;
}

TEST(CommandLine, ScansWithThePartsOfEachScore) {
  const Desk desk;
  desk.save("list.yaml", "watchlist: a\nentries: [Ana Primer]\n");
  const auto ending =
      desk.newshound({"scan", "--text", "--watchlist", desk / "list.yaml"}, {}, "ANA PRIMER");
  const auto lines = parse_lines(ending.out);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_GT(lines[0].at("parts").as_array().size(), 1U);
  EXPECT_NEAR(sum_of_parts(lines[0]), lines[0].at("score").to_number<double>(), 1e-9);
}

TEST(CommandLine, ExplainsWhatIsFound) {
  const Desk desk;
  desk.save("list.yaml",
            "watchlist: Officials\nentries:\n  - name: Aleksandar Vulin\n    context: [BIA]\n");
  const auto ending = desk.newshound({"explain", "--watchlist", desk / "list.yaml", "--lang", "ru"},
                                     {},
                                     "Пришёл БИА. С Александром Вулиным говорили.");
  EXPECT_EQ(ending.exit, 0) << ending.err;
  for (const auto* part : {"Aleksandar Vulin (aleksandar-vulin), on the list Officials: found",
                           "    +1.00  name found\n",
                           "context: \"BIA\" is in the text as \"БИА\"",
                           "0.50 is enough",
                           "С »Александром Вулиным« говорили.",
                           "the name “Aleksandar Vulin” (",
                           "list.yaml:3:11)",
                           "“Вулиным” (vulinym) for “Vulin”: with the ending -ym"})
    EXPECT_TRUE(contains(ending.out, part)) << part << "\nin\n" << ending.out;
}

TEST(CommandLine, ExplainsWhySomebodyIsNotFound) {
  const Desk desk;
  desk.save("list.yaml", "watchlist: Officials\nentries: [Aleksandar Vulin, Ana Primer]\n");
  desk.save("text.txt", "Yesterday Marko Vulin scored.");
  const auto ask = [&](const std::string& who) {
    return desk.newshound({"explain",
                           "--watchlist",
                           desk / "list.yaml",
                           "--subject",
                           who,
                           (desk / "text.txt").string()});
  };
  const auto ending = ask("aleksandar VULIN");
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_TRUE(contains(ending.out, "on the list Officials: not found")) << ending.out;
  EXPECT_TRUE(contains(ending.out, "\"Marko\" beside it is another given name")) << ending.out;
  EXPECT_EQ(ask("Petar").exit, 1);
  EXPECT_TRUE(contains(ask("Petar").err, "nobody on these lists")) << ask("Petar").err;
}

TEST(CommandLine, ChecksTheExamplesOfTheLists) {
  const Desk desk;
  configure_small(desk);
  desk.save(
      "people.yaml",
      "watchlist: People\nentries:\n  - name: Ana Primer\n    should_match: [Somebody else]\n");
  auto yaml = desk.read("newshound.yaml");
  yaml.replace(yaml.find(shipped_watchlists().string()),
               shipped_watchlists().string().size(),
               "people.yaml");
  desk.save("newshound.yaml", yaml);
  const auto ending = desk.newshound({"check"});
  EXPECT_EQ(ending.exit, 78);
  EXPECT_TRUE(contains(ending.err,
                       "people.yaml:4:20: should_match: \"Ana Primer\" is not found in this text"))
      << ending.err;
  const auto run = desk.run_once();
  EXPECT_EQ(run.exit, 0) << "a failed example stops nothing";
  EXPECT_TRUE(contains(run.err, "people.yaml:4:20: should_match")) << run.err;
}

TEST(CommandLine, ScansWhatIsStoredForANewList) {
  const Desk desk;
  configure_small(desk);
  ASSERT_EQ(desk.run_once().exit, 0);
  desk.save("new.yaml", "watchlist: New\nentries: [Eastern Economic Forum]\n");
  const auto ending =
      desk.newshound({"scan", "--watchlist", desk / "new.yaml", "--stored", "--since", "30d"});
  EXPECT_EQ(ending.exit, 0) << ending.err;
  const auto lines = parse_lines(ending.out);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(text_at(lines[0], {"doc"}), "https://agency-north.example/2024/09/04/vulin-putin");
  const auto future = desk.newshound(
      {"scan", "--watchlist", desk / "new.yaml", "--stored", "--since", "2099-01-01T00:00:00Z"});
  EXPECT_EQ(future.exit, 0);
  EXPECT_EQ(future.out, "");
}

TEST(CommandLine, KeepsStandardOutputCleanForMachines) {
  const Desk desk;
  configure_small(desk);
  const auto early = desk.newshound({"alerts", "--json"});
  EXPECT_EQ(early.exit, 1);
  EXPECT_EQ(early.out, "");
  EXPECT_TRUE(contains(early.err, "there is no state in")) << early.err;
  ASSERT_EQ(desk.run_once().exit, 0);
  for (const Arguments& command :
       {Arguments{"alerts", "--json"}, {"alerts", "list", "--json"}, {"alerts", "export"}}) {
    const auto ending = desk.newshound(command);
    EXPECT_EQ(ending.exit, 0);
    EXPECT_EQ(ending.err, "");
    EXPECT_EQ(parse_lines(ending.out).size(), 3U);
  }
  const auto id = text_at(desk.lines_of({"alerts", "export"})[0], {"id"});
  EXPECT_EQ(ids_of(desk.lines_of({"alerts", "show", id, "--json"})), std::vector<std::string>{id});
  EXPECT_EQ(desk.newshound({"outbox", "--json"}).out, "");
  const auto nobody = desk.newshound({"alerts", "show", "zzzz", "--json"});
  EXPECT_EQ(nobody.exit, 1);
  EXPECT_EQ(nobody.out, "");
}

TEST(CommandLine, ShowsTimesWithTheZoneOfTheReader) {
  const Desk desk;
  configure_small(desk);
  ASSERT_EQ(desk.run_once().exit, 0);
  desk.sql("update poll_time set next_poll = 1725523200000");
  const auto belgrade = desk.newshound({"feeds"}, {{"TZ", "Europe/Belgrade"}});
  EXPECT_TRUE(contains(belgrade.out, "2024-09-05 10:00:00 CEST")) << belgrade.out;
  const auto utc = desk.newshound({"feeds"}, {{"TZ", "UTC"}});
  EXPECT_TRUE(contains(utc.out, "2024-09-05 08:00:00 UTC")) << utc.out;
}

TEST(CommandLine, RefusesTheDatabaseOfANewerNewshound) {
  const Desk desk;
  configure_small(desk);
  ASSERT_EQ(desk.run_once().exit, 0);
  desk.sql("pragma user_version = 999");
  for (const Arguments& command : {Arguments{"run"}, {"run", "--once"}, {"alerts"}, {"feeds"}}) {
    const auto ending = desk.newshound(command);
    EXPECT_EQ(ending.exit, 1) << command.front();
    EXPECT_TRUE(contains(ending.err, "was written by a newer newshound")) << ending.err;
    EXPECT_EQ(ending.out, "");
  }
  EXPECT_EQ(desk.sql("pragma user_version"), "999\n");
}

TEST(CommandLine, StoresOldEntriesOfANewFeedWithoutAlert) {
  const Desk desk;
  configure_small(desk);
  auto yaml = desk.read("newshound.yaml");
  yaml.replace(yaml.find(", alert_age: unlimited"), 22, "");
  desk.save("newshound.yaml", yaml);
  const auto ending = desk.run_once();
  EXPECT_EQ(ending.exit, 0) << ending.err;
  EXPECT_EQ(desk.sql("select count(*) from article"), "2\n");
  EXPECT_EQ(desk.newshound({"alerts"}).out, "no alerts\n");
}

}  // namespace
}  // namespace newshound
