#include "feed/links.h"

#include <algorithm>

#include "base/text.h"

namespace newshound {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_scheme_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

// The length of "scheme:", 0 where there is none.
std::size_t scheme_length(std::string_view url) {
  if (url.starts_with("https://")) return 6;
  const auto colon = url.find(':');
  if (colon == url.npos || colon == 0 || !is_letter(url.front())) return 0;
  return std::ranges::all_of(url.substr(0, colon), is_scheme_character) ? colon + 1 : 0;
}

struct Parts {
  std::string_view scheme;     // with ':'
  std::string_view authority;  // with "//"
  std::string_view path;
  std::string_view query;  // with '?'
};

std::string_view take(std::string_view& text, std::size_t length) {
  const auto front = text.substr(0, length);
  text.remove_prefix(front.size());
  return front;
}

Parts split(std::string_view url) {
  Parts parts;
  url = url.substr(0, url.find('#'));
  parts.scheme = take(url, scheme_length(url));
  if (url.starts_with("//"))
    parts.authority = take(url, std::min(url.find_first_of("/?", 2), url.size()));
  parts.path = take(url, std::min(url.find('?'), url.size()));
  parts.query = url;
  return parts;
}

// RFC 3986, 5.2.4, by segments: "." goes, ".." takes the segment before it along.
std::string without_dots(std::string_view path) {
  std::string result;
  while (!path.empty()) {
    const auto segment = take(path, std::min(path.find('/', 1), path.size()));
    const bool last = path.empty();
    if (segment == "/." || segment == "/..") {
      if (segment == "/..") result.erase(std::min(result.rfind('/'), result.size()));
      if (last) result += '/';
    } else {
      result += segment;
    }
  }
  return result;
}

std::string merged(const Parts& base, std::string_view path) {
  if (path.starts_with('/')) return without_dots(path);
  if (!base.authority.empty() && base.path.empty()) return without_dots("/" + std::string(path));
  return without_dots(std::string(base.path.substr(0, base.path.rfind('/') + 1)).append(path));
}

}  // namespace

bool is_absolute(std::string_view url) {
  return scheme_length(url) > 0;
}

std::string without_feed_scheme(std::string url) {
  constexpr std::string_view scheme = "feed:";
  if (!equal_ignoring_case(std::string_view(url).substr(0, scheme.size()), scheme)) return url;
  url.erase(0, scheme.size());
  return url.starts_with("//") ? "http:" + url : url;
}

std::string resolved(std::string_view base_url, std::string_view reference) {
  if (reference.empty() || is_absolute(reference)) return std::string(reference);
  const auto base = split(base_url);
  if (base.scheme.empty()) return std::string(reference);
  const auto fragment = reference.substr(std::min(reference.find('#'), reference.size()));
  const auto own = split(reference);
  std::string result(base.scheme);
  if (!own.authority.empty()) {
    result.append(own.authority).append(without_dots(own.path)).append(own.query);
  } else if (!own.path.empty()) {
    result.append(base.authority).append(merged(base, own.path)).append(own.query);
  } else {
    result.append(base.authority).append(base.path);
    result.append(own.query.empty() ? base.query : own.query);
  }
  return result.append(fragment);
}

}  // namespace newshound
