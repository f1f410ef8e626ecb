// newshound parse: what the daemon sees in a feed document.
#include "feed/parse.h"

#include <iostream>

#include <boost/json.hpp>
#include <fmt/format.h>

#include "base/file.h"
#include "base/json_text.h"
#include "cli/command.h"
#include "feed/feed_json.h"

namespace newshound {

namespace json = boost::json;

namespace {

Result<std::string> parsed(FeedInput input) {
  auto feed = parse_feed(std::move(input));
  if (!feed) return std::unexpected(feed.error());
  for (auto& article : feed->articles) make_plain(article);
  return to_json(*feed);
}

int parse_one(const std::string& file, FeedInput input) {
  auto bytes = file == "-" ? read_stdin() : read_file(file);
  if (!bytes) return complain(bytes.error());
  input.bytes = std::move(*bytes);
  const auto text = parsed(std::move(input));
  if (!text) return complain(within(text.error(), file == "-" ? "standard input" : file));
  fmt::print("{}\n", *text);
  return exit_code::ok;
}

// One line of --batch: {"path","content_type","headers","base"} → {"path","ok","out"|"error"}.
std::string batch_line(const std::string& line) {
  boost::system::error_code not_json;
  const json::value request = json::parse(line, not_json);
  if (not_json || !request.is_object())
    return R"({"path":null,"ok":false,"error":"the line is not a JSON object"})";
  const auto& object = request.get_object();
  const std::string path = text_at(object, "path");
  FeedInput input{
      .bytes = {}, .content_type = text_at(object, "content_type"), .url = text_at(object, "base")};
  auto bytes = read_file(path);
  Result<std::string> out = bytes ? (input.bytes = std::move(*bytes), parsed(std::move(input)))
                                  : std::unexpected(bytes.error());
  const std::string name = json::serialize(json::value(path));
  if (out) return fmt::format(R"({{"path":{},"ok":true,"out":{}}})", name, *out);
  return fmt::format(R"({{"path":{},"ok":false,"error":{}}})",
                     name,
                     json::serialize(json::value(out.error().message)));
}

int parse_batch() {
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line.empty()) continue;
    fmt::print("{}\n", batch_line(line));
    std::fflush(stdout);  // the other side may wait for this answer before it asks again
  }
  return exit_code::ok;
}

}  // namespace

void add_parse(CLI::App& program, int& exit) {
  struct Options {
    std::string file;
    std::string content_type;
    std::string url;
    bool batch = false;
  };
  auto options = std::make_shared<Options>();
  auto* command = program.add_subcommand("parse", "Show what is in a feed document, as JSON");
  auto* file = command->add_option("FILE", options->file, "The document; - for standard input");
  command->add_option("--content-type", options->content_type, "The HTTP header it came with");
  command->add_option("--url", options->url, "Where it came from: the base of relative links");
  command
      ->add_flag(
          "--batch",
          options->batch,
          "Read {\"path\",\"content_type\",\"base\"} a line, answer {\"path\",\"ok\",\"out\"} "
          "a line")
      ->excludes(file);
  command->callback([options, &exit] {
    if (options->batch) {
      exit = parse_batch();
    } else if (options->file.empty()) {
      complain("say which file to parse, - for standard input, or --batch");
      exit = exit_code::usage;
    } else {
      exit = parse_one(options->file,
                       {.bytes = {}, .content_type = options->content_type, .url = options->url});
    }
  });
}

}  // namespace newshound
