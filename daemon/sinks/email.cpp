// A mail for each alert, text and HTML.
//
//   - name: desk
//     type: email
//     server: smtp.example.org
//     port: 587              # 465 with implicit, 25 with none
//     security: starttls     # or implicit (TLS at once), none (plain text: a relay you trust)
//     username: newshound    # with password; without both no login
//     password_file: smtp.pass
//     from: Newshound <newshound@example.org>
//     to: [Desk <desk@example.org>, night@example.org]
//     subject_prefix: "[news]"
//     subject_template: subject.txt   # looks of your own (docs/templates.md), each by itself
//     text_template: mail.txt
//     html_template: mail.html
//     helo: monitor.example.org   # the name to introduce ourselves with; this machine's, if left
//                                 # out
//     ca_file: ca.pem             # authorities to trust; the system's, if left out
//     timeout: 60s                # for one mail, 5s to 10m

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "net/address.h"
#include "sinks/login.h"
#include "sinks/mail_message.h"
#include "sinks/message_template.h"
#include "sinks/outcome.h"
#include "sinks/sink.h"
#include "sinks/starting_templates.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

struct Options {
  MailServer server;
  Mailbox from;
  std::vector<Mailbox> to;
  std::string subject_prefix;
  std::optional<MessageTemplate> subject;
  std::optional<MessageTemplate> text;
  std::optional<MessageTemplate> html;
};

Mailbox read_mailbox(Section& section, std::string_view key, std::string_view text) {
  auto mailbox = parse_mailbox(text);
  if (mailbox) return *mailbox;
  section.problem(key, mailbox.error().message);
  return {};
}

std::vector<Mailbox> read_recipients(Section& section) {
  std::vector<Mailbox> list;
  for (const auto& text : section.texts("to")) {
    const auto mailbox = read_mailbox(section, "to", text);
    const auto same = [&](const Mailbox& other) { return other.address == mailbox.address; };
    if (std::ranges::none_of(list, same)) list.push_back(mailbox);
  }
  if (list.empty()) section.problem("to", "expected at least one mail address");
  return list;
}

bool is_this_machine(std::string_view host) {
  if (equal_ignoring_case(host, "localhost")) return true;
  const auto address = parse_address(host);
  const auto v4 = parse_network("127.0.0.0/8");
  const auto v6 = parse_network("::1/128");
  return address && ((v4 && v4->contains(*address)) || (v6 && v6->contains(*address)));
}

// Names, IPv4 and IPv6 addresses; nothing that could end a host inside a URL or a command line.
bool is_host(std::string_view text) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == ':';
  };
  return !text.empty() && text.size() <= 253 && std::ranges::all_of(text, allowed);
}

MailSecurity read_security(Section& section) {
  const auto name = section.one_of("security", {"starttls", "implicit", "none"}, "starttls");
  return name == "implicit" ? MailSecurity::implicit
         : name == "none"   ? MailSecurity::none
                            : MailSecurity::starttls;
}

int usual_port(MailSecurity security) {
  return security == MailSecurity::implicit ? 465 : security == MailSecurity::none ? 25 : 587;
}

MailServer read_server(Section& section) {
  MailServer server;
  server.host = section.required_text("server");
  if (!server.host.empty() && !is_host(server.host))
    section.problem("server", "expected the name or address of a mail server, without a port");
  server.security = read_security(section);
  server.port = static_cast<int>(section.number("port", usual_port(server.security), 1, 65535));
  auto login = read_login(section);
  server.username = std::move(login.username);
  server.password = std::move(login.password);
  if (server.security == MailSecurity::none && !server.username.empty() &&
      !is_this_machine(server.host))
    section.problem("security",
                    "without encryption everybody on the way could read the password; expected "
                    "starttls or implicit");
  server.helo = section.text("helo");
  if (!server.helo.empty() && !is_host(server.helo))
    section.problem("helo", "expected a host name");
  server.ca_file = section.file("ca_file").string();
  server.timeout = section.duration("timeout", server.timeout, 5s, 10min);
  return server;
}

Options read(Section& section) {
  Options options;
  options.server = read_server(section);
  if (const auto from = section.required_text("from"); !from.empty())
    options.from = read_mailbox(section, "from", from);
  options.to = read_recipients(section);
  options.subject_prefix = section.text("subject_prefix");
  options.subject = read_template(section, "subject_template", Markup::plain);
  options.text = read_template(section, "text_template", Markup::plain);
  options.html = read_template(section, "html_template", Markup::mail_html);
  section.done();
  return options;
}

// What is known of an alert's copies, by address. Copies that wait for another try are not in it.
using Verdicts = std::map<std::string, Outcome>;

// Of all copies together, when each has its verdict.
Outcome combined(const Verdicts& verdicts) {
  std::string refused;
  std::size_t delivered = 0;
  for (const auto& [address, outcome] : verdicts) {
    if (outcome.kind == Outcome::Kind::delivered) ++delivered;
    else refused += (refused.empty() ? "" : "; ") + outcome.why;
  }
  if (refused.empty()) return Outcome::delivered();
  if (delivered == 0) return Outcome::rejected(refused);
  return Outcome::rejected(fmt::format("{}; delivered to the other {}", refused, delivered));
}

class Email final : public Sink {
 public:
  Email(Options options, const Doors& doors) : options_(std::move(options)), mail_(doors.mail) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    // A copy: deliveries of other alerts use the memory while this one waits for the server.
    Verdicts verdicts = remembered(message.alert.id);
    std::optional<Outcome> waiting;
    for (const auto& recipient : options_.to) {
      if (verdicts.contains(recipient.address)) continue;
      Mail mail = mail_for(message, recipient);
      MailServer server = options_.server;
      const auto reply = co_await mail_.send(std::move(server), std::move(mail));
      auto outcome = reply ? outcome_of(*reply, recipient.address)
                           : outcome_of(reply.error(), options_.server.host);
      if (!outcome.failed()) {
        remember(message.alert.id, recipient.address, outcome);
        verdicts.emplace(recipient.address, std::move(outcome));
        continue;
      }
      if (!waiting || outcome.after > waiting->after) waiting = std::move(outcome);
      // The server fails as a whole: the others would hear the same, one timeout after the other.
      if (!reply || is_login_trouble(*reply)) break;
    }
    if (waiting) co_return *waiting;
    settled_.erase(message.alert.id);
    auto outcome = combined(verdicts);
    // The mails about the story that come later answer this one.
    outcome.receipt = message.alert.id;
    co_return outcome;
  }

  std::vector<Part> preview(const Message& message) const override {
    auto parts = parts_of(message);
    return {{"subject", with_prefix(options_.subject_prefix, parts.subject)},
            {"text", std::move(parts.text)},
            {"html", std::move(parts.html)}};
  }

 private:
  Mail mail_for(const Message& message, const Mailbox& recipient) const {
    const Envelope envelope{options_.from, recipient, options_.subject_prefix};
    return {.from = options_.from.address,
            .to = recipient.address,
            .message = mail_message(message, envelope, parts_of(message))};
  }

  MailParts parts_of(const Message& message) const {
    auto parts = built_in_parts(message);
    if (options_.subject) parts.subject = printable(options_.subject->fill(message));
    if (options_.text) parts.text = options_.text->fill(message);
    if (options_.html) parts.html = options_.html->fill(message);
    return parts;
  }

  Verdicts remembered(const std::string& alert) const {
    const auto place = settled_.find(alert);
    return place == settled_.end() ? Verdicts{} : place->second;
  }

  void remember(const std::string& alert, const std::string& address, const Outcome& outcome) {
    if (settled_.size() >= most_remembered && !settled_.contains(alert))
      settled_.erase(settled_.begin());
    settled_[alert].emplace(address, outcome);
  }

  // Alerts that somebody has (or never will) while others still wait: at the next try they are left
  // out. Lost with the process; a repeat then carries the same Message-ID.
  static constexpr std::size_t most_remembered = 10000;
  std::map<std::string, Verdicts> settled_;
  Options options_;
  MailClient& mail_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Email>(read(section), doors);
}

}  // namespace

constexpr std::array templates{TemplateOption{"subject_template", &subject_template},
                               TemplateOption{"text_template", &plain_template},
                               TemplateOption{"html_template", &html_template}};
extern constinit const SinkType email_sink{"email", make, templates};

}  // namespace newshound
