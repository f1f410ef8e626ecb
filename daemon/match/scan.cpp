#include "match/scan.h"

#include <utility>

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

bool is_identity(const json::value* value) {
  return value != nullptr && (value->is_string() || value->is_int64() || value->is_uint64());
}

json::object json_of(const Evidence& evidence) {
  return {{"field", name_of(evidence.field)},
          {"start", evidence.start},
          {"end", evidence.end},
          {"match", evidence.match},
          {"quote", evidence.quote},
          {"name", evidence.name},
          {"how", evidence.how}};
}

// Put together by hand, because Boost.JSON writes 0.9 as 9E-1.
std::string json_of(const std::vector<ScorePart>& parts) {
  std::string list;
  for (const ScorePart& part : parts)
    list += fmt::format(R"({}{{"what":{},"value":{}}})",
                        list.empty() ? "" : ",",
                        json::serialize(json::value(part.what)),
                        part.value);
  return '[' + list + ']';
}

}  // namespace

Result<ScanDocument> parse_scan_line(std::string_view line) {
  json::error_code error;
  const json::value parsed = json::parse(line, error);
  if (error) return wrong(fmt::format("not a JSON object in UTF-8: {}", error.message()));
  const json::object* object = parsed.if_object();
  if (object == nullptr) return wrong("not a JSON object");
  const json::value* doc = object->if_contains("doc");
  if (!is_identity(doc)) return wrong("\"doc\" is missing, or neither a string nor a whole number");
  if (!object->contains("text")) return wrong("\"text\" is missing");
  ScanDocument document{.doc = *doc, .title = {}, .text = {}, .language = {}};
  for (const auto& [key, field] : {std::pair("title", &document.title),
                                   std::pair("text", &document.text),
                                   std::pair("lang", &document.language)}) {
    Result<std::string> text = checked_text_at(*object, key);
    if (!text) return std::unexpected(text.error());
    *field = std::move(*text);
  }
  return document;
}

std::string scan_line(const ScanDocument& document, const Matcher& matcher, const Match& match) {
  json::array evidence;
  for (const Evidence& item : match.evidence) evidence.push_back(json_of(item));
  return fmt::format(
      R"({{"doc":{},"entity":{},"watchlist":{},"score":{},"evidence":{},"parts":{}}})",
      json::serialize(document.doc),
      json::serialize(json::value(matcher.subject_of(match).id)),
      json::serialize(json::value(matcher.list_of(match).id)),
      match.score,
      json::serialize(evidence),
      json_of(match.parts));
}

}  // namespace newshound
