#include "story/draft.h"

#include <algorithm>
#include <string>

#include "base/digest.h"
#include "base/text.h"
#include "story/link.h"

namespace newshound {
namespace {

// The lead tells what a story is about; what stands farther down only speaks for a term being known.
constexpr std::size_t lead_words = 250;
constexpr std::size_t opening_words = 40;
constexpr std::size_t most_words = 1500;
constexpr std::size_t most_title_words = 60;
constexpr std::size_t dateline_words = 100;
constexpr float title_weight = 2;
constexpr std::size_t brief_words = 20;
// "Morning briefing" and "Weather today" are no texts of their own.
constexpr std::size_t telling_title = 4;

std::uint32_t key_of(std::string_view kind, std::string_view text) {
  std::string whole(kind);
  whole += text;
  return static_cast<std::uint32_t>(quick_hash(whole)) | 1U;
}

// "… - The Publisher", "… | Publisher": what a title has behind its last such mark, if it is short.
std::string_view without_publisher(std::string_view title) {
  for (const std::string_view mark : {" - ", " | ", " — ", " – ", " :: "}) {
    const std::size_t at = title.rfind(mark);
    if (at != title.npos && at > title.size() / 2) title = title.substr(0, at);
  }
  return title;
}

std::uint32_t title_key_of(std::string_view title) {
  std::string all;
  const auto words = read_words(without_publisher(title), most_title_words);
  std::size_t telling = 0;
  for (const StoryWord& word : words) {
    all += std::to_string(word.whole);
    telling += !word.little && !word.number;
  }
  return telling < telling_title ? 0 : key_of("title", all);
}

// Does a title capitalise words that are no names, as American ones do?
bool shouts(std::span<const StoryWord> words) {
  const auto large = std::ranges::count_if(words, [](auto& word) { return word.upper; });
  return 2 * large > std::ssize(words);
}

}  // namespace

Draft::Draft(const StoryArticle& article) : time(article.time), table_(512) {
  const auto title = read_words(article.title, most_title_words);
  const auto text = read_words(article.text, most_words);
  terms_.reserve(table_.size() / 2);
  seen_.reserve(table_.size() / 2);
  read(title, true);
  read(text, false);
  settle_names(!text.empty());
  mark_called(article.named);
  add_subjects(article.subjects);
  brief = text.size() < brief_words;
  copy = fingerprint(text);
  const std::span dateline = std::span(text).first(std::min(text.size(), dateline_words));
  for (const auto words : {std::span(title), dateline})
    if (const auto days = stated_days(words); !days.empty() && !day) day = days.front();
  years = stated_years(title) | stated_years(text);
  const std::string primary = lower_ascii(article.language.substr(0, article.language.find('-')));
  if (!primary.empty()) language = static_cast<std::uint16_t>(key_of("language", primary));
  title_key = title_key_of(article.title);
  if (const std::string link = canonical_link(article.link); !link.empty())
    link_key = key_of("link", link);
}

void Draft::read(std::span<const StoryWord> words, bool title) {
  const bool shouted = title && shouts(words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const StoryWord& word = words[i];
    if (word.little) continue;
    DraftTerm& term = at(word.term);
    if (term.spelling.empty()) term.spelling = word.spelling;
    term.number = word.number;
    term.opening |= title || i < opening_words;
    if (title) term.times += title_weight;
    else if (i < lead_words) term.times += 1;
    Seen& seen = seen_[static_cast<std::size_t>(&term - terms_.data())];
    if (shouted) seen.shout |= word.upper;
    else if (word.upper) seen.upper |= !word.opens;
    else seen.lower = true;
  }
}

// A name is written with a capital where others are not, and never without.
void Draft::settle_names(bool text_decides) {
  for (std::size_t i = 0; i < terms_.size(); ++i)
    terms_[i].name = !seen_[i].lower && (seen_[i].upper || (seen_[i].shout && !text_decides));
}

void Draft::add_subjects(std::span<const std::uint64_t> subjects) {
  for (const std::uint64_t subject : subjects) {
    DraftTerm& term = at(term_of_subject(subject));
    term.times = title_weight;
    term.name = true;
    term.subject = true;
  }
}

void Draft::mark_called(std::span<const std::string_view> named) {
  constexpr std::size_t most = 16;  // words in a name
  for (const auto words : named)
    for (const StoryWord& word : read_words(words, most))
      if (const int index = find(word.term); index >= 0)
        terms_[static_cast<std::size_t>(index)].called = true;
}

int Draft::find(Term term) const {
  const std::size_t mask = table_.size() - 1;
  for (std::size_t slot = term & mask;; slot = (slot + 1) & mask)
    if (table_[slot].index < 0 || table_[slot].term == term) return table_[slot].index;
}

DraftTerm& Draft::at(Term term) {
  if (const int found = find(term); found >= 0) return terms_[static_cast<std::size_t>(found)];
  terms_.push_back({.term = term});
  seen_.emplace_back();
  if (2 * terms_.size() <= table_.size()) {
    file(terms_.size() - 1);
  } else {
    table_.assign(2 * table_.size(), {});
    for (std::size_t i = 0; i < terms_.size(); ++i) file(i);
  }
  return terms_.back();
}

void Draft::file(std::size_t index) {
  const std::size_t mask = table_.size() - 1;
  const Term term = terms_[index].term;
  std::size_t slot = term & mask;
  while (table_[slot].index >= 0) slot = (slot + 1) & mask;
  table_[slot] = {term, static_cast<std::int32_t>(index)};
}

}  // namespace newshound
