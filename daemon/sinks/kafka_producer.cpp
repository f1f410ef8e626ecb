#include "sinks/kafka_producer.h"

#include <array>
#include <cerrno>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <dlfcn.h>
#include <fmt/format.h>
#include <librdkafka/rdkafka.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/spawn.h"
#include "base/text.h"

namespace newshound {

namespace asio = boost::asio;

namespace {

// What is used of the library, by its own declarations.
struct Library {
  decltype(&rd_kafka_conf_new) conf_new;
  decltype(&rd_kafka_conf_set) conf_set;
  decltype(&rd_kafka_conf_set_events) conf_set_events;
  decltype(&rd_kafka_conf_destroy) conf_destroy;
  decltype(&rd_kafka_new) make;
  decltype(&rd_kafka_purge) purge;
  decltype(&rd_kafka_destroy) destroy;
  decltype(&rd_kafka_queue_get_main) queue_of;
  decltype(&rd_kafka_queue_destroy) queue_destroy;
  decltype(&rd_kafka_queue_io_event_enable) wake_by;
  decltype(&rd_kafka_queue_poll) poll;
  decltype(&rd_kafka_produceva) produce;
  decltype(&rd_kafka_error_code) error_code;
  decltype(&rd_kafka_error_destroy) error_destroy;
  decltype(&rd_kafka_event_type) event_type;
  decltype(&rd_kafka_event_message_next) event_message_next;
  decltype(&rd_kafka_event_error_string) event_error_string;
  decltype(&rd_kafka_event_destroy) event_destroy;
  decltype(&rd_kafka_err2str) words_of;
  bool complete = false;
};

Library load() {
  Library library{};
  void* handle = ::dlopen("librdkafka.so.1", RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) return library;
  library.complete = true;
  const auto bind = [&]<class Function>(Function& function, const char* name) {
    function = reinterpret_cast<Function>(::dlsym(handle, name));
    library.complete &= function != nullptr;
  };
  bind(library.conf_new, "rd_kafka_conf_new");
  bind(library.conf_set, "rd_kafka_conf_set");
  bind(library.conf_set_events, "rd_kafka_conf_set_events");
  bind(library.conf_destroy, "rd_kafka_conf_destroy");
  bind(library.make, "rd_kafka_new");
  bind(library.purge, "rd_kafka_purge");
  bind(library.destroy, "rd_kafka_destroy");
  bind(library.queue_of, "rd_kafka_queue_get_main");
  bind(library.queue_destroy, "rd_kafka_queue_destroy");
  bind(library.wake_by, "rd_kafka_queue_io_event_enable");
  bind(library.poll, "rd_kafka_queue_poll");
  bind(library.produce, "rd_kafka_produceva");
  bind(library.error_code, "rd_kafka_error_code");
  bind(library.error_destroy, "rd_kafka_error_destroy");
  bind(library.event_type, "rd_kafka_event_type");
  bind(library.event_message_next, "rd_kafka_event_message_next");
  bind(library.event_error_string, "rd_kafka_event_error_string");
  bind(library.event_destroy, "rd_kafka_event_destroy");
  bind(library.words_of, "rd_kafka_err2str");
  return library;
}

const Library& library() {
  static const Library loaded = load();
  return loaded;
}

// What the same message would meet again.
bool is_for_good(rd_kafka_resp_err_t code) {
  return code == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE || code == RD_KAFKA_RESP_ERR_INVALID_MSG ||
         code == RD_KAFKA_RESP_ERR_INVALID_RECORD;
}

rd_kafka_vu_t part(rd_kafka_vtype_t type) {
  rd_kafka_vu_t result{};
  result.vtype = type;
  return result;
}

rd_kafka_vu_t bytes(rd_kafka_vtype_t type, std::string& text) {
  auto result = part(type);
  result.u.mem.ptr = text.data();
  result.u.mem.size = text.size();
  return result;
}

}  // namespace

// Shared with those who wait, who may be destroyed after the producer.
struct KafkaProducer::State {
  struct Pending {
    explicit Pending(const asio::any_io_executor& executor) : alarm(executor) {}
    std::optional<rd_kafka_resp_err_t> result;
    Alarm alarm;
  };

  explicit State(const Doors& doors)
      : executor(doors.executor), clock(doors.clock), wakes(doors.executor) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (queue != nullptr) library().queue_destroy(queue);
    if (producer == nullptr) return;
    library().purge(producer, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
    library().destroy(producer);
  }

  Outcome failed(rd_kafka_resp_err_t code) const {
    auto why = fmt::format("kafka: {}", printable(library().words_of(code)));
    // "Local: Message timed out" hides what was wrong all the time.
    if (!last_error.empty() && !is_for_good(code)) why += "; before that: " + last_error;
    return is_for_good(code) ? Outcome::rejected(why) : Outcome::down(why);
  }

  // An empty text, or what is wrong with the settings.
  std::string start(const Settings& settings) {
    std::array<char, 512> error{};
    rd_kafka_conf_t* conf = library().conf_new();
    for (const auto& [name, value] : settings) {
      if (library().conf_set(conf, name.c_str(), value.c_str(), error.data(), error.size()) ==
          RD_KAFKA_CONF_OK)
        continue;
      library().conf_destroy(conf);
      return fmt::format("{} is not taken", name);  // the library's words quote the value
    }
    library().conf_set_events(conf, RD_KAFKA_EVENT_DR | RD_KAFKA_EVENT_ERROR);
    producer = library().make(RD_KAFKA_PRODUCER, conf, error.data(), error.size());
    if (producer == nullptr) {
      library().conf_destroy(conf);
      return printable(error.data());
    }
    wakes.assign(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC));
    queue = library().queue_of(producer);
    const std::uint64_t one = 1;
    library().wake_by(queue, wakes.native_handle(), &one, sizeof one);
    return "";
  }

  rd_kafka_resp_err_t produce(KafkaMessage& message, std::uint64_t number) const {
    std::vector<rd_kafka_vu_t> parts{part(RD_KAFKA_VTYPE_TOPIC),
                                     bytes(RD_KAFKA_VTYPE_KEY, message.key),
                                     bytes(RD_KAFKA_VTYPE_VALUE, message.value),
                                     part(RD_KAFKA_VTYPE_MSGFLAGS),
                                     part(RD_KAFKA_VTYPE_OPAQUE)};
    parts[0].u.cstr = message.topic.c_str();
    parts[3].u.i = RD_KAFKA_MSG_F_COPY;
    parts[4].u.ptr = reinterpret_cast<void*>(number);
    for (auto& [name, value] : message.headers) {
      auto header = part(RD_KAFKA_VTYPE_HEADER);
      header.u.header.name = name.c_str();
      header.u.header.val = value.data();
      header.u.header.size = static_cast<ssize_t>(value.size());
      parts.push_back(header);
    }
    rd_kafka_error_t* error = library().produce(producer, parts.data(), parts.size());
    if (error == nullptr) return RD_KAFKA_RESP_ERR_NO_ERROR;
    const auto code = library().error_code(error);
    library().error_destroy(error);
    return code;
  }

  void take_events() {
    std::uint64_t count = 0;
    while (::read(wakes.native_handle(), &count, sizeof count) > 0) {
    }
    while (rd_kafka_event_t* event = library().poll(queue, 0)) {
      if (library().event_type(event) == RD_KAFKA_EVENT_ERROR)
        last_error = shortened(printable(library().event_error_string(event)), 200);
      if (library().event_type(event) == RD_KAFKA_EVENT_DR)
        while (const rd_kafka_message_t* message = library().event_message_next(event))
          settle(reinterpret_cast<std::uint64_t>(message->_private), message->err);
      library().event_destroy(event);
    }
  }

  void settle(std::uint64_t number, rd_kafka_resp_err_t code) {
    const auto found = pending.find(number);
    if (found == pending.end()) return;
    found->second->result = code;
    found->second->alarm.ring();
  }

  // Runs while somebody waits, so that an idle sink keeps no loop alive.
  static asio::awaitable<void> listen(std::shared_ptr<State> state) {
    const auto token = asio::as_tuple(asio::use_awaitable);
    while (!state->pending.empty()) {
      // First of all: what came before the descriptor was known wakes nobody.
      state->take_events();
      co_await state->wakes.async_wait(asio::posix::stream_descriptor::wait_read, token);
    }
    state->listening = false;
  }

  asio::any_io_executor executor;
  Clock& clock;
  rd_kafka_t* producer = nullptr;
  rd_kafka_queue_t* queue = nullptr;
  asio::posix::stream_descriptor wakes;
  bool listening = false;
  std::string last_error;
  std::uint64_t next = 1;
  std::map<std::uint64_t, std::shared_ptr<Pending>> pending;

  // Takes the message out of those that are waited for, also when the coroutine is destroyed.
  class Waiting {
   public:
    Waiting(std::shared_ptr<State> state, std::uint64_t number)
        : state_(std::move(state)), number_(number) {}
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    ~Waiting() {
      state_->pending.erase(number_);
      boost::system::error_code ignored;
      if (state_->pending.empty()) state_->wakes.cancel(ignored);
    }

   private:
    std::shared_ptr<State> state_;
    std::uint64_t number_;
  };
};

Result<void> KafkaProducer::available() {
  if (library().complete) return {};
  return failure(Errc::not_found,
                 "librdkafka.so.1 is not installed, which Kafka needs (Debian: librdkafka1)");
}

KafkaProducer::KafkaProducer(const Doors& doors, Settings settings)
    : state_(std::make_shared<State>(doors)), settings_(std::move(settings)) {}

KafkaProducer::~KafkaProducer() = default;

asio::awaitable<Outcome> KafkaProducer::send(KafkaMessage message, Duration timeout) {
  const auto state = state_;
  if (state->producer == nullptr)
    if (const auto wrong = state->start(settings_); !wrong.empty())
      co_return Outcome::down("kafka: " + wrong);
  const auto number = state->next++;
  const auto pending = std::make_shared<State::Pending>(state->executor);
  state->pending[number] = pending;
  const State::Waiting waiting(state, number);
  const auto refused = state->produce(message, number);
  if (refused != RD_KAFKA_RESP_ERR_NO_ERROR) co_return state->failed(refused);
  if (!std::exchange(state->listening, true)) spawn(state->executor, State::listen(state));
  const SteadyTime end = state->clock.steady() + timeout;
  while (!pending->result && state->clock.steady() < end)
    co_await state->clock.sleep_until(end, pending->alarm);
  if (!pending->result) co_return Outcome::down("kafka: no answer in time");
  if (*pending->result != RD_KAFKA_RESP_ERR_NO_ERROR) co_return state->failed(*pending->result);
  co_return Outcome::delivered();
}

}  // namespace newshound
