# What the commands say.
amount = { $whole }.{ $part } { $unit }
check-fixed = corrected { $place }: { $message } [{ $code }]
lock-not-ours = `{ $path }` is not a lock that `krav` made
lock-not-ours-help = move the file away
file-exists = `{ $path }` already exists
report-bug = report this as a bug in the program

## the catalogue
catalogue-read = { $count ->
    [one] read 1 file below { $folder }
   *[other] read { $count } files below { $folder }
}
catalogue-missing = there is no folder `content` in `{ $folder }`
catalogue-missing-help = run `krav` in the folder that contains `content/`, or give the path of that folder
catalogue-unreadable = cannot read the catalogue in `{ $folder }`: { $error }
catalogue-unreadable-help = check that you have permission to read the folder

## what arguments name
category-unknown = there is no category `{ $name }`
category-unknown-help = see the folders in `content/requirements/`, or create a category with `krav new category PATH TITLE`
category-ambiguous = more than one category is called `{ $name }`
category-ambiguous-help = write the whole path: { $paths }
requirement-unknown = there is no requirement `{ $id }`
requirement-unknown-help = look up its id with `krav list`
guidance-unknown = there is no guidance page `{ $id }`
guidance-unknown-help = use the name of its file in `content/guidance/`, without `.md`
package-unknown = there is no package `{ $id }`
package-unknown-help = see the files in `content/packages/`
profile-unknown = there is no profile `{ $name }`
profile-unknown-help = add it to `content/profiles/`
language-unknown = the catalogue has no texts in the language `{ $language }`
release-unknown = there is no release `{ $name }`
release-unknown-help = the newest release is `{ $newest }`
release-none-help = leave out `--release`: nothing has been released yet
id-never-published = no release has a requirement with this id
version-never-published = `{ $id }@{ $version }` was never published
versions-published = published versions: { $versions }
version-unreadable = `{ $text }` has no version after the `@`
version-unreadable-help = write two numbers, as in `{ $id }@1.0`
bundle-format-unknown = there is no format `{ $name }`
bundle-format-unknown-help = use any of { $formats }, separated by commas

## build
build-checked = checked { $requirements } and { $guidance }; { $files ->
    [one] 1 file to make
   *[other] { $files } files to make
}
build-written = made and wrote the files
build-done = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
} and { $files ->
    [one] 1 file
   *[other] { $files } files
}, { $size }, in { $time }: { $folder }
provisional-unreleased = nothing has been released yet, so the site shows all texts as they are now, drafts too; `krav release { $name }` seals what is decided
provisional-address = `base_url` in { $place } is still the example address { $address }, and links and documents point there; write the address of your site there, then build and publish
build-not-ours = `{ $path }` contains files that `krav` did not make, so nothing was written to it
build-not-ours-help = choose an empty or new folder with `--output`, or empty this one yourself
build-busy = another build is writing to `{ $path }`
build-busy-help = wait until it is done
build-stays = the previous site is unchanged; { $help }

## check
check-waiting = waiting for the next save; press Ctrl+C to stop
check-day = checking by the date { $date }
counted-requirements = { $count ->
    [one] 1 requirement
   *[other] { $count } requirements
}
counted-guidance = { $count ->
    [one] 1 guidance page
   *[other] { $count } guidance pages
}
checked-catalogue = checked { $requirements }, { $guidance } in { $time }
checked-files = { $count ->
    [one] checked 1 file in { $time }
   *[other] checked { $count } files in { $time }
}
check-clean = { $checked }: no problems found

## changes
class-editorial = editorial change
class-clarified = clarified
class-tightened = tightened
class-loosened = loosened
class-new = new
class-withdrawn = withdrawn
class-moved = moved
class-split = split
class-merged = merged
text-new = new text: { $path }
text-changed = changed text: { $path }
text-removed = removed text: { $path }

## diff
diff-unlike = a version cannot be compared with a release
diff-unlike-help = give two versions, as in `SAR-001@1.0 SAR-001@2.0`, or two releases
diff-alone = there is nothing to compare a single version or release with
diff-alone-help = give two, as in `krav diff 2025.1 2026.1`, or none to compare the draft with the last release
diff-written = { $texts ->
    [one] 1 changed text is
   *[other] { $texts } changed texts are
} in { $folder }/index.html; { $unseen ->
    [0] all that leans on them has been looked at
    [one] 1 text that leans on them has not been looked at since
   *[other] { $unseen } texts that lean on them have not been looked at since
}
diff-unreleased = nothing has been released yet
diff-unreleased-help = make a release first: `krav release { $name }`
diff-unknown = `{ $name }` is neither a version, as in `SAR-001@1.0`, nor a release
releases-newest = newest releases: { $releases }
diff-edited = { $id } { $version }, edited without a new version: { $title }
diff-new = { $id } { $version }, new: { $title }
diff-removed = { $id }: removed
diff-translation = new translation: { $language }
diff-title = title

## explain
explain-unknown = there is no rule `{ $rule }`
explain-unknown-help = list all rules with `krav explain --list`
explain-code = code
explain-severity = severity
explain-kind = kind
explain-title = title
explain-source = Source: { $source }

## init
init-exists = `{ $path }` already exists, so nothing was written
init-exists-help = choose an empty or a new folder; use `krav new` to add to an existing catalogue
init-ask-title = What is the catalogue called?
init-ask-publisher = Who publishes it?
init-ask-languages = Which languages is it in, sv or sv,en?
init-ask-prefix = Which capital letters do ids begin with?
init-ask-address = What will its address be?
init-languages = a new catalogue cannot start with the languages `{ $languages }`
init-languages-help = write `sv` or `sv,en`; add other languages in `catalogue.toml`, each with its own strings file
init-prefix = ids cannot begin with `{ $prefix }`
init-prefix-help = use two to five capital letters from A to Z
init-done = created “{ $title }”, published by { $publisher }, in { $folder }: ids such as { $id }, address { $address }
init-change = you can change all of this in content/catalogue.toml at any time
init-kept = these files already existed and were not changed: { $files }
init-next = next steps:
init-step = { $command } { $purpose }
init-next-serve = preview the site while you write
init-next-new = add a requirement
init-next-check = find out if anything is wrong
init-next-release = publish the catalogue for good

## licences
licences-kind = kind
licences-name = name
licences-version = version
licences-licence = licence
licences-about = What krav { $version } is made of, and the terms that apply.
licences-fonts = Fonts
licences-data = Other data
licences-grammars = Grammars for code whose authors ask for attribution
licences-libraries = Libraries, and the program itself
licences-terms = Terms
licences-grammars-of = Grammars: { $names }

## list
list-filter-unknown = there is nothing called `{ $name }` to filter by
list-filter-unknown-help = see the columns in `krav list --format json`
list-value-unknown = no requirement has `{ $name }` = `{ $value }`
list-value-unknown-help = look at `{ $name }` in `krav list --format json`
list-counted = { $count } of { $all ->
    [one] 1 requirement
   *[other] { $all } requirements
}

## man
manual-fails = cannot make the manual page: { $error }

## new
new-category-path = `{ $path }` cannot be the path of a category
new-category-path-help = write lower-case letters, digits and hyphens, as in `medicinteknik/handskar`
new-parent-missing = there is no category `{ $parent }` to put it in
new-parent-missing-help = create it first: `krav new category { $parent } TITLE`
new-category-missing = the requirement needs a category
new-category-missing-help = give its name, as in `--category sarvard-och-kompression`
new-prefix-unknown = no requirement in `{ $category }` shows how ids begin there
new-prefix-unknown-help = write the first one by hand, or add one new prefix to `id_prefixes` in `catalogue.toml`
new-no-number = there is no free number after { $id }
new-no-number-help = add a new prefix to `id_prefixes` in `catalogue.toml`
new-title-unnamed = `{ $title }` has no letter or digit to make a file name from
new-title-unnamed-help = write a title in words
new-exists-help = choose another title, or edit that file
new-done = start there; `krav check` reports what is missing, and `krav serve` shows the text at { $address } once nothing is
translation-exists-help = edit that file
translation-source-wrong = `{ $path }` has errors, the first of them in `{ $field }`
translation-source-wrong-help = correct what `krav check` reports, and then translate
translation-no-language = add the language to `languages` in `catalogue.toml` first
translation-same-language = `{ $language }` is the language that the catalogue is translated from

## release
release-name = `{ $name }` is not the name of a release
release-name-help = write the year and a number within the year, as in `2025.1`
release-busy = another release of this catalogue is in progress
release-busy-help = wait until it is done, and see what it contains
release-nothing = nothing was released; { $help }
release-would-stop = this would stop a release: { $message } ({ $code })
release-leans-on-draft = `{ $id }` has the status `{ $status }` and stays out of the release; decide on it, or remove the reference
release-published-stays = version { $version } of `{ $id }` is still published, and { $message }
release-published-stays-help = keep what version { $version } refers to until the status is no longer `{ $status }`, or decide on the new text first
release-name-order = the last release is { $last }, and { $name } does not come after it
release-day-order = the date { $date } is before that of release { $last }
release-order-help = use a later name and a date that is not earlier: every release comes after the last one
release-new = { $count ->
    [one] 1 new requirement
   *[other] { $count } new requirements
}
release-major = { $count ->
    [one] 1 requirement changed in meaning
   *[other] { $count } requirements changed in meaning
}
release-minor = { $count ->
    [one] 1 requirement changed without a new meaning
   *[other] { $count } requirements changed without a new meaning
}
release-withdrawn = { $count ->
    [one] 1 requirement withdrawn
   *[other] { $count } requirements withdrawn
}
release-moved = { $count ->
    [one] 1 requirement moved
   *[other] { $count } requirements moved
}
release-translated = { $count ->
    [one] 1 requirement translated
   *[other] { $count } requirements translated
}
release-unchanged = { $count ->
    [one] 1 requirement unchanged
   *[other] { $count } requirements unchanged
}
release-translation = {"            "}new translation: { $language }
release-change = {"            "}{ $class }: { $text }
release-left-out = { $count ->
    [one] 1 requirement is a draft or under consultation and is left out: { $ids }
   *[other] { $count } requirements are drafts or under consultation and are left out: { $ids }
}{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
release-empty = this release has no requirements; write `status = "current"` in those that are decided before you publish
release-dry-run = dry run: release { $name } was not written
release-sealed = { $count ->
    [one] sealed release { $name } of { $date }: { $lock } and 1 new text; commit both together
   *[other] sealed release { $name } of { $date }: { $lock } and { $count } new texts; commit them together
}

## schema
schema-name = schema
schema-files = files
schema-written = { $count ->
    [one] wrote 1 schema to { $folder }
   *[other] wrote { $count } schemas to { $folder }
}
schema-unknown = there is no schema `{ $name }`
schema-unknown-help = list the schemas with `krav schema`

## serve
serve-open = showing the draft at { $address } until you press Ctrl+C
serve-no-browser = could not open a browser: open the address yourself
serve-changed-file = { $path } changed
serve-changed-files = { $count } files changed
serve-shown = { $changed }, updated in { $time }
serve-stays = { $changed }; the pages stay as they were until the errors are corrected
serve-corrected = { $line }, all errors are corrected
serve-unpublishable = { $count ->
    [one] { $line }, 1 error to correct before publishing: `krav check` shows it
   *[other] { $line }, { $count } errors to correct before publishing: `krav check` shows them
}
serve-unwatched = cannot watch the files: { $error }
serve-unwatched-help = if the reason is the limit on Linux, raise `fs.inotify.max_user_watches`
serve-port-taken = cannot listen on port { $port }: { $error }
serve-no-port = cannot listen on any port: { $error }
serve-port-help = choose another port with `--port`, or leave it out to get a free one

## stats
stats-in-force = requirements in force
stats-withdrawn = withdrawn requirements
stats-packages = packages
stats-guidance = guidance pages
stats-references = references
stats-translated = requirements in `{ $language }`
stats-overdue = review overdue on { $day }
stats-area = area
stats-type = type
stats-total = total
stats-requirements = requirements
stats-theme = theme
stats-goal = goal
stats-level = level
stats-code = CPV code
stats-code-name = name
stats-evidence = evidence
stats-several-ways = in several ways
stats-without-label = without a label
stats-own-papers = with the supplier's own documents
stats-owner = to be reviewed by
stats-exception = exception in
stats-until = until
stats-endless = no end date
stats-scope = what is excepted
stats-lapsed = reference that no longer applies
stats-status = status
stats-successor = replaced by
stats-resting = requirements based on it
stats-language = language
stats-areas = areas
stats-pages = pages
stats-missing = not translated
stats-release = release
stats-date = date
stats-added = added
stats-changed = changed
stats-unchanged = unchanged
stats-standing = in force
stats-gone = withdrawn
serve-no-token = no token can be made for the editor: { $error }
serve-no-token-help = start with `--read-only`, to show the texts without the editor

## usage
usage-missing = what must be given is missing: { $arguments }
usage-unknown-argument = there is no argument `{ $argument }` here
usage-unknown-command = there is no command `{ $command }`
usage-no-value = `{ $argument }` has no value
usage-invalid-value = `{ $value }` does not fit `{ $argument }`
usage-conflict = `{ $argument }` cannot be given together with the rest
usage-meant = did you mean `{ $meant }`?
usage-valid = these can be given: { $values }
usage-help = read what the command takes: `{ $command }`
