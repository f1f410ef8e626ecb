// romanise() beside ICU's "Any-Latin; Latin-ASCII" on the same few pages of text in each alphabet,
// made of a handful of words in an order of its own. The counter "times ICU" is promised to
// stay above 150.

#include <chrono>
#include <memory>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <unicode/translit.h>

#include "text/romanise.h"

namespace newshound {
namespace {

constexpr std::size_t text_size = 20'000;  // bytes

struct Script {
  const char* name;
  const char* words;
};
constexpr Script scripts[] = {
    {"Latin",
     "the minister said on Monday that talks with the delegation would go on in Geneva; předseda "
     "vlády Jiří Dvořák odmítl kritiku, presidente da câmara, Köln und Düsseldorf, Đorđe "
     "Šćepanović "
     "otišao je u Niš, Łódź, İzmir'de konuştu, Ağrı, à l'été, \"niño\""},
    {"Cyrillic",
     "министр заявил в понедельник, что переговоры с делегацией продолжатся в Женеве; Ђорђе "
     "Шћепановић отишао је у Ниш, \"Їжакевич\" поїхав до Києва, съобщиха от кметството, Қарағанды"},
    {"Greek",
     "ο υπουργός δήλωσε τη Δευτέρα ότι οι συνομιλίες με την αντιπροσωπεία θα συνεχιστούν στη "
     "Γενεύη; "
     "Παπαδόπουλος, Ξενάκης, Ψαρράς και η Θεοδώρα, του Χρήστου \"Βύρωνα\""},
    {"Arabic",
     "قال الوزير يوم الاثنين إن المحادثات مع الوفد ستستمر في جنيف، محمود خالد الشيخ، فاطمة "
     "الزهراء، "
     "وزیر خارجه گفت پژوهشگران چین، مُحَمَّد"},
    {"Hebrew",
     "השר אמר ביום שני כי השיחות עם המשלחת יימשכו בז'נבה, יצחק קורן, צבי ושושנה לוי, \"הארץ\", ראש "
     "העיר"},
    {"Georgian",
     "მინისტრმა ორშაბათს განაცხადა, რომ დელეგაციასთან მოლაპარაკებები ჟენევაში გაგრძელდება, "
     "წერეთელი, "
     "ჭყონია, ღვინჯილია, ხუციშვილი"},
    {"Armenian",
     "նախարարը երկուշաբթի օրը հայտարարեց, որ պատվիրակության հետ բանակցությունները կշարունակվեն "
     "Ժնևում, Հարություն Ղազարյան, Խաչիկ Ճաղարյան, Սուրեն"},
};

std::string text_of(const Script& script) {
  std::vector<std::string> words;
  std::istringstream all(script.words);
  for (std::string word; all >> word;) words.push_back(word);
  std::mt19937 random(20240905);
  std::string text;
  while (text.size() < text_size) text += words[random() % words.size()] + ' ';
  return text;
}

using Seconds = std::chrono::duration<double>;

template <class Work>
Seconds seconds_of(int rounds, Work work) {
  const auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < rounds; ++i) work();
  return (std::chrono::steady_clock::now() - start) / rounds;
}

// Both in turns, so that what else the machine does slows them alike. The time shown is romanise()'s.
void beside_icu(benchmark::State& state) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> icu(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
  if (U_FAILURE(error)) return state.SkipWithError(u_errorName(error));
  const Script& script = scripts[state.range(0)];
  const std::string text = text_of(script);
  Seconds icu_took{}, we_took{};
  for (auto _ : state) {
    icu_took += seconds_of(1, [&] {
      icu::UnicodeString latin = icu::UnicodeString::fromUTF8(text);
      icu->transliterate(latin);
      std::string out;
      benchmark::DoNotOptimize(latin.toUTF8String(out));
    });
    const Seconds took = seconds_of(100, [&] { benchmark::DoNotOptimize(romanise(text)); });
    we_took += took;
    state.SetIterationTime(took.count());
  }
  state.counters["times ICU"] = icu_took / we_took;
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.SetLabel(script.name);
}
BENCHMARK(beside_icu)
    ->DenseRange(0, std::ssize(scripts) - 1)
    ->UseManualTime()
    ->Iterations(100)
    ->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace newshound
