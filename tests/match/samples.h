#pragma once
// Lists and what is found with them, for the tests of match/.

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "match/matcher.h"

namespace newshound {

using Texts = std::vector<std::string>;

inline Subject subject(std::string id, const Texts& names, std::string type = "") {
  Subject made;
  made.id = std::move(id);
  made.name = names.front();
  made.type = std::move(type);
  for (const std::string& name : names)
    made.names.push_back({.text = name, .kind = NameKind::primary, .origin = {}});
  return made;
}

// Aleksandar Vulin, with weak names and whatever else his entry says.
inline Subject vulin(Particulars particulars, const Texts& weak = {}) {
  Subject made = subject("vulin", {"Aleksandar Vulin"}, "person");
  for (const std::string& name : weak)
    made.names.push_back({.text = name, .kind = NameKind::weak, .origin = {}});
  made.particulars = std::make_shared<const Particulars>(std::move(particulars));
  return made;
}

inline Subject topic(std::string id, std::string query, std::vector<Example> examples = {}) {
  Subject made;
  made.id = std::move(id);
  made.name = "Topic";
  Particulars particulars;
  particulars.query = std::move(query);
  particulars.examples = std::move(examples);
  made.particulars = std::make_shared<const Particulars>(std::move(particulars));
  return made;
}

inline Watchlist list(std::string id, std::vector<Subject> subjects) {
  Watchlist made;
  made.id = std::move(id);
  made.name = "List " + made.id;
  made.subjects = std::move(subjects);
  return made;
}

inline Passage text_of(std::string_view text, std::string_view language = "") {
  return {.title = "", .text = text, .language = language};
}

// "match|how" of each piece of evidence.
inline Texts seen(const Matcher& matcher, std::string_view text, std::string_view title = "") {
  Texts out;
  for (const Match& match : matcher.match({.title = title, .text = text, .language = ""}))
    for (const Evidence& evidence : match.evidence)
      out.push_back(evidence.match + "|" + evidence.how);
  return out;
}

}  // namespace newshound
