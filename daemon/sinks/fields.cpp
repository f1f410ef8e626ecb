#include "sinks/fields.h"

#include <fmt/format.h>

#include "base/text.h"
#include "sinks/brief.h"

namespace newshound {

namespace {

constexpr std::size_t longest_value = 1000;

}  // namespace

std::vector<std::pair<std::string, std::string>> fields_of(const Alert& alert) {
  std::vector<std::pair<std::string, std::string>> fields;
  const auto add = [&](const char* name, std::string_view value) {
    if (!value.empty())
      fields.emplace_back(name, Room(longest_value, in_bytes).take(printable(value)));
  };
  add("id", alert.id);
  add("kind", name_of(alert.kind));
  add("severity", name_of(alert.severity));
  if (alert.kind != AlertKind::news) {
    add("message", alert.message);
    return fields;
  }
  if (alert.story != 0) add("story", std::to_string(alert.story));
  add("update", alert.update);
  add("score", fmt::format("{:.2f}", alert.score));
  add("subject", alert.subject.name);
  add("subject_id", alert.subject.id);
  add("watchlist", alert.subject.watchlist);
  add("title", alert.article.title);
  if (const auto link = linkable(alert.article.link); link.size() <= longest_value)
    add("link", link);
  add("feed", source_name(alert));
  add("language", alert.article.language);
  if (alert.article.published) add("published", format_utc(*alert.article.published));
  if (!alert.evidence.empty()) {
    add("match", alert.evidence.front().match);
    add("quote", alert.evidence.front().quote);
  }
  return fields;
}

int syslog_severity(const Alert& alert) {
  if (alert.kind == AlertKind::test || alert.kind == AlertKind::heartbeat) return 6;
  if (is_own(alert.kind)) return 4;
  switch (alert.severity) {
    case Severity::low: return 6;
    case Severity::medium: return 5;
    case Severity::high: return 4;
    case Severity::critical: return 2;
  }
  return 5;
}

}  // namespace newshound
