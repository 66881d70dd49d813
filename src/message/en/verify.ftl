# What `krav verify` says of files.
verify-nothing = { $file }: no published text, and nothing that cites one
verify-sealed = { $file }: { $text }, published in { $releases }
verify-sealed-none = { $file }: not a published text
verify-sealed-version = { $id } version { $version }
verify-sealed-lock = the lock
verify-about = { $kind } from { $catalogue }, { $release }, { $language }
verify-release = release { $name }
verify-draft = a draft
verify-other-catalogue = the file is from another catalogue, { $address }; only its texts were compared
verify-other-texts = what the file says of itself is not true: the checksums of { $list } are of other texts
verify-partial = some of the file cannot be read as text, as pictures of pages; what is missing below may be there

## the verdict
verify-all-current = { $count ->
        [one] The requirement is as published and in force.
       *[other] All { $count } requirements are as published and in force.
    }
verify-all-cited = { $count ->
        [one] The version that the file names is in force.
       *[other] All { $count } versions that the file names are in force.
    }
verify-none-found = No published text is in the file.
verify-some = { $count ->
        [one] { $count } of { $all } needs a look: { $list }.
       *[other] { $count } of { $all } need a look: { $list }.
    }
verify-count-superseded = { $count } superseded
verify-count-withdrawn = { $count } withdrawn
verify-count-altered = { $count } altered
verify-count-not-found = { $count } not in the file
verify-count-never-published = { $count } never published
verify-count-cited-as = { $count } cited as another version
verify-current = as published and in force: { $list }
verify-cited = named without their texts, and in force: { $list }
verify-mentioned = also named, without a version: { $list }

## a requirement
verify-superseded = superseded
verify-withdrawn = withdrawn
verify-altered = altered
verify-not-found = not in the file
verify-never-published = never published
verify-published = as published
verify-state-since = since { $date }; version { $by } applies now
verify-state-since-none = since { $date }
verify-state-by = version { $by } applies now
verify-state-of = the status of version { $version }: { $standing }
verify-cited-as = cited as version { $list }, but the words are those of version { $version }
verify-left-out = not in the file: { $list }
verify-left-out-of = not in the file of { $list }: { $parts }
verify-part-text = requirement
verify-part-values = values
verify-part-substances = substances
verify-part-exceptions = exceptions
verify-part-evidence = evidence
verify-change = { $version } { $class }: { $text }
verify-reason = reason: { $text }
verify-class-editorial = edited
verify-class-clarified = clarified
verify-class-tightened = tightened
verify-class-loosened = loosened
verify-class-new = new
verify-class-withdrawn = withdrawn
verify-class-moved = moved
verify-class-split = split
verify-class-merged = merged

## what to do
verify-todo = what to do: { $text }
verify-todo-same-meaning = the meaning is the same; take the newer words next time
verify-todo-look-again = read what changed, and look again at what is answered and proven; new procurements use the text in force
verify-todo-do-not-use = do not use it in new procurements; contracts that cite it keep it
verify-todo-use-successor = use { $id } in new procurements; contracts that cite this keep it
verify-todo-restore = compare with the published text, and say so where it is altered on purpose

## why a file is not read
verify-refused = `{ $file }` is not read: { $reason }
verify-refused-help = `krav verify --help` lists the kinds of files that can be read; or paste the text into a text file and verify that
verify-refused-unknown = it is of a kind that is not read
verify-refused-old = it is in an older format or locked by a password; save it as .docx, .xlsx or .pdf
verify-refused-locked = it is locked by a password
verify-refused-broken = it is broken or cut off
verify-refused-too-large = it is larger than 64 megabytes, or unpacks to more
verify-refused-too-long = its text is longer than 12 megabytes
verify-refused-entities = it defines entities, as no office program does
verify-refused-nested = it is nested deeper than any document
verify-refused-outside = it is an archive that names files outside of itself
verify-unreadable = `{ $file }` cannot be read: { $error }
verify-unreadable-help = check the path and the file's permissions
