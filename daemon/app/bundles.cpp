#include "app/bundles.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/await.h"
#include "app/dispatcher.h"
#include "base/failpoint.h"
#include "base/log.h"

namespace newshound {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

// A look now and then finds what a wall clock that was set, or a machine that slept, has made due.
constexpr Duration longest_sleep = 1min;

const Pace& pace_of(const Snapshot& snapshot, const std::string& sink) {
  static const Pace none;
  const auto pace = snapshot.paces.find(sink);
  return pace == snapshot.paces.end() ? none : pace->second;
}

bool is_held(const NewAlert& fresh, const std::string& sink) {
  return std::ranges::find(fresh.holds, sink, &Hold::sink) != fresh.holds.end();
}

}  // namespace

Bundles::Bundles(const asio::any_io_executor& loop,
                 Clock& clock,
                 Writer& writer,
                 Dispatcher& dispatcher)
    : clock_(clock), writer_(writer), dispatcher_(dispatcher), alarm_(loop) {}

// A restart gives no new allowance: the store knows what the sink was told.
Result<UtcTime> Bundles::admit(Store& store,
                               const std::string& sink,
                               const Limit& limit,
                               UtcTime now) {
  auto limiter = limiters_.find(sink);
  if (limiter == limiters_.end() || limiter->second.limit() != limit) {
    const auto told =
        store.told_times(sink, now - limit.in, now, static_cast<std::size_t>(limit.most));
    if (!told) return std::unexpected(told.error());
    limiter = limiters_.insert_or_assign(sink, Limiter(limit, *told)).first;
  }
  return limiter->second.admit(now);
}

Limiter& Bundles::catching_up(const std::string& sink,
                              const std::string& list,
                              const Limit& limit) {
  const Limiter fresh(limit, {});
  auto& limiter = catching_up_.try_emplace({sink, list}, fresh).first->second;
  if (limiter.limit() != limit) limiter = fresh;
  return limiter;
}

Result<void> Bundles::limit_one(Store& store,
                                const NewAlert& fresh,
                                const std::string& sink,
                                Saved& saved,
                                const Snapshot& snapshot,
                                UtcTime now) {
  const auto& who = fresh.alert.subject;
  Hold hold{.sink = sink, .bundle = {}, .until = now};
  if (fresh.catching_up && fresh.alert.kind == AlertKind::news) {
    hold.bundle = "catching up on " + who.watchlist;
    hold.until = catching_up(sink, who.watchlist_id, snapshot.catch_up).admit(now);
  }
  const auto& limit = pace_of(snapshot, sink).limit;
  if (limit && hold.until == now) {
    const auto until = admit(store, sink, *limit, now);
    if (!until) return std::unexpected(until.error());
    hold.bundle = in_words(*limit);
    hold.until = *until;
  }
  if (hold.until == now) return {};
  return store.hold(fresh.alert.id, hold, saved);
}

Result<void> Bundles::limit(Store& store,
                            const std::vector<NewAlert>& alerts,
                            Saved& saved,
                            const Snapshot& snapshot,
                            UtcTime now) {
  for (const auto& fresh : alerts) {
    const bool is_new =
        std::ranges::find(saved.alerts, fresh.alert.id, &Alert::id) != saved.alerts.end();
    if (!is_new || fresh.alert.severity == Severity::critical) continue;
    for (const auto& sink : fresh.sinks) {
      if (is_held(fresh, sink)) continue;
      const auto done = limit_one(store, fresh, sink, saved, snapshot, now);
      if (!done) return done;
    }
  }
  return {};
}

// What a bundle becomes that may not be told now: its quiet hours or its limit may have changed, or its
// end was set without regard to them. Without words: it may.
Result<Hold> Bundles::put_off(Store& store,
                              const Hold& due,
                              const Snapshot& snapshot,
                              UtcTime now) {
  Hold later{.sink = due.sink, .bundle = {}, .until = now};
  const Pace& pace = pace_of(snapshot, due.sink);
  respect_quiet_hours(later, pace);
  if (!later.bundle.empty() || !pace.limit || due.bundle == in_words(*pace.limit)) return later;
  const auto until = admit(store, due.sink, *pace.limit, now);
  if (!until) return std::unexpected(until.error());
  later.until = *until;
  if (*until > now) later.bundle = in_words(*pace.limit);
  return later;
}

Result<void> Bundles::tell_due(Store& store, Saved& saved, const Snapshot& snapshot, UtcTime now) {
  const auto bundles = store.due_bundles(now);
  if (!bundles) return std::unexpected(bundles.error());
  for (const auto& due : *bundles) {
    const auto later = put_off(store, due, snapshot, now);
    if (!later) return std::unexpected(later.error());
    const auto done = later->bundle.empty() ? store.tell_bundle(due, now, saved)
                                            : store.move_bundle(due, *later, now);
    if (!done) return done;
  }
  return {};
}

asio::awaitable<void> Bundles::tell() {
  auto saved = std::make_shared<Saved>();
  const UtcTime now = clock_.now();
  Writer::Job job = [this, saved, snapshot = snapshot_, now](Store& store) -> Result<void> {
    if (auto told = tell_due(store, *saved, *snapshot, now); !told) return told;
    const auto next = store.next_bundle_end();
    if (!next) return std::unexpected(next.error());
    saved->held_until = *next;
    return {};
  };
  const auto done = co_await commit(writer_, std::move(job), Writer::Urgency::now);
  if (!saved->alerts.empty()) failpoint("after-folding");
  next_ = done ? saved->held_until : std::nullopt;
  if (!done) log::error("cannot tell what was held back: {}", done.error().message);
  else dispatcher_.nudge(saved->sinks);
  for (const auto& digest : saved->alerts)
    if (done) log::info("alert {}: {}", digest.id, digest.message);
}

asio::awaitable<void> Bundles::run() {
  while (!stopping_) {
    co_await tell();
    const Duration wait = next_ ? *next_ - clock_.now() : longest_sleep;
    const SteadyTime until = clock_.steady() + std::clamp(wait, Duration(0), longest_sleep);
    if (!stopping_) co_await clock_.sleep_until(until, alarm_);
  }
}

void Bundles::stop() {
  stopping_ = true;
  alarm_.ring();
}

}  // namespace newshound
