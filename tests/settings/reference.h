#pragma once
// Reads config/newshound.yaml as its reader would: switched-off options on, and what the comments
// say of defaults and ranges.

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace newshound {

inline std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::ostringstream content;
  content << stream.rdbuf();
  return content.str();
}

inline std::string reference_text() {
  return content_of(std::filesystem::path(NEWSHOUND_SOURCE_DIR) / "config/newshound.yaml");
}

// The same with every "#option: …" switched on. A block of such lines begins with a "#" that has no
// blank behind it, goes on with lines whose "#" has at least two, and ends at an empty line.
inline std::string switched_on(const std::string& reference) {
  static const std::regex first("^( *)#([^ #].*)$");
  static const std::regex next("^( *)#(  +[^ ].*)$");
  std::istringstream lines(reference);
  std::string result;
  bool in_block = false;
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (line.empty()) in_block = false;
    if (std::regex_match(line, match, first) || (in_block && std::regex_match(line, match, next))) {
      line = match[1].str() + match[2].str();
      in_block = true;
    }
    result += line + '\n';
  }
  return result;
}

// What the comment behind one option says.
struct Documented {
  std::string fallback;  // "default: …" or "required"
  std::string range;     // what follows the ";"
};

// By place: "network.timeout", "feeds.name", "sinks.webhook.timeout".
inline std::map<std::string, Documented> documented(const std::string& text) {
  static const std::regex option("^( *(?:- )?)([a-z0-9_]+):(?: .*)?$");
  static const std::regex comment(
      " # (?:default: )?([^;(]*[^;( ])(?: \\([^)]*\\))?(?:; ([^(]*[^( ]).*)?$");
  std::map<std::string, Documented> result;
  std::vector<std::pair<std::size_t, std::string>> open;  // indentation and key
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (!std::regex_match(line, match, option)) continue;
    const auto indentation = match[1].str().size();
    while (!open.empty() && open.back().first >= indentation) open.pop_back();
    open.emplace_back(indentation, match[2].str());
    std::string place;
    for (const auto& [unused, key] : open) place += (place.empty() ? "" : ".") + key;
    if (place.starts_with("sinks") && match[2] == "type") {
      static const std::regex type("type: *([a-z]+)");
      if (std::regex_search(line, match, type)) open.front().second = "sinks." + match[1].str();
    }
    if (std::regex_search(line, match, comment)) result[place] = {match[1].str(), match[2].str()};
  }
  return result;
}

}  // namespace newshound
