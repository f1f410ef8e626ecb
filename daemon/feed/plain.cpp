#include "feed/plain.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "text/html.h"

namespace newshound {

namespace {

constexpr std::array<std::string_view, 35> title_tags{
    "a",      "abbr",   "acronym", "b",    "big",  "blockquote", "br", "cite",  "code",
    "del",    "div",    "em",      "font", "h1",   "h2",         "h3", "h4",    "i",
    "img",    "ins",    "li",      "mark", "nobr", "p",          "s",  "small", "span",
    "strike", "strong", "sub",     "sup",  "tt",   "u",          "ul", "wbr"};

bool is_title_tag(std::string_view markup) {
  markup.remove_prefix(markup.starts_with("</") ? 2 : 1);
  const auto name = lower_ascii(markup.substr(0, markup.find_first_of(" \t\r\n/>")));
  if (name.starts_with("!--")) return markup.find("-->") != markup.npos;
  return std::ranges::find(title_tags, name) != title_tags.end() && markup.find('>') != markup.npos;
}

}  // namespace

std::string plain_title(std::string_view title) {
  if (title.find('<') == title.npos) return html_to_line(title);
  std::string html;
  auto rest = title;
  for (auto at = rest.find('<'); at != rest.npos; at = rest.find('<')) {
    html += rest.substr(0, at);
    html += is_title_tag(rest.substr(at)) ? "<" : "&lt;";
    rest.remove_prefix(at + 1);
  }
  html += rest;
  return html_to_line(html);
}

std::string person_name(std::string_view author) {
  author = trim(author);
  if (author.find('@') == author.npos) return std::string(author);
  if (const auto open = author.find('('); author.ends_with(')') && open != author.npos) {
    const auto name = trim(author.substr(open + 1, author.size() - open - 2));
    return std::string(name.empty() ? trim(author.substr(0, open)) : name);
  }
  if (const auto open = author.find('<'); author.ends_with('>') && open != author.npos) {
    const auto name = trim(author.substr(0, open));
    return std::string(name.empty() ? author.substr(open + 1, author.size() - open - 2) : name);
  }
  return std::string(author);
}

}  // namespace newshound
