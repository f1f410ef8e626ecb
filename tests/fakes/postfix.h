#pragma once
// A real mail server on a free port of the loopback interface, with STARTTLS, that puts all mail
// into one Maildir. Its configuration, queue and log are its own; the machine's Postfix is not
// touched. Needs root, because Postfix does.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "fakes/certificates.h"
#include "fakes/process.h"
#include "fakes/temp_dir.h"

namespace newshound {

class Postfix {
 public:
  // Takes mail for anybody at newshound.example, and only after STARTTLS.
  explicit Postfix(const Certificates& certificates);

  int port() const { return port_; }
  // The mails that have arrived, whole, once there are `least` of them.
  std::vector<std::string> mails(std::size_t least) const;
  std::string log() const;

 private:
  bool start(const Certificates& certificates);
  void write_configuration(const Certificates& certificates) const;

  TempDir home_;
  int port_ = 0;
  std::unique_ptr<Process> process_;
};

}  // namespace newshound
