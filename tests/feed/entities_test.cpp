#include "feed/entities.h"

#include <gtest/gtest.h>

namespace newshound {
namespace {

std::string expanded(std::string xml) {
  expand_own_entities(xml);
  return xml;
}

TEST(Entities, AreWhatTheDocumentSays) {
  const std::string head = "<!DOCTYPE rss [<!ENTITY paper \"Glas istoka\"> <!ENTITY e '&#233;'>]>";
  EXPECT_EQ(expanded(head + "<t>&paper; &amp; caf&e; &other;</t>"),
            head + "<t>Glas istoka &amp; caf&#233; &other;</t>");
}

TEST(Entities, OthersStayAsTheyAre) {
  for (const std::string xml :
       {"<t>&a;</t>",
        "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><t>&a;</t>",
        "<!DOCTYPE r [<!ENTITY % a \"b\">]><t>&a;</t>",
        "<!DOCTYPE r [<!ENTITY a \"never closed]><t>&a;</t>"})
    EXPECT_EQ(expanded(xml), xml);
}

TEST(Entities, MakeNoBombs) {
  std::string xml = "<!DOCTYPE r [<!ENTITY a \"" + std::string(1000, 'x') +
                    "\"><!ENTITY b \"&a;&a;&a;&a;\">]><t>";
  for (int i = 0; i < 100'000; ++i) xml += "&a;&b;";
  EXPECT_LT(expanded(xml).size(), xml.size() + 10'000 * 1000);
}

}  // namespace
}  // namespace newshound
