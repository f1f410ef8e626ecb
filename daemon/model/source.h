#pragma once
// A configured feed, and what the daemon remembers of it between polls.

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/secret.h"
#include "base/time.h"
#include "model/posting_rate.h"

namespace newshound {

struct SecretHeader {
  std::string name;
  Secret value;
  friend bool operator==(const SecretHeader&, const SecretHeader&) = default;
};

struct Credentials {
  std::string username;
  Secret password;
  friend bool operator==(const Credentials&, const Credentials&) = default;
};

// One entry of `feeds:` in the configuration.
struct Source {
  std::string url;   // as configured; for a file "file://" and the absolute path. Identity.
  std::string name;  // for people
  std::string file;  // absolute path, empty for http and https
  std::vector<std::string> tags;
  std::string language;  // BCP 47; used where the feed does not say
  Duration min_interval{};
  Duration max_interval{};
  double weight = 1;       // what a minute's delay costs here against another feed
  std::string host_group;  // polled in turn with the others of its group; empty: by its domain
  std::optional<Duration> alert_age;  // nullopt: unlimited
  std::vector<SecretHeader> headers;
  std::optional<Credentials> credentials;
  Secret token;  // "Authorization: Bearer …"
  std::optional<ClientCertificate> client_certificate;
  std::optional<std::string> proxy;  // nullopt: the global one; empty: none
  bool http2 = false;

  friend bool operator==(const Source&, const Source&) = default;
};

using FeedId = std::int64_t;  // the store's number of a feed

// What the store knows of a feed, as of the poll whose transaction wrote it.
struct FeedState {
  FeedId id = 0;
  std::string url;
  std::string etag;           // byte for byte as the server sent it
  std::string last_modified;  // likewise
  std::string validated_url;  // the URL that the validators belong to (after redirects)
  // Where it moved for good, which was believed after a day; empty: it is asked for at `url`.
  std::string address;
  std::string moved_to;  // a permanent redirect that is not believed yet, and since when it holds
  std::optional<UtcTime> moved_since;
  bool gone = false;  // 410: not polled until somebody asks for it
  std::uint64_t body_hash = 0;
  std::string title;  // what the feed calls itself
  std::optional<UtcTime> last_poll;
  std::optional<UtcTime> last_success;
  std::optional<UtcTime> last_document;  // as opposed to "not modified"
  std::optional<UtcTime> next_poll;
  int failures = 0;  // in a row
  std::string last_error;
  std::int64_t entries_seen = 0;  // ever
  std::string trouble;            // what the operators were told of: "gone", "failing", "silent"
  std::int64_t gaps = 0;          // polls between which entries came and went unseen
  // What the last document asked for (as in Feed), for the polls that bring none. ttl: zero for none.
  Duration ttl{};
  std::uint32_t skip_hours = 0;
  std::uint32_t skip_days = 0;
  std::string mended;  // what was wrong with its XML, which had to be mended
  // Documents in a row that were sent whole though nothing in them was new; a 304 ends it.
  int repeats = 0;
  std::int64_t document_bytes = 0;  // of the last one, as sent
  PostingRate posting;

  friend bool operator==(const FeedState&, const FeedState&) = default;
};

// What every poll changes, and four of five change nothing else.
auto poll_times(auto& state) {
  return std::tie(state.last_poll, state.last_success, state.next_poll);
}

}  // namespace newshound
