#include "app/outbox_change.h"

#include "base/json_text.h"

namespace newshound {

namespace json = boost::json;

Result<json::object> change_outbox(Store& store, const json::object& request, UtcTime now) {
  const std::string alert = text_at(request, "alert");
  const std::string sink = text_at(request, "sink");
  const auto count = text_at(request, "verb") == "replay" ? store.replay(alert, sink, now)
                                                          : store.drop(alert, sink);
  if (!count) return std::unexpected(count.error());
  return json::object{{"count", *count}};
}

}  // namespace newshound
