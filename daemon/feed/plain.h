#pragma once
// Titles and names as plain text. Pure.

#include <string>
#include <string_view>

namespace newshound {

// One line without markup. Publishers escape titles once, twice or not at all, so references are
// always decoded; but only tags that belong into a title are tags: "List<String>" keeps its words.
std::string plain_title(std::string_view title);

// The name in "mail@example.org (Name)" or "Name <mail@example.org>"; the mail where there is no
// name.
std::string person_name(std::string_view author);

}  // namespace newshound
