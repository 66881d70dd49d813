# Det som står runt om fynden.
severity-error = fel
severity-warning = varning
help = gör så här
note = varför
counted-errors = { $count } fel
counted-warnings = { $count ->
    [one] 1 varning
   *[other] { $count } varningar
}
explain-more = läs mer med `krav explain { $code }`
cannot-write = det går inte att skriva `{ $path }`: { $error }
cannot-write-help = frigör utrymme eller rätta behörigheterna och försök igen
did-you-mean = menade du `{ $word }`?
use-one-of = använd ett av { $words }
