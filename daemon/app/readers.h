#pragma once
// Read-only connections to the store for the pool's threads: borrowed for one piece of work, opened
// when none is free, so there are never more than threads.

#include <filesystem>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

#include "store/store.h"

namespace newshound {

class Readers {
 public:
  explicit Readers(std::filesystem::path directory) : directory_(std::move(directory)) {}

  // Any thread. `use` takes a Store& and returns a Result.
  template <class Use>
  auto with(Use use) -> decltype(use(std::declval<Store&>())) {
    auto store = borrow();
    if (!store) return std::unexpected(store.error());
    auto result = use(*store);
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(*store));
    return result;
  }

 private:
  Result<Store> borrow() {
    {
      const std::lock_guard lock(mutex_);
      if (!idle_.empty()) {
        Store store = std::move(idle_.back());
        idle_.pop_back();
        return store;
      }
    }
    return Store::open(directory_, Access::reader);
  }

  std::filesystem::path directory_;
  std::mutex mutex_;
  std::vector<Store> idle_;
};

}  // namespace newshound
