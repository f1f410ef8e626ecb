#pragma once
// What the tests of the sinks share: a sample alert, doors with fakes behind them, and a loop.

#include <csignal>
#include <optional>
#include <stdexcept>
#include <string>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "fakes/fake_clock.h"
#include "fakes/fake_http.h"
#include "fakes/fake_mail.h"
#include "sinks/sink.h"

namespace newshound {

inline UtcTime at(std::string_view text) {
  return *parse_utc(text);
}

inline Alert sample_alert() {
  Alert alert;
  alert.id = "7q3m9x2bkc5e0vtr";
  alert.created = at("2024-09-05T08:07:31Z");
  alert.severity = Severity::high;
  alert.score = 0.95;
  alert.parts = {{"name found", 1}, {"spelt as on the list", 0}, {"without a middle name", -0.05}};
  alert.subject = {.id = "vulin",
                   .name = "Aleksandar Vulin",
                   .type = "person",
                   .watchlist = "Serbian officials",
                   .watchlist_id = "serbian-officials",
                   .tags = {"serbia", "sanctioned"},
                   .reference = "https://sanctionssearch.ofac.treas.gov/Details.aspx?id=43736",
                   .note = "Deputy prime minister of Serbia; designated by OFAC in July 2023"};
  alert.article = {.key = "guid:sever-4711",
                   .title = "Vulin meets Putin at the Vladivostok forum",
                   .link = "https://sever.example/2024/09/vulin-putin?from=rss",
                   .author = "Jovana Ilić",
                   .language = "en",
                   .published = at("2024-09-05T08:00:00Z"),
                   .seen = at("2024-09-05T08:07:30Z")};
  alert.feed = {.name = "Agencija Sever", .url = "https://sever.example/rss", .tags = {"region"}};
  alert.evidence = {
      {.field = Field::text,
       .start = 0,
       .end = 16,
       .match = "Aleksandar Vulin",
       .quote = "Aleksandar Vulin, a deputy prime minister of Serbia, was received by the "
                "Russian president on the margins of the forum on Wednesday.",
       .quote_start = 0,
       .name = "Aleksandar Vulin",
       .how = "exact"},
      {.field = Field::text,
       .start = 310,
       .end = 333,
       .match = "Александр ВУЛИН",
       .quote = "The agency's Russian service spells him Александр ВУЛИН.",
       .quote_start = 40,
       .name = "Александр Вулин",
       .how = "folded"}};
  return alert;
}

inline Alert notice(AlertKind kind, std::string message) {
  Alert alert;
  alert.id = "00000000000000aa";
  alert.kind = kind;
  alert.created = at("2024-09-05T08:07:31Z");
  alert.message = std::move(message);
  return alert;
}

// A sink made from YAML as the daemon makes it.
class SinkBench {
 public:
  SinkBench() { std::signal(SIGPIPE, SIG_IGN); }  // as main() does

  boost::asio::io_context io;
  FakeHttp http;
  FakeMail mail;
  FakeClock clock{io};
  std::string proxy;
  std::string folder = "/etc/newshound";

  // Reads `yaml`, which holds one entry of `sinks:`; problems() then has what was wrong with it.
  std::unique_ptr<Sink> make(const std::string& yaml) {
    problems_ = {};
    auto section = Section::parse(yaml, folder + "/newshound.yaml", problems_);
    section.required_text("name");
    const auto type = section.required_text("type");
    return make_sink(type, section, {io.get_executor(), http, mail, clock, proxy});
  }

  std::string problems() const {
    std::string text;
    for (const auto& problem : problems_.list()) text += to_string(problem) + "\n";
    return text;
  }

  // Runs the loop until the sink has answered.
  Outcome deliver(Sink& sink, const Message& message = sample_alert()) {
    std::optional<Outcome> outcome;
    begin(sink, message, outcome);
    while (!outcome && io.run_one() > 0) {
    }
    if (!outcome) throw std::logic_error("the sink waits for ever");
    return *outcome;
  }

  // Starts a delivery; `outcome` is set when the sink has answered.
  void begin(Sink& sink, const Message& message, std::optional<Outcome>& outcome) {
    io.restart();
    boost::asio::co_spawn(
        io, sink.deliver(message), [&outcome](std::exception_ptr error, Outcome result) {
          if (error) std::rethrow_exception(error);
          outcome = std::move(result);
        });
  }

 private:
  Problems problems_;
};

}  // namespace newshound
