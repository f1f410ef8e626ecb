#include "net/multi.h"

#include <array>
#include <cerrno>
#include <new>
#include <system_error>

#include <boost/asio/execution_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace newshound {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::size_t batch = 64;  // ready sockets per turn; the rest is still ready next turn

int created_epoll() {
  const int fd = epoll_create1(EPOLL_CLOEXEC);
  if (fd < 0) throw std::system_error(errno, std::system_category(), "epoll_create1");
  return fd;
}

}  // namespace

struct CurlMulti::Wakeups {
  Wakeups(CurlMulti& owner, int epoll)
      : multi(owner), ready(owner.executor_, epoll), timer(owner.executor_) {}
  ~Wakeups() { ready.release(); }  // the epoll set stays ours
  Wakeups(const Wakeups&) = delete;
  Wakeups& operator=(const Wakeups&) = delete;

  void rest() {
    ready.cancel();
    timer.cancel();
    armed = never;
  }

  CurlMulti& multi;  // outlives us: it takes us from the loop at its end
  asio::posix::stream_descriptor ready;
  asio::steady_timer timer;
  bool waiting = false;      // for `ready`
  SteadyTime armed = never;  // when the timer fires
  bool posted = false;       // a call of on_deadline is on its way
};

// What a loop keeps for its multis, until its end or theirs.
class CurlMulti::OfLoop : public asio::execution_context::service {
 public:
  using key_type = OfLoop;
  static asio::execution_context::id id;

  explicit OfLoop(asio::execution_context& loop) : service(loop) {}
  static OfLoop& of(const asio::any_io_executor& executor) {
    return asio::use_service<OfLoop>(asio::query(executor, asio::execution::context));
  }
  void keep(std::shared_ptr<Wakeups> wakeups) { kept_.insert(std::move(wakeups)); }
  void drop(const std::shared_ptr<Wakeups>& wakeups) { kept_.erase(wakeups); }

 private:
  void shutdown() override { kept_.clear(); }

  std::unordered_set<std::shared_ptr<Wakeups>> kept_;
};

asio::execution_context::id CurlMulti::OfLoop::id;

CurlMulti::CurlMulti(asio::any_io_executor executor)
    : executor_(std::move(executor)), epoll_(created_epoll()), multi_(curl_multi_init()) {
  if (!multi_) throw std::bad_alloc();
  curl_multi_setopt(multi_, CURLMOPT_SOCKETFUNCTION, &on_socket);
  curl_multi_setopt(multi_, CURLMOPT_SOCKETDATA, this);
  curl_multi_setopt(multi_, CURLMOPT_TIMERFUNCTION, &on_timer);
  curl_multi_setopt(multi_, CURLMOPT_TIMERDATA, this);
}

CurlMulti::~CurlMulti() {
  if (const auto kept = wakeups_.lock()) OfLoop::of(executor_).drop(kept);
  curl_multi_cleanup(multi_);  // closes the resting connections through close_socket
  close(epoll_);
}

void CurlMulti::set(CURLMoption option, long value) {
  curl_multi_setopt(multi_, option, value);
}

void CurlMulti::enrol(Transfer& transfer) {
  const bool first = enrolled_.empty();
  enrolled_.insert(&transfer);
  if (first) {
    await_ready(*wakeups());
    schedule();
  }
  curl_easy_setopt(transfer.easy_, CURLOPT_PRIVATE, &transfer);
  if (curl_multi_add_handle(multi_, transfer.easy_) != CURLM_OK) throw std::bad_alloc();
}

void CurlMulti::leave(Transfer& transfer) {
  curl_multi_remove_handle(multi_, transfer.easy_);
  enrolled_.erase(&transfer);
  if (!enrolled_.empty()) return;
  if (const auto wakeups = wakeups_.lock()) wakeups->rest();
}

std::shared_ptr<CurlMulti::Wakeups> CurlMulti::wakeups() {
  auto kept = wakeups_.lock();
  if (kept) return kept;
  kept = std::make_shared<Wakeups>(*this, epoll_);
  wakeups_ = kept;
  OfLoop::of(executor_).keep(kept);
  return kept;
}

void CurlMulti::cancel_all() {
  for (auto* transfer : enrolled_) transfer->wake_.cancel();  // they leave when they run
}

curl_socket_t CurlMulti::open_socket(const curl_sockaddr& address, const void* opener) {
  const int fd = socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
  if (fd >= 0) watched(fd) = {.opener = opener};
  return fd;
}

void CurlMulti::stop_reading(const void* opener) {
  for (std::size_t fd = 0; fd < watched_.size(); ++fd)
    if (watched_[fd].opener == opener) shutdown(static_cast<int>(fd), SHUT_RD);
}

int CurlMulti::close_socket(void* self, curl_socket_t fd) noexcept {
  static_cast<CurlMulti*>(self)->watched(fd) = {};  // closing takes it out of the epoll set
  return close(fd);
}

// libcurl's callbacks only note what it wants; it must not be called back from inside them.
int CurlMulti::on_socket(CURL*, curl_socket_t fd, int what, void* self, void*) noexcept {
  static_cast<CurlMulti*>(self)->watch(fd, what);
  return 0;
}

int CurlMulti::on_timer(CURLM*, long millis, void* self) noexcept {
  auto& multi = *static_cast<CurlMulti*>(self);
  if (millis < 0) multi.deadline_ = never;
  else if (millis == 0) multi.deadline_ = due_now;
  else multi.deadline_ = std::chrono::steady_clock::now() + std::chrono::milliseconds(millis);
  multi.schedule();
  return 0;
}

CurlMulti::Watched& CurlMulti::watched(int fd) {
  const auto index = static_cast<std::size_t>(fd);
  if (index >= watched_.size()) watched_.resize(index + 64);
  return watched_[index];
}

void CurlMulti::watch(int fd, int what) {
  auto& entry = watched(fd);
  if (what == CURL_POLL_REMOVE) {
    entry.wanted = 0;
    // A resting socket of ours stays registered. Others (the resolver's) may close unannounced.
    if (!entry.opener) register_events(fd, entry, 0);
    return;
  }
  entry.wanted = (what & CURL_POLL_IN ? std::uint32_t{EPOLLIN} : 0U) |
                 (what & CURL_POLL_OUT ? std::uint32_t{EPOLLOUT} : 0U);
  register_events(fd, entry, entry.wanted);
}

void CurlMulti::register_events(int fd, Watched& entry, std::uint32_t events) {
  if (entry.registered == events) return;
  epoll_event event{.events = events, .data = {.fd = fd}};
  const int change =
      events == 0 ? EPOLL_CTL_DEL : (entry.registered == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD);
  epoll_ctl(epoll_, change, fd, &event);
  entry.registered = events;
}

// A timer that fires too early is harmless and cheaper than one that is set anew for each change of
// mind, of which libcurl has several per transfer.
void CurlMulti::schedule() {
  const auto kept = wakeups_.lock();
  if (!kept || enrolled_.empty() || deadline_ == never) return;
  const auto wake = [weak = wakeups_](bool posted) {
    const auto wakeups = weak.lock();
    if (!wakeups) return;
    posted ? void(wakeups->posted = false) : void(wakeups->armed = never);
    wakeups->multi.on_deadline();
  };
  if (deadline_ == due_now) {
    if (std::exchange(kept->posted, true)) return;
    asio::post(executor_, [wake] { wake(true); });
  } else if (deadline_ < kept->armed) {
    kept->armed = deadline_;
    kept->timer.expires_at(deadline_);
    kept->timer.async_wait([wake](error_code error) {
      if (!error) wake(false);
    });
  }
}

void CurlMulti::on_deadline() {
  if (deadline_ > std::chrono::steady_clock::now()) return schedule();
  deadline_ = never;  // libcurl says anew what it wants
  act(CURL_SOCKET_TIMEOUT, 0);
  reap();
}

void CurlMulti::await_ready(Wakeups& wakeups) {
  if (enrolled_.empty() || std::exchange(wakeups.waiting, true)) return;
  wakeups.ready.async_wait(asio::posix::descriptor_base::wait_read,
                           [weak = wakeups_](error_code error) {
                             const auto kept = weak.lock();
                             if (!kept) return;
                             kept->waiting = false;
                             if (!error) kept->multi.on_ready();
                             kept->multi.await_ready(*kept);
                           });
}

void CurlMulti::on_ready() {
  std::array<epoll_event, batch> events{};
  const int count = epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), 0);
  for (int i = 0; i < count; ++i) {
    const auto& event = events[static_cast<std::size_t>(i)];
    auto& entry = watched(event.data.fd);
    if (entry.wanted == 0) {  // a resting connection that the server closed: libcurl will notice
      register_events(event.data.fd, entry, 0);
      continue;
    }
    act(event.data.fd,
        (event.events & EPOLLIN ? CURL_CSELECT_IN : 0) |
            (event.events & EPOLLOUT ? CURL_CSELECT_OUT : 0) |
            (event.events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0));
  }
  reap();
}

void CurlMulti::act(int fd, int events) {
  int running = 0;
  curl_multi_socket_action(multi_, fd, events, &running);
}

void CurlMulti::reap() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    Transfer* transfer = nullptr;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
    transfer->finish(message->data.result);
  }
}

Transfer::Transfer(CurlMulti& multi, CURL* easy)
    : multi_(multi), easy_(easy), wake_(multi.executor_, asio::steady_timer::time_point::max()) {
  multi_.enrol(*this);
}

Transfer::~Transfer() {
  multi_.leave(*this);
}

void Transfer::finish(CURLcode code) {
  done_ = true;
  code_ = code;
  wake_.cancel();
}

}  // namespace newshound
