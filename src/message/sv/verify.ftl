# Vad `krav verify` säger om filer.
verify-nothing = { $file }: ingen publicerad text, och inget som hänvisar till någon
verify-sealed = { $file }: { $text }, publicerad i { $releases }
verify-sealed-none = { $file }: inte en publicerad text
verify-sealed-version = { $id } version { $version }
verify-sealed-lock = låsfilen
verify-about = { $kind } från { $catalogue }, { $release }, { $language }
verify-release = utgåva { $name }
verify-draft = ett utkast
verify-other-catalogue = filen är från en annan katalog, { $address }; bara texterna är jämförda
verify-other-texts = det som filen säger om sig själv stämmer inte: kontrollsummorna för { $list } gäller andra texter
verify-partial = en del av filen går inte att läsa som text, till exempel bilder av sidor; det som saknas nedan kan finnas där

## omdömet
verify-all-current = { $count ->
        [one] Kravet är som det publicerades och gäller.
       *[other] Alla { $count } krav är som de publicerades och gäller.
    }
verify-all-cited = { $count ->
        [one] Versionen som filen nämner gäller.
       *[other] Alla { $count } versioner som filen nämner gäller.
    }
verify-none-found = Ingen publicerad text finns i filen.
verify-some = { $count ->
        [one] { $count } av { $all } behöver ses över: { $list }.
       *[other] { $count } av { $all } behöver ses över: { $list }.
    }
verify-count-superseded = { $count } har ersatts
verify-count-withdrawn = { $count } har dragits tillbaka
verify-count-altered = { $count } har ändrats
verify-count-not-found = { $count } saknas i filen
verify-count-never-published = { $count } har aldrig publicerats
verify-count-cited-as = { $count } hänvisar till en annan version
verify-current = som publicerat och gällande: { $list }
verify-cited = nämns utan text, och gäller: { $list }
verify-mentioned = nämns också, utan version: { $list }

## ett krav
verify-superseded = ersatt
verify-withdrawn = tillbakadraget
verify-altered = ändrat
verify-not-found = saknas i filen
verify-never-published = aldrig publicerat
verify-published = som publicerat
verify-state-since = sedan { $date }; nu gäller version { $by }
verify-state-since-none = sedan { $date }
verify-state-by = nu gäller version { $by }
verify-state-of = status för version { $version }: { $standing }
verify-cited-as = anges som version { $list }, men texten är den i version { $version }
verify-left-out = finns inte i filen: { $list }
verify-left-out-of = för { $list } saknas i filen: { $parts }
verify-part-text = kravtext
verify-part-values = värden
verify-part-substances = ämnen
verify-part-exceptions = undantag
verify-part-evidence = bevis
verify-change = { $version } { $class }: { $text }
verify-reason = skäl: { $text }
verify-class-editorial = språkligt ändrat
verify-class-clarified = förtydligat
verify-class-tightened = skärpt
verify-class-loosened = mildrat
verify-class-new = nytt
verify-class-withdrawn = tillbakadraget
verify-class-moved = flyttat
verify-class-split = uppdelat
verify-class-merged = sammanslaget

## vad som ska göras
verify-todo = gör så här: { $text }
verify-todo-same-meaning = innebörden är densamma; använd de nya orden nästa gång
verify-todo-look-again = läs vad som har ändrats och gå igenom svar och bevis igen; nya upphandlingar använder den gällande texten
verify-todo-do-not-use = använd det inte i nya upphandlingar; avtal som hänvisar till det behåller det
verify-todo-use-successor = använd { $id } i nya upphandlingar; avtal som hänvisar till det här behåller det
verify-todo-restore = jämför med den publicerade texten, och ange att kravet är anpassat om ändringen är avsiktlig

## varför en fil inte läses
verify-refused = `{ $file }` läses inte: { $reason }
verify-refused-help = `krav verify --help` visar vilka filer som kan läsas; klistra annars in texten i en textfil och kontrollera den
verify-refused-unknown = den är av en filtyp som inte kan läsas
verify-refused-old = den är i ett äldre format eller låst med lösenord; spara den som .docx, .xlsx eller .pdf
verify-refused-locked = den är låst med lösenord
verify-refused-broken = den är skadad eller ofullständig
verify-refused-too-large = den är större än 64 megabyte, eller blir det när den packas upp
verify-refused-too-long = texten är längre än 12 megabyte
verify-refused-entities = den definierar entiteter, vilket inget kontorsprogram gör
verify-refused-nested = den har fler nivåer inuti varandra än något dokument
verify-refused-outside = den är ett arkiv som pekar på filer utanför arkivet
verify-unreadable = `{ $file }` kan inte läsas: { $error }
verify-unreadable-help = kontrollera sökvägen och filens behörigheter
