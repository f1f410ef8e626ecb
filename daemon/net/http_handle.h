#pragma once
// One HTTP exchange at a time, over and over: an easy handle with the options of all our requests,
// and the answer it collects. Only what differs between requests is set again.

#include <string>
#include <string_view>
#include <vector>

#include "net/easy.h"
#include "net/http.h"
#include "net/tls_sessions.h"
#include "net/transport.h"

namespace newshound {

class HttpHandle {
 public:
  HttpHandle(CurlMulti& multi, TlsSessions& sessions, const TransportOptions& options);
  HttpHandle(const HttpHandle&) = delete;
  HttpHandle& operator=(const HttpHandle&) = delete;

  CURL* curl() const { return easy_.curl(); }

  // One hop. `url` stands for request.url; request and policy have to stay where they are until the
  // transfer ends.
  Result<void> prepare(const HttpRequest& request,
                       const std::string& url,
                       Duration left,
                       const AddressPolicy& policy);
  // What came of it.
  Result<HttpResponse> finish(CURLcode code, const HttpRequest& request);

 private:
  static std::size_t on_header(char* text, std::size_t, std::size_t size, void* self) noexcept;
  static std::size_t on_body(char* text, std::size_t, std::size_t size, void* self) noexcept;
  bool add_header(std::string_view line);
  std::size_t expected_size(std::size_t first) const;
  void set_connection(const HttpRequest& request);
  void set_certificate(const ClientCertificate& certificate);
  Error explain(CURLcode code, const HttpRequest& request) const;
  void set_method(const HttpRequest& request);
  void set_headers(const HttpRequest& request, const std::string& url);
  void add_lines(const std::vector<Header>& headers);
  void add_line(std::string_view name, std::string_view value);

  Easy easy_;
  StringList resolve_;
  StringList lines_;  // the request's headers
  std::string line_;  // one of them, in the making
  std::string user_agent_;
  HttpResponse response_;
  bool has_certificate_ = false;
  bool http2_ = false;
  std::size_t header_bytes_ = 0;
  std::size_t max_body_ = 0;
  bool body_too_large_ = false;
};

}  // namespace newshound
