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
home-packages-about = Ready selections of requirements that work together.
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
category-priority = Priority
category-cpv = CPV codes
category-children = Sub-areas
category-requirements = Requirements
category-none = The area has no requirements of its own.
category-inherits = Also applies here
category-inherits-about = The requirements of these areas are used together with the area's own.
category-withdrawn = Withdrawn requirements
area = Area
category-level-help = Most suppliers can meet the base level. The advanced level goes further. Spearhead drives development and suits a mature market.
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
status-consultation = Consultation
status-current = Current
status-superseded = Superseded
status-withdrawn = Withdrawn
version = Version
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
valid-to = Valid until
review-by = Reviewed by
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
placeholder-key = Place in the text
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
exception-until = Until
answer = The supplier's answer
answer-yes-no = Yes or no
answer-choice = Choice
answer-number = Number
answer-text = Free text
answer-attachment = Attachment
answer-kind = Form of answer
answer-choices = Choices
answer-mandatory = Must be met
answer-weightable = Can be scored
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
release-checksums-about = The file lists the SHA-256 of every text in the release. The command ‘krav verify’ tells whether a file is published.
feed = Feed
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
draft-about = This page shows work that is not published.
standing-label = Version and status
standing-past = You are reading an earlier version.
standing-current = Read the present text
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

## Search. The sign # stands for a number or for words.
search-label = Search requirements, guidance and terms
search-button = Search
search-results = # results
search-one = 1 result
search-none = Nothing was found
search-working = Searching …
search-failed = The search could not be fetched. The list of all requirements still works.
search-all-results = Show all # results
search-words = Suggested words
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
