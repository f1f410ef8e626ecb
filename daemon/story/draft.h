#pragma once
// All that deciding on an article's story takes from the article itself, worked out beforehand: this
// is most of the work, and it needs no other article. Pure; made on the pool.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "story/dates.h"
#include "story/sketch.h"
#include "story/term.h"

namespace newshound {

// What is grouped. UTF-8 plain text.
struct StoryArticle {
  std::string_view title;
  std::string_view text;
  std::string_view language;                  // BCP 47, may be empty
  std::string_view link;                      // may be empty
  UtcTime time;                               // when it came in
  std::span<const std::uint64_t> subjects{};  // recognised ones, by any lasting number
  std::span<const std::string_view> named{};  // the words that name them in this article
};

struct DraftTerm {
  Term term = 0;
  float times = 0;       // in the title, which counts twice, and the lead; 0 farther down
  bool subject = false;  // a recognised one, whose `spelling` is empty
  bool called = false;   // a word that names one
  bool name = false;     // looks like one, or is a subject
  bool opening = false;  // in the title or the first sentences
  bool number = false;
  std::string_view spelling;  // where it comes first; empty for subjects
};

class Draft {
 public:
  // The article's texts must outlive it.
  explicit Draft(const StoryArticle& article);

  std::span<const DraftTerm> terms() const { return terms_; }
  // Which of terms() it is; -1 if none.
  int find(Term term) const;

  UtcTime time;
  std::uint16_t language = 0;  // of its primary tag; 0 if unknown
  std::optional<Day> day;      // the first one stated
  std::uint64_t years = 0;     // stated_years()
  Fingerprint copy;
  std::uint32_t title_key = 0;  // of all words of the title, where they are enough to tell; else 0
  std::uint32_t link_key = 0;   // 0: none
  bool brief = false;           // hardly more than a headline

 private:
  void read(std::span<const StoryWord> words, bool title);
  void settle_names(bool text_decides);
  void add_subjects(std::span<const std::uint64_t> subjects);
  void mark_called(std::span<const std::string_view> named);
  DraftTerm& at(Term term);
  void file(std::size_t index);

  struct Seen {
    bool upper = false;  // where capitals tell
    bool shout = false;  // with a capital in a title that capitalises everything
    bool lower = false;
  };
  std::vector<DraftTerm> terms_;
  std::vector<Seen> seen_;
  struct Slot {
    Term term = 0;
    std::int32_t index = -1;  // free
  };
  std::vector<Slot> table_;  // by the low bits of a term
};

}  // namespace newshound
