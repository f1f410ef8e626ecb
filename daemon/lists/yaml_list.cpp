// A watchlist in YAML:
//   watchlist: its name (required)      severity, tags: of all entries (optional)
//   entries: texts, or mappings whose grammar is in lists/entry.h
#include <fmt/format.h>

#include "base/text.h"
#include "lists/entry.h"
#include "lists/read_list.h"
#include "text/fold.h"

namespace newshound {

namespace {

Severity read_severity(Section& section) {
  const auto name =
      section.one_of("severity", {"low", "medium", "high", "critical"}, name_of(Severity::medium));
  return severity_of(name).value_or(Severity::medium);
}

class YamlEntry final : public Entry {
 public:
  YamlEntry(Section& section, Problems& problems) : section_(section), problems_(problems) {}

  bool has(std::string_view key) const override { return section_.has(key); }
  Origin origin(std::string_view key) const override { return section_.origin(key); }
  std::optional<Written> text(std::string_view key) override {
    auto text = section_.maybe_text(key);
    if (!text) return {};
    if (key == "name") section_.set_label(*text);
    return Written{*std::move(text), section_.origin(key)};
  }
  std::vector<Written> texts(std::string_view key) override {
    std::vector<Written> texts;
    for (auto& item : section_.items(key)) {
      if (item.section) fault(item.origin, key, "expected a text, found a mapping");
      else texts.push_back({std::move(item.text), std::move(item.origin)});
    }
    return texts;
  }
  void fault(const Origin& where, std::string_view key, std::string_view text) override {
    problems_.add(where,
                  fmt::format("{}: {}{}{}", section_.path(), key, key.empty() ? "" : ": ", text));
  }

 private:
  Section& section_;
  Problems& problems_;
};

void read_text(const Item& item, Subject& subject, Problems& problems) {
  const auto fault = fault_of_name(item.text);
  if (!fault.empty()) problems.add(item.origin, "entries: " + fault);
  subject.name = printable(item.text);
  subject.names.push_back({subject.name, NameKind::primary, item.origin});
}

// The id as written, empty where there is none.
std::string read_mapping(Section& section, Subject& subject, Problems& problems) {
  YamlEntry entry(section, problems);
  read_entry(entry, subject);
  auto id = section.text("id");
  section.done();
  return id;
}

// One of `entries:`; nothing where it has a fault, which is in `problems` then.
std::optional<Subject> read_item(Item& item, Severity severity, Ids& ids, Problems& problems) {
  const auto before = problems.list().size();
  Subject subject;
  subject.origin = item.origin;
  subject.severity = severity;
  std::string id;
  if (item.section) id = read_mapping(*item.section, subject, problems);
  else read_text(item, subject, problems);
  if (problems.list().size() != before) return {};
  const auto fault = settle_id(subject, id, ids);
  if (fault.empty()) return subject;
  problems.add(item.origin,
               fmt::format("{}: {}", item.section ? item.section->path() : "entries", fault));
  return {};
}

std::vector<Subject> read_entries(Section& list, Severity severity, Problems& problems) {
  const auto before = problems.list().size();
  auto items = list.items("entries");
  if (items.empty() && problems.list().size() == before)
    list.problem("entries", "nobody to look for; write a list of names, each behind \"- \"");
  std::vector<Subject> subjects;
  subjects.reserve(items.size());
  Ids ids;
  for (auto& item : items)
    if (auto subject = read_item(item, severity, ids, problems))
      subjects.push_back(std::move(*subject));
  return subjects;
}

std::optional<Watchlist> read_list(Section section, Problems& problems) {
  Watchlist list;
  list.origin = section.origin("watchlist");
  list.name = printable(section.required_text("watchlist"));
  list.id = slug(list.name);
  if (!list.name.empty() && list.id.empty())
    section.problem("watchlist", "expected a name with letters");
  const auto severity = read_severity(section);
  list.tags = section.texts("tags");
  list.subjects = read_entries(section, severity, problems);
  section.done();
  if (list.id.empty()) return {};
  return list;
}

}  // namespace

std::optional<Watchlist> read_yaml_list(const std::filesystem::path& file, Problems& problems) {
  return read_list(Section::load(file, problems), problems);
}

std::optional<Watchlist> parse_yaml_list(std::string_view yaml,
                                         const std::filesystem::path& file,
                                         Problems& problems) {
  return read_list(Section::parse(yaml, file, problems), problems);
}

}  // namespace newshound
