#pragma once
// The text or the number of a member of a JSON object, for readers that forgive and for those that do
// not. Pure.

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>
#include <fmt/format.h>

#include "base/error.h"

namespace newshound {

// Empty where the key is absent or is no text.
inline std::string text_at(const boost::json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : "";
}

// 0 where the key is absent or is no integer.
inline std::int64_t integer_at(const boost::json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  if (value == nullptr || (!value->is_int64() && !value->is_uint64())) return 0;
  boost::system::error_code too_large;
  const auto number = value->to_number<std::int64_t>(too_large);
  return too_large ? 0 : number;
}

// Empty where the key is absent or null; an error where it is no text.
inline Result<std::string> checked_text_at(const boost::json::object& object,
                                           std::string_view key) {
  const auto* value = object.if_contains(key);
  if (value == nullptr || value->is_null()) return std::string();
  if (!value->is_string())
    return failure(Errc::invalid, fmt::format("\"{}\" is not a string", key));
  return std::string(value->get_string());
}

}  // namespace newshound
