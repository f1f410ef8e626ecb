#include "net/http.h"

#include "net/url.h"

namespace newshound {

std::string_view HttpResponse::header(std::string_view name) const {
  for (const auto& header : headers)
    if (header.name == name) return header.value;
  return {};
}

std::string printable_url(std::string_view url) {
  auto parsed = Url::parse(std::string(url));
  if (!parsed) return "(unreadable URL)";  // it may hold a password anywhere
  for (const auto part :
       {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_QUERY, CURLUPART_FRAGMENT})
    parsed->set_part(part, {});
  return parsed->text();
}

std::string origin_of(std::string_view url) {
  const auto parsed = Url::parse(std::string(url));
  return parsed && parsed->is_http() ? parsed->origin() : std::string();
}

std::string host_of(std::string_view url) {
  const auto parsed = Url::parse(std::string(url));
  return parsed ? parsed->host() : std::string();
}

}  // namespace newshound
