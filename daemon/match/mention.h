#pragma once
// A name at a place of a text, judged: which words of the text are which of the name, what is
// missing, what is there instead, and how much that says. The weights are in person_mention.cpp. Pure.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "match/read_text.h"
#include "model/match.h"
#include "names/person_name.h"

namespace newshound {

struct CompiledPart {
  TokenId token = 0;
  PartRole role = PartRole::word;
};

constexpr bool says_something(PartRole role) {
  return role != PartRole::particle && role != PartRole::filler;
}

// "Putin", "Al-Jaja", "Pfizer Inc."
template <class Parts>
bool is_one_word(const Parts& parts) {
  return std::ranges::count_if(parts, [](const auto& part) { return says_something(part.role); }) <=
         1;
}

// A name of a list as it is compared.
struct NameView {
  std::string_view text;  // as on the list
  std::span<const CompiledPart> parts;
  const Vocabulary& vocabulary;
  bool derived =
      false;          // another name of the same organisation: "FSB" for the long one on the list
  char gender = 'u';  // m or f where the entry says so

  // How common a surname is, 0 to 3: in the world (names/) or on the lists themselves.
  int commonness(std::size_t part) const;
};

// A word of the text, and the part of the name that it was taken for.
struct TakenWord {
  std::uint32_t at = 0;
  std::uint16_t part = 0;
};

struct Mention {
  std::size_t first = 0;  // words of the text
  std::size_t last = 0;
  std::vector<TakenWord> taken;
  std::vector<ScorePart> parts;
  std::string how;
  bool common = false;  // all that agrees is a common given name and a very common surname

  double score() const;
};

// A person whose given name is (or begins with) the word `given_at` and whose surname is the word
// `surname_at`, at most three words apart.
std::optional<Mention> person_mention(const NameView& name,
                                      const ReadText& text,
                                      std::size_t given_at,
                                      std::size_t surname_at);
// At most what its score can be, whatever stands around the two words; nullopt where they are not
// its.
std::optional<double> most_of_person(const NameView& name,
                                     const ReadText& text,
                                     std::size_t given_at,
                                     std::size_t surname_at);
// All words of a name in a row, in whatever order; one of them is at the word `at`.
std::optional<Mention> mention_in_a_row(const NameView& name, const ReadText& text, std::size_t at);
// The name's last surname by itself.
std::optional<Mention> surname_mention(const NameView& name, const ReadText& text, std::size_t at);

}  // namespace newshound
