#pragma once
// The alert and the routes that the tests of route/ start from.

#include <string>
#include <vector>

#include "route/route.h"

namespace newshound {

using Texts = std::vector<std::string>;

// An alert of the list "Serbian officials" (tag list-tag), subject tag sanctioned, feed tag balkans.
inline Alert vulin() {
  Alert alert;
  alert.severity = Severity::high;
  alert.score = 0.8;
  alert.subject.id = "vulin";
  alert.subject.name = "Aleksandar Vulin";
  alert.subject.watchlist = "Serbian officials";
  alert.subject.watchlist_id = "serbian-officials";
  alert.subject.tags = {"sanctioned", "list-tag"};
  alert.subject.countries = {"RS"};
  alert.article.language = "sr-Latn";
  alert.article.title = "Vulin u Moskvi";
  alert.feed.name = "Danas";
  alert.feed.url = "https://danas.example/rss";
  alert.feed.tags = {"balkans"};
  return alert;
}

inline Route to(Texts sinks) {
  Route route;
  route.sinks = std::move(sinks);
  return route;
}

}  // namespace newshound
