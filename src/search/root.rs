//! Plain Swedish words that others are put together of, so that a compound is split where the
//! catalogue says neither of its words by itself. Written for this program.

/// Nouns as a dictionary has them. They are parts of words at either end.
pub static NOUNS: &str = "\
    abborre abonnemang absorbent absorption ackumulator adapter adress affisch affär agenda aggregat \
    akademi akryl akt aktie aktivitet aktsamhet aktör akustik akut akvarell akvarium alarm album alg \
    algoritm alkohol allergi almanacka altan aluminium amalgam amatör ambition ambulans ammoniak \
    ammunition ampull analys ananas anatomi anbud andel andning anestesi anfall anhörig ankare ankel \
    ankomst anläggning anmälan anmärkning annons anpassning anrop ansamling ansikte anslag \
    anslutning anspråk anstalt ansvar ansökan antagning antal anteckning antenn antibiotika \
    antikropp anvisning användare användning apa apelsin apotek apparat applikation aprikos aptit \
    arbetare arbete arena ark arkeologi arkitekt arkiv arkivering arm armatur armbåge arom arrende \
    arsenik artikel artilleri artist artär arv asbest asfalt aska aspekt assistans assistent astma \
    asyl ateljé atlas atlet atmosfär atom attack attest auditorium auktion auktorisation \
    autentisering autism autoklav automat automation avbrott avdelning avdrag avel avfall avfart \
    avföring avgas avgift avgränsning avgång avhandling avkastning avlastning avlopp avlägsnande \
    avläsning avrinning avrop avsked avskiljare avskrift avslag avsmak avsnitt avspärrning avstånd \
    avstämning avsändare avsättning avtal avtryck avveckling avvikelse axel bacill backe backup \
    bacon bad badkar bag bagage bagare bageri bak bakgrund bakterie balans balett balja balk balkong \
    ballast ballong balsam bambu bana banan bandage banderoll bandy bank bankett barack bark barn \
    barnmorska barr barriär baryton bas basar basilika basket bassäng bastu batteri bearbetning \
    bedömning befolkning begravning behandling behov behållare behörighet bekräftelse belastning \
    belopp belysning beläggning belöning bemanning bemötande ben bensin beredskap berg beräkning \
    berättelse beröring besiktning besked beskrivning beslag beslut bestick bestånd beställning \
    besvär besättning besök betalning bete beteende betong betyg bevakning bevis bibel bibliotek \
    bidé bidrag bil bilaga bild biljett binda bindning biograf biologi bisfenol biskop bisyssla bit \
    bitumen biverkning bjälke bjällra björk björn blad bland blandare blandning blankett blekning \
    blinker blixt block blockering blod blomma blomster blus bly blyerts blåbär blåsa blåsning bläck \
    bläckfisk blästring blöja boende bogsering boj bok bokning bokstav bolag boll bolster bom bomb \
    bomull bonde bonus bord bordell borg borr borrning borste boskap bostad botten boule box brand \
    bred bredd brev bricka bris brits bro broccoli broder brom broms brons brosch broschyr brott \
    brud bruk brukare brunn brygga bryggare bryn brytare brytning bråck bräda bräde brännare \
    bränning bränsle bröd bröst budget budskap buffel buffert buk bulgur buljong bulle buller bult \
    bultning bunker bunt bur burger burk buske buss butik bygd bygel byggare bygge byggnad byrå byte \
    byxa båge bår båt bäck bädd bäddning bägare bälte bänk bär bärare bärgning bärighet böcker böj \
    bön böna bönder camping campus cancer carport cell celsius cement central centrifug \
    centrifugering centrum certifikat champagne champinjon chans chark charkuteri chassi chaufför \
    check chef chip choklad cigarett cirkel cirkulation cirkulär cistern citron container couscous \
    curry cykel cykling cyklist cylinder cymbal dag dagis dal dam damm dans data dator datum debatt \
    debut decibel defekt deg dekal deklaration dekor dekoration del delegation delfin delikatess \
    deltagare demens demokrati demontering denim densitet deponi depå design desinfektion \
    desinfektor detalj detektor detonation diabetes diagnos diagram dialys diamant diameter diarium \
    diesel diet dike dikning dill dimension dimma dimmer dimning diplom direktiv disk diskning \
    diskriminering diskussion dispens dispenser display distans distribution distrikt division \
    djungel djup djur docent docka doft doktor dokument dokumentation dom domare domstol domän \
    donation dos dosering dosett dotter dragning drake drama draperi dressin drift drivning drog \
    dropp droppe drottning dryck dräkt dräktighet dränage dränering dröm drönare dubb dubblett duell \
    duk dumper dunk dusch duva dygn dykare dykning dyna dynamit dynga däck dämpare dämpning död dörr \
    döv effekt egendom egenskap eka ekipage ekologi ekonom ekonomi ekvation elastan eld elektricitet \
    elektriker elektrod elektron elektronik element elev elevator elit emalj emballage emission \
    emulsion endoskop energi enhet enkät ensemble entré entreprenad enzym epidemi epilepsi epoxi \
    erbjudande ergonomi erosion ersättare ersättning estrad etanol etapp etik etikett etylen \
    evakuering examen examination excellens exemplar expansion expedition expert expertis explosion \
    exponering export express extrakt extraktion fabel fabrik fabrikat fack fackla fader faktor \
    faktura fall fallskärm familj fanér fantasi far fara farmaci fartyg fas fasad fasan fasta \
    fastighet fat fauna favorit feber fel fena fenol ferie fernissa fest festival fett fiber ficka \
    figur fiktion fil filial film filt filter finans finansiering finger firma fisk fiskare fiske \
    fixtur fjord fjäder fjädring fjäll fjärd fjäril flagga flamma flank flaska fleece flinga flis \
    flisning flod flora flotta flottör fluga fluor flyg flykt flykting flytning flytt flyttning \
    fläck fläder fläkt fläsk fläta flöde flöjel flöjt foajé foder fog fogning fokus folder folie \
    folk folköl fond fontän fordon fordran forell form formaldehyd format formel formulär fors \
    forskare forskning forum fosfat fosfor foster fot foto fotograf fotografi fragment frakt \
    fraktion fraktur framtid fred frekvens fresk frihet frikadell friktion frisör fritid front frost \
    frukost frukt frys frysning fråga frånluft frånvaro fräs fräsare fräsning frö ftalat fukt \
    fullmakt funktion fusk fyllning fyr fyrkant fyrverkeri fysik fågel fångst får fåtölj fälg fälla \
    fält fängelse färg färgning färja färs fästing fästning föda född födelse följd fönster förare \
    förband förbrukning förbränning förbud fördel fördrag föredrag föreläsning föremål förening \
    föreskrift föreställning företag förfall författare förfrågan förgasning förgiftning förgrund \
    förhandling förhöjning förkläde förkylning förlag förlossning förlust förmiddag förmåga förmån \
    förpackare förpackning förråd förskola förslag förstärkare förstöring försurning försvar \
    försäkring försäljning försörjning förteckning förtjänst förtroende förtöjning förvaltning \
    förvaring föryngring förångning förädling förälder fötter gaffel galge galla galler galleri \
    gallium gap garage garanti garderob gardin garn garnering gas gasell gasol gata gavel gel gelé \
    gemenskap generation generator genre geografi geolog germanium get geting gift gips giraff \
    gitarr giv gjutning glaciär gladiolus glas glass glasyr glob glukos glykol glöd glögg gnagare \
    gnejs gnista gnuggning gods golf golv grad gradering gradient grafik grafit gran granit granne \
    granskare granskning granulat gratäng grav gravitation gren grepp grillning grimma grind gris \
    groda grop grossist grotta grund grupp grus gryn gryta grå gråsugga grädde gränd gräns gräs gräv \
    grävare gröda grönsak grönska gröt gubbe gud guide guld gummi gunga gurka gym gymnasium gymnast \
    gymnastik gyttja gång gård gås gåta gåva gärning gäst gödning gödsel gödsling hagel hagtorn haj \
    hake halka hall hallon halm hals halt halvö hammare hammock hamn hampa hamster hand handel \
    handikapp handledning handske handtag hantering hantverk harpa harts harvning hasselnöt \
    hastighet hav haveri havre headset hektar helg helikopter hem hemlighet herde hierarki himmel \
    hinder hingst hink hinna hiss historia historik hjort hjortron hjul hjälm hjälp hjärna hjärta \
    hobby honung hopp horisont hormon horn hosta hot hotell hov hud humla hummer humor hund hurts \
    hus huv huva hydrant hydraulik hydrolys hygien hygrometer hylla hylsa hyra hytt hyvel hyvling \
    hål hållare hår hårddisk hårdhet hårdvara hårnål häck häfta häger häkte häl häla hälft hälsa \
    händelse hänge härdare härdning häst höft högtalare högtid höjd hölje hölster höna höns hörn \
    hörsel höst iakttagelse idé identitet idol idrott igelkott ikon illustration immunitet implantat \
    import impregnering impuls inbrott incident indelning index indikation indikator indrag industri \
    infart infektion inflation influensa inflöde information infusion infästning ingrediens ingrepp \
    ingång inhalator inhägnad injektion inkomst inkontinens inkubation inkubator inköp inlagning \
    inlopp inlägg innehåll inredning insamling insats insekt insida inskription inslag inspektion \
    installation instans institut institution instruktion instruktör instrument insulin intag \
    integration integritet interaktion interiör internat internet intervju intresse intyg inventarie \
    inventering investering invånare invändning isolator isolering isotop jacka jakt jalusi jeans \
    jobb jod jord jordbruk jordgubbe jordning journal journalist jubileum juice jul juridik jury \
    jute juvel jägare jämförelse jämställdhet järn jäst kabel kabin kabinett kackerlacka kadmium \
    kaffe kaj kajak kajuta kaka kakao kakel kaktus kalcium kalender kaliber kalibrering kalium kalk \
    kalkning kalkon kall kalori kalv kam kamel kamera kammare kamp kampanj kamrat kanal kandidat \
    kanel kanin kanna kant kantin kanyl kapacitet kapell kapital kapitel kapning kappa kapsel kapsyl \
    karaff karaktär karantän karbid karbonat karm karosseri karott karta kartell kartong karusell \
    kasern kaskad kassa kasse kassett kast kastanj kastning kastrull katalog katalysator katapult \
    katastrof kategori kateter katod katt kavel kedja kemi kemikalie kemist keps keramik ketchup kex \
    kikare kilo kilometer kind kiosk kirurg kirurgi kisel kista kit kitt kjol klaff klang klarinett \
    klass klient klimat klimp klinga klinik klinker klippa klister klo kloak klocka klor klorering \
    klorid klorin klosett kloss klot klotter klubb klubba klump klyfta klyvning kläder klädsel \
    klämma klänning klöv klöver knapp kniv knopp knut knä koagulering kobolt kod koffert kofot kok \
    kokning kokos kol kollega koloni kolonn kolv kombination komet komfort kommando kommentar \
    kommitté kommun kommunikation kommunikatör kompass kompetens komplement komplex komponent \
    komposit kompositör kompost kompress kompression kompressor komprimator koncentration koncept \
    koncern koncert kondens kondensat kondensor kondition kondom konduktör konfektyr konferens \
    konfiguration konflikt kongress konkurrens konsekvens konsert konserv konservator konservering \
    konsistens konsol konst konstnär konstruktion konstruktör konsult konsument konsumtion kontakt \
    kontering kontinent konto kontor kontrakt kontroll kontrollant kontur konvention koordinat kopia \
    kopiator kopp koppar koppel koppling kor korg kork korn korp korrektur korridor korrosion \
    korsett korsning korv kost kostym krabba kraft krage kran krans kratta kreatur kredit \
    krematorium kreosot krets krig kris kristall krita kritik krog krok krom krona kropp krossning \
    krubba kruka krydda kryddning kryptering kryssning kråka kräfta kräm kub kudde kuffert kula \
    kulle kultivator kultur kulvert kummel kund kung kunskap kupong kurator kurir kurs kurva kust \
    kuvert kvadrat kvalificering kvalitet kvalster kvarg kvarn kvartal kvarter kvartett kvast \
    kvicksilver kvinna kvist kvittens kvitto kvot kväll kväve kyckling kyl kyla kylare kylning kyrka \
    kyvett kåda kål kåpa kår käft käke källa källare käpp kärl kärlek kärna kärra kök köld kön köp \
    köpare körning körsbär körsnär kött laboration laboratorium labyrint lack lackering ladda \
    laddare laddning lag lager lagning lagring lagun lakan lakrits lamell laminat laminering lamm \
    lampa lampett land landning landskap lansering lantbruk lanterna lapp larm larmning larv \
    lasarett laser last lastare lastning latex latrin lavendel lavin lax leasing led leda ledamot \
    ledare ledning ledsagning legitimation lejon lek lera leverans leverantör licens lift ligament \
    lilja lim limpa lin lingon linjal linje linne linoleum lins list lista litium litteratur liv \
    ljud ljus lock lod lodjur logg loggning logik logistik lokal lokomotiv lopp loppa lotion \
    lotsning lott lotteri lucka luft luftning lukt lunch lunga lupp lur lus lust lut lutning lyft \
    lyftning lykta lyra lyssning lyx låda lån lånare lår lås låsning läckage läckning läder läge \
    läger läggning läkare läkemedel läktare lämning län längd länk länsning läpp lärare lärka \
    lärling läsare läsk läsning lödning löfte lök lön lönn löpare löpning lördag lösning löv madrass \
    magasin mage magnesium magnet magnolia maj majonnäs majs makadam makaron makrill makt makulatur \
    mal malm malning mammut man mandarin mandat mandel manege mangan mangel mango manschett mantel \
    manual manöver mapp margarin marin marinad mark markis marknad markör marmelad marmor marsvin \
    maräng mask maskin maskros massa massage mast mat match material matning matros matta medalj \
    medarbetare medborgare medel medicin medicinering medium medlem mejeri mejsel mekanik mellanrum \
    melodi melon membran menstruation mentol meny metall metallurgi metan meter metod migrän mikro \
    mikrob mikrofon mikroskop mil militär miljon miljö mina mineral minister mink minne minoritet \
    minus minut missbruk missil mixer mjuk mjukvara mjäll mjälte mjöl mjölk mjölkning mobil mode \
    modell modem moder moderator modul modulering molekyl moln moms monitor montage montering moped \
    mopp mor moral morfin morgon mormor morot mortel mos mosaik moss mossa mosse motell motion motiv \
    motor motpart motstånd mottagare mottagning mudder muddring mugg mull mumie mun munk mur mura \
    murning mus museum musik muskel muskot müsli mussla mustasch mutation mutter mygga myggor \
    myndighet mynning mynt myr myra mål målare målning måltid månad måne mått mängd människa märgel \
    märke märkning märla mässa mässing mätare mätning mättnad möbel möda mögel mönja mönster \
    mönstring mörker mörtel mössa möte nackdel nacke nagel namn narkos narkotika nation natrium natt \
    natur nav navel navigering nedbrytning nederbörd nejlika nekros neodym nerv nickel nisch nit \
    nitrat nitrit nivå nock norm nos not nota notarie notis novell nummer nyans nyckel nyhet nylon \
    nytta nyttjande nyår nål nån näbb näktergal nämnd närhet näring närvaro näsa nässla nät nätverk \
    näve nöd nöje nöt nötning obduktion obligation observation observatorium ocean odling \
    offentlighet offer offert officer ogräs ohyra oktan oliv olja olycka ombud ombyggnad omfattning \
    omgång omkrets omlopp omläggning område omrörare omrörning oms omslag omsorg omställning \
    omsättning omvandlare omvårdnad onkologi opera operation operatör opinion optik optiker ord \
    order ordning oregano organ orgel orientering orkan orkester orkidé orm orsak ort ortos ost \
    ostron otter oxid pacemaker packning paddel paj paket palats palett pall palm panel panna \
    panorama papegoja papp papper paprika parabol parad paradis paragraf parameter paraply parasit \
    parasoll parentes parfym parfymering park parkering parkett part parti partikel partitur partner \
    pass passagerare pasta pastej pasteurisering pastill patient patron paus paviljong pedagog pedal \
    pelare pelargon pellets pendel pendlare peng penicillin penna pensel pension pensionär peppar \
    period perrong persienn persika persilja person personal personlighet perspektiv pianist piano \
    pigg pigment pigmentering pil pilot pincett pingvin pinne pipa pipett pirat piska pistol pizza \
    placering plan planet planka plankton planta plantage plantering plasma plast plastik platina \
    plats platta plattform plikt plint plockning plog plogning plomb plommon plugg plutonium plåga \
    plåster plåt plöjning poesi pojke pokal pol polering policy polis politik pollare pollen \
    polyamid polyester polymer polypropylen polystyren polyuretan ponton pool porslin port portal \
    portfölj portion portionering porträtt position post potatis pott potta poäng praktik praktikant \
    premie presenning present presentation press prestanda prestation prick prickning primer princip \
    prioritet pris privilegium problem procedur procent process processor produkt produktion profil \
    program projekt projektor propeller propp protein protes protokoll prototyp prov provins \
    provision provning prydnad prägel präst prövning psykiatri psykolog psykos publikation puck \
    pudding puder pulka puls pulver pump pumpa pumpning pund punkt purjo pussel puts putsning \
    pyramid pyrolys påbud påfart påle påminnelse påse påslag påve päls pärl pärla pärm päron quinoa \
    rabatt racket rad radar radiator radie radio radon raffinaderi raket rally ram ramp ranka ranson \
    rapport rapportering raps ras rast raster reagens reaktion reaktor recension recept reception \
    redovisning redskap reduktion referat referens reflex reform regel region regissör register \
    registrator reglage reglering regn rehabilitering reklam rekonditionering rektangel rektor \
    rekvisita relation religion relä rem remiss remsa rengöring renoverare renovering rensare \
    rensning rep reparation reparatör repertoar repetition replik reportage reporter reptil resa \
    resenär reserv reservoar resistens resning resolution respirator rest restaurang resultat resurs \
    retur revben revir revision revisor ribba riddar ridning ridå rigg rike rikedom riksdag rikt ris \
    risk rist ritning ritual rivning robot rock rodd roder roll rom roman rondell rondering ropning \
    ror rosett rosmarin rost rostning rot rotation rotfrukt rotor router rovdjur rubrik ruin \
    rullator rulle rullning rum runda rus ruska ruta rutin rygg rymd ryss rytm råd rådgivare rådjur \
    råg råtta räcke räddare räddning räfsning räka räkning räls ränna ränta rättegång rättighet \
    rättvisa räv röjning rök rökare rökning röntgen rör rörelse rörlighet röst rötning sabel \
    sabotage sadel safir saft sak sal salamander sallad salong salt saltning salva samhälle samling \
    sammanträde samtal sand sandal sandning sanering sanitet sarg satellit savann sax scen scenario \
    schablon schack schakt schaktning schampo schema sed sedel sediment segel segling sekret \
    sekreterare sekretess sektion sektor sekund sekvens sele selen semafor semester seminarium semla \
    senap senat sensor separation separator serie serum server servering servett service servis sida \
    siden siffra signal signalering signatur siktning sil silhuett silikon silke sill silning silo \
    silver simulator singel sirap siren sits sittning sjal sjuk sjukdom sjö skada skafferi skaft \
    skal skalbagge skall skalle skalning skalpell skanner skanning skarv skatt sked skelett skena \
    skepp skida skidor skiffer skifte skiftning skinka skinn skiva skjorta sko skog skola skorpa \
    skorpion skorsten skort skoter skott skrapning skribent skridsko skrift skrivare skrivning skrot \
    skrotning skruv skräp skugga skuld skulptur skum skumning skur skurning skydd skylt skyltning \
    skyttel skål skåp skåra skär skärare skärm skärning skärp sköld sköldpadda sköljning skörd \
    skötare sköterska skötsel slag slagg slakt slam slang slaveri slev slinga slipning slitage slott \
    slump sluss slut slutsats sly släde släkt släp slöja slöjd smak smed smide smink smitta smuts \
    smycke smältning smärta smör smörgås smörjmedel smörjning snabb snabel snickare snickeri snigel \
    snitt snurra snus snö socka sockel socken socker soda soffa soja sol soldat sommar son sond sopa \
    sopning soppa sorg sorl sort sorterare sortering sortiment sot spackel spackling spad spade spak \
    spann sparv specialist spegel spektrum spel spenat spets spik spindel spis spjäll spol spolare \
    spolning sporre sport spray sprej spridare spridning springa sprinkler sprint sprit spruta \
    sprutning språk sprängning spår spårning späck spänne spänning stabilisator stabilitet stad \
    stadga stadium stake staket stall stam standard stapel station statistik stativ status stav \
    stavning stearin steg stege stek sten stent sterilisering stick stickning stift stil stimulans \
    stipendium stjärna stock stoft stoftning stol stolpe stomme stoppning stork storlek storm straff \
    strand strategi streck stress strid strimling struktur strumpa strut struts strykning stråle \
    strålning sträng strö ström strömming strömning stubbe student studie studio stuga stump stycke \
    stygn styr styre styrelse styrka stål stång städ städare städning ställ ställning stämpel \
    stängning stängsel stärkelse stöd stöld störning stötta stövel substans substrat subvention \
    sugning sula sulfat sulfid summa support surfare sutur svala svamp svan svar svarv svarvning \
    svavel svets svetsare svetsning svin svit svullnad svål syfte sylt syltning symbol symtom syn \
    synagoga synonym syra syre system sådd såg sågning såll sållning såpa sår sås säck säd säkerhet \
    säkring säl säljare sällskap sändare sändning säng sänke sänkning säsong sökande söm sömn sömnad \
    sömning tabell tablett tak tal talang tall tallrik tand tandem tang tangent tangentbord tank \
    tankning tapet tapetsering tappning tariff tatuering tavla taxa taxi teater teckning tegel tejp \
    teknik tekniker telefon telefoni telegraf telegram tema tempel temperament temperatur tempo \
    tendens tenn tensid tent tentamen teori terapeut terapi termin terminal termometer termos \
    termostat terrarium terrass territorium terror test testning text textil textning thinner tid \
    tidning tiger tillbehör tillbyggnad tillförsel tillgång tillit tillsats tillskott tillstånd \
    tillsyn tilluft tillverkare tillverkning tillväxt timjan timme timmer timotej ting titan titel \
    tjur tjäder tjänst tjära tjärn toalett tobak toffel tofu tolk tomat tombola tomgång tomt ton \
    toner tonfisk topografi topp torg tork torka torkare torkning torn torp torped torsdag torsk \
    torv tradition trafik trafikant trailer traktor trall transfer transformator transit transponder \
    transport transportör trapets trappa trasa tratt travers triangel tribun trikå trimmer trimning \
    trofé trottoar truck trumma trupp tryck tryckeri tryckning tråd trä träd trädgård träna träning \
    tröja tröskel tub tull tulpan tumlare tumme tumör tunna tunnel tur turbin turism turist turné \
    tvilling tvist tvål tvätt tvättning tyg tygel tyll tyngd typ tåg tång tår tårta täcke täckning \
    tält tändare tändning täppa tärna täthet tätning tävling tömning törst uggla ugn ull undantag \
    underhåll undersida undersökning undervisning undulat ungdom uniform union universitet universum \
    uppdatering uppdrag uppehåll uppfinning uppföljning uppgift upphandling uppkoppling upplag \
    upplevelse upplåtelse upplösning uppsamling uppsikt uppställning uppsättning uppvärmning uran \
    urin urinoar urna urval utbildning utbredning utbrott utbud utbyggnad utbyte utdelning utdrag \
    utfart utflöde utformning utgift utgång utgåva utlopp utlåning utländsk utrop utrustning utrymme \
    utrymning utsida utskrift utslag utsläpp utställning utsäde uttag utveckling utvidgning \
    utvärdering vaccin vad vadd vagga vagn vakt vakuum val vall vallning valp valross vals valv \
    vandrare vandring vanilj vante vapen vara varg varning varsel vart varv vas vask vass vassle \
    vatten vax vecka ved veder vegetation vektor ventil ventilation ventilator verk verkan \
    verksamhet verkstad verktyg vernissage vers versal vete veteran veterinär vibration video vik \
    vikarie vikning vikt vilja villa villkor vilt vin vinbär vind vindruva vinge vinkel vinsch vinst \
    vinter vinäger viol virke virus vision visir viskos viskositet visp vispning vistelse vitamin \
    vits vittne vokal volym vrak vulkan vykort våg våld våning vår vård vårdare vårdnad väder vädur \
    väg vägg vägledning vägning väl välfärd välling vält vän vändning värde värdering värk värld \
    värmare värme värmning värn väska vässning väst väte vätska väv vävnad vävning växel växling \
    växt växthus watt whiteboard ylle yoghurt yrke yta yttrande yxa zebra zink zon zoolog åder åker \
    åkeri åklagare ålder ålderdom åldring ånga ångest år åra åska åskådare åsna åtagande \
    återbetalning återköp återvinning åtgärd åtkomst ägare ägg äktenskap älg älv ämne ändring äng \
    ängel äpple ärende ärta ättika ättling ödla öga ögonblick öken öppning öra örn öster överblick \
    överdrag överenskommelse överföring övergång översikt överskott översyn översättning";

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
    agent ampel amperemeter anka apel art ask askkopp babord baby backspegel badrum ballad barometer \
    bass batong befäl bero biff blekmedel blister bloss blåst bläster bock bonad borst brist brodd \
    broddar broderi brosk bräcka brädd bröllop bubbla buckla bukett bula bulldozer bunke busk \
    bärnsten böckling börda chips chock cider cigarr dagg dosa dra dressyr droska dåre däckel däld \
    dödläge ed egg ek ekorre ekosystem elfenben epok etsning falk farbror farkost farled farm farstu \
    fart fasett fata fejd fender fenix fiende fikon filé fink finna finne fiol flask flor flygel \
    flytväst flärd flöte fodral fogde fon fotbad fotboll fotogen fotometer foton frack frans frisyr \
    frossa frysbox fura furu fågelholk fäste fästman förhör försök galax gallring galt garv gelatin \
    geni gevär gikt gitter glasbruk glasögon gloria glosa gobeläng god gosse graf grill grimas gryt \
    gråta gylf gäng gäspning hantel hare harem hasp hatt hen hjord hjälte ho hovslagare humle \
    hyacint hydrofor hymn hägg hägn hägring häng hängd härd hästsko hävstång igel iller \
    infrastruktur jaguar jeep jolle jungfru jätte kadaver kaja kalkyl kamin kandelaber kanon kanot \
    kantarell kappsäck kapris karamell karbin karda kardan kardigan karies karp kask kastell katarr \
    kavaj kavaljer kejsare keso kikärt kist kittel klabb klammer klaver klenod klots klyka klåda \
    knippe kobra kofta koja kolesterol kolibri kollision kolt kolumn kommod kondor konvoj koppärr \
    koral korint kornett korona korpral korpus korsord kota kram krater kretong kringla krocket \
    kuliss kummin kupa kupé kupol kusin kval kyss kälke kärr lam lata lava legend legion lektion \
    lektor lektyr lemonad leva lexikon lida likör livflotte lo lok lots lov lunta luva lyda lämmel \
    länga löja magister malaria malt malva mangold manifest manometer mantra markisin mars marsch \
    maskot masonit massör matris mena mensur mental mentor merg metapod moll monopol monster mula \
    mullvad musikal muslim mustang mutant mylla myrten mår mård mäss mört nektar nikotin nymf nära \
    objekt omelett onkel opal ormbunke ornament orra orre ovana ozon padda pant pantalong pappa \
    papyrus par parallell pastell patent patina patrull pelikan peruk piga pilgrim pill piller pinal \
    pirog pjäs plakat plexiglas plotter plätt pocket podium poet poker polett polka polygon popcorn \
    poppel porr porto postej prassel prestige prisma prognos programvara psalm publik pudel puma \
    pung punk pupill pyjamas rabarber rabbin radium rasta rata ratt ravin rekord remont republik \
    resonans resor revolver riddare ring rinna risotto ro rosé rossling roulett rov rubin rumba runa \
    russin ruter rymning råda räta rönn safari saffran salami saldo salpeter sammet sanktion sardin \
    schal seger serenad sinus sjöman skaldjur ske skiss skomakare skopa skorv skrov skunk skuta \
    skvadron skyffel skägg skärva slaktare slant slips sluttning smaragd smet smocka snäcka snöre \
    sopp sopran sparris spektrometer spett spillra spinna spiral spjut spjäla splitter spole sponsor \
    stadion staffli stagg stal stenografi stetoskop stig strimma styrbord stäv svank svans svett \
    svinn svulst svärd svärm svärson symfoni synd syren syster sälg söt tagel taktik talg tarm \
    tennis tenor tik tin tistel tjuv tjäle topas trampolin transistor trast tre trombon trosa tross \
    trumpet trål trålare träsk träta tröst tunika tusch typograf ur valnöt valuta vana variant \
    vaselin vek veranda vidja vinna violin vis visum vitlök vitrin volontär volt voltmeter vore \
    vårta ål åre ära öde ögla";
