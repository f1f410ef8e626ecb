#include "lists/watchlist_files.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

#include "lists/read_list.h"

namespace newshound {

namespace {

namespace fs = std::filesystem;

bool is_yaml(const fs::path& file) {
  return file.extension() == ".yaml" || file.extension() == ".yml";
}
bool is_jsonl(const fs::path& file) {
  return file.extension() == ".jsonl";
}

// What editors leave behind (.x.yaml.swp, x.yaml~, #x.yaml#, 4913) is hidden or ends otherwise.
bool belongs_to_a_directory(const fs::path& file) {
  return (is_yaml(file) || is_jsonl(file)) && !file.filename().string().starts_with('.');
}

std::vector<fs::path> files_in(const fs::path& directory) {
  std::vector<fs::path> files;
  std::error_code error;
  fs::directory_iterator entry(directory, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (belongs_to_a_directory(entry->path()) && !entry->is_directory(ignored))
      files.push_back(entry->path());
  }
  std::ranges::sort(files);
  return files;
}

std::string fault_of_path(const fs::path& path, const std::vector<fs::path>& found) {
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status))
    return status.type() == fs::file_type::not_found ? "there is no such file or directory"
                                                     : "cannot be read: " + error.message();
  if (fs::is_directory(status)) {
    const fs::directory_iterator entries(path, error);
    if (error) return "cannot be read: " + error.message();
    return found.empty() ? "no watchlist is in this directory; put a file such as officials.yaml "
                           "into it (.yaml, .yml or .jsonl)"
                         : "";
  }
  return is_yaml(path) || is_jsonl(path) ? "" : "a watchlist's name ends in .yaml, .yml or .jsonl";
}

// The files that `path` stands for.
std::vector<fs::path> files_of(const fs::path& path) {
  std::error_code ignored;
  return fs::is_directory(path, ignored) ? files_in(path) : std::vector{path};
}

// Files in the order they are read, each once: it may be named by itself and by its directory.
class FileList {
 public:
  void add(const std::vector<fs::path>& more) {
    for (const auto& file : more) {
      std::error_code error;
      const auto real = fs::weakly_canonical(file, error);
      if (known_.insert(error ? file : real).second) files_.push_back(file);
    }
  }
  const std::vector<fs::path>& files() const { return files_; }

 private:
  std::vector<fs::path> files_;
  std::set<fs::path> known_;
};

}  // namespace

std::vector<fs::path> watchlist_files(const std::vector<fs::path>& paths) {
  FileList list;
  for (const auto& path : paths) list.add(files_of(path));
  return list.files();
}

std::vector<Watchlist> load_watchlists(const std::vector<fs::path>& paths, Problems& problems) {
  FileList wanted;
  for (const auto& path : paths) {
    const auto found = files_of(path);
    const auto fault = fault_of_path(path, found);
    if (fault.empty()) wanted.add(found);
    else problems.add({path.string(), 0, 0}, fault);
  }
  std::vector<Watchlist> lists;
  std::unordered_map<std::string, std::string> written_in;  // id of a list → its file
  for (const auto& file : wanted.files()) {
    auto list = is_jsonl(file) ? read_jsonl_list(file, problems) : read_yaml_list(file, problems);
    if (!list) continue;
    const auto [first, is_new] = written_in.emplace(list->id, file.string());
    if (is_new) lists.push_back(std::move(*list));
    else
      problems.add(list->origin,
                   fmt::format("the watchlist \"{}\" has the same name as that in {}; rename one",
                               list->name,
                               first->second));
  }
  return lists;
}

}  // namespace newshound
