#pragma once
// Sending mail as the rest of the house sees it. Loop thread only.

#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "base/error.h"
#include "base/secret.h"
#include "base/time.h"

namespace newshound {

enum class MailSecurity {
  starttls,  // required and verified
  implicit,  // TLS from the first byte (smtps, port 465)
  none,      // plain text; for a relay on this machine
};

struct MailServer {
  std::string host;
  int port = 587;
  MailSecurity security = MailSecurity::starttls;
  std::string username;  // empty: no authentication
  Secret password;
  std::string helo;     // the EHLO name; empty: this machine's name
  std::string ca_file;  // PEM; empty: the system's
  Duration timeout = std::chrono::seconds(60);
};

// One message to one recipient: a bad address among several then fails alone.
struct Mail {
  std::string from;     // envelope sender, addr-spec
  std::string to;       // envelope recipient, addr-spec
  std::string message;  // RFC 5322, CR LF line ends
};

struct MailReply {
  int code = 0;      // the server's last reply code; 0 when there was none
  std::string text;  // for people: the reply or what went wrong
  bool accepted = false;
};

class MailClient {
 public:
  virtual ~MailClient() = default;
  // A reply of any code is a value, also a refusal; an Error says that there was no conversation:
  // network (connect, DNS, TLS), timeout, invalid (an address that must not reach the wire).
  virtual boost::asio::awaitable<Result<MailReply>> send(MailServer server, Mail mail) = 0;
};

}  // namespace newshound
