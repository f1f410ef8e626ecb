#include "store/texts.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/directory.h"

namespace newshound {

namespace {

constexpr std::string_view prefix = "articles-";
constexpr std::string_view suffix = ".text";
constexpr std::size_t write_at = 256 * 1024;  // bytes: what still fits a processor's cache
constexpr std::int64_t block = 4096;  // bytes; what O_DIRECT asks of every file system we know

std::int64_t day_of(UtcTime time) {
  return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

std::filesystem::path file_of(const std::filesystem::path& directory, std::int64_t day) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
  return directory / fmt::format("{}{:04}-{:02}-{:02}{}",
                                 prefix,
                                 static_cast<int>(date.year()),
                                 static_cast<unsigned>(date.month()),
                                 static_cast<unsigned>(date.day()),
                                 suffix);
}

std::unexpected<Error> cannot(std::string_view verb, const std::filesystem::path& file) {
  return failure(
      Errc::io,
      fmt::format("cannot {} {}: {}", verb, file.string(), std::generic_category().message(errno)));
}

}  // namespace

Result<void> TextLog::turn_to(std::int64_t day) {
  if (const auto done = flush(); !done) return done;
  const auto path = file_of(directory_, day);
  if (const auto made = make_private_file(path); !made) return made;
  Descriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC));
  struct stat status{};
  if (!file || ::fstat(file.get(), &status) != 0) return cannot("open", path);
  file_ = std::move(file);
  direct_ = Descriptor(::open(path.c_str(), O_WRONLY | O_DIRECT | O_CLOEXEC));  // or none
  day_ = day;
  size_ = status.st_size;
  return {};
}

Result<TextPlace> TextLog::add(std::string_view text, UtcTime now) {
  if (const auto day = day_of(now); day != day_)
    if (const auto turned = turn_to(day); !turned) return std::unexpected(turned.error());
  const TextPlace place{day_, size_ + static_cast<std::int64_t>(waiting_.size())};
  waiting_.append(text);
  if (waiting_.size() >= write_at)
    if (const auto written = write(); !written) return std::unexpected(written.error());
  return place;
}

// A large write goes past the page cache but for its ragged ends: nobody reads these bodies soon, and
// on a machine that has just started, finding pages for them costs more CPU than all else in a first
// poll (measured: 0.9 to 4 ms a megabyte, against 0.2).
Result<void> TextLog::write() {
  const std::string_view all = waiting_;
  std::size_t cached = all.size();  // of the front, what goes the ordinary way
  std::size_t direct = 0;           // after it, what goes past the cache
  if (direct_ && all.size() >= write_at) {
    cached = static_cast<std::size_t>(-size_ & (block - 1));
    direct = (all.size() - cached) & ~std::size_t{block - 1};
  }
  const auto at = [this](std::size_t offset) { return size_ + static_cast<std::int64_t>(offset); };
  if (const auto done = put(all.substr(0, cached), size_); !done) return done;
  direct = put_past_cache(all.substr(cached, direct), at(cached));
  const std::size_t rest = cached + direct;
  if (const auto done = put(all.substr(rest), at(rest)); !done) return done;
  size_ = at(all.size());
  waiting_.clear();
  unsynced_ = true;
  return {};
}

Result<void> TextLog::put(std::string_view text, std::int64_t at) {
  while (!text.empty()) {
    const auto written = ::pwrite(file_.get(), text.data(), text.size(), at);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return cannot("write", file_of(directory_, day_));
    text.remove_prefix(static_cast<std::size_t>(written));
    at += written;
  }
  return {};
}

// Whole blocks, from memory that is aligned like them. Returns how many bytes the file system took;
// one that does not know this way takes none.
std::size_t TextLog::put_past_cache(std::string_view blocks, std::int64_t at) {
  if (!aligned_) aligned_.reset(static_cast<char*>(std::aligned_alloc(block, write_at)));
  std::size_t done = 0;
  while (aligned_ && done < blocks.size()) {
    const auto size = std::min(blocks.size() - done, write_at);
    std::memcpy(aligned_.get(), blocks.data() + done, size);
    const auto written =
        ::pwrite(direct_.get(), aligned_.get(), size, at + static_cast<std::int64_t>(done));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0 || written % block != 0) break;
    done += static_cast<std::size_t>(written);
  }
  return done;
}

Result<void> TextLog::flush() {
  if (!waiting_.empty())
    if (const auto written = write(); !written) return written;
  if (unsynced_ && ::fdatasync(file_.get()) != 0) return cannot("sync", file_of(directory_, day_));
  unsynced_ = false;
  return {};
}

void TextLog::remove_before(UtcTime limit) {
  const auto first_kept = file_of({}, day_of(limit)).string();
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(directory_, error)) {
    // The date in the name sorts as text.
    const auto name = entry.path().filename().string();
    std::error_code ignored;  // tried again with the next pruning
    if (name.starts_with(prefix) && name.ends_with(suffix) && name < first_kept)
      std::filesystem::remove(entry.path(), ignored);
  }
}

std::optional<std::string> TextReader::read(const TextPlace& place, std::size_t size) {
  if (size == 0) return std::string();
  if (place.day != day_) {
    file_ = Descriptor(::open(file_of(directory_, place.day).c_str(), O_RDONLY | O_CLOEXEC));
    day_ = place.day;
  }
  std::string text;
  // A wrong size in a damaged database must not ask for all memory.
  struct stat status{};
  if (!file_ || ::fstat(file_.get(), &status) != 0 ||
      place.offset + static_cast<std::int64_t>(size) > status.st_size)
    return std::nullopt;
  text.resize(size);
  std::size_t filled = 0;
  while (filled < size) {
    const auto got = ::pread(file_.get(),
                             text.data() + filled,
                             size - filled,
                             place.offset + static_cast<std::int64_t>(filled));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::nullopt;
    filled += static_cast<std::size_t>(got);
  }
  return text;
}

}  // namespace newshound
