#pragma once
// Talking to systemd: readiness, status, watchdog. The only door to libsystemd. All of it does
// nothing when the process was not started by systemd.

#include <optional>
#include <string>

#include "base/time.h"

namespace newshound {

class Service {
 public:
  void ready(const std::string& status) const;
  void status(const std::string& status) const;
  void reloading() const;
  void stopping() const;
  void alive() const;  // feeds the watchdog
  // How often alive() has to be called, nullopt where nobody watches.
  std::optional<Duration> watchdog_interval() const;
};

}  // namespace newshound
