#pragma once
// Which story each alerted article belongs to: story/ decides, the store remembers. Lives on the
// writer's thread, inside the transaction that saves a poll, so that articles are placed in the order
// in which they are stored.

#include <optional>

#include "store/store.h"
#include "story/index.h"

namespace newshound {

class Stories {
 public:
  // Gives each alert of a poll its article's place. Articles that name nobody watched take no part:
  // nobody would be told of their story. If the transaction fails, the index keeps an article that the
  // store does not know; the next poll brings it again, and it joins itself.
  Result<void> place(Store& store, PollResult& poll);

 private:
  Result<void> load(Store& store, UtcTime now);
  Result<StoryPlace> place_of(Store& store, const StoredArticle& stored, const PollResult& poll);

  std::optional<StoryIndex> index_;  // made when the first article needs it
};

}  // namespace newshound
