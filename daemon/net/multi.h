#pragma once
// A libcurl multi handle on an Asio loop. Loop thread only.
//
// libcurl names the descriptors it waits for; they go into an epoll set of our own, and Asio waits
// for that one descriptor. So libcurl owns and closes its sockets as it likes, a batch of ready
// sockets costs one turn of the loop, and epoll's level triggering is what libcurl expects.

#include <chrono>
#include <cstdint>
#include <memory>
#include <unordered_set>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <curl/curl.h>

namespace newshound {

class CurlMulti {
 public:
  explicit CurlMulti(boost::asio::any_io_executor executor);
  ~CurlMulti();
  CurlMulti(const CurlMulti&) = delete;
  CurlMulti& operator=(const CurlMulti&) = delete;

  void set(CURLMoption option, long value);
  // Wakes every transfer with done() false. Those that begin later are not concerned.
  void cancel_all();

  // For the handles that run here: sockets opened and closed through these keep their place in the
  // epoll set while they rest in libcurl's pool, which saves two system calls per request.
  // `opener` is remembered for stop_reading only.
  curl_socket_t open_socket(const curl_sockaddr& address, const void* opener);
  static int close_socket(void* self, curl_socket_t fd) noexcept;
  void stop_reading(const void* opener);

 private:
  friend class Transfer;
  // The Asio objects. They belong to the loop, which the multi may outlive; while no transfer is
  // enrolled they keep it from nothing. To make them anew each time would cost: the kernel walks all of
  // an epoll set that is put into another.
  struct Wakeups;
  class OfLoop;
  // What is known of a descriptor: its epoll events, those libcurl wants, and who opened it.
  // Without an opener close_socket will not be told of its end.
  struct Watched {
    std::uint32_t registered = 0;
    std::uint32_t wanted = 0;
    const void* opener = nullptr;
  };
  using SteadyTime = std::chrono::steady_clock::time_point;

  void enrol(class Transfer& transfer);
  void leave(class Transfer& transfer);
  std::shared_ptr<Wakeups> wakeups();

  static int on_socket(CURL*, curl_socket_t fd, int what, void* self, void*) noexcept;
  static int on_timer(CURLM*, long millis, void* self) noexcept;
  Watched& watched(int fd);
  void watch(int fd, int what);
  void register_events(int fd, Watched& entry, std::uint32_t events);
  void schedule();
  void await_ready(Wakeups& wakeups);
  void on_ready();
  void on_deadline();
  void act(int fd, int events);
  void reap();

  boost::asio::any_io_executor executor_;
  int epoll_;
  std::vector<Watched> watched_;  // by descriptor number
  SteadyTime deadline_ = never;   // when libcurl wants to be called; due_now: at once
  std::unordered_set<class Transfer*> enrolled_;
  std::weak_ptr<Wakeups> wakeups_;
  CURLM* multi_;

  static constexpr SteadyTime never = SteadyTime::max();
  static constexpr SteadyTime due_now = SteadyTime::min();
};

// One easy handle in the multi, for as long as this object lives: it belongs on the frame of a
// coroutine. Leaving is all there is to cancelling, so unwinding the coroutine at any moment is
// fine.
class Transfer {
 public:
  Transfer(CurlMulti& multi, CURL* easy);
  ~Transfer();
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  // Ends when libcurl is done, or early, with done() false, when the coroutine is cancelled.
  auto wait() { return wake_.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable)); }
  bool done() const { return done_; }
  CURLcode code() const { return code_; }

 private:
  friend class CurlMulti;
  void finish(CURLcode code);

  CurlMulti& multi_;
  CURL* easy_;
  boost::asio::steady_timer wake_;  // never due: finish() cancels it
  bool done_ = false;
  CURLcode code_ = CURLE_OK;
};

}  // namespace newshound
