#include "lists/entry.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "lists/read_list.h"
#include "text/fold.h"

namespace newshound {

namespace {

void add_name(
    Entry& entry, std::string_view key, const Written& written, NameKind kind, Subject& subject) {
  if (const auto fault = fault_of_name(written.text); !fault.empty())
    return entry.fault(written.origin, key, fault);
  auto text = printable(written.text);
  const auto earlier = std::ranges::find(subject.names, text, &Name::text);
  if (earlier == subject.names.end())
    return subject.names.push_back({std::move(text), kind, written.origin});
  if (kind == NameKind::weak && earlier->kind != NameKind::weak)
    entry.fault(written.origin,
                key,
                fmt::format("\"{}\" is a full name of this entry already, which counts by itself",
                            shortened(text, 60)));
}

void read_names(Entry& entry, const std::optional<Written>& shown, Subject& subject) {
  if (shown) {
    subject.name = printable(shown->text);
    add_name(entry, "name", *shown, NameKind::primary, subject);
  }
  for (const auto& alias : entry.texts("aliases"))
    add_name(entry, "aliases", alias, NameKind::alias, subject);
  for (const auto& weak : entry.texts("weak"))
    add_name(entry, "weak", weak, NameKind::weak, subject);
}

// A topic's name is shown and never looked for.
void read_title(Entry& entry, const std::optional<Written>& name, Subject& subject) {
  if (!name) return;
  subject.name = printable(name->text);
  if (slug(subject.name).empty())
    entry.fault(name->origin, "name", unexpected("a name with letters", name->text));
}

Severity read_severity(Entry& entry, Severity otherwise) {
  const auto written = entry.text("severity");
  if (!written) return otherwise;
  if (const auto severity = severity_of(written->text)) return *severity;
  const std::vector<std::string> choices{"low", "medium", "high", "critical"};
  const auto near = nearest(lower_ascii(written->text), choices);
  entry.fault(written->origin,
              "severity",
              unexpected(fmt::format("one of {}", fmt::join(choices, ", ")), written->text) +
                  (near.empty() ? "" : fmt::format("; did you mean \"{}\"?", near)));
  return otherwise;
}

// It becomes a link in mails and on pages.
std::string read_reference(Entry& entry) {
  const auto written = entry.text("reference");
  if (!written || written->text.empty()) return {};
  const std::string& link = written->text;
  const bool is_link = link.starts_with("https://") || link.starts_with("http://");
  if (!is_link || printable(link) != link || link.contains(' '))
    entry.fault(written->origin,
                "reference",
                "expected a web address (https://…); other texts fit into \"note\"");
  return link;
}

bool has_folded(const std::vector<std::string>& texts, std::string_view text) {
  return std::ranges::any_of(texts, [&](const auto& other) { return fold(other) == fold(text); });
}

// What no single key is wrong about.
void check_together(Entry& entry, const Subject& subject) {
  const auto* const more = subject.particulars.get();
  const bool all_weak =
      !subject.names.empty() && std::ranges::all_of(subject.names, [](const Name& name) {
        return name.kind == NameKind::weak;
      });
  if (all_weak && (more == nullptr || more->context.empty()))
    entry.fault(entry.origin(""), "", "only weak names and no context; it would never be found");
  if (more == nullptr) return;
  for (const auto& name : subject.names)
    if (has_folded(more->exclusions, name.text))
      entry.fault(entry.origin("not"),
                  "not",
                  fmt::format("\"{}\" is a name to look for, too; it would never be found",
                              shortened(name.text, 60)));
  for (const auto& word : more->context)
    if (has_folded(more->against, word))
      entry.fault(entry.origin("against"),
                  "against",
                  fmt::format("\"{}\" stands in context, too", shortened(word, 60)));
}

}  // namespace

void read_entry(Entry& entry, Subject& subject) {
  const auto name = entry.text("name");
  const auto query = entry.text("query");
  if (!entry.has("name") && (query || subject.names.empty()))
    entry.fault(entry.origin(""), "", "\"name\" is missing");
  if (query) {
    read_title(entry, name, subject);
    subject.particulars = read_query(entry, *query);
  } else {
    read_names(entry, name, subject);
    subject.particulars = read_particulars(entry);
    check_together(entry, subject);
  }
  if (const auto type = entry.text("type")) subject.type = printable(type->text);
  subject.severity = read_severity(entry, subject.severity);
  for (auto& tag : entry.texts("tags")) subject.tags.push_back(std::move(tag.text));
  subject.reference = read_reference(entry);
  if (auto note = entry.text("note")) subject.note = std::move(note->text);
}

}  // namespace newshound
