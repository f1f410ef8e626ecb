#pragma once
// What a text says, right behind a name, of when its bearer was born: "(born 1972)", ", 52,",
// "рођен 2. октобра 1972". Pure.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newshound {

struct BirthClaim {
  int earliest = 0;  // years
  int latest = 0;
  std::string words;  // as they stand there: "born 2 October 1972"
};

// Behind the name that ends at `end`. An age says something only when it is known in which year the
// text was written.
std::optional<BirthClaim> birth_behind(std::string_view text,
                                       std::size_t end,
                                       std::optional<int> written_in);

}  // namespace newshound
