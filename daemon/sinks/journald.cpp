// An entry in systemd's journal, with the facts of the alert as fields:
// journalctl NEWSHOUND_SEVERITY=high -o verbose
//
//   - name: journal
//     type: journald
//     socket: /run/systemd/journal/socket
//
// Written from systemd.io/JOURNAL_NATIVE_PROTOCOL.

#include <fmt/format.h>

#include "sinks/fields.h"
#include "sinks/outcome.h"
#include "sinks/render.h"
#include "sinks/wire.h"

namespace newshound {

namespace {

namespace asio = boost::asio;

struct Options {
  std::filesystem::path socket = "/run/systemd/journal/socket";
};

Options read(Section& section) {
  Options options;
  if (section.has("socket")) options.socket = section.file("socket");
  if (options.socket.empty() || options.socket.native().size() > 107)
    section.problem("socket", "expected the journal's socket, a path of at most 107 bytes");
  section.done();
  return options;
}

// Values are single lines here (fields_of, subject_line), so the form "NAME=value" does for all.
std::string entry_of(const Message& message) {
  const Alert& alert = message.alert;
  // Tells alerts from newshound's other lines, whatever their text: sd_id128(3).
  auto entry = fmt::format(
      "MESSAGE={}\nPRIORITY={}\nSYSLOG_IDENTIFIER=newshound\n"
      "MESSAGE_ID=5c1d7be2a9a84f0f9d5d3b6f0a7e4c21\n",
      subject_line(message),
      syslog_severity(alert));
  for (const auto& [name, value] : fields_of(alert)) {
    std::string field = "NEWSHOUND_";
    for (const char c : name) field += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    entry += fmt::format("{}={}\n", field, value);
  }
  return entry;
}

class Journald final : public Sink {
 public:
  Journald(const Options& options, const Doors& doors) : doors_(doors) {
    peer_.kind = Peer::Kind::unix_socket;
    peer_.host = options.socket.string();
  }

  asio::awaitable<Outcome> deliver(Message message) override {
    auto entry = entry_of(message);
    const auto sent = co_await send_datagram(doors_, peer_, std::move(entry));
    co_return sent ? Outcome::delivered() : outcome_of(sent.error(), peer_.host);
  }

 private:
  Doors doors_;
  Peer peer_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Journald>(read(section), doors);
}

}  // namespace

extern constinit const SinkType journald_sink{"journald", make};

}  // namespace newshound
