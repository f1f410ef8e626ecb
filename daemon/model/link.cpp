#include "model/link.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"

namespace newshound {

namespace {

using namespace std::string_view_literals;

// Families of parameters, by how they begin: Google's and Matomo's campaigns, the BBC's, HubSpot's,
// Piano's, Webtrekk's.
constexpr std::array families{"utm_"sv,
                              "mtm_"sv,
                              "pk_campaign"sv,
                              "pk_kwd"sv,
                              "pk_source"sv,
                              "pk_medium"sv,
                              "at_campaign"sv,
                              "at_medium"sv,
                              "at_link_"sv,
                              "hsa_"sv,
                              "ns_mchannel"sv,
                              "ns_campaign"sv,
                              "ns_source"sv,
                              "wt_mc"sv,
                              "wt_zmc"sv};
// What advertisers, mailers and social networks add to a click.
constexpr std::array clicks{"fbclid"sv,     "gclid"sv,       "gclsrc"sv, "dclid"sv,     "gbraid"sv,
                            "wbraid"sv,     "msclkid"sv,     "yclid"sv,  "ysclid"sv,    "twclid"sv,
                            "ttclid"sv,     "igshid"sv,      "igsh"sv,   "mc_cid"sv,    "mc_eid"sv,
                            "mkt_tok"sv,    "_hsenc"sv,      "_hsmi"sv,  "_openstat"sv, "vero_id"sv,
                            "oly_enc_id"sv, "oly_anon_id"sv, "xtor"sv};

bool is_tracking(std::string_view parameter) {
  const std::string name = lower_ascii(parameter.substr(0, parameter.find('=')));
  return std::ranges::find(clicks, name) != clicks.end() ||
         std::ranges::any_of(families, [&](auto family) { return name.starts_with(family); });
}

}  // namespace

std::string without_tracking(std::string_view url) {
  const auto fragment = std::min(url.find('#'), url.size());
  const auto question = url.substr(0, fragment).find('?');
  if (question == url.npos) return std::string(url);
  std::string result(url.substr(0, question));
  auto query = url.substr(question + 1, fragment - question - 1);
  for (char mark = '?'; !query.empty();) {
    const auto parameter = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(parameter.size() + 1, query.size()));
    if (is_tracking(parameter)) continue;
    (result += std::exchange(mark, '&')) += parameter;
  }
  return result.append(url.substr(fragment));
}

}  // namespace newshound
