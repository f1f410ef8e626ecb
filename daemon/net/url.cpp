#include "net/url.h"

#include <new>

#include "base/text.h"

namespace newshound {

namespace {

CURLU* owned(CURLU* url) {
  if (!url) throw std::bad_alloc();
  return url;
}

}  // namespace

std::optional<Url> Url::parse(const std::string& text) {
  if (text.find('\0') != text.npos) return {};
  Url url(owned(curl_url()));
  const unsigned flags = CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE;
  if (curl_url_set(url.url_.get(), CURLUPART_URL, text.c_str(), flags) != CURLUE_OK) return {};
  return url;
}

std::optional<Url> Url::resolved(const std::string& location) const {
  if (location.find('\0') != location.npos) return {};
  Url url(owned(curl_url_dup(url_.get())));
  const unsigned flags = CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE | CURLU_ALLOW_SPACE;
  if (curl_url_set(url.url_.get(), CURLUPART_URL, location.c_str(), flags) != CURLUE_OK) return {};
  return url;
}

std::string Url::part(CURLUPart which, unsigned flags) const {
  char* text = nullptr;
  if (curl_url_get(url_.get(), which, &text, flags) != CURLUE_OK) return {};
  std::string copy = text;
  curl_free(text);
  return copy;
}

void Url::set_part(CURLUPart which, const std::string& value) {
  curl_url_set(url_.get(), which, value.empty() ? nullptr : value.c_str(), 0);
}

std::string Url::host() const {
  return lower_ascii(part(CURLUPART_HOST));
}

std::string Url::origin() const {
  return lower_ascii(part(CURLUPART_SCHEME)) + "://" + host() + ":" +
         part(CURLUPART_PORT, CURLU_DEFAULT_PORT);
}

bool Url::is_http() const {
  return is_https() || part(CURLUPART_SCHEME) == "http";
}

}  // namespace newshound
