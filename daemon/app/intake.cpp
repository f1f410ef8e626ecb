#include "app/intake.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "app/feed_health.h"
#include "base/digest.h"
#include "base/http_date.h"
#include "base/text.h"
#include "feed/parse.h"
#include "model/link.h"
#include "route/holding.h"
#include "route/route.h"
#include "schedule/cadence.h"

namespace newshound {

namespace {

constexpr int ok = 200;
constexpr int not_modified = 304;
constexpr int gone = 410;

// What a server sends as validator goes back to it byte for byte, so it must not be able to break a
// header line. RFC 9110 8.8.3 allows visible characters and obs-text in an entity tag.
std::string safe_validator(std::string_view value) {
  constexpr std::size_t longest = 512;
  if (value.size() > longest) return {};
  for (const char c : value)
    if (const auto byte = static_cast<unsigned char>(c); byte < 0x20 || byte == 0x7f) return {};
  return std::string(value);
}

void take_validators(FeedState& state, const HttpResponse& response) {
  const bool fresh = response.status == ok;
  if (fresh || !response.header("etag").empty())
    state.etag = safe_validator(response.header("etag"));
  if (fresh || !response.header("last-modified").empty())
    state.last_modified = safe_validator(response.header("last-modified"));
  state.validated_url = response.url;
}

PollHints hints_of(const HttpResponse& response, UtcTime now) {
  return {.status = response.status,
          .retry_after = parse_retry_after(response.header("retry-after"), now),
          .fresh_for = remaining_freshness(response.header("cache-control"),
                                           response.header("age"),
                                           response.header("expires"),
                                           response.header("date"))};
}

std::string describe(int status) {
  switch (status) {
    case 401: return "the server asks for credentials (401)";
    case 403: return "the server refuses us (403)";
    case 404: return "not found (404)";
    case 410:
      return "gone for good (410), polled no more; remove it from the configuration, or try again "
             "with \"newshound feeds poll\"";
    case 429: return "we are asking too often (429)";
    case not_modified: return "the server says 304 although nothing was asked conditionally";
    default: return fmt::format("the server answered {}", status);
  }
}

// A new address that does not work is given up for the one in the configuration.
constexpr int failures_at_an_address = 3;

// The poll did not bring what we came for: everything but the failure stays as it was.
void fail(Intake& result, PollHints hints, const std::string& why, const Arrival& arrival) {
  FeedState& state = result.changes.state;
  hints.failed = true;
  ++state.failures;
  state.gone = hints.status == gone;
  if (state.failures >= failures_at_an_address) state.address.clear();
  result.pause = host_pause(hints, state.failures);
  state.last_error = printable(why);
  result.failed = true;
  result.interval = poll_interval(*arrival.source, hints, state.failures, arrival.jitter);
}

// A permanent redirect is believed when it has led to the same place, a feed, for a day: until then
// it may be a mistake, or the login page of a hotel.
constexpr Duration belief = std::chrono::hours(24);

bool redirected_for_good(const Arrival& arrival) {
  const auto& hops = arrival.answer->hops;
  const bool less_safe =
      arrival.source->url.starts_with("https:") && !arrival.answer->url.starts_with("https:");
  return !hops.empty() && !less_safe && std::ranges::all_of(hops, [](const Hop& hop) {
    return hop.status == 301 || hop.status == 308;
  });
}

void note_move(Intake& result, const Arrival& arrival) {
  FeedState& state = result.changes.state;
  if (moves(arrival)) {
    state.address = std::exchange(state.moved_to, {});
    state.moved_since.reset();
    result.moved = true;
  } else if (!redirected_for_good(arrival)) {
    state.moved_to.clear();
    state.moved_since.reset();
  } else if (state.moved_to != arrival.answer->url) {
    state.moved_to = arrival.answer->url;
    state.moved_since = arrival.at;
  }
}

// How long to wait by what the feed has shown of its rhythm; half as long as before where entries may
// have been missed.
std::optional<Duration> worthwhile(const Intake& result, const Arrival& arrival) {
  if (arrival.price <= 0 || !arrival.week) return {};
  const FeedState& state = result.changes.state;
  const Source& source = *arrival.source;
  const double price = arrival.price * poll_cost(state);
  Duration wait = worthwhile_wait(
      state.posting, *arrival.week, arrival.at, price, source.weight, source.max_interval);
  if (result.gap && arrival.before->last_poll)
    wait = std::min(wait, (arrival.at - *arrival.before->last_poll) / 2);
  return wait;
}

void succeed(Intake& result, PollHints hints, const Arrival& arrival) {
  FeedState& state = result.changes.state;
  note_move(result, arrival);
  hints.worthwhile = worthwhile(result, arrival);
  if (!arrival.before->last_success) hints.first = arrival.usual;
  hints.ttl = state.ttl;
  state.gone = false;
  state.failures = 0;
  state.last_error.clear();
  state.last_success = arrival.at;
  result.interval = poll_interval(*arrival.source, hints, 0, arrival.jitter);
}

bool too_old(const Article& article, const Arrival& arrival) {
  const bool first_sight = !arrival.before->last_success;
  if (!first_sight || !arrival.source->alert_age) return false;
  const auto date = article.date();
  return !date || *date < arrival.at - *arrival.source->alert_age;
}

Alert make_alert(Match match,
                 const Article& article,
                 const Arrival& arrival,
                 const Matcher& matcher) {
  const Watchlist& list = matcher.list_of(match);
  const Subject& subject = matcher.subject_of(match);
  Alert alert;
  alert.id = alert_id(list.id, subject.id, arrival.source->url, article.key);
  alert.created = arrival.at;
  alert.severity = subject.severity;
  alert.score = match.score;
  alert.parts = std::move(match.parts);
  alert.subject = who_is(list, subject);
  alert.article = {.key = article.key,
                   .title = article.title,
                   .link = without_tracking(article.link),
                   .author = article.author,
                   .language = article.language,
                   .published = article.date(),
                   .seen = arrival.at};
  alert.feed = {.name = arrival.source->name,
                .url = printable_url(arrival.source->url),
                .tags = arrival.source->tags};
  alert.evidence = std::move(match.evidence);
  return alert;
}

int year_of(UtcTime time) {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  return int(std::chrono::year_month_day(day).year());
}

// To whom, and when, as far as that can be said here.
void address(NewAlert& fresh, const Snapshot& snapshot, UtcTime now) {
  fresh.sinks = sinks_for(fresh.alert, snapshot.routes, snapshot.operators);
  fresh.expires = follow_routes(fresh.alert, snapshot.routes).expires;
  fresh.holds =
      holds_for(fresh.alert, fresh.sinks, snapshot.routes, snapshot.operators, snapshot.paces, now);
}

// A feed that was not read for long, or never, may bring many old news at once.
bool is_catching_up(const Arrival& arrival) {
  constexpr Duration outage = std::chrono::hours(1);
  const FeedState& before = *arrival.before;
  if (!before.last_success) return true;
  const bool failed = before.failures > 0 && arrival.at - *before.last_success > outage;
  const bool late = before.next_poll && arrival.at - *before.next_poll > outage;
  return failed || late;
}

void recognise(const Article& article,
               const Arrival& arrival,
               const Snapshot& snapshot,
               bool may_be_old,
               PollResult& changes) {
  const Passage passage{article.title,
                        article.text(),
                        article.language,
                        year_of(article.date().value_or(arrival.at))};
  for (auto& match : snapshot.matcher->match(passage, snapshot.threshold)) {
    NewAlert fresh{make_alert(std::move(match), article, arrival, *snapshot.matcher), {}};
    address(fresh, snapshot, arrival.at);
    fresh.catching_up = may_be_old;
    changes.alerts.push_back(std::move(fresh));
  }
}

// Some publishers give every entry the same guid. Entries that share their key but not their link
// (without links: their title) are different articles, told apart by it.
void tell_apart(std::vector<Article>& articles) {
  const auto mark = [](const Article& article) -> const std::string& {
    return article.link.empty() ? article.title : article.link;
  };
  std::unordered_map<std::string_view, std::set<std::string_view>> marks;
  for (const auto& article : articles) marks[article.key].insert(mark(article));
  std::vector<Article*> shared;
  for (auto& article : articles)
    if (marks[article.key].size() > 1) shared.push_back(&article);
  for (auto* article : shared) article->key += " " + mark(*article);
}

// When each new entry was posted, as far as one can tell: its date, if that lies between the polls,
// else the middle. At first sight the dates of the whole document tell.
std::vector<UtcTime> posting_times(const Intake& result, const Arrival& arrival) {
  std::vector<UtcTime> times;
  const auto last = arrival.before->last_poll;
  for (const auto& stored : result.changes.articles) {
    const auto date = stored.article.date();
    const bool plausible = date && *date <= arrival.at && (!last || *date > *last);
    if (plausible) times.push_back(*date);
    else if (last) times.push_back(*last + (arrival.at - *last) / 2);
  }
  return times;
}

void learn_rhythm(Intake& result, const Arrival& arrival) {
  // Older entries of a first document say when a feed once posted, not that it still does.
  constexpr Duration remembered = std::chrono::hours(24 * 28);
  auto times = posting_times(result, arrival);
  PostingRate& posting = result.changes.state.posting;
  if (!posting.as_of) {
    const UtcTime limit = arrival.at - remembered;
    posting.as_of = times.empty() ? arrival.at : std::max(limit, std::ranges::min(times));
    std::erase_if(times, [&](UtcTime time) { return time < limit; });
  }
  if (!times.empty()) learn(posting, times, arrival.at);
}

void take_articles(Intake& result,
                   Feed feed,
                   const std::vector<SeenEntry>& seen,
                   const Arrival& arrival,
                   const Snapshot& snapshot) {
  tell_apart(feed.articles);
  std::unordered_map<std::uint64_t, std::uint64_t> known;
  for (const auto& entry : seen) known.emplace(entry.key, entry.content);
  bool continues = known.empty() || feed.articles.empty();
  const bool catching_up = is_catching_up(arrival);
  std::unordered_set<std::uint64_t> listed;
  auto& listing = result.changes.listing.emplace();
  for (auto& article : feed.articles) {
    const SeenEntry entry{quick_hash(article.key), content_hash(article)};
    if (!listed.insert(entry.key).second) continue;  // the document lists it twice
    const auto found = known.find(entry.key);
    const bool is_new = found == known.end();
    const bool changed = !is_new && found->second != entry.content;
    listing.push_back(entry);
    continues |= !is_new;
    if (!is_new && !changed) continue;
    ++result.fresh;
    if (is_new) ++result.changes.state.entries_seen;
    if (article.language.empty())
      article.language = feed.language.empty() ? arrival.source->language : feed.language;
    make_plain(article);
    if (too_old(article, arrival)) {
      ++result.withheld;
    } else {
      // A new list finds old articles where they are edited.
      recognise(article, arrival, snapshot, changed || catching_up, result.changes);
    }
    result.changes.articles.push_back(
        {.feed = result.changes.state.id, .seen = arrival.at, .article = std::move(article)});
  }
  result.gap = !continues;
  if (result.gap) ++result.changes.state.gaps;
  if (result.gap)
    result.remarks.emplace_back(
        "none of its entries was seen before, some may have been missed; it is polled more often");
}

// A document that came whole and had nothing new in it, once more.
void count_repeat(Intake& result, const Arrival& arrival) {
  if (!arrival.source->file.empty()) return;
  FeedState& state = result.changes.state;
  const bool known = repeats_itself(state);
  if (!known) ++state.repeats;
  if (!known && repeats_itself(state))
    result.remarks.push_back(repetition_of(state) + "; it is polled less often");
}

// What the document says of itself and of being polled.
void take_channel(Intake& result, const Feed& feed) {
  FeedState& state = result.changes.state;
  state.title = feed.title;
  state.ttl = feed.ttl.value_or(Duration(0));
  state.skip_hours = feed.skip_hours;
  state.skip_days = feed.skip_days;
  if (!feed.recovered.empty() && state.mended.empty())
    result.remarks.push_back(feed.recovered + "; it is mended and read");
  state.mended = feed.recovered;
}

void read_document(Intake& result,
                   Arrival& arrival,
                   const Snapshot& snapshot,
                   const SeenLookup& seen) {
  HttpResponse& response = *arrival.answer;
  FeedState& state = result.changes.state;
  PollHints hints = hints_of(response, arrival.at);
  const std::uint64_t hash = quick_hash(response.body);
  state.last_document = arrival.at;
  state.document_bytes = response.received;
  if (arrival.before->last_success && hash == arrival.before->body_hash) {
    take_validators(state, response);
    count_repeat(result, arrival);
    return succeed(result, hints, arrival);
  }
  auto feed = parse_feed({.bytes = std::move(response.body),
                          .content_type = std::string(response.header("content-type")),
                          .url = response.url});
  if (!feed) return fail(result, hints, feed.error().message, arrival);
  // A feed that was never read has no seen entries; asking costs more than the rest of the poll's SQL.
  const auto listed = arrival.before->last_success ? seen() : std::vector<SeenEntry>();
  if (!listed) return fail(result, hints, listed.error().message, arrival);
  result.entries = feed->articles.size();
  take_channel(result, *feed);
  state.body_hash = hash;
  take_articles(result, std::move(*feed), *listed, arrival, snapshot);
  learn_rhythm(result, arrival);
  take_validators(state, response);
  if (result.fresh == 0) count_repeat(result, arrival);
  succeed(result, hints, arrival);
}

void tell_operators(Intake& result,
                    std::optional<Alert> told,
                    const Snapshot& snapshot,
                    UtcTime now) {
  if (!told) return;
  NewAlert notice{.alert = std::move(*told), .sinks = {}};
  address(notice, snapshot, now);
  result.changes.alerts.push_back(std::move(notice));
}

// `after` gives its times away while the rest is compared: cheaper than a copy.
bool differs_in_times_only(const FeedState& before, FeedState& after) {
  const std::tuple fresh(after.last_poll, after.last_success, after.next_poll);
  poll_times(after) = poll_times(before);
  const bool same = before == after;
  poll_times(after) = fresh;
  return same;
}

}  // namespace

bool moves(const Arrival& arrival) {
  const FeedState& state = *arrival.before;
  return arrival.answer && !state.moved_to.empty() && state.moved_to == arrival.answer->url &&
         arrival.at - *state.moved_since >= belief && redirected_for_good(arrival);
}

bool has_document(const Arrival& arrival) {
  return arrival.answer && arrival.answer->status == ok;
}

Intake take_in(Arrival arrival, const Snapshot& snapshot, const SeenLookup& seen) {
  Intake result;
  FeedState& state = result.changes.state;
  state = *arrival.before;  // what is remembered, until this poll says otherwise
  state.last_poll = arrival.at;
  if (!arrival.answer) {
    fail(result, {}, arrival.answer.error().message, arrival);
  } else if (has_document(arrival)) {
    read_document(result, arrival, snapshot, seen);
  } else if (arrival.answer->status == not_modified && arrival.conditional) {
    take_validators(state, *arrival.answer);
    state.repeats = 0;
    succeed(result, hints_of(*arrival.answer, arrival.at), arrival);
  } else {
    fail(result, hints_of(*arrival.answer, arrival.at), describe(arrival.answer->status), arrival);
  }
  auto told = feed_health(*arrival.source, state, arrival.at, arrival.widespread);
  tell_operators(result, std::move(told), snapshot, arrival.at);
  if (result.moved)
    tell_operators(
        result, feed_moved(*arrival.source, state, arrival.at, arrival.twin), snapshot, arrival.at);
  state.next_poll =
      outside_skipped(arrival.at + result.interval, state.skip_hours, state.skip_days);
  result.interval = *state.next_poll - arrival.at;
  result.changes.only_times = differs_in_times_only(*arrival.before, state);
  return result;
}

}  // namespace newshound
