// What reading feeds costs, beside what the libraries under it cost alone:
//
//   newshound_feeds_bench [FOLDER]
//
// FOLDER holds feed documents (the public data's feeds/real/feeds); without it only the document made
// here is read. CPU time of this process, the best of several rounds: the machine may be busy.

#include <algorithm>
#include <array>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gumbo.h>
#include <malloc.h>
#include <pugixml.hpp>
#include <zlib.h>

#include "feed/parse.h"
#include "text/html.h"

namespace newshound {
namespace {

namespace fs = std::filesystem;

// As the daemon's main().
void keep_freed_memory() {
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 32 << 20);
  mallopt(M_MMAP_THRESHOLD, 8 << 20);
}

double cpu_milliseconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <class Function>
double best_of(int rounds, Function run) {
  double best = 1e9;
  for (int round = 0; round < rounds; ++round) {
    const auto start = cpu_milliseconds();
    run();
    best = std::min(best, cpu_milliseconds() - start);
  }
  return best;
}

double megabytes(const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  for (const auto& text : texts) bytes += text.size();
  return static_cast<double>(bytes) / 1e6;
}

void print(const char* what, double value, const char* unit) {
  fmt::print("{:<58} {:>8.2f} {}\n", what, value, unit);
}

std::vector<std::string> documents_in(const fs::path& folder) {
  std::vector<std::string> documents;
  for (const auto& entry : fs::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    documents.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return documents;
}

std::vector<std::string> bodies_of(const std::vector<std::string>& documents) {
  std::vector<std::string> bodies;
  for (const auto& document : documents) {
    const auto feed = parse_feed({.bytes = document, .content_type = {}, .url = {}});
    if (!feed) continue;
    for (const auto& article : feed->articles)
      for (const auto* body : {&article.summary, &article.content})
        if (body->find('<') != body->npos) bodies.push_back(*body);
  }
  return bodies;
}

void measure_real_feeds(const fs::path& folder) {
  const auto documents = documents_in(folder);
  const auto size = megabytes(documents);
  fmt::print("{} documents, {:.1f} MB\n", documents.size(), size);
  const auto parse = best_of(5, [&] {
    for (const auto& document : documents)
      (void)parse_feed({.bytes = document, .content_type = {}, .url = {}});
  });
  print("bytes to entries with links, dates and plain titles", parse / size, "ms/MB");
  const auto pugi = best_of(5, [&] {
    for (const auto& document : documents) {
      pugi::xml_document tree;
      (void)tree.load_buffer(document.data(), document.size());
    }
  });
  print("  pugixml alone", pugi / size, "ms/MB");
  const auto bodies = bodies_of(documents);
  const auto html = megabytes(bodies);
  print("HTML bodies to text",
        best_of(3,
                [&] {
                  for (const auto& body : bodies) (void)html_to_text(body);
                }) /
            html,
        "ms/MB");
  print("  gumbo alone",
        best_of(3,
                [&] {
                  for (const auto& body : bodies) {
                    auto* tree =
                        gumbo_parse_with_options(&kGumboDefaultOptions, body.data(), body.size());
                    gumbo_destroy_output(&kGumboDefaultOptions, tree);
                  }
                }) /
            html,
        "ms/MB");
}

// Words that nobody wrote before, the same ones each time; they compress like prose.
class Prose {
 public:
  std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + word();
    return text;
  }

 private:
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;  // Knuth's MMIX
    return static_cast<std::size_t>(state_ >> 33) % limit;
  }
  std::string word() {
    static constexpr std::array<const char*, 24> syllables{
        "ra", "di", "mo", "sta", "ve", "ko", "pri", "na", "gra", "lje", "ti", "sve",
        "ba", "ro", "ni", "ču",  "po", "da", "ze",  "vi", "tro", "ma",  "lo", "še"};
    std::string result;
    for (std::size_t i = 0, count = 1 + below(4); i < count; ++i) result += syllables[below(24)];
    return result;
  }
  std::uint64_t state_ = 1;
};

// As many items as it takes to 30 KB, with bodies of so many words.
std::string document(int words_of_body) {
  Prose prose;
  std::string feed =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
      "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n"
      "<title>Glas istoka</title>\n<link>https://glas.example.org/</link>\n";
  for (int i = 0; feed.size() < 30'000; ++i) {
    feed += fmt::format(
        "<item>\n<title>{}</title>\n<link>https://glas.example.org/vesti/2025/03/04/{}</link>\n"
        "<guid isPermaLink=\"false\">glas-{}</guid>\n"
        "<pubDate>Tue, 04 Mar 2025 {:02}:{:02}:00 +0100</pubDate>\n",
        prose.words(8),
        i * 7919,
        i,
        i / 60,
        i % 60);
    if (words_of_body > 0)
      feed += fmt::format("<content:encoded><![CDATA[<p>{}</p>\n<p>{}</p>]]></content:encoded>\n",
                          prose.words(words_of_body / 2),
                          prose.words(words_of_body / 2));
    feed += "</item>\n";
  }
  return feed + "</channel>\n</rss>\n";
}

std::string zipped(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string result(deflateBound(&stream, text.size()), '\0');
  auto input = text;
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(result.data());
  stream.avail_out = static_cast<uInt>(result.size());
  deflate(&stream, Z_FINISH);
  result.resize(stream.total_out);
  deflateEnd(&stream);
  return result;
}

std::string unzipped(const std::string& bytes, std::size_t size) {
  z_stream stream{};
  inflateInit2(&stream, 15 + 16);
  std::string result(size, '\0');
  auto input = bytes;
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(result.data());
  stream.avail_out = static_cast<uInt>(result.size());
  inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  return result;
}

void measure_zipped(const char* what, const std::string& text) {
  constexpr int times = 200;
  const auto bytes = zipped(text);
  const auto whole = best_of(9, [&] {
    for (int i = 0; i < times; ++i)
      (void)parse_feed({.bytes = unzipped(bytes, text.size()), .content_type = {}, .url = {}});
  });
  const auto bare = best_of(9, [&] {
    for (int i = 0; i < times; ++i) {
      auto xml = unzipped(bytes, text.size());
      pugi::xml_document tree;
      (void)tree.load_buffer_inplace(xml.data(), xml.size());
    }
  });
  const auto inflation = best_of(9, [&] {
    for (int i = 0; i < times; ++i) (void)unzipped(bytes, text.size());
  });
  fmt::print("{}: {} bytes, {} zipped\n", what, text.size(), bytes.size());
  print("inflate and parse", whole / times * 1e3, "us");
  print("  zlib and pugixml alone", bare / times * 1e3, "us");
  print("  zlib alone", inflation / times * 1e3, "us");
  print("  ratio", whole / bare, "");
}

}  // namespace
}  // namespace newshound

int main(int argc, char** argv) {
  newshound::keep_freed_memory();
  newshound::measure_zipped("30 KB with bodies", newshound::document(700));
  newshound::measure_zipped("30 KB of headlines", newshound::document(0));
  if (argc > 1 && std::filesystem::is_directory(argv[1])) newshound::measure_real_feeds(argv[1]);
  else fmt::print("no folder of feeds given: real feeds are not measured\n");
}
