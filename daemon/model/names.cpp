// The texts of the model's enumerations, in one place.
#include <array>

#include "model/alert.h"
#include "model/delivery.h"
#include "model/match.h"
#include "model/route.h"
#include "model/watchlist.h"

namespace newshound {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::low: return "low";
    case Severity::medium: return "medium";
    case Severity::high: return "high";
    case Severity::critical: return "critical";
  }
  return "medium";
}

std::optional<Severity> severity_of(std::string_view name) {
  for (const auto severity : {Severity::low, Severity::medium, Severity::high, Severity::critical})
    if (name_of(severity) == name) return severity;
  return {};
}

std::string_view name_of(Field field) {
  return field == Field::title ? "title" : "text";
}

std::string_view name_of(AlertKind kind) {
  switch (kind) {
    case AlertKind::news: return "news";
    case AlertKind::digest: return "digest";
    case AlertKind::feed_health: return "feed_health";
    case AlertKind::heartbeat: return "heartbeat";
    case AlertKind::internal: return "internal";
    case AlertKind::test: return "test";
  }
  return "news";
}

std::optional<AlertKind> alert_kind_of(std::string_view name) {
  for (const auto kind : {AlertKind::news,
                          AlertKind::digest,
                          AlertKind::feed_health,
                          AlertKind::heartbeat,
                          AlertKind::internal,
                          AlertKind::test})
    if (name_of(kind) == name) return kind;
  return {};
}

bool is_own(AlertKind kind) {
  return kind == AlertKind::internal || kind == AlertKind::feed_health ||
         kind == AlertKind::heartbeat;
}

std::string_view name_of(GroupBy key) {
  switch (key) {
    case GroupBy::story: return "story";
    case GroupBy::subject: return "subject";
    case GroupBy::watchlist: return "watchlist";
    case GroupBy::feed: return "feed";
    case GroupBy::all: return "all";
  }
  return "story";
}

std::string_view name_of(DeliveryState state) {
  switch (state) {
    case DeliveryState::held: return "held";
    case DeliveryState::folded: return "folded";
    case DeliveryState::pending: return "pending";
    case DeliveryState::delivered: return "delivered";
    case DeliveryState::dead: return "dead";
    case DeliveryState::silenced: return "silenced";
  }
  return "pending";
}

}  // namespace newshound
