#pragma once
// A sink over the real transport, with a server on this machine behind it.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "fakes/loopback_http.h"
#include "net/transport.h"
#include "support.h"

namespace newshound {

class LoopbackTest : public testing::Test {
 protected:
  LoopbackTest() { start_network(); }

  // `yaml` has {} where the server's address belongs.
  std::unique_ptr<Sink> make(const std::string& yaml, const LoopbackHttp& server) {
    Problems problems;
    auto section =
        Section::parse(fmt::format(fmt::runtime(yaml), server.url("")), "/x/c.yaml", problems);
    const auto type = section.text("type");
    auto sink = make_sink(type, section, {io_.get_executor(), transport_, transport_, clock_, ""});
    EXPECT_TRUE(problems.empty());
    return sink;
  }

  Outcome outcome_of(boost::asio::awaitable<Outcome> work) {
    std::optional<Outcome> outcome;
    boost::asio::co_spawn(io_, std::move(work), [&](std::exception_ptr, Outcome result) {
      outcome = std::move(result);
      io_.stop();
    });
    io_.restart();
    io_.run();
    return *outcome;
  }

  Outcome delivered(const std::string& yaml, const LoopbackHttp& server) {
    const auto sink = make(yaml, server);
    return outcome_of(sink->deliver(sample_alert()));
  }

  boost::asio::io_context io_;
  CurlTransport transport_{io_.get_executor(), {}};
  SystemClock clock_;
};

}  // namespace newshound
