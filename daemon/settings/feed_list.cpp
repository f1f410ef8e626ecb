#include "settings/feed_list.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/file.h"
#include "base/text.h"
#include "settings/parts.h"

namespace newshound {

namespace {

constexpr std::size_t most_bytes = std::size_t{256} * 1024 * 1024;

std::string_view take_until(std::string_view& text, char mark) {
  const auto front = text.substr(0, text.find(mark));
  text.remove_prefix(std::min(front.size() + 1, text.size()));
  return front;
}

std::vector<std::string> tags_of(std::string_view text) {
  std::vector<std::string> tags;
  while (!text.empty())
    if (const auto tag = trim(take_until(text, ',')); !tag.empty()) tags.emplace_back(tag);
  return tags;
}

// What is wrong with the line; empty when nothing is.
std::string read_line(std::string_view line, Source& source) {
  source.url = trim(take_until(line, '\t'));
  if (auto fault = fault_of_url(source.url); !fault.empty()) return fault;
  const auto name = trim(take_until(line, '\t'));
  source.name = name.empty() ? name_of_address(source.url) : printable(name);
  if (auto tags = tags_of(take_until(line, '\t')); !tags.empty()) source.tags = std::move(tags);
  const auto language = trim(take_until(line, '\t'));
  if (!language.empty()) source.language = language;
  if (!language.empty() && !is_language(language))
    return "expected a language such as \"sr\" or \"ru-RU\" in the fourth column";
  return line.empty() ? "" : "there are four columns: address, name, tags, language";
}

// A column of its own: no tab, no line end.
std::string cell(std::string_view text) {
  std::string result(text);
  std::ranges::replace_if(result, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return result;
}

}  // namespace

std::vector<ListedFeed> read_feed_list(const std::filesystem::path& file,
                                       const Source& defaults,
                                       Problems& problems) {
  const auto content = read_file(file, most_bytes);
  if (!content) {
    problems.add({file.string(), 0, 0}, content.error().message);
    return {};
  }
  std::vector<ListedFeed> feeds;
  feeds.reserve(static_cast<std::size_t>(std::ranges::count(*content, '\n')) + 1);
  std::string_view rest = *content;
  for (int number = 1; !rest.empty(); ++number) {
    const auto line = take_until(rest, '\n');
    if (trim(line).empty() || line.starts_with('#')) continue;
    ListedFeed feed{defaults, {file.string(), number, 1}};
    const auto fault = read_line(line, feed.source);
    if (fault.empty()) feeds.push_back(std::move(feed));
    else problems.add(feed.origin, fault);
  }
  return feeds;
}

Result<Source> fit_for_configuration(Source source) {
  if (const auto fault = fault_of_url(source.url); !fault.empty())
    return failure(Errc::invalid, fault);
  source.name = source.name.empty() ? name_of_address(source.url) : printable(source.name);
  if (!is_language(source.language)) source.language.clear();
  return source;
}

std::string feed_list_line(const Source& source) {
  return fmt::format("{}\t{}\t{}{}{}\n",
                     cell(source.url),
                     cell(source.name),
                     cell(fmt::format("{}", fmt::join(source.tags, ","))),
                     source.language.empty() ? "" : "\t",
                     cell(source.language));
}

std::string comparable_address(std::string_view url) {
  url = url.substr(0, url.find('#'));
  const auto scheme_end = url.find("://");
  if (scheme_end == url.npos) return std::string(url);
  const auto scheme = lower_ascii(url.substr(0, scheme_end));
  const auto rest = url.substr(scheme_end + 3);
  const auto path_at = std::min(rest.find_first_of("/?"), rest.size());
  auto host = lower_ascii(rest.substr(0, path_at));
  const std::string_view port = scheme == "https" ? ":443" : ":80";
  if (host.ends_with(port)) host.resize(host.size() - port.size());
  const auto path = rest.substr(path_at);
  return scheme + "://" + host + (path.starts_with('/') ? "" : "/") + std::string(path);
}

}  // namespace newshound
