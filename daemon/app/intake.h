#pragma once
// From the answer to a poll to everything that it changes. A function of values: runs on the pool
// (or on the loop, for answers without a body), and in tests without either.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/snapshot.h"
#include "base/error.h"
#include "model/source.h"
#include "net/http.h"
#include "schedule/posting.h"
#include "store/store.h"

namespace newshound {

// One poll, answered.
struct Arrival {
  std::shared_ptr<const Source> source;     // as it was configured when the poll began
  std::shared_ptr<const FeedState> before;  // what was known then
  bool conditional = false;                 // the request carried validators
  bool widespread = false;                  // most feeds fail
  std::string twin{};  // moves(): the configured feed that is at the new address already
  Result<HttpResponse> answer;
  UtcTime at;         // when the answer was complete
  double jitter = 0;  // in [0, 1)
  // What a poll costs and when feeds post (schedule/posting.h); without a price every feed is polled
  // as often as its bounds allow.
  double price = 0;
  std::shared_ptr<const WeekProfile> week{};
  Duration usual{};  // network.mean_interval
};

struct Intake {
  PollResult changes;   // next_poll set
  Duration interval{};  // until the next poll
  Duration pause{};     // until any poll of the host group
  // For the log and for `--once`:
  bool failed = false;
  std::size_t entries = 0;           // in the document
  std::size_t fresh = 0;             // of them new or changed
  std::size_t withheld = 0;          // of them too old for a first sight: stored, not alerted
  bool gap = false;                  // entries may have come and gone since the last poll
  std::vector<std::string> remarks;  // sentences about the feed that nobody has heard yet
  bool moved = false;                // state.address is new
};

// True when the feed has been redirected for good, and for so long that it is believed if this answer
// can be read.
bool moves(const Arrival& arrival);

// True when the answer has a document to read; take_in() of a long one is work for the pool.
bool has_document(const Arrival& arrival);

// `seen` is asked once, and only when the document was read and differs from the last one.
using SeenLookup = std::function<Result<std::vector<SeenEntry>>()>;
Intake take_in(Arrival arrival, const Snapshot& snapshot, const SeenLookup& seen);

}  // namespace newshound
