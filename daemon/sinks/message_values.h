#pragma once
// What placeholders in the user's templates stand for: docs/templates.md lists them. Pure.

#include "model/delivery.h"
#include "sinks/escape.h"
#include "templates/template.h"

namespace newshound {

// Every value went through `escape`, addresses that are linked through `link` before, which returns
// nothing where that is not safe. None is long enough to crowd out the others.
Values values_of(const Message& message, Escape escape, Escape link);

// Messages in which everything is there: what templates are checked with and previewed with.
Message sample_message();
Message sample_digest();
// Every name there is, and in each list an element with its names.
Values known_values();

}  // namespace newshound
