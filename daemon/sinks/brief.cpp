#include "sinks/brief.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"
#include "net/http.h"
#include "sinks/digest_outline.h"

namespace newshound {

namespace {

constexpr std::string_view ellipsis = "…";

// Bounds that keep any one part from crowding out the others.
constexpr std::size_t longest_name = 160;
constexpr std::size_t longest_title = 400;
constexpr std::size_t longest_message = 2000;
constexpr std::size_t longest_first_passage = 800;
constexpr std::size_t longest_passage = 400;
constexpr std::size_t longest_reasons = 160;
constexpr std::size_t longest_fact = 300;
// Of what Discord (2,048), Slack (3,000) and Teams take in a link, the least.
constexpr std::size_t longest_url = 2048;

std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0U) == 0x80)
    ++length;
  return length;
}

// The colours of the mails (render_html.cpp).
std::string_view color_of(Severity severity) {
  switch (severity) {
    case Severity::low: return "0e7490";
    case Severity::medium: return "a16207";
    case Severity::high: return "b91c1c";
    case Severity::critical: return "7f1d1d";
  }
  return "6b7280";
}

std::string label_of(const Alert& alert) {
  if (alert.kind == AlertKind::test) return "TEST";
  if (alert.kind == AlertKind::digest) return "DIGEST";
  if (is_own(alert.kind)) return "NEWSHOUND";
  std::string label(name_of(alert.severity));
  for (char& c : label) c = static_cast<char>(c - 'a' + 'A');
  return label;
}

std::string about(const Alert::Who& who) {
  return fmt::format("{}{}on the list {}",
                     printable(who.type),
                     who.type.empty() ? "" : ", ",
                     printable(who.watchlist));
}

QuotedPassage cut(const QuotedPassage& passage, Room& room, std::size_t most) {
  QuotedPassage result{.field = passage.field, .pieces = {}, .reasons = {}};
  for (const auto& piece : passage.pieces) {
    const auto before = room.left();
    auto text = room.take(piece.text, most);
    most -= before - room.left();
    if (!text.empty()) result.pieces.push_back({std::move(text), piece.marked});
  }
  auto reasons = room.take(
      fmt::format("in the {}: {}", name_of(passage.field), fmt::join(passage.reasons, "; ")),
      longest_reasons);
  if (!reasons.empty()) result.reasons.push_back(std::move(reasons));
  return result;
}

std::vector<Fact> facts_of(const Alert& alert) {
  const auto& what = alert.article;
  const auto& who = alert.subject;
  const auto delay = delay_in_words(what);
  return {{"Update", printable(alert.update)},
          {"Link", linkable(what.link).empty() ? printable(what.link) : ""},
          {"Source", source_name(alert)},
          {"Published", what.published ? format_local(*what.published) : ""},
          {"Seen", format_local(what.seen) + (delay.empty() ? "" : ", " + delay)},
          {"Score", score_in_words(alert)},
          {"Note", printable(who.note)},
          {"Reference", printable(who.reference)},
          {"Tags", printable(fmt::format("{}", fmt::join(who.tags, ", ")))}};
}

void add_news(Brief& brief, const Alert& alert, Room& room) {
  brief.subject = room.take(printable(alert.subject.name), longest_name);
  brief.about = room.take(about(alert.subject), longest_name);
  const auto title = printable(alert.article.title);
  brief.title = room.take(title.empty() ? printable(alert.article.link) : title, longest_title);
  brief.url = linkable(alert.article.link);
  const auto list = passages(alert).list;
  if (!list.empty()) brief.why.push_back(cut(list.front(), room, longest_first_passage));
  for (auto& fact : facts_of(alert)) {
    fact.text = room.take(fact.text, longest_fact);
    if (!fact.text.empty()) brief.facts.push_back(std::move(fact));
  }
  for (std::size_t i = 1; i < list.size(); ++i) {
    auto passage = cut(list[i], room, longest_passage);
    if (!passage.pieces.empty()) brief.why.push_back(std::move(passage));
  }
}

// Who and what, a line for each alert; a chat has no room for more.
void add_digest(Brief& brief, const Alert& digest, Room& room) {
  constexpr std::size_t most_lines = 12;
  brief.title = room.take(digest_title(digest), longest_message);
  for (const auto& list : outline_of(digest).lists)
    for (const auto& subject : list.subjects)
      for (const auto& story : subject.stories) {
        if (brief.why.size() == most_lines) break;
        const Alert& alert = *story.front();
        const auto name = room.take(printable(subject.who->name), longest_name);
        const auto what =
            room.take(": " + title_of(alert) + " — " + source_name(alert), longest_passage);
        if (what.empty()) continue;
        brief.why.push_back(
            {.field = Field::title, .pieces = {{name, true}, {what, false}}, .reasons = {}});
      }
  const auto all = digest.folded.size() + digest.left_out;
  if (all > brief.why.size())
    brief.facts.push_back(
        {"More",
         fmt::format("{} others; newshound alerts show {}", all - brief.why.size(), brief.id)});
  brief.facts.push_back({"Time", format_local(digest.created)});
}

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// RFC 3986 3.3 to 3.5: what may stand in path, query and fragment as it is. Parentheses and quotes
// may, but end links in Markdown.
bool stays(std::string_view url, std::size_t at) {
  const char c = url[at];
  if (c == '%') return at + 2 < url.size() && is_hex(url[at + 1]) && is_hex(url[at + 2]);
  if (c == '#') return url.find('#') == at;
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~:/?@!$&*+,;=").find(c) != std::string_view::npos;
}

}  // namespace

std::size_t in_bytes(std::string_view character) {
  return character.size();
}

std::size_t in_utf16(std::string_view character) {
  return character.size() == 4 ? 2 : 1;
}

std::string Room::take(std::string_view text, std::size_t most) {
  most = std::min(most, left_);
  const auto end_cost = cost_(ellipsis);
  std::size_t used = 0;
  std::size_t fits = 0;       // bytes that leave room for an ellipsis behind them
  std::size_t fits_cost = 0;  // what they cost
  std::size_t at = 0;
  while (at < text.size()) {
    const auto length = character_length(text.substr(at));
    used += cost_(text.substr(at, length));
    if (used > most) break;
    at += length;
    if (used + end_cost <= most) {
      fits = at;
      fits_cost = used;
    }
  }
  if (at == text.size()) {
    left_ -= used;
    return std::string(text);
  }
  if (end_cost > most) return "";
  left_ -= fits_cost + end_cost;
  return std::string(text.substr(0, fits)).append(ellipsis);
}

std::string Brief::heading() const {
  return subject.empty() ? label : fmt::format("{} · {}", label, subject);
}

Brief brief_of(const Alert& alert, Room room) {
  Brief brief;
  brief.label = label_of(alert);
  brief.id = printable(alert.id);
  const bool news = alert.kind == AlertKind::news;
  brief.color = news ? color_of(alert.severity) : "6b7280";
  if (news) add_news(brief, alert, room);
  else if (alert.kind == AlertKind::digest) add_digest(brief, alert, room);
  else {
    brief.title = room.take(printable_lines(alert.message), longest_message);
    brief.facts.push_back({"Time", format_local(alert.created)});
  }
  return brief;
}

std::string with_marks(const std::vector<Piece>& pieces,
                       std::string_view open,
                       std::string_view close,
                       Escape escape) {
  std::string text;
  for (const auto& piece : pieces) {
    if (piece.marked) text.append(open).append(escape(piece.text)).append(close);
    else text += escape(piece.text);
  }
  return text;
}

std::string plain_lines(const Brief& brief) {
  std::string text = brief.title + '\n';
  if (!brief.about.empty()) text += brief.about + '\n';
  for (const auto& passage : brief.why) {
    text += '\n' + with_marks(passage.pieces, "»", "«", not_escaped) + '\n';
    for (const auto& reason : passage.reasons) text += reason + '\n';
  }
  text += '\n';
  for (const auto& fact : brief.facts) text += fmt::format("{}: {}\n", fact.label, fact.text);
  return text += "Alert: " + brief.id;
}

std::string linkable(std::string_view url) {
  if (origin_of(url).empty()) return "";
  const auto path = std::min(url.find_first_of("/?#", url.find("://") + 3), url.size());
  // A name that is not in its ASCII form yet: some services refuse the whole message for it.
  const auto ascii = [](char c) { return c > ' ' && c < 0x7f; };
  if (!std::ranges::all_of(url.substr(0, path), ascii)) return "";
  std::string result(url.substr(0, path));
  for (std::size_t at = path; at < url.size(); ++at) {
    if (stays(url, at)) result += url[at];
    else result += fmt::format("%{:02X}", static_cast<unsigned char>(url[at]));
  }
  return result.size() <= longest_url ? result : "";
}

}  // namespace newshound
