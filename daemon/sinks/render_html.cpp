#include <fmt/format.h>

#include "base/text.h"
#include "net/http.h"
#include "sinks/escape.h"
#include "sinks/explanation.h"
#include "sinks/html_parts.h"
#include "sinks/render.h"
#include "sinks/render_digest.h"

namespace newshound {

namespace {

// Mail programs know little CSS, and some drop <style>: the elements alone must read in order.
// Colours have a contrast of at least 4.5:1 on their ground (WCAG 2.1, 1.4.3) in both schemes.
constexpr std::string_view style = R"css(
:root{color-scheme:light dark}
body{margin:0;padding:16px;background:#f3f4f6;color:#1f2430;
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:620px;margin:0 auto;padding:20px 22px;background:#fff;border:1px solid #dfe2e8;
border-top:5px solid #6b7280;border-radius:8px;overflow-wrap:anywhere}
main.low{border-top-color:#0e7490}main.medium{border-top-color:#a16207}
main.high{border-top-color:#b91c1c}main.critical{border-top-color:#7f1d1d}
.sev{display:inline-block;padding:1px 9px;border-radius:4px;background:#4b5563;color:#fff;
font-size:13px;font-weight:700;letter-spacing:.04em;text-transform:uppercase}
.low .sev{background:#0e7490}.medium .sev{background:#854d0e}
.high .sev{background:#b91c1c}.critical .sev{background:#7f1d1d}
h1{margin:8px 0 0;font-size:22px;line-height:1.25}
h2{margin:20px 0 0;font-size:18px;line-height:1.35}
h3{margin:16px 0 0;font-size:16px;line-height:1.35}h3 .sev{font-size:11px;vertical-align:2px}
.story{margin:8px 0 0;padding:0 0 0 14px;border-left:3px solid #cbd0d9}.item{font-weight:600}p+.item{margin-top:10px}
p{margin:4px 0}.quiet{color:#5b6270;font-size:14px}
a{color:#1d4ed8}
blockquote{margin:16px 0 0;padding:2px 0 2px 14px;border-left:3px solid #cbd0d9}
mark{padding:0 2px;border-radius:3px;background:#fde68a;color:#1f2430;font-weight:600}
table{margin:20px 0 0;border-collapse:collapse;font-size:15px}
th,td{padding:3px 0;text-align:left;vertical-align:top}
th{padding-right:16px;color:#5b6270;font-weight:400;white-space:nowrap}
footer{margin:20px 0 0;padding-top:10px;border-top:1px solid #dfe2e8}
.message{white-space:pre-wrap}
@media (max-width:480px){body{padding:0}main{border-radius:0;border-left:0;border-right:0;
padding:16px}}
@media (prefers-color-scheme:dark){
body{background:#12151b;color:#e4e7ec}main{background:#1b1f27;border-color:#323845}
main.low{border-top-color:#22a6c3}main.medium{border-top-color:#d4a017}
main.high{border-top-color:#ef5350}main.critical{border-top-color:#ff6b6b}
.quiet,th{color:#a3abb9}a{color:#8ab4ff}blockquote,.story{border-left-color:#4a5262}
mark{background:#6b5200;color:#fff3c4}footer{border-top-color:#323845}}
)css";

std::string page(std::string_view title, std::string_view kind, std::string_view content) {
  return fmt::format(R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{}</title>
<style>{}</style>
</head>
<body>
<main class="{}">
{}</main>
</body>
</html>
)",
                     html_escaped(title),
                     style,
                     kind,
                     content);
}

std::string heading(const Alert& alert) {
  const auto& who = alert.subject;
  return fmt::format(
      "<p><span class=\"sev\">{}</span></p>\n<h1 dir=\"auto\">{}</h1>\n"
      "<p class=\"quiet\">{}{}on the list {}</p>\n",
      name_of(alert.severity),
      html_safe(who.name),
      html_safe(who.type),
      who.type.empty() ? "" : ", ",
      html_safe(who.watchlist));
}

std::string article(const Alert& alert) {
  const auto& what = alert.article;
  const auto title = html_safe(what.title.empty() ? what.link : what.title);
  auto html = fmt::format(
      "<h2 dir=\"auto\"{}>{}</h2>\n", html_language(what.language), html_link(what.link, title));
  // The reader sees where a link leads before he follows it.
  const auto host = origin_of(what.link).empty() ? printable(what.link) : host_of(what.link);
  if (!host.empty()) html += fmt::format("<p class=\"quiet\">{}</p>\n", html_safe(host));
  return html;
}

std::string why(const Alert& alert) {
  std::string html;
  const auto [list, left_out] = passages(alert);
  for (const auto& passage : list) {
    html += fmt::format("<blockquote><p dir=\"auto\"{}>", html_language(alert.article.language));
    for (const auto& piece : passage.pieces)
      html += piece.marked ? fmt::format("<mark>{}</mark>", html_escaped(piece.text))
                           : html_escaped(piece.text);
    html += fmt::format("</p>\n<p class=\"quiet\">in the {}", name_of(passage.field));
    std::string_view separator = ": ";
    for (const auto& reason : passage.reasons) {
      html.append(separator).append(html_escaped(reason));
      separator = "; ";
    }
    html += "</p></blockquote>\n";
  }
  if (left_out > 0)
    html += fmt::format(
        "<p class=\"quiet\">and {} more {}</p>\n", left_out, left_out == 1 ? "place" : "places");
  return html;
}

std::string row(std::string_view label, std::string_view html) {
  if (html.empty()) return "";
  return fmt::format("<tr><th scope=\"row\">{}</th><td dir=\"auto\">{}</td></tr>\n", label, html);
}

std::string details(const Alert& alert) {
  const auto& what = alert.article;
  const auto& who = alert.subject;
  const auto delay = delay_in_words(what);
  return "<table>\n" + row("Update", html_safe(alert.update)) +
         row("Source", html_escaped(source_name(alert))) + row("Author", html_safe(what.author)) +
         row("Published",
             what.published ? html_safe(format_local(*what.published)) : "the feed gives no date") +
         row("Seen", html_safe(format_local(what.seen) + (delay.empty() ? "" : ", " + delay))) +
         row("Score", html_escaped(score_in_words(alert))) + row("Note", html_safe(who.note)) +
         row("Reference", html_link(who.reference, html_safe(who.reference))) + "</table>\n";
}

std::string footer(const Alert& alert) {
  return fmt::format("<footer class=\"quiet\">newshound, alert {}</footer>\n", html_safe(alert.id));
}

std::string notice(const Alert& alert) {
  const bool test = alert.kind == AlertKind::test;
  return fmt::format(
      "<p><span class=\"sev\">{}</span></p>\n<p class=\"message\">{}</p>\n"
      "<p class=\"quiet\">{}</p>\n",
      test ? "test" : "newshound",
      html_escaped(printable_lines(alert.message)),
      html_safe(format_local(alert.created)));
}

}  // namespace

std::string html_safe(std::string_view untrusted) {
  return html_escaped(printable(untrusted));
}

std::string html_link(std::string_view url, std::string_view html) {
  if (origin_of(url).empty()) return std::string(html);
  return fmt::format(R"(<a href="{}" rel="noopener noreferrer">{}</a>)", html_safe(url), html);
}

std::string html_language(std::string_view language) {
  return language.empty() ? "" : fmt::format(R"( lang="{}")", html_safe(language));
}

std::string as_html(const Alert& alert) {
  const auto title = subject_line(alert);
  if (alert.kind == AlertKind::digest)
    return page(title, name_of(alert.kind), digest_html(alert) + footer(alert));
  if (alert.kind != AlertKind::news)
    return page(title, name_of(alert.kind), notice(alert) + footer(alert));
  return page(title,
              name_of(alert.severity),
              heading(alert) + article(alert) + why(alert) + details(alert) + footer(alert));
}

}  // namespace newshound
