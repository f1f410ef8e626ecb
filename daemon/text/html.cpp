#include "text/html.h"

#include <algorithm>
#include <csetjmp>
#include <memory_resource>
#include <vector>

#include <gumbo.h>

#include "base/text.h"
#include "text/html_paths.h"
#include "text/plain_text.h"
#include "text/references.h"
#include "text/tags.h"

namespace newshound {

namespace {

// Walks gumbo's tree without recursion: how deep it is, is the writer's choice.
class TreeReader {
 public:
  explicit TreeReader(PlainText& text) : text_(text) {}

  void read(const GumboNode& root) {
    enter(root);
    while (!open_.empty()) step();
  }

 private:
  struct Open {
    const GumboVector* children;
    unsigned next;
    Tag tag;
  };

  void step() {
    auto& current = open_.back();
    if (current.next < current.children->length)
      return enter(*static_cast<const GumboNode*>(current.children->data[current.next++]));
    if (is_block(current.tag)) text_.end_line();
    if (current.tag == Tag::preformatted) --preformatted_;
    open_.pop_back();
  }

  void enter(const GumboNode& node) {
    if (node.type == GUMBO_NODE_ELEMENT) return enter(node.v.element);
    if (node.type != GUMBO_NODE_TEXT && node.type != GUMBO_NODE_CDATA &&
        node.type != GUMBO_NODE_WHITESPACE)
      return;
    if (preformatted_ > 0) text_.add_lines(node.v.text.text);
    else text_.add(node.v.text.text);
  }

  void enter(const GumboElement& element) {
    const auto tag = tag_named(gumbo_normalized_tagname(element.tag));
    if (is_hidden(element, tag)) return;
    if (is_block(tag) || tag == Tag::line_break) text_.end_line();
    if (tag == Tag::preformatted) ++preformatted_;
    open_.push_back({&element.children, 0, tag});
  }

  static bool is_hidden(const GumboElement& element, Tag tag) {
    if (tag == Tag::hidden || tag == Tag::hidden_source) return true;
    if (gumbo_get_attribute(&element.attributes, "hidden") != nullptr) return true;
    const auto* style = gumbo_get_attribute(&element.attributes, "style");
    return style != nullptr && hides(style->value);
  }

  PlainText& text_;
  std::vector<Open> open_;
  unsigned preformatted_ = 0;
};

// All memory of one gumbo tree. It goes as a whole, because gumbo's own release is recursive and
// a deep tree would end the stack; and it has an end, because unclosed <b> are built anew in every
// paragraph, so 50 KB can ask for gigabytes.
struct Arena {
  std::pmr::monotonic_buffer_resource memory;
  std::size_t left = 0;
  std::jmp_buf out_of_memory{};

  // Called by gumbo, which cannot be told "no": what lies between here and setjmp is C, without
  // destructors, so leaving it by longjmp is sound where an exception would not be.
  static void* allocate(void* self, std::size_t size) {
    auto& arena = *static_cast<Arena*>(self);
    if (size > arena.left) std::longjmp(arena.out_of_memory, 1);
    arena.left -= size;
    return arena.memory.allocate(size);
  }
  static void release(void*, void*) {}
};

const GumboOutput* parse(std::string_view html, Arena& arena) {
  auto options = kGumboDefaultOptions;
  options.allocator = Arena::allocate;
  options.deallocator = Arena::release;
  options.userdata = &arena;
  options.max_errors = 0;
  if (setjmp(arena.out_of_memory) != 0) return nullptr;
  return gumbo_parse_with_options(&options, html.data(), html.size());
}

// Tag by tag, for what would take gumbo too long: no tree, so what an attribute hides is shown.
class RoughReader {
 public:
  explicit RoughReader(std::string_view html) : rest_(html), text_(html.size()) {}

  std::string read() && {
    while (!rest_.empty()) {
      text_.add(take(std::min(rest_.find_first_of("<&"), rest_.size())));
      if (rest_.starts_with('<')) read_tag();
      else if (!rest_.empty()) read_reference();
    }
    return std::move(text_).take();
  }

 private:
  std::string_view take(std::size_t length) {
    const auto front = rest_.substr(0, length);
    rest_.remove_prefix(front.size());
    return front;
  }

  void read_reference() {
    const auto reference = common_reference(rest_);
    std::string character;
    append_utf8(character, reference.length > 0 ? reference.code : U'&');
    text_.add(character);
    take(std::max<std::size_t>(reference.length, 1));
  }

  void read_tag() {
    if (rest_.starts_with("<!--")) return skip_comment();
    auto tag = take(std::min(rest_.find('>'), rest_.size() - 1) + 1).substr(1);
    const bool closing = tag.starts_with('/');
    if (closing) tag.remove_prefix(1);
    const auto name =
        lower_ascii(tag.substr(0, std::min<std::size_t>(tag.find_first_of(" \t\r\n/>"), 16)));
    const auto kind = tag_named(name);
    if (kind == Tag::hidden_source && !closing) return skip_to("</" + name);
    if (is_block(kind) || kind == Tag::line_break) text_.end_line();
  }

  void skip_comment() {
    const auto end = comments_end_ ? rest_.find("-->") : rest_.npos;
    comments_end_ = end != rest_.npos;
    take(comments_end_ ? end + 3 : 4);
  }

  void skip_to(std::string_view mark) { take(std::min(rest_.find(mark), rest_.size())); }

  bool comments_end_ = true;
  std::string_view rest_;
  PlainText text_;
};

std::string stripped(std::string_view html) {
  return RoughReader(html).read();
}

}  // namespace

std::string parsed_html_to_text(std::string_view html) {
  constexpr std::size_t least = 1 << 20;
  constexpr std::size_t per_byte = 100;  // bodies of real feeds need 2 to 18
  if (is_tangled(html)) return stripped(html);
  Arena arena;
  arena.left = std::max(least, html.size() * per_byte);
  const auto* tree = parse(html, arena);
  if (tree == nullptr) return stripped(html);
  PlainText text(html.size());
  TreeReader(text).read(*tree->root);
  return std::move(text).take();
}

namespace {

bool has_markup(std::string_view html) {
  return html.find('<') != html.npos || html.find('&') != html.npos;
}

}  // namespace

std::string html_to_text(std::string_view html) {
  if (!has_markup(html)) return tidy_line(html);
  if (auto text = simple_html_to_text(html)) return *std::move(text);
  return parsed_html_to_text(has_controls(html) ? without_controls(html) : html);
}

std::string html_to_line(std::string_view html) {
  if (!has_markup(html)) return tidy_line(html);
  auto text = html_to_text(html);
  std::ranges::replace(text, '\n', ' ');
  return text;
}

std::string tidy_line(std::string_view text) {
  PlainText tidy(text.size());
  tidy.add(text);
  return std::move(tidy).take();
}

std::string tidy_lines(std::string_view text) {
  PlainText tidy(text.size());
  tidy.add_lines(text);
  return std::move(tidy).take();
}

}  // namespace newshound
