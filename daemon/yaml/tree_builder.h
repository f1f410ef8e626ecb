#pragma once
// Turns yaml-cpp's events into our tree. Inner header of yaml/, for document.cpp only.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "yaml/document.h"

namespace newshound {

class TreeBuilder final : public YAML::EventHandler {
 public:
  // Thrown through yaml-cpp where reading on makes no sense.
  struct Refused {
    Origin where;
    std::string text;
  };

  // All three outlive the builder.
  TreeBuilder(Document& document, std::string_view yaml, Problems& problems);

  // After the last event. An empty document gives an empty map without a position.
  const Node* root();
  Origin origin(const YAML::Mark& mark) const;
  // The innermost list or map that is open and begins with `bracket`.
  Origin last_open(char bracket) const;
  Origin last_seen() const { return origin(last_seen_); }
  // Where the last text begins, if its quote is never closed. yaml-cpp reads such a text to the end
  // of the file and finds nothing wrong with it.
  std::optional<Origin> open_quote() const;

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark,
                const std::string& tag,
                YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark,
                       const std::string& tag,
                       YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark,
                  const std::string& tag,
                  YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    Node* node;
    YAML::anchor_t anchor;
    char first;  // the byte it begins with: tells [a] from a list of lines
  };

  std::size_t offset(const YAML::Mark& mark) const;
  Node& make(Node::Kind kind, const YAML::Mark& mark);
  void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor);
  void close();
  void attach(const Node& node);
  void check_tag(const YAML::Mark& mark, const std::string& tag) const;
  void check_key(const Node& map, const Node& key);
  void check_duplicates(const Node& map);
  std::string path() const;
  Origin origin(const Node& node) const { return {document_.file, node.line, node.column}; }

  Document& document_;
  std::string_view yaml_;
  Problems& problems_;
  std::vector<std::size_t> line_starts_;
  const Node* root_ = nullptr;
  std::vector<Open> open_;
  std::unordered_map<YAML::anchor_t, const Node*> anchors_;  // finished nodes only
  std::size_t repeated_ = 0;                                 // nodes that aliases stand for
  YAML::Mark last_seen_;
  YAML::Mark last_quoted_ = YAML::Mark::null_mark();
  bool begun_ = false;
};

}  // namespace newshound
