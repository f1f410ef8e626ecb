#include <algorithm>
#include <array>
#include <cstdint>

#include "text/html_paths.h"
#include "text/plain_text.h"
#include "text/references.h"
#include "text/tags.h"

namespace newshound {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r' && c != '\v');
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

// Element and attribute names that are looked up are all shorter than this; what is longer keeps
// only its beginning and matches nothing.
class Name {
 public:
  void add(char c) {
    if (size_ < letters_.size()) letters_[size_++] = lower(c);
  }
  std::string_view view() const { return {letters_.data(), size_}; }
  friend bool operator==(const Name&, const Name&) = default;

 private:
  std::array<char, 15> letters_{};
  std::uint8_t size_ = 0;
};

// The elements that are open. Each step says whether HTML would build the tree that is written.
class OpenElements {
 public:
  // A new one opens, which may end the one on top.
  bool open(const Name& name, Tag tag) {
    if (ends_top(tag)) --size_;
    if (!fits(tag) || size_ == open_.size()) return false;
    open_[size_++] = {name, tag};
    return true;
  }

  // The same for an element without content.
  bool admits(Tag tag) {
    if (ends_top(tag)) --size_;
    return fits(tag);
  }

  // One closes: it has to be the one on top.
  bool close(const Name& name) {
    if (size_ == 0 || open_[size_ - 1].name != name) return false;
    --size_;
    return true;
  }

  bool has(Tag tag) const {
    return std::any_of(
        open_.begin(), open_.begin() + size_, [&](const Open& o) { return o.tag == tag; });
  }

  // Between the cells of a table, where text and other elements would move out of it.
  bool between_cells() const {
    return top() == Tag::table || top() == Tag::table_section || top() == Tag::row;
  }

 private:
  struct Open {
    Name name;
    Tag tag = Tag::other;
  };

  Tag top() const { return size_ == 0 ? Tag::other : open_[size_ - 1].tag; }

  // End tags that HTML lets writers omit.
  bool ends_top(Tag tag) const {
    return (top() == Tag::paragraph && is_block(tag)) ||
           ((tag == Tag::item || tag == Tag::term) && top() == tag);
  }

  bool fits(Tag tag) const {
    if (tag == Tag::table_section) return top() == Tag::table;
    if (tag == Tag::row) return top() == Tag::table || top() == Tag::table_section;
    if (tag == Tag::cell) return top() == Tag::row;
    if (between_cells() || (is_block(tag) && has(Tag::paragraph))) return false;
    if (tag == Tag::link || tag == Tag::heading) return !has(tag);
    if (tag == Tag::item || tag == Tag::term) return top() == Tag::list;
    return true;
  }

  std::array<Open, 32> open_{};
  std::uint8_t size_ = 0;
};

// Reads as long as everything is simple. Each step says whether it still is.
class SimpleReader {
 public:
  explicit SimpleReader(std::string_view html) : rest_(html), text_(html.size()) {}

  bool read() {
    while (!rest_.empty())
      if (!read_text() || !read_markup()) return false;
    return true;
  }
  std::string take() && { return std::move(text_).take(); }

 private:
  bool read_text() {
    const auto end = std::min(rest_.find('<'), rest_.size());
    auto run = rest_.substr(0, end);
    rest_.remove_prefix(end);
    if (run.empty()) return true;
    if (elements_.between_cells()) return std::ranges::all_of(run, is_blank);
    while (!run.empty()) {
      const auto ampersand = std::min(run.find('&'), run.size());
      add(run.substr(0, ampersand));
      run.remove_prefix(ampersand);
      if (!run.empty() && !read_reference(run)) return false;
    }
    return true;
  }

  void add(std::string_view text) {
    if (elements_.has(Tag::preformatted)) text_.add_lines(text);
    else text_.add(text);
  }

  bool read_reference(std::string_view& run) {
    if (const auto reference = common_reference(run); reference.length > 0) {
      std::string character;
      append_utf8(character, reference.code);
      add(character);
      run.remove_prefix(reference.length);
      return true;
    }
    const bool could_be_one = run.size() > 1 && !is_blank(run[1]);
    if (could_be_one) return false;
    text_.add("&");
    run.remove_prefix(1);
    return true;
  }

  bool read_markup() {
    if (rest_.empty()) return true;
    if (rest_.starts_with("<!--")) return skip_comment();
    rest_.remove_prefix(1);
    const bool closing = skip('/');
    if (rest_.empty() || !is_letter(rest_.front())) return false;
    Name name;
    while (!rest_.empty() && (is_letter(rest_.front()) || is_digit(rest_.front())))
      name.add(take_character());
    const auto tag = tag_named(name.view());
    return closing ? close(name, tag) : open(name, tag);
  }

  bool skip_comment() {
    const auto end = rest_.find("--", 4);
    // "<!-->" ends at once, "--!>" ends too, "---" may: rare enough for gumbo.
    const bool plain = end != rest_.npos && !rest_.substr(4).starts_with('>') &&
                       !rest_.substr(4).starts_with("->") && rest_.substr(end).starts_with("-->");
    if (plain) rest_.remove_prefix(end + 3);
    return plain;
  }

  bool close(const Name& name, Tag tag) {
    skip_blanks();
    if (!skip('>')) return false;
    if (tag == Tag::empty) return true;  // </img> means nothing
    const bool lonely = tag == Tag::paragraph && !elements_.has(Tag::paragraph);
    if (lonely && elements_.between_cells()) return false;
    if (!lonely && !elements_.close(name)) return false;
    if (is_block(tag)) text_.end_line();  // a lonely </p> is an empty paragraph
    return true;
  }

  bool open(const Name& name, Tag tag) {
    if (tag == Tag::other || tag == Tag::complex_block || tag == Tag::hidden) return false;
    if (!read_attributes()) return false;
    // HTML ignores the slash of <p/>, XHTML does not, so there it is not simple.
    const bool has_content = tag < Tag::rule || tag == Tag::hidden_source;
    if ((skip('/') && has_content) || !skip('>')) return false;
    if (tag == Tag::hidden_source) return elements_.admits(tag) && skip_source(name);
    if (!(has_content ? elements_.open(name, tag) : elements_.admits(tag))) return false;
    if (is_block(tag) || tag == Tag::line_break) text_.end_line();
    return true;
  }

  // Up to the end tag, if that is the first thing that looks like one.
  bool skip_source(const Name& name) {
    const auto end = rest_.find("</");
    if (end == rest_.npos || rest_.substr(0, end).find("<!--") != rest_.npos) return false;
    rest_.remove_prefix(end + 2);
    const bool ends =
        rest_.starts_with(name.view()) && rest_.substr(name.view().size()).starts_with('>');
    if (ends) rest_.remove_prefix(name.view().size() + 1);
    return ends;
  }

  bool read_attributes() {
    while (skip_blanks()) {
      Name name;
      const auto before = rest_.size();
      while (!rest_.empty() && is_name_character(rest_.front())) name.add(take_character());
      if (rest_.size() == before) return true;  // the blank before '>'
      std::string_view value;
      if (skip('=') && !read_value(value)) return false;
      if (name.view() == "hidden") return false;
      if (name.view() == "style" && may_hide(value)) return false;
    }
    return true;
  }

  bool read_value(std::string_view& value) {
    if (rest_.empty() || (rest_.front() != '"' && rest_.front() != '\'')) return false;
    const char quote = take_character();
    const auto end = rest_.find(quote);
    if (end == rest_.npos) return false;
    value = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return true;
  }

  static bool may_hide(std::string_view style) {
    return style.find('&') != style.npos || hides(style);
  }

  static bool is_name_character(char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == ':';
  }

  char take_character() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }

  bool skip(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool skip_blanks() {
    const auto before = rest_.size();
    while (!rest_.empty() && is_blank(rest_.front())) rest_.remove_prefix(1);
    return rest_.size() < before;
  }

  std::string_view rest_;
  PlainText text_;
  OpenElements elements_;
};

}  // namespace

std::optional<std::string> simple_html_to_text(std::string_view html) {
  SimpleReader reader(html);
  if (!reader.read()) return {};
  return std::move(reader).take();
}

}  // namespace newshound
