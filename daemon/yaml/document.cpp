#include "yaml/document.h"

#include <algorithm>
#include <iterator>
#include <sstream>

#include <fmt/format.h>

#include "base/text.h"
#include "yaml/tree_builder.h"

namespace newshound {

const Node* value_of(const Node& map, std::string_view key) {
  for (std::size_t i = 0; i + 1 < map.children.size(); i += 2)
    if (map.children[i]->text == key) return map.children[i + 1];
  return nullptr;
}

namespace {

// YAML 1.2, 5.1: no control characters but tab, line feed and carriage return. yaml-cpp takes
// U+0004 for the end of the file and drops the rest without a word.
bool is_forbidden(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

// Is every byte fit for yaml-cpp? If not, a problem at the first that is not.
bool is_clean(std::string_view yaml, const std::string& file, Problems& problems) {
  int line = 1;
  for (std::size_t start = 0; start < yaml.size(); ++line) {
    const auto end = std::min(yaml.find('\n', start), yaml.size());
    const auto text = yaml.substr(start, end - start);
    const auto* const bad = std::ranges::find_if(text, is_forbidden);
    if (bad != text.end()) {
      const auto column = static_cast<int>(std::distance(text.begin(), bad)) + 1;
      problems.add({file, line, column},
                   fmt::format("control character U+{:04X} is not allowed", *bad));
      return false;
    }
    if (!is_utf8(text)) {
      problems.add({file, line, 1}, "this line is not UTF-8; save the file as UTF-8");
      return false;
    }
    start = end + 1;
  }
  return true;
}

struct Wording {
  std::string_view theirs;
  std::string_view ours;
};
// The messages of yaml-cpp that users meet, in words that say what to do.
const Wording wordings[] = {
    {YAML::ErrorMsg::MAP_VALUE,
     "\":\" is not expected here; check the indentation, or put the text in quotes"},
    {YAML::ErrorMsg::MAP_KEY, "a key is not expected here; check the indentation"},
    {YAML::ErrorMsg::BLOCK_ENTRY,
     "\"- \" is not expected here; begin the list on a line of its own, or check the indentation"},
    {YAML::ErrorMsg::TAB_IN_INDENTATION, "a tab indents this line; YAML wants blanks"},
    {YAML::ErrorMsg::UNKNOWN_TOKEN, "a text that begins with this character must be in quotes"},
    {YAML::ErrorMsg::END_OF_MAP,
     "this is not expected here; check the indentation and the quotes before it"},
    {YAML::ErrorMsg::END_OF_SEQ,
     "this is not expected here; check the indentation and the \"- \" of the list"},
    {YAML::ErrorMsg::FLOW_END, "a closing bracket that nothing opened"},
    {YAML::ErrorMsg::END_OF_MAP_FLOW, "this \"{\" is not closed, or a comma is missing in it"},
    {YAML::ErrorMsg::END_OF_SEQ_FLOW, "this \"[\" is not closed, or a comma is missing in it"},
    {YAML::ErrorMsg::DOC_IN_SCALAR, "the quote that opens behind this is never closed"},
    {YAML::ErrorMsg::EOF_IN_SCALAR, "the quote that opens behind this is never closed"},
    {YAML::ErrorMsg::UNKNOWN_ANCHOR, "this alias has no anchor (&name) before it"},
};

// yaml-cpp finds some tabs only by what stands behind them.
bool is_behind_a_tab(std::string_view yaml, const Origin& place) {
  for (int line = 1; line < place.line; ++line) yaml.remove_prefix(yaml.find('\n') + 1);
  const auto blanks = yaml.substr(0, yaml.find_first_not_of(" \t"));
  return blanks.contains('\t') && static_cast<std::size_t>(place.column) <= blanks.size() + 1;
}

std::string plain_words(const std::string& message) {
  for (const auto& wording : wordings)
    if (wording.theirs == message) return std::string(wording.ours);
  return "not valid YAML: " + message;
}

// Where the user should look. At the end of the file yaml-cpp knows no useful position, so what was
// left open is shown instead.
Origin place_of(const YAML::ParserException& error, const TreeBuilder& builder) {
  if (error.msg == YAML::ErrorMsg::END_OF_MAP_FLOW) return builder.last_open('{');
  if (error.msg == YAML::ErrorMsg::END_OF_SEQ_FLOW) return builder.last_open('[');
  if (error.msg == YAML::ErrorMsg::EOF_IN_SCALAR || error.msg == YAML::ErrorMsg::DOC_IN_SCALAR)
    return builder.last_seen();
  return builder.origin(error.mark);
}

void build(std::string_view yaml, Document& document, Problems& problems) {
  std::istringstream stream{std::string(yaml)};
  TreeBuilder builder(document, yaml, problems);
  const auto faulty_quote = [&] {
    const auto where = builder.open_quote();
    if (where) problems.add(*where, "this quote is never closed");
    return where.has_value();
  };
  try {
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
    if (!faulty_quote()) document.root = builder.root();
  } catch (const YAML::ParserException& error) {
    const auto place = place_of(error, builder);
    const auto* message =
        is_behind_a_tab(yaml, place) ? YAML::ErrorMsg::TAB_IN_INDENTATION : error.msg.c_str();
    if (!faulty_quote()) problems.add(place, plain_words(message));
  } catch (const TreeBuilder::Refused& refused) {
    problems.add(refused.where, refused.text);
  }
}

}  // namespace

std::shared_ptr<const Document> read_document(std::string_view yaml,
                                              const std::filesystem::path& name,
                                              Problems& problems) {
  auto document = std::make_shared<Document>();
  document->file = name.string();
  document->folder = name.parent_path();
  if (yaml.starts_with("\xef\xbb\xbf")) yaml.remove_prefix(3);  // a byte order mark
  if (!is_clean(yaml, document->file, problems)) return document;
  build(yaml, *document, problems);
  if (document->root == nullptr || document->root->kind == Node::Kind::map) return document;
  const auto& root = *document->root;
  problems.add({document->file, root.line, root.column},
               fmt::format("expected a mapping (key: value), found {}",
                           root.kind == Node::Kind::list ? "a list" : "a text"));
  document->root = nullptr;
  return document;
}

}  // namespace newshound
