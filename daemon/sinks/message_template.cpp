#include "sinks/message_template.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/file.h"
#include "base/text.h"
#include "net/http.h"
#include "sinks/brief.h"
#include "sinks/escape.h"

namespace newshound {

namespace {

constexpr std::size_t largest_file = 256 * 1024;

// In a mail an address may have letters of any alphabet; services are more particular.
std::string mail_link(std::string_view url) {
  return origin_of(url).empty() ? "" : printable(url);
}

std::string json_escaped(std::string_view text) {
  const auto quoted = boost::json::serialize(boost::json::string(text));
  return quoted.substr(1, quoted.size() - 2);
}

Escaping escaping_of(Markup markup) {
  return markup == Markup::mail_html || markup == Markup::chat_html ? Escaping::html
                                                                    : Escaping::none;
}

Values values_in(const Message& message, Markup markup) {
  switch (markup) {
    case Markup::mail_html: return values_of(message, not_escaped, mail_link);
    case Markup::markdown: return values_of(message, markdown_escaped, linkable);
    case Markup::slack: return values_of(message, slack_escaped, linkable);
    case Markup::json: return values_of(message, json_escaped, linkable);
    case Markup::plain:
    case Markup::chat_html: break;
  }
  return values_of(message, not_escaped, linkable);
}

bool is_json(const std::string& text) {
  boost::system::error_code error;
  boost::json::parse(text, error);
  return !error;
}

Message sample_notice() {
  Message message;
  message.alert.id = "0000000000000000";
  message.alert.kind = AlertKind::test;
  message.alert.message = "A message of\ntwo lines.";
  return message;
}

Template parsed(std::string_view text, Markup markup) {
  return *Template::parse(text, known_values(), escaping_of(markup));
}

}  // namespace

MessageTemplate::MessageTemplate(std::string_view text, Markup markup)
    : MessageTemplate(parsed(text, markup), markup) {}

MessageTemplate::MessageTemplate(Template parsed, Markup markup)
    : template_(std::move(parsed)), markup_(markup) {}

std::string MessageTemplate::fill(const Message& message) const {
  return template_.fill(values_in(message, markup_));
}

std::optional<std::string> MessageTemplate::fill_within(const Message& message, Room room) const {
  auto text = fill(message);
  if (room.take(text) != text || (markup_ == Markup::json && !is_json(text))) return {};
  return text;
}

std::optional<std::string> filled(const std::optional<MessageTemplate>& look,
                                  const Message& message,
                                  Room room) {
  return look ? look->fill_within(message, room) : std::nullopt;
}

std::optional<MessageTemplate> read_template(Section& section,
                                             std::string_view key,
                                             Markup markup) {
  const auto path = section.file(key);
  if (path.empty()) return {};
  const auto text = read_file(path, largest_file);
  if (!text) {
    section.problem(key, text.error().message);
    return {};
  }
  auto made = Template::parse(*text, known_values(), escaping_of(markup));
  if (!made) {
    const auto& fault = made.error();
    section.problem_at({path.string(), fault.line, fault.column}, fault.text);
    return {};
  }
  MessageTemplate result(std::move(*made), markup);
  for (const auto& sample :
       {sample_message(), Message(sample_message().alert), sample_digest(), sample_notice()})
    if (markup == Markup::json && !is_json(result.fill(sample))) {
      section.problem_at(
          {path.string(), 0, 0},
          fmt::format("what this makes of {} is no JSON; newshound template preview "
                      "shows it",
                      sample.alert.kind == AlertKind::news ? "a sample alert" : "a test alert"));
      break;
    }
  return result;
}

}  // namespace newshound
