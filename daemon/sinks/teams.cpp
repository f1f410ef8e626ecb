// A card in a channel or chat of Microsoft Teams, through a workflow of it ("Send webhook alerts to
// a channel").
//
//   - name: channel
//     type: teams
//     url_file: teams.url     # as the workflow shows it: the address is a password
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// Written from learn.microsoft.com: "create incoming webhooks with Workflows" (a message with one
// Adaptive Card, at most 28 KB, four a second, 202 when taken) and adaptivecards.io: RichTextBlock
// and TextRun, which know no Markdown, so nothing of an alert can turn into markup.

#include <ranges>

#include <boost/json.hpp>

#include "sinks/brief.h"
#include "sinks/render.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;

// In JSON a byte takes two at most here, and each line some 100 around it.
constexpr std::size_t longest_message = 6000;

struct Options {
  Secret url;
  WebOptions web;
};

Options read(Section& section, const Doors& doors) {
  Options options;
  options.url = read_secret_url(section, "url");
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

json::object run(std::string_view text) {
  return {{"type", "TextRun"}, {"text", text}};
}

json::object subtle(std::string_view text) {
  auto result = run(text);
  result["isSubtle"] = true;
  return result;
}

// One line: what TextRun makes of a line feed differs from client to client.
json::object line(json::array inlines, std::string_view spacing = "Default") {
  return {{"type", "RichTextBlock"}, {"spacing", spacing}, {"inlines", std::move(inlines)}};
}

// The four colours that a container may have.
std::string_view style_of(const Alert& alert) {
  if (alert.kind != AlertKind::news) return "emphasis";
  switch (alert.severity) {
    case Severity::low: return "accent";
    case Severity::medium: return "warning";
    case Severity::high:
    case Severity::critical: return "attention";
  }
  return "default";
}

json::object heading(const Alert& alert, const Brief& brief) {
  auto name = run(brief.heading());
  name["weight"] = "bolder";
  name["size"] = "medium";
  json::array items{line({std::move(name)})};
  if (!brief.about.empty()) items.push_back(line({run(brief.about)}, "None"));
  return {{"type", "Container"},
          {"style", style_of(alert)},
          {"bleed", true},
          {"items", std::move(items)}};
}

void add_title(json::array& body, const Brief& brief) {
  for (const auto part : std::views::split(std::string_view(brief.title), '\n')) {
    auto text = run(std::string_view(part));
    text["weight"] = "bolder";
    if (!brief.url.empty())
      text["selectAction"] = json::object{{"type", "Action.OpenUrl"}, {"url", brief.url}};
    body.push_back(line({std::move(text)}));
  }
}

void add_quote(json::array& body, const QuotedPassage& passage) {
  json::array runs;
  for (const auto& piece : passage.pieces) {
    auto text = run(piece.text);
    if (piece.marked) {
      text["highlight"] = true;
      text["weight"] = "bolder";
    }
    runs.push_back(std::move(text));
  }
  body.push_back(line(std::move(runs)));
  for (const auto& reason : passage.reasons) body.push_back(line({subtle(reason)}, "None"));
}

void add_facts(json::array& body, const Brief& brief) {
  std::string_view spacing = "Medium";
  for (const auto& fact : brief.facts) {
    body.push_back(line({subtle(fact.label + ": "), run(fact.text)}, spacing));
    spacing = "None";
  }
  body.push_back(line({subtle("newshound, alert " + brief.id)}, "None"));
}

json::object card_of(const Message& message) {
  const auto brief = brief_of(message, Room(longest_message, in_bytes));
  json::array body{heading(message.alert, brief)};
  add_title(body, brief);
  for (const auto& passage : brief.why) add_quote(body, passage);
  add_facts(body, brief);
  json::object card{{"$schema", "http://adaptivecards.io/schemas/adaptive-card.json"},
                    {"type", "AdaptiveCard"},
                    {"version", "1.5"},
                    {"fallbackText", Room(400, in_bytes).take(subject_line(message))},
                    {"msteams", json::object{{"width", "Full"}}},
                    {"body", std::move(body)}};
  if (!brief.url.empty())
    card["actions"] = json::array{
        json::object{{"type", "Action.OpenUrl"}, {"title", "Read"}, {"url", brief.url}}};
  return card;
}

std::string body_of(const Message& message) {
  return json::serialize(json::object{
      {"type", "message"},
      {"attachments",
       json::array{json::object{{"contentType", "application/vnd.microsoft.card.adaptive"},
                                {"contentUrl", nullptr},
                                {"content", card_of(message)}}}}});
}

class Teams final : public Sink {
 public:
  Teams(Options options, const Doors& doors)
      : options_(std::move(options)), web_(options_.web, doors, options_.url.reveal(), {}) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    HttpRequest request = web_.request(options_.url.reveal(), body_of(message));
    const auto outcome = co_await web_.call(std::move(request));
    co_return outcome;
  }

 private:
  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Teams>(read(section, doors), doors);
}

}  // namespace

extern constinit const SinkType teams_sink{"teams", make};

}  // namespace newshound
