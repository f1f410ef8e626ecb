#pragma once
// TLS sessions to resume, one per server. A resumed handshake costs half of a full one, and over
// HTTPS handshakes are most of what polling costs: servers close a connection long before the next
// poll. libcurl 7.88 keeps some eight sessions, which is as good as none with hundreds of hosts.
// Held by CurlHttp; loop thread only.

#include <cstddef>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include <curl/curl.h>

struct ssl_st;
struct ssl_session_st;

namespace newshound {

class TlsSessions {
 public:
  TlsSessions();
  ~TlsSessions();
  TlsSessions(const TlsSessions&) = delete;
  TlsSessions& operator=(const TlsSessions&) = delete;

  // For CURLOPT_SSL_CTX_FUNCTION, with `self` as CURLOPT_SSL_CTX_DATA: every new connection's context
  // offers what is kept for its server and keeps what the server gives.
  static CURLcode on_context(CURL*, void* context, void* self) noexcept;

  // When other authorities may count: a session answers for the certificate it was opened with.
  void clear();

 private:
  struct Freed {
    void operator()(ssl_session_st* session) const;
  };
  struct Kept {
    std::string server;
    std::unique_ptr<ssl_session_st, Freed> session;
  };

  static void on_state(const ssl_st* connection, int where, int) noexcept;
  static int on_session(ssl_st* connection, ssl_session_st* session) noexcept;
  void keep(std::string server, ssl_session_st* session);

  std::list<Kept> kept_;  // the one that was renewed last comes first
  std::unordered_map<std::string_view, std::list<Kept>::iterator> by_server_;
};

}  // namespace newshound
