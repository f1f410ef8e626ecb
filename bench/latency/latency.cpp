// How long it takes from the bytes of a feed to the alert on disk and at a webhook, through the real
// daemon: newshound_latency DAEMON DIRECTORY [SECONDS [ARTICLES_A_SECOND [ALERTS_A_SECOND]]]
//
// This program is the publisher (6,000 feeds on loopback, polled once a minute, so a hundred polls a
// second), the receiver of the webhook, and reads the daemon's log through a pipe. All times are of its
// own steady clock:
//   arrived    before the answer with the article is handed to the kernel
//   durable    when the daemon's line "alert …" is read, which it writes after the commit has returned
//   received   when the webhook's body is complete
// Both spans are therefore a little longer than what they stand for. Meanwhile 4 KiB are appended and
// synced beside the database twenty times a second: the bare write that the goal is measured by.

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/spawn.h"

namespace newshound {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Steady = std::chrono::steady_clock;
using Millis = std::chrono::duration<double, std::milli>;

constexpr std::size_t feeds = 6000;
constexpr std::size_t subjects = 1000;
constexpr std::size_t most_of_a_poll = 40;
constexpr std::size_t still_listed = 10;
constexpr auto settling = std::chrono::seconds(10);

struct Options {
  std::string daemon;
  std::filesystem::path directory;
  int seconds = 60;
  double articles = 1000;
  double alerts = 20;
};

// Words of no language.
std::string invented(std::mt19937& random, int count) {
  constexpr std::string_view consonants = "bdfgklmnprstvz";
  constexpr std::string_view vowels = "aeiou";
  std::string text;
  for (int word = 0; word < count; ++word) {
    if (word > 0) text += ' ';
    const auto syllables = 2 + random() % 3;
    for (std::size_t i = 0; i < syllables; ++i) {
      text += consonants[random() % consonants.size()];
      text += vowels[random() % vowels.size()];
    }
  }
  return text;
}

// As in a language: some words are frequent, most are rare.
class Vocabulary {
 public:
  Vocabulary() {
    std::mt19937 random(1);
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] = invented(random, 1);
  }

  std::string text(std::mt19937& random, int count) const {
    std::string text;
    for (int i = 0; i < count; ++i) {
      // Zipf's law, by its inverse: the logarithm of the rank is even.
      const double even = std::uniform_real_distribution<>(0.0, 1.0)(random);
      const auto rank = std::pow(static_cast<double>(words_.size()), even) - 1;
      text += (i == 0 ? "" : " ") + words_[static_cast<std::size_t>(rank)];
    }
    return text;
  }

 private:
  std::array<std::string, 30000> words_;
};

std::string capital(std::string word) {
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

std::string subject(std::size_t number) {
  std::mt19937 random(static_cast<unsigned>(1000 + number));
  return capital(invented(random, 1)) + "o " + capital(invented(random, 1)) + "vich";
}

// When what happened to an alert, by the number of its article.
struct Course {
  Steady::time_point arrived;
  Steady::time_point durable;
  Steady::time_point received;
};

class Times {
 public:
  void arrived(std::uint64_t article) { note(article, &Course::arrived); }
  void durable(std::uint64_t article) { note(article, &Course::durable); }
  void received(std::uint64_t article) { note(article, &Course::received); }
  // Of the same story as another one: nobody is told of it.
  void joined(std::uint64_t article) {
    const std::lock_guard lock(mutex_);
    courses_.erase(article);
  }
  std::map<std::uint64_t, Course> all() {
    const std::lock_guard lock(mutex_);
    return courses_;
  }

 private:
  void note(std::uint64_t article, Steady::time_point Course::* when) {
    const auto now = Steady::now();
    const std::lock_guard lock(mutex_);
    auto& time = courses_[article].*when;
    if (time == Steady::time_point{}) time = now;
  }

  std::mutex mutex_;
  std::map<std::uint64_t, Course> courses_;
};

// The article's number stands at the end of its title: "… #123".
std::uint64_t number_in(std::string_view text) {
  const auto mark = text.find('#');
  return mark == text.npos ? 0 : std::strtoull(text.data() + mark + 1, nullptr, 10);
}

// Serves articles at a steady rate, however the polls fall.
class Publisher {
 public:
  Publisher(const Options& options, Times& times)
      : options_(options), times_(times), listed_(feeds) {}

  void begin() { began_ = Steady::now(); }
  std::uint64_t served() const { return next_; }

  std::string answer(std::size_t feed, std::vector<std::uint64_t>& alerts) {
    auto& listed = listed_[feed];
    std::size_t fresh = 0;
    while (began_ && fresh < most_of_a_poll && next_ < owed()) {
      listed.push_front(next_);
      if (names_somebody(next_)) alerts.push_back(next_);
      ++next_;
      ++fresh;
    }
    while (listed.size() > fresh + still_listed) listed.pop_back();
    std::string items;
    for (const auto article : listed) items += item(article);
    // At first they come all at once; then each at a second of its own.
    const auto wait = seen_.contains(feed) ? 60 : 60 + feed * 60 / feeds;
    seen_.insert({feed, true});
    const auto body = fmt::format(
        "<rss version=\"2.0\"><channel><title>Feed {}</title>{}</channel></rss>", feed, items);
    return fmt::format(
        "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nCache-Control: max-age={}\r\n"
        "Content-Length: {}\r\n\r\n{}",
        wait,
        body.size(),
        body);
  }

  void handed_over(const std::vector<std::uint64_t>& alerts) {
    for (const auto article : alerts) times_.arrived(article);
  }

 private:
  std::uint64_t owed() const {
    const std::chrono::duration<double> since = Steady::now() - *began_;
    return 1 + static_cast<std::uint64_t>(since.count() * options_.articles);
  }

  bool names_somebody(std::uint64_t article) const {
    const double share = options_.alerts / options_.articles;
    const auto count = [&](std::uint64_t n) {
      return static_cast<std::uint64_t>(static_cast<double>(n) * share);
    };
    return count(article) != count(article - 1);
  }

  std::string item(std::uint64_t article) const {
    std::mt19937 random(static_cast<unsigned>(article));
    const auto who = names_somebody(article) ? subject(random() % subjects) + " " : std::string();
    return fmt::format(
        "<item><title>{}{} #{}</title><link>http://127.0.0.1/a/{}</link>"
        "<guid isPermaLink=\"false\">a{}</guid><description>{}{}.</description></item>",
        who,
        invented(random, 2) + " " + words_.text(random, 4),
        article,
        article,
        article,
        who,
        words_.text(random, 60));
  }

  const Options& options_;
  Times& times_;
  const Vocabulary words_;
  std::optional<Steady::time_point> began_;
  std::vector<std::deque<std::uint64_t>> listed_;
  std::unordered_map<std::size_t, bool> seen_;
  std::uint64_t next_ = 1;
};

std::size_t content_length(std::string_view head) {
  for (const std::string_view name : {"Content-Length: ", "content-length: "})
    if (const auto at = head.find(name); at != head.npos)
      return std::strtoull(head.data() + at + name.size(), nullptr, 10);
  return 0;
}

// A publisher of feeds and, for POST, a receiver of webhooks.
asio::awaitable<void> serve(tcp::socket socket, Publisher& publisher, Times& times) {
  const auto token = asio::as_tuple(asio::use_awaitable);
  socket.set_option(tcp::no_delay(true));
  std::string input;
  while (true) {
    const auto [error, head] =
        co_await asio::async_read_until(socket, asio::dynamic_buffer(input), "\r\n\r\n", token);
    if (error) co_return;
    const std::string_view text(input.data(), head);
    const auto size = head + content_length(text);
    const bool posts = text.starts_with("POST");
    const auto path = text.find("/f/");
    const std::size_t feed =
        path == text.npos ? 0 : std::strtoull(text.data() + path + 3, nullptr, 10) % feeds;
    if (input.size() < size) {
      const auto [cut, rest] = co_await asio::async_read(
          socket, asio::dynamic_buffer(input), asio::transfer_at_least(size - input.size()), token);
      if (cut) co_return;
    }
    std::vector<std::uint64_t> alerts;
    std::string output;
    if (posts) {
      times.received(number_in(std::string_view(input).substr(head)));
      output = "HTTP/1.1 204 No Content\r\n\r\n";
    } else {
      output = publisher.answer(feed, alerts);
    }
    input.erase(0, size);
    publisher.handed_over(alerts);
    const auto whole = asio::buffer(output);
    const auto [failed, written] = co_await asio::async_write(socket, whole, token);
    if (failed) co_return;
  }
}

asio::awaitable<void> accept(tcp::acceptor& acceptor, Publisher& publisher, Times& times) {
  while (true) {
    auto socket = co_await acceptor.async_accept(asio::use_awaitable);
    spawn(acceptor.get_executor(), serve(std::move(socket), publisher, times));
  }
}

void configure(const Options& options, int port) {
  std::ofstream lists(options.directory / "feeds.tsv");
  for (std::size_t feed = 0; feed < feeds; ++feed)
    lists << fmt::format("http://127.0.0.1:{}/f/{}\tFeed {}\n", port, feed, feed);
  std::ofstream people(options.directory / "people.yaml");
  people << "watchlist: People\nentries:\n";
  for (std::size_t i = 0; i < subjects; ++i) people << "  - " << subject(i) << '\n';
  std::ofstream(options.directory / "newshound.yaml") << fmt::format(
      "state_directory: state\nwatchlists: [people.yaml]\nfeed_lists: [feeds.tsv]\n"
      "feed_defaults: {{min_interval: 1m, max_interval: 2m, alert_age: unlimited}}\n"
      "network: {{allow_addresses: [127.0.0.0/8], host_gap: 0s, per_host: 64, mean_interval: 1m}}\n"
      "sinks: [{{type: webhook, url: 'http://127.0.0.1:{}/hook'}}]\n",
      port);
}

pid_t start(const Options& options, int& log) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) std::abort();
  const auto config = (options.directory / "newshound.yaml").string();
  const pid_t pid = ::fork();
  if (pid == 0) {
    ::dup2(ends[1], STDERR_FILENO);
    ::close(ends[0]);
    ::execl(options.daemon.c_str(), "newshound", "run", "--config", config.c_str(), nullptr);
    ::_exit(127);
  }
  ::close(ends[1]);
  log = ends[0];
  return pid;
}

void read_log(int log, Times& times, const std::filesystem::path& copy) {
  std::ofstream kept(copy);
  std::string text;
  std::array<char, 65536> bytes{};
  for (ssize_t count = 0; (count = ::read(log, bytes.data(), bytes.size())) > 0;) {
    text.append(bytes.data(), static_cast<std::size_t>(count));
    std::size_t begin = 0;
    for (auto end = text.find('\n'); end != text.npos; end = text.find('\n', begin)) {
      const auto line = std::string_view(text).substr(begin, end - begin);
      const auto article = number_in(line);
      if (line.find(" joins the story ") != line.npos) times.joined(article);
      else if (article > 0 && line.find(" alert ") != line.npos) times.durable(article);
      kept << line << '\n';
      begin = end + 1;
    }
    text.erase(0, begin);
  }
}

// Milliseconds of each bare write and sync.
std::vector<double> sync_now_and_then(const std::filesystem::path& file,
                                      const std::atomic<bool>& measuring,
                                      const std::atomic<bool>& over) {
  std::vector<double> times;
  const int fd = ::open(file.c_str(), O_CREAT | O_WRONLY | O_APPEND, 0600);
  const std::string block(4096, 'x');
  while (!over) {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    if (!measuring) continue;
    const auto start = Steady::now();
    if (::write(fd, block.data(), block.size()) < 0 || ::fdatasync(fd) != 0) std::abort();
    times.push_back(Millis(Steady::now() - start).count());
  }
  ::close(fd);
  return times;
}

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return -1;
  const auto at = values.begin() +
                  static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + 0.5);
  std::ranges::nth_element(values, at);
  return *at;
}

void report(const std::map<std::uint64_t, Course>& courses,
            Steady::time_point from,
            Steady::time_point until,
            const std::vector<double>& bare,
            double articles,
            double cpu) {
  std::vector<double> durable;
  std::vector<double> received;
  std::size_t lost = 0;
  for (const auto& [article, course] : courses) {
    if (course.arrived < from || course.arrived >= until) continue;
    const bool whole =
        course.durable != Steady::time_point{} && course.received != Steady::time_point{};
    if (!whole) {
      ++lost;
      continue;
    }
    durable.push_back(Millis(course.durable - course.arrived).count());
    received.push_back(Millis(course.received - course.arrived).count());
  }
  const double seconds = std::chrono::duration<double>(until - from).count();
  fmt::print(
      "{{\"articles_s\": {:.0f}, \"alerts_s\": {:.1f}, \"alerts\": {}, \"missing\": {}, "
      "\"sync_p50\": {:.2f}, \"sync_p99\": {:.2f}, \"durable_p50\": {:.2f}, \"durable_p99\": "
      "{:.2f}, "
      "\"durable_limit\": {:.2f}, \"received_p50\": {:.2f}, \"received_p99\": {:.2f}, "
      "\"cpu\": {:.2f}}}\n",
      articles / seconds,
      static_cast<double>(durable.size()) / seconds,
      durable.size(),
      lost,
      quantile(bare, 0.5),
      quantile(bare, 0.99),
      quantile(durable, 0.5),
      quantile(durable, 0.99),
      5 + 3 * quantile(bare, 0.99),
      quantile(received, 0.5),
      quantile(received, 0.99),
      cpu / seconds);
}

// CPU seconds of a process so far.
double cpu_of(pid_t pid) {
  std::ifstream stat(fmt::format("/proc/{}/stat", pid));
  std::string word;
  double ticks = 0;
  for (int field = 1; stat >> word && field <= 15; ++field)
    if (field >= 14) ticks += std::strtod(word.c_str(), nullptr);
  return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

void run(const Options& options) {
  std::filesystem::create_directories(options.directory);
  asio::io_context io{1};
  tcp::acceptor acceptor(io, {asio::ip::address_v4::loopback(), 0});
  Times times;
  Publisher publisher(options, times);
  configure(options, acceptor.local_endpoint().port());
  spawn(io.get_executor(), accept(acceptor, publisher, times));
  std::thread network([&] { io.run(); });
  std::atomic<bool> measuring = false;
  std::atomic<bool> over = false;
  std::vector<double> bare;
  std::thread syncing(
      [&] { bare = sync_now_and_then(options.directory / "bare", measuring, over); });
  int log = -1;
  const pid_t daemon = start(options, log);
  std::thread reading([&] { read_log(log, times, options.directory / "log"); });

  std::this_thread::sleep_for(std::chrono::seconds(65));  // the first round, and its minute
  asio::post(io, [&] { publisher.begin(); });
  std::this_thread::sleep_for(settling);
  const auto from = Steady::now();
  const auto before = publisher.served();
  const double cpu_before = cpu_of(daemon);
  measuring = true;
  std::this_thread::sleep_for(std::chrono::seconds(options.seconds));
  measuring = false;
  const auto until = Steady::now();
  const auto articles = static_cast<double>(publisher.served() - before);
  const double cpu = cpu_of(daemon) - cpu_before;
  std::this_thread::sleep_for(std::chrono::seconds(5));  // for what is under way
  over = true;
  ::kill(daemon, SIGTERM);
  ::waitpid(daemon, nullptr, 0);
  reading.join();
  syncing.join();
  io.stop();
  network.join();
  report(times.all(), from, until, bare, articles, cpu);
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(stderr, "newshound_latency DAEMON DIRECTORY [SECONDS [ARTICLES [ALERTS]]]\n");
    return 2;
  }
  newshound::Options options{.daemon = argv[1], .directory = argv[2]};
  if (argc > 3) options.seconds = std::atoi(argv[3]);
  if (argc > 4) options.articles = std::atof(argv[4]);
  if (argc > 5) options.alerts = std::atof(argv[5]);
  newshound::run(options);
  return 0;
}
