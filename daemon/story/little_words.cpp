// The words of story/term.h that are known by name.

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "story/term.h"
#include "text/fold_table.h"

namespace newshound {
namespace {

// The little words that make up a third of any text, by language. Written down by hand, as a reader
// of these languages knows them; a word of one that means something in another is left out.
constexpr std::string_view stop_words =
    // English
    "a an the of to in on at for with by from and or but is are was were be been being has have "
    "had "
    "it its this that these those he she his her him they their them who which what when where as "
    "not no will would could can may also said say says after before over about into than then "
    "there more most one two had we our you your i if so up out all some new s t "
    // German
    "der die das den dem des ein eine einen einem einer und oder aber ist sind war waren wird "
    "werden "
    "wurde wurden hat haben hatte nicht auch auf aus bei mit nach von vor zu zum zur im am an als "
    "wie "
    "sich sie er es ihr sein seine dass durch gegen uber unter um noch nur "
    // French
    "le la les un une des du de et ou mais est sont etait ete avoir ont dans par pour sur avec "
    "sans "
    "sous ce cet cette ces il elle ils elles son sa ses leur qui que quoi dont plus pas ne se au "
    "aux "
    // Spanish, Portuguese, Italian
    "el los las una y o pero es son fue ha han con sin por para como mas su sus lo al del se que "
    "no "
    "os um uma e ou mas foi ser em no na nos nas pelo pela ao aos com sem seu sua dos das "
    "il gli i uno ed ma sono era nel nella nei alla alle dal dalla della delle degli di che non "
    // Dutch, Swedish, Danish, Norwegian
    "het een en of maar zijn werd worden heeft hebben niet ook op uit bij met naar van voor te "
    "ett och eller men ar som har inte pa av fran till vid om det den de er var ikke af til og "
    // Serbian, Croatian, Bosnian, Slovene
    "i u na je su da se za od do sa iz po o ne koji koja koje kao ali ili nije bio bila bilo biti "
    "ce "
    "sto sta ovo taj ta to te ga mu joj nakon pre prije in v je so ki pa "
    // Polish, Czech, Slovak
    "w z ze do przez pod nad oraz jest sa byl byla byly ktory ktora ktore jak tak ale czy juz nie "
    "ve ke pro pri byl jsou ktery ktera ktere uz jeho jeji sa zo aby "
    // Romanian, Hungarian, Turkish, Finnish
    "si sau dar este sunt fost prin pentru cu din la pe care nu mai lui az egy es hogy nem is meg "
    "ve bir bu da de ile icin olan olarak ja on oli ei etta myos "
    // Russian, Ukrainian, Bulgarian
    "и в во на с со по к ко о об от до из за у не ни что как это этот эта эти так также но а или "
    "для "
    "при про под над он она они его ее их был была было были быть есть будет который которая "
    "которые "
    "же бы ли после до и й та що як це не але або для він вона вони його її їх був була було були "
    "який яка які у в з із зі е са се на да ще към от за който която които "
    // Greek
    "ο η το οι τα του της των τον την και να με για από σε στο στη στην στον που δεν είναι ήταν "
    // Arabic, Hebrew, Persian
    "في من على إلى عن أن التي الذي هذا هذه مع بعد قبل كان كانت وقال קל של את על עם כי הוא היא לא "
    "זה "
    "و در به از که این را با است برای آن ";

// January first.
constexpr std::string_view month_names[12] = {
    "january jan januar janvier enero gennaio janeiro januari ianuarie styczen stycznia leden "
    "ledna "
    "januar ocak tammikuu január január январь января янв січень січня јануар януари ιανουαρίου "
    "يناير",
    "february feb februar fevrier febrero febbraio fevereiro februari februarie luty lutego unor "
    "unora "
    "subat helmikuu február февраль февраля фев лютий лютого фебруар февруари φεβρουαρίου فبراير",
    "march mar marz mars marzo marco maart martie marzec marca brezen brezna mart maaliskuu "
    "marcius "
    "март марта березень березня март μαρτίου مارس",
    "april apr avril abril aprile aprilie kwiecien kwietnia duben dubna nisan huhtikuu aprilis "
    "апрель "
    "апреля апр квітень квітня април απριλίου أبريل",
    "may mai mayo maggio maio mei maj maja kveten kvetna mayis toukokuu majus май мая травень "
    "травня "
    "мај μαΐου مايو",
    "june jun juni juin junio giugno junho iunie czerwiec czerwca cerven cervna haziran kesakuu "
    "junius "
    "июнь июня червень червня јун юни ιουνίου يونيو",
    "july jul juli juillet julio luglio julho iulie lipiec lipca cervenec cervence temmuz heinakuu "
    "julius июль июля липень липня јул юли ιουλίου يوليو",
    "august aug aout agosto augustus avgust sierpien sierpnia srpen srpna agustos elokuu augusztus "
    "август августа авг серпень серпня август αυγούστου أغسطس",
    "september sep sept septembre septiembre settembre setembro septembrie wrzesien wrzesnia zari "
    "eylul syyskuu szeptember сентябрь сентября сен вересень вересня септембар септември "
    "σεπτεμβρίου سبتمبر",
    "october oct oktober octobre octubre ottobre outubro octombrie pazdziernik pazdziernika rijen "
    "rijna "
    "ekim lokakuu oktober октябрь октября окт жовтень жовтня октобар октомври οκτωβρίου أكتوبر",
    "november nov novembre noviembre novembro noiembrie listopad listopada kasim marraskuu "
    "november "
    "ноябрь ноября ноя новембар ноември νοεμβρίου نوفمبر",
    "december dec dezember decembre diciembre dicembre dezembro decembrie grudzien grudnia "
    "prosinec "
    "prosince aralik joulukuu december декабрь декабря дек грудень грудня децембар декември "
    "δεκεμβρίου ديسمبر",
};

std::vector<Term> terms_of_list(std::string_view list) {
  std::vector<Term> terms;
  std::string letters;
  for (std::size_t at = 0; at < list.size();) {
    const char32_t code = decode(list, at);
    if (code != U' ') spell(letters, code);
    if (letters.empty() || (code != U' ' && at < list.size())) continue;
    spell_sounds(letters);
    terms.push_back(term_of_word(letters));
    letters.clear();
  }
  std::ranges::sort(terms);
  return terms;
}

}  // namespace

bool is_stop_word(Term term) {
  static const std::vector<Term> terms = terms_of_list(stop_words);
  return std::ranges::binary_search(terms, term);
}

int month_of(Term term) {
  using Month = std::pair<Term, int>;
  static const std::vector<Month> months = [] {
    std::vector<Month> made;
    for (int month = 1; const auto names : month_names) {
      for (const Term name : terms_of_list(names)) made.emplace_back(name, month);
      ++month;
    }
    std::ranges::sort(made);
    return made;
  }();
  const auto found = std::ranges::lower_bound(months, term, {}, &Month::first);
  return found == months.end() || found->first != term ? 0 : found->second;
}

}  // namespace newshound
