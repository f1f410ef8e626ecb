#pragma once
// Small values that the tests of app/ start from.

#include <memory>
#include <string>

#include "app/intake.h"
#include "app/snapshot.h"

namespace newshound {

inline const UtcTime sample_now = from_unix_millis(1'725'523'200'000);  // 2024-09-05 08:00:00 UTC

// Lists "Officials" (Aleksandar Vulin, Ivica Dačić) and sends everything to "desk".
inline std::shared_ptr<const Snapshot> sample_snapshot() {
  Subject vulin{.id = "vulin",
                .name = "Aleksandar Vulin",
                .names = {{.text = "Aleksandar Vulin", .kind = NameKind::primary, .origin = {}}},
                .type = "person",
                .severity = Severity::high,
                .tags = {"sanctioned"},
                .reference = "",
                .note = "",
                .origin = {}};
  Subject dacic{.id = "dacic",
                .name = "Ivica Dačić",
                .names = {{.text = "Ivica Dačić", .kind = NameKind::primary, .origin = {}}},
                .type = "",
                .severity = Severity::medium,
                .tags = {},
                .reference = "",
                .note = "",
                .origin = {}};
  Watchlist list{.id = "officials",
                 .name = "Officials",
                 .tags = {"serbia"},
                 .subjects = {vulin, dacic},
                 .origin = {}};
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->matcher = std::make_shared<const Matcher>(std::vector{list});
  snapshot->routes.emplace_back().sinks = {"desk"};
  snapshot->operators = {"desk"};
  return snapshot;
}

inline Source sample_source(const std::string& url = "https://news.example/feed") {
  Source source;
  source.url = url;
  source.name = "Example News";
  source.min_interval = std::chrono::minutes(10);
  source.max_interval = std::chrono::hours(24);
  source.alert_age = std::chrono::hours(24);
  return source;
}

inline std::string rss(const std::string& items) {
  return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Example News</title>" +
         items + "</channel></rss>";
}

inline std::string item(const std::string& guid,
                        const std::string& title,
                        const std::string& text = "",
                        const std::string& date = "") {
  return "<item><guid isPermaLink=\"false\">" + guid + "</guid><title>" + title +
         "</title><description>" + text + "</description>" +
         (date.empty() ? "" : "<pubDate>" + date + "</pubDate>") + "</item>";
}

inline constexpr const char* sample_date = "Thu, 05 Sep 2024 07:30:00 GMT";  // half an hour ago

inline HttpResponse sample_response(const std::string& body, std::vector<Header> headers = {}) {
  HttpResponse response;
  response.status = 200;
  response.headers = std::move(headers);
  response.body = body;
  response.url = "https://news.example/feed";
  return response;
}

}  // namespace newshound
