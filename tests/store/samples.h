#pragma once
// What the tests of store/ put into it, and how they open it.

#include <csignal>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "fakes/temp_dir.h"
#include "store/store.h"

namespace newshound {

inline const UtcTime noon = from_unix_millis(1'725'451'200'000);  // 2024-09-04T12:00:00Z

// The value, or a test that ends with the error's sentence.
template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

inline Store owner_of(const std::filesystem::path& directory) {
  return must(Store::open(directory, Access::owner));
}

inline Store reader_of(const std::filesystem::path& directory) {
  return must(Store::open(directory, Access::reader));
}

inline FeedState feed_of(Store& store, const std::string& url = "https://news.example/rss") {
  return must(store.feeds_of({url})).at(0);
}

inline Alert an_alert(const std::string& id, UtcTime created = noon) {
  Alert alert;
  alert.id = id;
  alert.created = created;
  alert.subject.name = "Milan Primerov";
  alert.subject.watchlist = "Examples";
  alert.article.title = "Milan Primerov otvara most";
  alert.article.seen = created;
  return alert;
}

inline StoredArticle an_article(const std::string& key, const std::string& title = "A title") {
  StoredArticle stored;
  stored.article.key = key;
  stored.article.title = title;
  return stored;
}

inline PollResult poll_of(const FeedState& state) {
  PollResult result;
  result.state = state;
  return result;
}

inline std::vector<std::string> ids_of(const std::vector<Delivery>& deliveries) {
  std::vector<std::string> ids;
  for (const auto& delivery : deliveries) ids.push_back(delivery.alert.id);
  return ids;
}

// Runs `work` in a process that then dies as by kill -9: nothing is closed, flushed or unlocked.
template <class Work>
void in_a_killed_process(Work work) {
  const auto child = ::fork();
  if (child == 0) {
    try {
      work();
    } catch (...) {
      ::_exit(1);
    }
    ::kill(::getpid(), SIGKILL);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
    throw std::runtime_error("the child failed before it could be killed");
}

}  // namespace newshound
