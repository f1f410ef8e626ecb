#include "net/mail_handle.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>

#include "base/text.h"
#include "net/url.h"

namespace newshound {

namespace {

constexpr Duration connect_timeout = std::chrono::seconds(10);
constexpr std::size_t max_reply = 1024;  // characters kept for people

bool is_wire_safe(std::string_view text) {  // no controls, no blanks
  return is_line_safe(text) && text.find_first_of(" \t") == text.npos;
}

bool is_address(std::string_view text) {
  const auto at = text.rfind('@');
  return at != text.npos && at > 0 && at + 1 < text.size() && is_wire_safe(text) &&
         text.find_first_of("<>,;") == text.npos && is_utf8(text);
}

// A bare LF or CR would end a line for some servers and not for others (SMTP smuggling).
bool has_clean_lines(std::string_view message) {
  for (auto at = message.find_first_of({"\r\n\0", 3}); at != message.npos;
       at = message.find_first_of({"\r\n\0", 3}, at + 2))
    if (message.substr(at, 2) != "\r\n") return false;
  return true;
}

// smtp://host:port/ehlo-name: libcurl takes the EHLO name from the path, and without one asks the
// system for this machine's.
std::optional<Url> url_of(const MailServer& server) {
  const bool v6 = server.host.find(':') != server.host.npos && !server.host.starts_with('[');
  return Url::parse(fmt::format("{}://{}:{}/{}",
                                server.security == MailSecurity::implicit ? "smtps" : "smtp",
                                v6 ? "[" + server.host + "]" : server.host,
                                server.port,
                                server.helo));
}

}  // namespace

Result<void> check_mail(const MailServer& server, const Mail& mail) {
  const auto bad = [](std::string_view what, const std::string& text) {
    return failure(Errc::invalid, fmt::format("\"{}\" is no {}", printable(text), what));
  };
  constexpr std::string_view url_marks = "/?#@\\%";
  if (server.host.empty() || !is_wire_safe(server.host) ||
      server.host.find_first_of(url_marks) != server.host.npos || !url_of(server))
    return bad("mail server", server.host);
  if (!is_wire_safe(server.helo) || server.helo.find_first_of(url_marks) != server.helo.npos)
    return bad("name to greet with", server.helo);
  if (!is_line_safe(server.username) || !is_line_safe(server.password.reveal()))
    return failure(Errc::invalid, "user name or password hold control characters");
  if (!is_address(mail.from)) return bad("mail address", mail.from);
  if (!is_address(mail.to)) return bad("mail address", mail.to);
  if (!has_clean_lines(mail.message))
    return failure(Errc::invalid, "the message has line ends other than CR LF, or NUL");
  return {};
}

MailHandle::MailHandle(CurlMulti& multi,
                       const TransportOptions& options,
                       const MailServer& server,
                       const Mail& mail)
    : easy_(multi, server.ca_file.empty() ? options.ca_file : server.ca_file),
      server_(server),
      mail_(mail) {
  recipient_.add("<" + mail.to + ">");
  for (const auto& entry : options.resolve) resolve_.add(entry);
  easy_.begin(connect_timeout, server.timeout, nullptr);
  set_server(server);
  easy_.set(CURLOPT_RESOLVE, resolve_.get());
  easy_.set(CURLOPT_FRESH_CONNECT, 1L);
  easy_.set(CURLOPT_FORBID_REUSE, 1L);
  easy_.set_text(CURLOPT_MAIL_FROM, "<" + mail.from + ">");
  easy_.set(CURLOPT_MAIL_RCPT, recipient_.get());
  easy_.set(CURLOPT_UPLOAD, 1L);
  easy_.set(CURLOPT_READFUNCTION, &on_read);
  easy_.set(CURLOPT_READDATA, this);
  easy_.set(CURLOPT_HEADERFUNCTION, &on_reply);
  easy_.set(CURLOPT_HEADERDATA, this);
  easy_.set(CURLOPT_VERBOSE, 1L);  // so that on_talk is called
  easy_.set(CURLOPT_DEBUGFUNCTION, &on_talk);
  easy_.set(CURLOPT_DEBUGDATA, this);
}

void MailHandle::set_server(const MailServer& server) {
  easy_.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  easy_.set_text(CURLOPT_URL, url_of(server)->text());
  const bool starttls = server.security == MailSecurity::starttls;
  easy_.set(CURLOPT_USE_SSL, starttls ? long{CURLUSESSL_ALL} : long{CURLUSESSL_NONE});
  easy_.set_text(CURLOPT_USERNAME, server.username);
  easy_.set_text(CURLOPT_PASSWORD, server.password.reveal());
}

std::size_t MailHandle::on_read(char* to, std::size_t, std::size_t room, void* self) noexcept {
  auto& handle = *static_cast<MailHandle*>(self);
  const std::string_view rest = std::string_view(handle.mail_.message).substr(handle.sent_);
  const std::size_t count = std::min(room, rest.size());
  std::memcpy(to, rest.data(), count);
  handle.sent_ += count;
  return count;
}

std::size_t MailHandle::on_reply(char* text, std::size_t, std::size_t size, void* self) noexcept {
  auto& handle = *static_cast<MailHandle*>(self);
  if (!handle.said_goodbye_) handle.add_reply({text, size});
  return size;
}

// After QUIT libcurl waits for the reply while the whole loop stands still, up to two minutes. All
// is said by then, so we close our ears: its next read finds the end of the connection.
int MailHandle::on_talk(
    CURL*, curl_infotype type, char* text, std::size_t size, void* self) noexcept {
  auto& handle = *static_cast<MailHandle*>(self);
  if (type == CURLINFO_HEADER_OUT && std::string_view(text, size) == "QUIT\r\n") {
    handle.said_goodbye_ = true;
    handle.easy_.stop_reading();
  }
  return 0;
}

// "550-first", "550 second" → "first second"
void MailHandle::add_reply(std::string_view line) {
  if (!reply_open_) reply_.clear();
  reply_open_ = line.size() > 3 && line[3] == '-';
  const std::string_view words = trim(line.substr(std::min<std::size_t>(4, line.size())));
  if (!reply_.empty()) reply_ += ' ';
  reply_ += words.substr(0, max_reply - std::min(max_reply, reply_.size()));
}

Result<MailReply> MailHandle::finish(CURLcode code) const {
  long number = 0;
  curl_easy_getinfo(easy_.curl(), CURLINFO_RESPONSE_CODE, &number);
  MailReply reply{
      .code = static_cast<int>(number), .text = printable(reply_), .accepted = code == CURLE_OK};
  // A code of 4xx or 5xx is the server's word; with anything else the conversation broke.
  if (reply.accepted || number >= 400) return reply;
  if (code == CURLE_USE_SSL_FAILED)
    return failure(Errc::network, "the mail server does not offer STARTTLS");
  if (code == CURLE_LOGIN_DENIED)
    return failure(Errc::network, "the mail server offers no way to log in that is known here");
  return std::unexpected(easy_.explain(code, server_.timeout));
}

}  // namespace newshound
