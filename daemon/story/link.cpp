#include "story/link.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"

namespace newshound {
namespace {

using namespace std::string_view_literals;

// Parameters of campaigns and of social networks' clicks, by how they begin.
constexpr std::array tracking{
    "utm_"sv,   "at_"sv,      "fbclid"sv, "gclid"sv, "dclid"sv,      "yclid"sv,   "msclkid"sv,
    "igshid"sv, "mc_"sv,      "ga_"sv,    "_ga"sv,   "mkt_"sv,       "ns_"sv,     "cmpid"sv,
    "cmp="sv,   "ocid"sv,     "ref="sv,   "ref_"sv,  "src="sv,       "source="sv, "rss"sv,
    "feed="sv,  "partner="sv, "smid"sv,   "amp="sv,  "outputtype"sv, "xtor"sv,    "wt_"sv,
    "icid"sv,   "taid"sv,     "spm="sv,   "share"sv,
};

bool is_tracking(std::string_view parameter) {
  const std::string lower = lower_ascii(parameter);
  return std::ranges::any_of(tracking, [&](auto start) { return lower.starts_with(start); });
}

std::string without_tracking(std::string_view query) {
  std::vector<std::string_view> kept;
  while (!query.empty()) {
    const std::string_view parameter = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), parameter.size() + 1));
    if (!parameter.empty() && !is_tracking(parameter)) kept.push_back(parameter);
  }
  std::ranges::sort(kept);
  std::string out;
  for (const auto parameter : kept) out.append(out.empty() ? "?" : "&").append(parameter);
  return out;
}

std::string host_of(std::string_view authority) {
  std::string host = lower_ascii(authority);
  for (const auto port : {":80"sv, ":443"sv})
    if (host.ends_with(port)) host.resize(host.size() - port.size());
  for (const auto front : {"www."sv, "m."sv, "amp."sv})
    if (host.starts_with(front)) return host.substr(front.size());
  return host;
}

}  // namespace

std::string canonical_link(std::string_view link) {
  const std::size_t scheme = link.find("://");
  const std::string name = lower_ascii(link.substr(0, std::min(scheme, link.size())));
  if (name != "http" && name != "https") return {};
  link = link.substr(scheme + 3);
  link = link.substr(0, link.find('#'));
  const std::size_t path_start = std::min(link.find_first_of("/?"), link.size());
  const std::size_t query_start = std::min(link.find('?'), link.size());
  std::string_view path = link.substr(path_start, query_start - path_start);
  while (path.ends_with('/')) path.remove_suffix(1);
  if (path.ends_with("/amp")) path.remove_suffix(4);
  const std::string query = without_tracking(link.substr(std::min(query_start + 1, link.size())));
  if (path.empty() && query.empty()) return {};
  return host_of(link.substr(0, path_start)).append(path) + query;
}

}  // namespace newshound
