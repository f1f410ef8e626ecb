// A watchlist in JSON Lines: made by programs, up to millions of lines, so it is read line by line.
// A line has the keys of an entry in YAML (lists/entry.h), and "names" for all names in one list.
#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "lists/entry.h"
#include "lists/read_list.h"
#include "text/fold.h"

namespace newshound {

namespace {

namespace json = boost::json;

constexpr std::size_t most_reported = 50;                       // faulty lines of one file
constexpr std::uintmax_t most_bytes = std::uintmax_t{4} << 30;  // of one file
constexpr std::uintmax_t short_line = 40;  // bytes, to guess how many there are
constexpr std::uintmax_t most_guessed = 65'536;
constexpr std::size_t most_names = 10'000;  // of one subject

using Faults = std::vector<std::string>;

std::string described(const json::value& value) {
  if (value.is_array()) return "a list";
  if (value.is_object()) return "an object";
  return json::serialize(value);
}

// One line. Faults have no place in it: programs write such lines.
class JsonEntry final : public Entry {
 public:
  JsonEntry(const json::object& object, const Origin& origin, Faults& faults)
      : object_(object), origin_(origin), faults_(faults) {
    for (const auto& member : object) initials_ |= initial(member.key());
  }

  const json::value* value(std::string_view key) const {
    if ((initials_ & initial(key)) == 0) return nullptr;
    const auto* const value = object_.if_contains(key);
    return value == nullptr || value->is_null() ? nullptr : value;
  }
  bool has(std::string_view key) const override { return value(key) != nullptr; }
  Origin origin(std::string_view) const override { return origin_; }
  std::optional<Written> text(std::string_view key) override {
    const auto* const found = value(key);
    if (found == nullptr) return {};
    return text_of(key, *found);
  }
  std::vector<Written> texts(std::string_view key) override {
    std::vector<Written> texts;
    const auto* const found = value(key);
    if (found == nullptr) return texts;
    const auto add = [&](const json::value& one) {
      if (auto text = text_of(key, one)) texts.push_back(*std::move(text));
    };
    if (!found->is_array()) add(*found);
    else
      for (const auto& one : found->get_array()) add(one);
    return texts;
  }
  void fault(const Origin&, std::string_view key, std::string_view text) override {
    faults_.push_back(fmt::format("{}{}{}", key, key.empty() ? "" : ": ", text));
  }

 private:
  std::optional<Written> text_of(std::string_view key, const json::value& value) {
    if (value.is_string()) return Written{std::string(value.get_string()), origin_};
    if (value.is_int64()) return Written{fmt::to_string(value.get_int64()), origin_};
    if (value.is_double()) return Written{fmt::to_string(value.get_double()), origin_};
    fault(origin_, key, "expected a text, found " + described(value));
    return {};
  }

  static std::uint32_t initial(std::string_view key) {
    return key.empty() ? 0 : std::uint32_t{1} << (static_cast<unsigned char>(key.front()) & 31U);
  }

  const json::object& object_;
  const Origin& origin_;
  Faults& faults_;
  std::uint32_t initials_ = 0;  // of the keys: most of the grammar's are not there
};

// "primary", "alias", "weak"; what lists call their aliases otherwise ("aka") is an alias, too.
NameKind kind_of(const json::object& name) {
  const auto* const kind = name.if_contains("kind");
  if (kind == nullptr || !kind->is_string()) return NameKind::alias;
  const std::string_view text = kind->get_string();
  if (text == "primary") return NameKind::primary;
  return text == "weak" ? NameKind::weak : NameKind::alias;
}

// A name as a text or as {"name", "kind"}. Among plain texts the first is the one to show.
std::string add_name(Subject& subject, const json::value& value) {
  constexpr std::string_view shape = "each of \"names\" must be a text or {\"name\", \"kind\"}";
  Name name;
  const auto* text = &value;
  if (value.is_object()) {
    text = value.get_object().if_contains("name");
    name.kind = kind_of(value.get_object());
  } else {
    name.kind = subject.names.empty() ? NameKind::primary : NameKind::alias;
  }
  if (text == nullptr || !text->is_string()) return std::string(shape);
  name.text = printable(std::string_view(text->get_string()));
  if (auto fault = fault_of_name(name.text); !fault.empty()) return fault;
  subject.names.push_back(std::move(name));
  return {};
}

// Every name of "names", and the first primary one as the one to show.
void add_names(const JsonEntry& entry, Subject& subject, Faults& faults) {
  const auto* const names = entry.value("names");
  if (names == nullptr && (entry.has("name") || entry.has("query"))) return;
  if (names == nullptr || !names->is_array() || names->get_array().empty())
    return faults.push_back("\"names\" must be a list of at least one name");
  if (names->get_array().size() > most_names)
    return faults.push_back(fmt::format("more than {} names", most_names));
  for (const auto& name : names->get_array())
    if (auto fault = add_name(subject, name); !fault.empty()) faults.push_back(std::move(fault));
  if (subject.names.empty()) return;
  const auto shown = std::ranges::find(subject.names, NameKind::primary, &Name::kind);
  subject.name = (shown == subject.names.end() ? subject.names.front() : *shown).text;
}

void read_subject(const json::value& line, Subject& subject, Ids& ids, Faults& faults) {
  if (!line.is_object())
    return faults.push_back("expected an object {\"id\", \"type\", \"names\"}");
  JsonEntry entry(line.get_object(), subject.origin, faults);
  add_names(entry, subject, faults);
  if (!faults.empty()) return;
  read_entry(entry, subject);
  const auto id = entry.text("id");
  if (!faults.empty()) return;
  if (auto fault = settle_id(subject, id ? id->text : "", ids); !fault.empty())
    faults.push_back(std::move(fault));
}

// Adds problems of one file, but not a million of them.
class LineProblems {
 public:
  LineProblems(std::string file, Problems& problems)
      : file_(std::move(file)), problems_(problems) {}

  void add(int line, Faults& faults) {
    if (++count_ > most_reported) return;
    for (auto& fault : faults) problems_.add({file_, line, 1}, std::move(fault));
  }
  // How many there were.
  std::size_t finish() {
    if (count_ > most_reported)
      problems_.add({file_, 0, 0},
                    fmt::format("{} more lines have faults", count_ - most_reported));
    return count_;
  }

 private:
  std::string file_;
  Problems& problems_;
  std::size_t count_ = 0;
};

// `size` in bytes becomes known.
std::string fault_of_file(const std::filesystem::path& file, std::uintmax_t& size) {
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status)) return "there is no such file";
  if (!std::filesystem::is_regular_file(status)) return "not a regular file";
  size = std::filesystem::file_size(file, error);
  if (error) return "cannot be read: " + error.message();
  if (size > most_bytes) return "larger than 4 GiB";
  return {};
}

// `parser` allocates from a resource of the caller.
void read_line(
    std::string_view line, json::parser& parser, Subject& subject, Ids& ids, Faults& faults) {
  json::error_code error;
  parser.write(line.data(), line.size(), error);
  if (error) faults.push_back("not JSON: " + error.message());
  else read_subject(parser.release(), subject, ids, faults);
}

// Reads line after line. One parser and one memory resource serve them all.
void read_lines(std::istream& stream, Watchlist& list, LineProblems& problems) {
  std::array<unsigned char, 65'536> buffer;
  json::monotonic_resource memory(buffer.data(), buffer.size());
  json::parser parser;
  Ids ids;
  std::string text;
  for (int number = 1; std::getline(stream, text); ++number) {
    auto line = trim(text);
    if (number == 1 && line.starts_with("\xef\xbb\xbf")) line.remove_prefix(3);
    if (line.empty()) continue;
    Subject subject;
    subject.origin = {list.origin.file, number, 1};
    parser.reset(&memory);
    Faults faults;
    read_line(line, parser, subject, ids, faults);
    parser.reset();  // drops what a faulty line left, while its memory is still there
    memory.release();
    if (faults.empty()) list.subjects.push_back(std::move(subject));
    else problems.add(number, faults);
  }
}

}  // namespace

std::optional<Watchlist> read_jsonl_list(const std::filesystem::path& file, Problems& problems) {
  Watchlist list;
  list.origin = {file.string(), 0, 0};
  list.name = printable(file.stem().string());
  list.id = slug(list.name);
  std::uintmax_t size = 0;
  auto fault = fault_of_file(file, size);
  std::ifstream stream;
  if (fault.empty()) {
    stream.open(file, std::ios::binary);
    if (!stream) fault = "cannot be opened: " + std::generic_category().message(errno);
  }
  if (fault.empty() && list.id.empty())
    fault = "the list is called like its file, which has no letters";
  if (!fault.empty()) {
    problems.add(list.origin, fault);
    return {};
  }
  list.subjects.reserve(std::min(size / short_line, most_guessed));
  LineProblems line_problems(file.string(), problems);
  read_lines(stream, list, line_problems);
  if (line_problems.finish() == 0 && list.subjects.empty())
    problems.add(list.origin, "nobody to look for; the file has no lines");
  if (stream.bad()) problems.add(list.origin, "cannot be read to its end");
  return list;
}

}  // namespace newshound
