# Vad `krav publish` säger.
## the site
publish-build-first = kör `krav build` först
publish-unbuilt = det finns ingen byggd webbplats i `{ $folder }`
publish-outdated = webbplatsen i `{ $folder }` byggdes av andra filer än de som katalogen har nu
publish-drafts = webbplatsen i `{ $folder }` byggdes med `--drafts` och visar det som inte är publicerat
publish-drafts-help = kör `krav build` utan `--drafts`, eller publicera utkasten med `--drafts`
publish-touched = `{ $path }` i `{ $folder }` har ändrats sedan den byggdes
publish-site-busy = ett annat program bygger eller publicerar `{ $folder }`

## the target
publish-into-itself = `{ $path }` är den byggda webbplatsen själv, eller ligger i den eller runt den
publish-into-itself-help = ange en annan mapp
publish-others = målet innehåller filer som `krav` inte har lagt dit, till exempel `{ $name }`
publish-others-help = ange en tom mapp, eller använd `--verify` för att publicera bland dem: ingen av dem tas bort, men filer med samma sökväg skrivs över (`--dry-run` listar dem)
publish-list-spoilt = listan över det som har publicerats, `{ $name }` i målet, är skadad
publish-list-spoilt-help = kör kommandot med `--verify`, som tittar på varje fil i stället
publish-busy = `{ $name }` publicerar redan till målet, sedan { $since }
publish-busy-unknown = någon publicerar redan till målet
publish-busy-help = vänta tills det är klart; om det har avbrutits, använd `--take-over`
publish-too-many = { $count ->
    [one] 1 fil
   *[other] { $count } filer
} skulle tas bort från `{ $target }`, men högst { $most } får tas bort; inget har ändrats
publish-too-many-now = någon annan har ändrat målet under tiden: { $count ->
    [one] 1 fil
   *[other] { $count } filer
} skulle nu tas bort, men högst { $most } får tas bort
publish-too-many-help = se vilka med `--dry-run`; om det är vad du vill, tillåt det med `--max-deletions { $count }`
publish-goes-on = det som publicerats tidigare kan fortfarande läsas; rätta felet och kör samma kommando igen, så fortsätter det därifrån
publish-sample-differs = `{ $path }` hämtades från målet och är inte det som skickades
publish-sample-differs-help = något annat skriver till målet eller ändrar filer där; stoppa det och kör kommandot igen med `--verify`
publish-not-whole = den här versionen av `rclone` skriver filer på plats, så läsare kan få en halv fil; version 1.63 och senare gör inte det

## rclone
publish-rclone-missing = `rclone` är inte installerat; det behövs för mål som inte är mappar
publish-rclone-get = hämta det från https://rclone.org/downloads/, eller på Debian och Ubuntu med `apt install rclone`
publish-rclone-old = `{ $found }` är för gammal; { $oldest } eller senare behövs
publish-rclone-fails = det går inte att köra `rclone`: { $error }
publish-rclone-failed = `rclone` säger: { $said }

## the plan
publish-first = inget har publicerats till `{ $target }` än
publish-nothing = `{ $target }` har redan den här webbplatsen; det finns inget att göra
publish-verified = varje fil på webbplatsen i `{ $target }` har hämtats och är som den ska
publish-wave-files = Filer som sidor behöver: { $count } att skicka, { $size }
publish-wave-pages = Sedan sidor: { $count } att skicka, { $size }
publish-wave-lists = Sedan listor, flöden och sökningens startfiler: { $count } att skicka, { $size }
publish-deleting = Att ta bort när allt har skickats: { $count }
publish-spent = Också att ta bort, eftersom filer med andra namn har ersatt dem: { $count }
publish-kept = Kvar i målet eftersom en utgåva har publicerat dem, fast webbplatsen inte längre har dem: { $count }
publish-strangers = Lämnas orörda eftersom de inte hör till webbplatsen: { $count }
publish-unchanged = Oförändrade: { $count }
publish-more = … och { $count } till
publish-why-new = (ny)
publish-why-changed = (ändrad)
publish-why-headers = (andra svarshuvuden)
publish-why-unsure = (kanske halvt skickad av en körning som avbröts)
publish-why-altered = (ändrad i målet)
publish-done = skickade { $sent ->
    [one] 1 fil
   *[other] { $sent } filer
}, { $size }, tog bort { $deleted }, på { $time }: { $target }
