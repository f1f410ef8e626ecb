#include "story/lines.h"

#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "base/json_text.h"

namespace newshound {

namespace json = boost::json;

namespace {

std::unexpected<Error> wrong(std::string message) {
  return failure(Errc::invalid, std::move(message));
}

Result<std::optional<UtcTime>> time_at(const json::object& object) {
  const json::value* value = object.if_contains("time");
  if (value == nullptr || value->is_null()) return std::optional<UtcTime>();
  if (value->is_number()) {
    json::error_code error;
    const auto seconds = value->to_number<double>(error);
    constexpr double latest = 4294967295;  // 2106: what story records hold
    if (!error && seconds >= 0 && seconds <= latest)
      return from_unix_millis(static_cast<long long>(seconds * 1000));
  }
  if (value->is_string())
    if (const auto time = parse_utc(value->get_string())) return time;
  return wrong(
      "\"time\" is neither an instant such as 2026-01-31T12:00:00Z nor seconds since 1970");
}

bool is_identity(const json::value* value) {
  return value != nullptr && (value->is_string() || value->is_int64() || value->is_uint64());
}

}  // namespace

Result<GroupDocument> parse_group_line(std::string_view line) {
  json::error_code error;
  const json::value parsed = json::parse(line, error);
  if (error) return wrong(fmt::format("not a JSON object in UTF-8: {}", error.message()));
  const json::object* object = parsed.if_object();
  if (object == nullptr) return wrong("not a JSON object");
  const json::value* doc = object->if_contains("doc");
  if (!is_identity(doc)) return wrong("\"doc\" is missing, or neither a string nor a whole number");
  GroupDocument document{
      .doc = *doc, .time = {}, .title = {}, .text = {}, .language = {}, .link = {}};
  const auto time = time_at(*object);
  if (!time) return std::unexpected(time.error());
  document.time = *time;
  for (const auto& [key, field] : {std::pair("title", &document.title),
                                   std::pair("text", &document.text),
                                   std::pair("lang", &document.language),
                                   std::pair("link", &document.link)}) {
    Result<std::string> text = checked_text_at(*object, key);
    if (!text) return std::unexpected(text.error());
    *field = std::move(*text);
  }
  return document;
}

std::string group_line(const GroupDocument& document, const StoryDecision& decision) {
  return fmt::format(
      R"({{"doc":{},"story":{}}})", json::serialize(document.doc), decision.record.mark.story);
}

std::string explained_group_line(const GroupDocument& document,
                                 const StoryDecision& decision,
                                 const json::value& relative) {
  std::string line = group_line(document, decision);
  line.pop_back();
  line += fmt::format(R"(,"why":"{}")", name_of(decision.kinship));
  if (decision.kinship != Kinship::none) {
    json::array shared;
    for (const auto& word : decision.shared) shared.emplace_back(word);
    line += fmt::format(R"(,"score":{:.2f},"like":{},"shared":{})",
                        decision.score,
                        json::serialize(relative),
                        json::serialize(shared));
  }
  return line + '}';
}

}  // namespace newshound
