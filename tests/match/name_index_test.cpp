// An index made upon the one before finds what one made anew would, after any edits.

#include "match/name_index.h"

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "match/samples.h"

namespace newshound {
namespace {

const Texts given_names{"Aleksandar",
                        "Саша",
                        "Michael",
                        "Михаил",
                        "Mischa",
                        "Ivan",
                        "Jean",
                        "Сергей",
                        "Serhii",
                        "Anna",
                        "Hans",
                        "Oleksandra"};
const Texts surnames{"Vulin",
                     "Вулин",
                     "Petrov",
                     "Петров",
                     "Petrova",
                     "Dačić",
                     "Ivan",
                     "Smith",
                     "Garcia",
                     "Lee",
                     "Wulin",
                     "Vouline"};
const Texts organisations{"Bank of Serbia",
                          "Gazprom PAO",
                          "Nordic Fish Trading",
                          "Nordic Fish Bank",
                          "Ministry of Fish of Serbia"};

// Lists that change by chance, from a fixed seed.
class Editor {
 public:
  explicit Editor(unsigned seed) : random_(seed) {
    for (const auto* id : {"one", "two"}) lists_.push_back(list(id, {}));
    for (int i = 0; i < 60; ++i) add();
  }

  const std::vector<Watchlist>& lists() const { return lists_; }

  void edit() {
    auto& subjects = any_list().subjects;
    if (subjects.empty()) return add();
    auto& subject = subjects[random_() % subjects.size()];
    switch (random_() % 7) {
      case 0: return add();
      case 1: subjects.erase(subjects.begin() + (&subject - subjects.data())); return;
      case 2: subject.names[0].text = person(); return;
      case 3:
        subject.names.push_back({.text = person(), .kind = NameKind::alias, .origin = {}});
        return;
      case 4: subject.note += "!"; return;
      case 5: std::swap(subject, subjects.back()); return;
      default: subject.particulars = particulars(); return;
    }
  }

  std::string text() {
    std::string text;
    const Texts endings{"", "", "", "a", "om", "у", "ova", "s"};
    for (int i = 0; i < 60; ++i) {
      const auto kind = random_() % 8;
      auto word = kind < 4 ? pick(given_names) : kind < 7 ? pick(surnames) : pick(organisations);
      if (random_() % 12 == 0 && is_capital(word[0])) word = std::string(1, word[0]) + ".";
      else if (random_() % 12 == 0 && is_capital(word[0]))
        word[0] = static_cast<char>(word[0] | 0x20);
      else word += pick(endings);
      text += word + (random_() % 6 == 0 ? ", " : random_() % 9 == 0 ? ". The harbour of " : " ");
    }
    return text;
  }

 private:
  static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
  Watchlist& any_list() { return lists_[random_() % lists_.size()]; }
  const std::string& pick(const Texts& from) { return from[random_() % from.size()]; }
  std::string person() {
    auto name = pick(given_names) + ' ' + pick(surnames);
    if (random_() % 5 == 0) name += ' ' + pick(surnames);
    return random_() % 10 == 0 ? pick(surnames) : name;
  }
  std::shared_ptr<const Particulars> particulars() {
    Particulars made;
    made.context = {"harbour", person()};
    return std::make_shared<const Particulars>(std::move(made));
  }
  void add() {
    const auto id = fmt::format("s{}", ++last_);
    const bool firm = random_() % 4 == 0;
    any_list().subjects.push_back(firm ? subject(id, {pick(organisations)}, "organisation")
                                       : subject(id, {person()}, "person"));
  }

  std::mt19937 random_;
  std::vector<Watchlist> lists_;
  int last_ = 0;
};

std::string all_of(const Matcher& matcher, const std::string& text) {
  std::string all;
  for (const auto& judged : matcher.judge({.title = "", .text = text, .language = ""})) {
    if (judged.match.score <= 0) continue;  // of places that count nothing any may come first
    all += fmt::format("{} {} {:.2f}",
                       matcher.list_of(judged.match).id,
                       matcher.subject_of(judged.match).id,
                       judged.match.score);
    for (const auto& part : judged.match.parts)
      all += fmt::format("; {} {:.2f}", part.what, part.value);
    for (const auto& seen : judged.match.evidence)
      all += fmt::format("; {} {} {}", seen.start, seen.match, seen.how);
    all += '\n';
  }
  return all;
}

TEST(NameIndex, MadeUponAnotherFindsWhatOneMadeAnewFinds) {
  std::size_t found = 0;
  for (unsigned seed = 1; seed <= 3; ++seed) {
    Editor editor(seed);
    auto before = std::make_unique<Matcher>(editor.lists());
    for (int round = 0; round < 10; ++round) {
      for (int i = 0; i < 1 + round % 3; ++i) editor.edit();
      auto upon = std::make_unique<Matcher>(editor.lists(), *before);
      const Matcher anew(editor.lists());
      for (int i = 0; i < 4; ++i) {
        const auto text = editor.text();
        all_of(*before, text);  // what is known of its words is carried over
        const auto got = all_of(*upon, text);
        const auto expected = all_of(anew, text);
        found += static_cast<std::size_t>(std::ranges::count(expected, '\n'));
        ASSERT_EQ(got, expected) << seed << ' ' << round << '\n' << text;
      }
      before = std::move(upon);
    }
  }
  EXPECT_GT(found, 500U);
}

// Of names without context of their own: "I. Vulin" in small letters and the like, which only an
// explanation shows.
constexpr double scores_hardly = 0.355;

Texts hits_of(const NameIndex& index,
              const std::vector<Watchlist>& lists,
              const std::string& text,
              bool doubtful) {
  Texts hits;
  for (const Hit& hit : index.find(index.read(text), doubtful)) {
    const double score = hit.mention.score();
    if (score < scores_hardly && !lists[hit.watchlist].subjects[hit.subject].particulars) continue;
    hits.push_back(
        fmt::format("{} {} {} {} {:.2f}", hit.watchlist, hit.subject, hit.name, hit.start, score));
  }
  std::ranges::sort(hits);
  return hits;
}

TEST(NameIndex, PassesOverOnlyWhatScoresHardlyAnything) {
  std::size_t found = 0;
  for (unsigned seed = 1; seed <= 4; ++seed) {
    Editor editor(seed);
    for (int i = 0; i < 40; ++i) editor.edit();
    const NameIndex index(editor.lists());
    for (int i = 0; i < 40; ++i) {
      const auto text = editor.text();
      const auto all = hits_of(index, editor.lists(), text, true);
      ASSERT_EQ(hits_of(index, editor.lists(), text, false), all) << seed << '\n' << text;
      found += all.size();
    }
  }
  EXPECT_GT(found, 1'000U);
}

TEST(NameIndex, FindsTheSameWhateverItsThreadMetBefore) {
  Editor editor(5);
  const NameIndex index(editor.lists());
  for (int i = 0; i < 40; ++i) {
    const auto text = editor.text();
    const NameIndex fresh(editor.lists());
    for (const bool doubtful : {false, true}) {
      const auto expected = hits_of(fresh, editor.lists(), text, doubtful);
      ASSERT_EQ(hits_of(index, editor.lists(), text, doubtful), expected) << text;
    }
  }
}

// What two words may be is remembered; how they stand is seen each time.
TEST(NameIndex, SeesHowWordsStandThatItHasMetBefore) {
  const std::vector<Watchlist> lists{
      list("l", {subject("s", {"Ivan Petrov"}), subject("t", {"Anna Petrow"})})};
  const NameIndex index(lists);
  const auto finds = [&](std::string_view text) {
    return !index.find(index.read(text), false).empty();
  };
  EXPECT_FALSE(finds("So said Petrov. Ivan left."));
  EXPECT_TRUE(finds("PETROV, Ivan"));
  EXPECT_FALSE(finds("There was Ivan. Petrov left."));
  EXPECT_TRUE(finds("There was Ivan Petrov."));
  EXPECT_FALSE(finds("There was an ivan Petrov."));
  EXPECT_TRUE(finds("There was an ivan petrov."));
  EXPECT_TRUE(finds("It was I. Petrov."));
  EXPECT_FALSE(finds("There was an ivan petrow."));
  EXPECT_TRUE(finds("There was an Ivan Petrow."));
  EXPECT_FALSE(finds("This is what the editor of the paper said of Ivanom Petrovom in the end."));
  EXPECT_TRUE(finds("Razgovarali su sa Ivanom Petrovom."));
}

TEST(NameIndex, IsMadeUponAnotherWhereFewSubjectsChanged) {
  std::vector<Watchlist> lists{list("l", {})};
  for (int i = 0; i < 40; ++i)
    lists[0].subjects.push_back(subject(fmt::format("s{}", i), {fmt::format("Ivan Petr{}", i)}));
  const NameIndex first(lists);
  EXPECT_FALSE(first.is_upon_another());
  auto one_changed = lists;
  one_changed[0].subjects[7].names[0].text = "Anna Smith";
  const NameIndex second(one_changed, first);
  EXPECT_TRUE(second.is_upon_another());
  EXPECT_EQ(second.find(second.read("Anna Smith left.")).size(), 1U);
  EXPECT_EQ(second.find(second.read("Ivan Petr7 left.")).size(), 0U);
  EXPECT_EQ(second.find(second.read("Ivan Petr8 left.")).size(), 1U);
  auto many_changed = one_changed;
  for (int i = 0; i < 10; ++i)
    many_changed[0].subjects[static_cast<std::size_t>(i)].names[0].text += "a";
  EXPECT_FALSE(NameIndex(many_changed, second).is_upon_another());
}

// No word of it is new, but none was looked up for the pair that it is filed under.
TEST(NameIndex, MadeUponAnotherFindsAnOrganisationOfWordsThatWereThere) {
  std::vector<Watchlist> lists{list("l", {})};
  for (int i = 0; i < 20; ++i)
    lists[0].subjects.push_back(subject(fmt::format("s{}", i), {fmt::format("Ivan Petr{}", i)}));
  for (const auto* name : {"Gorki Alfa Beta", "Gorki Alfa Gama"})
    lists[0].subjects.push_back(subject(name, {name}, "organisation"));
  const NameIndex first(lists);
  const std::string text = "Gorki Alfa is new.";
  EXPECT_EQ(first.find(first.read(text)).size(), 0U);
  auto longer = lists;
  longer[0].subjects.push_back(subject("new", {"Gorki Alfa"}, "organisation"));
  const NameIndex second(longer, first);
  ASSERT_TRUE(second.is_upon_another());
  EXPECT_EQ(second.find(second.read(text)).size(), 1U);
}

}  // namespace
}  // namespace newshound
