#include "sinks/explanation.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "base/text.h"

namespace newshound {

namespace {

constexpr std::size_t most_passages = 4;
constexpr std::size_t longest_context = 300;  // bytes of a sentence on either side of a mark

struct Mark {
  std::size_t start = 0;
  std::size_t end = 0;
};

// The rules that match/ knows, for people. Another rule speaks for itself.
std::string reason(const Evidence& evidence) {
  const auto name = printable(evidence.name);
  if (evidence.how == "exact") return fmt::format("the name “{}”, letter for letter", name);
  if (evidence.how == "folded")
    return fmt::format("the name “{}”, apart from capitals and accents", name);
  if (evidence.how == "query") return fmt::format("the query “{}”", name);
  return fmt::format("the name “{}” ({})", name, printable(evidence.how));
}

bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80;
}

// A piece keeps the blanks at its ends, which printable() would drop.
std::string printable_piece(std::string_view text) {
  const auto clean = printable(fmt::format("|{}|", text));
  return clean.substr(1, clean.size() - 2);
}

void add(std::vector<Piece>& pieces, std::string_view text, bool marked) {
  if (!text.empty()) pieces.push_back({printable_piece(text), marked});
}

// Text between marks; a long stretch loses the end that is far from any mark.
void add_context(std::vector<Piece>& pieces, std::string_view text, bool first, bool last) {
  if (text.size() <= longest_context || (!first && !last)) return add(pieces, text, false);
  if (first) {
    std::size_t from = text.size() - longest_context;
    while (inside_character(text, from)) ++from;
    return add(pieces, fmt::format("…{}", text.substr(from)), false);
  }
  std::size_t to = longest_context;
  while (inside_character(text, to)) --to;
  add(pieces, fmt::format("{}…", text.substr(0, to)), false);
}

// Sorted, without overlaps. An alert read back from a store may claim anything about its offsets.
std::vector<Mark> merged(std::vector<Mark> marks, std::string_view quote) {
  std::ranges::sort(marks, {}, &Mark::start);
  std::vector<Mark> result;
  for (const auto& mark : marks) {
    if (mark.end > quote.size() || mark.start >= mark.end || inside_character(quote, mark.start) ||
        inside_character(quote, mark.end))
      continue;
    if (!result.empty() && mark.start < result.back().end)
      result.back().end = std::max(result.back().end, mark.end);
    else result.push_back(mark);
  }
  return result;
}

std::vector<Piece> cut(std::string_view quote, const std::vector<Mark>& marks) {
  std::vector<Piece> pieces;
  std::size_t at = 0;
  for (const auto& mark : marks) {
    add_context(pieces, quote.substr(at, mark.start - at), at == 0, false);
    add(pieces, quote.substr(mark.start, mark.end - mark.start), true);
    at = mark.end;
  }
  add_context(pieces, quote.substr(at), false, true);
  return pieces;
}

// Everything in `evidence` that stands in the same sentence as `first`.
QuotedPassage passage_of(const Evidence& first, const std::vector<Evidence>& evidence) {
  QuotedPassage passage{.field = first.field, .pieces = {}, .reasons = {}};
  std::vector<Mark> marks;
  for (const auto& item : evidence) {
    if (item.field != first.field || item.quote != first.quote) continue;
    marks.push_back({item.quote_start, item.quote_start + item.match.size()});
    if (auto why = reason(item); std::ranges::find(passage.reasons, why) == passage.reasons.end())
      passage.reasons.push_back(std::move(why));
  }
  passage.pieces = cut(first.quote, merged(std::move(marks), first.quote));
  return passage;
}

// Two units say enough: nobody needs the seconds of a delay of hours.
std::string later(Duration delay) {
  using namespace std::chrono;
  if (delay < seconds(1)) return "at once";
  const auto rounded = delay >= days(1)    ? floor<hours>(delay)
                       : delay >= hours(1) ? floor<minutes>(delay)
                                           : floor<seconds>(delay);
  return format_duration(rounded) + " later";
}

// Whom it was taken from, as far as one can tell.
std::string taken_from(const FollowUp& report) {
  if (report.like_feed.empty() || report.like_feed == report.feed) return printable(report.why);
  if (report.why == "copy") return "copy of " + printable(report.like_feed);
  return fmt::format("{} as {}", printable(report.why), printable(report.like_feed));
}

std::string in_brackets(std::string_view text) {
  return text.empty() ? "" : fmt::format(" ({})", text);
}

Report report_of(const FollowUp& report, const Alert& alert) {
  const auto seen = format_local(report.seen);
  return {.source = printable(report.feed),
          .seen = report.seen < alert.article.seen
                      ? seen
                      : fmt::format("{}, {}", seen, later(report.seen - alert.article.seen)),
          .title = printable(report.title),
          .link = printable(report.link),
          .language = printable(report.language),
          .origin = taken_from(report)};
}

}  // namespace

Passages passages(const Alert& alert) {
  Passages result;
  for (auto item = alert.evidence.begin(); item != alert.evidence.end(); ++item) {
    const auto same_sentence = [&](const Evidence& other) {
      return other.field == item->field && other.quote == item->quote;
    };
    if (std::any_of(alert.evidence.begin(), item, same_sentence)) continue;
    if (result.list.size() < most_passages)
      result.list.push_back(passage_of(*item, alert.evidence));
    else ++result.left_out;
  }
  return result;
}

std::string score_in_words(const Alert& alert) {
  const auto* word = alert.score >= 0.9   ? "strong"
                     : alert.score >= 0.7 ? "good"
                     : alert.score >= 0.5 ? "fair"
                                          : "weak";
  auto text = fmt::format("{:.2f} ({})", alert.score, word);
  std::string_view separator = ": ";
  for (const auto& part : alert.parts) {
    if (std::abs(part.value) < 0.005) continue;  // says how, changes nothing
    text += fmt::format("{}{} {}{:.2f}",
                        separator,
                        printable(part.what),
                        part.value < 0 ? "−" : "",
                        std::abs(part.value));
    separator = "; ";
  }
  return text;
}

std::string delay_in_words(const Alert::What& article) {
  if (!article.published) return "";
  if (article.seen < *article.published) return "before the date it gives";
  return later(article.seen - *article.published);
}

std::string source_name(const Alert& alert) {
  return printable(alert.feed.name.empty() ? alert.feed.url : alert.feed.name);
}

Reports reports(const Message& message, std::size_t most) {
  Reports result;
  const auto& also = message.also;
  result.left_out = also.size() > most ? also.size() - most : 0;
  for (std::size_t i = result.left_out; i < also.size(); ++i)
    result.list.push_back(report_of(also[i], message.alert));
  return result;
}

std::string reports_in_a_line(const Message& message) {
  constexpr std::size_t most_named = 12;
  std::vector<std::string_view> named;
  std::string text;
  std::size_t more = 0;
  for (const auto& report : message.also) {
    if (std::ranges::find(named, report.feed) != named.end()) continue;
    named.push_back(report.feed);
    if (named.size() > most_named) ++more;
    else
      text += fmt::format("{}{}{}",
                          text.empty() ? "" : ", ",
                          printable(report.feed),
                          in_brackets(report.why == "copy" ? taken_from(report) : ""));
  }
  return more == 0 ? text : fmt::format("{} and {} more", text, more);
}

}  // namespace newshound
