#include "net/tls_sessions.h"

#include <tuple>

#include <fmt/format.h>
#include <openssl/ssl.h>

namespace newshound {

namespace {

// With the server's certificates a session takes some 10 KB.
constexpr std::size_t most_kept = 4096;

// What a context is for.
struct Purpose {
  TlsSessions* sessions = nullptr;
  std::string authority;  // "example.org:443", or "example.org"
};

void free_purpose(void*, void* purpose, CRYPTO_EX_DATA*, int, long, void*) {
  delete static_cast<Purpose*>(purpose);
}

int purpose_index() {
  static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, &free_purpose);
  return index;
}

Purpose& purpose_of(const SSL* connection) {
  return *static_cast<Purpose*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(connection), purpose_index()));
}

std::string authority_of(CURL* curl) {
  char* url = nullptr;
  curl_easy_getinfo(curl, CURLINFO_EFFECTIVE_URL, &url);
  std::string_view rest = url ? url : "";
  if (const auto scheme = rest.find("://"); scheme != rest.npos) rest.remove_prefix(scheme + 3);
  return std::string(rest.substr(0, rest.find_first_of("/?#")));
}

// The name that the server has to prove belongs to it: an HTTPS proxy on the way to the same
// authority is another one. Empty for a server without a name, whose sessions are not kept.
std::string server_of(const SSL* connection) {
  const char* name = SSL_get_servername(connection, TLSEXT_NAMETYPE_host_name);
  return name ? fmt::format("{} {}", name, purpose_of(connection).authority) : std::string();
}

}  // namespace

void TlsSessions::Freed::operator()(ssl_session_st* session) const {
  SSL_SESSION_free(session);
}

TlsSessions::TlsSessions() = default;
TlsSessions::~TlsSessions() = default;

void TlsSessions::clear() {
  by_server_.clear();
  kept_.clear();
}

CURLcode TlsSessions::on_context(CURL* curl, void* context, void* self) noexcept {
  auto* contexts = static_cast<SSL_CTX*>(context);
  auto purpose = std::make_unique<Purpose>(static_cast<TlsSessions*>(self), authority_of(curl));
  if (SSL_CTX_set_ex_data(contexts, purpose_index(), purpose.get()) != 1)
    return CURLE_OUT_OF_MEMORY;
  std::ignore = purpose.release();  // the context's
  SSL_CTX_set_session_cache_mode(contexts, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
  SSL_CTX_sess_set_new_cb(contexts, &on_session);
  SSL_CTX_set_info_callback(contexts, &on_state);
  // libcurl turns tickets off in TLS 1.2, for servers of 2010 that did not understand them.
  SSL_CTX_clear_options(contexts, SSL_OP_NO_TICKET);
  return CURLE_OK;
}

// libcurl makes the connection's SSL object itself, after on_context; the begin of its handshake is
// the first that we see of it, and early enough for a session.
void TlsSessions::on_state(const ssl_st* connection, int where, int) noexcept {
  if ((where & SSL_CB_HANDSHAKE_START) == 0 || !SSL_in_before(connection)) return;
  const auto& known = purpose_of(connection).sessions->by_server_;
  const auto found = known.find(server_of(connection));
  if (found == known.end()) return;
  // OpenSSL hands us a connection of ours, as const only because most callbacks look and no more.
  SSL_set_session(const_cast<SSL*>(connection), found->second->session.get());
}

int TlsSessions::on_session(ssl_st* connection, ssl_session_st* session) noexcept {
  auto server = server_of(connection);
  if (server.empty() || SSL_SESSION_is_resumable(session) != 1) return 0;
  purpose_of(connection).sessions->keep(std::move(server), session);
  return 1;  // its reference is ours now
}

void TlsSessions::keep(std::string server, ssl_session_st* session) {
  if (const auto found = by_server_.find(server); found != by_server_.end()) {
    const auto old = found->second;
    by_server_.erase(found);
    kept_.erase(old);
  }
  kept_.push_front({std::move(server), std::unique_ptr<ssl_session_st, Freed>(session)});
  by_server_.emplace(kept_.front().server, kept_.begin());
  if (kept_.size() <= most_kept) return;
  by_server_.erase(kept_.back().server);
  kept_.pop_back();
}

}  // namespace newshound
