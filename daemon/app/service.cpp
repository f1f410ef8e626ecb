#include "app/service.h"

#include <cstdlib>
#include <ctime>

#include <dlfcn.h>
#include <fmt/format.h>
#include <systemd/sd-daemon.h>

#include "base/log.h"

namespace newshound {

namespace {

// What is used of libsystemd, by its own declarations. Loaded where a supervisor asks to be told: it
// brings six libraries, which would cost every start a millisecond.
struct Library {
  decltype(&sd_notify) notify = nullptr;
  decltype(&sd_watchdog_enabled) watchdog_enabled = nullptr;
};

Library load() {
  Library library;
  if (std::getenv("NOTIFY_SOCKET") == nullptr) return library;
  void* handle = ::dlopen("libsystemd.so.0", RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) {
    log::error("cannot tell systemd that newshound is ready: {}", ::dlerror());
    return library;
  }
  library.notify = reinterpret_cast<decltype(library.notify)>(::dlsym(handle, "sd_notify"));
  library.watchdog_enabled =
      reinterpret_cast<decltype(library.watchdog_enabled)>(::dlsym(handle, "sd_watchdog_enabled"));
  return library;
}

const Library& library() {
  static const Library loaded = load();
  return loaded;
}

void notify(const std::string& text) {
  if (library().notify != nullptr) library().notify(0, text.c_str());
}

}  // namespace

void Service::ready(const std::string& status) const {
  notify(fmt::format("READY=1\nSTATUS={}", status));
}

void Service::status(const std::string& status) const {
  notify(fmt::format("STATUS={}", status));
}

void Service::reloading() const {
  // MONOTONIC_USEC is what systemd 253 and later insist on; 252 passes over it.
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  const auto micros = now.tv_sec * 1'000'000LL + now.tv_nsec / 1000;
  notify(fmt::format("RELOADING=1\nMONOTONIC_USEC={}", micros));
}

void Service::stopping() const {
  notify("STOPPING=1\nSTATUS=Finishing what is in hand");
}

void Service::alive() const {
  notify("WATCHDOG=1");
}

std::optional<Duration> Service::watchdog_interval() const {
  std::uint64_t micros = 0;
  const auto enabled = library().watchdog_enabled;
  if (enabled == nullptr || enabled(0, &micros) <= 0) return {};
  // A third of the limit, so that one late tick is no reason to be killed.
  return std::chrono::duration_cast<Duration>(std::chrono::microseconds(micros / 3));
}

}  // namespace newshound
