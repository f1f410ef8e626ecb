#include "net/transport.h"

#include <csignal>
#include <stdexcept>

#include <curl/curl.h>

#include "net/curl_http.h"
#include "net/curl_mail.h"

namespace newshound {

namespace asio = boost::asio;

CurlTransport::CurlTransport(asio::any_io_executor executor, TransportOptions options)
    : http_(std::make_shared<CurlHttp>(executor, options)),
      mail_(std::make_shared<CurlMail>(std::move(executor), std::move(options))) {}

CurlTransport::~CurlTransport() = default;

asio::awaitable<Result<HttpResponse>> CurlTransport::send(HttpRequest request) {
  return CurlHttp::send(http_, std::move(request));
}

asio::awaitable<Result<MailReply>> CurlTransport::send(MailServer server, Mail mail) {
  return CurlMail::send(mail_, std::move(server), std::move(mail));
}

void CurlTransport::set_options(TransportOptions options) {
  mail_->set_options(options);
  http_->set_options(std::move(options));
}

void CurlTransport::cancel() {
  http_->cancel_all();
}

void start_network() {
  if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
    throw std::runtime_error("libcurl could not be initialised");
  std::signal(SIGPIPE, SIG_IGN);
}

}  // namespace newshound
