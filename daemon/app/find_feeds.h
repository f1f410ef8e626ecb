#pragma once
// The feeds at an address that may be a feed's or a web page's. Called by `newshound feeds add`; on
// the loop.

#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "base/error.h"
#include "model/article.h"
#include "net/http.h"
#include "settings/settings.h"

namespace newshound {

struct FoundFeed {
  std::string url;
  Feed feed;
};

// The feed itself; else what the page declares; else what its links look like; else what stands at
// the customary places, of which the first counts. Only what was fetched and read is found. Error:
// why there is none.
boost::asio::awaitable<Result<std::vector<FoundFeed>>> find_feeds(HttpClient& http,
                                                                  NetworkSettings network,
                                                                  std::string url);

}  // namespace newshound
