#include "model/alert_json.h"

#include <boost/json.hpp>

#include "base/json_text.h"

namespace newshound {

namespace json = boost::json;

namespace {

json::array texts(const std::vector<std::string>& list) {
  return json::array(list.begin(), list.end());
}

json::value time_or_null(const std::optional<UtcTime>& time) {
  return time ? json::value(format_utc(*time)) : json::value(nullptr);
}

json::object json_of(const Evidence& evidence) {
  return {{"field", name_of(evidence.field)},
          {"start", evidence.start},
          {"end", evidence.end},
          {"match", evidence.match},
          {"quote", evidence.quote},
          {"quote_start", evidence.quote_start},
          {"name", evidence.name},
          {"how", evidence.how}};
}

json::object json_of(const ScorePart& part) {
  return {{"what", part.what}, {"value", part.value}};
}

// Readers of one field each: what is missing or of another type becomes the default.
std::size_t size_at(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_int64() && value->get_int64() >= 0
             ? static_cast<std::size_t>(value->get_int64())
             : 0;
}

std::vector<std::string> texts_at(const json::object& object, std::string_view key) {
  std::vector<std::string> list;
  const auto* value = object.if_contains(key);
  if (value == nullptr || !value->is_array()) return list;
  for (const auto& item : value->get_array())
    if (item.is_string()) list.emplace_back(item.get_string());
  return list;
}

const json::object& object_at(const json::object& object, std::string_view key) {
  static const json::object none;
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_object() ? value->get_object() : none;
}

std::vector<Evidence> evidence_at(const json::object& object) {
  std::vector<Evidence> list;
  const auto* value = object.if_contains("evidence");
  if (value == nullptr || !value->is_array()) return list;
  for (const auto& item : value->get_array()) {
    if (!item.is_object()) continue;
    const auto& fields = item.get_object();
    list.push_back({.field = text_at(fields, "field") == "title" ? Field::title : Field::text,
                    .start = size_at(fields, "start"),
                    .end = size_at(fields, "end"),
                    .match = text_at(fields, "match"),
                    .quote = text_at(fields, "quote"),
                    .quote_start = size_at(fields, "quote_start"),
                    .name = text_at(fields, "name"),
                    .how = text_at(fields, "how")});
  }
  return list;
}

double number_at(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  return value != nullptr && value->is_number() ? value->to_number<double>() : 0;
}

std::vector<ScorePart> parts_at(const json::object& object) {
  std::vector<ScorePart> list;
  const auto* value = object.if_contains("parts");
  if (value == nullptr || !value->is_array()) return list;
  for (const auto& item : value->get_array())
    if (item.is_object())
      list.push_back({text_at(item.get_object(), "what"), number_at(item.get_object(), "value")});
  return list;
}

json::object json_of(const Alert& alert) {
  json::array evidence;
  for (const auto& item : alert.evidence) evidence.push_back(json_of(item));
  json::array parts;
  for (const auto& part : alert.parts) parts.push_back(json_of(part));
  json::object subject{{"id", alert.subject.id},
                       {"name", alert.subject.name},
                       {"type", alert.subject.type},
                       {"watchlist", alert.subject.watchlist},
                       {"watchlist_id", alert.subject.watchlist_id},
                       {"tags", texts(alert.subject.tags)},
                       {"reference", alert.subject.reference},
                       {"note", alert.subject.note}};
  if (!alert.subject.countries.empty()) subject["countries"] = texts(alert.subject.countries);
  const json::object article{{"key", alert.article.key},
                             {"title", alert.article.title},
                             {"link", alert.article.link},
                             {"author", alert.article.author},
                             {"language", alert.article.language},
                             {"published", time_or_null(alert.article.published)},
                             {"seen", format_utc(alert.article.seen)}};
  const json::object feed{
      {"name", alert.feed.name}, {"url", alert.feed.url}, {"tags", texts(alert.feed.tags)}};
  json::object whole{{"id", alert.id},
                     {"kind", name_of(alert.kind)},
                     {"created", format_utc(alert.created)},
                     {"severity", name_of(alert.severity)},
                     {"score", alert.score},
                     {"story", alert.story},
                     {"update", alert.update},
                     {"message", alert.message},
                     {"subject", subject},
                     {"article", article},
                     {"feed", feed},
                     {"evidence", std::move(evidence)},
                     {"parts", std::move(parts)}};
  if (!alert.silenced.empty()) whole["silenced"] = alert.silenced;
  return whole;
}

Alert alert_of(const json::object& object) {
  const auto& subject = object_at(object, "subject");
  const auto& article = object_at(object, "article");
  const auto& feed = object_at(object, "feed");
  Alert alert;
  alert.id = text_at(object, "id");
  alert.kind = alert_kind_of(text_at(object, "kind")).value_or(AlertKind::news);
  alert.created = parse_utc(text_at(object, "created")).value_or(UtcTime{});
  alert.severity = severity_of(text_at(object, "severity")).value_or(Severity::medium);
  alert.score = number_at(object, "score");
  alert.parts = parts_at(object);
  alert.story = static_cast<std::int64_t>(size_at(object, "story"));
  alert.update = text_at(object, "update");
  alert.silenced = text_at(object, "silenced");
  alert.message = text_at(object, "message");
  alert.subject = {.id = text_at(subject, "id"),
                   .name = text_at(subject, "name"),
                   .type = text_at(subject, "type"),
                   .watchlist = text_at(subject, "watchlist"),
                   .watchlist_id = text_at(subject, "watchlist_id"),
                   .tags = texts_at(subject, "tags"),
                   .reference = text_at(subject, "reference"),
                   .note = text_at(subject, "note"),
                   .countries = texts_at(subject, "countries")};
  alert.article = {.key = text_at(article, "key"),
                   .title = text_at(article, "title"),
                   .link = text_at(article, "link"),
                   .author = text_at(article, "author"),
                   .language = text_at(article, "language"),
                   .published = parse_utc(text_at(article, "published")),
                   .seen = parse_utc(text_at(article, "seen")).value_or(UtcTime{})};
  alert.feed = {
      .name = text_at(feed, "name"), .url = text_at(feed, "url"), .tags = texts_at(feed, "tags")};
  alert.evidence = evidence_at(object);
  return alert;
}

// No digest stands in a digest.
std::vector<Alert> folded_at(const json::object& object) {
  std::vector<Alert> list;
  const auto* value = object.if_contains("folded");
  if (value == nullptr || !value->is_array()) return list;
  for (const auto& item : value->get_array())
    if (item.is_object()) list.push_back(alert_of(item.get_object()));
  return list;
}

}  // namespace

std::string to_json(const Alert& alert) {
  json::object whole = json_of(alert);
  if (alert.kind == AlertKind::digest) {
    json::array folded;
    for (const auto& one : alert.folded) folded.push_back(json_of(one));
    whole["folded"] = std::move(folded);
    whole["left_out"] = alert.left_out;
  }
  return json::serialize(whole);
}

Result<Alert> alert_from_json(std::string_view text) {
  boost::system::error_code error;
  const json::value parsed = json::parse(text, error);
  if (error || !parsed.is_object())
    return failure(Errc::invalid, "not an alert: " + (error ? error.message() : "no JSON object"));
  const auto& object = parsed.get_object();
  Alert alert = alert_of(object);
  alert.folded = folded_at(object);
  alert.left_out = size_at(object, "left_out");
  if (alert.id.empty()) return failure(Errc::invalid, "not an alert: it has no id");
  return alert;
}

}  // namespace newshound
