#include "route/check.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/text.h"

namespace newshound {

namespace {

using Names = std::set<std::string, std::less<>>;

Names names_of(const std::vector<Watchlist>& lists) {
  Names names;
  for (const auto& list : lists) names.insert({list.name, list.id});
  return names;
}

Names names_of(const std::vector<Source>& feeds) {
  Names names;
  for (const auto& feed : feeds) names.insert({feed.name, feed.url});
  return names;
}

// The lists may have a million subjects: only those that are asked for are kept.
Names subjects_there(const std::vector<NameAsked>& asked, const std::vector<Watchlist>& lists) {
  Names wanted;
  Names there;
  for (const auto& one : asked)
    if (one.key == "subject") wanted.insert(one.name);
  if (wanted.empty()) return there;
  for (const auto& list : lists)
    for (const auto& subject : list.subjects)
      for (const auto& name : {subject.name, subject.id})
        if (wanted.contains(name)) there.insert(name);
  return there;
}

std::string no_such(std::string_view what, const std::string& name, const Names& known) {
  const auto near = nearest(name, {known.begin(), known.end()});
  return fmt::format("there is no {} \"{}\"{}",
                     what,
                     printable(name),
                     near.empty() ? "" : fmt::format("; did you mean \"{}\"?", near));
}

void collect(const std::vector<Route>& routes, std::vector<NameAsked>& asked) {
  for (const auto& route : routes) {
    for (const auto& name : route.watchlists) asked.push_back({"watchlist", name, route.origin});
    for (const auto& name : route.subjects) asked.push_back({"subject", name, route.origin});
    for (const auto& name : route.feeds) asked.push_back({"feed", name, route.origin});
    collect(route.routes, asked);
  }
}

}  // namespace

std::vector<NameAsked> names_asked(const std::vector<Route>& routes) {
  std::vector<NameAsked> asked;
  collect(routes, asked);
  return asked;
}

std::vector<RouteFault> unknown_names(const std::vector<NameAsked>& asked,
                                      const std::vector<Watchlist>& lists,
                                      const std::vector<Source>& feeds) {
  if (asked.empty()) return {};  // there may be a hundred thousand feeds
  const Names known_lists = names_of(lists);
  const Names known_feeds = names_of(feeds);
  const Names known_subjects = subjects_there(asked, lists);
  std::vector<RouteFault> faults;
  for (const auto& [key, name, where] : asked) {
    if (key == "watchlist" && !known_lists.contains(name))
      faults.push_back({where, no_such("watchlist", name, known_lists), false});
    if (key == "feed" && !known_feeds.contains(name))
      faults.push_back({where, no_such("feed", name, known_feeds), false});
    if (key == "subject" && !known_subjects.contains(name))
      faults.push_back({where,
                        fmt::format("no watchlist has a subject \"{}\"; write its name as the list "
                                    "shows it, or its id",
                                    printable(name)),
                        true});
  }
  return faults;
}

}  // namespace newshound
