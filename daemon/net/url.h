#pragma once
// A parsed URL, through libcurl's own parser: what we check is what it connects to.
// Used inside net/ only; the rest of the house has printable_url and friends in http.h.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <curl/curl.h>

namespace newshound {

class Url {
 public:
  // Any absolute URL; empty where libcurl finds none. Blanks are refused, bytes above 0x7f in path
  // and query become percent escapes.
  static std::optional<Url> parse(const std::string& text);
  // Where a Location header leads, seen from this URL. Blanks are tolerated, as browsers do.
  std::optional<Url> resolved(const std::string& location) const;

  // "http", "user", … : one part, empty where it is missing.
  std::string part(CURLUPart which, unsigned flags = 0) const;
  void set_part(CURLUPart which, const std::string& value);  // an empty value removes the part

  std::string text() const { return part(CURLUPART_URL); }
  std::string host() const;    // lower case, numeric IPv4 spellings made plain, IPv6 in brackets
  std::string origin() const;  // scheme://host:port
  bool is_http() const;        // http or https
  bool is_https() const { return part(CURLUPART_SCHEME) == "https"; }

 private:
  struct Free {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
  };
  explicit Url(CURLU* url) : url_(url) {}
  std::unique_ptr<CURLU, Free> url_;
};

}  // namespace newshound
