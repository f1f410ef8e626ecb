#include "yaml/section.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/digest.h"
#include "base/file.h"
#include "base/text.h"
#include "yaml/section_state.h"

namespace newshound {

std::string to_string(const Problem& problem) {
  return to_string(problem.where) + ": " + problem.text;
}

std::string described(const Node& node) {
  switch (node.kind) {
    case Node::Kind::null: return "nothing";
    case Node::Kind::list: return "a list";
    case Node::Kind::map: return "a mapping";
    case Node::Kind::text: break;
  }
  return fmt::format("\"{}\"", shortened(printable(node.text), 60));
}

const Node* Section::State::ask(std::string_view key) {
  if (std::ranges::find(asked, key) == asked.end()) asked.emplace_back(key);
  const auto* const value = silent() ? nullptr : value_of(*node, key);
  return value == nullptr || value->kind == Node::Kind::null ? nullptr : value;
}

void Section::State::note(Origin where, const std::string& text) {
  if (silent()) return;
  problems->add(std::move(where), path.empty() ? text : path + ": " + text);
}

void Section::State::expected(std::string_view key, const Node& found, std::string_view what) {
  note(origin_of(found), fmt::format("{}: expected {}, found {}", key, what, described(found)));
}

const std::string* Section::State::ask_text(std::string_view key, std::string_view what) {
  const auto* const value = ask(key);
  if (value == nullptr) return nullptr;
  if (value->kind == Node::Kind::text) return &value->text;
  expected(key, *value, what);
  return nullptr;
}

std::filesystem::path Section::State::resolve(const std::filesystem::path& written) const {
  const auto whole = document->folder / written;
  const auto shorter = whole.lexically_normal();
  std::error_code error;
  // "config/../x" reads better as "x", but only where "config" is no symbolic link.
  return std::filesystem::equivalent(whole, shorter, error) ? shorter : whole;
}

std::string Section::State::child_place(std::string_view key) const {
  return path.empty() ? std::string(key) : fmt::format("{}.{}", path, key);
}

Section SectionAccess::child(const Section::State& parent, const Node& map, std::string place) {
  auto state = std::make_shared<Section::State>();
  state->document = parent.document;
  state->node = &map;
  state->path = place;
  state->place = std::move(place);
  state->problems = parent.problems;
  state->secrets = parent.secrets ? parent.secrets : std::make_shared<std::string>();
  return Section(std::move(state));
}

Section::Section(std::shared_ptr<State> state) : state_(std::move(state)) {}

Section Section::load(const std::filesystem::path& file, Problems& problems) {
  const auto content = read_file(file);
  if (content) return parse(*content, file, problems);
  problems.add({file.string(), 0, 0}, content.error().message);
  auto state = std::make_shared<State>();
  auto document = std::make_shared<Document>();
  document->file = file.string();
  state->document = std::move(document);
  state->problems = &problems;
  return Section(std::move(state));
}

Section Section::parse(std::string_view yaml,
                       const std::filesystem::path& name,
                       Problems& problems) {
  auto state = std::make_shared<State>();
  state->document = read_document(yaml, name, problems);
  state->node = state->document->root;
  state->problems = &problems;
  return Section(std::move(state));
}

bool Section::has(std::string_view key) const {
  const auto* const value = state_->silent() ? nullptr : value_of(*state_->node, key);
  return value != nullptr && value->kind != Node::Kind::null;
}

Origin Section::here() const {
  if (state_->silent()) return {state_->document->file, 0, 0};
  return state_->origin_of(*state_->node);
}

Origin Section::origin(std::string_view key) const {
  const auto* const value = state_->silent() ? nullptr : value_of(*state_->node, key);
  return value == nullptr ? here() : state_->origin_of(*value);
}

const std::string& Section::path() const {
  return state_->path;
}

void Section::set_label(std::string_view label) {
  const auto shown = shortened(printable(label), 60);
  state_->path = shown.empty() ? state_->place : fmt::format("{} ({})", state_->place, shown);
}

std::optional<Section> Section::section(std::string_view key) {
  const auto* const value = state_->ask(key);
  if (value == nullptr) return {};
  if (value->kind == Node::Kind::map)
    return SectionAccess::child(*state_, *value, state_->child_place(key));
  state_->expected(key, *value, "a mapping (key: value)");
  return {};
}

std::vector<Section> Section::sections(std::string_view key) {
  std::vector<Section> result;
  const auto* const value = state_->ask(key);
  if (value == nullptr) return result;
  if (value->kind != Node::Kind::list) {
    state_->expected(key, *value, "a list (each entry begins with \"- \")");
    return result;
  }
  std::size_t number = 0;
  for (const auto* element : value->children) {
    auto place = fmt::format("{}[{}]", state_->child_place(key), ++number);
    if (element->kind == Node::Kind::map)
      result.push_back(SectionAccess::child(*state_, *element, std::move(place)));
    else state_->expected(fmt::format("{}[{}]", key, number), *element, "a mapping (key: value)");
  }
  return result;
}

std::vector<Item> Section::items(std::string_view key) {
  const auto* const value = state_->ask(key);
  if (value == nullptr) return {};
  if (value->kind == Node::Kind::text) return {{state_->origin_of(*value), value->text, {}}};
  if (value->kind != Node::Kind::list) {
    state_->expected(key, *value, "a list (each entry begins with \"- \")");
    return {};
  }
  std::vector<Item> result;
  result.reserve(value->children.size());
  std::size_t number = 0;
  for (const auto* element : value->children) {
    ++number;
    if (element->kind == Node::Kind::text) {
      result.push_back({state_->origin_of(*element), element->text, {}});
    } else if (element->kind == Node::Kind::map) {
      auto place = fmt::format("{}[{}]", state_->child_place(key), number);
      result.push_back({state_->origin_of(*element),
                        {},
                        SectionAccess::child(*state_, *element, std::move(place))});
    } else {
      state_->expected(fmt::format("{}[{}]", key, number), *element, "a text or a mapping");
    }
  }
  return result;
}

namespace {

// Unambiguous: each text with its length, each list and mapping with its own.
void write(const Node& node, std::string& out) {
  out += fmt::format("{}:{}:{}:{}",
                     static_cast<int>(node.kind),
                     node.text.size(),
                     node.text,
                     node.children.size());
  for (const auto* child : node.children) write(*child, out);
}

}  // namespace

std::uint64_t Section::fingerprint() const {
  std::string all;
  if (!state_->silent()) write(*state_->node, all);
  if (state_->secrets) all += *state_->secrets;
  return quick_hash(all);
}

void Section::problem(std::string_view key, std::string text) {
  state_->note(origin(key), key.empty() ? std::move(text) : fmt::format("{}: {}", key, text));
}

void Section::problem_at(Origin where, const std::string& text) {
  state_->note(std::move(where), text);
}

void Section::done() {
  if (state_->silent()) return;
  const auto& children = state_->node->children;
  for (std::size_t i = 0; i < children.size(); i += 2) {
    const auto& key = *children[i];
    if (std::ranges::find(state_->asked, key.text) != state_->asked.end()) continue;
    const auto near = nearest(lower_ascii(key.text), state_->asked);
    const auto hint = near.empty() ? fmt::format("known here: {}", fmt::join(state_->asked, ", "))
                                   : fmt::format("did you mean \"{}\"?", near);
    state_->note(state_->origin_of(key),
                 fmt::format("unknown key \"{}\"; {}", shortened(printable(key.text), 60), hint));
  }
}

}  // namespace newshound
