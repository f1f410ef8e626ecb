#include "feed/opml.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>

#include "base/text.h"
#include "feed/document.h"
#include "feed/links.h"
#include "feed/xml.h"

namespace newshound {

namespace {

constexpr int most_levels = 50;  // of folders

// xmlUrl is written xmlurl and XmlUrl too.
std::string attribute(pugi::xml_node node, std::string_view name) {
  for (const auto attribute : node.attributes())
    if (equal_ignoring_case(attribute.name(), name)) return printable(trim(attribute.value()));
  return {};
}

void add_tag(std::vector<std::string>& tags, std::string_view text) {
  std::string tag(trim(text));
  std::ranges::replace(tag, ',', ' ');
  if (!tag.empty() && std::ranges::find(tags, tag) == tags.end()) tags.push_back(std::move(tag));
}

// OPML 2.0: "a comma-separated list of slash-delimited category strings".
void add_categories(std::vector<std::string>& tags, std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(",/"), text.size());
    add_tag(tags, text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

class Reader {
 public:
  void read(pugi::xml_node parent, const std::vector<std::string>& folders, int level) {
    if (level == most_levels) return;
    for (const auto node : parent.children())
      if (equal_ignoring_case(name_of(node).local, "outline")) read_outline(node, folders, level);
  }

  std::vector<OpmlFeed> take() && { return std::move(feeds_); }

 private:
  void read_outline(pugi::xml_node node, const std::vector<std::string>& folders, int level) {
    auto title = attribute(node, "text");
    if (title.empty()) title = attribute(node, "title");
    auto url = without_feed_scheme(attribute(node, "xmlUrl"));
    auto inner = folders;
    if (url.empty()) {
      add_tag(inner, title);
    } else {
      OpmlFeed feed{std::move(url), std::move(title), folders, attribute(node, "language")};
      add_categories(feed.tags, attribute(node, "category"));
      feeds_.push_back(std::move(feed));
    }
    read(node, inner, level + 1);
  }

  std::vector<OpmlFeed> feeds_;
};

}  // namespace

Result<std::vector<OpmlFeed>> read_opml(std::string bytes) {
  const FeedDocument document({.bytes = std::move(bytes), .content_type = {}, .url = {}});
  const auto root = document.root();
  if (!root && !document.xml_problem().empty())
    return failure(Errc::invalid, document.xml_problem());
  if (!equal_ignoring_case(name_of(root).local, "opml"))
    return failure(Errc::invalid, "this is no list of feeds in OPML");
  Reader reader;
  for (const auto node : root.children())
    if (equal_ignoring_case(name_of(node).local, "body")) reader.read(node, {}, 0);
  return std::move(reader).take();
}

std::string write_opml(const std::vector<OpmlFeed>& feeds) {
  pugi::xml_document document;
  auto declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  auto opml = document.append_child("opml");
  opml.append_attribute("version") = "2.0";
  opml.append_child("head").append_child("title").text() = "Feeds of newshound";
  auto body = opml.append_child("body");
  for (const auto& feed : feeds) {
    auto outline = body.append_child("outline");
    outline.append_attribute("type") = "rss";
    outline.append_attribute("text") = feed.title.c_str();
    outline.append_attribute("xmlUrl") = feed.url.c_str();
    if (!feed.tags.empty())
      outline.append_attribute("category") = fmt::format("{}", fmt::join(feed.tags, ",")).c_str();
    if (!feed.language.empty()) outline.append_attribute("language") = feed.language.c_str();
  }
  std::ostringstream text;
  document.save(text, "  ");
  return text.str();
}

}  // namespace newshound
