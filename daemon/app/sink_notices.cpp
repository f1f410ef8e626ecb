#include "app/sink_notices.h"

#include <array>

#include <fmt/format.h>

#include "base/digest.h"

namespace newshound {

namespace {

Alert notice(std::string_view what, const std::string& sink, UtcTime incident, UtcTime now) {
  Alert alert;
  const std::string when = format_utc(incident);
  const std::array<std::string_view, 3> parts{what, sink, when};
  alert.id = short_id(parts);
  alert.kind = AlertKind::internal;
  alert.severity = Severity::high;
  alert.created = now;
  alert.score = 1;
  alert.article.seen = now;
  return alert;
}

}  // namespace

Alert sink_fails(const SinkState& state, UtcTime now) {
  Alert alert = notice("sink fails", state.sink, *state.failing_since, now);
  alert.article.title = fmt::format("newshound cannot deliver to {}", state.sink);
  alert.message =
      state.gone
          ? fmt::format(
                "The sink \"{0}\" is switched off, since the other side says that it is no more: "
                "{1}. Its alerts wait. When it is put right, \"newshound outbox replay --sink "
                "{0} --all\" or a reload of the configuration switches it on again.",
                state.sink,
                state.why)
          : fmt::format(
                "The sink \"{}\" has taken no alert since {}: {}. Its alerts wait, it is "
                "tried again.",
                state.sink,
                format_utc(*state.failing_since),
                state.why);
  return alert;
}

Alert sink_works_again(const SinkState& before, UtcTime now) {
  Alert alert = notice("sink works", before.sink, *before.failing_since, now);
  alert.severity = Severity::low;
  alert.article.title = fmt::format("newshound delivers to {} again", before.sink);
  alert.message = fmt::format("The sink \"{}\" takes alerts again, which it had not done since {}.",
                              before.sink,
                              format_utc(*before.failing_since));
  return alert;
}

Alert dead_letter(const Delivery& delivery, const std::string& why, UtcTime now) {
  const auto day = std::chrono::floor<std::chrono::days>(now);
  Alert alert = notice("dead letter", delivery.sink, day, now);
  alert.article.title = fmt::format("newshound cannot deliver to {}", delivery.sink);
  alert.message = fmt::format(
      "An alert could not be delivered to the sink \"{}\" and was given up: {}. The alert was: {}. "
      "See \"newshound outbox list\"; \"newshound outbox replay\" tries again.",
      delivery.sink,
      why,
      headline(delivery.alert));
  return alert;
}

}  // namespace newshound
