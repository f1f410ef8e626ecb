#pragma once
// A mail server, scripted: per recipient a list of replies, and a record of what was sent.
//   mail.reply("a@example.org", {.code = 450, .text = "greylisted", .accepted = false});
//   mail.reply("a@example.org", {.code = 250, .text = "ok", .accepted = true});  // the second time
// Who has no script is accepted.

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "net/mail.h"

namespace newshound {

class FakeMail final : public MailClient {
 public:
  struct Sent {
    MailServer server;
    Mail mail;
  };
  std::vector<Sent> sent;

  void reply(const std::string& recipient, Result<MailReply> reply) {
    script_[recipient].push_back(std::move(reply));
  }

  boost::asio::awaitable<Result<MailReply>> send(MailServer server, Mail mail) override {
    auto& replies = script_[mail.to];
    sent.push_back({std::move(server), std::move(mail)});
    if (replies.empty()) co_return MailReply{.code = 250, .text = "queued", .accepted = true};
    Result<MailReply> next = replies.front();
    if (replies.size() > 1) replies.pop_front();  // the last reply stays
    co_return next;
  }

 private:
  std::map<std::string, std::deque<Result<MailReply>>> script_;
};

}  // namespace newshound
