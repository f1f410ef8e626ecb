#include "settings/settings.h"

#include <chrono>
#include <cstdlib>

#include <gtest/gtest.h>

#include "settings/configuration.h"

namespace newshound {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

TEST(Settings, HaveDefaultsForAllButTheBasics) {
  ::unsetenv("STATE_DIRECTORY");
  Configuration c;
  const auto settings = c.load_with_basics("");
  EXPECT_EQ(c.lines(), Lines{});
  EXPECT_EQ(settings.file, c.dir / "c.yaml");
  EXPECT_EQ(settings.state_directory, "/var/lib/newshound");
  EXPECT_EQ(settings.watchlists, std::vector<fs::path>{c.dir / "w"});
  EXPECT_EQ(settings.threshold, 0.5);
  ASSERT_EQ(settings.sinks.size(), 1U);
  EXPECT_EQ(settings.sinks[0].name, "console");
  ASSERT_EQ(settings.routes.size(), 1U);
  EXPECT_EQ(settings.routes[0].sinks, Lines{"console"});
  EXPECT_EQ(settings.operators, Lines{"console"});
  EXPECT_EQ(settings.network.timeout, 30s);
  EXPECT_EQ(settings.network.per_host, 1);
  EXPECT_EQ(settings.retention.articles, 90 * 24h);
  EXPECT_EQ(settings.log_level, log::Level::info);
}

TEST(Settings, ReadEverySection) {
  Configuration c;
  c.put("ca.pem", "x");
  const auto settings = c.load_with_basics(
      "state_directory: var/state\n"
      "contact_url: mailto:desk@example.org\n"
      "threshold: 0.8\n"
      "network: {proxy: 'http://proxy:3128', ca_file: ca.pem, allow_addresses: [10.0.0.0/8],\n"
      "  resolve: ['a.example.org:443:::1', 'b:80:127.0.0.1'], max_body: 1MiB, timeout: 1m,\n"
      "  connect_timeout: 5s, concurrent: 8, per_host: 2, host_gap: 0s}\n"
      "retention: {articles: 30d, alerts: 365d, dead_letters: 7d}\n"
      "logging: {level: debug}\n");
  EXPECT_EQ(c.lines(), Lines{});
  EXPECT_EQ(settings.state_directory, fs::canonical(c.dir.path()) / "var" / "state");
  EXPECT_EQ(settings.contact_url, "mailto:desk@example.org");
  EXPECT_EQ(settings.threshold, 0.8);
  const auto& network = settings.network;
  EXPECT_EQ(network.proxy, "http://proxy:3128");
  EXPECT_EQ(network.ca_file, c.dir / "ca.pem");
  EXPECT_EQ(network.allow_addresses, Lines{"10.0.0.0/8"});
  EXPECT_EQ(network.resolve, (Lines{"a.example.org:443:::1", "b:80:127.0.0.1"}));
  EXPECT_EQ(network.max_body, 1024U * 1024U);
  EXPECT_EQ(network.timeout, 1min);
  EXPECT_EQ(network.connect_timeout, 5s);
  EXPECT_EQ(network.concurrent, 8);
  EXPECT_EQ(network.per_host, 2);
  EXPECT_EQ(network.host_gap, 0s);
  EXPECT_EQ(settings.retention.articles, 30 * 24h);
  EXPECT_EQ(settings.retention.alerts, 365 * 24h);
  EXPECT_EQ(settings.retention.dead_letters, 7 * 24h);
  EXPECT_EQ(settings.log_level, log::Level::debug);
}

TEST(Settings, SayWhatToWriteIntoAnEmptyFile) {
  Configuration c;
  c.load("");
  EXPECT_EQ(
      c.lines(),
      (Lines{"c.yaml: feeds: nothing to read; write feeds: and below it a list of web addresses",
             "c.yaml: watchlists: nobody to look for; write watchlists: and below it a list of "
             "files and folders",
             "c.yaml: sinks: nobody to tell; write sinks: and below it at least \"- type: "
             "console\""}));
}

TEST(Settings, SayTheSameOfEmptyLists) {
  Configuration c;
  c.load("feeds: []\nwatchlists:\nsinks: []\nroutes: []\n");
  EXPECT_EQ(
      c.lines(),
      (Lines{
          "c.yaml:1:8: feeds: nothing to read; write feeds: and below it a list of web addresses",
          "c.yaml:2:1: watchlists: nobody to look for; write watchlists: and below it a list of "
          "files and folders",
          "c.yaml:3:8: sinks: nobody to tell; write sinks: and below it at least \"- type: "
          "console\"",
          "c.yaml:4:9: routes: no route; leave routes: out to send every alert to every sink"}));
}

TEST(Settings, OfABrokenFileAreOneProblem) {
  Configuration c;
  c.load("feeds: [\n");
  EXPECT_EQ(c.lines(), Lines{"c.yaml:1:8: this \"[\" is not closed, or a comma is missing in it"});
}

TEST(Settings, AdviseWhoeverStartsWithoutAConfiguration) {
  Configuration c;
  const std::string advice =
      ": there is no configuration yet; name yours with --config or NEWSHOUND_CONFIG, or copy the "
      "annotated example newshound.yaml (in config/ of "
      "the source, in share/doc/newshound/examples/config/ of an installation) to newshound.yaml, "
      "fit it to your needs and try it with: newshound check --config newshound.yaml";
  load_settings(c.dir / "newshound.yaml", c.problems);
  EXPECT_EQ(c.lines(), Lines{"newshound.yaml" + advice});
  c.problems = {};
  load_settings(c.dir.path() / "", c.problems);  // "…/", so that lines() takes the folder away
  EXPECT_EQ(c.lines(), Lines{advice});
  c.put("newshound.yaml", "");
  c.problems = {};
  load_settings(c.dir.path() / "", c.problems);
  EXPECT_EQ(c.lines(),
            Lines{": this is a directory; name the file in it: --config newshound.yaml"});
}

TEST(Settings, TakeTheStateDirectoryOfSystemd) {
  Configuration c;
  ::setenv("STATE_DIRECTORY", "/var/lib/private/newshound:/var/lib/other", 1);
  EXPECT_EQ(c.load_with_basics("").state_directory, "/var/lib/private/newshound");
  EXPECT_EQ(c.load_with_basics("state_directory: /srv/n\n").state_directory, "/srv/n");
  ::unsetenv("STATE_DIRECTORY");
}

TEST(Settings, RefuseValuesThatCannotWork) {
  Configuration c;
  c.put("file", "");
  c.load_with_basics(
      "state_directory: file\n"
      "contact_url: call me\n"
      "threshold: 2\n"
      "network:\n"
      "  proxy: proxy:3128\n"
      "  ca_file: absent.pem\n"
      "  resolve: [a.example.org, 'a:b:127.0.0.1']\n"
      "  timeout: 5s\n"
      "  per_host: 0\n"
      "  max_bdy: 1\n"
      "logging: {level: warn}\n"
      "retenton: {}\n");
  const auto folder = fs::canonical(c.dir.path()).string();
  EXPECT_EQ(
      c.lines(),
      (Lines{
          "c.yaml:4:18: state_directory: file is not a directory",
          "c.yaml:5:14: contact_url: expected https://… or mailto:…, where a publisher can reach "
          "you",
          "c.yaml:6:12: threshold: expected a number from 0 to 1, found \"2\"",
          "c.yaml:8:10: network: proxy: expected the address of a proxy such as "
          "\"http://proxy.example.org:3128\"",
          "c.yaml:9:12: network: ca_file: there is no file absent.pem",
          "c.yaml:10:12: network: resolve: expected host:port:address, found \"a.example.org\"",
          "c.yaml:10:12: network: resolve: expected host:port:address, found \"a:b:127.0.0.1\"",
          "c.yaml:11:12: network: timeout: connect_timeout (10s) is longer than timeout (5s)",
          "c.yaml:12:13: network: per_host: expected a whole number from 1 to 100, found \"0\"",
          "c.yaml:13:3: network: unknown key \"max_bdy\"; did you mean \"max_body\"?",
          "c.yaml:14:18: logging: level: expected one of debug, info, warning, error, found "
          "\"warn\"",
          "c.yaml:15:1: unknown key \"retenton\"; did you mean \"retention\"?"}));
}

}  // namespace
}  // namespace newshound
