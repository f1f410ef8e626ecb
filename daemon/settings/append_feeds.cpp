#include "settings/append_feeds.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "yaml/quoted.h"

namespace newshound {

namespace {

std::string item_of(const Source& feed, std::string_view indent) {
  auto item = fmt::format("{}- url: {}\n", indent, quoted(feed.url));
  item += fmt::format("{}  name: {}\n", indent, quoted(feed.name));
  if (!feed.tags.empty()) {
    std::string tags;
    for (const auto& tag : feed.tags) tags += (tags.empty() ? "" : ", ") + quoted(tag);
    item += fmt::format("{}  tags: [{}]\n", indent, tags);
  }
  if (!feed.language.empty())
    item += fmt::format("{}  language: {}\n", indent, quoted(feed.language));
  return item;
}

std::string_view line_at(std::string_view text, std::size_t at) {
  const auto end = text.find('\n', at);
  return text.substr(at, end == text.npos ? end : end + 1 - at);
}

bool says_nothing(std::string_view line) {
  return trim(line).empty() || trim(line).starts_with('#');
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// `feeds:` and its list, as places in the text.
struct Block {
  std::size_t key = std::string_view::npos;  // where the line of the key begins
  std::size_t end = 0;                       // behind the last line that says something
  std::string indent;                        // of the items; empty for a list without any
  bool has_items = false;
};

Block find_block(std::string_view yaml) {
  Block block;
  for (std::size_t at = 0; at < yaml.size();) {
    const auto line = line_at(yaml, at);
    const bool is_key = line.starts_with("feeds:");
    const bool is_item = indent_of(line) < line.size() && line[indent_of(line)] == '-';
    if (block.key == yaml.npos) {
      if (is_key) block.key = at;
    } else if (!says_nothing(line)) {
      if (indent_of(line) == 0 && !is_item) break;  // the next option
      if (!block.has_items) block.indent = line.substr(0, indent_of(line));
      block.has_items = true;
    }
    at += line.size();
    if (block.key != yaml.npos && (is_key || !says_nothing(line))) block.end = at;
  }
  return block;
}

std::string items_of(const std::vector<Source>& feeds, std::string_view indent) {
  std::string items;
  for (const auto& feed : feeds) items += item_of(feed, indent);
  return items;
}

}  // namespace

Result<std::string> with_feeds_appended(std::string_view yaml, const std::vector<Source>& feeds) {
  std::string result(yaml);
  if (!result.empty() && !result.ends_with('\n')) result += '\n';
  const auto block = find_block(result);
  if (block.key == std::string_view::npos) return result + "\nfeeds:\n" + items_of(feeds, "  ");
  if (block.has_items) return result.insert(block.end, items_of(feeds, block.indent));
  const auto line = std::string(line_at(result, block.key));
  constexpr std::string_view key = "feeds:";
  const auto value = std::string_view(line).substr(key.size());
  const auto written = trim(value.substr(0, value.find('#')));
  if (!written.empty() && written != "[]")
    return failure(Errc::invalid,
                   "feeds: is written in one line; write it as a list with a line for each feed");
  const auto comment = value.find('#');
  auto heading = std::string(key);
  if (comment != value.npos) heading += " " + std::string(trim(value.substr(comment)));
  return result.replace(block.key, line.size(), heading + "\n" + items_of(feeds, "  "));
}

}  // namespace newshound
