// newshound feeds add, import, export: the feeds of the configuration, changed and taken elsewhere.
#include <unordered_set>

#include <boost/asio/io_context.hpp>
#include <fmt/format.h>

#include "app/find_feeds.h"
#include "app/load.h"
#include "base/file.h"
#include "base/spawn.h"
#include "base/text.h"
#include "cli/command.h"
#include "feed/opml.h"
#include "settings/append_feeds.h"
#include "settings/feed_list.h"

namespace newshound {

namespace asio = boost::asio;
namespace fs = std::filesystem;

namespace {

struct ChangeOptions {
  std::string config;
  std::string address;  // to add
  std::string file;     // to import
  std::string list;     // to import into
  bool all = false;
  bool dry_run = false;
};

// Feeds that are not there yet, one each.
class News {
 public:
  explicit News(const Settings& settings) {
    for (const auto& feed : *settings.feeds) known_.insert(comparable_address(feed.url));
  }

  void take(Source source) {
    const auto url = printable_url(source.url);
    auto fit = fit_for_configuration(std::move(source));
    if (!fit) return print_line(url, fit.error().message);
    if (!known_.insert(comparable_address(fit->url)).second)
      return print_line(url, "is in the configuration already");
    feeds.push_back(std::move(*fit));
  }

  std::vector<Source> feeds;

 private:
  static void print_line(const std::string& url, const std::string& what) {
    fmt::print(stderr, "left out: {}: {}\n", printable(url), what);
  }

  std::unordered_set<std::string> known_;
};

// The new text must load like the old one, with the new feeds and no new problem; else the file
// stays as it is.
Result<void> check_change(const fs::path& file, std::string_view yaml, std::size_t feeds) {
  const auto trial = file.parent_path() / (file.filename().string() + ".new");
  if (auto written = write_file(trial, yaml); !written) return written;
  Problems problems;
  const auto count = load_settings(trial, problems).feeds->size();
  std::error_code error;
  fs::remove(trial, error);
  if (count == feeds) return {};
  return failure(
      Errc::invalid,
      fmt::format("the feeds could not be added to {}; write them by hand", file.string()));
}

Result<void> append_to_configuration(const Settings& settings, const std::vector<Source>& feeds) {
  std::error_code error;
  const auto file = fs::canonical(settings.file, error);
  auto yaml = read_file(error ? settings.file : file);
  if (!yaml) return std::unexpected(yaml.error());
  auto changed = with_feeds_appended(*yaml, feeds);
  if (!changed) return std::unexpected(within(changed.error(), settings.file.string()));
  if (auto fine = check_change(file, *changed, settings.feeds->size() + feeds.size()); !fine)
    return fine;
  return write_file(file, *changed);
}

Result<void> append_to_list(const fs::path& file, const std::vector<Source>& feeds) {
  std::error_code error;
  std::string content = "# address\tname\ttags\tlanguage\n";
  if (fs::exists(file, error)) {
    auto before = read_file(file, std::size_t{256} * 1024 * 1024);
    if (!before) return std::unexpected(before.error());
    content = std::move(*before);
    if (!content.empty() && !content.ends_with('\n')) content += '\n';
  }
  for (const auto& feed : feeds) content += feed_list_line(feed);
  return write_file(file, content);
}

int write_down(const Settings& settings, const News& news, const ChangeOptions& options) {
  const auto place = options.list.empty() ? settings.file.string() : options.list;
  if (!options.dry_run && !news.feeds.empty()) {
    const auto written = options.list.empty() ? append_to_configuration(settings, news.feeds)
                                              : append_to_list(options.list, news.feeds);
    if (!written) return complain(written.error());
  }
  fmt::print("{} {} to {}\n",
             plural(news.feeds.size(), "feed"),
             options.dry_run ? "would be added" : "added",
             place);
  if (!options.list.empty())
    fmt::print("the list counts when it stands under feed_lists: in {}\n", settings.file.string());
  if (!news.feeds.empty() && !options.dry_run)
    fmt::print("a running newshound takes them over when it is reloaded\n");
  return exit_code::ok;
}

std::string newest(const Feed& feed) {
  std::optional<UtcTime> last;
  for (const auto& article : feed.articles)
    if (const auto date = article.date(); date && (!last || *date > *last)) last = date;
  return last ? format_local(*last) : "no dates";
}

void show(const FoundFeed& found) {
  fmt::print("{}\n  {}; {}; {}; newest: {}\n",
             printable(found.url),
             found.feed.title.empty() ? "without a title" : printable(found.feed.title),
             printable(found.feed.format),
             plural(found.feed.articles.size(), "article"),
             newest(found.feed));
  if (!found.feed.recovered.empty()) fmt::print("  mended: {}\n", found.feed.recovered);
}

asio::awaitable<void> look(HttpClient& http,
                           NetworkSettings network,
                           std::string url,
                           Result<std::vector<FoundFeed>>& found) {
  auto result = co_await find_feeds(http, std::move(network), std::move(url));
  found = std::move(result);
}

int add(const ChangeOptions& options) {
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  Problems problems;
  const auto transport_options = load_configuration(options.config, problems).transport;
  start_network();
  asio::io_context loop;
  CurlTransport transport(loop.get_executor(), transport_options);
  const bool has_scheme = options.address.find("://") != options.address.npos;
  const auto address = has_scheme ? options.address : "https://" + options.address;
  Result<std::vector<FoundFeed>> found;
  spawn(loop.get_executor(), look(transport, settings->network, address, found));
  loop.run();
  if (!found) return complain(within(found.error(), printable_url(address)));
  News news(*settings);
  for (const auto& [url, feed] : *found) {
    show({url, feed});
    if (!options.all && &url != &found->front().url) continue;
    news.take({.url = url, .name = feed.title, .language = feed.language});
  }
  if (found->size() > 1 && !options.all)
    fmt::print("the first of them is taken; --all takes all\n");
  return write_down(*settings, news, options);
}

int import(const ChangeOptions& options) {
  const auto settings = settings_for_reading(options.config);
  if (!settings) return exit_code::configuration;
  auto bytes = options.file == "-" ? read_stdin() : read_file(options.file);
  if (!bytes) return complain(bytes.error());
  const auto listed = read_opml(std::move(*bytes));
  if (!listed) return complain(within(listed.error(), options.file));
  News news(*settings);
  for (const auto& feed : *listed)
    news.take({.url = feed.url, .name = feed.title, .tags = feed.tags, .language = feed.language});
  return write_down(*settings, news, options);
}

int export_all(const std::string& file) {
  const auto settings = settings_for_reading(file);
  if (!settings) return exit_code::configuration;
  std::vector<OpmlFeed> feeds;
  for (const auto& feed : *settings->feeds)
    if (feed.file.empty()) feeds.push_back({feed.url, feed.name, feed.tags, feed.language});
  fmt::print("{}", write_opml(feeds));
  return exit_code::ok;
}

}  // namespace

void add_feeds_changes(CLI::App& feeds, int& exit) {
  auto options = std::make_shared<ChangeOptions>();
  auto* adding = feeds.add_subcommand("add", "Find the feed of a page and add it");
  auto* importing = feeds.add_subcommand("import", "Add the feeds of an OPML file");
  auto* exporting = feeds.add_subcommand("export", "Print the feeds as OPML");
  for (auto* verb : {adding, importing, exporting}) add_config_option(*verb, options->config);
  for (auto* verb : {adding, importing}) {
    verb->add_option("--list", options->list, "Write to this feed list, not to the configuration");
    verb->add_flag("--dry-run", options->dry_run, "Only show what would be added");
  }
  adding->add_option("URL", options->address, "A feed, or a page that has one")->required();
  adding->add_flag("--all", options->all, "All feeds of the page, not only the first");
  importing->add_option("FILE", options->file, "The OPML file; - for standard input")->required();
  adding->callback([options, &exit] { exit = add(*options); });
  importing->callback([options, &exit] { exit = import(*options); });
  exporting->callback([options, &exit] { exit = export_all(options->config); });
}

}  // namespace newshound
