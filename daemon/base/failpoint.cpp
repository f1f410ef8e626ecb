#include "base/failpoint.h"

#include <atomic>
#include <charconv>
#include <csignal>
#include <string>

namespace newshound {

namespace {

struct Armed {
  std::string name;
  std::atomic<int> remaining{1};
};

Armed& armed() {
  static Armed instance;
  return instance;
}

}  // namespace

void arm_failpoint(std::string_view name_and_count) {
  const auto colon = name_and_count.find(':');
  armed().name = name_and_count.substr(0, colon);
  int count = 1;
  if (colon != name_and_count.npos) {
    const auto digits = name_and_count.substr(colon + 1);
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
  }
  armed().remaining = count;
}

void failpoint(std::string_view name) {
  if (armed().name.empty() || armed().name != name) return;
  if (--armed().remaining == 0) std::raise(SIGKILL);
}

}  // namespace newshound
