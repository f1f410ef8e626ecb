#include "feed/document.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"
#include "feed/encoding.h"
#include "feed/entities.h"
#include "feed/mend.h"
#include "feed/xml.h"
#include "text/charset.h"
#include "text/references.h"

namespace newshound {

namespace {

// pugixml takes 64 bytes for a node, of which the shortest has three: "<a>".
constexpr auto most_tags = 1'000'000;

// XML of the wild has what XML forbids: a NUL would end pugixml's strings, &#0; would make one,
// &#xD800; is no character, &#146; means an apostrophe. So references are decoded as HTML does it,
// here and not by pugixml; but those of ASCII stay, because they may stand for markup.
void decode_references(std::string& text) {
  std::string decoded;
  std::size_t copied = 0;
  for (auto at = text.find("&#"); at != text.npos; at = text.find("&#", at + 2)) {
    const auto reference = numeric_reference(std::string_view(text).substr(at));
    if (reference.length == 0 || reference.code < 0x80) continue;
    decoded.append(text, copied, at - copied);
    append_utf8(decoded, reference.code);
    copied = at + reference.length;
  }
  if (copied == 0) return;
  decoded.append(text, copied);
  text = std::move(decoded);
}

std::string utf8_text(const FeedInput& input) {
  const auto [header, xml] = declared_encoding(input.bytes, input.content_type);
  auto text = to_utf8(input.bytes, header, xml);
  if (text.find('\0') != text.npos) std::erase(text, '\0');
  text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  return text;
}

// Junk may stand before the feed, a script's "<b>Warning</b>: …<br />"; it has no elements inside.
pugi::xml_node feed_element(const pugi::xml_document& tree) {
  for (const auto node : tree.children())
    if (has_elements(node)) return node;
  return tree.document_element();
}

// Mending a page that is no feed would find its root element, which says less than where it broke.
bool may_be_feed(std::string_view text) {
  constexpr std::array<std::string_view, 7> signs{
      "<rss", "<feed", ":rdf", "<rdf", "<channel", "<urlset", "<outline"};
  const auto lower = lower_ascii(text);
  return std::ranges::any_of(signs,
                             [&](std::string_view sign) { return lower.find(sign) != lower.npos; });
}

}  // namespace

FeedDocument::FeedDocument(FeedInput input) : text_(utf8_text(input)), url_(std::move(input.url)) {
  constexpr std::size_t most_junk = 1024;  // what may stand before a feed
  const bool may_be_xml = text_.substr(0, most_junk).find('<') != text_.npos;
  if (may_be_xml && !text_.starts_with('{')) parse_xml();
}

void FeedDocument::parse_xml() {
  expand_own_entities(text_);
  decode_references(text_);
  if (text_.size() > most_tags && std::ranges::count(text_, '<') > most_tags) {
    xml_problem_ = fmt::format("the XML has more than {} tags", most_tags);
    return;
  }
  if (build_tree()) return;
  if (!may_be_feed(text_)) return;
  mended_ = std::exchange(xml_problem_, {});
  text_ = mended(text_);
  build_tree();
}

bool FeedDocument::build_tree() {
  // White space between elements is text too: "<b>Ana</b> <b>Brnabić</b>". The copy leaves text_
  // whole for the place of an error, at a fifteenth of the parser's cost.
  constexpr auto options = pugi::parse_default | pugi::parse_ws_pcdata;
  const auto result = tree_.load_buffer(text_.data(), text_.size(), options, pugi::encoding_utf8);
  if (result.status == pugi::status_no_document_element) return true;
  if (!result) {
    const auto offset = static_cast<std::size_t>(result.offset);
    xml_problem_ = fmt::format(
        "the XML is broken at {}: {}", place_in(text_, offset), lower_ascii(result.description()));
  } else {
    root_ = feed_element(tree_);
  }
  return xml_problem_.empty();
}

std::string place_in(std::string_view text, std::size_t offset) {
  const auto before = text.substr(0, offset);
  const auto line = std::ranges::count(before, '\n') + 1;
  const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return fmt::format("line {}, column {}", line, before.size() - line_start + 1);
}

}  // namespace newshound
