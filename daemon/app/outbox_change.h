#pragma once
// Requests of the command line that change the outbox. On the writer's thread, or by who holds the
// lock.

#include <boost/json/object.hpp>

#include "base/error.h"
#include "store/store.h"

namespace newshound {

// `request` has "verb" ("replay" or "drop"), "alert" and "sink", which may be empty; the answer has
// the "count" of the deliveries that were changed.
Result<boost::json::object> change_outbox(Store& store,
                                          const boost::json::object& request,
                                          UtcTime now);

}  // namespace newshound
