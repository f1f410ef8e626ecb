#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>

#include "base/text.h"
#include "text/html_paths.h"
#include "text/tags.h"

namespace newshound {

namespace {

// Bodies of feeds nest ten deep, whole pages forty.
constexpr std::size_t most_open = 64;
constexpr std::size_t most_lost = 32;
constexpr std::size_t most_attributes = 100;
constexpr std::size_t most_work = 300'000'000;  // elements times bytes: a third of a second
constexpr std::size_t longest_name = 15;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool is_void(Tag tag, std::string_view name) {
  constexpr std::array<std::string_view, 8> others{
      "input", "meta", "link", "area", "base", "col", "embed", "param"};
  return tag == Tag::empty || tag == Tag::line_break || tag == Tag::rule || is_one_of(others, name);
}

// What stands inside is text up to the end tag.
bool is_raw(std::string_view name) {
  constexpr std::array<std::string_view, 8> names{
      "script", "style", "iframe", "textarea", "title", "xmp", "noembed", "noframes"};
  return is_one_of(names, name);
}

bool is_foreign(std::string_view name) {
  return name == "svg" || name == "math";
}

// End tags of other elements do not reach out of these.
bool is_boundary(Tag tag, std::string_view name) {
  constexpr std::array<std::string_view, 7> names{
      "marquee", "object", "applet", "template", "select", "caption", "button"};
  return tag == Tag::cell || tag == Tag::table || is_foreign(name) || is_one_of(names, name);
}

bool is_part_of_table(Tag tag) {
  return tag == Tag::table || tag == Tag::table_section || tag == Tag::row || tag == Tag::cell;
}

// Follows the tags as HTML's rules would. Where these are involved, it takes the case with more
// elements open.
class TangleScan {
 public:
  explicit TangleScan(std::string_view html) : rest_(html), size_of_all_(html.size()) {}

  bool finds_tangle() {
    for (auto at = rest_.find('<'); at != rest_.npos; at = rest_.find('<')) {
      rest_.remove_prefix(at + 1);
      if (!read_markup()) return true;
    }
    return false;
  }

 private:
  struct Element {
    Tag tag = Tag::other;
    std::uint8_t size = 0;
    std::array<char, longest_name> letters{};
    std::string_view name() const { return {letters.data(), size}; }
  };

  // Each step says whether it still is bearable.
  bool read_markup() {
    if (rest_.starts_with("!--")) return skip_comment();
    if (rest_.starts_with("![CDATA[")) return false;
    const bool closing = rest_.starts_with('/');
    if (closing) rest_.remove_prefix(1);
    if (rest_.empty() || !is_letter(rest_.front())) return true;
    const auto end = std::min(rest_.find_first_of(" \t\r\n\f/>"), rest_.size());
    const auto name = lower_ascii(rest_.substr(0, std::min(end, longest_name)));
    rest_.remove_prefix(end);
    if (!skip_attributes()) return false;
    const auto tag = tag_named(name);
    if (closing) return close(name, tag);
    if (is_void(tag, name)) return true;
    return is_raw(name) ? skip_raw(name) : open(name, tag);
  }

  bool skip_comment() {
    const auto text = rest_.substr(3);
    if (text.starts_with('>') || text.starts_with("->")) return true;
    const auto end = std::min(text.find("-->"), text.size());
    if (text.substr(0, end).find("--!>") != text.npos) return false;
    rest_.remove_prefix(3 + end);
    return true;
  }

  bool skip_raw(std::string_view name) {
    for (const auto& element : elements_open())
      if (is_foreign(element.name())) return false;
    const std::string mark = "</" + std::string(name);
    while (!rest_.empty()) {
      const auto at = rest_.find('<');
      if (at == rest_.npos) break;
      rest_.remove_prefix(at);
      if (rest_.starts_with("<!--")) return false;  // a script may go on behind its end tag
      if (equal_ignoring_case(rest_.substr(0, mark.size()), mark)) break;
      rest_.remove_prefix(1);
    }
    return true;
  }

  bool skip_attributes() {
    std::size_t gaps = 0;
    while (!rest_.empty() && rest_.front() != '>') {
      const char c = rest_.front();
      rest_.remove_prefix(1);
      if (c == '"' || c == '\'') rest_.remove_prefix(std::min(rest_.find(c), rest_.size() - 1) + 1);
      const bool is_gap = std::string_view(" \t\r\n\f/\"'").find(c) != std::string_view::npos;
      if (is_gap && ++gaps > 3 * most_attributes) return false;
    }
    return true;
  }

  bool open(std::string_view name, Tag tag) {
    while (size_ > 0 && ends(tag, open_[size_ - 1].tag)) --size_;
    ++opened_;
    if (size_ == most_open || opened_ * size_of_all_ > most_work) return false;
    auto& element = open_[size_++];
    element = {tag, static_cast<std::uint8_t>(name.size()), {}};
    std::ranges::copy(name, element.letters.begin());
    return true;
  }

  static bool ends(Tag tag, Tag top) {
    const bool is_row = tag == Tag::row || tag == Tag::table_section;
    return (top == Tag::paragraph && is_block(tag)) || (tag == Tag::item && top == Tag::item) ||
           (tag == Tag::term && top == Tag::term) ||
           ((is_row || tag == Tag::cell) && top == Tag::cell) || (is_row && top == Tag::row);
  }

  // Formatting that is not closed before what it is in is opened again in what follows, and what
  // stands in formatting stays open when that is closed.
  bool close(std::string_view name, Tag tag) {
    auto at = size_;
    while (at > 0 && open_[at - 1].name() != name) --at;
    if (at == 0) return true;
    bool reaches = true;
    for (const auto& above : elements_open().subspan(at)) {
      const bool is_formatting = above.tag == Tag::phrase || above.tag == Tag::link;
      const bool is_crossed =
          is_block(tag) && (!is_boundary(above.tag, above.name()) || is_part_of_table(tag));
      if (is_formatting) ++lost_;
      else if (!is_crossed) reaches = false;
    }
    if (reaches) size_ = at - 1;
    else ++lost_;
    return lost_ <= most_lost;
  }

  std::span<const Element> elements_open() const { return {open_.data(), size_}; }

  std::string_view rest_;
  std::size_t size_of_all_;
  std::array<Element, most_open> open_{};
  std::size_t size_ = 0;
  std::size_t opened_ = 0;
  std::size_t lost_ = 0;
};

}  // namespace

bool is_tangled(std::string_view html) {
  return TangleScan(html).finds_tangle();
}

}  // namespace newshound
