#include "match/query_eval.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include "match/words.h"
#include "text/fold.h"
#include "text/language_tag.h"

namespace newshound {
namespace {

using Kind = QueryNode::Kind;
using Number = std::uint32_t;  // of a word in its field, from 0

// Where words must all be there, so many places of each show that they are.
constexpr std::size_t most_places_of_each = 3;

// A field of an article.
class FieldWords {
 public:
  explicit FieldWords(std::string_view text) : text_(text), words_(words_of(text)) {
    by_hash_.reserve(words_.size());
    folded_ends_.reserve(words_.size());
    for (const Word& word : words_) {
      by_hash_.emplace_back(word.hash, static_cast<Number>(by_hash_.size()));
      folded_ += fold(text.substr(word.start, word.size));
      folded_ends_.push_back(folded_.size());
    }
    std::ranges::sort(by_hash_);
  }

  std::string_view text() const { return text_; }
  const std::vector<Word>& words() const { return words_; }

  // Each with the number of the word that has it.
  auto with_hash(std::uint64_t hash) const {
    return std::ranges::equal_range(by_hash_, hash, {}, &std::pair<std::uint64_t, Number>::first);
  }
  std::string_view folded_word(Number number) const {
    const std::size_t start = number == 0 ? 0 : folded_ends_[number - 1];
    return std::string_view(folded_).substr(start, folded_ends_[number] - start);
  }

 private:
  std::string_view text_;
  std::vector<Word> words_;
  std::vector<std::pair<std::uint64_t, Number>> by_hash_;  // sorted
  std::string folded_;                                     // word after word, without blanks
  std::vector<std::size_t> folded_ends_;
};

// One word of a phrase.
struct Wanted {
  std::uint64_t hash = 0;
  std::string beginning;     // folded; not empty where only the beginning must agree
  bool behind_stop = false;  // the phrase itself has a comma or the like before this word

  bool is(const FieldWords& field, Number number) const {
    return beginning.empty() ? field.words()[number].hash == hash
                             : field.folded_word(number).starts_with(beginning);
  }
};

std::vector<Wanted> phrase_of(std::string_view text) {
  const std::vector<Word> words = words_of(text);
  std::vector<Wanted> phrase;
  for (const Word& word : words) {
    Wanted wanted;
    wanted.hash = word.hash;
    if (text.substr(word.end()).starts_with('*'))
      wanted.beginning = fold(text.substr(word.start, word.size));
    if (!phrase.empty()) wanted.behind_stop = stop_between(text, words[phrase.size() - 1], word);
    phrase.push_back(std::move(wanted));
  }
  return phrase;
}

// Does the phrase, whose first word stands at `first`, go on there to its end?
bool goes_on(std::span<const Wanted> phrase, const FieldWords& field, Number first) {
  const auto& words = field.words();
  if (words.size() - first < phrase.size()) return false;
  for (Number i = 1; i < phrase.size(); ++i) {
    if (!phrase[i].is(field, first + i)) return false;
    if (!phrase[i].behind_stop &&
        stop_between(field.text(), words[first + i - 1], words[first + i]))
      return false;
  }
  return true;
}

// The numbers of the first words of the phrase wherever it stands, in order.
std::vector<Number> find_phrase(std::span<const Wanted> phrase, const FieldWords& field) {
  std::vector<Number> found;
  const auto add = [&](Number first) {
    if (goes_on(phrase, field, first)) found.push_back(first);
  };
  const Wanted& head = phrase.front();
  if (head.beginning.empty()) {
    for (const auto& [hash, first] : field.with_hash(head.hash)) add(first);
  } else {
    for (Number first = 0; first < field.words().size(); ++first)
      if (head.is(field, first)) add(first);
  }
  return found;
}

}  // namespace

struct QueryPassage::Words {
  FieldWords title;
  FieldWords text;
  std::string_view language;

  const FieldWords& of(Field field) const { return field == Field::title ? title : text; }
};

// Words in a row.
struct CompiledQuery::Run {
  Field field = Field::text;
  Number first = 0;
  Number last = 0;

  friend auto operator<=>(const Run&, const Run&) = default;
};

// A node of the query with its words hashed.
struct CompiledQuery::Step {
  using Words = QueryPassage::Words;
  using Runs = std::vector<Run>;  // sorted, each once
  // True where there is a value; the places that made it so, of which NOT and lang: have none.
  using Truth = std::optional<Runs>;

  Kind kind = Kind::words;
  std::vector<Wanted> phrase;
  std::string language;
  std::size_t distance = 0;
  std::vector<Step> children;

  static Step of(const QueryNode& node) {
    Step step;
    step.kind = node.kind;
    step.distance = node.distance;
    if (node.kind == Kind::words) step.phrase = phrase_of(node.text);
    if (node.kind == Kind::language) step.language = node.text;
    for (const QueryNode& child : node.children) step.children.push_back(of(child));
    return step;
  }

  Truth truth(const Words& words, std::span<const Field> fields) const {
    switch (kind) {
      case Kind::words: return of_phrase(words, fields);
      case Kind::all: return of_all(words, fields);
      case Kind::any: return of_any(words, fields);
      case Kind::near: return of_near(words, fields);
      case Kind::title: return children[0].truth(words, fields.first(1));
      case Kind::language: return truth_if(speaks(words.language, language));
      case Kind::none: return truth_if(!children[0].truth(words, fields));
    }
    return {};
  }

  static Truth truth_if(bool holds) { return holds ? Truth(Runs()) : Truth(); }

  Truth of_phrase(const Words& words, std::span<const Field> fields) const {
    Runs runs;
    for (const Field field : fields)
      for (const Number first : find_phrase(phrase, words.of(field)))
        runs.push_back({field, first, first + static_cast<Number>(phrase.size()) - 1});
    if (runs.empty()) return {};
    return runs;
  }

  Truth of_all(const Words& words, std::span<const Field> fields) const {
    Runs runs;
    for (const Step& child : children) {
      const Truth part = child.truth(words, fields);
      if (!part) return {};
      const std::size_t count = std::min(part->size(), most_places_of_each);
      runs.insert(runs.end(), part->begin(), part->begin() + static_cast<std::ptrdiff_t>(count));
    }
    return in_order(std::move(runs));
  }

  Truth of_any(const Words& words, std::span<const Field> fields) const {
    Truth any;
    for (const Step& child : children) {
      const Truth part = child.truth(words, fields);
      if (!part) continue;
      if (!any) any.emplace();
      any->insert(any->end(), part->begin(), part->end());
    }
    if (any) any = in_order(*std::move(any));
    return any;
  }

  Truth of_near(const Words& words, std::span<const Field> fields) const {
    const Truth one = children[0].truth(words, fields);
    const Truth other = one ? children[1].truth(words, fields) : Truth();
    if (!other) return {};
    Runs runs;
    add_pairs(*one, *other, runs);
    add_pairs(*other, *one, runs);
    if (runs.empty()) return {};
    return in_order(std::move(runs));
  }

  // Every `before` with every `behind` that begins near enough to its end.
  void add_pairs(const Runs& before, const Runs& behind, Runs& runs) const {
    for (const Run& start : before) {
      auto end = std::ranges::upper_bound(behind, Run{start.field, start.last, ~Number{0}});
      for (; end != behind.end() && end->field == start.field; ++end) {
        if (end->first - start.last - 1 > distance) break;
        runs.push_back({start.field, start.first, end->last});
      }
    }
  }

  static Runs in_order(Runs runs) {
    std::ranges::sort(runs);
    const auto repeated = std::ranges::unique(runs);
    runs.erase(repeated.begin(), repeated.end());
    return runs;
  }
};

QueryPassage::QueryPassage(std::string_view title, std::string_view text, std::string_view language)
    : words_(std::make_unique<const Words>(FieldWords(title), FieldWords(text), language)) {}
QueryPassage::QueryPassage(QueryPassage&&) noexcept = default;
QueryPassage::~QueryPassage() = default;

CompiledQuery::CompiledQuery(const Query& query)
    : root_(std::make_unique<const Step>(Step::of(query.root))) {}
CompiledQuery::CompiledQuery(CompiledQuery&&) noexcept = default;
CompiledQuery::~CompiledQuery() = default;

std::optional<std::vector<QueryPlace>> CompiledQuery::evaluate(const QueryPassage& passage) const {
  static constexpr std::array fields{Field::title, Field::text};  // title: takes the first alone
  const auto truth = root_->truth(*passage.words_, fields);
  if (!truth) return {};
  std::vector<QueryPlace> places;
  for (const Run& run : *truth) {
    const auto& words = passage.words_->of(run.field).words();
    places.push_back({run.field, words[run.first].start, words[run.last].end()});
  }
  return places;
}

}  // namespace newshound
