// Words of the names of organisations and what other languages call them. From general knowledge of
// the languages.

#include "names/tables.h"

namespace newshound {

const std::string_view org_word_table = R"(
# Kinds of bodies
ministry ministries ministerstv* ministarstv* ministerij* ministerstw* miniszterium* ministerium* ministere ministeres ministerul ministerio
department departments departament* departement* abteilung* odel* osztaly* otdel otdela otdelenie departman*
office offices urad* urzad* urzed* hivatal* amt amtes bureau biuro biura biurze kancelar* kanzlei chancellery ured* kantselyari* kantselari* byuro biro ofis*
agency agencies agencij* agencj* agentur* agence agences ugynokseg* agencia agenzia agentia agentstv* agentsiya* agentsii agentsyi agenstv* agentsij*
service services sluzb* szolgalat* dienst* sluzhb* uslug*
commission commissions komis* kommission* bizottsag* comision comissao commissione comisia kamisi*
committee committees komitet* komitej* odbor* vybor* ausschuss* komitee* comite comites bizottmany* comitato kamitet*
council councils rada rady radu radzie radou rat rates savet* vijec* sovet* conseil conseils consiliul consejo tanacs* radi radoyu svet*
assembly assemblies skupstin* skupscin* versammlung* zgromadzeni* zhromazdeni* shromazdeni* kozgyules* assemblee sobranje sobrani* assamble* asamble* zbori zboriv zborakh sbranie* skhod skupshtin*
parliament parliaments parlament* parlement*
szenatus* senat*
congress kongres* congres congreso congresso kangres*
government governments vlada vlade vladi vladu vladom vlady vladni rzad rzadu rzadem kormany* regierung* gouvernement* guvern* governo gobierno pravitelstv* uryad*
administration administrations administracj* administracij* administrativ* uprav* sprava spravy verwaltung* igazgatas* administratsi* administratsyi
directorate direktorat* dyrekcj* direkcij* reditelstv* riaditelstv* igazgatosag* direktion* direction upravleni* upravlinn* direktsi*
court courts sud suda sudu sudom sudem soud soudu soudem sad sadu sadem sadow sodisc* gericht* tribunal* trybunal* birosag* cour cours corte sude sudi sd sda sdt
supreme vrhovn* najwyzsz* nejvyssi* najvyss* legfelsobb* oberst* verkhovn* vyarkhoun* vrkhov*
high visok* wysok* vysok* hoch* hohe* haute haut felso*
ustavn* konstytucyjn* verfassung* constitutionn* alkotmany* constitutional* konstitutsion* konstitutsiyn* kanstytutsyyn*
prosecutor* prosecution prokuratur* tuzilastv* tuziteljstv* tozilstv* staatsanwalt* zastupitelstvi ugyeszseg* procura parquet tuzhilashtv*
police policij* policj* policie polizei* rendorseg* politia policia polizia politsi* palitsy* militsi*
army armad* armee* wojsk* vojsk* hadsereg* armata ejercito esercito armi* voysk* viysk*
forces silom sile sila sily sil ozbrojene ozbrojenych sil_zbrojnych silzbrojn* krafte streitkrafte streitkraften erok fegyveres_erok fortele forzas fuerzas silam silami sili silite snage snaga
armed oruzan* zbrojn* ozbrojen* oborozen* bewaffnet* fegyveres* armate vooruzh* zbroyn* uzbroen* vorzhen* oruzhan*
guard guards straz* gwardi* orseg* orsereg* guardia guardie gvardi* okhran* okhoron* gard*
fleet navy marynark* mornaric* namorni* marine marina haditengereszet* flot* vms vmf mornarits*
air zrak* zracn* vazdus* lotnicz* powietrzn* letect* vzdus* luft* air_force legiero* aerien* vozdushn* povitryan* pavetran* aviatsi* vazdukh* vazduh* legi
border borders granic* hranic* pohranic* mejn* grenz* hatar* frontier frontiere* prikordonn* pagranichn* pogranic*
intelligence obavestaj* obavjestaj* obvescevaln* wywiad* zpravodajsk* rozvedk* spravodajsk* nachrichtendienst* hirszerz* renseignement* spionage informatii inteligencia razvedk* razvedyvat* rozvidk* rozviduv* razuznavan* obaveshtajn* obavjeshtajn* razuznavachk* razuznavack*
counterintelligence kontrrazvedk* kontrawywiad* kontrarozvedk* kontraobavest* kontraobavjest* gegenspionage spionageabwehr kemelharit* contre-espionage kontrrozvidk* kontraobaveshtajn*
secur* bezbjednos* bezpecnost* bezpieczenstw* sigurn* varnost* sicherheit* biztonsag* sicurezza seguridad bezopasn* bezpek* byaspek* bezbedn*
defence odbran* obramb* obron* obran* verteidig* abwehr honved* vedelm* defens* apararii aparare oboron* abaron* otbran* odbramb*
foreign inostr* vanjsk* zunanj* zagraniczn* zahranicn* auswartig* ausland* aussen* kulugy* etranger* exteriores esteri spoljn* externe zarubezhn* zakordonn* zamezhn* vnshn* nadvoreshn* nadvoresn* vneshn* zovnishn*
affairs poslov* posly zadev* spraw sprawy veci zalezitost* angelegenheiten ugyek ugyekert affaires asuntos affari afacerilor del delam sprav spravakh sprau raboti rabotite
internal interior unutarnj* unutrasnj* notranj* wewnetrzn* vnitr* vnutr* inner* innenminist* belugy* interieur interne interno unutran* vtreshn* unutrashnj* vnatreshn* vnatresn*
finance finances finans* financi* financn* finanz* penzugy* finante
ekonom* gospodar* hospodar* wirtschaft* gazdasag* econom* ekanam* ikonomi* privred* stopansk*
trade handel* handl* obchod* kereskedel* commerc* comercio comert torgov* torgivl* gandl* trgov*
industry przemysl* prumysl* priemysel* ipar* industri* promyshlenn* promislov* pramysl* promishlen*
energ*
nuclear atom* jadrow* jadern* jedrsk* nucleair* yadern* yadren* nukl*
oil naft* ropny neft* olaj* koolaj* erdol* petrol*
gas gazov* gazow* gasn* gaz plyn* plin* erdgas* foldgaz* gazprom gaza gazu gazom gaze
electricity electric elektr* strom villamos* electricite electrique* struj*
power_plant elektrarn* elektrowni* kraftwerk* eromu* elektrostanc* centrale_nuclearna nuklearka elektrostantsi* aes aez elektran*
banc* banque banques bank*
kozponti* ustredn* zentral* srednja sredisn* central* tsentroln* tsentral* sredishnj*
fund funds fundusz* fundacion alap alapja alapnak fond*
foundation foundations fundacj* fundacij* nadac* stiftung* alapitvany* fondat* fondacij* zaklada zaklade ustanova fonda zaduzhbin* zaduzbin*
company companies kompani* spolecnost* spolocnost* spolk* druzb* podjetj* tvrtk* firm* vallalat* unternehmen* gesellschaft* compagnie* entreprise* societe kampani* preduzec* poduzec*
corporat* korporac* korporation* korporats* karparats*
group grupa grupe grupi grupu grupy grupou skupin* gruppe* csoport* groupe groupes grupo gruppo grupul gruppa gruppy gruppu grupata
union unij* unia unii unie unio unios unions zwiazek zwiazku zwiazkiem zvez* savez* sojuz* svaz* zvaz* verband* bund bundes uniao uniunea unione soyuz* spilk* sayuz* syuz*
alliance alliances sojusz* zaveznist* alianc* allianz* szovetseg* koalicij* alyans* alians alijans*
coalition koalic* koalition* coalitie coalitia coalizione koalitsi* kaalitsy*
league leagues lega lig*
federac* foderation* fodderacj* federat*
konfederac* konfoderation* confederat* konfederatsi*
republic republik* respublik* rzeczpospolit* koztarsasag* republiq* republica
kingdom kraljevin* kralovstv* krolestw* konigreich* kiralysag* royaume reino regno regatul korolevstv* korolivstv* karaleustv* kralstv*
empire imperi* carstv* cisarstv* rise kaiserreich* birodal* impery* tsarstv*
state states drzav* panstw* staat* allam* etat etats estado stato statului gosudarstv* statn* derzhav* dzyarzhau* drzhav* statu statem stat
narodow* narodn* nacional* nemzet* national* nazionale natsionaln* natsyyanaln*
peoples people_s people ludow* ludu lidov* ludov* nepi* neppart volk* populaire* popular* popolare narod* puchk* puck*
bundes* spolkov* szovetsegi* federal* savezn*
region* krajow* krajsk* oblasn* pokrajinsk* oblastn* kraev*
miejscow* mistn* miestn* helyi* krajevn* lokal* local* mestn* mistsev* myastsov* mjesn* mesn*
miejsk* mestsk* gradsk* opcinsk* opstinsk* stadt* varosi* onkormanyzat* municipal* gorodsk* munitsipaln* misk* garadsk* obshchin* opshtinsk*
city town mesto mesta mestu miasto miasta miastu stadt stadte varos* ville villes oras* ciudad citta gorod* gorad* misto mista grad* opshtin* opstin*
javn* verejn* offentlich* kozszolgalat* kozponti public* publique* obshchestven* gromadsk* gramadsk*
altalanos* allgemein* general* main glavn* glown* hlavn* haupt* golovn* galoun* obshch* opsht* opst*
specijaln* specjaln* zvlastn* osobit* sonder* spezial* kulonleg* special* speciaux spetsyyaln* spetsial* spetsijaln* posebn*
miedzynarodow* mezinarodn* medzinarodn* medunarodn* medjunarodn* mednarodn* nemzetkozi* internacional* internation* mezhdunaro* mizhnarod* megunarodn*
world swiatow* swiata svetov* svetsk* svjetsk* vilag* welt* mondial* monde vsemirn* mirovoy mirovaya mirovogo mirovye vsesvitn* svitov* susvetn*
global* glabaln*
united zjednoczon* spojen* ujedinjen* zdruzen* vereinigt* vereint* egyesult* unies uni unidos unite soedinenn* obedinen* obednan* spoluchen* abyadnan* zluchan* sedinen* sjedinjen* obedinet*
nations nation narodow narodi narod narodov naroda nacij* vereinte_nationen nemzetek natsiy natsii natsyy natsiite natsiyami natsija natsije
democrat* demokrat* demakrat*
democracy democratie democracia demokra* demakra*
republikan* republicain* republican* respublikan*
socjalistyczn* sozialistisch* szocialista* socialist* satsyyalistych* sotsialist* sotsijalist* socijalist*
socijaln* spoleczn* socjaln* sozial* szocialis* social* sociaux sotsialn* satsyyaln* sotsijaln*
socialdemocrat* social_democratic socijaldemokrat* socialnidemokrat* socjaldemokrat* sozialdemokrat* szocialdemokrata* social-democrat* sotsial-demokrat* sotsialdemokrat* sotsijaldemokrat* socialdemokrat*
communist communists kommunist* komunist* communiste* comunist* kamunist*
liberal* liberaux
konserwatywn* konservativ* konzervativ* conservat* kanservatyu*
christian chrzescijansk* krescansk* krscansk* krestansk* christlich* kereszteny* chretien* krest_ansk* hriscansk* khristiansk* khrystsiyansk* khristiyan* khrishcansk* krshcansk*
muslimansk* muzulmansk* islam* islyamsk*
labour labor labourist* laburist* arbeits* delavsk* robotnicz* delnick* robotnick* pracy munkas* travail travailliste* raboch* trudov* leyborist* robitnich* rabotnich*
workers pracownik* pracovnik* delavc* radnik* radnick* arbeiter* munkasok travailleurs rabochikh trudyashchikhsya robitnik* radnitsi radnici
peasant farmers seljack* chlopsk* rolnicz* rolnik* zemedelsk* polnohospodar* mezogazdasag* gazdak landwirtschaft* bauern* agricult* agrar* poljoprivred* kmetijsk* silskogospodar* selsk* zemljoradnichk* zemljoradnick* seljachk*
green greens zelen* zielon* zold* grune* vert verts verte zyalen*
part partja strana strany stranou strane partei* parti* party* strank*
movement movements pokret* gibanj* hnuti* ruch ruchu ruchem mozgalom* mozgalma bewegung* mouvement* movimiento movimento miscare* dvizheni* rukh rukhu rukhom dvizhenj* dvizenj*
frente front*
liberat* oslobod* osvobod* osvobozen* wyzwolen* oslobozen* befreiung* felszabadit* osvobozhd* vizvolenn* vyzvalen*
freedom liberty wolnosc* svobod* slobod* freiheit* szabadsag* liberte libertad svabod*
resistance otpor* odpor* ruch_oporu opor* widerstand* ellenallas* soprotivlen* opir supratsiu* sprotiva
opozycj* opozic* opposition* ellenzek* opozitia oppozitsi* opozitsi* apazitsy*
brotherhood bratstv* bractw* bruderschaft* muslimbruder* testveriseg* braterstv*
brothers bratia bracia bruder* testverek freres bratya bratev brati brativ braca brace
# Learning, health, culture
academy academies akademi* academie
univerz* uniwersytet* egyetem* sveucilist* universidad universit* sveuchilisht*
faculty wydzial* fakult* kar kara faculte
institut* instytut* intezet* zavod zavoda zavodu ustav ustavu ustavem ustavom
school schools szkol* schule* iskola* ecole* shkol* uchilishch* skol* sola sole soli solo solsk*
research vyzkum* vyskum* raziskov* badan badawcz* forschung* kutato* recherche* cercetare issledovat* doslidzh* doslidn* izsledov* istrazhiv* istraziv*
scientific znanost* znanstv* veda vedy vedeck* wissenschaft* tudomany* scienc* scientifique* nauk* nauchn* navuk* naucn*
arts art umetnost* umjetnost* umeni* sztuk* kunst* muvesz* iskusstv* mistetstv* mastatstv* izkustv*
culture kultur* culturel* cultural*
obrazov* oswiat* vzdelan* skolstv* bildung* oktatas* enseignement edukacj* izobrazev* educat* szkolnictw* osvit* adukatsy* prosvet*
health zdrowi* zdrowotn* gesundheit* egeszseg* sante sanatatii zdorov* okhoroni_zdorovya zdrav*
hospital hospitals bolnic* bolnisnic* szpital* nemocnic* krankenhaus* spital* korhaz* hopital* klinik* bolnits* likarn* balnits*
medical medicin* medycyn* medizin* orvosi* orvostudomanyi medecin* lekarsk* zdravotnick* meditsin* medichn* medytsyn*
muze* museum* musee*
library bibliotek* knihovn* kniznic* konyvtar* bibliothek* bibliotheque* knjizn* bibliyatek*
theatre theater teatr* divadl* kazalist* gledalisc* pozorist* szinhaz* pozorisht* kazalisht* teatar*
church churches crkv* cerkv* cerkiew* cirkev* cirkv* kosciol* kosciel* kirche* egyhaz* eglise* biserica iglesia chiesa tserk* tsarkv* tsrkv*
pravoslavn* prawoslawn* ortodox* orthodox* ortodoksyjn* pravaslaun*
catholic katolick* katolisk* katholisch* katolikus* catholique* rimskokatolick* katolich* katolits* katalits*
holy sacred sveta svete swiet* svat* heilig* szent* saint* svyat* svyashch* sveti svetoga svetog svetega svetom svetih svetim
synod* sinod* zinat*
eparchy diocese eparhij* diecezj* dieceze* biskupij* biskupstv* skofij* diozese* egyhazmegye* eparkhi*
monastery manastir* klaster* klasztor* samostan* kloster* kolostor* monastere* monastyr* monastir* manastyr*
# Media
telewizj* televiz* fernseh* televisi* tv televiden* telebachen* telebachann*
radij* radia radiu radiem radio* radye*
broadcasting broadcaster radiotelevizij* radiotelevision* rozglosni* rozhlas* rundfunk* musorszor* radiodiffusion radiotelewizj* radioveshchan* teleradio* movlen* radio-televizij*
news vijest* vest* wiadomosc* zprav* nachricht* hirek hirugynokseg* noticias stiri novost* navin* novini novyny novyn nouvelles
newspaper daily novin* dziennik* dnevnik* denik* zeitung* ujsag* journal* quotidien* gazet* vestnik* list
tisk* tlac* tisak prasa prasow* prasy sajto* prensa pres* pechat* druk* shtamp* stamp*
channel kanal* kanaal csatorna* chaine* canal canale
publishing publisher izdavac* zalozb* wydawnictw* vydavatelstv* verlag* kiado* edition* maison_d_edition izdatel* naklad* vidavnitstv* vydavetstv*
magazine weekly tjednik* nedeljnik* tednik* tygodnik* tydenik* tyzdennik* wochen* hetilap* hebdomadaire* zhurnal* tizhnevik* ezhenedelnik* sedmichnik* chasopis* casopis*
cinema kinematograf* mozi* film* kino* bioskop*
# Transport, trade, industry
airline airlines aviokompanij* avioprevoznik* linie_lotnicze letecka_spolecnost letecka_spolocnost fluggesellschaft* legitarsasag* compagnie_aerienne companie_aeriana aviakompani* aviyakampani* avio-kompanij*
airport airports aerodrom* letalisc* lotnisk* letist* letisk* flughafen* repuloter* aeroport* zracna_luka zracne_luke aeraport* letishch*
railway railways railroad zeleznic* zeljeznic* kolej* eisenbahn* bahn vasut* chemins_de_fer drahy drah cai_ferate zaliznits* zaliznichn* chygunk* zhelez* zheljeznits*
shipping ship ships brodogradilist* loden* lodn* stocznia stoczni schiffahrt* schifffahrt* hajozas* hajogyar* navigat* stocznie ladjedeln* armement sudokhodn* sudno* parokhod* brodar* brodogradilisht*
port ports harbour luka luke luku luko pristaniste pristav* przystan portu portem hafen* kikoto* porta portov*
road roads ceste cestne cest autocest* autoput* putev* dalnic* dialnic* strassen* autobahn* utak autoroute* dorozh* avtodor* shlyakh* ptishch* drogow*
traffic promet* saobracaj* prijevoz* doprav* transport* kozleked* verkehr* perevoz* prevoz* peravoz*
mail poczt* pocht* posht* poshch* post*
telecom tavkozles* telecommunication* telekom* telekam*
insurance osiguranj* zavarovaln* ubezpieczen* pojistovn* poistovn* versicherung* biztosito* biztositas* assurance* asigurar* strakhov* strakhav* zastrakhov*
exchange stock_exchange burza burze burzi burzu borz* gielda gieldy bourse tozsde* bolsa birzh* bors* berz*
stock shares akcj* akci* dionic* delnic* aktien* reszveny* actions aktsi* deonits* deonic*
investment investments inwestycj* investic* befektet* investissement* investits* investytsyy* ulaganj* investiti* investor*
development razvoj* rozwoj* rozvoj* entwicklung* fejleszt* developpement dezvoltare desarrollo razviti* rozvit* razvits*
obnov* odbudow* odnowy wiederaufbau* ujjaepit* reconstruct* rekonstrukts* vidbudov* vzstanovyavan* rekonstrukcij*
saradnj* suradnj* sodelov* wspolprac* spolupra* zusammenarbeit* egyuttmukod* cooperat* sotrudnichestv* spivprats* spivrobitnitstv* supratsounitstv* strudnichestv*
gradevin* gradjevin* graditelj* gradben* budow* staveb* bau baugesellschaft* epito* construct* stroiteln* budiveln* budaunich* gradezhn* gradezn*
mining rudnik* rudarsk* kopaln* dolu bana bergbau* bergwerk* banya* gorn* shakht* girnich* minn* mina mine mines
steel celik* zelezar* jeklarn* ocel* stahl* acel* acier stal* metallurg* metalurgi* stoman* chelik* zhelezar* hutnictv* hutniczy
kovin* kovov* kovy femipari* metaux metal*
chemical chemistry hemij* kemij* chemiczn* chemick* chemie* vegyi* chimi* khimich* khemij*
farmacevt* pharma* gyogyszer* farmatsevt* farmatseut* farmaceut*
food foods prehramb* zywnos* spozywcz* potravin* lebensmittel* elelmisz* alimentair* pishchev* prodovolstv* kharch* khranit* prekhramb* khrana hrana khrane hrane hranu hranom
water waters voda vode vody wodn* vodn* wasser* viz vizmu* eau eaux vodo*
forest forests sume sumsk* gozd* lesn* lesow* lasy lasow les lesy forst* erdo* erdeszet* forestier* foret* lisov* lyasn* gorsk* shumarsk* sumarsk* suma sumarstv* shuma shume shumarstv*
environment okolis* okoljs* srodowisk* zivotniho_prostredi zivotneho_prostredia umwelt* kornyezet* environnement* zastita_okolisa okruzhayushch* dovkill* navakoln* okolna_sreda ekolog* zhivotne_sredine zivotne_sredine zhivotna_sredina zivotna_sredina okolin*
tourism cestovni* tourismus* tourisme turism* turist* turyst* turiz*
sport* deporte*
football soccer fudbal* nogomet* pilk* fotbal* futbal* fussball* labdarug* futbol*
kosark* koszykow* basketbal* kosarlabda* basketbol* koshark*
olympic olympics olimpij* olympijsk* olympisch* olimpiai* olympique* olimpiy* alimpiysk* olimpisk*
club clubs klub* clube
# Law and life of the state
justice justici* pravosud* pravosod* pravd* sprawiedliwos* spravedlnos* spravodlivos* justiz* igazsagugy* giustizia yustitsi* yustytsy*
law legal rights pravo prava pravn* prawo prawa prawn* recht* jog jogi droit droits zakonodav* pravov* prav zakonodat*
human_rights ljudskih_prava ljudska_prava clovekov* praw_czlowieka prawa_czlowieka lidskych_prav lidska_prava ludskych_prav menschenrecht* emberi_jog* droits_de_l_homme derechos_humanos clovekove_pravice ljudskikh_prava prav_cheloveka prava_cheloveka prav_lyudini prava_lyudini pravou_chalaveka pravata_na_choveka chovekovi_prava covekovi_prava
izbor* volitv* volb* volebn* wybor* wahl* valaszt* election* elector* izbirat* vibor* vybarch* vybory vyborov vyboram vyborakh
corruption anti-corruption anticorruption korupcij* protikorupcn* protikorupcij* antikorruption* antikorupcij* korrupcio* anticoruptie antykorup* korrupts* antikorrupts* antikorupts* korupts*
customs carin* celn* colni* colna zoll* vam vamhivatal* douane* tamozhen* mitn* mytn* tsarin*
tax taxes revenue porez* davc* podatk* skarbow* steuer* ado adohatosag* adohivatal* impot* fiscal* nalog* padatk* poresk* danov* dane dani dank dantsi danchn*
revizij* revizor* kontroln* nik kontrola kontroly rechnungshof* allami_szamvevoszek szamvevoszek* cour_des_comptes schetn* audit* rakhunkov* smetn*
statisztika* statist* statyst*
migrants migrac* migration* bevandorl* einwanderung* uchodz* imigr* immigr* migratsi* migratsy*
refugees refugee izbeglic* izbjeglic* begunc* uchodzc* uprchlik* utecenc* fluchtling* menekult* refugi* bezhents* bizhents* bezhants* izbeglits* izbjeglits*
children child deca dece otrok* dzieci dziecka deti detsk* kinder* gyermek* enfant* dzyats* detsa* detse djets* djec* dechj* decj* detey detyam diti ditey dityach* dityam
youth mladin* mladez* mladih omladin* mlodziez* jugend* ifjusag* jeunesse* tineret* molod* moladzev* mladikh
women zena zene zensk* zen kobiet* frauen* nok femme* mulheres mujeres zhinok zhinoch* zhanoch* zhen*
borac* borci veteran* kombatant* kriegsveteran* weteran* harcosok borats*
student* studenck* studujic* hallgato* diak* etudiant*
trade_union labour_union sindikat* zwiazek_zawodowy zwiazki_zawodowe odborov* gewerkschaft* szakszervezet* syndicat* sindicato profsoyuz* profspilk* prafsayuz*
organization organizations organizac* organisation* szervezet* organizzazione organizatia organizatsi* arganizatsy*
asocijacij* udruzenj* udrug* stowarzyszen* asociac* verein* egyesulet* association* asociatia assotsiats* asotsiats* asatsyyats* udruzhenj* asotsijatsij* zdruzenie zdruzenia zdruzeni
society societies drustv* towarzystw* tarsasag* societe* societat* tovaristv* obshchestv* tavarystv* druzhestv* drushtv*
chamber chambers zbornic* izba izby izbie kammer* kamara* chambre* camera camara palat* komor*
house houses dom domu doma domem dum haus hauser haz haza maison casa dome domt budinok budinku dzim kuc*
center centers centar centra centru centrum centr kozpont* zentrum* centre* centro stredisk* osrodek osrodk* sredisc* tsentr* tsentar
inicijativ* inicjatyw* iniciativ* kezdemenyez* initiativ* initsiativ* initsyyatyv* initsijativ*
citizens citizen gradjan* gradan* obcansk* obciansk* obywatel* drzavljan* burger* polgar* citoyen* civil* civic* cetaten* grazhdan* gromadyan* gramadzyan*
network networks siec sieci sit site siete netzwerk* halozat* reseau* reteaua omrezj* set seti merezha merezhi setka mrez*
project projects projek* projet* proyecto proekt* praekt*
program* pragram*
plan*
forum*
festiwal* festival* fesztival* festyval*
konferenc* konferenz* conferenc* konferents* kanferents*
summit samit* szczyt* vrh gipfel* csucs* sommet* sammit*
agreement treaty pact pakt* ugovor* sporazum* umow* uklad* smlouv* zmluv* dohod* vertrag* szerzodes* accord* traite* tratat* pogodb* dogovor* soglashen* ugod* dogovir dagavor*
convention konwencj* konvenc* konvention* egyezmeny* konvents* kanvents*
misj* kuldetes* missi* misi* mise
embassy embassies ambasad* veleposlanistv* velvyslanectv* botschaft* nagykovetseg* ambassade* embajada posolstv* pasolstv*
konzulat* konsulat* consulat* konsulstv*
vojn* vojensk* vojask* wojskow* wojenn* militar* katonai* militaire* viyskov* vayskov* voen*
war wars wojn* valk* krieg* haboru* guerre guerra razboi* viyn* vayn* ratni ratna ratne ratnih voyna voyny voyne voynu voynoy voynata
peace mir mira mirov* pokoj* mier* frieden* beke* paix pace mirn* miru
peacekeeping peacekeepers mirovn* mirotvorn* friedens* bekefentart* maintien_de_la_paix mirotvorch* mirotvorets
weapons arms armament oruzj* orozj* zbran* zbroj* uzbroj* bron* waffen* fegyver* arme armes armement* oruzhi* vooruzhen* zbroi zbroya ozbroen* orzh* oruzhj* naoruzhanj* naoruzanj*
rocket rakietow* raket* missile*
space aerospace cosmic svemir* vesoljsk* kosmiczn* vesmirn* kosmick* weltraum* raumfahrt* urkutatas* spatial* kosmich* kasmichn*
aircraft aviacij* zrakoplov* lotnictw* letectv* letal* luftfahrt* repulo* repules* aviation* avion* aviats* aviyats* samolet* vazdukhoplov* vazduhoplov*
tehnolog* technolog* technik* technicz* tehnick* tehnisk* technique* tekhnolog* tekhnalog* tekhnich*
informacij* informacyjn* informacj* informacn* tajekoztat* information* infarmatsyy* informats* informativ*
komunikac* kommunikation* hirkozles* communication* svyaz* zvyazk* suvyaz* komunikats* veze
innowacj* inovac* innovation* innovacio* innovats* inovats*
cyfrow* digital* numerique* tsifrov* lichbav*
property imovin* imetj* majetek majetk* majatek majatk* vermogens* vagyon* propriet* imushchestv* mayn* maemasts* sobstvenost*
privatization privatizac* prywatyzac* privatis* treuhand* privatizats* pryvatyzats*
penzij* mirovin* pokojnin* emerytur* duchod* dochodk* renten* nyugdij* pension* pensiyn* penzion*
emergency emergencies disaster vanredn* izvanredn* kryzysow* krizov* katastroph* katasztrofavedelm* urgence* chrezvychayn* nadzvichayn* nadzvychayn* izvnredn*
crisis kriz* kryzys* kris* valsag* crise* kryzis*
rescue spasav* ratownicz* ratunkow* zachrann* rettungs* mentoszolgalat* sauvetage reseval* spasat* ryatuvaln* rataval* spasit* spasilachk* spasilack*
fire vatrogas* pozarn* straz_pozarna hasics* gasilsk* feuerwehr* tuzolto* pompier* pozharn* pozhezhn* pazharn*
zatvor* vezenj* wiezien* veznic* vazeni* gefangnis* borton* prison* tyurm* tyurem* vyaznits* turemn*
investigation investigative istrag* sledstv* sledcz* vysetrov* preiskov* ermittlung* nyomozo* nyomozat* enquete* slidch* sledch* razsled* rozsliduv* istrazhn* istrazn*
criminal crime kriminal* kryminaln* bunugyi* kriminell* criminel* ugolovn* krivichn* krivicn*
terrorism anti-terrorist counter-terrorism terorizm* terroryzm* terorism* terrorismus* terroriz* antiterror* antyterror* antiteror* protiterorist* terrorelharit* terrorisme terrorist* terorist* teraryst*
organized_crime organizovani_kriminal organiziranog_kriminala przestepczosc_zorganizowan* organizovany_zlocin organisierte_kriminalitat szervezett_bunozes crime_organise organizovannoy_prestupnost* organizovanoi_zlochinnost* organizovanog_kriminala
drug drugs narcotics droge droga drogen* kabitoszer* drogue* narkot* drogov*
smuggling krijumcar* przemyt* paserack* pasovan* schmuggel* csempesz* contrebande kontraband* krijumchar*
human ljudsk* ludzk* lidsk* ludsk* menschlich* emberi* humain* chelovechesk* lyudsk* chalavech* choveshk*
humanitaire* humanitar* gumanitarn* khumanitarn*
aid help pomoc* hilfe* hilfs* segely* assistance* pomoshch* dopomog* dapamog*
charity dobrotvorn* dobrodeln* charytatywn* charitativn* wohltatig* jotekonysag* charitable* caritas blagotvorit* blagodiyn* dabrachynn*
red_cross crveni_kriz crveni_krst crvenog_krsta crvenog_kriza czerwony_krzyz czerwonego_krzyza cerveny_kriz cerveneho_krize cerveneho_kriza rotes_kreuz roten_kreuz rdeci_kriz rdecega_kriza voroskereszt* croix-rouge croix_rouge krasnyy_krest krasnogo_kresta chervoniy_khrest chervonogo_khresta chyrvony_kryzh cherven_krst tsrveni_krst tsrvenog_krsta
europe europejsk* europsk* europai* europeen* european* europa eurapeysk* evrop*
atlantsk* atlantyck* atlanti* atlantych*
eurasian evroazijsk* euroazijsk* eurazjatyck* evrazijsk* euroasijsk* eurasisch* eurazsiai* eurasien* evraziysk* euraziysk*
balkan balkans balkansk* balkani*
western west zapadn* zachodn* zahodn* westlich* nyugati* occident* ouest zakhidn* zakhodn* westeurop*
eastern east istocn* wschodn* vychodn* vzhodn* ostlich* keleti* orient* vostochn* skhidn* uskhodn* iztochn* istochn* osteurop*
northern north severn* sjevern* polnocn* nordlich* eszaki* pivnichn* paunochn* nord nordisch* nordost* nordwest*
southern south juzn* poludniow* jizn* sudlich* deli* jug meridional* yuzhn* pivdenn* paudnev* juzhn* sudost* sudwest*
middle_east bliski_istok bliskeg* bliznji_vzhod bliski_wschod bliskiego_wschodu blizky_vychod naher_osten nahen_osten kozel-kelet kozel-keleti moyen-orient proche-orient blizhniy_vostok blizkiy_skhid blizkiy_iztok
new nowy nowa nowe novy nova nove neu neue neuer neues nouveau nouvelle* nuevo novyy novaya novoe noviy novata nov novi novo novog novoj
old stary stara stare alte regi ancien* staryy staraya stari staro staroj
first prv* pierwsz* erste* elso* premier premiere perv* persh*
free svobodn* slobodn* woln* frei* szabad* libre* viln* svabodn* libero libera
nezavisn* neodvisn* niezalezn* nezavisl* unabhangig* fuggetlen* independ* niepodleglos* samostoj* nezavisim* nezalezhn*
patriotic patriotsk* patriotyczn* vlasteneck* domoljubn* patriotisch* hazafias* patriotique* rodoljub* patriotich* patryyatych*
napredn* progres* postep* pokrok* fortschritt* halad*
radikal* radical* radykal*
reform*
unity jedinstv* jednosc* jednota enotnost* einheit* egyseg* unitate edinstv* ednist* adzinstv*
justice_and_development pravde_i_razvoja pravda_i_razvoj sprawiedliwosc_i_rozwoj spravedlnost_a_rozvoj gerechtigkeit_und_entwicklung adalet_ve_kalkinma spravedlivosti_i_razvitiya spravedlivosti_ta_rozvitku
law_and_justice prawo_i_sprawiedliwosc pravo_i_pravda pravo_a_spravedlnost recht_und_gerechtigkeit jog_es_igazsagossag droit_et_justice pravo_i_spravedlivost pravo_i_spravedlivist
union_state sojuzna_drzava soyuznoe_gosudarstvo soyuzna_derzhava
commonwealth wspolnot* spolecenstv* spolocenstv* zajednic* skupnost* gemeinschaft* kozosseg* communaute* comunitate* sodruzhestv* spivdruzhnist* spivtovaristv* soobshchestv* supolnasts* obshchnost* zajednits* komonvelt*
observatory obserwatori* hvezdarn* csillagvizsgalo* observatoire* observatori* opservatorij*
army_corps korpus* corps hadtest*
brigad* brygad* dandar*
battalion battalions bataljon* batalion* prapor* bataillon* zaszloalj* batalon* batalyon* batalen*
polk regiment* ezred* polka polku puk puka puku
dywizj* diviz* division* hadosztaly* dyvizi*
militia militias milic* miliz* opolchen* narodna_militsi* militsij*
volunteers volunteer ochotnicz* freiwillig* onkentes* volontair* prostovolj* dobrovol* dabraakhvot*
separatist* separatyst*
rebels rebel pobunjen* rebeliant* povstalec* vzbourenec* upornik* rebell* lazado* povstants* myatezh* buntiv*
private_military_company prywatna_firma_wojskowa privatna_vojna_kompanija soukroma_vojenska_spolecnost sukromna_vojenska_spolocnost private_militarfirma societe_militaire_privee chvk pmc chastnaya_voennaya_kompaniya privatna_viyskova_kompaniya pvk
supreme_leader vrhovni_vodja najwyzszy_przywodca nejvyssi_vudce oberster_fuhrer guide_supreme verkhovnyy_lider verkhovniy_lider vrkhovni_vodja vrhovni_voda
white_house bela_kuca bijela_kuca bela_hisa bialy_dom bily_dum biely_dom weisses_haus weissen_haus feher_haz maison_blanche belyy_dom belogo_doma biliy_dim beliya_dom
kreml* kremel*
constituency district okrug* okruzn* okreg* okres* powiat* bezirk* kreis* jaras* arrondissement judet* okraj* kotar* okruzhn* rayon* raen* srez*
pokrajin* prowincj* provinc* tartomany* vilajet* provintsi*
obwod* obvod* kraj* regio* oblas* voblasts*
island islands otok* wysp* ostrov* insel* sziget* ile iles otoc* ostriv* ostrau* ostrv*
mountain sea coast morze* more meer* tenger* mer mora moru morsk* morya moryu
manjin* mniejszosc* mensin* minderheit* kisebbseg* minorit* menshin* maltsinstv*
language jezik* jezyk* jazyk* sprache* nyelv* langue* yazyk* mova ezik* movi
patriarchat* patriarhij* patriarkat* patriarkha* patriarshi* patrijarshi* patrijarsi*
metropolis metropolij* metropolie mitropoli*
federal_assembly skupstina_federalna zgromadzenie_federalne federalni_shromazdeni bundesversammlung federalnoe_sobranie federalni_zbori savezna_skupshtina savezna_skupstina
state_duma duma panstwowa_duma duma_panstwowa statni_duma statna_duma staatsduma allami_duma douma drzavna_duma gosudarstvennaya_duma gosudarstvennoy_dumy gosdum* derzhdum* dzyarzhdum* drzhavna_duma
supreme_council verkhovna_rada verchovna_rada vrhovna_rada rada_najwyzsza werchowna_rada verkhovnaya_rada verkhovnoy_rady verkhovnoi_radi vyarkhounaya_rada vrkhovna_rada
federation_council rada_federacji rada_federace rada_federacie foderationsrat savet_federacije vijece_federacije conseil_de_la_federation sovet_federatsii soveta_federatsii rada_federatsii savet_federatsije
security_council savet_bezbednosti vijece_sigurnosti rada_bezpieczenstwa rada_bezpecnosti bezpecnostni_rada bezpecnostna_rada sicherheitsrat* biztonsagi_tanacs* varnostni_svet conseil_de_securite consiliul_de_securitate sovet_bezopasnosti soveta_bezopasnosti rada_bezpeki radi_bezpeki rada_byaspeki svet_za_sigurnost sveta_za_sigurnost saveta_bezbednosti sovet_za_bezbednost
general_staff generalstab* generalstaff sztab_generalny sztabu_generalnego generalni_stab generalny_stab vezerkar* etat-major generalnyy_shtab genshtab* generalniy_shtab generalen_shchab genshchab generalshtab*
general_assembly generalna_skupstina opca_skupstina zgromadzenie_ogolne valne_shromazdeni generalversammlung vollversammlung assemblee_generale generalnaya_assambleya generalna_asambleya obshcho_sbranie generalna_skupshtina opshta_skupshtina opsta_skupstina
investigative_committee komitet_sledczy vysetrovaci_vybor istrazni_komitet ermittlungskomitee comite_d_enquete sledstvennyy_komitet sledstvennogo_komiteta slidchiy_komitet sledchy_kamitet sledstven_komitet istrazhni_komitet
central_election_commission izborna_komisija centralna_izborna_komisija centralna_komisja_wyborcza ustredni_volebni_komise ustredna_volebna_komisia zentrale_wahlkommission tsentralnaya_izbiratelnaya_komissiya tsentralna_viborcha_komisiya tsentralnaya_vybarchaya_kamisiya tsentralna_izbiratelna_komisiya izbirkom* tsentrizbirkom* tsik tsvk tsentralna_izborna_komisija
court_of_human_rights sud_za_ljudska_prava trybunal_praw_czlowieka soud_pro_lidska_prava sud_pre_ludske_prava gerichtshof_fur_menschenrechte emberi_jogok_europai_birosaga cour_europeenne_des_droits_de_l_homme sodisce_za_clovekove_pravice sud_po_pravam_cheloveka sud_z_prav_lyudini sd_po_pravata_na_choveka
# Countries, peoples, their adjectives
russia russian russians rusij* rusk* rosyjsk* rosj* russland* russisch* orosz* russe* russie* rossi* rosi* rasi* rusiya*
ukrajin* ukrain* ukran*
byelorussian bialorus* belorus* weissruss* feherorosz* bielorus* belarus* bilorus* bilarus* bjelorus*
poland polish poles polsk* poljsk* polen* polnisch* lengyel* pologne polonais* polonia polsh* polsce
serbs srbsk* srpsk* serbi* serbsk* szerb* serbe* srbi*
hrvatsk* hrvask* chorwac* chorvatsk* chorwat* kroati* horvat* croat* khorvat* kharvat* khrvat*
slovensk* slowen* slovinsk* szloven* slovene* sloveni* slaveni* slovenachk* slovenack*
slovack* slovask* slowack* slowacj* slowakisch* slowakei szlovak* slovaque* slovaquie slovensko slovenska slovatsk* slovachchin* slavachchyn* slavats* slovak* slovachk*
czesk* czech* cesk* tschech* cseh* tcheque* tchequie cheshsk* chesk* chekh* cheshk*
hungary hungarian hungarians madarsk* madzarsk* madjar* wegiersk* magyar* hongrie hongrois* vengri* vengersk* ugorshchin* ugorsk* vengry* ungar*
rumun* romunij* romunsk* rumanien* rumanisch* romania* roumani* roumain* rumyn* rumni* rumnsk*
bugarsk* bulgarsk* bulgari* bolgar* bulgare* balgar* blgar* bugarij*
north_macedonia makedonsk* mazedoni* macedon* severna_makedonija sjeverna_makedonija makedoni*
crna_gora crne_gore crnoj_gori crnogorsk* czarnogor* cernohorsk* cerna_hora cierna_hora ciernohorsk* montenegro* montenegri* chernogori* chernogorsk* chornogori* chornogorsk* charnagor* cherna_gora tsrna_gora tsrne_gore tsrnoj_gori tsrnogorsk*
bosansk* bosznia* bosn*
herzegovina hercegovin* hercegowin* herzegowina herzegovine gertsegovin* gertsagavin* khertsegovin*
kosowo kosowsk* koszovo* kosov* kosavsk*
alban*
greece greek greeks grck* grsk* reck* griechisch* griechenland* gorog* grec* hellenic gretsi* gretsk* grtsi* grtsk* grchk* grcij*
turk* turci* turckij* turec* turcj* torok* turc turcs turque turquie turtsi* turets* tursk*
njemack* nemack* nemsk* nemcij* nemeck* niemcy niemiec* deutsch* nemet* allemand* allemagne nimechchin* nimetsk* nyamech* nyametsk* german* nemachk* njemachk*
austria austrian austrians austrij* austriack* austriy* rakous* rakusk* osterreich* osztrak* ausztria* autrich* avstri* austry*
switzerland swiss svicarsk* svyca* szwajcar* schweiz* svajc* suisse* shveytsari* shveytsarsk* shveytsary* shvajtsarsk*
france french francij* francusk* francosk* francouzsk* francuzsk* francj* frankreich* franzosisch* francia* francais* frantsi* frantsuzsk* frantsuzk* frantsy* frensk* frantsusk*
italy talijansk* italsk* taliansk* wlosk* wloch* olasz* itali* italyan*
spain spanish spaniards spanij* spanjolsk* spansk* spanielsk* spanelsk* hiszpan* spanisch* spanien* spanyol* espagn* ispani* ispansk* shpansk* shpanij*
portuguese portugies* portugal* portugais*
britain british great_britain united_kingdom britansk* brytyjsk* britsk* britanni* grossbritannien britisch* brit nagy-britannia angliai royaume-uni velika_britanija velka_britanie velka_britania wielka_brytania britani* brytan* velikobrit*
england english englesk* anglesk* angielsk* angli* englisch* angol* anglais* angleterre angelsk*
scotland scottish skotsk* szkock* szkocj* schottisch* schottland* ecoss* shotland* shatland* shkotsk*
ireland irish irsk* irland* irisch*
netherlands dutch nizozemsk* niderland* holendersk* niederland* holland* pays-bas neerlandais* golland* goland* kholand* holand*
belga* belge* belgi*
luxembourg luxemburg* luksemburg* luxembourgeois* lucembursk* lyuksemburg*
denmark danes dansk* dunsk* danemark* danois* dani* datsk* datch* dan
sweden swedish swedes szwed* szwecj* schwed* sved* suede suedois* shvedsk* shvets*
norway norvesk* norweg* norsk* norvegi* norweski norweska norvezhsk* norvezk* narve* norveshk*
finsk* finn* finlyand* finland*
iceland icelandic island*
eston* estnisch* eszt*
lotwa lotewsk* lotyssk* lett* latvi* latysh* letonij*
lithuania lithuanian litv* litevsk* litwa litewsk* litauisch* litauen* lituan* litovsk* litousk*
moldaw* moldau* moldav* moldov* maldov*
georgia georgian georgians georgisch* georgien* gruz* georgie
jermenij* jermensk* ormian* ormeny* armyansk* virmen* armen*
azerbaijan azerbaijani azerbejdzan* azerbajdzan* azerbaidschan* azeri* azerbaidjan* aserbaidschan* azerbaydzhan*
kazakh kazachstan* kazachsk* kazah* kasachstan* kazakhstan* kasachisch* kazakhsk*
uzbeck* usbek* uzbeg* ouzbek* uzbek* uzbets*
kyrgyz kyrgyzstan* kirgiz* kirgisisch* kirghiz* kyrgyzsk* kirgist*
tajikistan tajik tadzik* tadzyk* tadschik* tadjik* tadzsik* tadzhik*
turkmen*
china kina kinesk* chinsk* chiny cinsk* cina ciny chines* kinai* chine chinois* kita* kine
tajvan* tajwan* taiwan* tayvan*
japon* japan* yapon*
kore* coree* kare*
north_korea dprk sjeverna_koreja severna_koreja korea_polnocna korei_polnocnej severni_korea severna_korea nordkorea* eszak-korea* coree_du_nord severnaya_koreya kndr pivnichna_koreya paunochnaya_kareya severna_koreya
south_korea juzna_koreja korea_poludniowa korei_poludniowej jizni_korea juzna_korea sudkorea* del-korea* coree_du_sud yuzhnaya_koreya pivdenna_koreya paudnevaya_kareya yuzhna_koreya juzhna_koreja
indyjsk* inde indi* indyysk*
pakisztan* pakista*
afghan* afganistan* avganistan* afganisztan* afgansk*
iran*
iraq iraqi iraqis irak* irac*
sirsk* syrsk* syri* sziria* siri* siry*
lebanon lebanese liban* livan*
izrael* israel* izrail*
palestin* palestyn* palastin* palesztin* palaestin* palestsin*
jordan* iordani* yordani*
agypt* aegypt* egyiptom* egypt* egip*
libyjsk* libye libysch* libya* libyen* libysk* livi* libi*
tunis* tuniz* tunesien* tunez*
alzir* algier* algeri* alzhir* alzhyr*
morocco moroccan marock* maroc marocain* marok*
saudi saudi_arabia saudijsk* savdsk* saudsk* saudyjsk* saudi-arab* saudisch* szaud-arab* szaudi* saoudit* arabie_saoudite saudovsk* saudivsk* saudausk* sauditsk*
uae emirsegek* emira* oae
qatar qatari katar*
kuwait kuwaiti kuvajt* kuwejt* kuweit* kuvaiti* koweit* kuveyt*
jemen* yemen* emen*
sudan* szudan* soudan*
somalsk* szomali* somali* samali*
etiopsk* etiopi* athiopi* ethiopi* efiop*
nigeri*
south_africa juzna_afrika juznoafrick* poludniowa_afryka poludniowej_afryki rpa jihoafrick* juhoafrick* sudafrik* del-afrik* afrique_du_sud yuar yuzhnoafrik* juzhna_afrika juzhnoafrichk*
africa african africk* afrik* africansk* africain* afrique afryk* africhk*
america american americans united_states usa amerik* americk* amerisk* americain* amerique ameryk* ssha americhk* sjedinjene_americhke_drzhave sjedinjene_americke_drzave zda stany_zjednoczone spojene_staty vereinigte_staaten vereinigten_staaten egyesult_allamok etats-unis zdruzene_drzave soedinennye_shtaty spolucheni_shtati zluchanyya_shtaty sedinenite_shchati
kanad* canad*
mexico mexican meksik* mexick* meksyk* mexik* mexique mexicain*
cuba cuban kuba kube kubansk* kubai* kubanisch* cubain* kuby kubinsk*
venecuel* wenezuel* venezuel* venetsuel* venesu*
brazil* brasil* bresil* brazyl*
argentin* argentyn* argentsin*
austral* ausztral* avstrali*
vijetnam* wietnam* vietnam* vetnam*
indonez* indonesi* indanez*
mjanmar* barma barmsk* myanm* birm* burm*
kipr* ciper ciprsk* cypr* cypersk* kypersk* kypr* zypern* zyprisch* ciprus* chypr* kipar*
crimea crimean krym* crimee krim*
donbas* danbas*
donjeck* doneck* donieck* donezk* donyeck* donetsk* danetsk* donjetsk*
luhansk* luhanszk* lougansk* lugans*
cecensk* czeczen* cecenij* tschetschen* csecsen* tchetchen* chechn* chachen* chechen*
dagestan* dagesztan* daghestan*
kavkaz* kaukaz* kaukask* kaukasus* kaukasisch* caucas* kavkask*
siberia siberian sibir* syberyjsk* syberia sziberia* siberie*
moscow moskv* moskovsk* moskw* moskiewsk* moskau* moszkva* moscou* maskv* maskousk*
saint_petersburg st_petersburg petersburg* peterburg* sankt_petersburg petrohrad* szentpetervar* leningrad* sankt_peterburg sankt-peterburg* petsyarburg*
kyiv kijev* kijow* kyjev* kiew* kyjiw kiev* kiiv* kieu*
mensk minsk* minszk*
warsaw varsav* warszaw* warschau* varso* varshav* varshausk*
prahe praha prahy prazsk* prask* prazk* prazhsk* prag*
vienna bec beca becu beck* wien* wieden* viden* vieden* dunaj becs becsi vienne* vena veny vidnya viena bech becha bechk*
berlin*
bruksel* brusel* bruxelles brussel* brusszel* bryussel* bryusel* brisel*
beograd* belgrad* belehrad* nandorfehervar byalgrad*
zagreb* zahreb* zagrzeb* zagrab*
lublan* laibach lyublya* lyublian* ljublja*
sarajew* szarajevo* saraev* sarajev*
skopsk* skopje* skoplj* skopi* skope
sofia sofij* sofie szofia* sofii sofiya sofiysk*
bucharest bukurest* bukarest* bukareszt* bucarest* bukharest* bukureshch* bukuresht*
budapest budapestsk* budimpest* budapeszt* budapesti* budapesht* budapeshcha budimpesht*
tehran teheran* tegeran* tekheran*
beijing pekin* pechino
londyn* londra londri londres london* londan*
paris pariz* pariszk* paryz* parisien*
geneva zenev* genf* genewsk* geneve genevois* zhenev*
hague haag hag hagi haga hagsk* den_haag haye la_haye haagi* hagai gaag* khaga* gaazk* khag khashk* hask*
)";

}  // namespace newshound
