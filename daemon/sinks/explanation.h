#pragma once
// What an alert says to people, in pieces: the text and the HTML lay the same pieces out. Pure.

#include <string>
#include <string_view>
#include <vector>

#include "model/delivery.h"

namespace newshound {

// A stretch of a quoted sentence, printable. `marked`: the words that matched.
struct Piece {
  std::string text;
  bool marked = false;
  friend bool operator==(const Piece&, const Piece&) = default;
};

// One sentence of the article with everything in it that speaks for the subject.
struct QuotedPassage {
  Field field = Field::text;
  std::vector<Piece> pieces;
  std::vector<std::string> reasons;  // why each mark is one, without repeats
};

// The first passages of an alert; `left_out` counts what was not shown.
struct Passages {
  std::vector<QuotedPassage> list;
  std::size_t left_out = 0;
};
Passages passages(const Alert& alert);

// "0.86 (good): name found 1.00; in a grammatical case −0.14"
std::string score_in_words(const Alert& alert);
// "7m30s later", "at once", for how long after its date an article was seen; empty without a date.
std::string delay_in_words(const Alert::What& article);
// "Agencija Sever" or, for a feed without a name, its URL.
std::string source_name(const Alert& alert);

// Another report of the story, printable.
struct Report {
  std::string source;
  std::string seen;  // when, and how long after the alert's own article
  std::string title;
  std::string link;
  std::string language;
  std::string origin;  // "copy of Agencija Sever", "same event"
};
// The last ones of those that there are; `left_out` counts the earlier ones.
struct Reports {
  std::vector<Report> list;
  std::size_t left_out = 0;
};
Reports reports(const Message& message, std::size_t most);
// "N1, Tanjug (copy of N1) and 12 more", in a line; empty where nobody else has it.
std::string reports_in_a_line(const Message& message);

}  // namespace newshound
