#pragma once
// A sink takes an alert to somebody. One file per kind, one line in sink_types.cpp.
// Sinks live on the loop thread and never block it.

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include "base/clock.h"
#include "model/alert.h"
#include "model/delivery.h"
#include "net/http.h"
#include "net/mail.h"
#include "yaml/section.h"

namespace newshound {

// All that a sink may touch. The references outlive every sink.
struct Doors {
  boost::asio::any_io_executor executor;
  HttpClient& http;
  MailClient& mail;
  Clock& clock;
  std::string proxy;  // the global HTTP proxy, for sinks that have none of their own
};

class Sink {
 public:
  virtual ~Sink() = default;
  // Tries once. The same alert comes again after a retry or a crash, with the same id: whatever the
  // sink sends must carry it, so that the other side can tell a repeat. Cancelled by cancelling the
  // coroutine; that counts as not tried.
  virtual boost::asio::awaitable<Outcome> deliver(Message message) = 0;
  // How many calls may be in flight: one, where people see the order.
  virtual int most_at_once() const { return 1; }

  // Sinks that can change a message which they sent: shows in it who else reports the story by now,
  // without a notification. Not for sinks that cannot.
  virtual bool can_edit() const { return false; }
  virtual boost::asio::awaitable<Outcome> edit(Message message);

  // What people see of a message, part by part, for `newshound template preview`; empty where the
  // other side decides about that.
  struct Part {
    std::string name;  // "subject", "text", "html", …
    std::string text;
  };
  virtual std::vector<Part> preview(const Message& message) const;
};

// An option that takes a template, and one to begin with.
struct TemplateOption {
  std::string_view key;
  const std::string_view* beginning;
};

struct SinkType {
  std::string_view name;  // `type:` in the configuration
  // Reads its options from the section (defaults at the member, problems into the section) and
  // calls section.done(). Always returns a sink; it is thrown away when there were problems.
  std::unique_ptr<Sink> (*make)(Section& section, const Doors& doors);
  std::span<const TemplateOption> templates{};
};

// The table of all sinks.
const std::vector<const SinkType*>& sink_types();
// nullptr: there is none of that name.
const SinkType* sink_type(std::string_view name);

// The sink that a `sinks:` entry describes, nullptr for an unknown type (a problem with the nearest
// known one). `section` still has `name` and `type` marked as read by the caller.
std::unique_ptr<Sink> make_sink(std::string_view type, Section& section, const Doors& doors);

}  // namespace newshound
