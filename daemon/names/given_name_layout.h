#pragma once
// How the table of given names (tables.h) is laid out for looking names up. Shared by the program
// that does it at build time (at_build/given_name_data.cpp) and the one place that looks them up
// (given_names_index.cpp). Inner header of names/.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "names/given_names.h"

namespace newshound {

// The line that begins at `start`, without its end.
inline std::string_view line_at(std::string_view table, std::size_t start) {
  const auto rest = table.substr(start);
  return rest.substr(0, rest.find('\n'));
}

// take(word, kinship) for each spelling of a line of the table.
template <class Take>
void each_member(std::string_view line, Take take) {
  Kinship kinship = Kinship::same;
  for (line.remove_prefix(1); !line.empty();) {
    const auto word = line.substr(0, line.find(' '));
    line.remove_prefix(std::min(line.size(), word.size() + 1));
    if (word == "~") kinship = Kinship::short_form;
    else if (word == "^") kinship = Kinship::translated;
    else if (!word.empty()) take(word, kinship);
  }
}

// Spellings lie in buckets by the lower half of their hash; within one they are told apart by the
// upper half: together enough bits for any word of any text.
inline constexpr std::size_t given_name_buckets = 1 << 15;

constexpr std::size_t bucket_of(std::uint64_t hash) {
  return hash % given_name_buckets;
}
constexpr std::uint32_t mark_of(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32);
}

// A spelling in the table: where it begins, and its size.
constexpr std::uint32_t packed_place(std::size_t start, std::size_t size) {
  return static_cast<std::uint32_t>(start << 8 | size);
}
constexpr std::string_view at_place(std::string_view table, std::uint32_t place) {
  return table.substr(place >> 8, place & 0xFF);
}

}  // namespace newshound
