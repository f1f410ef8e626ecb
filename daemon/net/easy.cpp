#include "net/easy.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <stdexcept>
#include <system_error>

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>

#include "base/text.h"
#include "net/http.h"

namespace newshound {

namespace {

// Debian's ca-certificates. As a file, with no CA directory set, libcurl reads it once and keeps
// it; with Debian's default directory it would be read again for every connection (28 ms CPU).
constexpr const char* system_ca_file = "/etc/ssl/certs/ca-certificates.crt";

constexpr long address_lifetime = 60;  // seconds

struct Peer {
  std::optional<IpAddress> address;
  int port = 0;
};

Peer peer_of(const curl_sockaddr& from) {
  sockaddr_storage storage{};
  std::memcpy(&storage, &from.addr, std::min<std::size_t>(from.addrlen, sizeof storage));
  Peer peer;
  if (from.family == AF_INET) {
    sockaddr_in v4{};
    std::memcpy(&v4, &storage, sizeof v4);
    peer = {.address = mapped_v4(ntohl(v4.sin_addr.s_addr)), .port = ntohs(v4.sin_port)};
  } else if (from.family == AF_INET6) {
    sockaddr_in6 v6{};
    std::memcpy(&v6, &storage, sizeof v6);
    peer.address.emplace();
    std::memcpy(peer.address->bytes.data(), &v6.sin6_addr, peer.address->bytes.size());
    peer.port = ntohs(v6.sin6_port);
  }
  return peer;
}

// "SSL certificate problem: x" and "SSL: x" → "x"
std::string_view without_prefix(std::string_view words) {
  for (const std::string_view prefix : {"SSL certificate problem: ", "SSL: "})
    if (words.starts_with(prefix)) words.remove_prefix(prefix.size());
  return words;
}

std::string lower_first(std::string text) {
  if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z')
    text[0] = static_cast<char>(text[0] | 0x20);
  return text;
}

}  // namespace

bool is_line_safe(std::string_view text) {
  bool safe = true;  // no early return, so that the compiler looks at many bytes at once
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    safe &= (byte >= 0x20 || byte == '\t') && byte != 0x7f;
  }
  return safe;
}

Error blocked_address(const std::string& address) {
  return {Errc::blocked,
          fmt::format("{} is a private, local or special address; if it is meant, list it under "
                      "network.allow_addresses",
                      address)};
}

void StringList::add(std::string_view text) {
  if (used_ == texts_.size()) texts_.emplace_back();
  texts_[used_++] = text;
}

curl_slist* StringList::get() {
  nodes_.resize(used_);
  for (std::size_t i = 0; i < used_; ++i)
    nodes_[i] = {texts_[i].data(), i + 1 < used_ ? &nodes_[i + 1] : nullptr};
  return nodes_.empty() ? nullptr : nodes_.data();
}

Easy::Easy(CurlMulti& multi, const std::string& ca_file) : multi_(multi), curl_(curl_easy_init()) {
  if (!curl_) throw std::bad_alloc();
  const char* bundle = ca_file.empty() ? system_ca_file : ca_file.c_str();
  set(CURLOPT_ERRORBUFFER, words_.data());
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_QUICK_EXIT, 1L);  // leaving in the middle of a DNS lookup must not wait for it
  set(CURLOPT_NETRC, long{CURL_NETRC_IGNORED});
  set(CURLOPT_PROXY, "");    // not null: null asks the environment
  set(CURLOPT_NOPROXY, "");  // likewise
  set(CURLOPT_SSL_VERIFYPEER, 1L);
  set(CURLOPT_SSL_VERIFYHOST, 2L);
  set(CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
  set(CURLOPT_CAINFO, bundle);
  set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
  set(CURLOPT_PROXY_CAINFO, bundle);
  set(CURLOPT_PROXY_CAPATH, static_cast<const char*>(nullptr));
  set(CURLOPT_TCP_KEEPALIVE, 1L);
  set(CURLOPT_OPENSOCKETFUNCTION, &on_open);
  set(CURLOPT_OPENSOCKETDATA, this);
  set(CURLOPT_CLOSESOCKETFUNCTION, &CurlMulti::close_socket);
  set(CURLOPT_CLOSESOCKETDATA, &multi_);
  set(CURLOPT_PREREQFUNCTION, &on_request);
  set(CURLOPT_PREREQDATA, this);
}

void Easy::check(CURLcode code, CURLoption option) {
  if (code == CURLE_OK) return;
  throw std::runtime_error(fmt::format(
      "libcurl refused option {}: {}", static_cast<int>(option), curl_easy_strerror(code)));
}

void Easy::begin(Duration connect_timeout, Duration timeout, const AddressPolicy* policy) {
  words_[0] = '\0';
  policy_ = policy;
  connect_timeout_ = connect_timeout;
  timeout_ = timeout;
  refused_.reset();
  connected_.reset();
  set(CURLOPT_DNS_CACHE_TIMEOUT, address_lifetime);
  set(CURLOPT_CONNECTTIMEOUT_MS, long{connect_timeout.count()});
  set(CURLOPT_TIMEOUT_MS, std::max(1L, long{timeout.count()}));  // 0 would be: none
}

bool Easy::refuses(const std::optional<IpAddress>& address) {
  if (!policy_ || (address && policy_->allows(*address))) return false;
  refused_ = address.value_or(IpAddress{});
  return true;
}

curl_socket_t Easy::on_open(void* self, curlsocktype, curl_sockaddr* address) noexcept {
  auto& easy = *static_cast<Easy*>(self);
  const Peer peer = peer_of(*address);
  if (easy.refuses(peer.address)) return CURL_SOCKET_BAD;  // libcurl tries the next address
  easy.connected_ = peer.address;
  easy.port_ = peer.port;
  return easy.multi_.open_socket(*address, self);
}

// A kept connection may have been opened without a policy, or under an older one.
int Easy::on_request(void* self, char* remote, char*, int, int) noexcept {
  auto& easy = *static_cast<Easy*>(self);
  // The name was looked up, an old address not used. At the end of a transfer with a lifetime libcurl
  // walks all cached names in search of old ones, 3 % of a poll with 500 hosts; failed ones still do.
  easy.set(CURLOPT_DNS_CACHE_TIMEOUT, -1L);
  if (!easy.policy_) return CURL_PREREQFUNC_OK;
  return easy.refuses(parse_address(remote)) ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

Error Easy::explain_connect() const {
  if (!connected_) return {Errc::network, "could not connect"};
  long number = 0;
  curl_easy_getinfo(curl_, CURLINFO_OS_ERRNO, &number);
  const auto where = fmt::format("{} port {}", to_string(*connected_), port_);
  if (number == ECONNREFUSED) return {Errc::network, "connection refused by " + where};
  if (number == 0) return {Errc::network, "could not connect to " + where};
  const auto why = std::generic_category().message(static_cast<int>(number));
  return {Errc::network, fmt::format("could not connect to {}: {}", where, lower_first(why))};
}

Error Easy::explain_timeout(Duration promised) const {
  if (std::strstr(words_.data(), "too slow"))
    return {Errc::timeout, "the other side sent next to nothing for 10s"};
  curl_off_t connected = 0;
  curl_off_t total = 0;
  curl_easy_getinfo(curl_, CURLINFO_PRETRANSFER_TIME_T, &connected);
  curl_easy_getinfo(curl_, CURLINFO_TOTAL_TIME_T, &total);
  if (connected == 0 && std::chrono::microseconds(total) < timeout_)
    return {Errc::timeout, "no connection within " + format_duration(connect_timeout_)};
  return {Errc::timeout, "took longer than " + format_duration(promised)};
}

Error Easy::explain_distrust(const std::string& words) const {
  // openssl-verification-options(1): self-signed, alone or in a chain; an unknown issuer, twice
  constexpr std::array strangers{18L, 19L, 20L, 21L};
  long why = 0;
  curl_easy_getinfo(curl_, CURLINFO_SSL_VERIFYRESULT, &why);
  const bool stranger = std::ranges::find(strangers, why) != strangers.end();
  return {Errc::network,
          fmt::format("the server's certificate is not trusted: {}{}",
                      without_prefix(words),
                      stranger ? "; an authority of your own is named in network.ca_file" : "")};
}

Error Easy::explain(CURLcode code, Duration promised) const {
  char* url = nullptr;
  curl_easy_getinfo(curl_, CURLINFO_EFFECTIVE_URL, &url);
  const std::string words = printable(words_[0] ? words_.data() : curl_easy_strerror(code));
  if (refused_ && (!connected_ || code == CURLE_ABORTED_BY_CALLBACK))
    return blocked_address(to_string(*refused_));
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return {Errc::network, "could not resolve " + host_of(url ? url : "")};
    case CURLE_URL_MALFORMAT: return {Errc::invalid, "the URL cannot be read"};
    case CURLE_COULDNT_RESOLVE_PROXY: return {Errc::network, "could not resolve the proxy's name"};
    case CURLE_COULDNT_CONNECT: return explain_connect();
    case CURLE_OPERATION_TIMEDOUT: return explain_timeout(promised);
    case CURLE_PEER_FAILED_VERIFICATION: return explain_distrust(words);
    case CURLE_SSL_CERTPROBLEM:
      return {Errc::io, "the client certificate cannot be used: " + lower_first(words)};
    case CURLE_SSL_CONNECT_ERROR: return {Errc::network, "the TLS handshake failed: " + words};
    case CURLE_SSL_CACERT_BADFILE:
      return {Errc::io, "cannot read the certificates of the authorities: " + lower_first(words)};
    case CURLE_GOT_NOTHING:
      return {Errc::network, "the server closed the connection without an answer"};
    case CURLE_PARTIAL_FILE: return {Errc::network, "the connection ended before the body did"};
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR: return {Errc::network, "the connection broke: " + lower_first(words)};
    case CURLE_BAD_CONTENT_ENCODING: return {Errc::network, "the body's compression is broken"};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
      return {Errc::network, "the server's answer is not to be understood: " + lower_first(words)};
    default: return {Errc::network, lower_first(words)};
  }
}

}  // namespace newshound
