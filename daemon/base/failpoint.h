#pragma once
// Named points at which a test has the process killed, as a power cut would: kill -9, no unwinding.
// Armed by `newshound run` from NEWSHOUND_FAILPOINT; otherwise a comparison with an empty name.

#include <string_view>

namespace newshound {

// "after-fetch", or "after-fetch:3" for the third time it is passed. Before threads start.
void arm_failpoint(std::string_view name_and_count);

// Any thread.
void failpoint(std::string_view name);

}  // namespace newshound
