#include "route/silence.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "route/phrase.h"

namespace newshound {

namespace {

bool is_either(const std::string& wanted, const std::string& one, const std::string& other) {
  return wanted.empty() || wanted == one || wanted == other;
}

bool takes(const Silence& silence, const Alert& alert) {
  const auto& subject = alert.subject;
  return is_either(silence.subject, subject.name, subject.id) &&
         is_either(silence.watchlist, subject.watchlist, subject.watchlist_id) &&
         is_either(silence.feed, alert.feed.name, alert.feed.url) &&
         (silence.story == 0 || silence.story == alert.story) && says(alert, silence.phrase);
}

}  // namespace

const Silence* silence_for(const Alert& alert, const std::vector<Silence>& silences, UtcTime now) {
  if (alert.kind != AlertKind::news) return nullptr;
  for (const auto& silence : silences)
    if (now < silence.until && takes(silence, alert)) return &silence;
  return nullptr;
}

std::string conditions_of(const Silence& silence) {
  std::vector<std::string> words;
  if (!silence.subject.empty()) words.push_back("subject " + silence.subject);
  if (!silence.watchlist.empty()) words.push_back("watchlist " + silence.watchlist);
  if (!silence.feed.empty()) words.push_back("feed " + silence.feed);
  if (!silence.phrase.empty()) words.push_back(fmt::format("phrase \"{}\"", silence.phrase));
  if (silence.story != 0) words.push_back(fmt::format("story {}", silence.story));
  return printable(fmt::to_string(fmt::join(words, ", ")));
}

std::string in_words(const Silence& silence) {
  return printable(fmt::format("silence {}{} until {}{}",
                               silence.id != 0 ? fmt::to_string(silence.id)
                                               : fmt::format("at {}", to_string(silence.origin)),
                               silence.author.empty() ? "" : " of " + silence.author,
                               format_utc(silence.until),
                               silence.reason.empty() ? "" : ": " + silence.reason));
}

std::vector<NameAsked> names_asked(const Silence& silence) {
  std::vector<NameAsked> asked;
  if (!silence.subject.empty()) asked.push_back({"subject", silence.subject, silence.origin});
  if (!silence.watchlist.empty()) asked.push_back({"watchlist", silence.watchlist, silence.origin});
  if (!silence.feed.empty()) asked.push_back({"feed", silence.feed, silence.origin});
  return asked;
}

}  // namespace newshound
