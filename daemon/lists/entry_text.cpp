#include "lists/entry_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "yaml/quoted.h"

namespace newshound {

namespace {

constexpr auto npos = std::string::npos;

std::unexpected<Error> unclear(std::string message) {
  return failure(Errc::invalid, std::move(message));
}

// Where the value at `at` ends that is open there: the bracket that closes `[` or `{`. npos: not in this
// line.
std::size_t closing(std::string_view line, std::size_t at) {
  int depth = 0;
  char quote = 0;
  for (; at < line.size(); ++at) {
    const char c = line[at];
    if (quote != 0) {
      if (c == '\\' && quote == '"') ++at;
      else if (c == quote) quote = 0;
    } else if ((c == '"' || c == '\'') && line.find_last_of("[{,: ", at) == at - 1) {
      quote = c;
    } else if (c == '[' || c == '{') {
      ++depth;
    } else if ((c == ']' || c == '}') && --depth == 0) {
      return at;
    }
  }
  return npos;
}

// Puts `more` before the bracket at `close`, behind the last value that is there.
void append_before(std::string& line, std::size_t open, std::size_t close, std::string more) {
  auto last = line.find_last_not_of(' ', close - 1);
  const bool empty = last == open;
  const bool comma = line[last] == ',';
  if (!empty) more = (comma ? " " : ", ") + more;
  line.insert(last + 1, more);
}

// The comment of a line with the blanks before it; empty where there is none.
std::string comment_of(std::string_view value) {
  char quote = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    const char c = value[at];
    if (quote != 0) {
      if (c == '\\' && quote == '"') ++at;
      else if (c == quote) quote = 0;
    } else if ((c == '"' || c == '\'') && trim(value.substr(0, at)).empty()) {
      quote = c;
    } else if (c == '#' && at > 0 && value[at - 1] == ' ') {
      const auto blanks = value.find_last_not_of(' ', at - 1);
      return std::string(value.substr(blanks == value.npos ? 0 : blanks + 1));
    }
  }
  return "";
}

// A block mapping: where its keys stand.
struct Block {
  std::size_t first;   // line
  std::size_t end;     // line behind it
  std::size_t indent;  // of the keys
};

Block block_at(const Lines& lines, const Origin& entry) {
  const auto first = static_cast<std::size_t>(entry.line) - 1;
  const auto indent = lines.offset(entry);
  return {first, lines.end_of_block(first, indent == 0 ? 0 : indent - 1), indent};
}

bool has_key_at(std::string_view line, std::size_t at, std::string_view key) {
  if (line.size() < at + key.size() + 1 || line.substr(at, key.size()) != key) return false;
  return line[at + key.size()] == ':';
}

std::optional<std::size_t> line_of_key(const Lines& lines,
                                       const Block& block,
                                       std::string_view key) {
  for (std::size_t i = block.first; i < block.end; ++i)
    if ((i == block.first || lines.indent(i) == block.indent) &&
        has_key_at(lines[i], block.indent, key))
      return i;
  return {};
}

std::string blanks(std::size_t count) {
  return std::string(count, ' ');
}

std::string in_brackets(const std::vector<std::string>& texts) {
  std::string list;
  for (const auto& text : texts) list += (list.empty() ? "" : ", ") + quoted(text);
  return '[' + list + ']';
}

// An entry in braces, in one line.
Result<void> add_to_braces(Lines& lines,
                           const Origin& entry,
                           std::string_view key,
                           const std::string& value) {
  std::string& line = lines[static_cast<std::size_t>(entry.line) - 1];
  const auto open = lines.offset(entry);
  const auto close = closing(line, open);
  if (close == npos) return unclear("the entry is in braces that close in another line");
  const auto inside = std::string_view(line).substr(0, close);
  const auto there = inside.find(fmt::format(" {}:", key), open);
  if (there == npos) {
    append_before(line, open, close, fmt::format("{}: {}", key, value));
    return {};
  }
  const auto list = inside.find_first_not_of(' ', there + key.size() + 2);
  if (list == npos || line[list] != '[' || value[0] != '[')
    return unclear(fmt::format("the entry is in braces and has \"{}\" already", key));
  append_before(line, list, closing(line, list), value.substr(1, value.size() - 2));
  return {};
}

bool is_in_braces(const Lines& lines, const Origin& entry) {
  const auto at = lines.offset(entry);
  const auto& line = lines[static_cast<std::size_t>(entry.line) - 1];
  return at < line.size() && line[at] == '{';
}

// New keys come last.
std::size_t behind_last_key(const Lines& lines, const Block& block) {
  return lines.last_of(block.first, block.end) + 1;
}

void insert_items(Lines& lines,
                  std::size_t before,
                  std::size_t indent,
                  const std::vector<std::string>& texts) {
  for (const auto& text : texts)
    lines.insert(before++, fmt::format("{}- {}", blanks(indent), quoted(text)));
}

// A list with a line for each item, or with none yet.
void add_items(Lines& lines,
               const Block& block,
               std::size_t key_line,
               const std::vector<std::string>& texts) {
  // Items may stand right below their key, as deep as it.
  std::size_t end = key_line + 1;
  while (end < block.end) {
    const bool item = lines.indent(end) == block.indent && lines[end][block.indent] == '-';
    if (!lines.says_nothing(end) && lines.indent(end) <= block.indent && !item) break;
    ++end;
  }
  const auto last = lines.last_of(key_line, end);
  std::size_t first = key_line + 1;
  while (first < last && lines.says_nothing(first)) ++first;
  const auto indent = last == key_line ? block.indent + 2 : lines.indent(first);
  insert_items(lines, last + 1, indent, texts);
}

Result<void> add_to_key(Lines& lines,
                        const Block& block,
                        std::size_t key_line,
                        std::string_view key,
                        const std::vector<std::string>& texts) {
  std::string& line = lines[key_line];
  const auto colon = block.indent + key.size();
  const auto comment = comment_of(std::string_view(line).substr(colon + 1));
  const auto written = std::string_view(line).substr(colon + 1);
  const auto value = std::string(trim(written.substr(0, written.size() - comment.size())));
  if (value.empty() || trim(written).starts_with('#')) {
    add_items(lines, block, key_line, texts);
    return {};
  }
  if (value[0] == '[') {
    const auto open = line.find('[', colon);
    const auto close = closing(line, open);
    if (close == npos) return unclear(fmt::format("\"{}\" goes on over several lines", key));
    const auto list = in_brackets(texts);
    append_before(line, open, close, list.substr(1, list.size() - 2));
    return {};
  }
  const auto next = lines.end_of_block(key_line, npos);
  if (std::string_view("|>&*!{").contains(value[0]) ||
      (next < block.end && lines.indent(next) > block.indent))
    return unclear(fmt::format("\"{}\" is not written as a list", key));
  // A single text becomes the first of the list.
  const auto item = fmt::format("{}- {}{}", blanks(block.indent + 2), value, comment);
  const auto line_feed = line.substr(line.find_last_not_of("\r\n") + 1);
  line = line.substr(0, colon + 1) + line_feed;
  lines.insert(key_line + 1, std::string(item.substr(0, item.find_last_not_of("\r\n") + 1)));
  insert_items(lines, key_line + 2, block.indent + 2, texts);
  return {};
}

}  // namespace

Lines::Lines(std::string_view text) {
  while (!text.empty()) {
    const auto size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines_.emplace_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  if (!lines_.empty() && lines_[0].ends_with("\r\n")) line_end_ = "\r\n";
  if (!lines_.empty() && !lines_.back().ends_with('\n')) lines_.back() += line_end_;
}

void Lines::insert(std::size_t before, const std::string& line) {
  lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(before), line + line_end_);
}

std::string Lines::text() const {
  std::string all;
  for (const auto& line : lines_) all += line;
  return all;
}

std::size_t Lines::indent(std::size_t i) const {
  return std::min(lines_[i].find_first_not_of(' '), lines_[i].size());
}

bool Lines::says_nothing(std::size_t i) const {
  const auto text = trim(lines_[i]);
  return text.empty() || text.starts_with('#');
}

std::size_t Lines::offset(const Origin& place) const {
  const auto& line = lines_[static_cast<std::size_t>(place.line) - 1];
  int column = 0;
  std::size_t at = 0;
  for (; at < line.size(); ++at)
    if ((line[at] & '\xc0') != '\x80' && ++column == place.column) break;
  return at;
}

std::size_t Lines::end_of_block(std::size_t i, std::size_t most) const {
  for (++i; i < size(); ++i)
    if (!says_nothing(i) && indent(i) <= most) break;
  return i;
}

std::size_t Lines::last_of(std::size_t first, std::size_t end) const {
  std::size_t last = end - 1;
  while (last > first && says_nothing(last)) --last;
  return last;
}

Result<void> add_texts(Lines& lines,
                       const Origin& entry,
                       std::string_view key,
                       const std::vector<std::string>& texts) {
  if (is_in_braces(lines, entry)) return add_to_braces(lines, entry, key, in_brackets(texts));
  const auto block = block_at(lines, entry);
  if (const auto line = line_of_key(lines, block, key))
    return add_to_key(lines, block, *line, key, texts);
  const auto at = behind_last_key(lines, block);
  // Sentences get a line each.
  if (texts.size() == 1 && texts[0].size() > 60) {
    lines.insert(at, fmt::format("{}{}:", blanks(block.indent), key));
    insert_items(lines, at + 1, block.indent + 2, texts);
  } else {
    lines.insert(at, fmt::format("{}{}: {}", blanks(block.indent), key, in_brackets(texts)));
  }
  return {};
}

Result<void> set_value(Lines& lines,
                       const Origin& entry,
                       std::string_view key,
                       const std::string& value) {
  if (is_in_braces(lines, entry)) return add_to_braces(lines, entry, key, value);
  const auto block = block_at(lines, entry);
  const auto key_line = line_of_key(lines, block, key);
  if (!key_line) {
    lines.insert(behind_last_key(lines, block),
                 fmt::format("{}{}: {}", blanks(block.indent), key, value));
    return {};
  }
  std::string& line = lines[*key_line];
  const auto from = block.indent + key.size() + 1;
  const auto line_feed = line.substr(line.find_last_not_of("\r\n") + 1);
  auto comment = comment_of(std::string_view(line).substr(from));
  comment.resize(std::min(comment.size(), comment.find_last_not_of("\r\n") + 1));
  line = fmt::format("{} {}{}{}", line.substr(0, from), value, comment, line_feed);
  return {};
}

Result<void> make_mapping(Lines& lines, const Origin& entry) {
  const auto at = lines.offset(entry);
  const auto number = static_cast<std::size_t>(entry.line) - 1;
  std::string& line = lines[number];
  const auto before = trim(std::string_view(line).substr(0, at));
  if (before != "-")
    return unclear(
        "the entries are written in one line; give each a line of its own, behind \"- \"");
  if (std::string_view("&*!|>").contains(line[at]))
    return unclear("the entry is not written as a plain text");
  const auto next = lines.end_of_block(number, npos);
  if (next < lines.size() && lines.indent(next) > lines.indent(number))
    return unclear("the entry goes on over several lines");
  line.insert(at, "name: ");
  return {};
}

}  // namespace newshound
