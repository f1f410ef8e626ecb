#pragma once
// What nobody wants to hear of for a while. From `silences:` in the configuration, or added by
// `newshound silence` and kept by store/; applied by route/.

#include <cstdint>
#include <string>

#include "base/origin.h"
#include "base/time.h"

namespace newshound {

// Takes alerts of the kind "news" for which every condition that is set holds; at least one is.
struct Silence {
  std::int64_t id = 0;    // of one that the store keeps; 0: it stands in the configuration
  std::string subject;    // name or id
  std::string watchlist;  // name or id
  std::string feed;       // name or address
  std::string phrase;     // in the title or a quoted sentence; case and accents do not count
  std::int64_t story = 0;
  std::string author;
  std::string reason;
  UtcTime created;  // of one that the store keeps
  UtcTime until;    // no longer; the moment when it was ended by hand
  std::string ended_by;
  Origin origin;  // of one in the configuration

  friend bool operator==(const Silence&, const Silence&) = default;
};

}  // namespace newshound
