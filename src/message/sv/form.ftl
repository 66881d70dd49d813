# Formulärets ord: varje fält med en hjälptext, och orden att välja mellan.

## requirement
field-requirement-id = Id
field-requirement-id-help = Kravets beteckning. Den ändras aldrig.
field-requirement-version = Version
field-requirement-version-help = Första talet ökar när skyldigheten ändras, det andra när texten förtydligas.
field-requirement-title = Rubrik
field-requirement-title-help = Vad som krävs, med högst 80 tecken.
field-requirement-status = Status
field-requirement-status-help = Ett utkast publiceras inte. Välj Gällande när kravet är beslutat.
field-requirement-type = Kravtyp
field-requirement-type-help = Vilken av upphandlingslagens fyra typer kravet är.
field-requirement-level = Nivå
field-requirement-level-help = Hur långt kravet går.
field-requirement-replaces = Går längre än
field-requirement-replaces-help = Krav på lägre nivå som det här kravet används i stället för.
field-requirement-complements = Kompletterar
field-requirement-complements-help = Krav på lägre nivå som det här kravet används tillsammans med.
field-requirement-scope = Avser
field-requirement-scope-help = Vad kravet ställs på.
field-requirement-per-article = Svar per artikel
field-requirement-per-article-help = Om leverantören svarar för varje artikel.
field-requirement-themes = Teman
field-requirement-themes-help = Ett eller flera av katalogens teman.
field-requirement-cpv = CPV-koder
field-requirement-cpv-help = Koder med åtta siffror för det som köps.
field-requirement-goals = Mål
field-requirement-goals-help = Mål som kravet bidrar till.
field-requirement-benefit = Nytta
field-requirement-benefit-help = Hur stor nyttan är, och varför.
field-requirement-published = Publicerat
field-requirement-published-help = Dagen då den här versionen publicerades.
field-requirement-valid-from = Får användas från
field-requirement-valid-from-help = Första dagen som versionen får användas.
field-requirement-valid-to = Får användas till
field-requirement-valid-to-help = Sista dagen som versionen får användas.
field-requirement-review-by = Ses över senast
field-requirement-review-by-help = Dagen då kravet senast ska ses över.
field-requirement-owner = Ansvarig
field-requirement-owner-help = En roll eller grupp, aldrig en person.
field-requirement-decision = Beslut
field-requirement-decision-help = Vem som har beslutat, när och med vilket diarienummer.
field-requirement-upstream = Ursprung
field-requirement-upstream-help = Kravet hos en annan organisation som det här bygger på.
field-requirement-derived-from = Bygger på
field-requirement-derived-from-help = Lagar, standarder och andra källor i registret.
field-requirement-values = Gränsvärden
field-requirement-values-help = Talen i kravtexten, ett på varje rad.
field-requirement-substances = Ämnen
field-requirement-substances-help = Ämnen som kravet begränsar.
field-requirement-placeholders = Uppgifter som köparen fyller i
field-requirement-placeholders-help = Platshållare i kravtexten, skrivna som [[nyckel]].
field-requirement-evidence = Bevis
field-requirement-evidence-help = Sätten att visa att kravet är uppfyllt. Ett av dem räcker.
field-requirement-exceptions = Undantag
field-requirement-exceptions-help = Vad kravet inte gäller, varför och till vilken dag.
field-requirement-answer = Leverantörens svar
field-requirement-answer-help = Frågan till leverantören och hur den besvaras.
field-requirement-follow-up = Uppföljning
field-requirement-follow-up-help = Hur kravet följs upp under avtalet. Behövs för kontraktsvillkor.
field-requirement-related = Närliggande krav
field-requirement-related-help = Krav som den som läser det här också bör känna till.
field-requirement-guidance = Vägledning
field-requirement-guidance-help = Vägledningar som förklarar kravet.
field-requirement-eforms-gpp = Grönt kriterium i eForms
field-requirement-eforms-gpp-help = Koden för gröna upphandlingskriterier i annonsen.
field-requirement-changes = Ändringar
field-requirement-changes-help = Vad som ändrades i varje version, den senaste sist.
field-requirement-split-from = Utbrutet ur
field-requirement-split-from-help = Krav som det här kravet har brutits ut ur.
field-requirement-merged-from = Sammanslagning av
field-requirement-merged-from-help = Krav som har förts samman till det här.
field-requirement-moved-from = Flyttat från
field-requirement-moved-from-help = Kategorin som kravet låg i innan det flyttades.
field-requirement-consultation = Remiss
field-requirement-consultation-help = När och hur synpunkter lämnas. Hör till statusen På remiss.
field-requirement-withdrawn = Tillbakadragande
field-requirement-withdrawn-help = Varför och när kravet drogs tillbaka.

## consultation
field-consultation-from = Från
field-consultation-from-help = Första dagen.
field-consultation-to = Till
field-consultation-to-help = Sista dagen.
field-consultation-question = Fråga
field-consultation-question-help = Det som gruppen helst vill veta.
field-consultation-answers-to = Svar skickas till
field-consultation-answers-to-help = En funktionsadress, aldrig en persons.

## withdrawal
field-withdrawal-date = Datum
field-withdrawal-date-help = Dagen då kravet drogs tillbaka.
field-withdrawal-reason = Skäl
field-withdrawal-reason-help = För den som fortfarande har kravet i ett avtal.
field-withdrawal-successor = Använd i stället
field-withdrawal-successor-help = Ett krav att använda i stället, om det finns något.

## benefit
field-benefit-level = Storlek
field-benefit-level-help = Hur stor nyttan är.
field-benefit-reason = Skäl
field-benefit-reason-help = Varför, på en rad.

## decision
field-decision-body = Beslutat av
field-decision-body-help = Organet som fattade beslutet.
field-decision-date = Beslutsdatum
field-decision-date-help = Dagen då beslutet fattades.
field-decision-dnr = Diarienummer
field-decision-dnr-help = Beslutets diarienummer.

## upstream
field-upstream-source = Organisation
field-upstream-source-help = Den som har skrivit kravet.
field-upstream-id = Id där
field-upstream-id-help = Kravets beteckning hos organisationen.
field-upstream-version = Version där
field-upstream-version-help = Kravets version hos organisationen.
field-upstream-relation = Förhållande
field-upstream-relation-help = Om kravet är detsamma, anpassat eller bara inspirerat.
field-upstream-deviation = Skillnad
field-upstream-deviation-help = Hur kravet skiljer sig. Behövs när det är anpassat.
field-upstream-url = Webbadress
field-upstream-url-help = Var kravet kan läsas.

## measured-value
field-measured-value-concept = Vad som mäts
field-measured-value-concept-help = Egenskapen som talet gäller.
field-measured-value-operator = Jämförelse
field-measured-value-operator-help = Hur talet jämförs.
field-measured-value-number = Tal
field-measured-value-number-help = Gränsen, med siffror.
field-measured-value-unit = Enhet
field-measured-value-unit-help = En enhet i registret.
field-measured-value-measured-on = Mäts på
field-measured-value-measured-on-help = Vad mätningen görs på.
field-measured-value-method = Metod
field-measured-value-method-help = Hur mätningen görs.

## substance
field-substance-name = Namn
field-substance-name-help = Ämnets namn.
field-substance-cas = CAS-nummer
field-substance-cas-help = Numret i CAS-registret.
field-substance-limit = Gräns
field-substance-limit-help = Den högsta tillåtna halten.
field-substance-unit = Enhet
field-substance-unit-help = Gränsens enhet i registret.

## placeholder
field-placeholder-key = Nyckel
field-placeholder-key-help = Ordet inom dubbla hakparenteser i kravtexten.
field-placeholder-question = Fråga
field-placeholder-question-help = Vad köparen ska fylla i.
field-placeholder-example = Exempel
field-placeholder-example-help = Ett exempel på svar.
field-placeholder-default = Förvalt värde
field-placeholder-default-help = Det som gäller om köparen inte anger något.

## exception
field-exception-scope = Gäller inte
field-exception-scope-help = Vad som är undantaget.
field-exception-reason = Skäl
field-exception-reason-help = Varför undantaget behövs.
field-exception-until = Till och med
field-exception-until-help = Undantagets sista dag.

## answer
field-answer-question = Fråga
field-answer-question-help = Frågan till leverantören.
field-answer-kind = Svarstyp
field-answer-kind-help = Vilket slags svar leverantören ger.
field-answer-choices = Svarsalternativ
field-answer-choices-help = Alternativen när svaret är ett val.
field-answer-unit = Enhet
field-answer-unit-help = Svarets enhet när det är ett tal.
field-answer-mandatory = Obligatoriskt
field-answer-mandatory-help = Om anbudet måste uppfylla kravet.
field-answer-weightable = Kan ge poäng
field-answer-weightable-help = Om köparen får ge poäng för svaret.
field-answer-when = Lämnas
field-answer-when-help = När svaret ska lämnas.

## follow-up
field-follow-up-method = Metod
field-follow-up-method-help = Hur uppföljningen görs.
field-follow-up-when = Tidpunkt
field-follow-up-when-help = När uppföljningen görs.
field-follow-up-checkpoints = Kontrollpunkter
field-follow-up-checkpoints-help = Vad som kontrolleras, en punkt på varje rad.
field-follow-up-documentation-examples = Exempel på dokumentation
field-follow-up-documentation-examples-help = Handlingar som kan visa att kravet följs.
field-follow-up-consequence = Följd av avvikelse
field-follow-up-consequence-help = Vad en avvikelse leder till.

## change
field-change-version = Version
field-change-version-help = Versionen som ändringen ledde till.
field-change-date = Datum
field-change-date-help = Dagen då ändringen gjordes.
field-change-class = Slag av ändring
field-change-class-help = Vad ändringen innebär för den som använder kravet.
field-change-text = Till läsarna
field-change-text-help = Vad som ändrades och varför.

## alternative
field-alternative-all = Bevis som behövs tillsammans
field-alternative-all-help = Alla dessa bevis behövs för det här sättet.
field-alternative-note = Anteckning
field-alternative-note-help = Vad beviset ska visa.
field-alternative-max-age-months = Högsta ålder i månader
field-alternative-max-age-months-help = Hur gammalt beviset får vara.

## translation
field-translation-id = Id
field-translation-id-help = Samma beteckning som i källtexten.
field-translation-version = Översatt version
field-translation-version-help = Den version av källtexten som är översatt.
field-translation-title = Rubrik
field-translation-title-help = Den översatta rubriken.
field-translation-benefit = Skäl till nyttan
field-translation-benefit-help = Källtextens skäl, översatt.
field-translation-deviation = Skillnad mot ursprunget
field-translation-deviation-help = Det som källtexten säger, översatt.
field-translation-values = Gränsvärden
field-translation-values-help = Orden för varje gränsvärde, i källtextens ordning.
field-translation-substances = Ämnen
field-translation-substances-help = Ämnenas namn, i källtextens ordning.
field-translation-placeholders = Uppgifter som köparen fyller i
field-translation-placeholders-help = Frågorna, med källtextens nycklar.
field-translation-evidence-notes = Anteckningar till bevisen
field-translation-evidence-notes-help = En för varje sätt, tom där källtexten inte har någon.
field-translation-exceptions = Undantag
field-translation-exceptions-help = Undantagen, i källtextens ordning.
field-translation-answer = Leverantörens svar
field-translation-answer-help = Frågan och svarsalternativen.
field-translation-follow-up = Uppföljning
field-translation-follow-up-help = Hur kravet följs upp.
field-translation-consultation-question = Fråga i remissen
field-translation-consultation-question-help = Det som gruppen helst vill veta.
field-translation-changes = Ändringar
field-translation-changes-help = Texten för varje version, i källtextens ordning.

## value-translation
field-value-translation-concept = Vad som mäts
field-value-translation-concept-help = Egenskapen som talet gäller.
field-value-translation-measured-on = Mäts på
field-value-translation-measured-on-help = Vad mätningen görs på.
field-value-translation-method = Metod
field-value-translation-method-help = Hur mätningen görs.

## placeholder-translation
field-placeholder-translation-key = Nyckel
field-placeholder-translation-key-help = Samma nyckel som i källtexten.
field-placeholder-translation-question = Fråga
field-placeholder-translation-question-help = Vad köparen ska fylla i.
field-placeholder-translation-example = Exempel
field-placeholder-translation-example-help = Ett exempel på svar.
field-placeholder-translation-default = Förvalt värde
field-placeholder-translation-default-help = Det som gäller om köparen inte anger något.

## exception-translation
field-exception-translation-scope = Gäller inte
field-exception-translation-scope-help = Vad som är undantaget.
field-exception-translation-reason = Skäl
field-exception-translation-reason-help = Varför undantaget behövs.

## answer-translation
field-answer-translation-question = Fråga
field-answer-translation-question-help = Frågan till leverantören.
field-answer-translation-choices = Svarsalternativ
field-answer-translation-choices-help = Alternativen, i källtextens ordning.

## follow-up-translation
field-follow-up-translation-method = Metod
field-follow-up-translation-method-help = Hur uppföljningen görs.
field-follow-up-translation-when = Tidpunkt
field-follow-up-translation-when-help = När uppföljningen görs.
field-follow-up-translation-checkpoints = Kontrollpunkter
field-follow-up-translation-checkpoints-help = Vad som kontrolleras, i källtextens ordning.
field-follow-up-translation-documentation-examples = Exempel på dokumentation
field-follow-up-translation-documentation-examples-help = Handlingar som kan visa att kravet följs.
field-follow-up-translation-consequence = Följd av avvikelse
field-follow-up-translation-consequence-help = Vad en avvikelse leder till.

## category
field-category-title = Namn
field-category-title-help = Kategorins namn.
field-category-summary = Sammanfattning
field-category-summary-help = Vad kategorin rymmer, i en eller två meningar.
field-category-owner = Ansvarig
field-category-owner-help = En roll eller grupp, aldrig en person.
field-category-updated = Ändrad
field-category-updated-help = Dagen då texten senast ändrades.
field-category-order = Ordning
field-category-order-help = Platsen bland kategorierna på samma nivå. Lägre tal kommer först.
field-category-priority = Prioriterad
field-category-priority-help = Åren då regionerna arbetar gemensamt med kategorin.
field-category-cpv = CPV-koder
field-category-cpv-help = Koder med åtta siffror för det som köps.
field-category-includes = Hör hit
field-category-includes-help = Vad som ingår i kategorin.
field-category-excludes = Hör inte hit
field-category-excludes-help = Vad som inte ingår, fast man kan tro det.
field-category-risks = Risker
field-category-risks-help = Riskerna i korthet, var och en med slag av källa.
field-category-inherits = Krav som också gäller
field-category-inherits-help = Kategorier vars krav gäller även här.

## priority
field-priority-from = Från år
field-priority-from-help = Det första året.
field-priority-to = Till år
field-priority-to-help = Det sista året.

## risk
field-risk-text = Risk
field-risk-text-help = Vad som kan gå fel, och för vem eller vad.
field-risk-source-type = Slag av källa
field-risk-source-type-help = Till exempel en rapport från en myndighet.

## category-translation
field-category-translation-title = Namn
field-category-translation-title-help = Kategorins översatta namn.
field-category-translation-summary = Sammanfattning
field-category-translation-summary-help = Vad kategorin rymmer.
field-category-translation-updated = Källtexten ändrad
field-category-translation-updated-help = Källtextens datum när den översattes.
field-category-translation-includes = Hör hit
field-category-translation-includes-help = I källtextens ordning.
field-category-translation-excludes = Hör inte hit
field-category-translation-excludes-help = I källtextens ordning.
field-category-translation-risks = Risker
field-category-translation-risks-help = I källtextens ordning.

## guidance
field-guidance-title = Rubrik
field-guidance-title-help = Vägledningens rubrik.
field-guidance-summary = Sammanfattning
field-guidance-summary-help = Vad den hjälper läsaren med, i en eller två meningar.
field-guidance-role = För
field-guidance-role-help = Vem vägledningen är till för.
field-guidance-stage = Steg
field-guidance-stage-help = Var i arbetet vägledningen hör hemma.
field-guidance-owner = Ansvarig
field-guidance-owner-help = En roll eller grupp, aldrig en person.
field-guidance-updated = Ändrad
field-guidance-updated-help = Dagen då texten senast ändrades.
field-guidance-reviewed = Genomläst mot
field-guidance-reviewed-help = Versioner av krav som texten har lästs mot sedan den ändrades, till exempel SAR-001@2.0.
field-guidance-review-by = Ses över senast
field-guidance-review-by-help = Dagen då texten senast ska ses över.
field-guidance-order = Ordning
field-guidance-order-help = Platsen inom rollen. Lägre tal kommer först.
field-guidance-categories = Kategorier
field-guidance-categories-help = Kategorierna som vägledningen handlar om.

## page
field-page-title = Rubrik
field-page-title-help = Sidans rubrik.
field-page-summary = Sammanfattning
field-page-summary-help = Vad sidan handlar om, i en eller två meningar.
field-page-owner = Ansvarig
field-page-owner-help = En roll eller grupp, aldrig en person.
field-page-updated = Ändrad
field-page-updated-help = Dagen då texten senast ändrades.
field-page-reviewed = Genomläst mot
field-page-reviewed-help = Versioner av krav som texten har lästs mot sedan den ändrades, till exempel SAR-001@2.0.
field-page-menu = Meny
field-page-menu-help = Var länken till sidan visas.
field-page-order = Ordning
field-page-order-help = Platsen i menyn. Lägre tal kommer först.

## prose-translation
field-prose-translation-title = Rubrik
field-prose-translation-title-help = Den översatta rubriken.
field-prose-translation-summary = Sammanfattning
field-prose-translation-summary-help = Vad texten handlar om.
field-prose-translation-updated = Källtexten ändrad
field-prose-translation-updated-help = Källtextens datum när den översattes.

## package
field-package-title = Namn
field-package-title-help = Kravpaketets namn.
field-package-summary = När paketet passar
field-package-summary-help = I en eller två meningar.
field-package-intro = Så används paketet
field-package-intro-help = Vad man kan lägga till och behöver tänka på.
field-package-category = Kategori
field-package-category-help = Kategorin som paketet hör till.
field-package-level = Nivå
field-package-level-help = Den högsta nivån i paketet.
field-package-owner = Ansvarig
field-package-owner-help = En roll eller grupp, aldrig en person.
field-package-updated = Ändrad
field-package-updated-help = Dagen då paketet senast ändrades.
field-package-reviewed = Genomläst mot
field-package-reviewed-help = Versioner av krav som texten har lästs mot sedan den ändrades, till exempel SAR-001@2.0.
field-package-order = Ordning
field-package-order-help = Platsen bland paketen. Lägre tal kommer först.
field-package-requirements = Krav
field-package-requirements-help = Kraven i den ordning de ska stå.

## package-entry
field-package-entry-id = Krav
field-package-entry-id-help = Kravets beteckning.
field-package-entry-version = Version
field-package-entry-version-help = Bara om det ska vara en annan än den gällande.
field-package-entry-note = Anteckning
field-package-entry-note-help = Varför kravet är med, eller hur det anpassas.

## register
field-register-reference = Referenser
field-register-reference-help = Lagar, standarder och andra källor.
field-register-evidence = Bevistyper
field-register-evidence-help = Vad ett bevis kallas, vad det ska visa och vem som får utfärda det.
field-register-label = Märkningar
field-register-label-help = Märkningar och lagens sex villkor.
field-register-term = Ordlista
field-register-term-help = Ord och vad de betyder.
field-register-unit = Enheter
field-register-unit-help = Enheter och hur de skrivs.
field-register-cpv = CPV-koder
field-register-cpv-help = Koder och deras namn.

## reference
field-reference-id = Id
field-reference-id-help = Referensens namn i katalogen.
field-reference-title = Rubrik
field-reference-title-help = Textens namn.
field-reference-kind = Slag
field-reference-kind-help = Vilket slags text det är.
field-reference-designation = Beteckning
field-reference-designation-help = Hur texten citeras, till exempel (EU) 2017/745.
field-reference-status = Status
field-reference-status-help = Om texten gäller.
field-reference-successor = Ersätts av
field-reference-successor-help = Referensen som tar eller har tagit dess plats.
field-reference-valid-from = Gäller från
field-reference-valid-from-help = Första dagen.
field-reference-valid-to = Gäller till
field-reference-valid-to-help = Sista dagen.
field-reference-url = Webbadress
field-reference-url-help = Var texten kan läsas.
field-reference-eli = ELI
field-reference-eli-help = Textens europeiska lagstiftningsidentifierare.
field-reference-free = Fri att läsa
field-reference-free-help = Om vem som helst kan läsa texten utan att betala.
field-reference-checked = Kontrollerad
field-reference-checked-help = Dagen då någon senast kontrollerade att posten stämmer.
field-reference-note = Anteckning
field-reference-note-help = Vad som är bra att veta.

## evidence-type
field-evidence-type-id = Id
field-evidence-type-id-help = Bevistypens namn i katalogen.
field-evidence-type-title = Namn
field-evidence-type-title-help = Vad beviset kallas i en lista.
field-evidence-type-description = Beskrivning
field-evidence-type-description-help = Vad det ska visa och vem som får utfärda det.
field-evidence-type-kind = Slag
field-evidence-type-kind-help = Vilket slags bevis det är.
field-evidence-type-law = Lagrum
field-evidence-type-law-help = Paragrafen som beviset vilar på.
field-evidence-type-label = Märkning
field-evidence-type-label-help = Märkningen i registret.
field-evidence-type-max-age-months = Högsta ålder i månader
field-evidence-type-max-age-months-help = Hur gammalt beviset får vara.

## label
field-label-id = Id
field-label-id-help = Märkningens namn i katalogen.
field-label-title = Namn
field-label-title-help = Märkningens namn.
field-label-forms = Andra namn
field-label-forms-help = Andra namn som texter har för den. En asterisk står för hur namnet kan sluta.
field-label-criteria = Kriterier
field-label-criteria-help = Vilken version av kriterierna det gäller.
field-label-url = Webbadress
field-label-url-help = Var kriterierna kan läsas.
field-label-conditions = Lagens sex villkor
field-label-conditions-help = Villkoren i 9 kap. 12 § LOU.
field-label-checked = Kontrollerad
field-label-checked-help = Dagen då villkoren senast bedömdes.
field-label-note = Anteckning
field-label-note-help = Vad som är bra att veta.

## conditions
field-conditions-linked = Anknyter till föremålet
field-conditions-linked-help = Kriterierna har anknytning till det som köps.
field-conditions-suitable = Lämpliga
field-conditions-suitable-help = Kriterierna är lämpliga för att beskriva det som köps.
field-conditions-objective = Objektiva
field-conditions-objective-help = Kriterierna kan kontrolleras och diskriminerar ingen.
field-conditions-open-procedure = Öppet förfarande
field-conditions-open-procedure-help = Kriterierna har tagits fram öppet.
field-conditions-available = Tillgänglig
field-conditions-available-help = Märkningen är öppen för alla som uppfyller kriterierna.
field-conditions-independent = Oberoende
field-conditions-independent-help = Kriterierna bestäms av någon som sökanden inte kan styra.

## term
field-term-id = Id
field-term-id-help = Ordets namn i katalogen.
field-term-title = Ord
field-term-title-help = Ordet.
field-term-definition = Betydelse
field-term-definition-help = Vad ordet betyder.
field-term-synonyms = Andra ord
field-term-synonyms-help = Ord för samma sak på katalogens första språk.
field-term-synonyms-en = Andra ord på engelska
field-term-synonyms-en-help = Ord för samma sak på engelska.
field-term-ambiguous = Flertydigt
field-term-ambiguous-help = Om ordet också betyder annat, så att det länkas bara där texten säger det.
field-term-see = Se även
field-term-see-help = Närliggande ord.

## unit
field-unit-id = Id
field-unit-id-help = Enhetens namn i katalogen.
field-unit-symbol = Tecken
field-unit-symbol-help = Hur enheten skrivs efter ett tal.
field-unit-title = Namn
field-unit-title-help = Enhetens namn.

## cpv-entry
field-cpv-entry-code = Kod
field-cpv-entry-code-help = Koden med kontrollsiffra, till exempel 33141110-4.
field-cpv-entry-title = Namn
field-cpv-entry-title-help = Kodens namn.
field-cpv-entry-source = Källa
field-cpv-entry-source-help = Texten som koden och namnen är hämtade från.

## config
field-config-format = Formatnummer
field-config-format-help = Filens format: 1, även om fältet är tomt.
field-config-title = Namn
field-config-title-help = Katalogens namn.
field-config-description = Beskrivning
field-config-description-help = Vad katalogen är, i en eller två meningar.
field-config-publisher = Utgivare
field-config-publisher-help = Vem som ger ut katalogen.
field-config-base-url = Webbplatsens adress
field-config-base-url-help = Adressen där webbplatsen ligger.
field-config-moved-from = Tidigare adress
field-config-moved-from-help = Adressen som webbplatsen hade förut. Behövs till nästa utgåva.
field-config-propose = Föreslå ändring
field-config-propose-help = Adressen till ett formulär eller en e-postadress. Luckor som { "{" }id{ "}" } och { "{" }section{ "}" } fylls i på varje sida.
field-config-edit = Redigera filen
field-config-edit-help = Adress där en fil kan ändras, med { "{" }path{ "}" } där filens sökväg ska stå.
field-config-languages = Språk
field-config-languages-help = Språkkoder, med katalogens första språk först.
field-config-licence = Licens
field-config-licence-help = Texternas licens.
field-config-example = Exempel
field-config-example-help = Om katalogen är ett exempel, vilket varje sida och dokument då visar.
field-config-theme = Tema
field-config-theme-help = Mappen i themes/ som ändrar hur webbplatsen ser ut.
field-config-id-prefixes = Början på id
field-config-id-prefixes-help = Versalerna som kravens id får börja med, en rad för varje.
field-config-themes = Teman
field-config-themes-help = Temana som kraven sorteras efter, och vad de motsvarar i en annons.
field-config-goals = Mål
field-config-goals-help = Målen som kraven bidrar till.
field-config-selection-criteria = Urvalskriterier i annonsen
field-config-selection-criteria-help = Vilka kvalificeringskrav som hör till varje kriterium i en annons.
field-config-documents = Dokument
field-config-documents-help = Format som publiceras för områden, kravpaket och hela katalogen. Alla om inget är valt.
field-config-single-documents = Dokument för enskilda krav
field-config-single-documents-help = Format som publiceras för varje version av ett krav. Word om inget är valt.
field-config-earlier-documents = Dokument för tidigare utgåvor
field-config-earlier-documents-help = Format som områden, kravpaket och hela katalogen behåller när en senare utgåva visar andra texter. Om inget är valt behåller områden och kravpaket Word och Excel, och hela katalogen allt utom arkivet.
field-config-signing-key = Nyckel
field-config-signing-key-help = Den publika nyckeln till utgåvornas underskrifter, från minisign.
field-config-signing-keys = Tidsbegränsade nycklar
field-config-signing-keys-help = Nycklar som gäller för utgåvor mellan två datum.
field-config-redirects = Omdirigeringar
field-config-redirects-help = Sidor som har flyttat, med den gamla och den nya adressen.
field-config-marks = Ord som kräver ”eller likvärdigt”
field-config-marks-help = Varumärken, ursprung och metoder som inte får stå ensamma i ett krav.
field-config-wording = Språkregler
field-config-wording-help = Gränser för reglerna om språk.
field-config-allow = Undantag från regler
field-config-allow-help = Enskilda fynd där texten är rätt som den är, med skäl.

## publisher
field-publisher-name = Namn
field-publisher-name-help = Utgivarens namn.
field-publisher-url = Webbplats
field-publisher-url-help = Utgivarens egen webbplats.
field-publisher-email = E-post
field-publisher-email-help = En funktionsadress, aldrig en persons.

## licence
field-licence-id = Kortnamn
field-licence-id-help = Licensens kortnamn, till exempel CC0-1.0.
field-licence-title = Namn
field-licence-title-help = Licensens namn.
field-licence-url = Adress
field-licence-url-help = Där licensen kan läsas.

## signing-key
field-signing-key-key = Nyckel
field-signing-key-key-help = Den andra raden i minisign.pub.
field-signing-key-from = Från
field-signing-key-from-help = Första dagen som nyckeln gäller för utgåvor.
field-signing-key-to = Till
field-signing-key-to-help = Sista dagen som nyckeln gäller för utgåvor.

## redirect
field-redirect-from = Från
field-redirect-from-help = Adressen som publicerades, från webbplatsens rot.
field-redirect-to = Till
field-redirect-to-help = Adressen där sidan finns nu.

## topic
field-topic-id = Id
field-topic-id-help = Namnet som kraven använder.
field-topic-title = Namn
field-topic-title-help = Namnet som visas.

## notice-topic
field-notice-topic-id = Id
field-notice-topic-id-help = Namnet som kraven använder.
field-notice-topic-title = Namn
field-notice-topic-title-help = Namnet som visas.
field-notice-topic-green = Miljö i annonsen
field-notice-topic-green-help = Hur miljöpåverkan minskas (BT-774).
field-notice-topic-social = Socialt mål i annonsen
field-notice-topic-social-help = Vilket socialt mål som främjas (BT-775).

## selection-criterion
field-selection-criterion-code = Kriterium
field-selection-criterion-code-help = Kriteriets kod i annonsen (BT-809).
field-selection-criterion-requirements = Krav
field-selection-criterion-requirements-help = Kraven som kriteriet omfattar.

## mark
field-mark-word = Ord
field-mark-word-help = Ordet eller orden. De hittas även med ändelser.
field-mark-kind = Vad det är
field-mark-kind-help = Om ordet är ett varumärke, ett ursprung eller en metod.

## wording
field-wording-vague = Vaga ord
field-wording-vague-help = Ord och fraser som är för vaga, en rad för varje, i stället för de inbyggda.
field-wording-sentence-words = Ord i en mening
field-wording-sentence-words-help = Så många ord en mening får ha. 40 om fältet är tomt.
field-wording-lix = LIX
field-wording-lix-help = Så högt LIX en text får ha. 70 om fältet är tomt.

## allow
field-allow-rule = Regel
field-allow-rule-help = Regelns kod, till exempel K214.
field-allow-text = Text
field-allow-text-help = Filens namn utan .md, eller sökvägen i content/.
field-allow-reason = Skäl
field-allow-reason-help = Varför texten är rätt som den är.

## profile
field-profile-title = Namn
field-profile-title-help = Profilens namn.
field-profile-about = Passar för
field-profile-about-help = Vad profilen passar för, i en mening.
field-profile-split = Separata tabeller
field-profile-split-help = Om det som måste uppfyllas, det som ger poäng och det som gäller under avtalet ska stå i var sin tabell.
field-profile-columns = Kolumner
field-profile-columns-help = Kolumnerna i ordning.

## profile-column
field-profile-column-column = Innehåll
field-profile-column-column-help = Vad som står i kolumnen.
field-profile-column-head = Rubrik
field-profile-column-head-help = Kolumnens rubrik, om den inte är den vanliga.
field-profile-column-longest = Längsta text
field-profile-column-longest-help = Det största antal tecken som det andra systemet tar emot.

## Val
choice-status-draft = Utkast
choice-status-consultation = På remiss
choice-status-current = Gällande
choice-status-superseded = Ersatt
choice-status-withdrawn = Tillbakadraget
choice-requirement-type-qualification = Kvalificeringskrav
choice-requirement-type-technical-specification = Teknisk specifikation
choice-requirement-type-award-criterion = Tilldelningskriterium
choice-requirement-type-contract-clause = Särskilt kontraktsvillkor
choice-level-base = Bas
choice-level-advanced = Avancerad
choice-level-spearhead = Spjutspets
choice-scope-product = Produkten
choice-scope-supplier = Leverantören
choice-scope-production = Tillverkningen
choice-scope-packaging = Förpackningen
choice-scope-service = Tjänsten
choice-benefit-level-high = Stor
choice-benefit-level-medium = Måttlig
choice-benefit-level-low = Liten
choice-relation-identical = Detsamma
choice-relation-adapted = Anpassat
choice-relation-inspired = Inspirerat
choice-operator-at-most = Högst
choice-operator-less-than = Mindre än
choice-operator-equal = Lika med
choice-operator-more-than = Mer än
choice-operator-at-least = Minst
choice-answer-kind-yes-no = Ja eller nej
choice-answer-kind-choice = Ett av flera alternativ
choice-answer-kind-number = Tal
choice-answer-kind-text = Text
choice-answer-kind-attachment = Bilaga
choice-when-tender = I anbudet
choice-when-contract-start = Vid avtalsstart
choice-when-during-contract = Under avtalstiden
choice-change-class-editorial = Språklig ändring
choice-change-class-clarified = Förtydligat
choice-change-class-tightened = Skärpt
choice-change-class-loosened = Mildrat
choice-change-class-new = Nytt
choice-change-class-withdrawn = Tillbakadraget
choice-change-class-moved = Flyttat
choice-change-class-split = Uppdelat
choice-change-class-merged = Sammanslaget
choice-eforms-gpp-eu = EU:s kriterier
choice-eforms-gpp-national = Nationella kriterier
choice-eforms-gpp-other = Andra kriterier
choice-eforms-gpp-none = Inga
choice-reference-kind-law = Lag eller förordning
choice-reference-kind-eu-law = EU-rättsakt
choice-reference-kind-standard = Standard
choice-reference-kind-label = Märkning
choice-reference-kind-convention = Konvention
choice-reference-kind-guideline = Riktlinje
choice-reference-kind-report = Rapport
choice-reference-status-in-force = Gäller
choice-reference-status-upcoming = Kommande
choice-reference-status-superseded = Ersatt
choice-reference-status-withdrawn = Upphävd
choice-evidence-kind-label = Märkning
choice-evidence-kind-certificate = Certifikat eller intyg
choice-evidence-kind-test-report = Provningsrapport
choice-evidence-kind-declaration = Försäkran
choice-evidence-kind-documentation = Dokumentation
choice-evidence-kind-registration = Registrering
choice-evidence-kind-other-means = Annat sätt
choice-role-buyer = Upphandlare
choice-role-supplier = Leverantör
choice-role-author = Kravförfattare
choice-role-auditor = Granskare
choice-stage-prepare = Förbered
choice-stage-conduct = Genomför
choice-stage-manage = Förvalta
choice-stage-introduction = Introduktion
choice-stage-commitments = Åtaganden
choice-stage-due-diligence = Tillbörlig aktsamhet
choice-stage-reporting = Rapportering
choice-stage-method = Metod
choice-stage-follow-up = Uppföljning
choice-stage-area = Område
choice-menu-header = Sidhuvudet
choice-menu-footer = Sidfoten
choice-menu-none = Ingen
choice-document-format-docx = Kravbilaga (Word)
choice-document-format-docx-buyer = Köparens följeblad (Word)
choice-document-format-xlsx-answers = Svarsbilaga (Excel)
choice-document-format-xlsx-assessment = Bedömningsmall (Excel)
choice-document-format-pdf = PDF
choice-document-format-html = HTML
choice-document-format-csv = CSV
choice-document-format-csv-evidence = CSV med bevis
choice-document-format-json = JSON
choice-document-format-jsonld = Länkade data (JSON-LD)
choice-document-format-zip = Allt i ZIP
choice-mark-kind-trade-mark = Varumärke
choice-mark-kind-origin = Ursprung
choice-mark-kind-method = Metod
choice-row-column-number = Nummer
choice-row-column-id = Id
choice-row-column-version = Version
choice-row-column-cite = Id och version
choice-row-column-title = Rubrik
choice-row-column-text = Kravtext
choice-row-column-evidence = Bevis
choice-row-column-question = Fråga
choice-row-column-answer = Svar
choice-row-column-choices = Svarsalternativ
choice-row-column-when = När svaret lämnas
choice-row-column-mandatory = Obligatoriskt
choice-row-column-scored = Ger poäng
choice-row-column-part = Del
choice-row-column-type = Kravtyp
choice-row-column-level = Nivå
choice-row-column-scope = Avser
choice-row-column-category = Kategori
choice-row-column-address = Adress
choice-row-column-empty = Tom
choice-green-code-biodiv-eco = Skydd och återställande av biologisk mångfald och ekosystem
choice-green-code-circ-econ = Omställning till en cirkulär ekonomi
choice-green-code-clim-adapt = Anpassning till klimatförändringar
choice-green-code-clim-mitig = Begränsning av klimatförändringar
choice-green-code-pollu-prev = Förebyggande och begränsning av miljöföroreningar
choice-green-code-water-mar = Hållbar användning och skydd av vatten och marina resurser
choice-green-code-other = Annat
choice-social-code-acc-all = Tillgänglighet för alla
choice-social-code-et-eq = Jämlikhet mellan folkgrupper
choice-social-code-gen-eq = Jämställdhet mellan kvinnor och män
choice-social-code-hum-right = Tillbörlig aktsamhet i fråga om mänskliga rättigheter i globala leveranskedjor
choice-social-code-opp = Sysselsättningsmöjligheter för långtidsarbetslösa, missgynnade personer och/eller personer med funktionsnedsättning
choice-social-code-work-cond = Rättvisa arbetsvillkor
choice-social-code-other = Annat
choice-selection-code-slc-abil-mgmt-env = Miljöledningsåtgärder
choice-selection-code-slc-sche-env-cert-indep = Certifikat från oberoende organ om miljöledningssystem eller standarder
choice-selection-code-slc-abil-mgmt-supply = Försörjningskedjans hantering

## Övrigt
form-note-id = Beteckningen ändras aldrig, eftersom avtal hänvisar till den.
form-note-source = Ändras i källtexten, och i översättningen när den görs om.
section-normative-help = Det som binder leverantören. Kopieras ordagrant till upphandlingen.
section-evidence-help = Det som behöver sägas om bevisen utöver listan.
section-motive-help = Varför kravet behövs, med källor.
section-guidance-help = Råd till den som använder kravet.
section-supplier-help = Det som leverantören behöver veta.
section-follow-up-help = Hur kravet följs upp, i löpande text.
publishing-editorial-help = Språket ändras, men inte vad som krävs.
publishing-clarified-help = Det blir tydligare vad som krävs, men skyldigheten är densamma.
publishing-tightened-help = Kravet blir svårare att uppfylla eller omfattar mer.
publishing-loosened-help = Kravet blir lättare att uppfylla eller omfattar mindre.
