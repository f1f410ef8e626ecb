// What people are called by trade, rank or walk of life, one meaning a line, in the languages that
// newshound is mostly used for. Romanised (text/romanise.h); * stands for any ending. Left out is what
// politicians and officials are, whom lists are mostly about: it tells nobody apart.

#include <algorithm>
#include <string>
#include <vector>

#include "match/telling_words.h"

namespace newshound {

namespace {

constexpr std::string_view table = R"(
footballer* soccer fudbaler* nogometas* futbolist* pilkarz* fotbalist* fussballer* labdarugo* calciatore* futbolista*
striker* midfielder* goalkeeper* winger* defender* napadac* golman* vratar* vezist* sturmer* torwart* brankar* bramkarz*
basketball* kosarkas* basketbolist* koszykar* korbballer* handballer* rukometas* odbojkas* voleibolist* volleyball*
tenis* tennis* player* spieler* igrac* igrok* hrac* zawodnik* jucator* jatekos*
athlete* sportist* sportsman* sportsmen* sportowiec* sportler* sportas* atlet* runner* swimmer* plivac* plovec* cyclist*
boxer* bokser* wrestler* rvac* borac* judoka* skier* skijas* jockey* gymnast* rower* veslac* hockey* hokej* khokkeist*
coach* trener* trainer* treneris* edzo* entrenador* allenator* referee* sudija* arbitr* schiedsrichter*
driver* vozac* voditel* kierowca* ridic* fahrer* racer* pilot*
actor* actress* glumac* glumic* glumc* akter* aktris* aktor* schauspieler* herec* herec* szinesz* acteur* attore*
singer* pevac* pevac* pevic* pevc* pjevac* pevets* spevak* zpevak* piosenkar* sanger* enekes* chanteu* cantante*
musician* muzicar* muzikant* glazbenik* muzyk* hudebnik* pianist* violinist* guitarist* gitarist* drummer* composer* kompozitor* skladatel*
painter* slikar* khudozhnik* malir* maler* malarz* artist* umetnik* umjetnik* sculptor* vajar* kipar* dancer* igrac*
writer* author* pisac* pisatel* spisovatel* pisarz* schriftsteller* novelist* poet* pesnik* pjesnik* poeta* basnik*
director* reditelj* redatelj* rezhisser* rezyser* reziser* regisseur* filmmaker* photographer* fotograf*
journalist* novinar* zhurnalist* dziennikarz* novinar* journaliste* reporter* blogger* editor* urednik* redaktor*
professor* profesor* prof lecturer* predavac* teacher* ucitel* uchitel* nastavni* nauczyciel* lehrer* docent*
scientist* naucnik* uchen* vedec* naukowiec* wissenschaftler* researcher* istrazivac* historian* istoricar* istorik* historik* physicist* chemist* biologist* philosopher* filozof* filosof*
doctor* doktor* lekar* lijecnik* vrach* arzt* arztin* surgeon* hirurg* khirurg* chirurg* physician* dentist* zubar* stomatolog* nurse* veterinar*
engineer* inzenjer* inzinjer* inzhener* inzynier* inzenyr* ingenieur* architect* arhitekt* arkhitektor* architekt*
priest* svestenik* svecenik* svyashchennik* knez* ksiadz* pfarrer* bishop* episkop* vladika* biskup* monk* monah* nun* pastor* rabbi* rabin* imam* paroh*
farmer* poljoprivrednik* fermer* rolnik* bauer* butcher* mesar* baker* pekar* cook* chef* kuvar* kuhar* povar* koch* waiter* konobar*
worker* radnik* rabochiy* robotnik* arbeiter* builder* mechanic* mehanicar* electrician* elektricar* plumber* carpenter* stolar* miner* rudar* fisherman* ribar* sailor* mornar* matros*
student* pupil* ucenik* uchenik* schoolboy* schoolgirl* teenager* tinejdzer* pensioner* penzioner* pensionar* retiree* emeryt*
model* manekenk* manken* designer* dizajner* dizayner* influencer* youtuber* hairdresser* frizer* programmer* programer* programmist*
firefighter* vatrogasac* pozharn* strazak* burglar* thief* lopov* robber* murderer* ubica* ubojica* killer* victim* zrtva* zhertva*
clerk* accountant* racunovoda* knjigovoda* bukhgalter* salesman* prodavac* prodavec* shopkeeper* nurse* astronaut* kosmonavt* mathematician* matematicar*
)";

std::vector<std::string_view> words_of_table() {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < table.size();) {
    const auto end = std::min(table.find_first_of(" \n", at), table.size());
    if (end > at) words.push_back(table.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace

bool is_occupation(std::string_view roman) {
  static const auto words = words_of_table();
  return std::ranges::any_of(words, [&](std::string_view word) {
    if (!word.ends_with('*')) return roman == word;
    word.remove_suffix(1);
    return roman.starts_with(word);
  });
}

}  // namespace newshound
