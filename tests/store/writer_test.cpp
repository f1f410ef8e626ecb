#include "store/writer.h"

#include <csignal>
#include <future>
#include <mutex>
#include <thread>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include "samples.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
using Events = std::vector<std::string>;

// What happened on the writer's thread, in order.
class Diary {
 public:
  void note(std::string event) {
    const std::lock_guard lock(mutex_);
    events_.push_back(std::move(event));
  }
  Events read() const {
    const std::lock_guard lock(mutex_);
    return events_;
  }

 private:
  mutable std::mutex mutex_;
  Events events_;
};

Writer::Job storing(const std::string& id) {
  return [id](Store& store) -> Result<void> {
    const auto saved = store.add_alert({.alert = an_alert(id), .sinks = {}}, noon);
    return saved ? Result<void>() : std::unexpected(saved.error());
  };
}

Result<void> save(Store& store, const PollResult& poll) {
  const auto saved = store.save(poll, noon, {});
  return saved ? Result<void>() : std::unexpected(saved.error());
}

// So much that SQLite has to write it out before the commit.
Writer::Job storing_megabytes(int megabytes) {
  return [megabytes](Store& store) -> Result<void> {
    auto result = poll_of(feed_of(store));
    for (int i = 0; i < megabytes; ++i) {
      result.articles.push_back(an_article(std::to_string(i)));
      result.articles.back().article.author.assign(1 << 20, 'x');  // bodies lie outside SQLite
    }
    return save(store, result);
  };
}

Writer::Job nothing() {
  return [](Store&) { return Result<void>(); };
}

// Holds the writer's thread in a job, so that what is submitted meanwhile makes one group.
class Blocker {
 public:
  explicit Blocker(Writer& writer) {
    writer.submit(
        [this](Store&) -> Result<void> {
          running_.set_value();
          go_.get_future().wait();
          return {};
        },
        [](Result<void>) {});
    running_.get_future().wait();
  }
  void let_go() { go_.set_value(); }

 private:
  std::promise<void> running_;
  std::promise<void> go_;
};

// While it lives, no file can grow beyond the size: the disk is full.
class FullDisk {
 public:
  explicit FullDisk(rlim_t size) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    auto limit = before_;
    limit.rlim_cur = size;
    old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, old_handler_);
  }

 private:
  rlimit before_{};
  void (*old_handler_)(int) = nullptr;
};

class TheWriter : public testing::Test {
 protected:
  void start(Duration linger = 1h, Duration longest = 1h, Writer::Deliver deliver = {}) {
    writer.emplace(owner_of(directory.path()), std::move(deliver), linger, longest);
  }

  void submit(const std::string& name, Writer::Urgency urgency) {
    writer->submit(
        [this, name](Store&) -> Result<void> {
          diary.note("run " + name);
          return {};
        },
        [this, name](Result<void>) { diary.note("done " + name); },
        urgency);
  }
  // The job's result, once its group is committed.
  Result<void> result_of(Writer::Job job) {
    auto result = outcome_of(std::move(job));
    return result.get();
  }
  std::future<Result<void>> outcome_of(Writer::Job job,
                                       Writer::Urgency urgency = Writer::Urgency::now,
                                       Writer::Footing footing = Writer::Footing::savepoint) {
    auto promise = std::make_shared<std::promise<Result<void>>>();
    writer->submit(
        std::move(job),
        [promise](Result<void> result) { promise->set_value(std::move(result)); },
        urgency,
        footing);
    return promise->get_future();
  }
  std::int64_t alerts() { return must(reader_of(directory.path()).counts()).alerts; }

  TempDir directory;
  Diary diary;
  std::optional<Writer> writer;
};

TEST_F(TheWriter, CallsDoneWhenTheCommitHasHappened) {
  start();
  EXPECT_TRUE(result_of(storing("a")));
  EXPECT_EQ(alerts(), 1);
}

TEST_F(TheWriter, KeepsWhatItReportedWhenTheProcessIsKilled) {
  in_a_killed_process([&] {
    start();
    must(result_of(storing("a")));
    must(result_of(storing("b")));
  });
  EXPECT_EQ(alerts(), 2);
}

TEST_F(TheWriter, CommitsInOneGroupWhatQueuedUpDuringTheLast) {
  start();
  Blocker blocker(*writer);
  submit("a", Writer::Urgency::now);
  submit("b", Writer::Urgency::now);
  submit("c", Writer::Urgency::now);
  EXPECT_EQ(writer->waiting(), 4U);
  blocker.let_go();
  writer.reset();
  EXPECT_EQ(diary.read(), (Events{"run a", "run b", "run c", "done a", "done b", "done c"}));
}

TEST_F(TheWriter, HandsOverTheResultsOfAGroupInOneCall) {
  std::vector<std::move_only_function<void()>> calls;  // read when the writer's thread has ended
  start(1h, 1h, [&](std::move_only_function<void()> tell) { calls.push_back(std::move(tell)); });
  Blocker blocker(*writer);
  submit("a", Writer::Urgency::now);
  submit("b", Writer::Urgency::now);
  blocker.let_go();
  writer.reset();
  ASSERT_EQ(calls.size(), 2U) << "the blocker's, and one for both";
  EXPECT_EQ(diary.read(), (Events{"run a", "run b"}));
  calls[1]();
  EXPECT_EQ(diary.read(), (Events{"run a", "run b", "done a", "done b"}));
}

TEST_F(TheWriter, CommitsWhatIsUrgentBeforeWhatIsNot) {
  start();
  Blocker blocker(*writer);
  submit("a", Writer::Urgency::soon);
  submit("b", Writer::Urgency::now);
  submit("c", Writer::Urgency::soon);
  auto last = outcome_of(nothing());
  blocker.let_go();
  must(last.get());
  EXPECT_EQ(diary.read(), (Events{"run b", "done b"}));
  EXPECT_EQ(writer->waiting(), 2U);
  writer->hurry();
  writer.reset();
  EXPECT_EQ(diary.read(), (Events{"run b", "done b", "run a", "run c", "done a", "done c"}));
}

TEST_F(TheWriter, CommitsWhatWaitsForCompanyWhenThereIsEnough) {
  start();
  std::vector<std::future<Result<void>>> outcomes;
  for (int i = 0; i < 128; ++i)
    outcomes.push_back(outcome_of(storing(std::to_string(i)), Writer::Urgency::soon));
  for (auto& outcome : outcomes) EXPECT_TRUE(outcome.get());
  EXPECT_EQ(alerts(), 128);
}

TEST_F(TheWriter, CommitsWhatIsDoneBeforeItGoesOnWithWhatIsSlow) {
  start(1h, 0ms);
  Blocker blocker(*writer);
  submit("a", Writer::Urgency::now);
  submit("b", Writer::Urgency::now);
  submit("c", Writer::Urgency::now);
  blocker.let_go();
  writer.reset();
  EXPECT_EQ(diary.read(), (Events{"run a", "done a", "run b", "done b", "run c", "done c"}));
}

TEST_F(TheWriter, CommitsWhatWaitsForCompanyWhenToldToHurry) {
  start();
  writer->hurry();  // nothing waits: says nothing about what comes later
  submit("a", Writer::Urgency::soon);
  auto last = outcome_of(nothing(), Writer::Urgency::soon);
  EXPECT_EQ(writer->waiting(), 2U);
  writer->hurry();
  must(last.get());
  EXPECT_EQ(diary.read(), (Events{"run a", "done a"}));
}

TEST_F(TheWriter, CommitsWhatWaitsForCompanyWhenItsTimeIsOver) {
  start(5ms);
  EXPECT_TRUE(outcome_of(storing("a"), Writer::Urgency::soon).get());
  EXPECT_EQ(alerts(), 1);
}

TEST_F(TheWriter, CommitsWhatIsQueuedBeforeItEnds) {
  start();
  Blocker blocker(*writer);
  auto urgent = outcome_of(storing("a"));
  auto patient = outcome_of(storing("b"), Writer::Urgency::soon);
  blocker.let_go();
  writer.reset();
  EXPECT_TRUE(urgent.get());
  EXPECT_TRUE(patient.get());
  EXPECT_EQ(alerts(), 2);
}

TEST_F(TheWriter, TakesJobsFromManyThreads) {
  start(1ms);
  const auto submit_50 = [this](const std::string& name) {
    for (int i = 0; i < 50; ++i)
      writer->submit(
          storing(name + std::to_string(i)),
          [](Result<void>) {},
          i % 2 == 0 ? Writer::Urgency::now : Writer::Urgency::soon);
  };
  std::thread first(submit_50, "a");
  std::thread second(submit_50, "b");
  first.join();
  second.join();
  writer.reset();
  EXPECT_EQ(alerts(), 100);
}

TEST_F(TheWriter, UndoesAFailingJobAlone) {
  start();
  Blocker blocker(*writer);
  auto before = outcome_of(storing("a"));
  auto failing = outcome_of([](Store& store) -> Result<void> {
    must(storing("b")(store));
    return failure(Errc::invalid, "changed my mind");
  });
  auto after = outcome_of(storing("c"));
  blocker.let_go();
  EXPECT_TRUE(before.get());
  EXPECT_EQ(failing.get().error().message, "changed my mind");
  EXPECT_TRUE(after.get());
  EXPECT_EQ(must(reader_of(directory.path()).alerts_by_id("b")).size(), 0U);
  EXPECT_EQ(alerts(), 2);
}

TEST_F(TheWriter, GoesOnAfterASingleStatementThatFailed) {
  start();
  Blocker blocker(*writer);
  auto before = outcome_of(storing("a"));
  auto failing = outcome_of(
      [](Store& store) -> Result<void> {
        PollResult of_no_feed;
        of_no_feed.state.id = 99;
        of_no_feed.only_times = true;
        return save(store, of_no_feed);
      },
      Writer::Urgency::now,
      Writer::Footing::statement);
  auto after = outcome_of(storing("c"));
  blocker.let_go();
  EXPECT_TRUE(before.get());
  EXPECT_FALSE(failing.get());
  EXPECT_TRUE(after.get());
  EXPECT_EQ(alerts(), 2);
}

TEST_F(TheWriter, TakesAnExceptionForTheErrorOfItsJob) {
  start();
  const auto result = result_of([](Store& store) -> Result<void> {
    must(storing("a")(store));
    throw std::runtime_error("a surprise");
  });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code, Errc::io);
  EXPECT_EQ(result.error().message, "a write failed unexpectedly: a surprise");
  EXPECT_TRUE(result_of(storing("b")));
  EXPECT_EQ(alerts(), 1);
}

TEST_F(TheWriter, FailsTheWholeGroupWhenTheCommitFailsAndGoesOnWhenThereIsRoomAgain) {
  start();
  {
    const FullDisk full(256 << 10);
    Blocker blocker(*writer);
    auto small = outcome_of(storing("a"));
    auto large = outcome_of(storing_megabytes(1));
    blocker.let_go();
    const auto result = small.get();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Errc::io);
    EXPECT_EQ(result.error().message,
              "cannot use " + (directory / "newshound.db").string() + ": disk I/O error");
    EXPECT_FALSE(large.get());
  }
  EXPECT_EQ(alerts(), 0);
  EXPECT_TRUE(result_of(storing("b")));
  EXPECT_EQ(alerts(), 1);
}

TEST_F(TheWriter, FailsTheWholeGroupWhenTheBodiesDoNotFitAndGoesOnWhenThereIsRoomAgain) {
  start();
  {
    const FullDisk full(256 << 10);
    Blocker blocker(*writer);
    auto small = outcome_of(storing("a"));
    auto large = outcome_of([](Store& store) -> Result<void> {
      auto result = poll_of(feed_of(store));
      result.articles = {an_article("large")};
      result.articles[0].article.content.assign(1 << 20, 'x');
      return save(store, result);
    });
    blocker.let_go();
    const auto result = small.get();
    ASSERT_FALSE(result);
    EXPECT_EQ(
        result.error().message,
        "cannot write " + (directory / "articles-2024-09-04.text").string() + ": File too large");
    EXPECT_FALSE(large.get());
  }
  EXPECT_EQ(alerts(), 0);
  EXPECT_TRUE(result_of(storing("b")));
  EXPECT_EQ(alerts(), 1);
}

TEST_F(TheWriter, FailsTheWholeGroupWhenAJobLosesTheTransaction) {
  start();
  {
    const FullDisk full(4 << 20);
    Blocker blocker(*writer);
    auto before = outcome_of(storing("a"));
    auto large = outcome_of(storing_megabytes(24));
    auto after = outcome_of(storing("b"));
    blocker.let_go();
    EXPECT_FALSE(before.get());
    EXPECT_FALSE(large.get());
    EXPECT_FALSE(after.get());
  }
  EXPECT_EQ(alerts(), 0);
  EXPECT_TRUE(result_of(storing("c")));
  EXPECT_EQ(alerts(), 1);
}

TEST_F(TheWriter, LetsJobsReadWithoutWriting) {
  start();
  must(result_of(storing("a")));
  const auto log = std::filesystem::file_size(directory / "newshound.db-wal");
  std::int64_t seen = 0;
  must(result_of([&seen](Store& store) -> Result<void> {
    seen = must(store.counts()).alerts;
    return {};
  }));
  EXPECT_EQ(seen, 1);
  EXPECT_EQ(std::filesystem::file_size(directory / "newshound.db-wal"), log);
}

}  // namespace
}  // namespace newshound
