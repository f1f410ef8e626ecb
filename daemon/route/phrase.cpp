#include "route/phrase.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/fold.h"

namespace newshound {

namespace {

// Slugs know neither case nor accents nor what stands between words.
bool holds(std::string_view text, const std::string& slug_of_phrase) {
  return fmt::format("-{}-", slug(text)).contains(fmt::format("-{}-", slug_of_phrase));
}

}  // namespace

bool says(const Alert& alert, const std::string& phrase) {
  if (phrase.empty()) return true;
  const std::string wanted = slug(phrase);
  return holds(alert.article.title, wanted) ||
         std::ranges::any_of(alert.evidence, [&](const Evidence& evidence) {
           return holds(evidence.quote, wanted);
         });
}

}  // namespace newshound
