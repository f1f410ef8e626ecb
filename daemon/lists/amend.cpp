#include "lists/amend.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "lists/entry_text.h"
#include "lists/read_list.h"

namespace newshound {

namespace {

std::optional<Watchlist> read(std::string_view yaml, const std::filesystem::path& file) {
  Problems ignored;  // those of other entries are no hindrance
  return parse_yaml_list(yaml, file, ignored);
}

const Subject* find(const Watchlist& list, const std::string& id) {
  const auto found = std::ranges::find(list.subjects, id, &Subject::id);
  return found == list.subjects.end() ? nullptr : &*found;
}

// Subjects as they are but for where they stand.
Particulars without_places(const Subject& subject) {
  Particulars more = subject.particulars ? *subject.particulars : Particulars();
  for (auto& example : more.examples) example.origin = {};
  // Those that should match stand first, whatever the order of the keys.
  std::ranges::sort(more.examples, {}, [](const Example& example) {
    return std::pair(example.matches, example.text);
  });
  return more;
}

bool is_same(const Subject& a, const Subject& b) {
  const auto same_name = [](const Name& one, const Name& other) {
    return one.text == other.text && one.kind == other.kind;
  };
  return a.id == b.id && a.name == b.name && a.type == b.type && a.severity == b.severity &&
         a.tags == b.tags && a.reference == b.reference && a.note == b.note &&
         std::ranges::equal(a.names, b.names, same_name) && without_places(a) == without_places(b);
}

bool is_as_meant(const Watchlist& before,
                 const Watchlist& after,
                 const std::string& id,
                 const Amendment& amendment) {
  const auto same = [&](const Subject& one, const Subject& other) {
    return one.id == id ? is_same(amended(one, amendment), other) : is_same(one, other);
  };
  return before.id == after.id && before.name == after.name && before.tags == after.tags &&
         std::ranges::equal(before.subjects, after.subjects, same);
}

// How a person writes a threshold: "0.7".
std::string decimal(double value) {
  return fmt::format("{:g}", value);
}

// One step: the entry is looked up anew each time, since the one before may have moved it.
class Editing {
 public:
  Editing(std::string_view yaml, const std::filesystem::path& file, const std::string& id)
      : yaml_(yaml), file_(file), id_(id) {}

  template <class Change>
  void step(Change change) {
    if (trouble_) return;
    const auto list = read(yaml_, file_);
    const auto* const subject = list ? find(*list, id_) : nullptr;
    if (subject == nullptr) {
      trouble_ =
          Error{Errc::not_found, fmt::format("no entry of {} has the id {}", file_.string(), id_)};
      return;
    }
    Lines lines(yaml_);
    if (auto done = change(lines, *subject); !done)
      trouble_ = within(done.error(), to_string(subject->origin));
    else yaml_ = lines.text();
  }

  Result<std::string> end() && {
    if (trouble_) return std::unexpected(*trouble_);
    return std::move(yaml_);
  }

 private:
  std::string yaml_;
  const std::filesystem::path& file_;
  const std::string& id_;
  std::optional<Error> trouble_;
};

Result<void> make_mapping_of(Lines& lines, const Subject& subject) {
  // A plain text is where its only name is.
  const bool plain = !subject.names.empty() && subject.names[0].origin == subject.origin;
  return plain ? make_mapping(lines, subject.origin) : Result<void>();
}

}  // namespace

Result<std::string> with_amendment(std::string_view yaml,
                                   const std::filesystem::path& file,
                                   const std::string& subject_id,
                                   const Amendment& amendment) {
  Editing editing(yaml, file, subject_id);
  editing.step(make_mapping_of);
  const auto add = [&](std::string_view key, const std::vector<std::string>& texts) {
    if (texts.empty()) return;
    editing.step([&](Lines& lines, const Subject& subject) {
      return add_texts(lines, subject.origin, key, texts);
    });
  };
  add("not", amendment.exclusions);
  add("against", amendment.against);
  if (amendment.threshold)
    editing.step([&](Lines& lines, const Subject& subject) {
      return set_value(lines, subject.origin, "threshold", decimal(*amendment.threshold));
    });
  if (!amendment.example.empty()) add("should_not_match", {amendment.example});
  auto result = std::move(editing).end();
  if (!result) return result;
  const auto before = read(yaml, file);
  const auto after = read(*result, file);
  if (!after || !is_as_meant(*before, *after, subject_id, amendment)) {
    const auto* const subject = find(*before, subject_id);
    return failure(Errc::invalid,
                   fmt::format("{}: the entry is written in a way that leaves no safe place for it",
                               to_string(subject->origin)));
  }
  return result;
}

}  // namespace newshound
