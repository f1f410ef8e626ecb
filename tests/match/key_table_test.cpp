#include "match/key_table.h"

#include <random>

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(KeyTable, HoldsNothingWhenEmpty) {
  const KeyTable table;
  EXPECT_FALSE(table.may_hold(0x1234567890ABCDEF));
  EXPECT_TRUE(table.find(0x1234567890ABCDEF).empty());
}

TEST(KeyTable, FindsAllEntriesOfAKeyInTheOrderOfNames) {
  const KeyTable table({{.key = 9, .name = 3, .at = 1},
                        {.key = ~0ULL, .name = 1, .at = 0},
                        {.key = 9, .name = 2, .at = 4}});
  ASSERT_EQ(table.find(9).size(), 2U);
  EXPECT_EQ(table.find(9)[0].name, 2U);
  EXPECT_EQ(table.find(9)[0].at, 4U);
  EXPECT_EQ(table.find(9)[1].name, 3U);
  ASSERT_EQ(table.find(~0ULL).size(), 1U);
  EXPECT_TRUE(table.find(10).empty());
}

TEST(KeyTable, NeverDeniesAKeyItHoldsAndSeldomAffirmsAnother) {
  std::mt19937_64 random(1);
  std::vector<KeyTable::Entry> entries;
  for (std::uint32_t i = 0; i < 10'000; ++i)
    entries.push_back({.key = random(), .name = i, .at = 0});
  const KeyTable table(entries);
  for (const KeyTable::Entry& entry : entries) {
    ASSERT_TRUE(table.may_hold(entry.key));
    ASSERT_EQ(table.find(entry.key).front().name, entry.name);
  }
  int alarms = 0;
  for (int i = 0; i < 100'000; ++i) alarms += table.may_hold(random()) ? 1 : 0;
  EXPECT_LT(alarms, 2'000);
}

}  // namespace
}  // namespace newshound
