// Run at configure time: the coroutine patterns that a miscompiling compiler gets wrong.
// Returns 0 when all of them behave.
#include <coroutine>
#include <expected>
#include <string>
#include <utility>

namespace {

struct Task {
  struct promise_type {
    int value = -1;
    Task get_return_object() {
      return Task{std::coroutine_handle<promise_type>::from_promise(*this)};
    }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(int v) { value = v; }
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> handle;
  explicit Task(std::coroutine_handle<promise_type> h) : handle(h) {}
  Task(Task&& other) noexcept : handle(std::exchange(other.handle, {})) {}
  ~Task() {
    if (handle) handle.destroy();
  }
  bool await_ready() const { return handle.done(); }
  void await_suspend(std::coroutine_handle<>) {}
  int await_resume() const { return handle.promise().value; }
};

Task three() {
  co_return 3;
}

// No local variable in the body: g++ 12 loses the co_return here.
Task branch() {
  if (co_await three() == 3) co_return 7;
  co_return 0;
}

struct Pair {
  std::string a, b;
};
Task length(Pair p) {
  co_return static_cast<int>(p.a.size() + p.b.size());
}
Task aggregate() {
  co_return co_await length({.a = std::string(40, 'x'), .b = std::string(50, 'y')});
}

template <class F>
Task call(F f) {
  co_return f();
}
Task capture() {
  std::string s(60, 'z');
  co_return co_await call([s] { return static_cast<int>(s.size()); });
}

}  // namespace

int main() {
  std::expected<int, std::string> ok = 1;
  return ok.value() == 1 && branch().await_resume() == 7 && aggregate().await_resume() == 90 &&
                 capture().await_resume() == 60
             ? 0
             : 1;
}
