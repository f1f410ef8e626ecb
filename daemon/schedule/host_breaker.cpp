#include "schedule/host_breaker.h"

#include "base/backoff.h"

namespace newshound {

namespace {

constexpr std::size_t enough = 3;  // feeds

}  // namespace

Duration HostBreaker::failed(const std::string& group, FeedId feed) {
  if (group.empty()) return Duration(0);  // a file
  Trouble& trouble = troubles_[group];
  if (trouble.feeds.size() < enough) trouble.feeds.insert(feed);
  if (trouble.feeds.size() < enough) return Duration(0);
  return backoff(++trouble.failures, std::chrono::minutes(1), std::chrono::hours(1), 0);
}

}  // namespace newshound
