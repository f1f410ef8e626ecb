#include "schedule/cadence.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <system_error>

#include "base/backoff.h"
#include "base/http_date.h"
#include "base/text.h"

namespace newshound {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr Duration day = hours(24);
constexpr Duration week = 7 * day;
// Publishers leave absurd values in <ttl>; no news feed means more than this.
constexpr Duration longest_ttl = hours(6);
// A weekend and the nights before and behind it.
constexpr Duration longest_silence = hours(72);

Duration share_of(Duration wait, double share) {
  return Duration(static_cast<Duration::rep>(static_cast<double>(wait.count()) * share));
}

Duration after_success(const Source& source, const PollHints& hints, double jitter) {
  const Duration asked = std::max(hints.fresh_for.value_or(Duration(0)),
                                  std::min(hints.ttl.value_or(Duration(0)), longest_ttl));
  const Duration soonest = std::max(std::min(asked, source.max_interval), source.min_interval);
  const Duration longest = std::max(source.max_interval, soonest);
  const Duration wait = std::clamp(hints.worthwhile.value_or(soonest), soonest, longest);
  const Duration latest = std::clamp(hints.first.value_or(soonest), wait, longest);
  if (hints.first && latest > soonest) return soonest + share_of(latest - soonest, jitter);
  return wait + share_of(wait, jitter / 30);
}

// RFC 6585 4 leaves it to us; ten minutes is what NetNewsWire waits.
Duration after_too_many(int failures) {
  return backoff(failures, minutes(10), day, 0);
}

// What a server means that answers with this status and does not say when to come back.
Duration after_failure(const Source& source, int status, int failures, double jitter) {
  switch (status) {
    case 401:
    case 403: return backoff(failures, hours(4), week, 0);
    case 404: return backoff(failures, day, week, 0);
    case 410: return week;
    case 429:
    case 503: return after_too_many(failures);
    default: return backoff(failures, source.min_interval, source.max_interval, jitter);
  }
}

}  // namespace

Duration poll_interval(const Source& source, const PollHints& hints, int failures, double jitter) {
  if (!hints.failed) return after_success(source, hints, jitter);
  const Duration asked = hints.retry_after ? std::min(*hints.retry_after, week)
                                           : after_failure(source, hints.status, failures, jitter);
  const Duration wait = std::max(asked, source.min_interval);
  return wait + share_of(wait, jitter / 10);
}

bool repeats_itself(const FeedState& state) {
  constexpr int no_accident = 5;
  return state.repeats >= no_accident;
}

double poll_cost(const FeedState& state) {
  constexpr double bytes_like_a_poll = 20'000;
  return repeats_itself(state) ? 1 + static_cast<double>(state.document_bytes) / bytes_like_a_poll
                               : 1;
}

UtcTime outside_skipped(UtcTime due, std::uint32_t hours, std::uint32_t days) {
  if (hours == 0 && days == 0) return due;
  UtcTime when = due;
  const UtcTime latest = due + longest_silence;
  while (when <= latest) {
    const auto midnight = std::chrono::floor<std::chrono::days>(when);
    const auto hour = std::chrono::floor<std::chrono::hours>(when - midnight).count();
    const unsigned weekday = std::chrono::weekday(midnight).c_encoding();
    if ((hours >> hour & 1) == 0 && (days >> weekday & 1) == 0) return when;
    when = std::chrono::floor<std::chrono::hours>(when) + std::chrono::hours(1);
  }
  return due;
}

Duration host_pause(const PollHints& hints, int failures) {
  // A page that is missing says nothing about the others.
  if (!hints.failed || hints.status == 404 || hints.status == 410) return Duration(0);
  if (hints.retry_after) return std::min(*hints.retry_after, week);
  return hints.status == 429 ? after_too_many(failures) : Duration(0);
}

namespace {

// RFC 9111 1.2.2: digits only; a number too large to hold counts as 2^31.
std::optional<seconds> delta_seconds(std::string_view text) {
  constexpr std::int64_t ceiling = std::int64_t{1} << 31;
  if (text.empty() || text.find_first_not_of("0123456789") != text.npos) return {};
  std::int64_t value = ceiling;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec == std::errc::result_out_of_range) value = ceiling;
  return seconds(std::min(value, ceiling));
}

struct CacheControl {
  bool no_hint = false;  // no-cache or no-store: the lifetime says nothing about the feed
  std::optional<std::string_view> max_age;
};

// RFC 9111 5.2: name, or name=token, or name="quoted". s-maxage is for shared caches, which a feed
// reader is not. The first max-age counts (4.2.1).
CacheControl read_cache_control(std::string_view header) {
  CacheControl read;
  while (!header.empty()) {
    const auto comma = std::min(header.find(','), header.size());
    const std::string_view directive = trim(header.substr(0, comma));
    header.remove_prefix(std::min(comma + 1, header.size()));
    const auto equals = std::min(directive.find('='), directive.size());
    const std::string_view name = trim(directive.substr(0, equals));
    if (equal_ignoring_case(name, "no-cache") || equal_ignoring_case(name, "no-store"))
      read.no_hint = true;
    if (!equal_ignoring_case(name, "max-age") || equals == directive.size() || read.max_age)
      continue;
    std::string_view value = trim(directive.substr(equals + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
      value = value.substr(1, value.size() - 2);
    read.max_age = value;
  }
  return read;
}

}  // namespace

std::optional<Duration> remaining_freshness(std::string_view cache_control,
                                            std::string_view age,
                                            std::string_view expires,
                                            std::string_view date) {
  const CacheControl control = read_cache_control(cache_control);
  if (control.no_hint) return {};
  std::optional<Duration> lifetime;
  if (control.max_age) {
    lifetime = delta_seconds(*control.max_age);
  } else {
    const auto until = parse_http_date(expires);
    const auto since = parse_http_date(date);
    if (until && since) lifetime = *until - *since;
  }
  if (!lifetime) return {};
  const Duration spent = delta_seconds(trim(age)).value_or(seconds(0));
  return std::max(*lifetime - spent, Duration(0));
}

}  // namespace newshound
