#include "app/poller.h"

#include <algorithm>

#include "app/await.h"
#include "app/bundles.h"
#include "app/dispatcher.h"
#include "app/feedback.h"
#include "app/fetch.h"
#include "app/silencing.h"
#include "base/failpoint.h"
#include "base/log.h"
#include "base/spawn.h"
#include "net/public_suffix.h"
#include "schedule/cadence.h"

namespace newshound {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

// Results that wait for the disk; past this, new polls wait too, so a slow disk cannot fill memory.
constexpr std::size_t most_unsaved = 2000;
// So many polls are begun at once, then one for each answer, and as many again whenever no answer came
// for so long: of feeds that are due together on a quick server, the later ones find connections that
// are open already. A slow server is soon asked for all that may be in flight.
constexpr std::size_t few_polls = 16;
constexpr Duration patience = 5ms;
// Polls that are due one soon after the other begin together: each would wake the process by itself.
constexpr Duration company = 50ms;
// Bytes that are read on the loop, in about a millisecond. To hand them to the pool, and what is made of
// them back, costs a fifth of the whole poll.
constexpr auto short_document = std::size_t{64} * 1024;
// The catch-up after a pause is spread over this much per overdue feed, at most the second figure.
constexpr Duration catch_up_per_feed = 20ms;
constexpr Duration catch_up_at_most = 5min;
constexpr Duration longest_pause = 24h * 7;  // as schedule/cadence grants it
// A stored poll time farther away than any rule of ours reaches comes from a clock that was wrong.
constexpr Duration farthest_poll = 24h * 34;  // max_interval, its tenth of jitter

std::string group_of(const Source& source) {
  if (!source.file.empty()) return {};
  return source.host_group.empty() ? registrable_domain(host_of(source.url)) : source.host_group;
}

// Nothing to read, or little.
bool is_short(const Arrival& arrival) {
  return !has_document(arrival) || arrival.answer->body.size() <= short_document;
}

std::unique_ptr<Intake> read(Arrival&& arrival, const Snapshot& snapshot, Readers& readers) {
  const SeenLookup seen = [id = arrival.before->id, &readers] {
    return readers.with([id](Store& store) { return store.seen(id); });
  };
  return std::make_unique<Intake>(take_in(std::move(arrival), snapshot, seen));
}

// No answer, or one that speaks of the server's own trouble.
bool is_trouble(const Result<HttpResponse>& answer) {
  if (answer) return answer->status >= 500;
  return answer.error().code == Errc::network || answer.error().code == Errc::timeout;
}

bool is_cancelled(const Result<HttpResponse>& answer) {
  return !answer && answer.error().code == Errc::cancelled;
}

}  // namespace

Retention retention_of(const RetentionSettings& settings) {
  return {.articles = settings.articles,
          .alerts = settings.alerts,
          .dead_letters = settings.dead_letters};
}

Poller::Poller(const Engine& engine, Dispatcher& dispatcher, Bundles& bundles)
    : engine_(engine),
      dispatcher_(dispatcher),
      bundles_(bundles),
      queue_({}),
      alarm_(engine.loop) {}

double Poller::random() {
  return std::uniform_real_distribution<>(0.0, 1.0)(random_);
}

SteadyTime Poller::first_turn(const Feed& feed, UtcTime now, Duration spread) {
  const SteadyTime steady = engine_.clock.steady();
  if (!feed.state->next_poll) return steady;
  const Duration wait = *feed.state->next_poll - now;
  if (wait > farthest_poll) return steady;
  if (wait > 0ms) return steady + wait;
  return steady + std::chrono::duration_cast<Duration>(spread * random());
}

void Poller::configure(const std::shared_ptr<const std::vector<Source>>& sources,
                       std::vector<FeedState> states,
                       const NetworkSettings& network,
                       const RetentionSettings& retention) {
  network_ = network;
  retention_ = retention_of(retention);
  queue_.set_limits({.per_host = network.per_host, .gap = network.host_gap});
  const UtcTime now = engine_.clock.now();
  const auto overdue = std::ranges::count_if(
      states, [&](const FeedState& state) { return state.next_poll && *state.next_poll <= now; });
  const Duration spread = std::min<Duration>(catch_up_per_feed * overdue, catch_up_at_most);
  auto before = std::move(feeds_);
  feeds_.clear();
  for (std::size_t i = 0; i < states.size(); ++i) {
    const std::shared_ptr<const Source> source(sources, &(*sources)[i]);
    const auto kept = before.find(states[i].id);
    if (kept != before.end()) {
      kept->second->source = source;
      feeds_.emplace(kept->first, kept->second);
      before.erase(kept);
      continue;
    }
    auto feed = std::make_shared<Feed>(
        source, std::make_shared<FeedState>(std::move(states[i])), group_of(*source));
    if (!rests(*feed)) queue_.put(feed->state->id, feed->group, first_turn(*feed, now, spread));
    feeds_.emplace(feed->state->id, std::move(feed));
  }
  for (const auto& [id, feed] : before) queue_.remove(id);
  find_duplicates();
  failing_ = static_cast<std::size_t>(std::ranges::count_if(
      feeds_, [](const auto& entry) { return entry.second->state->failures > 0; }));
  budget_ = {};
  plan_budget();
  alarm_.ring();
}

std::vector<FeedPlace> Poller::places() const {
  std::vector<FeedPlace> places;
  places.reserve(feeds_.size());
  for (const auto& [id, feed] : feeds_)
    places.push_back({id, feed->source->url, feed->state->address, feed->source->name});
  return places;
}

void Poller::find_duplicates() {
  const auto before = std::exchange(duplicates_, duplicates_in(places()));
  for (const auto& [id, name] : duplicates_) {
    queue_.remove(id);
    if (!before.contains(id))
      log::warning("{}: is the same feed as {}, by which it is polled; please remove one of them",
                   feeds_.at(id)->source->name,
                   name);
  }
  for (const auto& [id, name] : before) {
    const auto found = feeds_.find(id);
    if (found != feeds_.end() && !rests(*found->second) && !found->second->in_flight)
      queue_.put(id, found->second->group, engine_.clock.steady());
  }
}

bool Poller::rests(const Feed& feed) const {
  return feed.state->gone || duplicates_.contains(feed.state->id);
}

void Poller::plan_budget() {
  std::vector<PollBudget::Feed> planned;
  for (const auto& [id, feed] : feeds_)
    if (!feed->group.empty() && !rests(*feed))
      planned.push_back({feed->state->posting, feed->source->weight / poll_cost(*feed->state)});
  budget_.plan(planned, network_.mean_interval, engine_.clock.now(), engine_.clock.steady());
}

void Poller::hold(const std::vector<HostPause>& pauses) {
  const UtcTime now = engine_.clock.now();
  for (const auto& pause : pauses)
    queue_.hold(pause.group, engine_.clock.steady() + std::min(pause.until - now, longest_pause));
}

bool Poller::poll_now(const std::string& url) {
  const auto found = std::ranges::find_if(
      feeds_, [&](const auto& entry) { return entry.second->source->url == url; });
  if (found == feeds_.end()) return false;
  Feed& feed = *found->second;
  // The store learns of it from the poll: that ends last_error, or counts a failure again.
  FeedState state = *feed.state;
  state.gone = false;
  state.failures = 0;
  remember(feed, std::move(state), false);
  if (feed.in_flight) return true;  // it is being polled at this moment
  queue_.put(found->first, feed.group, engine_.clock.steady());
  alarm_.ring();
  return true;
}

void Poller::stop(Duration saving) {
  stopping_ = true;
  save_until_ = std::chrono::steady_clock::now() + saving;
  alarm_.ring();
}

asio::awaitable<void> Poller::run() {
  co_await work_off(false);
}

asio::awaitable<int> Poller::run_once(bool all) {
  reschedule_ = false;
  const UtcTime now = engine_.clock.now();
  const SteadyTime steady = engine_.clock.steady();
  for (const auto& [id, feed] : feeds_) {
    const bool due = all || !feed->state->next_poll || *feed->state->next_poll <= now;
    if (due && !rests(*feed)) queue_.put(id, feed->group, steady);
    else queue_.remove(id);
  }
  co_await work_off(true);
  co_return static_cast<int>(failed_);
}

asio::awaitable<void> Poller::work_off(bool until_empty) {
  const auto may_begin = [&] {
    return !stopping_ && in_flight_ < static_cast<std::size_t>(network_.concurrent) &&
           unsaved_ < most_unsaved;
  };
  std::size_t fresh = few_polls;  // may be begun now
  while (true) {
    while (may_begin() && fresh > 0) {
      const auto id = queue_.take(engine_.clock.steady());
      if (!id) break;
      ++in_flight_;
      --fresh;
      spawn(engine_.loop, poll(feeds_.at(*id)));
    }
    const bool ending = stopping_ || (until_empty && queue_.wake() == SteadyTime::max());
    if (ending && in_flight_ == 0) engine_.writer.hurry();
    if (ending && idle()) co_return;
    SteadyTime until = may_begin() ? queue_.wake() : SteadyTime::max();
    const SteadyTime now = engine_.clock.steady();
    const bool held = until <= now;
    if (held) until = now + patience;
    else if (until < SteadyTime::max() - company) until += company;
    const std::size_t waiting = in_flight_;
    co_await engine_.clock.sleep_until(until, alarm_);
    if (!held) fresh = few_polls;
    else if (in_flight_ < waiting) fresh += waiting - in_flight_;
    else if (engine_.clock.steady() >= until) fresh += few_polls;
  }
}

// Asio keeps the frames of ended coroutines for the next ones, unless they are larger than 1,020 bytes
// (detail/thread_info_base.hpp). So what is large is made in plain functions here, or lies on the heap.
asio::awaitable<void> Poller::poll(std::shared_ptr<Feed> feed) {
  feed->in_flight = true;
  Arrival arrival{.source = feed->source, .before = feed->state, .answer = {}, .at = {}};
  auto answer = co_await ask(arrival);
  arrival.answer = std::move(answer);
  failpoint("after-fetch");
  queue_.release(arrival.before->id, engine_.clock.steady());
  if (is_cancelled(arrival.answer)) {
    feed->in_flight = false;
    --in_flight_;  // its state is unchanged; it will be polled after the restart
    alarm_.ring();
    co_return;
  }
  const bool trouble = is_trouble(arrival.answer);
  note_arrival(arrival, trouble);
  std::unique_ptr<Intake> intake;
  if (is_short(arrival)) {
    intake = read(std::move(arrival), *snapshot_, engine_.readers);
  } else {
    auto read_there = co_await read_on_pool(std::move(arrival));
    intake = std::move(read_there);
  }
  ease_off(*feed, *intake, trouble);
  ++unsaved_;
  --in_flight_;
  alarm_.ring();
  co_await save(std::move(feed), std::move(intake));
  --unsaved_;
  alarm_.ring();
}

asio::awaitable<Result<HttpResponse>> Poller::ask(Arrival& arrival) {
  const Source& source = *arrival.source;
  if (!source.file.empty())
    return read_feed_file(engine_.pool, source.url, source.file, network_.max_body);
  HttpRequest request = poll_request(source, *arrival.before, network_, engine_.clock.now());
  arrival.conditional = !request.conditional_headers.empty();
  return engine_.http.send(std::move(request));
}

void Poller::note_arrival(Arrival& arrival, bool trouble) {
  arrival.at = engine_.clock.now();
  arrival.jitter = random();
  arrival.price = budget_.price();
  arrival.week = budget_.week();
  arrival.usual = network_.mean_interval;
  arrival.widespread = trouble && most_feeds_fail();
  if (moves(arrival)) arrival.twin = feed_at(arrival.answer->url, arrival.before->id, places());
  if (budget_.count(engine_.clock.steady())) plan_budget();
}

bool Poller::most_feeds_fail() const {
  return feeds_.size() > 3 && 2 * failing_ > feeds_.size();
}

void Poller::remember(Feed& feed, FeedState&& state, bool only_times) {
  // Where nobody else holds it, it stays in its place with all its texts: of a hundred thousand it is
  // long out of the processor's caches.
  if (only_times && feed.state.use_count() == 1) {
    poll_times(*feed.state) = poll_times(state);
    return;
  }
  // A feed that the configuration dropped while it was polled is not counted any more.
  if (feeds_.contains(state.id)) {
    if (feed.state->failures > 0) --failing_;
    if (state.failures > 0) ++failing_;
  }
  feed.state = std::make_shared<FeedState>(std::move(state));
}

// Leaves a server alone that asks for it, or that does not answer at all.
void Poller::ease_off(const Feed& feed, Intake& intake, bool trouble) {
  Duration pause = intake.pause;
  if (pause > 0ms) intake.changes.pause = {feed.group, *intake.changes.state.last_poll + pause};
  if (trouble) pause = std::max(pause, breaker_.failed(feed.group, feed.state->id));
  else breaker_.answered(feed.group);
  if (pause == 0ms || feed.group.empty()) return;
  queue_.hold(feed.group, engine_.clock.steady() + pause);
  if (intake.pause > 0ms)
    log::warning("{} asks for a pause: none of its feeds is polled for {}",
                 feed.group,
                 format_duration(std::chrono::floor<std::chrono::seconds>(pause)));
  if (reschedule_) return;
  // Who polls once does not wait for the end of a pause.
  for (const auto& [id, other] : feeds_)
    if (other->group == feed.group) queue_.remove(id);
}

asio::awaitable<std::unique_ptr<Intake>> Poller::read_on_pool(Arrival arrival) {
  Readers& readers = engine_.readers;
  auto work = [arrival = std::move(arrival), snapshot = snapshot_, &readers]() mutable {
    return read(std::move(arrival), *snapshot, readers);
  };
  return offload(engine_.pool, std::move(work));
}

asio::awaitable<void> Poller::save(std::shared_ptr<Feed> feed, std::unique_ptr<Intake> intake) {
  // A poll that tells nobody anything may wait for company.
  const bool urgent = !intake->changes.alerts.empty();
  const auto urgency = urgent ? Writer::Urgency::now : Writer::Urgency::soon;
  const auto footing =
      writes_times_only(intake->changes) ? Writer::Footing::statement : Writer::Footing::savepoint;
  auto saved = std::make_shared<Saved>();
  failpoint("after-reading");
  const UtcTime now = engine_.clock.now();
  Writer::Job job = [&changes = intake->changes, snapshot = snapshot_, saved, now, this](
                        Store& store) -> Result<void> {
    if (std::chrono::steady_clock::now() > save_until_.load())
      return failure(Errc::cancelled, "stopping");
    if (auto placed = stories_.place(store, changes); !placed) return placed;
    if (auto done = silence_alerts(store, changes.alerts, snapshot->silences, now); !done)
      return done;
    if (auto done = heed_feedback(store, changes.alerts); !done) return done;
    auto done = store.save(changes, now, retention_);
    if (!done) return std::unexpected(done.error());
    *saved = std::move(*done);
    const auto limited = bundles_.limit(store, changes.alerts, *saved, *snapshot, now);
    failpoint("before-commit");
    return limited;
  };
  const auto result = co_await commit(engine_.writer, std::move(job), urgency, footing);
  failpoint("after-commit");
  if (result) {
    report(*feed->source, *intake, *saved);
    remember(*feed, std::move(intake->changes.state), intake->changes.only_times);
    if (intake->moved) find_duplicates();
    dispatcher_.nudge(saved->sinks);
    if (saved->held_until) bundles_.wake();
  } else if (result.error().code != Errc::cancelled) {
    // Nothing of it is in the store, validators included, so the next poll brings the same again.
    intake->failed = true;
    log::error("{}: could not save this poll, will poll again: {}",
               feed->source->name,
               result.error().message);
  }
  if (intake->failed) ++failed_;
  feed->in_flight = false;
  const bool still_configured = feeds_.contains(feed->state->id);
  if (reschedule_ && still_configured && !rests(*feed))
    queue_.put(feed->state->id, feed->group, engine_.clock.steady() + intake->interval);
}

void Poller::report(const Source& source, const Intake& intake, const Saved& saved) {
  const auto& name = source.name;
  const FeedState& state = intake.changes.state;
  if (intake.moved)
    log::warning(
        "{}: moved for good to {}; please change its url", name, printable_url(state.address));
  for (const auto& remark : intake.remarks) log::info("{}: {}", name, remark);
  if (intake.failed && state.gone) {
    log::warning("{}: {}", name, state.last_error);
  } else if (intake.failed) {
    log::warning("{}: {}; next try in {}",
                 name,
                 state.last_error,
                 format_duration(std::chrono::floor<std::chrono::seconds>(intake.interval)));
  } else if (intake.fresh > 0) {
    log::info("{}: {} new of {} entries, {} alerts{}",
              name,
              intake.fresh,
              intake.entries,
              saved.alerts.size(),
              intake.withheld > 0
                  ? fmt::format(" ({} older or undated ones stored without alert)", intake.withheld)
                  : "");
  } else {
    log::debug("{}: nothing new", name);
  }
  for (const auto& more : saved.follow_ups)
    log::info(
        "\"{}\" ({}) joins the story of alert {}: {}", more.title, name, more.alert_id, more.why);
  for (const auto& alert : saved.alerts)
    log::info(
        "alert {}: {} in \"{}\" ({})", alert.id, alert.subject.name, alert.article.title, name);
}

}  // namespace newshound
