// An alert for Prometheus Alertmanager, whose own routes, silences and receivers then count. News
// end by themselves, after resolve_after.
//
//   - name: alertmanager
//     type: alertmanager
//     url: http://127.0.0.1:9093   # with the path it is served under; of a cluster, one sink for
//                                  # each member
//     resolve_after: 1h       # 1m to 30d
//     token_file: am.token    # of a proxy before it
//     username: newshound     # or this, with password
//     password_file: am.pass
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// Written from Alertmanager's api/v2/openapi.yaml: postAlerts. An alert is its labels: the alert's
// id among them keeps two apart and makes a repeat the same one.

#include <boost/json.hpp>

#include "base/text.h"
#include "sinks/brief.h"
#include "sinks/login.h"
#include "sinks/render.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

constexpr std::size_t longest_message = 8000;
constexpr std::size_t longest_summary = 400;
constexpr std::size_t longest_label = 200;

struct Options {
  std::string url;
  Duration resolve_after = 1h;
  Login login;
  WebOptions web;
};

Options read(Section& section, const Doors& doors) {
  Options options;
  options.url = read_server(section, "url");
  options.resolve_after =
      section.duration("resolve_after", options.resolve_after, 1min, std::chrono::days(30));
  options.login = read_login_or_token(section);
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

// Alertmanager takes an empty label for a missing one.
json::object labels_of(const Alert& alert) {
  json::object labels{{"alertname", is_own(alert.kind) ? "Newshound" : "NewsAlert"},
                      {"severity", name_of(alert.severity)},
                      {"kind", name_of(alert.kind)},
                      {"alert_id", alert.id}};
  const auto add = [&](const char* label, std::string_view value) {
    if (!value.empty()) labels[label] = shortened(printable(value), longest_label);
  };
  add("subject", alert.subject.name);
  add("subject_id", alert.subject.id);
  add("watchlist", alert.subject.watchlist);
  add("feed", alert.feed.name);
  add("language", alert.article.language);
  if (alert.story != 0) add("story", std::to_string(alert.story));
  return labels;
}

class Alertmanager final : public Sink {
 public:
  Alertmanager(Options options, const Doors& doors)
      : options_(std::move(options)),
        web_(options_.web, doors, options_.url, {options_.login.token, options_.login.password}),
        clock_(doors.clock) {}

  int most_at_once() const override { return 8; }

  asio::awaitable<Outcome> deliver(Message message) override {
    HttpRequest request = web_.request(options_.url + "/api/v2/alerts", body_of(message));
    request.username = options_.login.username;
    request.password = options_.login.password;
    if (!options_.login.token.empty())
      request.secret_headers = {WebApi::bearer(options_.login.token)};
    const auto outcome = co_await web_.call(std::move(request));
    co_return outcome;
  }

 private:
  std::string body_of(const Message& message) const {
    const Alert& alert = message.alert;
    const auto brief = brief_of(message, Room(longest_message, in_bytes));
    json::object annotations{
        {"summary", Room(longest_summary, in_utf16).take(subject_line(message))},
        {"description", plain_lines(brief)}};
    if (!brief.url.empty()) annotations["link"] = brief.url;
    // From now on, not from the alert: one that was long on its way is still to be told.
    const UtcTime end = std::max(clock_.now(), alert.created) + options_.resolve_after;
    json::object item{{"labels", labels_of(alert)},
                      {"annotations", std::move(annotations)},
                      {"startsAt", format_utc(alert.created)},
                      {"endsAt", format_utc(end)}};
    if (!brief.url.empty()) item["generatorURL"] = brief.url;
    return json::serialize(json::array{std::move(item)});
  }

  Options options_;
  WebApi web_;
  Clock& clock_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Alertmanager>(read(section, doors), doors);
}

}  // namespace

extern constinit const SinkType alertmanager_sink{"alertmanager", make};

}  // namespace newshound
