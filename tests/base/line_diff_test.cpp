#include "base/line_diff.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(LineDiff, ShowsWhatAChangeDoesAsPatchReadsIt) {
  EXPECT_EQ(
      line_diff(
          "1\n2\n3\n4\n5\nold\n7\n8\n9\n10\n", "1\n2\n3\n4\n5\nnew\nmore\n7\n8\n9\n10\n", "a.yaml"),
      "--- a.yaml\n+++ a.yaml\n@@ -3,7 +3,8 @@\n 3\n 4\n 5\n-old\n+new\n+more\n 7\n 8\n 9\n");
}

TEST(LineDiff, KeepsWhatIsTheSameBetweenTwoChanges) {
  EXPECT_EQ(line_diff("a\nsame\nb\n", "x\nsame\nb\nend\n", "f"),
            "--- f\n+++ f\n@@ -1,3 +1,4 @@\n-a\n+x\n same\n b\n+end\n");
}

TEST(LineDiff, IsEmptyWhereNothingDiffers) {
  EXPECT_EQ(line_diff("a\n", "a\n", "f"), "");
}

}  // namespace
}  // namespace newshound
