#pragma once
// What the tests of the house look at: the files under daemon/, as text.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace newshound {

std::filesystem::path source_root();
std::string content_of(const std::filesystem::path& file);

struct SourceFile {
  std::string name;    // from daemon/: "feed/parse.h"
  std::string folder;  // "feed"; empty for daemon/main.cpp
  std::string text;
};

// All .h and .cpp files under daemon/, in the order of their names.
const std::vector<SourceFile>& daemon_sources();
// The folders under daemon/ that hold sources.
std::vector<std::string> daemon_folders();

// The same text with comments, strings and characters blanked; every line keeps its place.
std::string code_of(std::string_view text);
// The number of the line, from 1, that holds the character at `at`.
std::size_t line_at(std::string_view text, std::size_t at);

}  // namespace newshound
