// `silences:`, what nobody wants to hear of for a while.
#include <fmt/format.h>

#include "base/text.h"
#include "settings/parts.h"

namespace newshound {

namespace {

// An instant, or a day: then its beginning in UTC.
UtcTime read_until(Section& section) {
  const auto written = section.required_text("until");
  if (written.empty()) return {};
  if (const auto instant = parse_utc(written)) return *instant;
  if (const auto day = parse_utc(written + "T00:00:00Z")) return *day;
  section.problem("until",
                  fmt::format("expected a time such as 2026-12-31T18:00:00Z or a day such as "
                              "2026-12-31, found \"{}\"",
                              printable(written)));
  return {};
}

Silence read_silence(Section& section) {
  Silence silence;
  silence.origin = section.here();
  silence.subject = section.text("subject");
  silence.watchlist = section.text("watchlist");
  silence.feed = section.text("feed");
  silence.phrase = section.text("phrase");
  silence.story = section.number("story", 0, 1, INT64_MAX);
  silence.author = section.text("author");
  silence.reason = section.text("reason");
  silence.until = read_until(section);
  const bool of_all = silence.subject.empty() && silence.watchlist.empty() &&
                      silence.feed.empty() && silence.phrase.empty() && silence.story == 0;
  if (of_all)
    section.problem("", "say what is silenced: a subject, watchlist, feed, phrase or story");
  section.done();
  return silence;
}

}  // namespace

std::vector<Silence> read_silences(Section& root) {
  std::vector<Silence> silences;
  for (auto& section : root.sections("silences")) silences.push_back(read_silence(section));
  return silences;
}

}  // namespace newshound
