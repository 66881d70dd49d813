# Vad kommandona säger.
amount = { $whole },{ $part } { $unit }
check-fixed = rättade { $place }: { $message } [{ $code }]
lock-not-ours = `{ $path }` är inte en låsfil som `krav` har gjort
lock-not-ours-help = flytta bort filen
file-exists = `{ $path }` finns redan
report-bug = rapportera det som ett fel i programmet

## katalogen
catalogue-read = { $count ->
    [one] läste 1 fil under { $folder }
   *[other] läste { $count } filer under { $folder }
}
catalogue-missing = det finns ingen mapp `content` i `{ $folder }`
catalogue-missing-help = kör `krav` i mappen som innehåller `content/`, eller ange sökvägen till den mappen
catalogue-unreadable = det går inte att läsa katalogen i `{ $folder }`: { $error }
catalogue-unreadable-help = kontrollera att du har rätt att läsa mappen

## det som argumenten anger
category-unknown = det finns ingen kategori `{ $name }`
category-unknown-help = se mapparna i `content/requirements/`, eller skapa en kategori med `krav new category SÖKVÄG RUBRIK`
category-ambiguous = flera kategorier heter `{ $name }`
category-ambiguous-help = skriv hela sökvägen: { $paths }
requirement-unknown = det finns inget krav `{ $id }`
requirement-unknown-help = leta upp kravets id med `krav list`
guidance-unknown = det finns ingen vägledning `{ $id }`
guidance-unknown-help = skriv namnet på filen i `content/guidance/`, utan `.md`
package-unknown = det finns inget kravpaket `{ $id }`
package-unknown-help = se filerna i `content/packages/`
profile-unknown = det finns ingen profil `{ $name }`
profile-unknown-help = lägg till den i `content/profiles/`
language-unknown = katalogen har inga texter på språket `{ $language }`
release-unknown = det finns ingen utgåva `{ $name }`
release-unknown-help = den senaste utgåvan är `{ $newest }`
release-none-help = ta bort `--release`: det finns ingen utgåva än
id-never-published = det finns inget krav med detta id i någon utgåva
version-never-published = `{ $id }@{ $version }` har aldrig publicerats
versions-published = publicerade versioner: { $versions }
version-unreadable = `{ $text }` saknar version efter `@`
version-unreadable-help = skriv versionen som två tal, som i `{ $id }@1.0`
bundle-format-unknown = det finns inget format `{ $name }`
bundle-format-unknown-help = välj ett eller flera av { $formats }, med komma emellan

## build
build-checked = kontrollerade { $requirements } och { $guidance }; { $files ->
    [one] 1 fil ska skapas
   *[other] { $files } filer ska skapas
}
build-written = skapade och skrev filerna
build-done = { $pages ->
    [one] 1 sida
   *[other] { $pages } sidor
} och { $files ->
    [one] 1 fil
   *[other] { $files } filer
}, { $size }, på { $time }: { $folder }
provisional-unreleased = det finns ingen utgåva än, så webbplatsen visar alla texter som de är nu, även utkasten; `krav release { $name }` förseglar det som är beslutat
provisional-address = `base_url` i { $place } är fortfarande exempeladressen { $address }, och dit leder länkar och dokument; skriv webbplatsens egen adress där, och bygg och publicera sedan
build-not-ours = `{ $path }` innehåller filer som `krav` inte har skapat, så inget skrevs dit
build-not-ours-help = välj en tom eller ny mapp med `--output`, eller töm mappen själv
build-busy = ett annat bygge skriver till `{ $path }`
build-busy-help = vänta tills det är klart
build-stays = den tidigare webbplatsen är oförändrad; { $help }

## check
check-waiting = väntar på att du sparar nästa gång; avsluta med Ctrl+C
check-day = kontrollerar utifrån datumet { $date }
counted-requirements = { $count } krav
counted-guidance = { $count ->
    [one] 1 vägledning
   *[other] { $count } vägledningar
}
checked-catalogue = kontrollerade { $requirements } och { $guidance } på { $time }
checked-files = { $count ->
    [one] kontrollerade 1 fil på { $time }
   *[other] kontrollerade { $count } filer på { $time }
}
check-clean = { $checked }: inga fel hittades

## ändringar
class-editorial = språklig ändring
class-clarified = förtydligat
class-tightened = skärpt
class-loosened = mildrat
class-new = nytt
class-withdrawn = tillbakadraget
class-moved = flyttat
class-split = uppdelat
class-merged = sammanslaget
text-new = ny text: { $path }
text-changed = ändrad text: { $path }
text-removed = borttagen text: { $path }

## diff
diff-unlike = det går inte att jämföra en version med en utgåva
diff-unlike-help = ange två versioner, som i `SAR-001@1.0 SAR-001@2.0`, eller två utgåvor
diff-alone = en enda version eller utgåva räcker inte för en jämförelse
diff-alone-help = ange två, som i `krav diff 2025.1 2026.1`, eller ingen, så jämförs utkastet med den senaste utgåvan
diff-written = { $texts ->
    [one] 1 ändrad text
   *[other] { $texts } ändrade texter
} visas i { $folder }/index.html; { $unseen ->
    [0] allt som bygger på det ändrade är genomläst
    [one] 1 text som bygger på det ändrade är inte genomläst sedan dess
   *[other] { $unseen } texter som bygger på det ändrade är inte genomlästa sedan dess
}
diff-unreleased = det finns ingen utgåva än
diff-unreleased-help = gör en utgåva först: `krav release { $name }`
diff-unknown = `{ $name }` är varken en version, som `SAR-001@1.0`, eller en utgåva
releases-newest = senaste utgåvor: { $releases }
diff-edited = { $id } { $version }, ändrad utan ny version: { $title }
diff-new = { $id } { $version }, nytt krav: { $title }
diff-removed = { $id }: borttaget
diff-translation = ny översättning: { $language }
diff-title = rubrik

## explain
explain-unknown = det finns ingen regel `{ $rule }`
explain-unknown-help = se alla regler med `krav explain --list`
explain-code = kod
explain-severity = allvarlighetsgrad
explain-kind = slag
explain-title = rubrik
explain-source = Källa: { $source }

## init
init-exists = `{ $path }` finns redan, så inget skrevs
init-exists-help = välj en tom eller ny mapp; använd `krav new` för att lägga till i en katalog som finns
init-ask-title = Vad heter katalogen?
init-ask-publisher = Vem ger ut den?
init-ask-languages = Vilka språk ska den ha, sv eller sv,en?
init-ask-prefix = Vilka versaler börjar kravens id med?
init-ask-address = Vilken webbadress får den?
init-languages = en ny katalog kan inte börja med språken `{ $languages }`
init-languages-help = skriv `sv` eller `sv,en`; lägg till andra språk i `catalogue.toml`, vart och ett med en egen fil för webbplatsens ord
init-prefix = id kan inte börja med `{ $prefix }`
init-prefix-help = använd två till fem versaler från A till Z
init-done = skapade ”{ $title }”, som ges ut av { $publisher }, i { $folder }; id skrivs som { $id } och webbadressen är { $address }
init-change = allt det här går att ändra i content/catalogue.toml när du vill
init-kept = de här filerna fanns redan och är oförändrade: { $files }
init-next = gå vidare så här:
init-step = { $command } { $purpose }
init-next-serve = se webbplatsen medan du skriver
init-next-new = lägg till ett krav
init-next-check = kontrollera om något är fel
init-next-release = gör en utgåva, som aldrig ändras

## licences
licences-kind = slag
licences-name = namn
licences-version = version
licences-licence = licens
licences-about = Det här ingår i krav { $version }, med villkoren för varje del.
licences-fonts = Typsnitt
licences-data = Andra data
licences-grammars = Grammatiker för kod, vars upphovspersoner vill bli nämnda
licences-libraries = Programbibliotek, och programmet självt
licences-terms = Villkor
licences-grammars-of = Grammatiker: { $names }

## list
list-filter-unknown = det går inte att filtrera på `{ $name }`
list-filter-unknown-help = se kolumnerna i `krav list --format json`
list-value-unknown = inget krav har `{ $name }` = `{ $value }`
list-value-unknown-help = titta på `{ $name }` i `krav list --format json`
list-counted = { $count } av { $all } krav

## man
manual-fails = det går inte att skapa manualsidan: { $error }

## new
new-category-path = `{ $path }` kan inte vara sökvägen till en kategori
new-category-path-help = skriv små bokstäver, siffror och bindestreck, som i `medicinteknik/handskar`
new-parent-missing = det finns ingen kategori `{ $parent }` att lägga den i
new-parent-missing-help = skapa den först: `krav new category { $parent } RUBRIK`
new-category-missing = kravet måste ha en kategori
new-category-missing-help = ange den, som i `--category sarvard-och-kompression`
new-prefix-unknown = inget krav i `{ $category }` visar vilket prefix nya id ska ha
new-prefix-unknown-help = skriv det första kravet för hand, eller lägg till ett nytt prefix i `id_prefixes` i `catalogue.toml`
new-no-number = det finns inget ledigt nummer efter { $id }
new-no-number-help = lägg till ett nytt prefix i `id_prefixes` i `catalogue.toml`
new-title-unnamed = `{ $title }` har ingen bokstav eller siffra att bilda ett filnamn av
new-title-unnamed-help = skriv en rubrik med ord
new-exists-help = välj en annan rubrik, eller redigera den filen
new-done = börja där; `krav check` visar vad som saknas, och `krav serve` visar texten på { $address } när inget saknas längre
translation-exists-help = redigera den filen
translation-source-wrong = `{ $path }` har fel, det första i `{ $field }`
translation-source-wrong-help = rätta det som `krav check` visar, och översätt sedan
translation-no-language = lägg först till språket i `languages` i `catalogue.toml`
translation-same-language = `{ $language }` är språket som katalogen översätts från

## release
release-name = `{ $name }` kan inte vara namn på en utgåva
release-name-help = skriv året och ett nummer inom året, som `2025.1`
release-busy = en annan utgåva av katalogen håller på att göras
release-busy-help = vänta tills den är klar och se vad den innehåller
release-nothing = ingen utgåva gjordes; { $help }
release-would-stop = det här skulle stoppa en utgåva: { $message } ({ $code })
release-leans-on-draft = `{ $id }` har statusen `{ $status }` och kommer inte med i utgåvan; besluta om kravet eller ta bort hänvisningen
release-published-stays = version { $version } av `{ $id }` är fortfarande publicerad, och { $message }
release-published-stays-help = behåll det som version { $version } hänvisar till tills den versionen inte längre har statusen `{ $status }`, eller besluta om den nya texten först
release-name-order = den senaste utgåvan är { $last }, och { $name } kommer inte efter den
release-day-order = datumet { $date } är före datumet för utgåva { $last }
release-order-help = använd ett senare namn och ett datum som inte är tidigare: varje utgåva kommer efter den förra
release-new = { $count ->
    [one] 1 nytt krav
   *[other] { $count } nya krav
}
release-major = { $count ->
    [one] 1 krav har ändrats i sak
   *[other] { $count } krav har ändrats i sak
}
release-minor = { $count ->
    [one] 1 krav har ändrats, men inte i sak
   *[other] { $count } krav har ändrats, men inte i sak
}
release-withdrawn = { $count ->
    [one] 1 tillbakadraget krav
   *[other] { $count } tillbakadragna krav
}
release-moved = { $count ->
    [one] 1 flyttat krav
   *[other] { $count } flyttade krav
}
release-translated = { $count ->
    [one] 1 översatt krav
   *[other] { $count } översatta krav
}
release-unchanged = { $count ->
    [one] 1 oförändrat krav
   *[other] { $count } oförändrade krav
}
release-translation = {"            "}ny översättning: { $language }
release-change = {"            "}{ $class }: { $text }
release-left-out = { $count ->
    [one] 1 krav är utkast eller på remiss och kommer inte med: { $ids }
   *[other] { $count } krav är utkast eller på remiss och kommer inte med: { $ids }
}{ $more ->
    [0] {""}
   *[other] {" "}och { $more } till
}
release-empty = utgåvan innehåller inga krav; skriv `status = "current"` i de krav som är beslutade innan du publicerar
release-dry-run = provkörning: utgåva { $name } skrevs inte
release-sealed = { $count ->
    [one] förseglade utgåva { $name } den { $date }: { $lock } och 1 ny text; spara båda tillsammans i git
   *[other] förseglade utgåva { $name } den { $date }: { $lock } och { $count } nya texter; spara dem tillsammans i git
}

## schema
schema-name = schema
schema-files = filer
schema-written = { $count ->
    [one] skrev 1 schema till { $folder }
   *[other] skrev { $count } scheman till { $folder }
}
schema-unknown = det finns inget schema `{ $name }`
schema-unknown-help = se alla scheman med `krav schema`

## serve
serve-open = visar utkastet på { $address } tills du trycker Ctrl+C
serve-no-browser = det gick inte att öppna en webbläsare: öppna adressen själv
serve-changed-file = { $path } ändrades
serve-changed-files = { $count } filer ändrades
serve-shown = { $changed }, uppdaterat på { $time }
serve-stays = { $changed }; sidorna uppdateras inte förrän felen är rättade
serve-corrected = { $line }, alla fel är rättade
serve-unpublishable = { $count ->
    [one] { $line }, 1 fel att rätta före publicering: `krav check` visar det
   *[other] { $line }, { $count } fel att rätta före publicering: `krav check` visar dem
}
serve-unwatched = det går inte att bevaka filerna: { $error }
serve-unwatched-help = om det beror på gränsen i Linux, höj `fs.inotify.max_user_watches`
serve-port-taken = det går inte att lyssna på port { $port }: { $error }
serve-no-port = det går inte att lyssna på någon port: { $error }
serve-port-help = välj en annan port med `--port`, eller utelämna den för att få en ledig

## stats
stats-in-force = krav som gäller
stats-withdrawn = tillbakadragna krav
stats-packages = kravpaket
stats-guidance = vägledningar
stats-references = referenser
stats-translated = krav på `{ $language }`
stats-overdue = krav med försenad översyn { $day }
stats-area = område
stats-type = typ
stats-total = totalt
stats-requirements = krav
stats-theme = tema
stats-goal = mål
stats-level = nivå
stats-code = CPV-kod
stats-code-name = benämning
stats-evidence = bevis
stats-several-ways = på flera sätt
stats-without-label = utan märkning
stats-own-papers = med leverantörens egna handlingar
stats-owner = ska ses över av
stats-exception = undantag i
stats-until = till och med
stats-endless = utan slutdatum
stats-scope = vad som är undantaget
stats-lapsed = referens som inte längre gäller
stats-status = status
stats-successor = ersatt av
stats-resting = krav som bygger på den
stats-language = språk
stats-areas = områden
stats-pages = sidor
stats-missing = saknas
stats-release = utgåva
stats-date = datum
stats-added = nya
stats-changed = ändrade
stats-unchanged = oförändrade
stats-standing = gällande
stats-gone = tillbakadragna
serve-no-token = det går inte att skapa en nyckel för redigeringen: { $error }
serve-no-token-help = starta med `--read-only` för att visa texterna utan redigering

## usage
usage-missing = du måste ange { $arguments }
usage-unknown-argument = det finns inget argument `{ $argument }` här
usage-unknown-command = det finns inget kommando `{ $command }`
usage-no-value = `{ $argument }` saknar värde
usage-invalid-value = `{ $value }` är inget giltigt värde för `{ $argument }`
usage-conflict = `{ $argument }` går inte att kombinera med det andra som du har angett
usage-meant = menade du `{ $meant }`?
usage-valid = välj bland { $values }
usage-help = läs hur kommandot används: `{ $command }`
