#include "net/redirect.h"

#include <fmt/format.h>

#include "base/text.h"
#include "net/easy.h"

namespace newshound {

namespace {

bool has_secrets(const HttpRequest& request) {
  return !request.username.empty() || !request.password.empty() ||
         !request.secret_headers.empty() || request.client_certificate;
}

void drop_user_info(Url& url) {
  url.set_part(CURLUPART_USER, {});
  url.set_part(CURLUPART_PASSWORD, {});
}

void become_get(HttpRequest& request) {
  request.method = "GET";
  request.body.clear();
  std::erase_if(request.headers, [](const Header& header) {
    return equal_ignoring_case(header.name, "content-type");
  });
}

}  // namespace

bool is_redirect(const HttpResponse& response) {
  switch (response.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308: return !response.header("location").empty();
    default: return false;
  }
}

Result<std::string> follow(const HttpResponse& response,
                           HttpRequest& request,
                           const std::string& from) {
  const auto url = Url::parse(from);
  auto next = url ? url->resolved(std::string(response.header("location"))) : std::nullopt;
  if (!next) return failure(Errc::network, "the server redirects to something that is no URL");
  if (!next->is_http())
    return failure(
        Errc::blocked,
        fmt::format("refused a redirect to a {} address", printable(next->part(CURLUPART_SCHEME))));
  if (url->is_https() && !next->is_https() && has_secrets(request))
    return failure(
        Errc::blocked,
        fmt::format("refused a redirect from https to {}, the request carries credentials",
                    printable_url(next->text())));
  drop_user_info(*next);  // a server has no say in our credentials
  next->set_part(CURLUPART_FRAGMENT, {});
  if (next->origin() != url->origin()) {
    request.secret_headers.clear();
    request.username.clear();
    request.password = Secret();
    request.client_certificate.reset();
  }
  const bool post = request.method == "POST";
  if ((response.status == 303 && request.method != "HEAD") || (response.status <= 302 && post))
    become_get(request);
  return next->text();
}

bool take_user_info(Url& url, HttpRequest& request) {
  const std::string user = url.part(CURLUPART_USER);
  const std::string password = url.part(CURLUPART_PASSWORD);
  if (user.empty() && password.empty()) return true;
  if (request.username.empty()) {
    request.username = url.part(CURLUPART_USER, CURLU_URLDECODE);
    request.password = Secret(url.part(CURLUPART_PASSWORD, CURLU_URLDECODE));
    if (request.username.empty() != user.empty()) return false;
    if (request.password.empty() != password.empty()) return false;
  }
  drop_user_info(url);
  return true;
}

}  // namespace newshound
