# The words of the interface in English.
language-name = English
decimal-separator = .
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# The frame
skip-link = Skip to content
menu-label = Main menu
menu-areas = Areas
menu-guidance = Guidance
menu-glossary = Glossary
languages-label = Language
trail-label = You are here
home = Home
footer-label = About this site
example-banner = Example – not adopted requirements
example-about = This catalogue shows how shared requirements can be written and published. The requirements are invented and must not be relied on.
stale-translation = This translation is older than the Swedish text. If they differ, the Swedish text applies.
in-language = in Swedish
published-by = Publisher
licence = Licence
contact = Contact
owner = Responsible
updated = Last changed
made-with = This site uses no cookies and does not track visitors.

# The home page
home-areas = Areas
home-entrances = What do you want to do?
home-packages = Requirement packages
home-packages-about = Ready-made selections of requirements that work together.
role-buyer = Buyer
role-supplier = Supplier
role-author = Requirement author
role-auditor = Auditor
entrance-buyer = Choose requirements, adapt them and paste them into your tender.
entrance-supplier = Read what is asked, how to prove it and what has changed.
entrance-author = Write and maintain requirements together with other regions.
entrance-auditor = Follow up the requirements during the contract.
count-requirements = { $count ->
    [one] { $count } requirement
   *[other] { $count } requirements
}

# Guidance
guidance-about = Guidance for those who buy, supply, write requirements or follow them up.
guidance-areas = Guidance for an area
guidance-more = More guidance
stage-prepare = Prepare
stage-conduct = Conduct
stage-manage = Manage
stage-introduction = Introduction
stage-commitments = Commitments
stage-due-diligence = Due diligence
stage-reporting = Reporting
stage-method = Method
stage-follow-up = Follow-up
stage-area = Area

# Areas
category-includes = Included
category-excludes = Not included
category-risks = Risks in brief
category-source = Source
category-priority = Prioritised
category-cpv = CPV codes
category-children = Sub-areas
category-requirements = Requirements
category-none = The area has no requirements of its own.
category-inherits = Also applies here
category-inherits-about = The requirements of these areas are used together with the area's own.
category-withdrawn = Withdrawn requirements
area = Area
category-level-help = Most suppliers can meet the base level. The advanced level goes further, but several can meet it. Spearhead is for those who want to push development and have asked the market whether it can be done.
column-id = Id
column-requirement = Requirement
column-level = Level
column-scope = Concerns
column-version = Version

# Requirements
section-normative = Requirement
section-evidence = Evidence
section-motive = Rationale
section-guidance = Guidance
section-supplier = To the supplier
section-follow-up = Follow-up
requirement-about = { $id } is a requirement of the type { $type } on { $level } level, with evidence, rationale and follow-up.
type = Type
type-qualification = Qualification requirement
type-technical-specification = Technical specification
type-award-criterion = Award criterion
type-contract-clause = Contract performance clause
types-qualification = Qualification requirements
types-technical-specification = Technical specifications
types-award-criterion = Award criteria
types-contract-clause = Contract performance clauses
law-qualification = LOU chapter 14, section 1
law-technical-specification = LOU chapter 9, section 1
law-award-criterion = LOU chapter 16, section 1
law-contract-clause = LOU chapter 17, section 1
level = Level
level-base = Base
level-advanced = Advanced
level-spearhead = Spearhead
scope = Concerns
scope-product = The product
scope-supplier = The supplier
scope-production = Production
scope-packaging = Packaging
scope-service = The service
status = Status
status-draft = Draft
status-consultation = Open for comment
status-current = Current
status-superseded = Superseded
status-withdrawn = Withdrawn
version = Version
theme = Theme
themes = Themes
goals = Goals
cpv = CPV
benefit = Benefit
benefit-high = High
benefit-medium = Medium
benefit-low = Low
decision = Decision
published = Published
valid-from = Valid from
valid-to = Valid up to and including
review-by = Review due by
eforms = Code in eForms
eforms-eu = EU criteria
eforms-national = National criteria
eforms-other = Other criteria
eforms-none = No green criteria
moved-from = Moved from
per-article = Answered for each article
facts = About the requirement
normative-about = This is the part that is pasted into the tender.
placeholders = To fill in
placeholder-key = Placeholder
placeholder-question = Question to the buyer
placeholder-example = Example
placeholder-default = If nothing is stated
evidence-any = Any one of the following is enough:
evidence-together = together with
max-age = { $count ->
    [one] At most { $count } month old.
   *[other] At most { $count } months old.
}
values = Values
value-concept = What is measured
value-limit = Limit
value-measured-on = Measured on
value-method = Method
operator-at-most = at most
operator-less-than = less than
operator-equal = equal to
operator-more-than = more than
operator-at-least = at least
substances = Substances
substance-name = Substance
substance-cas = CAS number
substance-limit = Highest content
exceptions = Exceptions
exception-until = Up to and including
answer = The supplier's answer
answer-yes-no = Yes or no
answer-choice = One of several choices
answer-number = Number
answer-text = Free text
answer-attachment = Attachment
answer-kind = Form of answer
answer-choices = Choices
answer-mandatory = Must be met
answer-weightable = Can earn credit
answer-when = Due
when-tender = In the tender
when-contract-start = When the contract starts
when-during-contract = During the contract
follow-up = Follow-up
follow-up-method = How to do it
follow-up-when = When
follow-up-checkpoints = Checkpoints
follow-up-documents = Examples of documentation
follow-up-consequence = If the requirement is not met
references = References
references-about = Laws, standards, labels and other texts that the requirements rest on.
references-used = Requirements that rest on it
reference-law = Swedish acts and ordinances
reference-eu-law = EU law
reference-standard = Standards
reference-label = Labels
reference-convention = Conventions
reference-guideline = Guidelines
reference-report = Reports
reference-status-in-force = In force
reference-status-upcoming = Upcoming
reference-status-superseded = Superseded
reference-status-withdrawn = Repealed
reference-successor = Succeeded by
reference-free = Free to read
reference-paid = Not free to read
reference-checked = Checked
reference-read = Read the text
upstream = Origin
upstream-identical = The same as
upstream-adapted = Adapted from
upstream-inspired = Inspired by
upstream-deviation = Difference
relations = The requirement in context
relation-replaces = Replaces at a lower level
relation-complements = Used together with
relation-replaced-by = Can be replaced at a higher level by
relation-complemented-by = Can be extended with
relation-related = Related requirements
relation-split-from = Was split from
relation-split-into = Was split into
relation-merged-from = Was merged from
relation-merged-into = Is now part of
requirement-guidance = Guidance
history = History
change-editorial = Editorial change
change-clarified = Clarified
change-tightened = Tightened
change-loosened = Loosened
change-new = New
change-withdrawn = Withdrawn
change-moved = Moved
change-split = Split
change-merged = Merged
withdrawn-title = This requirement is withdrawn
withdrawn-successor = Use instead
cite-title = Cite as
cite = { $catalogue }, { $id } version { $version }, ‘{ $title }’, { $address }
permanent = Address

# Glossary
glossary-about = Words used in the requirements, explained, with synonyms.
glossary-synonyms = Also
glossary-see = See also

# Packages
package = Requirement package
package-level = Highest level
package-requirements = Requirements in the package

# Texts
note-note = Note
note-tip = Tip
note-important = Important
note-warning = Warning
note-caution = Caution
table-label = Table
footnotes = Notes
footnote = Note
footnote-back = Back to the text, note

# Page not found
not-found-title = Page not found
not-found-text = The address may be misspelt, or the page has moved.
not-found-way-out = Go to the home page and look from there.

# Releases
releases = Releases
release = Release
releases-about = What has been published, when and with which changes. A release never changes.
release-about = Every requirement of the release, in the version that applied then.
release-latest = Latest release
release-date = Published
release-contents = Requirements in the release
release-packages = Requirement packages in the release
release-changes = Show the changes
release-changes-title = Changes from { $before } to { $after }
release-unchanged = { $count ->
    [one] { $count } requirement is unchanged.
   *[other] { $count } requirements are unchanged.
}
release-added = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
release-changed = { $count ->
    [one] { $count } changed
   *[other] { $count } changed
}
release-withdrawn = { $count ->
    [one] { $count } withdrawn
   *[other] { $count } withdrawn
}
release-texts = Other texts that have changed
text-new = New
text-changed = Changed
text-gone = Removed
release-checksums = Checksums
release-checksums-about = The file lists the SHA-256 of every text in the release. The command “krav verify” says which published text a file is, or that it is none.
feed = Subscribe to changes
feed-all = all changes
feed-new = New requirement.
feed-entry = { $id } version { $version }, { $class }: { $title }
title = Title
changes-title = { $id }: changes from version { $before } to { $after }
changes-explained = What has changed, and why
changes-text = Changes in the text
changes-none = The requirement and its explanations are the same. The change concerns facts about the requirement.
changes-key = Text that is struck through is removed. Underlined text is added.
change-class = Kind
change-before = Before
change-after = After
removed-start = removed:
removed-end = end of removed
added-start = added:
added-end = end of added
kind-new = New
kind-major = Changed in substance
kind-minor = Clarified
kind-withdrawn = Withdrawn
kind-other = Moved or removed
draft-banner = Draft
draft-about = This text is not published and may change.
standing-label = Version and status
standing-past = You are reading an earlier version.
standing-current = Read the current text
standing-difference = See what changed in the next version
standing-versions = Versions
standing-in = release
standing-changes = changes
standing-here = shown here
compare = Compare two versions
compare-same = The texts are the same.
compare-failed = The comparison could not be fetched. The changes between neighbouring versions are in the list above.
moved-title = The page has moved
moved-text = The page now has another address:

# Menu, search and foot
all-requirements = All requirements
all-requirements-about = Every requirement of the catalogue in one place. Choose what to show, and sort by any column.
search-example = phthalates, SAR-001 …
footer-registers = Registers
footer-catalogue = The catalogue
footer-about = About the site
open-data = Open data
site-map = Site map
site-map-about = Every page of the site except earlier versions of requirements, which are reached from each requirement.
not-translated = This page is not available in English.
not-translated-way-out = To the home page in English
contents = On this page

# Filters and lists
filter = Show only
filter-all = Show all
filter-search = Search the list
filter-shown = Showing $shown of $all requirements.
filter-none = No requirement fits the selection. Remove one of the choices.
filter-clear = Clear the selection
filter-sort = Sort by
column-requirements = Requirements
ladders = Levels side by side
ladders-none = no requirement at this level
step-replaces = replaces { $ids }
step-complements = is used together with { $ids }
sum = Total

# News
home-all = See every requirement in one list
home-news = New in the catalogue
home-news-all = { $count ->
    [one] See the change
   *[other] See all { $count } changes
}
feed-area = Feed of changes in the area

# The page of an area
category-about = About the area
category-facts = Facts about the area
category-scope = What the area covers

# Copying
copy-rich = Copy requirement and evidence
copy-plain = Copy as plain text
copy-done = Copied. Paste the text into the tender.
copy-failed = Copying failed. Select the text and copy it by hand.

# Consultations
consultations = Consultations
consultations-about = Proposals for new and changed requirements that you can comment on.
consultations-none = No requirement is open for comment at present.
consultation-change = Proposed change
consultation-new = Proposed new requirement
consultation-days = Open for comment
consultation-answers = Send comments to
consultation-title = Proposal open for comment until { $date }
consultation-send = The proposal has not been decided on. Do not use it in procurement. Send your comments to

# Evidence and labels
evidence-register = Types of evidence
evidence-register-about = The evidence that the requirements accept: what it must show and who may issue it.
evidence-label = Label
evidence-certificate = Certificates
evidence-test-report = Test reports
evidence-declaration = Declarations
evidence-documentation = Documentation
evidence-registration = Registrations
evidence-other-means = Other means
evidence-law = Section of the act
evidence-age = Maximum age
evidence-used = Requirements that accept it
labels = Labels
labels-about = Labels that can be evidence, and our own judgement of whether they meet the six conditions in chapter 9, section 12 of the Public Procurement Act (LOU).
label-meets-all = Meets all six conditions
label-lacks-some = Does not meet all conditions
label-criteria = Criteria
label-evidence = Counts as
label-read = Read the criteria
condition-linked = The criteria are linked to what is bought.
condition-suitable = They are suitable for describing what is bought.
condition-objective = They can be verified objectively and do not discriminate.
condition-open-procedure = They were drawn up in an open procedure.
condition-available = The label is open to everyone who meets the criteria.
condition-independent = The criteria were set by a body that the applicant does not control.
condition-met = met
condition-not-met = not met

# Statistics
statistics = Statistics
statistics-about = The catalogue in numbers: what it covers, when requirements are to be reviewed and how it has grown.
figure-in-use = Requirements in force
figure-withdrawn = Withdrawn requirements
figure-packages = Packages
figure-guidance = Guidance pages
figure-references = References
figure-translated = Requirements in { $language }
coverage = What the catalogue covers
coverage-about = Requirements in force in each area, by type and level. A larger circle means more requirements, a dash means none.
coverage-picture = Circles showing the number of requirements by area, type and level. The table below the picture has the same numbers.
numbers-as-table = Show the numbers as a table
review = When requirements are to be reviewed
review-about = Each requirement has a date by which it is to be reviewed.
review-overdue = { $count ->
    [0] When the last release was published, { $date }, no requirement had passed its date.
    [one] When the last release was published, { $date }, { $count } requirement had passed its date.
   *[other] When the last release was published, { $date }, { $count } requirements had passed their date.
}
review-picture = Bars showing the number of requirements to review in each half-year. The table below the picture has the same numbers.
review-period = Half-year
half-first = Jan–Jun { $year }
half-second = Jul–Dec { $year }
growth = How the catalogue has grown
growth-about = Requirements in force in each release, and how many were new or changed.
growth-picture = Bars showing the number of requirements in each release. The table below the picture has the same numbers.
growth-unchanged = Unchanged
growth-changed = Changed
growth-added = New
growth-withdrawn = Withdrawn

data-catalogue = Procurement requirements and evidence
data-catalogue-about = The current requirements, with requirement text, evidence, limits and follow-up.
data-requirements = List of requirements
data-requirements-about = All requirements that have been published, in brief, with version and whether they are in force today.
data-releases = Releases
data-releases-about = All releases with date, contents, changes and checksums.
data-categories = Categories
data-categories-about = The categories that requirements are sorted in, with scope, risks and CPV codes.
data-packages = Requirement packages
data-packages-about = Selections of requirements that go well together.
data-references = Laws, standards and other references
data-references-about = Texts that the requirements rest on, with status, successor and ELI.
data-evidence = Evidence types
data-evidence-about = Types of evidence: what they must show and who may issue them.
data-labels = Labels
data-labels-about = Labels and how they are judged against the conditions of the procurement act.
data-terms = Glossary
data-terms-about = Words and synonyms in the requirements, with explanations.
data-units = Units of measurement
data-units-about = Units that the limits of the requirements are given in.
data-history = The versions of a requirement
data-history-about = The versions of a requirement, which one is in force today, and the checksums of their files.
data-version = A version of a requirement
data-version-about = A published version. The file never changes.
data-dcat = Description for data portals
data-dcat-about = The data sets in DCAT-AP-SE, with licence, formats and checksums.
data-schemas = Schemas
data-schemas-about = A JSON Schema for each kind of JSON file.
data-form-json = JSON
data-form-json-about = JSON by a published JSON Schema, with all languages in one file.
data-form-linked = Linked data (JSON-LD)
data-form-linked-about = JSON-LD in the EU vocabulary CCCEV 2.1.

# Open data
open-data-about = Everything in the catalogue is there as data: requirements, evidence, registers and releases, in open formats at permanent addresses.
open-data-terms = Terms
open-data-terms-text = You may use everything freely, without asking and without a key. The licence is
open-data-use = The files are ordinary static files. Scripts on any website can fetch them, and they change only when a new release is published.
open-data-files = Files
open-data-files-text = The JSON files follow published schemas. Texts stand in all their languages in the same file.
data-what = Content
data-file = File
data-schema = Schema or format
data-count = { $count ->
    [one] { $count } file
   *[other] { $count } files, this is one of them
}
open-data-permanent = Permanent addresses
open-data-permanent-text = Each version of a requirement keeps its address. Use the address with a version in contracts and the one without in links.
open-data-permanent-current = always shows the text in force.
open-data-permanent-version = shows one version and never changes.
open-data-checksums = Checksums for each release, and a feed of all changes:
example-requirement = A requirement as JSON
example-requirement-about = One of the requirements, shortened. Evidence is a list of alternatives. Any one of them is enough, and within one all are needed.
example-linked = A requirement as linked data
example-linked-about = The same requirement in the EU vocabulary CCCEV. Each list in hasEvidenceTypeList is an alternative. The same data are found on the page of the requirement.
example-distribution = A file in the description for data portals
example-distribution-about = How a file is described in DCAT-AP-SE, with licence, size and checksum.

## Search. The sign # stands for a number or for words.
search-label = Search requirements, guidance and terms
search-button = Search
search-results = # results
search-one = 1 result
search-none = Nothing was found
search-working = Searching …
search-failed = The search could not be fetched. The list of all requirements still works.
search-all-results = Show all # results
search-more = Show more
search-clear = Clear choices
search-filters = Narrow the results
search-all-versions = Search all versions
search-missing = Nothing in the catalogue is like: #
search-partial = No page has all the words. These have most of them.
search-near = Did you mean:
search-elsewhere = There are # results among earlier versions
search-areas = You can also go to an area:
search-plain = The search needs scripts, which are turned off here.
search-list = You can filter the list of all requirements instead.
search-facet-kind = Kind of page
search-facet-area = Area
search-facet-level = Level
search-facet-type = Type of requirement
search-facet-theme = Theme
search-facet-scope = It concerns
search-facet-status = Status
search-facet-release = Release
search-kind-requirement = Requirement
search-kind-category = Area
search-kind-package = Package
search-kind-guidance = Guidance
search-kind-page = Page
search-kind-term = Term
search-kind-reference = Reference
search-title = Search
search-about = Search requirements, guidance, areas, glossary and references. The search understands inflections and misspellings.
search-kind-evidence = Type of evidence
search-kind-label = Label

## Documents (src/bundle/)

bundle-type-qualification = Qualification requirements
bundle-type-qualification-about = Requirements on the supplier (LOU chapter 14, section 1). They are to be met when the tender is submitted.
bundle-type-technical-specification = Technical specifications
bundle-type-technical-specification-about = Requirements on what is bought (LOU chapter 9, section 1). They are to be met when the tender is submitted.
bundle-type-award-criterion = Award criteria
bundle-type-award-criterion-about = Add value in the evaluation (LOU chapter 16, section 1). They are optional for the supplier, and the buyer decides their weight.
bundle-type-contract-clause = Contract performance clauses
bundle-type-contract-clause-about = Conditions for how the contract is performed (LOU chapter 17, section 1). They apply from the start of the contract unless otherwise stated.
bundle-whole = The whole catalogue
bundle-chosen = Own selection
bundle-inherited = The requirements in { $list } apply here too. They have documents of their own.
bundle-release = Release { $name }, { $date }
bundle-draft = Draft, not published
bundle-licence = Licence: { $licence }
bundle-checksum = Checksum of the selection (SHA-256): { $checksum }
bundle-title-text = Requirement text: { $selection }

## Documents: Word

bundle-title-docx = Requirements annex: { $selection }

## Documents: Excel, the supplier's answers

bundle-title-xlsx-answers = Answer form: { $selection }
bundle-xlsx-page = Page
bundle-xlsx-page-of = of
bundle-xlsx-instruction = Instructions
bundle-xlsx-lists = Lists
bundle-xlsx-values = Buyer's values
bundle-xlsx-values-about = The buyer fills these in before the workbook is handed out. The values are put into the texts where the key stands in square brackets.
bundle-xlsx-values-prompt = Write the value without a unit. It is put into the requirement text.
bundle-xlsx-what = What this is
bundle-xlsx-order = In this order
bundle-xlsx-facts = About the selection
bundle-xlsx-selection = Selection
bundle-xlsx-catalogue = Catalogue
bundle-xlsx-release = Release
bundle-xlsx-publisher = Publisher
bundle-xlsx-owner = Answers for the requirements
bundle-xlsx-requirements = Number of requirements
bundle-xlsx-address = Permanent address
bundle-xlsx-licence = Licence
bundle-xlsx-checksum = Checksum (SHA-256)
bundle-xlsx-filled-value = Filled in by the buyer: { $value } (in { $list })
bundle-xlsx-done = Done
bundle-xlsx-lacks = Missing
bundle-xlsx-optional = Optional
bundle-xlsx-count-done = Done. Nothing is missing.
bundle-xlsx-count-nothing = Nothing has to be filled in yet.
bundle-xlsx-count-lacking = { $lacking } missing, of { $wanted } to fill in
bundle-xlsx-all = In the whole workbook
bundle-xlsx-all-lacking = Not complete: { $lacking } missing
bundle-xlsx-more = … (the whole text: { $address })
bundle-xlsx-low-row = The row does not show the whole text. Select the cell, or read it at { $address }
bundle-xlsx-not-translated = Not translated: the text is in the language { $lang }.
bundle-xlsx-error-choice = Choose one of those in the list.
bundle-xlsx-error-date = Write a date, such as 2027-06-30.
bundle-xlsx-column-number = No.
bundle-xlsx-column-requirement = Requirement
bundle-xlsx-column-title = Title
bundle-xlsx-column-text = Requirement text
bundle-xlsx-column-question = Question
bundle-xlsx-column-hint = How to fill it in
bundle-xlsx-column-example = Example
bundle-xlsx-column-value = Value
bundle-xlsx-column-state = State
bundle-xlsx-column-field = Field
bundle-xlsx-column-answer = Answer
bundle-xlsx-column-unit = Unit
bundle-xlsx-column-type = Type
bundle-xlsx-column-weight = Must or may
bundle-xlsx-column-when = Due
bundle-xlsx-column-evidence = Accepted evidence
bundle-xlsx-column-way = Chosen evidence
bundle-xlsx-column-reference = File or web address
bundle-xlsx-column-issuer = Issuer
bundle-xlsx-column-valid = Valid to
bundle-xlsx-column-covers = Covers articles
bundle-xlsx-column-comment = Comment
bundle-xlsx-column-row = Row
bundle-xlsx-column-article = Article
bundle-xlsx-column-article-number = Your article number
bundle-xlsx-column-maker-number = Manufacturer's article number
bundle-xlsx-column-position = Item
bundle-xlsx-answers-progress = How far you have come
bundle-xlsx-answers-supplier = Supplier
bundle-xlsx-answers-articles = Articles
bundle-xlsx-answers-matrix = Answers per article
bundle-xlsx-answers-evidence = Evidence for articles
bundle-xlsx-answers-list = Other answers
bundle-xlsx-answers-rules = Good to know
bundle-xlsx-answers-what = Here the supplier answers the requirements of the procurement, in the tender or at the start of the contract. Each requirement stands with its text, the evidence that is accepted and a question. The workbook counts by itself what is missing.
bundle-xlsx-answers-how-values = The buyer fills in the values before the workbook is handed out. The supplier changes nothing here.
bundle-xlsx-answers-how-supplier = Say who submits the tender. Give functions, not names of persons.
bundle-xlsx-answers-how-articles = Write one article per row. Other sheets take the articles from here. There is room for 200.
bundle-xlsx-answers-how-matrix = Answer each requirement for each article. A row is an article, and a column is a requirement. The requirement texts are in the sheet Evidence for articles.
bundle-xlsx-answers-how-evidence = Choose evidence for each requirement and say where it is. If different evidence covers different articles, use the rows at the bottom.
bundle-xlsx-answers-how-list = Answer each requirement once. For each answer that is to be proven, choose the evidence and say where it is.
bundle-xlsx-answers-rule-cells = The cells
bundle-xlsx-answers-rule-cells-text = Tinted cells with a green border are open to write in. The tab key takes you from one to the next. The other cells are locked without a password. Lists open with Alt and the down arrow.
bundle-xlsx-answers-rule-must = The state
bundle-xlsx-answers-rule-must-text = The column State says whether the row is done. A requirement that must be met lacks an answer until you have given one. An award criterion is optional, but an answer that adds value is to be proven. The answer No needs no evidence.
bundle-xlsx-answers-rule-proof = The evidence
bundle-xlsx-answers-rule-proof-text = Any one of the accepted kinds of evidence is enough. Attach the file to the tender and write its name, or write a web address that opens without signing in. The buyer checks the evidence and may ask for clarification.
bundle-xlsx-answers-rule-later = The contract clauses
bundle-xlsx-answers-rule-later-text = A clause that applies during the contract is accepted in the tender. No evidence is given then. It is followed up during the contract. What is due at the start of the contract can be filled in then, in the same workbook.
bundle-xlsx-answers-rule-print = Printing
bundle-xlsx-answers-rule-print-text = The sheets print on A4 landscape, the wide ones on two pages side by side. Filter out empty rows in the column Article before printing.
bundle-xlsx-answers-rule-buyer = To the buyer
bundle-xlsx-answers-rule-buyer-text = Fill in what is yours before you hand out the workbook. To change a text, unprotect the sheet under Review. If you change a requirement text, the checksum no longer holds for that requirement.
bundle-xlsx-answers-yes = Yes
bundle-xlsx-answers-no = No
bundle-xlsx-answers-accept = The clause is accepted
bundle-xlsx-answers-refuse = The clause is not accepted
bundle-xlsx-answers-accepted = Accepted in the tender
bundle-xlsx-answers-accept-question = Do you accept the clause? No evidence is given in the tender. During the contract the buyer asks: { $question }
bundle-xlsx-answers-must = Must be answered
bundle-xlsx-answers-no-answer = Lacks an answer
bundle-xlsx-answers-no-evidence = Lacks evidence
bundle-xlsx-answers-no-requirement = Lacks a requirement
bundle-xlsx-answers-no-article-name = Lacks a name or number
bundle-xlsx-answers-not-needed = Not needed
bundle-xlsx-answers-lacking = Answers missing: { $count }
bundle-xlsx-answers-in-unit = The answer is given in { $unit }
bundle-xlsx-answers-write-value = Write the number in the column Value
bundle-xlsx-answers-evidence-later = No evidence in the tender. It is given during the contract.
bundle-xlsx-answers-evidence-none = No evidence is needed.
bundle-xlsx-answers-more-evidence = More evidence for a requirement above. Choose it in the column Requirement.
bundle-xlsx-answers-way = Alternative { $count }
bundle-xlsx-answers-prompt-choice = Choose an answer in the list.
bundle-xlsx-answers-prompt-accept = Choose whether the clause is accepted.
bundle-xlsx-answers-prompt-number = Write a number. Unit: { $unit }
bundle-xlsx-answers-prompt-text = Write the answer in words.
bundle-xlsx-answers-prompt-attachment = Write the name of the file in the tender, or a web address.
bundle-xlsx-answers-prompt-way = Choose how the requirement is proven. One of the alternatives is enough.
bundle-xlsx-answers-prompt-reference = Write the name of the file in the tender, or a web address.
bundle-xlsx-answers-prompt-issuer = Write which organisation has issued the evidence.
bundle-xlsx-answers-prompt-valid = Write the last day on which the evidence is valid, such as 2027-06-30. Leave it empty if there is none.
bundle-xlsx-answers-prompt-covers = Write All, or the numbers of the rows in the sheet Articles, such as 1–12, 15.
bundle-xlsx-answers-prompt-comment = Write what the buyer needs to know beyond the answer.
bundle-xlsx-answers-prompt-requirement = Choose a requirement, if it needs more than one piece of evidence.
bundle-xlsx-answers-prompt-article = Write the name of the article as it stands in your range.
bundle-xlsx-answers-prompt-article-number = Write the number that the article is ordered by.
bundle-xlsx-answers-prompt-maker-number = Write the manufacturer's number, if it differs from yours.
bundle-xlsx-answers-prompt-position = Write the item of the procurement that the article is offered for.
bundle-xlsx-answers-error-choice = Choose one of those in the list.
bundle-xlsx-answers-error-number = Write a number in digits, without a unit.
bundle-xlsx-answers-error-text = Write the answer in words.
bundle-xlsx-answers-error-date = Write a date, such as 2027-06-30.
bundle-xlsx-answers-field-reference = Reference of the procurement
bundle-xlsx-answers-field-reference-hint = The registration number, or the number in the notice.
bundle-xlsx-answers-field-tender = Tender or lot
bundle-xlsx-answers-field-tender-hint = If the procurement is divided: the lot that the tender is for.
bundle-xlsx-answers-field-company = Name of the company
bundle-xlsx-answers-field-company-hint = The registered name of the one who submits the tender.
bundle-xlsx-answers-field-registration = Registration number
bundle-xlsx-answers-field-registration-hint = The number in the country where the company is registered.
bundle-xlsx-answers-field-contact = Contact function
bundle-xlsx-answers-field-contact-hint = The function that answers questions about the tender, such as the tender office. Not the name of a person.
bundle-xlsx-answers-field-email = E-mail address of the function
bundle-xlsx-answers-field-email-hint = A shared address that someone watches, not that of a person.
bundle-xlsx-answers-field-date = Date
bundle-xlsx-answers-field-date-hint = The day on which the answers are given, such as 2027-06-30.

## Documents: Excel, the auditor's assessment

bundle-title-xlsx-assessment = Assessment form: { $selection }
bundle-xlsx-column-method = How it is audited
bundle-xlsx-column-follow-when = When
bundle-xlsx-column-checkpoint = Checkpoint
bundle-xlsx-column-documents = Examples of documentation
bundle-xlsx-column-grade = Assessment
bundle-xlsx-column-finding = What you saw
bundle-xlsx-column-source = Source
bundle-xlsx-column-consequence = If the requirement is not met
bundle-xlsx-column-action = Action
bundle-xlsx-column-responsible = Responsible function
bundle-xlsx-column-due = Done by
bundle-xlsx-column-closed = Closed on
bundle-xlsx-column-points = Checkpoints
bundle-xlsx-column-open-actions = Open actions
bundle-xlsx-column-result = Result
bundle-xlsx-assessment-progress = How far the audit has come
bundle-xlsx-assessment-facts = The audit
bundle-xlsx-assessment-checkpoints = Checkpoints
bundle-xlsx-assessment-summary = Summary
bundle-xlsx-assessment-scale = The scale
bundle-xlsx-assessment-relied = When others rely on the result
bundle-xlsx-assessment-what = Here the auditor notes what each checkpoint showed and what is to be done. Audit against the version that stands in the contract. If the buyer has adapted the requirement, the adapted text holds.
bundle-xlsx-assessment-how-values = Write the values that stand in the contract. They are put into the requirement texts.
bundle-xlsx-assessment-how-facts = Say what the audit covers. Give functions, not names of persons.
bundle-xlsx-assessment-how-checkpoints = Assess each checkpoint. Write what you saw and the source. A deviation also gets an action, a responsible function and a date.
bundle-xlsx-assessment-how-summary = Nothing is filled in here. Formulas count the assessments of each requirement, and the gravest is the result of the requirement.
bundle-xlsx-assessment-scale-met = Met
bundle-xlsx-assessment-scale-met-about = The requirement is met, and there is documentation of it.
bundle-xlsx-assessment-scale-observation = Observation
bundle-xlsx-assessment-scale-observation-about = The requirement is met, but the way of working may fail in time.
bundle-xlsx-assessment-scale-minor = Minor deviation
bundle-xlsx-assessment-scale-minor-about = A part of the requirement is missing, or it is a single fault in a routine that works otherwise.
bundle-xlsx-assessment-scale-major = Major deviation
bundle-xlsx-assessment-scale-major-about = The requirement is not met, the routine is missing, or the fault recurs.
bundle-xlsx-assessment-scale-serious = Serious deviation
bundle-xlsx-assessment-scale-serious-about = Someone is in danger, or serious harm is being done. Tell the one who ordered the audit the same day.
bundle-xlsx-assessment-scale-unknown = Cannot be assessed
bundle-xlsx-assessment-scale-unknown-about = Documentation is missing or has not been shown.
bundle-xlsx-assessment-scale-not-applicable = Not applicable
bundle-xlsx-assessment-scale-not-applicable-about = The checkpoint does not concern what is delivered. Say why.
bundle-xlsx-assessment-relied-when = Three conditions
bundle-xlsx-assessment-relied-about = Another buyer can rely on the result if it is of the same or a higher level, if the method was similar, and if it is at most three years old. If it covers only a part, the rest is audited. Open deviations come with it.
bundle-xlsx-assessment-privacy = About persons
bundle-xlsx-assessment-privacy-about = Write roles, not names. No one who has told something may be recognisable. The workbook can become a public document at the buyer.
bundle-xlsx-assessment-unjudged = Not assessed
bundle-xlsx-assessment-no-finding = Lacks a note
bundle-xlsx-assessment-no-action = Lacks an action
bundle-xlsx-assessment-open = Open action
bundle-xlsx-assessment-closed = Closed
bundle-xlsx-assessment-total = All requirements
bundle-xlsx-assessment-above = See { $number }
bundle-xlsx-assessment-text-itself = The requirement text as a whole. The requirement has no checkpoint of its own.
bundle-xlsx-assessment-prompt-grade = Choose an assessment in the list. The scale is explained in the sheet Instructions.
bundle-xlsx-assessment-prompt-finding = Write what you saw, so that another auditor understands the conclusion.
bundle-xlsx-assessment-prompt-source = Write the name and date of the document, the place, or the role of the one you interviewed.
bundle-xlsx-assessment-prompt-action = Write what the supplier is to do.
bundle-xlsx-assessment-prompt-responsible = Write the function at the supplier that answers for the action.
bundle-xlsx-assessment-prompt-due = Write the date by which the action is to be done, such as 2027-06-30. Time limits in the contract come first.
bundle-xlsx-assessment-prompt-closed = Write the date on which the action was done and had proved to hold.
bundle-xlsx-assessment-field-supplier = Supplier
bundle-xlsx-assessment-field-supplier-hint = The registered name of the company.
bundle-xlsx-assessment-field-registration = Registration number
bundle-xlsx-assessment-field-registration-hint = The number in the country where the company is registered.
bundle-xlsx-assessment-field-contract = Contract
bundle-xlsx-assessment-field-contract-hint = The number of the contract at the buyer.
bundle-xlsx-assessment-field-site = Site
bundle-xlsx-assessment-field-site-hint = The office, factory or warehouse that was audited, with place and country.
bundle-xlsx-assessment-field-scope = Scope
bundle-xlsx-assessment-field-scope-hint = The requirements, articles and parts of the supply chain that were audited, and how they were chosen.
bundle-xlsx-assessment-field-method = Method
bundle-xlsx-assessment-field-method-hint = Documents, interviews, samples, visits. Say also what could not be audited.
bundle-xlsx-assessment-field-first-day = First day
bundle-xlsx-assessment-field-first-day-hint = The day on which the audit began, such as 2027-06-30.
bundle-xlsx-assessment-field-last-day = Last day
bundle-xlsx-assessment-field-last-day-hint = The day on which the audit ended. Three years count from here, if it is given.
bundle-xlsx-assessment-field-auditor = Auditing function
bundle-xlsx-assessment-field-auditor-hint = Organisation and role, and that it is independent of the supplier.
bundle-xlsx-assessment-field-present = Functions that took part
bundle-xlsx-assessment-field-present-hint = Roles at the supplier and at the buyer.
bundle-xlsx-assessment-field-earlier = Earlier audit relied on
bundle-xlsx-assessment-field-earlier-hint = Who audited, the date, the level and the method. It may be at most three years old.

## Documents: PDF

bundle-title-pdf = Requirements annex: { $selection }

## Documents: the lists on the pages

bundle-page = Download
