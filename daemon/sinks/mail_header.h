#pragma once
// Header lines of a mail: addresses as people write them, and text beyond ASCII. Pure.

#include <string>
#include <string_view>

#include "base/error.h"

namespace newshound {

struct Mailbox {
  std::string name;     // for people, UTF-8; may be empty
  std::string address;  // addr-spec: local@domain
  friend bool operator==(const Mailbox&, const Mailbox&) = default;
};

// "desk@example.org", "Desk <desk@example.org>", "\"Desk, night\" <desk@example.org>". Addresses
// are plain dot-atoms (RFC 5322 3.4.1): what the wire could misread is an error, not something to
// quote.
Result<Mailbox> parse_mailbox(std::string_view text);

// The part behind the @.
std::string_view domain_of(const Mailbox& mailbox);

// "Name: text" with its CR LF, folded at blanks; text beyond ASCII as encoded words (RFC 2047).
// Line breaks and control characters in `text` become blanks.
std::string header_line(std::string_view name, std::string_view text);
// The same for an address or a List-Id: only the display name is encoded, `bracketed` stands as it
// is.
std::string header_line(std::string_view name,
                        std::string_view display,
                        std::string_view bracketed);

}  // namespace newshound
