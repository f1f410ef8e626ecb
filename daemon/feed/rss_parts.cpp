#include "feed/rss_parts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "feed/dates.h"
#include "feed/links.h"
#include "feed/plain.h"

namespace newshound {

namespace {

using enum Vocabulary;

// The text of the first of these elements that has one.
template <std::size_t n>
std::string first_text(const Children& children, const Name (&names)[n]) {
  for (const auto& name : names) {
    const auto element = children.first(name);
    if (!element) continue;
    if (auto text = markup_of(element); !text.empty()) return text;
  }
  return {};
}

// <atom:link rel="alternate" href="…"> (also without rel, which means that).
std::string atom_link(const Children& children, const FeedDocument& document) {
  for (const auto link : children.all({atom, "link"})) {
    const std::string_view rel = link.attribute("rel").value();
    if (rel.empty() || rel == "alternate")
      return absolute_url(link, link.attribute("href").value(), document.url());
  }
  return {};
}

std::string link_of(const Children& children, const FeedDocument& document) {
  const auto of = [&document](pugi::xml_node link) {
    auto reference = text_of(link);
    if (reference.empty()) reference = trim(link.attribute("href").value());
    return is_absolute(reference) ? reference : absolute_url(link, reference, document.url());
  };
  if (auto first = of(children.first({plain, "link"})); !first.empty()) return first;
  for (const auto link : children.all({plain, "link"}))
    if (auto reference = of(link); !reference.empty()) return reference;
  return atom_link(children, document);
}

// A guid is a link unless it says that it is none (RSS 2.0).
std::string permanent_link(const Children& item) {
  const auto guid = item.first({plain, "guid"});
  const std::string_view is_link = guid.attribute("isPermaLink").value();
  const auto text = text_of(guid);
  const bool web = text.starts_with("http://") || text.starts_with("https://");
  return web && !equal_ignoring_case(is_link, "false") ? text : std::string();
}

std::string guid_of(pugi::xml_node item, const Children& children) {
  auto guid = first_text(children, {{plain, "guid"}, {atom, "id"}, {dublin_core, "identifier"}});
  return guid.empty() ? item.attribute("rdf:about").value() : guid;
}

void read_bodies(const Children& item, Article& article) {
  article.summary = markup_of(item.first({plain, "description"}));
  article.content = first_text(item, {{content, "encoded"}, {plain, "body"}, {atom, "content"}});
  if (article.summary.empty())
    article.summary = first_text(
        item, {{itunes, "summary"}, {media, "description"}, {dublin_core, "description"}});
  article.summary_form = article.content_form = BodyForm::html;
}

void read_dates(const Children& item, Article& article) {
  article.published = parse_date(first_text(item,
                                            {{plain, "pubDate"},
                                             {dublin_core, "date"},
                                             {dublin_core_terms, "issued"},
                                             {dublin_core_terms, "created"},
                                             {atom, "published"}}));
  article.updated = parse_date(first_text(item,
                                          {{atom, "updated"},
                                           {atom, "modified"},
                                           {dublin_core_terms, "modified"},
                                           {plain, "lastBuildDate"}}));
}

// A whole number at the beginning of an element's text; 0 where there is none.
int number_in(pugi::xml_node element) {
  const std::string text = text_of(element);
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && number > 0 ? number : 0;
}

// RDF Site Summary 1.0 Modules: Syndication. "Hourly, once" says nothing: WordPress writes it for every
// blog that does not care.
std::optional<Duration> update_interval(const Children& channel) {
  const std::string period = text_of(channel.first({syndication, "updatePeriod"}));
  const int times = std::max(1, number_in(channel.first({syndication, "updateFrequency"})));
  if (period == "hourly" && times == 1) return {};
  for (const auto& [name, hours] : {std::pair{"hourly", 1},
                                    {"daily", 24},
                                    {"weekly", 24 * 7},
                                    {"monthly", 24 * 30},
                                    {"yearly", 24 * 365}})
    if (period == name) return Duration(std::chrono::hours(hours)) / times;
  return {};
}

// RSS ttl (minutes), or what the syndication module says.
std::optional<Duration> ttl_of(const Children& channel) {
  if (const int minutes = number_in(channel.first({plain, "ttl"})); minutes > 0)
    return std::chrono::minutes(minutes);
  return update_interval(channel);
}

// RSS 2.0 skipHours: 0 to 23; 24 stands for midnight in RSS 0.91.
std::uint32_t skip_hours_of(const Children& channel) {
  std::uint32_t hours = 0;
  for (const auto hour : channel.first({plain, "skipHours"}).children("hour"))
    if (const int number = number_in(hour); number <= 24) hours |= 1U << number % 24;
  return hours;
}

std::uint32_t skip_days_of(const Children& channel) {
  constexpr std::array<std::string_view, 7> names{
      "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  std::uint32_t days = 0;
  for (const auto day : channel.first({plain, "skipDays"}).children("day"))
    for (std::size_t i = 0; i < names.size(); ++i)
      if (equal_ignoring_case(text_of(day), names[i])) days |= 1U << i;
  return days;
}

}  // namespace

void read_rss_channel(pugi::xml_node channel,
                      const Children& elements,
                      const FeedDocument& document,
                      Feed& feed) {
  feed.title = plain_title(
      first_text(elements, {{plain, "title"}, {atom, "title"}, {dublin_core, "title"}}));
  feed.link = link_of(elements, document);
  feed.language = first_text(elements, {{plain, "language"}, {dublin_core, "language"}});
  if (feed.language.empty()) feed.language = language_of(channel);
  feed.ttl = ttl_of(elements);
  feed.skip_hours = skip_hours_of(elements);
  feed.skip_days = skip_days_of(elements);
}

Article read_rss_item(pugi::xml_node item, const FeedDocument& document) {
  const Children children(item, document.prefixes());
  Article article;
  article.title = plain_title(first_text(children,
                                         {{plain, "title"},
                                          {atom, "title"},
                                          {dublin_core, "title"},
                                          {media, "title"},
                                          {itunes, "title"}}));
  article.guid = guid_of(item, children);
  article.link = link_of(children, document);
  if (article.link.empty()) article.link = permanent_link(children);
  article.author = first_text(
      children,
      {{dublin_core, "creator"}, {plain, "author"}, {itunes, "author"}, {media, "credit"}});
  read_bodies(children, article);
  read_dates(children, article);
  article.language = text_of(children.first({dublin_core, "language"}));
  if (article.language.empty()) article.language = item.attribute("xml:lang").value();
  return article;
}

}  // namespace newshound
