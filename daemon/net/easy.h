#pragma once
// A libcurl easy handle with what all our transfers have in common: TLS checked, nothing taken from
// the environment, sockets opened under an address policy, errors told in plain words.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <curl/curl.h>

#include "base/error.h"
#include "base/time.h"
#include "net/address.h"
#include "net/multi.h"

namespace newshound {

// True where a string may become a header value, a user name, part of a protocol line: libcurl
// sends CR, LF and NUL as they are.
bool is_line_safe(std::string_view text);

// The list of strings that some of libcurl's options take. It has to outlive their use, unchanged.
// Its memory is kept for the next transfer.
class StringList {
 public:
  void add(std::string_view text);
  void clear() { used_ = 0; }
  curl_slist* get();

 private:
  std::vector<std::string> texts_;
  std::vector<curl_slist> nodes_;
  std::size_t used_ = 0;
};

class Easy {
 public:
  // `ca_file` empty: the system's.
  Easy(CurlMulti& multi, const std::string& ca_file);
  ~Easy() { curl_easy_cleanup(curl_); }
  Easy(const Easy&) = delete;
  Easy& operator=(const Easy&) = delete;

  CURL* curl() const { return curl_; }

  // libcurl's options are longs, pointers and function pointers; an int would be read wrong.
  template <class T>
  void set(CURLoption option, T value) {
    static_assert(std::is_same_v<T, long> || std::is_pointer_v<T>);
    check(curl_easy_setopt(curl_, option, value), option);
  }
  void set_text(CURLoption option, const std::string& value) {  // empty: as if never set
    set(option, value.empty() ? nullptr : value.c_str());
  }

  // The limits of the next transfer and whom it may talk to; no policy: anybody. The policy is
  // asked at each connect and before each request on a kept connection.
  void begin(Duration connect_timeout, Duration timeout, const AddressPolicy* policy);
  // Whoever reads from the sockets opened here finds the end of the stream.
  void stop_reading() { multi_.stop_reading(this); }
  // Why the last transfer failed. `promised`: the time limit the user set, over all hops.
  Error explain(CURLcode code, Duration promised) const;

 private:
  static void check(CURLcode code, CURLoption option);
  static curl_socket_t on_open(void* self, curlsocktype, curl_sockaddr* address) noexcept;
  static int on_request(void* self, char* remote, char* local, int, int) noexcept;
  bool refuses(const std::optional<IpAddress>& address);
  Error explain_connect() const;
  Error explain_distrust(const std::string& words) const;
  Error explain_timeout(Duration promised) const;

  CurlMulti& multi_;
  CURL* curl_;
  std::array<char, CURL_ERROR_SIZE> words_{};  // libcurl's own
  const AddressPolicy* policy_ = nullptr;
  Duration connect_timeout_{};
  Duration timeout_{};
  std::optional<IpAddress> refused_;    // by the policy
  std::optional<IpAddress> connected_;  // the last one tried
  int port_ = 0;
};

// The error for an address that the policy refuses.
Error blocked_address(const std::string& address);

}  // namespace newshound
