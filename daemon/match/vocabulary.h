#pragma once
// The words of all names, and which of them a word of a text may be. A word is worked out when a
// thread meets it for the first time (skeletons, spellings, endings: names/) and remembered, so that
// the words of a language cost one look each. Immutable once made; any thread.

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "match/words.h"
#include "names/given_names.h"
#include "names/spelling.h"

namespace newshound {

using TokenId = std::uint32_t;

// What a token stands for in names; the units that pairs are filed under. A given name stands for
// its groups, so that all its forms share them.
using Unit = std::uint32_t;
inline constexpr Unit group_units = 0x8000'0000;

enum TokenUse : std::uint8_t { used_given = 1, used_surname = 2, used_word = 4, used_alone = 8 };

// One way to read a word of a text: as that word of names.
struct WordReading {
  TokenId token = 0;
  float cost = 0;
  Ending ending = Ending::none;
};

// All that is known of a word of texts.
struct KnownWord {
  std::vector<WordReading> readings;  // the best one of each token, by token
  std::vector<Unit> given;            // what it may be as a given name …
  std::vector<Unit> surname;          // … as a surname …
  std::vector<Unit> word;             // … in an organisation's name …
  std::vector<Unit> alone;            // … as a name by itself

  bool empty() const { return readings.empty(); }
  const WordReading* as(TokenId token) const;
};

class Vocabulary {
 public:
  Vocabulary();

  // While it is made.
  TokenId add(std::string_view word, TokenUse use);
  void finish();

  std::string_view roman(TokenId token) const {
    return std::string_view(letters_).substr(tokens_[token].start, tokens_[token].size);
  }
  Script script(TokenId token) const { return tokens_[token].script; }
  // How many subjects have it as their surname, up to 255.
  unsigned bearers(TokenId token) const { return tokens_[token].bearers; }
  void count_bearer(TokenId token) {
    if (tokens_[token].bearers < 255) ++tokens_[token].bearers;
  }
  std::span<const GivenName> groups(TokenId token) const;
  std::vector<Unit> given_units(TokenId token) const;

  // The words of a text, each known. The pointers live until the thread's next call but one.
  std::vector<const KnownWord*> know(std::string_view text, const std::vector<Word>& words) const;
  // By itself and without memory of it, for explaining.
  KnownWord work_out(std::string_view word) const;

 private:
  struct Token {
    std::uint32_t start = 0;
    std::uint8_t size = 0;
    Script script = Script::latin;
    std::uint8_t uses = 0;
    std::uint8_t group_count = 0;
    std::uint8_t bearers = 0;
    bool grouped = false;  // its groups have been looked for
    std::uint32_t first_group = 0;
  };
  struct Filed {
    std::uint32_t key = 0;  // of a skeleton and a script
    TokenId token = 0;
  };

  TokenId add_spelling(std::string_view roman, Script script, TokenUse use);
  void add_given_name_forms();
  void file();
  void find_filed(const Spelling& word, std::vector<TokenId>& found) const;
  std::span<const Filed> filed_under(std::uint32_t key) const;
  KnownWord known(std::vector<WordReading> readings) const;

  std::uint64_t identity_;  // of this vocabulary among all, for the threads' memories
  std::string letters_;
  std::vector<Token> tokens_;
  std::vector<GivenName> groups_;
  std::vector<Filed> filed_;           // sorted by key
  std::vector<std::uint32_t> starts_;  // into filed_, by the upper bits of the key
  unsigned shift_ = 31;
  std::array<bool, 4> scripts_{};      // those that the names are written in
  // Only while it is made: by romanised spelling, and by words as they are written.
  std::unordered_map<std::string, TokenId> ids_;
  std::unordered_map<std::string, TokenId> words_;
};

}  // namespace newshound
