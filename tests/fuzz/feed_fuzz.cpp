// Whatever a server sends, it becomes a feed or an error, in valid UTF-8 and in bounded time. The
// first line of the input, if it is "#" and something, is the Content-Type.

#include <cstdint>
#include <cstdlib>

#include "base/text.h"
#include "feed/feed_json.h"
#include "feed/parse.h"

namespace newshound {
namespace {

void demand(bool holds) {
  if (!holds) std::abort();
}

FeedInput input_of(std::string_view bytes) {
  FeedInput input{.bytes = {}, .content_type = {}, .url = "https://example.org/a/feed"};
  if (bytes.starts_with('#')) {
    const auto end = std::min(bytes.find('\n'), bytes.size());
    input.content_type = bytes.substr(1, end - 1);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  input.bytes = bytes;
  return input;
}

void try_one(std::string_view bytes) {
  auto feed = parse_feed(input_of(bytes));
  if (!feed) return demand(is_utf8(printable(feed.error().message)));
  demand(is_utf8(feed->title) && is_utf8(feed->link) && is_utf8(feed->language));
  for (auto& article : feed->articles) {
    make_plain(article);
    demand(!article.key.empty());
    for (const auto* text : {&article.key,
                             &article.guid,
                             &article.title,
                             &article.link,
                             &article.author,
                             &article.summary,
                             &article.content,
                             &article.language})
      demand(is_utf8(*text));
  }
  demand(is_utf8(to_json(*feed)));
}

}  // namespace
}  // namespace newshound

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  newshound::try_one({reinterpret_cast<const char*>(data), size});
  return 0;
}
