//! Plain Swedish words that others are put together of, so that a compound is split where the
//! catalogue says neither of its words by itself. Written for this program.

/// Nouns as a dictionary has them. They are parts of words at either end.
pub static NOUNS: &str = "\
    abonnemang ackumulator adress akt aktie aktivitet aktör akvarium alarm album alkohol allergi \
    aluminium ambulans ammoniak analys ananas anbud andel andning anfall ankomst anläggning \
    anpassning ansikte anslutning ansvar antal anteckning antibiotika anvisning \
    användare användning apa apelsin apotek apparat arbetare arbete ark arkitekt arkiv arm \
    armatur arsenik artikel arv asbest asfalt aska aspekt astma atlet atom auktion autentisering \
    avdelning avdrag avfall avgift avgång avhandling avlastning avlopp avläsning avrop avsnitt \
    avstånd avsändare avsättning avtal avtryck avveckling avvikelse axel bacill backe bad badrum \
    bag bagare bak bakterie balja balk balkong ballong balsam banan bank bark barn barr bas \
    basilika basket bassäng batteri bedömning befolkning behandling behållare behörighet \
    belysning ben bensin beredskap berg besiktning beställning besättning besök beteende betong \
    betyg bevis bibliotek bidrag bil bilaga bild biljett binda bisfenol bit bjälke björn blad \
    bland blandning blixt block blod blomma blus bly bläck blästring bogsering bok bokning boll \
    bom bomb bomull bonde bord bordell borg borr borste boskap botten brand bred brev bricka bris \
    bro broccoli broder broms brons brott brud bruk brunn brygga bryn bråck bräda bränsle bröd \
    bröst buffel buk bulle buller bur burger burk buske buss bygd bygge byggnad byrå byxa båge \
    bår båt bäck bädd bälte bänk bär bärare böcker böj bön böna bönder cancer cell cement \
    chaufför chef choklad cirkel citron cykel cykling dag dagis dal dam damm dans data dator \
    debatt deg deklaration del delegation deltagare demens deponi design diagnos diagram diamant \
    diesel dike disk distribution distrikt djungel djup djur docka doft doktor dokument dom \
    domare domstol dos dotter drift drog droppe drottning dryck dräkt dröm duk dunk dusch duva \
    dygn dyna dynamit dynga däck död dörr döv effekt egendom eka ekologi ekonomi ekosystem eld \
    elektron elektronik element elev emballage energi enhet entreprenad epidemi erbjudande \
    erosion ersättning etapp etik etikett exponering export fabrik fack fackla fader faktor \
    faktura fall familj far fara fartyg fasad fasta fastighet fat feber fel fenol ferie fest fett \
    fiber ficka figur fiktion fil film filt filter finans finger fisk fjord fjäder fjäll fjärd \
    flagga flaska flod flora flotta fluga fluor flyg flykt flykting flytning fläck fläder fläkt \
    fläsk flöde flöjel flöjt foder folie folk fond fordon fordran form formaldehyd formulär fors \
    forskning fosfat fosfor foster fot foto fotografi frakt fred frihet fritid front frost \
    frukost frukt frys frysning fråga frånvaro frö ftalat fukt funktion fyr fysik fågel får \
    fåtölj fälg fält fängelse färg färja färs fästing fördel föda född fönster förare förbrukning \
    förbränning förening företag författare förlag förmåga förpackning förråd försurning försvar \
    försäkring försäljning försörjning förvaltning förvaring förälder fötter gaffel galla galler \
    galleri garage garanti gardin garn gas gata gel generator get geting gift gips giraff gitarr \
    giv glas glass glykol glöd gnista gods golv grad grafik gran granit granskning grav gren \
    grepp grind gris grop grotta grund grupp grus gryn gryta grå grädde gränd gräns gräs gräv \
    grönsak grönska gud guide guld gummi gurka gymnasium gymnastik gång gård gås gåta gåva gäst \
    gödsel hagel hake hall halm hals halt hammare hamn hand handel handske hantering harts hav \
    haveri havre hektar helg helikopter hem hemlighet hinder hink hinna hiss historia hjul hjälm \
    hjälp hjärna hjärta honung hopp hormon horn hot hotell hov hud hund hus huv huva hygien hylla \
    hylsa hytt hål hållare hår häck häfta häl häla hälft hälsa hänge häst höft höjd hölje höna hörn \
    hörsel höst identitet idrott idé import index industri infektion inflation influensa inflöde \
    information infrastruktur injektion inkomst inkontinens inköp inlopp innehåll inredning \
    insamling insats inspektion installation instans institut instruktion instrument insulin \
    intag integritet internat internet intervju intyg inventering investering invändning \
    isolering jacka jakt jobb jod jord journal journalist jubileum jul jury juvel jägare \
    jämförelse jämställdhet järn jäst kabel kadmium kaffe kaj kaka kakel kaktus kalcium kalender \
    kalk kall kalori kalv kam kamera kamp kampanj kanal kandidat kanel kanin kanna kant kapital \
    kappa kapsel karta kartong kassa kasse kast katalog katastrof kateter katt kedja kemi \
    kemikalie kex kilo kind kiosk kista kit kitt kjol klang klass klient klimat klinik klister \
    klo klocka klor klorin klubb kläder klämma klänning knapp kniv knut knä kobolt kod koffert \
    kok kokos kol kolv komet kompass kompost kompression koncentration koncert konferens konflikt \
    kongress konkurrens konsistens konst konsult konsument kontakt konto kontor kontrakt kontroll \
    konvention kopia kopp koppar kor korg kork korn korridor korrosion korv kost kostym kraft \
    krage kran krans krets krig kris krita krok krom krona kropp krossning kruka krydda kräfta \
    kräm kub kudde kula kulle kultur kund kung kunskap kurs kust kuvert kvalitet kvarn kvarter \
    kvinna kvitto kvot kväll kväve kyckling kyl kyla kyrka kål kåpa kår källa källare kärl kärna \
    kök kön köp köpare kött laboratorium lack ladda lag lager lagring lakan lakrits lamm lampa \
    land larm laser last lastning latex lax led leda ledning lek ler lera leverans leverantör \
    licens lim limpa lin linje lins list litteratur liv ljud ljus lock lod logg lokal lopp loppa \
    lotion lott lucka luft lukt lunch lunga lur lus lut lutning lyft lyra lyx låda lån lår lås \
    läder läge läger läkare län länk läpp lärare läsare läsning löfte lök lön löpare löpning \
    lördag löv madrass magasin mage magnet maj majs makaron makt mal malm man mandel mango manual \
    marin mark marknad marmor mask maskin massa massage mast mat match material matta medicin \
    mejeri mejsel melon meny metall metan meter metod mikro mikrob mil miljon miljö mina mineral \
    minister minne minut missbruk mjuk mjäll mjöl mjölk mobil mode modell moder modul molekyl \
    moln moms montage mopp mor morgon mormor morot mos moss mossa motell motion motor mottagare \
    mottagning mugg mull mun mur mus museum musik muskel mussla myggor mynning mynt myr mål \
    målare målning månad måne mått mängd människa märke märkning mässa mässing mätare mätning \
    möbel möda mögel mönster mönstring mörker mössa möte nackdel nagel namn narkotika nation natt natur \
    nav nejlika nekros nerv nickel nitrat nitrit nivå nos not notis nummer nyans nyckel nyhet \
    nytta nyttjande nål nån näring närvaro näsa nät nätverk näve nöd nöje nöt odling offer offert \
    oktan oliv olja olycka ombyggnad omfattning omlopp omläggning område oms omslag omsorg \
    omställning omvårdnad operation opinion ord order ordning organ orkester orm orsak ort ost \
    oxid paket pall palm panel panna papp papper paprika paraply parfym park parkering part parti \
    partikel partner pass passagerare pasta patient pedagog pedal pellets peng penicillin penna \
    pensel pension pensionär peppar period persika person personal pigment pil pilot pincett \
    pinne piska pizza placering plan planet planka planta plantage plantering plasma plast plats \
    platta plog plommon plugg plutonium plåga plåster plåt poesi pojke pol polis pollen polymer \
    pool porslin port portal portion position post potatis pott poäng premie present press prick \
    pris problem process produkt produktion profil program projekt protein protes protokoll prov \
    prägel präst prövning psykiatri puder puls pump pumpa pund punkt purjo påse påve pärl pärla \
    pärm rad radar radio radon raffinaderi ram ramp ranka rapport raps ras rast reaktion reaktor \
    recept redovisning referens reflex regel region register reglage reglering regn reklam \
    relation rem remiss rengöring renovering rensning rep reparation reportage resa resenär \
    reserv resistens rest restaurang resultat resurs retur revision revisor ribba riddar rike \
    rikedom rikt ris risk ritning ritual robot rock rom roman ror rosmarin rost rot rotor ruin \
    rulle rum runda rus ruta rygg rymd ryss rytm råd råg råtta räddning räka räkning räls ränna \
    ränta rättighet räv rök röntgen rör rörelse rörlighet röst sadel safir saft sak sal sallad \
    salong salt salva samhälle samling samtal sand sandal sanering satellit sax schema sed sedel \
    sediment segel segling sekretess sektor sekund selen semester seminarium senap sensor \
    separator server service sida siden signal sil silikon silke silver sirap sits sjal sjuk \
    sjukdom sjö skada skaft skal skall skalle skanner skatt sked skelett skepp skida skinka skinn \
    skiva skjorta sko skog skola skorpa skort skott skrift skrot skruv skugga skuld skum skur \
    skydd skylt skål skåp skåra skär skärm skärp skörd slag slakt slam slang slaveri slott slut \
    släde släkt slöja slöjd smak smed smitta smuts smycke smärta smör snabb snitt snus snö sockel \
    socken socker soja sol son sond sopa sorg sorl sort sortiment spad spade spak spann spegel \
    spel spenat spets spik spindel spis spjäll spol sporre sport sprej spruta språk sprit spår späck \
    spänne spänning stabilitet stad stadga stadium stall stam station status stav steg sten stick \
    stickning stift stil stimulans stipendium stjärna stock stol stomme straff strand strategi \
    stress struktur strumpa stråle sträng strö ström student studie studio stuga stycke styr \
    styre styrelse stål stång städ städning ställ stärkelse stöd stöld stövel subvention sulfat \
    sulfid summa support svamp svar svavel svets svin sylt symbol syn syra syre system såg såpa \
    sår sås säck säd säkerhet säl säljare sändare säng sökande söm sömn tabell tablett tak tal \
    tall tallrik tand tang tangent tank tapet tariff tavla taxi teater teknik tekniker telefon \
    telefoni tema tempel temperatur tempo tensid tent teori terapi termin termos terror test text \
    textil textning tid tidning tillsats tillstånd tillverkning tillväxt timjan timme timmer ting \
    titan titel tjur tjänst tjära toalett tobak tomat tomt ton toner topp torg tork torka \
    torkning torn torp torsk torv trafik trall transfer transport trappa trasa tratt trumma trupp \
    tryck tråd trä träd träna träning tröja tröskel tull tumme tumör tunna tunnel tur turism \
    turist tvist tvål tvätt tyg tyll typ tåg tång tår täcke tält tändare tändning tätning tävling \
    tömning uggla ugn ull undantag underhåll undersökning undervisning ungdom union universitet \
    universum uppdatering uppdrag uppföljning uppgift upphandling upplag uppsamling uppställning \
    uppvärmning uran urin urval utbildning utbud utbyte utdelning utflöde utgift utgång utlopp \
    utländsk utrustning utrymme utskrift utsläpp utsäde uttag utveckling utvärdering vaccin vad \
    vagn vakt val vall valv vandring vanilj vapen vara varg varning varsel vart varv vask vass \
    vatten vax vecka ved veder vektor ventil ventilation verk verksamhet verkstad verktyg vers \
    versal vete video vik vikt vilja villa villkor vilt vin vind vinge vinkel vinst vinter \
    vinäger virke virus vision visp vitamin vits volym vrak våg våld vår vård väder väg vägg väl \
    vän vändning värde värdering värk värld värme väska väst väv vävnad växel växling växt watt \
    yoghurt yrke yta zink zon åder åker åkeri ålder ålderdom åldring ånga ångest år åra åska \
    åtagande återbetalning återvinning åtgärd ägare ägg älg ämne äng äpple ättika öga öken \
    öppning öra öster överskott";

/// What stands before other words only: verbs without their ending, and qualities.
pub static BEFORE: &str = "\
    bak ben bind blek blås blöt bond bygg byt bär böj diesel djup drag drick dryck dubbel duk dyk \
    egen elektro enkel fast fin fjärr flyt framåt fri frys fukt full fyll fäll färsk föräldra \
    grann grill grov gräv grön gul guld hal halv hel het hjälp hyr häft hög hör inne jäs kall \
    kast klibb klipp kläd kok konserv kort kyl kör led lek leve ljus lyft låg lång läs löp lös \
    löv mal matt mellan mini mjuk mobil mål mät mörk natt norr ny näst nödd plan rak rast rid \
    ring rull rund rå röd rök röst sand sekel sitt sjuk skarv skrap skriv skum skåde skär skölj \
    slip sluss slut små snabb sopp sov spar spel spill spol stick stift stor stryk styr ståk \
    ställ stäng svart svets svår syd säll sök tak tjock torr trygg tunn tvär tvätt tyst tänd tät \
    tölj ute utför varm vattu vild vit våt väck vänt vär vät äldre änd";
