//! Plain Swedish words that others are put together of, so that a compound is split where the
//! catalogue says neither of its words by itself. Written for this program.

/// Nouns as a dictionary has them. They are parts of words at either end.
pub static NOUNS: &str = "\
    abborre abonnemang absorbent absorption ackumulator adapter adress aggregat akryl akt aktie \
    aktivitet aktsamhet aktör akvarium alarm album algoritm alkohol allergi almanacka altan \
    aluminium ambulans ammoniak analys ananas anbud andel andning anestesi anfall anhörig ankare \
    ankomst anläggning anmälan annons anpassning ansikte anslutning ansvar ansökan antal \
    anteckning antenn antibiotika anvisning användare användning apa apelsin apotek apparat \
    applikation aprikos aptit arbetare arbete arena ark arkitekt arkiv arkivering arm armatur \
    arrende arsenik artikel artist arv asbest asfalt aska aspekt astma atlet atmosfär atom attest \
    auktion auktorisation autentisering autoklav automat automation avdelning avdrag avfall avgas \
    avgift avgång avhandling avkastning avlastning avlopp avlägsnande avläsning avrinning avrop \
    avskiljare avsmak avsnitt avstånd avsändare avsättning avtal avtryck avveckling avvikelse \
    axel bacill backe backup bacon bad badkar badrum bag bagage bagare bageri bak bakterie balja \
    balk balkong ballong balsam bambu banan bandage bank barack bark barn barr barriär bas \
    basilika basket bassäng bastu batteri bearbetning bedömning befolkning behandling behov \
    behållare behörighet belysning beläggning bemanning bemötande ben bensin beredskap berg \
    besiktning beslag bestick beställning besättning besök betalning beteende betong betyg \
    bevakning bevis bibliotek bidrag bidé bil bilaga bild biljett binda bindning bisfenol \
    bisyssla bit bitumen bjälke bjällra björk björn blad bland blandare blandning blankett \
    blekmedel blekning blixt block blockering blod blomma blus bly blåbär bläck blästring blöja \
    boende bogsering bok bokning bolag boll bolster bom bomb bomull bonde bord bordell borg borr \
    borrning borste boskap bostad botten boule brand bred brev bricka bris bro broccoli broder \
    brom broms brons brosch broschyr brott brud bruk brukare brunn brygga bryggare bryn brytare \
    brytning bråck bräda bräde brännare bränning bränsle bröd bröst buffel buffert buk bulgur \
    buljong bulle buller bult bultning bur burger burk buske buss butik bygd bygel byggare bygge \
    byggnad byrå byxa båge bår båt bäck bädd bäddning bägare bälte bänk bär bärare bärighet \
    böcker böj bön böna bönder cancer carport cell cement centrifug centrifugering chark \
    charkuteri chaufför chef choklad cirkel cistern citron container couscous curry cykel cykling \
    cylinder dag dagis dal dam damm dans data dator debatt deg deklaration del delegation \
    deltagare demens demontering denim deponi design desinfektion desinfektor detalj detektor \
    diagnos diagram dialys diamant diesel dike dikning dill dimension dimma dimmer dimning disk \
    diskning dispenser display distribution distrikt djungel djup djur docka doft doktor dokument \
    dom domare domstol domän dos dosering dosett dotter dragning draperi dressin drift drivning \
    drog droppe drottning dryck dräkt dräktighet dränage dränering dröm drönare duk dunk dusch \
    duva dygn dykning dyna dynamit dynga däck dämpare dämpning död dörr döv effekt egendom eka \
    ekologi ekonomi ekosystem elastan eld elektron elektronik element elev emballage emission \
    emulsion endoskop energi enhet enkät entreprenad entré enzym epidemi erbjudande erosion \
    ersättare ersättning etanol etapp etik etikett etylen evakuering expert explosion exponering \
    export extrakt fabrik fack fackla fader faktor faktura fall familj far fara fartyg fasad \
    fasan fasta fastighet fat favorit feber fel fenol ferie fest fett fiber ficka figur fiktion \
    fil filial film filt filter finans finger fisk fiskare fiske fjord fjäder fjäll fjärd flagga \
    flaska fleece flis flisning flod flora flotta fluga fluor flyg flykt flykting flytning flytt \
    flyttning fläck fläder fläkt fläsk flöde flöjel flöjt foajé foder fog fogning folder folie \
    folk folköl fond fordon fordran forell form formaldehyd format formulär fors forskare \
    forskning fosfat fosfor foster fot foto fotografi frakt fred frihet fritid front frost \
    frukost frukt frys frysning fråga frånluft frånvaro fräs fräsning frö ftalat fukt funktion \
    fyllning fyr fyrverkeri fysik fågel fångst får fåtölj fälg fält fängelse färg färgning färja \
    färs fästing fästning föda född följd fönster förare förband förbrukning förbränning fördel \
    förening företag författare förkläde förlag förmåga förpackare förpackning förråd förskola \
    förstärkare förstöring försurning försvar försäkring försäljning försörjning förtöjning \
    förvaltning förvaring föryngring förångning förädling förälder fötter gaffel galla galler \
    galleri gallium garage garanti garderob gardin garn gas gasol gata gavel gel generation \
    generator geolog germanium get geting gift gips giraff gitarr giv gjutning glas glass glasyr \
    glykol glöd glögg gnista gnuggning gods golv grad gradering grafik grafit gran granit granne \
    granskare granskning granulat gratäng grav gren grepp grillning grind gris grop grotta grund \
    grupp grus gryn gryta grå grädde gränd gräns gräs gräv grönsak grönska gröt gud guide guld \
    gummi gunga gurka gymnasium gymnast gymnastik gång gård gås gåta gåva gäst gödning gödsel \
    gödsling hagel hake halka hall hallon halm hals halt hammare hammock hamn hampa hand handel \
    handske handtag hantering harts harvning hav haveri havre headset hektar helg helikopter hem \
    hemlighet hinder hink hinna hiss historia hjul hjälm hjälp hjärna hjärta honung hopp hormon \
    horn hot hotell hov hud hummer hund hurts hus huv huva hydraulik hydrolys hygien hylla hylsa \
    hyra hytt hyvel hyvling hål hållare hår hårddisk hårdhet häck häfta häl häla hälft hälsa \
    hänge härdare härdning häst höft höjd hölje hölster höna höns hörn hörsel höst identitet \
    idrott idé implantat import impregnering index indikator industri infart infektion inflation \
    influensa inflöde information infrastruktur infusion inhalator injektion inkomst inkontinens \
    inkubator inköp inlagning inlopp inlägg innehåll inredning insamling insats insekt insida \
    inspektion installation instans institut instruktion instruktör instrument insulin intag \
    integration integritet interiör internat internet intervju intyg inventarie inventering \
    investering invändning isolator isolering jacka jakt jalusi jobb jod jord jordgubbe jordning \
    journal journalist jubileum juice jul juridik jury jute juvel jägare jämförelse jämställdhet \
    järn jäst kabel kadmium kaffe kaj kajak kaka kakao kakel kaktus kalcium kalender kalibrering \
    kalium kalk kalkning kalkon kall kalori kalv kam kamera kamp kampanj kanal kandidat kanel \
    kanin kanna kant kanyl kapell kapital kapning kappa kapsel karaff karbid karm karosseri \
    karott karta kartong karusell kaskad kassa kasse kast kastrull katalog katalysator katastrof \
    kateter katt kedja kemi kemikalie keps keramik ketchup kex kilo kind kiosk kisel kista kit \
    kitt kjol klang klass klient klimat klinik klinker klister klo klocka klor klorering klorin \
    klosett kloss klotter klubb klubba klyvning kläder klädsel klämma klänning klöver knapp kniv \
    knopp knut knä koagulering kobolt kod koffert kok kokning kokos kol kolonn kolv komet \
    kommunikation kompass komposit kompost kompress kompression kompressor komprimator \
    koncentration koncert kondens kondensor kondom konfektyr konferens konflikt kongress \
    konkurrens konserv konservering konsistens konst konstnär konsult konsument konsumtion \
    kontakt konto kontor kontrakt kontroll konvention kopia kopiator kopp koppar koppel koppling \
    kor korg kork korn korridor korrosion korsett korv kost kostym krabba kraft krage kran krans \
    kratta kreosot krets krig kris krita krok krom krona kropp krossning kruka krydda kryddning \
    kryptering kräfta kräm kub kudde kuffert kula kulle kultur kulvert kund kung kunskap kurs \
    kurva kust kuvert kvalitet kvalster kvarn kvarter kvicksilver kvinna kvitto kvot kväll kväve \
    kyckling kyl kyla kylare kylning kyrka kyvett kåda kål kåpa kår källa källare kärl kärna kök \
    kön köp köpare körning kött laboratorium lack lackering ladda laddare laddning lag lager \
    lagning lagring lakan lakrits lamell laminat laminering lamm lampa lampett land lanterna larm \
    larmning lasarett laser last lastare lastning latex lavendel lax leasing led leda ledare \
    ledning ledsagning lek ler lera leverans leverantör licens lift lim limpa lin lingon linje \
    linne linoleum lins list litium litteratur liv ljud ljus lock lod logg loggning logistik \
    lokal lopp loppa lotion lotsning lott lucka luft luftning lukt lunch lunga lupp lur lus lust \
    lut lutning lyft lyftning lykta lyra lyssning lyx låda lån lånare lår lås låsning läckage \
    läckning läder läge läger läggning läkare läkemedel län länk länsning läpp lärare läsare läsk \
    läsning lödning löfte lök lön lönn löpare löpning lördag lösning löv madrass magasin mage \
    magnet maj majonnäs majs makaron makt makulatur mal malm malning man mandel mango manschett \
    manual manöver mapp margarin marin marinad mark markis marknad markör marmelad marmor mask \
    maskin massa massage mast mat match material matning matta medarbetare medicin medlem mejeri \
    mejsel mekanik melon mentol meny metall metan meter metod mikro mikrob mikrofon mikroskop mil \
    miljon miljö mina mineral minister minne minut missbruk mjuk mjäll mjöl mjölk mjölkning mobil \
    mode modell modem moder moderator modul modulering molekyl moln moms monitor montage \
    montering moped mopp mor morgon mormor morot mos moss mossa mosse motell motion motor motpart \
    mottagare mottagning mudder muddring mugg mull mun mur mura murning mus museum musik muskel \
    muskot mussla mygga myggor mynning mynt myr mål målare målning månad måne mått mängd människa \
    märgel märke märkning mässa mässing mätare mätning mättnad möbel möda mögel mönster mönstring \
    mörker mössa möte müsli nackdel nagel namn narkos narkotika nation natrium natt natur nav \
    navigering nejlika nekros neodym nerv nickel nitrat nitrit nivå nock nos not notis nummer \
    nyans nyckel nyhet nylon nytta nyttjande nål nån näbb näring närvaro näsa nät nätverk näve \
    nöd nöje nöt nötning obduktion odling offer offert oktan oliv olja olycka ombyggnad \
    omfattning omlopp omläggning område omrörare omrörning oms omslag omsorg omställning \
    omvårdnad onkologi operation operatör opinion optik ord order ordning oregano organ orgel \
    orkester orm orsak ort ortos ost ostron oxid pacemaker packning paddel paj paket palett pall \
    palm panel panna papp papper paprika paraply parasit parasoll parfym parfymering park \
    parkering parkett part parti partikel partner pass passagerare pasta pastej pasteurisering \
    patient patron pedagog pedal pelargon pellets peng penicillin penna pensel pension pensionär \
    peppar period perrong persienn persika persilja person personal pigment pigmentering pil \
    pilot pincett pinne pipett piska pizza placering plan planet planka planta plantage \
    plantering plasma plast platina plats platta plint plockning plog plogning plommon plugg \
    plutonium plåga plåster plåt plöjning poesi pojke pol polering polis pollen polyamid \
    polyester polymer polypropylen polystyren polyuretan pool porslin port portal portion \
    portionering position post potatis pott potta poäng premie present press prestanda prick \
    prickning pris problem process processor produkt produktion profil program projekt projektor \
    propeller propp protein protes protokoll prov provning prydnad prägel präst prövning \
    psykiatri pudding puder pulka puls pulver pump pumpa pumpning pund punkt purjo pussel puts \
    putsning pyrolys påfart påse påve pärl pärla pärm päron quinoa rabatt racket rad radar \
    radiator radio radon raffinaderi ram ramp ranka rapport rapportering raps ras rast raster \
    reagens reaktion reaktor recept redovisning referens reflex regel region register reglage \
    reglering regn reklam rekonditionering relation relä rem remiss rengöring renoverare \
    renovering rensare rensning rep reparation reparatör repetition reportage resa resenär reserv \
    reservoar resistens respirator rest restaurang resultat resurs retur revision revisor ribba \
    riddar ridning ridå rike rikedom rikt ris risk ritning ritual rivning robot rock roder rom \
    roman ropning ror rosett rosmarin rost rostning rot rotor router ruin rullator rulle rullning \
    rum runda rus ruta rygg rymd ryss rytm råd råg råtta räcke räddare räddning räfsning räka \
    räkning räls ränna ränta rättighet rättvisa räv röjning rök rökare rökning röntgen rör \
    rörelse rörlighet röst rötning sabotage sadel safir saft sak sal salamander sallad salong \
    salt saltning salva samhälle samling samtal sand sandal sandning sanering sanitet satellit \
    sax schakt schaktning schampo schema sed sedel sediment segel segling sekretess sektor sekund \
    sele selen semester seminarium senap sensor separator serum server servering servett service \
    servis sida siden signal signalering signatur siktning sil silikon silke sill silning silver \
    sirap siren sits sjal sjuk sjukdom sjö skada skafferi skaft skal skall skalle skalning \
    skalpell skanner skanning skatt sked skelett skena skepp skida skiffer skiftning skinka skinn \
    skiva skjorta sko skog skola skorpa skorsten skort skoter skott skrapning skridsko skrift \
    skrivare skrivning skrot skrotning skruv skräp skugga skuld skum skumning skur skurning skydd \
    skylt skyltning skyttel skål skåp skåra skär skärare skärm skärning skärp sköldpadda \
    sköljning skörd skötare sköterska skötsel slag slakt slam slang slaveri slev slipning slitage \
    slott slut sly släde släkt släp slöja slöjd smak smed smide smink smitta smuts smycke \
    smältning smärta smör smörjmedel smörjning snabb snickare snickeri snitt snurra snus snö \
    socka sockel socken socker soda soffa soja sol son sond sopa sopning soppa sorg sorl sort \
    sorterare sortering sortiment sot spackel spackling spad spade spak spann spegel spel spenat \
    spets spik spindel spis spjäll spol spolning sporre sport spray sprej spridare spridning \
    sprinkler sprit spruta sprutning språk sprängning spår spårning späck spänne spänning \
    stabilisator stabilitet stad stadga stadium stake staket stall stam standard stapel station \
    statistik stativ status stav stearin steg stege sten stent sterilisering stick stickning \
    stift stil stimulans stipendium stjärna stock stoft stoftning stol stolpe stomme stoppning \
    straff strand strategi stress strimling struktur strumpa strykning stråle strålning sträng \
    strö ström strömning student studie studio stuga stycke styr styre styrelse stål stång städ \
    städare städning ställ ställning stämpel stängning stängsel stärkelse stöd stöld stövel \
    subvention sugning sula sulfat sulfid summa support sutur svamp svar svarv svarvning svavel \
    svets svetsning svin svullnad svål sylt syltning symbol syn syra syre system sådd såg sågning \
    såll sållning såpa sår sås säck säd säkerhet säkring säl säljare sändare säng sänkning \
    sökande söm sömn sömnad sömning tabell tablett tak tal tall tallrik tand tang tangent tank \
    tankning tapet tapetsering tappning tariff tatuering tavla taxi teater tegel tejp teknik \
    tekniker telefon telefoni tema tempel temperatur tempo tenn tensid tent teori terapi termin \
    terminal termometer termos termostat terrass terror test testning text textil textning \
    thinner tid tidning tillbehör tillbyggnad tillsats tillskott tillstånd tilluft tillverkning \
    tillväxt timjan timme timmer ting titan titel tjur tjänst tjära tjärn toalett tobak toffel \
    tofu tomat tomgång tomt ton toner topp torg tork torka torkare torkning torn torp torsk torv \
    trafik trailer traktor trall transfer transformator transponder transport transportör trappa \
    trasa tratt trikå trimmer trimning trottoar trumma trupp tryck tryckeri tryckning tråd trä \
    träd träna träning tröja tröskel tub tull tumme tumör tunna tunnel tur turbin turism turist \
    tvist tvål tvätt tvättning tyg tyll tyngd typ tåg tång tår tårta täcke täckning tält tändare \
    tändning täthet tätning tävling tömning uggla ugn ull undantag underhåll undersökning \
    undervisning ungdom uniform union universitet universum uppdatering uppdrag uppföljning \
    uppgift upphandling upplag uppsamling uppställning uppvärmning uran urin urinoar urval \
    utbildning utbud utbyggnad utbyte utdelning utfart utflöde utgift utgång utlopp utländsk \
    utrustning utrymme utsida utskrift utsläpp utsäde uttag utveckling utvärdering vaccin vad \
    vadd vagga vagn vakt vakuum val vall vallning valp valv vandring vanilj vante vapen vara varg \
    varning varsel vart varv vas vask vass vatten vax vecka ved veder vektor ventil ventilation \
    ventilator verk verksamhet verkstad verktyg vers versal vete vibration video vik vikning vikt \
    vilja villa villkor vilt vin vind vindruva vinge vinkel vinst vinter vinäger virke virus \
    vision visir viskos visp vispning vitamin vitlök vits volym vrak våg våld vår vård vårdare \
    väder väg vägg vägning väl välling vän vändning värde värdering värk värld värmare värme \
    värmning väska vässning väst vätska väv vävnad vävning växel växling växt watt whiteboard \
    yoghurt yrke yta zink zon åder åker åkeri ålder ålderdom åldring ånga ångest år åra åska \
    åtagande återbetalning återköp återvinning åtgärd ägare ägg älg ämne ändring äng äpple ärta \
    ättika öga öken öppning öra öster överskott översyn";

/// What stands before other words only: verbs without their ending, and qualities.
pub static BEFORE: &str = "\
    aero agro akva alko auto bak ben bind bio blek blås blöt bond bygg byt bär böj diesel djup \
    drag drick dryck dubbel duk dyk egen eko elektro enkel fast fin fjärr fler flyt foto framåt \
    fri frys fukt full fyll fäll färsk föräldra geo grann grill grov gräv grön gul guld hal halv \
    hel het hjälp hydro hyr häft hög hör infra inne inner jäs kall kardio kast klibb klipp kläd \
    kok konserv kort kyl kör lant led lek leve ljus lyft låg lång läs löp lös löv makro mal matt \
    mellan mini mjuk mobil mono mål mät mörk nano natt neuro norr ny näst nödd plan psyko rak \
    rast retro rid ring rull rund rå röd rök röst sand sekel servo sitt sjuk skarv skrap skriv \
    skum skåde skär skölj slip sluss slut små snabb socio sopp sov spar spel spill spol stick \
    stift stor stryk styr ståk ställ stäng svart svets svår syd säll sök tak tele termo tjock \
    torr trygg tunn turbo tvär tvätt tyst tänd tät tölj ultra ute utför varm vattu video vild vit \
    våt väck vänt vär vät ytter äldre änd";

/// Plain words that others are not looked into for: most that look so are made otherwise.
pub static ALONE: &str = "\
    art ask bero dra ed egg ek fata finna fon god gryn gråta hatt hav hen ho häng hängd jul katt \
    kist kol kost kval lam lata leva lida list lo lok lov lust lyda mal mena mil mor mår nära \
    orra ovana par rad rasta rata ratt ring rinna ris ro rost rov rygg råda räta sal skal ske \
    spinna stal stig sår söt tal talg tall tik tin tre träta tröst tår ur val vana vek vin vinna \
    vis vore ål åre äng ära öde";
