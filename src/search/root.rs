//! Plain Swedish words that others are put together of, so that a compound is split where the
//! catalogue says neither of its words by itself. Written for this program.

/// Nouns as a dictionary has them. They are parts of words at either end.
pub static NOUNS: &str = "\
    abborre abonnemang absorbent absorption ackumulator adapter adress affisch agenda aggregat akryl \
    akt aktie aktivitet aktsamhet aktör akut akvarium alarm album alg algoritm alkohol allergi \
    almanacka altan aluminium amalgam ambition ambulans ammoniak ampull analys ananas anatomi anbud \
    andel andning anestesi anfall anhörig ankare ankomst anläggning anmälan anmärkning annons \
    anpassning ansamling ansikte anslag anslutning ansvar ansökan antal anteckning antenn \
    antibiotika anvisning användare användning apa apelsin apotek apparat applikation aprikos aptit \
    arbetare arbete arena ark arkeologi arkitekt arkiv arkivering arm armatur armbåge arrende \
    arsenik artikel artist artär arv asbest asfalt aska aspekt assistans assistent astma atlas atlet \
    atmosfär atom attest auktion auktorisation autentisering autism autoklav automat automation \
    avdelning avdrag avel avfall avgas avgift avgång avhandling avkastning avlastning avlopp \
    avlägsnande avläsning avrinning avrop avsked avskiljare avslag avsmak avsnitt avstånd avsändare \
    avsättning avtal avtryck avveckling avvikelse axel bacill backe backup bacon bad badkar badrum \
    bag bagage bagare bageri bak bakgrund bakterie balja balk balkong ballong balsam bambu bana \
    banan bandage bandy bank bankett barack bark barn barnmorska barr barriär bas basar basilika \
    basket bassäng bastu batteri bearbetning bedömning befolkning begravning behandling behov \
    behållare behörighet belastning belopp belysning beläggning bemanning bemötande ben bensin \
    beredskap berg berättelse beröring besiktning besked beskrivning beslag beslut bestick bestånd \
    beställning besättning besök betalning beteende betong betyg bevakning bevis bibel bibliotek \
    bidrag bidé bil bilaga bild biljett binda bindning biograf biologi bisfenol biskop bisyssla bit \
    bitumen bjälke bjällra björk björn blad bland blandare blandning blankett blekmedel blekning \
    blinker blixt block blockering blod blomma blus bly blyerts blåbär bläck bläckfisk blästring \
    blöja boende bogsering boj bok bokning bokstav bolag boll bolster bom bomb bomull bonde bonus \
    bord bordell borg borr borrning borste boskap bostad botten boule brand bred bredd brev bricka \
    bris bro broccoli broder brom broms brons brosch broschyr brott brud bruk brukare brunn brygga \
    bryggare bryn brytare brytning bråck bräda bräde brännare bränning bränsle bröd bröst budget \
    budskap buffel buffert buk bulgur buljong bulle buller bult bultning bur burger burk buske buss \
    butik bygd bygel byggare bygge byggnad byrå byte byxa båge bår båt bäck bädd bäddning bägare \
    bälte bänk bär bärare bärighet böcker böj bön böna bönder campus cancer carport cell celsius \
    cement centrifug centrifugering centrum champinjon chans chark charkuteri chassi chaufför check \
    chef chip choklad cigarett cirkel cirkulär cistern citron container couscous curry cykel cykling \
    cylinder dag dagis dal dam damm dans data dator debatt debut decibel defekt deg dekal \
    deklaration dekor del delegation delfin delikatess deltagare demens demokrati demontering denim \
    deponi depå design desinfektion desinfektor detalj detektor diabetes diagnos diagram dialys \
    diamant diameter diesel diet dike dikning dill dimension dimma dimmer dimning diplom direktiv \
    disk diskning diskriminering dispens dispenser display distribution distrikt division djungel \
    djup djur docent docka doft doktor dokument dom domare domstol domän dos dosering dosett dotter \
    dragning drake drama draperi dressin drift drivning drog dropp droppe drottning dryck dräkt \
    dräktighet dränage dränering dröm drönare dubb duell duk dumper dunk dusch duva dygn dykning \
    dyna dynamit dynga däck dämpare dämpning död dörr döv effekt egendom egenskap eka ekologi \
    ekonomi ekosystem elastan eld elektron elektronik element elev elevator elit emalj emballage \
    emission emulsion endoskop energi enhet enkät entreprenad entré enzym epidemi epilepsi epoxi \
    erbjudande ergonomi erosion ersättare ersättning etanol etapp etik etikett etylen evakuering \
    excellens exemplar expert explosion exponering export extrakt fabel fabrik fack fackla fader \
    faktor faktura fall familj fantasi fanér far fara farmaci fartyg fas fasad fasan fasta fastighet \
    fat fauna favorit feber fel fenol ferie fest fett fiber ficka figur fiktion fil filial film filt \
    filter finans finger firma fisk fiskare fiske fixtur fjord fjäder fjäll fjärd fjäril flagga \
    flamma flank flaska fleece flis flisning flod flora flotta flottör fluga fluor flyg flykt \
    flykting flytning flytt flyttning fläck fläder fläkt fläsk flöde flöjel flöjt foajé foder fog \
    fogning fokus folder folie folk folköl fond fontän fordon fordran forell form formaldehyd format \
    formel formulär fors forskare forskning forum fosfat fosfor foster fot foto fotografi fragment \
    frakt fraktion framtid fred frekvens fresk frihet fritid front frost frukost frukt frys frysning \
    fråga frånluft frånvaro fräs fräsning frö ftalat fukt fullmakt funktion fusk fyllning fyr \
    fyrverkeri fysik fågel fångst får fåtölj fälg fälla fält fängelse färg färgning färja färs \
    fästing fästning föda född födelse följd fönster förare förband förbrukning förbränning förbud \
    fördel fördrag föredrag förening företag författare förgrund förhandling förkläde förlag förmåga \
    förpackare förpackning förråd förskola förslag förstärkare förstöring försurning försvar \
    försäkring försäljning försörjning förtöjning förvaltning förvaring föryngring förångning \
    förädling förälder fötter gaffel galge galla galler galleri gallium garage garanti garderob \
    gardin garn gas gasol gata gavel gel gelé gemenskap generation generator genre geografi geolog \
    germanium get geting gift gips giraff gitarr giv gjutning glas glass glasyr glasögon glob glukos \
    glykol glöd glögg gnagare gnejs gnista gnuggning gods golf golv grad gradering grafik grafit \
    gran granit granne granskare granskning granulat gratäng grav gren grepp grillning grind gris \
    groda grop grossist grotta grund grupp grus gryn gryta grå gråsugga grädde gränd gräns gräs gräv \
    gröda grönsak grönska gröt gubbe gud guide guld gummi gunga gurka gym gymnasium gymnast \
    gymnastik gyttja gång gård gås gåta gåva gärning gäst gödning gödsel gödsling hagel hake halka \
    hall hallon halm hals halt halvö hammare hammock hamn hampa hamster hand handel handikapp \
    handledning handske handtag hantering hantverk harpa harts harvning hav haveri havre headset \
    hektar helg helikopter hem hemlighet herde hierarki himmel hinder hink hinna hiss historia hjort \
    hjul hjälm hjälp hjärna hjärta hobby honung hopp horisont hormon horn hosta hot hotell hov hud \
    humla hummer humor hund hurts hus huv huva hydrant hydraulik hydrolys hygien hylla hylsa hyra \
    hytt hyvel hyvling hål hållare hår hårddisk hårdhet hårdvara häck häfta häkte häl häla hälft \
    hälsa händelse hänge härdare härdning häst höft högtalare högtid höjd hölje hölster höna höns \
    hörn hörsel höst identitet idol idrott idé igelkott ikon illustration immunitet implantat import \
    impregnering impuls incident index indikation indikator industri infart infektion inflation \
    influensa inflöde information infrastruktur infusion infästning ingrediens inhalator injektion \
    inkomst inkontinens inkubator inköp inlagning inlopp inlägg innehåll inredning insamling insats \
    insekt insida inslag inspektion installation instans institut institution instruktion instruktör \
    instrument insulin intag integration integritet interiör internat internet intervju intresse \
    intyg inventarie inventering investering invändning isolator isolering isotop jacka jakt jalusi \
    jeans jobb jod jord jordbruk jordgubbe jordning journal journalist jubileum juice jul juridik \
    jury jute juvel jägare jämförelse jämställdhet järn jäst kabel kabinett kackerlacka kadmium \
    kaffe kaj kajak kajuta kaka kakao kakel kaktus kalcium kalender kalibrering kalium kalk kalkning \
    kalkon kall kalori kalv kam kamel kamera kammare kamp kampanj kamrat kanal kandidat kanel kanin \
    kanna kant kantin kanyl kapell kapital kapning kappa kapsel kapsyl karaff karaktär karantän \
    karbid karm karosseri karott karta kartell kartong karusell kasern kaskad kassa kasse kassett \
    kast kastanj kastrull katalog katalysator katapult katastrof kategori kateter katt kavel kedja \
    kemi kemikalie keps keramik ketchup kex kikare kilo kind kiosk kirurg kirurgi kisel kista kit \
    kitt kjol klang klarinett klass klient klimat klimp klinik klinker klister klo kloak klocka klor \
    klorering klorid klorin klosett kloss klotter klubb klubba klump klyfta klyvning kläder klädsel \
    klämma klänning klöver knapp kniv knopp knut knä koagulering kobolt kod koffert kofot kok \
    kokning kokos kol kollega koloni kolonn kolv komet kommitté kommun kommunikation kompass \
    komplement komponent komposit kompost kompress kompression kompressor komprimator koncentration \
    koncept koncern koncert kondens kondensor kondition kondom konduktör konfektyr konferens \
    konflikt kongress konkurrens konserv konservering konsistens konsol konst konstnär konstruktion \
    konsult konsument konsumtion kontakt kontinent konto kontor kontrakt kontroll kontur konvention \
    koordinat kopia kopiator kopp koppar koppel koppling kor korg kork korn korp korridor korrosion \
    korsett korv kost kostym krabba kraft krage kran krans kratta kredit kreosot krets krig kris \
    kristall krita kritik krog krok krom krona kropp krossning krubba kruka krydda kryddning \
    kryptering kryssning kräfta kräm kub kudde kuffert kula kulle kultivator kultur kulvert kund \
    kung kunskap kupong kurator kurir kurs kurva kust kuvert kvadrat kvalitet kvalster kvarg kvarn \
    kvartal kvarter kvast kvicksilver kvinna kvist kvitto kvot kväll kväve kyckling kyl kyla kylare \
    kylning kyrka kyvett kåda kål kåpa kår käke källa källare käpp kärl kärna kärra kök kön köp \
    köpare körning körsbär kött laboration laboratorium lack lackering ladda laddare laddning lag \
    lager lagning lagring lagun lakan lakrits lamell laminat laminering lamm lampa lampett land \
    landning landskap lantbruk lanterna lapp larm larmning larv lasarett laser last lastare lastning \
    latex latrin lavendel lax leasing led leda ledamot ledare ledning ledsagning legitimation lejon \
    lek lera leverans leverantör licens lift lilja lim limpa lin lingon linjal linje linne linoleum \
    lins list litium litteratur liv ljud ljus lock lod lodjur logg loggning logik logistik lokal \
    lopp loppa lotion lotsning lott lucka luft luftning lukt lunch lunga lupp lur lus lust lut \
    lutning lyft lyftning lykta lyra lyssning lyx låda lån lånare lår lås låsning läckage läckning \
    läder läge läger läggning läkare läkemedel län längd länk länsning läpp lärare lärka lärling \
    läsare läsk läsning lödning löfte lök lön lönn löpare löpning lördag lösning löv madrass magasin \
    mage magnet maj majonnäs majs makadam makaron makrill makt makulatur mal malm malning mammut man \
    mandat mandel mangan mangel mango manschett mantel manual manöver mapp margarin marin marinad \
    mark markis marknad markör marmelad marmor mask maskin maskros massa massage mast mat match \
    material matning matros matta medalj medarbetare medel medicin medium medlem mejeri mejsel \
    mekanik mellanrum melodi melon membran mentol meny metall metan meter metod migrän mikro mikrob \
    mikrofon mikroskop mil militär miljon miljö mina mineral minister mink minne minoritet minus \
    minut missbruk mixer mjuk mjukvara mjäll mjöl mjölk mjölkning mobil mode modell modem moder \
    moderator modul modulering molekyl moln moms monitor montage montering moped mopp mor moral \
    morfin morgon mormor morot mos mosaik moss mossa mosse motell motion motiv motor motpart \
    motstånd mottagare mottagning mudder muddring mugg mull mumie mun munk mur mura murning mus \
    museum musik muskel muskot mussla mustasch mutter mygga myggor mynning mynt myr myra mål målare \
    målning måltid månad måne mått mängd människa märgel märke märkning märla mässa mässing mätare \
    mätning mättnad möbel möda mögel mönja mönster mönstring mörker mössa möte müsli nackdel nacke \
    nagel namn narkos narkotika nation natrium natt natur nav navel navigering nejlika nekros neodym \
    nerv nickel nisch nit nitrat nitrit nivå nock norm nos not nota notarie notis novell nummer \
    nyans nyckel nyhet nylon nytta nyttjande nyår nål nån näbb nämnd närhet näring närvaro näsa \
    nässla nät nätverk näve nöd nöje nöt nötning obduktion obligation observatorium ocean odling \
    offentlighet offer offert officer ogräs ohyra oktan oliv olja olycka ombud ombyggnad omfattning \
    omlopp omläggning område omrörare omrörning oms omslag omsorg omställning omvårdnad onkologi \
    opera operation operatör opinion optik optiker ord order ordning oregano organ orgel orkan \
    orkester orkidé orm orsak ort ortos ost ostron oxid pacemaker packning paddel paj paket palats \
    palett pall palm panel panna papegoja papp papper paprika paradis paragraf parameter paraply \
    parasit parasoll parentes parfym parfymering park parkering parkett part parti partikel partner \
    pass passagerare pasta pastej pasteurisering patient patron paus pedagog pedal pelare pelargon \
    pellets pendel pendlare peng penicillin penna pensel pension pensionär peppar period perrong \
    persienn persika persilja person personal personlighet perspektiv pianist piano pigg pigment \
    pigmentering pil pilot pincett pingvin pinne pipa pipett pirat piska pistol pizza placering plan \
    planet planka plankton planta plantage plantering plasma plast plastik platina plats platta \
    plattform plikt plint plockning plog plogning plommon plugg plutonium plåga plåster plåt \
    plöjning poesi pojke pokal pol polering policy polis politik pollare pollen polyamid polyester \
    polymer polypropylen polystyren polyuretan ponton pool porslin port portal portfölj portion \
    portionering porträtt position post potatis pott potta poäng praktik praktikant premie \
    presenning present presentation press prestanda prick prickning princip prioritet pris \
    privilegium problem procedur procent process processor produkt produktion profil program \
    programvara projekt projektor propeller propp protein protes protokoll prototyp prov provision \
    provning prydnad prägel präst prövning psykiatri puck pudding puder pulka puls pulver pump pumpa \
    pumpning pund punkt purjo pussel puts putsning pyramid pyrolys påbud påfart påse påslag påve \
    päls pärl pärla pärm päron quinoa rabatt racket rad radar radiator radie radio radon raffinaderi \
    raket rally ram ramp ranka rapport rapportering raps ras rast raster reagens reaktion reaktor \
    recension recept reception redovisning redskap reduktion referat referens reflex reform regel \
    region regissör register registrator reglage reglering regn reklam rekonditionering rektor \
    rekvisita relation religion relä rem remiss remsa rengöring renoverare renovering rensare \
    rensning rep reparation reparatör repertoar repetition replik reportage reporter reptil resa \
    resenär reserv reservoar resistens resning resolution respirator rest restaurang resultat resurs \
    retur revben revir revision revisor ribba riddar ridning ridå rigg rike rikedom riksdag rikt ris \
    risk rist ritning ritual rivning robot rock roder roll rom roman rondell rondering ropning ror \
    rosett rosmarin rost rostning rot rotfrukt rotor router rubrik ruin rullator rulle rullning rum \
    runda rus ruska ruta rutin rygg rymd ryss rytm råd rådjur råg råtta räcke räddare räddning \
    räfsning räka räkning räls ränna ränta rättegång rättighet rättvisa räv röjning rök rökare \
    rökning röntgen rör rörelse rörlighet röst rötning sabel sabotage sadel safir saft sak sal \
    salamander sallad salong salt saltning salva samhälle samling samtal sand sandal sandning \
    sanering sanitet sarg satellit savann sax scen scenario schablon schack schakt schaktning \
    schampo schema sed sedel sediment segel segling sekreterare sekretess sektion sektor sekund \
    sekvens sele selen semester seminarium semla senap senat sensor separator serie serum server \
    servering servett service servis sida siden siffra signal signalering signatur siktning sil \
    silikon silke sill silning silo silver simulator singel sirap siren sits sjal sjuk sjukdom sjö \
    skada skafferi skaft skal skaldjur skall skalle skalning skalpell skanner skanning skarv skatt \
    sked skelett skena skepp skida skidor skiffer skiftning skinka skinn skiva skjorta sko skog \
    skola skorpa skorpion skorsten skort skoter skott skrapning skridsko skrift skrivare skrivning \
    skrot skrotning skruv skräp skugga skuld skulptur skum skumning skur skurning skydd skylt \
    skyltning skyttel skål skåp skåra skär skärare skärm skärning skärp sköld sköldpadda sköljning \
    skörd skötare sköterska skötsel slag slakt slam slang slaveri slev slinga slipning slitage slott \
    slump sluss slut slutsats sly släde släkt släp slöja slöjd smak smed smide smink smitta smuts \
    smycke smältning smärta smör smörgås smörjmedel smörjning snabb snabel snickare snickeri snigel \
    snitt snurra snus snö socka sockel socken socker soda soffa soja sol soldat sommar son sond sopa \
    sopning soppa sorg sorl sort sorterare sortering sortiment sot spackel spackling spad spade spak \
    spann sparv spegel spektrum spel spenat spets spik spindel spis spjäll spol spolning sporre \
    sport spray sprej spridare spridning springa sprinkler sprint sprit spruta sprutning språk \
    sprängning spår spårning späck spänne spänning stabilisator stabilitet stad stadga stadium stake \
    staket stall stam standard stapel station statistik stativ status stav stearin steg stege stek \
    sten stent sterilisering stick stickning stift stil stimulans stipendium stjärna stock stoft \
    stoftning stol stolpe stomme stoppning stork storlek storm straff strand strategi stress strid \
    strimling struktur strumpa strut struts strykning stråle strålning sträng strö ström strömming \
    strömning stubbe student studie studio stuga stump stycke stygn styr styre styrelse stål stång \
    städ städare städning ställ ställning stämpel stängning stängsel stärkelse stöd stöld störning \
    stövel substans subvention sugning sula sulfat sulfid summa support surfare sutur svala svamp \
    svan svar svarv svarvning svavel svets svetsning svin svit svullnad svål syfte sylt syltning \
    symbol symtom syn synagoga synonym syra syre system sådd såg sågning såll sållning såpa sår sås \
    säck säd säkerhet säkring säl säljare sällskap sändare sändning säng sänkning säsong sökande söm \
    sömn sömnad sömning tabell tablett tak tal talang tall tallrik tand tandem tang tangent \
    tangentbord tank tankning tapet tapetsering tappning tariff tatuering tavla taxa taxi teater \
    tegel tejp teknik tekniker telefon telefoni telegraf telegram tema tempel temperament temperatur \
    tempo tendens tenn tensid tent tentamen teori terapeut terapi termin terminal termometer termos \
    termostat terrarium terrass territorium terror test testning text textil textning thinner tid \
    tidning tiger tillbehör tillbyggnad tillit tillsats tillskott tillstånd tilluft tillverkning \
    tillväxt timjan timme timmer timotej ting titan titel tjur tjäder tjänst tjära tjärn toalett \
    tobak toffel tofu tolk tomat tomgång tomt ton toner tonfisk topp torg tork torka torkare \
    torkning torn torp torped torsdag torsk torv tradition trafik trafikant trailer traktor trall \
    transfer transformator transit transponder transport transportör trapets trappa trasa tratt \
    triangel tribun trikå trimmer trimning trofé trottoar truck trumma trupp tryck tryckeri \
    tryckning tråd trä träd trädgård träna träning tröja tröskel tub tull tulpan tumlare tumme tumör \
    tunna tunnel tur turbin turism turist turné tvist tvål tvätt tvättning tyg tyll tyngd typ tåg \
    tång tår tårta täcke täckning tält tändare tändning täppa tärna täthet tätning tävling tömning \
    törst uggla ugn ull undantag underhåll undersökning undervisning undulat ungdom uniform union \
    universitet universum uppdatering uppdrag uppföljning uppgift upphandling upplag uppsamling \
    uppställning uppvärmning uran urin urinoar urna urval utbildning utbrott utbud utbyggnad utbyte \
    utdelning utfart utflöde utgift utgång utlopp utländsk utrop utrustning utrymme utsida utskrift \
    utslag utsläpp utsäde uttag utveckling utvärdering vaccin vad vadd vagga vagn vakt vakuum val \
    vall vallning valp valross vals valv vandring vanilj vante vapen vara varg varning varsel vart \
    varv vas vask vass vatten vax vecka ved veder vegetation vektor ventil ventilation ventilator \
    verk verksamhet verkstad verktyg vers versal vete veteran vibration video vik vikning vikt vilja \
    villa villkor vilt vin vinbär vind vindruva vinge vinkel vinsch vinst vinter vinäger viol virke \
    virus vision visir viskos viskositet visp vispning vitamin vitlök vits volym vrak vulkan vykort \
    våg våld vår vård vårdare vårdnad väder väg vägg vägledning vägning väl välfärd välling vält vän \
    vändning värde värdering värk värld värmare värme värmning värn väska vässning väst väte vätska \
    väv vävnad vävning växel växling växt watt whiteboard yoghurt yrke yta yxa zebra zink zon zoolog \
    åder åker åkeri åklagare ålder ålderdom åldring ånga ångest år åra åska åskådare åsna åtagande \
    återbetalning återköp återvinning åtgärd ägare ägg älg älv ämne ändring äng ängel äpple ärende \
    ärta ättika ödla öga ögonblick öken öppning öra örn öster överblick överdrag överskott översyn";

/// What stands before other words only: verbs without their ending, and qualities.
pub static BEFORE: &str = "\
    aero agro akva alko auto bak ben bind bio blek blås blöt bond bygg byt bär böj diesel djup drag \
    drick dryck dubbel duk dyk egen eko elektro engångs enkel fast fem fin fjärr fler flyt foto \
    framåt fri frys fukt full fyll fyr fäll färsk föräldra geo grann grill grov gräv grön gul guld \
    hal halv hel het hjälp hundra hydro hyr häft hög hör infra inne inner jäs kall kardio kast klibb \
    klipp kläd kok konserv kort kyl kör lant led lek leve ljus lyft lys låg lång läs löp lös löv \
    makro mal matt mellan mini mjuk mobil mono mål mång mät mörk nano natt neuro norr ny näst nödd \
    plan psyko rak rast retro rid ring rull rund rå röd rök röst sand sekel servo sex sitt sjuk \
    skarv skrap skriv skum skåde skär skölj slip sluss slut små snabb socio sopp sov spar spel spill \
    spol stick stift stor stryk styr ståk ställ stäng svart svets svår syd säll sök tak tele termo \
    tjock torr tre trygg tunn turbo tusen två tvär tvätt tyst tänd tät tölj ultra ute utför varm \
    vattu video vild vit våt väck vänt vär vät ytter åtta äldre änd";

/// Plain words that others are not looked into for: most that look so are made otherwise.
pub static ALONE: &str = "\
    ampel amperemeter anka apel art ask askkopp babord baby backspegel ballad barometer bass \
    batong befäl bero biff blister bloss blåst bläster bock bonad borst brist brodd broddar \
    broderi brosk bräcka brädd bröllop bubbla buckla bukett bula bulldozer bunke busk bärnsten \
    böckling börda chips chock cider cigarr dagg dosa dra dressyr droska dåre däckel däld dödläge \
    ed egg ek ekorre elfenben epok etsning falk farbror farkost farled farm farstu fart fasett \
    fata fejd fender fenix fiende fikon filé fink finna finne fiol flask flor flygel flytväst \
    flärd flöte fodral fogde fon fotbad fotboll fotogen fotometer foton frack frans frisyr frossa \
    frysbox fura furu fågelholk fäste fästman förhör försök galax gallring galt garv gelatin geni \
    gevär gikt gitter glasbruk gloria glosa gobeläng god gosse graf grill grimas gryt gråta gylf \
    gäng gäspning hantel hare harem hasp hatt hen hjord hjälte ho hovslagare humle hyacint \
    hydrofor hymn hägg hägn hägring häng hängd härd hästsko hävstång igel iller jaguar jeep jolle \
    jungfru jätte kadaver kaja kalkyl kamin kandelaber kanon kanot kantarell kappsäck kapris \
    karamell karbin karda kardan kardigan karies karp kask kastell katarr kavaj kavaljer kejsare \
    keso kikärt kist kittel klabb klammer klaver klenod klots klyka klåda knippe kobra kofta koja \
    kolesterol kolibri kollision kolt kolumn kommod kondor konvoj koppärr koral korint kornett \
    korona korpral korpus korsord kota kram krater kretong kringla krocket kuliss kummin kupa kupé \
    kupol kusin kval kyss kälke kärr lam lata lava legend legion lektion lektor lektyr lemonad \
    leva lexikon lida likör livflotte lo lok lots lov lunta luva lyda lämmel länga löja magister \
    malaria malt malva mangold manifest manometer mantra markisin mars marsch maskot masonit \
    massör matris mena mensur mental mentor merg metapod moll monopol monster mula mullvad musikal \
    muslim mustang mutant mylla myrten mår mård mäss mört nektar nikotin nymf nära objekt omelett \
    onkel opal ormbunke ornament orra orre ovana ozon padda pant pantalong pappa papyrus par \
    parallell pastell patent patina patrull pelikan peruk piga pilgrim pill piller pinal pirog \
    pjäs plakat plexiglas plotter plätt pocket podium poet poker polett polka polygon popcorn \
    poppel porr porto postej prassel prestige prisma prognos psalm publik pudel puma pung punk \
    pupill pyjamas rabarber rabbin radium rasta rata ratt ravin rekord remont republik resonans \
    resor revolver riddare ring rinna risotto ro rosé rossling roulett rov rubin rumba runa russin \
    ruter rymning råda räta rönn safari saffran salami saldo salpeter sammet sanktion sardin schal \
    seger serenad sinus sjöman ske skiss skomakare skopa skorv skrov skunk skuta \
    skvadron skyffel skägg skärva slaktare slant slips sluttning smaragd smet smocka snäcka \
    snöre sopp sopran sparris spektrometer spett spillra spinna spiral spjut spjäla splitter \
    spole sponsor stadion staffli stagg stal stenografi stetoskop stig strimma styrbord stäv svank \
    svans svett svinn svulst svärd svärm svärson symfoni synd syren syster sälg söt tagel taktik \
    talg tarm tennis tenor tik tin tistel tjuv tjäle topas trampolin transistor trast tre \
    trombon trosa tross trumpet trål trålare träsk träta tröst tunika tusch typograf ur valnöt \
    valuta vana variant vaselin vek veranda vidja vinna violin vis visum vitrin volontär volt \
    voltmeter vore vårta ål åre ära öde ögla";
