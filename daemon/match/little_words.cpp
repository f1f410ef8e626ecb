#include "match/little_words.h"

#include <string_view>
#include <unordered_set>

#include "match/words.h"

namespace newshound {

namespace {

// Words that are frequent in languages without cases and no words of Slavic languages or Hungarian.
constexpr std::string_view little_words =
    "the of and was were for with that from by has have said his her they which will would been "
    "are this but not it der die das und ist nicht von eine auf fur auch sich werden durch "
    "les des et une dans pour que qui sur avec au della nel il di degli una mais foi uma nao "
    "een niet voor el en";

}  // namespace

bool is_little_word(std::uint64_t hash) {
  static const auto hashes = [] {
    std::unordered_set<std::uint64_t> made;
    for (const Word& word : words_of(little_words)) made.insert(word.hash);
    return made;
  }();
  return hashes.contains(hash);
}

}  // namespace newshound
