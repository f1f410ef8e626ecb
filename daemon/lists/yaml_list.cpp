// A watchlist in YAML. The grammar is shown by example in watchlists/README.md and, in short:
//   watchlist: its name (required)      severity, tags: of all entries (optional)
//   entries: texts, or mappings of id, name, aliases, type, severity, tags, reference, note
#include <fmt/format.h>

#include "base/text.h"
#include "lists/read_list.h"
#include "text/fold.h"

namespace newshound {

namespace {

Severity read_severity(Section& section, Severity otherwise) {
  const auto name =
      section.one_of("severity", {"low", "medium", "high", "critical"}, name_of(otherwise));
  return severity_of(name).value_or(otherwise);
}

void add_name(Subject& subject, const std::string& text, NameKind kind, const Origin& origin) {
  const auto clean = printable(text);
  for (const auto& name : subject.names)
    if (name.text == clean) return;
  subject.names.push_back({clean, kind, origin});
}

void read_aliases(Section& section, Subject& subject, Problems& problems) {
  for (const auto& alias : section.items("aliases")) {
    const auto fault =
        alias.section ? "expected a text, found a mapping" : fault_of_name(alias.text);
    if (fault.empty()) add_name(subject, alias.text, NameKind::alias, alias.origin);
    else problems.add(alias.origin, fmt::format("{}: aliases: {}", section.path(), fault));
  }
}

// It becomes a link in mails and on pages.
std::string read_reference(Section& section) {
  auto reference = section.text("reference");
  const bool is_link = reference.starts_with("https://") || reference.starts_with("http://");
  if (!reference.empty() &&
      (!is_link || printable(reference) != reference || reference.find(' ') != reference.npos))
    section.problem("reference",
                    "expected a web address (https://…); other texts fit into \"note\"");
  return reference;
}

void read_mapping(Section& section, Subject& subject, Problems& problems) {
  const auto name = section.required_text("name");
  section.set_label(name);
  const auto fault = fault_of_name(name);
  if (!trim(name).empty() && !fault.empty()) section.problem("name", fault);
  subject.name = printable(name);
  add_name(subject, name, NameKind::primary, section.origin("name"));
  read_aliases(section, subject, problems);
  subject.type = printable(section.text("type"));
  subject.severity = read_severity(section, subject.severity);
  subject.tags = section.texts("tags");
  subject.reference = read_reference(section);
  subject.note = section.text("note");
}

void read_text(const Item& item, Subject& subject, Problems& problems) {
  const auto fault = fault_of_name(item.text);
  if (!fault.empty()) problems.add(item.origin, "entries: " + fault);
  subject.name = printable(item.text);
  add_name(subject, item.text, NameKind::primary, item.origin);
}

// One of `entries:`; nothing where it has a fault, which is in `problems` then.
std::optional<Subject> read_entry(Item& item, Severity severity, Ids& ids, Problems& problems) {
  const auto before = problems.list().size();
  Subject subject;
  subject.origin = item.origin;
  subject.severity = severity;
  std::string id;
  if (item.section) {
    id = item.section->text("id");
    read_mapping(*item.section, subject, problems);
    item.section->done();
  } else {
    read_text(item, subject, problems);
  }
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
    if (auto subject = read_entry(item, severity, ids, problems))
      subjects.push_back(std::move(*subject));
  return subjects;
}

}  // namespace

std::optional<Watchlist> read_yaml_list(const std::filesystem::path& file, Problems& problems) {
  auto section = Section::load(file, problems);
  Watchlist list;
  list.origin = section.origin("watchlist");
  list.name = printable(section.required_text("watchlist"));
  list.id = slug(list.name);
  if (!list.name.empty() && list.id.empty())
    section.problem("watchlist", "expected a name with letters");
  const auto severity = read_severity(section, Severity::medium);
  list.tags = section.texts("tags");
  list.subjects = read_entries(section, severity, problems);
  section.done();
  if (list.id.empty()) return {};
  return list;
}

}  // namespace newshound
