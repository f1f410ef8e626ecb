#pragma once
// The look that a user gave to a sink's messages: a file with placeholders. Read with the sink's
// options; sinks that have one fill it in place of their built-in message. Pure but for reading.

#include <optional>
#include <string>
#include <string_view>

#include "sinks/brief.h"
#include "sinks/message_values.h"
#include "templates/template.h"
#include "yaml/section.h"

namespace newshound {

// What the text is going to be, and so how values are made harmless in it.
enum class Markup { plain, mail_html, chat_html, markdown, slack, json };

class MessageTemplate {
 public:
  // Of one of ours, which is known to be right.
  MessageTemplate(std::string_view text, Markup markup);
  MessageTemplate(Template parsed, Markup markup);

  std::string fill(const Message& message) const;
  // … unless a service would not take it; a built-in message knows how to be short.
  std::optional<std::string> fill_within(const Message& message, Room room) const;

 private:
  Template template_;
  Markup markup_;
};

// The template in the file at `key`, where one is given. What is wrong in it is a problem with its
// place in that file; so is a template for JSON that makes none of a sample.
std::optional<MessageTemplate> read_template(Section& section, std::string_view key, Markup markup);
// What the template makes of a message, where there is a template and a service takes it.
std::optional<std::string> filled(const std::optional<MessageTemplate>& look,
                                  const Message& message,
                                  Room room);

}  // namespace newshound
