#include "sinks/render_digest.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "sinks/digest_outline.h"
#include "sinks/html_parts.h"
#include "sinks/wrap.h"

namespace newshound {

namespace {

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view dim = "\x1b[2m";
constexpr std::string_view mark = "\x1b[1;35m";
constexpr std::string_view plain = "\x1b[0m";

class Lines {
 public:
  explicit Lines(const TextStyle& style) : style_(style) {}

  std::string colored(std::string_view text, std::string_view color) const {
    return style_.color ? fmt::format("{}{}{}", color, text, plain) : std::string(text);
  }
  void rule() {
    std::string line;
    for (std::size_t i = 0; i < (style_.width == 0 ? 80 : style_.width); ++i) line += "─";
    text_ += colored(line, dim) + '\n';
  }
  void add(std::size_t indent, std::string_view text) {
    if (text.empty()) return;
    const auto width = style_.width == 0 ? 0
                                         : std::max<std::size_t>(
                                               style_.width - std::min(style_.width, indent), 20);
    for (const auto& part : wrapped(text, width)) text_.append(indent, ' ').append(part) += '\n';
  }
  void gap() { text_ += '\n'; }
  std::string take() { return std::move(text_); }
  bool in_color() const { return style_.color; }

 private:
  TextStyle style_;
  std::string text_;
};

std::string quoted(const Lines& lines, const std::vector<Piece>& pieces) {
  std::string text;
  for (const auto& piece : pieces)
    text += !piece.marked      ? piece.text
            : lines.in_color() ? lines.colored(piece.text, mark)
                               : fmt::format("»{}«", piece.text);
  return text;
}

void add_alert(Lines& lines, const Alert& alert) {
  lines.add(4, lines.colored(title_of(alert), bold));
  lines.add(6, quoted(lines, sentence_of(alert)));
  if (!alert.update.empty()) lines.add(6, "told again: " + printable(alert.update));
  lines.add(6, lines.colored(fmt::format("{}, {}", source_name(alert), time_of(alert)), dim));
  if (!alert.article.title.empty()) lines.add(6, printable(alert.article.link));
}

std::string html_of(const std::vector<Piece>& pieces) {
  std::string html;
  for (const auto& piece : pieces)
    html += piece.marked ? fmt::format("<mark>{}</mark>", html_escaped(piece.text))
                         : html_escaped(piece.text);
  return html;
}

std::string html_of(const Alert& alert) {
  const auto& what = alert.article;
  const auto language = html_language(what.language);
  auto html = fmt::format("<p class=\"item\" dir=\"auto\"{}>{}</p>\n",
                          language,
                          html_link(what.link, html_escaped(title_of(alert))));
  if (const auto sentence = sentence_of(alert); !sentence.empty())
    html += fmt::format("<p dir=\"auto\"{}>{}</p>\n", language, html_of(sentence));
  if (!alert.update.empty())
    html += fmt::format("<p class=\"quiet\">told again: {}</p>\n", html_safe(alert.update));
  // A name in another direction must not turn the date about.
  return html + fmt::format("<p class=\"quiet\"><bdi>{}</bdi>, {}</p>\n",
                            html_escaped(source_name(alert)),
                            html_safe(time_of(alert)));
}

std::string html_of(const DigestOutline::OfSubject& subject) {
  auto html =
      fmt::format("<div class=\"{0}\"><h3 dir=\"auto\">{1} <span class=\"sev\">{0}</span></h3>\n",
                  name_of(subject.severity),
                  html_safe(subject.who->name));
  for (const auto& story : subject.stories) {
    html += "<div class=\"story\">\n";
    for (const auto* alert : story) html += html_of(*alert);
    html += "</div>\n";
  }
  return html + "</div>\n";
}

}  // namespace

std::string digest_text(const Alert& digest, const TextStyle& style) {
  Lines lines(style);
  const auto outline = outline_of(digest);
  lines.rule();
  lines.add(0, fmt::format("{} · {}", lines.colored("DIGEST", bold), digest_title(digest)));
  for (const auto& list : outline.lists) {
    lines.gap();
    lines.add(0, lines.colored(printable(list.name), bold));
    for (const auto& subject : list.subjects) {
      lines.gap();
      lines.add(2,
                fmt::format("{} ({})",
                            lines.colored(printable(subject.who->name), bold),
                            name_of(subject.severity)));
      for (const auto& story : subject.stories)
        for (const auto* alert : story) add_alert(lines, *alert);
    }
  }
  if (!outline.notices.empty()) {
    lines.gap();
    lines.add(0, lines.colored("newshound", bold));
    lines.gap();
  }
  for (const auto* notice : outline.notices) {
    lines.add(2, printable_lines(notice->message));
    lines.add(4, lines.colored(format_local(notice->created), dim));
  }
  lines.gap();
  lines.add(0, rest_of(digest));
  lines.add(0, lines.colored("Alert " + printable(digest.id), dim));
  lines.gap();
  return lines.take();
}

std::string digest_html(const Alert& digest) {
  const auto outline = outline_of(digest);
  auto html = fmt::format("<p><span class=\"sev\">digest</span></p>\n<h1>{}</h1>\n",
                          html_safe(digest_title(digest)));
  for (const auto& list : outline.lists) {
    html += fmt::format("<h2 dir=\"auto\">{}</h2>\n", html_safe(list.name));
    for (const auto& subject : list.subjects) html += html_of(subject);
  }
  if (!outline.notices.empty()) html += "<h2>newshound</h2>\n";
  for (const auto* notice : outline.notices)
    html += fmt::format(
        "<div class=\"story\"><p class=\"message\">{}</p>\n<p class=\"quiet\">{}</p></div>\n",
        html_escaped(printable_lines(notice->message)),
        html_safe(format_local(notice->created)));
  if (digest.left_out > 0)
    html += fmt::format("<p class=\"quiet\">{}</p>\n", html_safe(rest_of(digest)));
  return html;
}

}  // namespace newshound
