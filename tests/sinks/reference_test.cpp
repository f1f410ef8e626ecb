// Holds the sinks in config/newshound.yaml to what the code does.
#include "settings/reference.h"

#include <cstdlib>
#include <map>

#include <boost/asio/io_context.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "fakes/fake_clock.h"
#include "fakes/fake_http.h"
#include "fakes/fake_mail.h"
#include "fakes/temp_dir.h"
#include "sinks/sink.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;

// Makes the sinks of a configuration in a directory of its own.
class ReferenceOfSinks : public testing::Test {
 protected:
  std::vector<std::string> problems_of(const std::string &yaml) {
    Problems problems;
    auto root = Section::parse(yaml, dir_ / "c.yaml", problems);
    const Doors doors{io_.get_executor(), http_, mail_, clock_, ""};
    for (auto &section : root.sections("sinks")) {
      // What belongs to any sink (settings/).
      for (const auto *key : {"name", "quiet", "at_most", "expires"}) section.text(key);
      make_sink(section.required_text("type"), section, doors);
    }
    std::vector<std::string> lines;
    for (const auto &problem : problems.list()) lines.push_back(to_string(problem));
    return lines;
  }

  TempDir dir_;
  boost::asio::io_context io_;
  FakeClock clock_{io_};
  FakeHttp http_;
  FakeMail mail_;
};

TEST_F(ReferenceOfSinks, LoadsWithEveryOptionSwitchedOn) {
  const std::string some = "a-secret-of-some-length";
  const std::map<std::string, std::string> secrets{
      {"siem.secret", some},
      {"siem.old", some},
      {"siem.key", some},
      {"siem.pass", some},
      {"smtp.pass", some},
      {"mail-ca.pem", some},
      {"slack.url", "https://hooks.slack.com/services/T0/B0/x"},
      {"slack.token", some},
      {"telegram.token", "123456:ABC"},
      {"ntfy.topic", some},
      {"ntfy.token", some},
      {"discord.url", "https://discord.com/api/webhooks/1/x"},
      {"teams.url", "https://flow.example.org/x"},
      {"matrix.token", some},
      {"pagerduty.key", "0123456789abcdef0123456789abcdef"},
      {"alertmanager.pass", some},
      {"redis.pass", some},
      {"kafka.pass", some},
      {"kafka-ca.pem", some},
      {"nats.pass", some},
      {"terminal.txt", some},
      {"webhook.json", "{}"},
      {"subject.txt", some},
      {"mail.txt", some},
      {"mail.html", some},
      {"slack.txt", some},
      {"telegram.html", some},
      {"ntfy.txt", some},
      {"discord.md", some},
      {"matrix.html", some}};
  auto yaml = switched_on(reference_text());
  yaml.replace(yaml.find("/usr/local/bin/page"), 19, "/bin/true");
  for (const auto &[name, secret] : secrets) {
    std::ofstream(dir_ / name) << secret;
    fs::permissions(dir_ / name, fs::perms::owner_read);
  }
  EXPECT_EQ(problems_of(yaml), std::vector<std::string>{});
}

TEST_F(ReferenceOfSinks, StatesTheRangesOfTheCode) {
  int checked = 0;
  for (const auto &[place, comment] : documented(switched_on(reference_text()))) {
    if (!place.starts_with("sinks.") || comment.range.find(" to ") == std::string::npos) continue;
    const auto dot = place.rfind('.');
    const auto lines = problems_of(fmt::format(
        "sinks: [{{type: {}, {}: '?'}}]", place.substr(6, dot - 6), place.substr(dot + 1)));
    bool stated = false;
    for (const auto &line : lines)
      stated |= line.find("from " + comment.range) != std::string::npos;
    EXPECT_TRUE(stated) << place << ": " << fmt::format("{}", fmt::join(lines, "\n"));
    ++checked;
  }
  EXPECT_EQ(checked, 21);
}

}  // namespace
}  // namespace newshound
