// A message in a Matrix room, as a user whose access token is given. The room is not encrypted.
//
//   - name: room
//     type: matrix
//     server: https://matrix.example.org   # the homeserver
//     token_file: matrix.token   # access token
//     room: "!abcdef:example.org"   # its id; the user is a member
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// Written from spec.matrix.org, client-server API 1.x: PUT /rooms/{roomId}/send/{type}/{txnId} (the
// same transaction id again is the same message: the alert's id), "m.room.message", "size limits"
// (65,536 bytes an event), M_LIMIT_EXCEEDED with retry_after_ms.

#include <boost/json.hpp>
#include <fmt/format.h>

#include "sinks/brief.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;

// Sent twice: as text, and as HTML in which a byte takes six at most (&quot;).
constexpr std::size_t longest_message = 6000;

struct Options {
  std::string server;
  Secret token;
  std::string room;
  WebOptions web;
};

Options read(Section& section, const Doors& doors) {
  Options options;
  options.server = read_server(section, "server");
  options.token = read_token(section, "token");
  options.room = section.text("room");
  if (!options.room.starts_with('!') || options.room.size() > 255)
    section.problem("room",
                    "expected the room's id, which begins with an exclamation mark; "
                    "Element shows it in the room's settings, under Advanced");
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

// RFC 3986 2.3: what is not unreserved is encoded.
std::string encoded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool stays = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~").find(c) != std::string_view::npos;
    if (stays) result += c;
    else result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return result;
}

// The elements and attributes that the specification lets clients show.
std::string html_of(const Brief& brief) {
  auto html = fmt::format("<p><strong><span data-mx-color=\"#{}\">{}</span></strong><br>{}</p>",
                          brief.color,
                          html_escaped(brief.heading()),
                          html_escaped(brief.about));
  const auto title = html_escaped(brief.title);
  html += brief.url.empty()
              ? fmt::format("<p>{}</p>", title)
              : fmt::format("<p><a href=\"{}\">{}</a></p>", html_escaped(brief.url), title);
  for (const auto& passage : brief.why) {
    html += fmt::format("<blockquote>{}",
                        with_marks(passage.pieces, "<strong>", "</strong>", html_escaped));
    for (const auto& reason : passage.reasons)
      html += fmt::format("<br><em>{}</em>", html_escaped(reason));
    html += "</blockquote>";
  }
  html += "<p>";
  for (const auto& fact : brief.facts)
    html += fmt::format("{}: {}<br>", fact.label, html_escaped(fact.text));
  return html + fmt::format("Alert: <code>{}</code></p>", html_escaped(brief.id));
}

std::string body_of(const Alert& alert) {
  const auto brief = brief_of(alert, Room(longest_message, in_bytes));
  auto text = brief.heading() + '\n' + plain_lines(brief);
  if (!brief.url.empty()) text += '\n' + brief.url;
  return json::serialize(json::object{{"msgtype", "m.text"},
                                      {"body", text},
                                      {"format", "org.matrix.custom.html"},
                                      {"formatted_body", html_of(brief)}});
}

class Matrix final : public Sink {
 public:
  Matrix(Options options, const Doors& doors)
      : options_(std::move(options)),
        web_(options_.web, doors, options_.server, {options_.token}) {}

  asio::awaitable<Outcome> deliver(Alert alert) override {
    const auto url = fmt::format("{}/_matrix/client/v3/rooms/{}/send/m.room.message/{}",
                                 options_.server,
                                 encoded(options_.room),
                                 encoded(alert.id));
    HttpRequest request = web_.request(url, body_of(alert));
    request.method = "PUT";
    request.secret_headers = {WebApi::bearer(options_.token)};
    const auto outcome = co_await web_.call(std::move(request));
    co_return outcome;
  }

 private:
  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Matrix>(read(section, doors), doors);
}

}  // namespace

extern constinit const SinkType matrix_sink{"matrix", make};

}  // namespace newshound
