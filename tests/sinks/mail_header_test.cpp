#include "sinks/mail_header.h"

#include <gtest/gtest.h>

#include "base/digest.h"
#include "base/text.h"

namespace newshound {
namespace {

std::vector<std::string> lines_of(std::string text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find("\r\n");
    if (end == text.npos) throw std::logic_error("a line without its end");
    lines.push_back(text.substr(0, end));
    text.erase(0, end + 2);
  }
  return lines;
}

// RFC 2047 read back: the words of a Subject of encoded words only.
std::string decoded(const std::vector<std::string>& lines) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string rest = i == 0 ? lines[i].substr(lines[i].find(':') + 1) : lines[i];
    while (!rest.empty()) {
      EXPECT_TRUE(rest.starts_with(" =?UTF-8?B?")) << rest;
      const auto end = rest.find("?=", 11);
      std::string bytes;
      EXPECT_LE(end + 1, 75U);
      EXPECT_TRUE(base64_decode(rest.substr(11, end - 11), bytes));
      EXPECT_TRUE(is_utf8(bytes)) << "a word ends inside a character";
      text += bytes;
      rest.erase(0, end + 2);
    }
  }
  return text;
}

TEST(Mailbox, ReadsWhatPeopleWrite) {
  EXPECT_EQ(parse_mailbox("desk@example.org"), (Mailbox{"", "desk@example.org"}));
  EXPECT_EQ(parse_mailbox("  Desk <desk@example.org> "), (Mailbox{"Desk", "desk@example.org"}));
  EXPECT_EQ(parse_mailbox("<desk@example.org>"), (Mailbox{"", "desk@example.org"}));
  EXPECT_EQ(parse_mailbox("\"Desk, \\\"night\\\"\" <d+n@mail.example.org>"),
            (Mailbox{"Desk, \"night\"", "d+n@mail.example.org"}));
  EXPECT_EQ(parse_mailbox("Ноћни сто <desk@example.org>"),
            (Mailbox{"Ноћни сто", "desk@example.org"}));
  EXPECT_EQ(parse_mailbox("root@localhost"), (Mailbox{"", "root@localhost"}));
}

TEST(Mailbox, RefusesWhatTheWireCouldMisread) {
  for (const std::string text : {"",
                                 "desk",
                                 "desk@",
                                 "@example.org",
                                 "a b@example.org",
                                 "a@b@example.org",
                                 "a@b>\r\nRCPT TO:<evil@x",
                                 "Desk <a@b>\r\nRCPT TO:<evil@x>",
                                 "a@example.org, b@example.org",
                                 "a..b@example.org",
                                 ".a@example.org",
                                 "a@example..org",
                                 "a@example.org.",
                                 "jürgen@example.org",
                                 "a@münchen.example",
                                 "a@[127.0.0.1]",
                                 "<a@example.org",
                                 "Desk\r\nBcc: evil@x <a@example.org>"})
    EXPECT_FALSE(parse_mailbox(text)) << text;
  EXPECT_FALSE(parse_mailbox(std::string("a\0b@example.org", 15)));
  EXPECT_FALSE(parse_mailbox(std::string(65, 'a') + "@example.org"));
  EXPECT_FALSE(parse_mailbox("a@" + std::string(64, 'b') + ".org"));
  EXPECT_EQ(parse_mailbox("desk").error().message,
            "\"desk\" is not a mail address; expected desk@example.org or Desk <desk@example.org>, "
            "in ASCII (write an international domain as xn--…)");
}

TEST(HeaderLine, LeavesAsciiReadable) {
  EXPECT_EQ(header_line("Subject", "Vulin in Moscow"), "Subject: Vulin in Moscow\r\n");
}

TEST(HeaderLine, FoldsAtBlanks) {
  const auto lines = lines_of(header_line(
      "Subject",
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"));
  EXPECT_EQ(lines,
            (std::vector<std::string>{
                "Subject: one two three four five six seven eight nine ten eleven twelve",
                " thirteen fourteen fifteen"}));
}

TEST(HeaderLine, EncodesWhatIsNotAscii) {
  EXPECT_EQ(header_line("Subject", "Вулин"), "Subject: =?UTF-8?B?0JLRg9C70LjQvQ==?=\r\n");
}

TEST(HeaderLine, EncodesWhatALookerOnCouldTakeForAnEncodedWord) {
  EXPECT_EQ(decoded(lines_of(header_line("Subject", "=?UTF-8?B?ZXZpbA==?="))),
            "=?UTF-8?B?ZXZpbA==?=");
}

TEST(HeaderLine, EncodesAWordThatIsTooLongForALine) {
  const std::string word(3000, 'w');
  const auto lines = lines_of(header_line("Subject", word));
  EXPECT_EQ(decoded(lines), word);
  for (const auto& line : lines) EXPECT_LE(line.size(), 76U);
}

TEST(HeaderLine, SplitsFiveThousandAstralCharactersBetweenCharacters) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += i % 2 == 0 ? "😀" : "𝔙";
  const auto lines = lines_of(header_line("X-Newshound-Watchlist", text));
  EXPECT_EQ(decoded(lines), text);
  for (const auto& line : lines) EXPECT_LE(line.size(), 76U);
}

TEST(HeaderLine, StaysOneHeaderWhateverTheTextTries) {
  for (const std::string line_break : {"\r\n",
                                       "\n",
                                       "\r",
                                       "\v",
                                       "\f",
                                       "\x1c",
                                       "\x1d",
                                       "\x1e",
                                       "\xc2\x85",
                                       "\xe2\x80\xa8",
                                       "\xe2\x80\xa9"})
    EXPECT_EQ(header_line("Subject", "x" + line_break + "Bcc: evil@x.example"),
              "Subject: x Bcc: evil@x.example\r\n");
  EXPECT_EQ(header_line("Subject", std::string("a\0b", 3)), "Subject: a b\r\n");
}

TEST(HeaderLine, WritesDisplayNamesAsTheirGrammarWants) {
  EXPECT_EQ(header_line("To", "", "a@example.org"), "To: <a@example.org>\r\n");
  EXPECT_EQ(header_line("To", "News Desk", "a@example.org"), "To: News Desk <a@example.org>\r\n");
  EXPECT_EQ(header_line("To", "Desk, \"night\" \\", "a@example.org"),
            "To: \"Desk, \\\"night\\\" \\\\\" <a@example.org>\r\n");
  EXPECT_EQ(header_line("To", "Вулин", "a@example.org"),
            "To: =?UTF-8?B?0JLRg9C70LjQvQ==?= <a@example.org>\r\n");
  EXPECT_EQ(header_line("To", "x\r\nBcc: evil@x.example", "a@example.org"),
            "To: \"x Bcc: evil@x.example\" <a@example.org>\r\n");
}

}  // namespace
}  // namespace newshound
