#pragma once
// The bodies of articles: one append-only file a day (UTC) in the state directory, beside the
// database, which keeps where each body lies. Bodies are most of what a poll brings; in SQLite they
// would be written twice (log, then database) and leave holes when they go. Here they are written
// once and go a day at a time.
//
// Order makes it safe: bodies are on the disk before the transaction that refers to them commits
// (store.cpp, commit). What a crash leaves behind is bytes that nothing refers to.

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/descriptor.h"
#include "base/error.h"
#include "base/time.h"

namespace newshound {

struct TextPlace {
  std::int64_t day = 0;     // days since 1970-01-01
  std::int64_t offset = 0;  // bytes
};

// The owner's end: texts gather in memory, are written by the quarter megabyte and synced by flush().
class TextLog {
 public:
  explicit TextLog(std::filesystem::path directory) : directory_(std::move(directory)) {}

  // Where `text` will lie. Errors are those of the file of a new day.
  Result<TextPlace> add(std::string_view text, UtcTime now);
  Result<void> flush();
  // Forgets what was added and not written; what was written is bytes that nothing refers to.
  void discard() { waiting_.clear(); }
  // Removes the files of days that were over before `limit`.
  void remove_before(UtcTime limit);

 private:
  Result<void> turn_to(std::int64_t day);
  Result<void> write();
  Result<void> put(std::string_view text, std::int64_t at);
  std::size_t put_past_cache(std::string_view blocks, std::int64_t at);

  struct Free {
    void operator()(char* memory) const { std::free(memory); }
  };

  std::filesystem::path directory_;
  Descriptor file_;
  Descriptor direct_;                    // the same file, past the page cache
  std::unique_ptr<char, Free> aligned_;  // for direct_
  std::int64_t day_ = -1;
  std::int64_t size_ = 0;  // of the file; what waits comes after
  std::string waiting_;
  bool unsynced_ = false;
};

// A reader's end.
class TextReader {
 public:
  explicit TextReader(std::filesystem::path directory) : directory_(std::move(directory)) {}

  // Nullopt where the file is gone, damaged or cut short.
  std::optional<std::string> read(const TextPlace& place, std::size_t size);

 private:
  std::filesystem::path directory_;
  Descriptor file_;
  std::int64_t day_ = -1;
};

}  // namespace newshound
