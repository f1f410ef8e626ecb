// How large a file may get before it must be taken apart. clang-tidy holds the same line for
// functions. Raising a limit needs a paragraph in daemon/DECISIONS.md.

#include <algorithm>

#include <gtest/gtest.h>

#include "house/source_tree.h"

namespace newshound {
namespace {

std::ptrdiff_t lines(const SourceFile& file) {
  return std::ranges::count(file.text, '\n');
}

// Tables of names and texts are no code; nobody reads them from end to end.
bool is_table(const SourceFile& file) {
  return file.name == "names/given_names.cpp" || file.name == "names/common_surnames.cpp" ||
         file.name == "names/organisation_words.cpp" || file.name == "sinks/starting_templates.cpp";
}

TEST(Sizes, KeepFilesReadable) {
  for (const auto& file : daemon_sources())
    if (!is_table(file)) EXPECT_LE(lines(file), 450) << file.name;
}

TEST(Sizes, KeepHeadersShort) {
  for (const auto& file : daemon_sources())
    if (file.name.ends_with(".h")) EXPECT_LE(lines(file), 250) << file.name;
}

TEST(Sizes, KeepTheUsualFileSmall) {
  std::vector<std::ptrdiff_t> sizes;
  for (const auto& file : daemon_sources()) sizes.push_back(lines(file));
  const auto middle = sizes.begin() + std::ssize(sizes) / 2;
  std::ranges::nth_element(sizes, middle);
  EXPECT_LE(*middle, 150);
}

}  // namespace
}  // namespace newshound
