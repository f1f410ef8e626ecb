#include "match/address.h"

#include <vector>

#include "names/given_names.h"
#include "names/person_name.h"
#include "names/spelling.h"

namespace newshound {
namespace {

char gender_at(const ReadText& text, std::size_t at) {
  return gender_of_title(spelling_of(text.spelling(at)).roman);
}

}  // namespace

char gender_by_title(const ReadText& text, std::size_t at) {
  if (at == 0 || text.stop_before(at)) return 'u';
  const char gender = gender_at(text, at - 1);
  constexpr std::size_t couple = 4;  // "Mr and Mrs"
  for (std::size_t back = 2; gender != 'u' && back <= couple && back <= at; ++back) {
    const char before = gender_at(text, at - back);
    if (before != 'u' && before != gender) return 'u';
  }
  return gender;
}

char stated_gender(const Subject& subject) {
  const Particulars* more = subject.particulars.get();
  return more == nullptr || more->gender.empty() ? 'u' : more->gender[0];
}

char gender_of(const Subject& subject) {
  if (const char stated = stated_gender(subject); stated != 'u') return stated;
  std::vector<GivenName> all;
  for (const Name& name : subject.names)
    for (const NamePart& part : person_name(name.text)) {
      if (part.role != PartRole::given) continue;
      for (const GivenName& given : given_names_of(spelling_of(part.word).roman))
        // "Bibi" is short for Benjamin, and a woman's name.
        if (given.kinship == Kinship::same) all.push_back(given);
    }
  return gender_of(all);
}

}  // namespace newshound
