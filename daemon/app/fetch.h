#pragma once
// Gets a feed: over HTTP, or from a file that the configuration names.

#include <string>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>

#include "model/source.h"
#include "net/http.h"
#include "settings/settings.h"

namespace newshound {

// The request of one poll. Conditional where the state has validators, unless the server has said
// "not modified" for so long that it is time to see for ourselves.
HttpRequest poll_request(const Source& source,
                         const FeedState& state,
                         const NetworkSettings& network,
                         UtcTime now);

// A file comes back as a response of status 200 without headers, so that all that follows is one
// way.
boost::asio::awaitable<Result<HttpResponse>> read_feed_file(boost::asio::thread_pool& pool,
                                                            std::string url,
                                                            std::string path,
                                                            std::size_t most);

}  // namespace newshound
