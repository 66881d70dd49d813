# What has been published, and what has grown old.
package-holds-draft = the package contains `{ $id }`, which is a draft
package-holds-draft-help = remove it until it is decided
site-moved = { $count ->
    [one] the site was published at `{ $address }` in { $release }; the pages, data and documents of 1 published version would get another address
   *[other] the site was published at `{ $address }` in { $release }; the pages, data and documents of { $count } published versions would get another address
}
site-moved-help = if the site moves, write `moved_from = "{ $address }"` beside it and redirect the old address to the new one for good; otherwise restore the address
published-gone = `{ $id }` was published but is not in the catalogue
published-gone-help = restore the file from git, and set `status = "withdrawn"` with `[withdrawn]`
published-other-text = the text differs from the one published as version { $version } in { $release }
published-other-text-help = write version "{ $minor }" or "{ $major }" and add `[[changes]]`, or restore the text from git
published-other-translation = the translation differs from the one published as version { $version } in { $release }
published-old-translation-help = translate version { $version } and write `version = "{ $version }"`, or restore the translation from git
published-other-picture = the picture differs from the one published with version { $version } in { $release }
published-other-picture-help = restore the picture from git, or write version "{ $minor }" or "{ $major }" and add `[[changes]]`
version-goes-back = version { $new } is before the published version { $old }
version-goes-back-help = write a version after { $old }, or restore the text
change-entry-gone = `changes` no longer has the entry for version { $version }
change-entry-other = the entry for version { $version } differs from the published one
change-entry-help = restore the entry from git, and add a separate entry for the new version
moved-unsaid = `{ $id }` has moved from `{ $from }` but does not say so
moved-unsaid-help = raise the version, and add `moved_from = "{ $from }"` and `[[changes]]` with the class `moved`
changed-undated = the text has changed since it was published, but its date ({ $date }) has not
changed-undated-help = write the date of the change in `updated`

## what a change is called
step-too-small = version { $version } is `{ $class }`, but only a minor version
step-too-small-help = a changed obligation needs a new major version: "{ $version }"
step-too-large = version { $version } is a major version, but only `{ $class }`
step-too-large-help = use a minor version if the obligation is unchanged; otherwise write `tightened` or `loosened`
limit-one-class = the change is { $class }
limit-classes = the changes since { $version } are { $classes }
limit-changed = { $said }, but { $what }
limit-went = `{ $of }` went from { $from } to { $to }
limit-became = `{ $of }` was { $from } and is now { $to }
limit-gone = `{ $of }` no longer has a limit; it was { $from }
limit-harder-help = write `tightened`, or correct the number
limit-easier-help = write `loosened`, or correct the number
limit-other-help = write `tightened` or `loosened`, or restore the limit

## age
review-overdue = the review was due on { $day }, and today is { $today }
review-overdue-help = review the text, and write the date of the next review
exception-endless = the exception has no `until`
exception-endless-help = add `until` with its last day, no later than the next review
exception-ended = the exception ended on { $day }, and today is { $today }
exception-ended-help = remove it in a new version, or give it a new date if the reason still applies
upstream-moved = `{ $id }` follows version { $version } of { $upstream }, but `{ $other }` follows version { $newest }
upstream-moved-help = read the later version, adopt what should be adopted, and write its number as `version`
unseen-since = `{ $id }` has changed from version { $seen } to { $present } since this text was last looked at
unseen-since-help = read the text beside the new version; correct it, or say that it still holds: `reviewed = "{ $written }"`
citation-old-version = the text cites version { $version } of `{ $id }`, but the current version is { $present }
citation-old-version-help = read the new version, correct what the text says about it, and cite it without a version
citation-successor-help = cite `{ $id }` instead, or remove the citation
citation-out-of-use-help = cite what applies now, or remove the citation
reference-unchecked = the entry was last checked on { $day }, and today is { $today }
reference-unchecked-help = check that the entry is still correct, and write the new date
reference-has-begun = the reference applies from { $day }, but its status is `upcoming`
reference-has-begun-help = check whether it applies, and write `status = "in-force"` or the new date
reference-has-ended = the reference applied until { $day }, but its status is `in-force`
reference-has-ended-help = write `status = "superseded"` with its successor, or `status = "withdrawn"`
reference-superseded-by = `{ $id }` ({ $name }) is superseded by `{ $new }`
reference-superseded-by-help = read `{ $new }`, and cite it instead
reference-superseded = `{ $id }` ({ $name }) is superseded
reference-superseded-help = read what replaced it, and cite that instead
reference-ended = `{ $id }` ({ $name }) applied until { $day }
reference-withdrawn = `{ $id }` ({ $name }) is withdrawn
reference-withdrawn-help = base the text on what applies now, or remove the reference
reference-upcoming-on = `{ $id }` ({ $name }) does not apply before { $day }
reference-upcoming = `{ $id }` ({ $name }) does not apply yet
reference-upcoming-help = base the text on what applies now, and mention what is coming in the rationale

## personal data
privacy-identity-number = a personal identity number
privacy-identity-number-help = remove it, from the git history too; to show the form, write `ÅÅMMDD-NNNN`
privacy-phone = a phone number
privacy-phone-help = write the address of a function, or link to the page where the number is kept up to date
privacy-email = an e-mail address that looks like a person's
privacy-email-help = write the address of a function, for example `upphandling@…`
