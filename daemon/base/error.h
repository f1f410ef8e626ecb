#pragma once
// Errors as values. The outside misbehaves all the time, so every function that touches it returns
// Result<T>; exceptions stay behind the doors of the libraries that throw them.
// Messages: lower case, no full stop, the cause last. Context is added once per boundary.

#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace newshound {

// What a caller may want to decide on. The message is for people.
enum class Errc {
  invalid,    // the input is wrong and will stay wrong
  io,         // a file or the database failed
  network,    // no usable answer: DNS, connect, TLS, reset
  timeout,    // took too long
  too_large,  // a limit of ours was passed
  blocked,    // an address or a scheme that our policy refuses
  not_found,
  busy,       // somebody else holds it
  cancelled,  // we are shutting down; never logged
};

struct Error {
  Errc code = Errc::invalid;
  std::string message;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(Errc code, std::string message) {
  return std::unexpected<Error>(Error{code, std::move(message)});
}

// within(error, "feed bbc") → "feed bbc: connection refused"
inline Error within(Error error, std::string_view context) {
  error.message = std::string(context) + ": " + error.message;
  return error;
}

}  // namespace newshound
