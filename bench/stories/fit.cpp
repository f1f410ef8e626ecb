// Prints what weights are fitted on (fit.py beside it): for every article of a labelled stream (JSON
// Lines with "story", see daemon/story/lines.h), as if all before it were in their right stories, how it
// looks beside each story in question, and whether it belongs there.
//   newshound_stories_fit FILE [SEED [PART]]    in shuffled order; PART: only every so many-th story

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <fmt/format.h>

#include "story/lines.h"

namespace newshound {
namespace {

struct Labelled {
  GroupDocument document;
  StoryId story = 0;
};

std::vector<Labelled> read(const char* file) {
  std::vector<Labelled> all;
  std::map<std::string, StoryId> stories;
  std::ifstream input(file);
  for (std::string line; std::getline(input, line);) {
    const auto label = boost::json::parse(line).as_object()["story"];
    const std::string name(label.as_string());
    const StoryId story = stories.try_emplace(name, stories.size() + 1).first->second;
    all.push_back({parse_group_line(line).value(), story});
  }
  return all;
}

void print(const StoryIndex::Candidate& candidate, bool belongs) {
  fmt::print("{}", belongs ? 1 : 0);
  for (const float sign : candidate.signs) fmt::print(" {:.4f}", sign);
  fmt::print("\n");
}

void run(std::vector<Labelled> articles) {
  StoryIndex index;
  for (const auto& [document, story] : articles) {
    const Draft draft({.title = document.title,
                       .text = document.text,
                       .language = document.language,
                       .link = document.link,
                       .time = document.time.value_or(UtcTime{})});
    for (const auto& candidate : index.candidates(draft))
      print(candidate, candidate.story == story);
    StoryRecord record = index.decide(draft).record;
    record.mark.story = story;
    index.insert(record, 0);
  }
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  if (argc < 2) return std::cerr << "usage: newshound_stories_fit FILE [SEED [PART]]\n", 64;
  auto articles = newshound::read(argv[1]);
  const unsigned seed = argc > 2 ? static_cast<unsigned>(std::stoul(argv[2])) : 0;
  const unsigned part = argc > 3 ? static_cast<unsigned>(std::stoul(argv[3])) : 1;
  std::erase_if(articles, [&](auto& article) { return (article.story + seed) % part != 0; });
  if (seed > 0) std::ranges::shuffle(articles, std::mt19937(seed));
  newshound::run(std::move(articles));
}
