#include "house/source_tree.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <set>

namespace newshound {

namespace fs = std::filesystem;

fs::path source_root() {
  return NEWSHOUND_SOURCE_DIR;
}

std::string content_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

namespace {

std::vector<SourceFile> read_sources() {
  const fs::path daemon = source_root() / "daemon";
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(daemon)) {
    const auto& path = entry.path();
    if (path.extension() != ".h" && path.extension() != ".cpp") continue;
    const std::string name = path.lexically_relative(daemon).generic_string();
    const auto slash = name.find('/');
    files.push_back({name, slash == name.npos ? "" : name.substr(0, slash), content_of(path)});
  }
  std::ranges::sort(files, {}, &SourceFile::name);
  return files;
}

}  // namespace

const std::vector<SourceFile>& daemon_sources() {
  static const std::vector<SourceFile> files = read_sources();
  return files;
}

std::vector<std::string> daemon_folders() {
  std::set<std::string> folders;
  for (const auto& file : daemon_sources())
    if (!file.folder.empty()) folders.insert(file.folder);
  return {folders.begin(), folders.end()};
}

namespace {

bool is_name(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// Where the comment or literal that begins at `at` ends; `at` itself where none begins.
std::size_t end_of_dead_text(std::string_view text, std::size_t at) {
  const auto behind = [&](std::string_view mark, std::size_t from) {
    const auto found = text.find(mark, from);
    return found == text.npos ? text.size() : found + mark.size();
  };
  const auto rest = text.substr(at);
  const bool in_name = at > 0 && is_name(text[at - 1]);
  if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
  if (rest.starts_with("/*")) return behind("*/", at + 2);
  if (rest.starts_with("R\"") && !in_name) {
    const auto open = text.find('(', at);
    return behind(")" + std::string(text.substr(at + 2, open - at - 2)) + "\"", open);
  }
  // An apostrophe behind a digit separates thousands.
  if (rest.front() != '"' && (rest.front() != '\'' || in_name)) return at;
  std::size_t end = at + 1;
  while (end < text.size() && text[end] != rest.front()) end += text[end] == '\\' ? 2 : 1;
  return std::min(end + 1, text.size());
}

}  // namespace

std::string code_of(std::string_view text) {
  std::string code(text);
  for (std::size_t at = 0; at < text.size();) {
    const auto end = end_of_dead_text(text, at);
    for (std::size_t i = at; i < end; ++i)
      if (code[i] != '\n') code[i] = ' ';
    at = std::max(end, at + 1);
  }
  return code;
}

std::size_t line_at(std::string_view text, std::size_t at) {
  return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
}

}  // namespace newshound
