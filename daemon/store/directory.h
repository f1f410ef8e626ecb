#pragma once
// The state directory as a directory: how it and its files come to be, and whose it is. store.cpp
// calls it while a store opens.

#include <filesystem>

#include "base/descriptor.h"
#include "base/error.h"

namespace newshound {

// Creates the directory (0700), and those above it, where they are missing.
Result<void> make_private_directory(const std::filesystem::path& directory);
// Creates an empty file (0600) where it is missing. What root makes in the directory of a service's
// user is given to that user: the service has to start after a `sudo newshound …`, too.
Result<void> make_private_file(const std::filesystem::path& file);

// The owner holds an flock on a file for as long as it lives; the kernel lets go of it when the
// process ends, however it ends. The file is never unlinked: a second process could then lock a new
// file beside a lock that is still held.
class Lock {
 public:
  // The file must exist; it is given this process's pid as text. Errc::busy names the holder's.
  static Result<Lock> take(const std::filesystem::path& file);

 private:
  explicit Lock(Descriptor file) : file_(std::move(file)) {}
  Descriptor file_;
};

}  // namespace newshound
