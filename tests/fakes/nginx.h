#pragma once
// A real web server on a free port of the loopback interface: static files with validators, gzip
// and, with certificates, TLS with HTTP/2. One process, nothing outside its own directory, gone with
// the object.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "fakes/certificates.h"
#include "fakes/process.h"
#include "fakes/temp_dir.h"

namespace newshound {

class Nginx {
 public:
  // Serves the files of `documents`; with certificates over TLS, too.
  explicit Nginx(std::filesystem::path documents, std::optional<Certificates> certificates = {});

  std::string url(const std::string& name) const;      // http://127.0.0.1:port/name
  std::string tls_url(const std::string& name) const;  // https://…
  // For holders of a certificate that the same authority issued; to others it answers 403.
  std::string members_url(const std::string& name) const { return tls_url("members/" + name); }
  // Where …/moved/NAME leads, http and https: to https://127.0.0.1…/NAME, with 301.
  std::string moved_url(const std::string& name) const { return url("moved/" + name); }

  int tls_port() const { return tls_port_; }

  // A line of its access log.
  struct Access {
    std::string target;
    int status = 0;
    std::string encoding;           // of the answer: "gzip" or empty
    std::string etag;               // that it answered with
    std::string last_modified;      // likewise
    std::string if_none_match;      // that it was asked with
    std::string if_modified_since;  // likewise
    std::string user_agent;
    std::string protocol;    // "HTTP/1.1"
    std::string connection;  // its number
    std::string client;      // "CN=client", or empty
  };
  // So far, in order; waits for the first `least`, which may still be on their way into the log.
  std::vector<Access> accesses(std::size_t least = 0) const;

 private:
  bool start();
  std::string configuration() const;

  TempDir home_;
  std::filesystem::path documents_;
  std::optional<Certificates> certificates_;
  int port_ = 0;
  int tls_port_ = 0;
  std::unique_ptr<Process> process_;
};

}  // namespace newshound
