#include "yaml/tree_builder.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"

namespace newshound {

namespace {

// Nobody writes configurations this deep; it keeps paths in messages readable.
constexpr std::size_t most_depth = 32;
// "a: &a [x,x], b: &b [*a,*a], …" multiplies: ten lines stand for a billion nodes. Far more than
// any honest use of aliases.
constexpr std::size_t most_repeated = 100'000;

int code_points(std::string_view text) {
  return static_cast<int>(
      std::ranges::count_if(text, [](char c) { return (c & '\xc0') != '\x80'; }));
}

}  // namespace

TreeBuilder::TreeBuilder(Document& document, std::string_view yaml, Problems& problems)
    : document_(document), yaml_(yaml), problems_(problems), line_starts_{0} {
  for (auto at = yaml.find('\n'); at != yaml.npos; at = yaml.find('\n', at + 1))
    line_starts_.push_back(at + 1);
}

const Node* TreeBuilder::root() {
  if (root_ != nullptr && root_->kind != Node::Kind::null) return root_;
  auto& empty = document_.nodes.emplace_back();
  empty.kind = Node::Kind::map;
  return &empty;
}

// Not mark.pos: at the end of the file it does not fit line and column.
std::size_t TreeBuilder::offset(const YAML::Mark& mark) const {
  const auto line = static_cast<std::size_t>(std::max(mark.line, 0));
  if (line >= line_starts_.size()) return yaml_.size();
  return std::min(line_starts_[line] + static_cast<std::size_t>(std::max(mark.column, 0)),
                  yaml_.size());
}

// yaml-cpp counts bytes, editors count characters.
Origin TreeBuilder::origin(const YAML::Mark& mark) const {
  if (mark.is_null()) return {document_.file, 0, 0};
  const auto at = offset(mark);
  const auto line_start = at - std::min(at, static_cast<std::size_t>(std::max(mark.column, 0)));
  return {
      document_.file, mark.line + 1, code_points(yaml_.substr(line_start, at - line_start)) + 1};
}

Origin TreeBuilder::last_open(char bracket) const {
  for (std::size_t i = open_.size(); i-- > 0;)
    if (open_[i].first == bracket) return origin(*open_[i].node);
  return last_seen();
}

std::optional<Origin> TreeBuilder::open_quote() const {
  if (last_quoted_.is_null()) return {};
  auto begin = offset(last_quoted_);
  while (begin < yaml_.size() && (yaml_[begin] == '!' || yaml_[begin] == '&'))  // tag, anchor
    begin = yaml_.find_first_not_of(" \t\r\n", yaml_.find_first_of(" \t\r\n", begin));
  if (begin >= yaml_.size() || (yaml_[begin] != '"' && yaml_[begin] != '\'')) return {};
  const char quote = yaml_[begin];
  for (auto at = begin + 1; at < yaml_.size(); ++at) {
    if (quote == '"' && yaml_[at] == '\\') {
      ++at;
    } else if (yaml_[at] == quote) {
      if (quote == '"' || at + 1 == yaml_.size() || yaml_[at + 1] != quote) return {};
      ++at;  // '' within '…' stands for one
    }
  }
  return origin(last_quoted_);
}

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (begun_)
    throw Refused{origin(mark),
                  "a second document begins here, and a file may hold only one; check the "
                  "indentation of this line, or remove the \"---\""};
  begun_ = true;
}

Node& TreeBuilder::make(Node::Kind kind, const YAML::Mark& mark) {
  last_seen_ = mark;
  const auto where = origin(mark);
  auto& node = document_.nodes.emplace_back();
  node.kind = kind;
  node.line = where.line;
  node.column = where.column;
  return node;
}

// The mark of an empty value is that of the next token, which may stand lines below: show the key,
// or the list, instead.
void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  auto& node = make(Node::Kind::null, mark);
  if (!open_.empty()) {
    const auto& parent = *open_.back().node;
    const auto& shown = parent.children.empty() ? parent : *parent.children.back();
    node.line = shown.line;
    node.column = shown.column;
  }
  if (anchor != 0) anchors_[anchor] = &node;
  attach(node);
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const auto found = anchors_.find(anchor);
  if (found == anchors_.end()) throw Refused{origin(mark), "this alias contains itself"};
  repeated_ += found->second->weight;
  if (repeated_ > most_repeated)
    throw Refused{
        origin(mark),
        fmt::format("aliases stand for more than {} values; write fewer of them", most_repeated)};
  attach(*found->second);
}

void TreeBuilder::OnScalar(const YAML::Mark& mark,
                           const std::string& tag,
                           YAML::anchor_t anchor,
                           const std::string& value) {
  check_tag(mark, tag);
  auto& node = make(Node::Kind::text, mark);
  node.text = value;
  if (tag != "?") last_quoted_ = mark;
  if (anchor != 0) anchors_[anchor] = &node;
  attach(node);
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark,
                                  const std::string& tag,
                                  YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value) {
  open(Node::Kind::list, mark, tag, anchor);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark,
                             const std::string& tag,
                             YAML::anchor_t anchor,
                             YAML::EmitterStyle::value) {
  open(Node::Kind::map, mark, tag, anchor);
}

void TreeBuilder::open(Node::Kind kind,
                       const YAML::Mark& mark,
                       const std::string& tag,
                       YAML::anchor_t anchor) {
  check_tag(mark, tag);
  if (open_.size() == most_depth)
    throw Refused{origin(mark), fmt::format("nested deeper than {} levels", most_depth)};
  const auto at = offset(mark);
  open_.push_back({&make(kind, mark), anchor, at < yaml_.size() ? yaml_[at] : '\0'});
}

void TreeBuilder::close() {
  const auto done = open_.back();
  for (const auto* child : done.node->children) done.node->weight += child->weight;
  if (done.node->kind == Node::Kind::map) check_duplicates(*done.node);
  if (done.anchor != 0) anchors_[done.anchor] = done.node;
  open_.pop_back();
  attach(*done.node);
}

void TreeBuilder::attach(const Node& node) {
  if (open_.empty()) {
    root_ = &node;
    return;
  }
  auto& parent = *open_.back().node;
  if (parent.kind == Node::Kind::map && parent.children.size() % 2 == 0) check_key(parent, node);
  parent.children.push_back(&node);
}

// "?" marks a plain text, "!" one in quotes; the standard tags (!!str) say nothing that matters
// here.
void TreeBuilder::check_tag(const YAML::Mark& mark, const std::string& tag) const {
  if (tag.empty() || tag == "?" || tag == "!" || tag.starts_with("tag:yaml.org,2002:")) return;
  throw Refused{origin(mark),
                fmt::format("the tag \"{}\" has no meaning here; remove it", printable(tag))};
}

void TreeBuilder::check_key(const Node& map, const Node& key) {
  const auto where = key.line > 0 ? origin(key) : origin(map);
  if (key.kind != Node::Kind::text)
    throw Refused{where, "a key must be a text (a value that holds \": \" must be in quotes)"};
  if (key.text == "<<")
    throw Refused{where, "merging mappings with \"<<\" is not supported; write the keys out"};
}

void TreeBuilder::check_duplicates(const Node& map) {
  std::unordered_map<std::string_view, const Node*> first;
  for (std::size_t i = 0; i < map.children.size(); i += 2) {
    const auto& key = *map.children[i];
    const auto [earlier, is_new] = first.emplace(key.text, &key);
    if (is_new) continue;
    const auto prefix = path();
    problems_.add(origin(key),
                  fmt::format("{}{}duplicate key \"{}\"; it stands on line {} already",
                              prefix,
                              prefix.empty() ? "" : ": ",
                              printable(key.text),
                              earlier->second->line));
  }
}

// Of the innermost open node: "feeds[3].headers".
std::string TreeBuilder::path() const {
  std::string path;
  for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
    const auto& parent = *open_[i].node;
    if (parent.kind == Node::Kind::list) {
      path += fmt::format("[{}]", parent.children.size() + 1);
    } else {
      if (!path.empty()) path += '.';
      path += printable(parent.children.back()->text);
    }
  }
  return path;
}

}  // namespace newshound
