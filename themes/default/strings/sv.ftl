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
category-level-help = Basnivån kan de flesta leverantörer uppfylla. Avancerad nivå går längre. Spjutspets driver utvecklingen och passar när marknaden är mogen.
column-id = Beteckning
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
status-consultation = Remiss
status-current = Gällande
status-superseded = Ersatt
status-withdrawn = Tillbakadraget
version = Version
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
valid-to = Gäller till
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
placeholder-key = Plats i texten
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
answer-choice = Val
answer-number = Tal
answer-text = Fritext
answer-attachment = Bilaga
answer-kind = Svarsform
answer-choices = Svarsalternativ
answer-mandatory = Måste uppfyllas
answer-weightable = Kan ge poäng
answer-when = Lämnas
when-tender = I anbudet
when-contract-start = När avtalet börjar gälla
when-during-contract = Under avtalstiden
follow-up = Uppföljning
follow-up-method = Så gör du
follow-up-when = När
follow-up-checkpoints = Kontrollpunkter
follow-up-documents = Exempel på dokumentation
follow-up-consequence = Om kravet inte uppfylls
references = Referenser
references-about = Lagar, standarder, märkningar och andra texter som kraven vilar på.
references-used = Krav som vilar på den
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
relation-merged-from = Sammanfördes av
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
change-merged = Sammanfört
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
release-checksums-about = Filen listar SHA-256 för varje text i utgåvan. Kommandot ”krav verify” säger om en fil är publicerad.
feed = Flöde
feed-all = alla ändringar
feed-new = Nytt krav.
feed-entry = { $id } version { $version }, { $class }: { $title }
title = Rubrik
changes-title = { $id }: ändringar från version { $before } till { $after }
changes-explained = Vad som har ändrats och varför
changes-text = Ändringar i texten
changes-none = Kravtexten och förklaringarna är desamma. Ändringen gäller fakta om kravet.
changes-key = Struken text är borttagen. Understruken text är tillagd.
change-class = Slag
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
draft-about = Sidan visar arbete som inte är publicerat.
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

## Sökning. Tecknet # står för ett antal eller för ord.
search-label = Sök krav, vägledning och ord
search-button = Sök
search-results = # träffar
search-one = 1 träff
search-none = Inget hittades
search-working = Söker …
search-failed = Sökningen kunde inte hämtas. Listan över alla krav fungerar ändå.
search-all-results = Visa alla # träffar
search-words = Förslag på ord
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
