#pragma once
// One mail on its way: an easy handle, the message being read by libcurl and the server's replies.
// Lives on the frame of the coroutine that sends it.

#include <string>

#include "net/easy.h"
#include "net/mail.h"
#include "net/transport.h"

namespace newshound {

// What must not reach the wire: line breaks and blanks in addresses, bare CR or LF in the message.
Result<void> check_mail(const MailServer& server, const Mail& mail);

class MailHandle {
 public:
  // Server and mail have been checked and stay where they are.
  MailHandle(CurlMulti& multi,
             const TransportOptions& options,
             const MailServer& server,
             const Mail& mail);
  MailHandle(const MailHandle&) = delete;
  MailHandle& operator=(const MailHandle&) = delete;

  CURL* curl() const { return easy_.curl(); }
  Result<MailReply> finish(CURLcode code) const;

 private:
  static std::size_t on_read(char* to, std::size_t, std::size_t room, void* self) noexcept;
  static std::size_t on_reply(char* text, std::size_t, std::size_t size, void* self) noexcept;
  static int on_talk(CURL*, curl_infotype type, char* text, std::size_t size, void* self) noexcept;
  void set_server(const MailServer& server);
  void add_reply(std::string_view line);

  Easy easy_;
  const MailServer& server_;
  const Mail& mail_;
  StringList recipient_;
  StringList resolve_;
  std::size_t sent_ = 0;  // of the message
  bool said_goodbye_ = false;
  std::string reply_;        // the server's latest, without its code; lines joined by blanks
  bool reply_open_ = false;  // more lines of it follow
};

}  // namespace newshound
