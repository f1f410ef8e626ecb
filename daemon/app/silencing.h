#pragma once
// Silences at work: which alerts of a poll nobody is told of, and how silences come and go by hand. On
// the writer's thread, because a story is known only there; also in a command without a daemon.

#include <vector>

#include <boost/json/object.hpp>

#include "model/silence.h"
#include "store/store.h"

namespace newshound {

// Takes the sinks from the alerts that one of the silences takes, and has them remember which.
Result<void> silence_alerts(Store& store,
                            std::vector<NewAlert>& alerts,
                            const std::vector<Silence>& configured,
                            UtcTime now);

// The same for alerts that somebody is still to be told of: what is pending of them is not sent.
Result<void> silence_waiting(Store& store, const std::vector<Silence>& silences, UtcTime now);

boost::json::object json_of(const Silence& silence);

// The request to add a silence (json_of it, with "verb": "silence") or to end one ("end-silence", "id",
// "author"). Answers with the "id".
Result<boost::json::object> change_silences(Store& store,
                                            const boost::json::object& request,
                                            UtcTime now);

}  // namespace newshound
