#include "app/edits.h"

#include <algorithm>

#include "app/await.h"
#include "base/log.h"

namespace newshound {

namespace asio = boost::asio;
using namespace std::chrono_literals;

namespace {

constexpr Duration between_looks = 20s;
constexpr Duration after_failure = 10min;
constexpr Duration worth_editing = 48h;  // where it fails; nobody reads further back
constexpr std::size_t batch = 32;

}  // namespace

Edits::Edits(const asio::any_io_executor& loop,
             asio::thread_pool& pool,
             Clock& clock,
             Writer& writer,
             Readers& readers,
             FindSink find_sink)
    : pool_(pool),
      clock_(clock),
      writer_(writer),
      readers_(readers),
      find_sink_(std::move(find_sink)),
      alarm_(loop) {}

void Edits::stop() {
  stopping_ = true;
  alarm_.ring();
}

asio::awaitable<void> Edits::run() {
  running_ = true;
  while (!stopping_) {
    co_await run_once();
    const SteadyTime next = clock_.steady() + between_looks;
    if (!stopping_) co_await clock_.sleep_until(next, alarm_);
  }
  running_ = false;
}

// Asked of a reader: mostly there is nothing, and then nothing is written.
asio::awaitable<bool> Edits::any_due() {
  auto work = [this] { return readers_.with([](Store& store) { return store.next_edit(); }); };
  const auto next = co_await offload(pool_, std::move(work));
  co_return next && *next && **next <= clock_.now();
}

asio::awaitable<void> Edits::run_once() {
  const bool due = co_await any_due();
  if (!due) co_return;
  auto taken = std::make_shared<std::vector<Delivery>>();
  const UtcTime now = clock_.now();
  Writer::Job job = [taken, now](Store& store) -> Result<void> {
    auto edits = store.take_edits(now, batch);
    if (!edits) return std::unexpected(edits.error());
    *taken = std::move(*edits);
    return {};
  };
  const auto done = co_await commit(writer_, std::move(job), Writer::Urgency::soon);
  if (!done) co_return;  // disk full; the outbox says so
  for (auto& delivery : *taken) {
    if (stopping_) co_await note(std::move(delivery), Outcome::retry("newshound stops", 0s));
    else co_await edit(std::move(delivery));
  }
}

asio::awaitable<void> Edits::edit(Delivery delivery) {
  const auto sink = find_sink_(delivery.sink);
  if (!sink || !sink->can_edit()) {
    co_await note(std::move(delivery), Outcome::rejected("it cannot edit any more"));
    co_return;
  }
  Message message = delivery.message();
  Outcome outcome = co_await sink->edit(std::move(message));
  co_await note(std::move(delivery), std::move(outcome));
}

asio::awaitable<void> Edits::note(Delivery delivery, Outcome outcome) {
  if (outcome.kind == Outcome::Kind::delivered) co_return;
  std::optional<UtcTime> when;
  const bool is_news = clock_.now() < delivery.alert.created + worth_editing;
  if (outcome.kind != Outcome::Kind::rejected && is_news)
    when = clock_.now() + std::max(outcome.after.value_or(after_failure), Duration(0s));
  log::debug("sink {}: the message of alert {} was not edited: {}",
             delivery.sink,
             delivery.alert.id,
             outcome.why);
  Writer::Job job = [id = delivery.alert.id, sink = delivery.sink, when](Store& store) {
    return store.edit_again(id, sink, when);
  };
  const auto noted = co_await commit(writer_, std::move(job), Writer::Urgency::soon);
  if (!noted) log::debug("that could not be noted: {}", noted.error().message);
}

}  // namespace newshound
