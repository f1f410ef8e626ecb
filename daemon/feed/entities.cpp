#include "feed/entities.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace newshound {

namespace {

constexpr std::string_view opening = "<!ENTITY";
constexpr std::size_t most_entities = 100;
constexpr std::size_t longest_value = 1'000;
constexpr std::size_t most_expanded = 10'000;

struct Entity {
  std::string_view name;
  std::string_view value;
};

// "name "value">" as it stands behind <!ENTITY; no name where it is of another kind.
Entity read_declaration(std::string_view text) {
  text = trim(text.substr(0, 2 * longest_value));
  const auto name = text.substr(0, text.find_first_of(" \t\r\n"));
  text = trim(text.substr(name.size()));
  if (name.starts_with('%') || (!text.starts_with('"') && !text.starts_with('\''))) return {};
  const auto end = text.find(text.front(), 1);
  if (end == text.npos || end > longest_value) return {};
  const auto value = text.substr(1, end - 1);
  const bool refers = value.find('&') != value.npos && !value.starts_with("&#");
  return refers ? Entity{} : Entity{name, value};
}

std::vector<Entity> declared_in(std::string_view head) {
  std::vector<Entity> entities;
  for (auto at = head.find(opening); at != head.npos && entities.size() < most_entities;
       at = head.find(opening, at + opening.size())) {
    const auto entity = read_declaration(head.substr(at + opening.size()));
    if (!entity.name.empty()) entities.push_back(entity);
  }
  return entities;
}

}  // namespace

void expand_own_entities(std::string& xml) {
  constexpr std::size_t head = 4'000;  // declarations stand before the root element
  const auto start = std::string_view(xml).substr(0, head).find(opening);
  const auto end = start == xml.npos ? start : xml.find(']', start);
  if (end == xml.npos) return;
  const std::string_view whole = xml;
  const auto entities = declared_in(whole.substr(start, end - start));
  if (entities.empty()) return;
  std::string result(whole.substr(0, end));
  std::size_t copied = end;
  std::size_t expanded = 0;
  for (auto at = whole.find('&', end); at != whole.npos && expanded < most_expanded;
       at = whole.find('&', at + 1)) {
    const auto found = std::ranges::find_if(entities, [&](const Entity& entity) {
      const auto rest = whole.substr(at + 1);
      return rest.starts_with(entity.name) && rest.substr(entity.name.size()).starts_with(';');
    });
    if (found == entities.end()) continue;
    result.append(whole, copied, at - copied).append(found->value);
    copied = at + found->name.size() + 2;
    ++expanded;
  }
  result.append(whole, copied);
  xml = std::move(result);
}

}  // namespace newshound
