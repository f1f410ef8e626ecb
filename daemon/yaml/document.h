#pragma once
// A YAML document as a tree with positions, and how it is made from yaml-cpp's events. Inner header
// of yaml/: readers see Section only.
// Our own tree instead of YAML::Node, because only the events show duplicate keys, aliases and the
// end of the first document.

#include <deque>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/section.h"

namespace newshound {

struct Node {
  enum class Kind { null, text, list, map };
  Kind kind = Kind::null;
  int line = 0;  // as in Origin
  int column = 0;
  std::string text;                   // of a text, as written: no type is guessed
  std::vector<const Node*> children;  // of a list its elements, of a map key, value, key, value …
  std::size_t weight = 1;             // nodes in this subtree, aliases counted as if written out
};

// The value of `key` in a map, nullptr where it is not written.
const Node* value_of(const Node& map, std::string_view key);

struct Document {
  std::string file;  // as the user would recognise it
  std::filesystem::path folder;
  std::deque<Node> nodes;      // owns all of them
  const Node* root = nullptr;  // a map; nullptr when the document could not be read
};

// Faults go to `problems`. Never nullptr.
std::shared_ptr<const Document> read_document(std::string_view yaml,
                                              const std::filesystem::path& name,
                                              Problems& problems);

}  // namespace newshound
