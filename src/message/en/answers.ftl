# What is said of filled-in forms.
answers-not-met = not met
answers-refused = not accepted
answers-exception-ended = exception has ended
answers-unclear = cannot be read
answers-unanswered = not answered
answers-no-reason = not concerned, no reason given
answers-excepted = met, with an exception
answers-answered = answered
answers-met = met
answers-accepted = accepted
answers-not-concerned = not concerned

answers-proof-missing = evidence is missing
answers-proof-unclear = evidence cannot be read
answers-proof-undated = evidence has no date of issue
answers-proof-too-old = evidence is too old
answers-proof-run-out = evidence is not valid on the last day for tenders
answers-proof-unjudged = the age of the evidence cannot be judged

answers-type-qualification = Qualification requirements
answers-type-specification = Technical specifications
answers-type-award = Award criteria
answers-type-clause = Contract clauses
answers-class-must = must be met
answers-class-clause = applies in the contract
answers-class-scored = adds value, voluntary

## What was found in a file
answers-other-catalogue = the form is from another catalogue: { $address }
answers-never-published = { $requirement } was never published in this catalogue
answers-not-as-published = { $requirement } is not as it was published: { $words }
answers-withdrawn = { $requirement } has been withdrawn
answers-superseded = { $requirement } has been superseded by version { $version }
answers-text-altered = { $place }: the text of { $requirement } has been altered, so its answer does not count: { $words }
answers-front-altered = sheet `{ $sheet }` does not say what it said; read what has been written there
answers-field-missing = sheet `{ $sheet }`: the row `{ $field }` is missing or there are two of it
answers-requirement-missing = { $requirement } is missing in sheet `{ $sheet }`
answers-requirement-twice = { $place }: { $requirement } is there twice, so none of its answers counts
answers-sheet-missing = sheet `{ $sheet }` is missing, or is not as it was
answers-column-missing = sheet `{ $sheet }` has no column `{ $column }`
answers-column-twice = { $place }: there are two columns `{ $column }`, so neither counts
answers-no-choice = { $place }: `{ $words }` is none of the choices
answers-no-number = { $place }: `{ $words }` is not a number
answers-no-day = { $place }: `{ $words }` is not a date
answers-no-result = { $place }: a formula without a result
answers-not-placed = { $place }: `{ $words }` is written where nothing is asked
answers-no-last-day = sheet `{ $sheet }`: the last day for tenders is not filled in, so no age can be judged
answers-sheet-renamed = sheet `{ $before }` is now called `{ $sheet }`
answers-sheet-added = sheet `{ $sheet }` has been added
answers-column-added = { $place }: a column has been inserted
answers-rows-moved = sheet `{ $sheet }`: the rows are in another order
answers-not-protected = sheet `{ $sheet }` is no longer protected

## Why a file is not read
answers-cannot-read = `{ $file }` cannot be read: { $reason }
answers-broken = it is not a whole workbook ({ $error })
answers-broken-help = ask for the file again, as .xlsx
answers-too-much = it holds more than a form can: { $what }
answers-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
answers-sheets = { $count } sheets
answers-cells = more than { $cells } cells or { $letters } characters
answers-rows = `{ $part }` has { $count ->
    [one] 1 row
   *[other] { $count } rows
}
answers-unpacks = `{ $part }` is too large when unpacked
answers-announces = `{ $part }` announces too many texts
answers-not-utf8 = `{ $part }` is not written in UTF-8
answers-far-cell = `{ $part }` names a cell that no sheet has
answers-entities = `{ $part }` declares entities
answers-strange = it holds what no form does: { $what }
answers-too-much-help = open it, see what it is, and ask the sender for the form that was sent out
answers-no-key = it is not an answer form or an assessment that `krav` has made
answers-no-key-help = read forms made by `krav bundle` or on the selection page, from this version on, saved as .xlsx
answers-later = it was made by a later version of `krav` (format { $format })
answers-later-help = install the latest version
answers-key-altered = the hidden sheet that says what the cells are for has been altered
answers-key-altered-help = ask for the answers in the form that was sent out, as it was
answers-no-file-help = check the path and the file's permissions

## What a file is
answers-is-form = { $file }: answer form, { $selection }, { $release }
answers-is-assessment = { $file }: assessment, { $selection }, { $release }
answers-whole = the whole procurement
answers-part = lot: { $part }
answers-last-day = last day for tenders: { $day }
answers-articles = articles: { $count }
answers-to-know = { $file }: to know

## Forms beside each other
answers-other-selection = `{ $file }` asks for other requirements or versions than `{ $first }`
answers-other-values = `{ $file }` has another last day for tenders or other values from the buyer than `{ $first }`
answers-same-bidder = `{ $name }` is the name in { $count } files
answers-mixed = answer forms and assessments cannot be compared with each other
answers-mixed-help = read the answer forms by themselves, and the assessments by themselves
answers-exists = `{ $file }` is there already
answers-exists-help = choose another name with `-o`, or write over it with `--overwrite`
answers-written = written: { $file }
answers-compare-title = Comparison of tenders: { $selection }
answers-compare-assessments = Comparison of assessments: { $selection }
answers-compare-about = One row a tender. The sheets after this have one column each. No points are given.
answers-beside-about = One column a tender. The rows below an answer hold what is written and what proves it.
answers-sheet-overview = Overview
answers-sheet-ask = To ask for
answers-ask-about = What is missing, cannot be read or has been altered, one row each. Write what you decide in the last column.
answers-ask-nothing = Nothing to ask for
answers-page = Page
answers-page-of = of
answers-head-bidder = Tenderer
answers-head-supplier = Supplier
answers-head-file = File
answers-head-lot = Lot
answers-head-contract = Contract
answers-head-day = First day
answers-head-articles = Articles
answers-head-fails = Not met
answers-head-open = Not answered
answers-head-unclear = Cannot be read
answers-head-met = Answered
answers-head-proofs = Evidence to complete
answers-head-told = Note
answers-head-deviations = With deviations
answers-head-unjudged = Not judged
answers-head-actions = Open actions
answers-head-number = No
answers-head-requirement = Requirement
answers-head-title = Title
answers-head-row = What
answers-head-what = What it is about
answers-head-where = Where in the file
answers-head-note = Note
answers-note-prompt = Write what you have asked and what you decide.
answers-row-answer = Answer
answers-row-words = Written
answers-row-proof = Evidence
answers-row-result = Result
answers-row-point = Checkpoint { $number }
answers-not-asked = not asked
answers-issued = issued { $day }
answers-valid = valid until { $day }
answers-covers = covers: { $articles }
answers-due = due { $day }
answers-cannot-write = cannot write `{ $file }`: { $reason }

## Answers carried to a later release
answers-one-file = answers are carried from one file at a time
answers-one-file-help = name one file after `--to`
answers-no-language = the catalogue is not in the language of the form: `{ $language }`
answers-other-catalogue-help = run it in the folder of the catalogue that the form is from, or name it with `--root`
answers-all-gone = none of the requirements is in force in that release
answers-all-gone-help = choose an earlier release
answers-carried = carried: { $same } with the same text, { $look } to look at, { $again } to answer again, { $new } new, { $gone } no longer in force
answers-gone-missing = is not in the release
answers-gone-replaced = withdrawn, and replaced by { $id }
answers-gone-withdrawn = withdrawn
answers-takes-place = Takes the place of { $ids }
answers-was-unclear = The old answer could not be read, or the text had been altered
answers-change-other = The question is asked in another way
answers-change-editorial = Editorial change
answers-change-clarified = Clarified
answers-change-tightened = Stricter
answers-change-loosened = Less strict
answers-change-new = New
answers-change-withdrawn = Withdrawn
answers-change-moved = Moved
answers-change-split = Split
answers-change-merged = Merged
answers-fate-same = The same text. The answer is kept.
answers-fate-look = The answer is kept. Check that it still holds.
answers-fate-again = Answer again.
answers-fate-new = New requirement. Answer it.
answers-point-new = New checkpoint.
answers-head-since = Since last time
answers-head-happened = What has changed
answers-audit-same = The same text.
answers-audit-look = Clarified. Judge by the new text.
answers-audit-again = Changed. Judge by the new text.
answers-audit-new = New requirement.
answers-head-before = Your earlier answer
answers-head-last-time = Earlier assessment
answers-head-version-before = Earlier version
answers-head-version-now = Version
answers-sheet-carried = What has changed
answers-sheet-gone = No longer in force
answers-carried-from = From { $file }, { $release }
answers-carried-about = What is left to do comes first. In changed texts, [-removed-] and {"{"}+added+{"}"} words are marked like this.
answers-gone-about = These requirements are not asked any more. The earlier answers are here so that nothing is lost.
answers-no-catalogue = answers are carried by what a catalogue has published, and there is none here
answers-no-root = there is no catalogue in `{ $root }`
answers-no-release = there is no release `{ $release }`
answers-no-release-help = the releases are { $known }
answers-same-file = the new form would be written over the old one
answers-same-file-help = choose another name with `-o`

answers-column-number = no.
answers-column-requirement = requirement
answers-column-verdict = answer
answers-column-note = note
