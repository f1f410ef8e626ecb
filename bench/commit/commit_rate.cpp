// How many poll results a second reach the disk: newshound_commit_rate DIRECTORY KIND RESULTS
// IN_FLIGHT KIND is "full" (three new entries, one alert to two sinks) or "unchanged" (what a 304
// leaves). Every result is submitted as the daemon does it and counts when its Done was called.

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <semaphore>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <sys/resource.h>

#include "base/digest.h"
#include "store/writer.h"

namespace newshound {
namespace {

constexpr std::size_t feeds = 1000;
constexpr std::size_t listed = 25;
constexpr std::size_t new_entries = 3;

struct Options {
  std::string directory;
  bool full = true;
  std::size_t results = 0;
  std::ptrdiff_t in_flight = 0;
};

std::string sentences(std::size_t bytes, std::size_t seed) {
  std::string text;
  while (text.size() < bytes) text += fmt::format("Sentence {} of some length. ", seed++);
  return text;
}

StoredArticle article_of(std::size_t feed, std::size_t entry, UtcTime now) {
  StoredArticle stored;
  auto& article = stored.article;
  article.guid = fmt::format("https://news.example/{}/{}", feed, entry);
  article.key = "guid:" + article.guid;
  article.link = article.guid;
  article.title = fmt::format("Headline {} of feed {}", entry, feed);
  article.summary = sentences(1000, entry);
  article.language = "en";
  article.published = now;
  return stored;
}

NewAlert alert_of(const Article& article, UtcTime now) {
  NewAlert fresh;
  auto& alert = fresh.alert;
  alert.id = alert_id("examples", "primerov", "https://news.example", article.key);
  alert.created = now;
  alert.subject.id = "primerov";
  alert.subject.name = "Milan Primerov";
  alert.subject.watchlist = "Examples";
  alert.article.key = article.key;
  alert.article.title = article.title;
  alert.article.link = article.link;
  alert.feed.url = "https://news.example";
  Evidence evidence;
  evidence.match = "Milan Primerov";
  evidence.quote = sentences(200, 1);
  evidence.name = "Milan Primerov";
  evidence.how = "exact";
  alert.evidence = {evidence};
  fresh.sinks = {"desk", "siem"};
  return fresh;
}

// The poll number `round` of a feed: three entries came on top, three fell off the end.
void add_news(PollResult& result, std::size_t feed, std::size_t round, UtcTime now) {
  const auto newest = round * new_entries + listed;
  result.listing.emplace();
  for (std::size_t entry = newest - listed; entry < newest; ++entry)
    result.listing->push_back(
        {.key = quick_hash(fmt::format("guid:https://news.example/{}/{}", feed, entry)),
         .content = entry});
  for (std::size_t entry = newest - new_entries; entry < newest; ++entry)
    result.articles.push_back(article_of(feed, entry, now));
  result.alerts.push_back(alert_of(result.articles.front().article, now));
}

double cpu_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::vector<FeedState> prepared(Store& store) {
  std::vector<std::string> urls;
  for (std::size_t i = 0; i < feeds; ++i) urls.push_back(fmt::format("https://news.example/{}", i));
  auto states = store.feeds_of(urls);
  if (!states) throw std::runtime_error(states.error().message);
  return std::move(*states);
}

struct Tally {
  std::atomic<std::size_t> failed = 0;
  double seconds = 0;
  double cpu = 0;
};

void run(const Options& options, Tally& tally) {
  auto store = Store::open(options.directory, Access::owner);
  if (!store) throw std::runtime_error(store.error().message);
  const auto states = prepared(*store);
  const auto now = std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
  std::counting_semaphore<> free(options.in_flight);
  const auto cpu = cpu_seconds();
  const auto start = std::chrono::steady_clock::now();
  {
    Writer writer(std::move(*store));
    for (std::size_t i = 0; i < options.results; ++i) {
      PollResult result;
      result.state = states[i % feeds];
      result.state.last_poll = now;
      result.state.next_poll = now + std::chrono::milliseconds(i);
      result.state.etag = "\"5f3-61e0a4c7\"";
      if (options.full) add_news(result, i % feeds, i / feeds, now);
      free.acquire();
      writer.submit(
          [result = std::move(result), now](Store& writing) -> Result<void> {
            const auto saved = writing.save(result, now, {});
            return saved ? Result<void>() : std::unexpected(saved.error());
          },
          [&](Result<void> done) {
            if (!done) ++tally.failed;
            free.release();
          });
    }
  }
  tally.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  tally.cpu = cpu_seconds() - cpu;
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  using namespace newshound;
  if (argc != 5) {
    fmt::print(stderr, "newshound_commit_rate DIRECTORY full|unchanged RESULTS IN_FLIGHT\n");
    return 2;
  }
  const Options options{.directory = argv[1],
                        .full = std::string(argv[2]) == "full",
                        .results = std::strtoul(argv[3], nullptr, 10),
                        .in_flight = std::strtol(argv[4], nullptr, 10)};
  Tally tally;
  run(options, tally);
  const auto count = static_cast<double>(options.results);
  fmt::print("{:>9}  {:>6} results  {:>5} in flight  {:>8.0f} results/s  {:>6.1f} us CPU each\n",
             argv[2],
             options.results,
             options.in_flight,
             count / tally.seconds,
             tally.cpu / count * 1e6);
  return tally.failed == 0 ? 0 : 1;
}
