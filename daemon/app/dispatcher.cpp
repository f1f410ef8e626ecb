#include "app/dispatcher.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/digest.h"
#include "route/holding.h"
#include "route/route.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

bool any_expires(const std::vector<Route>& routes) {
  return std::ranges::any_of(routes, [](const Route& route) {
    return route.expires.has_value() || any_expires(route.routes);
  });
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
    : doors_{.loop = std::move(loop),
             .pool = pool,
             .clock = clock,
             .writer = writer,
             .readers = readers,
             .address = [this](NewAlert& notice) { address(notice); },
             .nudge = [this](const std::vector<std::string>& sinks) { nudge(sinks); }} {}

// To everybody who is told of the daemon's troubles, and when.
void Dispatcher::address(NewAlert& notice) const {
  notice.sinks = sinks_for(notice.alert, routes_, operators_);
  notice.holds =
      holds_for(notice.alert, notice.sinks, routes_, operators_, paces_, notice.alert.created);
}

void Dispatcher::configure(SinkMap sinks, const Settings& settings) {
  routes_ = settings.routes;
  operators_ = settings.operators;
  paces_ = settings.paces;
  for (auto& [name, lane] : lanes_)
    if (!sinks.contains(name)) lane->use({}, false);
  std::erase_if(lanes_, [&](const auto& entry) { return !sinks.contains(entry.first); });
  const bool some_expire = any_expires(settings.routes);
  for (auto& [name, sink] : sinks) {
    auto& lane = lanes_[name];
    const bool is_new = lane == nullptr;
    if (is_new) lane = std::make_shared<Lane>(doors_, name);
    else if (lane->configured().fingerprint == sink.fingerprint) sink = lane->configured();
    lane->use(std::move(sink), some_expire);
    if (is_new && started_) lane->start();
  }
}

void Dispatcher::remember(const std::vector<SinkState>& states) {
  for (const auto& state : states)
    if (const auto lane = lanes_.find(state.sink); lane != lanes_.end())
      lane->second->remember(state);
}

void Dispatcher::run() {
  started_ = true;
  for (auto& [name, lane] : lanes_) lane->start();
}

void Dispatcher::nudge(const std::vector<std::string>& sinks) {
  for (const auto& name : sinks)
    if (const auto lane = lanes_.find(name); lane != lanes_.end()) lane->second->nudge();
}

void Dispatcher::wake(const std::string& sink) {
  for (auto& [name, lane] : lanes_)
    if (sink.empty() || sink == name) lane->wake();
}

asio::awaitable<int> Dispatcher::run_once() {
  int failed = 0;
  const auto lanes = lanes_;  // a signal may reload meanwhile
  for (const auto& [name, lane] : lanes) {
    const int of_lane = co_await lane->run_once();
    failed += of_lane;
  }
  co_return failed;
}

void Dispatcher::stop() {
  doors_.stopping = true;
  for (auto& [name, lane] : lanes_) lane->nudge();
}

bool Dispatcher::at_rest() const {
  return std::ranges::none_of(lanes_, [](const auto& entry) { return entry.second->in_hand(); });
}

std::shared_ptr<Sink> Dispatcher::sink(const std::string& name) const {
  const auto lane = lanes_.find(name);
  return lane == lanes_.end() ? nullptr : lane->second->configured().sink;
}

asio::awaitable<Outcome> Dispatcher::test(std::string sink) {
  const auto lane = lanes_.find(sink);
  if (lane == lanes_.end())
    co_return Outcome::rejected(fmt::format("there is no sink \"{}\"", sink));
  const std::shared_ptr<Lane> taker = lane->second;
  Alert alert = test_alert(doors_.clock.now());
  Outcome outcome = co_await taker->test(std::move(alert));
  co_return outcome;
}

std::string Dispatcher::trouble() const {
  std::string text;
  for (const auto& [name, lane] : lanes_) {
    const SinkState& state = lane->state();
    if (!state.down && !state.gone) continue;
    text += fmt::format("{}sink {} {}",
                        text.empty() ? "" : ", ",
                        name,
                        state.gone ? "switched off" : "takes nothing");
  }
  return text;
}

}  // namespace newshound
