#pragma once
// What the tests of the web sinks share: a sink with a scripted service behind it.

#include <cstdlib>
#include <ctime>

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include "support.h"

namespace newshound {

class WebSinkTest : public testing::Test, public SinkBench {
 protected:
  // The messages show local times.
  WebSinkTest() {
    ::setenv("TZ", "UTC0", 1);
    ::tzset();
  }
  ~WebSinkTest() override {
    ::unsetenv("TZ");
    ::tzset();
  }

  // What a sink made from `yaml` posts for an alert.
  HttpRequest posted(const std::string& yaml, const Alert& alert = sample_alert()) {
    auto sink = make(yaml);
    EXPECT_EQ(problems(), "");
    deliver(*sink, alert);
    return http.requests.back();
  }

  boost::json::value sent(const std::string& yaml, const Alert& alert = sample_alert()) {
    return boost::json::parse(posted(yaml, alert).body);
  }
};

// The same alert with far more text than any service takes, of characters that cost most.
inline Alert huge_alert() {
  auto alert = sample_alert();
  std::string text;
  for (int i = 0; i < 4000; ++i) text += "\"*<🦊";
  alert.article.title = text;
  alert.subject.name = text;
  alert.subject.note = text;
  alert.feed.name = text;
  alert.evidence.clear();
  for (const char* quote : {"a", "b", "c", "d", "e"})
    alert.evidence.push_back(
        {.field = Field::text, .match = text, .quote = text + quote, .name = text, .how = text});
  return alert;
}

inline std::string header(const std::vector<Header>& headers, std::string_view name) {
  for (const auto& header : headers)
    if (header.name == name) return header.value;
  return "";
}

inline std::string text_at(const boost::json::value& value, std::string_view pointer) {
  return std::string(value.at_pointer(pointer).as_string());
}

// Characters as JavaScript counts them.
inline std::size_t utf16_length(std::string_view text) {
  std::size_t length = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xc0U) != 0x80) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}

}  // namespace newshound
