#include "match/near_misses.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include <fmt/format.h>

#include "base/text.h"
#include "match/query_eval.h"
#include "match/word_links.h"
#include "names/given_names.h"
#include "names/spelling.h"
#include "text/fold.h"
#include "text/sentence.h"

namespace newshound {

namespace {

constexpr std::size_t most_names = 50;  // of a subject, which may have thousands
constexpr std::size_t most_sentences = 5;
constexpr std::size_t longest_quote = 160;

// A text and its words.
class Words {
 public:
  Words(Field field, std::string_view text)
      : field_(field), text_(text), words_(whole_words(text)) {}

  std::size_t size() const { return words_.size(); }
  std::string_view operator[](std::size_t i) const {
    return text_.substr(words_[i].start, words_[i].size);
  }
  bool is_capital(std::size_t i) const {
    std::size_t at = words_[i].start;
    return !is_small(next_code_point(text_, at));
  }
  bool stop_before(std::size_t i) const { return stop_between(text_, words_[i - 1], words_[i]); }
  // "in the text: “… Marko Vulin …”"
  std::string quote(std::size_t i) const {
    const Span span = sentence_around(text_, words_[i].start, words_[i].end(), longest_quote);
    return fmt::format("in the {}: “{}”",
                       name_of(field_),
                       printable(text_.substr(span.start, span.end - span.start)));
  }

 private:
  Field field_;
  std::string_view text_;
  std::vector<Word> words_;
};

struct Place {
  const Words* words = nullptr;
  std::size_t at = 0;

  std::string_view word() const { return (*words)[at]; }
};

class NearMisses {
 public:
  NearMisses(const Subject& subject, const Passage& passage)
      : subject_(subject),
        texts_{Words(Field::title, passage.title), Words(Field::text, passage.text)} {}

  std::vector<std::string> tell() {
    const auto& names = subject_.names;
    for (const Name& name : std::span(names).first(std::min(names.size(), most_names)))
      look_for(parts_of_name(subject_, name.text), name.text);
    auto& sentences = seen_.empty() ? unseen_ : seen_;
    if (sentences.size() > most_sentences) sentences.resize(most_sentences);
    return std::move(sentences);
  }

 private:
  void look_for(const std::vector<NamePart>& parts, const std::string& name) {
    const auto given = std::ranges::find(parts, PartRole::given, &NamePart::role);
    if (given == parts.end()) return look_for_all(parts, name);
    bool seen = false;
    for (const NamePart& part : parts) {
      if (part.role != PartRole::surname) continue;
      for (const Place& place : places_of(part)) {
        add(seen_, beside(place, part, *given));
        seen = true;
      }
      if (!seen) add(unseen_, nothing_like(part));
    }
  }

  // An organisation, or a name of one word: all its words must be there.
  void look_for_all(const std::vector<NamePart>& parts, const std::string& name) {
    std::string there, missing;
    for (const NamePart& part : parts) {
      if (part.role == PartRole::filler || part.role == PartRole::particle) continue;
      auto& list = places_of(part).empty() ? missing : there;
      list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", part.word);
      if (parts.size() > 1) continue;
      if (!missing.empty()) return add(unseen_, nothing_like(part));
      const Place place = places_of(part).front();
      return add(seen_,
                 fmt::format("\"{}\" may be read as \"{}\" {}; but that is not sure enough",
                             place.word(),
                             part.word,
                             place.words->quote(place.at)));
    }
    if (there.empty()) return add(unseen_, fmt::format("no word of \"{}\" is there", name));
    if (missing.empty())
      return add(seen_, fmt::format("all words of \"{}\" are there, but not in a row", name));
    add(seen_, fmt::format("of \"{}\", {} is there, but not {}", name, there, missing));
  }

  // Each spelling once.
  std::vector<Place> places_of(const NamePart& part) const {
    std::vector<Place> places;
    for (const Words& words : texts_)
      for (std::size_t at = 0; at < words.size(); ++at) {
        if (!link_of(words[at], part)) continue;
        const bool known = std::ranges::any_of(places, [&](const Place& place) {
          return place.word() == words[at] && neighbour(place) == neighbour({&words, at});
        });
        if (!known) places.push_back({&words, at});
      }
    return places;
  }

  // The word that could be the given name: the capital one before, else the one behind.
  static std::optional<std::size_t> neighbour_of(const Place& place) {
    const auto& [words, at] = place;
    if (at > 0 && !words->stop_before(at) && words->is_capital(at - 1)) return at - 1;
    if (at + 1 < words->size() && !words->stop_before(at + 1) && words->is_capital(at + 1))
      return at + 1;
    return {};
  }
  static std::string_view neighbour(const Place& place) {
    const auto at = neighbour_of(place);
    return at ? (*place.words)[*at] : std::string_view();
  }

  static std::string beside(const Place& place, const NamePart& surname, const NamePart& given) {
    const auto start = fmt::format("the surname \"{}\" stands as \"{}\" {};",
                                   surname.word,
                                   place.word(),
                                   place.words->quote(place.at));
    if (!place.words->is_capital(place.at))
      return fmt::format("{} but in small letters, as a word that is no name", start);
    const auto word = neighbour(place);
    if (word.empty())
      return fmt::format("{} but no given name is beside it, nor is the full name elsewhere",
                         start);
    if (link_of(word, given))
      return fmt::format(
          "{} \"{}\" beside it reads as \"{}\", but the two together were not taken "
          "for the name",
          start,
          word,
          given.word);
    const bool initial = spelling_of(word).roman.size() == 1;
    const bool known = !given_names_like(word).empty();
    return fmt::format("{} but \"{}\" beside it is {}, not \"{}\"",
                       start,
                       word,
                       initial ? "another initial"
                       : known ? "another given name"
                               : "another word",
                       given.word);
  }

  std::string nothing_like(const NamePart& part) const {
    const auto text = fmt::format("no word reads as \"{}\"", part.word);
    std::vector<std::string> romans;
    std::vector<std::string_view> originals;
    for (const Words& words : texts_)
      for (std::size_t at = 0; at < words.size(); ++at)
        if (words.is_capital(at)) {
          romans.push_back(spelling_of(words[at]).roman);
          originals.push_back(words[at]);
        }
    const auto near = nearest(spelling_of(part.word).roman, romans);
    if (near.empty()) return text;
    const auto at = std::ranges::find(romans, near) - romans.begin();
    return fmt::format("{}; the nearest is \"{}\"", text, originals[static_cast<std::size_t>(at)]);
  }

  static void add(std::vector<std::string>& sentences, std::string sentence) {
    if (std::ranges::find(sentences, sentence) == sentences.end())
      sentences.push_back(std::move(sentence));
  }

  const Subject& subject_;
  std::array<Words, 2> texts_;
  std::vector<std::string> seen_;
  std::vector<std::string> unseen_;
};

// What the query asks for, one thing after the other.
void add_leaves(const QueryNode& node,
                bool in_title,
                const QueryPassage& words,
                const Passage& passage,
                std::vector<std::string>& sentences) {
  using Kind = QueryNode::Kind;
  if (node.kind == Kind::language) {
    sentences.push_back(
        passage.language.empty()
            ? fmt::format("lang:{}: the language of the text is not known", node.text)
            : fmt::format("lang:{}: the text is in {}", node.text, passage.language));
    return;
  }
  for (const auto& child : node.children)
    add_leaves(child, in_title || node.kind == Kind::title, words, passage, sentences);
  if (node.kind != Kind::words) return;
  Query leaf{node};
  if (in_title) leaf.root = {.kind = Kind::title, .text = "", .children = {node}};
  const bool there = CompiledQuery(leaf).evaluate(words).has_value();
  sentences.push_back(
      fmt::format("{}\"{}\" is {}there", in_title ? "title:" : "", node.text, there ? "" : "not "));
}

}  // namespace

std::vector<std::string> near_misses(const Subject& subject, const Passage& passage) {
  return NearMisses(subject, passage).tell();
}

std::vector<std::string> query_misses(const std::string& query, const Passage& passage) {
  const auto parsed = parse_query(query);
  if (!parsed) return {parsed.error().message};
  std::vector<std::string> sentences{"the query as a whole does not hold"};
  const QueryPassage words(passage.title, passage.text, passage.language);
  add_leaves(parsed->root, false, words, passage, sentences);
  return sentences;
}

}  // namespace newshound
