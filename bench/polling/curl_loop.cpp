// The bare minimum: a libcurl multi handle that asks every URL of a file once, 64 at a time, and
// throws the answers away. The yardstick for the daemon's own cost (polling.py).
//
//   newshound_curl_loop [--ca bundle.pem] [--resolve-all ADDRESS] [--since HTTP-DATE] URLS

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include <curl/curl.h>

namespace {

constexpr std::size_t concurrent = 64;

std::size_t discard(char*, std::size_t size, std::size_t count, void*) {
  return size * count;
}

struct Options {
  std::string ca;
  std::string address;
  std::string since;
  std::string file;
};

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--ca") options.ca = argv[++i];
    else if (word == "--resolve-all") options.address = argv[++i];
    else if (word == "--since") options.since = argv[++i];
    else options.file = word;
  }
  return options;
}

// "https://host:port/…" → "host:port"
std::string authority(const std::string& url) {
  const auto begin = url.find("//") + 2;
  return url.substr(begin, url.find('/', begin) - begin);
}

class Loop {
 public:
  explicit Loop(const Options& options) : options_(options), multi_(curl_multi_init()) {
    if (!options.since.empty())
      headers_ = curl_slist_append(nullptr, ("If-Modified-Since: " + options.since).c_str());
  }
  ~Loop() {
    for (auto* easy : idle_) curl_easy_cleanup(easy);
    curl_multi_cleanup(multi_);
    curl_slist_free_all(headers_);
    curl_slist_free_all(resolve_);
  }
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  // Returns how many failed.
  int run(const std::vector<std::string>& urls) {
    if (!options_.address.empty())
      for (const auto& url : urls)
        resolve_ = curl_slist_append(resolve_, (authority(url) + ":" + options_.address).c_str());
    int running = 0;
    std::size_t next = 0;
    while (next < urls.size() || in_flight_ > 0) {
      while (next < urls.size() && in_flight_ < concurrent) start(urls[next++]);
      curl_multi_perform(multi_, &running);
      reap();
      if (in_flight_ > 0) curl_multi_poll(multi_, nullptr, 0, 1000, nullptr);
    }
    return failed_;
  }

 private:
  CURL* handle() {
    if (!idle_.empty()) {
      CURL* easy = idle_.back();
      idle_.pop_back();
      return easy;
    }
    CURL* easy = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &discard);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers_);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    if (!options_.ca.empty()) {
      curl_easy_setopt(easy, CURLOPT_CAINFO, options_.ca.c_str());
      curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    }
    if (resolve_ != nullptr) {
      curl_easy_setopt(easy, CURLOPT_RESOLVE, resolve_);
    }
    return easy;
  }

  void start(const std::string& url) {
    CURL* easy = handle();
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    // The names go into the multi handle's cache with the first transfer and stay there.
    if (started_++ > 0) curl_easy_setopt(easy, CURLOPT_RESOLVE, nullptr);
    curl_multi_add_handle(multi_, easy);
    ++in_flight_;
  }

  void reap() {
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
      CURL* easy = message->easy_handle;
      if (message->data.result != CURLE_OK) {
        ++failed_;
        std::fprintf(stderr, "%s\n", curl_easy_strerror(message->data.result));
      }
      curl_multi_remove_handle(multi_, easy);
      idle_.push_back(easy);
      --in_flight_;
    }
  }

  const Options& options_;
  CURLM* multi_;
  curl_slist* headers_ = nullptr;
  curl_slist* resolve_ = nullptr;
  std::vector<CURL*> idle_;
  std::size_t in_flight_ = 0;
  std::size_t started_ = 0;
  int failed_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  curl_global_init(CURL_GLOBAL_DEFAULT);
  std::vector<std::string> urls;
  std::ifstream file(options.file);
  for (std::string line; std::getline(file, line);) urls.push_back(line);
  int failed = 0;
  {
    Loop loop(options);
    failed = loop.run(urls);
  }
  curl_global_cleanup();
  return failed == 0 ? 0 : 1;
}
