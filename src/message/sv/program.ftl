# Det som står runt om fynden.
opening-mark = ”
closing-mark = ”
severity-error = fel
severity-warning = varning
help = gör så här
note = varför
counted-errors = { $count } fel
counted-warnings = { $count ->
    [one] 1 varning
   *[other] { $count } varningar
}
shown-as-lines = av varje regel visas de första { $count } varningarna i sin helhet och resten på var sin rad
explain-more = läs mer med `krav explain { $code }`
system-not-found = den finns inte
system-denied = behörighet saknas
system-exists = namnet är upptaget
system-folder = det är en mapp
system-no-folder = en del av sökvägen är ingen mapp
system-full = disken är full
system-quota = utrymmet du får använda är slut
system-too-large = filen skulle bli större än systemet tillåter
system-read-only = disken är skrivskyddad
system-address-taken = den används redan av ett annat program
cannot-write = det går inte att skriva `{ $path }`: { $error }
cannot-write-help = frigör utrymme eller rätta behörigheterna och försök igen
did-you-mean = menade du `{ $word }`?
use-one-of = { $count ->
    [one] använd { $words }
   *[other] använd ett av { $words }
}
use-or = { $first }, eller { $otherwise }
