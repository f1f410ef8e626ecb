#pragma once
// An alert as a mail (RFC 5322): multipart/alternative, text first, everything 7 bit, CR LF
// throughout. Pure: the same alert gives the same bytes at every attempt, so a repeat after a lost
// answer is recognisable by its Message-ID and equal in all else.

#include <string>
#include <string_view>

#include "model/alert.h"
#include "sinks/mail_header.h"

namespace newshound {

struct Envelope {
  Mailbox from;
  Mailbox to;  // the one recipient of this copy
  std::string subject_prefix;
};

std::string mail_message(const Alert& alert, const Envelope& envelope);

// RFC 2045 6.7 with lines of at most 76 characters. Line feeds in `text` become CR LF. No line
// begins with "." or "From ", which mail servers and mail boxes treat specially.
std::string quoted_printable(std::string_view text);

}  // namespace newshound
