// What is told later: `digest:`, `wait:`, `group:` and `quiet:` of a route, `quiet:` and `at_most:` of a
// sink.
#include <charconv>

#include <fmt/format.h>

#include "base/text.h"
#include "settings/parts.h"

namespace newshound {

namespace {

using namespace std::chrono_literals;

constexpr int most_messages = 1'000'000;

template <class Value>
std::optional<Value> read_as(Section& section, std::string_view key) {
  const auto text = section.maybe_text(key);
  if (!text) return {};
  auto value = Value::parse(*text);
  if (value) return std::move(*value);
  section.problem(key, value.error().message);
  return {};
}

// "20 in 10m"
std::optional<Limit> limit_of(std::string_view text) {
  constexpr std::string_view in = " in ";
  const auto middle = text.find(in);
  Limit limit;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + std::min(middle, text.size()), limit.most);
  if (middle == text.npos || error != std::errc() || end != text.data() + middle) return {};
  limit.in = parse_duration(text.substr(middle + in.size())).value_or(0ms);
  if (limit.most < 1 || limit.most > most_messages || limit.in < 1s || limit.in > 24h * 7)
    return {};
  return limit;
}

}  // namespace

std::optional<Limit> read_limit(Section& section, std::string_view key) {
  const auto text = section.maybe_text(key);
  if (!text) return {};
  const auto limit = limit_of(*text);
  if (!limit)
    section.problem(key,
                    fmt::format("expected a number and a time up to 7d, such as \"20 in 10m\", "
                                "found \"{}\"",
                                printable(*text)));
  return limit;
}

Pace read_pace(Section& section) {
  return {.quiet = read_as<DailyHours>(section, "quiet"), .limit = read_limit(section, "at_most")};
}

Holding read_holding(Section& section) {
  Holding holding;
  holding.digest = read_as<Timetable>(section, "digest");
  holding.wait = section.duration("wait", holding.wait, 0s, 24h);
  const auto group =
      section.one_of("group", {"story", "subject", "watchlist", "feed", "all"}, "story");
  for (const auto key :
       {GroupBy::story, GroupBy::subject, GroupBy::watchlist, GroupBy::feed, GroupBy::all})
    if (name_of(key) == group) holding.group = key;
  holding.quiet = read_as<DailyHours>(section, "quiet");
  holding.critical = section.flag("hold_critical", holding.critical);
  if (section.has("digest") && section.has("wait"))
    section.problem("wait", "a route has either a digest or a wait");
  if (section.maybe_text("group") == group && holding.wait == 0ms)
    section.problem("group", "says which alerts wait for each other; write wait: as well");
  return holding;
}

}  // namespace newshound
