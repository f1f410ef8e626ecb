#pragma once
// Templates to begin with, which say what the built-in messages say; newshound template show prints
// them. Named by the sinks whose looks can be changed.

#include <string_view>

namespace newshound {

extern const std::string_view plain_template;    // console, and the text of a mail
extern const std::string_view html_template;     // mails; the built-in ones are made with it
extern const std::string_view subject_template;  // mails
extern const std::string_view telegram_template;
extern const std::string_view matrix_template;
extern const std::string_view markdown_template;  // discord
extern const std::string_view slack_template;
extern const std::string_view push_template;  // ntfy
extern const std::string_view json_template;  // webhook

}  // namespace newshound
