#include <algorithm>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "fakes/process.h"
#include "fakes/temp_dir.h"
#include "support.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;
using Kind = Outcome::Kind;

class RssTest : public testing::Test, public SinkBench {
 protected:
  std::unique_ptr<Sink> sink(const std::string& more = "") {
    auto made =
        make(fmt::format("{{name: s, type: rss, folder: {}{}}}", (dir_ / "feeds").string(), more));
    EXPECT_EQ(problems(), "");
    return made;
  }
  std::string file(const std::string& name = "serbian-officials") {
    return read_file(dir_ / "feeds" / (name + ".xml")).value_or("");
  }
  static Alert with_id(const std::string& id) {
    auto alert = sample_alert();
    alert.id = id;
    return alert;
  }
  std::string ids() {
    std::string result;
    const auto text = file();
    for (auto at = text.find("alert:"); at != text.npos; at = text.find("alert:", at + 1))
      result += text.substr(at + 6, text.find('<', at) - at - 6) + " ";
    return result;
  }
  // An XML parser's opinion.
  std::string xpath(const std::string& path, const std::string& name = "serbian-officials") {
    const auto ending = run(
        {.arguments = {"xmllint", "--nonet", "--xpath", path, dir_ / "feeds" / (name + ".xml")}});
    return ending.out + ending.err;
  }

  TempDir dir_;
};

TEST_F(RssTest, WritesAnAtomFeedOfEachWatchlist) {
  auto feeds = sink(", base_url: 'https://news.example.org/feeds/'");
  ASSERT_EQ(deliver(*feeds).kind, Kind::delivered);
  EXPECT_EQ(file().substr(0, file().find("<content")),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
            "<id>urn:newshound:list:serbian-officials</id>\n"
            "<title>newshound: Serbian officials</title>\n"
            "<updated>2024-09-05T08:07:31Z</updated>\n"
            "<author><name>newshound</name></author>\n"
            "<generator>newshound</generator>\n"
            "<link rel=\"self\" href=\"https://news.example.org/feeds/serbian-officials.xml\"/>\n"
            "<entry>\n<id>urn:newshound:alert:7q3m9x2bkc5e0vtr</id>\n"
            "<title>Aleksandar Vulin (Serbian officials): Vulin meets Putin at the Vladivostok "
            "forum — Agencija "
            "Sever</title>\n"
            "<updated>2024-09-05T08:07:31Z</updated>\n<published>2024-09-05T08:00:00Z</published>\n"
            "<category term=\"high\"/>\n"
            "<link rel=\"alternate\" "
            "href=\"https://sever.example/2024/09/vulin-putin?from=rss\"/>\n");
  deliver(*feeds, notice(AlertKind::internal, "the sink desk fails"));
  EXPECT_EQ(xpath("string(//*[local-name()='entry']/*[local-name()='title'])", "newshound"),
            "[newshound] the sink desk fails\n");
}

TEST_F(RssTest, KeepsTheNewestEachOnceAlsoOverARestart) {
  for (const auto* id : {"a", "b", "c"}) deliver(*sink(", entries: 3"), with_id(id));
  EXPECT_EQ(ids(), "c b a ");
  deliver(*sink(", entries: 3"), with_id("b"));
  EXPECT_EQ(ids(), "b c a ");
  deliver(*sink(", entries: 3"), with_id("d"));
  EXPECT_EQ(ids(), "d b c ");
}

TEST_F(RssTest, IsWellFormedWhateverTheAlertSays) {
  auto alert = sample_alert();
  alert.article.title = "</title></entry>\n</entry>\n<entry>\n]]> & \"x\" \x01 \xff";
  alert.subject.watchlist = "<list>";
  auto feeds = sink();
  deliver(*feeds, alert);
  deliver(*feeds, with_id("b"));
  EXPECT_EQ(xpath("count(//*[local-name()='entry'])"), "2\n");
  EXPECT_NE(xpath("string(//*[local-name()='content'])").find("<mark>Aleksandar Vulin</mark>"),
            std::string::npos);
}

TEST_F(RssTest, LeavesAStrangersFileAlone) {
  fs::create_directories(dir_ / "feeds");
  ASSERT_TRUE(write_file(dir_ / "feeds" / "serbian-officials.xml", "<rss/>"));
  const auto outcome = deliver(*sink());
  EXPECT_EQ(outcome.kind, Kind::down);
  EXPECT_NE(outcome.why.find("is not ours"), std::string::npos) << outcome.why;
  EXPECT_EQ(file(), "<rss/>");
}

TEST_F(RssTest, CannotBeLedOutOfItsFolder) {
  auto alert = sample_alert();
  alert.subject.watchlist_id = "../../evil";
  deliver(*sink(), alert);
  EXPECT_FALSE(fs::exists(dir_.path().parent_path() / "evil.xml"));
}

TEST_F(RssTest, MayBeReadByAWebServer) {
  deliver(*sink());
  const auto mode = fs::status(dir_ / "feeds" / "serbian-officials.xml").permissions();
  EXPECT_EQ(mode & fs::perms::others_read, fs::perms::others_read);
}

}  // namespace
}  // namespace newshound
