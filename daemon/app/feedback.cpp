#include "app/feedback.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/json_text.h"
#include "model/subject_key.h"
#include "route/feedback.h"

namespace newshound {

namespace json = boost::json;

namespace {

constexpr std::string_view somebody_else = "not-him";

std::vector<std::string> texts_at(const json::object& object, std::string_view key) {
  std::vector<std::string> texts;
  const auto* const value = object.if_contains(key);
  if (value == nullptr || !value->is_array()) return texts;
  for (const auto& text : value->get_array())
    if (text.is_string()) texts.emplace_back(text.get_string());
  return texts;
}

Result<Alert> alert_at(Store& store, const json::object& request) {
  const auto id = text_at(request, "alert");
  auto found = store.alerts_by_id(id);
  if (!found) return std::unexpected(found.error());
  const auto is_it = [&](const Alert& alert) { return alert.id == id; };
  const auto alert = std::ranges::find_if(*found, is_it);
  if (alert == found->end()) return failure(Errc::not_found, "there is no alert " + id);
  return std::move(*alert);
}

Feedback feedback_on(const Alert& alert, const json::object& request, UtcTime now) {
  return {
      .id = 0,
      .said = text_at(request, "said") == somebody_else ? Said::somebody_else : Said::acknowledged,
      .alert = alert.id,
      .subject = subject_key(alert.subject.watchlist_id, alert.subject.id),
      .name = alert.subject.name,
      .watchlist = alert.subject.watchlist,
      .title = alert.article.title,
      .story = alert.story,
      .form = text_at(request, "form"),
      .apart = texts_at(request, "apart"),
      .author = text_at(request, "author"),
      .because = text_at(request, "because"),
      .created = now,
      .withdrawn_by = {}};
}

Result<std::int64_t> add(Store& store, const Feedback& feedback) {
  const auto known = store.feedback_on(feedback.alert);
  if (!known) return std::unexpected(known.error());
  const auto same = std::ranges::find(*known, feedback.said, &Feedback::said);
  return same != known->end() ? Result<std::int64_t>(same->id) : store.add_feedback(feedback);
}

// What is on its way about somebody else is told to nobody. How many alerts that were.
Result<std::size_t> stop_waiting(Store& store, const Feedback& feedback) {
  if (feedback.said != Said::somebody_else) return 0;
  const auto waiting = store.waiting_alerts();
  if (!waiting) return std::unexpected(waiting.error());
  std::size_t stopped = 0;
  for (const auto& alert : *waiting) {
    if (alert.id != feedback.alert && not_him(alert, {feedback}) == nullptr) continue;
    if (auto done = store.silence_waiting(alert, in_words(feedback)); !done)
      return std::unexpected(done.error());
    ++stopped;
  }
  return stopped;
}

Result<json::object> add(Store& store, const json::object& request, UtcTime now) {
  const auto alert = alert_at(store, request);
  if (!alert) return std::unexpected(alert.error());
  auto feedback = feedback_on(*alert, request, now);
  const auto id = add(store, feedback);
  if (!id) return std::unexpected(id.error());
  feedback.id = *id;
  const auto stopped = stop_waiting(store, feedback);
  if (!stopped) return std::unexpected(stopped.error());
  return json::object{{"id", *id}, {"stopped", *stopped}};
}

Result<json::object> withdraw(Store& store, const json::object& request) {
  const auto id = integer_at(request, "id");
  const auto done = store.withdraw_feedback(id, text_at(request, "author"));
  if (!done) return std::unexpected(done.error());
  if (!*done) return failure(Errc::not_found, fmt::format("no feedback {} is in force", id));
  return json::object{{"id", id}};
}

}  // namespace

Result<void> heed_feedback(Store& store, std::vector<NewAlert>& alerts) {
  for (auto& fresh : alerts) {
    Alert& alert = fresh.alert;
    if (alert.kind != AlertKind::news || !alert.silenced.empty()) continue;
    alert.story = fresh.place.story;
    const auto said =
        store.feedback_about(subject_key(alert.subject.watchlist_id, alert.subject.id));
    if (!said) return std::unexpected(said.error());
    const Feedback* const feedback = not_him(alert, *said);
    if (feedback == nullptr) continue;
    alert.silenced = in_words(*feedback, alert);
    fresh.sinks.clear();
  }
  return {};
}

json::object json_of(const Feedback& feedback) {
  return {{"id", feedback.id},
          {"said", feedback.said == Said::somebody_else ? somebody_else : "acknowledged"},
          {"alert", feedback.alert},
          {"subject", feedback.name},
          {"watchlist", feedback.watchlist},
          {"title", feedback.title},
          {"story", feedback.story},
          {"form", feedback.form},
          {"apart", json::array(feedback.apart.begin(), feedback.apart.end())},
          {"author", feedback.author},
          {"because", feedback.because},
          {"created", format_utc(feedback.created)},
          {"withdrawn_by", feedback.withdrawn_by}};
}

Result<json::object> change_feedback(Store& store, const json::object& request, UtcTime now) {
  return text_at(request, "verb") == "feedback" ? add(store, request, now)
                                                : withdraw(store, request);
}

}  // namespace newshound
