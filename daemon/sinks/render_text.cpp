#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "sinks/explanation.h"
#include "sinks/render.h"
#include "sinks/render_digest.h"
#include "sinks/wrap.h"

namespace newshound {

namespace {

// ANSI colours that read on a light and on a dark terminal (ECMA-48 8.3.117).
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view mark = "\x1b[1;35m";
constexpr std::string_view plain = "\x1b[0m";

std::string_view color_of(Severity severity) {
  switch (severity) {
    case Severity::low: return "\x1b[1;36m";
    case Severity::medium: return "\x1b[1;33m";
    case Severity::high: return "\x1b[1;31m";
    case Severity::critical: return "\x1b[1;37;41m";
  }
  return bold;
}

std::string upper_ascii(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  return result;
}

// A page that grows line by line: a heading, then rows of a label and a wrapped text.
class Page {
 public:
  explicit Page(const TextStyle& style) : style_(style) {}

  std::string colored(std::string_view text, std::string_view color) const {
    return style_.color ? fmt::format("{}{}{}", color, text, plain) : std::string(text);
  }

  void rule() {
    std::string line;
    for (std::size_t i = 0; i < (style_.width == 0 ? 80 : style_.width); ++i) line += "─";
    text_ += colored(line, dim) + '\n';
  }

  void line(std::string_view text, std::size_t indent = 0) {
    const auto room = style_.width == 0 ? 0
                                        : std::max<std::size_t>(
                                              style_.width - std::min(style_.width, indent), 20);
    for (const auto& part : wrapped(text, room))
      text_.append(indent, ' ').append(part).append("\n");
  }

  // "  Source    Agencija Sever"; further lines stand below the first word of the text.
  void row(std::string_view label, std::string_view text, std::size_t extra = 0) {
    if (text.empty()) return;
    const auto start = text_.size();
    line(text, label_width + extra);
    if (label.empty()) return;
    text_.replace(
        start, label_width, "  " + colored(fmt::format("{:<{}}", label, label_width - 2), dim));
  }

  void gap() { text_ += '\n'; }
  std::string take() { return std::move(text_); }

 private:
  static constexpr std::size_t label_width = 12;
  TextStyle style_;
  std::string text_;
};

std::string quoted(const Page& page, const std::vector<Piece>& pieces, bool color) {
  std::string text;
  for (const auto& piece : pieces)
    text += !piece.marked ? piece.text
            : color       ? page.colored(piece.text, mark)
                          : fmt::format("»{}«", piece.text);
  return text;
}

void add_why(Page& page, const Alert& alert, bool color) {
  const auto [list, left_out] = passages(alert);
  bool first = true;
  for (const auto& passage : list) {
    page.row(first ? "Why" : "", quoted(page, passage.pieces, color));
    for (const auto& reason : passage.reasons)
      page.row("", fmt::format("in the {}: {}", name_of(passage.field), reason), 2);
    first = false;
  }
  if (left_out > 0)
    page.row("", fmt::format("and {} more {}", left_out, left_out == 1 ? "place" : "places"));
  page.row("Score", score_in_words(alert));
}

void add_times(Page& page, const Alert::What& article) {
  page.row("Published",
           article.published ? format_local(*article.published) : "the feed gives no date");
  const auto delay = delay_in_words(article);
  page.row("Seen", format_local(article.seen) + (delay.empty() ? "" : ", " + delay));
}

std::string source_line(const Alert& alert) {
  std::string text = source_name(alert);
  if (!alert.article.author.empty()) text += ", by " + printable(alert.article.author);
  if (!alert.article.language.empty()) text += ", language " + printable(alert.article.language);
  return text;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + printable(word);
  return text;
}

std::string who_line(const Alert::Who& who) {
  std::string text = printable(who.name);
  if (!who.type.empty()) text += fmt::format(" ({})", printable(who.type));
  return text;
}

std::string news_text(const Alert& alert, const TextStyle& style) {
  Page page(style);
  const auto& who = alert.subject;
  page.rule();
  page.line(
      fmt::format("{} · {}",
                  page.colored(upper_ascii(name_of(alert.severity)), color_of(alert.severity)),
                  page.colored(who_line(who), bold)));
  page.line("on the list " + printable(who.watchlist));
  page.gap();
  page.line(page.colored(printable(alert.article.title), bold), 2);
  page.line(printable(alert.article.link), 2);
  page.gap();
  add_why(page, alert, style.color);
  page.gap();
  page.row("Update", printable(alert.update));
  page.row("Source", source_line(alert));
  add_times(page, alert.article);
  page.row("Note", printable(who.note));
  page.row("Reference", printable(who.reference));
  page.row("Tags", joined(who.tags));
  page.row("Alert", printable(alert.id));
  page.gap();
  return page.take();
}

std::string notice_text(const Alert& alert, const TextStyle& style) {
  Page page(style);
  const bool test = alert.kind == AlertKind::test;
  page.rule();
  page.line(page.colored(test ? "TEST" : "NEWSHOUND", bold) +
            (test ? " · nothing happened, somebody tried this sink" : " · about its own work"));
  page.gap();
  const auto message = printable_lines(alert.message);
  for (std::size_t at = 0; at <= message.size();) {
    const auto end = std::min(message.find('\n', at), message.size());
    page.line(message.substr(at, end - at), 2);
    at = end + 1;
  }
  page.gap();
  page.row("Time", format_local(alert.created));
  page.row("Alert", printable(alert.id));
  page.gap();
  return page.take();
}

}  // namespace

std::string subject_line(const Alert& alert) {
  if (alert.kind == AlertKind::test) return "[test] " + printable(alert.message);
  if (is_own(alert.kind)) return "[newshound] " + printable(alert.message);
  if (alert.kind == AlertKind::digest) return printable(alert.message);
  const auto title = printable(alert.article.title);
  const auto source = source_name(alert);
  return fmt::format("{}: {}{}{}",
                     printable(alert.subject.name),
                     title.empty() ? printable(alert.article.link) : title,
                     source.empty() ? "" : " — ",
                     source);
}

std::string as_text(const Alert& alert, const TextStyle& style) {
  if (alert.kind == AlertKind::digest) return digest_text(alert, style);
  return alert.kind == AlertKind::news ? news_text(alert, style) : notice_text(alert, style);
}

}  // namespace newshound
