#pragma once
// The one place that starts a coroutine on its own. asio::detached would swallow exceptions; here
// they leave io_context::run() and so reach main, which logs them and exits.

#include <exception>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>

namespace newshound {

template <class Executor>
void spawn(const Executor& executor, boost::asio::awaitable<void> task) {
  boost::asio::co_spawn(executor, std::move(task), [](const std::exception_ptr& error) {
    if (error) std::rethrow_exception(error);
  });
}

}  // namespace newshound
