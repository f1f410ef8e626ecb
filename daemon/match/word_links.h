#pragma once
// Which word of a text was taken for which word of a name, and by which rule; for explaining what
// the matcher decided faster. Pure.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "match/words.h"
#include "model/watchlist.h"
#include "names/person_name.h"

namespace newshound {

bool names_a_person(const Subject& subject);
// The words of one of the subject's names, as the index reads them.
std::vector<NamePart> parts_of_name(const Subject& subject, std::string_view name);

// The words of a text; "Vu?i?", which lost letters, is one.
std::vector<Word> whole_words(std::string_view text);

struct WordLink {
  std::string word;       // of the text: "Вулину"
  std::string roman;      // "vulinu"
  std::string name_word;  // "Vulin", or "Said" where the list has "Sa'id"; empty: there is none
  std::string how;        // "with the ending -u"
  bool exact = false;     // letter for letter as on the list
};

// How a word of a text reads as a word of a name; nullopt: not at all.
std::optional<WordLink> link_of(std::string_view word, const NamePart& part);
// One link for each word of `match`, which was taken for that name of the subject, in order.
std::vector<WordLink> word_links(const Subject& subject,
                                 std::string_view name,
                                 std::string_view match);

}  // namespace newshound
