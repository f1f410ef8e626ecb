#include "base/text.h"
#include "net/http.h"
#include "sinks/message_template.h"
#include "sinks/render.h"
#include "sinks/starting_templates.h"

namespace newshound {

std::string as_html(const Message& message) {
  static const MessageTemplate look(html_template, Markup::mail_html);
  return look.fill(message);
}

}  // namespace newshound
