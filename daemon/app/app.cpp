#include "app/app.h"

#include <csignal>
#include <cstdlib>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <fmt/format.h>

#include "app/await.h"
#include "app/bundles.h"
#include "app/control.h"
#include "app/dispatcher.h"
#include "app/edits.h"
#include "app/feedback.h"
#include "app/heartbeat.h"
#include "app/load.h"
#include "app/outbox_change.h"
#include "app/poller.h"
#include "app/service.h"
#include "app/silencing.h"
#include "app/watch.h"
#include "base/json_text.h"
#include "base/log.h"
#include "base/spawn.h"
#include "base/text.h"
#include "net/transport.h"

namespace newshound {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

namespace {

constexpr auto drain_time = 10s;  // for deliveries in hand at SIGTERM
constexpr auto pruning_interval = 1h;
// Reading and matching need little; the second thread keeps one huge document from delaying others.
constexpr std::size_t pool_threads = 2;

class App {
 public:
  App(Configuration configuration, Store store)
      : pool_(pool_threads),
        feeds_(io_.get_executor(), configuration.transport),
        sinks_out_(io_.get_executor(), configuration.transport),
        configuration_(std::move(configuration)),
        writer_(std::move(store), on_loop(io_.get_executor())),
        readers_(configuration_.settings.state_directory),
        dispatcher_(io_.get_executor(), pool_, clock_, writer_, readers_),
        edits_(io_.get_executor(),
               pool_,
               clock_,
               writer_,
               readers_,
               [this](const std::string& name) { return dispatcher_.sink(name); }),
        alive_(io_.get_executor(), clock_, writer_, dispatcher_),
        bundles_(io_.get_executor(), clock_, writer_, dispatcher_),
        poller_(
            {io_.get_executor(), pool_, clock_, feeds_, writer_, readers_}, dispatcher_, bundles_),
        control_(io_.get_executor(),
                 [this](json::object request) { return answer(std::move(request)); }),
        watch_(io_.get_executor()),
        signals_(io_.get_executor(), SIGTERM, SIGINT, SIGHUP),
        pruning_(io_.get_executor()),
        heartbeat_(io_.get_executor()),
        draining_(io_.get_executor()) {}

  // The sinks' options may add to the problems that the configuration was loaded with.
  void prepare() { sinks_ = make_sinks(configuration_.settings, doors(configuration_.settings)); }

  int run(const RunOptions& options) {
    spawn(io_.get_executor(), options.once ? live_once(options.all) : live());
    spawn(io_.get_executor(), obey_signals());
    io_.run();
    pool_.join();
    return exit_code_;
  }

 private:
  Doors doors(const Settings& settings) {
    return {io_.get_executor(), sinks_out_, sinks_out_, clock_, settings.network.proxy};
  }

  // ---- the life of the daemon, in order
  asio::awaitable<void> live();
  asio::awaitable<void> live_once(bool all);
  asio::awaitable<Result<void>> apply();
  asio::awaitable<void> drain();

  // ---- what happens meanwhile
  asio::awaitable<void> obey_signals();
  asio::awaitable<void> follow_watchlists();
  asio::awaitable<void> prune_now_and_then();
  asio::awaitable<void> feed_watchdog(Duration interval);
  asio::awaitable<void> turn_to_load();
  asio::awaitable<std::string> reload();
  asio::awaitable<json::object> answer(json::object request);
  using Change = Result<json::object> (*)(Store&, const json::object& request, UtcTime now);
  asio::awaitable<json::object> change_store(json::object request, Change change);

  std::string summary() const;
  void watch_lists();

  asio::io_context io_{1};
  asio::thread_pool pool_;
  SystemClock clock_;
  CurlTransport feeds_;      // what strangers answer …
  CurlTransport sinks_out_;  // … and what goes to the user's own places share no connections
  Configuration configuration_;
  SinkMap sinks_;  // until the dispatcher has them
  std::size_t sink_count_ = 0;
  Writer writer_;
  Readers readers_;
  Dispatcher dispatcher_;
  Edits edits_;
  Heartbeat alive_;
  Bundles bundles_;
  Poller poller_;
  ControlServer control_;
  DirectoryWatch watch_;
  Service service_;
  asio::signal_set signals_;
  Alarm pruning_;
  Alarm heartbeat_;
  Alarm draining_;
  int exit_code_ = exit_code::ok;
  bool stopping_ = false;
  bool drained_ = false;
  bool applied_ = false;  // a configuration is in force
  bool loading_ = false;  // a reload of the configuration or the lists is under way
};

std::string App::summary() const {
  const auto trouble = dispatcher_.trouble();
  return newshound::summary(configuration_, sink_count_) + (trouble.empty() ? "" : "; " + trouble);
}

void warn_of(const Problems& in_lists) {
  for (const auto& problem : in_lists.list()) log::warning("{}", to_string(problem));
}

void App::watch_lists() {
  watch_.watch(configuration_.settings.watchlists);
}

// Hands the configuration to everybody who lives by it.
asio::awaitable<Result<void>> App::apply() {
  const Settings& settings = configuration_.settings;
  std::vector<std::string> urls;
  for (const auto& source : *settings.feeds) urls.push_back(source.url);
  std::vector<FeedState> states;
  std::vector<HostPause> pauses;
  std::vector<SinkState> sinks;
  Writer::Job job = [&, now = clock_.now()](Store& store) -> Result<void> {
    auto found = store.feeds_of(urls);
    if (!found) return std::unexpected(found.error());
    states = std::move(*found);
    auto running = store.pauses(now);
    if (!running) return std::unexpected(running.error());
    pauses = std::move(*running);
    auto in_trouble = store.sink_states();
    if (!in_trouble) return std::unexpected(in_trouble.error());
    sinks = std::move(*in_trouble);
    return silence_waiting(store, settings.silences, now);
  };
  const auto done = co_await commit(writer_, std::move(job), Writer::Urgency::now);
  if (!done) co_return done;
  poller_.use(configuration_.snapshot);
  bundles_.use(configuration_.snapshot);
  poller_.hold(pauses);
  poller_.configure(settings.feeds, std::move(states), settings.network, settings.retention);
  sink_count_ = sinks_.size();
  dispatcher_.configure(std::exchange(sinks_, {}), settings);
  if (!std::exchange(applied_, true)) dispatcher_.remember(sinks);
  else dispatcher_.wake("");  // what was wrong with a sink may be put right
  alive_.configure(settings, configuration_.snapshot);
  log::set_level(settings.log_level);
  watch_lists();
  co_return Result<void>{};
}

asio::awaitable<void> App::live() {
  const auto applied = co_await apply();
  const auto listening = control_.listen(control_socket(configuration_.settings.state_directory));
  if (!applied || !listening) {
    log::error("cannot start: {}", (applied ? listening : applied).error().message);
    exit_code_ = exit_code::failed;
    spawn(io_.get_executor(), drain());
    co_return;
  }
  dispatcher_.on_trouble([this] { service_.status(summary()); });
  dispatcher_.run();
  spawn(io_.get_executor(), edits_.run());
  spawn(io_.get_executor(), alive_.run());
  spawn(io_.get_executor(), bundles_.run());
  spawn(io_.get_executor(), follow_watchlists());
  spawn(io_.get_executor(), prune_now_and_then());
  if (const auto interval = service_.watchdog_interval())
    spawn(io_.get_executor(), feed_watchdog(*interval));
  log::info("newshound watches {}; state in {}",
            summary(),
            configuration_.settings.state_directory.string());
  service_.ready(summary());
  co_await poller_.run();
}

asio::awaitable<void> App::live_once(bool all) {
  const auto applied = co_await apply();
  if (applied) {
    const int feeds_failed = co_await poller_.run_once(all);
    co_await alive_.run_once();
    co_await bundles_.tell();
    const int deliveries_failed = co_await dispatcher_.run_once();
    co_await edits_.run_once();
    if (feeds_failed + deliveries_failed > 0) exit_code_ = exit_code::failed;
  } else {
    log::error("cannot start: {}", applied.error().message);
    exit_code_ = exit_code::failed;
  }
  if (!stopping_) spawn(io_.get_executor(), drain());
}

// Ends everything in order; what is in hand gets drain_time to finish. Nothing is lost by not
// finishing: a poll's state is unchanged until it is saved, a delivery is pending until it is
// settled.
asio::awaitable<void> App::drain() {
  if (std::exchange(stopping_, true)) co_return;
  service_.stopping();
  poller_.stop();
  feeds_.cancel();
  bundles_.stop();
  dispatcher_.stop();
  edits_.stop();
  alive_.stop();
  control_.close();
  watch_.close();
  pruning_.ring();
  heartbeat_.ring();
  const SteadyTime deadline = clock_.steady() + drain_time;
  while (!(poller_.idle() && dispatcher_.idle() && edits_.idle()) && clock_.steady() < deadline) {
    const SteadyTime soon = clock_.steady() + 20ms;
    co_await clock_.sleep_until(soon, draining_);
  }
  if (!(poller_.idle() && dispatcher_.idle() && edits_.idle())) {
    log::warning("not everything in hand was finished within {}; it is done at the next start",
                 format_duration(drain_time));
    std::_Exit(exit_code_);
  }
  drained_ = true;
  signals_.cancel();
}

asio::awaitable<void> App::obey_signals() {
  const auto token = asio::as_tuple(asio::use_awaitable);
  while (!drained_) {
    const auto [error, signal] = co_await signals_.async_wait(token);
    if (error) co_return;
    if (signal == SIGHUP) {
      if (!stopping_) co_await reload();
      continue;
    }
    if (stopping_) {
      log::info("asked twice; leaving at once");
      std::_Exit(exit_code_);
    }
    log::info("stopping");
    spawn(io_.get_executor(), drain());
  }
}

// One at a time, so that what was read first cannot replace what was read later.
asio::awaitable<void> App::turn_to_load() {
  Alarm alarm(io_.get_executor());
  while (loading_) {
    const SteadyTime soon = clock_.steady() + 50ms;
    co_await clock_.sleep_until(soon, alarm);
  }
  loading_ = true;
}

// Whole or not at all: the running configuration stays until a new one is complete without
// problems.
asio::awaitable<std::string> App::reload() {
  co_await turn_to_load();
  service_.reloading();
  // Reading and compiling large lists takes time; the loop goes on meanwhile.
  auto problems = std::make_shared<Problems>();
  auto load = [file = configuration_.settings.file, before = configuration_.snapshot, problems] {
    return load_configuration(file, *problems, before);
  };
  Configuration fresh = co_await offload(pool_, std::move(load));
  SinkMap sinks = make_sinks(fresh.settings, doors(fresh.settings));
  if (fresh.settings.state_directory != configuration_.settings.state_directory)
    problems->add({fresh.settings.file.string()},
                  "the state directory cannot change while newshound runs; restart it");
  std::string trouble;
  warn_of(fresh.in_lists);
  if (problems->empty()) {
    feeds_.set_options(fresh.transport);
    sinks_out_.set_options(fresh.transport);
    configuration_ = std::move(fresh);
    sinks_ = std::move(sinks);
    const auto applied = co_await apply();
    if (!applied) trouble = applied.error().message;
  } else {
    for (const auto& problem : problems->list()) log::error("{}", to_string(problem));
    trouble = fmt::format("{} in the configuration; the running one stays in force",
                          plural(problems->list().size(), "problem"));
  }
  if (trouble.empty()) log::info("reloaded: {}", summary());
  else log::error("not reloaded: {}", trouble);
  service_.ready(trouble.empty() ? summary() : "Not reloaded: " + trouble);
  loading_ = false;
  co_return trouble;
}

asio::awaitable<void> App::follow_watchlists() {
  while (true) {
    const bool changed = co_await watch_.changed();
    if (!changed) co_return;
    co_await turn_to_load();
    auto load = [settings = configuration_.settings, before = configuration_.snapshot] {
      return load_lists(settings, before);
    };
    LoadedLists loaded = co_await offload(pool_, std::move(load));
    loading_ = false;
    if (stopping_) co_return;
    watch_lists();
    warn_of(loaded.problems);
    if (loaded.snapshot) {
      configuration_.snapshot = std::move(loaded.snapshot);
      configuration_.in_lists = std::move(loaded.problems);
      poller_.use(configuration_.snapshot);
      alive_.use(configuration_.snapshot);
      bundles_.use(configuration_.snapshot);
      log::info("watchlists reloaded: {}", summary());
      service_.status(summary());
    } else {
      log::error("the watchlists cannot be used; the ones read before stay in force");
    }
  }
}

asio::awaitable<void> App::prune_now_and_then() {
  while (!stopping_) {
    const Retention retention = retention_of(configuration_.settings.retention);
    const UtcTime now = clock_.now();
    auto more = std::make_shared<bool>(false);
    Writer::Job job = [retention, now, more](Store& store) -> Result<void> {
      const auto left = store.prune(now, retention);
      if (!left) return std::unexpected(left.error());
      *more = *left;
      return {};
    };
    const auto pruned = co_await commit(writer_, std::move(job), Writer::Urgency::soon);
    if (!pruned) log::error("cannot remove what is out of date: {}", pruned.error().message);
    if (pruned && *more) continue;
    const SteadyTime next = clock_.steady() + pruning_interval;
    co_await clock_.sleep_until(next, pruning_);
  }
}

asio::awaitable<void> App::feed_watchdog(Duration interval) {
  while (!stopping_) {
    service_.alive();
    const SteadyTime next = clock_.steady() + interval;
    co_await clock_.sleep_until(next, heartbeat_);
  }
}

// ---- requests from the command line

asio::awaitable<json::object> App::answer(json::object request) {
  const std::string verb = text_at(request, "verb");
  json::object reply;
  if (verb == "reload") {
    const std::string trouble = co_await reload();
    if (!trouble.empty()) reply["error"] = trouble;
  } else if (verb == "test-alert") {
    const Outcome outcome = co_await dispatcher_.test(text_at(request, "sink"));
    reply["delivered"] = outcome.kind == Outcome::Kind::delivered;
    reply["why"] = outcome.why;
  } else if (verb == "poll") {
    if (!poller_.poll_now(text_at(request, "url")))
      reply["error"] = "the running configuration has no such feed; newshound feeds lists them";
  } else if (verb == "silence" || verb == "end-silence") {
    auto changed = co_await change_store(std::move(request), change_silences);
    reply = std::move(changed);
  } else if (verb == "feedback" || verb == "withdraw-feedback") {
    auto changed = co_await change_store(std::move(request), change_feedback);
    reply = std::move(changed);
  } else if (verb == "replay" || verb == "drop") {
    const std::string sink = text_at(request, "sink");
    auto changed = co_await change_store(std::move(request), change_outbox);
    reply = std::move(changed);
    if (verb == "replay") dispatcher_.wake(sink);
  } else {
    reply["error"] = fmt::format("this newshound does not know the request \"{}\"", verb);
  }
  co_return reply;
}

asio::awaitable<json::object> App::change_store(json::object request, Change change) {
  auto reply = std::make_shared<json::object>();
  const UtcTime now = clock_.now();
  Writer::Job job =
      [reply, now, change, request = std::move(request)](Store& store) -> Result<void> {
    auto changed = change(store, request, now);
    if (!changed) return std::unexpected(changed.error());
    *reply = std::move(*changed);
    return {};
  };
  const auto done = co_await commit(writer_, std::move(job), Writer::Urgency::now);
  if (!done) (*reply)["error"] = done.error().message;
  co_return *reply;
}

}  // namespace

int run_daemon(const RunOptions& options) {
  std::signal(SIGPIPE, SIG_IGN);
  Problems problems;
  Configuration configuration = load_configuration(options.configuration, problems);
  if (!problems.empty()) {
    print_problems(problems);
    return exit_code::configuration;
  }
  log::set_level(configuration.settings.log_level);
  warn_of(configuration.in_lists);
  auto store = Store::open(configuration.settings.state_directory, Access::owner);
  if (!store) {
    log::error("{}", store.error().message);
    return store.error().code == Errc::busy ? exit_code::busy : exit_code::failed;
  }
  start_network();
  App app(std::move(configuration), std::move(*store));
  app.prepare();
  if (!problems.empty()) {
    print_problems(problems);
    return exit_code::configuration;
  }
  return app.run(options);
}

}  // namespace newshound
