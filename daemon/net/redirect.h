#pragma once
// What an answer means for the next hop. Pure. We follow redirects ourselves: libcurl would carry
// our secret headers to the other host.

#include <string>

#include "net/http.h"
#include "net/url.h"

namespace newshound {

// Whether the answer points elsewhere.
bool is_redirect(const HttpResponse& response);

// The next URL. The request becomes the next hop's: method and body as RFC 9110 15.4 has it,
// secrets only within their origin. An error where policy forbids to go there.
Result<std::string> follow(const HttpResponse& response,
                           HttpRequest& request,
                           const std::string& from);

// Takes user name and password out of the URL into the request, unless it has its own. False where
// they do not decode to something that may be sent.
bool take_user_info(Url& url, HttpRequest& request);

}  // namespace newshound
