#pragma once
// What readers said of alerts, at work: which alerts of a poll nobody is told of for it, and how it
// comes and goes. On the writer's thread, like silences; also in a command without a daemon.

#include <vector>

#include <boost/json/object.hpp>

#include "model/feedback.h"
#include "store/store.h"

namespace newshound {

// Takes the sinks from alerts about somebody who was said to be somebody else, and has them remember
// why. Stories are known already.
Result<void> heed_feedback(Store& store, std::vector<NewAlert>& alerts);

boost::json::object json_of(const Feedback& feedback);

// The request to add feedback ("verb": "feedback", and of json_of: "said", "alert" (its whole id),
// "form", "apart", "author", "because") or to withdraw it ("withdraw-feedback", "id", "author").
// Answers with the "id", and with how many alerts that were still waiting were "stopped".
// Who says the same of the same alert again gets the id there is.
Result<boost::json::object> change_feedback(Store& store,
                                            const boost::json::object& request,
                                            UtcTime now);

}  // namespace newshound
