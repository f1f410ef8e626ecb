#pragma once
// The public JSON form of an alert: what webhooks, files, commands and `alerts export` carry, and
// what the store keeps. Fields are only ever added.

#include <string>
#include <string_view>

#include "base/error.h"
#include "model/alert.h"

namespace newshound {

std::string to_json(const Alert& alert);  // one line
Result<Alert> alert_from_json(std::string_view json);

}  // namespace newshound
