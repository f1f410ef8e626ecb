#pragma once
// The grammar of an entry, the same whatever the format: watchlists/README.md teaches it. A format
// gives its entry as an Entry; read_entry() makes a subject of it. Inner header of lists/.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/watchlist.h"

namespace newshound {

// A text of a file, and where it stands.
struct Written {
  std::string text;
  Origin origin;
};

// The keys and values of one entry. A value of the wrong kind is a fault, and as good as missing.
class Entry {
 public:
  virtual ~Entry() = default;

  virtual bool has(std::string_view key) const = 0;
  virtual Origin origin(std::string_view key) const = 0;  // of its value, else of the entry
  virtual std::optional<Written> text(std::string_view key) = 0;
  virtual std::vector<Written> texts(std::string_view key) = 0;  // one text counts as a list of one
  virtual void fault(const Origin& where, std::string_view key, std::string_view text) = 0;
};

// Reads everything but the id into `subject`, which may hold names already. Asks for the name first.
void read_entry(Entry& entry, Subject& subject);

// What only some subjects have; nullptr where the entry has none of it.
std::shared_ptr<const Particulars> read_particulars(Entry& entry);
// A boolean query in place of names.
std::shared_ptr<const Particulars> read_query(Entry& entry, const Written& query);

// "expected WHAT, found \"TEXT\"" for messages, shortened and printable.
std::string unexpected(std::string_view what, std::string_view text);

}  // namespace newshound
