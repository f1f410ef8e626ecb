#include "app/heartbeat.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "app/await.h"
#include "app/load.h"
#include "base/digest.h"
#include "base/log.h"
#include "base/text.h"
#include "route/route.h"

namespace newshound {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

// The clock on the wall may be set, and the machine may sleep: nobody sleeps longer than that.
constexpr Duration longest_sleep = 10min;

std::optional<UtcTime> newest_file(const std::vector<Watchlist>& lists) {
  std::optional<UtcTime> newest;
  for (const auto& list : lists) {
    std::error_code error;
    const auto written = std::filesystem::last_write_time(list.origin.file, error);
    if (error) continue;
    const auto time = std::chrono::floor<Duration>(std::chrono::file_clock::to_sys(written));
    newest = std::max(newest.value_or(time), time);
  }
  return newest;
}

std::string undelivered(const Pulse& pulse) {
  if (pulse.pending == 0) return "Everything is delivered.";
  return fmt::format("Waiting to be delivered: {}, the oldest since {} (sink {}).",
                     pulse.pending,
                     format_local(pulse.oldest_pending.value_or(UtcTime{})),
                     pulse.oldest_sink);
}

}  // namespace

std::string heartbeat_message(const Vitals& vitals) {
  const auto& pulse = vitals.pulse;
  auto text = fmt::format("Still alive: {}, {} failing, {} since {}.\n\n",
                          plural(vitals.feeds, "feed"),
                          vitals.failing,
                          plural(pulse.alerts, "alert"),
                          format_local(vitals.since));
  text += fmt::format("Watched for: {} on {}{}.\n",
                      plural(vitals.subjects, "subject"),
                      plural(vitals.lists, "list"),
                      vitals.lists_as_of ? ", as of " + format_local(*vitals.lists_as_of) : "");
  text += undelivered(pulse);
  if (pulse.dead > 0)
    text += fmt::format("\nGiven up on deliveries: {}; see newshound outbox.", pulse.dead);
  return text;
}

Heartbeat::Heartbeat(const asio::any_io_executor& loop,
                     Clock& clock,
                     Writer& writer,
                     Dispatcher& dispatcher)
    : clock_(clock), writer_(writer), dispatcher_(dispatcher), alarm_(loop) {}

void Heartbeat::configure(const Settings& settings, std::shared_ptr<const Snapshot> lists) {
  auto plan = std::make_shared<Plan>(Plan{settings.heartbeat, {}, std::move(lists)});
  for (const auto& feed : *settings.feeds) plan->feeds.push_back(feed.url);
  plan_ = std::move(plan);
  alarm_.ring();
}

void Heartbeat::use(std::shared_ptr<const Snapshot> lists) {
  auto plan = std::make_shared<Plan>(*plan_);
  plan->lists = std::move(lists);
  plan_ = std::move(plan);
}

void Heartbeat::stop() {
  stopping_ = true;
  alarm_.ring();
}

asio::awaitable<void> Heartbeat::run() {
  while (!stopping_) {
    co_await run_once();
    SteadyTime next = SteadyTime::max();
    if (const auto& at = plan_->when) {
      const UtcTime now = clock_.now();
      next = clock_.steady() + std::clamp<Duration>(at->next(now) - now, 1s, longest_sleep);
    }
    if (!stopping_) co_await clock_.sleep_until(next, alarm_);
  }
}

asio::awaitable<void> Heartbeat::run_once() {
  if (!plan_->when) co_return;
  auto sinks = std::make_shared<std::vector<std::string>>();
  Writer::Job job = [plan = plan_, sinks, now = clock_.now()](Store& store) -> Result<void> {
    auto told = tell(store, now, *plan);
    if (!told) return std::unexpected(told.error());
    *sinks = std::move(*told);
    return {};
  };
  const auto told = co_await commit(writer_, std::move(job), Writer::Urgency::soon);
  if (!told) log::error("cannot tell that newshound is alive: {}", told.error().message);
  else dispatcher_.nudge(*sinks);
}

// Returns the sinks that were told. At the first time there is nothing to look back on: that heartbeats
// are wanted from now on is noted.
Result<std::vector<std::string>> Heartbeat::tell(Store& store, UtcTime now, const Plan& plan) {
  std::vector<std::string> sinks;
  const auto last = store.last_heartbeat();
  if (!last) return std::unexpected(last.error());
  const auto due = *last ? std::optional(plan.when->next(**last)) : std::nullopt;
  if (due && *due > now) return sinks;
  if (due) {
    const std::string stamp = format_utc(*due);
    NewAlert fresh;
    fresh.alert.id = short_id(std::array<std::string_view, 2>{"heartbeat", stamp});
    fresh.alert.kind = AlertKind::heartbeat;
    fresh.alert.created = now;
    fresh.alert.severity = Severity::low;
    fresh.alert.score = 1;
    fresh.alert.message = heartbeat_message(vitals(store, **last, plan));
    fresh.alert.article.title = "newshound is alive";
    fresh.alert.article.seen = now;
    fresh.sinks = sinks_for(fresh.alert, plan.lists->routes, plan.lists->operators);
    auto added = store.add_alert(fresh, now);
    if (!added) return std::unexpected(added.error());
    sinks = std::move(added->sinks);
  }
  if (const auto noted = store.note_heartbeat(now); !noted) return std::unexpected(noted.error());
  return sinks;
}

Vitals Heartbeat::vitals(Store& store, UtcTime since, const Plan& plan) {
  Vitals vitals{.since = since, .feeds = plan.feeds.size()};
  if (auto pulse = store.pulse(since)) vitals.pulse = *pulse;
  const std::set<std::string_view> configured(plan.feeds.begin(), plan.feeds.end());
  if (const auto states = store.feeds())
    vitals.failing =
        static_cast<std::size_t>(std::ranges::count_if(*states, [&](const FeedState& state) {
          return configured.contains(state.url) && (state.failures > 0 || state.gone);
        }));
  const auto& lists = plan.lists->matcher->watchlists();
  vitals.lists = lists.size();
  vitals.subjects = plan.lists->matcher->subject_count();
  vitals.lists_as_of = newest_file(lists);
  return vitals;
}

}  // namespace newshound
