#pragma once
// A value that must not be printed. fmt, spdlog and JSON have no way to format it; who needs the
// text says reveal() where it leaves the process.

#include <string>
#include <utility>

namespace newshound {

class Secret {
 public:
  Secret() = default;
  explicit Secret(std::string value) : value_(std::move(value)) {}
  const std::string& reveal() const { return value_; }
  bool empty() const { return value_.empty(); }
  friend bool operator==(const Secret&, const Secret&) = default;

 private:
  std::string value_;
};

}  // namespace newshound
