#include <algorithm>

#include "base/text.h"
#include "settings/parts.h"

namespace newshound {

namespace {

bool starts_with_scheme(std::string_view url, std::string_view scheme) {
  return url.size() > scheme.size() && equal_ignoring_case(url.substr(0, scheme.size()), scheme);
}

bool is_http(std::string_view url) {
  return starts_with_scheme(url, "http://") || starts_with_scheme(url, "https://");
}

// "user@host:80" of "http://user@host:80/path"
std::string_view authority(std::string_view url) {
  const auto rest = url.substr(url.find("://") + 3);
  return rest.substr(0, rest.find_first_of("/?#"));
}

bool has_blank_or_control(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7f;
  });
}

}  // namespace

std::string fault_of_url(std::string_view url) {
  if (has_blank_or_control(url)) return "a web address holds no blanks or control characters";
  if (starts_with_scheme(url, "file:"))
    return "for a file write \"file: its path\" in place of a url";
  if (!is_http(url)) return "expected a web address, http://… or https://…";
  const auto server = authority(url);
  if (server.find('@') != server.npos)
    return "a user name does not belong into the address; write username: and password:";
  if (server.empty() || server.starts_with(':')) return "the address names no server";
  return {};
}

std::optional<std::string> read_proxy(Section& section, std::string_view key) {
  auto proxy = section.maybe_text(key);
  if (!proxy || proxy->empty()) return proxy;
  if (is_http(*proxy) && !has_blank_or_control(*proxy) && !authority(*proxy).empty()) return proxy;
  section.problem(key, "expected the address of a proxy such as \"http://proxy.example.org:3128\"");
  return {};
}

}  // namespace newshound
