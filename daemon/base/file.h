#pragma once
// Whole files in and out.

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.h"

namespace newshound {

// Only regular files (a FIFO would block, a device never ends), at most `most` bytes.
Result<std::string> read_file(const std::filesystem::path& path,
                              std::size_t most = 64 * 1024 * 1024);
// All of standard input, at most `most` bytes.
Result<std::string> read_stdin(std::size_t most = 1024 * 1024 * 1024);
// Written beside the target, synced and renamed over it: readers see the old or the new file whole.
// Mode and owner stay those of the file that was there.
Result<void> write_file(const std::filesystem::path& path, std::string_view content);

}  // namespace newshound
