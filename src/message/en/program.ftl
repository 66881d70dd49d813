# What is written around problems.
severity-error = error
severity-warning = warning
help = help
note = note
counted-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
counted-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
explain-more = for more, run `krav explain { $code }`
cannot-write = cannot write `{ $path }`: { $error }
cannot-write-help = make room or correct the permissions, and try again
did-you-mean = did you mean `{ $word }`?
use-one-of = use one of { $words }
