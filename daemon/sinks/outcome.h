#pragma once
// What an answer of the other side means for a delivery: one judge for all sinks, so that a 503 or
// a 451 means the same everywhere. Pure. `who` stands in front of the reason.

#include <string_view>

#include "base/error.h"
#include "base/time.h"
#include "model/delivery.h"
#include "net/http.h"
#include "net/mail.h"

namespace newshound {

// The answer's body is left out of the reason: a server may echo a secret that we sent.
Outcome outcome_of(const HttpResponse& response, std::string_view who, UtcTime now);
Outcome outcome_of(const MailReply& reply, std::string_view who);
// No answer at all: the sink is down.
Outcome outcome_of(const Error& error, std::string_view who);

// The server wants a login or does not take ours. It will say so to every mail, so this is no
// reason to give a single mail up.
bool is_login_trouble(const MailReply& reply);

}  // namespace newshound
