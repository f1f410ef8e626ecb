#include "end_to_end/desk.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <unistd.h>

namespace newshound {

namespace fs = std::filesystem;
namespace json = boost::json;

void Desk::save(const fs::path& name, std::string_view content) const {
  const fs::path target = home_ / name;
  fs::create_directories(target.parent_path());
  const fs::path fresh = target.parent_path() / ("." + target.filename().string() + ".new");
  std::ofstream(fresh, std::ios::binary) << content;
  fs::rename(fresh, target);
}

std::string Desk::read(const fs::path& name) const {
  std::ifstream stream(home_ / name, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void Desk::configure(std::string_view yaml) const {
  save("newshound.yaml", fmt::format("state_directory: state\n{}", yaml));
}

Process::Options Desk::command(const Arguments& arguments, const Environment& environment) const {
  Process::Options options{.arguments = {NEWSHOUND_BUILD_DIR "/newshound"},
                           .environment = environment,
                           .input = {},
                           .directory = home_.path()};
  options.arguments.insert(options.arguments.end(), arguments.begin(), arguments.end());
  if (arguments.front() != "parse" && arguments.front() != "explain")
    options.arguments.insert(options.arguments.end(), {"--config", home_ / "newshound.yaml"});
  return options;
}

Ending Desk::newshound(const Arguments& arguments,
                       const Environment& environment,
                       const std::string& input) const {
  auto options = command(arguments, environment);
  options.input = input;
  return run(std::move(options));
}

std::vector<json::object> Desk::lines_of(const Arguments& arguments) const {
  const auto ending = newshound(arguments);
  if (ending.exit != 0)
    throw std::runtime_error(fmt::format("{}: exit {}: {}", arguments[0], ending.exit, ending.err));
  return parse_lines(ending.out);
}

std::string Desk::sql(const std::string& query) const {
  const auto ending = run({.arguments = {"sqlite3", home_ / "state/newshound.db", query}});
  return ending.exit == 0 ? ending.out : "sqlite3: " + ending.err;
}

namespace {

Process::Options running(const Desk& desk, Environment environment, const NotifySocket& systemd) {
  environment["NOTIFY_SOCKET"] = systemd.path();
  return desk.command({"run"}, environment);
}

}  // namespace

Daemon::Daemon(const Desk& desk, const Environment& environment)
    : systemd_([&] {
        const auto path = desk / "notify";
        fs::remove(path);
        return path;
      }()),
      process_(running(desk, environment, systemd_)) {
  if (!systemd_.hears("READY=1"))
    throw std::runtime_error("newshound is not ready: " + process_.err());
}

bool Daemon::logs(const std::string& text, std::chrono::milliseconds deadline) {
  return eventually(
      [&] {
        const std::string log = process_.err();
        const auto found = log.find(text, read_);
        if (found != log.npos) read_ = found + text.size();
        return found != log.npos;
      },
      deadline);
}

std::optional<Ending> Daemon::stop(std::chrono::milliseconds deadline) {
  process_.signal(SIGTERM);
  return process_.wait(deadline);
}

std::vector<json::object> parse_lines(std::string_view json_lines) {
  std::vector<json::object> list;
  std::istringstream stream{std::string(json_lines)};
  for (std::string line; std::getline(stream, line);) list.push_back(json::parse(line).as_object());
  return list;
}

std::string text_at(const json::object& object, std::initializer_list<std::string_view> path) {
  const json::object* inner = &object;
  const json::value* value = nullptr;
  for (const auto key : path) {
    value = inner == nullptr ? nullptr : inner->if_contains(key);
    inner = value == nullptr ? nullptr : value->if_object();
  }
  return value != nullptr && value->is_string() ? std::string(value->get_string()) : "";
}

std::vector<std::string> ids_of(const std::vector<json::object>& alerts) {
  std::vector<std::string> ids;
  ids.reserve(alerts.size());
  for (const auto& alert : alerts) ids.push_back(text_at(alert, {"id"}));
  std::ranges::sort(ids);
  return ids;
}

fs::path founding_story() {
  return NEWSHOUND_SOURCE_DIR "/tests/data/founding";
}

fs::path shipped_watchlists() {
  return NEWSHOUND_SOURCE_DIR "/watchlists";
}

std::string rss(const std::vector<std::string>& titles, const std::string& text) {
  std::string items;
  for (const auto& title : titles)
    items += fmt::format(
        "<item><title>{}</title><guid isPermaLink=\"false\">{}</guid>"
        "<description>{}</description></item>\n",
        title,
        title,
        text);
  return fmt::format("<rss version=\"2.0\"><channel><title>Generated</title>\n{}</channel></rss>\n",
                     items);
}

bool is_root() {
  return ::geteuid() == 0;
}

}  // namespace newshound
