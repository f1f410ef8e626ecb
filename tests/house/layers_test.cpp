// Who includes whom, checked against the ranks and DEPENDS written in daemon/CMakeLists.txt, and
// each third-party library against its one door.

#include <map>
#include <regex>
#include <set>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "house/source_tree.h"

namespace newshound {
namespace {

struct Module {
  int rank = 0;
  std::set<std::string> depends;
};
using House = std::map<std::string, Module>;

// Reads the "# rank N" comments and the house_module() calls.
House read_house(std::string_view cmake) {
  House house;
  int rank = -1;
  std::string call;
  std::istringstream lines{std::string(cmake)};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("# rank ")) rank = std::stoi(line.substr(7));
    if (rank < 0 || (call.empty() && !line.starts_with("house_module("))) continue;
    call += line + ' ';
    if (line.find(')') == line.npos) continue;
    std::istringstream words(call.substr(call.find('(') + 1, call.find(')') - call.find('(') - 1));
    std::string folder, word;
    words >> folder;
    Module& module = house[folder];
    module.rank = rank;
    bool depends = false;
    while (words >> word) {
      if (word == "DEPENDS" || word == "THIRD_PARTY") depends = word == "DEPENDS";
      else if (depends) module.depends.insert(word);
    }
    call.clear();
  }
  return house;
}

const House& house() {
  static const House read = read_house(content_of(source_root() / "daemon/CMakeLists.txt"));
  return read;
}

bool may_use(const House& house, const std::string& folder, const std::string& other) {
  if (folder == other) return true;
  const auto module = house.find(folder);
  if (module == house.end()) return false;
  for (const auto& dependency : module->second.depends)
    if (may_use(house, dependency, other)) return true;
  return false;
}

// What `text` includes in the given kind of brackets.
std::vector<std::string> includes(const std::string& text, char open) {
  static const std::regex ours("(?:^|\n)#include \"([^\"]+)\"");
  static const std::regex theirs("(?:^|\n)#include <([^>]+)>");
  std::vector<std::string> found;
  const auto& pattern = open == '"' ? ours : theirs;
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
    found.push_back((*it)[1]);
  return found;
}

// The sentences that are to be printed when a file includes what it may not.
std::vector<std::string> trespasses(const House& house, const SourceFile& file) {
  std::vector<std::string> found;
  for (const auto& include : includes(file.text, '"')) {
    if (include == "version.h") continue;  // generated
    const auto slash = include.find('/');
    const std::string other = include.substr(0, slash == include.npos ? 0 : slash);
    const bool allowed = file.folder.empty() ? other == "cli" : may_use(house, file.folder, other);
    if (!allowed) found.push_back(fmt::format("{} includes \"{}\"", file.name, include));
  }
  return found;
}

struct Door {
  std::string_view header;  // how the library's headers begin
  std::string_view folder;
};
constexpr Door doors[] = {
    {"curl/", "net"},
    {"libpsl", "net"},
    {"librdkafka/", "sinks"},
    {"pugixml", "feed"},
    {"yaml-cpp/", "yaml"},
    {"sqlite3", "store"},
    {"unicode/", "text"},
    {"gumbo", "text"},
    {"spdlog/", "base"},
    {"openssl/evp", "base"},
    {"openssl/hmac", "base"},
    {"openssl/rand", "base"},
    {"openssl/sha", "base"},
    {"openssl/ssl", "net"},
    {"xxhash", "base"},
    {"systemd/", "app"},
    {"CLI/", "cli"},
};

// Rooms of values and functions: no executor, no timer, no socket.
const std::set<std::string> pure_rooms{"model",
                                       "text",
                                       "yaml",
                                       "feed",
                                       "match",
                                       "story",
                                       "schedule",
                                       "route",
                                       "lists",
                                       "settings",
                                       "store"};

std::vector<std::string> strangers(const SourceFile& file) {
  std::vector<std::string> found;
  for (const auto& include : includes(file.text, '<')) {
    for (const auto& door : doors)
      if (include.starts_with(door.header) && file.folder != door.folder)
        found.push_back(
            fmt::format("{} includes <{}>, whose door is {}/", file.name, include, door.folder));
    if (include.starts_with("boost/asio") && pure_rooms.contains(file.folder))
      found.push_back(fmt::format("{} includes <{}> in a pure room", file.name, include));
  }
  return found;
}

TEST(Layers, AreWrittenInTheBuildOfTheDaemon) {
  for (const auto& folder : daemon_folders())
    EXPECT_TRUE(house().contains(folder)) << folder << " has no house_module()";
  EXPECT_EQ(house().at("feed").rank, 3);
  EXPECT_EQ(house().at("base").depends, std::set<std::string>{});
}

TEST(Layers, DependOnlyDownwards) {
  for (const auto& [folder, module] : house())
    for (const auto& dependency : module.depends)
      EXPECT_LT(house().at(dependency).rank, module.rank) << folder << " depends on " << dependency;
}

TEST(Layers, AreNotSteppedOverByAnyInclude) {
  for (const auto& file : daemon_sources())
    for (const auto& sentence : trespasses(house(), file)) ADD_FAILURE() << sentence;
}

TEST(Layers, KeepEachLibraryBehindItsDoor) {
  for (const auto& file : daemon_sources())
    for (const auto& sentence : strangers(file)) ADD_FAILURE() << sentence;
}

TEST(Layers, WouldNoticeATrespass) {
  const SourceFile file{"feed/rss.cpp",
                        "feed",
                        "#include \"store/store.h\"\n#include \"model/article.h\"\n"
                        "#include <curl/curl.h>\n#include <boost/asio.hpp>\n"};
  EXPECT_EQ(trespasses(house(), file),
            std::vector<std::string>{"feed/rss.cpp includes \"store/store.h\""});
  EXPECT_EQ(strangers(file),
            (std::vector<std::string>{"feed/rss.cpp includes <curl/curl.h>, whose door is net/",
                                      "feed/rss.cpp includes <boost/asio.hpp> in a pure room"}));
}

}  // namespace
}  // namespace newshound
