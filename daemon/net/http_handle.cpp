#include "net/http_handle.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"

namespace newshound {

namespace {

constexpr std::size_t max_header_bytes =
    std::size_t{256} * 1024;  // more is an attack (CVE-2023-38039)

// Below this many bytes a second for this long a download is given up. Who is sent something may think
// about it for as long as the request's timeout allows.
constexpr long low_speed = 100;
constexpr long low_speed_seconds = 10;

constexpr std::size_t usual_headers = 16;
constexpr const char* agent = "User-Agent";
constexpr const char* accept_encoding = "Accept-Encoding";
constexpr const char* encodings = "gzip, deflate";
constexpr std::string_view http_version = "HTTP/";

std::string in_bytes(std::size_t count) {
  constexpr std::size_t kib = 1024;
  if (count >= kib * kib && count % (kib * kib) == 0)
    return fmt::format("{} MiB", count / kib / kib);
  if (count >= kib && count % kib == 0) return fmt::format("{} KiB", count / kib);
  return fmt::format("{} bytes", count);
}

// Behind a proxy the address connected to is the proxy's, so the target's own is judged where it
// can be seen: a literal, or a name that means this machine. What a name resolves to there is the
// proxy's business.
std::optional<Error> refused_behind_proxy(const std::string& url, const AddressPolicy& policy) {
  std::string host = host_of(url);
  if (host.ends_with('.')) {
    host.pop_back();
    host = host_of("http://" + host);  // "127.1." is a number after all
  }
  if (host.starts_with('[')) host = host.substr(1, host.size() - 2);
  auto address = parse_address(host);
  if (host == "localhost" || host.ends_with(".localhost")) address = mapped_v4(0x7f000001);
  if (address && !policy.allows(*address)) return blocked_address(host);
  return {};
}

}  // namespace

HttpHandle::HttpHandle(CurlMulti& multi, TlsSessions& sessions, const TransportOptions& options)
    : easy_(multi, options.ca_file), user_agent_(printable(options.user_agent)) {
  easy_.set(CURLOPT_PROTOCOLS_STR, "http,https");
  easy_.set(CURLOPT_FOLLOWLOCATION, 0L);  // our own loop does it
  easy_.set(CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
  easy_.set(CURLOPT_HTTPAUTH, long{CURLAUTH_BASIC});
  easy_.set(CURLOPT_ACCEPT_ENCODING, encodings);  // which to decode
  easy_.set(CURLOPT_LOW_SPEED_LIMIT, low_speed);
  easy_.set(CURLOPT_MAXLIFETIME_CONN, 300L);   // a name that moved is looked up anew
  easy_.set(CURLOPT_SSL_SESSIONID_CACHE, 0L);  // ours knows more hosts
  easy_.set(CURLOPT_SSL_CTX_FUNCTION, &TlsSessions::on_context);
  easy_.set(CURLOPT_SSL_CTX_DATA, &sessions);
  easy_.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  easy_.set(CURLOPT_HEADERFUNCTION, &on_header);
  easy_.set(CURLOPT_HEADERDATA, this);
  easy_.set(CURLOPT_WRITEFUNCTION, &on_body);
  easy_.set(CURLOPT_WRITEDATA, this);
  for (const auto& entry : options.resolve) resolve_.add(entry);
  easy_.set(CURLOPT_RESOLVE, resolve_.get());
}

Result<void> HttpHandle::prepare(const HttpRequest& request,
                                 const std::string& url,
                                 Duration left,
                                 const AddressPolicy& policy) {
  const bool proxied = !request.proxy.empty();
  if (request.guard_addresses && proxied)
    if (auto refused = refused_behind_proxy(url, policy)) return std::unexpected(*refused);
  response_ = {};
  response_.url = url;
  response_.headers.reserve(usual_headers);
  header_bytes_ = 0;
  max_body_ = request.max_body;
  body_too_large_ = false;
  easy_.begin(
      request.connect_timeout, left, request.guard_addresses && !proxied ? &policy : nullptr);
  easy_.set(CURLOPT_URL, url.c_str());
  easy_.set(CURLOPT_LOW_SPEED_TIME, request.method == "GET" ? low_speed_seconds : 0L);
  easy_.set(CURLOPT_PROXY, request.proxy.c_str());                // empty: none
  easy_.set_text(CURLOPT_USERAGENT, proxied ? user_agent_ : "");  // for a CONNECT
  easy_.set_text(CURLOPT_USERNAME, request.username);
  easy_.set_text(CURLOPT_PASSWORD, request.password.reveal());
  set_connection(request);
  set_method(request);
  set_headers(request, url);
  return {};
}

// Set only where it differs from the request before: few feeds ask for it.
void HttpHandle::set_connection(const HttpRequest& request) {
  if (request.http2 != http2_)
    easy_.set(CURLOPT_HTTP_VERSION,
              long{request.http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1});
  http2_ = request.http2;
  if (request.client_certificate) set_certificate(*request.client_certificate);
  else if (has_certificate_) set_certificate({});
  has_certificate_ = request.client_certificate.has_value();
}

void HttpHandle::set_certificate(const ClientCertificate& certificate) {
  const Secret& key = certificate.key.empty() ? certificate.certificate : certificate.key;
  const auto set_blob = [this](CURLoption option, const std::string& text) {
    curl_blob blob{const_cast<char*>(text.data()), text.size(), CURL_BLOB_COPY};
    easy_.set(option, text.empty() ? nullptr : &blob);
  };
  set_blob(CURLOPT_SSLCERT_BLOB, certificate.certificate.reveal());
  set_blob(CURLOPT_SSLKEY_BLOB, key.reveal());
  // Never null: for an encrypted key without a password OpenSSL would ask the terminal.
  easy_.set(CURLOPT_KEYPASSWD, certificate.password.reveal().c_str());
}

void HttpHandle::set_method(const HttpRequest& request) {
  easy_.set(CURLOPT_HTTPGET, 1L);  // takes back what an earlier request set
  easy_.set(CURLOPT_CUSTOMREQUEST, static_cast<const char*>(nullptr));
  if (request.method == "GET") return;
  if (request.method == "HEAD") return easy_.set(CURLOPT_NOBODY, 1L);
  easy_.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
  easy_.set(CURLOPT_POSTFIELDS, request.body.data());
  if (request.method != "POST") easy_.set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
}

// libcurl formats headers a character at a time, those it makes itself twice; at some 160
// instructions a character that is most of what a 304 costs. So ours are few, short and all in the
// list.
void HttpHandle::set_headers(const HttpRequest& request, const std::string& url) {
  lines_.clear();
  add_lines(request.headers);
  add_lines(request.secret_headers);
  if (url == request.conditional_url) add_lines(request.conditional_headers);
  const auto given = [&](std::string_view name) {
    const auto same = [name](const Header& header) {
      return equal_ignoring_case(header.name, name);
    };
    return std::ranges::any_of(request.headers, same) ||
           std::ranges::any_of(request.secret_headers, same);
  };
  if (!given(agent)) add_line(agent, user_agent_);
  if (!given(accept_encoding)) add_line(accept_encoding, encodings);
  easy_.set(CURLOPT_HTTPHEADER, lines_.get());
}

void HttpHandle::add_lines(const std::vector<Header>& headers) {
  for (const auto& [name, value] : headers) add_line(name, value);
}

// In libcurl's notation "Name:" takes a header away and "Name;" sends an empty one.
void HttpHandle::add_line(std::string_view name, std::string_view value) {
  line_ = name;
  line_ += value.empty() ? ";" : ": ";
  line_ += value;
  lines_.add(line_);
}

std::size_t HttpHandle::on_header(char* text, std::size_t, std::size_t size, void* self) noexcept {
  return static_cast<HttpHandle*>(self)->add_header({text, size}) ? size : 0;
}

bool HttpHandle::add_header(std::string_view line) {
  header_bytes_ += line.size();
  if (header_bytes_ > max_header_bytes) return false;
  auto& headers = response_.headers;
  if (line.starts_with(http_version)) {  // also after a 1xx: only the last answer counts
    headers.clear();
    return true;
  }
  const auto colon = line.find(':');
  if ((line.starts_with(' ') || line.starts_with('\t')) && !headers.empty())
    (headers.back().value += ' ') += trim(line);  // a folded line (RFC 9112 5.2)
  else if (colon != line.npos)
    headers.push_back(
        {lower_ascii(trim(line.substr(0, colon))), std::string(trim(line.substr(colon + 1)))});
  return true;
}

// As announced, so that the body need not be copied as it grows; a compressed one grows to some four
// times that. Not more than a feed usually has: the announcement may be wrong.
std::size_t HttpHandle::expected_size(std::size_t first) const {
  constexpr curl_off_t usual = 256 * 1024;
  curl_off_t announced = -1;
  curl_easy_getinfo(easy_.curl(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
  if (!response_.header("content-encoding").empty()) announced *= 4;
  return std::max(first, static_cast<std::size_t>(std::clamp(announced, curl_off_t{0}, usual)));
}

// The cap counts decoded bytes: libcurl's own MAXFILESIZE lets a gzip bomb through.
std::size_t HttpHandle::on_body(char* text, std::size_t, std::size_t size, void* self) noexcept {
  auto& handle = *static_cast<HttpHandle*>(self);
  auto& body = handle.response_.body;
  handle.body_too_large_ = body.size() + size > handle.max_body_;
  if (handle.body_too_large_) return 0;
  if (body.empty()) body.reserve(handle.expected_size(size));
  body.append(text, size);
  return size;
}

// Behind a proxy it may be the proxy that cannot be reached, or that does not want to connect us.
Error HttpHandle::explain(CURLcode code, const HttpRequest& request) const {
  Error error = easy_.explain(code, request.timeout);
  if (request.proxy.empty()) return error;
  const auto proxy = fmt::format("the proxy {}", printable_url(request.proxy));
  long status = 0;
  curl_easy_getinfo(easy_.curl(), CURLINFO_HTTP_CONNECTCODE, &status);
  if (status == 407) return {Errc::network, proxy + " asks for credentials (407)"};
  if (status >= 300)
    return {Errc::network, fmt::format("{} refuses to connect ({})", proxy, status)};
  return code == CURLE_COULDNT_CONNECT ? within(error, proxy) : error;
}

Result<HttpResponse> HttpHandle::finish(CURLcode code, const HttpRequest& request) {
  if (body_too_large_)
    return failure(Errc::too_large, "the body is larger than " + in_bytes(max_body_));
  if (header_bytes_ > max_header_bytes)
    return failure(Errc::too_large, "the headers are larger than " + in_bytes(max_header_bytes));
  if (code != CURLE_OK) return std::unexpected(explain(code, request));
  long status = 0;
  curl_easy_getinfo(easy_.curl(), CURLINFO_RESPONSE_CODE, &status);
  response_.status = static_cast<int>(status);
  curl_off_t received = 0;
  curl_easy_getinfo(easy_.curl(), CURLINFO_SIZE_DOWNLOAD_T, &received);
  response_.received = received;
  return std::move(response_);
}

}  // namespace newshound
