#include "sinks/mail_message.h"

#include <cstdlib>

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/text.h"
#include "fakes/temp_dir.h"
#include "sinks/render.h"
#include "support.h"

namespace newshound {
namespace {

namespace json = boost::json;

const Envelope envelope{
    {"Newshound", "newshound@monitor.example"}, {"Desk", "desk@example.org"}, ""};

// What Python's email package makes of a mail.
json::object read(const std::string& message) {
  const TempDir folder;
  if (!write_file(folder / "mail", message)) throw std::runtime_error("cannot write the mail");
  const auto command = "/usr/bin/python3 '" NEWSHOUND_SOURCE_DIR
                       "/tests/data/sinks/read_mail.py' < '" +
                       (folder / "mail").string() + "' > '" + (folder / "json").string() + "'";
  if (std::system(command.c_str()) != 0) throw std::runtime_error("python3 failed");
  return json::parse(*read_file(folder / "json")).as_object();
}

std::string text_of(const json::object& mail, std::string_view key) {
  return std::string(mail.at(key).as_string());
}

TEST(MailMessage, IsReadByPythonAsItWasMeant) {
  const auto mail = read(mail_message(sample_alert(), envelope));
  EXPECT_EQ(json::serialize(mail.at("defects")), "[]");
  EXPECT_EQ(text_of(mail, "subject"),
            "Aleksandar Vulin (Serbian officials): Vulin meets Putin at the Vladivostok forum — "
            "Agencija Sever");
  EXPECT_EQ(text_of(mail, "from"), "newshound@monitor.example");
  EXPECT_EQ(json::serialize(mail.at("to")), R"([{"name":"Desk","address":"desk@example.org"}])");
  EXPECT_EQ(text_of(mail, "date"), "2024-09-05T08:07:31+00:00");
  EXPECT_EQ(text_of(mail, "list_id"),
            "Serbian officials <serbian-officials.newshound.monitor.example>");
  EXPECT_EQ(text_of(mail, "auto_submitted"), "auto-generated");
  EXPECT_EQ(text_of(mail, "watchlist"), "Serbian officials");
  EXPECT_EQ(text_of(mail, "feed"), "Agencija Sever");
  EXPECT_EQ(text_of(mail, "severity"), "high");
  EXPECT_EQ(text_of(mail, "type"), "multipart/alternative");
  EXPECT_EQ(json::serialize(mail.at("parts")), R"(["text/plain utf-8","text/html utf-8"])");
  EXPECT_EQ(text_of(mail, "text"), as_text(sample_alert(), {.color = false, .width = 76}));
  EXPECT_EQ(text_of(mail, "html"), as_html(sample_alert()));
}

TEST(MailMessage, ThoseAboutOneStoryAreOneConversation) {
  auto alert = sample_alert();
  EXPECT_EQ(mail_message(alert, envelope).find("References:"), std::string::npos);
  alert.story = 77;
  alert.update = "Aleksandar Vulin is joined by Sergei Shoigu";
  const auto mail = mail_message(alert, envelope);
  EXPECT_NE(mail.find("\r\nIn-Reply-To: <story.77@monitor.example>\r\n"
                      "References: <story.77@monitor.example>\r\n"),
            std::string::npos)
      << mail;
  EXPECT_NE(as_text(alert, {}).find("Update    " + alert.update), std::string::npos);
  EXPECT_NE(as_html(alert).find(alert.update), std::string::npos);
}

TEST(MailMessage, IsSevenBitWithShortLinesAndNoBareLineBreak) {
  const auto mail = read(mail_message(sample_alert(), envelope));
  EXPECT_EQ(mail.at("bare"), false);
  EXPECT_EQ(mail.at("seven_bit"), true);
  EXPECT_LE(mail.at("longest_line").as_int64(), 78);
}

TEST(MailMessage, HasTheSameIdAtEveryAttemptAndAnotherForEveryRecipient) {
  const auto once = mail_message(sample_alert(), envelope);
  EXPECT_EQ(once, mail_message(sample_alert(), envelope));
  const auto id = text_of(read(once), "message_id");
  EXPECT_TRUE(id.starts_with("<7q3m9x2bkc5e0vtr.")) << id;
  EXPECT_TRUE(id.ends_with("@monitor.example>")) << id;
  Envelope other = envelope;
  other.to = {"", "night@example.org"};
  EXPECT_NE(text_of(read(mail_message(sample_alert(), other)), "message_id"), id);
}

TEST(MailMessage, LetsNoTitleAddAHeader) {
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
                                       "\xe2\x80\xa9"}) {
    Alert alert = sample_alert();
    const auto evil = "x" + line_break + "Bcc: evil@x.example" + line_break + line_break + "<b>";
    alert.subject.name = alert.subject.watchlist = alert.feed.name = alert.article.title = evil;
    const auto mail = read(mail_message(alert, envelope));
    EXPECT_EQ(json::serialize(mail.at("defects")), "[]");
    EXPECT_EQ(json::serialize(mail.at("headers")),
              R"(["auto-submitted","content-type","date","from","list-id","message-id",)"
              R"("mime-version","subject","to","x-newshound-feed","x-newshound-severity",)"
              R"("x-newshound-watchlist"])");
    EXPECT_EQ(text_of(mail, "subject"),
              "x Bcc: evil@x.example <b> (x Bcc: evil@x.example <b>): x Bcc: evil@x.example <b> — "
              "x Bcc: evil@x.example <b>");
    EXPECT_EQ(text_of(mail, "feed"), "x Bcc: evil@x.example <b>");
  }
}

TEST(MailMessage, CutsASubjectOfFiveThousandAstralCharacters) {
  Alert alert = sample_alert();
  std::string title;
  for (int i = 0; i < 5000; ++i) title += "😀";
  alert.article.title = title;
  const auto mail = read(mail_message(alert, envelope));
  EXPECT_EQ(json::serialize(mail.at("defects")), "[]");
  EXPECT_EQ(text_of(mail, "subject"),
            shortened("Aleksandar Vulin (Serbian officials): " + title, 200));
  EXPECT_LE(mail.at("longest_line").as_int64(), 78);
  EXPECT_NE(text_of(mail, "html").find(title.substr(0, 400)), std::string::npos);
}

TEST(MailMessage, CarriesNamesOfAllScripts) {
  Alert alert = sample_alert();
  alert.subject.name = "Александар Вулин";
  alert.subject.watchlist = "Званичници: Србија";
  alert.subject.watchlist_id = "званичници";
  alert.article.title = "Vučić: \"nema komentara\"";
  const Envelope cyrillic{{"Њушкало, аларми", "newshound@monitor.example"},
                          {"Сто \"ноћ\"", "desk@example.org"},
                          "[вести]"};
  const auto mail = read(mail_message(alert, cyrillic));
  EXPECT_EQ(json::serialize(mail.at("defects")), "[]");
  EXPECT_EQ(
      text_of(mail, "subject"),
      "[вести] Александар Вулин (Званичници: Србија): Vučić: \"nema komentara\" — Agencija Sever");
  EXPECT_EQ(json::serialize(mail.at("to")),
            R"([{"name":"Сто \"ноћ\"","address":"desk@example.org"}])");
  EXPECT_EQ(text_of(mail, "watchlist"), "Званичници: Србија");
  const auto list_id = text_of(mail, "list_id");
  EXPECT_EQ(list_id.substr(list_id.find('.')), ".newshound.monitor.example>");
  EXPECT_TRUE(is_utf8(list_id));
}

TEST(MailMessage, TellsNoticesApart) {
  const auto mail = read(mail_message(notice(AlertKind::internal, "3 dead letters"), envelope));
  EXPECT_EQ(text_of(mail, "subject"), "[newshound] 3 dead letters");
  EXPECT_EQ(text_of(mail, "list_id"), "newshound <internal.newshound.monitor.example>");
}

// Python's quopri, and mail servers, see lines; so do we.
TEST(QuotedPrintable, ProtectsTheLinesThatServersTreatSpecially) {
  EXPECT_EQ(quoted_printable(".\n..x\nFrom here\nFromage\n. \n"),
            "=2E\r\n=2E.x\r\n=46rom here\r\nFromage\r\n=2E=20\r\n");
}

TEST(QuotedPrintable, EncodesWhatIsNotPlain) {
  EXPECT_EQ(quoted_printable("a=b č\t|\xc2\xa0 \nend "), "a=3Db =C4=8D=09|=C2=A0=20\r\nend=20");
  EXPECT_EQ(quoted_printable(std::string("a\0b\rc", 5)), "a=00b=0Dc");
  EXPECT_EQ(quoted_printable(""), "");
}

TEST(QuotedPrintable, BreaksLongLinesWhereverTheyAre) {
  const auto text = quoted_printable(std::string(5000, 'x') + "\n" + std::string(74, 'y') +
                                     ".From x" + std::string(200, '.'));
  std::size_t at = 0;
  while (at < text.size()) {
    const auto end = std::min(text.find("\r\n", at), text.size());
    EXPECT_LE(end - at, 76U);
    EXPECT_NE(text[at], '.');
    EXPECT_NE(text.substr(at, 5), "From ");
    at = end + 2;
  }
}

TEST(QuotedPrintable, ComesBackWholeInAMail) {
  Alert alert = notice(AlertKind::test, "");
  alert.message =
      ".\n..x\nFrom here\nbare\rreturn\n" + std::string(5000, 'x') + "\ntrailing \nčćž 😀";
  const auto mail = read(mail_message(alert, envelope));
  EXPECT_EQ(json::serialize(mail.at("defects")), "[]");
  EXPECT_EQ(text_of(mail, "text"), as_text(alert, {.color = false, .width = 76}));
  EXPECT_EQ(text_of(mail, "html"), as_html(alert));
  EXPECT_EQ(mail.at("bare"), false);
}

}  // namespace
}  // namespace newshound
