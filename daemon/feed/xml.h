#pragma once
// Namespaces, texts and inherited attributes over pugixml, which has none of them. Used by the XML
// formats; a view of the document's tree.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include "base/text.h"

namespace newshound {

// The namespaces that say something about an entry.
enum class Vocabulary : std::uint8_t {
  plain,  // none, or RSS's own, or a default namespace that nobody knows
  atom,
  rdf,
  dublin_core,
  dublin_core_terms,
  content,
  media,
  itunes,
  feedburner,
  news,  // Google News sitemaps
  syndication,
  other,
};

struct Name {
  Vocabulary vocabulary = Vocabulary::plain;
  std::string_view local;

  // XML's names are exact, but there are feeds all in capitals.
  friend bool operator==(const Name& a, const Name& b) {
    return a.vocabulary == b.vocabulary && a.local.size() == b.local.size() && !a.local.empty() &&
           ((a.local.front() ^ b.local.front()) & ~0x20) == 0 &&
           (a.local == b.local || equal_ignoring_case(a.local, b.local));
  }
};

// The namespace declared for the element's prefix, or the customary one of an undeclared prefix.
Name name_of(pugi::xml_node element);

// What prefixes mean, remembered for the place where it was asked last: the entries of a feed stand in
// one place.
class Prefixes {
 public:
  // Of names directly below `parent`.
  Vocabulary meaning(pugi::xml_node parent, std::string_view prefix);

 private:
  pugi::xml_node around_;
  std::vector<std::pair<std::string_view, Vocabulary>> known_;
};

// The elements directly below a node by name; names are resolved once.
class Children {
 public:
  explicit Children(pugi::xml_node parent);
  Children(pugi::xml_node parent, Prefixes& prefixes);

  pugi::xml_node first(Name name) const;  // a null node where there is none
  std::vector<pugi::xml_node> all(Name name) const;

 private:
  struct Child {
    Name name;
    pugi::xml_node node;
  };
  bool none(Vocabulary vocabulary) const {
    return (vocabularies_ >> unsigned(vocabulary) & 1) == 0;
  }

  std::vector<Child> children_;
  std::uint32_t vocabularies_ = 0;  // that occur; most that are asked for do not
};

// Are there elements inside?
bool has_elements(pugi::xml_node node);
// The text and CDATA of an element, trimmed; that of elements inside it is not part of it.
std::string text_of(pugi::xml_node element);
// What is inside an element as HTML source, whether it was escaped, CDATA, or written as elements.
std::string markup_of(pugi::xml_node element);

// xml:lang of the element or the nearest one around it.
std::string language_of(pugi::xml_node element);
// `reference` as an absolute URL: relative to xml:base around the element, that relative to
// `document_url`.
std::string absolute_url(pugi::xml_node element,
                         std::string_view reference,
                         std::string_view document_url);

}  // namespace newshound
