// What speaks for and against a subject, its examples, and its query if it is a topic.
#include <charconv>

#include <fmt/format.h>

#include "base/text.h"
#include "lists/codes.h"
#include "lists/entry.h"
#include "lists/read_list.h"
#include "text/fold.h"
#include "text/language_tag.h"
#include "text/query.h"

namespace newshound {

namespace {

bool has_word(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (is_word(next_code_point(text, at))) return true;
  return false;
}

std::vector<std::string> read_phrases(Entry& entry, std::string_view key) {
  std::vector<std::string> phrases;
  for (const auto& written : entry.texts(key)) {
    if (has_word(written.text)) phrases.push_back(printable(written.text));
    else entry.fault(written.origin, key, unexpected("words", written.text));
  }
  return phrases;
}

std::vector<std::string> read_countries(Entry& entry) {
  std::vector<std::string> countries;
  for (const auto& written : entry.texts("countries")) {
    if (auto code = country_code(written.text)) countries.push_back(*std::move(code));
    else
      entry.fault(written.origin,
                  "countries",
                  unexpected("a country's code of two letters (ISO 3166) such as RS, or GB for the "
                             "United Kingdom",
                             written.text));
  }
  return countries;
}

std::vector<std::string> read_languages(Entry& entry) {
  std::vector<std::string> languages;
  for (const auto& written : entry.texts("languages")) {
    if (auto tag = language_tag(written.text)) languages.push_back(*std::move(tag));
    else
      entry.fault(written.origin,
                  "languages",
                  unexpected("a language's code (BCP 47) such as sr or sr-Latn", written.text));
  }
  return languages;
}

std::optional<int> read_born(Entry& entry) {
  const auto written = entry.text("born");
  if (!written) return {};
  const auto year = year_of(written->text);
  if (!year)
    entry.fault(
        written->origin,
        "born",
        unexpected("one year, or a date with it, such as 1972 or 1972-10-02", written->text));
  return year;
}

std::string read_gender(Entry& entry) {
  const auto written = entry.text("gender");
  if (!written) return {};
  const auto gender = lower_ascii(written->text);
  if (gender == "m" || gender == "male") return "m";
  if (gender == "f" || gender == "female") return "f";
  entry.fault(written->origin, "gender", unexpected("m or f", written->text));
  return {};
}

std::optional<double> read_threshold(Entry& entry) {
  const auto written = entry.text("threshold");
  if (!written) return {};
  const std::string_view text = written->text;
  double threshold = -1;
  const auto [stop, error] =
      std::from_chars(text.begin(), text.end(), threshold, std::chars_format::fixed);
  if (error == std::errc() && stop == text.end() && threshold >= 0 && threshold <= 1)
    return threshold;
  entry.fault(written->origin, "threshold", unexpected("a number from 0 to 1", text));
  return {};
}

void read_examples(Entry& entry, std::string_view key, bool matches, std::vector<Example>& all) {
  for (auto& written : entry.texts(key)) {
    if (has_word(written.text))
      all.push_back({std::move(written.text), matches, std::move(written.origin)});
    else entry.fault(written.origin, key, unexpected("a text to try", written.text));
  }
}

std::vector<Example> read_examples(Entry& entry) {
  std::vector<Example> examples;
  read_examples(entry, "should_match", true, examples);
  read_examples(entry, "should_not_match", false, examples);
  return examples;
}

}  // namespace

std::string unexpected(std::string_view what, std::string_view text) {
  return fmt::format("expected {}, found \"{}\"", what, shortened(printable(text), 60));
}

std::shared_ptr<const Particulars> read_particulars(Entry& entry) {
  Particulars particulars;
  particulars.context = read_phrases(entry, "context");
  particulars.against = read_phrases(entry, "against");
  particulars.exclusions = read_phrases(entry, "not");
  particulars.countries = read_countries(entry);
  particulars.languages = read_languages(entry);
  particulars.gender = read_gender(entry);
  particulars.born = read_born(entry);
  particulars.threshold = read_threshold(entry);
  particulars.examples = read_examples(entry);
  if (particulars == Particulars()) return nullptr;
  return std::make_shared<const Particulars>(std::move(particulars));
}

std::shared_ptr<const Particulars> read_query(Entry& entry, const Written& query) {
  if (const auto parsed = parse_query(query.text); !parsed)
    entry.fault(query.origin, "query", parsed.error().message);
  for (const std::string_view key : {"names",
                                     "aliases",
                                     "weak",
                                     "context",
                                     "against",
                                     "not",
                                     "born",
                                     "countries",
                                     "gender",
                                     "languages",
                                     "threshold"})
    if (!entry.texts(key).empty())
      entry.fault(entry.origin(key), key, "a query entry has none; say it in the query");
  Particulars particulars;
  particulars.query = query.text;
  particulars.examples = read_examples(entry);
  return std::make_shared<const Particulars>(std::move(particulars));
}

}  // namespace newshound
