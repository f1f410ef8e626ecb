// Holds config/newshound.yaml to what the code does.
#include "settings/reference.h"

#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "settings/configuration.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

const fs::path source_root = NEWSHOUND_SOURCE_DIR;

// The keys that a .cpp file asks its sections for.
std::set<std::string> keys_asked_in(const fs::path& file) {
  static const std::regex ask(
      "(?:(?:section|root)(?:\\.|->)[a-z_]+|read_[a-z_]+)\\((?:\\*?(?:section|root),)?\\s*\"([a-z0-"
      "9_]"
      "+)\"");
  const auto source = content_of(file);
  std::set<std::string> keys;
  for (std::sregex_iterator at(source.begin(), source.end(), ask), end; at != end; ++at)
    keys.insert((*at)[1].str());
  return keys;
}

std::string or_none(const std::string& text) {
  return text.empty() ? "none" : text;
}

std::string or_any(const Lines& values) {
  return values.empty() ? "any" : fmt::to_string(fmt::join(values, ", "));
}

TEST(Reference, LoadsWithoutAProblemAsItIs) {
  Problems problems;
  const auto settings = load_settings(source_root / "config/newshound.yaml", problems);
  Lines lines;
  for (const auto& problem : problems.list()) lines.push_back(to_string(problem));
  EXPECT_EQ(lines, Lines{});
  EXPECT_EQ(settings.feeds->size(), 2U);
  EXPECT_EQ(settings.sinks.size(), 1U);
  ASSERT_EQ(settings.watchlists.size(), 1U);
  EXPECT_TRUE(fs::is_directory(settings.watchlists[0]));
}

TEST(Reference, LoadsWithEveryOptionSwitchedOn) {
  ::setenv("FEED_TOKEN", "x", 1);
  Configuration c;
  for (const auto* name : {"sample/feed.xml", "ca.pem", "guardian.pass"}) {
    c.put(name, "x");
    fs::permissions(c.dir / name, fs::perms::owner_read);
  }
  for (const auto* name : {"wire.token", "desk.pem", "desk.key", "desk.pass"}) {
    c.put(name, "-----BEGIN SAMPLE-----");
    fs::permissions(c.dir / name, fs::perms::owner_read);
  }
  c.put("sample/feeds.tsv", content_of(source_root / "config/sample/feeds.tsv"));
  const auto settings = c.load(switched_on(reference_text()));
  EXPECT_EQ(c.lines(), Lines{});
  EXPECT_EQ(settings.feeds->size(), 7U);
  Lines types;
  for (const auto& sink : settings.sinks) types.push_back(sink.type);
  EXPECT_EQ(types, (Lines{"console",  "file",   "webhook",   "email",        "command",
                          "slack",    "slack",  "telegram",  "ntfy",         "discord",
                          "teams",    "matrix", "pagerduty", "alertmanager", "syslog",
                          "journald", "rss",    "redis",     "kafka",        "nats"}));
  EXPECT_EQ(settings.routes.size(), 2U);
  EXPECT_EQ(settings.routes[0].routes.size(), 1U);
  EXPECT_EQ(settings.silences.size(), 1U);
  EXPECT_EQ(settings.log_level, log::Level::info);
  ::unsetenv("FEED_TOKEN");
}

TEST(Reference, StatesTheDefaultsOfTheCode) {
  ::unsetenv("STATE_DIRECTORY");
  Configuration c;
  const auto s = c.load_with_basics("");
  ASSERT_EQ(c.lines(), Lines{});
  const auto& feed = s.feeds->at(0);
  const auto& net = s.network;
  EXPECT_EQ(s.routes.size(), 1U) << "documented as: every alert to every sink";
  EXPECT_EQ(feed.name, "a.example.org") << "documented as: server and path of the address";
  const std::map<std::string, std::string> in_code{
      {"state_directory", s.state_directory.string()},
      {"contact_url", or_none(s.contact_url)},
      {"threshold", fmt::to_string(s.threshold)},
      {"feed_defaults.min_interval", format_duration(feed.min_interval)},
      {"feed_defaults.max_interval", format_duration(feed.max_interval)},
      {"feed_defaults.weight", fmt::to_string(feed.weight)},
      {"feed_defaults.host_group",
       feed.host_group.empty() ? "the domain of the address" : feed.host_group},
      {"feeds.weight", fmt::to_string(feed.weight)},
      {"feeds.host_group", feed.host_group.empty() ? "the domain of the address" : feed.host_group},
      {"feed_defaults.alert_age", format_duration(feed.alert_age.value_or(forever))},
      {"feed_defaults.tags", or_none(fmt::to_string(fmt::join(feed.tags, ", ")))},
      {"feed_defaults.language", or_none(feed.language)},
      {"feed_defaults.proxy", feed.proxy.value_or("network.proxy")},
      {"feeds.min_interval", format_duration(feed.min_interval)},
      {"feeds.max_interval", format_duration(feed.max_interval)},
      {"feeds.alert_age", format_duration(feed.alert_age.value_or(forever))},
      {"feeds.tags", or_none(fmt::to_string(fmt::join(feed.tags, ", ")))},
      {"feeds.language", or_none(feed.language)},
      {"feeds.proxy", feed.proxy.value_or("network.proxy")},
      {"feeds.http2", feed.http2 ? "true" : "false"},
      {"feed_defaults.http2", feed.http2 ? "true" : "false"},
      {"feeds.token_file", feed.token.empty() ? "none" : "some"},
      {"feeds.client_certificate_file", feed.client_certificate ? "some" : "none"},
      {"feeds.username", feed.credentials ? "some" : "none"},
      {"feeds.headers", feed.headers.empty() ? "none" : "some"},
      {"routes.watchlist", or_any(s.routes[0].watchlists)},
      {"routes.subject", or_any(s.routes[0].subjects)},
      {"routes.tag", or_any(s.routes[0].tags)},
      {"routes.severity", s.routes[0].severity ? "some" : "any"},
      {"routes.score", s.routes[0].score ? "some" : "any"},
      {"routes.language", or_any(s.routes[0].languages)},
      {"routes.feed", or_any(s.routes[0].feeds)},
      {"routes.feed_tag", or_any(s.routes[0].feed_tags)},
      {"routes.country", or_any(s.routes[0].countries)},
      {"routes.kind", s.routes[0].kinds == std::vector{AlertKind::news} ? "news" : "other"},
      {"routes.digest", s.routes[0].holding.digest ? "some" : "none"},
      {"routes.wait", format_duration(s.routes[0].holding.wait)},
      {"routes.group", std::string(name_of(s.routes[0].holding.group))},
      {"routes.quiet", s.routes[0].holding.quiet ? "some" : "none"},
      {"routes.hold_critical", s.routes[0].holding.critical ? "true" : "false"},
      {"routes.expires", s.routes[0].expires ? "some" : "never"},
      {"routes.continue", s.routes[0].go_on ? "true" : "false"},
      {"silences", s.silences.empty() ? "none" : "some"},
      {"operators", s.operators == Lines{"console"} ? "every sink" : "other"},
      {"network.proxy", or_none(net.proxy)},
      {"network.ca_file", net.ca_file.empty() ? "the system's authorities" : net.ca_file},
      {"network.allow_addresses", or_none(fmt::to_string(fmt::join(net.allow_addresses, ", ")))},
      {"network.resolve", or_none(fmt::to_string(fmt::join(net.resolve, ", ")))},
      {"network.max_body", fmt::format("{}MiB", net.max_body / 1024 / 1024)},
      {"network.timeout", format_duration(net.timeout)},
      {"network.connect_timeout", format_duration(net.connect_timeout)},
      {"network.mean_interval", format_duration(net.mean_interval)},
      {"network.concurrent", fmt::to_string(net.concurrent)},
      {"network.per_host", fmt::to_string(net.per_host)},
      {"network.host_gap", format_duration(net.host_gap)},
      {"retention.articles", format_duration(s.retention.articles)},
      {"retention.alerts", format_duration(s.retention.alerts)},
      {"retention.dead_letters", format_duration(s.retention.dead_letters)},
      {"sinks.console.quiet", s.paces.empty() ? "none" : "some"},
      {"sinks.console.at_most", s.paces.empty() ? "none" : "some"},
      {"delivery.catch_up",
       fmt::format("{} in {}", s.catch_up.most, format_duration(s.catch_up.in))},
      {"logging.level", s.log_level == log::Level::info ? "info" : "other"},
  };
  const auto in_file = documented(switched_on(reference_text()));
  for (const auto& [place, value] : in_code) {
    ASSERT_TRUE(in_file.contains(place)) << place << " has no \"# default: …\"";
    EXPECT_EQ(in_file.at(place).fallback, value) << place;
  }
}

// A configuration with a value that nothing takes at `place`.
std::string with_nonsense_at(const std::string& place) {
  const auto dot = place.find('.');
  if (dot == place.npos) return place + ": '?'\n";
  const auto section = place.substr(0, dot);
  const auto entry = fmt::format("{}: '?'", place.substr(dot + 1));
  if (section == "feeds")
    return fmt::format("feeds: [{{url: 'https://b.example.org', {}}}]\n", entry);
  if (section == "routes") return fmt::format("routes: [{{sinks: [console], {}}}]\n", entry);
  return fmt::format("{}: {{{}}}\n", section, entry);
}

// "1s to 10m" → "from 1s to 10m", as problems have it.
std::string as_problems_say(const std::string& range) {
  if (range.starts_with("at least ")) return "of " + range;
  if (range.find(" to ") != range.npos) return "from " + range;
  return "one of " + range + ", found";
}

TEST(Reference, StatesTheRangesOfTheCode) {
  int checked = 0;
  for (const auto& [place, comment] : documented(switched_on(reference_text()))) {
    if (comment.range.empty() || place.starts_with("sinks.")) continue;
    Configuration c;
    c.load("watchlists: [w]\nsinks: [{type: console}]\n" +
           (place.starts_with("feeds.") ? "" : std::string("feeds: [https://a.example.org]\n")) +
           with_nonsense_at(place));
    ASSERT_EQ(c.lines().size(), 1U) << place;
    EXPECT_NE(c.lines()[0].find(as_problems_say(comment.range)), std::string::npos)
        << place << ": the file says \"" << comment.range << "\", the code: " << c.lines()[0];
    ++checked;
  }
  EXPECT_EQ(checked, 23);
}

TEST(Reference, ShowsEveryOptionOfTheSettings) {
  const auto text = switched_on(reference_text());
  std::set<std::string> keys;
  for (const auto& file : fs::directory_iterator(source_root / "daemon/settings"))
    if (file.path().extension() == ".cpp") keys.merge(keys_asked_in(file.path()));
  EXPECT_GE(keys.size(), 40U) << "this test no longer finds the keys in the code";
  for (const auto& key : keys)
    EXPECT_TRUE(std::regex_search(text, std::regex("(^|\n)[ -]*" + key + "(_file|_env)?:")))
        << key << " is not in config/newshound.yaml";
}

TEST(Reference, ShowsEveryOptionOfEverySink) {
  const auto in_file = documented(switched_on(reference_text()));
  for (const std::string type : {"console", "file", "webhook", "email", "command"}) {
    const auto keys = keys_asked_in(source_root / "daemon/sinks" / (type + ".cpp"));
    EXPECT_FALSE(keys.empty()) << type;
    for (const auto& key : keys) {
      const auto place = "sinks." + type + "." + key;
      EXPECT_TRUE(in_file.contains(place) || in_file.contains(place + "_file"))
          << place << " is not in config/newshound.yaml";
    }
  }
}

}  // namespace
}  // namespace newshound
