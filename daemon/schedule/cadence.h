#pragma once
// When to poll a feed again: a function of what its publisher, its server and its user ask for.
// Called by app/ for every answer. Pure; any thread.

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/time.h"
#include "model/source.h"

namespace newshound {

// What the answer to a poll says about coming back.
struct PollHints {
  bool failed = false;
  int status = 0;                         // HTTP; 0 for none
  std::optional<Duration> retry_after{};  // parse_retry_after() of base/http_date.h
  std::optional<Duration> fresh_for{};    // remaining_freshness()
  std::optional<Duration> ttl{};          // the feed's own wish
  std::optional<Duration> worthwhile{};   // worthwhile_wait() of schedule/posting.h
  std::optional<Duration> first{};        // never read before: what is usual between polls
};

// `failures` in a row include this one. `jitter` in [0, 1) lengthens the wait by up to a thirtieth
// (a failure's by up to a tenth), so that feeds that started together drift apart; after a feed's first
// poll it chooses any time between what is allowed and what is worthwhile or usual, since the many feeds
// of a new list would else be polled in waves. Never less than
// the source's min_interval; more than its max_interval only by that share, or where the server said
// so (Retry-After, 404, 410, …).
Duration poll_interval(const Source& source, const PollHints& hints, int failures, double jitter);

// Its server sends the whole document at every poll, changed or not: it has no validators, or they
// are useless.
bool repeats_itself(const FeedState& state);

// What a poll costs the publisher: 1 where he answers 304 when nothing is new, and another 1 for each
// 20 KB of a feed that repeats itself.
double poll_cost(const FeedState& state);

// A moment at or after `due` that is in none of the hours (UTC) and on none of the days that a
// publisher wants to be left alone; bits as in Feed. At most three days later: who forbids more than
// that has made a mistake.
UtcTime outside_skipped(UtcTime due, std::uint32_t hours, std::uint32_t days);

// How long the whole host group has to be left alone after this answer: Retry-After and 429 speak for
// the server, not for one feed. Zero for none. `failures` as above.
Duration host_pause(const PollHints& hints, int failures);

// How long the answer stays fresh (RFC 9111 4.2): Cache-Control max-age, else Expires minus Date;
// less the Age it had on arrival. Never negative; nullopt where nothing usable is said. Absent
// headers are empty.
std::optional<Duration> remaining_freshness(std::string_view cache_control,
                                            std::string_view age,
                                            std::string_view expires,
                                            std::string_view date);

}  // namespace newshound
