#pragma once
// A certificate authority of a test's own, a certificate of it for 127.0.0.1, localhost and
// far.example, and one for a client.

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
  std::filesystem::path client_certificate;
  std::filesystem::path client_key;
  std::filesystem::path locked_key;  // the same, its password is "open sesame"
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
  for (const std::string name : {"server", "client"}) {
    auto issued = fresh;
    issued.insert(issued.end(),
                  {"-CA",
                   "ca.pem",
                   "-CAkey",
                   "ca.key",
                   "-subj",
                   "/CN=" + name,
                   "-addext",
                   "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:far.example",
                   "-addext",
                   "basicConstraints=critical,CA:FALSE",
                   "-keyout",
                   name + ".key",
                   "-out",
                   name + ".pem"});
    openssl(std::move(issued));
  }
  openssl({"pkey",
           "-in",
           "client.key",
           "-aes256",
           "-passout",
           "pass:open sesame",
           "-out",
           "locked.key"});
  return {.authority = directory / "ca.pem",
          .certificate = directory / "server.pem",
          .key = directory / "server.key",
          .client_certificate = directory / "client.pem",
          .client_key = directory / "client.key",
          .locked_key = directory / "locked.key"};
}

}  // namespace newshound
