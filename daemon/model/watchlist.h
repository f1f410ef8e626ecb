#pragma once
// Who is watched for. Made by lists/ from files, compiled by match/, quoted in alerts.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/origin.h"

namespace newshound {

enum class Severity { low, medium, high, critical };

std::string_view name_of(Severity severity);
std::optional<Severity> severity_of(std::string_view name);

enum class NameKind { primary, alias };

// One spelling of a subject, as the user wrote it.
struct Name {
  std::string text;
  NameKind kind = NameKind::primary;
  Origin origin;
};

// One person or organisation.
struct Subject {
  std::string id;           // unique in its list; given or derived from the name
  std::string name;         // the one to show
  std::vector<Name> names;  // all that are looked for, the shown one included
  std::string type;         // "person", "organisation", or empty
  Severity severity = Severity::medium;
  std::vector<std::string> tags;
  std::string reference;  // a URL
  std::string note;
  Origin origin;
};

struct Watchlist {
  std::string id;    // slug of its name; unique
  std::string name;  // as the user wrote it
  std::vector<std::string> tags;
  std::vector<Subject> subjects;
  Origin origin;
};

}  // namespace newshound
