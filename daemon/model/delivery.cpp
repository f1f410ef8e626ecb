#include "model/delivery.h"

#include <set>

namespace newshound {

std::size_t source_count(const Message& message) {
  const auto& feed = message.alert.feed;
  std::set<std::string_view> names{feed.name.empty() ? feed.url : feed.name};
  for (const auto& report : message.also) names.insert(report.feed);
  return names.size();
}

}  // namespace newshound
