// An event for PagerDuty, which calls whoever is on duty.
//
//   - name: duty
//     type: pagerduty
//     routing_key_file: pagerduty.key   # of an "Events API v2" integration, 32 characters
//     server: https://events.pagerduty.com   # https://events.eu.pagerduty.com in the EU
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// Written from developer.pagerduty.com: "send an alert event" (PD-CEF; summary of 1,024 characters,
// event of 512 KB, dedup_key of 255), "events API v2 responses" (202 taken, 400 wrong, 429 and 5xx
// to be tried again).

#include <boost/json.hpp>

#include "sinks/brief.h"
#include "sinks/render.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;

constexpr std::size_t longest_message = 8000;
constexpr std::size_t longest_summary = 1024;

struct Options {
  Secret routing_key;
  std::string server = "https://events.pagerduty.com";
  WebOptions web;
};

Options read(Section& section, const Doors& doors) {
  Options options;
  options.routing_key = read_token(section, "routing_key");
  if (const auto size = options.routing_key.reveal().size(); size != 0 && size != 32)
    section.problem("routing_key", "expected the 32 characters of the integration's key");
  options.server = read_server(section, "server", options.server);
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

// PagerDuty knows these four.
std::string_view severity_of(const Alert& alert) {
  if (alert.kind != AlertKind::news) return "warning";
  switch (alert.severity) {
    case Severity::low: return "info";
    case Severity::medium: return "warning";
    case Severity::high: return "error";
    case Severity::critical: return "critical";
  }
  return "warning";
}

json::object details(const Brief& brief) {
  json::object result;
  if (!brief.about.empty()) result["About"] = brief.about;
  result["Title"] = brief.title;
  json::array why;
  for (const auto& passage : brief.why) {
    why.push_back(json::string(with_marks(passage.pieces, "»", "«", not_escaped)));
    for (const auto& reason : passage.reasons) why.push_back(json::string(reason));
  }
  if (!why.empty()) result["Why"] = std::move(why);
  for (const auto& fact : brief.facts) result[fact.label] = fact.text;
  result["Alert"] = brief.id;
  return result;
}

json::object payload_of(const Message& message, const Brief& brief) {
  const Alert& alert = message.alert;
  const bool news = alert.kind == AlertKind::news;
  json::object payload{
      {"summary", Room(longest_summary, in_utf16).take(subject_line(message))},
      {"source", news ? Room(255, in_utf16).take(source_name(alert)) : std::string("newshound")},
      {"severity", severity_of(alert)},
      {"timestamp", format_utc(alert.created)},
      {"class", name_of(alert.kind)},
      {"custom_details", details(brief)}};
  if (news) {
    payload["component"] = brief.subject;
    payload["group"] = Room(255, in_utf16).take(alert.subject.watchlist);
  }
  return payload;
}

class PagerDuty final : public Sink {
 public:
  PagerDuty(Options options, const Doors& doors)
      : options_(std::move(options)),
        web_(options_.web, doors, options_.server, {options_.routing_key}) {}

  int most_at_once() const override { return 8; }

  asio::awaitable<Outcome> deliver(Message message) override {
    HttpRequest request = web_.request(options_.server + "/v2/enqueue", body_of(message));
    const auto outcome = co_await web_.call(std::move(request));
    co_return outcome;
  }

 private:
  std::string body_of(const Message& message) const {
    const auto brief = brief_of(message, Room(longest_message, in_bytes));
    json::object body{{"routing_key", options_.routing_key.reveal()},
                      {"event_action", "trigger"},
                      {"dedup_key", message.alert.id},
                      {"client", "newshound"},
                      {"payload", payload_of(message, brief)}};
    if (!brief.url.empty())
      body["links"] = json::array{json::object{{"href", brief.url}, {"text", brief.title}}};
    return json::serialize(body);
  }

  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<PagerDuty>(read(section, doors), doors);
}

}  // namespace

extern constinit const SinkType pagerduty_sink{"pagerduty", make};

}  // namespace newshound
