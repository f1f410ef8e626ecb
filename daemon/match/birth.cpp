#include "match/birth.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "base/text.h"
#include "match/words.h"
#include "text/romanise.h"

namespace newshound {

namespace {

constexpr std::size_t reach = 40;  // bytes behind the name

// How words for "born" begin, romanised.
constexpr std::array<std::string_view, 14> born_words{"born",
                                                      "gebor",
                                                      "rodj",
                                                      "roden",
                                                      "rodzhen",
                                                      "rozhd",
                                                      "rodils",
                                                      "rodiv",
                                                      "narod",
                                                      "naroz",
                                                      "urodzon",
                                                      "rojen",
                                                      "szulet",
                                                      "nacid"};
// … and as abbreviations, which a full stop or an opening bracket must show to be some.
constexpr std::array<std::string_view, 8> born_short{
    "b", "geb", "ur", "rod", "nar", "roj", "szul", "r"};

// The words behind the name.
class Behind {
 public:
  Behind(std::string_view text, std::size_t end)
      : rest_(text.substr(end, reach)), words_(words_of(rest_)) {}

  std::size_t size() const { return words_.size(); }
  std::string_view word(std::size_t i) const {
    return rest_.substr(words_[i].start, words_[i].size);
  }
  // Between the word and the one before it.
  std::string_view gap(std::size_t i) const {
    const std::size_t from = i == 0 ? 0 : words_[i - 1].end();
    return trim(rest_.substr(from, words_[i].start - from));
  }
  std::string_view next(std::size_t i) const { return trim(rest_.substr(words_[i].end())); }
  std::optional<int> number(std::size_t i) const {
    int value = 0;
    const auto text = word(i);
    const auto [stop, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || stop != text.end()) return {};
    return value;
  }
  std::string up_to(std::size_t i) const {
    return printable(rest_.substr(words_[0].start, words_[i].end() - words_[0].start));
  }

 private:
  std::string_view rest_;
  std::vector<Word> words_;
};

bool is_year(std::optional<int> number) {
  return number && *number >= 1850 && *number <= 2100;
}

bool says_born(const Behind& behind) {
  const auto roman = romanise(behind.word(0));
  if (std::ranges::any_of(born_words, [&](auto word) { return roman.starts_with(word); }))
    return true;
  if (behind.word(0) == "né" || behind.word(0) == "née") return true;
  return std::ranges::find(born_short, roman) != born_short.end() &&
         (behind.next(0).starts_with('.') || behind.gap(0).ends_with('('));
}

// "(born 2 October 1972", "(* 1972", "(1972–2020)", "(1972 г. р.)"
std::optional<BirthClaim> year_of_birth(const Behind& behind) {
  const bool star = behind.gap(0).ends_with('*');
  if (star || says_born(behind))
    for (std::size_t i = 0; i < behind.size(); ++i)
      if (const auto year = behind.number(i); is_year(year))
        return BirthClaim{*year, *year, behind.up_to(i)};
  if (!is_year(behind.number(0)) || behind.gap(0) != "(") return {};
  const auto next = behind.next(0);
  const bool life = (next.starts_with('-') || next.starts_with("–")) && behind.size() > 1 &&
                    is_year(behind.number(1));
  const bool russian = behind.size() > 2 && romanise(behind.word(1)).starts_with('g') &&
                       romanise(behind.word(2)).starts_with('r');
  if (!life && !russian) return {};
  return BirthClaim{*behind.number(0), *behind.number(0), behind.up_to(life ? 1 : 2)};
}

// "(52)", ", 52,", "aged 52". Children are not on watchlists, small numbers are results and minutes.
std::optional<BirthClaim> age(const Behind& behind, int written_in) {
  const auto roman = romanise(behind.word(0));
  const bool aged = (roman == "aged" || roman == "age") && behind.size() > 1;
  const std::size_t at = aged ? 1 : 0;
  const auto years = behind.number(at);
  if (!years || *years < 15 || *years > 110) return {};
  const auto next = behind.next(at);
  const bool bracketed = behind.gap(0) == "(" && (next.starts_with(')') || next.starts_with(','));
  const bool between_commas = behind.gap(0) == "," && next.starts_with(',');
  if (!aged && !bracketed && !between_commas) return {};
  return BirthClaim{written_in - *years - 1, written_in - *years, behind.up_to(at)};
}

}  // namespace

std::optional<BirthClaim> birth_behind(std::string_view text,
                                       std::size_t end,
                                       std::optional<int> written_in) {
  const Behind behind(text, end);
  if (behind.size() == 0) return {};
  if (auto claim = year_of_birth(behind)) return claim;
  if (!written_in) return {};
  return age(behind, *written_in);
}

}  // namespace newshound
