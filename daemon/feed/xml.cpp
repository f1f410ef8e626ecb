#include "feed/xml.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "feed/links.h"

namespace newshound {

namespace {

struct Known {
  std::string_view text;
  Vocabulary vocabulary;
};

constexpr std::array namespaces{
    Known{"http://www.w3.org/2005/Atom", Vocabulary::atom},
    Known{"http://purl.org/atom/ns#", Vocabulary::atom},
    Known{"http://purl.org/dc/elements/1.1/", Vocabulary::dublin_core},
    Known{"http://purl.org/rss/1.0/modules/content/", Vocabulary::content},
    Known{"http://search.yahoo.com/mrss/", Vocabulary::media},
    Known{"http://www.itunes.com/dtds/podcast-1.0.dtd", Vocabulary::itunes},
    Known{"http://www.w3.org/1999/02/22-rdf-syntax-ns#", Vocabulary::rdf},
    Known{"http://purl.org/dc/terms/", Vocabulary::dublin_core_terms},
    Known{"http://purl.org/rss/1.0/modules/syndication/", Vocabulary::syndication},
    Known{"http://rssnamespace.org/feedburner/ext/1.0", Vocabulary::feedburner},
    Known{"http://purl.org/rss/1.0/", Vocabulary::plain},
    Known{"http://my.netscape.com/rdf/simple/0.9/", Vocabulary::plain},
    Known{"http://channel.netscape.com/rdf/simple/0.9/", Vocabulary::plain},
    Known{"http://backend.userland.com/rss2", Vocabulary::plain},
    Known{"http://purl.org/net/rss1.1#", Vocabulary::plain},
    Known{"http://purl.org/dc/elements/1.0/", Vocabulary::dublin_core},
    Known{"http://search.yahoo.com/mrss", Vocabulary::media},
    Known{"http://www.google.com/schemas/sitemap-news/0.9", Vocabulary::news},
    Known{"http://www.w3.org/1999/xhtml", Vocabulary::other}};

constexpr std::array customary_prefixes{Known{"dc", Vocabulary::dublin_core},
                                        Known{"content", Vocabulary::content},
                                        Known{"atom", Vocabulary::atom},
                                        Known{"media", Vocabulary::media},
                                        Known{"dcterms", Vocabulary::dublin_core_terms},
                                        Known{"sy", Vocabulary::syndication},
                                        Known{"itunes", Vocabulary::itunes},
                                        Known{"rdf", Vocabulary::rdf},
                                        Known{"feedburner", Vocabulary::feedburner},
                                        Known{"news", Vocabulary::news}};

template <std::size_t n>
const Known* find(const std::array<Known, n>& table, std::string_view text) {
  const auto* found = std::ranges::find(table, text, &Known::text);
  return found == table.end() ? nullptr : found;
}

// pugixml is a shared library and its ranges are five calls a step, so the loops here are by hand.

// The value of xmlns:prefix (or xmlns) of this element.
pugi::xml_attribute own_declaration(pugi::xml_node element, std::string_view prefix) {
  constexpr std::string_view xmlns = "xmlns";
  constexpr int most = 200;  // feeds declare thirty; this is asked for every entry
  int looked_at = 0;
  for (auto attribute = element.first_attribute(); attribute && looked_at < most;
       attribute = attribute.next_attribute(), ++looked_at) {
    const std::string_view name = attribute.name();
    if (!name.starts_with(xmlns)) continue;
    const auto rest = name.substr(xmlns.size());
    if (prefix.empty() ? rest.empty() : rest.starts_with(':') && rest.substr(1) == prefix)
      return attribute;
  }
  return {};
}

// The same of the nearest element that has one.
pugi::xml_attribute declaration(pugi::xml_node element, std::string_view prefix) {
  for (auto node = element; node; node = node.parent())
    if (const auto own = own_declaration(node, prefix)) return own;
  return {};
}

Vocabulary vocabulary_of(pugi::xml_node element, std::string_view prefix) {
  const auto declared = declaration(element, prefix);
  if (const auto* known = find(namespaces, trim(declared.value()))) return known->vocabulary;
  if (prefix.empty()) return Vocabulary::plain;
  const auto* customary = declared ? nullptr : find(customary_prefixes, prefix);
  return customary != nullptr ? customary->vocabulary : Vocabulary::other;
}

std::string_view prefix_of(pugi::xml_node element) {
  const std::string_view name = element.name();
  const auto colon = name.find(':');
  return colon == name.npos ? std::string_view() : name.substr(0, colon);
}

std::string_view local_name(std::string_view name) {
  return name.substr(name.rfind(':') + 1);  // npos + 1 is 0
}

bool is_text(pugi::xml_node node) {
  return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

void append_escaped(std::string& markup, std::string_view text) {
  for (const char c : text) {
    if (c == '<') markup += "&lt;";
    else if (c == '>') markup += "&gt;";
    else if (c == '&') markup += "&amp;";
    else if (c == '"') markup += "&quot;";
    else markup += c;
  }
}

// HTML's elements without content, as far as feeds have them.
bool is_void(std::string_view name) {
  constexpr std::array<std::string_view, 5> names{"br", "hr", "img", "wbr", "input"};
  return std::ranges::find(names, name) != names.end();
}

// What is nested deeper than anybody writes is left out: this is recursive.
void append_markup(std::string& markup, pugi::xml_node node, int level = 0) {
  constexpr int most_levels = 200;
  if (level == most_levels) return;
  if (is_text(node)) return append_escaped(markup, node.value());
  if (node.type() != pugi::node_element) return;
  const auto name = local_name(node.name());
  markup.append("<").append(name);
  for (const auto attribute : node.attributes()) {
    markup.append(" ").append(attribute.name()).append("=\"");
    append_escaped(markup, attribute.value());
    markup += '"';
  }
  markup += '>';
  for (auto child = node.first_child(); child; child = child.next_sibling())
    append_markup(markup, child, level + 1);
  if (!is_void(name)) markup.append("</").append(name).append(">");
}

// Recursive over those elements around a link that have an xml:base; a link is never deep.
std::string base_of(pugi::xml_node element, std::string_view document_url) {
  for (auto node = element; node; node = node.parent())
    if (const auto base = node.attribute("xml:base"))
      return resolved(base_of(node.parent(), document_url), base.value());
  return std::string(document_url);
}

}  // namespace

Name name_of(pugi::xml_node element) {
  return {vocabulary_of(element, prefix_of(element)), local_name(element.name())};
}

Vocabulary Prefixes::meaning(pugi::xml_node parent, std::string_view prefix) {
  if (parent.first_attribute() && own_declaration(parent, prefix))
    return vocabulary_of(parent, prefix);
  if (parent.parent() != around_) {
    around_ = parent.parent();
    known_.clear();
  }
  for (const auto& [known, vocabulary] : known_)
    if (known == prefix) return vocabulary;
  constexpr std::size_t most = 16;  // in a feed; the rest is somebody's joke
  const auto vocabulary = vocabulary_of(parent, prefix);
  if (known_.size() < most) known_.emplace_back(prefix, vocabulary);
  return vocabulary;
}

Children::Children(pugi::xml_node parent) {
  Prefixes prefixes;
  *this = Children(parent, prefixes);
}

Children::Children(pugi::xml_node parent, Prefixes& prefixes) {
  children_.reserve(16);
  // Neighbours with the same prefix are looked up once.
  std::string_view prefix;
  std::optional<Vocabulary> inherited;
  for (auto node = parent.first_child(); node; node = node.next_sibling()) {
    if (node.type() != pugi::node_element) continue;
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    const auto own = colon == name.npos ? std::string_view() : name.substr(0, colon);
    if (!inherited || own != prefix) {
      prefix = own;
      inherited = prefixes.meaning(parent, own);
    }
    const bool declares = node.first_attribute() && own_declaration(node, own);
    const auto vocabulary = declares ? vocabulary_of(node, own) : *inherited;
    vocabularies_ |= 1U << unsigned(vocabulary);
    children_.push_back({{vocabulary, colon == name.npos ? name : local_name(name)}, node});
  }
}

pugi::xml_node Children::first(Name name) const {
  if (none(name.vocabulary)) return {};
  const auto found = std::ranges::find(children_, name, &Child::name);
  return found == children_.end() ? pugi::xml_node() : found->node;
}

std::vector<pugi::xml_node> Children::all(Name name) const {
  std::vector<pugi::xml_node> nodes;
  if (none(name.vocabulary)) return nodes;
  for (const auto& child : children_)
    if (child.name == name) nodes.push_back(child.node);
  return nodes;
}

bool has_elements(pugi::xml_node node) {
  for (auto child = node.first_child(); child; child = child.next_sibling())
    if (child.type() == pugi::node_element) return true;
  return false;
}

std::string text_of(pugi::xml_node element) {
  // Nearly always the text is one node; a body is long enough to copy it once only.
  const auto only = element.first_child();
  if (!only) return {};
  if (!only.next_sibling()) return is_text(only) ? std::string(trim(only.value())) : std::string();
  std::string text;
  for (auto node = only; node; node = node.next_sibling())
    if (is_text(node)) text += node.value();
  return std::string(trim(text));
}

std::string markup_of(pugi::xml_node element) {
  const auto only = element.first_child();
  if (!only) return {};
  const bool is_plain = !only.next_sibling() && is_text(only);
  if (is_plain || !has_elements(element)) return text_of(element);
  std::string markup;
  for (auto child = only; child; child = child.next_sibling()) append_markup(markup, child);
  return std::string(trim(markup));
}

std::string language_of(pugi::xml_node element) {
  for (auto node = element; node; node = node.parent())
    if (const auto language = node.attribute("xml:lang"))
      return std::string(trim(language.value()));
  return {};
}

std::string absolute_url(pugi::xml_node element,
                         std::string_view reference,
                         std::string_view document_url) {
  const auto trimmed = trim(reference);
  if (trimmed.empty() || is_absolute(trimmed)) return std::string(trimmed);
  return resolved(base_of(element, document_url), trimmed);
}

}  // namespace newshound
