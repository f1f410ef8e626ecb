#include "feed/plain.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

TEST(PlainTitle, IsOneLineWithoutMarkup) {
  EXPECT_EQ(plain_title(" A <b>bold</b>\n  claim<br/>and more "), "A bold claim and more");
}

TEST(PlainTitle, DecodesReferencesOnce) {
  EXPECT_EQ(plain_title("AT&amp;T &#8211; &quot;so&quot;"), "AT&T – \"so\"");
  EXPECT_EQ(plain_title("AT&T"), "AT&T");
  EXPECT_EQ(plain_title("&amp;lt;"), "&lt;");
}

TEST(PlainTitle, KeepsWhatOnlyLooksLikeATag) {
  EXPECT_EQ(plain_title("List<String> and 5 < 6, a <b"), "List<String> and 5 < 6, a <b");
  EXPECT_EQ(plain_title("Why <script> matters"), "Why <script> matters");
  EXPECT_EQ(plain_title("An open <!-- comment"), "An open <!-- comment");
  EXPECT_EQ(plain_title("A closed <!-- x -->comment"), "A closed comment");
}

TEST(PersonName, PrefersTheNameToTheMail) {
  EXPECT_EQ(person_name("desk@example.org (Petar Ogled)"), "Petar Ogled");
  EXPECT_EQ(person_name("Petar Ogled <desk@example.org>"), "Petar Ogled");
  EXPECT_EQ(person_name("desk@example.org"), "desk@example.org");
  EXPECT_EQ(person_name("<desk@example.org>"), "desk@example.org");
  EXPECT_EQ(person_name("desk@example.org ()"), "desk@example.org");
  EXPECT_EQ(person_name(" Petar (Pera) Ogled "), "Petar (Pera) Ogled");
}

}  // namespace
}  // namespace newshound
