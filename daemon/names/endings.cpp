#include "names/endings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "names/letters.h"

namespace newshound {

namespace {

// What a name ends in behind its stem, and what may stand there instead: plain cases first, then
// possessives and women's forms behind "|". "C" stands for names that end in a consonant, "V" for a
// vowel, "L" and "W" for the same in languages that are written in Latin letters only, "G" and "E" in
// Georgian. Sources: the
// grammars' declension tables of personal names.
struct Paradigm {
  std::string_view dropped;
  std::string_view endings;
};

constexpr Paradigm paradigms[] = {
    // Slavic masculine names in a consonant, with what Lithuanian, Latvian, Hungarian, Finnish,
    // Estonian, Romanian, Albanian, German and English put there.
    {"C",
     "a u e i o y om em am im ym iem iom yem yom ov ev ovi evi ove eve owi ovy ow ami ach akh ah "
     "ite "
     "ovci iu io iui ui as is us es s ja ju jo ya yu yem jem jom yom jam "
     "t ot et at ban ben ba be bol rol tol nak nek nal nel val vel hoz hez ra re on en ert ig "
     "kent ek ok ak ul ului in it n nin un "
     "ssa lla lle lta sta ksi ia ile ist ilta illa ille "
     "| ova ovu ovo ovog ovoga ovom ovim ovima ovih ovoj ovou ovoy oy ovej owa owej owna ovna "
     "eva evu evo evog evom evim evoj evoy evou in ina ino inu inog inom ovsky ovych ovym ovymi "
     "ovemu oveho ovho ovka"},
    {"L",
     "iu io iui ui as is us es s t ot et at ban ben ba be bol rol tol nak nek nal nel val vel hoz "
     "hez "
     "ra re on en ert ig kent ek ok ak ul ului in it n nin un "
     "ssa lla lle lta sta ksi ia ile ist ilta illa ille"},
    // Names in a vowel that stays: "Clarkea", "Mayové", "Orbánnak".
    {"V",
     "m ju ja jem jom ya yu yem em om j ga mu go ho u a e i h y "
     "| v va vo vu vog vom ve ova ove ovou ovej ovoj ovu ovo ovog"},
    {"W",
     "s n t nak nek val vel ban ben bol rol tol ra re hoz hez nal nel ert ssa lla lle lta sta "
     "ksi"},
    {"G", "i ma s is it ad isa"},
    {"E", "m s ti"},
    // Names in -a.
    {"a",
     "y i e u o oy oj oyi oji ou ey ej iy ij oyu eyu oju oi ei am ami ah ach akh om em ze ovi ovu "
     "ite as ai at ot "
     "an aj aja aban aval anak aban aa "
     "| in ina ino inu inog inom inim inoj inoy inou inej ova ovo ovu ovog ove ove"},
    {"ka", "ce ci tse tsi tsy cie kiej | cin cina cino cinu"},
    {"ga", "ze zi dze zie giej | zin zina"},
    {"ha", "se si she shi"},
    {"kha", "se si she shi"},
    {"ra", "rze re"},
    {"ta", "cie"},
    {"da", "dzie"},
    {"la", "le"},
    {"na", "nie ne"},
    {"sa", "sie"},
    {"za", "zie"},
    {"ba", "bie"},
    {"pa", "pie"},
    {"ma", "mie"},
    {"wa", "wie"},
    {"va", "vie"},
    {"ia", "ii iy ij iu iey ieyu iei ie iyu io iou ji"},
    {"ya", "i iy e ey ei yu eyu yey iyu"},
    {"ja", "je ji ju jo jom i iji ije iju ijom e ou o"},
    // Hungarian endings behind what are single consonants there: "Györgyöt", "Kováccsal".
    {"gy", "gyot gyet gyat gyon gyen gyert ggyal ggyel"},
    {"ny", "nyot nyet nnyal nnyel"},
    {"ly", "lyon lyen lyert llyal llyel"},
    {"cs", "ccsal ccsel"},
    {"sz", "sszal sszel"},
    {"zs", "zzsal zzsel"},
    {"s", "sszal sszel"},
    // Polish locatives.
    {"t", "cie ciem"},
    {"d", "dzie"},
    {"r", "rze"},
    {"st", "scie"},
    {"c", "ca cu cem czy"},
    {"h", "sze"},
    // South Slavic vocatives and locatives, Czech vocatives.
    {"k", "ce cu ci che tse"},
    {"ts", "tsa tsu tsem tsom tse ca"},
    // Names in -o and -e.
    {"o",
     "a u y i e om em am oj oy ou ovi ov ovu ove ow owi ona onu onom onem onie na n t nak val ra "
     "as o oa | ova ovo ovog ovom in ina ovou ovoy ovoj"},
    {"ko", "ci tsi ce"},
    {"e",
     "a u om em ea eu eem eom ego emu es eja eju ejem eho emu im et n t nek vel ra eta etu etom "
     "ete ei | ova ev eva evo evog ovou in ina"},
    {"i",
     "ja ju jem jom jev ya yu yem yom iya iyu iyem iyom ia iu iem iom ija iju ijem ijom iego "
     "iemu im ego emu eho ho mu m ma ga gi om ova ijev t n nak val ra s "
     "| jeva jevo jevog ijeva ijevo iova jova yova ovou"},
    {"y",
     "ya yu yem yem ego emu eho ho mu m a u em om iego im ovi iem y t nak s | ova ovou ovoy eva"},
    {"u", "a ua uu uom uem ja ju jem ya yu om em n t nak val s ui | uova ova ov"},
    // Adjectives.
    {"iy",
     "ogo omu im om ego emu iem ih ikh ie oho yem ya yu i e a "
     "| aya aja a oy oyu uyu oi oyi"},
    {"ij", "ogo omu im om ego emu oho ega jem a u ja ju i e og oga | aja aya a oj oju uju oje"},
    {"yi", "ogo omu ym om oho oy im | aya a oy oyu uyu"},
    {"yy", "ogo omu ym om ego emu | aya oy oyu uyu"},
    {"yj", "ogo omu ym om oho | aja oj oju uju"},
    {"ii", "ogo omu im om ego emu | aya aja oy oyu uyu"},
    {"oy", "ogo omu ym om im | aya oy oyu uyu"},
    {"oj", "ogo omu ym om im | aja oj oju uju"},
    {"y",
     "ogo omu ym om oho ogo emu eho ymu ych e ymi im i iem "
     "| a ej ou oy oyu uyu aya aja aia oj u e"},
    {"i",
     "og oga om ome omu ogo ego emu iego iemu im ih ikh ich imi iem oho eho ie e u iy iim "
     "| a aya aja aia oj oy oju oyu ou ej u iej"},
    {"aya", "oy oyu uyu oi u ou oj ey ej | a"},
    {"aja", "oj oju uju ou oy u ej | a"},
    {"aia", "oi oy ou oiu oj u | a"},
    {"ska", "skoj skoy skou skej skiej skaya skaja skaia skoyi"},
    // Nominatives that carry an ending of their own.
    {"as", "o ui a u e ai am"},
    {"is", "io iui i iu e yje im"},
    {"us", "aus ui u umi a"},
    {"s", "a u am ai e i"},
    {"os", "u o e os a om em"},
    {"es", "i e u a"},
    {"is", "i a em om u"},
    {"ius", "iem ia iu"},
    {"ek", "ka ku kom kiem kem kovi kowi kov ki ce ke kove kow kem kami"},
    {"ak", "ka ku kom kem"},
    {"ok", "ka ku kom kem"},
    {"ec", "ca cu cem com ci ce cev ceva cevi"},
    {"ets", "tsa tsu tsem tsom tsi tse tsya tsyu tsem"},
    {"ac", "ca cu cem com ce"},
    {"el", "la lu lom lem li le lovi love lowi lem l lya lyu lem lya"},
    {"er", "ra ru rom rem re rovi rowi rze"},
    {"ar", "ra ru rom rem re rov rova rovi"},
    {"or", "ra ru rom rem"},
    {"en", "na nu nom nem"},
    {"an", "na nu nom nem"},
    {"ol", "la lu lom lem"},
    {"al", "la lu lom lem"},
    {"ev", "va vu vom vem vya vyu"},
    {"ov", "va"},
    {"eg", "ga gu"},
};

constexpr EndingMatch plain{Ending::inflected, 0.05F};
constexpr EndingMatch possessive{Ending::possessive, 0.12F};

// Up to eight letters as a number.
std::uint64_t packed(std::string_view text) {
  std::uint64_t letters = 0;
  for (const char c : text) letters = letters << 8 | static_cast<unsigned char>(c);
  return letters;
}

// What is dropped and what is added → what it is: asked for every two words that are compared.
class Table {
 public:
  Table() {
    for (const auto& paradigm : paradigms) add(paradigm);
    std::ranges::sort(added_);
  }

  // Whatever was dropped for it.
  std::size_t longest_ending(std::string_view word) const {
    std::size_t size = std::min(longest_added_, word.size());
    while (size > 0 && !std::ranges::binary_search(added_, packed(word.substr(word.size() - size))))
      --size;
    return size;
  }

  const EndingMatch* find(std::string_view dropped, std::string_view added) const {
    if (added.size() > longest_added_) return nullptr;
    const Key key{packed(dropped), packed(added)};
    const Slot& slot = slots_[place_of(key)];
    return slot.match;
  }

 private:
  struct Key {
    std::uint64_t dropped = 0;
    std::uint64_t added = 0;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct Slot {
    Key key;
    const EndingMatch* match = nullptr;
  };
  static constexpr std::size_t slot_count = 1 << 12;  // several times the endings

  // Where it is, or the free place where it belongs.
  std::size_t place_of(const Key& key) const {
    std::size_t place = (key.added * 31 + key.dropped) * 0x9E3779B97F4A7C15 >> 52;
    while (slots_[place].match != nullptr && slots_[place].key != key)
      place = (place + 1) % slot_count;
    return place;
  }

  void add(const Paradigm& paradigm) {
    const EndingMatch* kind = &plain;
    std::string_view rest = paradigm.endings;
    while (!rest.empty()) {
      const auto word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
      if (word == "|") kind = &possessive;
      if (word == "|" || word.empty()) continue;
      const Key key{packed(paradigm.dropped), packed(word)};
      Slot& slot = slots_[place_of(key)];
      if (slot.match == nullptr) slot = {key, kind};
      added_.push_back(key.added);
      longest_added_ = std::max(longest_added_, word.size());
    }
  }

  std::vector<Slot> slots_{slot_count};
  std::vector<std::uint64_t> added_;  // all endings, sorted
  std::size_t longest_added_ = 0;
};

const Table& table() {
  static const Table made;
  return made;
}

const EndingMatch* find(std::string_view dropped, std::string_view added) {
  return table().find(dropped, added);
}

// "Merkellel": Hungarian -val and -vel double the consonant before them.
bool is_doubled_ending(char before, std::string_view added) {
  return added.size() == 3 && added[0] == before && (added[1] == 'a' || added[1] == 'e') &&
         added[2] == 'l';
}

}  // namespace

const EndingMatch* ending_match(char before,
                                std::string_view dropped,
                                std::string_view added,
                                Script script) {
  static constexpr EndingMatch silent{Ending::none, 0.08F};
  if (dropped == "e" && added.empty()) return &silent;
  if (!dropped.empty()) return find(dropped, added);
  const bool latin = script == Script::latin;
  static constexpr EndingMatch western{Ending::genitive, 0.05F};
  if (latin && (added == "s" || added == "es")) return &western;
  if (!is_vowel(before)) {
    if (const auto* found = find("C", added)) return found;
    if (script == Script::other) return find("G", added);
    if (!latin) return nullptr;
    if (const auto* found = find("L", added)) return found;
    return is_doubled_ending(before, added) ? &plain : nullptr;
  }
  if (const auto* found = find("V", added)) return found;
  if (script == Script::other) return find("E", added);
  return latin ? find("W", added) : nullptr;
}

std::size_t longest_ending(std::string_view word) {
  const std::size_t longest = table().longest_ending(word);
  const bool doubled = longest < 3 && word.size() > 3 &&
                       is_doubled_ending(word[word.size() - 4], word.substr(word.size() - 3));
  return doubled ? 3 : longest;
}

}  // namespace newshound
