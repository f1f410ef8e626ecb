// Runs while newshound is built: reads the table of given names and writes what
// given_names_index.cpp looks them up in, so that no start of the program has to read the table.
//
//   newshound_given_name_data FILE

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/digest.h"
#include "names/given_name_layout.h"
#include "names/skeleton.h"
#include "names/tables.h"

namespace newshound {
namespace {

struct Spelled {
  std::uint64_t hash = 0;
  GivenName name;
};

struct Sound {
  std::uint32_t skeleton = 0;
  std::uint32_t place = 0;
};

struct Data {
  std::vector<std::uint32_t> lines;        // where each group's begins
  std::vector<std::uint32_t> transcribed;  // 1 for each group of such names
  std::vector<Spelled> spelled;
  std::vector<Sound> sounds;
};

void read_line(std::string_view line, bool transcribed, Data& data) {
  const auto offset = [](std::string_view part) {
    return static_cast<std::size_t>(part.data() - given_name_table.data());
  };
  const auto group = static_cast<std::uint16_t>(data.lines.size());
  data.lines.push_back(static_cast<std::uint32_t>(offset(line)));
  data.transcribed.push_back(transcribed ? 1 : 0);
  each_member(line, [&](std::string_view word, Kinship kinship) {
    data.spelled.push_back({quick_hash(word), {group, kinship}});
    for (const auto skeleton : name_skeletons(word, Vowels::without, Script::latin))
      data.sounds.push_back({skeleton, packed_place(offset(word), word.size())});
  });
}

Data read_table() {
  Data data;
  bool transcribed = false;
  for (std::size_t start = 0; start < given_name_table.size();) {
    const auto line = line_at(given_name_table, start);
    if (line.starts_with('=')) transcribed = line == "= transcribed";
    else if (line.size() > 2 && line[0] != '#') read_line(line, transcribed, data);
    start += line.size() + 1;
  }
  std::ranges::sort(data.spelled, {}, [](const Spelled& one) {
    return std::tuple(bucket_of(one.hash), mark_of(one.hash), one.name.kinship, one.name.group);
  });
  std::ranges::sort(
      data.sounds, {}, [](const Sound& one) { return std::pair(one.skeleton, one.place); });
  return data;
}

std::vector<std::uint32_t> bucket_starts(const std::vector<Spelled>& spelled) {
  std::vector<std::uint32_t> starts(given_name_buckets + 1);
  for (const auto& one : spelled) ++starts[bucket_of(one.hash) + 1];
  for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  return starts;
}

template <class Values, class Written>
std::string array_of(std::string_view type,
                     std::string_view name,
                     const Values& values,
                     Written written) {
  std::string text = fmt::format("inline constexpr {} {}[] = {{\n", type, name);
  for (const auto& value : values) text += fmt::format("{},\n", written(value));
  return text + "};\n";
}

template <class Values, class Number>
std::string numbers(std::string_view name, const Values& values, Number number) {
  return array_of("std::uint32_t", name, values, number);
}

std::string written(const GivenName& name) {
  return fmt::format("{{{}, Kinship{{{}}}}}", name.group, static_cast<int>(name.kinship));
}

std::string header(const Data& data) {
  const auto itself = [](std::uint32_t value) { return value; };
  std::string text =
      "// Written by names/at_build/given_name_data.cpp.\n#pragma once\n"
      "#include <cstdint>\n#include \"names/given_names.h\"\n"
      "namespace newshound::given_name_data {\n";
  text += numbers("lines", data.lines, itself);
  text += numbers("transcribed", data.transcribed, itself);
  text += numbers("bucket_starts", bucket_starts(data.spelled), itself);
  text += numbers("marks", data.spelled, [](const Spelled& one) { return mark_of(one.hash); });
  text += array_of(
      "GivenName", "names", data.spelled, [](const Spelled& one) { return written(one.name); });
  text += numbers("skeletons", data.sounds, [](const Sound& one) { return one.skeleton; });
  text += numbers("places", data.sounds, [](const Sound& one) { return one.place; });
  return text + "}\n";
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  if (argc != 2) return 64;
  std::ofstream file(argv[1], std::ios::binary);
  file << newshound::header(newshound::read_table()) << std::flush;
  return file ? 0 : 1;
}
