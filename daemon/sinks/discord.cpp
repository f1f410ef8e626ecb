// A message in a Discord channel, through a webhook of it.
//
//   - name: channel
//     type: discord
//     url_file: discord.url   # https://discord.com/api/webhooks/…: the address is a password; may
//                             # end in ?thread_id=…
//     template: discord.md    # a look of your own (docs/templates.md)
//     timeout: 15s            # 1s to 60s
//     proxy: http://proxy:3128
//
// In the message about a story the list of sources grows by and by.
//
// Written from docs.discord.com: "execute webhook", "edit webhook message", "embed object", "embed limits" (title 256,
// description 4,096, 25 fields of 256 and 1,024, footer 2,048, 6,000 in all), "rate limits" (429
// with retry_after in seconds).

#include <algorithm>
#include <array>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "sinks/brief.h"
#include "sinks/message_template.h"
#include "sinks/starting_templates.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace json = boost::json;

constexpr std::size_t longest_embed = 5000;  // the rest is for labels and marks
constexpr std::size_t longest_title = 256;
constexpr std::size_t longest_description = 4096;

struct Options {
  Secret url;
  std::optional<MessageTemplate> look;
  WebOptions web;
};

Options read(Section& section, const Doors& doors) {
  Options options;
  options.url = read_secret_url(section, "url");
  options.look = read_template(section, "template", Markup::markdown);
  options.web = read_web_options(section, doors);
  section.done();
  return options;
}

// Text is sent escaped, and that is what is counted.
std::size_t in_markdown(std::string_view character) {
  return markdown_escaped(character).size() > character.size() ? 2 : in_utf16(character);
}

std::string description(const Brief& brief) {
  std::string text;
  if (!brief.about.empty()) text += markdown_escaped(brief.about) + "\n";
  else text += markdown_escaped(brief.title);
  for (const auto& passage : brief.why) {
    text += "> " + with_marks(passage.pieces, "**", "**", markdown_escaped) + "\n";
    for (const auto& reason : passage.reasons) text += "*" + markdown_escaped(reason) + "*\n";
  }
  return text;
}

// An address stays one that can be followed; the brackets keep Discord from showing its page.
std::string value_of(const Fact& fact) {
  const bool address = !fact.text.empty() && linkable(fact.text) == fact.text;
  return address ? "<" + fact.text + ">" : markdown_escaped(fact.text);
}

json::object embed_of(const Message& message) {
  const auto brief = brief_of(message, Room(longest_embed, in_markdown));
  json::array fields;
  for (const auto& fact : brief.facts)
    fields.push_back(
        json::object{{"name", fact.label}, {"value", value_of(fact)}, {"inline", false}});
  json::object embed{
      {"author", json::object{{"name", Room(longest_title, in_utf16).take(brief.heading())}}},
      {"description", description(brief)},
      {"color", std::stoul(brief.color, nullptr, 16)},
      {"fields", std::move(fields)},
      {"footer", json::object{{"text", "newshound, alert " + brief.id}}},
      {"timestamp", format_utc(message.alert.created)}};
  if (!brief.subject.empty())
    embed["title"] = markdown_escaped(Room(longest_title, in_markdown).take(brief.title));
  if (!brief.url.empty()) embed["url"] = brief.url;
  return embed;
}

// Nothing in an alert may ring everybody.
std::string body_of(json::object embed) {
  return json::serialize(
      json::object{{"embeds", json::array{std::move(embed)}},
                   {"allowed_mentions", json::object{{"parse", json::array{}}}}});
}

class Discord final : public Sink {
 public:
  Discord(Options options, const Doors& doors)
      : options_(std::move(options)), web_(options_.web, doors, options_.url.reveal(), {}) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    // Without "wait" Discord says yes before it has looked at the message, and not what its id is.
    HttpRequest request = web_.request(address("", "wait=true"), body_of(embed_for(message)));
    const auto response = co_await web_.send(std::move(request));
    auto outcome = web_.outcome(response);
    if (outcome.kind == Outcome::Kind::delivered)
      outcome.receipt = WebApi::text_in(response, {"id"});
    co_return outcome;
  }

  bool can_edit() const override { return true; }

  asio::awaitable<Outcome> edit(Message message) override {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (!std::ranges::all_of(message.receipt, digit))
      co_return Outcome::rejected("the message's id is damaged");
    HttpRequest request =
        web_.request(address("/messages/" + message.receipt, ""), body_of(embed_for(message)));
    request.method = "PATCH";
    auto outcome = co_await web_.call(std::move(request));
    // The webhook itself took the message; what is missing can only be the message.
    if (outcome.kind == Outcome::Kind::down && outcome.why.contains("404"))
      co_return Outcome::rejected(outcome.why);
    co_return outcome;
  }

  std::vector<Part> preview(const Message& message) const override {
    return {{"embed", json::serialize(embed_for(message))}};
  }

 private:
  json::object embed_for(const Message& message) const {
    const auto text = filled(options_.look, message, Room(longest_description, in_utf16));
    if (!text) return embed_of(message);
    return {{"description", *text},
            {"color", std::stoul(std::string(color_of(message.alert)), nullptr, 16)}};
  }

  // The webhook's own address may end in ?thread_id=…
  std::string address(std::string_view more_path, std::string_view more_query) const {
    const auto& url = options_.url.reveal();
    const auto query = std::min(url.find('?'), url.size());
    auto address = url.substr(0, query).append(more_path).append(url.substr(query));
    if (!more_query.empty()) address.append(query == url.size() ? "?" : "&").append(more_query);
    return address;
  }

  Options options_;
  WebApi web_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Discord>(read(section, doors), doors);
}

}  // namespace

constexpr std::array templates{TemplateOption{"template", &markdown_template}};
extern constinit const SinkType discord_sink{"discord", make, templates};

}  // namespace newshound
