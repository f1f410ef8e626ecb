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

// Who we are to a server that asks for a certificate: the contents of PEM files.
struct ClientCertificate {
  Secret certificate;  // with the key behind it, where `key` is empty
  Secret key;
  Secret password;  // of the key
  friend bool operator==(const ClientCertificate&, const ClientCertificate&) = default;
};

}  // namespace newshound
