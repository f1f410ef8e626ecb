#pragma once
// What the words of names say about one word of a text (vocabulary.h works it out). Inner header of
// match/.

#include <cstdint>
#include <vector>

#include "match/words.h"
#include "names/spelling.h"

namespace newshound {

using TokenId = std::uint32_t;

// What a token stands for in names; the units that pairs are filed under. A given name stands for
// its groups, so that all its forms share them.
using Unit = std::uint32_t;
inline constexpr Unit group_units = 0x8000'0000;
inline constexpr Unit concept_units = 0xC000'0000;  // of words of organisations' names

// One way to read a word of a text: as that word of names.
struct WordReading {
  TokenId token = 0;
  float cost = 0;
  Ending ending = Ending::none;
};

// As what a word may be looked up; kept beside it, so that most words cost one look.
using WordTraits = std::uint16_t;
// name_scan.cpp shifts the pairs of given name and surname.
enum : WordTraits {
  as_given = 1,
  as_surname = 2,
  as_word = 4,  // under which organisations are filed
  as_alone = 8,
  as_plain_given = 16,  // without a grammatical case …
  as_plain_surname = 32,
  as_exact_given = 64,  // by the same letters …
  as_exact_surname = 128,
  is_little = 256,  // of a language without cases
};

// All that is known of a word of texts.
struct KnownWord {
  // What it may be in a person's name.
  struct Units {
    std::vector<Unit> given;
    std::vector<TokenId> surname;
  };
  std::vector<WordReading> readings;  // the best one of each token, by token
  Units any;
  Units plain;                 // where no grammatical case is believed
  Units exact;                 // by the same letters
  std::vector<Unit> word;      // what it may be in an organisation's name …
  std::vector<TokenId> alone;  // … and as a name by itself
  WordTraits traits = 0;

  bool empty() const { return readings.empty() && word.empty(); }
  const WordReading* as(TokenId token) const;
};

// As long as a text: a thread keeps some of those that are done with, since asking for so much memory
// for each article costs more than reading it.
struct WordRows {
  std::vector<Word> words;
  std::vector<const KnownWord*> known;  // one for each word
  std::vector<WordTraits> traits;       // the same at a glance
  std::vector<std::uint32_t> notable;   // the words that may be of a name, in their order
};

}  // namespace newshound
