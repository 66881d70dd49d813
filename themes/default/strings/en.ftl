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
bundle-docx-contents = Contents
bundle-docx-publisher = Publisher
bundle-docx-count = Number of requirements
bundle-docx-checksum = Checksum (SHA-256)
bundle-docx-checksum-short = checksum { $checksum }
bundle-docx-page = Page { $page } of { $pages }
bundle-docx-state = The text of the requirement is
bundle-docx-unchanged = unchanged
bundle-docx-adapted = adapted
bundle-docx-note = To the buyer:
bundle-docx-explained = Read the motives and guidance in the annex
bundle-docx-requirement = Read the text of the requirement
bundle-docx-evidence-one = The requirement is proven like this:
bundle-docx-fill-in = Fill in
bundle-docx-filled = Filled in
bundle-docx-filled-in = Stands in
bundle-docx-filled-list = This has been filled in by the buyer
bundle-docx-appendix = Annex: motives and guidance
bundle-docx-appendix-about = The annex explains the requirements. It is not part of them and need not go with the procurement documents.
bundle-docx-values = Values in { $id }
bundle-docx-substances = Substances in { $id }
bundle-docx-table = Table in { $id }
bundle-docx-style-facts = Requirement facts
bundle-docx-style-about = Document facts
bundle-docx-style-cell = Table cell
bundle-docx-style-explained = Explained requirement

## Documents: Excel, the supplier's answers

bundle-title-xlsx-answers = Answer form: { $selection }

## Documents: Excel, the auditor's assessment

bundle-title-xlsx-assessment = Assessment form: { $selection }

## Documents: PDF

bundle-title-pdf = Requirements annex: { $selection }
bundle-pdf-page = Page { $page } of { $pages }
bundle-pdf-contents = Contents
bundle-pdf-publisher = Publisher
bundle-pdf-count = Number of requirements
bundle-pdf-checksum = Checksum (SHA-256)
bundle-pdf-checksum-short = checksum
bundle-pdf-filled = Filled in
bundle-pdf-filled-in = Stands in
bundle-pdf-filled-list = This has been filled in by the buyer
bundle-pdf-appendix = Annex: motives and guidance
bundle-pdf-appendix-about = The annex explains the requirements. It is not part of them and need not be pasted into the procurement documents.
bundle-pdf-attachment = The same selection as data in JSON

## Documents: the lists on the pages

downloads = Download
downloads-about-requirement = The requirement alone. If you need several, download them together from the page of an area or a package.
downloads-about-package = The package as documents to use as they are.
downloads-about-category = Every requirement in force in the area. Include only those that fit the purchase; the packages are ready selections.
downloads-about-release = The whole release. A selection is usually enough: choose an area or a package above.
downloads-document = Document
downloads-about = For
downloads-size = Size
downloads-more = More formats and checksums
downloads-data = The same requirement as open data:
downloads-checksums = Checksums (SHA-256)
downloads-unchanged = The documents were made with release { $name }. Nothing in them has changed since.
downloads-in-language = These documents are in Swedish only.
downloads-from = unchanged since { $name }
downloads-parts = Documents for areas and packages
downloads-parts-about = Each area and package as it is in this release.
downloads-part = Area or package
downloads-documents = Documents
downloads-sums-about = Checksums of the documents:
copy-all-rich = Copy all requirement texts
copy-all-plain = Copy as plain text
copy-all-failed = Copying did not work. Open the file “Requirement text to paste” and copy from there.
file-size-bytes = { $number } bytes
file-size-kilobytes = { $number } kB
file-size-megabytes = { $number } MB
bundle-format-docx = Requirements annex (Word)
bundle-format-docx-about = Buyers: the requirements ready for the procurement documents, with motives and guidance in an appendix
bundle-format-docx-normative = Requirement text (Word)
bundle-format-docx-normative-about = Buyers: requirement text and evidence only, without explanations
bundle-format-xlsx-answers = Answer form (Excel)
bundle-format-xlsx-answers-about = Suppliers: a form to fill in and submit with the tender
bundle-format-xlsx-assessment = Assessment form (Excel)
bundle-format-xlsx-assessment-about = Auditors: checkpoints and assessment for follow-up
bundle-format-pdf = Requirements annex (PDF)
bundle-format-pdf-about = Those who want to read, print or file it
bundle-format-html = Requirement text to paste (HTML)
bundle-format-html-about = Those who paste the requirements into another system
bundle-format-csv = Requirements (CSV)
bundle-format-csv-about = Spreadsheets and tender systems: one row a requirement
bundle-format-csv-evidence = Evidence (CSV)
bundle-format-csv-evidence-about = Spreadsheets and tender systems: one row a requirement and piece of evidence
bundle-format-json = Requirements (JSON)
bundle-format-json-about = Programs: everything about each requirement by a published schema
bundle-format-jsonld = Requirements (JSON-LD)
bundle-format-jsonld-about = Programs: linked data in the EU’s vocabulary CCCEV
bundle-format-zip = All formats (ZIP)
bundle-format-zip-about = Those who want everything in one file, with checksums
bundle-readme-files = The files:
bundle-readme-sums = The file { $file } has the checksums. The tool sha256sum compares them: sha256sum -c { $file }
bundle-readme-name = README.txt
