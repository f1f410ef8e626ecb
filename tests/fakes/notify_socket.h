#pragma once
// Takes systemd's place for one daemon: the socket that sd_notify(3) writes to.

#include <chrono>
#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <string>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "fakes/process.h"

namespace newshound {

class NotifySocket {
 public:
  explicit NotifySocket(std::filesystem::path path)
      : path_(std::move(path)),
        fd_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {
    if (fd_ < 0) throw std::runtime_error("no socket");
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::strncpy(name.sun_path, path_.c_str(), sizeof(name.sun_path) - 1);
    if (::bind(fd_, reinterpret_cast<const sockaddr*>(&name), sizeof(name)) != 0)
      throw std::runtime_error("cannot bind " + path_.string());
  }
  NotifySocket(const NotifySocket&) = delete;
  NotifySocket& operator=(const NotifySocket&) = delete;
  ~NotifySocket() { ::close(fd_); }

  const std::filesystem::path& path() const { return path_; }

  // Waits for a message that holds this text, and forgets it and those before it.
  bool hears(const std::string& text, std::chrono::milliseconds deadline = patience) {
    return eventually([&] { return next().find(text) != std::string::npos; }, deadline);
  }

 private:
  std::string next() {
    char buffer[4096];
    const auto got = ::recv(fd_, buffer, sizeof(buffer), 0);
    return got > 0 ? std::string(buffer, static_cast<std::size_t>(got)) : "";
  }

  std::filesystem::path path_;
  int fd_;
};

}  // namespace newshound
