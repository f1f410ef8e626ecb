#include "app/lane.h"

#include <algorithm>

#include "app/await.h"
#include "app/sink_notices.h"
#include "base/failpoint.h"
#include "base/log.h"
#include "base/spawn.h"
#include "base/text.h"
#include "schedule/retry.h"

namespace newshound {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

// How long a lane rests when the store cannot be read.
constexpr Duration store_trouble = 30s;
// Finding what expired reads all that is pending, so it is not done at every turn.
constexpr Duration between_sweeps = 1min;
constexpr std::size_t most_at_a_sweep = 100;
// Of how many failed probes a lane knows whose they were, so that the next is another's.
constexpr std::size_t most_probed = 100;

// Sinks answer with whatever the other side said; what is kept of it is one plain line.
std::string one_line(std::string_view why) {
  return shortened(printable(why), 500);
}

// A dead letter about a dead letter would go round in circles.
bool is_worth_a_notice(const Alert& alert) {
  return alert.kind == AlertKind::news || alert.kind == AlertKind::digest;
}

}  // namespace

Lane::Lane(LaneDoors& doors, std::string name)
    : doors_(doors), name_(std::move(name)), state_{.sink = name_}, alarm_(doors.loop) {}

void Lane::use(ConfiguredSink sink, bool some_expire) {
  configured_ = std::move(sink);
  sweeps_ = some_expire || configured_.expires.has_value();
  sweep_at_ = {};
  window_.limit(configured_.sink ? configured_.sink->most_at_once() : 1);
  alarm_.ring();
}

void Lane::remember(SinkState state) {
  state_ = std::move(state);
  // A restart is a new try for who was switched off; his address may be another by now.
  if (state_.gone) newshound::wake(state_);
}

void Lane::wake() {
  newshound::wake(state_);
  probed_.clear();
  alarm_.ring();
}

void Lane::start() {
  ++doors_.running;
  const auto live = [](std::shared_ptr<Lane> self) -> asio::awaitable<void> {
    co_await self->serve();
    --self->doors_.running;
  };
  spawn(doors_.loop, live(shared_from_this()));
}

double Lane::jitter() {
  return std::uniform_real_distribution<>(0.0, 1.0)(random_);
}

// How many deliveries may be started now.
std::size_t Lane::allowance() const {
  if (ending() || state_.gone) return 0;
  if (state_.down && (rests() || !in_flight_.empty())) return 0;
  const std::size_t size = state_.down ? 1 : window_.size();
  return size > in_flight_.size() ? size - in_flight_.size() : 0;
}

std::vector<std::string> Lane::busy() const {
  std::vector<std::string> ids = in_flight_;
  for (const auto& note : unsaved_)
    if (note.settlement) ids.push_back(note.settlement->alert_id);
  if (state_.down) ids.insert(ids.end(), probed_.begin(), probed_.end());
  return ids;
}

asio::awaitable<Result<Lane::Look>> Lane::look() {
  const UtcTime now = doors_.clock.now();
  const bool sweep = sweeps_ && now >= sweep_at_;
  if (sweep) sweep_at_ = now + between_sweeps;
  auto work = [&readers = doors_.readers,
               sink = name_,
               lifetime = configured_.expires,
               busy = busy(),
               most = allowance(),
               newest_first = newest_first_,
               after = rests() ? UtcTime::min() : now,
               sweep,
               now]() -> Result<Look> {
    return readers.with([&](Store& store) -> Result<Look> {
      Look look;
      if (sweep) {
        auto expired = store.expired(sink, now, lifetime, most_at_a_sweep);
        if (!expired) return std::unexpected(expired.error());
        look.expired = std::move(*expired);
      }
      if (look.expired.empty() && most > 0) {
        auto due = store.due(sink, now, most, busy, newest_first);
        if (!due) return std::unexpected(due.error());
        look.due = std::move(*due);
      }
      const auto next = store.next_due(sink, after);
      if (!next) return std::unexpected(next.error());
      look.next = *next;
      return look;
    });
  };
  newest_first_ = !newest_first_;
  auto result = co_await offload(doors_.pool, std::move(work));
  co_return result;
}

SteadyTime Lane::wake_time(std::optional<UtcTime> next) const {
  const auto steady_at = [this](UtcTime time) {
    return doors_.clock.steady() + std::max<Duration>(time - doors_.clock.now(), 0ms);
  };
  if (!unsaved_.empty()) return doors_.clock.steady() + store_trouble;
  if (!next) return SteadyTime::max();
  SteadyTime until = SteadyTime::max();
  if (sweeps_) until = steady_at(sweep_at_);
  if (state_.gone) return until;
  const bool full = allowance() == 0 && !(state_.down && in_flight_.empty());
  if (full) return until;  // the end of an attempt rings
  return std::min(until, steady_at(state_.down ? std::max(*next, state_.rest_until) : *next));
}

asio::awaitable<void> Lane::serve() {
  while (!ending()) {
    looking_ = true;
    co_await save_again();
    auto look = co_await this->look();
    if (!look) log::error("sink {}: cannot read the outbox: {}", name_, look.error().message);
    const bool buries = look && !look->expired.empty();
    if (buries) {
      sweep_at_ = {};
      co_await bury(std::move(look->expired));
    }
    const bool starts = look && !look->due.empty();
    if (starts)
      for (auto& delivery : look->due) {
        in_flight_.push_back(delivery.alert.id);
        spawn(doors_.loop, attempt_beside(shared_from_this(), std::move(delivery)));
      }
    const bool all_probed = !starts && state_.down && !probed_.empty() && allowance() > 0;
    if (all_probed) probed_.clear();
    looking_ = false;
    if (buries || starts || all_probed) continue;
    const SteadyTime until = look ? wake_time(look->next) : doors_.clock.steady() + store_trouble;
    if (!ending()) co_await doors_.clock.sleep_until(until, alarm_);
  }
  while (!in_flight_.empty()) co_await doors_.clock.sleep_until(SteadyTime::max(), alarm_);
}

asio::awaitable<void> Lane::attempt_beside(std::shared_ptr<Lane> self, Delivery delivery) {
  co_await self->attempt(std::move(delivery));
  self->alarm_.ring();
}

asio::awaitable<int> Lane::run_once() {
  int failed = 0;
  while (true) {
    auto look = co_await this->look();
    if (!look) {
      log::error("sink {}: cannot read the outbox: {}", name_, look.error().message);
      co_return failed + 1;
    }
    if (!look->expired.empty()) {
      co_await bury(std::move(look->expired));
      sweep_at_ = {};
      continue;
    }
    const bool rests = look->next && *look->next <= doors_.clock.now() && look->due.empty();
    if (look->due.empty()) co_return failed + (rests ? 1 : 0);
    for (auto& delivery : look->due) {
      in_flight_.push_back(delivery.alert.id);
      const bool delivered = co_await attempt(std::move(delivery));
      if (!delivered) ++failed;
    }
  }
}

asio::awaitable<bool> Lane::attempt(Delivery delivery) {
  const std::string id = delivery.alert.id;
  const std::shared_ptr<Sink> sink = configured_.sink;  // a reload must not take it away under us
  const bool probe = state_.down;
  failpoint("before-delivery");
  Outcome outcome = co_await sink->deliver(delivery.message());
  failpoint("after-delivery");
  outcome.why = one_line(outcome.why);
  Note note = judge(delivery, outcome, probe);
  note.settlement->receipt = outcome.receipt;
  note.settlement->editable = !outcome.receipt.empty() && sink->can_edit();
  note.settlement->reports = delivery.also.size();
  log_outcome(delivery, outcome, *note.settlement);
  co_await save(std::move(note));
  std::erase(in_flight_, id);
  co_return outcome.kind == Outcome::Kind::delivered;
}

Lane::Note Lane::judge(const Delivery& delivery, const Outcome& outcome, bool probe) {
  const UtcTime now = doors_.clock.now();
  const SinkState before = state_;
  note_attempt(state_, outcome, delivery.alert.id, probe, now, jitter());
  window_.note(outcome.failed());
  if (!state_.down) probed_.clear();
  else if (probe && probed_.size() < most_probed) probed_.push_back(delivery.alert.id);
  const Tried tried{
      .attempts = delivery.attempts, .probe = probe, .sink_failures = state_.failures};
  const NextStep next = after_attempt(outcome, tried, now, jitter());
  Note note;
  note.settlement = {.alert_id = delivery.alert.id,
                     .sink = name_,
                     .state = next.state,
                     .next_attempt = next.next_attempt,
                     .attempts = next.attempts,
                     .last_error = outcome.why};
  if (next.state == DeliveryState::dead && is_worth_a_notice(delivery.alert))
    tell(note, dead_letter(delivery, outcome.why, now));
  if (worth_telling(state_, now)) {
    state_.told = true;
    tell(note, sink_fails(state_, now));
  }
  if (before.told && !state_.told) tell(note, sink_works_again(before, now));
  if (state_ != before) note.state = state_;
  if (state_.down != before.down || state_.gone != before.gone) doors_.trouble_changed();
  return note;
}

// The others are told; who fails would not hear it.
void Lane::tell(Note& note, Alert trouble) const {
  NewAlert notice{.alert = std::move(trouble), .sinks = {}};
  doors_.address(notice);
  std::erase(notice.sinks, name_);
  std::erase_if(notice.holds, [this](const Hold& hold) { return hold.sink == name_; });
  note.notices.push_back(std::move(notice));
}

asio::awaitable<void> Lane::save(Note note) {
  const UtcTime now = doors_.clock.now();
  Writer::Job job = [note, now](Store& store) -> Result<void> {
    if (note.settlement)
      if (auto settled = store.settle(*note.settlement); !settled) return settled;
    failpoint("before-settling");
    if (note.state)
      if (auto saved = store.save_sink_state(*note.state); !saved) return saved;
    for (const auto& notice : note.notices)
      if (auto told = store.add_alert(notice, now); !told) return std::unexpected(told.error());
    return {};
  };
  const auto saved = co_await commit(doors_.writer, std::move(job), Writer::Urgency::now);
  failpoint("after-settling");
  if (!saved) {
    log::error("sink {}: cannot note what became of an alert: {}", name_, saved.error().message);
    unsaved_.push_back(std::move(note));
    co_return;
  }
  for (const auto& notice : note.notices) doors_.nudge(notice.sinks);
}

asio::awaitable<void> Lane::save_again() {
  auto unsaved = std::exchange(unsaved_, {});
  for (auto& note : unsaved) co_await save(std::move(note));
}

asio::awaitable<void> Lane::bury(std::vector<Delivery> expired) {
  for (const auto& delivery : expired) {
    if (std::ranges::find(in_flight_, delivery.alert.id) != in_flight_.end()) continue;
    const auto why = delivery.last_error.empty()
                         ? std::string("expired")
                         : fmt::format("expired; before that: {}", delivery.last_error);
    Note note;
    note.settlement = {.alert_id = delivery.alert.id,
                       .sink = name_,
                       .state = DeliveryState::dead,
                       .next_attempt = doors_.clock.now(),
                       .attempts = delivery.attempts,
                       .last_error = why};
    log::error("sink {}: alert {} expired before it could be delivered", name_, delivery.alert.id);
    if (is_worth_a_notice(delivery.alert))
      tell(note, dead_letter(delivery, why, doors_.clock.now()));
    co_await save(std::move(note));
  }
}

asio::awaitable<Outcome> Lane::test(Alert alert) {
  ++doors_.running;
  const auto self = shared_from_this();
  const std::shared_ptr<Sink> sink = configured_.sink;
  const std::string id = alert.id;
  Outcome outcome = co_await sink->deliver(std::move(alert));
  if (outcome.kind == Outcome::Kind::delivered) {
    Note note;
    const SinkState before = state_;
    note_attempt(state_, outcome, id, false, doors_.clock.now(), 0);
    if (before.told) tell(note, sink_works_again(before, doors_.clock.now()));
    if (state_ != before) note.state = state_;
    co_await save(std::move(note));
    alarm_.ring();
  }
  --doors_.running;
  co_return outcome;
}

void Lane::log_outcome(const Delivery& delivery,
                       const Outcome& outcome,
                       const Settlement& settlement) {
  const auto& id = delivery.alert.id;
  if (settlement.state == DeliveryState::delivered) {
    log::debug("sink {}: delivered alert {}", name_, id);
    if (!last_trouble_.empty()) log::info("sink {}: works again", name_);
    last_trouble_.clear();
  } else if (settlement.state == DeliveryState::dead) {
    log::error("sink {}: gave up on alert {} after {} attempts: {}",
               name_,
               id,
               settlement.attempts,
               outcome.why);
  } else if (outcome.why != last_trouble_) {
    const auto next =
        state_.gone   ? std::string("switched off until a reload or \"newshound outbox replay\"")
        : state_.down ? fmt::format("all alerts wait; next try {}", format_local(state_.rest_until))
                      : fmt::format("next try {}", format_local(settlement.next_attempt));
    log::warning("sink {}: alert {} not delivered: {}; {}", name_, id, outcome.why, next);
    last_trouble_ = outcome.why;
  }
}

}  // namespace newshound
