// A watchlist in JSON Lines: made by programs, up to millions of lines, so it is read line by line.
#include <array>
#include <cerrno>
#include <fstream>
#include <system_error>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "lists/read_list.h"
#include "text/fold.h"

namespace newshound {

namespace {

namespace json = boost::json;

constexpr std::size_t most_reported = 50;                       // faulty lines of one file
constexpr std::uintmax_t most_bytes = std::uintmax_t{4} << 30;  // of one file
constexpr std::size_t most_names = 10'000;                      // of one subject

std::string text_at(const json::object& object, std::string_view key) {
  const auto* const value = object.if_contains(key);
  if (value == nullptr || !value->is_string()) return {};
  return printable(std::string_view(value->get_string()));
}

// A name as a text or as {"name", "kind"}. Among plain texts the first is the one to show.
std::string add_name(Subject& subject, const json::value& value) {
  Name name;
  if (value.is_string()) {
    name.text = printable(std::string_view(value.get_string()));
    name.kind = subject.names.empty() ? NameKind::primary : NameKind::alias;
  } else if (value.is_object()) {
    name.text = text_at(value.get_object(), "name");
    name.kind =
        text_at(value.get_object(), "kind") == "primary" ? NameKind::primary : NameKind::alias;
  } else {
    return "each of \"names\" must be a text or {\"name\", \"kind\"}";
  }
  if (auto fault = fault_of_name(name.text); !fault.empty()) return fault;
  subject.names.push_back(std::move(name));
  return {};
}

// The fault of the line, empty when there is none.
std::string read_subject(const json::value& line, Subject& subject, Ids& ids) {
  if (!line.is_object()) return "expected an object {\"id\", \"type\", \"names\"}";
  const auto& object = line.get_object();
  const auto* const names = object.if_contains("names");
  if (names == nullptr || !names->is_array() || names->get_array().empty())
    return "\"names\" must be a list of at least one name";
  if (names->get_array().size() > most_names) return fmt::format("more than {} names", most_names);
  for (const auto& name : names->get_array())
    if (auto fault = add_name(subject, name); !fault.empty()) return fault;
  const auto shown = std::ranges::find(subject.names, NameKind::primary, &Name::kind);
  subject.name = (shown == subject.names.end() ? subject.names.front() : *shown).text;
  subject.type = text_at(object, "type");
  return settle_id(subject, text_at(object, "id"), ids);
}

// Adds problems of one file, but not a million of them.
class LineProblems {
 public:
  LineProblems(std::string file, Problems& problems)
      : file_(std::move(file)), problems_(problems) {}

  void add(int line, std::string text) {
    if (++count_ <= most_reported) problems_.add({file_, line, 1}, std::move(text));
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

std::string fault_of_file(const std::filesystem::path& file) {
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status)) return "there is no such file";
  if (!std::filesystem::is_regular_file(status)) return "not a regular file";
  if (std::filesystem::file_size(file, error) > most_bytes) return "larger than 4 GiB";
  return {};
}

// The fault of the line, empty when there is none. `parser` allocates from a resource of the
// caller.
std::string read_line(std::string_view line, json::parser& parser, Subject& subject, Ids& ids) {
  json::error_code error;
  parser.write(line.data(), line.size(), error);
  if (error) return "not JSON: " + error.message();
  return read_subject(parser.release(), subject, ids);
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
    auto fault = read_line(line, parser, subject, ids);
    parser.reset();  // drops what a faulty line left, while its memory is still there
    memory.release();
    if (fault.empty()) list.subjects.push_back(std::move(subject));
    else problems.add(number, std::move(fault));
  }
}

}  // namespace

std::optional<Watchlist> read_jsonl_list(const std::filesystem::path& file, Problems& problems) {
  Watchlist list;
  list.origin = {file.string(), 0, 0};
  list.name = printable(file.stem().string());
  list.id = slug(list.name);
  auto fault = fault_of_file(file);
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
  LineProblems line_problems(file.string(), problems);
  read_lines(stream, list, line_problems);
  if (line_problems.finish() == 0 && list.subjects.empty())
    problems.add(list.origin, "nobody to look for; the file has no lines");
  if (stream.bad()) problems.add(list.origin, "cannot be read to its end");
  return list;
}

}  // namespace newshound
