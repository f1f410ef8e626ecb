#include "sinks/message_values.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "net/http.h"
#include "sinks/brief.h"
#include "sinks/digest_outline.h"
#include "sinks/explanation.h"
#include "sinks/render.h"

namespace newshound {

namespace {

constexpr std::size_t longest_value = 2000;  // code points
constexpr std::size_t most_reports = 10;

// Writes down values of one place, each escaped.
class Writer {
 public:
  explicit Writer(Escape escape) : escape_(escape) {}

  Writer& text(std::string name, std::string_view value) {
    values_.texts.emplace_back(std::move(name),
                               escape_(shortened(printable(value), longest_value)));
    return *this;
  }
  // With the blanks at its ends, which belong to the words beside it.
  Writer& piece(std::string name, std::string_view value) {
    values_.texts.emplace_back(std::move(name), escape_(value));
    return *this;
  }
  Writer& flag(std::string name, bool is_so) { return text(std::move(name), is_so ? "yes" : ""); }
  Writer& count(std::string name, std::size_t number) {
    return text(std::move(name), number == 0 ? "" : std::to_string(number));
  }
  Writer& list(std::string name, std::vector<Values> elements) {
    values_.lists.emplace_back(std::move(name), std::move(elements));
    return *this;
  }
  // An address is whole or not there.
  Writer& address(std::string name, std::string_view url) { return piece(std::move(name), url); }
  Values take() { return std::move(values_); }

 private:
  Escape escape_;
  Values values_;
};

std::vector<Values> list_of(std::string_view name,
                            const std::vector<std::string>& texts,
                            Escape escape) {
  std::vector<Values> list;
  for (const auto& text : texts)
    list.push_back(Writer(escape).text(std::string(name), text).take());
  return list;
}

std::vector<Values> pieces_of(const QuotedPassage& passage,
                              Escape escape,
                              const std::string& prefix = "") {
  std::vector<Values> list;
  for (const auto& piece : passage.pieces)
    list.push_back(Writer(escape)
                       .piece(prefix + "marked", piece.marked ? piece.text : "")
                       .piece(prefix + "unmarked", piece.marked ? "" : piece.text)
                       .take());
  return list;
}

std::vector<Values> passages_of(const Passages& passages, Escape escape) {
  std::vector<Values> list;
  for (const auto& passage : passages.list)
    list.push_back(Writer(escape)
                       .text("field", name_of(passage.field))
                       .text("quote", with_marks(passage.pieces, "»", "«", not_escaped))
                       .text("reasons", fmt::format("{}", fmt::join(passage.reasons, "; ")))
                       .list("piece", pieces_of(passage, escape))
                       .list("why", list_of("reason", passage.reasons, escape))
                       .take());
  return list;
}

std::vector<Values> reports_of(const Reports& reports, Escape escape, Escape link) {
  std::vector<Values> list;
  for (const auto& report : reports.list)
    list.push_back(Writer(escape)
                       .text("report_source", report.source)
                       .text("report_title", report.title)
                       .text("report_link", report.link)
                       .address("report_url", link(report.link))
                       .text("report_seen", report.seen)
                       .text("report_language", report.language)
                       .text("report_origin", report.origin)
                       .take());
  return list;
}

Values item_of(const Alert& alert, Escape escape, Escape link) {
  const QuotedPassage sentence{.field = Field::text, .pieces = sentence_of(alert), .reasons = {}};
  return Writer(escape)
      .text("item_title", title_of(alert))
      .text("item_link", alert.article.link)
      .address("item_url", link(alert.article.link))
      .text("item_language", alert.article.language)
      .text("item_source", source_name(alert))
      .text("item_time", time_of(alert))
      .text("item_update", alert.update)
      .text("item_quote", with_marks(sentence.pieces, "»", "«", not_escaped))
      .list("item_piece", pieces_of(sentence, escape, "item_"))
      .take();
}

std::vector<Values> subjects_of(const DigestOutline::OfList& list, Escape escape, Escape link) {
  std::vector<Values> subjects;
  for (const auto& subject : list.subjects) {
    std::vector<Values> stories;
    for (const auto& story : subject.stories) {
      std::vector<Values> items;
      for (const auto* alert : story) items.push_back(item_of(*alert, escape, link));
      stories.push_back(Writer(escape).list("digest_item", std::move(items)).take());
    }
    subjects.push_back(Writer(escape)
                           .text("digest_name", subject.who->name)
                           .text("digest_severity", newshound::name_of(subject.severity))
                           .list("digest_story", std::move(stories))
                           .take());
  }
  return subjects;
}

void add_digest(Writer& writer, const Alert& alert, Escape escape, Escape link) {
  const bool digest = alert.kind == AlertKind::digest;
  const auto outline = digest ? outline_of(alert) : DigestOutline{};
  std::vector<Values> lists;
  for (const auto& list : outline.lists)
    lists.push_back(Writer(escape)
                        .text("digest_list_name", list.name)
                        .list("digest_subject", subjects_of(list, escape, link))
                        .take());
  std::vector<Values> notices;
  for (const auto* notice : outline.notices)
    notices.push_back(Writer(escape)
                          .text("notice_words", printable_lines(notice->message))
                          .text("notice_time", format_local(notice->created))
                          .take());
  writer.flag("digest", digest)
      .text("digest_title", digest ? digest_title(alert) : "")
      .list("digest_list", std::move(lists))
      .flag("digest_notices", !outline.notices.empty())
      .list("digest_notice", std::move(notices))
      .text("digest_rest", digest ? rest_of(alert) : "");
}

std::vector<std::string> lines_of(const std::string& message) {
  std::vector<std::string> lines;
  const auto text = printable_lines(message);
  for (std::size_t at = 0; !text.empty() && at <= text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

void add_article(Writer& writer, const Message& message, Escape link) {
  const Alert& alert = message.alert;
  const auto& what = alert.article;
  const auto url = link(what.link);
  const bool news = alert.kind == AlertKind::news;
  writer.text("title", what.title.empty() ? what.link : what.title)
      .text("link", what.link)
      .address("url", url)
      .text("host", url.empty() ? what.link : host_of(url))
      .text("author", what.author)
      .text("language", what.language)
      .text("source", news ? source_name(alert) : "")
      .count("sources", news ? source_count(message) : 0)
      .text("others", reports_in_a_line(message))
      .text("published", what.published ? format_local(*what.published) : "")
      .text("seen", news ? format_local(what.seen) : "")
      .text("delay", delay_in_words(what))
      .text("update", alert.update);
}

void add_subject(Writer& writer, const Alert::Who& who, Escape link) {
  writer.text("name", who.name)
      .text("type", who.type)
      .text("list", who.watchlist)
      .text("tags", fmt::format("{}", fmt::join(who.tags, ", ")))
      .text("countries", fmt::format("{}", fmt::join(who.countries, ", ")))
      .text("note", who.note)
      .text("reference", who.reference)
      .address("reference_url", link(who.reference));
}

}  // namespace

Values values_of(const Message& message, Escape escape, Escape link) {
  const Alert& alert = message.alert;
  const bool news = alert.kind == AlertKind::news;
  const auto quoted = passages(alert);
  const auto others = reports(message, most_reports);
  Writer writer(escape);
  writer.text("headline", subject_line(message))
      .text("id", alert.id)
      .text("kind", name_of(alert.kind))
      .flag("news", news)
      .flag("notice", !news && alert.kind != AlertKind::digest)
      .text("severity", name_of(alert.severity))
      .text("tone", news ? name_of(alert.severity) : name_of(alert.kind))
      .text("label", label_of(alert))
      .text("color", color_of(alert))
      .count("story", static_cast<std::size_t>(std::max<std::int64_t>(alert.story, 0)))
      .text("time", format_local(alert.created))
      .text("score", news ? score_in_words(alert) : "")
      .count("more_passages", quoted.left_out)
      .count("earlier_reports", others.left_out)
      .list("line",
            list_of("words", news ? std::vector<std::string>{} : lines_of(alert.message), escape))
      .list("passage", passages_of(quoted, escape))
      .list("report", reports_of(others, escape, link));
  add_digest(writer, alert, escape, link);
  add_subject(writer, alert.subject, link);
  add_article(writer, message, link);
  return writer.take();
}

Values known_values() {
  auto known = values_of(sample_message(), not_escaped, not_escaped);
  Message notice;
  notice.alert.kind = AlertKind::test;
  notice.alert.message = "words";
  for (const auto& other : {notice, sample_digest()}) {
    auto values = values_of(other, not_escaped, not_escaped);
    // The same lists in the same order, of every message.
    for (std::size_t i = 0; i < known.lists.size(); ++i)
      if (known.lists[i].second.empty()) known.lists[i].second = std::move(values.lists[i].second);
  }
  return known;
}

}  // namespace newshound
