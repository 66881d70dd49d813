# Det som är publicerat, och det som har blivit gammalt.
package-holds-draft = paketet innehåller `{ $id }`, som är ett utkast
package-holds-draft-help = ta bort det tills kravet är beslutat
site-moved = { $count ->
    [one] webbplatsen publicerades på `{ $address }` i { $release }; sidor, data och dokument för 1 publicerad version skulle få en annan adress
   *[other] webbplatsen publicerades på `{ $address }` i { $release }; sidor, data och dokument för { $count } publicerade versioner skulle få en annan adress
}
site-moved-help = om webbplatsen flyttar, skriv också `moved_from = "{ $address }"` och låt den gamla adressen leda till den nya för gott; återställ annars adressen
published-gone = `{ $id }` är publicerat men finns inte i katalogen
published-gone-help = återställ filen från git, och skriv `status = "withdrawn"` med `[withdrawn]`
published-other-text = texten skiljer sig från den som publicerades som version { $version } i { $release }
published-other-text-help = skriv version "{ $minor }" eller "{ $major }" och lägg till `[[changes]]`, eller återställ texten från git
published-other-translation = översättningen skiljer sig från den som publicerades som version { $version } i { $release }
published-old-translation-help = översätt version { $version } och skriv `version = "{ $version }"`, eller återställ översättningen från git
published-other-picture = bilden skiljer sig från den som publicerades med version { $version } i { $release }
published-other-picture-help = återställ bilden från git, eller skriv version "{ $minor }" eller "{ $major }" och lägg till `[[changes]]`
version-goes-back = version { $new } är före den publicerade versionen { $old }
version-goes-back-help = skriv en version efter { $old }, eller återställ texten
change-entry-gone = `changes` har inte längre någon post för version { $version }
change-entry-other = posten för version { $version } skiljer sig från den publicerade
change-entry-help = återställ posten från git, och lägg till en egen post för den nya versionen
moved-unsaid = `{ $id }` har flyttat från `{ $from }` utan att det framgår
moved-unsaid-help = höj versionen, och lägg till `moved_from = "{ $from }"` och `[[changes]]` med klassen `moved`
changed-undated = texten har ändrats sedan den publicerades, men inte dess datum ({ $date })
changed-undated-help = skriv ändringens datum i `updated`

## vad en ändring kallas
step-too-small = version { $version } är `{ $class }`, men bara versionens andra tal är höjt
step-too-small-help = höj versionens första tal när skyldigheten ändras: "{ $version }"
step-too-large = version { $version } är bara `{ $class }`, men versionens första tal är höjt
step-too-large-help = höj bara versionens andra tal om skyldigheten är densamma; skriv annars `tightened` eller `loosened`
limit-one-class = ändringen är { $class }
limit-classes = ändringarna sedan { $version } är { $classes }
limit-changed = { $said }, men { $what }
limit-went = `{ $of }` gick från { $from } till { $to }
limit-became = `{ $of }` var { $from } och är nu { $to }
limit-gone = `{ $of }` har inte längre något gränsvärde; det var { $from }
limit-harder-help = skriv `tightened`, eller rätta talet
limit-easier-help = skriv `loosened`, eller rätta talet
limit-other-help = skriv `tightened` eller `loosened`, eller återställ gränsvärdet

## ålder
review-overdue = översynen skulle ha gjorts { $day }, och i dag är det { $today }
review-overdue-help = se över texten, och skriv datumet för nästa översyn
exception-endless = undantaget saknar `until`
exception-endless-help = lägg till `until` med undantagets sista dag, senast vid nästa översyn
exception-ended = undantaget upphörde { $day }, och i dag är det { $today }
exception-ended-help = ta bort det i en ny version, eller ge det ett nytt datum om skälet finns kvar
upstream-moved = `{ $id }` följer version { $version } av { $upstream }, men `{ $other }` följer version { $newest }
upstream-moved-help = läs den senare versionen, ta över det som ska tas över och skriv dess nummer i `version`
unseen-since = `{ $id }` har ändrats från version { $seen } till { $present } sedan texten senast lästes mot kravet
unseen-since-help = läs texten mot den nya versionen; rätta den, eller skriv att den fortfarande stämmer: `reviewed = "{ $written }"`
citation-old-version = texten hänvisar till version { $version } av `{ $id }`, men den nuvarande versionen är { $present }
citation-old-version-help = läs den nya versionen, rätta det som texten säger om den och hänvisa utan version
citation-successor-help = hänvisa till `{ $id }` i stället, eller ta bort hänvisningen
citation-out-of-use-help = hänvisa till det som gäller nu, eller ta bort hänvisningen
reference-unchecked = posten kontrollerades senast { $day }, och i dag är det { $today }
reference-unchecked-help = kontrollera att posten fortfarande stämmer, och skriv det nya datumet
reference-has-begun = referensen gäller från { $day }, men dess status är `upcoming`
reference-has-begun-help = kontrollera om den gäller, och skriv `status = "in-force"` eller det nya datumet
reference-has-ended = referensen gällde till { $day }, men dess status är `in-force`
reference-has-ended-help = skriv `status = "superseded"` med dess efterföljare, eller `status = "withdrawn"`
reference-superseded-by = `{ $id }` ({ $name }) är ersatt av `{ $new }`
reference-superseded-by-help = läs `{ $new }`, och hänvisa till den i stället
reference-superseded = `{ $id }` ({ $name }) är ersatt
reference-superseded-help = läs det som har ersatt den, och hänvisa till det i stället
reference-ended = `{ $id }` ({ $name }) gällde till { $day }
reference-withdrawn = `{ $id }` ({ $name }) är upphävd
reference-withdrawn-help = grunda texten på det som gäller nu, eller ta bort hänvisningen
reference-upcoming-on = `{ $id }` ({ $name }) gäller inte före { $day }
reference-upcoming = `{ $id }` ({ $name }) gäller inte än
reference-upcoming-help = grunda texten på det som gäller nu, och nämn i motivet det som kommer

## personuppgifter
privacy-identity-number = texten innehåller ett personnummer
privacy-identity-number-help = ta bort det, även ur historiken i git; skriv `ÅÅMMDD-NNNN` för att visa formen
privacy-phone = texten innehåller ett telefonnummer
privacy-phone-help = skriv en funktionsadress, eller länka till sidan där numret hålls aktuellt
privacy-email = texten innehåller en e-postadress som ser ut att tillhöra en person
privacy-email-help = skriv en funktionsadress, till exempel `upphandling@…`
