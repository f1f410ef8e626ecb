#include <algorithm>
#include <ranges>

#include <fmt/format.h>

#include "base/text.h"
#include "sinks/explanation.h"
#include "sinks/render.h"

namespace newshound {

namespace {

constexpr std::size_t longest_list = 40;  // code points; many official lists have a long name

// Whether each word of `match` is one of the words of `name`.
bool words_of(std::string_view match, std::string_view name) {
  const auto same = [](auto one, auto other) { return std::ranges::equal(one, other); };
  const auto is_in_name = [&](auto word) {
    return std::ranges::any_of(std::views::split(name, ' '),
                               [&](auto other) { return same(word, other); });
  };
  return !match.empty() && std::ranges::all_of(std::views::split(match, ' '), is_in_name);
}

// Where in the title the subject's name ends, where the title has it as the list does: not in
// another script or case, by which a reader might not know him, and not before "'s".
std::size_t end_of_name(const Alert& alert) {
  const auto& title = alert.article.title;
  for (const auto& evidence : alert.evidence) {
    if (evidence.field != Field::title || evidence.end > title.size()) continue;
    if (title.substr(0, evidence.end).ends_with(evidence.match) &&
        words_of(evidence.match, alert.subject.name) &&
        (evidence.end == title.size() ||
         std::string_view(" ,.;:?!)").find(title[evidence.end]) != std::string_view::npos))
      return evidence.end;
  }
  return std::string::npos;
}

std::string who_and_what(const Alert& alert) {
  const auto& title = alert.article.title;
  const auto list =
      fmt::format(" ({})", shortened(printable(alert.subject.watchlist), longest_list));
  const auto end = end_of_name(alert);
  if (end != std::string::npos) return printable(title.substr(0, end) + list + title.substr(end));
  return fmt::format("{}{}: {}",
                     printable(alert.subject.name),
                     list,
                     printable(title.empty() ? alert.article.link : title));
}

std::string first_line(std::string_view text) {
  return printable(text.substr(0, text.find('\n')));
}

}  // namespace

std::string subject_line(const Message& message) {
  const Alert& alert = message.alert;
  if (alert.kind == AlertKind::digest) return first_line(alert.message);
  if (alert.kind != AlertKind::news)
    return (is_own(alert.kind) ? "[newshound] " : "[test] ") + first_line(alert.message);
  const auto source = source_name(alert);
  const auto sources = source_count(message);
  return fmt::format("{}{}{}{}{}",
                     alert.update.empty() ? "" : "Update: ",
                     who_and_what(alert),
                     source.empty() ? "" : " — ",
                     source,
                     sources > 1 ? fmt::format(", {} sources", sources) : "");
}

}  // namespace newshound
