// Given names: which spellings are one name, in the Latin spellings of some twenty languages and the
// plain romanisation of Cyrillic. From general knowledge of names and of transliteration rules.

#include "names/tables.h"

namespace newshound {

const std::string_view given_name_table =
    R"(
# East Slavic, men
m aleksandr aleksandras aleksandrs alekszandr alexandr oleksandr oleksandras oleksandrs olekszandr alyaksandr alaksandr aliaksandr aljaksandr aleksandar aleksandur aleksandyr alexander alexandar alexandre alexandros alexandru alexandro aleksander aleksandros alessandro alejandro alekszander sandor iskandar iskander eskandar skender iskender aleksanteri alexandrou alasdair alistair alastair alisdair aleksandri aleksandre aleksandru alekhandro shandor isgender isgandar isgander ~ sasha sasa sascha sacha alex aleks sandro alec alek aleco oles xander sanyi ^ aleksa
m aleksey aleksei aleksej aleksejs aleksejus aleksiej alekszej alexei alexej alexey oleksiy oleksi oleksii oleksij oleksijs oleksijus olekszij alyaksey alaksiej aliaksei aliaksey aliaksiei aljaksej alyaksyey oleksa ~ alyosha lyosha aljosa aljoscha aliocha alosha alesha ^ alexis aleksije alexios
m oles olesas oless olesz ales alies alyes ^ aleksandr
m anatoliy anatoli anatolii anatolij anatolijs anatolijus anatoly anatol anatole anatolie ~ tolya tolik
m andrey andrei andrej andrejs andrejus andriej andriy andri andrii andrij andrijs ~ andriusha andryusha andryukha ^ andrew andrzej andreas andras andre andrea andrija andres andreja anders antti andrijus
m anton antonas antons antin antinas antins ~ tosha toni tony ante ^ antonio anthony antoine antonius antoni antal antun antonin antonije antonis
m antoniy antonii antonij antonijs antonijus antonyij antonije antonie ^ antonios anton antonio antoine antoni antony anthony
m arkadiy arkadi arkadii arkadij arkadijs arkadijus arkady arkagyij arkadz arkads arkadziy arkadsij arkadzii arkadzij arcadi arcady arcadie arkadios ~ arek ^ arkadiusz
m arseniy arseni arsenii arsenij arsenijs arsenijus arseny arsienij arszenij arszenyij arsenije arsenie arsen arsien arsyen arseniusz arsenios
m artem artiom artjom artjomas artjoms artyom artemas artems artsem arciom arcjom artsiom artsyom arzjom ~ tyoma
m artemiy artemi artemii artemij artemijs artemijus artemy artiemij artyemij artemio artemije ^ artem
m afanasiy afanasi afanasii afanasij afanasijs afanasijus afanassi afanassij afanasy afanaszij opanas opanasas opanass opanasz panas panasas panass panasz apanas atanasy ^ athanasios atanas athanase atanasio tanasije atanasije
m akhilles achilles achillesas ahilles ahilless ahillesz akhil ahil achille achilleas
m bogdan bogdanas bogdans bohdan bohdanas bohdans bagdan bahdan ~ bodya bogdo ^ theodore
m boleslav boleslavas boleslavs boleslaw boleszlav balyaslau balaslau baliaslau baljaslau boleslovas ~ bolek
m boris borisas boriss borisz borys borysas barys ~ borya boro bora
m borislav borislavas borislavs borislaw boriszlav boryslav boryslavas boryslaw ~ boro bora
m bronislav bronislavas bronislavs bronislaw broniszlav bronyiszlav branislau bronislovas ~ bronek ^ branislav
m vadim vadimas vadims vagyim wadim vadym vadymas wadym vadzim wadsim wadzim ~ vadik
m valentin valentinas valentins valentyin walentin valentyn valentynas walentyn valyantsin valancin valiantsin valjancin walancin waljanzin walenty valentine ~ valya tine ^ balint
m valeriy valeri valerii valerij valerijs valerijus valery waleri walerij valeryy valeryi valeryj valieryi valyeryy waleryj valer valier valyer waler valeriu ~ valera ^ valerius
m varlam varlamas varlams warlam barlaam varlaam
m vasiliy vasili vasilii vasilij vasilijs vasilijus vasily vassili vaszilij wasilij wassili wassilij vasil vasils vasyl vasylas vaszil wasyl wasil vassily vassil wassyl vazil ~ vasya vasko vaso ^ basile vassilis vasilis vassilios vasilios vasile vasilije bazyli basilio basil
m veniamin veniaminas veniamins venyiamin weniamin wieniamin ^ benjamin beniamin benyamin
m vikentiy vikenti vikentii vikentij vikentijs vikentijus vikenty vikentyij wikenti wikentij wikientij vikentsiy vikencij vikentsii vikiencij vikientsii vikyentsiy wikenzij wikiencij wincent winzent wikenty ^ wincenty vikentije vintsent vincent
m viktor viktoras viktors wiktor viktar wiktar victor ~ vitya vic vik
m vilen vilenas vilens wilen
m vissarion vissarionas vissarions viszszarion wissarion visarion bessarion besarion
m vitaliy vitali vitalii vitalij vitalijs vitalijus vitaly witali witalij vital wital vitalie witalis vitale vitalis ~ vitalik
m vitold vitoldas vitolds witold ~ witek ^ vytautas
m vladimir vladimiras vladimirs vlagyimir wladimir volodimir volodimirs volodymyr volodymyras wolodymyr uladzimir uladsimir uladzimer uladsimer uladzimier uladzimyer vladimiro vladymyr wlodymyr ~ vlada vlado vova volodya volodia wolodja vladi volodja valdis ^ wlodzimierz waldemar valdemar voldemar vlodzimezh
m vladislav vladislavas vladislavs vladiszlav vlagyiszlav wladislaw vladyslav vladyslavas uladzislau uladsislau ~ vlad vlada slava ^ ladislav laszlo vladyslaw wladyslaw
m vsevolod vsevolodas vsevolods vszevolod wsewolod wsiewolod usevalad usewalad usievalad usiewalad usyevalad ~ seva
m vyacheslav viacheslav viatcheslav vjaceslav vjaceslavas vjaceslavs vjacseszlav vjatseslav wiaczeslaw wjatscheslaw vyachaslau viacaslau viachaslau vjacaslau wiaczaslau wjatschaslau viaceslav vyatcheslav veaceslav vaceslavs vyacheslaw vjacheslav ~ slava ^ vaclav waclaw venceslav wenceslas vecheslav
m gavriil gavriilas gavriils gawriil gavrila gawrila havrilo havrylo hawrylo gauryla hauryla gavrijil havrijil havrijils havryil havryjil havryjilas havryyil hawryjil ^ gabriel gavril gavriel gavrilo
m gennadiy gennadi gennadii gennadij gennadijs gennadijus gennady gennagyij giennadij guennadi hennadi hennadii hennadij hennadijs hennadijus hennadiy genadz henads henadz hienadz hyenadz genadziy henadsij henadzii henadzij henadziy hienadzii hienadzij hyenadziy genadiy genadij henadi henadii henadij henadijs henadijus henadiy genadi genady gennadios genadijus genadijs ~ gena genka
m georgiy georgi georgii georgij georgijs georgijus georgy gieorgij gueorgui heorhi heorhii heorhij heorhijs heorhijus heorhiy hieorhii hieorhij hyeorhiy hieorhi hyeorhi gheorghi ~ zhora goga gosha georgie ^ george georg georges giorgi gheorghe djordje dorde yuri jerzy gyorgy jorge giorgio georgios giorgos jorgos juraj jiri egor
m gerasim gerasimas gerasims gerassim geraszim gierasim guerassim herasim herasims herasym herasymas heraszim harasim gerasimos
m german germanas germans gierman guerman hermans hierman hyerman ^ hermann germain herman hermanas kherman
m gleb glebas glebs glib hlib hlibas hlibs hleb hlieb hlyeb
m gnat hnat hnatas hnats ignat ignatas ignats ihnat ihnatas ihnats ignjat ignyat ^ ignacy ignatius ignatiy ignacio
m ignatiy ignati ignatii ignatij ignatijs ignatijus ignaty ignatyij ignatije ignatie ihnati ihnatii ihnatij ihnatijs ihnatijus ihnatiy ignatius ignatios ignac ignaz ^ ignacio ignat ignasi ignacy
m gordey gordei gordej gordejs gordejus gordiej gorgyej gordiy gordij hordi hordii hordij hordijs hordijus hordiy
m grigoriy grigori grigorii grigorij grigorijs grigorijus grigory hrihorij hrihorijs hryhori hryhorii hryhorij hryhorijus hryhoriy rygor ryhor grigorije grigorie grigor ~ grisha grischa hrysha ^ gregory gregor grzegorz gergely grigorios gregorio gregoire grigoris gregorios krikor grigore
m daniil daniilas daniils danyiil danila danyila danilo danylo danil danilas danils danyil danijil danijils danyjil danyjilas danyyil danail daniyil ~ danya danko dane daca ^ daniel danijel daniele danial
m demyan demian demjan demjanas demjans diemjan gyemjan dzyamyan dsjamjan dziamian dzjamjan damian damjan damyan damien damiano damijan damianos demien damiyan
m denis denisas deniss denisz dienis gyenyisz denys denysas dzyanis dsjanis dzianis dzjanis dennys ~ deniska ^ dennis dionysius
m dmitriy dmitri dmitrii dmitrij dmitrijs dmitrijus dmitry dmitro dmytro dzmitryy dsmitryj dzmitryi dzmitryj zmitser smizer zmicer zmicier zmitsier zmitsyer dzmitry dsmitry dzmitser dsmizer dzmicer dzmicier dzmitsier dzmitsyer dmytri dmytrii dmytrij dmytrijus dmytriy dimitri dimitry dimitriy dimitrij dymitr dmitrey ~ dima mitya dimon mitja mitia dimka ^ dimitar dimitrije dimitrios dimitris dumitru demetrius dimitrie dmitar
m evgeniy evgeni evgenii evgenij evgeny evgueni ievgueni jevgeni jevgenij jevgenijs jevgenijus jevgenyij jewgeni jewgenij jewgienij yevgeni yevgenii yevgenij yevgeniy yevgeny evgen ievhen jevgen jevhen jevhenas jevhens jewhen yevhen yaugen iauhien jauhen jauhien yauhen yauhyen yaugeni iauhieni jauheni jauhieni yauheni yauhyeni ievhenii jevhenij jevhenijs jevhenijus jewhenij yevheni yevhenii yevhenij yevheniy ewgeni ievgen evhen eugeni evgenios ~ zhenya zhenia jenia genya ^ eugene eugen eugeniusz evgenije eugenio jeno evzen eugeniu
m evsey evsei evsej ievsei jevsei jevsej jevsejs jevsejus jevszej jewsei jewsej jewsiej yevsei yevsej yevsey
m egor iegor jegor jegoras jegors yegor yagor iahor jahor yahor iehor jehor jehoras jehors yehor egors ^ georgi
m elisey elisei elisej elissei ielissei jelisei jelisej jelisejs jelisejus jelisiej jelissei jelissej jeliszej yelisei yelisej yelisey ielysei jelysej jelysejus yelysey jelisije elisie yelisie eliseo ^ elisha
m emelyan emelian iemelian jemeljan jemeljanas jemeljans jemieljan yemelian yemelyan omelyan omelian omeljan omeljanas omeljans amyalyan amialan amialian amjaljan ^ emil aemilian emilian
m ermolay ermolai ermolaj iermolai jermolai jermolaj jermolajs jermolajus yermolai yermolaj yermolay
m efim iefim jefim jefimas jefims yefim yukhim ioukhym juchym juchymas juhim juhims yukhym yaukhim iaukhim jauchim ^ euthymius eftimie
m efrem iefrem jefrem jefremas jefrems jefriem yefrem ephraim efraim ephrem efraym ephraem efrain
m zakhar sachar zachar zacharas zahar zahars ^ zachary zacharias zaharije zechariah zakhary
m zakhariy sachari sacharij zacharij zacharijus zahari zaharij zaharijs zakhari zakharii zakharij zakhary zachari zakharije zaharije zakharie zachary zakharia zaharia zacharias zachariah zachery zackary zaharias zakarias zakharias ~ zach zack ^ zakhar zechariah zakariya zakaria zakari
m zenoviy senowij zenovi zenovii zenovij zenovijs zenovijus zenowij zinoviy sinowi sinowij zinovi zinovii zinovij zinovijs zinovijus zinovy zinowij zenon zianon zyanon sjanon zjanon
m ivan ivanas ivans iwan yvan ~ vanya ivanko ivica ivo ivek ^ john jean juan giovanni johann johannes jan joao ioann jovan ivane ioannis yannis hovhannes johan joan jonas janis janos evan ian
m ioann ioannas ioanns yoan joanas joans yoann joann ~ joca jovica ^ ivan john ioannis yannis giovanni johannes jovan yovan ioan ioannes
m igor igoris igors ihor ihoras ihors igar ihar igoras ~ igorek ihorko gosha ^ ingvar
m illarion illarionas illarions ilarion ilarionas ilarions hilarion ilario
m ilya ilia ilja illya illia illja illa iliia ~ ilyusha ^ elias elijah ilija eliyahu ilias ilie eli iliya
m innokentiy innokenti innokentii innokentij innokentijs innokentijus innokenty innokentyij innokientij ^ innocent innocenzo
m ippolit ippolitas ippolits ipolit ipolits ipolyt ipolytas hippolyte ippolito
m kirill kirillas kirills kirilo kyrylo kiryl kiryla kiril cirilo chirilo kyril cyril cyryl kirils kirilas kyrillos ciril cyrille siril ~ kirusha kire ^ kyros
m klim klimas klims kliment klimentas kliments klimient klimentiy klimentij klimentijs klymenti klymentii klymentij klymentijus klymentiy klyment klementy ^ clement klement klemens clemens clemente klemen kleman
m konstantin konstantinas konstantins konsztantin konsztantyin kostyantin kostiantyn kostjantin kostjantins kostjantyn kostjantynas kostyantyn kosztjantin kanstantsin kanstancin kanstanzin constantin constantine konstanty konstantinos constantinos konstantine kastus kastous konstandinos kostandinos constandinos ~ kostya kostia kosta kostja kostas costas dinu dinos gus ^ kostadin
m kuzma kouzma kusma kuzman ^ kosma cosmas cosimo cosmin
m lavrentiy lavrenti lavrentii lavrentij lavrentijs lavrentijus lavrenty lavrentyij lawrenti lawrentij lawrientij lauren lavrentije lavrentie lavrentis ^ lawrence laurent lorenzo laurentius lovro lorinc
m lev levas levs lew leu lieu lyeu lyev ~ lyova leva ^ leo leon levko
m levko lewko ^ lev
m leonid leonids leonyid leanid lieanid lyeanid leonido ~ lyonya lenya ^ leonidas
m leontiy leonti leontii leontij leontijs leontijus leonty leontyij leontije leontie leontios ^ leon
m lyubomir lioubomyr liubomyr ljubomir ljubomirs ljubomyr ljubomyras lyubomyr lioubomir liubomir ljubomiras lubomir lyoubomir lyubamir liubamir ljubamir lubamir lubomyr lubomierz ~ luba ljubo ljuba lubko ^ lubos
m makar makaras makars makarije makarie makary makari makarios
m maksim maksimas maksims makszim maxim maksym maksymas maxime maxym ~ max maks
m maksimilian maksimilianas maksimilians makszimilian maximilian maksimilijan maksimiliyan maksymilian maksymilianas maximilien maximilianus miksa ~ max maks
m marat maratas marats
m matvey matvei matvej matvejs matvejus matwei matwej matwiej matviy matvi matvii matvij matvijs matvijus matwij matsvey macvej macviej macwiej matsvei matsviei matsvyey mazwej matviyi matveus ~ motya ^ matthew mateusz matej matthias matei matija matteo mateo matthieu mathieu matthaus mattathias matas mate
m mefodiy mefodi mefodii mefodij mefodijs mefodijus mefody mefogyij miefodij metodi metodije metodie metodij metodiy methodius metod metody methodios metodej
m miron mironas mirons myron myronas
m miroslav miroslavas miroslavs miroslaw miroszlav myroslav myroslavas myroslaw miraslau ~ mirek miro mirko slavko slava
m mitrofan mitrofanas mitrofans mytrofan mytrofanas mitrofanis
m mikhail michail michailas mihail mihails mikhaylo mihajlo mychajlo mykhailo mykhaylo mikhas michas mikhailo mihailo mikhajlo mijailo miyailo mikail mihailas michailis mihhail mikhaill michailo ~ misha mischa micha misa miso misho miska mikica miki ^ michael michel miguel michele mikko mykolas mikheil michalis mikhayil mihkel mikhal michal mijo
m mikhey michei michej michejus michiej mihei mihej mihejs mikhei mikhej
m modest modestas modests modeszt modiest mogyeszt modeste modesto
m mstislav mstislavas mstislavs mstislaw msztiszlav msztyiszlav mstyslav mstyslavas mstyslaw mscislaw mszczislaw ~ slava
m nazar nasar nazaras nazars nazarii nazariy nasarij nazari nazarij nazarijs nazarijus nazariusz nazario
m naum naoum naumas naums nahum nachum nochum nakhum
m nestor nestoras nestors nesztor niestor nyesztor
m nikita nyikita mikita mykyta nikitas nicetas ~ nik
m nikifor nikiforas nikifors nyikifor nykyfor nykyforas nichypar nicypar niczypar nitschypar nikiforos nikephoros
m nikodim nikodimas nikodims nyikogyim nykodym nykodymas nikodem nicodemus nikodimos
m oleg olegas olegs oleh olehas olehs aleg aleh alieh alyeh
m orest orestas orests oreszt oriest arest oreste orestes orestis
m oskar oskaras oskars oszkar oscar
m ostap ostapas ostaps osztap
m panteleymon panteleimon pantelejmon pantelejmonas pantelejmons pantielejmon pantyelejmon panteley pantelej pantelija panteliya pantelis pantelei pandeli pandelis ~ panto
m platon platonas platons plato plateon
m porfiriy porfiri porfirii porfirij porfirijs porfirijus porfiry porfirije porfirie porfirios porfirio
m prokhor prochor prochoras prohor prohors
m radiy radi radii radij radijs radijus rady ragyij
m rafail rafailas rafails rafajil rafajilas rafajils rafayil raphael rafael rafal rafaelas rafaels ~ rafa raf
m rodion rodionas rodions rogyion radzivon radsiwon radziwon radion herodion ~ rodya
m roman romanas romans raman ruman ~ roma
m rostislav rostislavas rostislavs rostislaw rosztiszlav rosztyiszlav rostyslav rostyslavas rostyslaw rastsislau rascislau raszislau rastislau ~ rostik slava rasto rastko ^ rastislav
m rudolf roudolf rudolfas rudolfs rudolph ~ rudi rudy ^ rodolphe
m ruslan rouslan ruslanas ruslans ruszlan ~ rusik
m savva sawwa szavva sava sawa szava savo savvas savas sabbas
m saveliy saveli savelii savelij savelijs savelijus savely saweli sawelij sawielij szavelij savelije savelie savieli
m samuil samouil samuilas samuils szamuil samujil samujilas samujils samuyil szamujil samuilo samuel samuels samuelis samjuel samyuel semjuel semyuel ~ sam sami sammy sem ^ schmuel
m svyatoslav sviatoslav svjatoslav svjatoslavas svjatoslavs swiatoslaw swjatoslaw szvjatoszlav svyataslau sviataslau svjataslau swiataslau swjataslau svetoslav swetoslaw swietoslaw ~ slava slavik
m severin severins severyn severynas seweryn szeverin severinas sewerin siewierin severinus ^ severino
m serafim serafimas serafims sierafim szerafim serafym serafymas serafyn seraphim seraphin serafin
m sergey sergei sergej sergejs sergejus serguei siergiej szergej sergiy sergij serhi serhii serhij serhijs serhijus serhiy szerhij syargey siarhei siarhey siarhiei siarhiej sjarhej syarhyey syarhei sergii sergi serge sergijs sergius serhei serhey sergeij ~ seryozha serezha serioja serjoscha serega seriozha ^ sergio sergiusz sargis srdjan sergiu serzh serz
m stanislav stanislavas stanislavs stanislaw sztaniszlav sztanyiszlav stanislau stanislas stanislao stanislovas szaniszlo estanislao ~ stas staszek stanko stano stane stasik slava stach
m taras tarasas tarass tarasz
m terentiy terenti terentii terentij terentijs terentijus terenty tierientij tyerentyij ^ terence
m timur timour timuras timurs tyimur tymour tymur tymuras tsimur cimur zimur temur teymur teimur temour teimour teymour ~ tima
m tikhon tichon tichonas tihon tihons tyihon tychon tychonas tykhon
m trofim trofimas trofims trokhim trochym trochymas trohim trohims trokhym trofym trofymas trophim
m fedor fiodor fjodor fjodoras fjodors fyodor fedoras fedors fiedor fedir fediras fedirs fedar fiodar fjodar fyodar feodor fiodoras ~ fedya fedja ^ theodore teodor theodor todor tivadar teodoro theodoros bogdan
m teodor teodoras teodors tieodor tyeodor teador todor theodore theodor ~ ted theo teo tosa tosho ^ fyodor fedor fedir feodor theodoros teodoros theodorus
m feliks feliksas felikss feliksz felix fieliks fyeliks ^ felice
m filaret filaretas filarets filariet philaret filaretos
m filipp filippas filipps pilip pilips pylyp pylypas filip filipas filips fylyp fylypas philip philipp phillip philippos filippos fulup philippus pilypas ~ phil filya pip fil ^ philippe felipe
m khariton chariton charitonas hariton haritons kharyton charyton charytonas kharitones
m edgar edgaras edgars edhar edharas edhars edgardo edgard
m eduard eduardas eduards edvard edward edvardas edvards eduart ~ ed eddie edik edek edi edo ted ned ^ edouard eduar
m eldar eldaras eldars
m erast erastas erasts eraszt
m ernest ernestas ernests erneszt erniest ernyeszt ernst erno ~ ernie
m yuriy iouri iuri iurii iurij iuriy iury juri jurij jurijs jurijus youri yuri yurii yurij yury iourii yuryy iuryi juryj yuryi jury yuras iuras juras yourii jurii iurie ~ yura jura ^ georgi george jerzy jiri juraj djordje gyorgy jure jurgen egor
m yaroslav iaroslav jaroslav jaroslavas jaroslavs jaroslaw jaroszlav yaraslau iaraslau jaraslau yaroslaw iaroslaw ~ jarek jaro slava slavko
m velimir velimiras velimirs welimir wielimir velemir
m akim akimas akims yakim iakym jakim jakims jakym jakymas yakym iakim joakim yoakim joachim jokim ioakim jachym yoakhim ioakhim joakhim joahim joachims achim ^ jochen
m adam adamas adams adomas adamos ~ adas ^ adem aadam
m artur artour arturas arturs arthur artturi arthuro ~ art arti artie
m vil vilis vils wil
m vit vitas vits wit vid veit vitus ^ vito
m kazimir kasimir kazimiras kazimirs kasymyr kazymyr kazymyras kazimierz kazimieras casimir kazimezh kazhimjezh kazhimezh kazimjez ~ kazik kazio
m isay isai isaj isajs isajus issai issaj iszaj isayya isaia isaiia isaija isaiya isajja issaiia issaija iszajja isaya isaja iszaja isaiah isaias yeshayahu esaias
m isidor isidoras isidors issidor iszidor sidir sidirs sydir sydiras szidir sidor sidoras sidors szidor isidore isidoro izidor isidoros izydor ysidro isidro
m irakliy irakli iraklii iraklij iraklijs iraklijus irakly iraklis heraclius herakles
m solomon solomonas solomons szolomon salomon salomo salamon salomone salomao ~ sol ^ suleiman sulayman
m spartak spartakas spartaks szpartak spartacus
m spiridon spiridonas spiridons szpiridon spyrydon spyrydonas spyridon spyros spyro spiros spiru ^ spiro
m tit titas tits tyit titus tito
m erik erikas eriks eric eryk eerik eirik eyrik ~ rick ricky ^ erich erikh erih
m evald evaldas evalds ewald ewaldas
m reyngold reingold rejngold rejngoldas rejngolds riejngold reinhold raynkhold rajnkhold rajnhold reinholds
# Names of the Soviet time and rarer ones
m izyaslav isjaslaw iziaslav iziaslaw izjaslav izjaslavas izjaslavs izjaszlav
m ryurik riourik riurik rjurik rjurikas rjuriks ryourik rurik rurikas ruriks
m ratibor ratiboras ratibors ratyibor
m dobrynya dobrinja dobrinya dobrynia dobrynja
m oktyabrin oktiabrin oktjabrin oktjabrinas oktjabrins
m pankrat pankratas pankrats
m parfen parfion parfjon parfjonas parfjons parfyon
m pakhom pachom pachomas pahom pahoms
m pimen pimenas pimens pimien
m potap potapas potaps
m savvatiy savvati savvatii savvatij savvatijs savvatijus savvaty sawwati sawwatij szavvatij szavvatyij
m selivan selivanas selivans seliwan sieliwan szelivan
m sofron sofronas sofrons szofron
m tarasiy tarasi tarasii tarasij tarasijs tarasijus tarassi tarassij tarasy taraszij
m feofan feofanas feofans fieofan teofan theophan theophanes
m feodosiy feodosi feodosii feodosij feodosijs feodosijus feodossi feodossij feodosy feodoszij fieodosij teodosije teodosie theodosius theodosios teodosio fedosiy
m fedot fiodot fjodot fjodotas fjodots fyodot
m frol frolas frols
m kharlam charlam charlamas harlam harlams
m elbrus elbrous elbrusas elbruss elbrusz
m silvestr silvestras silvestrs silwestr silwiestr szilvesztr sylvestr sylvestras sylwestr silvester silvestar sylvester sylwester sylvestre silvestro silvestre szilveszter ~ sly
m feofil feofilas feofils fieofil teofil theophil teofils theophile theofilos teofilo theophilus teofilis
m lazar lasar lazaris lazars lazarus lazaro lazaros lazare lazzaro ~ laza laki laze
m pafnutiy pafnouti pafnuti pafnutii pafnutij pafnutijs pafnutijus pafnuty pafnutyij
m onufriy onoufri onufri onufrii onufrij onufrijs onufrijus onufry onoufrii onuphrius
m protas protasas protass protasz
m ruben rouben rubenas rubens rubien ruvim reuben rubeno ^ reuven
m nikanor nikanoras nikanors nyikanor nicanor
m nifont nifontas nifonts nyifont
m onisim onisimas onisims onissim oniszim onyiszim anisim anisimas anisims anissim aniszim anyiszim
m nechipir nechypir necipir necipirs necsipir necypir necypiras neczypir netchypir netschypir
m vintsuk vincuk wincuk winzuk vintses vinces winces winzes ^ vincent
m yanka ianka janka ^ ivan jan
m trifon trifonas trifons trifun tryfon triphon
m lukyan loukian lukian lukjan lukjanas lukjans lukijan lukiyan lucianus ^ lucian
m zoryan sorjan zorian zorjan zorjanas zorjans
m kondratiy kondrati kondratii kondratij kondratijs kondratijus kondraty kondratyij kondrat kondratas kondrats kindrat kindratas kindrats kandrat
m konrad konradas konrads conrad ~ kurt conny radek
m vikul vikoul vikulas vikuls wikul
m sevastyan sevastian sevastjan sevastjanas sevastjans sewastjan siewastjan szevasztjan szevasztyjan sewastian sebastijan sebastiyan sebastian sebastien sebastyan sebestyen sebastiaan sebasten sebastjan ~ seb basti seba ^ bastian bastien
m marlen marlenas marlens
m samson samsonas samsons szamszon sampson shimshon sansone
m vonifatiy vonifati vonifatii vonifatij vonifatijs vonifatijus vonifaty vonyifatyij wonifati wonifatij bonifatius bonifacy bonifacio boniface bonifatsiy bonifac bonifatij
m voldemar voldemaras voldemars volgyemar woldemar woldiemar valdemar waldemar valdemaras ~ waldek ^ vladimir wlodzimierz
m volf volfas volfs wolf wulf
m artamon artamonas artamons
m antip antipas antips antyip
m arkhip archip archipas arhip arhips archyp archypas arkhyp
m aristarkh aristarch aristarchas aristarh aristarhs arisztarh aristarchos
m avtandil avtandilas avtandils avtangyil awtandil avtondil
m avraam avraamas avraams awraam abram abramas abrams avram abrakham abraham avraham avrum eybrakham ejbrakham ejbraham ~ abe avi avri eyb bram ^ ibrahim ebrahim brahim
m avdey avdei avdej avdejs avdejus avgyej awdei awdej awdiej avdiy avdi avdii avdij avdijs avdijus awdij
m agafon agafonas agafons agathon agaton
m evdokim ievdokim jevdokim jevdokimas jevdokims jewdokim yevdokim ievdokym jevdokym jevdokymas jewdokym yevdokym evdokimos
m evgraf ievgraf jevgraf jevgrafas jevgrafs jewgraf yevgraf
m evstafiy evstafi evstafii evstafij evstafy ievstafi jevstafi jevstafij jevstafijs jevstafijus jevsztafij jewstafi jewstafij yevstafi yevstafii yevstafij yevstafiy yevstafy ostafiy ostafi ostafii ostafij ostafijs ostafijus osztafij jevstatije evstatie yevstatie evstatije eustace eustachy eustatius efstathios eustathius stathis
# Names of the whole of Europe, one line per national form where press keeps them apart
m albert albertas alberts albiert albyert adalbert alber ~ al bert berti bertie ^ alberto albrecht albrekt vojtech bela
m alberto ~ beto berto ^ albert
m albrecht albrekht albreht ^ albert
m alfred alfredas alfreds alfried ~ fred al alfie fredi ^ alfredo
m alfredo ^ alfred
m arturo ^ artur arthur
m isaak isaakas isaaks issaak iszaak isak isaac izaak izak izsak isac ayzek ajzak ayzak ayzk ~ ike zak ^ yitzhak ishaq
m yitzhak yitzchak itzhak yitzhaq itzchak itshak ytzhak icchak jicchak jitzhak itskhak jitsak itsak jicak icak ~ itzik isaac ^ izaak ishaq
m iosif iosifas iosifs iossif ioszif yosif iosyf josif josifs josyf josyfas joszif yosyf yazep iazep jasep jazep yosip iosyp josips josyp josypas joszip yosyp ~ osip josa yosa ^ joseph josef jozef yosef jozsef iosip josip
m josip iosip ~ joza josko jozo joso pepi ^ josif iosif joseph josef yosip
m joseph dzhozef dzozef dzhouzef zhozef zozef josephus ~ joe joey jo dzho dzo ^ josef jozef iosif josif josip jose giuseppe yosef youssef yusuf jozsef
m josef jozef yozef yuzef jozefs juozapas jozeph yuzaf iuzaf jusaf juzaf juzef ~ pepa jozo sepp jozko jupp peppi ^ joseph josip jozsef joze iosif juozas yosef
m jozsef jozhef yozhef ~ jozsi joska ^ joseph josef jozef
m joze jozhe yozhe ~ pepi ^ josip josef
m jose khose hose zhoze zoze ~ pepe chepe pepito zeca ze ^ joseph josef
m giuseppe dzhuzeppe djuzepe duzepe dzhuzepe ~ beppe peppe pino peppino ^ joseph josef
m juozas yuozas ^ josef joseph
m jazeps yazeps ^ josef joseph
m luka louka ^ luke luca lukas lucas lukasz luc
m luca ^ luke lucas luka
m lukas lucas lukasz lukash lukacs loukas loucas lukass lukach ^ luka luke luca luc
m luke luc lyuk luk lik ^ lucas luka
m mark markas marks marc marq ^ marko marco marek markus marcus marcos markos marku
m marko ^ mark marco markus marcus
m marco ^ mark marcos marko
m markus marcus marcos markuss ^ mark marko marc markos
m markos ^ mark marko
m marek ^ mark marko
m martin martins martyin martyn martyns martinus ^ marcin martinho marton martti martino martijn morten martinas martynas
m marcin martsin marchin ^ martin
m marton ^ martin
m martynas martinas ^ martin
m martijn maarten marten marteyn ^ martin
m morten ^ martin
m martino martinho ^ martin
m nikolay nikolai nikolaj nikolajs nikolajus nyikolaj mikola mykola mikolay mikolajs mykolai mykolaj mykolajus mykolay mikalay mikalai mikalaj nicolai nicolaj nicolay nykolai ~ kolya kolja kolia nikolka nik kole ^ nicholas nicolas nikola mikulas miklos nicola nicolae nikolaos nikolaus niklas nikolas mikolaj
m nikola nikolla ~ nidza kole nikica niksa ^ nikolay nicholas nikolaos nicola
m nicholas nickolas nikolas nicolas nikolya nicholaus ~ nick nico nicky nic niko nik ^ nikolay nikolaos nikolaus nicola nikola niklas
m nikolaus nicolaus niklaus niklas niclas ~ klaus niki nik nico ^ nicholas nikolay
m nikolaos nicolaos ~ nikos nicos niko ^ nikolay nicholas
m nicolae nikolae nikolaje ~ nicu nicusor nelu ^ nikolay nicholas nicolai
m nicola nicolo niccolo nikkolo nikolo ^ nicholas nikola
m mikolaj ^ nikolay nicholas mikulas mikolay
m mikulas mikulash ^ nikolay nicholas mikolaj
m miklos miklosh ~ miki ^ nicholas nikolaus nikola
m mikalojus mikaloyus ^ nikolay nicholas
m pavel pavelas pavels pawel pawiel pavlo pawlo paviel pavyel paval pawal pavol pawol ~ pasha pacha pasa paja pascha pavlik paul ^ pavle pavao pavlos povilas pavils pal
m pavle ~ paja paya paun ^ pavel paul pavao
m pavao pavo pave ^ paul pavle pavel
m paul pol poul pauls paulus ^ pavel pavlo pavle pablo paolo paulo pal paulius paavo
m paolo ^ paul
m pablo ^ paul
m paulo paulu ^ paul
m paulius paulyus paulijus pauliyus povilas ^ paul
m pal ~ pali ^ paul
m paavo pauli ^ paul pavo
m pavlos ^ paul pavel
m petr piotr pjotr pjotras pjotrs pyotr petrs pietr petro pyatro piatro pjatro petra piotra pjotra pyotra petar petur petyr pyotrs ~ petya petja petia pera pero perica petko pesho ^ peter pierre petru petre pietro pedro petros peteris petras
m peter petter pieter peeter petteri piter piytr pitr peder ~ pete piet pit peti petey ^ pyotr petar pierre petros pietro pedro petri petr
m pierre pjer pier ~ pierrot ^ peter petr pietro pedro per
m pietro piero pjetro pjero ^ peter pierre petro pero
m pedro pedru ^ peter pierre
m petru petre ^ petr peter petar
m petros bedros ^ peter petr
m petras pyatras pjatras ^ peter petr
m peteris ^ peter petr
m pekka peka ^ peter
m stepan stepanas stepans stiepan sztepan sztyepan stsyapan sciapan scjapan stsiapan szjapan stsepan sciepan stsiepan stsyepan szepan stepane ~ stiopa stepa ^ stefan stjepan stephen stepanos istvan scepan
m stjepan scepan shcepan shchepan ~ stipe stipo stjepo stijepo stevo ^ stefan stephen stepan
m stefan stefanas stefans sztefan stiefan sztyefan stephan steffen staffan stefanus shtefan shteffen ~ stef stefi steff ^ stephen stepan stevan stjepan szczepan etienne istvan stephane stefanos stefano esteban stefen
m stevan ~ stevo steva stevica ^ stefan stephen
m stephen steven stiven stefen stivn ~ steve stevie stiv stive ^ stefan stephan etienne esteban
m stephane ^ stephen stefan
m etienne eten etjen etien ^ stephen stefan
m esteban estevan estevao ^ stephen stefan
m stefano ^ stefan stephen
m stefanos stephanos stepanos ^ stefan stephen
m istvan ishtvan ~ pista ^ stephen stefan
m szczepan ^ stefan stepan shchepan
m steponas styaponas ^ stefan stepan
m emil emilis emils emilas emile emilijus aemil ^ emilio emilian
m emilio ^ emil emile
m emilian emiliano emilijan emiliyan ~ emil ^ emilio
m emmanuil emmanouil emmanuilas emmanuils emmanujil emmanujilas emmanujils emmanuyil emanuil emanuel emmanuel emanuele immanuel emmanyuel emanyuel imanuel imannuel emmanouel ~ manny manu manolis ^ manuel
m manuel manoel ~ manolo manu manny lolo ^ emmanuel emanuel
m manolis ^ emmanouil
m manojlo manoylo ~ mane manja
m manol
m yulian ioulian iulian julian julianas julians youlian yuliyan iuliian julijan julyan dzhulian dzulijan dzhuliyan khulian khulijan hulijan khuliyan dzhulin ~ jules ^ julien julius giuliano
m julien zhyulen zhilijen zhilien zilijen zhulien ^ julian
m yuliy iouli iuli iulii iulij iuliy iuly juli julij julijs julijus youli yuli yulii yulij yuly ioulii julije yulie julius juliusz juliuss yulius yuliyus yuliush julijush yuliyush dzhulius dzulijus dzhuliyus ^ jules julio giulio gyula iuliu
m jules zhyul zhul ^ julius zhil zil
m julio khulio hulio zhulio zulio zhuliu ^ julius
m giulio dzhulio djulio dulio ^ julius
m gyula dyula djula dula dzhula ^ julius
m yakov iakov jakov jakovas jakovs jakow yakiv iakiv jakiv jakivas jakivs jakiw yakau iakau jakau iakovos ~ yasha jascha jasha jasa ^ jacob jakob jakub yaakov james jacques yaqub
m jacob jakob jacobus jakobus jakab jaakob jakobs dzheykob dzejkob yakob dzheykb jokubas yakobus iacob ~ jake jaap kobe dzheyk dzejk ^ jakub yakov jakov yaakov james jacques jaakko
m jakub iakub ~ kuba jakubek ^ jakob jacob yakov yaqub yakub
m yaakov yaacov jaakov jaacov jaakow ~ kobi koby yankele ^ jacob jakob yakov jakov jakow
m jaakko jaak jaako yaakko yaak jako yako ^ jacob jakob james
m jekabs ekabs yekabs ^ jacob jakob
m jacques zhak zak ^ james jacob
m james dzheyms dzejms dzheymz dzeimss dzeimsas ~ jim jimmy jamie jimmie dzhim dzim dzhimmi dzimi dzhimi ^ jacques jacob
m giacomo dzhakomo djakomo dakomo ^ jacob james
m jaime khayme khaime haime zhayme ^ james
m tiago thiago tiagu tijago tiyago santiago santyago santjago ^ diego james
m diego diogo dijego ^ santiago
m yan jan ~ janek janko honza jas jenda ^ ivan john johannes johann jean jon janis hans
m hans gans khans ~ hansi ^ johann johannes john jan
m johann johan iogann yokhann jokhan yokhan yukhan yogann joehan juhan ~ hans hannes jo johnny hansi ^ johannes ivan john jean jan
m johannes johanness yokhannes jokhanes johanes yokhanes iogannes yogannes iokhannes ~ hans hannes jo jannes ^ johann ivan john jan
m john dzhon dzon dzons dzonas ~ johnny jack jonny johnnie dzhonni dzoni dzhoni ^ ivan jean juan giovanni johann johannes jan joao ioannis jovan ian sean jon
m jon yon jonn ^ john johan
m jack dzhek dzek dzhak ~ jacky jackie ^ john
m jean zhan zan ~ jeannot ^ john ivan juan
m juan khuan huan ~ juanito juancho ^ john ivan jean
m giovanni dzhovanni djovani dovani dzhovani ~ gianni nino dzhanni gian vanni djani dani dzhani ^ john ivan jean
m gianni dzhanni djani dzhani ^ giovanni
m joao zhuan zhoao zoao zhuau ^ john ivan juan
m ion ioan joan ~ ionel ionut nelu iancu ^ john ivan yoan jon yon
m ioannis yiannis giannis yannis ioannes iannis yanis jannis gianis ioanis yoanis joanis ^ john ivan ioan janis
m janis ^ john ivan jan yanis
m jonas yonas ionas ^ john jan
m janos yanosh janosh ~ jani jancsi ^ john ivan johann
m janez yanez ~ janko jani ^ john ivan johann
m juhani juha yukha yukhani jukha ^ john johannes
m jani janne yani yanne ^ john jan
m sean shaun shawn shon son ^ john ian
m ian iain ien ijan iyan in ^ john ivan yan
m eoin owain ^ john ouen
m owen ouen oven oun
m evan ^ john
m hovhannes ovanes hovannes ohannes hovanes oganes ovannes hovhanness ^ ivan john
m ivane ^ ivan john
m ivo yvo iwo ~ ivica ivko ^ ivan yves
m ivitsa ivica ^ ivan ivo
m yves iv ivs ^ ivo
m vilgelm vilgelmas vilgelms vilguelm wilgelm wilgielm vilhelm vilhelmas vilhelms wilhelm vilkhelm wilhelms ~ willi willy ^ william guillaume willem vilem vilmos guillermo guglielmo
m william uilyam vilyam vilijam viliyam viliams viliam villiam ~ will bill billy willie willy bil uill vill vil liam uil ^ wilhelm guillaume willem guillermo
m bill bil billy bills bilas billi bili ^ william
m willem wim villem vim ^ william wilhelm vilem
m vilem ^ william wilhelm viliam
m viljem ^ william wilhelm vilem
m vilmos vilmosh ^ william wilhelm
m guillaume giyom gijom ^ william wilhelm
m guillermo guilherme gilermo giljermo gilerme giljerme ^ william wilhelm
m guglielmo gulelmo ^ william
m genrikh genrich genrichas genrih genrihs gienrich guenrikh henrich henrichas henrih henrihs henrikh genrykh henrych henrykh hienrych hienrykh hyenrykh heinrich hinrich khaynrikh khajnrikh hajnrih khenrikh ~ heinz heini heiner ^ henry henri henrik henryk enrico enrique hendrik jindrich
m henry genri khenri ~ harry hal hank ^ heinrich henrik henryk enrico enrique henri
m harry harri garri khari ^ henry hari
m henri anri ^ henry heinrich
m henrik henriks henrikas khenrik genrik ^ henry heinrich henryk imre henrich
m henryk ^ henry heinrich henrik khenrik genrik
m hendrik hendrick henk khendrik gendrik ~ rik ^ henry heinrich
m jindrich jindrzhikh indrzhikh jindrzih yindrzhikh ~ jindra ^ henry heinrich
m enrico enriko ~ rico ^ henry heinrich
m enrique henrique enrike enriki ~ quique kike ^ henry heinrich
m heinz khaynts geynts khajnts hajnc gaynts ^ heinrich
m fridrikh fridrich fridrichas fridrih fridrihs friedrich ~ fritz fred friedl friedel ^ frederick fredrik frederic fryderyk bedrich frigyes
m frederick frederic frederik fredrik fredric fredrick ~ fred freddy freddie rick ^ friedrich federico fryderyk
m fritz frits fric ^ friedrich
m federico frederico federiko frederiku ^ frederick friedrich
m fryderyk friderik ^ friedrich frederick
m bedrich bedrzhikh bedzhikh bedzih ^ friedrich
m frigyes fridesh ^ friedrich
m frants francas francs franz frans ~ franzi franzl ^ francis francois francesco francisco frantisek ferenc franjo franciszek franc
m francis frensis fransis ~ frank frankie ^ franz francois francesco francisco franjo
m francois fransua fransoa ^ francis franz
m francesco franchesko francesko ~ franco ^ francis franz francisco
m francisco fransisko fransishku frantsisko ~ paco pancho kiko chico ^ francis franz francesco
m franjo frano frane franyo ~ fran ^ franz francis
m franc france frantse ~ franci ^ franz frants
m frantisek frantishek ~ franta fero ^ franz francis
m franciszek frantsishek francisek ~ franek ^ franz francis
m ferenc ferents ~ feri ferko ^ franz francis
m francisc frantsisk ^ francis franz
m franco franko ^ francesco
m frank frenk franck ~ frankie ^ francis franz
m tsezar cezar cezaris cezars zesar cezaras caesar cezary cesar sezar sesar tsezary ^ cesare
m cesare chezare cezare ^ cesar
m varfolomey varfolomei varfolomej varfolomejs varfolomejus warfolomei warfolomej warfolomiej vartolomej vartolomey bartholomew vartholomaios bartholomaios bartolomej bartholomaus ^ bartolomeo bartlomiej bartosz jernej bartholomeos barthelemy
m bartlomiej bartlomey ~ bartek bartosz ^ bartholomew
m bartosz bartosh ~ bartek ^ bartlomiej
m bartolomeo bartolome bartolomeu ^ bartholomew
m jernej erney yerney ^ bartholomew
m karl karlas karls carl kaarel kaarlo ~ kalle ^ charles karel karol karoly carlos carlo karlo
m karlo carlo ^ karl charles carlos
m charles charlz charls carls sharl sarl ~ charlie charley chuck chas charli carli chak ^ karl carlos karel carlo karol
m carlos karlos karlush ~ carlitos ^ charles karl
m karel ~ karlik ^ karl charles karol
m karol ~ karolek ^ karl charles karel
m karoly karoy karolj karoli ^ karl charles karol
m karlis ^ karl charles
m karolis ^ karl charles
m carles karles ^ charles carlos
m robert robertas roberts robiert robyert robbert rober robrt ~ bob rob bobby robbie robi robby roby ^ roberto rupert
m roberto robertu ~ beto ^ robert
m rupert ruprecht ^ robert
m bob bobby bobbi bobi ^ robert
m richard ricard ricardas ricards ricsard riczard ritchard ritsard ritschard rychard rycard ryczard rytschard rihard richards rikhard rishar risar richrd ~ rick dick ricky richie rich dicky rik ^ ricardo ryszard riccardo rikard
m ricardo rikardo rikardu ^ richard
m riccardo rikkardo ^ richard rikardo
m ryszard rishard risard ryshard ~ rysiek ^ richard
m rikard rickard ^ richard
m rick ricky rik riki ^ richard
m roland rolland rolan rolands rolandas roeland ~ roli ^ orlando rolando lorand
m rolando ^ roland
m orlando ^ roland
m lorand lorant ^ roland
m valter valteras valters valtyer walter waltier walther uolter volter uoltr ~ walt wally ^ wouter gualtiero
m wouter vauter vouter ^ walter
m gualtiero ^ walter
m timofey timofei timofej timofejs timofejus timofiej tyimofej timofiy timofij timofijs tymofi tymofii tymofij tymofijus tymofiy tsimafey cimafej cimafiej tsimafei tsimafiei tsimafyey zimafej ~ tim tima timosha ^ timothy timotej timotije tymoteusz
m timothy timoti timothee timote timti timotheus timotheos ~ tim timmy ^ timofey timotej
m tim timm timo ^ timothy
m timotey timotej timotije timotie timotei tymoteusz timoteo timoteush ^ timothy timofey
m semen semion semjon semjonas semjons semyon siemion szemjon semenas semens siemien szemen syamen siamion sjamjon syamyon semeon semyen ~ senya sjoma ^ simon simeon szymon symon
m simeon simeonas simeons simieon szimeon symeon symeonas simeone ~ sima simo simica ^ semyon simon shimon simion
m simon saymon sajmon saymn simons symon symonas szimon ~ si simi simo ^ simeon semyon szymon shimon simone
m szymon ^ simeon simon shimon
m shimun simun shime sime ^ simon
m shimon schimon ^ simeon simon
m simone ^ simon
m simo ~ sima
m ustim oustym ustims ustym ustymas usztim ustin oustin ustinas ustins usztin usztyin ^ justin iustin
m justin yustin justyn iustin justinas justins dzhastin dzastin zhyusten yustyn dzhstin ^ ustin justinian
m moisey moisei moisej moisejs moisejus moisiej moissei moissej moiszej moysey mojsej mojsejs mojsejus mojszej maysey maisei maisiei majsej majsiej maysyey mojsije moysie mojzesz moise moises moses mose mojzes mozes ~ moe mo ^ moshe musa
m moshe mosheh mosche mosze moishe ~ moshik ^ moses moisey musa
m lyudvig lioudvig liudvig ljudvig ljudvigas ljudvigs ljudwig ludwig lyoudvig lioudvih liudvih liudwih ljudvih ljudvihas ljudvihs ljudwih lyudvih ludvih ludwih ludvig ludvik ludwik lyudvik ~ ludo lutz luggi ^ louis luis lajos luigi ludovic liudvikas
m louis lui luj luy lewis lyuis ~ lou louie ^ ludwig luigi lajos luis
m luis luiz luish ~ lucho ^ louis luigi ludwig
m luigi luidzhi luidji luidi ~ gigi gino ^ louis luis
m lajos layosh lajosh ~ lali ^ louis ludwig
m ludovic lyudovik ludovik ~ ludo ^ louis ludwig
m liudvikas lyudvikas ^ ludwig
m korneliy korneli kornelii kornelij kornelijs kornelijus kornely kornielij kornyelij kornelije kornelie kornel cornelius kornelius cornelis kornelis cornel corneliu korneliu korney kornei kornej kornejs kornejus korniej kornyej korniy korni kornii kornij kornijs kornijus karney karnei karnej karniei karniej karnyey ~ cor kees nelu
m claude klod ~ claudy ^ claudio claudius klaudiusz
m claudio klaudio klaudiu claudiu ^ claude claudius
m claudius klaudius klaudiusz klavdiy klavdi klavdii klavdij klavdijs klavdijus klavdy klavgyij klawdi klawdij klaudije klaudie ^ claude claudio
m yarema iarema jarema jariema eremey eremei eremej ieremei jeremei jeremej jeremejs jeremejus jeriemiej yeremei yeremej yeremey ^ jeremiah jeremija
m ieremiya ieremia ieremiia ieremija ijeremija ijeriemija iyeremia iyeremiia iyeremija iyeremiya jeremija eremiya yeremiya yeremia yeremiia yeremija jeremiah jeremias geremia jeremiasz irimia ~ jerry ^ jeremy yirmiyahu
m jeremy jeremie jeremi dzheremi dzeremi zheremi zeremi dzhermi ~ jerry jez ^ jeremiah
m faddey faddei faddej faddejs faddejus faddiej fadgyej tadey tadei tadej tadejs tadejus tadevush tadevus tadewusch tadewusz tadija tadiya thaddeus tadeusz tadeas thaddaus tadeu tadeo taddeo thaddee tadeush tadeus thadeus tadayos ~ tadek tad tade tado ted
m tadas ^ tadeusz thaddeus
m david davidas davids dawid davyd davydas dawyd davyds davit davith dovydas devid dejvid deyvid davyt ~ dave davy davey dato dudu dodi ^ davide daud davoud
m davide ^ david
m foma khoma choma homa tamash tamas tamasch tamasz thomas tomas tomash tomasz tomass toma thomaz khama chama ~ tom tommy tomo tomek tomi tomica ^ tommaso tome tomaz tuomas
m tomazh tomaz ^ tomas thomas tomash
m tommaso tommazo tomazo ^ thomas tomas
m tuomas tuomo ^ thomas
m tom tommy tommi tomi toms ^ thomas
m philippe ^ philip filipp filip
m felipe filipe felipi ^ filip philip
m filippo filipo ^ filip philip
m fulop fyulep ^ filip
m romain romen ^ roman
m romano ^ roman
m eduardo edoardo eduardu ~ lalo edu ^ eduard edward
m ernesto ^ ernest
m antonio antonino antoniu antonius ~ toni tony tonino nino tonio tono ^ anton anthony antoine antoni
m antoine antuan antoan ^ anton anthony antonio
m antoni anthoni ~ antek toni ^ anton anthony antonio
m anthony antony entoni antni ~ tony toni ^ anton antonio antoine antoni
m tony toni tonio ^ anthony anton antonio
m antal ~ toni ^ anton anthony
m antun ante anto ~ toni tonci tonko tunja ^ anton anthony antonio antonije antonie
m antonin antonjin ~ tonda ^ anton anthony
m antanas ^ anton anthony
m antonis antonios andonis ^ anton anthony antonio
m vincent vincents vincentas vinsent vensan vinsnt wincenty vincenc vicentije vichentie vintsenty vintsent vintsents ~ vince vinnie vinny vins ^ vincenzo vicente vinko
m vincenzo vinchentso vincenco ~ enzo ^ vincent
m vicente visente visenti ^ vincent
m vinko ^ vincent
m vince vintse ^ vincent
m benjamin beniamin benjamins benjaminas bendzhamin bendzamin benzhamen benzhamin benzamin benyamin binyamin binjamin biniamin beniamino venijamin veniyamin binyomin ~ ben benny benji benno bibi beni ^ veniamin bunyamin
m gabriel gabriels gabrielius gavriel ~ gabe gabi gabo gaby ^ gavrilo gabriele gabor jibril gavriil gavril
m gabriele gabrijele ^ gabriel
m gabor ~ gabi ^ gabriel
m gavrilo ~ gavro gavra ^ gabriel gavriil
m gavrail gawrail gavril gawril ^ gabriel gavriil
m daniel daniels danielius deniel danijel denijel daniyel danniel ~ dan danny dani danil danko den denni deni daniil dado danijl ^ daniele danilo danial
m dan den danny dani denni ^ daniel
m daniele danijele ^ daniel
m michael michaels maykl majkl mikhael mikael mikaels maikls maiklas mickael micheal ~ mike mick mickey mikey micky michi micha mischa mayk majk ^ mikhail michal michel miguel mihaly mihai michele mikko mihael
m mike mayk majk ^ michael
m michel mishel misel ^ michael mikhail
m michele mikele ^ michael
m miguel migel miquel ~ micky ^ michael mikhail
m michal mikhal mihal ~ misko misiek ^ mikhail michael
m mihai mikhay mikhaj mihaj mikhai ~ misu ^ mikhail michael mihail
m mihaly mikhalj mihalj ~ misi mihajlo ^ michael mikhail mikhal mikhay
m mihael mikhovil mihovil miha mijo miyo ~ miso ^ michael mikhail mikhael mikha
m mikko miko ^ michael mikhail
m mykolas mikolas ^ mikhail michael
m mikelis mihkel mikhkel ^ michael mikhail mihhail
m mikkel mikel ^ michael
m mikheil miheil ~ misha ^ mikhail michael mikhael
m michalis mihalis mikhalis ^ mikhail michael michail
# Women: East Slavic names and their relatives
f aleksandra alekszandra alexandra oleksandra olekszandra alyaksandra alaksandra aliaksandra aljaksandra alessandra alexandria aleksandre alejandra alekhandra alehandra ~ sasha sasa alexa aleksa sandra sacha lesya shura
f sandra zandra ~ sandi ^ alexandra cassandra
f alina aline alin allina ~ alya lina
f alla ala
f aliona aljona alona alyona ~ lena ^ helena elena alena olena
f albina albine
f anastasiya anastasia anastasiia anastasija anastassiia anastassija anasztaszija nastassya nastassia nastassja anastazja anastazia anastasie anastassia nastasya anastaziya anastasya ~ nastya nastia nasta stasya stacy asya nastja
f angelina angielina anguelina anhelina anhielina anhyelina andjelina andelina andzhelina angelyna angjelina angelin anzhelina anjelina anschelina anzelina anzselina ~ lina gina ^ angela anzhelika angeliki
f anzhela anjela anschela anzela anzsela angela andjela andela andzhela ankhela angele anzhel angelas angjela ~ angie angi ^ angelina anzhelika
f anzhelika anjelika anschelika anzelika anzselika anzhalika anschalika anzalika andjelika andelika andzhelika angelica angelika andzelika ankhelika angelique anzhelik angjelika ~ angie lika ^ angeliki
f anja anya ania ^ anna
f antonina antonyina antanina antonyna antonine ~ tonya tonia tosia nina ^ antonia
f anfisa anfissa anfisza
f bella biella bela ^ isabella
f bogdana bohdana
f valentina valentyina walentina valentyna walentyna valyantsina valancina valiantsina valjancina walancina waljanzina valentine ~ valya valia tina
f valeriya valeria valeriia valerija walerija valeryya valeryja valieryia valyeryya waleryja valerie valerya waleria valeri vallery ~ lera valya
f vasilisa vassilissa vaszilisza wasilisa wassilissa vasylysa wasylysa ~ vasya ^ vasiliki
f vera wera wiera vira wira viera vyera veera ~ verka verica vierka
f veronika veronyika weronika wieronika veranika vieranika vyeranika weranika wieranika veronica veronique veronik veronike veronyka ~ nika vera ronnie veronka
f viktoriya viktoria viktoriia viktorija wiktorija viktoryya viktoryia viktoryja wiktoryja victoria wiktoria victoire viktuar vittoria vittoriya vitoria viktorie ~ vika vicky vicki tory viki
f vladislava vladiszlava vlagyiszlava wladislawa vladyslava wladyslawa ~ vlada
f galina halina halyna galyna galine ~ galya halya halka hala
f darya daria darja dariya dariia darija ~ dasha dascha dasa daryna
f darina daryna darine ~ dara
f diana gyiana dyyana dyiana dyjana dijana diyana diane dayana dyana dajana dian diyan dianne ~ di ^ artemis
f eva ieva jeva jewa yeva ewa eve hava iv evi eeva chava ~ evica evita evka eveline ^ iva
f evgeniya evgenia evgeniia evgenija evgueniia ievgueniia jevgenija jevgenyija jewgenija jewgienija yevgenia yevgeniia yevgenija yevgeniya ievheniia jevhenija jewhenija yevhenia yevheniia yevhenija yevheniya yaugeniya iauhieniia jauhenija jauhienija yauheniya yauhyeniya ewgenija eugenia eugenie yauhenia ievgeniia eugenija evzenie eukheniya ~ zhenya genya jenia
f evdokiya evdokia evdokiia evdokija ievdokiia jevdokija jewdokija yevdokia yevdokiia yevdokija yevdokiya eudakiya ieudakiia jeudakija yeudakiya eudoxia eudokia ~ dunya dusya
f kate katie keyt kejt keti ket ^ catherine
f katya katia katja ^ ekaterina
f jelitsa elitsa jelica yelitsa ^ jelena
f liza lisa liisa lise liz leesa ^ elizabeth
f elise elisa eliza eliz elyse elize ^ elizabeth
f elsa else ilse elza ilze ^ elizabeth
f zinaida sinaida sinajida zinajida zinayida zinaiida zenaida ~ zina
f zoya soja zoia zoja zoe zoi zoui zoie
f izabella isabella izabiella izabela isabelle isabel isabela izabel ysabel izabele isobel ~ bella bela isa iza izzy belle
f inna ina
f arina aryna arine ^ irina
f karina karyna carina karine carine ^ ekaterina karin
f karin carin karen caren keren ^ katherine karina
f kira kyra kiira keira
f tina tiina tiyna tine ^ kristina valentina
f larisa larissa larisza larysa laryssa ~ lara larka
f lara ^ larisa
f lidiya lidia lidiia lidija ligyija lidziya lidsija lidziia lidzija lydia lydie lidie lidya lydija ~ lida lydka
f lyubov lioubov liubov ljubov ljubow lubow lyoubov liubow lyubou liubou ljubou lubou lubov ~ lyuba luba ljuba lioba
f ljubitsa ljubica lyubitsa ^ lyuba
f lyudmila lioudmila liudmila ljudmila ludmila lyoudmila lioudmyla liudmyla ljudmyla lyudmyla ludmilla ljudmilla ludmyla ljoedmila lidmila ~ lyuda luda mila ludka ljuda
f mila myla ^ lyudmila milica
f mayya maia maiia maija maiya majja maya maja ^ maria
f rita rytta ^ margarita
f greta grete gretta ^ margarita
f margot margo margaux ^ marguerite
f marina maryna marine ~ marinka rina ^ marin
f marinela marinella
f masha macha masa mascha masza ^ maria
f maritsa marica marika ^ maria
f mara ^ maria
f marta martha marthe marte martta mart marfa
f milana
f nelli nielli nyelli neli nelly nellie nelya nella nela ^ eleonora helena
f nina nyina nyna ^ antonina
f nika nyika ^ veronika
)"
    R"(f olesya olesia olesja olessia olessja oleszja alesya alesia alesja aliesia alyesya lesya lesia lesja leszja lessia lessja alessja ^ oleksandra
f olga olha volga volha wolha ~ olya ola olja olka lyolya ^ helga
f pavlina pawlina ^ polina paulina
f paula paola pavla paule pola ~ polly ^ paulina
f raisa raissa raisza rajisa rajisza rayisa raiysa ~ raya
f regina reguina riegina rehina regine rezhin ~ gina reni
f rimma rymma ryma rima
f ruzha ruza ruzhitsa ruzica ruzena ruzhena ^ rosa
f rozaliya rosalija rozalia rozaliia rozalija rosalia rosalie rozalie rozali ~ rosa
f ruslana rouslana ruszlana
f svetlana swetlana swietlana szvetlana svitlana switlana szvitlana svyatlana sviatlana svjatlana swiatlana swjatlana svjetlana svietlana ~ sveta svetla lana svetka ceca
f lana ^ svetlana
f serafima sierafima szerafima serafyma serafina seraphina ~ sima
f sonya sonia sonja szonja szonya sonje sonnja ^ sofia
f snezhana snejana sneschana snezana sniezana sznezsana sznyezsana snizhana snijana snischana snizana sznizsana snyazhana sniazana sniazhana snjaschana snjazana snjezana snjezhana ~ snezha sneza
f taisiya taisia taisiia taisija taissiia taissija taiszija tajisija tajiszija tayisia tayisiia tayisija tayisiya taissia ~ taya tasya
f tamara tamaara ~ toma tama mara ^ tamar
f tatyana tatiana tatjana tatyjana tetyana tetiana tetjana tatstsyana tacciana taccjana tatstsiana tazzjana tatsyana taciana tacjana tatsiana tazjana tatijana tatiyana tatianna tatana tatyiana tacana tachana ~ tanya tania tanja tata tanyusha
f tanya tania tanja ^ tatiana
f ulyana ouliana uliana uljana ullyana ullana ulliana ulljana ulianna ^ juliana
f faina fajina fayina
f feodora fieodora teodora theodora todora todorka ~ dora thea tea
f fekla fiokla fjokla fyokla teklya teklia teklja tekla thekla thecla
f eleonora eleanora elieanora elyeanora eleanor eleonore eleonor leonora leonor elinor eleanore ~ nora ella ellie lora nelly
f nora noora norah ^ eleonora
f elvira elwira elvyra elvire ~ elya vira
f emma ema ~ em emmy
f erika erica ericka eryka
f yuliana iouliana iuliana juliana youliana julijana yuliyana julianna giuliana yulianna juliane julianne dzhuliana dzhulianna zhuliana dzhuliann ~ jana julia ula ^ ulyana
f juliette juliet giulietta julieta dzhuletta zhyulet zhyulett zhilijet zhiliet zilijet khuleta dzulijet dzhuliet djulijeta dulijeta dzhulieta
f yana jana iana ~ janka janina ^ jane johanna joanna ioanna ivana
f yanina ianina janina janyina janine zhanin yanine giannina ~ janka nina
f yaroslava iaroslava jaroslava jaroslawa jaroszlava yaraslava iaraslava jaraslava jaraslawa ~ jarka slava yarka
f lada
f miroslava miroslawa miroszlava myroslava myroslawa miraslava miraslawa ~ mirka mira slava myra
f stanislava stanislawa sztaniszlava sztanyiszlava stanyslava ~ stana stanka stasia slavka
f roksolana rokszolana roxolana ^ roxana
f roksana rokszana roxana roxane roxanne roksanna roxanna ~ roxy
f solomiya solomia solomiia solomija szolomija salomea salomeja salomeya salome salomeia salomieja szalomeja
f zoryana sorjana zoriana zorjana ~ zorya
f ivanna iwanna ivana iwana ~ ivanka ivka iva vana ^ joanna jana johanna giovanna ioanna
f ivanka iwanka
f iva iwa
f odarka ^ daria
f paraska paraszka paraskeva paraskewa paraszkeva praskovya praskovia praskovja praskowja praszkovja paraskevi parascheva paraskovia ~ pasha
f agafya agafia agafja agafiya agafija ahafia ahafiia ahafija ahafiya agata agatha agathe agota agat agate
f aglaya aglaia aglaja
f aida ayda aidah
f alevtina alevtyina alewtina alevtyna alewtyna
f amaliya amalia amaliia amalija amalie amelie ameli ^ amelia
f amelia amelija ameliya ^ amalia emilia
f ariadna arijadna ariyadna ariadne ariane ariana arianna arijana ariyana
f aureliya aoureliia aurelia aureliia aurelija aurielija aurelie oreli avreliya avrelia avreliia avrelija awrelija awrielija
f beatrisa beatrissa beatrisza bieatrisa beatrice beatriz beatrix beatris beatriks beatriche beatrise beatrizh ~ bea trixie
f berta bierta bertha berthe bert
f brungilda brounguilda brunhilde brunhilda brynhild
f violetta wioletta violeta violette violet vayolet wioleta
f vilena wilena
f gertruda giertruda guertrouda gertrude gertrud geertruida ~ trudy gerda gerti trudi
f glafira glaphyra
f dominika dominyika dominica domenica ~ mika
f efrosinya efrosinia efrossinia iefrossinia jefrosinja jefrossinja jefroszinja jefroszinyja yefrosinia yefrosinya efrosiniya iefrosyniia jefrosinija jefrosynija jefroszinija yefrosynia yefrosyniia yefrosynija yefrosyniya efrosinija euphrosyne evfrosinija efrosini efrosinja
f zlata slata
f kamilla kamila camilla camille camila kamil kamile kamiy kamij
f karolina carolina caroline karoline carolyn karolin carolin kerolayn kerolajn kerolin ~ carol karo lina carrie line
f carol carole karol kerol carola karola ^ caroline
f konstantsiya konstancija konstantsia konstantsiia konstantsija konstanzija konsztancija konstantsa konstanca constance constanze constanza konstancja konstanze konstantia konstans ~ connie conny
f korneliya kornelia korneliia kornelija kornielija kornyelija cornelia cornelie corneliya ~ nelly conny
f laura laoura lora laure lor ~ lori laurie
f leokadiya leokadia leokadiia leokadija leokagyija leocadia leocadie
f luiza louiza luisa lujisa lujiza luyiza louise luise lujza lovisa louisa luiz luize loviisa ~ lou lulu
f lyudvika lioudvika liudvika ljudvika ljudwika ludwika lyoudvika ludvika
f magda ^ magdalena
f marianna maryana mariana marjana marijana mariyana marianne mariane marjanne maryanna mariann marijan mariyan marijane ~ mara maja
f marion maryon ^ maria
f matilda matyilda mathilde mathilda matylda matilde matild ~ tilda tilly tilde mattie
f melaniya melania melaniia melanija melanyija mielanija melanie malania melani ~ mel mela
f mirra mira myra myrra
f monika monyika monica monique monik monnika ~ moni mona
f mona
f naina
f ninel niniel nyinyel
f oktyabrina oktiabrina oktjabrina
f olimpiada olimpija olimpiya olympia olimpia olympias olympiada ~ lipa
f pelageya pelageia pelageja pelagueia pielagieja pelagija pelagiya pelagia pelahia ~ polya
f patritsiya patricija patritsia patritsiia patritsija patrizija patricia patrizia patrycja patrisha patrisa patrisiya patrisia ~ pat patty trish tricia patsy patti
f rakhil rachil rahil rakhela rahela rachel rahel rachele raquel rachelle racheli reychel rejchel rejcel rashel rasel rakhel rakel rachela
f sabina szabina sabine sabin sabyna ~ bina
f sarra szarra sara sarah saara saarah sera ~ sally sari sarka
f silviya silvia silviia silvija silwija szilvija sylvia sylvie sylwia szilvia sylvi silvi silvie ~ silva
f simona szimona simone simon
f stella stiella sztella sztyella stela estela estella
f sue susie suzie suzy syu sju syuzi suzi ^ susan
f flora flore flor
f frederika fregyerika friedierika frederica friederike fryderyka frederique frederik friderike federica federika ~ rika fritzi fredi
f tsetsiliya cecilija tsetsilia tsetsiliia tsetsilija zezilija cecilia caecilia cecylia cecilie cecile cecylja sesiliya sesil chechiliya chechilija sesilija cacilia cacilie ~ cilla cila cissi
f evelina ewelina ewielina evelyn eveline evelin evelyne ivlin ~ eve eva lina
f edita egyita edyta edith edit edite editha ~ edi
f ella ela ~ ellie ^ elena eleonora
f esfir eszfir ester esther hester eszter estera esteri khester ~ essie etti hetty
f yunna iounna iunna junna younna
f yustina ioustina iustina justina jusztina jusztyina youstina justyna justine giustina zhyustin yustyna dzhastin zhistin zistin yustine ~ justa tina
# Women: the great European names, one line per form where press keeps them apart
f ekaterina iekaterina jekaterina jekatierina jekatyerina yekaterina katerina kateryna katsyaryna kaciaryna kacjaryna katsiaryna kazjaryna katerine ecaterina aikaterini aykaterini ekaterine ~ katya katia katja kate katyusha kati katinka ^ catherine katharina katarina katarzyna katalin caterina catalina
f katarina katariina katarzina katrina catarina kotryna ~ kata katja kaja katka katica ina ^ ekaterina catherine katharina katarzyna katalin
f catherine katherine kathryn katharine cathryn katheryn kathrine ketrin katrin cathrine kathrin catrin cathrin katrien katrine katrijn ~ kate kathy cathy katie keti kati kat kitty cat kit ^ ekaterina katharina katarina caterina
f katharina catharina ~ kathi kathe trina ^ ekaterina catherine katarina
f katarzyna katazhina katazina ~ kasia kaska ^ ekaterina catherine katarina
f katalin ~ kati kata ^ ekaterina catherine katarina
f caterina catalina katalina ^ catherine ekaterina katarina katerina
f elizaveta ielizaveta jelisaweta jelizaveta jelizawieta yelizaveta ielyzaveta jelysaweta jelyzaveta jelyzaweta yelyzaveta lizaveta lisaweta lizavieta lizavyeta lizawieta ielizavieta jelizavieta yelizavyeta jelisaveta elisaveta yelisaveta elisaweta elisavet ~ liza lisa veta beta lizka ^ elizabeth elisabeth
f elizabeth elisabeth elizabete elisabet eliisabet elizabet elisabete elizabeta elisabeta ~ liz lisa beth betty elise elsa liza lisbeth bet beta lizzie elli elisa eliza ella lilibet ilse els bess sissi lis ^ elizaveta elisabetta elzbieta erzsebet alzbeta isabel elzbeta
f elisabetta elizabetta ^ elizabeth elizabeta
f elzbieta elzhbeta elzbeta ~ ela ^ elizabeth
f erzsebet erzhebet erzebet ~ zsoka bozsi erzsi ^ elizabeth
f alzbeta alzhbeta ~ beta betka bozka ^ elizabeth
f elena ielena jelena yelena olena aliena alyena elene eleni ~ lena lenka jela jelica lenochka lenoshka nela elenka alyona ^ helena helen helene ilona ileana alena
f helena khelena chelena chielena gelena heleena ~ lena hela helenka leni jelena ^ elena helen helene
f helen helene heleen hellen khelen elen gelen khelene kheln heleni ~ leni nell nellie lene ^ elena helena
f alena ~ alenka ^ elena alyona
f ilona ^ elena helena
f lena leena lene ^ elena helena magdalena
f lenka ^ elena helena
f margarita marharita marharyta margaryta margarit margherita margerita margarida ~ rita margo marga ^ margaret margareta marguerite
f margaret margareta margarete margaretha margaretta margret margrethe margarethe margrete margriet margreet ~ maggie meg peggy greta margo gretel grete madge daisy gretchen greet rita ^ malgorzata marketa marguerite margit margarita
f marguerite margerit ~ margot ^ margaret margarita
f malgorzata malgozhata malgozata ~ gosia malgosia ^ margaret
f marketa ^ margaret
f margit margrit ^ margaret
f anna ganna hanna ana ane ~ anya anja anka nyura annika anitsa anica annie annushka hanka hania anke anni anusia ^ anne hannah
f ann anne enn en an ~ annie nancy nan enni ^ anna hannah ane
f hannah hana khanna khana chana channa hanneh ^ anna ganna
f annika anika ^ anna
f annie anni enni eni ^ anne anna ani
f nancy nensi nansi ~ nan ^ anne
f anita anyita ^ anna
f mariya maria mariia marija maryya maryia maryja marya marja maaria maarja ~ masha macha mascha mara mari marica mimi manja masa marijka marika marusya mania maruska marusia mia mitzi ria ^ mary marie mariam miriam maryam
f marie mari maree ^ maria mary
f mary meri ~ molly polly mae ^ maria marie
f mia miya mija ^ maria
f varvara warwara ~ varya varka ^ barbara
f barbara barbora borbala barbro ~ basia barbi babs barb barbie bara borka barica babette ^ varvara
f zhanna janna schanna zanna zsanna zhana schana zana ~ zhanka ^ jeanne joanna jane joan
f jeanne zhan zan zhann ~ jeannette jeannot ^ joanna jane johanna joan zhanna
f jane jayne dzheyn dzejn ~ janie jenny ^ joanna jeanne jana joan
f joan dzhoan dzoan dzhoun ^ jane joanna jeanne dzhoana
f joanna joanne johanna ioanna dzhoanna dzoana dzhoana yokhanna jokhana johana yokhana yoanna ioganna zhoana dzhoann yoganna iohanna joganna yohanna johanne ~ jo asia joasia hanna hanne ^ jane jeanne ivana jana joan giovanna zhanna dzhoan joana yoana
f giovanna dzhovanna djovana dovana dzhovana ~ gianna ^ joanna jane
f juana khuana huana ^ joanna jane
f janet jeanette jeannette janette dzhanet dzenet dzhenet zhanett zhannet zhanet zanet dzhanett zaneta zhaneta janeta schaneta zanieta zsaneta zsanyeta ~ jan ^ jeanne jane
f sofiya sofia sofiia sofija szofija sofya sofja szofja safiia sophia sophija ~ sonya sonia sonja soph sofka zosia ^ sophie zofia zsofia safiya safija
f sophie sofie sofi sophy zofi ~ fifi soph ^ sofia
f zofia zofija zofie zofiya zofya ~ zosia zofka ^ sofia
f zsofia zhofiya zhofija ~ zsofi ^ sofia zofia zofija
f yuliya iouliia iulia iuliia iulija iuliya julija youliia yulia yuliia yulija julia juliya youlia ioulia dzhuliya dzulija giulia djulija dulija yulya julya khuliya zhuliya ~ yulka julka juli jula julcia lia ulya ^ julie juliana juliet
f julie zhyuli zhili zili dzhuli dzuli yulie yuli juli jule ^ julia
f polina palina polyna ~ polya polinka pola ^ pauline paulina apollinaria
f pauline paulina paulyna polin paulin ~ paula pola lina ^ polina pavlina
f nadezhda nadejda nadeschda nadezda nadezsda nadiezda nagyezsda nadiya nadiia nadija nadzeya nadseja nadzeja nadzieia nadzieja nadzyeya nadjezda nadieja nadeshda nadezdha ~ nadya nadka nadyusha nadja nada ^ nadine nadia
f nadine nadin ^ nadezhda nadia
f kseniya ksenia kseniia ksenija ksienija kszenija kszenyija xenia xeniia xenija xeniya ksieniia ksyeniya ksenya kszenia kssenija ~ ksyusha ksana xana ksusha ^ oksana
f oksana okszana oxana aksana oxanna ~ ksana oksanka ksyusha ^ ksenia roxana
f kristina krisztina krisztyina krystyna krystsina kryscina kryszina khrystsina chryscina chryszina khristina chrystyna hristina hrisztina khrystyna christina cristina kristiina kristijana kristyna kshistina ~ tina chris kris krista christa christy kristi krystka kirsty ina stina krysia ^ christine kristin
f christine kristine christiane kristiane kristiana cristine krystine christianne kristiyana kirstine ~ chris christy christie tine chrissy christel ^ kristina kristijana kristin
f kristin kristen cristin kirsten kerstin kirstin kirsti christin ~ kris kirsty ^ christine kristina
f krista christa ^ kristina christine
f roza rosa roosa rozsa rozha ~ rosie rosita rozka rosi rosinka ^ rose ruzica ruza
f rose rouz roze roz ~ rosie ^ rosa
f rosemary rosemarie rozmari rosmarie ~ rosie romy
f agniya agnia agniia agnija agnyija
f agnes agnesa agnessa agneszsza agniessa agnyeszsza ahnesa ahnesza agneta agneza agnesh agnese agnete aneze anes anjes ~ agi nessa agda ^ agnieszka anezka ines neza
f agnieszka agneshka agnjeshka agnjeska agneska ~ aga agusia ^ agnes
f anezka anezhka ^ agnes
f ines inez inessa ineszsza iniessa inyeszsza inesa inesza inesh ^ agnes
f susanna soussanna sussanna szuszanna syuzanna siouzanna siuzanna sjusanna sjuzanna syouzanna szjuzanna sousanna suzana susana suzanna ~ susie suza sanna susi suzi ^ susan zuzana suzanne
f susan suzan syuzan sjuzan syuzen syuzn ~ sue susie suzie suzy ^ susanna suzanne
f suzanne susanne suzann syuzann sizan suzane ~ susi sanne suzy sue ^ susan susanna syuzan
f zuzana zuzanna zsuzsanna zhuzhanna zhuzhana zsuzsana zuzanne ~ zuza zuzka zsuzsa zuzia ^ susanna susan
f zsuzsa zhuzha zuza ^ zuzana susanna
f magdalena magdalina mahdalena magdalini magdolna magdalene maddalena ~ magda lena maja madi majda leni magdi ^ madeleine
f madeleine madeline madelaine madlen madlin madelayn madlena madelein ~ maddie maddy ^ magdalena
f klavdiya klavdia klavdiia klavdija klavgyija klawdija klaudziya klaudsija klaudziia klaudzija ~ klava ^ claudia
f claudia klaudia klaudija klaudiya klodiya claudie klaudie klodi ~ klaudi ^ claudine klavdia klavdiya
f claudine klodin klaudine ^ claudia
f emiliya emilia emiliia emilija ~ emma emi mila em milka ^ emily emilie amelia
f emily emilie emili ~ em emma millie milly ^ emilia
f stefaniya stefania stefaniia stefanija stiefanija sztefanija sztyefanyija shtefanija shtefaniya estefania stephania estefaniya ~ stefka steffi fania stefa ^ stephanie
f stephanie stefanie stephany stefani stefany shtefani stephenie ~ steph steffi stevie ^ stefania
f revekka rewekka riewiekka rebeka rebecca rebekah rebekka rebeca ribekka ~ becky becca bex ^ rivka
f rivka rifka rivke ^ rebecca
f yadviga iadviga jadviga jadwiga yadviha yadwiga jadvyga ~ jadzia ^ hedwig
f hedwig hedviga hedvig hedvika khedviga khedvig hedda khedda ~ hedi hedy ^ jadwiga
f irina iryna eirini irini eyrini oryna orina irinna ~ ira irisha irka rina ^ irena irene arina
f irena irene iren iriena ayrin ajrin irenka ayriyn ~ irka rena ^ irina
f natalya natalia natalja nataliya nataliia natalija natallya natalla natallia natallja natalka ~ natasha natascha natacha natasa nata natka tasha tusya ^ natalie
f natalie nathalie nataly natali nathaly nathali ~ nat talia ^ natalia
f liliya lilia liliia lilija lilja ~ lilya lili ^ lily liliana
f lily lilly lili lilli lillie lilla ^ lilia lilian
f liliana lilian lillian liliane lilliana lilijana liliyana lilyana lilyan ~ lili lil lilly ^ ljiljana lily liljana
f ljiljana liljana ~ ljilja lilja ^ liliana lilyana
f alisa alissa alisza alyssa ~ alya ^ alice
f alice alise aliz elis aliche alis alyce ~ ali allie ^ alisa alicia
f alicia alicja alisia aliciya alisiya alisija alitsiya alitsija alicija alica alitsa ^ alice
f antonia antonija antoniya antoniia antonyija antonie antonin ~ tonya toni ^ antonina antoinette
f antoinette antuanetta antuanet antoaneta antoanetta antonietta ~ toni nettie ^ antonia
# South Slavic, men
m andjelko andelko andzhelko
m blagomir
m borivoje borivoe
m branimir
m branko
m budimir
m vitomir
m vladan wladan
m vojin voin
m vuk
m vukadin
m vukashin vukasin
m vukoman
m vujadin vuyadin
m vujitsa vuitsa vujica
m gvozden
m goran goranas gorans ^ joran
m gorchin gorcin
m gradimir
m gordan
m grujitsa gruitsa grujica
m davor
m dalibor
m damir damiras damirs
m danko
m darko
m davorin
m desimir
m dobrivoje dobrivoe
m dobritsa dobrica
m dobroslav dobroslaw
m domagoj domagoy
m dragisha dragisa
m dragoljub dragolyub
m dragomir dragomirs
m dragoslav
m dragutin
m dubravko
m dushan dusan dusans
m djuradj durad dzhuradzh
m zhivan zivan
m zhivadin zivadin
m zhivko zivko schiwko ziwko
m zhivojin zhivoin zivojin
m zhivorad zivorad
m zhivota zivota
m zharko zarko
m zhelimir zelimir
m zvezdan
m zdeslav
m zdravko zdrawko
m zoran zorans
m zlatan
m zlatko
m jasmin yasmin
m jerotije erotie yerotie
m jezdimir ezdimir yezdimir
m juritsa jurica yuritsa
m kosan
m krsman
m krunoslav
m labud
m ljubinko lyubinko
m ljubodrag lyubodrag
m malisha malisa
m marinko
m mashan masan
m mijat miyat
m milentije milentie
m mileta
m milija miliya
m milinko
m milisav
m milivoj ^ milivoy
m milovan
m milojko miloyko
m milojitsa miloitsa milojica
m milorad
m milosav
m milutin
m miodrag
m miroljub mirolyub
m mladen
m momir
m momchilo momcilo
m neven newen
m nedeljko nedelko
m novitsa novica
m obrad
m obren
m ozren
m ostoja ostoya
m prerad
m prvoslav
m radisav
m radisha radisa
m radovan radowan
m radoje radoe
m radoitsa radoica radojitsa radojica
m radojko radoyko
m radoman
m radomir radomiras radomirs
m radonja radonya
m rajko rayko
m ranko
m rastko
m ratko
m ratomir
m rajo rayo
m relja relya
m rodoljub rodolyub
m svetislav
m svetolik
m svetomir
m sinisha sinisa
m slaven
m slavisha slavisa
m slavoljub slavolyub
m smiljan smilyan
m spasoje spasoe
m sredoje sredoe
m sreten
m srecko srechko
m srdja srda srdzha
m stanisha stanisa
m stanimir
m stanko
m stanoje stanoe
m stojadin stoyadin
m strakhinja strahinja strakhinya
m tikhomir tihomir tichomir
m tomislav tomislaw
m ugljesha uglesha ugljesa
m khranislav hranislav
m khrvoje hrvoje khrvoe
m chaslav caslav
m chedomir cedomir
m vajo vayo
m vidak
m vidosav
m predrag
m nenad
m nebojsha nebojsa neboysha
m nemanja nemanya
m njegosh negosh njegos
m aleksa ~ aco acim ^ aleksandar aleksije
m aleksije aleksie alexije aleksiy ^ aleksej alexis
m alojz aloyz alojzije aloyzie alois aloys aloysius alojzy aloiz aloisius aloisio ~ lojze lojz luis ^ luigi
m andrija andriya andria ^ andrej andreas andrew
m atanasije atanasie atanas tanasije tanasie atanasiy ~ nasko tanas ^ afanasy athanasios
m asen assen
m bajo bayo
m bane ^ branislav
m berislav ~ bero
m blagoje blagoe blagoy blagoj blagoi ~ blagojko
m blagovest blagowest
m blazh blaz blazho blazo blazhe blaze blaise blez blasius ^ blazej blazhej blazhey
m vlakho vlaho ^ blaz
m boban ^ slobodan
m bogoljub bogolyub ~ boban bogi
m bogomil bohoumyl bohumils bohumyl bohumylas bokhumil ~ bohus ^ bogumil bohumil
m bozhidar bozidar bozydar ~ bozo boza bosko darko bozho
m bozho bozo ^ bozidar
m boshko bosko boszko
m bojan boyan boian ~ bojko
m boyko bojko boiko
m borko
m branislav branislaw ~ brane bane branko brano brana ^ bronislav
m bratislav bratyslav ~ brato braca
m bruno brouno brunon
m veljko velko welko
m velichko velicko weliczko welitschko
m vojislav voislav voyslav vojslav wojslaw voyislav vojyslav ~ voja vojo vojko
m vojo voyo voja voya ^ vojislav
m veselin weselin vesselin veszelin ~ vesko veso vesa
m veso vesko wesko ^ veselin
m ventsislav vencislav wencislaw wenzislaw ventseslav venceslav ventzislav ~ venci ventsi ^ vyacheslav vaclav
m vidoje vidoe
m velizar welizar
m venelin wenelin ~ venko
m vladeta
m vlatko
m vlado ^ vladimir
m vaso vasko wasko ^ vasilije vasil
m vasilije vasilie ~ vaso vasa ^ vasily vasiliy vasilij wasilij
m vasile vasilica ~ sile ^ vasily basil
m grga grgur grgo ^ gregory grigorije
m gruja gruya
m gregor gregors gregory gregori greger ~ greg ^ grigory grzegorz gergely grigorije gregorio grigor
m grzegorz gzhegozh gzegoz ~ grzesiek ^ gregor gregory grigory
m gregorio ^ gregory
m gergely gergo gergey gergelj gergel ^ gregory
m dejan deyan deian ~ deki deja
m delyan deljan delian
m dimitrije ~ mita mitar ^ dmitry dimitar dimitrios dimitrie
m dimitr dimitar dimitur dimityr ~ mitko dimo dimcho dimi dimce dimche dimco dimczo ^ dmitry dimitrije dimitrios
m dmitar mitar ^ dimitrije dmitry
m mitko ^ dimitar
m dimcho dimco dimczo dimche dimce ^ dimitar
m dobromir ~ dobri
m dobri
m doncho donco donczo dontcho
m dragan ~ gane draga dragi
m drago dragi ^ dragan dragomir
m drazhen drazen
m drashko drasko
m dushko dusko ^ dusan
m duje due dujam duyam
m djordje dorde dzhordzhe djordjije dordije dzhordzhie gjorgje djorge djorde gorge gorgi gjorgji gjorge gjorgi ~ djoko djole djoka djordji ^ george djuradj djuro
m djoko doko dzhoko djoka doka dzhoka ^ djordje
m djuro duro dzhuro djura dura dzhura gjuro ^ djordje george djuradj
m djuritsa djurica durica dzhuritsa ^ djuro
m djukan dukan dzhukan
m zheljko zeljko zhelko zelko zhelyko ~ zelja
m zhelyu zelju zhelo zelio zeljo zhelyo jeliu jelio
m zhika zika ^ zivko zivojin
m zdenko ^ zdenek
m zvonimir ~ zvonko zvone
m zvonko zvone ^ zvonimir
m ivaylo ivajlo iwajlo ivailo ~ ivo
m ivelin iwelin
m ilian iliyan ilijan iljan
m ilija iliya ilie ~ ile ika icko ^ ilya elias elijah ilia
m ismet ismat esmat
m janko yanko ianko ^ jan ivan
m jevtimije evtimie yevtimie jeftimije eftimie yeftimie euthymios evtimije evtimiy evtimij ewtimij efthymios eftimios efthimios
m jevrem evrem yevrem ^ ephraim
m jovan yovan jowan iovan ~ jova joca jovica jovo jole ^ ivan john ioan
m jovitsa jovica yovitsa ^ jovan
m jovo yovo jova yova ^ jovan
m yordan jordan iordan jordans dzhordan dzordan ~ dancho joro
m juraj yuray ~ juro djuro ^ george georgi jiri yuri
m jure yure jura yura ^ juraj george
m jaksha jaksa yaksha
m kalin calin kelin
m kaloyan kalojan kaloian
m kamen
m krasen krassen
m krasimir krassimir krasymyr ~ krasi
m kreshimir kresimir ~ kreso kresho
m kresho kreso ^ kresimir
m krsto krste krastyo krastjo krustyo krystio krastio
m krstan krastan krustan krystan
m krum
m kubrat
m kosta kostas costas costa kostja ^ konstantin
m kostadin konstadin ~ kosta dino ^ konstantin
m kristijan kristiyan khristijan hristijan khristiyan christijan hristiyan kristian kristianas kristians krisztian krisztyian khristian christian christianas hristian hristians hrisztian hrisztyian cristian kristijonas krystian christiaan kristjan kristiaan cristiano kristiano kristijano kristiyano kristianu cristhian ~ chris kris kico kiko
m lchezar lacezar lachezar luchezar lyczezar latchezar ~ lucho
m lav ^ lev
m lazo laza ^ lazar
m leon leonas leons leone ^ leo lev leonty
m leo leeo ^ leon lev leonard leonid
m lovro lovre lovrenc lovrents ^ lawrence laurentius
m lyuben ljuben luben lioben liuben
m ljuban lyuban
m ljubisha ljubisa lyubisha lubisa
m ljubo lyubo ljuba lyuba ljupcho ljupco lyupcho ljubcho ljubco lyubcho ljupche ljupce lyupche ^ ljubomir
m ljupko lyupko
m lyudmil ljudmil liudmil
m marin marins marinus maryn maren ^ marino
m marino ^ marin
m mario mariu
m marius marijus mariyus mariusz mariush marjush marjus maryush
m mate mato matko ^ mateo matej matija matthew
m matej matey matei ~ matko mato ^ matthew matvey matija mateusz
m matija matiya matias mathias matthias mattias mathijs matthijs motiejus mattijs matijas matiyas mathis matis matthis mattis ~ matt matts matko matze mats ^ matthew matej mateusz matyas macash macas machash matyash matti
m matjazh matjaz matyazh ^ matija
m miladin myladin ~ mile
m milan milanas milans ~ mile milko mico miki
m mile ^ milan
m milen
m milko
m milenko mylenko
m milic milich
m milivoje milivoe milivoy ~ mile miso
m milo ^ milos milan
m milosh milos milosz ~ misa misko mise
m mirko myrko mirco ~ miki ^ miroslav miro
m miro ^ miroslav
m mico micho mica ^ micha
m misho miso misha misa mishko misko micha mischa misza ^ mikhail mihailo
m marjan maryan marijan mariyan marian marianas marians marjanas marjans marijans ~ mario marko mare
m nedim nadim nadeem
m nayden najden naiden
m nedyalko nedjalko nedialko ^ nedeljko
m noncho nonco nonczo
m niksha niksa ^ nikola
m nikitsa nikica ^ nikola
m ninoslav
m nino
m novak nowak
m ognjen ognen ognyan ognjan ognian ogyen
m oliver olivers oliwier oliviero oliverio ~ oli ollie ^ olivier olive olivije olivie
m orlin
m paun
m pedja peda pedzha ^ predrag
m pencho penco penczo pentcho
m peritsa perica pero pera ^ petar
m petko ^ petar
m plamen
m preslav preslaw
m prvan parvan parwan purvan pyrwan
m radoy radoj radoi
m rade rada ^ radovan radomir
m radivoj radivoy radivoje radivoe
m radoslav radoslaw radoslavas radoslavs radoszlav ~ rade rado radek
m rasho raso rasha rasa
m radostin
m rangel
m rosen rossen
m rumen roumen
m risto rista ^ hristo
m khristo christo hristo ~ hrisi itso ico icho ^ risto christos christoph
m christos hristos khristos kristos xristos ^ hristo
m khristofor christofor christoforas hristofor hristofors hrisztofor khristifor hristifor kristofor christoph christopher christophe christophoros kristoffer christoffer cristoforo kristofer christofer kristaps khristof khristoforos christophor christof kristopher kryshtof ~ chris kris topher krzysiek stoffer ^ kristof krzysztof krystof kshishtof ksistof krishtof
m chris kris cris ^ christopher christian
m sasha sasa sascha sacha sasza szasa sasho saso saszo ^ aleksandar
m svetlin swetlin
m svetozar ~ toza sveta
m sveto sveta ^ svetozar svetislav
m slavi slawi
m slavcho slavco slawczo slawtscho
m slavko slawko szlavko ~ slavo slava ^ slavoljub
m slavomir slavomirs slavomyr slavomyras slawomyr szlavomir slawomir ~ slavko slawek
m slobodan ~ boban boba sloba lobo
m spaso spas spasso spase
m stamen
m srdjan srdan srdzhan ~ srdja srki srdza ^ sergej
m stevo steva stevco stevcho ^ stevan
m stoycho stojco stojczo stoicho
m stoil
m stojan stoyan stoian stojans ~ stole stoyko
m stipe stipo ^ stjepan
m strakhil strachil strahil
m tervel terwel
m tibor tiboras tibors tyibor
m tomitsa tomica tomo tome ^ tomislav toma
m tonci tonchi ^ ante antun
m toncho tonco tonczo
m tosho toso toszo toshe tose ^ todor
m trajko trayko trajche trajce trayche
m trajan trayan traian
m urosh uros
m tsvetan cvetan cwetan zwetan tzvetan ~ ceco
m tsvetomir cvetomir cwetomir zwetomir tzvetomir
m tsvetelin cvetelin cwetelin zwetelin
m tsvetko cvetko
m chedo cedo ^ cedomir
m chavdar cavdar czawdar tschawdar tchavdar
m shpiro spiro ^ spiridon
m yavor javor jawor iavor
m yasen jasen iassen yassen
m yanaki janaki
m gancho ganco ganczo
m gencho genco genczo
m gosho goso goszo ^ georgi
m angel angelos angjel andjel andel andzhel ankhel angyel ~ angelo anghel andjelko
m angelo anxhelo andzhelo andjelo andelo ^ angel
m dancho danco danczo ^ yordan
m gotse goce ^ georgi
m kocho koco
m petse pece
m borche borce ^ boris
m vancho vanco wanczo wantscho ^ ivan
m blagojche blagojce blagoyche
m kiro kjiro kire ^ kiril
# South Slavic, women
f anitsa anica
f bisera
f biljana bilyana
f borjana boryana
f bosiljka bosilka
f branka
f brankitsa brankica
f bojana boyana
f vesna wesna veszna wiesna
f vidosava
f vishnja vishnya visnja
f gordana
f goritsa gorica
f gorjana goryana
f danitsa danica
f dobrila
f draga
f dragana
f dragitsa dragica
f dubravka
f dushanka dusanka
f dushitsa dusica
f zhivka zivka
f zheljka zeljka zhelka
f zoritsa zorica
f zorana
f zvezdana
f zlatitsa zlatica
f jagoda yagoda
f jadranka yadranka
f jasna yasna
f jasminka yasminka
f jovana yovana jowana
f jovanka yovanka jowanka
f krstina
f ljubinka lyubinka
f mirjana miryana miriana
f milena milene
f militsa milica
f milka
f milojka miloyka
f milosava
f mirka
f mladenka
f mojtsa mojca moytsa
f nevena newena
f nevenka
f olivera
f radmila
f radojka radoyka
f rada
f ranka
f rajna rayna
f sanja sanya
f slavitsa slavica
f sladjana sladana sladzhana
f smiljana smilyana
f smiljka smilka
f stanitsa stanica
f stojanka stoyanka
f savka
f sretenka
f tijana tiyana
f zagorka
f zdenka
f persida
f kosara
f kosovka
f kolinda
f jela yela
f jelka elka yelka
f milanka
f mileva
f milijana miliyana
f mirela mirella miriela mireille mirey mirej
f naditsa nadica
f obrenija obreniya
f petrija petriya
f petrusha petrusa
f rosanda
f stana
f stojna stoyna
f teodosija teodosiya
f tsveta cveta
f tsvija cvija tsviya
f tsvijeta cvijeta tsvieta
f shpela spela
f urshka urska
f tjasha tjasa tyasha
f marusha marusa
f matelda
f polona
f alenka
f breda
f vida wida
f bozhana bozana bozena bozhena bojena boschena bozsena bozenka ~ boza
f branislava bronislawa bronislava
f tsvetana cvetana cwetana zwetana ~ tsveta
f tsvetelina cvetelina cwetelina zwetelina
f desislava desislawa dessislava ~ desi
f denitsa denica denitza
f gabriela gabrijela gabriella gabriele gabrielle gabriel gabrijel ~ gabi gaby gabby ela
f gergana
f iliana iliyana ilijana ileana ^ elena
f ivelina iwelina
f kalina kalyna calina
f krasimira krassimira
f lyubka ljubka
f meglena
f petya petja petia ^ petra
f petra pietra
f ralitsa ralica ralitza
f rositsa rosica rositza
f rumyana rumjana roumiana rumiana
f temenuzhka temenuzka temenujka
f yordanka jordanka iordanka jordana yordana
f albena
f velislava welislawa
f vanya vanja wanja vania
f vjera ^ vera
f veritsa verica werica weriza ^ vera
f vesela wesela veselina weselina vesselina
f ginka
f danijela daniela danyiela daniella danielle daniele daniel danijel ~ dana dani danica danka ela
f dana danna ^ danijela bogdana daniela
f dejana deyana
f darka
f dunja dunya dounia dunia ^ evdokia
f iris ayris ajris irys
f jasmina yasmina jasmin jasmine yasmin yasmine yasemin jazmin yasmeen zhasmin zhasmina zasmina jasmien yassmin iasmina ~ minka jas
f jolanda yolanda jolana yolana jolanta yolande iolanda iolanta yolanta ~ joli jola
f katitsa katica kata ^ katarina
f kaja kaya kaia kaija kayya
f lepa leposava
f manda
f miljana milyana miliana
f milunka
f mirjam miryam miriam maryam mariam meryem mirijam myriam maryem merjem meriem mariyam marjam maryame meryam mariem marijam mirjami merem miryem mairam mariame meriam ~ miri mimi mika ^ maria
f natasha natasa natascha natacha natasza natasja ^ natalia
f nadja nadzha nadya nadia ^ nadezhda nada
f nada ^ nadezhda
f natalina
f renata rienata renate ~ rena reni nata
f senka
f silvana sylvana szilvana
f sanela
f svetislava
f selma zelma
f sevda
f tereza teresa tierieza tyereza theresa therese terezia teresia terezie teresita theres terezija tereziya theresia terez tereze teres ~ tess tessa terka reza resi terry
f ursula oursoula urszula ursule orsolya urshula orsola orshoya ursel ~ uschi ula orsi
f filomena philomena
f fikreta
f khelga helga gelga ^ olga
f evitsa evica
f baritsa barica ^ barbara
f djurdjitsa djurdjica durdica dzhurdzhitsa gjurgjica djurdja durda dzhurdzha
f janja yanya
f marjeta mareta marjetka maretka marieta marietta marijeta ^ margarita maria
f mantsa manca
f nusha nusa
f romana
f sofka ^ sofia
# West Slavic, Baltic
m andrzej andzhey andzhej andzej ~ andrzejek ^ andrej andrew andreas
m ondrej ondrzhey ondrzhej ondrzej ondrey ~ ondra ^ andrej andrew
m arkadiusz arkadiush ~ arek ^ arkady
m bogumil bohumil ~ bohus ^ bogomil
m boguslaw bohuslav boguslav bogouslav boguslavas boguslavs boguszlav bohouslav bohuslavas bohuslavs bohuslaw bohuszlav baguslau bahuslau bogoslav ~ bogus bob
m bretislav bzhetislav bzetislav brzhetislav
m cestmir chestmir
m czeslaw cheslav ceslav ceslavas ceslavs cseszlav tcheslav tscheslaw tseslav ceslovas ~ czesiek
m dalimil
m dariusz darijush dariyush ~ darek ^ darius dariush darijus
m darius darijus dariyus darious dariusas dariuss daryous ^ dariush dariusz
m dario ^ darius
m dobieslaw
m drahomir ^ dragomir
m dominik dominic dominique dominick dominiks dominykas domenic dominikus dominikas ~ dom nik dominko ^ domenico domingo
m domenico domingo domeniko domingos ^ dominik
m edmund edmond edmundo edmunds edmundas edmon ~ ed eddie ted
m eugeniusz eugeniush ~ genek ^ evgeny eugene
m eugene eugen evzen yudzhin judzin oygen ezhen ezen yudzhiyn eugenijus eugeniyus ~ gene dzhin genya ^ evgeny eugeniusz evgenije eugenio jeno evgen
m eugenio eukhenio eudzhenio eudjenio eudenio euhenio ^ eugene
m evgenije evgenie jevgenije yevgenie ^ evgeny eugene
m jeno ene jene yene ^ eugene
m gustaw gustav gustavs gustavas gustaf gustave kustaa gyustav gusztav ~ gus gusti ^ gustavo
m gustavo gustavu ^ gustav
m ignacy ignatsi ignatsy ^ ignatius
m ireneusz ireneush ^ irenaeus
m jaromir yaromir jarmir iaromir jaromiras jaromirs ~ jarda
m jerzy ezhi jezhi jezi yezhi ~ jurek ^ george georgi yuri
m jiri irzhi jirzhi jirzi iri yirzhi ~ jirka jirik ^ george georgi yuri
m krzysztof kshishtof ksistof ~ krzys krzysiek ^ christopher
m krystof krishtof kristof ^ christopher
m kvetoslav
m lech lekh leh leszek leshek lesek
m lubos lyubosh lubosh
m ladislav ladislavas ladislavs ladislaw ladiszlav lagyiszlav ladislaus ladislao ~ lada laco ^ vladislav laszlo wladyslaw
m wladyslaw ~ wladek ^ ladislav vladislav
m wlodzimierz vlodzimezh vlodjimjezh vlodimjez vlodjimjez vlodzhimezh ~ wlodek ^ vladimir
m libor liboras libors
m leos leosh ^ leo
m maciej matsey macej machey ~ maciek ^ matthias matej mathew
m mateusz mateush ~ mati ^ matthew matej mateus
m matous matoush ^ matthew
m mieczyslaw mjechislav mechislav mjecislav mechyslav mecislovas ~ mietek
m przemyslaw premysl pshemyslav pshemislav psemislav przhemysl pshemisl psemisl przhemisl ~ przemek
m radek ^ radoslav radomir
m radim
m svatopluk
m vaclav waclaw vatslav vaclavas vaclavs wazlaw waclav ~ vasek vena ^ vyacheslav wenceslas
m wenceslas wenzel wenzeslaus ventsel vencel ^ vaclav
m vojtech vojtjekh vojtjeh voytekh vojtekh vojteh vojta ^ wojciech adalbert
m wojciech vojcekh vojceh voychekh vojchekh voytsekh wojcieh ~ wojtek ^ vojtech adalbert
m vratislav wratislaw
m wieslaw vjeslav veslav vieslav
m zbigniew zbignjev zbignev ~ zbyszek ^ zbynek
m zbynek zbinek zbinjek ^ zbigniew
m zdzislaw zdislav zdzislav zdjislav zdzhislav ~ zdzich zdzisiek
m zdenek zdenjek ~ zdena ^ zdenko
m zygmunt sigmund siegmund zikmund sigismund zigmund zigmunds zigmantas zigmunt sigizmund sigismondo ~ siggi ^ zsigmond zhigmond
m ziemowit
m miloslav ~ milos mila
m rastislav ~ rasto ^ rostislav
m blazej blazhej blazhey ^ blaz
m hynek ginek khinek
m oldrich oldrzhikh oldrzih ~ olda ^ ulrich
m otakar ottokar otokar
m otto oto otton otho
m cyprian ciprian chiprian kiprian cyprien cipriano chiprijan chipriyan ciprijan tsiprijan tsipriyan kyprianos tsiprian
m hubert khubert yuber iouber iuber juber juberas jubers jubier youber gubert huberts hubertus huberto ^ umberto
m norbert norberto norbertas norberts norbiert
m przemek ^ przemyslaw
m slawoj
f aldona
f aneta anieta anyeta annette anette anete annett annet anet ^ anna
f beata beate bieata ~ bea
f bogumila bohumila ~ bohunka
f bohuslava boguslawa boguslava
f dagmar dagmara ~ dasa
f danuta danute danouta
f dobromila
f dorota dorothea dorothy dorothee doroteja doroteya doroti doroty dorotea dorte dorthe dorotee ~ dora dot dottie thea dorka
f dora ^ dorota theodora
f drahomira ^ dragomira
f grazyna grazina grazhina grajina graschina grazsina grazhyna
f honorata
f irmina irma
f ivona iwona yvonne ivonne ivonna iwonna ivon yvona ~ ivka vonnie
f ivetta iveta yvette ivette ivet
f jarmila yarmila
f jirina jirzhina irzhina jirzina ~ jirka
f jitka yitka itka ^ judith
f judith judit judita yudita yudit dzhudit dzudit zhyudit yehudit judyta yegudit giuditta ~ judy judi jitka jutta
f judy judi dzhudi dzudi ^ judith
f kazimiera kazimira
f kinga
f kunigunda kunhuta
f kveta kvetoslava
f libuse libushe ~ libuska
f lyuba luba ljuba liuba ^ lyubov ljubica
f malina
f maryla
f michaela michaella michala mihaela mikaela micaela mikhaela mihajela mihaella ~ misha misa ela
f michelle michele mishel misel ~ shelly ^ michaela
f milada
f miloslava
f miluse
f ottilie otylia otilia otilija otiliya
f petronela petronella
f radka
f sarka sharka
f slavomira slawomira ~ slavka
f slavena
f teodozja theodosia feodosia
f vlasta vlaszta wlasta
f wanda vanda
f wieslawa
f wislawa vislava
f zdena ^ zdenka
f zdislava zdzislawa
# Baltic
m aigars
m ainars
m aivars
m algirdas algis olgierd olgerd
m alvydas
m andrius andryus andrijus andriyus ^ andrej andrew
m andris ^ andrej andrew
m arnis arnolds arnoldas arnold arnoldo arno arnald ~ arnie arni
m arnaud arnaldo ^ arnold arno
m artis
m arunas
m arvydas arvidas arvids arvid
m audrius audryus
m aurimas aurelijus aurelius ^ aurel
m algimantas
m bronius bronyus
m dainis daynis
m dainius daynyus
m dalius
m domantas
m donatas donatien donato donat donatus donats
m edvins edwin edvin edvinas ~ ed win
m egils egil eigil
m eimantas
m einars einar ajnar aynar eynar ejnar eynars
m gediminas gedymin gedimin giedymin
m gintaras gintars
m gintautas
m girts girt
m gitanas
m guntis gunts gundars guntars
m ilmars ilmar
m imants imantas
m ivars ivar iver iivar yvar ~ iva ^ igor ingvar
m ingvar ingvars yngve ^ igor ivar
m juris yuris ^ yuri george
m jurgis yurgis ^ yuri george
m kestutis kyastutis keistut
m krisjanis krishyanis krishjanis ^ christian
m laimonis laimonas laymonis
m linas
m mantas
m maris ^ marius
m mindaugas mindovg
m modris
m normunds normund
m ray rey rej ^ raymond
m romualdas romuald romualds romualdo romouald
m saulius saulyus saulijus sauliyus
m sigitas
m skirmantas
m stasys stasis ^ stanislav
m tautvydas
m talis talivaldis
m uldis
m vaidas
m vaidotas vaydotas
m valdas valdis ^ vladimir valdemar
m vidas
m vilnis
m viesturs
m virgilijus virgil virgilio virgile vergil virgiliu vergilije vergilie virgiliyus vergiliy virzhil virdzhilio virdzhil
m vydunas
m vygaudas vigaudas vygantas
m vytautas vitautas vytas vitovt ^ witold
m vytenis vityanis
m zilvinas zhilvinas
m zigmars
m ziedonis
f aiste
f ausra ausrine aushra
f austeja
f baiba bayba
f birute biruta
f dace datse
f daiva dayva
f dalia dalya dalja dahlia daliya dalija daliah
f danguole
f egle
f evika
f giedre
f gintare
f inguna
f inese
f inga inha inge ^ ingrid
f ingrida ingrid inhrid ingride ~ inga inge
f jurate
f laima layma lajma laimute
f laimdota
f ligita
f loreta loretta
f neringa
f nijole
f ramune
f rasa
f rasma
f rugile
f rusne
f ruta ruth rut rout ruthe
f sanita
f sarmite
f sigita
f skaidrite
f solvita
f vaira vayra
f vilma wilma uilma
f vaiva
f zane
f zivile
# Hungarian
m akos akosh
m aladar
m ambrus ambrush ^ ambrose
m andor ^ andrew andras
m andras andrash ~ bandi andris ^ andrew andrej andreas
m arpad
m attila atilla atila
m balazs balazh balaz ^ blaise blaz
m balint ^ valentin
m barnabas barnaba barnabe barnabash ^ barney
m bela ^ adalbert
m bence benedek bentse ^ benedict vincent
m benedict benedikt benedetto benito benoit benedykt benediktas benedikts benyegyikt bieniedikt benua benedicto venedikt ~ ben bence bene ^ benedek
m bertalan ^ bartholomew
m csaba chaba caba
m denes denesh ^ denis
m dezso dezhe ^ desiderius
m domokos domokosh ^ dominik
m elemer
m endre ^ andrew andras
m ervin erwin irwin ervinas ervins
m gaspar kaspar caspar jasper casper kasper kacper gaspare gaspard gashpar katsper kasparas kaspars dzhasper
m gellert ^ gerard
m geza
m gyorgy djerdj derd dzherdzh dord djordj gjorgj dyord ~ gyuri ^ george georgi dzhordzh
m gyozo deze ^ victor
m huba khuba
m imre ^ emeric henry
m kalman ^ koloman
m laszlo lasslo laslo ~ laci ^ ladislav vladislav wladyslaw
m levente
m lorinc lerints lerinc ^ lawrence
m matyas matyash macash macas machash matjas ^ matthias matija
m nandor ^ ferdinand
m odon eden ^ edmund
m rezso rezhe reze ^ rudolf
m soma shoma
m szabolcs sabolch sabolc
m szilard silard
m tivadar ^ theodore
m vidor
m zoltan ~ zoli
m zsigmond zhigmond zigmond ^ sigismund
m zsolt zholt zolt
f aranka
f bernadett bernadette bernadeta bernadet
f boglarka
f csilla chila cila chilla
f edina
f emese emeshe
f eniko enike
f etelka
f gizella gisela gisele giselle gizela zhizel
f gyongyi dendi
f hajnalka
f ibolya
f ildiko
f ilonka ^ ilona
f jolan ^ yolanda
f klara clara claire chiara klaara kler kjara kyara clair klaire
f noemi naomi noemie noomi naoemi
f piroska piroshka
f reka
f sarolta sharolta ^ charlotte
f timea tymea
f tunde tyunde tinde
f viola
f zita
# Romanian, Moldovan
m alin alyn
m codrin codrut
m costel costica ^ constantin
m cosmin kosmin ^ cosmas
m dacian
m decebal
m doru dorin ~ dorinel
m dragos dragosh
m dumitru dimitru dumitrache ~ mitica titi ^ dimitrie dmitry
m dimitrie ^ dumitru dmitry dimitrije
m emanoil
m eusebiu eusebio eusebius euzebiusz jevsevije
m eugeniu eudzhen ^ evgeny eugene eugen
m florin florinel ~ florian
m florian florijan floriyan florians flurin
m gelu
m gheorghe gheorge ~ gigi ghita gica gheorghita ^ georgi george
m gigi dzhidzhi ^ gheorghe
m grigore ^ grigory gregory
m horia khoriya khorija horija
m iancu yanku ^ ion
m iuliu yuliu ^ julius
m laurentiu laurentsiu ^ lawrence laurent
m liviu livio livijus livius
m mircea mircha mirca mirtsa
m mihnea mikhnya
m nelu
m nicusor ^ nicolae
m ovidiu ovidio ovid ovidije ovidie
m petrisor ^ petru
m radu
m razvan ^ rezvan
m remus romulus
m sabin sabino sabinas
m sergiu serghei serzhiu serdju serdu serdzhu serdzhiu ^ sergey sergio
m silviu silvio sylvio silvijo silvius silvijus
m simion ^ simeon simon
m sorin
m stelian stelijan steliyan ~ stelica
m tiberiu tiberius tiberio tiberije
m titu ^ titus
m tudor ^ theodore
m toader ^ theodore
m viorel
m vlad ^ vladimir vladislav
f ancuta
f anca anka
f corina korina corinne korinna korin korinne corinna korinn
f dacia
f doina doyna dojna
f dorina
f florina florine
f floriana florentina florentine
f gheorghita
f ioana joana yoana ^ joanna ivana
f ionela
f livia livija liviya liwia livi
f luminita luminitsa
f nicoleta nicoletta nikoleta nikoletta nikolett ^ nicole
f nicole nikol nikole nicola nichole nikolka nikola ^ nicoleta
f oana
f raluca raluka
f ramona
f rodica rodika
f sorina
f viorica viorika
# Greek
m adamantios diamantis ~ mantos
m agis
m alekos alecos ^ alexandros
m alexis alexi aleksis alexios aleksios alexisz ^ alexey
m anastasios anastasius anastasio anastas anastasije anastasie anastasas anastass anasztasz anastazy anastase ~ tasos tassos
m tasos tassos ^ anastasios
m andreas andreasas andreass andreasz andrieas ^ andrew andrej andrea
m apostolos apostol apostolis
m argyris argiris
m aris ^ aristotelis
m aristides aristidis aristide aristid
m aristotelis aristotle aristoteles aristotel ~ aris ari telis
m athanasios athanasius atanasios athanasis thanasis thanos afanasios athanase atanasio thanassis ~ nasos sakis ^ afanasy atanas
m charalambos haralambos charalampos haralampos haralampije kharalampi charalampi haralampi kharalampos kharalambos xaralampos ~ babis charis haris pambos harry
m chrysostomos hrisostomos khrizostomos chrysostom hrizostom khrizostom
m dimitrios dimitris demetris dimitrius demetrios dhimitrios demetrius demetrio ~ mimis dimos jim jimmy mitsos ^ dmitry dimitar dimitrije
m dimos dimosthenis demosthenes
m dionysios dionisios dionisis dionysis dionizy dionisije dionisie dionisiy dionisi dionisii dionisij dionisijs dionisijus dionissi dionissij dionisy dioniszij gyionyiszij dionysius dionisio dionis ~ nionios ^ denis
m eleftherios eleutherios lefteris elefterios lefter
m epaminondas epameinondas
m evangelos vangelis evaggelos vangel vagelis evangelis wangel
m evripidis euripides
m fotis fotios photios photis photius fotije fotie
m georgios giorgos yiorgos yorgos jorgos georgos yargos iorgos giorgios ghiorghos georghios ~ george ^ georgi giorgi
m grigoris grigorios gregorios gregoris ^ grigory gregory
m ilias elias eliasz elijas eliyas illyas helias ilas ^ ilya ilija elijah ilyas elie ilijas iliyas
m kyriakos kiriakos cyriacus kirijakos kiriyakos kyriacos cyriac cyriaque kiryakos kiriak ^ dominik
m lambros lampros
m leftheris ^ eleftherios
m leonidas ^ leonid
m makis
m manos ^ emmanouil
m menelaos
m miltiadis miltos miltiades
m minas minasz
m mikis
m nektarios nektarije nektarie
m odysseas odysseus odisseas odysejas
m panagiotis panayiotis panaghiotis panayotis panagiotes panayot panajot panajotis ~ panos takis panayis panagis notis
m panos ^ panagiotis
m paraskevas
m paschalis pashalis paskal pascal pasquale pascual paskuale paskual paskhalis paschal
m perikles pericles periklis
m polychronis
m prodromos
m sokratis sokrates socrates sokrat sokratas sokrats szokrat
m solon
m sotirios sotiris sotir
m stamatis stamatios
m statis ^ efstathios stathis
m stavros stavri stawri
m stelios stylianos stilianos
m stratos efstratios
m takis
m themistoklis themistocles temistokles femistoklis temistoklis ~ themis
m theocharis
m theodoros thodoris thodoros teodoros feodoros todoris theodorus ^ theodore todor fyodor
m theofanis ^ theophanes
m thrasyvoulos
m timoleon
m triantafyllos triantafillos
m vaios
m vasilis vassilis vasilios vassilios vasileios vassileios ^ vasily basil
m vlasis vlassis ^ blaise
m xenofon xenophon ksenofont ksenofontas ksenofonts ksienofont kszenofont xenofont
m zisis zissis
f afroditi aphrodite afrodita
f aliki ^ alice
f angeliki aggeliki ^ angelica
f artemis
f aspasia aspasija aspasiya
f athina athena afina atina
f charikleia
f chrysa chrysoula hrisoula
f despina despoina
f dimitra demetra
f effie efi effi
f eftychia eftihia
f evangelia evaggelia evangeliya evangelija
f fotini photini foteini
f kalliopi kaliopi calliope
f katina
f konstantina constantina ~ dina nantia
f kyriaki kiriaki
f melina
f niki
f panagiota panayiota panayota
f penelope pinelopi penelopa penelopi
f sotiria
f stamatia
f stavroula
f styliani
f theano teano
f vasiliki vassiliki vasilika vasilka wasilka
f xanthi xanthippi
f zinovia
# Albanian
m afrim
m agim
m agron
m albin albinas albins albinus albino
m alban albano
m alketas alket
m altin
m arben arbnor ~ ben beni
m arber arbri
m ardian ardijan ardiyan
m ardit
m arian arijan ariyan
m arlind
m arsim
m artan
m astrit
m azem
m bardhyl bardyl bardil bardhi
m behgjet behxhet bexhet bekhdzet behdzet bekhdzhet behcet
m besnik
m besim
m besian
m blerim
m bledar bledi
m bujar buyar
m burim
m dardan
m dritan
m dukagjin dukadjin dukadin dukadzhin
m edi
m edon
m ermal
m erion erjon
m ernad
m faton
m fatmir
m fatos
m ferat
m flamur
m florim
m gazmend
m gent genti gentian
m gjergj ^ george djerdj derd dzherdzh gerd
m gjin gin
m gjon djon gon ^ john
m gramoz
m hekuran
m ibish
m ilir
m kastriot
)"
    R"(m kreshnik kresnik
m kujtim
m kushtrim
m lavdrim
m leka
m liridon
m lirim
m lulzim luljzim lyulzim lulezim
m luan
m mentor
m mergim
m mirdit
m nexhat ^ nedzad nejat
m nexhmedin ^ nedzmedin
m petrit
m pjeter ^ peter
m prenk pren
m ramush ramus
m sadri
m sali
m shefqet ^ sevket
m shkelzen skeljzen
m shpend spend
m shpetim
m sokol
m tomor
m trim
m urim
m valon
m veton
m visar
m ylber
m ylli ylly
m zef ^ joseph
f albulena
f arta
f atifete atifeta
f besa
f blerta
f donika
f drita
f elvana
f jozefina josephine josefina jozefa josefa yozefina zhozefina zhozefin dzhozefin josefine giuseppina zozefina josefin josephina khosefina ~ josie pina
f kaltrina
f lindita
f luljeta lule
f majlinda
f mimoza
f mirlinda
f rudina
f teuta
f valbona
f vjosa vyosa vosa
f vjollca vjoltsa vjolca vyoltsa
= transcribed
# Arabic names and what the other Muslim languages make of them, men
m muhammad mohammad mohammed mohamed muhammed mohamad muhamad muhamed mohamud muhammadu mohammod mohamadou mukhammad mukhammed mukhamed mukhamad mokhammed mokhammad mokhamed mahomed mohd muhd mohamet mouhamed mouhamad mouhammad mouhamadou mohammadou mohammedou muxammad muhammet muhamet mohaamed muxammed moehammad mokhamad mukhamet mukhammet maxamed maxamad ~ mo md mohand hamada moha muha hamo ^ mehmed mehmet magomed mahamat mamadou muhammadali magomet
m magomed magomet magamed mahomet mogamed mahamed ~ maga ^ muhammad mehmed
m mahamat mahamadou mahamadu makhamat makhamadu mahamane ^ muhammad
m mamadou mamadu momodou modou ^ muhammad
m mahmoud mahmud mahmood mahmut makhmud mehmood mahmod mahmoued mahamoud mahmuud mehmud machmud maxmud mahamud makhmut mamoud makhmoud mamoudou mahmuds
m ahmad ahmed ahmet akhmed akhmad akhmet achmed achmad ahmat akhmat ehmed axmed ahmaad ahmadu ahamed ahmedou ehmet axmad ahamad ahmade ~ hamada ^ amadou
m amadou amadu ahmadou akhmadu ^ ahmad
m mustafa moustafa mostafa mustapha moustapha mostapha mustafo mustofa mustafah mustaffa mostefa mustaf musthafa ~ mustoe musta
m hasan hassan hassen khasan khassan assan hasen hesen xasan hacen hasaan hassane chassan hasn gasan haasan hasana khassane lahcen lahsen lhassan el-hassan
m hussein husayn hussain husain hossein hussien hossain hoseyn hosein huseyin huseyn husein hussin hocine houcine houssein hussayn khusein khuseyn khusain khussein gusein guseyn husseyn huzein xuseen xusayn hossien hassein housseine husen houssine khusejin husejin khosseyn khusayn khoseyn yuseyin khyusein khyuseyin husaine lhoucine hisen
m ali aly alli aliy allie alij alii ^ alija
m umar omar omer umer oumar umaru omaar cumar omor ymer umarou oumarou omarou umaro ^ omari
m uthman othman osman usman usmon othmane outhman ousmane osmane usmaan cusmaan cismaan othmann uthmaan utman otman ospan ousman usmanu
m abdul abd abdel abdal abdol abdoul abdur abdus abder abdes
m abdullah abdallah abdulla abdalla abdula abdollah abdoullah abdellah abdulah abdoulaye abdulahi abdullahi abdulloh abdilla abdullaah abdoulah abdillahi abdoellah abdylla abdulle abdulakh abdullakh abdallakh abdullakhi abdullo abdolla cabdulaahi cabdullahi ~ abdo
m abdulrahman abdelrahman abdurrahman abdurahman abdirahman abderrahmane abdurahmon abdurrakhman abdorrahman abdrahman abderahmane abdarrahman abdulrehman abdourahmane abderrahman abdiraxmaan abdurakhman abdurakhmon abdirahmaan abdurrehman abdrakhman abdarahman abdrahmane abdul-rahman abdel-rahman abd-al-rahman abdulraxman abdulrakhman abdel-rakhman abduraxmon
m abdulaziz abdelaziz abdul-aziz abdel-aziz abdul-azeez abdulazeez abdilaziz abdelazeez abdulasis abdoulaziz abdal-aziz abdol-aziz
m abdulkarim abdelkarim abdul-karim abdulkerim abdelkrim abdolkarim abdul-kareem abdulkareem abdoulkarim abdelkerim abdukarim abdel-kerim abdikarim
m abdulhamid abdelhamid abdul-hamid abdulhameed abdolhamid abdoulhamid abdelhameed abdihamid abdel-hamid abdulkhamid abdul-khamid abdel-khamid abdelkhamid
m abdullatif abdellatif abdul-latif abdulateef abdel-latif abdulatif abdallatif abdulatip abdullateef
m abdulqadir abdulkadir abdelkader abdul-qadir abdulqader abdul-qader abdoulkader abdelqader abdulkader abdiqadir abdul-kadir abdulqodir abdukodir abdulkadyr abdel-kader abdul-kadyr
m abdulmajid abdelmajid abdul-majid abdelmadjid abdulmajeed abdul-majeed abdolmajid abdel-majid abdulmedzhid abdulmecid abdulmecit abdulmedzid abdelmadzhid abdul-madzhid abdulmadzhid
m abdulmalik abdelmalik abdul-malik abdelmalek abdolmalek abdulmaleck abdul-malek abdumalik abdel-malek
m abdulsalam abdelsalam abdul-salam abdussalam abdeslam abdesselam abdessalam abdusalam abdisalam abdulsalaam abdoussalam abdusalom abdussalom abdel-salam abdel-salyam abdeslem
m abdulnasser abdelnasser abdul-nasser abdennacer abdel-nasser abdennasser abdunnasir abdunasir abdulnaser abdel-naser abdul-naser
m abdulfattah abdelfattah abdul-fattah abdel-fattah abdelfatah abdulfatah abdel-fatah abdel-fattakh abdul-fattakh abdelfatakh abdulfatakh
m abdulghani abdelghani abdul-ghani abdulgani abdugani abdulgany abdel-ghani abdelghany abdul-gani abdelgani abdilghani
m abdulrahim abdelrahim abdurrahim abdul-rahim abdirahim abderrahim abdulraheem abdurahim abdolrahim abdel-rahim abdourahim abdirahiim abdurakhim abdurrakhim abdul-rakhim
m abdulrazzaq abdelrazzaq abdulrazak abdul-razak abdurrazak abderrazak abdul-razzaq abdulrazaq abdourazak abdirazak abdurazak abderrezak abdulrazzak abdurazzok abdul-razaq abdurrazzak abdul-razzak
m abdulwahid abdelwahid abdul-wahid abdelouahed abdelouahid abdulvahid abdelwahed abdul-wahed abdiwahid abdulvakhid abdul-vakhid
m abdulwahab abdelwahab abdul-wahab abdelouahab abdulwahhab abdel-wahab abdul-wahhab abdelwahhab abdiwahab abdulvahab abdulvakhab abdel-vakhab abdul-vakhkhab
m abdulmumin abdelmoumen abdul-mumin abdulmomin abdelmoumin abdumumin abdulmumini abdulmoumin abdelmumen
m abdulhakim abdelhakim abdul-hakim abdulhakeem abdel-hakim abdihakim abdulkhakim abdelhakeem abdul-khakim abdelkhakim
m abdulhalim abdelhalim abdul-halim abdel-halim abdulhaleem abdulkhalim abdel-khalim
m abduljabbar abdeljabbar abdul-jabbar abdeldjabar abduljabar abdul-jabar abdulcabbar abdujabbor abdul-dzhabbar abduldzhabbar
m abduljalil abdeljalil abdul-jalil abdeldjalil abdul-jaleel abdujalil abdul-dzhalil abdel-dzhalil
m abdulbasit abdelbasset abdul-basit abdelbaset abdulbaset abdel-basset abdul-baset
m abdulsattar abdelsattar abdul-sattar abdul-satar abdussattar abdusattor abdel-sattar abdulsatar
m abdi abdy cabdi
m abdou abdo abdu abdoul
m abid abed abeed
m adham edhem ethem adkham edkhem adhem
m adnan adnane cadnaan
m akbar ekber akber
m akram ekrem akrem akramjon
m ala alaa
m alaeddin alauddin aladdin alaaddin alaeddine alaattin aladin alaedin
m amin emin ameen aminu amine emeen
m anas anass enes
m arif aref arief ariff
m asad assad esad esat ased asaad
m ashraf eshref achraf esref ashraff
m ata atta atah
m atif atef aatef
m awad awadh avad
m ayman aiman aymen eymen ajman aymane
m aziz azeez asis azyz azis
m azmi azmy
m badr badar bader bedir
m badruddin bedreddin badreddine badr-al-din bedrettin badrudin badruddeen badriddin
m bandar
m bashar bachar beshar basar bashshar
m bashir bachir basheer besir bashiir bechir beshir bashiru basir
m bassam basam bessam
m bassem basim basem bassim
m bilal belal bilel bilaal bilol billal bilyal bilaly
m burhan borhan burhon burhanuddin burhanettin burhaneddin burhonuddin burkhan burkhanuddin burkhon borhane burkhaniddin borhanuddin burkhonuddin
m daoud daud dawood davud davut dawud daoed dauda daut dawoud davood davod dawod daood ^ david
m dhia zia ziya diya diyaa ziaa diaa zija ziah
m ziauddin ziauddeen diauddin ziyauddin ziyaeddin ziyaddin zijaudin ziyoviddin ziyadin ziyaudin ziaeddin ziyodin
m essam esam issam isam
m fahad fahd fehd fakhd fakhad
m faisal faysal feisal faissal faysel fayssal faizal feysal faycal faical fejsal feisel faisel fajsal
m faiz faez fayez fayiz faaiz
m farid fareed ferid ferit faried farit phareed
m farooq faruk farouk faruq farook farouq faroque faroukh faruku
m fathi fathy fethi fathee fetkhi fatkhi
m fawaz fawwaz fevaz favaz
m fawzi fauzi fawzy fevzi faouzi fewzi fauzy favzi
m fuad fouad fuat foad fouaad
m ghalib galib ghaleb galeb
m ghassan gassan ghasan
m ghani gani ghany
m ghulam gholam golam gulam ghulaam gulom golom
m habib habeeb khabib habibu habip gabib khabip
m habibullah habibollah habiboullah habibulla habibulloh khabibulla khabibullo
m hadi hady haadi khadi hedi
m hafiz hafez hafeez hafis khafiz gafiz khafez hofiz khofiz hafidh
m haidar haydar haider heydar hyder haydhar hayder heidar haidhar gaydar khaidar khaydar geidar geydar kheydar khajdar hajdar heyder
m hakim hakeem khakim haakim gakim hokim khokim
m halim haleem khalim
m hamad hamd khamad
m hamdan hemdan khamdan
m hamed haamed khamed
m hamid hameed hamit khamid gamid chamid khamit hameid
m hammad hammed khammad
m hamza hamzah hamze hamzeh khamza gamza hamsa hamzat khamzat
m hani hany hanny khani
m hanif haneef hanief hanifi khanif
m harun haroon haroun haroune harouna kharun garun ^ aaron
m hatim hatem khatim haatim khatem
m haji hajji haci hadji xaji khadzhi gadzhi gaji hadschi
m hazim hazem khazim khazem
m hesham hisham hicham hishaam hichem heshaam khisham khesham hisam
m hikmat hikmet hekmat khikmat hekmet khikmet gikmet
m hilal helal hilaal khilyal khilal
m hilmi helmi hilmy helmy khilmi
m hosni husni hosny husny husnu houssni husnija khusnija khusniya khosni khusni
m hossam husam hussam hosam houssam husaam khossam khusam
m ibrahim ebrahim brahim ibraheem ibragim ibrohim ibraim ibrahima ibraahim ebraheem ibrahem ibrahime ibrahimu ibragym ibrokhim ibrayim ibrahiim ibrakhim ebrakhim ~ ibro ibo ibra ^ abraham avraham
m idris idriss edris idrees idrisu idrissa idrys edriss
m ihsan ehsan ikhsan ihsaan ekhsan egsan
m ikram ekram ikrom
m ilham ilhom ilkham ilgam ilkhom
m ilyas elyas iliyas iliass ilyass ilijas iljas iles
m imad emad imed imaad
m imran emran imraan omran umran imron
m iqbal ikbal eqbal iqbaal eghbal
m irfan erfan irfaan irfon
m islam eslam islaam islom
m ismatullah ismatullo esmatullah asmatullah ismatulla
m jaber jabir gaber djaber cabir jaabir dzhaber dzhabir
m jabbar jabar djabbar cabbar gabbar zhabbar dzhabbar dzhabar
m jalil jaleel djalil galil celil dzhalil zhalil
m jalaluddin jalaloddin celaleddin jelaluddin jalaludin djalaluddin celalettin jaloliddin dzhaloliddin dzhalaluddin dzhalaleddin jaluluddin
m jamil jameel djamil cemil gamil jemil dzhamil djemil dzhemil dzemil
m jamaluddin jamaleddin cemalettin cemaleddin djamaluddin djamel-eddine jamoliddin dzhamaluddin dzhamoliddin dzhamaludin dzemaludin dzhemaludin jamaludin
m jasim jassim jassem jasem djassim casim dzhasim dzhassem dzhassim
m jawad javad djawad cevad dzhavad jawaad jawwad jouad zhavad dzevad dzhevad cevat jevad dzhavat zhouad
m jihad cihad djihad jehad gehad cihat dzhihad dzhikhad gekhad
m juma jumah jomaa gomaa djuma dzhuma jumma jumaa cuma zhuma
m junaid junayd cuneyt juneid jouneid djounayd dzhuneid jonaid dzhuneyd dzhunaid
m jibril jibreel cibril djibril gibril jebril dzhabrail jabrail djibrill gebril cebrail jibrin dzhibril zhabrail ^ gabriel
m kabir kebir kabeer kabiir
m kamran kambran kamron kyamran
m kamil kaamil kamill kemil ^ kamal
m karam kerem karem
m karim kareem kerim krim karym keerim kariim kyarim
m khaldoun khaldun haldun haldoun
m khalifa khalifah halife khalife khelifa kalifa
m khurshid khurshed khorshid hursit
m latif lateef letif latyf latiif latip latyp
m luqman lokman luqmaan lukman loqman lukmon loukman
m majid majeed madjid mecid mejid mazhid medzhid majed madzhid macid maajid madzhed medzid madzid medjid mecit
m malik maleek malek maliq malick maalik
m mansur mansour mansoor mansor manssour mensur monsur mensour mansurs
m manzoor manzur mandhur manzour
m marwan marouan marouane merwan mervan marvan
m masud masood masoud mesut mesud massoud massud messaoud massood masut masuud
m mazin mazen maazin
m maqsood maksud maqsud maksut
m mehdi mahdi mehdy mahdy mekhti mehti mahdee mahadi mekhdi makhdi mehdija
m midhat mithat medhat mithad midkhat mitkhat midgat
m mirza meerza mirzo murza
m moncef munsif monsef moncif
m mubarak mobarak moubarak mubarek mubaarak mubarok mbarek embarek
m muhsin mohsen mohsin mukhsin muhsen mohcine mouhcine moxsin mokhsen
m mujahid mucahid mudjahid mojahed moudjahid mucahit mojahid modzhakhed
m mukhtar mokhtar muhtar moukhtar muxtar mokhtaar mukhtor muktar
m mumin momin moumen moumin moumine mumini
m munir mounir moneer muneer monir muniir mounire
m murad murat mourad morad mrad murod mourat moorad
m murtaza mortaza murtada murtadha mortada murtazo mourtada murteza
m muslim moslem muslum mouslim muslem
m mutasim moatassem mutassim mouatassim moatasem mutasem
m muammar moammar muamer muammer moamer mouammar muamar moamar
m muawiya moawiya mouawiya
m nabil nabeel nebil nabill nabyl
m nabi neby nebi
m nader nadir nadeer nodir
m naguib najib najeeb nagib nadjib necip nejib nejeeb nadzhib nadzib necib
m najibullah najeebullah najibulla nadzhibulla nadzhibula
m naim naeem neim naiem nayeem nayim
m naji nagi naaji nadji naci nadzhi
m nasim naseem nesim nassim nessim nacim
m nasir nasser naser naseer nassir nacer nasyr nosir nosyr
m nasrallah nasrullah nasrollah nasralla nasrulla nasrullo
m nasruddin nasreddin nasreddine nasraddin nasirdin nasriddin nasrudin nasirudin nasiruddin naseruddin nasredin
m nawaz navaz newaz
m nawaf nawwaf navaf
m nazim nazem nadhim nathim nadhem nazeem nozim
m nazir nazeer nadheer nadhir natheer
m nizamuddin nizameddin nezamuddin nizomiddin nizamettin nizamutdin
m nizar nezar nezaar
m noor nur nour nuur
m nuruddin nureddin noureddine nooruddin nurettin nuriddin nurudin noureddin nuredin nouraddin nureldin nurutdin nouredine nuroddin nuretdin nooroddin
m numan noman nouman numaan noaman
m nuri noori nouri nury noury nuriy
m obaid ubaid ubayd obeid oubaid ubeyd obeyd
m obaidullah ubaidullah obaydullah ubaydullah ubaidulla ubaydulloh obeidullah obaydulla ubaydulla
m qasim kasim qasem kassem qassim kassim ghasem kacem kasem kasym qasym qosim qassem gasim ghassem kaseem kosim gasym kassym ^ kasym-zhomart
m qais qays kais qaiss keis kays
m qadir kadir qader kader kadyr qodir kodir qadeer ghader kaadir kadirs qadyr
m qamar kamar
m rafiq rafik rafeeq refik rafiek rafique rafic rafig
m rahim raheem rahiim rakhim rehim rahym raxim rohim ragim rachim rakhym
m rahmatullah rahmatulla rahmatollah rahmatullo rakhmatullo rakhmatulla
m raif raef
m rakan racan
m rami ramy raamy
m ramil ramill
m rashad reshad rechad rachad resat reshat rasad resad rashat
m rashid rasheed rachid rasit rashit reshid raszid rashiid rachide rached raschid rasid rashed resid rasyid
m rasul rasool rassoul resul rasoul rosul rasuul
m rauf raouf raoof rawuf reuf
m raza reza rida ridha riza redha reda rizo rza ridah
m riad riyad riyadh riaz riyaz reyad ryad riadh rijad
m ridwan redwan redouane rizvan rezwan rizwan ridouane radwan radouane ridvan rezvan radvan reduan rizuan redwane
m ruhollah ruhullah rohullah rouhollah ruhulla ruhullo rohollah rukholla rukhulla rukhollakh
m rushdi roshdi rusdi rushdy roshdy rachdi
m saad
m sabah sabaah sabakh
m sadiq sadik sadeq sadegh sadek sadyk sadique sodiq saadiq sodik saddiq sadeg sadig
m saddam saddaam sadam
m sadruddin sadreddin sadraddin sadrettin sadriddin
m saeed said sayeed saied saiyd sagid sait saiid
m saif seif sayf sayif saef seyf saiff
m saifuddin saifeddin seifeddine sayfiddin seyfettin saifudin sayfuddin saifutdin seyfeddin
m saifullah sayfullah saifulla sayfullo seyfullah sefullah sayfulla seyfulla saifallah
m salah selah salaah salakh
m salahuddin saladin salaheddin selahattin salahuddeen saladdin salah-al-din salahaddin salahedine selaheddin salaheddine saloxiddin salohiddin salakhuddin sallahuddin salahudin salahadin selakhatin selahatin salakhudin selakhattin salakheddin
m salam salaam selam salom salyam
m salim saleem selim salem saliim seleem salym solim slim
m salman selman salmaan salmane
m samad samed samet somad
m samer samir sameer samire samyr semir sammir
m saqr sakr
m sarmad sermed
m sattar satar settar sattor
m saud saoud
m sayyid sayed seyyed seyed sayyed syed sayid saiyid seid seyid sayeid seyit seyitt
m shadi chadi shady
m shafi shafee chafi
m shahid shaheed chahid sehid shahed shakhid
m shahin shaheen chahine sahin shahein chaheen shakhin shagin
m shaker shakir chaker sakir shakeer shokir
m shamil chamil samil shamyl schamil szamil samils shamill
m shihab shehab chihab shahab sehab shikhab shakhab
m shukri shoukri chokri choukri shukry sukru shokri shukru sukri shukrija shukriya sukrija
m siddiq siddique seddik siddik seddiq sidik saddik sedigh sediq sidiq
m siraj sirac seraj siradzh
m sofian sofiane sufyan soufiane sufian sofyan soufian sofiene
m suhail sohail suheil souheil sohel suhayl soheil sukheyl sukhail
m sultan soltan soultan sulton sultaan
m taha tahaa takha
m tajuddin tajeddin taceddin tacettin tojiddin tajudin tadzhuddin
m talal tallal talyal
m talat talaat taleat
m talib taleb thalib talip
m taqi taghi tagi taki
m tareq tariq tarik tarek tarick tarique tareck
m tawfiq tawfik taufik tevfik toufik taoufik tofik tofiq toufic tewfik tewfiq taufiq taufeeq tofig tavfik
m tayyip tayyib tayeb taieb tayip tajip taib tayib taiyyab taip tayep tajib tajjip taiyip
m turki turky
m umid omid umed umit omeed
m usama osama oussama usamah ossama osamah ousama oesama
m wael wail ouael waeel vael vail
m wafiq wafik
m wajih wagih wageeh vecihi
m walid waleed oualid velid valid walied waliid
m waqar vakar wakar vakkar
m wasim waseem wassim ouassim wasem vasim
m yahya yehia yahia yahiya yehya jahja iahia yaxyo yakhya iakhia iakhya jahya yehiya yahaya jakhja yekhiya yakhe ^ john
m yaqub yaqoub yakoub yaqoob yakub yacoub yakup yaqob yaghoub yakoob yaaqoub yaacoub yagub yagoub yakubu yacub yokub yoqub ekub yaakub jaqub ^ jacob jakob yaakov yakov jakub iakub
m yasin yassin yaseen yasine yassine jasin iassine yacine yasein iasin
m yasir yasser yaser jasir yassir jaser iasser
m yazid yezid yazeed jazid ezid
m yunus younis yunis younes younus yonis jonus yones yonus junus iunus yunous younous yunes iounous ^ jonah
m zafar zafer dhafer zaffar dhafir zofar
m zahid zahed zaheed zakhid zokhid zohid
m zahir zaher zaheer dhahir zohir zakhir zoher zagir zakher
m zaid zayd zeid zeyd ^ zaed
m zayed zaied zaed zayid ^ zaid
m zainuddin zaynuddin zeynuddin zineddine zainudin zeineddine zainuddeen zinedine zayniddin zaynutdin zinedin zeyneddin zineddin
m zain zayn zein zeyn
m zaki zeki zaky zakki
m zubair zubayr zoubir zubeyr zobair zubeir zubeyir zobeir zubaer
m zuhair zuhayr zouhair zuheir zoheir zouheir zuher zukheyr zukhair
m zulfiqar zulfikar dhulfiqar zulfugar zulfeqar zulfigar zulficar
m aydar aidar ajdar ^ haidar
m azim azeem azym
m azhar azher ezher azhaar azkhar
m abbas abas abbaas abbass abbos
m abubakar abubakr aboubacar aboubakar abou-bakr abubaker abubakir boubacar aboubaker ebubekir abubekir aboubakr abu-bakr abubacar abukar abu-bakar abubakari bubakar
m adem ^ adam
m aman
m amanullah amanollah amanulla amonullo omonullo emanullah
m asadullah assadullah asadollah asadulla asadullo esedullah assadollah asadolla
m ataullah attaullah atallah attallah ataollah ataulla atalla
m azizullah azizollah azizulla
m bismillah besmellah
m ehsanullah ihsanullah ihsonullo ekhsanulla
m enayatullah inayatullah inoyatullo inayatulla
m faizullah faizulla fayzullo fayzulla feizullah feyzullah feyzulla
m fazlullah fazlollah fazullah fazlulla
m gulbuddin golbuddin gulbudin gulbeddin golboddin
m hafizullah hafizollah hafizulla khafizulla
m hamidullah hameedullah hamidulla khamidulla
m hekmatullah hikmatullah khikmatullo hekmatollah khikmatulla
m hibatullah haibatullah hebatullah hibatollah heibatullah khaybatulla khibatulla khebatulla
m kalimullah kaleemullah
m karamatullah keramatullah
m khairullah khayrullah hayrullah khairulla khayrullo khayrulla
m lutfullah lotfollah lutfulla lutfullo
m matiullah mutiullah
m naqibullah nakibullah nakibulla
m nematullah nimatullah nematollah nimatulla negmatulla nigmatulla nematulla
m qudratullah qodratollah kudratullah kudratullo qudratulla
m samiullah sameeullah samiulla
m sanaullah sanaulla
m sebghatullah sibghatullah sebgatulla
m shafiullah shafiulla
m shukrullah shokrollah shukrulla shukrullo
m wahidullah waheedullah
m waliullah valiullah valiulla
m zabihullah zabiullah zabihollah zabehullah zabikhulla zabiulla
m zalmay zalmai
m zmarai
m fehmi fekhmi fahmi fehmy fahmy fakhmi
m hajredin hayrettin khairuddin hayreddin heyreddin khayrettin khajredin khayredin khayreddin kheireddine khayruddin kheireddin hajrudin
m hamdi hamdy khamdi
m hashim hasim hachim hashem haashim hachem khashim khashem gashim
m isa issa eisa aissa isso essa iisa aysa eissa ^ jesus
m ismail ismael ismaeel ismayil ismoil ismajl smail esmail esmaeil esmaeel smajl ismaila izmail izmael ishmael ismaiel smain ishmail ismailo ~ isma smajo isi
m jakup ^ jacob yaqub
m jusuf yusuf youssef yousef yusef youssouf yosuf yusof youssif yousuf yussuf yousif yusif yuosef iusup yusup yusupha youcef yusufu jussuf joesoef jusup zhusup yoosuf yussef usup ~ yossi ^ joseph josef iosif
m kadri qadri kadry
m lutfi lutfy lotfi loutfi latfi lutfu lyutfi lutvi
m mehmed mehmet mehmad mehmeti mekhmed mekhmet ^ muhammad
m muharrem muharem mukharem mukharrem muharam mukharram moharram
m musa mousa moussa moosa musah mossa muusa ^ moses moisey
m nazmi nazmy
m qazim kazim kazem kadhim kazym kadhem kazeem kazum kaazim
m qemal kemal kamal kamaal kamel kemel kamol chemal
m redzep rexhep recep rejep rajab rajap ragab rejeb regep radjab redzhep radzhab redjep rajabu rojeb radzhap
m rrahman rahman rahmane rakhman raxmon rehman rahmon rahmaan rakhmon rahmen rachman
m rustem rustam rostam rusten roustam rustamas rostem rustaam
m sabit thabit thabet sabet tabet sobit
m sabri sabry
m sami samy saamy
m shaban saban chaaban shaaban shabaan chabane chaban
m tahir taher tahar tair tahirou takhir tagir takher tokhir tohir
m veli wali vali waly oualy walli
m xhavit dzavit cavit javid jawid javed jawed javaid cavid djavid dzhavit dzhavid jaweed zhavid
m xhelal jalal dzelal celal jalaal djalal jelal galal dzhalal dzhelal zhalal djelal
m xhemail jemail dzemail dzhemail
m zekirija zekeriya zakaria zakariya zakariah zakarya zakariyya zekeriyya zechariah zacharia zakariyah zakariyo zakaryia zekerija zacaria zakari zekaria zikriya ~ zeki ^ zachary zacharias zakharia
m alija aliya ^ ali
m bakir baqir bagher baqer bagir
m ejup eyup ejub eyub eyyub ayyub ayub ayoub ayoob eyyup ^ job iyov
m elmedin
m dzemal dzhemal cemal jamal jamaal djamal jemal camal gamal djamel jamel zhamal dzhamal dzamal
m dzafer dzhafer cafer jafar jaafar djafar jaffar jafer jaffer cafar dzhafar zhapar djaafar giafar japar
m fakhrudin fahrudin fahrettin fakhruddin fakhreddin fakhraddin fakhreddine fahreddin fakhrettin
m nedzad nedzhad necat nejat nedjad nedzhat
m nedzmedin nedzhmedin necmettin najmuddin najmaddin nejmeddin necmeddin nazhmuddin nazhmudin nedzhmettin nadzhmeddin
m mirsad
m selmo
m shefik sefik shafiq shafik chafik shafeeq
m sherif serif sharif sarif cherif shareef charif shariff sharip
m shevket sevket shawkat shaukat shavkat chawkat chevket shavkyat shovkat shavket
m semsudin shemsudin shamsuddin semsettin shamseddin shamsudin samsudin shamsiddin shamsutdin shemsuddin chamseddine shemseddin shamsedine
m khalid halid khalit halit khaled khaleed kaled chalid galid
m nazif nadhif
m nermin
m nijaz niyaz niaz niyazi neyaz
m rasim rassim
m ramiz ramis ramizas ramizs
m rifat rifaat refaat riffat refat
m safet
m salikh salih saleh solih saalih salekh solikh
m sead
m senad
m sefer safar safer
m zijad ziyad ziad zeyad ziyaad zijaad ^ ziya
m izet izzet izzat izat ezzat ezat
m kharis haris hares
m asim assem asem assim
m edin
m enver anver anwar anvar anouar anwer enwer envar anuar anwaar
m emir ameer amir amer emeer aamir amiir
m fikret fikrat
m vakhid vahid wahid waheed ouahid vaheed
m adil adel adhil
m sulejman suleyman sulaiman suleiman sulayman soleiman soleyman souleymane souleiman sulaymon sulyman sleiman slimane suleman suliman soulaymane slaiman souleyman suleymen suleimen ^ solomon
m ramadan ramazan ramzan ramadhan ramzaan ramadane romazon ramazon ramdane rramadan
m bajram bayram bairam beiram
m fadil fazil fadhil fadel fazel
m zukan
m mekho meho ^ mehmed
m khalil halil khaleel halill xalil kalil ~ halo
# Women
f aisha ayesha aicha aysha aishah ayse aischa aysa ayisha eysha oysha ayshe aisa ajsha ajsa ajse ajshe aiisha caasha
f amina aminah emina amineh emine aamina ameena aminat
f aminata aminatou ^ amina
f asma asmaa esma asmah
f aziza azizah azize azeeza
f basma besma basmah
f buthaina bouthaina buthayna boutheina buseyna
f dalal
f fadila fadhila fazila fadela fazilya
f farah ferah farakh
f farida fareeda feride ferida
f fatima fatimah fatma fatema fatemeh fatoumata fatou fatime fatuma fathima fatimata fatimatou fatmeh fadime faatima fatumata patimat fatimat faduma fadumo ~ fati fata
f fatiha fathia fatikha
f fawzia fauzia fevziye fouzia faouzia fevzija fevziya fauziya favziya foziya fawziya fawziyah
f habiba habibah habibe khabiba
f hafsa hafsah hafza khafsa
f hajar hagar haajar hacer hajara khadzhar agar khadzera hadzera khadzhera
f halima halimah halime haleema khalima khalimat halimatou
f hamida hamideh hameeda khamida
f hanan hanane khanan
f hanifa haneefa hanife khanifa
f hayat hayet khayat
f huda houda hoda hudaa khuda khoda
f iman eman imane imaan
f inas enas
f jamila jameela djamila cemile jamileh gamila dzemila dzhemila dzhamilya dzhamila dzhemile jamilah zhamilya
f karima kareema kerima kerime karimeh
f khadija khadijah hatice khadijeh hadija kadija khadidja hadiza hatidza hatidze khadijatou khadeeja xadija khadizha khatidza khatidzha khadidza hadidza khadidzha khatidzhe kadidja khadizhat kadiatou ^ hadice
f khalida khaleda khalideh halide halida
f latifa lateefa latife latifah
f layla leila leyla laila lejla lailah leilah laylah leyli leylya
f lubna loubna lobna
f lamia lamya lamiya
f maha mahaa makha
f maimuna maymuna maimouna
f malika melika meleka malikah malikeh
f manal manel manaal
f munira mounira muneera munire
f nabila nabeela nabilya
f nadira nadereh nodira
f naima naeema
f najat nagat nadzhat
f najla nagla najlaa naglaa nadzhla
f nawal naoual naual naval
f nasima naseema nassima nasimeh
f nasrin nasreen nesrin nesreen nesrine nassrin
f rabia rabiya rabiah rabea rabiye rabija
f rahima raheema rahime rakhima
f rania raniya ranya ranija
f rashida rasheeda rachida rashideh rasida
f ruqayya ruqaya rukiye ruqaiya rokaya roqaya rukiya rokia ruqayyah rukayya
f saadia sadia sadiya saadiya
f sabiha sabihah sebiha sabikha
f sadaf sedef
f safia safiya safiyya safie safiye safiyah safija safiyeh safiyat
f saida saeeda sayida saideh
f sakina sakineh sekina sakinah soukaina sakine sakinat
f salma salmah
f salima saleema selima selime
f samira sameera semira
f samia samiya
f sana sanaa
f shahida shaheeda
f shahnaz chahnaz sehnaz shahnoz shakhnaz
f shakira chakira sakira
f sharifa cherifa serife sherifa serifa
f siham seham sihem sikham
f soraya suraya thuraya thurayya sureyya sourayya soraja sorayya surayya
f suhair suheir
f souad suad soad
f sumaya sumayya soumaya sumaiya somaya sumeyye sumeja sumeya
f tahira tahera tahereh tahire takhira takhere
f wafa wafaa ouafa vafa
f yusra yousra jusra
f zahra zahraa zehra zohra zahrah zehrah zekhra zakhra zukhra zuhra zohre zohreh
f zakia zakiya zekiye zakiyya zekija zekiya
f zaynab zainab zeinab zeynep zejneb zaineb zeyneb zenab zineb zainabu zeinabou zeynab zaynap zaynep zejneba zeyneba zejnep zayneb zainap
f zuleikha zulaykha zulejha suleika zuleyha zulaikha zulekha zulejkha zuleykha
# Persian, Kurdish, Pashto, Tajik
m abolfazl abulfazl abolfazel abulfadl aboulfazl ebulfez abulfaz ebulfeyz
m abolhassan abolhasan abulhassan abulhasan abul-hasan abolkhasan abulkhasan
m abolqasem abolghasem abulqasim abulkasim aboulghasem abolgasem
m afshin afsin afchin
m aliakbar ali-akbar
m alireza ali-reza alirza
m amirhossein amir-hossein amirkhosseyn
m arash arach
m ardalan
m ardeshir ardashir ardechir ardasher
m arman ^ armen
m arslan arsalan arslon arslaan ^ aslan
m aslan asslan asllan aslon ^ arslan
m azad azaad ozod azat
m babak babek
m bahman behmen bakhman
m bahram behram bahrom bakhram bakhrom
m barham berham barhem barkham baram
m barzan berzan
m behnam bahnam bekhnam
m behrouz behruz bahruz behrooz behroz bekhruz bakhruz
m behzad bihzad bekhzod behzod bekhzad
m bijan bizhan bizan
m cyrus kourosh kurosh koroush koorosh sirus cirus sayrus kurush kir sajrus kyros cyros
m dariush daryush darioush daryoush dariusch ^ darius
m dilawar delawar dilavar dilaver delavar
m dilshod dilshad delshad
m emamali emomali imomali imamali emomalii
m esfandiar isfandiyar esfandiyar isfandiar
m eshaq ishaq ishak ishaaq isxoq ishakh ishoq iskhak eskhak iskhok eshagh is-hak ^ isaac yitzhak isaak
m farhad ferhat ferhad farkhad farhod farkhod ferkhat farkhat farhat
m fariborz
m farrokh farrukh farruh ferruh farukh
m farzad farzod
m faramarz feramerz
m ghorban qurban kurban gurban qorban ghurban kurbon qurbon gorban
m gholamhossein gholam-hossein gholamhosein golyamkhosseyn
m gholamreza gholam-reza gulamreza golamreza
m heshmat hishmat hesmat heshmatollah
m hojjat hujjat hojatollah hojjatollah khodzhat
m homayoun humayun homayun homayoon humayoun humoyun khumayun khomayun
m hormoz hormuz hurmuz khormoz
m houshang hushang hooshang khushang
m iraj irej irac iradzh
m jahangir jehangir cihangir djahangir jahongir dzhakhongir zhangir dzhahangir dzhakhangir zhakhongir
m jamshid jamshed cemsid djamchid jamsid dzhamshid dzhamshed djamshid zhamshid
m kaveh kave kawa kaweh
m kayvan keyvan kaivan keivan
m keykavous
m khosro khosrow khusrau khosrau khosrov khosru khosrou khusraw
m kia
m kianoush kianush
m kiumars keyumars
m latifullah lotfullah
m manouchehr manuchehr manoochehr manucher manuchekhr
m mashallah
m mazloum mazlum mazlom
m mehrab mehrob
m mehran mekhran
m mehrdad mihrdad mehrdod mekhrdad
m milad meelad
m mohammadreza mohammad-reza muhammadreza mohamadreza mohammadrza mokhammadreza mokhammad-reza
m mohammadbagher mohammad-bagher mohammad-baqer mokhammadbager
m mojtaba mujtaba mojtabah modzhtaba mudzhtaba modztaba
m navid naveed nawid nowid
m nechirvan nechervan nechirwan netchirvan nechervani
m omidreza
m parviz parvez pervez parwez perviz pervaiz parvaiz pervaz
m payam
m pedram
m pejman pezhman
m peyman peiman payman
m pouya puya
m rahmat rahmet rehmat rakhmat
m ramin rameen
m sassan sasan
m sepehr sipehr
m shahbaz shehbaz sahbaz shabaz shabbaz chahbaz shakhbaz shekhbaz shakhboz shahboz sehbaz
m shahram chahram sahram shakhram shahrom
m shahriar shahriyar shahryar chahriar sehriyar shakhriyor shakhriyar shakhrier
m shahrokh shahrukh shah-rukh chahrokh shakhrukh shakhrokh
m siamak siyamak
m siavash siyavash siavoush siyavush siyovush
m sohrab suhrab suhrob sukhrob sokhrab sukhrab
m soroush surush sorush
m tahmasb tahmasp
m teimuraz teymuraz temuraz taimuraz teimouraz taymuraz tejmuraz teimurazi
m touraj turaj turac
m vahdat
m yadollah yadullah yedullah
m zal
m firouz firuz feroz firoz feroze fayruz
m iskandarbek
m kakhramon kahraman kahramon qahraman kaharman qahramon gahraman kagraman kakhraman
m khudoyor
m loik
m mahmadsaid
m mahmadullo
m oyatullo
m pulat bulat polad pulod bolat polat
m saidakram
m shavkatjon
m sirodzhidin sirodzhiddin
m umarali
m zafarjon
m mazdak
f afsaneh efsane afsane
f anahita anahit anait anakhit anakhita
f arezou arzu arezoo arzou
f azadeh azade ozoda
f banafsheh
f behnaz
f bahar bakhar bahor
f delara dilara dilyara
f dilbar dilber delbar
f dilnoza dilnaz
f elaheh ilaha
f elham ilhama elkham ilkhama
f farzaneh farzana ferzane farzona farzane
f fereshteh firishta freshta fereshtekh
f forough furug furugh
f ghazal gazal gazel
f golnaz gulnaz gulnoz
f golnar gulnar gulnora gulnara goulnara gyulnara
f golrokh
f gulsum kulsoom kulthum kulthoum kulsum
f haleh hale khale
f hengameh
f homa huma khuma
f jila zhila
f kobra kubra
f laleh lale lala lyalya
f mahnaz mahnoz
f mahsa makhsa
f mahin
f malala malalai
f manijeh manizha manija manizheh
f marzieh marzia marziya merziye
f masoumeh masuma massoumeh maasuma masouma masume
f mehrangiz
f mitra
f mojgan mozhgan mujgan
f nargess nargis narges nergis nergiz nargiz nargiza
f nazanin
f niloufar nilufar nilufer niloofar nelofer nilyufer
f nooshin nushin noushin
f pari peri
f parisa perisa
f parvaneh pervane parvana parvane parwana
f parvin perwin pervin parveen perveen
f roya ruya
f rukhsana roxaneh rukhsona rokhsana
f roshan
f sahar seher saher
f sanaz
f sepideh
f setareh sitora sitara
f shahla sehla chahla shahlo shakhla shakhlo
f shahrzad shahrazad scheherazade sheherezade shakherezada
f shirin sirin schirin chirine shereen shirine sherine shireen
f shohreh suhre
f simin
f soudabeh
f taraneh terane tarana
f yasaman
f ziba
= written
# Turkish
m abidin
m alp alper alperen alpay
m anil
m arda
m aykut
m aydin aidin aydyn aidyn
m aytac
m baris barysh barish
m bekir bakr bekr
m berat
m berk berkay
m binali
m bora
m bulent byulent
m burak
m can dzhan
m cem dzhem dzem djem
m cengiz jengis genghis dzengis chingiz chingis cingiz tchinguiz djengiz tchingiz shingiz dzhengis dzhengiz chyngyz shyngys
m cevdet jevdet djevdet cevdat xhevdet dzevdet dzhevdet jawdat javdat
m coskun dzhoshkun
m cumhur
m deniz
m devlet dawlat davlat dowlat daulet
m devrim
m dogan doan
m dogu
m durmus
m ekmeleddin ekmelettin
m emre
m ender
m engin
m ercan
m erdal
m erdem
m eren
m erkan
m erol
m ersin
m ertugrul ertogrul
m fatih fateh faatih fatikh
m ferdi
m fethullah fathullah fatullah fathollah fethulla fatkhulla feth-ullah fetkhullakh fetkhulla fetulakh fetulah fetullah fatulla
m fikri
m goksel
m gokhan gokan gekkhan
m gultekin gyultekin
m guner
m gunes
m gursel gyursel
m hakan hakkan khakan
m haluk khaluk
m hulusi khulusi
m ilhan ilkhan
m ilker
m kaan
m koray
m levent
m mert
m mete
m metin
m mevlut mavlud mavlut mevlud mevlit mevlyut
m nail
m necdet nejdet nedzdet nedzhdet
m nihat nihad nikhat nikhad
m oguz ogyuz
m okan
m oktay oktaj oqtay oktai
m omur
m onder
m onur
m orhan orkhan orxan orchan
m ozan
m ozgur ozgyur
m recai
m sabahattin sabahuddin sabahudin sabaheddin sabakhudin
m selami
m selcuk seldjuk seldzuk seldzhuk selchuk
m serdar sardar sardor
m serhat serhad sarhad serkhat
m serkan
m sezgin
m sinan
m suat
m taner
m tansu
m tayfun taifun
m tolga
m tuncay tuncai tunchai tundzhay
m turgut
m ufuk
m ugur uur
m umut
m unal
m vedat
m volkan wolkan
m yalcin yalchin yalcyn
m yasar yashar jasar yachar jashar yasher
m yavuz javuz
m yildirim yyldyrym
m yigit
m yilmaz jilmaz yylmaz
m zekai
m zihni
f aylin ailin ajlin
f aysel aisel
f aysun aisun
f aynur ainur ajnur aynura ainura
f bahriye
f belgin
f belma
f berna
f berrin
f beyza
f buse
f canan dzhanan
f ceyda
f cigdem chigdem
f derya
f didem
f dilek
f ebru
f ece
f elif elife
f elmira almira
f emel
f esra
f filiz
f funda
f gamze
f gonul
f gulbahar gulbahor gulbakhar
f gulcin
f gulay gulai gyulay
f gulsen gulshan gulshen golshan gyulshen
f gulten
f handan
f hande
f hulya khyulya
f hurrem
f ipek
f leman
f meral
f meltem
f merve
f mihriban mehriban mehribon mehribanu mekhriban
f mine
f muge
f nazan
f nazli nazly
f nermin nermine nermina
f neslihan
f nevin
f nihal
f nilgun
f nur nour noor
f nuray nurai
f nurcan
f oya
f ozlem
f pelin
f pinar pynar
f saadet saodat saadat
f seda
f selin
f semra
f sevgi
f sevil sevilay
f sevim
f sibel
f songul
f sule
f tansu
f tugba
f tulay tulai
f tulin
f turkan
f ulku
f yildiz yyldyz
f zuhal
f zumrut
# Azerbaijani
m aqil akil agil
m anar
m araz
m ayaz aiaz
m azer azar
m elchin elcin eltchin
m elman
m elmar
m elnur elnour
m elshad elchad elsad
m elshan elsan
m etibar
m eynulla
m farman
m fuzuli fuzuly fizuli
m gambar kanbar qanbar kambar
m ilgar ilqar
m khagani khaqani
m khalaf khalef xalaf
m mahir maher mahyr makhir makher
m mubariz mubarez
m novruz navruz nowruz nauryz nevruz
m ogtay ^ oktay
m qabil kabil gabil
m qafar gafar ghafar ghaffar qaffar gaffar
m rovshan ravshan rowshan roushan
m rufat
m seymur seimur
m shahmar chahmar shakhmar
m tale
m tural
m vagif vaqif vagyf vakif wagif
m vilayat vilayet
m vugar vuqar vougar
m zakir zaker zokir zoker
m zeynal zeinal zaynal
m ziyafat
f aygun aigun aygyun
f aysu
f fidan
f gular
f gunay gunai gyunay
f ganira
f nigar nigor nigora nigyar
f sevinj sevinc sevindj sevindzh
f sona
f ulviyya
# Kazakh, Kyrgyz, Uzbek, Turkmen, Tatar, Bashkir
m abai abay abaj
m abish
m adilbek adylbek
m aibek aybek oybek ajbek
m aidos aydos
m alibek alybek
m alikhan alixan alihan alichan
m almaz almas almass
m almazbek almasbek
m altynbek altinbek
m amangeldy amangeldi amankeldi
m asan
m askar asker asqar
m askarbek
m aslanbek arslanbek
m asylbek asilbek
m atambek
m atanazar
m azamat azamet asamat
m azimbek
m bagdat baghdat
m bakhtiyar bahtiyar bakhtiar bakhtiyor baxtiyar bahtiar bachtijar bakhtier bahtiyor
m bakyt bakit bakhyt baqyt
m bakytzhan bakhytzhan
m batyr batir botir
m batyrkhan
m baurzhan bauyrzhan bauirzhan baurjan
m bekbolat
m bekzat bekzod bekzad
m berik
m beksultan
m beibut beybut
m bolatbek
m danat
m daniyar daniar doniyor donier doniyar
m dastan doston
m daniyal danial ^ daniel
m darkhan
m dauren daouren
m erbol yerbol erbolat
m erkin yerkin
m erlan yerlan jerlan
m ermek yermek
m ernur yernur
m erzhan yerzhan erjan
m eset
m galym ghalym
m galymzhan
m gurbanguly kurbanguly gurbangouly gurbanguli kourbangouly
m ildar ildars
m ilnur
m ilshat ilchat
m ilsur
m imangali
m inal
m islambek islombek
m ismoiljon
m jasur zhasur jassur dzhasur
m jandos zhandos dzhandos
m janibek zhanibek janybek djanibek dzhanibek zhanybek
m kairat qairat kajrat kayrat qayrat
m kairbek
m kalyk
m kanat qanat
m kanysh qanysh
m kassym-jomart kassymjomart kasym-zhomart qasym-jomart kasym-jomart kassym-zhomart qasim-jomart
m kazbek kasbek qazbek qazybek
m kenes kenesh
m khikmatilla
m kubanychbek kubanichbek kubanych
m kurmanbek kourmanbek kurmanbeck
m madi
m maksat maqsat
m meiram meyram
m melis
m mels melsas melss melsz
m merdan
m mintimer mintimir
m muratbek
m myktybek
m nariman neriman
m nurlan nourlan nurlans
m nurbek
m nurali nuraly
m nursultan noursoultan nursoltan nur-sultan
m nurmukhammed nurmuhammad nurmagomed nurmukhamed nurmahomed
m omurbek
m oraz uraz
m orazgeldi
m orozbek
m otabek atabek
m otkir otkurbek utkir utkur
m radik
m ravil ravyl rawil
m rinat rynat renat renats rinatas
m rishat
m rysbek
m sabyr sobir saber sabir
m sadyr sadir
m samat
m sapar ^ safar
m saparmurat saparmurad saparmyrat saparmourat
m sarsen
m serik
m serzhan
m sooronbay sooronbai soronbai sooronbaj
m sultanbek
m syrym
m talant
m talgat talghat
m temir timir ^ temur
m temirbek
m temirkhan
m tolegen tulegen
m toktar
m tursun tursyn
m tursunbek
m ulan
m ulugbek ulughbek ulugbeck
m ulykbek
m umirzak
m urmat
m usen
m utkirbek
m yerbolat
m zamir
m zhandarbek
m zhantoro
m zhasulan
m zhenish jenish
m zhomart jomart
m zhumabek jumabek
m zhakyp
f aigerim aygerim
f aigul aygul ajgul aygyul oygul
f ainash
f aizada aizade
f aizhan ayjan ayzhan
f altynai altynay
f alsu alsou
f asel assel
f balzhan
f bibigul
f dariga
f dinara
f gulbara
f gulmira goulmira
f gulshat goulchat
f gulzhan
f guzel guzal gyuzel guzyal
f karlygash
f lola
f madina medina madinah
f nazgul
f raushan ravshana
f saltanat
f saule
f togzhan
f umida omida
f venera
f zamira
f zarina
f zarema
f zhanar
f zulfiya zulfia sulfija zulfija
# The North Caucasus
m adlan
m akhyad
m alu alou
m alkhas alhas
m alvi
m apti
m arbi
m aslambek
m astamur
m aznaur
m badrudi
m batal
m beslan besslan
m bislan
m dalgat
m dokku doku dokka
m dzhokhar dzhohar jokhar djokhar dschochar djohar dzhochar dzhokar dzokhar dzohar dzochar
m gadzhimurad hadji-murat khadzhimurat hajimurad gadzhimurat
m imam emam imom
m inar
m isropil israpil israfil israfeel
m khaibula haibulla
m khozh-akhmed khozh-ahmed
m lecha letcha
m lom-ali
m magomedali mahomedali
m magomedsalam
m mairbek mayrbek
m mavladi movladi movlady mavlady
m mavlit
m mukhu
m nurdi
m raul raoul raulis
m ruslanbek
m salambek
m salamu
m shamkhal samhal
m shapi
m shirvani
m sulim
m supyan supian
m tausultan
m taymaz
m turpal turpal-ali
m vakha waha vacha vaha wacha
m visit
m yunus-bek yunusbek
m zaur zaour
m zaurbek saurbek
m zelim
m zelimkhan zelimchan zelimhan selimchan zelimxan
m znaur
f aset
f liana lijana liyana
f makka
f medni
f petimat
f zalina
f zara
f zulai
# Hebrew
m aharon aaron ahron aron aarn akharon aaren aronas ~ ron roni ^ harun
m ariel arijel arjel aryel ~ arik
m aryeh arie arieh arye ariyeh are
m avi ^ avraham
m avigdor awigdor
m avichai avihai avichay avikhay
m amnon
m amos amoz
m amram
m ami
m asher acher aser
m assaf asaf
m avishai avishay abishai
m baruch baruh barukh boruch
m betzalel bezalel betsalel
m benny beny beni benni ^ benjamin
m boaz
m chaim haim hayim chayim hayyim khaim jaim chajim hajim
m dov
m ehud ehoud ekhud egud
m eitan etan eytan eithan ejtan ^ ethan itan
m elazar eleazar elezar
m eli elie ely eliy ^ elijah eliyahu
m eliezer eliazar
m eliyahu eliahu elijahu elyahu elijah eliah eliyagu eliyakhu elaydzha ~ eli elie ^ elias ilya ilija
m elisha
m eran
m erez
m ezer eyzer
m ezra esdras
m gabi gaby ^ gabriel
m gadi gad
m gideon gidon gedeon ~ gidi
m gilad guilad
m gil
m giora guiora
m herzl hertzl gertsl
m hillel hilel gilel
m ido iddo
m ilan
m israel yisrael izrael isroel yisroel jisrael izrail
m itamar ittamar
m itai itay ittai
m jehuda yehuda yehudah judah juda ieguda yekhuda eguda jekhuda ekhuda ~ yudi
m jonathan jonatan yonatan yonathan yehonatan jehonatan johnathan johnatan dzonatan dzhonatan ionatan ekhonatan gionata ~ jon jonny yoni johnny
m joshua jehoshua yehoshua josua joschua jozua josue dzhoshua dzoshua dzosua iekhoshua yekhoshua yoshua ~ josh shuki dzosh dzhosh dzos
m josh dzhosh dzosh dzos ^ joshua
m joel yoel dzhoel dzoel zhoel ioel
m lior leor
m meir meyer mejer
m menachem menahem menakhem menagem
m menashe manasseh menasche
m michah mikah micah mikha ^ micha
m mordechai mordecai mordehai mordekhai mordechaj mordejai mordekhay mordekhaj mordehaj ~ moti motti motty
m moti motti ^ mordechai
m nachman nahman nakhman
m naftali naphtali naftaly
m natan nathan neytan nejtan nathans ~ nate
m nathaniel nataniel nathanael netanel natanael natanel natanijel nathanial ~ nate nat
m nir
m nissim nisim
m noam
m noah noach noe noy noa noakh noyakh ^ nuh
m nuh nooh nouh
m ofer offer
m ohad
m omri
m oren
m ori
m oz
m pinchas pinhas pinkhas pinchos pincus phineas ~ pini
m rafi rafy ^ rafael
m ran
m raz
m reuven reouven ^ reuben ruben
m roni ronny ronnie ronni
m ron
m ronen
m roy roi roj
m shabtai shabtay sabbatai sabtai
m shai shay
m shalom chalom sholom
m shaul saul schaul chaoul
m shlomo schlomo shlomoh szlomo chlomo slomo ^ solomon salomon
m shmuel schmuel shmouel szmul ~ shmulik ^ samuel
m tal
m tamir tomir
m tzachi tsachi zachi tzahi tsahi tsakhi ^ yitzhak
m tzvi zvi tsvi zwi cvi
m uri ouri ury ^ uriel
m uriel ouriel uriell urijel
m uzi ouzi uzzi
m yair jair yaer iair
m yaniv
m yariv jariv
m yarden
m yehiel jechiel yechiel jehiel yekhiel iekhiel
m yigal igal yigael ygal igael jigal
m yoav joav
m yochanan jochanan yohanan ^ john ivan
m yonah jonah yona jona dzhona iona dzona ^ yunus
m yoram joram ioram
m yosef yossef yosseph yoseph iosef yoisef jossef ~ yossi josi sefi ^ joseph iosif josef
m yossi yosi jossi josi ^ yosef
m yuval juval
m zalman
m zeev zev seew
m zevulun zebulon zvulun
m zion tzion tsion
m zohar zoar zokhar
f adi
f ahuva
f ayelet ayala
f batya batia
f dafna daphna daphne dafne dafni
f dalit
f dvora dvorah deborah debora devora deborrah debra ~ debbie deb debby
f dorit
f efrat
f einat
f galit
f gila
f golda
f hadas hadass
f ilana
f liat
f limor
f merav meirav
f michal mikhal
f miri ^ miriam
f naama
f nurit
f ofra ophra
f orit
f orly orli
f orna
f pnina penina
f ronit
f sarit
f shelly shelley shelli sheli seli
f shira
f shoshana shoshanna ^ susanna
f shulamit shulamith sulamith
f sigal sigalit
f smadar
f tali tally
f tamar thamar ^ tamara
f tzipi tzipora tzipporah zippora tsipi cipi tzippi zipi
f yael jael
f yaffa
f zehava
# Georgian
m akaki akakiy akaky
m aleko ^ aleksandre
m amiran
m anzor ansor
m archil artschil
m avto ^ avtandil
m badri
m bakur bakour
m beka
m beso ^ besarion
m bidzina bidsina bidzine bidzhina
m bondo
m dato ^ davit
m elguja elgudja elgudzha
m emzar
m gela
m gia guia giya gija ^ giorgi
m giga
m giorgi guiorgui djordji dordi dzhordzhi giorgiy giorgij ~ gia goga gogi zhora ^ george georgios georgiy georgi georgy
m gocha gotcha
m gogi ^ giorgi
m grigol ^ grigory
m guram gouram
m jaba dzhaba
m jansug dzhansug
m jumber dzhumber
m kakha kaha kacha
m kakhaber kahaber kachaber ~ kakha
m koba
m koka
m lasha lacha lascha lasa
m levan lewan levans
m mamuka mamouka
m mamia
m merab
m mindia
m niko ^ nikoloz nikola nikolaos
m nikoloz nikolos ^ nicholas nikolay
m nika ^ nikoloz
m nodar
m nugzar nugsar
m otar othar
m paata
m papuna
m ramaz ramas
m revaz rewas revas rezo
m roin
m rostom
m sandro ^ aleksandre alexander
m shalva schalwa chalva ^ salva
m shota schota chota sota
m soso ^ ioseb joseph
m ioseb ^ joseph iosif
m sulkhan sulchan soulkhan
m tamaz
m tariel tariell
m tengiz tenguiz tengis tenghiz
m tornike
m ucha utcha
m vakhtang wachtang vahtang vakhtangi
m vano ^ ivane ivan
m vazha vaja wascha
m zakro
m zaal
m zaza
m zurab zourab surab zurabs zurabi ~ zura zuriko
m zviad sviad zwiad zvijad zviyad
f eka
f eter
f khatia hatia khatiya
f khatuna hatuna chatuna
f ketevan ketewan ketevani ~ keti keto
f lali
f lela
f lia liya lija leah lea leya
f maka
f manana
f mzia msia
f nana
f nanuli
f natela
f natia natiya
f nestan
f nino
f rusudan
f tamta
f tea teya thea
f tinatin
f tsira
f eliso
# Armenian
m abgar
m ara
m aram
m aramais
m argishti
m armen
m arayik araik arayk
m arshak archak
m artak artack
m artashes artaches
m artavazd artavazt
m artsvik
m ashot achot aszot asot ashod
m avetik avetis avedis
m bagrat
m boghos pogos poghos bogos ^ paul
m garegin karekin
m garabed karapet
m garnik
m gagik gaguik kakig
m gevorg kevork gevork geworg ^ george
m grach hrach hratch
m hrant hrand khrant grand ^ grant
m gurgen gourgen
m hagop hakob akop hagob agop khagop ^ jacob jakob yakov
m haik hayk aik hajk gayk ayk khajk khayk
m hamlet gamlet
m hamo
m harutyun harutiun arutyun haroutioun aroutioun arutiun
m hovik
m hovsep ovsep ^ joseph
m hrachya hrachia rachya rachia grachya rachiya
m hrair hrayr grayr
m karen
m khachatur khatchatour hachatur khachatour ~ khachik
m khachik hachik
m kamo
m levon lewon ^ leon lev
m manvel
m martun
m mger mher mgher mkher
m mikayel ^ michael mikhail mikael
m mkrtich mkrtitch mkrtych mgerdich mkrtic
m mkhitar mekhitar
m mihran mikhran migran
m movses ^ moses
m narek nareg
m nikol ^ nicholas nikolay
m norayr norair
m parujr paruyr baruir
m rafayel ^ rafael
m razmik rasmik
m rushan
m samvel samwel samvell ^ samuel
m sarkis sargis serkis sarkiss ^ sergius sergey
m seyran seiran
m serzh serj serz ^ serge sergey
m shahen chahen
m shavarsh chavarch
m smbat sumbat smpad
m suren souren
m taron
m tevan
m tigran tigrane dikran tigranes
m vahagn vaagn
m vahan vagan vaan
m vahe vage wahe vae
m vahram vagram
m vardan vartan wardan
m varujan varouzhan waruschan varuzhan
m vazgen wasgen vasken vasgen
m vigen vighen viguen vicken
m yervand yervant ervand ervant erwand
m zaven zawen
m zhirayr jirair zhirair jirayr
m zoravar
f ani
f anush anouch anoush
f arev
f armine armineh
f arpi arpine arpineh
f astghik astrik asthik astkhik
f gayane gajane gaiane gayaneh
f gohar goar kohar
f hasmik asmik hasmig
f hermine hermina ermine khermina
f hripsime ripsime
f knarik
f lilit lilith
f lusine lousine lusineh
f mane
f nare
f naira nayra
f narine narineh
f nune
f ruzanna
f satenik
f shushan shushanik chouchan
f sirush sirusho
f tatevik tatev
f zaruhi zarui
# English and the other western languages, men: names with their transcriptions
m aidan aiden eydan ejdan
m aldo
m alfonso alphonse alfons alonso afonso alonzo afonsu alphonso alfonz
m alvaro alvaru
m alvin alwin ^ elvin
m ambrose ambrosio ambroise ambrosius amvrosiy ambroz amvrosije amvrosie ambrosiy amvrosy amvrosij
m andrew andrews endryu endru andryu ~ andy drew andie ^ andrej andrey andreas andre andrzej andras andrea
m andre ^ andrew andrej
m andrea ^ andrew andrej
m andres ^ andrew
m anders ^ andreas andrew
m antti anti antero ^ andrew
m andy endi ^ andrew
m ansgar asgar
m archibald arcibald ~ archie
m armand armando ^ hermann
m arne ^ arni
m asbjorn esbjorn asbjoern
m ashley eshli esli
m auguste august augustus augusto avgust ogyust augusts
m axel aksel aksels ^ absalom
m baldwin boudewijn baudouin balduin boduen
m balthasar balthazar baltasar baltazar
m barack barak
m barry barrie barri beri bari
m basil bezil ^ vasily basile
m basile bazil ^ basil
m bastian bastien basten ^ sebastian
m ben ^ benjamin benedict
m bertrand bertram bertran beltran
m bjorn bjoern born bjern bern byorn bjarn
m blake bleyk blejk
m bradley bredli ~ brad
m brad bred ^ bradley
m brandon brendan brendon
m brian bryan brayan brajan bryon
m bruce bryus brus
m bryce
m byron bayron bajron
m calvin kalvin kelvin
m cameron kameron kemeron
m camille camillo camilo kamilo kamillo ^ kamil
m carsten karsten ^ christian
m cedric sedrik cedrik
m chad ched ced
m chester cester
m claes clas klas
m clarence klarens
m claus klaus klavs klauss ^ nikolaus nicholas
m clayton kleyton klejton
m clement clemente clemens klemens kleman klemente klement klemen ~ clem ^ kliment klim
m clifford klifford kliford ~ cliff
m clint clinton klint
m clive klayv klajv
m clyde klayd klajd
m colin collin kolin ^ nicholas
m connor conor conner konnor konor
m corey cory kori
m craig kreyg krejg
m curtis kertis
m dale deyl dejl
m damon
m darrell daryl darryl darrel derril deril
m darren daren
m dean ^ din
m dennis ~ denny ^ denis
m derek derrick deric ~ rick ^ dietrich
m desmond dezmond
m didier dide didje didie ^ desiderius
m dieter diter ^ dietrich
m dietmar ditmar
m dietrich ditrich ditrikh ditrih ~ dieter dirk
m dirk derk
m don ^ donald
m donald donalds donaldas donal ~ don donny donnie
m douglas douglass duglas daglas dglas ~ doug
m doug dag ^ douglas
m duncan dunkan dankan dnkan
m dustin dastin
m dwight duayt dvajt dvayt
m dylan dillon dilan
m earl erl
m eberhard eberkhard everard everhard
m ed ^ edward eduard
m edouard eduar ^ edward eduard
m egon
m elliott elliot eliot
m elmer
m elon ilon
m elton
m elvis
m emerson
m emery emmerich emeric imrich emerik imrikh ^ imre
m enzo entso enco
m erasmus erasmo erazm erazmo
m erhard erhart erkhard
m ernie
m erich erikh erih ^ erik
m errol ^ erol
m ethan itan
m evert everett
m fabrice fabrizio fabricio fabris fabritsio fabrisio
m fausto faust
m felice feliche ^ felix
m fidel fidelis fidelio
m finn fin
m flavio flavius flaviu
m florent florentin florentino floran ^ florian
m folke
m fulvio
m gareth garet
m garrett garret geret
m gary garry geri gari
m gaston gastone
m gavin gawain gevin geyvin
m gaetano gaetan cajetan kajetan kaetan
m geoffrey jeffrey jeffery jeffry dzheffri dzefri dzhefri ~ jeff ^ geoff
m jeff geoff dzheff dzef dzhef ^ jeffrey
m george dzhordzh dzordz dzhorzh dzordzs dzordzas ~ georgie ^ georgi georges georg giorgi georgios gheorghe djordje yuri jorge giorgio jerzy gyorgy jiri juraj
m georg goerg jorg yorg ~ schorsch ^ george georgi
m georges zhorzh zorz ^ george georgi
m jorge khorkhe horhe zhorzhi zhorzhe zorze ^ george
m giorgio dzhordzho djordjo dordo dzhordzhio ^ george
m jordi zhordi zordi khordi ^ george
m joris yoris ^ george
m gerald geraldo jerald geralds dzherald dzerald zherald ~ gerry jerry
m germain zhermen ^ german hermann
m gilbert gilberto gisbert zhilber zilber zhilbertu dzhilberto khilberto gilberts ~ gil
m gilles giles egidius egidio zhil zil dzhaylz idzi aegidius
m gino dzhino djino ^ dino
m giuliano dzhuliano djulijano dulijano dzhuliyano juliano ^ julian
m glen glenn
m gordon
m gottfried godfrey godfried gotfrid godfri godefroid
m graham graeme grahame grem grejam greyam grekhem gream
m grant
m guido gido gvido guidon ~ guy ^ vit
m gunnar gunner gunar
m gunter guenter guenther gunther gyunter ginter
m guy gay gi gaj
m hakon haakon khokon khakon
m hamilton gamilton
m hannes khannes khanes hanes gannes ^ johannes hans
m hannu khannu
m harald harold haralds haroldas kharald garold kharold garald haraldur
m hartmut khartmut
m hector ettore ektor khektor hektor gektor etore hectors
m heiko haiko heico khayko khajko hajko
m heikki kheykki kheiki heiki ^ henry
m heiner khayner ^ heinrich
m helge khelge helgi
m helmut hellmut helmuth hellmuth khelmut gelmut helmuts
m herbert heribert herberts gerbert kherbert herberto ~ herb bert
m hermann herman hermanni hermanis hermanas ermanno kherman khermann hermen ^ armand germain german
m hermes germes
m horace horacio horatio orazio orasio khoratsio khoras goratsiy khoratsije horacije khoratsie goratsio horatiu oratsio
m horst khorst
m howard khovard khauard hauard govard
)"
    R"(m hugh hugues hew khyu khju hju yug gyu ugu ~ hughie hugi huw ^ hugo ugo gugo khugo igo
m hugo ugo khugo gugo igo ^ hugh
m humbert umberto humberto gumbert yumber
m humphrey humfrey khamfri
m ignacio ignasio inacio inasiu inigo ~ nacho ^ ignatius
m ignazio inyatsio ^ ignatius
m ike ajk ^ isaac ayk
m ingemar ingmar
m ingo
m irving
m ivor
m jarrod jared jarred dzhared dzared jarrett
m jason jayson dzheyson dzejson iason dzheysn yason jeison
m jay dzhey dzej
m jens yens ens ^ johannes jan
m jerker
m jerry gerry dzherri dzeri dzheri jerri ^ gerald jeremy
m jesse jessie dzhessi dzesi dzhesi yishai jishai
m jesus khesus hesus iisus isus zhezus gesu
m jim jimmy jimmie dzhim dzim dzhimmi dzimi dzhimi ^ james
m joaquin joaquim gioacchino khoakin hoakin zhoakim khoakim ^ joachim
m job iov ijob hiob jov
m joe joey dzho dzo dzhoui ^ joseph
m jochen yokhen jokhen johen ^ joachim
m joop joost yop yost
m jorgen joergen yorgen jergen ergen yergen ^ george
m jorn joern yorn jern ern yern
m jurgen juergen yurgen jirgen irgen iurgen ^ george
m justus yustus
m kai kay kaj
m karl-heinz karlheinz karl-khaynts
m keith kieth kit
m ken ^ kenneth
m kenneth kennet kenet ~ ken kenny
m kent
m kevin kevins
m kim
m kirk
m kjell kjeld kell kjel kel
m knut canute knud knutas
m kurt curt kurts ^ konrad
m kyle kayl kajl
m lance lens
m larry larri lari ^ lawrence
m lars larss ^ lawrence laurentius
m lasse lase
m lawrence laurence lawrance lorens lorns lourens ~ larry laurie ^ laurent lorenzo laurentius lavrenty lovro lorenz lars
m laurent loran ^ lawrence lorenzo
m lorenzo lourenco lorentso lorenco lorenso lourensu ~ renzo ^ lawrence laurent
m lorenz laurens laurentius laurids lauritz laurits lavrenz lorentz lorents lorenc lavrans ~ lars ^ lawrence
m lee li
m leif leiv leyf lejf
m lennart lenart ^ leonard
m leopold leopoldo leopolds lipot ~ poldi leo
m leroy
m leslie lesley lesli ~ les
m lester
m liam lijam liyam ^ william
m lincoln
m lionel leonel lionello layonel ~ leo
m lloyd lojd loyd
m logan
m lothar lotar lothaire
m luther lutero lyuter luter
m lutz lutts luts ^ ludwig
m lyle
m lyndon lindon
m magnus magnuss
m malcolm malkolm
m manfred manfredo manfreds ~ manni fred
m marcelino marselino
m mariano marijano mariyano ^ marian
m marvin mervyn mervin
m mathieu matthieu matje matie matiyo ^ matthew mathias mate
m matthew mathew mettyu metju metyu matyu ~ matt matty ^ matvey matej mateusz matteo mateo mathieu matthias
m matt mett met mat ^ matthew
m matteo ^ matthew mateo
m mateo mateu mateus matheus ^ matthew matteo mateush
m max maks maxi ^ maxim maximilian
m massimo masimo ^ maxim
m massimiliano maximiliano maksimiliano masimilijano masimiliyano maksimilijano maksimiliyano ^ maximilian
m maximo maximos maksimo maksimos ^ maxim
m maxwell maksvell ^ max
m melvin melvyn
m meinhard meinrad maynkhard
m mick micky mickey mik mikki miki ^ michael
m miles myles maylz majls mayls
m milton
m mitchell mitch micel ^ michel
m morgan
m mort
m napoleon napoleone
m neil neal niall neill niel nil niyl nayl najl
m nelson nelsons
m neville nevill nevil
m nick nik nic ^ nicholas
m nigel naydzhel najdzel naydzhl
m nils niels nilss ^ nicholas
m norman normn normans normand
m olaf olav oluf olof olafs olavi olafur ulof ulaf
m ole ule ^ olaf
m olivier olive olivije olivie ^ oliver
m orson
m osvaldo oswald osvald oswaldo osvalds osualdo
m otmar othmar ottmar
m ottavio ^ octavian
m parker
m percy persi
m per pehr ^ peter
m perry perri peri
m phil fil ^ philip
m placido plasido
m quentin quintin quinten kventin kanten quintino
m rainer reiner rainier ranieri reinier rayner rajner renije renie reyner raneri
m ralph ralf ralfs
m ramiro
m randall randolph randal rendall rendolf ~ randy
m randy rendi
m reinhard reinhardt reinhart rainhard reinhards raynkhard rajnkhard rajnhard reynkhard reyngard rayngard
m rene renatas ^ renato
m renato renatu ^ rene
m rex reks
m ringo
m rodney rodni ~ rod
m rodolfo rodolphe rodolf rodolpho ^ rudolf
m rudiger ruediger ryudiger ridiger ^ roger
m rolf rolfs roelf ^ rudolf
m romeo
m rory rori ruairi
m ross ros
m rowan
m rufus rufino
m russell russel rassel rasel rassell rsel ~ russ
m ryan rayan ^ rajan
m sam sem ^ samuel
m samuele ^ samuel
m sander ^ alexander
m scott skott skot
m sebastiano sebastyano sebastijano sebastiyano ^ sebastian
m sergio serkhio serhio serdzho serdjo serdo serdzhio serzhio ^ sergey serge serzhiu
m severino ^ severin
m seymour sejmur ^ seymur
m shane sheyn shejn sejn
m sheldon seldon
m sidney sydney sidni ~ sid syd
m siegfried sigfrid sigfried siegfrid zigfrid zygfryd zigfrids szigfrid ~ siggi sigi
m sigurd sigurdur siegurd
m silas sylas
m silvano sylvain sylwan silvanus silven
m soren soeren seren ^ severin
m spencer spenser
m stanley stenli ~ stan
m stan ^ sten
m stellan
m sten steen stein
m steve stevie stiv ^ stephen
m stewart stuart styuart stjuart ~ stu
m sven svein swen svend sveinn svens
m ted teddy teddi ^ theodore edward
m teodoro ^ theodore
m terence terrence terens ~ terry ^ terenty
m terry terri teri ^ terence
m thibaut thibault theobald tebaldo tibo teobald thiebaut
m thierry thiery tjeri tieri ^ dietrich terri teri
m thilo tilo
m thor tor thore tore ture
m thorsten torsten torstein thorstein
m thorvald torvald
m till til
m tilman tilmann tillmann
m tino
m tobias tobiasz tobia tobie tobijas tobiyas tobija tobiya ~ toby tobi
m toby tobi ^ tobias
m todd tod
m trevor
m tristan tristano tristram
m troy troj
m tyler tayler tajler
m udo
m ulf
m ulrich ulrik ulrichs ulrick ulderico ulrikh ulrih ~ uli ulli
m uli ulli ^ ulrich
m ulysses ulises ulisse uliss ulis
m urban urbano urbans
m urs
m uwe uve
m valentino ^ valentin
m valerio ^ valery
m vernon
m victorio vittorio vittore vitor vitorio ^ victor
m vito ^ vit victor
m viggo vigo
m volker folker
m waldo
m wallace uolles volas ~ wally
m warren uorren voren vorren uorn
m wayne ueyn vejn veyn
m wendell
m werner verner verners
m wesley uesli vesli ~ wes
m wilbur wilbert uilber
m wilfried wilfred wilfrid vilfred vilfrid uilfred
m winfried winfrid vinfrid
m winston uinston vinston
m wolfgang volfgang volfgangs volfgangas ~ wolf
m xander
m yann yannick jannik yannik janik yanik ^ jean yan jan
# western women
f abigail avigail abigael abigeyl abigejl abigayl ~ abby gail
f ada
f adelaide adelheid adelajda adelaida adelkhayd
f adriana adrienne adriane adrianna adrienn adrijana adriyana adrienna
f aileen eileen ^ aylin ajlin
f alba
f alberta albertina albertine
f alexa aleksa aleksiya alexia aleksija ^ alexandra
f alexis aleksis
f alison allison alisson elison alisn ^ alice
f alma
f althea
f alva
f amanda ~ mandy
f amaya amaia
f amber ember
f amy aimee emi ejmi eymi eme
f andrea andreya andreja andreea andreia andrejka ~ andie
f anke
f ann-marie anne-marie annemarie annamaria anna-maria annmarie annemari ann-mari anamarija anamariya ana-maria anamaria
f annabel anabel annabelle annabella anabela
f annegret
f annelise anneliese annalisa annaliese analisa annelize annaliza anelize annelies
f april eypril
f ashley ashleigh eshli esli
f astrid astrida
f audrey audry odri
f ava
f bettina betina
f betty betti beti ^ elizabeth
f beverly beverley beverli ~ bev
f britta brita britt ^ birgit
f brenda
f brianna brianne
f britney brittany brittney britni brittani
f brooke bruk
f candice candace candida kendis ~ candy
f carla karla
f carlotta charlotte carlota sarlota sharlota sharlotta sharlott sharlot sarlot karlota karlotta sharlotte ~ lotte lottie lotta charlie
f cassandra kassandra kasandra
f celeste celestina celestine selesta selestina
f celia seliya selija
f celine celina selina ^ selin
f chantal shantal santal
f charlene sharlin sarlin
f chelsea chelsi celsi
f cheryl sheril seril
f chloe khloe cloe khloya kloi kloe
f clarissa clarisse klarisa klarissa
f clementine klementina clementina
f cleo kleopatra cleopatra
f colette kolett kolet
f colleen kollin
f concepcion conchita konchita
f consuelo konsuelo
f cordula kordula
f courtney kortni
f crystal kristal
f cynthia sintiya sintija cintia ~ cindy
f cindy sindy sindi
f daisy deyzi dejzi
f dawn don
f debbie debbi debi ^ deborah
f delia deliya
f delphine delfina delfin
f denise denisa deniza deniz
f desiree dezire
f dolores ~ lola
f donatella donata donatela
f donna dona
f doris doriss
f edna
f edwina edvina
f elaine elayne eleyn elejn ^ helen
f elfriede elfrida elfride
f elin
f elke
f ellen ^ helen elen
f eloise heloise eloiza
f elsbeth elsbet
f ellie elly elli eli
f erin
f erna
f ethel etel
f eunice yunis eunika
f faye fay fey fej
f fernanda
f fiona
f flavia flavija flaviya
f florence florentia florens florans ~ flo
f frances frensis ^ francesca francisca
f francesca franziska francisca franciska frantiska franciszka franceska francheska frantsiska fransiska frantishka frantsishka pranciska ~ fran franzi franka ^ frances francoise
f francoise fransuaza fransoaz fransuaz ^ francesca frances
f francine fransin
f freya freja
f frida frieda
f genevieve genoveva genowefa genovaite zheneveva zhenevjev zenevjev zhenevev
f gerda
f gina dzhina dzina djina ^ dina
f ginger
f giorgia dzhordzha ^ georgia
f gloria glorija gloriya
f graciela grasiela
f gretchen gretkhen grechen grecen ^ greta
f gudrun gudrune
f gwen gwendolyn gwendoline gven gvendolin
f hanne khanne khane hane ^ johanna hannah
f hannelore khannelore khanelore hanelore
f harriet kharriet kharijet harijet khariet garriet ~ hattie ^ henrietta
f hazel kheyzel khejzel hejzel
f heather khizer kheder heder gizer
f heike khayke khajke hajke
f hilary hillary khillari khilari hilari gillari
f hilda hilde khilda khilde gilda
f hildegard hildegarde khildegard gildegarda
f hollie holly kholli kholi holi
f hortense hortensia
f ida iida
f ilaria ilariya ilarija
f imogen imogene imodzhen imodzen
f ingeborg ingeburg
f isolde isolda izolda
f ivy ayvi ajvi
f jackie jacky dzheki dzeki zhaki ^ jacqueline
f jacqueline jaqueline jacquelyn zaklina zhaklin zaklin zhaklina dzheklin ~ jackie
f jamie dzheymi dzejmi
f jennifer jenifer dzenifera dzhennifer dzenifer dzhenifer ~ jenny jen jenn
f jenny jenni jennie dzhenni dzeni dzheni yenni jeni yeni zhenni
f jessica dzesika jesika dzhesika dzhessika jessika ~ jess jessie
f jill dzhill dzil dzhil gill
f gillian jillian dzhillian dzilijan dzhiliyan ~ gill jill
f jo dzho dzo
f jocelyn jocelyne joscelin dzhoselin dzoselin zhoslin zoslin
f jody jodie jodi dzhodi dzodi
f joy dzhoy dzoj
f joyce dzhoys dzojs
f june dzhun dzun
f jutta yutta juta yuta
f kaitlyn caitlin kaitlin caitlyn keytlin kejtlin
f kayla keyla kejla
f kelly kelli keli
f kendra
f lauren loren
f leandra
f letitia leticia letizia laetitia letycja letitsiya letitsija leticija letisiya letisija
f lina
f linda lynda
f lindsay lindsey lindsi lindzi
f linnea linea
f lois
f lorena
f lorraine lorreyn lorejn loreyn
f lotte lotta lote ^ charlotte
f lucrezia lucretia lukrecija lucrecia lukretsiya lukretsija
f lynn lynne lyn lin ^ linn
f mabel meybl
f maeve meyv
f mandy mendi
f marcela marcella marcelle marsela martsela marchella marchela
f maribel
f marie-christine
f marie-claire
f marie-louise marie-luise marija-lujza mary-louise
f mariela mariella marielle marijela mariel
f marilyn marylin merilin
f marisa marissa
f marlene marlena marlen marlin
f maura moira
f maureen morin
f maud maude mod
f maxine maksin
f meghan megan meagan megn ~ meg
f meredith meredit
f meryl meril
f mercedes mersedes
f milagros
f mildred
f minna mina minnie
f miranda
f molly mollie molli moli
f montserrat
f muriel myuriel mirijel miriel
f myrtle
f nadege
f norma
f octavia oktavia oktavija ottavia oktaviya
f odette odeta odett
f odile odil
f olive olivia olivie olivija oliviya oliwia ~ liv
f ophelia ofelia ofeliya ofelija
f oprah opra
f pamela pamella ~ pam
f paige peydzh
f penny penni peni ^ penelope
f phyllis phylis
f phoebe fibi
f pia pija piya
f pilar
f priscilla pristsilla prisila
f rhonda
f robin robyn
f romy romi
f rosanna roseanne rosanne rossana rozanna rozana rosana
f rosalind rosalinda rozalind rozalinda
f sabrina
f sally salli sali
f samantha samanta ~ sam
f saskia saskija saskiya
f scarlett scarlet skarlett skarlet
f segolene segolen
f sharon sharyn sheron seron saron
f sheila shelagh sheela sheyla shila sila
f sherry sheri sherri seri
f shirley shirli sirli
f sibylle sybil sibyl sibylla sibilla sibila sibille
f sigrid sigrida siegrid zigrida
f silke zilke
f siri
f solange solanzh solanz
f solveig solveyg solvejg
f stacy stacey steysi stejsi
f summer
f sunniva
f sydney sidni
f sylke
f tabitha
f tammy temmi temi
f tara
f tessa tesa ^ theresa
f tiffany tifany tiffani tifani
f tilda ^ matilda
f toni
f tracy tracey treysi trejsi
f trudy trudi
f ulla
f ulrike ulrika ~ uli ulla
f uma
f una oonagh oona
f ute
f vanessa vanesa
f verena
f virginia virginie virginija virginiya virdzinija virdzhiniya virkhiniya virzhini virzini
f vivian vivien vivienne viviana viviane vivianne vivijan viviyan vivijana viviyana viven
f waltraud waltraut valtraud
f wendy vendi uendi
f whitney uitni vitni
f wilhelmina vilhelmina wilhelmine vilhelmine guillermina vilgelmina vilkhelmina
f winifred
f winona
f xiomara
f ylva
f yoko
# Nordic, Finnish, Estonian
m aarne
m ahti
m aki
m ants ^ hans
m arvo
m asko
m eero
m eetu
m eino
m ensio
m erkki
m esa
m esko
m hanno
m ilkka
m ilmari
m ismo
m jarmo yarmo
m jari yari
m jorma yorma
m jouni
m joonas ^ jonas
m jukka yukka juka yuka
m jussi yussi jusi yusi ^ john
m jyri
m jyrki yurki jirki irki
m kalevi kalev
m kari
m keijo
m kimi
m kimmo
m lauri ^ lawrence
m matti mati ^ matthias
m mauno ^ magnus
m mika ^ mikael
m olli oli ^ olaf
m osmo
m pasi
m pentti ^ benedict
m pertti
m rein reyn
m reijo
m sakari ^ zacharias
m sauli
m seppo
m siim siym ^ simon
m taavi ^ david
m tapio
m tarmo
m tauno
m teemu temu ^ timothy
m teuvo
m toivo toyvo
m toomas ^ thomas tomas
m tonu tynu
m urmas
m urho urkho
m vaino
m veikko
m vesa
m ville vile
m voitto
m arni
m asmund
m atle atli
m baldur
m birger
m bjarni bjarne byarne byarni
m bo beau
m egill
m eyvind oyvind eivind
m frode frude
m geir geyr
m gisli
m gudmundur gudmund
m gudni gvyudni
m halldor haldor
m halvard hallvard
m haldis
m hjalmar yalmar khjalmar khyalmar
m ingolf
m jakop
m joar
m kjartan
m kjetil ketil
m odd
m oddvar
m palle
m pelle
m preben
m ragnar ragnars
m roald rual
m rune
m sigmar
m sindre
m steinar
m sverre sverrir
m terje tere
m tord thord
m torbjorn thorbjorn torbjoern thorbjoern torbern torbjern
m torgeir thorgeir
m trond
m trygve tryggve tryugve
m vidar
f aino ayno
f anneli annely
f annukka
f eija
f elina
f eira
f hanna-mari
f helle khelle
f helmi
f inkeri
f jaana yaana
f kaarina
f kaisa
f kadri
f kaire
f kersti ^ kerstin
f li
f marin
f merike
f mirja
f outi
f paivi pyayvi
f pirjo
f pirkko
f riikka riykka
f ritva
f sanna ^ sana
f satu
f sirpa
f tarja tarya
f tuija
f tuula
f tytti
f ulle
f urve
f asta
f aslaug
f aud
f bente
f berit
f bodil
f ebba
f eirin
f gro gru
f gry
f gunhild gunilla gunnhild
f gunvor
f hjordis
f idun
f jorunn
f kajsa kaysa
f linn
f liv
f maj
f marit
f mette mete
f ragnhild
f ragna
f randi
f runa
f signe
f siv
f tone
f tove tuve ^ tuva
f trine
f tuva
f turid
f unni
f vibeke wiebke wibke
f vigdis
# South Asia
m abhishek abkhishek
m ajay ajai ajoy adzhay
m ajit ajeet adzhit
m akhilesh
m amit ameet
m amitabh amitav amitabkh
m anand ananda
m anupam
m anurag
m arjun arjuna ardzhun
m arun aroon
m arvind aravind arwind
m ashok asoka ashoka
m ashwin aswin
m asif asef aasif
m atal
m babar babur baber bobur
m bala
m balakrishna balakrishnan
m bharat bharath
m bhupinder bhupendra
m bilawal bilaval
m chandra chandran
m deepak dipak
m devendra devinder
m dharmendra
m dilip dileep
m dinesh
m ganesh ganesha
m gautam gautama goutam
m gopal
m gotabaya gotabhaya gotabaja
m gurmeet
m gurpreet
m harish hareesh
m hari ^ khari
m harpreet
m ijaz ejaz idzhaz
m inder indra
m indrajit
m jagdish jagadish
m jaswant
m jayant
m jawaharlal jawahar-lal dzhavakharlal dzavakharlal dzavaharlal
m kapil
m karan
m khurram
m kiran
m kishore kishor
m krishna krishnan krsna krisna
m lakshman laxman lakshmana
m lal lall
m madhav
m mahatma makhatma
m mahendra mahinder makhendra
m mahesh makhesh
m mahinda makhinda
m maithripala maytripala
m manish maneesh
m manmohan manmokhan
m manoj manodzh
m mohan mokhan
m mukesh
m naresh
m narendra narender
m naveen navin
m nitin
m om
m pankaj
m paresh
m prabhakar
m prakash
m pramod
m pranab
m prasad
m prashant
m praveen pravin
m prem
m qamruddin
m rahul rakhul
m raj radzh
m raja
m rajan
m rajat
m rajeev rajiv radzhiv radziv
m rajendra rajender rajinder radzhendra
m rajesh radzhesh
m rajnath radzhnatkh
m raju
m rakesh
m ram rama
m ramesh
m ranil
m ranjit ranjeet
m ravi
m ravindra ravinder
m rishi risi
m rohit rokhit
m sachin
m sajid sajjid sadzhid sacid
m salil
m sandeep sandip
m sanjay sanjai sandzhay sandzaj
m sanjeev sanjiv
m santosh santhosh
m satish sateesh
m satya
m shankar sankar
m sharad
m shashi
m shiv shiva siva
m shoaib shuaib choaib shuayb
m shyam
m subhash subash
m subramaniam subrahmanyam subramanian subramanyam
m sudhir
m sunil suneel
m suresh
m surendra surinder
m surya
m uday
m umesh
m varun
m venkat venkata
m venkatesh
m vijay vijai vidzhay vidzaj
m vikas
m vikram
m vinay
m vinod
m vipin
m vishal
m vishnu
m vivek
m yashwant
m yogesh
m yogi
m yograj
m zulfi
f aishwarya aishvarya
f aparna
f anjali
f arundhati
f asha
f benazir benasir benazeer
f deepa dipa
f deepika dipika
f devi
f geeta gita geetha
f indira
f jaya
f kamala kamla
f lakshmi laxmi
f lata
f mamata
f meena
f nirmala
f pooja puja
f pratibha pratibkha
f priyanka
f rekha
f sarita
f shanti
f shobha
f sirimavo
f sita sitha
f smriti
f sunita
f sushma
f usha
f yashodhara
# Indonesia, Malaysia, Philippines, South-East Asia
m adi adie
m agung
m agus agoes
m ahok
m aung
m bambang
m basuki
m benigno benino beninjo ~ noynoy
m budi boedi
m din
m joko dzoko ^ djoko dzhoko
m eko
m gatot
m hasyim hasjim
m hery
m hendra
m ketut
m mahathir makhatkhir makhatir mahatir
m megat
m muhyiddin muhiddin mohiuddin muhiuddin mohieddin muhittin mohyeddin mohieddine muhyidin muhidin muhitdin mukhiddin mukhyiddin mokhiuddin
m prabowo prabovo
m purnomo poernomo
m slamet
m soeharto suharto sukharto
m soekarno sukarno
m sudirman soedirman
m susilo soesilo
m sutrisno soetrisno
m syafiq
m tri
m wahyu
m wawan
m yudhoyono yudoyono
m yusril
m zainal zaenal zainul
m thaksin taksin
m prayut prayuth prajut
m somchai
m surayud
m hun
m norodom
m sihanouk
m thein
m min
m souphanouvong
f aung-san
f megawati megavati
f sri
f siti
f dewi
f imelda
f corazon korason korazon
f yingluck yinglak jinglak inglak
f wan
# Japan, China, Korea, Vietnam: only where spellings vary
m akihito akikhito
m hiroshi hirosi khirosi
m hirohito khirokhito
m ichiro itiro
m junichiro dzyunitiro dzunichiro dzhunichiro dzuniciro dzhunitiro
m kenichi kenitsi keniti
m keiji keizi
m kenji kenzi kendzi
m koichi kouichi koiti
m koji kouji kozi
m naoto
m naruhito narukhito
m shigeru sigeru
m shinji sinzi sindzi
m shinzo sinzo shinzou sindzo
m shoichi shouichi
m shunichi syunichi
m taro tarou
m tomiichi
m toshiki
m yasuhiro
m yasuo
m yoichi yoiti
m yoshihide esikhide joshikhide josihide yoshikhide yosihide
m yukio jukio
m fumio humio
f akiko
f sanae
f yuriko juriko
m zedong tse-tung tsetung tszedun tsedung cedung cetung
m enlai en-lai enlay
m xiaoping hsiao-ping hsiaoping syaopin sjaoping syaoping
m zemin tse-min tszemin tsemin cemin
m jintao chin-tao tszintao djintao dintao dzhintao
m jiabao chia-pao tszyabao djabao dabao dzhabao
m keqiang ke-chiang ketsyan kecijang kechiyang
m jinping chin-ping tszinpin djinping dinping dzhinping jin-ping dzinpin
m ying-jeou yingjiu intszyu
m shui-bian shuibian shuybyan
m kai-shek kaishek jieshi chieh-shih kayshi kajshek kajsek kayshek
m yat-sen yatsen zhongshan
f ing-wen yingwen inven ingven
m jong-il jongil jong-ir chong-il chongil chen-ir chenir
m jong-un jongun chong-un jong-eun jongeun jung-un chen-yn chenyn chen-in
m il-sung ilsung il-song ilsong ir-sen irsen
m jae-in jaein chae-in chzhe-in dzhe-in
m dae-jung daejung tae-jung dae-joong de-chzhun
m moo-hyun moohyun mu-hyon mu-hyun
m myung-bak myungbak myong-bak men-bak
m chung-hee jung-hee chunghee chon-khi
m doo-hwan tu-hwan doohwan
m tae-woo taewoo
m suk-yeol seok-youl seok-yeol sokyeol sok-yol sok-el
m jae-myung jaemyung chae-myong
f geun-hye geunhye kun-hye keun-hye kyn-khe gyn-khe
f yo-jong yo-jung yojong e-chzhon
# Africa
m abebe
m abiy abij
m adama
m addis
m alassane alhassane alhassan alassan alasan
m alpha alfa
m assimi
m ato
m ayodele
m babatunde
m baba
m bakary bakari
m berhanu
m biram
m cheikh cheick shaykh sheykh
m chike
m chinua
m chukwuemeka emeka
m desta
m ebrima
m faure
m festus
m getachew
m girma
m goodluck gudlak
m haile khayle khaile
m hailemariam haile-mariam khaylemariam
m idi
m issoufou issufu
m jakaya dzhakaya
m jomo dzhomo
m kofi
m kwame kwami kvame
m kwasi
m macky maki
m meles
m mengistu
m mulatu
m mwai mvai
m negussie
m olusegun
m pakalitha
m raila
m salou
m salva
m samora
m sani
m seydou saidou seidou
m sekou seku
m tadesse taddese
m tariku
m tedros tewodros teodros
m tesfaye
m thabo tabo
m uhuru ukhuru
m workneh
m yayi
m yoweri yoveri joveri
m siaka
m lansana
m dawda
m modibo
f abeba
f adwoa
f aissata aissatou
f mariama maryama
f ngozi
f oumou
f sahle-work
f winnie
f wangari
# Western forms kept apart
m alan allan allen alun aln ~ al ^ alain alen
m alain ^ alan alen
m alen
m adrian adrien hadrian adrijan adriyan adrianas adrians adrianus adorjan ~ adi arjen ^ adriano
m adriano adrijano adriyano ^ adrian
m alessio alesio ^ alexis
m anibal hannibal annibale gannibal
m aurel aureliu aurele orel ~ relu ^ aurelio aurelian aurelius
m aurelio ^ aurel
m aurelian aureliano ^ aurel
m augustin augustine agustin agostino augustinus agostinho avgustin ogyusten augustyn augustinas agoston augustijn ^ austin
m austin ostin ^ augustin
m bahaa baha bakha behaa ^ bahauddin
m bahauddin bahaeddin bahaddin bahaaddin bahattin behaeddin bahouddin bakhauddin bakhaddin bakhaeddin ^ bahaa
m bernard bernhard bernardus bernar bernkhard bernards bernardas barend bernhards bernat ~ bernie berni benno bernd bernt ^ bernardo
m bernd bernt berndt ^ bernard
m bernardo ^ bernard
m besik bessik ^ besarion
m cristobal cristovao kristobal ^ christopher
m evo
m fabian fabien fabijan fabiyan faben fabiusz fabijonas fabijen fabiano ^ fabio
m fabio fabiu ^ fabian
m ferdinand ferdinando fernand fernan ferdynand ~ ferdi nando ^ fernando nandor hernan
m fernando fernao fernandu ~ nando ^ ferdinand hernan
m hernan hernando ernan ^ fernando
m gerard gerardus gerardo zherar zerar dzherard dzerard zherard kherardo herardo ~ gerry jerry ^ gerhard
m gerhard gerhardt gerhards gerkhard gergard ~ gerd ^ gerard
m gerd gert ^ gerhard
m gonzalo goncalo gonsalo gonsalu
m harvey kharvi harvi garvi ^ herve
m herve erve ^ harvey
m jerome hieronymus hieronim jeronim jeronym ieronim eronim yeronim zherom zerom dzherom dzerom hironim jeromos ~ jerry ^ jeronimo
m jeronimo geronimo girolamo kheronimo dzhirolamo zheronimu heronimo ^ jerome
m javier khaver khavijer havijer khavier ~ javi ^ xavier
m xavier xaver xabier ksawery ksaver ksave ksavije ksavie shaver zeyvir ksavier ^ javier saverio
m saverio ^ xavier
m ionel ^ ion
m ionut ionita ionuts ^ ion
m josep zhozep zozep khosep ^ joseph jose
m leonard leonhard leonards leonardas lennard leonardus leonkhard leonar linhart leonhards ~ leo leni len lenny ^ leonardo lennart
m leonardo ~ leo ^ leonard
m lucian lucien lutsian luchijan luchiyan lucijan luchian lusen lusian lucjan lusijen lusien lutsijan lutsiyan liucijus lyusen ^ luciano
m luciano luchano lucano lusiano lusijano lusiyano luchiano ^ lucian
m marcel marceli marcell marcelijus marcellus marsel marselis marsels marsiel marszel martsel martseli ^ marcelo marcello
m marcelo marcello marselo marchello marchelo marselu ^ marcel
m maurice moris ~ mo ^ moritz mauricio maurizio morris
m morris ^ maurice moris
m mauricio maurizio maurisio mauritsio ^ maurice
m moritz mauritz maurits moric maurycy morits mauritius ^ maurice
m mauro
m octavian oktavian oktavijan oktaviyan oktawian ^ octavio
m octavio octave octavius oktavio oktav ^ octavian ottavio
m patrick patrik patryk patriks patrikas padraig padraic ~ pat paddy ^ patricio
m patricio patrizio patrisio patritsio ^ patrick
m raimonds raimondas raymond raimund raimundas rajmund rajmond raymon reymon remon reymond rejmond raymund reymnd raymonds raymondas ~ ray rai mundo ^ ramon raimondo raimo
m ramon ~ moncho ^ raymond
m raimondo raimundo raymondo raymundo rajmondo ^ raymond
m raimo raymo ^ raymond
m reginald redzhinald redzinald reginalds ~ reg reggie
m reynaldo reinaldo rinaldo
m renaud reno
m roderick roderich roderik ~ rod rory ^ rodrigo
m rodrigo rodrigue rodrigu ^ roderick
m rocco rokko roko rok roch
m roger rodger rodzher rodzer rozhe roze rodzhr ^ rogerio rudiger ruggero
m rogerio rogelio ruggero rokhelio rozherio rozerio rudzhero rodzherio rozheriu ^ roger
m rutger rogier ^ roger
m ronald ronalds ronaldas ~ ron ronnie ronny ^ ronaldo
m ronaldo ronaldu ^ ronald
m salvatore ~ toto sal ^ salvador
m salvador salvator sauveur ~ sal salva ^ salvatore
f adela adele adel ^ adelina adelaide
f adelina adeline adelia adelin adeliya ^ adela
f bianca bianka byanka bjanka ^ blanka
f blanka blanca blanche branca blansh blans ^ bianca
f birgit birgitta birgitte brigitte brigitta brigita brizhit brizit brygida brigida brizhitt brigite ~ gitta gitte britta ^ bridget
f bridget brigid bridzhit bridzit bridzhet ~ biddy ^ brigitte
f carmen karmen ^ carmela
f carmela carmelita karmela ^ carmen
f dilma
f emmanuelle manuela emanuela manuella emmanuel ~ manu
f felicia felicja felicie felicija felitsiya felitsija felisiya felicitas ^ felicity
f felicity felicite felisiti ^ felicia
f georgia georgija georgiya dzhordzhiya dzordzija ^ georgina georgeta giorgia
f georgina georgine dzhordzhina dzordzina gyorgyi georgyna ~ gina ^ georgia
f georgiana dzhordzhiana ^ georgia
f georgeta georgette dzhordzheta zhorzhett zhorzheta ^ georgia
f grace greys grejs gracie ^ grazia
f grazia gracia gracija gratsiya gratsija ^ grace
f heide khayde heidemarie ^ heidi
f heidi haidi khaydi khajdi hajdi gaydi ^ heide
f henrietta henriette khenrijeta henrijeta khenrieta genrietta khenrietta anrietta khenriette anriett ~ hetty ^ harriet henryka
f henryka henrika ^ henrietta
f kimberly kimberley kimberli ~ kim
f kim ^ kimberly
f lucia lucija lucja lucie luzia lutsija lutsiya lusija lusiya lyuchiya luchija luchiya liucija luce lyusiya lyutsiya lusia ~ lulu luca ^ lucy lucille
f lucy lyusi lusi ^ lucia lucie
f lucille lucile lyusil lusil ^ lucia
f lucyna lyutsina ^ lucia
# More names
m borut
m gorazd
m miran
m mitja mitya
m nejts nejc neyts
m primozh primoz
m zhiga ziga
m anzhe anze
m aljazh aljaz alyazh
m alesh ^ ales
m andrazh andraz
m domen
m tilen
m vojko voyko
m vojkan voykan
m srba
m sladjan sladan sladzhan
m dino
m tine
m stane
m grega
m vitsko vicko
m pashko pasko
m boshtjan boshtyan bostjan bostyan
m lojze loyze ^ alojz
f mateja mateya
f zlatka
f koviljka kovilka
f andjelka andelka andzhelka
f zheljana zeljana zhelyana
f nives
f divna
f ursha ursa
f jozhitsa jozica yozhitsa
f nevija neviya
f ruzhana ruzana
f sunchitsa suncica
f mersikha mersiha
f fakhreta fahreta
f khasija hasija khasiya
f khajrija hajrija khayriya
f shemsa semsa
m alisher alicher aliser
m airat ayrat ajrat
m irek
m fanil
m rifkat rifqat
m ziyavudin ziyavudi
m vagit wagit
m alimzhan alimjan olimjon
m sherali cherali
m masrour masrur mesrur
m sirajuddin serajuddin sirajudin siradjuddin sirojiddin sirozhiddin sirazhudin sirazhutdin siradzhuddin siracettin sirajeddin siradzhudin ^ siraj sirodzhiddin
m jubran gebran joubran gibran djubran dzhebran dzhubran dzhibran
m nabih nabeeh nebih nabikh
m muqtada moqtada moktada muktada mouqtada
m iyad ayad eyad iyyad ayyad
m amr amro amru
m saeb saib sa-eb
m abdrabbuh abedrabbo abd-rabbu abd-rabbuh abdrabuh abdrabbu abd-rabuh abdrabu
m aguila aqila akila agila
m abdelilah abdelillah abdulilah abdililah
m nayef naif nayif naef
m muqrin moqren mukrin
m qaboos qabus kabus qabous kaboos
m haitham haytham hytham haythem heitham haithem khaytam kheytam
m tamim tameem temim
m mishal meshal mishaal meshaal mish-al
m prokopis prokopios prokopije prokop procopius prokopiy prokopi prokopii prokopij prokopijs prokopijus prokopy prokopas prokops prokopie procopio
m zhair zair ^ jair
m keir kier ^ kir
m beppe bepe ^ giuseppe
m kylian killian kilian kilijan kiliyan
m vseslav vseslavas vseslavs vszeszlav wseslaw wsieslaw
m yaropolk iaropolk jaropolk jaropolkas jaropolks
m markiyan markiian markijan markijanas markijans markian marcian
m ostromir ostromirs ostromyr ostromyras osztromir
m tarasios ^ tarasiy tarasi tarasii tarasij tarasijs tarasijus tarassi tarassij tarasy taraszij
m elizar ielizar jelisar jelizar jelizaras jelizars yelizar ieleazar jeleasar jeleazar jeleazaras jeleazars yeleazar ^ eleazar
m fedotas fedots fiedot ^ fedot
m pachomius ^ pakhom pachom pachomas pahom pahoms
m sofronije sofronie sophron ^ sofron sofronas sofrons szofron
m lyubim lioubim liubim ljubim ljubimas ljubims lubim lyoubim
m riouryk riuryk rjuryk rjurykas ryuryk ^ ryurik riourik riurik rjurik rjurikas rjuriks ryourik rurik
m elvin elvinas elvins elwin
m lenar lenaras lenars
m alvian alvianas alvians alwian
m abdul abdel abdol abdal ^ abdoul
f appolinariya appolinaria appolinariia appolinarija apollinariya apollinaria apollinariia apollinarija apolinaria apolinarija apolinariya apolinara
f vassa vaszsza wassa
f dina gyina deena dinah
f eseniya esenia eseniia esenija esseniia iesseniia jesenija jesienija jessenija jeszenija jeszenyija yesenia yeseniia yesenija yeseniya
f iskra iszkra
f lolita
f malvina malwina
f nonna
f rogneda rognieda rognyeda rohnieda
f sasha sacha sasa sascha sasza szasa ^ aleksandra
f ustinya oustinia ustinia ustinja usztinja usztyinyja
f fevroniya fevronia fevroniia fevronija fevronyija fewronija fiewronija
f yunona iounona iunona junona younona juno
f yarina iarina jarina iaryna jaryna yaryna
f lyubava lioubava liubava liubawa ljubava ljubawa
f melanka
f motrya motria motrja matrena matriona matrjona matryona matrona
f orisya orisja oriszja orysia orysja orysya
f stefa sztefa
f alaiza alaisa
u valya valia valja ^ valentin valentina
u zhenya zhenia jenia zenja ^ yevgeny yevgenia
)";

}  // namespace newshound
