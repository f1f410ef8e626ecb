#pragma once
// Who is watched for. Made by lists/ from files, compiled by match/, quoted in alerts.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/origin.h"

namespace newshound {

enum class Severity { low, medium, high, critical };

std::string_view name_of(Severity severity);
std::optional<Severity> severity_of(std::string_view name);

// A weak name (a surname alone, a nickname, an acronym) counts only beside a full mention or where
// the subject's context is found.
enum class NameKind { primary, alias, weak };

// One spelling of a subject, as the user wrote it.
struct Name {
  std::string text;
  NameKind kind = NameKind::primary;
  Origin origin;
};

// A text that the user says must, or must not, be recognised as the subject. Tried when the list is
// loaded.
struct Example {
  std::string text;
  bool matches = true;
  Origin origin;

  friend bool operator==(const Example&, const Example&) = default;
};

// What only some subjects have; most of a list of a million names have none of it.
struct Particulars {
  std::vector<std::string> context;  // words, phrases or other names that speak for the subject
  std::vector<std::string> against;  // … that speak against it
  std::vector<std::string>
      exclusions;                      // `not`: phrases that are somebody else, wherever they stand
  std::vector<std::string> countries;  // ISO 3166-1 alpha-2, upper case
  std::vector<std::string> languages;  // BCP 47; only texts in these are looked at
  std::string gender;                  // "m", "f" or empty
  std::optional<int> born;             // year
  std::optional<double> threshold;     // instead of the configured one
  std::string query;                   // a boolean query instead of names: text/query.h
  std::vector<Example> examples;

  friend bool operator==(const Particulars&, const Particulars&) = default;
};

// One person, organisation or topic.
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
  std::shared_ptr<const Particulars> particulars;  // nullptr: none
};

struct Watchlist {
  std::string id;    // slug of its name; unique
  std::string name;  // as the user wrote it
  std::vector<std::string> tags;
  std::vector<Subject> subjects;
  Origin origin;
};

}  // namespace newshound
