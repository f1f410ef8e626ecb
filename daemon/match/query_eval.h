#pragma once
// Runs boolean queries (text/query.h) against articles. A CompiledQuery is made once for a topic, a
// QueryPassage once for an article, whose words it finds for all queries. Immutable; any thread.
// Words are cut as match/words.h does, and compared whole and folded.

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "model/match.h"
#include "text/query.h"

namespace newshound {

// The texts, each less than 4 GiB, must outlive it.
class QueryPassage {
 public:
  QueryPassage(std::string_view title, std::string_view text, std::string_view language);
  QueryPassage(QueryPassage&&) noexcept;
  ~QueryPassage();

 private:
  struct Words;
  std::unique_ptr<const Words> words_;
  friend class CompiledQuery;
};

// A place that made a query true: bytes [start, end) of a field.
struct QueryPlace {
  Field field = Field::text;
  std::size_t start = 0;
  std::size_t end = 0;

  friend bool operator==(const QueryPlace&, const QueryPlace&) = default;
};

class CompiledQuery {
 public:
  explicit CompiledQuery(const Query& query);
  CompiledQuery(CompiledQuery&&) noexcept;
  ~CompiledQuery();

  // Nothing where the query is false, else the places that made it true in order of appearance, the
  // title first. Of words that must all be there, the first few places of each; two words near each
  // other are one place together with what stands between them.
  std::optional<std::vector<QueryPlace>> evaluate(const QueryPassage& passage) const;

 private:
  struct Step;
  struct Run;
  std::unique_ptr<const Step> root_;
};

}  // namespace newshound
