#pragma once
// SMTP over libcurl. A multi handle of its own and a fresh connection per mail: libcurl 7.88 may
// reuse an SMTP connection that was made under weaker TLS demands (CVE-2026-4873, CVE-2026-8286).

#include <memory>
#include <string>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include "net/mail.h"
#include "net/multi.h"
#include "net/transport.h"

namespace newshound {

class CurlMail {
 public:
  CurlMail(boost::asio::any_io_executor executor, TransportOptions options);
  void set_options(TransportOptions options) { options_ = std::move(options); }

  static boost::asio::awaitable<Result<MailReply>> send(std::shared_ptr<CurlMail> self,
                                                        MailServer server,
                                                        Mail mail);

 private:
  TransportOptions options_;
  CurlMulti multi_;
};

}  // namespace newshound
