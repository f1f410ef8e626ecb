#pragma once
// The words of all names, and which of them a word of a text may be. A word is worked out when a
// thread meets it for the first time (skeletons, spellings, endings: names/) and remembered, so that
// the words of a language cost one look each. After an edit a vocabulary holds only what is different
// from the one before it. Immutable once made; any thread.

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/digest.h"
#include "match/known_word.h"
#include "match/words.h"
#include "names/given_names.h"
#include "names/spelling.h"

namespace newshound {

enum TokenUse : std::uint8_t { used_given = 1, used_surname = 2, used_word = 4, used_alone = 8 };

class Vocabulary {
 public:
  Vocabulary();
  // All that is in `base`, which is no such difference itself; to be added to and taken from.
  explicit Vocabulary(std::shared_ptr<const Vocabulary> base);

  // While it is made.
  // `transcribed`: see Script.
  TokenId add(std::string_view word, TokenUse use, bool transcribed = false);
  void remove(TokenId token, TokenUse use);
  void count_bearer(TokenId token, int change);
  // `row_units`: those under which names of several words are filed (word_units()).
  void finish(std::vector<Unit> row_units);

  std::string_view roman(TokenId token) const {
    const auto& layer = token < first_ ? *base_ : *this;
    const Token& own = layer.tokens_[token - layer.first_];
    return std::string_view(layer.letters_).substr(own.start, own.size);
  }
  Script script(TokenId token) const { return token_of(token).script; }
  // How many subjects have it as their surname.
  unsigned bearers(TokenId token) const { return token_of(token).bearers; }
  std::span<const GivenName> groups(TokenId token) const;
  std::vector<Unit> given_units(TokenId token) const;
  // As a word of an organisation's name: its concepts, so that it is found in any language, or itself.
  std::vector<Unit> word_units(TokenId token) const;

  // The words of a text, each known. The pointers live until the thread's next call but one.
  void know(std::string_view text, WordRows& rows) const;
  // By itself and without memory of it, for explaining.
  KnownWord work_out(std::string_view word) const;

 private:
  struct Token {
    std::uint32_t start = 0;
    std::uint8_t size = 0;
    Script script = Script::latin;
    bool grouped = false;  // its groups have been looked for
    std::uint8_t group_count = 0;
    std::uint32_t first_group = 0;
    // By how many names it is used, and of how many given names in use it is a form.
    std::uint32_t given = 0;
    std::uint32_t surname = 0;
    std::uint32_t word = 0;
    std::uint32_t alone = 0;
    std::uint32_t forms = 0;
    std::uint32_t bearers = 0;

    bool may_be_given() const { return given > 0 || forms > 0; }
    std::uint8_t uses() const;
    std::uint32_t& count(TokenUse use);
  };
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return quick_hash(text); }
  };
  using TokenIds = std::unordered_map<std::string, TokenId, TextHash, std::equal_to<>>;
  struct Filed {
    std::uint32_t key = 0;  // of a skeleton and a script
    TokenId token = 0;
  };

  const Token& token_of(TokenId token) const;
  Token& change(TokenId token);
  TokenId add_spelling(std::string_view roman, Script script);
  TokenId find_in_base(std::string_view roman, Script script) const;
  void set_groups(Token& token, std::span<const GivenName> groups);
  void count_groups();
  void count_forms(std::size_t group, int change);
  void file();
  bool differs_from_base() const;
  std::vector<TokenId> find_filed(const Spelling& word) const;
  void add_readings(std::string_view word,
                    const Spelling& spelling,
                    std::vector<WordReading>& readings) const;
  void add_readings(const Spelling& word, float cost, std::vector<WordReading>& readings) const;
  KnownWord work_out(std::string_view word, const KnownWord& in_base) const;
  std::span<const Filed> filed_under(std::uint32_t key) const;
  KnownWord known(std::vector<WordReading> readings, const Spelling& spelling) const;
  bool holds_concepts() const;
  bool is_row_unit(Unit unit) const;

  std::shared_ptr<const Vocabulary> base_;
  TokenId first_ = 0;       // smaller ones are the base's
  std::uint64_t identity_;  // of this vocabulary among all, for the threads' memories
  std::string letters_;
  std::vector<Token> tokens_;
  std::unordered_map<TokenId, Token> changed_;  // tokens of the base that names use otherwise now
  std::vector<GivenName> groups_;
  std::vector<std::uint32_t> group_uses_;  // by how many tokens each group is used
  bool has_concepts_ = false;              // is any word of an organisation's name one?
  std::vector<Unit> row_units_;            // sorted
  std::vector<Filed> filed_;               // sorted by key
  std::vector<std::uint32_t> starts_;      // into filed_, by the upper bits of the key
  unsigned shift_ = 31;
  std::array<bool, script_count> scripts_{};  // those that the names are written in
  // Only while it is made: by romanised spelling, and by words as they are written.
  TokenIds ids_;
  TokenIds words_;
  TokenIds transcribed_words_;
};

}  // namespace newshound
