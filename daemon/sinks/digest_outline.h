#pragma once
// A digest in the order of reading: list, subject, story. The text, the HTML and the short messages lay
// the same outline out. Pure.

#include <string>
#include <vector>

#include "model/alert.h"
#include "sinks/explanation.h"

namespace newshound {

// Points into the digest that it was made of.
struct DigestOutline {
  struct OfSubject {
    const Alert::Who* who = nullptr;
    Severity severity = Severity::low;               // the highest
    std::vector<std::vector<const Alert*>> stories;  // each with its alerts
  };
  struct OfList {
    std::string name;
    std::vector<OfSubject> subjects;
  };
  std::vector<OfList> lists;          // the most severe first, else in the order of their coming
  std::vector<const Alert*> notices;  // what is no news
};
DigestOutline outline_of(const Alert& digest);

// "Digest: 3 alerts about Ana Primer and 1 other, …" without its first word, which the layout shows otherwise.
std::string digest_title(const Alert& digest);
// "2026-11-23 06:12:00 CET": of its publication, if the feed says it.
std::string time_of(const Alert& alert);
// The title; where there is none, the link.
std::string title_of(const Alert& alert);
// The sentence that names the subject, unless it is the title.
std::vector<Piece> sentence_of(const Alert& alert);
// "and 34 more: newshound alerts"; empty where nothing is left out
std::string rest_of(const Alert& digest);

}  // namespace newshound
