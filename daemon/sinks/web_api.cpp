#include "sinks/web_api.h"

#include <algorithm>
#include <cmath>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "sinks/outcome.h"

namespace newshound {

namespace asio = boost::asio;
namespace json = boost::json;
using namespace std::chrono_literals;

namespace {

// Parts of an address that may be a secret: path segments and query values of some length.
std::vector<std::string> parts_of(std::string_view url) {
  std::vector<std::string> parts;
  auto rest = url.substr(std::min(url.find("://"), url.size()));
  rest.remove_prefix(std::min(rest.find('/', 3), rest.size()));
  while (!rest.empty()) {
    rest.remove_prefix(1);
    const auto end = std::min(rest.find_first_of("/?&="), rest.size());
    if (end >= 6) parts.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end);
  }
  return parts;
}

json::object object_in(const HttpResponse& response) {
  boost::system::error_code error;
  auto parsed = json::parse(response.body, error);
  return !error && parsed.is_object() ? std::move(parsed.as_object()) : json::object();
}

std::optional<double> number_in(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_number() ? std::optional(value->to_number<double>())
                                                : std::nullopt;
}

// Discord: "retry_after" in seconds, with a fraction. Telegram: the same inside "parameters".
// Matrix: "retry_after_ms".
std::optional<Duration> wait_asked_for(const json::object& object) {
  auto seconds = number_in(object, "retry_after");
  if (const auto* inner = object.if_contains("parameters"); inner != nullptr && inner->is_object())
    seconds = number_in(inner->get_object(), "retry_after");
  if (const auto millis = number_in(object, "retry_after_ms")) seconds = *millis / 1000;
  if (!seconds || !(*seconds >= 0) || *seconds > 1e6) return {};
  return Duration(static_cast<Duration::rep>(std::ceil(*seconds * 1000)));
}

// The word or sentence that services have for what is wrong, wherever they put it.
std::string reason_in(const HttpResponse& response, const json::object& object) {
  for (const auto* key : {"description", "error", "message", "errcode"})
    if (const auto* value = object.if_contains(key); value != nullptr && value->is_string())
      return shortened(printable(value->get_string()), 200);
  // Slack's incoming webhooks: "invalid_payload"
  const auto word = trim(response.body);
  const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  return word.size() <= 60 && std::ranges::all_of(word, plain) ? std::string(word) : "";
}

// An address in a message may hold a secret: the host alone stays.
std::string without_addresses(std::string_view message, std::string_view who) {
  std::string result;
  while (!message.empty()) {
    const auto end = std::min(message.find(' '), message.size());
    const auto word = message.substr(0, end);
    result += word.find("://") == word.npos ? word : who;
    if (end < message.size()) result += ' ';
    message.remove_prefix(std::min(end + 1, message.size()));
  }
  return result;
}

}  // namespace

WebOptions read_web_options(Section& section, const Doors& doors) {
  WebOptions options;
  options.timeout = section.duration("timeout", options.timeout, 1s, 60s);
  options.proxy = section.text("proxy", doors.proxy);
  return options;
}

std::string read_server(Section& section, std::string_view key, std::string_view otherwise) {
  auto url = section.text(key, otherwise);
  while (url.ends_with('/')) url.pop_back();
  if (origin_of(url).empty())
    section.problem(key, "expected the address of the server, http://… or https://…");
  return url;
}

Secret read_secret_url(Section& section, std::string_view key) {
  auto url = section.secret(key);
  if (origin_of(url.reveal()).empty())
    section.problem(key, "expected the address of the webhook, http://… or https://…");
  return url;
}

void check_token(Section& section, std::string_view key, const Secret& token) {
  const auto visible = [](char c) { return c > ' ' && c < 0x7f; };
  if (!std::ranges::all_of(token.reveal(), visible))
    section.problem(key,
                    "the secret holds a blank, a line break or another character that no "
                    "service uses");
}

Secret read_token(Section& section, std::string_view key) {
  auto token = section.secret(key);
  if (token.empty()) section.problem(key, "expected the secret that the service gave you");
  check_token(section, key, token);
  return token;
}

WebApi::WebApi(WebOptions options,
               const Doors& doors,
               std::string_view url,
               const std::vector<Secret>& secrets)
    : options_(std::move(options)),
      http_(doors.http),
      clock_(doors.clock),
      who_(host_of(url)),
      unsayable_(parts_of(url)) {
  for (const auto& secret : secrets)
    if (!secret.empty()) unsayable_.push_back(secret.reveal());
}

HttpRequest WebApi::request(std::string url, std::string body) const {
  HttpRequest request;
  request.method = "POST";
  request.url = std::move(url);
  request.headers = {{"content-type", "application/json"}};
  request.body = std::move(body);
  request.proxy = options_.proxy;
  request.timeout = options_.timeout;
  request.connect_timeout = std::min<Duration>(request.connect_timeout, options_.timeout);
  request.max_redirects = 0;  // a secret in the address or the header would go along
  request.max_body = 1024 * 1024;
  request.guard_addresses = false;
  return request;
}

Header WebApi::bearer(const Secret& token) {
  return {"authorization", "Bearer " + token.reveal()};
}

std::string WebApi::said(const HttpResponse& response) const {
  const auto reason = reason_in(response, object_in(response));
  const auto is_in_reason = [&](const std::string& secret) {
    return reason.find(secret) != reason.npos;
  };
  return reason.empty() || std::ranges::any_of(unsayable_, is_in_reason) ? "" : ": " + reason;
}

std::string WebApi::text_in(const Result<HttpResponse>& response,
                            std::initializer_list<std::string_view> keys) {
  if (!response) return "";
  json::value value = object_in(*response);
  for (const auto key : keys) {
    const auto* inner = value.is_object() ? value.get_object().if_contains(key) : nullptr;
    value = inner == nullptr ? json::value() : json::value(*inner);
  }
  if (value.is_string()) return std::string(value.get_string());
  return value.is_int64() ? std::to_string(value.get_int64()) : "";
}

asio::awaitable<Result<HttpResponse>> WebApi::send(HttpRequest request) const {
  auto response = co_await http_.send(std::move(request));
  co_return response;
}

Outcome WebApi::outcome(const Result<HttpResponse>& response) const {
  if (!response) {
    auto error = response.error();
    error.message = without_addresses(error.message, who_);
    return outcome_of(error, who_);
  }
  auto outcome = outcome_of(*response, who_, clock_.now());
  if (outcome.kind == Outcome::Kind::delivered) return outcome;
  outcome.why += said(*response);
  if (const auto asked = wait_asked_for(object_in(*response)); asked && outcome.failed())
    outcome.after = std::max(*asked, outcome.after.value_or(0ms));
  return outcome;
}

asio::awaitable<Outcome> WebApi::call(HttpRequest request) const {
  const auto response = co_await send(std::move(request));
  co_return outcome(response);
}

}  // namespace newshound
