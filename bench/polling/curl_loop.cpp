// The bare minimum: a libcurl multi handle that asks every URL of a file once, 64 at a time, and
// throws the answers away. The yardstick for the daemon's own cost (polling.py), so it can be told to
// send just what the daemon sends.
//
//   newshound_curl_loop [--ca bundle.pem] [--resolve-all ADDRESS] [--header LINE]... URLS
//
// A line of URLS is a URL, or a URL, a tab and the entity tag to send as If-None-Match.

#include <cstdio>
#include <fstream>
#include <memory>
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
  std::vector<std::string> headers;
  std::string file;
};

Options read_options(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--ca") options.ca = argv[++i];
    else if (word == "--resolve-all") options.address = argv[++i];
    else if (word == "--header") options.headers.emplace_back(argv[++i]);
    else options.file = word;
  }
  return options;
}

// "https://host:port/…" → "host:port"
std::string authority(const std::string& url) {
  const auto begin = url.find("//") + 2;
  return url.substr(begin, url.find('/', begin) - begin);
}

struct Request {
  std::string url;
  std::string condition;  // a header line, or empty
};

Request read_request(const std::string& line) {
  const auto tab = line.find('\t');
  if (tab == line.npos) return {line, ""};
  return {line.substr(0, tab), "If-None-Match: " + line.substr(tab + 1)};
}

// A handle with the header list of its request: its own line, then those of all requests.
struct Transfer {
  CURL* easy = nullptr;
  std::string condition;
  curl_slist own{};
};

class Loop {
 public:
  explicit Loop(const Options& options) : options_(options), multi_(curl_multi_init()) {
    for (const auto& header : options.headers)
      headers_ = curl_slist_append(headers_, header.c_str());
  }
  ~Loop() {
    for (const auto& transfer : transfers_) curl_easy_cleanup(transfer->easy);
    curl_multi_cleanup(multi_);
    curl_slist_free_all(headers_);
    curl_slist_free_all(resolve_);
  }
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  // Returns how many failed.
  int run(const std::vector<Request>& requests) {
    if (!options_.address.empty())
      for (const auto& [url, condition] : requests)
        resolve_ = curl_slist_append(resolve_, (authority(url) + ":" + options_.address).c_str());
    int running = 0;
    std::size_t next = 0;
    while (next < requests.size() || in_flight_ > 0) {
      while (next < requests.size() && in_flight_ < concurrent) start(requests[next++]);
      curl_multi_perform(multi_, &running);
      reap();
      if (in_flight_ > 0) curl_multi_poll(multi_, nullptr, 0, 1000, nullptr);
    }
    return failed_;
  }

 private:
  Transfer* handle() {
    if (!idle_.empty()) {
      Transfer* transfer = idle_.back();
      idle_.pop_back();
      return transfer;
    }
    CURL* easy = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &discard);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    if (!options_.ca.empty()) {
      curl_easy_setopt(easy, CURLOPT_CAINFO, options_.ca.c_str());
      curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    }
    if (resolve_ != nullptr) {
      curl_easy_setopt(easy, CURLOPT_RESOLVE, resolve_);
    }
    transfers_.push_back(std::make_unique<Transfer>(easy));
    curl_easy_setopt(easy, CURLOPT_PRIVATE, transfers_.back().get());
    return transfers_.back().get();
  }

  void start(const Request& request) {
    Transfer* transfer = handle();
    CURL* easy = transfer->easy;
    transfer->condition = request.condition;
    transfer->own = {transfer->condition.data(), headers_};
    curl_easy_setopt(
        easy, CURLOPT_HTTPHEADER, request.condition.empty() ? headers_ : &transfer->own);
    curl_easy_setopt(easy, CURLOPT_URL, request.url.c_str());
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
      Transfer* transfer = nullptr;
      curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
      idle_.push_back(transfer);
      --in_flight_;
    }
  }

  const Options& options_;
  CURLM* multi_;
  curl_slist* headers_ = nullptr;
  curl_slist* resolve_ = nullptr;
  std::vector<std::unique_ptr<Transfer>> transfers_;
  std::vector<Transfer*> idle_;
  std::size_t in_flight_ = 0;
  std::size_t started_ = 0;
  int failed_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  const Options options = read_options(argc, argv);
  curl_global_init(CURL_GLOBAL_DEFAULT);
  std::vector<Request> requests;
  std::ifstream file(options.file);
  for (std::string line; std::getline(file, line);) requests.push_back(read_request(line));
  int failed = 0;
  {
    Loop loop(options);
    failed = loop.run(requests);
  }
  curl_global_cleanup();
  return failed == 0 ? 0 : 1;
}
