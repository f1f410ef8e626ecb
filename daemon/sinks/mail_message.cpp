#include "sinks/mail_message.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/text.h"
#include "sinks/explanation.h"
#include "sinks/render.h"

namespace newshound {

namespace {

constexpr std::size_t longest_subject = 200;  // code points; the body has the title whole

// "Thu, 05 Sep 2024 08:00:00 +0000" (RFC 5322 3.3)
std::string mail_date(UtcTime time) {
  using namespace std::chrono;
  constexpr std::array days_of_week{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array months_of_year{
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto day = floor<days>(time);
  const year_month_day date(day);
  const hh_mm_ss clock(floor<seconds>(time - day));
  return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0000",
                     days_of_week[weekday(day).c_encoding()],
                     static_cast<unsigned>(date.day()),
                     months_of_year[static_cast<unsigned>(date.month()) - 1],
                     static_cast<int>(date.year()),
                     clock.hours().count(),
                     clock.minutes().count(),
                     clock.seconds().count());
}

// One id per copy: servers that drop repeats by Message-ID would else drop the second recipient's.
std::string message_id(std::string_view alert_id, const Envelope& envelope) {
  const std::array parts{std::string_view(envelope.to.address)};
  return fmt::format(
      "<{}.{}@{}>", alert_id, short_id(parts).substr(0, 8), domain_of(envelope.from));
}

bool is_id(std::string_view text) {
  const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  return !text.empty() && std::ranges::all_of(text, plain);
}

// Mail programs show what shares a reference as one conversation (RFC 5322 3.6.4). All mails about
// one story refer to a message that was never sent, so that those sent at the same time and those whose
// receipt was lost belong together as well; later ones answer the first.
std::string thread_of(const Message& message, const Envelope& envelope) {
  if (message.alert.story == 0) return "";
  const auto root = fmt::format("<story.{}@{}>", message.alert.story, domain_of(envelope.from));
  if (!is_id(message.receipt) || message.receipt == message.alert.id)
    return fmt::format("In-Reply-To: {0}\r\nReferences: {0}\r\n", root);
  const auto first = message_id(message.receipt, envelope);
  return fmt::format("In-Reply-To: {0}\r\nReferences: {1}\r\n {0}\r\n", first, root);
}

// A label of RFC 2919: ASCII letters, digits and hyphens. A list in another script gets a hash.
std::string list_label(const Alert& alert) {
  if (alert.kind != AlertKind::news) return std::string(name_of(alert.kind));
  const std::string& id = alert.subject.watchlist_id;
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  const bool usable = !id.empty() && id.size() <= 63 && std::ranges::all_of(id, plain);
  return usable ? id : short_id(std::array{std::string_view(id)});
}

std::string list_name(const Alert& alert) {
  return alert.kind == AlertKind::news ? alert.subject.watchlist : "newshound";
}

std::string headers(const Message& message,
                    const Envelope& envelope,
                    const std::string& subject_line) {
  const Alert& alert = message.alert;
  const auto subject = with_prefix(envelope.subject_prefix, subject_line);
  std::string text = header_line("From", envelope.from.name, envelope.from.address);
  text += header_line("To", envelope.to.name, envelope.to.address);
  text += header_line("Date", mail_date(alert.created));
  text += fmt::format("Message-ID: {}\r\n", message_id(alert.id, envelope));
  text += thread_of(message, envelope);
  text += header_line("Subject", shortened(printable(subject), longest_subject));
  text += header_line("List-Id",
                      list_name(alert),
                      fmt::format("{}.newshound.{}", list_label(alert), domain_of(envelope.from)));
  text += "Auto-Submitted: auto-generated\r\n";  // RFC 3834: no vacation notes in answer
  text += header_line("X-Newshound-Severity", name_of(alert.severity));
  if (alert.kind == AlertKind::news) {
    text += header_line("X-Newshound-Watchlist", alert.subject.watchlist);
    text += header_line("X-Newshound-Feed", source_name(alert));
  }
  return text;
}

std::string part(std::string_view boundary, std::string_view type, std::string_view content) {
  return fmt::format(
      "--{}\r\nContent-Type: {}; charset=utf-8\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n",
      boundary,
      type,
      quoted_printable(content));
}

constexpr std::size_t line_limit = 76;

// What stands for the character at the front of `rest`; `begins`: it would begin a line.
std::string encoded(std::string_view rest, bool begins) {
  const auto byte = static_cast<unsigned char>(rest.front());
  const bool at_end = rest.size() == 1 || rest[1] == '\n';
  const bool plain = (byte > ' ' && byte < 0x7f && byte != '=') || (byte == ' ' && !at_end);
  const bool special = begins && (byte == '.' || rest.starts_with("From "));
  return plain && !special ? std::string(1, rest.front()) : fmt::format("={:02X}", byte);
}

}  // namespace

std::string quoted_printable(std::string_view text) {
  std::string result;
  std::size_t used = 0;
  for (; !text.empty(); text.remove_prefix(1)) {
    if (text.front() == '\n') {
      result += "\r\n";
      used = 0;
      continue;
    }
    auto next = encoded(text, used == 0);
    if (used + next.size() + 1 > line_limit) {  // one place stays for the "=" of a soft break
      result += "=\r\n";
      used = 0;
      next = encoded(text, true);
    }
    result += next;
    used += next.size();
  }
  return result;
}

std::string with_prefix(const std::string& prefix, const std::string& subject) {
  return prefix.empty() ? subject : prefix + ' ' + subject;
}

MailParts built_in_parts(const Message& message) {
  return {.subject = subject_line(message),
          .text = as_text(message, {.color = false, .width = 76}),
          .html = as_html(message)};
}

std::string mail_message(const Message& message, const Envelope& envelope, const MailParts& parts) {
  // "=_" cannot occur in quoted-printable text, so no content can end a part.
  const auto boundary = fmt::format("=_newshound_{}", message.alert.id);
  std::string text = headers(message, envelope, parts.subject);
  text += "MIME-Version: 1.0\r\n";
  text += fmt::format("Content-Type: multipart/alternative; boundary=\"{}\"\r\n\r\n", boundary);
  text += part(boundary, "text/plain", parts.text);
  text += part(boundary, "text/html", parts.html);
  text += fmt::format("--{}--\r\n", boundary);
  return text;
}

std::string mail_message(const Message& message, const Envelope& envelope) {
  return mail_message(message, envelope, built_in_parts(message));
}

}  // namespace newshound
