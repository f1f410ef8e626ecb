// The state directory: its files, its lock, its readers, and what a kill -9 leaves behind.

#include <fstream>
#include <set>
#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/file.h"
#include "samples.h"
#include "store/migrations.h"
#include "store/sqlite.h"

namespace newshound {
namespace {

unsigned mode_of(const std::filesystem::path& path) {
  struct stat info{};
  return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 0777U : 0;
}

Error error_of(const std::filesystem::path& directory, Access access) {
  const auto store = Store::open(directory, access);
  return store ? Error{.code = Errc::cancelled, .message = "opened"} : store.error();
}

TEST(StateDirectory, IsMadePrivate) {
  const TempDir directory;
  const auto state = directory / "var/state";
  const auto store = owner_of(state);
  EXPECT_EQ(mode_of(state), 0700U);
  EXPECT_EQ(mode_of(state / "newshound.db"), 0600U);
  EXPECT_EQ(mode_of(state / "newshound.db-wal"), 0600U);
  EXPECT_EQ(mode_of(state / "newshound.lock"), 0600U);
}

TEST(StateDirectory, ThatCannotBeMadeIsNamedWithTheCause) {
  const TempDir directory;
  std::ofstream(directory / "file") << "in the way";
  const auto error = error_of(directory / "file", Access::owner);
  EXPECT_EQ(error.code, Errc::io);
  EXPECT_EQ(
      error.message,
      "cannot use the state directory " + (directory / "file").string() + ": Not a directory");
}

TEST(StateDirectory, InUseNamesTheHolder) {
  const TempDir directory;
  const auto store = owner_of(directory.path());
  const auto error = error_of(directory.path(), Access::owner);
  EXPECT_EQ(error.code, Errc::busy);
  EXPECT_EQ(error.message,
            "state directory " + directory.path().string() + " is in use by newshound with pid " +
                std::to_string(::getpid()));
}

TEST(StateDirectory, IsFreeAgainWhenItsOwnerEnds) {
  const TempDir directory;
  {
    const auto store = owner_of(directory.path());
  }
  EXPECT_TRUE(Store::open(directory.path(), Access::owner));
  EXPECT_TRUE(std::filesystem::exists(directory / "newshound.lock"));
}

TEST(StateDirectory, IsFreeAgainWhenItsOwnerIsKilled) {
  const TempDir directory;
  in_a_killed_process([&] { new Store(owner_of(directory.path())); });
  EXPECT_TRUE(Store::open(directory.path(), Access::owner));
}

TEST(Store, KeepsWhatWasCommittedWhenTheProcessIsKilled) {
  const TempDir directory;
  in_a_killed_process([&] {
    auto& store = *new Store(owner_of(directory.path()));
    auto result = poll_of(feed_of(store));
    result.state.etag = "\"1\"";
    result.listing = {{.key = 1, .content = 10}};
    result.alerts = {{.alert = an_alert("a"), .sinks = {"desk"}}};
    must(store.save(result, noon, {}));
  });
  auto store = owner_of(directory.path());
  EXPECT_EQ(must(store.feeds()).at(0).etag, "\"1\"");
  EXPECT_EQ(must(store.seen(1)).size(), 1U);
  EXPECT_EQ(ids_of(must(store.due("desk", noon, 10, {}, false))), std::vector<std::string>{"a"});
}

TEST(Store, ForgetsWhatWasNotCommittedWhenTheProcessIsKilled) {
  const TempDir directory;
  in_a_killed_process([&] {
    auto& store = *new Store(owner_of(directory.path()));
    auto result = poll_of(feed_of(store));
    result.state.etag = "\"1\"";
    result.alerts = {{.alert = an_alert("a"), .sinks = {"desk"}}};
    must(store.begin());
    must(store.save(result, noon, {}));
  });
  auto store = owner_of(directory.path());
  EXPECT_EQ(must(store.feeds()).at(0).etag, "");
  EXPECT_EQ(must(store.counts()).alerts, 0);
  EXPECT_EQ(must(store.counts()).pending, 0);
}

TEST(Store, KeepsADeliveryPendingWhenTheProcessIsKilledBeforeItIsSettled) {
  const TempDir directory;
  in_a_killed_process([&] {
    auto& store = *new Store(owner_of(directory.path()));
    must(store.add_alert({.alert = an_alert("a"), .sinks = {"desk"}}, noon));
    must(store.due("desk", noon, 10, {}, false));
  });
  auto store = owner_of(directory.path());
  EXPECT_EQ(ids_of(must(store.due("desk", noon, 10, {}, false))), std::vector<std::string>{"a"});
}

// A database as the first version left it.
void make_first_version(const std::filesystem::path& file) {
  std::ofstream{file};
  auto database = must(Database::open(file, Database::Mode::read_write));
  must(database.script(std::string(migrations()[0]) + R"(
INSERT INTO feed (id, url, etag, last_success, entries_seen)
  VALUES (7, 'https://news.example/rss', '"1"', 1725451200000, 3);
INSERT INTO seen (feed, key, content) VALUES (7, 1, 10);
INSERT INTO article VALUES
  (1, 7, 1, 'k', 1725451200000, 'k', 'A title', '', '', 'sr', NULL, NULL, 1, 0, 0, 0);
INSERT INTO alert VALUES (1, 'a1', 1725451200000, '{"subject":{"name":"Milan Primerov"}}');
INSERT INTO delivery VALUES (1, 'desk', 'pending', 1725451200000, 1725451200000, 2, 'refused');
PRAGMA user_version = 1;)"));
}

// Its tables and indexes with their columns, in no order.
std::multiset<std::string> shape_of(const std::filesystem::path& file) {
  auto database = must(Database::open(file, Database::Mode::query_only));
  const auto text = [](Row row) { return row.text(0); };
  auto columns = must(database.all(
      "SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || "
      "coalesce(c.dflt_value, 'NULL') || ' ' || c.pk FROM sqlite_schema t, "
      "pragma_table_info(t.name) c "
      "WHERE t.type = 'table'",
      text));
  auto indexes =
      must(database.all("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''", text));
  std::multiset<std::string> shape(columns.begin(), columns.end());
  shape.insert(indexes.begin(), indexes.end());
  return shape;
}

TEST(Store, BringsADatabaseOfTheFirstVersionUpToDateWithAllThatIsInIt) {
  const TempDir old;
  make_first_version(old / "newshound.db");
  {
    auto store = owner_of(old.path());
    const auto feed = must(store.feeds()).at(0);
    EXPECT_EQ(feed.id, 7);
    EXPECT_EQ(feed.etag, "\"1\"");
    EXPECT_EQ(feed.last_success, noon);
    EXPECT_EQ(feed.last_document, noon) << "the last success brought one";
    EXPECT_EQ(must(store.seen(7)).size(), 1U);
    EXPECT_EQ(ids_of(must(store.due("desk", noon, 10, {}, false))), std::vector<std::string>{"a1"});
    EXPECT_EQ(must(store.counts()).articles, 1);
  }
  const TempDir fresh;
  {
    const auto store = owner_of(fresh.path());
  }
  EXPECT_EQ(shape_of(old / "newshound.db"), shape_of(fresh / "newshound.db"));
}

TEST(Store, RefusesADatabaseOfANewerNewshound) {
  const TempDir directory;
  {
    const auto store = owner_of(directory.path());
  }
  const auto file = directory / "newshound.db";
  must(must(Database::open(file, Database::Mode::read_write)).script("PRAGMA user_version = 999"));
  for (const auto access : {Access::owner, Access::reader}) {
    const auto error = error_of(directory.path(), access);
    EXPECT_EQ(error.code, Errc::invalid);
    EXPECT_TRUE(error.message.starts_with(
        file.string() + " was written by a newer newshound (schema 999, this one knows "))
        << error.message;
    EXPECT_TRUE(error.message.ends_with("); install that version or newer"));
  }
}

TEST(Store, SaysThatTheFileIsNoDatabase) {
  const TempDir directory;
  const auto file = directory / "newshound.db";
  std::ofstream(file) << std::string(5000, 'x');
  const auto error = error_of(directory.path(), Access::owner);
  EXPECT_EQ(error.code, Errc::io);
  EXPECT_EQ(error.message,
            file.string() +
                " is damaged; restore it from a backup, or move it away to begin with an empty "
                "one: file is not a database");
}

TEST(Reader, FindsNothingBeforeTheFirstOwner) {
  const TempDir directory;
  const auto error = error_of(directory.path(), Access::reader);
  EXPECT_EQ(error.code, Errc::not_found);
  EXPECT_EQ(error.message,
            (directory / "newshound.db").string() + ": no newshound has stored anything here");
  EXPECT_FALSE(std::filesystem::exists(directory / "newshound.db"));
}

TEST(Reader, SeesWhatTheOwnerCommittedAndNotWhatItIsWriting) {
  const TempDir directory;
  auto owner = owner_of(directory.path());
  auto reader = reader_of(directory.path());
  must(owner.add_alert({.alert = an_alert("a"), .sinks = {}}, noon));
  must(owner.begin());
  must(owner.add_alert({.alert = an_alert("b"), .sinks = {}}, noon));
  EXPECT_EQ(must(reader.counts()).alerts, 1);
  must(owner.commit());
  EXPECT_EQ(must(reader.counts()).alerts, 2);
}

TEST(Reader, WorksWhenNoOwnerRuns) {
  const TempDir directory;
  {
    auto owner = owner_of(directory.path());
    must(owner.add_alert({.alert = an_alert("a"), .sinks = {}}, noon));
  }
  auto reader = reader_of(directory.path());
  EXPECT_EQ(must(reader.counts()).alerts, 1);
}

TEST(Reader, SeesWhatAKilledOwnerHadCommitted) {
  const TempDir directory;
  in_a_killed_process([&] {
    auto& owner = *new Store(owner_of(directory.path()));
    must(owner.add_alert({.alert = an_alert("a"), .sinks = {}}, noon));
  });
  ASSERT_GT(std::filesystem::file_size(directory / "newshound.db-wal"), 0U);
  {
    auto reader = reader_of(directory.path());
    EXPECT_EQ(must(reader.counts()).alerts, 1);
  }
  auto owner = owner_of(directory.path());
  EXPECT_EQ(must(owner.counts()).alerts, 1);
}

TEST(Reader, CannotChangeAnything) {
  const TempDir directory;
  const auto owner = owner_of(directory.path());
  auto reader = reader_of(directory.path());
  EXPECT_FALSE(reader.add_alert({.alert = an_alert("a"), .sinks = {}}, noon));
  EXPECT_EQ(must(reader.counts()).alerts, 0);
}

TEST(Reader, ReadsOnThreadsOfItsOwnWhileTheOwnerWrites) {
  const TempDir directory;
  auto owner = owner_of(directory.path());
  const auto feed = feed_of(owner);
  const auto count_to_200 = [&] {
    auto reader = reader_of(directory.path());
    std::int64_t last = 0;
    while (last < 200) {
      const auto articles = must(reader.counts()).articles;
      EXPECT_GE(articles, last);
      last = articles;
    }
  };
  std::thread first(count_to_200);
  std::thread second(count_to_200);
  for (int i = 0; i < 200; ++i) {
    auto result = poll_of(feed);
    result.articles = {an_article(std::to_string(i))};
    must(owner.save(result, noon, {}));
  }
  first.join();
  second.join();
}

}  // namespace
}  // namespace newshound
