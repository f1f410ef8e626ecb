#include "text/sentence.h"

#include <algorithm>
#include <memory>
#include <string>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "text/fold.h"
#include "text/fold_table.h"

namespace newshound {
namespace {

// A full stop behind these does not end a sentence, nor behind a single letter or three at most
// without a vowel ("Mr.", "dr.", "др."). Folded.
constexpr std::string_view titles = " gen col maj capt sen gov rep rev hon prof ing ген проф акад ";
constexpr std::size_t longest_without_vowel = 3;
constexpr std::u32string_view vowels = U"aeiouyаеиоуыэюяєі";

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// The lines that hold the place, without their line feeds, and of those no more than a quote could
// hold: the rest is not worth looking at.
Span surroundings(std::string_view text, Span place, std::size_t most) {
  const std::size_t line_start =
      place.start == 0 ? 0 : text.rfind('\n', place.start - 1) + 1;  // npos + 1 is 0
  const std::size_t line_end = std::min(text.find('\n', place.end), text.size());
  const std::size_t reach = most + 4;  // a character may have to go at either end
  Span around{std::max(line_start, place.start - std::min(place.start, reach)),
              std::min(line_end, place.end + reach)};
  while (around.start < place.start && is_continuation(text[around.start])) ++around.start;
  while (around.end > place.end && around.end < text.size() && is_continuation(text[around.end]))
    --around.end;
  return around;
}

// The letters at the end of a text.
std::string_view last_word(std::string_view text) {
  std::size_t start = text.size();
  for (std::size_t at = text.size(); at > 0;) {
    do --at;
    while (at > 0 && is_continuation(text[at]));
    std::size_t next = at;
    if (!is_word(decode(text, next))) break;
    start = at;
  }
  return text.substr(start);
}

bool ends_in_abbreviation(std::string_view sentence) {
  while (!sentence.empty() && is_blank(sentence.back())) sentence.remove_suffix(1);
  if (!sentence.ends_with('.')) return false;
  sentence.remove_suffix(1);
  const std::string word = fold(last_word(sentence));
  if (word.empty()) return false;
  if (titles.contains(" " + word + " ")) return true;
  std::size_t letters = 0;
  bool vowel = false;
  for (std::size_t at = 0; at < word.size(); ++letters)
    vowel = vowels.contains(decode(word, at)) || vowel;
  return letters == 1 || (letters <= longest_without_vowel && !vowel);
}

icu::BreakIterator* sentence_rules() {
  thread_local const std::unique_ptr<icu::BreakIterator> rules = [] {
    UErrorCode error = U_ZERO_ERROR;
    return std::unique_ptr<icu::BreakIterator>(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), error));
  }();
  return rules.get();
}

Span widen_to_sentence(icu::BreakIterator& rules, std::string_view text, Span place) {
  const auto position = [](std::size_t at) { return static_cast<std::int32_t>(at); };
  const auto border = [&](std::int32_t found, std::size_t otherwise) {
    return found == icu::BreakIterator::DONE ? otherwise : static_cast<std::size_t>(found);
  };
  std::size_t start = rules.isBoundary(position(place.start))
                          ? place.start
                          : border(rules.preceding(position(place.start)), 0);
  while (start > 0 && ends_in_abbreviation(text.substr(0, start)))
    start = border(rules.preceding(position(start)), 0);
  std::size_t end = rules.isBoundary(position(place.end))
                        ? place.end
                        : border(rules.following(position(place.end)), text.size());
  while (end < text.size() && ends_in_abbreviation(text.substr(0, end)))
    end = border(rules.following(position(end)), text.size());
  return {start, end};
}

// The sentence of ICU in a short text; all of it should ICU fail.
Span sentence_in(std::string_view text, Span place) {
  const Span all{0, text.size()};
  UErrorCode error = U_ZERO_ERROR;
  UText opened = UTEXT_INITIALIZER;
  utext_openUTF8(&opened, text.data(), static_cast<std::int64_t>(text.size()), &error);
  const std::unique_ptr<UText, decltype(&utext_close)> closing(&opened, &utext_close);
  icu::BreakIterator* rules = sentence_rules();
  if (U_FAILURE(error) || rules == nullptr) return all;
  rules->setText(&opened, error);
  return U_FAILURE(error) ? all : widen_to_sentence(*rules, text, place);
}

Span trimmed(std::string_view text, Span span, Span place) {
  while (span.start < place.start && is_blank(text[span.start])) ++span.start;
  while (span.end > place.end && is_blank(text[span.end - 1])) --span.end;
  return span;
}

// `most` bytes of the span, as much before the place as behind it where both sides have that much,
// then back to the nearest blanks, or at least to borders of code points.
Span cut(std::string_view text, Span span, Span place, std::size_t most) {
  const std::size_t spare = most - std::min(most, place.end - place.start);
  Span out;
  out.start = std::max(span.start, place.start - std::min(place.start, spare / 2));
  out.end = std::max(place.end, std::min(span.end, out.start + most));
  out.start = std::min(place.start, std::max(span.start, out.end - std::min(out.end, most)));
  if (out.start > span.start) {
    const std::size_t blank = text.substr(out.start, place.start - out.start).find(' ');
    if (blank != std::string_view::npos) out.start += blank;
    while (out.start < place.start && is_continuation(text[out.start])) ++out.start;
  }
  if (out.end < span.end) {
    const std::size_t blank = text.substr(place.end, out.end - place.end).rfind(' ');
    if (blank != std::string_view::npos) out.end = place.end + blank;
    while (out.end > place.end && is_continuation(text[out.end])) --out.end;
  }
  return out;
}

}  // namespace

Span sentence_around(std::string_view text, std::size_t start, std::size_t end, std::size_t most) {
  start = std::min(start, text.size());
  const Span place{start, std::clamp(end, start, text.size())};
  const Span around = surroundings(text, place, most);
  const std::string_view part = text.substr(around.start, around.end - around.start);
  Span span = sentence_in(part, {place.start - around.start, place.end - around.start});
  span = trimmed(text, {span.start + around.start, span.end + around.start}, place);
  if (span.end - span.start <= most) return span;
  return trimmed(text, cut(text, span, place, most), place);
}

}  // namespace newshound
