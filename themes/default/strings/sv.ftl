# Gränssnittets ord på svenska.
language-name = Svenska
decimal-separator = ,
date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# Ramen
skip-link = Hoppa till innehållet
menu-label = Huvudmeny
menu-areas = Områden
menu-guidance = Vägledning
menu-glossary = Ordlista
languages-label = Språk
trail-label = Du är här
home = Start
footer-label = Om webbplatsen
example-banner = Exempel – inte antagna krav
example-about = Katalogen visar hur gemensamma krav kan skrivas och publiceras. Kraven är påhittade och får inte åberopas.
stale-translation = Översättningen är äldre än den svenska texten. Vid skillnader gäller den svenska.
in-language = på svenska
published-by = Utgivare
licence = Licens
contact = Kontakt
owner = Ansvarig
updated = Senast ändrad
made-with = Webbplatsen använder inga kakor och följer inte besökare.

# Startsidan
home-areas = Områden
home-entrances = Vad vill du göra?
home-packages = Kravpaket
home-packages-about = Färdiga urval av krav som passar ihop.
role-buyer = Upphandlare
role-supplier = Leverantör
role-author = Kravförfattare
role-auditor = Revisor
entrance-buyer = Välj krav, anpassa dem och klistra in dem i upphandlingen.
entrance-supplier = Läs vad som krävs, hur du visar det och vad som har ändrats.
entrance-author = Skriv och underhåll krav tillsammans med andra regioner.
entrance-auditor = Följ upp kraven under avtalstiden.
count-requirements = { $count ->
    [one] { $count } krav
   *[other] { $count } krav
}

# Vägledning
guidance-about = Vägledning för dig som upphandlar, levererar, skriver krav eller följer upp dem.
guidance-areas = Vägledning för ett område
guidance-more = Mer vägledning
stage-prepare = Förbered
stage-conduct = Genomför
stage-manage = Förvalta
stage-introduction = Introduktion
stage-commitments = Åtaganden
stage-due-diligence = Tillbörlig aktsamhet
stage-reporting = Rapportering
stage-method = Metod
stage-follow-up = Uppföljning
stage-area = Område

# Områden
category-includes = Ingår
category-excludes = Ingår inte
category-risks = Risker i korthet
category-source = Källa
category-priority = Prioriterat
category-cpv = CPV-koder
category-children = Delområden
category-requirements = Krav
category-none = Området har inga egna krav.
category-inherits = Gäller också här
category-inherits-about = Kraven i de här områdena används tillsammans med områdets egna.
category-withdrawn = Tillbakadragna krav
area = Område
category-level-help = De flesta leverantörer klarar basnivån. Avancerad nivå går längre, men flera klarar den. Spjutspets är för den som vill driva på utvecklingen och har frågat marknaden om det går.
column-id = Id
column-requirement = Krav
column-level = Nivå
column-scope = Avser
column-version = Version

# Krav
section-normative = Kravtext
section-evidence = Bevis
section-motive = Motiv
section-guidance = Vägledning
section-supplier = Till leverantören
section-follow-up = Uppföljning
requirement-about = { $id } är ett krav av typen { $type } på nivån { $level }, med bevis, motiv och uppföljning.
type = Kravtyp
type-qualification = Kvalificeringskrav
type-technical-specification = Teknisk specifikation
type-award-criterion = Tilldelningskriterium
type-contract-clause = Särskilt kontraktsvillkor
types-qualification = Kvalificeringskrav
types-technical-specification = Tekniska specifikationer
types-award-criterion = Tilldelningskriterier
types-contract-clause = Särskilda kontraktsvillkor
law-qualification = LOU 14 kap. 1 §
law-technical-specification = LOU 9 kap. 1 §
law-award-criterion = LOU 16 kap. 1 §
law-contract-clause = LOU 17 kap. 1 §
level = Nivå
level-base = Bas
level-advanced = Avancerad
level-spearhead = Spjutspets
scope = Avser
scope-product = Produkten
scope-supplier = Leverantören
scope-production = Tillverkningen
scope-packaging = Förpackningen
scope-service = Tjänsten
status = Status
status-draft = Utkast
status-consultation = På remiss
status-current = Gällande
status-superseded = Ersatt
status-withdrawn = Tillbakadraget
version = Version
theme = Tema
themes = Teman
goals = Mål
cpv = CPV
benefit = Nytta
benefit-high = Stor
benefit-medium = Måttlig
benefit-low = Liten
decision = Beslut
published = Publicerad
valid-from = Gäller från
valid-to = Gäller till och med
review-by = Ses över senast
eforms = Kod i eForms
eforms-eu = EU-kriterier
eforms-national = Nationella kriterier
eforms-other = Andra kriterier
eforms-none = Inga gröna kriterier
moved-from = Flyttat från
per-article = Besvaras för varje artikel
facts = Fakta om kravet
normative-about = Den här delen klistras in i upphandlingen.
placeholders = Att fylla i
placeholder-key = Platshållare
placeholder-question = Fråga till upphandlaren
placeholder-example = Exempel
placeholder-default = Om inget anges
evidence-any = Något av följande räcker:
evidence-together = tillsammans med
max-age = { $count ->
    [one] Högst { $count } månad gammalt.
   *[other] Högst { $count } månader gammalt.
}
values = Värden
value-concept = Vad som mäts
value-limit = Gräns
value-measured-on = Mäts på
value-method = Metod
operator-at-most = högst
operator-less-than = mindre än
operator-equal = lika med
operator-more-than = mer än
operator-at-least = minst
substances = Ämnen
substance-name = Ämne
substance-cas = CAS-nummer
substance-limit = Högsta halt
exceptions = Undantag
exception-until = Gäller till och med
answer = Svar från leverantören
answer-yes-no = Ja eller nej
answer-choice = Ett av flera alternativ
answer-number = Tal
answer-text = Fritext
answer-attachment = Bilaga
answer-kind = Svarsform
answer-choices = Svarsalternativ
answer-mandatory = Måste uppfyllas
answer-weightable = Kan ge mervärde
answer-when = Lämnas
when-tender = I anbudet
when-contract-start = Vid avtalsstart
when-during-contract = Under avtalstiden
follow-up = Uppföljning
follow-up-method = Så gör du
follow-up-when = När
follow-up-checkpoints = Kontrollpunkter
follow-up-documents = Exempel på dokumentation
follow-up-consequence = Om kravet inte uppfylls
references = Referenser
references-about = Lagar, standarder, märkningar och andra texter som kraven vilar på.
references-used = Krav som bygger på texten
reference-law = Svensk lag och förordning
reference-eu-law = EU-rätt
reference-standard = Standarder
reference-label = Märkningar
reference-convention = Konventioner
reference-guideline = Riktlinjer
reference-report = Rapporter
reference-status-in-force = Gäller
reference-status-upcoming = Kommande
reference-status-superseded = Ersatt
reference-status-withdrawn = Upphävd
reference-successor = Ersätts av
reference-free = Fri att läsa
reference-paid = Kostar att läsa
reference-checked = Kontrollerad
reference-read = Läs texten
upstream = Ursprung
upstream-identical = Samma krav som
upstream-adapted = Anpassat från
upstream-inspired = Inspirerat av
upstream-deviation = Skillnad
relations = Kravets sammanhang
relation-replaces = Ersätter på lägre nivå
relation-complements = Används tillsammans med
relation-replaced-by = Kan ersättas på högre nivå av
relation-complemented-by = Kan byggas på med
relation-related = Närliggande krav
relation-split-from = Delades från
relation-split-into = Delades i
relation-merged-from = Slogs ihop av
relation-merged-into = Ingår nu i
requirement-guidance = Vägledning
history = Historik
change-editorial = Språklig ändring
change-clarified = Förtydligat
change-tightened = Skärpt
change-loosened = Mildrat
change-new = Nytt
change-withdrawn = Tillbakadraget
change-moved = Flyttat
change-split = Delat
change-merged = Sammanslaget
withdrawn-title = Kravet är tillbakadraget
withdrawn-successor = Använd i stället
cite-title = Citera som
cite = { $catalogue }, { $id } version { $version }, ”{ $title }”, { $address }
permanent = Adress

# Ordlista
glossary-about = Ord som används i kraven, med förklaringar och synonymer.
glossary-synonyms = Även
glossary-see = Se också

# Kravpaket
package = Kravpaket
package-level = Högsta nivå
package-requirements = Krav i paketet

# Texter
note-note = Observera
note-tip = Tips
note-important = Viktigt
note-warning = Varning
note-caution = Var försiktig
table-label = Tabell
footnotes = Noter
footnote = Not
footnote-back = Tillbaka till texten, not

# Sidan finns inte
not-found-title = Sidan finns inte
not-found-text = Adressen kan vara felskriven, eller så har sidan flyttat.
not-found-way-out = Gå till startsidan och leta därifrån.

# Utgåvor
releases = Utgåvor
release = Utgåva
releases-about = Det som har publicerats, när och med vilka ändringar. En utgåva ändras aldrig.
release-about = Alla krav i utgåvan, i de versioner som gällde då.
release-latest = Senaste utgåvan
release-date = Publicerad
release-contents = Krav i utgåvan
release-packages = Kravpaket i utgåvan
release-changes = Visa ändringarna
release-changes-title = Ändringar från { $before } till { $after }
release-unchanged = { $count ->
    [one] { $count } krav är oförändrat.
   *[other] { $count } krav är oförändrade.
}
release-added = { $count ->
    [one] { $count } nytt
   *[other] { $count } nya
}
release-changed = { $count ->
    [one] { $count } ändrat
   *[other] { $count } ändrade
}
release-withdrawn = { $count ->
    [one] { $count } tillbakadraget
   *[other] { $count } tillbakadragna
}
release-texts = Andra texter som har ändrats
text-new = Ny
text-changed = Ändrad
text-gone = Borttagen
release-checksums = Kontrollsummor
release-checksums-about = Filen listar SHA-256 för varje text i utgåvan. Kommandot ”krav verify” säger vilken publicerad text en fil är, eller att den inte är någon.
feed = Prenumerera på ändringar
feed-all = alla ändringar
feed-new = Nytt krav.
feed-entry = { $id } version { $version }, { $class }: { $title }
title = Rubrik
changes-title = { $id }: ändringar från version { $before } till { $after }
changes-explained = Vad som har ändrats och varför
changes-text = Ändringar i texten
changes-none = Kravtexten och förklaringarna är desamma. Ändringen gäller fakta om kravet.
changes-key = Struken text är borttagen. Understruken text är tillagd.
change-class = Ändring
change-before = Före
change-after = Efter
removed-start = borttaget:
removed-end = slut på borttaget
added-start = tillagt:
added-end = slut på tillagt
kind-new = Nytt
kind-major = Ändrat i sak
kind-minor = Förtydligat
kind-withdrawn = Tillbakadraget
kind-other = Flyttat eller borttaget
draft-banner = Utkast
draft-about = Texten är inte publicerad och kan ändras.
standing-label = Version och status
standing-past = Du läser en äldre version.
standing-current = Läs den gällande texten
standing-difference = Se vad som ändrades i nästa version
standing-versions = Versioner
standing-in = utgåva
standing-changes = ändringar
standing-here = visas här
compare = Jämför två versioner
compare-same = Texterna är lika.
compare-failed = Jämförelsen kunde inte hämtas. Ändringarna mellan två versioner i följd finns i listan ovan.
moved-title = Sidan har flyttat
moved-text = Sidan finns nu på en annan adress:

# Meny, sök och fot
all-requirements = Alla krav
all-requirements-about = Alla krav i katalogen på ett ställe. Välj vad du vill se och sortera på den kolumn du vill.
search-example = ftalater, SAR-001 …
footer-registers = Register
footer-catalogue = Katalogen
footer-about = Om webbplatsen
open-data = Öppna data
site-map = Webbkarta
site-map-about = Alla sidor på webbplatsen utom äldre versioner av kraven, som nås från varje krav.
not-translated = Sidan finns inte på svenska.
not-translated-way-out = Till startsidan på svenska
contents = På sidan

# Filter och listor
filter = Visa bara
filter-all = Visa alla
filter-search = Sök i listan
filter-shown = Visar $shown av $all krav.
filter-none = Inget krav stämmer med urvalet. Ta bort något av valen.
filter-clear = Rensa urvalet
filter-sort = Sortera efter
column-requirements = Krav
ladders = Nivåer sida vid sida
ladders-none = inget krav på nivån
step-replaces = ersätter { $ids }
step-complements = används tillsammans med { $ids }
sum = Summa

# Nytt
home-all = Se alla krav i en lista
home-news = Nytt i katalogen
home-news-all = { $count ->
    [one] Se ändringen
   *[other] Se alla { $count } ändringar
}
feed-area = Flöde med ändringar i området

# Områdets sida
category-about = Om området
category-facts = Fakta om området
category-scope = Vad området omfattar

# Kopiera
copy-rich = Kopiera krav och bevis
copy-plain = Kopiera som ren text
copy-done = Kopierat. Klistra in texten i upphandlingen.
copy-failed = Det gick inte att kopiera. Markera texten och kopiera den för hand.

# Remisser
consultations = Remisser
consultations-about = Förslag till nya och ändrade krav som du kan lämna synpunkter på.
consultations-none = Inget krav är på remiss just nu.
consultation-change = Förslag till ändring
consultation-new = Förslag till nytt krav
consultation-days = Svarstid
consultation-answers = Svara till
consultation-title = På remiss till och med den { $date }
consultation-send = Förslaget är inte beslutat. Använd det inte i upphandlingar. Skicka dina synpunkter till

# Bevis och märkningar
evidence-register = Bevistyper
evidence-register-about = De bevis som kraven godtar: vad de ska visa och vem som får ge ut dem.
evidence-label = Märkning
evidence-certificate = Intyg
evidence-test-report = Provningsrapporter
evidence-declaration = Försäkringar
evidence-documentation = Underlag
evidence-registration = Registreringar
evidence-other-means = Andra sätt
evidence-law = Lagparagraf
evidence-age = Högsta ålder
evidence-used = Krav som godtar beviset
labels = Märkningar
labels-about = Märkningar som kan vara bevis, och vår egen bedömning av om de uppfyller de sex villkoren i LOU 9 kap. 12 §.
label-meets-all = Uppfyller alla sex villkor
label-lacks-some = Uppfyller inte alla villkor
label-criteria = Kriterier
label-evidence = Räknas som
label-read = Läs kriterierna
condition-linked = Kriterierna har anknytning till det som köps.
condition-suitable = De är lämpliga för att beskriva det som köps.
condition-objective = De är möjliga att kontrollera objektivt och diskriminerar ingen.
condition-open-procedure = De har tagits fram öppet.
condition-available = Märkningen är öppen för alla som uppfyller kriterierna.
condition-independent = Kriterierna har bestämts av någon som den sökande inte styr över.
condition-met = uppfyllt
condition-not-met = inte uppfyllt

# Statistik
statistics = Statistik
statistics-about = Katalogen i siffror: vad den täcker, när kraven ska ses över och hur den har vuxit.
figure-in-use = Krav som gäller
figure-withdrawn = Tillbakadragna krav
figure-packages = Kravpaket
figure-guidance = Vägledningar
figure-references = Referenser
figure-translated = Krav på { $language ->
    [English] engelska
   *[other] { $language }
}
coverage = Vad katalogen täcker
coverage-about = Antal gällande krav i varje område, efter kravtyp och nivå. En större cirkel betyder fler krav, ett streck inga.
coverage-picture = Cirklar som visar antal krav per område, kravtyp och nivå. Samma tal står i tabellen under bilden.
numbers-as-table = Visa talen som tabell
review = När kraven ska ses över
review-about = Varje krav har ett datum då det senast ska ses över.
review-overdue = { $count ->
    [0] När den senaste utgåvan kom ut, { $date }, hade inget krav passerat sitt datum.
    [one] När den senaste utgåvan kom ut, { $date }, hade { $count } krav passerat sitt datum.
   *[other] När den senaste utgåvan kom ut, { $date }, hade { $count } krav passerat sitt datum.
}
review-picture = Staplar som visar antal krav att se över per halvår. Samma tal står i tabellen under bilden.
review-period = Halvår
half-first = jan–juni { $year }
half-second = juli–dec { $year }
growth = Hur katalogen har vuxit
growth-about = Antal gällande krav i varje utgåva, och hur många som var nya eller ändrade.
growth-picture = Staplar som visar antal krav i varje utgåva. Samma tal står i tabellen under bilden.
growth-unchanged = Oförändrade
growth-changed = Ändrade
growth-added = Nya
growth-withdrawn = Tillbakadragna

data-catalogue = Krav och bevis
data-catalogue-about = De krav som gäller, med kravtext, bevis, gränsvärden och uppföljning.
data-requirements = Kravförteckning
data-requirements-about = Alla krav som har publicerats, i korthet, med version och om de gäller i dag.
data-releases = Utgåvor
data-releases-about = Alla utgåvor med datum, innehåll, ändringar och kontrollsummor.
data-categories = Områden
data-categories-about = Områdena som kraven är ordnade i, med avgränsning, risker och CPV-koder.
data-packages = Kravpaket
data-packages-about = Urval av krav som passar ihop.
data-references = Lagar, standarder och andra referenser
data-references-about = Texter som kraven vilar på, med status, efterföljare och ELI.
data-evidence = Bevistyper
data-evidence-about = Bevistyper: vad de ska visa och vem som får utfärda dem.
data-labels = Märkningar
data-labels-about = Märkningar och hur de bedöms mot villkoren i upphandlingslagen.
data-terms = Ordlista
data-terms-about = Ord och synonymer i kraven, med förklaringar.
data-units = Måttenheter
data-units-about = Enheter som kravens gränsvärden anges i.
data-history = Ett kravs versioner
data-history-about = Versionerna av ett krav, vilken som gäller i dag och kontrollsummor för deras filer.
data-version = En version av ett krav
data-version-about = En publicerad version. Filen ändras aldrig.
data-dcat = Beskrivning för dataportaler
data-dcat-about = Datamängderna enligt DCAT-AP-SE, med licens, format och kontrollsummor.
data-schemas = Scheman
data-schemas-about = JSON Schema för varje slag av JSON-fil.
data-form-json = JSON
data-form-json-about = JSON enligt ett publicerat JSON Schema, med alla språk i samma fil.
data-form-linked = Länkade data (JSON-LD)
data-form-linked-about = JSON-LD enligt EU:s vokabulär CCCEV 2.1.

# Öppna data
open-data-about = Allt i katalogen finns som data: krav, bevis, register och utgåvor, i öppna format på beständiga adresser.
open-data-terms = Villkor
open-data-terms-text = Du får använda allt fritt, utan att fråga och utan nyckel. Licensen är
open-data-use = Filerna är vanliga statiska filer. Skript på vilken webbplats som helst kan hämta dem, och de ändras bara när en ny utgåva publiceras.
open-data-files = Filer
open-data-files-text = JSON-filerna följer scheman som är publicerade. Texterna står på alla sina språk i samma fil.
data-what = Innehåll
data-file = Fil
data-schema = Schema eller format
data-count = { $count ->
    [one] { $count } fil
   *[other] { $count } filer, den här är ett exempel
}
open-data-permanent = Beständiga adresser
open-data-permanent-text = Varje version av ett krav behåller sin adress. Använd adressen med version i avtal och den utan version i länkar.
open-data-permanent-current = visar alltid den text som gäller.
open-data-permanent-version = visar en version och ändras aldrig.
open-data-checksums = Kontrollsummor för varje utgåva, och ett flöde med alla ändringar:
example-requirement = Ett krav som JSON
example-requirement-about = Ett av kraven, förkortat. Bevisen är en lista av alternativ. Ett av dem räcker, och inom ett alternativ behövs allt.
example-linked = Ett krav som länkade data
example-linked-about = Samma krav med EU:s vokabulär CCCEV. Varje lista i hasEvidenceTypeList är ett alternativ. Samma data finns på kravets sida.
example-distribution = En fil i beskrivningen för dataportaler
example-distribution-about = Så beskrivs en fil enligt DCAT-AP-SE, med licens, storlek och kontrollsumma.

## Sökning. Tecknet # står för ett antal eller för ord.
search-label = Sök krav, vägledning och ord
search-button = Sök
search-results = # träffar
search-one = 1 träff
search-none = Inget hittades
search-working = Söker …
search-failed = Sökningen kunde inte hämtas. Listan över alla krav fungerar ändå.
search-all-results = Visa alla # träffar
search-more = Visa fler
search-clear = Rensa val
search-filters = Begränsa träffarna
search-all-versions = Sök i alla versioner
search-missing = Inget i katalogen liknar: #
search-partial = Ingen sida har alla orden. Här är de som har flest av dem.
search-near = Menade du:
search-elsewhere = Det finns # träffar bland tidigare versioner
search-areas = Du kan också gå till ett område:
search-plain = Sökningen behöver skript, som är avstängt här.
search-list = Du kan i stället filtrera listan över alla krav.
search-facet-kind = Slag av sida
search-facet-area = Område
search-facet-level = Nivå
search-facet-type = Kravtyp
search-facet-theme = Tema
search-facet-scope = Kravet gäller
search-facet-status = Status
search-facet-release = Utgåva
search-kind-requirement = Krav
search-kind-category = Område
search-kind-package = Kravpaket
search-kind-guidance = Vägledning
search-kind-page = Sida
search-kind-term = Ord i ordlistan
search-kind-reference = Referens
search-title = Sök
search-about = Sök bland krav, vägledning, områden, ordlista och referenser. Sökningen förstår sammansatta ord, böjningar och stavfel.
search-kind-evidence = Bevistyp
search-kind-label = Märkning

## Documents (src/bundle/)

bundle-type-qualification = Kvalificeringskrav
bundle-type-qualification-about = Krav på leverantören (LOU 14 kap. 1 §). De ska vara uppfyllda när anbudet lämnas.
bundle-type-technical-specification = Tekniska specifikationer
bundle-type-technical-specification-about = Krav på det som köps (LOU 9 kap. 1 §). De ska vara uppfyllda när anbudet lämnas.
bundle-type-award-criterion = Tilldelningskriterier
bundle-type-award-criterion-about = Ger mervärde i utvärderingen (LOU 16 kap. 1 §). De är frivilliga för leverantören, och upphandlaren bestämmer vikten.
bundle-type-contract-clause = Särskilda kontraktsvillkor
bundle-type-contract-clause-about = Villkor för hur kontraktet fullgörs (LOU 17 kap. 1 §). De gäller från kontraktets start om inte annat sägs.
bundle-whole = Hela katalogen
bundle-chosen = Eget urval
bundle-inherited = Här gäller också kraven i { $list }. De finns i egna dokument.
bundle-release = Utgåva { $name }, { $date }
bundle-draft = Utkast, inte publicerat
bundle-licence = Licens: { $licence }
bundle-checksum = Urvalets kontrollsumma (SHA-256): { $checksum }
bundle-title-text = Kravtext: { $selection }

## Documents: Word

bundle-title-docx = Kravbilaga: { $selection }
bundle-docx-contents = Innehåll
bundle-docx-contents-update = Sidnumren visas när listan har uppdaterats: klicka i den och tryck på F9.
bundle-docx-publisher = Utgivare
bundle-docx-count = Antal krav
bundle-docx-checksum = Kontrollsumma (SHA-256)
bundle-docx-checksum-short = kontrollsumma { $checksum }
bundle-docx-page = Sida { $page } av { $pages }
bundle-docx-state = Kravtexten är
bundle-docx-unchanged = oförändrad
bundle-docx-adapted = anpassad
bundle-docx-note = Till upphandlaren:
bundle-docx-explained = Läs motiv och vägledning i bilagan
bundle-docx-requirement = Läs kravtexten
bundle-docx-evidence-one = Kravet styrks så här:
bundle-docx-fill-in = Fyll i
bundle-docx-filled = Ifyllt
bundle-docx-filled-in = Står i
bundle-docx-filled-list = Det här har upphandlaren fyllt i
bundle-docx-appendix = Bilaga: motiv och vägledning
bundle-docx-appendix-about = Bilagan förklarar kraven. Den är inte en del av dem och behöver inte följa med i upphandlingen.
bundle-docx-values = Värden i { $id }
bundle-docx-substances = Ämnen i { $id }
bundle-docx-table = Tabell i { $id }
bundle-docx-style-facts = Kravuppgifter
bundle-docx-style-about = Dokumentuppgifter
bundle-docx-style-cell = Tabelltext
bundle-docx-style-explained = Förklarat krav

## Documents: Excel, the supplier's answers

bundle-title-xlsx-answers = Svarsbilaga: { $selection }
bundle-xlsx-page = Sida
bundle-xlsx-page-of = av
bundle-xlsx-instruction = Instruktion
bundle-xlsx-lists = Listor
bundle-xlsx-values = Köparens uppgifter
bundle-xlsx-values-about = Köparen fyller i innan bladet lämnas ut. Värdena sätts in i kravtexterna där nyckeln står i hakparentes.
bundle-xlsx-values-prompt = Skriv värdet utan enhet. Det sätts in i kravtexten.
bundle-xlsx-what = Vad det här är
bundle-xlsx-order = I den här ordningen
bundle-xlsx-facts = Om urvalet
bundle-xlsx-selection = Urval
bundle-xlsx-catalogue = Katalog
bundle-xlsx-release = Utgåva
bundle-xlsx-publisher = Utgivare
bundle-xlsx-owner = Ansvarar för kraven
bundle-xlsx-requirements = Antal krav
bundle-xlsx-address = Permanent adress
bundle-xlsx-licence = Licens
bundle-xlsx-checksum = Kontrollsumma (SHA-256)
bundle-xlsx-filled-value = Ifyllt av köparen: { $value } (gäller { $list })
bundle-xlsx-done = Klart
bundle-xlsx-lacks = Saknas
bundle-xlsx-optional = Frivilligt
bundle-xlsx-count-done = Klart. Inget saknas.
bundle-xlsx-count-nothing = Inget måste fyllas i ännu.
bundle-xlsx-count-lacking = { $lacking } saknas, av { $wanted } som ska fyllas i
bundle-xlsx-all = I hela arbetsboken
bundle-xlsx-all-lacking = Inte komplett: { $lacking } saknas
bundle-xlsx-more = … (hela texten: { $address })
bundle-xlsx-low-row = Raden visar inte hela texten. Markera rutan, eller läs den på { $address }
bundle-xlsx-not-translated = Inte översatt: texten är på språket { $lang }.
bundle-xlsx-error-choice = Välj ett av alternativen i listan.
bundle-xlsx-error-date = Skriv ett datum, till exempel 2027-06-30.
bundle-xlsx-column-number = Nr
bundle-xlsx-column-requirement = Krav
bundle-xlsx-column-title = Rubrik
bundle-xlsx-column-text = Kravtext
bundle-xlsx-column-question = Fråga
bundle-xlsx-column-hint = Så fyller du i
bundle-xlsx-column-example = Exempel
bundle-xlsx-column-value = Värde
bundle-xlsx-column-state = Läge
bundle-xlsx-column-field = Uppgift
bundle-xlsx-column-answer = Svar
bundle-xlsx-column-unit = Enhet
bundle-xlsx-column-type = Kravtyp
bundle-xlsx-column-weight = Måste eller kan
bundle-xlsx-column-when = Lämnas
bundle-xlsx-column-evidence = Bevis som godtas
bundle-xlsx-column-way = Valt bevis
bundle-xlsx-column-reference = Fil eller webbadress
bundle-xlsx-column-issuer = Utfärdare
bundle-xlsx-column-valid = Giltigt till
bundle-xlsx-column-covers = Gäller artiklar
bundle-xlsx-column-comment = Kommentar
bundle-xlsx-column-row = Rad
bundle-xlsx-column-article = Artikel
bundle-xlsx-column-article-number = Ert artikelnummer
bundle-xlsx-column-maker-number = Tillverkarens artikelnummer
bundle-xlsx-column-position = Position
bundle-xlsx-answers-progress = Så långt har ni kommit
bundle-xlsx-answers-supplier = Leverantör
bundle-xlsx-answers-articles = Artiklar
bundle-xlsx-answers-matrix = Svar per artikel
bundle-xlsx-answers-evidence = Bevis för artiklar
bundle-xlsx-answers-list = Övriga svar
bundle-xlsx-answers-rules = Bra att veta
bundle-xlsx-answers-what = Här svarar leverantören på kraven i upphandlingen, i anbudet eller vid avtalsstart. Varje krav står med sin text, de bevis som godtas och en fråga. Arbetsboken räknar själv vad som saknas.
bundle-xlsx-answers-how-values = Köparen fyller i sina värden innan arbetsboken lämnas ut. Leverantören ändrar inget här.
bundle-xlsx-answers-how-supplier = Skriv vem som lämnar anbudet. Ange funktioner, inte namn på personer.
bundle-xlsx-answers-how-articles = Skriv en artikel per rad. Andra blad hämtar artiklarna härifrån. Här finns plats för 200.
bundle-xlsx-answers-how-matrix = Svara för varje artikel på varje krav. En rad gäller en artikel, och en kolumn gäller ett krav. Kravtexterna står i bladet Bevis för artiklar.
bundle-xlsx-answers-how-evidence = Välj ett bevis för varje krav och skriv var det finns. Gäller olika bevis för olika artiklar, använd raderna längst ned.
bundle-xlsx-answers-how-list = Svara en gång på varje krav. Till varje svar som ska bevisas väljer ni ett bevis och skriver var det finns.
bundle-xlsx-answers-rule-cells = Rutorna
bundle-xlsx-answers-rule-cells-text = Tonade rutor med grön ram är öppna att skriva i. Med tabbtangenten går ni från den ena till nästa. Övriga rutor är låsta utan lösenord. Listorna öppnas med Alt och nedåtpil.
bundle-xlsx-answers-rule-must = Läget
bundle-xlsx-answers-rule-must-text = Kolumnen Läge säger om raden är klar. Ett krav som måste uppfyllas saknar svar tills ni har svarat. Ett tilldelningskriterium är frivilligt, men ett svar som ger mervärde ska bevisas. Svaret Nej behöver inget bevis.
bundle-xlsx-answers-rule-proof = Bevisen
bundle-xlsx-answers-rule-proof-text = Något av bevisen som godtas räcker. Bifoga filen i anbudet och skriv filens namn, eller skriv en webbadress som kan öppnas utan inloggning. Köparen kontrollerar bevisen och kan begära förtydliganden.
bundle-xlsx-answers-rule-later = Kontraktsvillkoren
bundle-xlsx-answers-rule-later-text = Ett villkor som gäller under avtalstiden godtas i anbudet. Då lämnas inget bevis. Det följs upp under avtalet. Det som lämnas vid avtalsstart kan fyllas i då, i samma arbetsbok.
bundle-xlsx-answers-rule-print = Utskrift
bundle-xlsx-answers-rule-print-text = Bladen skrivs ut på liggande A4, de breda på två sidor i bredd. Filtrera bort tomma rader i kolumnen Artikel före utskrift.
bundle-xlsx-answers-rule-buyer = Till köparen
bundle-xlsx-answers-rule-buyer-text = Fyll i det som är ert innan ni lämnar ut arbetsboken. Behöver ni ändra en text, lås upp bladet under Granska. Ändrar ni kravtexten gäller inte längre kontrollsumman för det kravet.
bundle-xlsx-answers-yes = Ja
bundle-xlsx-answers-no = Nej
bundle-xlsx-answers-accept = Villkoret godtas
bundle-xlsx-answers-refuse = Villkoret godtas inte
bundle-xlsx-answers-accepted = Godtas i anbudet
bundle-xlsx-answers-accept-question = Godtar ni villkoret? Bevis lämnas inte i anbudet. Under avtalstiden frågar köparen: { $question }
bundle-xlsx-answers-must = Måste besvaras
bundle-xlsx-answers-no-answer = Saknar svar
bundle-xlsx-answers-no-evidence = Saknar bevis
bundle-xlsx-answers-no-requirement = Saknar krav
bundle-xlsx-answers-no-article-name = Saknar namn eller nummer
bundle-xlsx-answers-not-needed = Behövs inte
bundle-xlsx-answers-lacking = Svar som saknas: { $count }
bundle-xlsx-answers-in-unit = Svaret skrivs i enheten { $unit }
bundle-xlsx-answers-write-value = Skriv talet i kolumnen Värde
bundle-xlsx-answers-evidence-later = Inget bevis i anbudet. Lämnas under avtalstiden.
bundle-xlsx-answers-evidence-none = Inget bevis behövs.
bundle-xlsx-answers-more-evidence = Fler bevis för ett krav ovan. Välj kravet i kolumnen Krav.
bundle-xlsx-answers-way = Alternativ { $count }
bundle-xlsx-answers-prompt-choice = Välj ett svar i listan.
bundle-xlsx-answers-prompt-accept = Välj om villkoret godtas.
bundle-xlsx-answers-prompt-number = Skriv ett tal. Enhet: { $unit }
bundle-xlsx-answers-prompt-text = Skriv svaret i ord.
bundle-xlsx-answers-prompt-attachment = Skriv filens namn i anbudet, eller en webbadress.
bundle-xlsx-answers-prompt-way = Välj hur kravet bevisas. Ett av alternativen räcker.
bundle-xlsx-answers-prompt-reference = Skriv filens namn i anbudet, eller en webbadress.
bundle-xlsx-answers-prompt-issuer = Skriv vilken organisation som har utfärdat beviset.
bundle-xlsx-answers-prompt-valid = Skriv bevisets sista giltighetsdag, till exempel 2027-06-30. Lämna tomt om det inte har någon.
bundle-xlsx-answers-prompt-covers = Skriv Alla, eller radernas nummer i bladet Artiklar, till exempel 1–12, 15.
bundle-xlsx-answers-prompt-comment = Skriv det som köparen behöver veta utöver svaret.
bundle-xlsx-answers-prompt-requirement = Välj ett krav, om det behöver mer än ett bevis.
bundle-xlsx-answers-prompt-article = Skriv artikelns namn, så som det står i ert sortiment.
bundle-xlsx-answers-prompt-article-number = Skriv det nummer som artikeln beställs med.
bundle-xlsx-answers-prompt-maker-number = Skriv tillverkarens nummer, om det är ett annat än ert.
bundle-xlsx-answers-prompt-position = Skriv den position i upphandlingen som artikeln offereras på.
bundle-xlsx-answers-error-choice = Välj ett av alternativen i listan.
bundle-xlsx-answers-error-number = Skriv ett tal med siffror, utan enhet.
bundle-xlsx-answers-error-text = Skriv svaret i ord.
bundle-xlsx-answers-error-date = Skriv ett datum, till exempel 2027-06-30.
bundle-xlsx-answers-field-reference = Upphandlingens referens
bundle-xlsx-answers-field-reference-hint = Diarienummer eller det nummer som står i annonsen.
bundle-xlsx-answers-field-tender = Anbud eller anbudsområde
bundle-xlsx-answers-field-tender-hint = Om upphandlingen är uppdelad: det område som anbudet gäller.
bundle-xlsx-answers-field-company = Företagets namn
bundle-xlsx-answers-field-company-hint = Det registrerade namnet på den som lämnar anbudet.
bundle-xlsx-answers-field-registration = Organisationsnummer
bundle-xlsx-answers-field-registration-hint = Eller motsvarande nummer i det land där företaget är registrerat.
bundle-xlsx-answers-field-contact = Kontaktfunktion
bundle-xlsx-answers-field-contact-hint = Den funktion som svarar på frågor om anbudet, till exempel anbudsavdelningen. Inte namn på en person.
bundle-xlsx-answers-field-email = Funktionens e-postadress
bundle-xlsx-answers-field-email-hint = En gemensam adress som bevakas, inte en persons.
bundle-xlsx-answers-field-date = Datum
bundle-xlsx-answers-field-date-hint = Den dag då svaren lämnas, till exempel 2027-06-30.

## Documents: Excel, the auditor's assessment

bundle-title-xlsx-assessment = Bedömningsmall: { $selection }
bundle-xlsx-column-method = Så granskas det
bundle-xlsx-column-follow-when = När
bundle-xlsx-column-checkpoint = Kontrollpunkt
bundle-xlsx-column-documents = Exempel på dokumentation
bundle-xlsx-column-grade = Bedömning
bundle-xlsx-column-finding = Det du såg
bundle-xlsx-column-source = Källa
bundle-xlsx-column-consequence = Om kravet inte uppfylls
bundle-xlsx-column-action = Åtgärd
bundle-xlsx-column-responsible = Ansvarig funktion
bundle-xlsx-column-due = Klart senast
bundle-xlsx-column-closed = Stängd den
bundle-xlsx-column-points = Kontrollpunkter
bundle-xlsx-column-open-actions = Öppna åtgärder
bundle-xlsx-column-result = Resultat
bundle-xlsx-assessment-progress = Så långt har granskningen kommit
bundle-xlsx-assessment-facts = Granskningen
bundle-xlsx-assessment-checkpoints = Kontrollpunkter
bundle-xlsx-assessment-summary = Sammanfattning
bundle-xlsx-assessment-scale = Skalan
bundle-xlsx-assessment-relied = När resultatet används av andra
bundle-xlsx-assessment-what = Här antecknar den som granskar vad varje kontrollpunkt visade och vad som ska göras. Granska mot den version som står i avtalet. Har köparen anpassat kravet gäller den anpassade texten.
bundle-xlsx-assessment-how-values = Skriv de värden som står i avtalet. De sätts in i kravtexterna.
bundle-xlsx-assessment-how-facts = Skriv vad granskningen gäller. Ange funktioner, inte namn på personer.
bundle-xlsx-assessment-how-checkpoints = Bedöm varje kontrollpunkt. Skriv vad du såg och källan. En avvikelse får också åtgärd, ansvarig funktion och datum.
bundle-xlsx-assessment-how-summary = Här fyller du inte i något. Formler räknar bedömningarna för varje krav, och den allvarligaste blir kravets resultat.
bundle-xlsx-assessment-scale-met = Uppfyllt
bundle-xlsx-assessment-scale-met-about = Kravet är uppfyllt och det finns underlag.
bundle-xlsx-assessment-scale-observation = Observation
bundle-xlsx-assessment-scale-observation-about = Kravet är uppfyllt, men arbetssättet kan brista på sikt.
bundle-xlsx-assessment-scale-minor = Mindre avvikelse
bundle-xlsx-assessment-scale-minor-about = En del av kravet saknas, eller det är ett enstaka fel i en rutin som annars fungerar.
bundle-xlsx-assessment-scale-major = Större avvikelse
bundle-xlsx-assessment-scale-major-about = Kravet är inte uppfyllt, rutinen saknas eller felet upprepas.
bundle-xlsx-assessment-scale-serious = Allvarlig avvikelse
bundle-xlsx-assessment-scale-serious-about = Någon är i fara, eller så sker en allvarlig skada. Meddela beställaren samma dag.
bundle-xlsx-assessment-scale-unknown = Kan inte bedömas
bundle-xlsx-assessment-scale-unknown-about = Underlag saknas eller har inte visats.
bundle-xlsx-assessment-scale-not-applicable = Ej tillämpligt
bundle-xlsx-assessment-scale-not-applicable-about = Kontrollpunkten rör inte det som levereras. Skriv varför.
bundle-xlsx-assessment-relied-when = Tre villkor
bundle-xlsx-assessment-relied-about = En annan köpare kan använda resultatet om det gäller samma eller högre nivå, om metoden var liknande och om det är högst tre år gammalt. Täcker det bara en del granskas resten. Öppna avvikelser följer med.
bundle-xlsx-assessment-privacy = Uppgifter om personer
bundle-xlsx-assessment-privacy-about = Skriv roller, inte namn. Ingen som har berättat något ska kunna kännas igen. Arbetsboken kan bli en allmän handling hos köparen.
bundle-xlsx-assessment-unjudged = Inte bedömd
bundle-xlsx-assessment-no-finding = Saknar notering
bundle-xlsx-assessment-no-action = Saknar åtgärd
bundle-xlsx-assessment-open = Öppen åtgärd
bundle-xlsx-assessment-closed = Stängd
bundle-xlsx-assessment-total = Alla krav
bundle-xlsx-assessment-above = Se { $number }
bundle-xlsx-assessment-text-itself = Kravtexten i sin helhet. Kravet har ingen egen kontrollpunkt.
bundle-xlsx-assessment-prompt-grade = Välj en bedömning i listan. Skalan förklaras i bladet Instruktion.
bundle-xlsx-assessment-prompt-finding = Skriv det du såg, så att en annan granskare förstår slutsatsen.
bundle-xlsx-assessment-prompt-source = Skriv dokumentets namn och datum, platsen eller rollen hos den du intervjuade.
bundle-xlsx-assessment-prompt-action = Skriv vad leverantören ska göra.
bundle-xlsx-assessment-prompt-responsible = Skriv den funktion hos leverantören som ansvarar för åtgärden.
bundle-xlsx-assessment-prompt-due = Skriv det datum då åtgärden ska vara klar, till exempel 2027-06-30. Fristerna i avtalet går först.
bundle-xlsx-assessment-prompt-closed = Skriv det datum då åtgärden var gjord och hade visat sig hålla.
bundle-xlsx-assessment-field-supplier = Leverantör
bundle-xlsx-assessment-field-supplier-hint = Det registrerade namnet på företaget.
bundle-xlsx-assessment-field-registration = Organisationsnummer
bundle-xlsx-assessment-field-registration-hint = Eller motsvarande nummer i det land där företaget är registrerat.
bundle-xlsx-assessment-field-contract = Avtal
bundle-xlsx-assessment-field-contract-hint = Avtalets nummer hos köparen.
bundle-xlsx-assessment-field-site = Plats
bundle-xlsx-assessment-field-site-hint = Kontoret, fabriken eller lagret som granskades, med ort och land.
bundle-xlsx-assessment-field-scope = Omfattning
bundle-xlsx-assessment-field-scope-hint = Krav, artiklar och delar av leveranskedjan som granskades, och hur de valdes.
bundle-xlsx-assessment-field-method = Metod
bundle-xlsx-assessment-field-method-hint = Dokument, intervjuer, stickprov, besök. Skriv också vad som inte kunde granskas.
bundle-xlsx-assessment-field-first-day = Första dag
bundle-xlsx-assessment-field-first-day-hint = Den dag då granskningen började, till exempel 2027-06-30.
bundle-xlsx-assessment-field-last-day = Sista dag
bundle-xlsx-assessment-field-last-day-hint = Den dag då granskningen slutade. Tre år räknas härifrån, om den finns.
bundle-xlsx-assessment-field-auditor = Granskande funktion
bundle-xlsx-assessment-field-auditor-hint = Organisation och roll, och att den är oberoende av leverantören.
bundle-xlsx-assessment-field-present = Medverkande funktioner
bundle-xlsx-assessment-field-present-hint = Roller hos leverantören och hos köparen.
bundle-xlsx-assessment-field-earlier = Tidigare granskning som används
bundle-xlsx-assessment-field-earlier-hint = Vem som granskade, datum, nivå och metod. Den får vara högst tre år gammal.

## Documents: PDF

bundle-title-pdf = Kravbilaga: { $selection }
bundle-pdf-page = Sida { $page } av { $pages }
bundle-pdf-contents = Innehåll
bundle-pdf-publisher = Utgivare
bundle-pdf-count = Antal krav
bundle-pdf-checksum = Kontrollsumma (SHA-256)
bundle-pdf-checksum-short = kontrollsumma
bundle-pdf-filled = Ifyllt
bundle-pdf-filled-in = Står i
bundle-pdf-filled-list = Det här har upphandlaren fyllt i
bundle-pdf-appendix = Bilaga: motiv och vägledning
bundle-pdf-appendix-about = Bilagan förklarar kraven. Den är inte en del av dem och behöver inte klistras in i upphandlingen.
bundle-pdf-attachment = Samma urval som data i JSON

## Documents: the lists on the pages

downloads = Hämta
downloads-about-requirement = Kravet ensamt. Behöver ni flera krav, hämta dem hellre tillsammans från sidan för ett område eller ett kravpaket.
downloads-about-package = Kravpaketet som dokument att använda direkt.
downloads-about-category = Alla gällande krav i området. Ta bara med de krav som passar köpet; kravpaketen är färdiga urval.
downloads-about-release = Hela utgåvan. Ett urval räcker oftast: välj ett område eller ett kravpaket ovan.
downloads-document = Dokument
downloads-about = Till för
downloads-size = Storlek
downloads-later = vid publicering
downloads-more = Fler format och kontrollsummor
downloads-data = Samma krav som öppna data:
downloads-checksums = Kontrollsummor (SHA-256)
downloads-unchanged = Dokumenten är gjorda med utgåva { $name }. Innehållet är oförändrat sedan dess.
downloads-in-language = Här finns dokumenten bara på svenska.
downloads-from = oförändrat sedan { $name }
downloads-parts = Dokument för områden och kravpaket
downloads-parts-about = Varje område och kravpaket så som det ser ut i den här utgåvan.
downloads-part = Område eller kravpaket
downloads-documents = Dokument
downloads-sums-about = Kontrollsummor för dokumenten:
copy-all-rich = Kopiera all kravtext
copy-all-plain = Kopiera som oformaterad text
copy-all-failed = Det gick inte att kopiera. Öppna filen ”Kravtext att klistra in” och kopiera därifrån.
file-size-bytes = { $number } byte
file-size-kilobytes = { $number } kB
file-size-megabytes = { $number } MB
bundle-format-docx = Kravbilaga (Word)
bundle-format-docx-about = Upphandlaren: kraven färdiga att lägga i upphandlingsdokumenten, med motiv och vägledning i en bilaga
bundle-format-docx-normative = Kravtext (Word)
bundle-format-docx-normative-about = Upphandlaren: bara kravtext och bevis, utan förklaringar
bundle-format-xlsx-answers = Svarsbilaga (Excel)
bundle-format-xlsx-answers-about = Leverantören: formulär att fylla i och lämna med anbudet
bundle-format-xlsx-assessment = Bedömningsmall (Excel)
bundle-format-xlsx-assessment-about = Revisorn: kontrollpunkter och bedömning vid uppföljning
bundle-format-pdf = Kravbilaga (PDF)
bundle-format-pdf-about = Den som vill läsa, skriva ut eller arkivera
bundle-format-html = Kravtext att klistra in (HTML)
bundle-format-html-about = Den som klistrar in kraven i ett annat system
bundle-format-csv = Krav (CSV)
bundle-format-csv-about = Kalkylblad och upphandlingssystem: en rad per krav
bundle-format-csv-evidence = Bevis (CSV)
bundle-format-csv-evidence-about = Kalkylblad och upphandlingssystem: en rad per krav och bevis
bundle-format-json = Krav (JSON)
bundle-format-json-about = Program: allt om varje krav enligt ett publicerat schema
bundle-format-jsonld = Krav (JSON-LD)
bundle-format-jsonld-about = Program: länkade data enligt EU:s vokabulär CCCEV
bundle-format-zip = Alla format (ZIP)
bundle-format-zip-about = Den som vill ha allt i en fil, med kontrollsummor
bundle-readme-files = Filerna:
bundle-readme-sums = Filen { $file } har kontrollsummor. Verktyget sha256sum jämför dem: sha256sum -c { $file }
bundle-readme-name = LÄS MIG.txt
