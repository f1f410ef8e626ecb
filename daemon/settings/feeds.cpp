// `feeds:` and `feed_defaults:`
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <unordered_map>

#include <fmt/format.h>

#include "base/text.h"
#include "settings/feed_list.h"
#include "settings/parts.h"

namespace newshound {

namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr Duration least_interval = 1min;
constexpr Duration most_min_interval = 7 * 24h;
constexpr Duration most_max_interval = 30 * 24h;

Source defaults_of_all() {
  Source source;
  source.min_interval = 5min;
  source.max_interval = 24h;
  source.alert_age = 24h;
  return source;
}

std::optional<Duration> read_alert_age(Section& section, std::optional<Duration> otherwise) {
  const auto written = section.maybe_text("alert_age");
  if (!written) return otherwise;
  if (*written == "unlimited") return {};
  const auto age = parse_duration(*written);
  if (!age)
    section.problem("alert_age",
                    fmt::format("expected a duration such as \"24h\", or unlimited, found \"{}\"",
                                shortened(printable(*written), 60)));
  return age;
}

// What `feed_defaults:` and each feed have in common; `source` holds the defaults before.
void read_common(Section& section, Source& source) {
  source.min_interval =
      section.duration("min_interval", source.min_interval, least_interval, most_min_interval);
  source.max_interval =
      section.duration("max_interval", source.max_interval, least_interval, most_max_interval);
  const bool said = section.has("min_interval") || section.has("max_interval");
  if (said && source.min_interval > source.max_interval)
    section.problem(section.has("min_interval") ? "min_interval" : "max_interval",
                    fmt::format("min_interval ({}) is longer than max_interval ({})",
                                format_duration(source.min_interval),
                                format_duration(source.max_interval)));
  source.weight = section.decimal("weight", source.weight, 0.01, 100);
  source.host_group = section.text("host_group", source.host_group);
  source.alert_age = read_alert_age(section, source.alert_age);
  const auto tags = section.texts("tags");
  if (section.has("tags")) source.tags = tags;
  source.language = section.text("language", source.language);
  if (!source.language.empty() && !is_language(source.language))
    section.problem("language", "expected a language such as \"sr\" or \"ru-RU\"");
  const auto proxy = read_proxy(section, "proxy");
  if (proxy) source.proxy = proxy;
  source.http2 = section.flag("http2", source.http2);
}

// RFC 9110, 5.6.2: token
bool is_header_name(std::string_view name) {
  constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
  return !name.empty() && std::ranges::all_of(name, [&](char c) {
    const char letter = static_cast<char>(c | 0x20);
    return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') ||
           marks.find(c) != marks.npos;
  });
}

bool is_header_value(std::string_view value) {
  return std::ranges::none_of(value, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
  });
}

bool is_authorization(const SecretHeader& header) {
  return equal_ignoring_case(header.name, "authorization");
}

// Polling depends on these being right.
constexpr std::array headers_of_ours{"host",
                                     "connection",
                                     "content-length",
                                     "transfer-encoding",
                                     "accept-encoding",
                                     "if-none-match",
                                     "if-modified-since"};

std::string fault_of_header(const std::string& name, const Secret& value) {
  if (!is_header_name(name)) return fmt::format("\"{}\" is not a header's name", printable(name));
  if (std::ranges::find(headers_of_ours, lower_ascii(name)) != headers_of_ours.end())
    return fmt::format("{} is set by newshound itself", name);
  if (!is_header_value(value.reveal()))
    return fmt::format("the value of {} holds a line end or another control character", name);
  return {};
}

void read_credentials(Section& section, Source& source) {
  const auto username = section.text("username");
  const auto password = section.secret("password");
  if (username.empty() && password.empty()) return;
  if (username.empty() || password.empty()) {
    section.problem(username.empty() ? "password" : "username",
                    "username and password belong together");
  } else if (username.find(':') != username.npos) {  // RFC 7617, 2
    section.problem("username", "must not hold \":\"");
  } else {
    source.credentials = Credentials{username, password};
  }
}

// Of name and password, token and header Authorization one at most: they are one header.
void read_token(Section& section, Source& source) {
  source.token = section.secret("token");
  if (source.token.empty()) return;
  if (section.has("username") || section.has("password"))
    section.problem("token", "a feed has either a token, or username and password");
  else if (std::ranges::any_of(source.headers, is_authorization))
    section.problem("token", "the header Authorization is set already");
  else if (!is_header_value(source.token.reveal()))
    section.problem("token", "holds a line end or another control character");
}

void read_certificate(Section& section, Source& source) {
  ClientCertificate read{.certificate = section.secret("client_certificate"),
                         .key = section.secret("client_key"),
                         .password = section.secret("client_key_password")};
  const auto is_pem = [](const Secret& text) {
    return text.reveal().find("-----BEGIN ") != std::string::npos;
  };
  if (read.certificate.empty() && (!read.key.empty() || !read.password.empty()))
    return section.problem("client_key", "a key needs its certificate: client_certificate_file");
  if (read.certificate.empty()) return;
  if (!is_pem(read.certificate) || (!read.key.empty() && !is_pem(read.key)))
    return section.problem("client_certificate", "certificate and key are expected in PEM");
  source.client_certificate = std::move(read);
}

void read_url(Section& section, const std::string& url, Source& source) {
  const auto fault = fault_of_url(url);
  if (!fault.empty()) return section.problem("url", fault);
  source.url = url;
  source.name = name_of_address(url);
}

void read_path(Section& section, const fs::path& path, Source& source) {
  std::error_code error;
  if (!fs::is_regular_file(path, error))
    return section.problem("file", fmt::format("there is no file {}", path.string()));
  source.file = fs::absolute(path, error).string();
  source.url = "file://" + source.file;
  source.name = path.filename().string();
}

void read_address(Section& section, Source& source) {
  const auto url = section.text("url");
  const auto path = section.file("file");
  if (section.has("url") && section.has("file"))
    section.problem("file", "a feed has either a url or a file");
  else if (section.has("file")) read_path(section, path, source);
  else if (section.has("url")) read_url(section, url, source);
  else section.problem("", "write the url of the feed, or its file");
}

// What only reaches the network is nothing for a feed that is a file.
void refuse_for_files(Section& section) {
  for (const auto* key : {"headers",
                          "username",
                          "password",
                          "token",
                          "client_certificate",
                          "proxy",
                          "host_group",
                          "http2"})
    if (section.has("file") && section.has(key)) section.problem(key, "means nothing to a file");
}

Source read_mapping(Section& section, Source source) {
  section.set_label(section.text("name"));
  read_address(section, source);
  if (section.has("name")) source.name = printable(section.required_text("name"));
  read_common(section, source);
  for (auto& [name, value] : section.secret_map("headers")) {
    if (const auto fault = fault_of_header(name, value); !fault.empty())
      section.problem("headers", fault);
    source.headers.push_back({name, std::move(value)});
  }
  read_credentials(section, source);
  read_token(section, source);
  read_certificate(section, source);
  refuse_for_files(section);
  section.done();
  return source;
}

Source read_item(Item& item, Source defaults, const std::string& place, Problems& problems) {
  if (item.section) return read_mapping(*item.section, std::move(defaults));
  if (const auto fault = fault_of_url(item.text); !fault.empty()) {
    problems.add(item.origin, fmt::format("{}: {}", place, fault));
    return defaults;
  }
  defaults.url = item.text;
  defaults.name = name_of_address(item.text);
  return defaults;
}

Source read_defaults(Section& root) {
  auto defaults = defaults_of_all();
  if (auto section = root.section("feed_defaults")) {
    read_common(*section, defaults);
    section->done();
  }
  return defaults;
}

// Every feed once, however its address is written.
class Collection {
 public:
  explicit Collection(Problems& problems) : problems_(problems) {}

  void expect(std::size_t more) { feeds_.reserve(feeds_.size() + more); }

  void add(Source source, const Origin& origin, const std::string& place) {
    const auto [first, is_new] = written_at_.emplace(comparable_address(source.url), origin);
    if (is_new) return feeds_.push_back(std::move(source));
    problems_.add(origin,
                  fmt::format("{}the same feed stands at {}; keep one of them",
                              place.empty() ? "" : place + ": ",
                              to_string(first->second)));
  }

  std::vector<Source> take() && { return std::move(feeds_); }

 private:
  Problems& problems_;
  std::vector<Source> feeds_;
  std::unordered_map<std::string, Origin> written_at_;
};

}  // namespace

bool is_language(std::string_view tag) {
  const auto is_letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
  const auto language = tag.substr(0, tag.find('-'));
  return language.size() >= 2 && language.size() <= 8 && std::ranges::all_of(language, is_letter) &&
         tag.size() <= 35 && !tag.ends_with('-') && std::ranges::all_of(tag, [&](char c) {
           return is_letter(c) || c == '-' || (c >= '0' && c <= '9');
         });
}

std::string name_of_address(std::string_view url) {
  auto name = url.substr(url.find("://") + 3);
  name = name.substr(0, name.find_first_of("?#"));
  while (name.ends_with('/')) name.remove_suffix(1);
  return std::string(name);
}

std::vector<Source> read_feeds(Section& root, Problems& problems) {
  const auto defaults = read_defaults(root);
  const auto before = problems.list().size();
  auto items = root.items("feeds");
  const auto lists = root.files("feed_lists");
  if (items.empty() && lists.empty() && problems.list().size() == before)
    root.problem("feeds", "nothing to read; write feeds: and below it a list of web addresses");
  Collection feeds(problems);
  feeds.expect(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto place = fmt::format("feeds[{}]", i + 1);
    auto source = read_item(items[i], defaults, place, problems);
    if (!source.url.empty()) feeds.add(std::move(source), items[i].origin, place);
  }
  for (const auto& file : lists) {
    auto listed = read_feed_list(file, defaults, problems);
    feeds.expect(listed.size());
    for (auto& [source, origin] : listed) feeds.add(std::move(source), origin, "");
  }
  return std::move(feeds).take();
}

}  // namespace newshound
