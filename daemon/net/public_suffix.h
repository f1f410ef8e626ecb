#pragma once
// Which servers belong together. The only door to libpsl.

#include <string>

namespace newshound {

// The registrable domain of a host by the ICANN part of the Public Suffix List: "news.bbc.co.uk" →
// "bbc.co.uk". The private part is left out on purpose: the blogs of one platform are one publisher's
// servers. An address, a public suffix and a name under no listed suffix (localhost, .test, .internal)
// are returned as they are.
std::string registrable_domain(const std::string& host);

}  // namespace newshound
