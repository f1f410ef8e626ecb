// Alerts as feeds again: one Atom file (RFC 4287) for each watchlist, for a web server to hand out.
//
//   - name: feeds
//     type: rss
//     folder: /var/lib/newshound/feeds   # <watchlist>.xml each; made if it is missing
//     base_url: https://news.example.org/feeds   # where the folder is served; default: not told
//     entries: 100            # the newest, 1 to 1000
//
// The file is the memory: what was in it before a restart stays in it. It is replaced whole, so a
// reader never meets half of it.

#include <filesystem>

#include <fmt/format.h>

#include "base/file.h"
#include "base/text.h"
#include "sinks/brief.h"
#include "sinks/outcome.h"
#include "sinks/render.h"
#include "sinks/web_api.h"

namespace newshound {

namespace {

namespace asio = boost::asio;
namespace fs = std::filesystem;

constexpr std::size_t longest_message = 8000;
constexpr fs::perms readable =
    fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
// Our own lines: no text of an alert can hold them, since "<" is escaped.
constexpr std::string_view entry_begin = "<entry>\n";
constexpr std::string_view entry_end = "</entry>\n";
constexpr std::string_view mark = "<generator>newshound</generator>";

struct Options {
  fs::path folder;
  std::string base_url;
  std::size_t entries = 100;
};

Options read(Section& section) {
  Options options;
  options.folder = section.file("folder");
  if (options.folder.empty()) section.problem("folder", "expected the folder for the feeds");
  if (section.has("base_url")) options.base_url = read_server(section, "base_url");
  options.entries = static_cast<std::size_t>(section.number("entries", 100, 1, 1000));
  section.done();
  return options;
}

// A list's id is a slug, but an alert read back from the store may claim anything.
std::string file_name(std::string_view slug) {
  std::string name;
  for (const char c : shortened(slug, 50))
    name += c == '/' || c == '.' || static_cast<unsigned char>(c) < 0x20 ? '-' : c;
  return name;
}

// RFC 4151 would need a domain of ours; an opaque URN stays the same wherever it is served.
std::string id_of(const Alert& alert) {
  return "urn:newshound:alert:" + html_escaped(printable(alert.id));
}

std::string content_of(const Brief& brief) {
  auto html = brief.about.empty() ? "" : fmt::format("<p>{}</p>", html_escaped(brief.about));
  for (const auto& passage : brief.why) {
    html += fmt::format("<blockquote>{}",
                        with_marks(passage.pieces, "<mark>", "</mark>", html_escaped));
    for (const auto& reason : passage.reasons)
      html += fmt::format("<br><small>{}</small>", html_escaped(reason));
    html += "</blockquote>";
  }
  for (const auto& fact : brief.facts)
    html += fmt::format("<p>{}: {}</p>", fact.label, html_escaped(fact.text));
  return html;
}

std::string entry_of(const Message& message) {
  const Alert& alert = message.alert;
  const auto brief = brief_of(message, Room(longest_message, in_bytes));
  const auto created = format_utc(alert.created);
  std::string entry(entry_begin);
  entry += fmt::format("<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n",
                       id_of(alert),
                       html_escaped(Room(400, in_bytes).take(subject_line(message))),
                       created);
  if (alert.article.published)
    entry += fmt::format("<published>{}</published>\n", format_utc(*alert.article.published));
  entry += fmt::format("<category term=\"{}\"/>\n", name_of(alert.severity));
  if (!brief.url.empty())
    entry += fmt::format("<link rel=\"alternate\" href=\"{}\"/>\n", html_escaped(brief.url));
  entry += fmt::format("<content type=\"html\">{}</content>\n", html_escaped(content_of(brief)));
  return entry.append(entry_end);
}

// The entries of a file that we wrote, without the one of `id`, newest first.
std::vector<std::string> entries_in(std::string_view file, const std::string& id) {
  std::vector<std::string> entries;
  const auto same = fmt::format("{}<id>{}</id>", entry_begin, id);
  for (auto begin = file.find(entry_begin); begin != file.npos;
       begin = file.find(entry_begin, begin)) {
    const auto end = file.find(entry_end, begin);
    if (end == file.npos) break;
    const auto entry = file.substr(begin, end + entry_end.size() - begin);
    if (!entry.starts_with(same)) entries.emplace_back(entry);
    begin = end;
  }
  return entries;
}

class Rss final : public Sink {
 public:
  explicit Rss(Options options) : options_(std::move(options)) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    const auto written = add(message);
    co_return written ? Outcome::delivered() : outcome_of(written.error(), "feeds");
  }

 private:
  Result<void> add(const Message& message) const {
    const Alert& alert = message.alert;
    const bool news = alert.kind == AlertKind::news && !alert.subject.watchlist_id.empty();
    const auto slug = news ? file_name(alert.subject.watchlist_id) : std::string("newshound");
    std::error_code error;
    if (fs::create_directories(options_.folder, error))
      fs::permissions(
          options_.folder, readable | fs::perms::others_exec, fs::perm_options::add, error);
    const auto path = options_.folder / (slug + ".xml");
    std::string before;
    if (fs::exists(path, error)) {
      auto file = read_file(path);
      if (!file) return std::unexpected(file.error());
      if (file->find(mark) == file->npos)
        return failure(Errc::invalid,
                       fmt::format("{} is not ours; it stays as it is", path.string()));
      before = std::move(*file);
    }
    return publish(path, feed_of(message, slug, entries_in(before, id_of(alert))));
  }

  // A web server is another user: what newshound writes elsewhere is not for him.
  static Result<void> publish(const fs::path& path, const std::string& feed) {
    const fs::path fresh = path.string() + ".new";
    if (auto written = write_file(fresh, feed); !written) return written;
    std::error_code error;
    fs::permissions(fresh, readable, fs::perm_options::add, error);
    if (!error) fs::rename(fresh, path, error);
    if (error)
      return failure(Errc::io, fmt::format("cannot write {}: {}", path.string(), error.message()));
    return {};
  }

  std::string feed_of(const Message& message,
                      const std::string& slug,
                      const std::vector<std::string>& older) const {
    const auto list = printable(message.alert.subject.watchlist);
    auto feed = fmt::format(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<id>urn:newshound:list:{}</id>\n"
        "<title>{}</title>\n<updated>{}</updated>\n<author><name>newshound</name></author>\n{}\n",
        html_escaped(slug),
        html_escaped(list.empty() ? "newshound" : "newshound: " + list),
        format_utc(message.alert.created),
        mark);
    if (!options_.base_url.empty())
      feed += fmt::format("<link rel=\"self\" href=\"{}/{}.xml\"/>\n",
                          html_escaped(options_.base_url),
                          html_escaped(slug));
    feed += entry_of(message);
    for (std::size_t i = 0; i + 1 < options_.entries && i < older.size(); ++i) feed += older[i];
    return feed + "</feed>\n";
  }

  Options options_;
};

std::unique_ptr<Sink> make(Section& section, const Doors&) {
  return std::make_unique<Rss>(read(section));
}

}  // namespace

extern constinit const SinkType rss_sink{"rss", make};

}  // namespace newshound
