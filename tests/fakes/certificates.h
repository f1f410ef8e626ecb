#pragma once
// A certificate authority of a test's own, and a certificate of it for 127.0.0.1 and localhost.

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "fakes/process.h"

namespace newshound {

struct Certificates {
  std::filesystem::path authority;  // what a client has to trust
  std::filesystem::path certificate;
  std::filesystem::path key;
};

// Made by the openssl program, in a directory that exists.
inline Certificates make_certificates(const std::filesystem::path& directory) {
  const auto openssl = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "openssl");
    const auto ending = run({.arguments = std::move(arguments), .directory = directory});
    if (ending.exit != 0) throw std::runtime_error("openssl: " + ending.err);
  };
  const std::vector<std::string> fresh{"req",
                                       "-x509",
                                       "-newkey",
                                       "ec",
                                       "-pkeyopt",
                                       "ec_paramgen_curve:P-256",
                                       "-nodes",
                                       "-days",
                                       "2"};
  auto authority = fresh;
  authority.insert(
      authority.end(),
      {"-subj", "/CN=newshound test authority", "-keyout", "ca.key", "-out", "ca.pem"});
  openssl(std::move(authority));
  auto server = fresh;
  server.insert(server.end(),
                {"-CA",
                 "ca.pem",
                 "-CAkey",
                 "ca.key",
                 "-subj",
                 "/CN=localhost",
                 "-addext",
                 "subjectAltName=IP:127.0.0.1,DNS:localhost",
                 "-addext",
                 "basicConstraints=critical,CA:FALSE",
                 "-keyout",
                 "server.key",
                 "-out",
                 "server.pem"});
  openssl(std::move(server));
  return {directory / "ca.pem", directory / "server.pem", directory / "server.key"};
}

}  // namespace newshound
