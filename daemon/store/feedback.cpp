// What readers said of alerts. None is ever removed: who said what, and why, stays on record.

#include "base/text.h"
#include "store/impl.h"
#include "store/store.h"

namespace newshound {

namespace {

constexpr std::string_view select_feedback =
    "SELECT number, said, alert, subject, name, watchlist, title, story, form, apart, author, "
    "because, created, withdrawn_by FROM feedback ";

constexpr std::string_view somebody_else = "somebody else";
constexpr std::string_view acknowledged = "acknowledged";

std::string_view name_of(Said said) {
  return said == Said::somebody_else ? somebody_else : acknowledged;
}

// Phrases are kept a line each; none holds a line feed (base/text.h, printable).
std::string joined(const std::vector<std::string>& phrases) {
  std::string lines;
  for (const auto& phrase : phrases) lines += printable(phrase) + '\n';
  return lines;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != text.npos; at = end + 1)
    lines.push_back(text.substr(at, end - at));
  return lines;
}

Feedback read_feedback(Row row) {
  return {.id = row.integer(0),
          .said = row.text(1) == somebody_else ? Said::somebody_else : Said::acknowledged,
          .alert = row.text(2),
          .subject = row.hash(3),
          .name = row.text(4),
          .watchlist = row.text(5),
          .title = row.text(6),
          .story = row.integer(7),
          .form = row.text(8),
          .apart = lines_of(row.text(9)),
          .author = row.text(10),
          .because = row.text(11),
          .created = row.time(12),
          .withdrawn_by = row.text(13)};
}

}  // namespace

Result<std::int64_t> Store::add_feedback(const Feedback& feedback) {
  const auto added = impl_->database.run(
      "INSERT INTO feedback (said, alert, subject, name, watchlist, title, story, form, apart, "
      "author, because, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
      name_of(feedback.said),
      feedback.alert,
      static_cast<std::int64_t>(feedback.subject),
      feedback.name,
      feedback.watchlist,
      feedback.title,
      feedback.story,
      feedback.form,
      joined(feedback.apart),
      feedback.author,
      feedback.because,
      feedback.created);
  if (!added) return std::unexpected(added.error());
  return impl_->database.last_row_id();
}

Result<bool> Store::withdraw_feedback(std::int64_t id, const std::string& author) {
  const auto done = impl_->database.run(
      "UPDATE feedback SET withdrawn_by = ?2 WHERE number = ?1 AND withdrawn_by = ''", id, author);
  if (!done) return std::unexpected(done.error());
  return impl_->database.changes() > 0;
}

Result<std::vector<Feedback>> Store::feedback() {
  return impl_->database.all(std::string(select_feedback) + "ORDER BY number", read_feedback);
}

Result<std::vector<Feedback>> Store::feedback_on(const std::string& alert_id) {
  return impl_->database.all(
      std::string(select_feedback) + "WHERE alert = ?1 AND withdrawn_by = '' ORDER BY number",
      read_feedback,
      alert_id);
}

Result<std::vector<Feedback>> Store::feedback_about(std::uint64_t subject) {
  return impl_->database.all(
      std::string(select_feedback) + "WHERE subject = ?1 AND withdrawn_by = '' ORDER BY number",
      read_feedback,
      static_cast<std::int64_t>(subject));
}

Result<bool> is_answered(Database& database, std::int64_t subject, std::int64_t story) {
  const auto found = database.one(
      "SELECT 1 FROM feedback WHERE subject = ?1 AND story = ?2 AND withdrawn_by = ''",
      [](Row) { return true; },
      subject,
      story);
  if (!found) return std::unexpected(found.error());
  return found->has_value();
}

}  // namespace newshound
