// What a publisher sees of us over days, on a real HTTP server that keeps a report in the manner of
// Rachel Kroll's feed reader score: the daemon's poller, transport and store, restarted and killed
// now and then, on a clock that the test turns.
#include <atomic>
#include <map>

#include <boost/asio/io_context.hpp>
#include <fmt/chrono.h>
#include <gtest/gtest.h>

#include "app/await.h"
#include "app/bundles.h"
#include "app/dispatcher.h"
#include "app/poller.h"
#include "app/samples.h"
#include "base/http_date.h"
#include "base/spawn.h"
#include "fakes/fake_clock.h"
#include "fakes/loopback_http.h"
#include "fakes/temp_dir.h"
#include "net/transport.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

// The poller as the daemon runs it. Destroying one without stop() is a crash: what is committed is
// there, all else is gone.
class Reader {
 public:
  Reader(asio::io_context& io, FakeClock& clock, const TempDir& state, std::vector<Source> sources)
      : io_(io),
        transport_(io.get_executor(), options()),
        writer_(Store::open(state.path(), Access::owner).value(), on_loop(io.get_executor()), 0ms),
        readers_(state.path()),
        dispatcher_(io.get_executor(), pool_, clock, writer_, readers_),
        bundles_(io.get_executor(), clock, writer_, dispatcher_),
        poller_({io.get_executor(), pool_, clock, transport_, writer_, readers_},
                dispatcher_,
                bundles_) {
    poller_.use(sample_snapshot());
    configure(clock, std::move(sources));
    spawn(io.get_executor(), poller_.run());
  }

  Poller& poller() { return poller_; }
  void settle() {
    io_.restart();
    while (io_.poll() > 0 || !poller_.idle()) {
      if (!poller_.idle()) io_.run_one();
    }
  }

 private:
  static TransportOptions options() {
    TransportOptions options;
    options.user_agent = "newshound/0.1.0 (+https://desk.example/polling)";
    options.addresses = {.allow = {parse_network("127.0.0.0/8").value()}};
    return options;
  }

  void configure(FakeClock& clock, std::vector<Source> sources) {
    std::vector<std::string> urls;
    for (const auto& source : sources) urls.push_back(source.url);
    std::vector<FeedState> states;
    std::vector<HostPause> pauses;
    bool ready = false;
    Writer::Job job = [&](Store& store) -> Result<void> {
      states = store.feeds_of(urls).value();
      pauses = store.pauses(clock.now()).value();
      return {};
    };
    spawn(io_.get_executor(),
          [](Writer& writer, Writer::Job work, bool& done) -> asio::awaitable<void> {
            const auto result = co_await commit(writer, std::move(work), Writer::Urgency::now);
            done = result.has_value();
          }(writer_, std::move(job), ready));
    io_.restart();
    while (!ready) io_.run_one();
    NetworkSettings network;
    network.host_gap = 1s;
    poller_.hold(pauses);
    poller_.configure(
        std::make_shared<std::vector<Source>>(std::move(sources)), std::move(states), network, {});
  }

  asio::io_context& io_;
  asio::thread_pool pool_{1};
  CurlTransport transport_;
  Writer writer_;
  Readers readers_;
  Dispatcher dispatcher_;
  Bundles bundles_;
  Poller poller_;
};

std::string http_date(UtcTime time) {
  return fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT",
                     std::chrono::floor<std::chrono::seconds>(time));
}

struct Visit {
  UtcTime at;
  SeenRequest request;
};

// A publisher with some feeds. Each target answers from its script; the standard one is a polite
// static file with validators.
class Etiquette : public testing::Test {
 protected:
  struct Page {
    std::string body = rss(item("1", "One", "text", "Thu, 05 Sep 2024 07:30:00 GMT"));
    std::string etag = "W/\"a b-1\"";
    std::string modified = "Thu, 05 Sep 2024 07:30:00 GMT";
    std::vector<std::string> headers;
    int status = 200;         // what is answered in place of the document, if not 200
    bool always_304 = false;  // a server that is wrong about its own page
  };

  Etiquette() { start_network(); }

  RawReply answer(const SeenRequest& request) {
    const std::lock_guard lock(mutex_);
    visits_.push_back({now_.load(), request});
    const Page& page = pages[request.target];
    if (page.status != 200) return reply(page.status, "", page.headers);
    auto headers = page.headers;
    if (!page.etag.empty()) headers.push_back("ETag: " + page.etag);
    if (!page.modified.empty()) headers.push_back("Last-Modified: " + page.modified);
    const auto tag = request.header("if-none-match");
    const bool fresh =
        tag.empty() ? !page.modified.empty() && request.header("if-modified-since") == page.modified
                    : tag == page.etag;
    if (fresh || (page.always_304 && !tag.empty())) return reply(304, "", headers);
    return reply(200, page.body, headers);
  }

  void start(const std::vector<std::string>& targets = {"/feed"}) {
    std::vector<Source> sources;
    for (const auto& target : targets) {
      Source source = sample_source(server.url(target));
      source.min_interval = 5min;
      sources.push_back(source);
    }
    io_ = std::make_unique<asio::io_context>();
    clock = std::make_unique<FakeClock>(*io_, now_.load());
    reader = std::make_unique<Reader>(*io_, *clock, state, sources);
  }

  void crash() {
    reader.reset();
    clock.reset();
    io_.reset();
  }

  // The time passes from sleeper to sleeper, and stands still while a poll is under way: a visit is
  // noted at the very moment that the daemon chose, however slow this machine is.
  void live(Duration duration) {
    reader->settle();
    const SteadyTime end = clock->steady() + duration;
    for (bool woken = true; woken;) {
      woken = clock->step(end);
      now_ = clock->now();
      reader->settle();
    }
  }

  void change(const std::string& target, const std::function<void(Page&)>& how) {
    const std::lock_guard lock(mutex_);
    how(pages[target]);
  }

  std::vector<Visit> visits(const std::string& target = "/feed") {
    const std::lock_guard lock(mutex_);
    std::vector<Visit> found;
    for (const auto& visit : visits_)
      if (visit.request.target == target) found.push_back(visit);
    return found;
  }

  FeedState stored(const std::string& target = "/feed") {
    auto store = Store::open(state.path(), Access::reader).value();
    for (const auto& feed : store.feeds().value())
      if (feed.url == server.url(target)) return feed;
    return {};
  }

  void TearDown() override { crash(); }

  std::map<std::string, Page> pages;
  TempDir state;
  std::atomic<UtcTime> now_{from_unix_millis(1725523200000)};  // 2024-09-05 08:00:00 UTC
  std::mutex mutex_;
  std::vector<Visit> visits_;
  std::unique_ptr<asio::io_context> io_;
  std::unique_ptr<FakeClock> clock;
  std::unique_ptr<Reader> reader;
  // Last: its thread uses what is above.
  LoopbackHttp server{[this](const SeenRequest& request) { return answer(request); }};
};

TEST_F(Etiquette, LeavesAGoodReportAfterThreeDaysWithRestartsAndCrashes) {
  start();
  for (int hour = 0; hour < 72; ++hour) {
    live(1h);
    if (hour % 10 == 4)
      change("/feed", [&](Page& page) {
        page.body = rss(item(std::to_string(hour), "News", "text"));
        page.etag = "W/\"a b-" + std::to_string(hour) + "\"";
        page.modified = http_date(clock->now());
      });
    if (hour % 7 == 3) {
      crash();
      start();
    }
  }
  const auto seen = visits();
  ASSERT_GT(seen.size(), 20U);
  int unconditional = 0;
  UtcTime modified;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const auto& request = seen[i].request;
    const auto tag = request.header("if-none-match");
    const auto since = request.header("if-modified-since");
    if (tag.empty() || since.empty()) ++unconditional;
    if (!tag.empty()) EXPECT_TRUE(tag.starts_with("W/\"a b-")) << "bogus If-None-Match " << tag;
    if (!since.empty()) {
      ASSERT_TRUE(parse_http_date(since)) << "bogus If-Modified-Since " << since;
      EXPECT_GE(*parse_http_date(since), modified) << "If-Modified-Since out of sequence";
      modified = *parse_http_date(since);
    }
    EXPECT_EQ(request.header("cookie"), "");
    EXPECT_EQ(request.header("referer"), "");
    EXPECT_EQ(request.target, "/feed") << "a query parameter was added";
    EXPECT_EQ(request.header("user-agent"), "newshound/0.1.0 (+https://desk.example/polling)");
    EXPECT_NE(request.header("accept").find("application/rss+xml"), std::string::npos);
    EXPECT_NE(request.header("accept-encoding").find("gzip"), std::string::npos);
    if (i > 0) EXPECT_GE(seen[i].at - seen[i - 1].at, 5min);
  }
  EXPECT_EQ(unconditional, 1) << "the first one, and no other";
}

TEST_F(Etiquette, FindsOutWithinEightDaysThatAServerIsWrongAboutItsPage) {
  start();
  live(1h);
  change("/feed", [](Page& page) {
    page.always_304 = true;
    page.body = rss(item("2", "Never announced"));
    page.etag = "\"unannounced\"";
  });
  live(24h * 17);
  int unconditional = 0;
  std::optional<UtcTime> last;
  for (const auto& visit : visits()) {
    if (!visit.request.header("if-none-match").empty()) continue;
    ++unconditional;
    if (last) EXPECT_GE(visit.at - *last, 24h * 8);
    last = visit.at;
  }
  EXPECT_EQ(unconditional, 3) << "at first contact, after eight days, after sixteen";
  EXPECT_EQ(stored().entries_seen, 2);
}

TEST_F(Etiquette, DoesNotComeBackBeforeACachedAnswerCanChange) {
  pages["/feed"].headers = {"Cache-Control: max-age=7200", "Age: 600"};
  start();
  live(24h);
  const auto seen = visits();
  ASSERT_GE(seen.size(), 8U);
  for (std::size_t i = 1; i < seen.size(); ++i) EXPECT_GE(seen[i].at - seen[i - 1].at, 6600s);
  EXPECT_LE(seen[1].at - seen[0].at, 6600s + 300s) << "aligned with the moment of expiry";
}

TEST_F(Etiquette, KeepsAWholeServerSilentForAsLongAsItAsks) {
  for (const auto* target : {"/feed", "/two", "/three"}) pages[target] = {};
  start({"/feed", "/two", "/three"});
  live(1h);
  change("/two", [](Page& page) {
    page.status = 429;
    page.headers = {"Retry-After: 21600"};
  });
  UtcTime asked;
  for (int i = 0; i < 200 && asked == UtcTime(); ++i) {
    live(1min);
    const auto last = visits("/two");
    if (!last.empty() && last.back().at > clock->now() - 2min && stored("/two").failures > 0)
      asked = last.back().at;
  }
  ASSERT_NE(asked, UtcTime());
  change("/two", [](Page& page) { page = {}; });
  live(1h);
  crash();
  start({"/feed", "/two", "/three"});
  live(4h + 50min);
  for (const auto* target : {"/feed", "/two", "/three"})
    EXPECT_LE(visits(target).back().at, asked + 1min) << target;
  live(2h);
  for (const auto* target : {"/feed", "/two", "/three"})
    EXPECT_GT(visits(target).back().at, asked + 6h - 1s) << target;
}

TEST_F(Etiquette, ObeysRetryAfterAsADate) {
  pages["/feed"].status = 503;
  pages["/feed"].headers = {"Retry-After: Thu, 05 Sep 2024 20:00:00 GMT"};
  start();
  live(11h + 55min);
  EXPECT_EQ(visits().size(), 1U);
  live(2h);
  EXPECT_GE(visits().size(), 2U);
}

TEST_F(Etiquette, PollsAFeedThatIsGoneNoMoreUntilSomebodyAsks) {
  start();
  live(1h);
  change("/feed", [](Page& page) { page.status = 410; });
  live(24h * 2);
  const auto after_end = visits().size();
  crash();
  start();
  live(24h * 30);
  EXPECT_EQ(visits().size(), after_end);
  EXPECT_TRUE(stored().gone);
  change("/feed", [](Page& page) { page = {}; });
  EXPECT_TRUE(reader->poller().poll_now(server.url("/feed")));
  live(10min);
  EXPECT_GT(visits().size(), after_end);
  EXPECT_FALSE(stored().gone);
}

TEST_F(Etiquette, AsksForAMissingFeedEverMoreSeldomButNeverForgetsIt) {
  pages["/feed"].status = 404;
  start();
  live(24h * 40);
  const auto seen = visits();
  ASSERT_GE(seen.size(), 6U);
  EXPECT_LE(seen.size(), 9U);
  EXPECT_GE(seen[1].at - seen[0].at, 24h);
  EXPECT_GE(seen[2].at - seen[1].at, 48h);
}

TEST_F(Etiquette, BelievesAPermanentRedirectAfterADay) {
  pages["/feed"].status = 301;
  pages["/feed"].headers = {"Location: " + server.url("/new")};
  pages["/new"] = {};
  start();
  live(20h);
  const auto early = visits().size();
  EXPECT_GT(early, 10U);
  EXPECT_EQ(stored().address, "");
  live(10h);
  EXPECT_EQ(stored().address, server.url("/new"));
  const auto then = visits().size();
  crash();
  start();
  live(24h);
  EXPECT_EQ(visits().size(), then) << "the old address is left alone";
  EXPECT_GT(visits("/new").size(), then);
}

TEST_F(Etiquette, DoesNotBelieveARedirectThatChangesItsMind) {
  pages["/feed"].status = 301;
  pages["/a"] = pages["/b"] = {};
  start();
  for (int i = 0; i < 6; ++i) {
    change("/feed", [&](Page& page) {
      page.headers = {"Location: " + server.url(i % 2 == 0 ? "/a" : "/b")};
    });
    live(15h);
  }
  EXPECT_EQ(stored().address, "");
}

TEST_F(Etiquette, GoesBackToTheConfiguredAddressWhenTheNewOneFails) {
  pages["/feed"].status = 301;
  pages["/feed"].headers = {"Location: " + server.url("/new")};
  pages["/new"] = {};
  start();
  live(30h);
  ASSERT_EQ(stored().address, server.url("/new"));
  change("/new", [](Page& page) { page.status = 500; });
  change("/feed", [](Page& page) { page = {}; });
  live(24h);
  EXPECT_EQ(stored().address, "");
  EXPECT_EQ(stored().failures, 0);
}

TEST_F(Etiquette, PollsWhatMovedToAnotherFeedOfOursOnce) {
  pages["/feed"].status = 301;
  pages["/feed"].headers = {"Location: " + server.url("/new")};
  pages["/new"] = {};
  start({"/feed", "/new"});
  live(30h);
  ASSERT_EQ(stored().address, server.url("/new"));
  const auto before = visits("/feed").size();
  const auto rate = [this] {
    const auto count = visits("/new").size();
    live(24h);
    return visits("/new").size() - count;
  };
  const auto both = rate();
  EXPECT_EQ(visits("/feed").size(), before);
  crash();
  start({"/new"});
  const auto alone = rate();
  EXPECT_LE(both, alone + alone / 20) << "as often as if it were the only one";
  crash();
  start({"/feed", "/new"});
  EXPECT_LE(rate(), alone + alone / 20) << "also after a restart";
  EXPECT_TRUE(reader->poller().poll_now(server.url("/feed"))) << "but for who asks";
  live(1min);
  EXPECT_EQ(visits("/feed").size(), before) << "its old address is left alone even then";
}

TEST_F(Etiquette, LeavesAPublisherAloneAtTheHoursHeNamesThoughNothingIsNew) {
  change("/feed", [](Page& page) {
    page.body =
        rss("<skipHours><hour>10</hour><hour>11</hour><hour>12</hour><hour>13</hour>"
            "</skipHours><skipDays><day>Saturday</day></skipDays>" +
            item("1", "One"));
  });
  start();
  for (int day = 0; day < 3; ++day) {
    live(24h);
    crash();
    start();
  }
  ASSERT_GT(visits().size(), 10U);
  const auto is_welcome = [](UtcTime at) {
    const auto midnight = std::chrono::floor<std::chrono::days>(at);
    const auto hour = std::chrono::floor<std::chrono::hours>(at - midnight).count();
    return (hour < 10 || hour > 13) && std::chrono::weekday(midnight) != std::chrono::Saturday;
  };
  for (const auto& visit : visits()) EXPECT_TRUE(is_welcome(visit.at)) << http_date(visit.at);
}

TEST_F(Etiquette, ComesLessOftenWhereEveryPollBringsTheWholeDocument) {
  const std::string large(200'000, 'x');
  for (const auto* target : {"/kind", "/deaf"}) pages[target].body = rss(item("1", "One", large));
  pages["/deaf"].etag = pages["/deaf"].modified = "";
  start({"/kind", "/deaf"});
  live(24h);
  const auto kind = visits("/kind").size();
  const auto deaf = visits("/deaf").size();
  live(24h * 3);
  EXPECT_LT(2 * (visits("/deaf").size() - deaf), visits("/kind").size() - kind);
  EXPECT_GE(stored("/deaf").repeats, 5);
  EXPECT_EQ(stored("/kind").repeats, 0);
}

TEST_F(Etiquette, LeavesADeadServerAloneAfterThreeOfItsFeedsFailed) {
  std::vector<std::string> targets;
  for (int i = 0; i < 12; ++i) {
    targets.push_back("/f" + std::to_string(i));
    pages[targets.back()].status = 500;
  }
  start(targets);
  live(1h);
  std::size_t requests = 0;
  for (const auto& target : targets) requests += visits(target).size();
  EXPECT_GE(requests, 3U);
  EXPECT_LE(requests, 12U) << "after the third failure one probe a pause";
}

TEST_F(Etiquette, CountsPollsBetweenWhichEntriesMayHaveBeenMissed) {
  start();
  live(1h);
  EXPECT_EQ(stored().gaps, 0);
  change("/feed", [](Page& page) {
    page.body = rss(item("7", "Seven") + item("8", "Eight"));
    page.etag = "\"next\"";
    page.modified = "";
  });
  live(2h);
  EXPECT_EQ(stored().gaps, 1);
}

TEST_F(Etiquette, PollsABusyFeedMoreOftenThanAQuietOne) {
  pages["/busy"] = {};
  pages["/quiet"] = {};
  start({"/busy", "/quiet"});
  for (int i = 0; i < 24 * 12; ++i) {
    change("/busy", [&](Page& page) {
      page.body = rss(item(std::to_string(i), "News") + item(std::to_string(i - 1), "News"));
      page.etag = "\"" + std::to_string(i) + "\"";
    });
    live(10min);
  }
  EXPECT_GT(visits("/busy").size(), 2 * visits("/quiet").size());
}

TEST_F(Etiquette, SpreadsTheCatchUpAfterAWeekOff) {
  std::vector<std::string> targets;
  for (int i = 0; i < 40; ++i) {
    targets.push_back("/f" + std::to_string(i));
    pages[targets.back()] = {};
  }
  start(targets);
  live(2h);
  crash();
  now_ = now_.load() + 24h * 7;
  start(targets);
  const UtcTime woken = clock->now();
  live(20s);
  std::size_t early = 0;
  for (const auto& target : targets) early += visits(target).back().at >= woken ? 1 : 0;
  EXPECT_GE(early, 1U);
  EXPECT_LE(early, 21U) << "one at a time, a second apart";
}

}  // namespace
}  // namespace newshound
