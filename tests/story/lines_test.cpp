#include "story/lines.h"

#include <gtest/gtest.h>

#include "story/press.h"

namespace newshound {
namespace {

TEST(GroupLine, IsReadWithWhatItHas) {
  const auto document = parse_group_line(R"({"doc":7,"title":"A","time":null,"more":[]})");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->doc, boost::json::value(7));
  EXPECT_EQ(document->title, "A");
  EXPECT_EQ(document->text, "");
  EXPECT_FALSE(document->time);
}

TEST(GroupLine, TakesInstantsAndSecondsForTimes) {
  const auto instant = parse_group_line(R"({"doc":"a","time":"1970-01-01T00:01:00Z"})");
  const auto seconds = parse_group_line(R"({"doc":"a","time":60})");
  ASSERT_TRUE(instant && seconds);
  EXPECT_EQ(instant->time, seconds->time);
}

TEST(GroupLine, TellsWhatIsWrong) {
  EXPECT_EQ(parse_group_line(R"({"title":"A"})").error().message,
            "\"doc\" is missing, or neither a string nor a whole number");
  EXPECT_EQ(parse_group_line(R"({"doc":"a","time":"soon"})").error().message,
            "\"time\" is neither an instant such as 2026-01-31T12:00:00Z nor seconds since 1970");
  EXPECT_FALSE(parse_group_line("[]"));
  EXPECT_FALSE(parse_group_line(R"({"doc":"a","text":1})"));
}

TEST(GroupLine, IsWrittenWithItsStory) {
  StoryIndex index;
  GroupDocument document{
      .doc = "a", .time = {}, .title = {}, .text = {}, .language = {}, .link = {}};
  EXPECT_EQ(group_line(document, take(index, vladivostok_a)), R"({"doc":"a","story":1})");
  document.doc = "b";
  const std::string line = explained_group_line(document, take(index, vladivostok_b), "a");
  EXPECT_TRUE(line.starts_with(R"({"doc":"b","story":1,"why":"copy","score":0.)")) << line;
  EXPECT_NE(line.find(R"("like":"a","shared":["Vulin")"), line.npos) << line;
}

}  // namespace
}  // namespace newshound
