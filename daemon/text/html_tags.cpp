#include "text/html_tags.h"

#include <algorithm>

#include "base/text.h"
#include "text/references.h"

namespace newshound {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

std::string decoded(std::string_view value) {
  std::string text;
  while (!value.empty()) {
    const auto end = std::min(value.find('&'), value.size());
    text += value.substr(0, end);
    value.remove_prefix(end);
    if (value.empty()) break;
    const auto reference = common_reference(value);
    append_utf8(text, reference.length > 0 ? reference.code : U'&');
    value.remove_prefix(std::max<std::size_t>(reference.length, 1));
  }
  return text;
}

class Scan {
 public:
  explicit Scan(std::string_view html) : rest_(html) {}

  // The next start tag; false at the end.
  bool next(HtmlTag& tag) {
    for (auto at = rest_.find('<'); at != rest_.npos; at = rest_.find('<')) {
      rest_.remove_prefix(at + 1);
      if (rest_.starts_with("!--")) {
        skip_to("-->");
        continue;
      }
      const auto name = rest_.substr(0, rest_.find_first_of(" \t\r\n\f/>"));
      if (name.empty()) continue;  // an end tag
      rest_.remove_prefix(name.size());
      tag = {lower_ascii(name), {}};
      read_attributes(tag);
      if (tag.name == "script" || tag.name == "style") skip_to("</" + tag.name);
      return true;
    }
    return false;
  }

 private:
  void skip_to(std::string_view mark) {
    rest_.remove_prefix(std::min(rest_.find(mark), rest_.size()));
  }

  void skip_blanks() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(blanks), rest_.size()));
  }

  std::string_view take_until(std::string_view marks) {
    const auto front = rest_.substr(0, rest_.find_first_of(marks));
    rest_.remove_prefix(front.size());
    return front;
  }

  void read_attributes(HtmlTag& tag) {
    for (skip_blanks(); !rest_.empty() && rest_.front() != '>'; skip_blanks()) {
      const auto name = take_until(" \t\r\n\f=/>");
      skip_blanks();
      if (!rest_.starts_with('=')) {
        if (name.empty()) rest_.remove_prefix(1);
        continue;
      }
      rest_.remove_prefix(1);
      skip_blanks();
      tag.attributes.emplace_back(lower_ascii(name), decoded(take_value()));
    }
  }

  std::string_view take_value() {
    const bool quoted = rest_.starts_with('"') || rest_.starts_with('\'');
    if (!quoted) return take_until(" \t\r\n\f>");
    const auto quote = rest_.substr(0, 1);
    rest_.remove_prefix(1);
    const auto value = take_until(quote);
    if (!rest_.empty()) rest_.remove_prefix(1);
    return value;
  }

  std::string_view rest_;
};

}  // namespace

std::string_view HtmlTag::attribute(std::string_view wanted) const {
  for (const auto& [key, value] : attributes)
    if (key == wanted) return value;
  return {};
}

std::vector<HtmlTag> tags_of(std::string_view html, std::initializer_list<std::string_view> names) {
  std::vector<HtmlTag> tags;
  Scan scan(html);
  for (HtmlTag tag; scan.next(tag);)
    if (std::ranges::find(names, tag.name) != names.end()) tags.push_back(std::move(tag));
  return tags;
}

}  // namespace newshound
