# Vad som sägs om ifyllda formulär.
answers-not-met = uppfylls inte
answers-refused = godtas inte
answers-exception-ended = undantaget har slutat gälla
answers-unclear = kan inte läsas
answers-unanswered = inte besvarat
answers-no-reason = berörs inte, skäl saknas
answers-excepted = uppfylls, med undantag
answers-answered = besvarat
answers-met = uppfylls
answers-accepted = godtas
answers-not-concerned = berörs inte

answers-proof-missing = bevis saknas
answers-proof-unclear = beviset kan inte läsas
answers-proof-undated = beviset saknar utfärdandedatum
answers-proof-too-old = beviset är för gammalt
answers-proof-run-out = beviset gäller inte sista anbudsdagen
answers-proof-unjudged = bevisets ålder kan inte bedömas

answers-type-qualification = Kvalificeringskrav
answers-type-specification = Tekniska specifikationer
answers-type-award = Tilldelningskriterier
answers-type-clause = Kontraktsvillkor
answers-class-must = måste uppfyllas
answers-class-clause = gäller i avtalet
answers-class-scored = ger mervärde, frivilligt

## Vad som finns i en fil
answers-other-catalogue = formuläret kommer från en annan katalog: { $address }
answers-never-published = { $requirement } har aldrig publicerats i den här katalogen
answers-not-as-published = { $requirement } är inte som det publicerades: { $words }
answers-withdrawn = { $requirement } har dragits tillbaka
answers-superseded = { $requirement } är ersatt av version { $version }
answers-text-altered = { $place }: texten i { $requirement } är ändrad, så svaret räknas inte: { $words }
answers-front-altered = texten i bladet `{ $sheet }` är ändrad; läs vad som står där nu
answers-field-missing = bladet `{ $sheet }`: raden `{ $field }` saknas eller finns två gånger
answers-requirement-missing = { $requirement } saknas i bladet `{ $sheet }`
answers-requirement-twice = { $place }: { $requirement } finns två gånger, så inget av svaren räknas
answers-sheet-missing = bladet `{ $sheet }` saknas eller är ändrat
answers-column-missing = bladet `{ $sheet }` har ingen kolumn `{ $column }`
answers-column-twice = { $place }: det finns två kolumner `{ $column }`, så ingen av dem räknas
answers-no-choice = { $place }: `{ $words }` är inget av svarsalternativen
answers-no-number = { $place }: `{ $words }` är inte ett tal
answers-no-day = { $place }: `{ $words }` är inte ett datum
answers-no-result = { $place }: en formel utan resultat
answers-not-placed = { $place }: `{ $words }` står där inget svar efterfrågas
answers-no-last-day = bladet `{ $sheet }`: sista dagen att lämna anbud är inte ifylld, så bevisens ålder kan inte bedömas
answers-sheet-renamed = bladet `{ $before }` heter nu `{ $sheet }`
answers-sheet-added = bladet `{ $sheet }` har lagts till
answers-column-added = { $place }: en kolumn har lagts till
answers-rows-moved = bladet `{ $sheet }`: raderna står i en annan ordning
answers-not-protected = bladet `{ $sheet }` är inte längre skyddat

## Varför en fil inte läses
answers-cannot-read = `{ $file }` kan inte läsas: { $reason }
answers-broken = filen är skadad eller ingen arbetsbok ({ $error })
answers-broken-help = be om filen igen, som .xlsx
answers-too-much = den är för stor för att vara ett formulär: { $what }
answers-files = { $count ->
    [one] 1 fil
   *[other] { $count } filer
}
answers-sheets = { $count } blad
answers-cells = över { $cells } celler eller { $letters } tecken
answers-rows = `{ $part }` har { $count ->
    [one] 1 rad
   *[other] { $count } rader
}
answers-unpacks = `{ $part }` är för stor när den packas upp
answers-announces = `{ $part }` uppger för många texter
answers-not-utf8 = `{ $part }` är inte skriven i UTF-8
answers-far-cell = `{ $part }` anger en cell som inget blad har
answers-entities = `{ $part }` innehåller egna definitioner (entiteter)
answers-strange = den innehåller något som inget formulär har: { $what }
answers-too-much-help = öppna filen, se vad den är och be avsändaren om formuläret som skickades ut
answers-no-key = det är ingen svarsbilaga eller bedömningsmall som `krav` har gjort
answers-no-key-help = använd ett formulär som `krav bundle` eller urvalssidan har gjort, i den här versionen eller en senare, sparat som .xlsx
answers-later = den är gjord med en senare version av `krav` (format { $format })
answers-later-help = installera den senaste versionen
answers-key-altered = det dolda bladet som säger vad rutorna är till för har ändrats
answers-key-altered-help = be avsändaren att svara i formuläret som skickades ut, utan att ändra det
answers-no-file-help = kontrollera sökvägen och filens behörigheter

## Vad en fil är
answers-is-form = { $file }: svarsbilaga, { $selection }, { $release }
answers-is-assessment = { $file }: bedömningsmall, { $selection }, { $release }
answers-whole = hela upphandlingen
answers-part = anbudsområde: { $part }
answers-last-day = sista anbudsdag: { $day }
answers-articles = artiklar: { $count }
answers-to-know = { $file }: att notera

## Formulär bredvid varandra
answers-other-selection = `{ $file }` har andra krav eller versioner än `{ $first }`
answers-other-values = `{ $file }` har en annan sista anbudsdag eller andra värden från köparen än `{ $first }`
answers-same-bidder = namnet `{ $name }` står i { $count } filer
answers-mixed = svarsbilagor och bedömningsmallar kan inte jämföras med varandra
answers-mixed-help = läs svarsbilagorna för sig och bedömningsmallarna för sig
answers-exists = `{ $file }` finns redan
answers-exists-help = välj ett annat namn med `-o` eller skriv över filen med `--overwrite`
answers-written = skrev { $file }
answers-compare-title = Jämförelse av anbud: { $selection }
answers-compare-assessments = Jämförelse av bedömningar: { $selection }
answers-compare-about = En rad per anbud. Bladen efter det här har en kolumn per anbud. Inga poäng sätts.
answers-beside-about = En kolumn per anbud. Raderna under ett svar visar vad som är skrivet och vad som bevisar det.
answers-sheet-overview = Översikt
answers-sheet-ask = Att fråga om
answers-ask-about = Det som saknas, inte kan läsas eller är ändrat, en rad för varje sak. Skriv i sista kolumnen vad ni beslutar.
answers-ask-nothing = Inget att fråga om
answers-page = Sida
answers-page-of = av
answers-head-bidder = Anbudsgivare
answers-head-supplier = Leverantör
answers-head-file = Fil
answers-head-lot = Anbudsområde
answers-head-contract = Avtal
answers-head-day = Första dag
answers-head-articles = Artiklar
answers-head-fails = Uppfylls inte
answers-head-open = Inte besvarade
answers-head-unclear = Kan inte läsas
answers-head-met = Besvarade
answers-head-proofs = Bevis att komplettera
answers-head-told = Att notera
answers-head-deviations = Med avvikelser
answers-head-unjudged = Inte bedömda
answers-head-actions = Öppna åtgärder
answers-head-number = Nr
answers-head-requirement = Krav
answers-head-title = Rubrik
answers-head-row = Vad
answers-head-what = Vad det gäller
answers-head-where = Var i filen
answers-head-note = Anteckning
answers-note-prompt = Skriv vad ni har frågat och vad ni beslutar.
answers-row-answer = Svar
answers-row-words = Skrivet
answers-row-proof = Bevis
answers-row-result = Resultat
answers-row-point = Kontrollpunkt { $number }
answers-not-asked = inte efterfrågat
answers-issued = utfärdat { $day }
answers-valid = gäller till { $day }
answers-covers = gäller: { $articles }
answers-due = klart senast { $day }
answers-cannot-write = det går inte att skriva `{ $file }`: { $reason }

## Svar som förs över till en senare utgåva
answers-one-file = svar förs över från en fil i taget
answers-one-file-help = ange en fil efter `--to`
answers-no-language = katalogen finns inte på formulärets språk: `{ $language }`
answers-other-catalogue-help = kör kommandot i mappen för den katalog som formuläret kommer från, eller ange den med `--root`
answers-all-gone = inget av kraven gäller i den utgåvan
answers-all-gone-help = välj en tidigare utgåva
answers-carried = överfört: { $same } med samma text, { $look } att kontrollera, { $again } att besvara på nytt, { $new } som har tillkommit, { $gone } som inte längre gäller
answers-gone-missing = finns inte i utgåvan
answers-gone-replaced = tillbakadraget och ersatt av { $id }
answers-gone-withdrawn = tillbakadraget
answers-takes-place = Ersätter { $ids }
answers-was-unclear = Det tidigare svaret kunde inte läsas, eller så var texten ändrad
answers-change-other = Frågan ställs på ett annat sätt
answers-change-editorial = Språklig ändring
answers-change-clarified = Förtydligat
answers-change-tightened = Skärpt
answers-change-loosened = Mildrat
answers-change-new = Nytt
answers-change-withdrawn = Tillbakadraget
answers-change-moved = Flyttat
answers-change-split = Uppdelat
answers-change-merged = Sammanslaget
answers-fate-same = Samma text. Svaret är kvar.
answers-fate-look = Svaret är kvar. Kontrollera att det fortfarande stämmer.
answers-fate-again = Svara på nytt.
answers-fate-new = Nytt krav. Svara på det.
answers-point-new = Ny kontrollpunkt.
answers-head-since = Sedan förra gången
answers-head-happened = Vad som har ändrats
answers-audit-same = Samma text.
answers-audit-look = Förtydligat. Bedöm mot den nya texten.
answers-audit-again = Ändrat. Bedöm mot den nya texten.
answers-audit-new = Nytt krav.
answers-head-before = Ert tidigare svar
answers-head-last-time = Tidigare bedömning
answers-head-version-before = Tidigare version
answers-head-version-now = Version
answers-sheet-carried = Vad som har ändrats
answers-sheet-gone = Gäller inte längre
answers-carried-from = Från { $file }, { $release }
answers-carried-about = Det som återstår att göra står först. I ändrade texter märks [-strukna-] och {"{"}+tillagda+{"}"} ord så här.
answers-gone-about = De här kraven efterfrågas inte längre. De tidigare svaren står här så att inget går förlorat.
answers-no-catalogue = här finns ingen katalog, och utan den går det inte att föra över svar
answers-no-root = det finns ingen katalog i `{ $root }`
answers-no-release = det finns ingen utgåva `{ $release }`
answers-no-release-help = utgåvorna är { $known }
answers-same-file = det nya formuläret skulle skrivas över det gamla
answers-same-file-help = välj ett annat namn med `-o`

answers-column-number = nr
answers-column-requirement = krav
answers-column-verdict = svar
answers-column-note = att notera
