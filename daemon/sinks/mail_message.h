#pragma once
// An alert as a mail (RFC 5322): multipart/alternative, text first, everything 7 bit, CR LF
// throughout. Pure. A repeat after a lost answer has the same Message-ID; it differs only where the
// story has grown in the meantime.

#include <string>
#include <string_view>

#include "model/delivery.h"
#include "sinks/mail_header.h"

namespace newshound {

struct Envelope {
  Mailbox from;
  Mailbox to;  // the one recipient of this copy
  std::string subject_prefix;
};

// What people see of it.
struct MailParts {
  std::string subject;
  std::string text;
  std::string html;
};
MailParts built_in_parts(const Message& message);

std::string mail_message(const Message& message, const Envelope& envelope, const MailParts& parts);
// With the built-in parts.
std::string mail_message(const Message& message, const Envelope& envelope);

// "[news] Vulin …"
std::string with_prefix(const std::string& prefix, const std::string& subject);

// RFC 2045 6.7 with lines of at most 76 characters. Line feeds in `text` become CR LF. No line
// begins with "." or "From ", which mail servers and mail boxes treat specially.
std::string quoted_printable(std::string_view text);

}  // namespace newshound
