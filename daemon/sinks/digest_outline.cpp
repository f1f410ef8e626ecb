#include "sinks/digest_outline.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"

namespace newshound {

namespace {

template <class List, class Same>
auto& find_or_add(List& list, Same same) {
  const auto found = std::ranges::find_if(list, same);
  return found == list.end() ? list.emplace_back() : *found;
}

void add(DigestOutline& outline, const Alert& alert) {
  const auto& who = alert.subject;
  auto& list =
      find_or_add(outline.lists, [&](const auto& one) { return one.name == who.watchlist; });
  list.name = who.watchlist;
  auto& subject =
      find_or_add(list.subjects, [&](const auto& one) { return one.who->id == who.id; });
  subject.who = &who;
  subject.severity = std::max(subject.severity, alert.severity);
  auto& story = find_or_add(subject.stories, [&](const auto& alerts) {
    return alert.story != 0 && alerts.front()->story == alert.story;
  });
  story.push_back(&alert);
}

// Sorts by severity; the addresses of alerts of one digest have the order of their coming.
auto rank_of(const DigestOutline::OfSubject& subject) {
  return std::pair(-static_cast<int>(subject.severity), subject.stories.front().front());
}

}  // namespace

DigestOutline outline_of(const Alert& digest) {
  DigestOutline outline;
  for (const auto& alert : digest.folded) {
    if (alert.kind == AlertKind::news) add(outline, alert);
    else outline.notices.push_back(&alert);
  }
  for (auto& list : outline.lists) std::ranges::sort(list.subjects, {}, rank_of);
  std::ranges::sort(
      outline.lists, {}, [](const auto& list) { return rank_of(list.subjects.front()); });
  return outline;
}

std::string digest_title(const Alert& digest) {
  constexpr std::string_view label = "Digest: ";
  const auto title = printable(digest.message);
  return title.starts_with(label) ? title.substr(label.size()) : title;
}

std::string time_of(const Alert& alert) {
  return format_local(alert.article.published.value_or(alert.article.seen));
}

std::string title_of(const Alert& alert) {
  const auto title = printable(alert.article.title);
  return title.empty() ? printable(alert.article.link) : title;
}

std::vector<Piece> sentence_of(const Alert& alert) {
  const auto in_title = [](const Evidence& evidence) { return evidence.field == Field::title; };
  if (std::ranges::any_of(alert.evidence, in_title)) return {};
  const auto found = passages(alert).list;
  return found.empty() ? std::vector<Piece>() : found.front().pieces;
}

std::string rest_of(const Alert& digest) {
  if (digest.left_out == 0) return "";
  return fmt::format("and {} more, which \"newshound alerts\" lists", digest.left_out);
}

}  // namespace newshound
