#include "net/public_suffix.h"

#include <libpsl.h>

#include "net/address.h"

namespace newshound {

namespace {

bool is_suffix(const std::string& name) {
  // Without the rule that every unknown top-level name is a suffix.
  constexpr int listed = PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE;
  return psl_is_public_suffix2(psl_builtin(), name.c_str(), listed) != 0;
}

}  // namespace

std::string registrable_domain(const std::string& host) {
  if (host.empty() || host.starts_with('[') || parse_address(host) || is_suffix(host)) return host;
  // From the left: the last name that is not yet a suffix.
  std::string domain = host;
  for (auto dot = domain.find('.'); dot != domain.npos; dot = domain.find('.')) {
    const std::string parent = domain.substr(dot + 1);
    if (is_suffix(parent)) return domain;
    domain = parent;
  }
  return host;
}

}  // namespace newshound
