#include "lists/read_list.h"

#include <fmt/format.h>

#include "base/text.h"
#include "text/fold.h"

namespace newshound {

namespace {

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto code = next_code_point(text, at);
    if (is_word(code) && !(code >= '0' && code <= '9')) return true;
  }
  return false;
}

}  // namespace

std::string fault_of_name(std::string_view name) {
  if (trim(name).empty()) return "the name is empty";
  if (has_letter(name)) return {};
  return fmt::format("the name \"{}\" has no letters; it would never or always be found",
                     shortened(printable(name), 60));
}

std::string settle_id(Subject& subject, std::string_view written, Ids& taken) {
  const auto given = printable(written);
  subject.id = given.empty() ? slug(subject.name) : given;
  if (taken.insert(subject.id).second) return {};
  return fmt::format("the id \"{}\" {}is taken by an earlier entry of this list; {}",
                     subject.id,
                     given.empty() ? "(from the name) " : "",
                     given.empty() ? "give one of the two an id" : "choose another");
}

}  // namespace newshound
