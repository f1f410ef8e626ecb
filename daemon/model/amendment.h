#pragma once
// What is added to a watchlist's entry so that it does not take somebody else for its subject. Found by
// match/ (remedy.h), written into the file by lists/ (amend.h).

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/watchlist.h"

namespace newshound {

struct Amendment {
  std::vector<std::string> exclusions;  // under `not`
  std::vector<std::string> against;
  std::optional<double> threshold;  // in place of the one there is
  std::string example;              // under `should_not_match`; empty: none

  friend bool operator==(const Amendment&, const Amendment&) = default;
};

inline Subject amended(Subject subject, const Amendment& amendment) {
  Particulars more = subject.particulars ? *subject.particulars : Particulars();
  more.exclusions.insert(
      more.exclusions.end(), amendment.exclusions.begin(), amendment.exclusions.end());
  more.against.insert(more.against.end(), amendment.against.begin(), amendment.against.end());
  if (amendment.threshold) more.threshold = amendment.threshold;
  if (!amendment.example.empty())
    more.examples.push_back({.text = amendment.example, .matches = false, .origin = {}});
  subject.particulars = std::make_shared<const Particulars>(std::move(more));
  return subject;
}

}  // namespace newshound
