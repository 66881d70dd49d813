# The fields of requirements, translations, profiles and settings, against each other.
level-not-lower = `{ $id }` is `{ $level }` and { $field } `{ $other }`, which is `{ $lower }`
level-turned-help = write `{ $field } = ["{ $id }"]` in `{ $other }` instead
level-same-help = use `related` for requirements of the same level
dates-out-of-order = `{ $later }` ({ $second }) is before `{ $earlier }` ({ $first })
dates-out-of-order-help = change one of the two dates
changes-out-of-order = in `changes`, version { $version } comes after { $before }
changes-out-of-order-help = list each version once, the newest last
change-ahead = a change leads to version { $change }, but the requirement has version { $version }
change-ahead-help = raise `version`, or correct the change
change-missing = `changes` has no entry for version { $version }
change-missing-help = add `[[changes]]` with `version = "{ $version }"`, `date`, `class` and `text`
clause-without-follow-up = the contract clause has no `follow_up`
clause-without-follow-up-help = add `[follow_up]` with `method`, `when` and `checkpoints`
criterion-without-guidance = the award criterion has no guidance on how it is scored
criterion-without-guidance-help = add the section for guidance, and explain how points are given
adapted-without-deviation = the adapted requirement has no `deviation`
adapted-without-deviation-help = say how it differs from the upstream requirement
answer-without-choices = an answer of the kind `choice` needs at least two `choices`
answer-without-choices-help = add `choices = ["…", "…"]`
answer-without-unit = an answer of the kind `number` needs a `unit`
answer-without-unit-help = add the id of a unit in `units.toml`
withdrawn-missing = the requirement is withdrawn but has no `withdrawn`
withdrawn-uncalled = the requirement has `withdrawn` but another status
withdrawn-help = write both `status = "withdrawn"` and `[withdrawn]` with `date` and `reason`
consultation-missing = the requirement is in consultation but has no `consultation`
consultation-missing-help = add `[consultation]` with `from`, `to`, `question` and `answers_to`
consultation-uncalled = the requirement has `consultation` but another status
consultation-uncalled-help = remove it when the consultation is over, or set `status = "consultation"`

## languages
language-missing = the text is missing in `{ $language }`, the first language
language-missing-help = add `{ $language } = "…"`
language-unpublished = the catalogue is not published in `{ $language }`
language-unpublished-help = add it to `languages` in `catalogue.toml`, or remove the text
translation-stale = the translation is of version { $version }, but the text is at version { $present }
translation-stale-help = translate what changed, then write `version = "{ $present }"`
translation-ahead = the translation is of version { $version }, which does not exist
translation-ahead-help = the text is at version `{ $present }`
translation-day-stale = the translation is of the text of { $day }, but the text was changed on { $changed }
translation-day-stale-help = translate what changed, then write `updated = { $changed }`
translation-day-ahead = the translation is of the text of { $day }, which does not exist
translation-day-ahead-help = the text was last changed on { $day }
translation-entries = { $count ->
    [one] `{ $field }` has 1 entry, but the source has { $source }
   *[other] `{ $field }` has { $count } entries, but the source has { $source }
}
translation-entries-help = translate each entry in its place, or leave out the whole list
translation-placeholder = the source has no placeholder `{ $key }`
translation-placeholder-help = remove it, or add it to the source first
translation-sections = { $count ->
    [one] the translation lacks the section { $sections }
   *[other] the translation lacks the sections { $sections }
}
translation-sections-help = translate each section under its own heading
translation-section-more = the source has no section `{ $section }`
translation-section-more-help = write it in the source first, or remove it here

## profiles
profile-uncited = no column contains the `{ $column }` of the requirement
profile-uncited-reason = a row pasted into another system must say which text it is
profile-uncited-help = add the columns `id` and `version`, or `cite`, which contains both
profile-cut = the column `{ $column }` must not be shortened
profile-cut-reason = the column identifies the requirement, so it must be complete
profile-cut-help = remove `longest`
profile-short = { $count } characters are too few for a text
profile-short-reason = a shortened text ends with words that say so, and they need room
profile-short-help = write at least { $least }, or remove `longest`

## notices
notice-not-qualification = `{ $id }` is not a qualification requirement
notice-not-qualification-reason = selection criteria in a notice may name only qualification requirements
notice-not-qualification-help = remove it
theme-without-code = { $count ->
    [one] the theme `{ $theme }`, used by 1 requirement, has no code for notices
   *[other] the theme `{ $theme }`, used by { $count } requirements, has no code for notices
}
theme-without-code-help = add `green = ["…"]` with codes among { $green }, or `social = ["…"]` with codes among { $social }

## what the catalogue allows
allow-unused = `{ $code }` finds nothing in `{ $text }`
allow-unused-help = remove the entry: the text has been corrected
allow-no-text-help = write the name of a file without `.md`, for example `SAR-001`, or its path below `content/`
allow-no-rule = there is no rule `{ $code }`
allow-no-rule-reason = each entry allows the findings of one rule
allow-no-rule-help = write the code that the rule's messages show
allow-fixed = `{ $code }` cannot be allowed
allow-fixed-reason = without the rules of form, integrity and themes, the site could not be built or trusted
allow-fixed-help = correct what the rule reports, and remove the entry
