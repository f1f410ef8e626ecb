#include "net/http.h"

#include <algorithm>

#include "net/address.h"
#include "net/url.h"

namespace newshound {

namespace {

// The host of an URL that needs no parser, as nearly every feed's: libcurl's takes some 8,000
// instructions. Anything out of the ordinary (user info, capitals, escapes, a number that is no dotted
// quad) is empty here.
std::string_view plain_host(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == url.npos || (url.substr(0, scheme) != "http" && url.substr(0, scheme) != "https"))
    return {};
  url.remove_prefix(scheme + 3);
  const auto host = url.substr(0, url.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-"));
  url.remove_prefix(host.size());
  if (url.starts_with(':'))
    url.remove_prefix(std::min(url.find_first_not_of("0123456789", 1), url.size()));
  const bool complete = url.empty() || url.starts_with('/');
  const auto last_label = host.substr(host.rfind('.') + 1);
  return complete && (last_label >= "a" || parse_address(host)) ? host : std::string_view();
}

}  // namespace

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
  if (const auto host = plain_host(url); !host.empty()) return std::string(host);
  const auto parsed = Url::parse(std::string(url));
  return parsed ? parsed->host() : std::string();
}

}  // namespace newshound
