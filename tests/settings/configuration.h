#pragma once
// A configuration in a directory of its own, and what loading it gives.

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "fakes/temp_dir.h"
#include "settings/settings.h"

namespace newshound {

class Configuration {
 public:
  Settings load(std::string_view yaml) {
    put("c.yaml", yaml);
    problems = {};
    return load_settings(dir / "c.yaml", problems);
  }
  // With what every configuration needs, when `yaml` is about something else.
  Settings load_with_basics(std::string_view yaml) {
    return load("feeds: [https://a.example.org/]\nwatchlists: [w]\nsinks: [{type: console}]\n" +
                std::string(yaml));
  }
  void put(const std::filesystem::path& name, std::string_view content) const {
    std::filesystem::create_directories((dir / name).parent_path());
    std::ofstream(dir / name) << content;
  }
  // The problems' lines without the directory.
  std::vector<std::string> lines() const {
    std::vector<std::string> lines;
    const auto folder = dir.path().string() + '/';
    for (const auto& problem : problems.list()) {
      auto line = to_string(problem);
      for (auto at = line.find(folder); at != line.npos; at = line.find(folder))
        line.erase(at, folder.size());
      lines.push_back(line);
    }
    return lines;
  }

  TempDir dir;
  Problems problems;
};

}  // namespace newshound
