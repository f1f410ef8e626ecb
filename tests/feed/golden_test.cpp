// Every tests/data/feeds/x.xml or x.json reads as x.expected says. A new pair of files is a new
// test; run with NEWSHOUND_REWRITE_GOLDEN=1 to write what the parser says, then read the diff.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "feed/parse.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;

std::string contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<fs::path> documents() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(NEWSHOUND_SOURCE_DIR "/tests/data/feeds"))
    if (entry.path().extension() != ".expected") paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

void add(std::string& text, std::string_view key, std::string value) {
  for (auto at = value.find('\n'); at != value.npos; at = value.find('\n', at))
    value.replace(at, 1, " | ");
  if (!value.empty()) text += fmt::format("{}: {}\n", key, value);
}

void add(std::string& text, std::string_view key, std::optional<UtcTime> time) {
  if (time) add(text, key, format_utc(*time));
}

std::string told(Feed feed) {
  std::string text;
  add(text, "format", feed.format);
  add(text, "title", feed.title);
  add(text, "link", feed.link);
  add(text, "language", feed.language);
  add(text, "recovered", feed.recovered);
  if (feed.ttl) add(text, "ttl", format_duration(*feed.ttl));
  for (auto& article : feed.articles) {
    make_plain(article);
    text += "\n";
    add(text, "key", article.key);
    add(text, "title", article.title);
    add(text, "link", article.link);
    add(text, "author", article.author);
    add(text, "language", article.language);
    add(text, "published", article.published);
    add(text, "updated", article.updated);
    add(text, "summary", article.summary);
    add(text, "content", article.content);
  }
  return text;
}

class GoldenFeed : public testing::TestWithParam<fs::path> {};

TEST_P(GoldenFeed, ReadsAsExpected) {
  const auto feed =
      parse_feed({contents(GetParam()), "", "https://feeds.example.org/dir/document.xml"});
  ASSERT_TRUE(feed) << feed.error().message;
  const auto expected = fs::path(GetParam()).replace_extension(".expected");
  if (std::getenv("NEWSHOUND_REWRITE_GOLDEN") != nullptr) std::ofstream(expected) << told(*feed);
  EXPECT_EQ(told(*feed), contents(expected));
}

INSTANTIATE_TEST_SUITE_P(Documents,
                         GoldenFeed,
                         testing::ValuesIn(documents()),
                         [](const auto& info) {
                           std::string name = info.param.stem().string();
                           std::erase(name, '_');
                           return name;
                         });

}  // namespace
}  // namespace newshound
