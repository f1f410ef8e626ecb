#include "app/dispatcher.h"

#include <algorithm>
#include <array>

#include "app/await.h"
#include "base/digest.h"
#include "base/failpoint.h"
#include "base/log.h"
#include "base/spawn.h"
#include "base/text.h"
#include "route/holding.h"
#include "route/route.h"
#include "schedule/retry.h"

namespace newshound {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

// How many deliveries a lane takes in hand at a time.
constexpr std::size_t batch = 32;
// How long a lane rests when the store cannot be read.
constexpr Duration store_trouble = 30s;

// Sinks answer with whatever the other side said; what is kept of it is one plain line.
std::string one_line(std::string_view why) {
  return shortened(printable(why), 500);
}

}  // namespace

Alert test_alert(UtcTime now) {
  Alert alert;
  const std::string stamp = format_utc(now) + base64(random_bytes(6));
  const std::array<std::string_view, 2> parts{"test", stamp};
  alert.id = short_id(parts);
  alert.kind = AlertKind::test;
  alert.created = now;
  alert.severity = Severity::low;
  alert.score = 1;
  alert.message =
      "This is a test of newshound, sent by hand with \"newshound test-alert\". Nobody was "
      "recognised anywhere.";
  alert.article.title = "Test alert";
  alert.article.seen = now;
  return alert;
}

Dispatcher::Dispatcher(asio::any_io_executor loop,
                       asio::thread_pool& pool,
                       Clock& clock,
                       Writer& writer,
                       Readers& readers)
    : loop_(std::move(loop)), pool_(pool), clock_(clock), writer_(writer), readers_(readers) {}

void Dispatcher::configure(SinkMap sinks, const Settings& settings) {
  routes_ = settings.routes;
  operators_ = settings.operators;
  paces_ = settings.paces;
  give_up_ = settings.give_up;
  for (auto& [name, lane] : lanes_) {
    const auto kept = sinks.find(name);
    lane->sink = kept == sinks.end() ? nullptr : kept->second;
    lane->alarm.ring();
  }
  std::erase_if(lanes_, [](const auto& entry) { return entry.second->sink == nullptr; });
  for (auto& [name, sink] : sinks) {
    auto& lane = lanes_[name];
    if (lane) continue;
    lane = std::make_shared<Lane>(loop_);
    lane->name = name;
    lane->sink = sink;
    if (started_) start(lane);
  }
}

void Dispatcher::run() {
  started_ = true;
  for (auto& [name, lane] : lanes_) start(lane);
}

void Dispatcher::start(const std::shared_ptr<Lane>& lane) {
  ++lanes_running_;
  spawn(loop_, serve(lane));
}

void Dispatcher::nudge(const std::vector<std::string>& sinks) {
  for (const auto& name : sinks)
    if (const auto lane = lanes_.find(name); lane != lanes_.end()) lane->second->alarm.ring();
}

void Dispatcher::nudge_all() {
  for (auto& [name, lane] : lanes_) lane->alarm.ring();
}

void Dispatcher::stop() {
  stopping_ = true;
  nudge_all();
}

asio::awaitable<Result<std::vector<Delivery>>> Dispatcher::due(std::shared_ptr<Lane> lane) {
  std::vector<std::string> busy;
  for (const auto& settlement : lane->unsaved) busy.push_back(settlement.alert_id);
  const UtcTime now = clock_.now();
  auto work = [this, sink = lane->name, busy = std::move(busy), now] {
    return readers_.with([&](Store& store) { return store.due(sink, now, batch, busy); });
  };
  auto result = co_await offload(pool_, std::move(work));
  co_return result;
}

asio::awaitable<SteadyTime> Dispatcher::next_due(std::shared_ptr<Lane> lane) {
  auto work = [this, sink = lane->name] {
    return readers_.with([&](Store& store) { return store.next_due(sink); });
  };
  const auto next = co_await offload(pool_, std::move(work));
  if (!next || !lane->unsaved.empty()) co_return clock_.steady() + store_trouble;
  if (!*next) co_return SteadyTime::max();
  co_return clock_.steady() + std::max<Duration>(**next - clock_.now(), 0ms);
}

asio::awaitable<void> Dispatcher::save_again(std::shared_ptr<Lane> lane) {
  auto unsaved = std::exchange(lane->unsaved, {});
  for (auto& settlement : unsaved) {
    Writer::Job job = [settlement](Store& store) { return store.settle(settlement); };
    const auto saved = co_await commit(writer_, std::move(job), Writer::Urgency::now);
    if (!saved) lane->unsaved.push_back(std::move(settlement));
  }
}

asio::awaitable<void> Dispatcher::serve(std::shared_ptr<Lane> lane) {
  while (!stopping_ && lane->sink) {
    co_await save_again(lane);
    const auto deliveries = co_await due(lane);
    if (!deliveries)
      log::error("sink {}: cannot read the outbox: {}", lane->name, deliveries.error().message);
    if (!deliveries || deliveries->empty()) {
      const SteadyTime until = co_await next_due(lane);
      if (!stopping_ && lane->sink) co_await clock_.sleep_until(until, lane->alarm);
      continue;
    }
    for (const auto& delivery : *deliveries) {
      if (stopping_ || !lane->sink) break;
      co_await attempt(lane, delivery);
    }
  }
  --lanes_running_;
}

asio::awaitable<int> Dispatcher::run_once() {
  int failed = 0;
  for (const auto& [name, lane] : lanes_) {
    while (true) {
      const auto deliveries = co_await due(lane);
      if (!deliveries) {
        log::error("sink {}: cannot read the outbox: {}", name, deliveries.error().message);
        ++failed;
        break;
      }
      if (deliveries->empty()) break;
      for (const auto& delivery : *deliveries) {
        const bool delivered = co_await attempt(lane, delivery);
        if (!delivered) ++failed;
      }
    }
  }
  co_return failed;
}

asio::awaitable<bool> Dispatcher::attempt(std::shared_ptr<Lane> lane, Delivery delivery) {
  const std::shared_ptr<Sink> sink = lane->sink;  // a reload must not take it away under us
  failpoint("before-delivery");
  Outcome outcome = co_await sink->deliver(delivery.message());
  failpoint("after-delivery");
  outcome.why = one_line(outcome.why);
  const double jitter = std::uniform_real_distribution<>(0.0, 1.0)(random_);
  const int attempts = delivery.attempts + 1;
  const NextStep next =
      after_attempt(outcome, attempts, delivery.created, clock_.now(), give_up_, jitter);
  const Settlement settlement{.alert_id = delivery.alert.id,
                              .sink = lane->name,
                              .state = next.state,
                              .next_attempt = next.next_attempt,
                              .attempts = attempts,
                              .last_error = outcome.why,
                              .receipt = outcome.receipt,
                              .editable = !outcome.receipt.empty() && sink->can_edit(),
                              .reports = delivery.also.size()};
  // A dead letter about a dead letter would go round in circles.
  const bool worth_telling =
      delivery.alert.kind == AlertKind::news || delivery.alert.kind == AlertKind::digest;
  const bool tell = next.state == DeliveryState::dead && worth_telling;
  const NewAlert notice = tell ? dead_letter_alert(*lane, delivery, outcome.why) : NewAlert{};
  const UtcTime now = clock_.now();
  Writer::Job job = [settlement, notice, tell, now](Store& store) -> Result<void> {
    if (auto settled = store.settle(settlement); !settled) return settled;
    failpoint("before-settling");
    if (!tell) return {};
    auto told = store.add_alert(notice, now);
    return told ? Result<void>{} : std::unexpected(told.error());
  };
  const auto saved = co_await commit(writer_, std::move(job), Writer::Urgency::now);
  failpoint("after-settling");
  if (!saved) {
    log::error("sink {}: cannot note what became of alert {}: {}",
               lane->name,
               delivery.alert.id,
               saved.error().message);
    lane->unsaved.push_back(settlement);
  }
  report(*lane, delivery, outcome, settlement);
  if (tell) nudge(notice.sinks);
  co_return next.state == DeliveryState::delivered;
}

NewAlert Dispatcher::dead_letter_alert(const Lane& lane,
                                       const Delivery& delivery,
                                       const std::string& why) {
  NewAlert notice;
  notice.alert.created = clock_.now();
  // One notice per sink and day: a thousand dead letters are one trouble.
  const std::string day = format_utc(notice.alert.created).substr(0, 10);
  const std::array<std::string_view, 3> parts{"dead letter", lane.name, day};
  notice.alert.id = short_id(parts);
  notice.alert.kind = AlertKind::internal;
  notice.alert.severity = Severity::high;
  notice.alert.score = 1;
  notice.alert.message = fmt::format(
      "The sink \"{}\" did not take an alert and newshound gave it up after {} attempts: {}. The "
      "alert was: {}. See \"newshound outbox list\"; \"newshound outbox replay\" tries again.",
      lane.name,
      delivery.attempts + 1,
      why,
      headline(delivery.alert));
  notice.alert.article.title = fmt::format("newshound cannot deliver to {}", lane.name);
  notice.alert.article.seen = notice.alert.created;
  for (const auto& name : sinks_for(notice.alert, routes_, operators_))
    if (name != lane.name) notice.sinks.push_back(name);
  notice.holds =
      holds_for(notice.alert, notice.sinks, routes_, operators_, paces_, notice.alert.created);
  return notice;
}

void Dispatcher::report(Lane& lane,
                        const Delivery& delivery,
                        const Outcome& outcome,
                        const Settlement& settlement) {
  const auto& id = delivery.alert.id;
  if (settlement.state == DeliveryState::delivered) {
    log::debug("sink {}: delivered alert {}", lane.name, id);
    if (!lane.last_trouble.empty()) log::info("sink {}: works again", lane.name);
    lane.last_trouble.clear();
  } else if (settlement.state == DeliveryState::dead) {
    log::error("sink {}: gave up on alert {} after {} attempts: {}",
               lane.name,
               id,
               settlement.attempts,
               outcome.why);
  } else if (outcome.why != lane.last_trouble) {
    log::warning("sink {}: alert {} not delivered: {}; next try {}",
                 lane.name,
                 id,
                 outcome.why,
                 format_local(settlement.next_attempt));
    lane.last_trouble = outcome.why;
  }
}

asio::awaitable<Outcome> Dispatcher::test(std::string sink) {
  const auto lane = lanes_.find(sink);
  if (lane == lanes_.end())
    co_return Outcome::rejected(fmt::format("there is no sink \"{}\"", sink));
  const std::shared_ptr<Sink> taker = lane->second->sink;
  Alert alert = test_alert(clock_.now());
  Outcome outcome = co_await taker->deliver(std::move(alert));
  co_return outcome;
}

}  // namespace newshound
