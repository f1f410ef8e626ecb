#include "feed/mend.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/text.h"
#include "text/tags.h"

namespace newshound {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view cdata_start = "<![CDATA[";
constexpr std::string_view cdata_end = "]]>";
constexpr std::size_t most_open = 200;  // more is an accident or an attack

bool starts_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_name_character(char c) {
  return starts_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

// The name at the front, empty where there is none.
std::string_view name_at(std::string_view text) {
  if (text.empty() || !starts_name(text.front())) return {};
  const auto end = std::ranges::find_if_not(text, is_name_character);
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& names, std::string_view name) {
  return std::ranges::any_of(names,
                             [&](std::string_view one) { return equal_ignoring_case(one, name); });
}

// What holds the feed together. Only their own end tags close them, or their parent's.
bool is_structure(std::string_view name) {
  constexpr std::array<std::string_view, 6> names{
      "item", "entry", "channel", "rss", "feed", "rdf:RDF"};
  return is_one_of(names, name);
}

bool is_entry(std::string_view name) {
  return equal_ignoring_case(name, "item") || equal_ignoring_case(name, "entry");
}

// Elements of RSS that hold text only: one of them ends another that was left open.
bool is_leaf(std::string_view name) {
  constexpr std::array<std::string_view, 8> names{
      "title", "link", "guid", "pubDate", "author", "category", "comments", "description"};
  return is_one_of(names, name);
}

// HTML that stands in a feed as it is. What feeds and HTML share is the feed's.
bool is_html(std::string_view name) {
  const auto lower = lower_ascii(name);
  return lower != "title" && lower != "summary" && lower != "source" &&
         tag_named(lower) != Tag::other;
}

bool has_no_content(std::string_view name) {
  constexpr std::array<std::string_view, 5> names{"br", "hr", "img", "wbr", "input"};
  return is_one_of(names, name);
}

struct StartTag {
  std::string_view name;
  std::string attributes;  // as XML, each behind a blank
  bool is_empty = false;   // "<br/>"
};

// Reads what stands between "<" and the next "<", which no tag of XML reaches beyond.
class TagReader {
 public:
  explicit TagReader(std::string_view text) : rest_(text) {}

  // Nothing where it is no tag: "a <3", "<desk@example.org>", "if x<y then".
  std::optional<StartTag> read() {
    tag_.name = take(name_at(rest_).size());
    if (tag_.name.empty()) return {};
    if (!rest_.empty() && std::string_view(" \t\r\n/>").find(rest_.front()) == rest_.npos)
      return {};
    while (!skip_blanks() && rest_.front() != '>') {
      tag_.is_empty = rest_.starts_with("/>");
      if (!read_attribute()) take(1);  // a stray mark
    }
    if (rest_.empty() && tag_.attributes.empty() && !is_structure(tag_.name)) return {};
    take(1);
    return std::move(tag_);
  }

  std::string_view rest() const { return rest_; }

 private:
  std::string_view take(std::size_t length) {
    const auto front = rest_.substr(0, length);
    rest_.remove_prefix(front.size());
    return front;
  }

  // True at the end.
  bool skip_blanks() {
    take(std::min(rest_.find_first_not_of(blanks), rest_.size()));
    return rest_.empty();
  }

  bool read_attribute() {
    const auto name = take(name_at(rest_).size());
    if (name.empty()) return false;
    skip_blanks();
    if (!rest_.starts_with('=')) return true;  // without a value it says nothing to us
    take(1);
    skip_blanks();
    add(name, read_value());
    return true;
  }

  std::string_view read_value() {
    const bool quoted = rest_.starts_with('"') || rest_.starts_with('\'');
    if (!quoted) return take(std::min(rest_.find_first_of(" \t\r\n>"), rest_.size()));
    const char quote = take(1).front();
    const auto end = rest_.find(quote);
    if (end == rest_.npos) return take(std::min(rest_.find('>'), rest_.size()));
    const auto value = take(end);
    take(1);
    return value;
  }

  void add(std::string_view name, std::string_view value) {
    tag_.attributes.append(" ").append(name).append("=\"");
    for (const char c : value) {
      if (c == '"') tag_.attributes += "&quot;";
      else tag_.attributes += c;
    }
    tag_.attributes += '"';
  }

  std::string_view rest_;
  StartTag tag_;
};

class Mender {
 public:
  explicit Mender(std::string_view xml) : xml_(xml) { result_.reserve(xml.size() + 256); }

  std::string mend() && {
    while (at_ < xml_.size()) {
      const auto markup = std::min(xml_.find('<', at_), xml_.size());
      result_ += xml_.substr(at_, markup - at_);
      at_ = markup;
      if (at_ < xml_.size()) read_markup();
    }
    close_down_to(0);
    return std::move(result_);
  }

 private:
  std::string_view rest() const { return xml_.substr(at_); }

  void read_markup() {
    const auto text = rest();
    if (text.starts_with(cdata_start)) return read_cdata();
    if (text.starts_with("<!--")) return skip_behind(comment_end_, "-->");
    if (text.starts_with("<?")) return skip_instruction();
    if (text.starts_with("<!")) return skip_declaration();
    const auto tag = text.substr(0, text.find('<', 1));
    if (tag.starts_with("</")) return read_end_tag(tag);
    read_start_tag(tag);
  }

  // The next `mark`, remembered, so that a mark far away is looked for once.
  std::size_t next(std::size_t& remembered, std::string_view mark) const {
    if (remembered < at_ || remembered == 0) remembered = xml_.find(mark, at_);
    return remembered;
  }

  // Without an end only the opening mark goes.
  void skip_behind(std::size_t& remembered, std::string_view mark) {
    const auto end = next(remembered, mark);
    at_ = end == xml_.npos ? at_ + 4 : end + mark.size();
  }

  void skip_instruction() {
    const auto end = rest().find('>');
    at_ = end == xml_.npos ? xml_.size() : at_ + end + 1;
  }

  // <!DOCTYPE …>, perhaps with declarations between "[" and "]".
  void skip_declaration() {
    const auto end = rest().find_first_of("[>");
    if (end == xml_.npos || rest()[end] == '>') return skip_instruction();
    const auto inner = next(subset_end_, "]>");
    at_ = inner == xml_.npos ? at_ + end + 1 : inner + 2;
  }

  // One that was not closed ends with its element, or with the document.
  void read_cdata() {
    const auto end = next(cdata_end_, cdata_end);
    const auto following = xml_.find(cdata_start, at_ + 1);
    auto stop = end;
    const bool runs_on = following < end || end == xml_.npos;
    if (runs_on && !open_.empty()) {
      const auto before = xml_.substr(0, std::min(following, xml_.size()));
      const auto closes = before.find("</" + std::string(open_.back()), at_);
      if (closes != before.npos) stop = closes;
    }
    result_ += xml_.substr(at_, stop == xml_.npos ? stop : stop - at_);
    result_ += cdata_end;
    at_ = stop == xml_.npos ? xml_.size() : stop == end ? stop + cdata_end.size() : stop;
  }

  void read_start_tag(std::string_view text) {
    TagReader reader(text.substr(1));
    const auto tag = reader.read();
    const bool is_cut = at_ + text.size() == xml_.size() && text.find('>') == text.npos;
    if (is_cut) {  // what is left of a tag at the end of a document that was cut off
      at_ = xml_.size();
    } else if (!tag) {
      result_ += "&lt;";
      ++at_;
    } else {
      at_ += text.size() - reader.rest().size();
      open(*tag);
    }
  }

  void open(const StartTag& tag) {
    if (is_entry(tag.name)) close(tag.name);
    if (open_.size() >= 2 && is_leaf(open_.back()) && is_leaf(tag.name) &&
        is_structure(open_[open_.size() - 2]))
      close_down_to(open_.size() - 1);
    if (open_.size() == most_open) return;
    result_.append("<").append(tag.name).append(tag.attributes);
    const bool is_empty = tag.is_empty || has_no_content(tag.name);
    result_ += is_empty ? "/>" : ">";
    if (!is_empty) open_.push_back(tag.name);
  }

  void read_end_tag(std::string_view text) {
    const auto name = name_at(text.substr(2));
    at_ += std::min(text.find('>'), text.size() - 1) + 1;
    if (name.empty() || close(name)) return;
    // Ends nothing that is open: a misspelt end of what was opened last, if it is not HTML's.
    if (!open_.empty() && !is_structure(open_.back()) && !is_html(name))
      close_down_to(open_.size() - 1);
  }

  // The nearest open element of this name with all that is in it, but no entry for something inside
  // it. False where there is none.
  bool close(std::string_view name) {
    for (auto i = open_.size(); i-- > 0;) {
      if (equal_ignoring_case(open_[i], name)) {
        close_down_to(i);
        return true;
      }
      if (is_entry(open_[i]) && !is_structure(name)) return false;
    }
    return false;
  }

  void close_down_to(std::size_t count) {
    while (open_.size() > count) {
      result_.append("</").append(open_.back()).append(">");
      open_.pop_back();
    }
  }

  std::string_view xml_;
  std::size_t at_ = 0;
  std::size_t cdata_end_ = 0;
  std::size_t comment_end_ = 0;
  std::size_t subset_end_ = 0;
  std::vector<std::string_view> open_;
  std::string result_;
};

}  // namespace

std::string mended(std::string_view xml) {
  return Mender(xml).mend();
}

}  // namespace newshound
