#pragma once
// All names of all watchlists, and where they stand in a text. One pass over the text whose cost
// hardly depends on how many names there are: the pairs of its words are looked up among those that
// the names are filed under (compiled_names.h), and what is filed there is judged (mention.h). After
// an edit only what changed is compiled: it lies as a second layer upon the names of the last whole
// index, of which those that are gone are passed over. Immutable; any thread.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "match/compiled_names.h"
#include "match/read_text.h"
#include "match/subject_numbers.h"
#include "model/watchlist.h"

namespace newshound {

// A name in a text.
struct Hit {
  std::uint32_t watchlist = 0;
  std::uint32_t subject = 0;
  std::uint32_t name = 0;  // index into Subject::names
  bool weak = false;       // counts only beside a full mention or with context
  std::size_t start = 0;   // bytes
  std::size_t end = 0;
  Mention mention;
};

// What judging (mention.h) leaves at most of a person who is named with a small letter, unless all
// letters are those of the list, and of an initial before one of the lists' commonest surnames.
inline constexpr double most_of_doubtful = 0.45;

class NameIndex {
 public:
  // Refers to the watchlists, which outlive it and do not change.
  explicit NameIndex(const std::vector<Watchlist>& watchlists);
  // The same, made in a moment where most subjects are named as in the index before.
  NameIndex(const std::vector<Watchlist>& watchlists, const NameIndex& before);
  NameIndex(const NameIndex&) = delete;
  NameIndex& operator=(const NameIndex&) = delete;

  ReadText read(std::string_view text) const { return read_text(text, vocabulary()); }
  // In no particular order; several of one subject at one place. Persons who have no more than
  // most_of_doubtful for that, and whose entry cannot lift it, only with `doubtful`.
  std::vector<Hit> find(const ReadText& text, bool doubtful = true) const;
  // Where the subject's surnames stand, for what follows a full mention.
  std::vector<Hit> find_surnames(const ReadText& text,
                                 std::uint32_t watchlist,
                                 std::uint32_t subject) const;

  const Vocabulary& vocabulary() const { return later_ ? later_->vocabulary : *base_vocabulary_; }
  // Whether it was made upon the index before.
  bool is_upon_another() const { return later_ != nullptr; }

 private:
  class Scan;
  // What came upon the base, which is the last whole index.
  struct Later {
    Vocabulary vocabulary;
    CompiledNames added;
    std::vector<std::uint32_t> now;   // the numbers of the base's subjects, or no_subject
    std::vector<std::uint32_t> base;  // … and the other way round
  };
  struct Layer {
    const CompiledNames& names;
    bool is_base = true;
  };

  void build();
  bool build_upon(const NameIndex& before);
  template <class Take>
  void each_layer(Take take) const {
    take(Layer{*base_, true});
    if (later_) take(Layer{later_->added, false});
  }
  Layer layer(bool is_base) const { return {is_base ? *base_ : later_->added, is_base}; }
  NameView view(const Layer& layer, const CompiledName& name) const;
  // no_subject: there no more.
  std::uint32_t number_now(const Layer& layer, const CompiledName& name) const {
    return layer.is_base && later_ ? later_->now[name.subject] : name.subject;
  }

  const std::vector<Watchlist>& watchlists_;
  SubjectNumbers numbers_;
  std::uint64_t identity_;  // of this index among all, for the threads' memories
  std::shared_ptr<const Vocabulary> base_vocabulary_;
  std::shared_ptr<const CompiledNames> base_;
  std::unique_ptr<Later> later_;
};

}  // namespace newshound
