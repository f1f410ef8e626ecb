#pragma once
// What a Section is made of, for the .cpp files of yaml/ that share its members.

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "yaml/document.h"
#include "yaml/section.h"

namespace newshound {

struct Section::State {
  std::shared_ptr<const Document> document;
  const Node* node = nullptr;  // a map; nullptr: nothing could be read, see silent()
  std::string place;           // "sinks[2]"
  std::string path;            // place and label: "sinks[2] (email)"
  Problems* problems = nullptr;
  std::vector<std::string> asked;
  // Secrets that were read here or below, for fingerprint(); one for each mapping in a list of the root.
  std::shared_ptr<std::string> secrets;

  // What made the document unreadable is a problem already; that everything is missing from it is
  // not worth another hundred.
  bool silent() const { return node == nullptr; }

  // The value of `key` unless it is missing or left empty; remembers that `key` is known.
  const Node* ask(std::string_view key);
  void note(Origin where, const std::string& text);
  // "expected WHAT, found …" at the value of `key`
  void expected(std::string_view key, const Node& found, std::string_view what);
  // Reads the value of `key` as a text; a list or a mapping is a problem.
  const std::string* ask_text(std::string_view key, std::string_view what = "a text");
  Origin origin_of(const Node& where) const { return {document->file, where.line, where.column}; }
  // A path as written in this file: relative ones start at its folder.
  std::filesystem::path resolve(const std::filesystem::path& written) const;
  std::string child_place(std::string_view key) const;
};

// The door for the functions beside the class.
struct SectionAccess {
  static Section child(const Section::State& parent, const Node& map, std::string place);
  // The secret that one of `keys` names: its value, a file, a credential, an environment variable.
  static Secret secret(Section& section, const std::array<std::string, 4>& keys);
};

// "a list", "a mapping", "nothing", "\"the text\"": the end of "expected …, found".
std::string described(const Node& node);

}  // namespace newshound
