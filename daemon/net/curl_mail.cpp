#include "net/curl_mail.h"

#include "net/mail_handle.h"

namespace newshound {

namespace asio = boost::asio;

CurlMail::CurlMail(asio::any_io_executor executor, TransportOptions options)
    : options_(std::move(options)), multi_(std::move(executor)) {}

asio::awaitable<Result<MailReply>> CurlMail::send(std::shared_ptr<CurlMail> self,
                                                  MailServer server,
                                                  Mail mail) {
  auto sound = check_mail(server, mail);
  if (!sound) co_return std::unexpected(std::move(sound.error()));
  const MailHandle handle(self->multi_, self->options_, server, mail);
  Transfer transfer(self->multi_, handle.curl());
  co_await transfer.wait();
  if (!transfer.done()) co_return failure(Errc::cancelled, "cancelled");
  co_return handle.finish(transfer.code());
}

}  // namespace newshound
