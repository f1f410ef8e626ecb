// A message to a syslog server, with the facts of the alert as structured data (RFC 5424).
//
//   - name: siem
//     type: syslog
//     address: tcp://siem.example.org:601   # or udp://… (no answer, so a loss goes unseen),
//                                           # unix:/path (datagrams)
//     facility: user          # user, daemon, auth, authpriv, local0 to local7
//     timeout: 15s            # 1s to 60s
//
// RFC 6587 3.4.1 (TCP, octet counting), RFC 5426 (UDP), RFC 5612 (32473, the enterprise number of
// those who have none). No TLS: beyond a network you trust, put a relay on this machine.

#include <array>

#include <fmt/format.h>
#include <unistd.h>

#include "base/text.h"
#include "sinks/brief.h"
#include "sinks/fields.h"
#include "sinks/outcome.h"
#include "sinks/render.h"
#include "sinks/wire.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

// RFC 5424 6.1: every receiver should take 2,048 bytes. The head takes 100, the text 300.
constexpr std::size_t longest_data = 1600;
constexpr std::size_t longest_text = 300;

struct Options {
  Peer address;
  int facility = 1;
  Duration timeout = 15s;
};

Options read(Section& section) {
  // RFC 5424 6.2.1; the others belong to the system.
  constexpr std::array codes{1, 3, 4, 10, 16, 17, 18, 19, 20, 21, 22, 23};
  static const std::vector<std::string> names{"user",
                                              "daemon",
                                              "auth",
                                              "authpriv",
                                              "local0",
                                              "local1",
                                              "local2",
                                              "local3",
                                              "local4",
                                              "local5",
                                              "local6",
                                              "local7"};
  Options options;
  options.address = read_peer(
      section, "address", "", "514", {Peer::Kind::tcp, Peer::Kind::udp, Peer::Kind::unix_socket});
  const auto facility = section.one_of("facility", names, "user");
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == facility) options.facility = codes[i];
  options.timeout = section.duration("timeout", options.timeout, 1s, 60s);
  section.done();
  return options;
}

// RFC 5424 6.3.3
std::string escaped(std::string_view value) {
  std::string result;
  for (const char c : value) {
    if (c == '"' || c == '\\' || c == ']') result += '\\';
    result += c;
  }
  return result;
}

std::size_t in_data(std::string_view character) {
  return escaped(character).size();
}

std::string data_of(const Alert& alert) {
  std::string data = "[alert@32473";
  Room room(longest_data, in_data);
  for (const auto& [name, value] : fields_of(alert)) {
    const auto overhead = name.size() + 4;
    if (room.left() <= overhead) break;
    const auto whole = name == "link" && value.size() > room.left() - overhead;
    if (whole) continue;
    (void)room.take(std::string(overhead, ' '));
    data += fmt::format(" {}=\"{}\"", name, escaped(room.take(value)));
  }
  return data + "]";
}

// RFC 5424 6.2.4: what is unknown is "-".
std::string host_name() {
  std::array<char, 256> name{};
  if (::gethostname(name.data(), name.size() - 1) != 0 || name[0] == '\0') return "-";
  return std::string(name.data()).substr(0, 255);
}

class Syslog final : public Sink {
 public:
  Syslog(Options options, const Doors& doors) : options_(std::move(options)), doors_(doors) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    auto line = message_of(message);
    if (options_.address.kind == Peer::Kind::tcp) {
      const auto sent = co_await send_stream(std::move(line));
      co_return sent ? Outcome::delivered() : outcome_of(sent.error(), options_.address.text);
    }
    const auto sent = co_await send_datagram(doors_, options_.address, std::move(line));
    co_return sent ? Outcome::delivered() : outcome_of(sent.error(), options_.address.text);
  }

 private:
  // A connection for each: a server that has gone is noticed before the alert counts as taken.
  asio::awaitable<Result<void>> send_stream(std::string line) const {
    Wire wire(doors_, options_.timeout);
    auto connected = co_await wire.connect(options_.address);
    if (!connected) co_return connected;
    auto frame = fmt::format("{} {}", line.size(), line);
    auto written = co_await wire.write(std::move(frame));
    if (!written) co_return written;
    auto finished = co_await wire.finish();
    co_return finished;
  }

  std::string message_of(const Message& message) const {
    const Alert& alert = message.alert;
    // No byte order mark before the text (RFC 5424 6.4, MSG-ANY): rsyslog would keep it as text.
    return fmt::format("<{}>1 {} {} newshound - {} {} {}",
                       options_.facility * 8 + syslog_severity(alert),
                       format_utc(alert.created),
                       host_name(),
                       name_of(alert.kind),
                       data_of(alert),
                       Room(longest_text, in_bytes).take(subject_line(message)));
  }

  Options options_;
  Doors doors_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Syslog>(read(section), doors);
}

}  // namespace

extern constinit const SinkType syslog_sink{"syslog", make};

}  // namespace newshound
