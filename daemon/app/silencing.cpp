#include "app/silencing.h"

#include <fmt/format.h>

#include "base/json_text.h"
#include "route/silence.h"

namespace newshound {

namespace json = boost::json;

namespace {

Result<std::int64_t> add(Store& store, const json::object& request, UtcTime now) {
  const auto until = parse_utc(text_at(request, "until"));
  if (!until || *until <= now) return failure(Errc::invalid, "a silence must end in the future");
  Silence silence{.subject = text_at(request, "subject"),
                  .watchlist = text_at(request, "watchlist"),
                  .feed = text_at(request, "feed"),
                  .phrase = text_at(request, "phrase"),
                  .story = integer_at(request, "story"),
                  .author = text_at(request, "author"),
                  .reason = text_at(request, "reason"),
                  .created = now,
                  .until = *until,
                  .ended_by = {},
                  .origin = {}};
  if (conditions_of(silence).empty())
    return failure(Errc::invalid, "a silence must say what it is about");
  const auto id = store.add_silence(silence);
  if (!id) return id;
  silence.id = *id;
  if (const auto done = silence_waiting(store, {silence}, now); !done)
    return std::unexpected(done.error());
  return id;
}

Result<std::int64_t> end(Store& store, const json::object& request, UtcTime now) {
  const auto id = integer_at(request, "id");
  const auto ended = store.end_silence(id, text_at(request, "author"), now);
  if (!ended) return std::unexpected(ended.error());
  if (!*ended) return failure(Errc::not_found, fmt::format("no silence {} is in force", id));
  return id;
}

}  // namespace

Result<void> silence_alerts(Store& store,
                            std::vector<NewAlert>& alerts,
                            const std::vector<Silence>& configured,
                            UtcTime now) {
  if (alerts.empty()) return {};
  auto silences = store.silences(now);
  if (!silences) return std::unexpected(silences.error());
  silences->insert(silences->end(), configured.begin(), configured.end());
  for (auto& fresh : alerts) {
    fresh.alert.story = fresh.place.story;
    const Silence* const silence = silence_for(fresh.alert, *silences, now);
    if (silence == nullptr) continue;
    fresh.alert.silenced = in_words(*silence);
    fresh.sinks.clear();
  }
  return {};
}

Result<void> silence_waiting(Store& store, const std::vector<Silence>& silences, UtcTime now) {
  if (silences.empty()) return {};
  const auto waiting = store.waiting_alerts();
  if (!waiting) return std::unexpected(waiting.error());
  for (const auto& alert : *waiting) {
    const Silence* const silence = silence_for(alert, silences, now);
    if (silence == nullptr) continue;
    if (auto done = store.silence_waiting(alert, in_words(*silence)); !done) return done;
  }
  return {};
}

json::object json_of(const Silence& silence) {
  return {{"id", silence.id},
          {"subject", silence.subject},
          {"watchlist", silence.watchlist},
          {"feed", silence.feed},
          {"phrase", silence.phrase},
          {"story", silence.story},
          {"author", silence.author},
          {"reason", silence.reason},
          {"until", format_utc(silence.until)},
          {"ended_by", silence.ended_by}};
}

Result<json::object> change_silences(Store& store, const json::object& request, UtcTime now) {
  const bool adds = text_at(request, "verb") == "silence";
  const auto id = adds ? add(store, request, now) : end(store, request, now);
  if (!id) return std::unexpected(id.error());
  return json::object{{"id", *id}};
}

}  // namespace newshound
