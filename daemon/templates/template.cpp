#include "templates/template.h"

#include <algorithm>
#include <iostream>
#include <sstream>

#include <ctemplate/template.h>
#include <fmt/format.h>

#include "base/text.h"
#include "templates/markers.h"

namespace newshound {

using Library = ctemplate::Template;

struct Template::Parsed {
  std::unique_ptr<Library> library;
};

namespace {

// The library says what is wrong on the standard error only.
class StandardError {
 public:
  StandardError() : before_(std::cerr.rdbuf(said_.rdbuf())) {}
  StandardError(const StandardError&) = delete;
  StandardError& operator=(const StandardError&) = delete;
  ~StandardError() { std::cerr.rdbuf(before_); }

  // "Value of URL attribute "href" must be enclosed in quotes"
  std::string reason() const {
    auto text = said_.str();
    text.resize(std::min(text.find('\n'), text.size()));
    if (const auto colon = text.rfind(": "); colon != text.npos) text.erase(0, colon + 2);
    while (text.ends_with('.')) text.pop_back();
    return printable(text);
  }

 private:
  std::ostringstream said_;
  std::streambuf* before_;
};

std::unique_ptr<Library> parse_as(const std::string& text, Escaping escaping) {
  const auto* mode = escaping == Escaping::html ? "{{%AUTOESCAPE context=\"HTML\"}}" : "";
  return std::unique_ptr<Library>(Library::StringToTemplate(mode + text, ctemplate::DO_NOT_STRIP));
}

// Where the library stops understanding: behind the first placeholder that makes it refuse.
std::size_t refused_at(std::string_view text,
                       const std::vector<Marker>& markers,
                       Escaping escaping) {
  std::vector<std::string_view> open;
  for (const auto& marker : markers) {
    if (marker.kind == Marker::Kind::begin) open.push_back(marker.name);
    if (marker.kind == Marker::Kind::end) open.pop_back();
    std::string beginning(text.substr(0, marker.stop));
    for (auto name = open.rbegin(); name != open.rend(); ++name)
      beginning += fmt::format("{{{{/{}}}}}", *name);
    if (!parse_as(beginning, escaping)) return marker.start;
  }
  return 0;
}

void enter(const Values& values, ctemplate::TemplateDictionary& dictionary) {
  for (const auto& [name, text] : values.texts) {
    dictionary.SetValue(name, text);
    dictionary.ShowSection(text.empty() ? "no_" + name : name);
  }
  for (const auto& [name, list] : values.lists) {
    if (list.empty()) dictionary.ShowSection("no_" + name);
    for (const auto& element : list) enter(element, *dictionary.AddSectionDictionary(name));
  }
}

}  // namespace

std::expected<Template, Template::Fault> Template::parse(std::string_view text,
                                                         const Values& known,
                                                         Escaping escaping) {
  if (!is_utf8(text)) return std::unexpected(Fault{1, 1, "the file is not UTF-8"});
  const auto markers = find_markers(text, known);
  if (!markers) return std::unexpected(markers.error());
  const auto content = without_marker_lines(text, *markers);
  const StandardError errors;
  auto library = parse_as(content, escaping);
  if (!library) {
    const auto reason = errors.reason();
    return std::unexpected(fault_at(text, refused_at(text, *markers, escaping), reason));
  }
  return Template(std::make_shared<const Parsed>(std::move(library)));
}

std::string Template::fill(const Values& values) const {
  ctemplate::TemplateDictionary dictionary("message");
  enter(values, dictionary);
  std::string text;
  parsed_->library->Expand(&text, &dictionary);
  return text;
}

}  // namespace newshound
