#include "app/service.h"

#include <ctime>

#include <fmt/format.h>
#include <systemd/sd-daemon.h>

namespace newshound {

void Service::ready(const std::string& status) const {
  sd_notify(0, fmt::format("READY=1\nSTATUS={}", status).c_str());
}

void Service::status(const std::string& status) const {
  sd_notify(0, fmt::format("STATUS={}", status).c_str());
}

void Service::reloading() const {
  // MONOTONIC_USEC is what systemd 253 and later insist on; 252 passes over it.
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  const auto micros = now.tv_sec * 1'000'000LL + now.tv_nsec / 1000;
  sd_notify(0, fmt::format("RELOADING=1\nMONOTONIC_USEC={}", micros).c_str());
}

void Service::stopping() const {
  sd_notify(0, "STOPPING=1\nSTATUS=Finishing what is in hand");
}

void Service::alive() const {
  sd_notify(0, "WATCHDOG=1");
}

std::optional<Duration> Service::watchdog_interval() const {
  std::uint64_t micros = 0;
  if (sd_watchdog_enabled(0, &micros) <= 0) return {};
  // A third of the limit, so that one late tick is no reason to be killed.
  return std::chrono::duration_cast<Duration>(std::chrono::microseconds(micros / 3));
}

}  // namespace newshound
