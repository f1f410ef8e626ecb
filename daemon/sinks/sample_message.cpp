#include "sinks/message_values.h"

namespace newshound {

namespace {

Alert::Who sample_subject() {
  return {.id = "jane-doe",
          .name = "Jane Doe",
          .type = "person",
          .watchlist = "Sample list",
          .watchlist_id = "sample-list",
          .tags = {"sample", "sanctioned"},
          .reference = "https://lists.example.org/jane-doe",
          .note = "Invented, to show what a message looks like",
          .countries = {"RS"}};
}

std::vector<Evidence> sample_evidence() {
  return {{.field = Field::title,
           .start = 0,
           .end = 8,
           .match = "Jane Doe",
           .quote = "Jane Doe opens a bridge",
           .quote_start = 0,
           .name = "Jane Doe",
           .how = "exact"},
          {.field = Field::text,
           .start = 40,
           .end = 43,
           .match = "Doe",
           .quote = "The new bridge, said Doe & others, is \"longer\" than the old one.",
           .quote_start = 21,
           .name = "Jane Doe",
           .how = "surname alone"}};
}

}  // namespace

Message sample_message() {
  using namespace std::chrono_literals;
  const UtcTime seen = std::chrono::sys_days(std::chrono::year(2026) / 1 / 15) + 9h + 12min;
  Alert alert;
  alert.id = "0123456789abcdef";
  alert.created = seen + 1s;
  alert.severity = Severity::high;
  alert.score = 0.95;
  alert.parts = {{"name found", 1}, {"surname alone elsewhere", -0.05}};
  alert.subject = sample_subject();
  alert.article = {.key = "sample",
                   .title = "Jane Doe opens a bridge",
                   .link = "https://news.example.org/bridge?from=rss&n=1",
                   .author = "A. Writer",
                   .language = "en",
                   .published = seen - 7min,
                   .seen = seen};
  alert.feed = {.name = "Sample agency", .url = "https://news.example.org/rss", .tags = {"sample"}};
  alert.evidence = sample_evidence();
  alert.story = 12;
  alert.update = "an official source reports it now";
  const FollowUp copy{.alert_id = alert.id,
                      .seen = seen + 4min,
                      .feed = "Morning paper",
                      .title = "Bridge opened by Jane Doe",
                      .link = "https://paper.example.org/7",
                      .language = "en",
                      .why = "copy",
                      .like = alert.article.title,
                      .like_feed = alert.feed.name};
  FollowUp other = copy;
  other.seen = seen + 21min;
  other.feed = "City radio";
  other.link = "https://radio.example.org/bridge";
  other.why = "same event";
  return {alert, {copy, other}};
}

Message sample_digest() {
  auto first = sample_message().alert;
  first.evidence.erase(first.evidence.begin());  // in the title: a digest does not say that twice
  Alert notice;
  notice.id = "1123456789abcdef";
  notice.kind = AlertKind::feed_health;
  notice.created = first.created;
  notice.message = "The feed \"Sample agency\" is read again.";
  const UtcTime now = first.created + std::chrono::hours(1);
  return digest_of({.sink = "sample",
                    .words = "daily at 10:00",
                    .alerts = {std::move(first), std::move(notice)},
                    .left_out = 3,
                    .subjects = 1},
                   now);
}

}  // namespace newshound
