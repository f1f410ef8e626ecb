#include "app/feed_health.h"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/digest.h"
#include "net/http.h"
#include "schedule/cadence.h"
#include "schedule/posting.h"

namespace newshound {

namespace {

using std::chrono::hours;

// A server may be down for a night; what lasts longer, or is said on purpose, is told.
constexpr int failures_to_tell = 4;
constexpr int failures_of_a_new_feed = 8;  // half a day at growing intervals
constexpr Duration failing_for = hours(6);
// A feed counts as silent when so many entries were to be expected since the last one: by chance that
// happens once in e¹² times.
constexpr double expected_in_silence = 12;
constexpr Duration least_silence = hours(48);
constexpr double enough_entries = 8;  // to speak of a habit

bool is_silent(const FeedState& state, UtcTime now) {
  if (!state.posting.as_of || state.posting.entries < enough_entries) return false;
  const Duration silence = now - *state.posting.as_of;
  if (silence < least_silence) return false;
  const double rate = mean_rate(state.posting, *state.posting.as_of);
  return rate * static_cast<double>(silence.count()) / 1000 > expected_in_silence;
}

bool is_failing(const FeedState& state, UtcTime now) {
  if (!state.last_success) return state.failures >= failures_of_a_new_feed;
  return state.failures >= failures_to_tell && now - *state.last_success >= failing_for;
}

std::string trouble_of(const FeedState& state, UtcTime now, bool widespread) {
  if (state.gone) return "gone";
  // A failure that is not to be told of ends no trouble that is known.
  if (state.failures > 0) return is_failing(state, now) && !widespread ? "failing" : state.trouble;
  return is_silent(state, now) ? "silent" : "";
}

std::string sentence(const Source& source, const FeedState& state, const std::string& before) {
  const std::string feed =
      fmt::format("The feed \"{}\" ({})", source.name, printable_url(source.url));
  if (state.trouble == "gone") return fmt::format("{} is no more: {}.", feed, state.last_error);
  if (state.trouble == "failing")
    return fmt::format("{} has not been read since {}: {}. It is tried again.",
                       feed,
                       state.last_success ? format_utc(*state.last_success) : "it was configured",
                       state.last_error);
  if (state.trouble == "silent")
    return fmt::format(
        "{} has posted nothing since {}, which is unusual for it. It may have ended or moved.",
        feed,
        format_utc(*state.posting.as_of));
  return fmt::format("{} is read again (it was {}).", feed, before);
}

Alert notice(const Source& source, Severity severity, UtcTime now, const std::string& what) {
  Alert alert;
  alert.kind = AlertKind::feed_health;
  alert.severity = severity;
  alert.created = now;
  alert.score = 1;
  alert.article.title = fmt::format("{}: {}", source.name, what);
  alert.article.seen = now;
  return alert;
}

}  // namespace

std::optional<Alert> feed_health(const Source& source,
                                 FeedState& state,
                                 UtcTime now,
                                 bool widespread) {
  const std::string before = std::exchange(state.trouble, trouble_of(state, now, widespread));
  if (before == state.trouble) return {};
  const bool over = state.trouble.empty();
  Alert alert = notice(
      source, over ? Severity::low : Severity::medium, now, over ? "read again" : state.trouble);
  const std::string when = format_utc(now);
  const std::array<std::string_view, 4> parts{"feed", source.url, state.trouble, when};
  alert.id = short_id(parts);
  alert.message = sentence(source, state, before);
  return alert;
}

Alert feed_moved(const Source& source,
                 const FeedState& state,
                 UtcTime now,
                 const std::string& twin) {
  Alert alert = notice(source, Severity::medium, now, "moved");
  const std::array<std::string_view, 4> parts{"feed", source.url, "moved", state.address};
  alert.id = short_id(parts);
  const std::string advice =
      twin.empty() ? "where it is polled from now on; please change its url in the configuration"
                   : fmt::format(
                         "where the feed \"{}\" is already; it is polled once, as that "
                         "feed. Please remove one of them from the configuration",
                         twin);
  alert.message = fmt::format("The feed \"{}\" ({}) has moved for good to {}, {}.",
                              source.name,
                              printable_url(source.url),
                              printable_url(state.address),
                              advice);
  return alert;
}

std::string repetition_of(const FeedState& state) {
  const bool has_validators = !state.etag.empty() || !state.last_modified.empty();
  return has_validators
             ? "its server sends the whole feed at every poll, new or not, whatever ETag and "
               "Last-Modified say"
             : "its server sends the whole feed at every poll, new or not: there is no ETag and no "
               "Last-Modified";
}

std::vector<std::string> feed_remarks(const FeedState& state) {
  std::vector<std::string> remarks;
  if (!state.last_error.empty()) remarks.push_back(state.last_error);
  if (!state.address.empty()) remarks.push_back("moved to " + printable_url(state.address));
  if (!state.mended.empty()) remarks.push_back(state.mended + " (mended)");
  if (repeats_itself(state)) remarks.push_back(repetition_of(state));
  return remarks;
}

}  // namespace newshound
