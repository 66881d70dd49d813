# What is written around problems.
opening-mark = “
closing-mark = ”
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
shown-as-lines = of each rule the first { $count } warnings are shown whole, and the rest in a line each
explain-more = for more, run `krav explain { $code }`
system-not-found = it does not exist
system-denied = permission is missing
system-exists = the name is taken
system-folder = it is a folder
system-no-folder = part of the path is not a folder
system-full = the disk is full
system-quota = the space you may use is used up
system-too-large = the file would be larger than the system allows
system-read-only = the disk is read-only
system-address-taken = another program is using it
cannot-write = cannot write `{ $path }`: { $error }
cannot-write-help = make room or correct the permissions, and try again
did-you-mean = did you mean `{ $word }`?
use-one-of = { $count ->
    [one] use { $words }
   *[other] use one of { $words }
}
use-or = { $first }, or { $otherwise }
