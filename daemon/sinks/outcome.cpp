#include "sinks/outcome.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/http_date.h"
#include "base/text.h"

namespace newshound {

namespace {

// The words of RFC 9110 15 (and RFC 6585 for 429) for what webhooks meet; the rest by number alone.
std::string_view phrase(int status) {
  switch (status) {
    case 400: return " (bad request)";
    case 401: return " (unauthorized)";
    case 403: return " (forbidden)";
    case 404: return " (not found)";
    case 405: return " (method not allowed)";
    case 408: return " (request timeout)";
    case 410: return " (gone)";
    case 413: return " (content too large)";
    case 425: return " (too early)";
    case 429: return " (too many requests)";
    case 500: return " (internal server error)";
    case 502: return " (bad gateway)";
    case 503: return " (service unavailable)";
    case 504: return " (gateway timeout)";
    default: return "";
  }
}

// Not this alert's fault: asked too often, out of order, or a login or address that another alert
// would not have either. A redirect is an address, too.
bool is_of_the_sink(int status) {
  constexpr std::array of_the_sink{401, 403, 404, 405, 407, 429, 502, 503, 504};
  return std::ranges::find(of_the_sink, status) != of_the_sink.end() ||
         (status >= 300 && status < 400);
}

bool may_pass(int status) {
  return status == 408 || status == 425 || status < 200 || status >= 500;
}

// The host alone: the path of a Location may hold a token.
std::string where_it_leads(const HttpResponse& response) {
  if (response.status < 300 || response.status >= 400) return {};
  const auto target = host_of(response.header("location"));
  return fmt::format(
      ", a redirect{}{}; redirects of webhooks are not followed, configure the final address",
      target.empty() ? "" : " to ",
      printable(target));
}

}  // namespace

Outcome outcome_of(const HttpResponse& response, std::string_view who, UtcTime now) {
  const int status = response.status;
  if (status >= 200 && status < 300) return Outcome::delivered();
  const auto why =
      fmt::format("{} answered {}{}{}", who, status, phrase(status), where_it_leads(response));
  const auto after = parse_retry_after(response.header("retry-after"), now);
  if (status == 410) return Outcome::gone(why);
  if (is_of_the_sink(status)) return Outcome::down(why, after);
  if (may_pass(status)) return Outcome::retry(why, after);
  return Outcome::rejected(why);
}

bool is_login_trouble(const MailReply& reply) {
  // RFC 4954 6.
  constexpr std::array login_codes{530, 534, 535, 538};
  if (std::ranges::find(login_codes, reply.code) != login_codes.end()) return true;
  return reply.code == 550 && lower_ascii(reply.text).find("authenticat") != std::string::npos;
}

Outcome outcome_of(const MailReply& reply, std::string_view who) {
  if (reply.accepted) return Outcome::delivered();
  const auto text = shortened(printable(reply.text), 200);
  const auto said = reply.code == 0 ? text
                    : text.starts_with(std::to_string(reply.code))
                        ? text
                        : fmt::format("{} {}", reply.code, text);
  if (is_login_trouble(reply))
    return Outcome::down(fmt::format(
        "{}: the server wants another login: {}; check username and password", who, said));
  // RFC 5321 3.8: it closes the connection, to whatever command.
  if (reply.code == 421) return Outcome::down(fmt::format("{}: {}", who, said));
  // Greylisting (RFC 6647) lets nobody in within its first minutes.
  if (reply.code == 450 || reply.code == 451)
    return Outcome::retry(fmt::format("{}: {}", who, said), std::chrono::minutes(5));
  if (reply.code >= 500) return Outcome::rejected(fmt::format("{}: {}", who, said));
  return Outcome::retry(fmt::format("{}: {}", who, said));
}

Outcome outcome_of(const Error& error, std::string_view who) {
  return Outcome::down(fmt::format("{}: {}", who, printable(error.message)));
}

}  // namespace newshound
