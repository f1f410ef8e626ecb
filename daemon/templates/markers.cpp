#include "templates/markers.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"

namespace newshound {

namespace {

using Fault = Template::Fault;

constexpr std::string_view negation = "no_";
constexpr std::string_view separator = "_separator";

// The names that count at one place: those of the lists around it, innermost last.
class Scope {
 public:
  explicit Scope(const Values& known) { layers_.push_back(&known); }

  // Where it is a list, its elements' names count from here on.
  void enter(const std::string& name) {
    const auto* list = list_of(name);
    layers_.push_back(list == nullptr || list->empty() ? nullptr : &list->front());
  }
  void leave() { layers_.pop_back(); }

  bool has_text(const std::string& name) const {
    return std::ranges::any_of(layers_, [&](const Values* layer) {
      return layer != nullptr && std::ranges::find(layer->texts, name, [](const auto& text) {
                                   return text.first;
                                 }) != layer->texts.end();
    });
  }

  bool has_part(std::string name) const {
    if (name.starts_with(negation)) name.erase(0, negation.size());
    else if (name.ends_with(separator))
      return list_of(name.substr(0, name.size() - separator.size())) != nullptr;
    return has_text(name) || list_of(name) != nullptr;
  }

  std::vector<std::string> names(bool parts) const {
    std::vector<std::string> names;
    for (const auto* layer : layers_) {
      if (layer == nullptr) continue;
      for (const auto& [name, text] : layer->texts) names.push_back(name);
      if (parts)
        for (const auto& [name, list] : layer->lists) names.push_back(name);
    }
    return names;
  }

 private:
  const std::vector<Values>* list_of(const std::string& name) const {
    for (const auto* layer : layers_)
      if (layer != nullptr)
        for (const auto& [list_name, list] : layer->lists)
          if (list_name == name) return &list;
    return nullptr;
  }

  std::vector<const Values*> layers_;
};

std::string shown(std::string_view name) {
  return shortened(printable(name), 40);
}

bool is_name(std::string_view name) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  };
  return !name.empty() && std::ranges::all_of(name, allowed);
}

// What is wrong with a word in braces that is no name.
std::string fault_of_word(std::string_view word) {
  if (word.starts_with('^'))
    return fmt::format("for what stands where there is none, write {{{{#no_{}}}}}",
                       shown(word.substr(1)));
  if (word.starts_with('>')) return "other files cannot be included";
  return fmt::format(
      "expected the name of a placeholder between the braces, found \"{}\"; names are of small "
      "letters, without blanks",
      shown(word));
}

std::string unknown(const Marker& marker, const Scope& scope) {
  const bool part = marker.kind == Marker::Kind::begin;
  const auto near = nearest(marker.name, scope.names(part));
  if (!part && scope.has_part(marker.name))
    return fmt::format(
        "\"{0}\" is a list; write {{{{#{0}}}}} … {{{{/{0}}}}} around what stands "
        "for each of it",
        marker.name);
  return fmt::format("there is no placeholder \"{}\" here{}",
                     marker.name,
                     near.empty() ? "; newshound template show prints an example with many"
                                  : fmt::format("; did you mean \"{}\"?", near));
}

std::expected<Marker, Fault> read_marker(std::string_view text, std::size_t start) {
  const auto close = text.find("}}", start + 2);
  if (close == text.npos)
    return std::unexpected(fault_at(text, start, "the braces are never closed; expected }}"));
  auto word = text.substr(start + 2, close - start - 2);
  Marker marker{.kind = Marker::Kind::value, .start = start, .stop = close + 2, .name = {}};
  if (word.starts_with('!')) {
    marker.kind = Marker::Kind::comment;
    return marker;
  }
  if (word.starts_with('#')) marker.kind = Marker::Kind::begin;
  if (word.starts_with('/')) marker.kind = Marker::Kind::end;
  if (marker.kind != Marker::Kind::value) word.remove_prefix(1);
  if (!is_name(word)) return std::unexpected(fault_at(text, start, fault_of_word(word)));
  marker.name = word;
  return marker;
}

// Follows the parts as they open and close.
class Checker {
 public:
  Checker(std::string_view text, const Values& known) : text_(text), scope_(known) {}

  std::expected<void, Fault> take(const Marker& marker) {
    switch (marker.kind) {
      case Marker::Kind::comment: return {};
      case Marker::Kind::value:
        if (scope_.has_text(marker.name)) return {};
        return wrong(marker, unknown(marker, scope_));
      case Marker::Kind::begin:
        if (!scope_.has_part(marker.name)) return wrong(marker, unknown(marker, scope_));
        scope_.enter(marker.name);
        open_.push_back(marker);
        return {};
      case Marker::Kind::end: return close(marker);
    }
    return {};
  }

  std::expected<void, Fault> finish() const {
    if (open_.empty()) return {};
    return wrong(open_.back(), fmt::format("{{{{#{0}}}}} has no {{{{/{0}}}}}", open_.back().name));
  }

 private:
  std::expected<void, Fault> close(const Marker& marker) {
    if (open_.empty())
      return wrong(marker, fmt::format("{{{{/{0}}}}} has no {{{{#{0}}}}} before it", marker.name));
    if (open_.back().name != marker.name)
      return wrong(
          marker,
          fmt::format("expected {{{{/{}}}}}, found {{{{/{}}}}}", open_.back().name, marker.name));
    scope_.leave();
    open_.pop_back();
    return {};
  }

  std::unexpected<Fault> wrong(const Marker& marker, std::string what) const {
    return std::unexpected(fault_at(text_, marker.start, std::move(what)));
  }

  std::string_view text_;
  Scope scope_;
  std::vector<Marker> open_;
};

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t") == text.npos;
}

}  // namespace

Fault fault_at(std::string_view text, std::size_t at, std::string what) {
  const auto before = text.substr(0, at);
  const auto line = before.rfind('\n');
  const auto start = line == before.npos ? 0 : line + 1;
  return {.line = static_cast<int>(std::ranges::count(before, '\n')) + 1,
          .column = static_cast<int>(before.size() - start) + 1,
          .text = std::move(what)};
}

std::expected<std::vector<Marker>, Fault> find_markers(std::string_view text, const Values& known) {
  std::vector<Marker> markers;
  Checker checker(text, known);
  for (auto at = text.find("{{"); at != text.npos; at = text.find("{{", markers.back().stop)) {
    auto marker = read_marker(text, at);
    if (!marker) return std::unexpected(marker.error());
    if (const auto fit = checker.take(*marker); !fit) return std::unexpected(fit.error());
    markers.push_back(std::move(*marker));
  }
  if (const auto whole = checker.finish(); !whole) return std::unexpected(whole.error());
  return markers;
}

std::string without_marker_lines(std::string_view text, const std::vector<Marker>& markers) {
  std::string result;
  auto marker = markers.begin();
  for (std::size_t start = 0; start < text.size();) {
    const auto feed = text.find('\n', start);
    auto end = feed == text.npos ? text.size() : feed + 1;
    std::string marks;  // of this line; a comment may end on a later one
    bool nothing_else = true;
    auto at = start;
    for (; marker != markers.end() && marker->start < end; ++marker) {
      nothing_else &=
          marker->kind != Marker::Kind::value && is_blank(text.substr(at, marker->start - at));
      if (marker->kind != Marker::Kind::comment)
        marks += text.substr(marker->start, marker->stop - marker->start);
      at = marker->stop;
      if (at > end) end = std::min(text.find('\n', at), text.size() - 1) + 1;
    }
    const bool only_marks = at > start && nothing_else && is_blank(trim(text.substr(at, end - at)));
    result += only_marks ? std::string_view(marks) : text.substr(start, end - start);
    start = end;
  }
  return result;
}

}  // namespace newshound
