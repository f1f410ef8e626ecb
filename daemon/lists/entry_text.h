#pragma once
// One entry of a YAML watchlist as text: where its keys and values stand, and how another value is put
// there. Inner header of lists/, for amend.cpp.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/origin.h"

namespace newshound {

// The lines of a file, with their line feeds.
class Lines {
 public:
  explicit Lines(std::string_view text);

  std::size_t size() const { return lines_.size(); }
  std::string& operator[](std::size_t i) { return lines_[i]; }
  const std::string& operator[](std::size_t i) const { return lines_[i]; }
  void insert(std::size_t before, const std::string& line);  // without its line feed
  std::string text() const;

  // Blanks before the first character; as long as the line where it says nothing.
  std::size_t indent(std::size_t i) const;
  bool says_nothing(std::size_t i) const;  // empty, or a comment
  // Where in its line the place is, in bytes.
  std::size_t offset(const Origin& place) const;
  // The first line behind `i` that says something and is indented by at most `most`; the end, if none is.
  std::size_t end_of_block(std::size_t i, std::size_t most) const;
  // The last line before `end` that says something, from `first` on.
  std::size_t last_of(std::size_t first, std::size_t end) const;

 private:
  std::vector<std::string> lines_;
  std::string line_end_ = "\n";
};

// Each puts values into the entry that begins at `entry` and is a mapping. Error: a sentence.
Result<void> add_texts(Lines& lines,
                       const Origin& entry,
                       std::string_view key,
                       const std::vector<std::string>& texts);
Result<void> set_value(Lines& lines,
                       const Origin& entry,
                       std::string_view key,
                       const std::string& value);
// Makes the plain text that stands at `entry` the name of a mapping.
Result<void> make_mapping(Lines& lines, const Origin& entry);

}  // namespace newshound
