// Amendments written into watchlists that people wrote by hand.
#include "lists/amend.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

const Amendment street{
    .exclusions = {"Vulin Street"}, .against = {}, .threshold = {}, .example = {}};

std::string amended(const std::string& yaml, const Amendment& amendment = street) {
  const auto result = with_amendment(yaml, "my.yaml", "vulin", amendment);
  return result ? *result : "refused: " + result.error().message;
}

// An entry below two others.
std::string list_with(const std::string& entry) {
  return "watchlist: Mine   # and nobody else's\nentries:\n  - Jane Doe\n" + entry +
         "\n  # the next one\n  - Bo Ivić\n";
}

TEST(Amend, MakesAMappingOfAPlainText) {
  const std::string before =
      "watchlist: Mine\nentries:\n  - Jane Doe\n  - Vulin   # who else\n\n  # later\n  - Bo Ivić\n";
  EXPECT_EQ(amended(before),
            "watchlist: Mine\nentries:\n  - Jane Doe\n  - name: Vulin   # who else\n"
            "    not: [\"Vulin Street\"]\n\n  # later\n  - Bo Ivić\n");
  EXPECT_EQ(amended("watchlist: Mine\nentries:\n- \"VULIN\""),
            "watchlist: Mine\nentries:\n- name: \"VULIN\"\n  not: [\"Vulin Street\"]\n");
}

TEST(Amend, AddsKeysBehindTheLastOne) {
  EXPECT_EQ(amended(list_with("  - name: Vulin   # him\n    # of the list\n    born: 1972\n")),
            list_with("  - name: Vulin   # him\n    # of the list\n    born: 1972\n"
                      "    not: [\"Vulin Street\"]\n"));
  EXPECT_EQ(amended(list_with("  -\n    id: vulin\n    name: A. Vulin")),
            list_with("  -\n    id: vulin\n    name: A. Vulin\n    not: [\"Vulin Street\"]"));
}

TEST(Amend, AddsToListsAsTheyAreWritten) {
  const auto with = [](const std::string& list) {
    return list_with("  - name: Vulin\n" + list + "\n    born: 1972");
  };
  EXPECT_EQ(amended(with("    not: [A, \"B ] C\"]   # others")),
            with("    not: [A, \"B ] C\", \"Vulin Street\"]   # others"));
  EXPECT_EQ(amended(with("    not: []")), with("    not: [\"Vulin Street\"]"));
  EXPECT_EQ(amended(with("    not: [A, ]")), with("    not: [A, \"Vulin Street\" ]"));
  EXPECT_EQ(amended(with("    not:   # others\n      - A  # first\n      - B\n      # end")),
            with("    not:   # others\n      - A  # first\n      - B\n"
                 "      - \"Vulin Street\"\n      # end"));
  EXPECT_EQ(amended(with("    not:\n    - A")), with("    not:\n    - A\n    - \"Vulin Street\""));
  EXPECT_EQ(amended(with("    not:")), with("    not:\n      - \"Vulin Street\""));
  EXPECT_EQ(amended(with("    not: A # one")),
            with("    not:\n      - A # one\n      - \"Vulin Street\""));
}

TEST(Amend, AddsToAnEntryInBraces) {
  EXPECT_EQ(amended(list_with("  - {name: Vulin, born: 1972}   # him")),
            list_with("  - {name: Vulin, born: 1972, not: [\"Vulin Street\"]}   # him"));
  EXPECT_EQ(amended(list_with("  - {name: Vulin, not: [A], born: 1972}")),
            list_with("  - {name: Vulin, not: [A, \"Vulin Street\"], born: 1972}"));
}

TEST(Amend, WritesAllThatAnAmendmentHolds) {
  const Amendment all{.exclusions = {},
                      .against = {"goalkeeper", "Split"},
                      .threshold = 0.75,
                      .example = "He said \"Vulin\" and went away, on a day as long as any."};
  EXPECT_EQ(amended(list_with("  - Vulin"), all),
            list_with("  - name: Vulin\n    against: [\"goalkeeper\", \"Split\"]\n"
                      "    threshold: 0.75\n    should_not_match: "
                      "[\"He said \\\"Vulin\\\" and went away, on a day as long as any.\"]"));
  EXPECT_EQ(amended(list_with("  - name: Vulin\n    threshold: 0.6  # a guess"),
                    {.exclusions = {}, .against = {}, .threshold = 0.75, .example = {}}),
            list_with("  - name: Vulin\n    threshold: 0.75  # a guess"));
}

TEST(Amend, KeepsWindowsLineEndsAndOtherEntriesWithFaults) {
  EXPECT_EQ(amended("watchlist: Mine\r\nentries:\r\n  - name: Vulin\r\n    not: A\r\n  - []\r\n"),
            "watchlist: Mine\r\nentries:\r\n  - name: Vulin\r\n    not:\r\n      - A\r\n"
            "      - \"Vulin Street\"\r\n  - []\r\n");
}

TEST(Amend, RefusesWhereThePlaceIsNotClear) {
  const auto refused = [](const std::string& yaml, const std::string& why) {
    EXPECT_EQ(amended(yaml), "refused: my.yaml:" + why) << yaml;
  };
  refused("watchlist: Mine\nentries: [Jane Doe, Vulin]\n",
          "2:21: the entries are written in one line; give each a line of its own, behind \"- \"");
  refused("watchlist: Mine\nentries:\n  - &him Vulin\n",
          "3:5: the entry is not written as a plain text");
  refused(
      "watchlist: Mine\nentries:\n  - id: vulin\n    name: Aleksandar\n      Vulin\n    not: [A,\n "
      "     B]\n",
      "3:5: \"not\" goes on over several lines");
  refused("watchlist: Mine\nentries:\n  - {name: Vulin,\n     born: 1972}\n",
          "3:5: the entry is in braces that close in another line");
  refused("watchlist: Mine\nentries:\n  - name: Vulin\n    note: |\n      # a text\n",
          "3:5: the entry is written in a way that leaves no safe place for it");
  EXPECT_EQ(amended("watchlist: Mine\nentries:\n  - Jane Doe\n"),
            "refused: no entry of my.yaml has the id vulin");
}

}  // namespace
}  // namespace newshound
