#pragma once
// How a coroutine on the loop waits for the other two kinds of threads: commit() for the writer,
// offload() for the pool. Both come back on the loop, also while it is shutting down.

#include <memory>
#include <type_traits>
#include <utility>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "base/error.h"
#include "store/writer.h"

namespace newshound {

// For a Writer whose jobs all come from this loop.
inline Writer::Deliver on_loop(boost::asio::any_io_executor loop) {
  return [loop = std::move(loop)](std::move_only_function<void()> tell) {
    boost::asio::post(loop, std::move(tell));
  };
}

// Returns when the job's transaction is on disk, or with what went wrong.
inline boost::asio::awaitable<Result<void>> commit(
    Writer& writer,
    Writer::Job job,
    Writer::Urgency urgency,
    Writer::Footing footing = Writer::Footing::savepoint) {
  namespace asio = boost::asio;
  const auto loop = co_await asio::this_coro::executor;
  auto start = [&writer, &job, urgency, footing, loop](auto handler) {
    auto done = [handler = std::move(handler), loop, alive = asio::make_work_guard(loop)](
                    Result<void> result) mutable {
      // At once where the writer delivers on the loop (on_loop).
      asio::dispatch(loop, [handler = std::move(handler), result = std::move(result)]() mutable {
        std::move(handler)(std::move(result));
      });
    };
    writer.submit(std::move(job), std::move(done), urgency, footing);
  };
  const auto token = asio::use_awaitable;
  auto result = co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Result<void>)>(
      start, token);
  co_return result;
}

// Runs `work` on the pool and returns its value.
template <class Work>
boost::asio::awaitable<std::invoke_result_t<Work&>> offload(boost::asio::thread_pool& pool,
                                                            Work work) {
  namespace asio = boost::asio;
  using Value = std::invoke_result_t<Work&>;
  const auto loop = co_await asio::this_coro::executor;
  // The value crosses threads in a box, because a coroutine's frame may not be touched by two.
  auto start = [&pool, &work, loop](auto handler) {
    auto task = [work = std::move(work),
                 handler = std::move(handler),
                 loop,
                 alive = asio::make_work_guard(loop)]() mutable {
      auto box = std::make_unique<Value>(work());
      asio::post(loop, [handler = std::move(handler), box = std::move(box)]() mutable {
        std::move(handler)(std::move(box));
      });
    };
    asio::post(pool, std::move(task));
  };
  const auto token = asio::use_awaitable;
  auto box =
      co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::unique_ptr<Value>)>(
          start, token);
  co_return std::move(*box);
}

}  // namespace newshound
