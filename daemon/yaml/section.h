#pragma once
// Reading YAML with positions: the only door to yaml-cpp.
// A Section is one mapping of a file. Getters never fail their caller: they note a Problem and
// return the default, so a reader is a straight list of assignments and the user sees all problems
// at once. A Section remembers what was asked; done() reports the keys nobody asked for.
// yaml-cpp's surprises are kept out here: duplicate keys, alias bombs and self-references, octal
// numbers, "no" as a text, documents after the first.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/origin.h"
#include "base/secret.h"
#include "base/time.h"

namespace newshound {

struct Problem {
  Origin where;
  std::string text;  // lower case, says what was expected
};

// "config/newshound.yaml:14:7: sinks[2] (email): unknown key \"pasword\"; did you mean
// \"password\"?"
std::string to_string(const Problem& problem);

class Problems {
 public:
  void add(Origin where, std::string text) { list_.push_back({std::move(where), std::move(text)}); }
  bool empty() const { return list_.empty(); }
  const std::vector<Problem>& list() const { return list_; }

 private:
  std::vector<Problem> list_;
};

struct Item;

class Section {
 public:
  // The root mapping of a YAML file; an empty file is an empty mapping. A file that cannot be read,
  // is not YAML or not a mapping is one problem and gives an empty Section that notes no further
  // ones. `problems` must outlive the Section and its children.
  static Section load(const std::filesystem::path& file, Problems& problems);
  // The same from a text; `name` stands for the file in messages, relative paths start at its
  // folder.
  static Section parse(std::string_view yaml,
                       const std::filesystem::path& name,
                       Problems& problems);

  bool has(std::string_view key) const;
  Origin here() const;                        // where this mapping begins
  Origin origin(std::string_view key) const;  // where the key's value stands, else here()
  // "sinks[2] (email)": elements of a list are counted from 1; empty for the root.
  const std::string& path() const;
  void set_label(std::string_view label);  // what stands in brackets: a name the user knows

  // A missing key gives the default and no problem; a value of the wrong kind is a problem.
  std::string text(std::string_view key, std::string_view otherwise = "");
  std::string required_text(std::string_view key);  // missing or empty is a problem
  std::optional<std::string> maybe_text(std::string_view key);
  bool flag(std::string_view key, bool otherwise);  // true or false, nothing else
  std::int64_t number(std::string_view key,
                      std::int64_t otherwise,
                      std::int64_t least,
                      std::int64_t most);
  double decimal(std::string_view key, double otherwise, double least, double most);
  // "10s", "15m", "24h", "90d" (base/time.h)
  Duration duration(std::string_view key, Duration otherwise, Duration least, Duration most);
  // A number of bytes: 65536, "64KiB", "8MiB", "1GiB"
  std::int64_t bytes(std::string_view key,
                     std::int64_t otherwise,
                     std::int64_t least,
                     std::int64_t most);
  std::string one_of(std::string_view key,
                     const std::vector<std::string>& choices,
                     std::string_view otherwise);
  // A list of texts; a single text counts as a list of one.
  std::vector<std::string> texts(std::string_view key);
  // A path; relative ones start at the folder of the file it is written in.
  std::filesystem::path file(std::string_view key);
  std::vector<std::filesystem::path> files(std::string_view key);  // of a list of paths
  // `key`, or `key_file` (a path; one trailing newline is dropped), `key_credential` (a systemd
  // credential's name) or `key_env` (an environment variable's name). More than one is a problem.
  Secret secret(std::string_view key);

  std::optional<Section> section(std::string_view key);  // a mapping
  std::vector<Section> sections(std::string_view key);   // a list of mappings
  std::vector<Item> items(std::string_view key);         // a list of texts and mappings, mixed
  // All keys of this mapping with their scalar values, for free-form maps such as headers. Each
  // value may also be a mapping {value|file|credential|env: …}, read as a secret. Marks all keys as
  // asked.
  std::vector<std::pair<std::string, Secret>> secret_map(std::string_view key);

  // A hash of all that is written in this mapping and of the secrets that were read from files and
  // elsewhere: the same as long as nothing has changed.
  std::uint64_t fingerprint() const;

  // Notes a problem at the value of `key` (at this mapping where `key` is empty or missing). The
  // text is prefixed with path and key.
  void problem(std::string_view key, std::string text);
  // The same at a place in a file that this mapping names.
  void problem_at(Origin where, const std::string& text);
  // Call when everything was read: keys nobody asked for become problems, with the nearest known
  // key.
  void done();

 private:
  struct State;
  explicit Section(std::shared_ptr<State> state);
  std::shared_ptr<State> state_;
  friend struct SectionAccess;
};

// One element of a list that may hold plain texts and mappings.
struct Item {
  Origin origin;
  std::string text;                // set when it is a scalar
  std::optional<Section> section;  // set when it is a mapping
};

}  // namespace newshound
