// An entry in a Redis stream: the alert's facts as fields, and all of it as JSON in "alert".
//
//   - name: queue
//     type: redis
//     address: tcp://127.0.0.1:6379   # or unix:/run/redis/redis.sock
//     username: newshound     # with password; the password alone for the default user
//     password_file: redis.pass
//     database: 0             # 0 to 1000000
//     stream: newshound:alerts
//     max_length: 100000      # about as many entries are kept, 0: all; 0 to 1000000000
//     timeout: 15s            # 1s to 60s
//
// Written from redis.io: XADD, "Redis serialization protocol" (RESP2). Redis numbers the entries; a
// repeat is told by its field "id". No TLS: beyond a network you trust, put a tunnel before it.

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/text.h"
#include "model/alert_json.h"
#include "sinks/fields.h"
#include "sinks/outcome.h"
#include "sinks/wire.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

struct Options {
  Peer address;
  std::string username;
  Secret password;
  std::int64_t database = 0;
  std::string stream = "newshound:alerts";
  std::int64_t max_length = 100000;
  Duration timeout = 15s;
};

Options read(Section& section) {
  Options options;
  options.address = read_peer(section,
                              "address",
                              "tcp://127.0.0.1:6379",
                              "6379",
                              {Peer::Kind::tcp, Peer::Kind::unix_socket});
  options.username = section.text("username");
  options.password = section.secret("password");
  if (!options.username.empty() && options.password.empty())
    section.problem("username", "expected username and password together");
  options.database = section.number("database", options.database, 0, 1000000);
  options.stream = section.text("stream", options.stream);
  if (options.stream.empty()) section.problem("stream", "expected the key of the stream");
  options.max_length = section.number("max_length", options.max_length, 0, 1000000000);
  options.timeout = section.duration("timeout", options.timeout, 1s, 60s);
  section.done();
  return options;
}

std::string command(const std::vector<std::string>& words) {
  auto text = fmt::format("*{}\r\n", words.size());
  for (const auto& word : words) text += fmt::format("${}\r\n{}\r\n", word.size(), word);
  return text;
}

// Errors begin with a word; these are about the server or the configuration, not about the alert.
Outcome refused(std::string_view error, const std::string& who) {
  constexpr std::array<std::string_view, 12> of_the_sink{"LOADING",
                                                         "MASTERDOWN",
                                                         "READONLY",
                                                         "OOM",
                                                         "BUSY",
                                                         "TRYAGAIN",
                                                         "CLUSTERDOWN",
                                                         "MISCONF",
                                                         "NOAUTH",
                                                         "WRONGPASS",
                                                         "NOPERM",
                                                         "WRONGTYPE"};
  const auto word = error.substr(0, error.find(' '));
  const auto why = fmt::format("{}: {}", who, shortened(printable(error), 200));
  return std::ranges::find(of_the_sink, word) == of_the_sink.end() ? Outcome::rejected(why)
                                                                   : Outcome::down(why);
}

class Redis final : public Sink {
 public:
  Redis(Options options, const Doors& doors) : options_(std::move(options)), doors_(doors) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    Wire wire(doors_, options_.timeout);
    const auto connected = co_await wire.connect(options_.address);
    if (!connected) co_return outcome_of(connected.error(), options_.address.text);
    for (const auto& step : steps_for(message.alert)) {
      const auto sent = co_await wire.write(step);
      if (!sent) co_return outcome_of(sent.error(), options_.address.text);
      const auto answer = co_await wire.read_line();
      if (!answer) co_return outcome_of(answer.error(), options_.address.text);
      if (answer->starts_with('-'))
        co_return refused(std::string_view(*answer).substr(1), options_.address.text);
      if (!answer->starts_with('+') && !answer->starts_with('$'))
        co_return Outcome::down(options_.address.text + " does not speak the protocol of Redis");
    }
    co_return Outcome::delivered();
  }

 private:
  // The answer to XADD, the last, is a length and the entry's number, of which the length says all.
  std::vector<std::string> steps_for(const Alert& alert) const {
    std::vector<std::string> steps;
    if (!options_.username.empty())
      steps.push_back(command({"AUTH", options_.username, options_.password.reveal()}));
    else if (!options_.password.empty())
      steps.push_back(command({"AUTH", options_.password.reveal()}));
    else steps.push_back(command({"PING"}));  // a server that wants a login says so to this alone
    if (options_.database != 0)
      steps.push_back(command({"SELECT", std::to_string(options_.database)}));
    std::vector<std::string> words{"XADD", options_.stream};
    if (options_.max_length > 0)
      words.insert(words.end(), {"MAXLEN", "~", std::to_string(options_.max_length)});
    words.push_back("*");
    for (const auto& [name, value] : fields_of(alert)) words.insert(words.end(), {name, value});
    words.insert(words.end(), {"alert", to_json(alert)});
    steps.push_back(command(words));
    return steps;
  }

  Options options_;
  Doors doors_;
};

std::unique_ptr<Sink> make(Section& section, const Doors& doors) {
  return std::make_unique<Redis>(read(section), doors);
}

}  // namespace

extern constinit const SinkType redis_sink{"redis", make};

}  // namespace newshound
