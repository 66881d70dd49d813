# The words of the form: each field with its help, and the words to choose from.

## requirement
field-requirement-id = Id
field-requirement-id-help = The requirement's identifier. It never changes.
field-requirement-version = Version
field-requirement-version-help = The first number grows when the obligation changes, the second when the text is clarified.
field-requirement-title = Title
field-requirement-title-help = What is required, in at most 80 characters.
field-requirement-status = Status
field-requirement-status-help = A draft is not published. Choose In force when the requirement has been decided.
field-requirement-type = Type
field-requirement-type-help = Which of the four kinds of requirement in the procurement act it is.
field-requirement-level = Level
field-requirement-level-help = How far the requirement goes.
field-requirement-replaces = Takes the place of
field-requirement-replaces-help = Requirements of a lower level that this one is used instead of.
field-requirement-complements = Complements
field-requirement-complements-help = Requirements of a lower level that this one is used together with.
field-requirement-scope = Applies to
field-requirement-scope-help = What the requirement is about.
field-requirement-per-article = Answer per article
field-requirement-per-article-help = Whether the supplier answers for each article.
field-requirement-themes = Themes
field-requirement-themes-help = One or more of the catalogue's themes.
field-requirement-cpv = CPV codes
field-requirement-cpv-help = Eight-digit codes for what is bought.
field-requirement-goals = Goals
field-requirement-goals-help = Goals that the requirement contributes to.
field-requirement-benefit = Benefit
field-requirement-benefit-help = How large the benefit is, and why.
field-requirement-published = Published
field-requirement-published-help = The day this version was published.
field-requirement-valid-from = Valid from
field-requirement-valid-from-help = The first day the version may be used.
field-requirement-valid-to = Valid to
field-requirement-valid-to-help = The last day the version may be used.
field-requirement-review-by = Review by
field-requirement-review-by-help = The day by which the requirement is to be reviewed.
field-requirement-owner = Owner
field-requirement-owner-help = A role or group, never a person.
field-requirement-decision = Decision
field-requirement-decision-help = Who decided, when, and the registration number.
field-requirement-upstream = Origin
field-requirement-upstream-help = The requirement of another body that this one comes from.
field-requirement-derived-from = Derived from
field-requirement-derived-from-help = Laws, standards and other sources in the register.
field-requirement-values = Values
field-requirement-values-help = The numbers in the requirement's text, one in each row.
field-requirement-substances = Substances
field-requirement-substances-help = The substances that the requirement limits.
field-requirement-placeholders = What the buyer fills in
field-requirement-placeholders-help = Gaps in the text, written as [[key]].
field-requirement-evidence = Evidence
field-requirement-evidence-help = The ways to show that the requirement is met. Any one of them is enough.
field-requirement-exceptions = Exceptions
field-requirement-exceptions-help = What the requirement does not apply to, why and until when.
field-requirement-answer = Supplier's answer
field-requirement-answer-help = The question to the supplier and how it is answered.
field-requirement-follow-up = Follow-up
field-requirement-follow-up-help = How the requirement is followed up during the contract. Needed for contract clauses.
field-requirement-related = Related requirements
field-requirement-related-help = Requirements that a reader of this one should know about.
field-requirement-guidance = Guidance
field-requirement-guidance-help = Guidance pages that explain the requirement.
field-requirement-eforms-gpp = Green criterion in eForms
field-requirement-eforms-gpp-help = The code for green procurement criteria in the notice.
field-requirement-changes = Changes
field-requirement-changes-help = What changed in each version, newest last.
field-requirement-split-from = Split from
field-requirement-split-from-help = Requirements that this one was split from.
field-requirement-merged-from = Merged from
field-requirement-merged-from-help = Requirements that were merged into this one.
field-requirement-moved-from = Moved from
field-requirement-moved-from-help = The category that the requirement was in before it moved.
field-requirement-consultation = Consultation
field-requirement-consultation-help = When and where to comment. Goes with the status In consultation.
field-requirement-withdrawn = Withdrawal
field-requirement-withdrawn-help = Why and when the requirement was withdrawn.

## consultation
field-consultation-from = From
field-consultation-from-help = The first day.
field-consultation-to = To
field-consultation-to-help = The last day.
field-consultation-question = Question
field-consultation-question-help = What the group most wants to know.
field-consultation-answers-to = Answers to
field-consultation-answers-to-help = The address of a function, never of a person.

## withdrawal
field-withdrawal-date = Date
field-withdrawal-date-help = The day the requirement was withdrawn.
field-withdrawal-reason = Reason
field-withdrawal-reason-help = For those who still have it in a contract.
field-withdrawal-successor = Use instead
field-withdrawal-successor-help = A requirement to use instead, if there is one.

## benefit
field-benefit-level = Size
field-benefit-level-help = How large the benefit is.
field-benefit-reason = Reason
field-benefit-reason-help = Why, in one line.

## decision
field-decision-body = Decided by
field-decision-body-help = The body that decided.
field-decision-date = Date
field-decision-date-help = The day of the decision.
field-decision-dnr = Registration number
field-decision-dnr-help = The registration number of the decision.

## upstream
field-upstream-source = Body
field-upstream-source-help = Who wrote the requirement.
field-upstream-id = Id there
field-upstream-id-help = Its identifier at that body.
field-upstream-version = Version there
field-upstream-version-help = Its version at that body.
field-upstream-relation = Relation
field-upstream-relation-help = Whether it is the same, adapted or only inspired.
field-upstream-deviation = Difference
field-upstream-deviation-help = How it differs. Needed when it is adapted.
field-upstream-url = Web address
field-upstream-url-help = Where it can be read.

## measured-value
field-measured-value-concept = What is measured
field-measured-value-concept-help = The property that the number is about.
field-measured-value-operator = Comparison
field-measured-value-operator-help = How the number is compared.
field-measured-value-number = Number
field-measured-value-number-help = The limit, in digits.
field-measured-value-unit = Unit
field-measured-value-unit-help = A unit in the register.
field-measured-value-measured-on = Measured on
field-measured-value-measured-on-help = What it is measured on.
field-measured-value-method = Method
field-measured-value-method-help = How it is measured.

## substance
field-substance-name = Name
field-substance-name-help = The name of the substance.
field-substance-cas = CAS number
field-substance-cas-help = Its number in the CAS register.
field-substance-limit = Limit
field-substance-limit-help = The most that is allowed.
field-substance-unit = Unit
field-substance-unit-help = The unit of the limit, in the register.

## placeholder
field-placeholder-key = Key
field-placeholder-key-help = The word in double brackets in the text.
field-placeholder-question = Question
field-placeholder-question-help = What the buyer is asked.
field-placeholder-example = Example
field-placeholder-example-help = An example of an answer.
field-placeholder-default = Default
field-placeholder-default-help = What is used if the buyer says nothing.

## exception
field-exception-scope = What is excepted
field-exception-scope-help = What the requirement does not apply to.
field-exception-reason = Reason
field-exception-reason-help = Why the exception is needed.
field-exception-until = Until
field-exception-until-help = The last day of the exception.

## answer
field-answer-question = Question
field-answer-question-help = The question to the supplier.
field-answer-kind = Kind of answer
field-answer-kind-help = What kind of answer the supplier gives.
field-answer-choices = Choices
field-answer-choices-help = The choices when the answer is one of several.
field-answer-unit = Unit
field-answer-unit-help = The unit of the answer when it is a number.
field-answer-mandatory = Mandatory
field-answer-mandatory-help = Whether a tender must meet it.
field-answer-weightable = Can give points
field-answer-weightable-help = Whether the buyer may give points for it.
field-answer-when = Due
field-answer-when-help = When the answer is due.

## follow-up
field-follow-up-method = Method
field-follow-up-method-help = How it is done.
field-follow-up-when = When
field-follow-up-when-help = When it is done.
field-follow-up-checkpoints = Checkpoints
field-follow-up-checkpoints-help = What is checked, one item a line.
field-follow-up-documentation-examples = Examples of documentation
field-follow-up-documentation-examples-help = Documents that can show it.
field-follow-up-consequence = Consequence
field-follow-up-consequence-help = What a deviation leads to.

## change
field-change-version = Version
field-change-version-help = The version that the change led to.
field-change-date = Date
field-change-date-help = The day of the change.
field-change-class = Class of change
field-change-class-help = What the change means for those who use the requirement.
field-change-text = To the readers
field-change-text-help = What changed and why.

## alternative
field-alternative-all = Evidence needed together
field-alternative-all-help = All of these are needed for this way.
field-alternative-note = Note
field-alternative-note-help = What the evidence must show.
field-alternative-max-age-months = Maximum age in months
field-alternative-max-age-months-help = How old the evidence may be.

## translation
field-translation-id = Id
field-translation-id-help = The same identifier as in the source.
field-translation-version = Translated version
field-translation-version-help = The version of the source that was translated.
field-translation-title = Title
field-translation-title-help = The title in this language.
field-translation-benefit = Reason for the benefit
field-translation-benefit-help = The source's reason, translated.
field-translation-deviation = Difference from the origin
field-translation-deviation-help = The source's text, translated.
field-translation-values = Values
field-translation-values-help = The words of each value, in the source's order.
field-translation-substances = Substances
field-translation-substances-help = The names of the substances, in the source's order.
field-translation-placeholders = What the buyer fills in
field-translation-placeholders-help = The questions, with the source's keys.
field-translation-evidence-notes = Notes on the evidence
field-translation-evidence-notes-help = One for each way, empty where the source has none.
field-translation-exceptions = Exceptions
field-translation-exceptions-help = The exceptions, in the source's order.
field-translation-answer = Supplier's answer
field-translation-answer-help = The question and the choices.
field-translation-follow-up = Follow-up
field-translation-follow-up-help = How the requirement is followed up.
field-translation-consultation-question = Question in the consultation
field-translation-consultation-question-help = What the group most wants to know.
field-translation-changes = Changes
field-translation-changes-help = The text of each version, in the source's order.

## value-translation
field-value-translation-concept = What is measured
field-value-translation-concept-help = The property that the number is about.
field-value-translation-measured-on = Measured on
field-value-translation-measured-on-help = What it is measured on.
field-value-translation-method = Method
field-value-translation-method-help = How it is measured.

## placeholder-translation
field-placeholder-translation-key = Key
field-placeholder-translation-key-help = The same key as in the source.
field-placeholder-translation-question = Question
field-placeholder-translation-question-help = What the buyer is asked.
field-placeholder-translation-example = Example
field-placeholder-translation-example-help = An example of an answer.
field-placeholder-translation-default = Default
field-placeholder-translation-default-help = What is used if the buyer says nothing.

## exception-translation
field-exception-translation-scope = What is excepted
field-exception-translation-scope-help = What the requirement does not apply to.
field-exception-translation-reason = Reason
field-exception-translation-reason-help = Why the exception is needed.

## answer-translation
field-answer-translation-question = Question
field-answer-translation-question-help = The question to the supplier.
field-answer-translation-choices = Choices
field-answer-translation-choices-help = The choices, in the source's order.

## follow-up-translation
field-follow-up-translation-method = Method
field-follow-up-translation-method-help = How it is done.
field-follow-up-translation-when = When
field-follow-up-translation-when-help = When it is done.
field-follow-up-translation-checkpoints = Checkpoints
field-follow-up-translation-checkpoints-help = What is checked, in the source's order.
field-follow-up-translation-documentation-examples = Examples of documentation
field-follow-up-translation-documentation-examples-help = Documents that can show it.
field-follow-up-translation-consequence = Consequence
field-follow-up-translation-consequence-help = What a deviation leads to.

## category
field-category-title = Name
field-category-title-help = The name of the category.
field-category-summary = Summary
field-category-summary-help = What it holds, in one or two sentences.
field-category-owner = Owner
field-category-owner-help = A role or group, never a person.
field-category-updated = Updated
field-category-updated-help = The day the text was last changed.
field-category-order = Order
field-category-order-help = Its place among its siblings; lower comes first.
field-category-priority = Priority
field-category-priority-help = The years in which the regions work on it together.
field-category-cpv = CPV codes
field-category-cpv-help = Eight-digit codes for what is bought.
field-category-includes = Includes
field-category-includes-help = What belongs to it.
field-category-excludes = Excludes
field-category-excludes-help = What does not belong to it, though one might think so.
field-category-risks = Risks
field-category-risks-help = The risks in brief, each with the kind of source.
field-category-inherits = Requirements that also apply
field-category-inherits-help = Categories whose requirements apply here too.

## priority
field-priority-from = From
field-priority-from-help = The first year.
field-priority-to = To
field-priority-to-help = The last year.

## risk
field-risk-text = Risk
field-risk-text-help = What may go wrong, for whom or what.
field-risk-source-type = Kind of source
field-risk-source-type-help = For example, a report by an authority.

## category-translation
field-category-translation-title = Name
field-category-translation-title-help = The name of the category in this language.
field-category-translation-summary = Summary
field-category-translation-summary-help = What it holds.
field-category-translation-updated = Source updated
field-category-translation-updated-help = The day of the source text that was translated.
field-category-translation-includes = Includes
field-category-translation-includes-help = In the source's order.
field-category-translation-excludes = Excludes
field-category-translation-excludes-help = In the source's order.
field-category-translation-risks = Risks
field-category-translation-risks-help = In the source's order.

## guidance
field-guidance-title = Title
field-guidance-title-help = The title of the guidance.
field-guidance-summary = Summary
field-guidance-summary-help = What it helps with, in one or two sentences.
field-guidance-role = For
field-guidance-role-help = Whom the guidance is for.
field-guidance-stage = Stage
field-guidance-stage-help = The step of the work.
field-guidance-owner = Owner
field-guidance-owner-help = A role or group, never a person.
field-guidance-updated = Updated
field-guidance-updated-help = The day the text was last changed.
field-guidance-reviewed = Reviewed against
field-guidance-reviewed-help = Versions of requirements that the text has been read against since it was changed, such as SAR-001@2.0.
field-guidance-review-by = Review by
field-guidance-review-by-help = The day by which it is to be reviewed.
field-guidance-order = Order
field-guidance-order-help = Its place within the role; lower comes first.
field-guidance-categories = Categories
field-guidance-categories-help = The categories that it is about.

## page
field-page-title = Title
field-page-title-help = The title of the page.
field-page-summary = Summary
field-page-summary-help = What the page says, in one or two sentences.
field-page-owner = Owner
field-page-owner-help = A role or group, never a person.
field-page-updated = Updated
field-page-updated-help = The day the text was last changed.
field-page-reviewed = Reviewed against
field-page-reviewed-help = Versions of requirements that the text has been read against since it was changed, such as SAR-001@2.0.
field-page-menu = Menu
field-page-menu-help = Where it is linked from on every page.
field-page-order = Order
field-page-order-help = Its place in the menu; lower comes first.

## prose-translation
field-prose-translation-title = Title
field-prose-translation-title-help = The title in this language.
field-prose-translation-summary = Summary
field-prose-translation-summary-help = What the text says.
field-prose-translation-updated = Source updated
field-prose-translation-updated-help = The day of the source text that was translated.

## package
field-package-title = Name
field-package-title-help = The name of the package.
field-package-summary = When it fits
field-package-summary-help = In one or two sentences.
field-package-intro = How to use it
field-package-intro-help = What to add and what to think of.
field-package-category = Category
field-package-category-help = The category that it belongs to.
field-package-level = Level
field-package-level-help = The highest level in it.
field-package-owner = Owner
field-package-owner-help = A role or group, never a person.
field-package-updated = Updated
field-package-updated-help = The day it was last changed.
field-package-reviewed = Reviewed against
field-package-reviewed-help = Versions of requirements that the text has been read against since it was changed, such as SAR-001@2.0.
field-package-order = Order
field-package-order-help = Its place among the packages; lower comes first.
field-package-requirements = Requirements
field-package-requirements-help = The requirements in the order they are pasted.

## package-entry
field-package-entry-id = Requirement
field-package-entry-id-help = The requirement's identifier.
field-package-entry-version = Version
field-package-entry-version-help = Only if it must be another than the present one.
field-package-entry-note = Note
field-package-entry-note-help = Why it is here, or how it is adapted.

## register
field-register-reference = References
field-register-reference-help = Laws, standards and other sources.
field-register-evidence = Types of evidence
field-register-evidence-help = What evidence is called, what it must show and who may issue it.
field-register-label = Labels
field-register-label-help = Labels and the six conditions of the act.
field-register-term = Terms
field-register-term-help = Words and what they mean.
field-register-unit = Units
field-register-unit-help = Units and how they are written.
field-register-cpv = CPV codes
field-register-cpv-help = Codes and their names.

## reference
field-reference-id = Id
field-reference-id-help = Its name in the catalogue.
field-reference-title = Title
field-reference-title-help = The name of the text.
field-reference-kind = Kind
field-reference-kind-help = What kind of text it is.
field-reference-designation = Designation
field-reference-designation-help = How it is cited, as in (EU) 2017/745.
field-reference-status = Status
field-reference-status-help = Whether the text is in force.
field-reference-successor = Successor
field-reference-successor-help = The reference that takes or took its place.
field-reference-valid-from = Applies from
field-reference-valid-from-help = The first day.
field-reference-valid-to = Applies to
field-reference-valid-to-help = The last day.
field-reference-url = Web address
field-reference-url-help = Where it can be read.
field-reference-eli = ELI
field-reference-eli-help = Its European legislation identifier.
field-reference-free = Free to read
field-reference-free-help = Whether anyone can read it without paying.
field-reference-checked = Checked
field-reference-checked-help = The day someone last looked whether this still holds.
field-reference-note = Note
field-reference-note-help = What to know about it.

## evidence-type
field-evidence-type-id = Id
field-evidence-type-id-help = Its name in the catalogue.
field-evidence-type-title = Name
field-evidence-type-title-help = What it is called in a list.
field-evidence-type-description = Description
field-evidence-type-description-help = What it must show and who may issue it.
field-evidence-type-kind = Kind
field-evidence-type-kind-help = What kind of evidence it is.
field-evidence-type-law = Law
field-evidence-type-law-help = The paragraph of law that it rests on.
field-evidence-type-label = Label
field-evidence-type-label-help = Its label in the register.
field-evidence-type-max-age-months = Maximum age in months
field-evidence-type-max-age-months-help = How old it may be.

## label
field-label-id = Id
field-label-id-help = Its name in the catalogue.
field-label-title = Name
field-label-title-help = The name of the label.
field-label-forms = Other names
field-label-forms-help = Other names that texts have for it. An asterisk stands for how one may end.
field-label-criteria = Criteria
field-label-criteria-help = The edition of its criteria.
field-label-url = Web address
field-label-url-help = Where the criteria can be read.
field-label-conditions = The six conditions
field-label-conditions-help = The conditions of LOU 9 kap. 12 §.
field-label-checked = Checked
field-label-checked-help = The day the conditions were last looked at.
field-label-note = Note
field-label-note-help = What to know about it.

## conditions
field-conditions-linked = Linked to the subject matter
field-conditions-linked-help = The criteria are linked to the subject matter of the contract.
field-conditions-suitable = Suitable
field-conditions-suitable-help = The criteria are suitable to define what is bought.
field-conditions-objective = Objective
field-conditions-objective-help = The criteria are verifiable and do not discriminate.
field-conditions-open-procedure = Open procedure
field-conditions-open-procedure-help = The criteria were set in an open procedure.
field-conditions-available = Available
field-conditions-available-help = The label is open to all who meet the criteria.
field-conditions-independent = Independent
field-conditions-independent-help = The criteria were set by a body that the applicant cannot steer.

## term
field-term-id = Id
field-term-id-help = Its name in the catalogue.
field-term-title = Word
field-term-title-help = The word.
field-term-definition = Definition
field-term-definition-help = What the word means.
field-term-synonyms = Other words
field-term-synonyms-help = Words for the same in the first language.
field-term-synonyms-en = Other words in English
field-term-synonyms-en-help = Words for the same in English.
field-term-ambiguous = Ambiguous
field-term-ambiguous-help = Whether the word also means other things, so that it is linked only where a text says so.
field-term-see = See also
field-term-see-help = Related words.

## unit
field-unit-id = Id
field-unit-id-help = Its name in the catalogue.
field-unit-symbol = Symbol
field-unit-symbol-help = How it is written after a number.
field-unit-title = Name
field-unit-title-help = The name of the unit.

## cpv-entry
field-cpv-entry-code = Code
field-cpv-entry-code-help = The code with its check digit, as in 33141110-4.
field-cpv-entry-title = Name
field-cpv-entry-title-help = Its name in the vocabulary.
field-cpv-entry-source = Source
field-cpv-entry-source-help = The text that the code and its names are taken from.

## config
field-config-format = Format number
field-config-format-help = The form of the file: 1, also if left out.
field-config-title = Name
field-config-title-help = The name of the catalogue.
field-config-description = Description
field-config-description-help = What it is, in one or two sentences.
field-config-publisher = Publisher
field-config-publisher-help = Who publishes the catalogue.
field-config-base-url = Address of the site
field-config-base-url-help = The address that the site is published at.
field-config-moved-from = Earlier address
field-config-moved-from-help = The address that it was published at before, until the next release.
field-config-propose = Suggest a change
field-config-propose-help = The address of a form or of mail. Holes such as { "{" }id{ "}" } and { "{" }section{ "}" } are filled in on each page.
field-config-edit = Edit the file
field-config-edit-help = The address where a file is edited, with { "{" }path{ "}" } where its path belongs.
field-config-languages = Languages
field-config-languages-help = Codes of languages, the first language first.
field-config-licence = Licence
field-config-licence-help = The licence of the texts.
field-config-example = Example
field-config-example-help = Whether this is an example, which every page and document then says.
field-config-theme = Theme
field-config-theme-help = The folder below themes/ that changes how the site looks.
field-config-id-prefixes = Beginnings of ids
field-config-id-prefixes-help = The capitals that ids may begin with, a line for each.
field-config-themes = Themes
field-config-themes-help = The themes that requirements are sorted by, and what they are in a notice.
field-config-goals = Goals
field-config-goals-help = The goals that requirements contribute to.
field-config-selection-criteria = Selection criteria in the notice
field-config-selection-criteria-help = Which qualification requirements are which criterion in a notice.
field-config-documents = Documents
field-config-documents-help = The formats that are published of areas, packages and the whole catalogue. All if none is chosen.
field-config-single-documents = Documents of single requirements
field-config-single-documents-help = The formats that are published of each version of a requirement. Word if none is chosen.
field-config-earlier-documents = Documents of earlier releases
field-config-earlier-documents-help = The formats that areas, packages and the whole catalogue keep when a later release shows other texts. If none is chosen, areas and packages keep Word and Excel, and the whole all but the archive.
field-config-signing-key = Key
field-config-signing-key-help = The public key of minisign that releases are signed with.
field-config-signing-keys = Keys with days
field-config-signing-keys-help = Keys that hold for releases between two days.
field-config-redirects = Redirects
field-config-redirects-help = Pages that have moved, with the old and the new address.
field-config-marks = Words that need “or equivalent”
field-config-marks-help = Trade marks, origins and methods that may not stand alone in a requirement.
field-config-wording = Rules of wording
field-config-wording-help = The limits of the rules of wording.
field-config-allow = Exceptions from rules
field-config-allow-help = Single findings that are right as they are, with the reason.

## publisher
field-publisher-name = Name
field-publisher-name-help = The name of the publisher.
field-publisher-url = Site
field-publisher-url-help = The site of the publisher.
field-publisher-email = E-mail
field-publisher-email-help = The address of a function, never of a person.

## licence
field-licence-id = Short name
field-licence-id-help = The short name of the licence, such as CC0-1.0.
field-licence-title = Name
field-licence-title-help = The name of the licence.
field-licence-url = Address
field-licence-url-help = Where the licence can be read.

## signing-key
field-signing-key-key = Key
field-signing-key-key-help = The second line of minisign.pub.
field-signing-key-from = From
field-signing-key-from-help = The first day of release that it signs.
field-signing-key-to = To
field-signing-key-to-help = The last day of release that it signs.

## redirect
field-redirect-from = From
field-redirect-from-help = The address that was published, from the root of the site.
field-redirect-to = To
field-redirect-to-help = The address that answers now.

## topic
field-topic-id = Id
field-topic-id-help = The id that requirements use.
field-topic-title = Name
field-topic-title-help = The name that is shown.

## notice-topic
field-notice-topic-id = Id
field-notice-topic-id-help = The id that requirements use.
field-notice-topic-title = Name
field-notice-topic-title-help = The name that is shown.
field-notice-topic-green = Environment in the notice
field-notice-topic-green-help = How environmental impact is reduced (BT-774).
field-notice-topic-social = Social objective in the notice
field-notice-topic-social-help = Which social objective is promoted (BT-775).

## selection-criterion
field-selection-criterion-code = Criterion
field-selection-criterion-code-help = The code of the criterion in the notice (BT-809).
field-selection-criterion-requirements = Requirements
field-selection-criterion-requirements-help = The requirements of the criterion.

## mark
field-mark-word = Word
field-mark-word-help = The word or words, found with endings too.
field-mark-kind = What it is
field-mark-kind-help = Whether it is a trade mark, an origin or a method.

## wording
field-wording-vague = Vague words
field-wording-vague-help = Words and phrases that are too vague, a line for each, in place of those that are built in.
field-wording-sentence-words = Words in a sentence
field-wording-sentence-words-help = The words that a sentence may have. 40 if left out.
field-wording-lix = LIX
field-wording-lix-help = The LIX that a Swedish text may have. 70 if left out.

## allow
field-allow-rule = Rule
field-allow-rule-help = The code of the rule, such as K214.
field-allow-text = Text
field-allow-text-help = The name of the file without .md, or its path below content/.
field-allow-reason = Reason
field-allow-reason-help = Why the text is right as it is.

## profile
field-profile-title = Name
field-profile-title-help = The name of the profile.
field-profile-about = Fits
field-profile-about-help = What it fits, in a sentence.
field-profile-split = Separate tables
field-profile-split-help = Whether what must be met, what is scored and what applies during the contract are tables of their own.
field-profile-columns = Columns
field-profile-columns-help = The columns, in their order.

## profile-column
field-profile-column-column = Contents
field-profile-column-column-help = What the column contains.
field-profile-column-head = Head
field-profile-column-head-help = What the head says, if not the usual.
field-profile-column-longest = Longest text
field-profile-column-longest-help = The most characters that the other system takes.

## Choices
choice-status-draft = Draft
choice-status-consultation = In consultation
choice-status-current = In force
choice-status-superseded = Superseded
choice-status-withdrawn = Withdrawn
choice-requirement-type-qualification = Qualification requirement
choice-requirement-type-technical-specification = Technical specification
choice-requirement-type-award-criterion = Award criterion
choice-requirement-type-contract-clause = Contract performance clause
choice-level-base = Base
choice-level-advanced = Advanced
choice-level-spearhead = Spearhead
choice-scope-product = The product
choice-scope-supplier = The supplier
choice-scope-production = The production
choice-scope-packaging = The packaging
choice-scope-service = The service
choice-benefit-level-high = High
choice-benefit-level-medium = Medium
choice-benefit-level-low = Low
choice-relation-identical = The same
choice-relation-adapted = Adapted
choice-relation-inspired = Inspired
choice-operator-at-most = At most
choice-operator-less-than = Less than
choice-operator-equal = Equal to
choice-operator-more-than = More than
choice-operator-at-least = At least
choice-answer-kind-yes-no = Yes or no
choice-answer-kind-choice = One of several choices
choice-answer-kind-number = Number
choice-answer-kind-text = Text
choice-answer-kind-attachment = Attachment
choice-when-tender = In the tender
choice-when-contract-start = At the start of the contract
choice-when-during-contract = During the contract
choice-change-class-editorial = Editorial
choice-change-class-clarified = Clarified
choice-change-class-tightened = Tightened
choice-change-class-loosened = Loosened
choice-change-class-new = New
choice-change-class-withdrawn = Withdrawn
choice-change-class-moved = Moved
choice-change-class-split = Split
choice-change-class-merged = Merged
choice-eforms-gpp-eu = EU criteria
choice-eforms-gpp-national = National criteria
choice-eforms-gpp-other = Other criteria
choice-eforms-gpp-none = None
choice-reference-kind-law = Law
choice-reference-kind-eu-law = EU law
choice-reference-kind-standard = Standard
choice-reference-kind-label = Label
choice-reference-kind-convention = Convention
choice-reference-kind-guideline = Guideline
choice-reference-kind-report = Report
choice-reference-status-in-force = In force
choice-reference-status-upcoming = Upcoming
choice-reference-status-superseded = Superseded
choice-reference-status-withdrawn = Repealed
choice-evidence-kind-label = Label
choice-evidence-kind-certificate = Certificate
choice-evidence-kind-test-report = Test report
choice-evidence-kind-declaration = Declaration
choice-evidence-kind-documentation = Documentation
choice-evidence-kind-registration = Registration
choice-evidence-kind-other-means = Other means
choice-role-buyer = Buyer
choice-role-supplier = Supplier
choice-role-author = Author
choice-role-auditor = Auditor
choice-stage-prepare = Prepare
choice-stage-conduct = Conduct
choice-stage-manage = Manage
choice-stage-introduction = Introduction
choice-stage-commitments = Commitments
choice-stage-due-diligence = Due diligence
choice-stage-reporting = Reporting
choice-stage-method = Method
choice-stage-follow-up = Follow-up
choice-stage-area = Area
choice-menu-header = Header
choice-menu-footer = Footer
choice-menu-none = None
choice-document-format-docx = Requirements annex (Word)
choice-document-format-docx-buyer = Buyer’s companion (Word)
choice-document-format-xlsx-answers = Answer form (Excel)
choice-document-format-xlsx-assessment = Assessment (Excel)
choice-document-format-pdf = PDF
choice-document-format-html = HTML
choice-document-format-csv = CSV
choice-document-format-csv-evidence = CSV of evidence
choice-document-format-json = JSON
choice-document-format-jsonld = Linked data (JSON-LD)
choice-document-format-zip = Everything in ZIP
choice-mark-kind-trade-mark = Trade mark
choice-mark-kind-origin = Origin
choice-mark-kind-method = Method
choice-row-column-number = Number
choice-row-column-id = Id
choice-row-column-version = Version
choice-row-column-cite = Id and version
choice-row-column-title = Title
choice-row-column-text = Requirement text
choice-row-column-evidence = Evidence
choice-row-column-question = Question
choice-row-column-answer = Answer
choice-row-column-choices = Choices
choice-row-column-when = When the answer is due
choice-row-column-mandatory = Mandatory
choice-row-column-scored = Scored
choice-row-column-part = Part
choice-row-column-type = Type
choice-row-column-level = Level
choice-row-column-scope = Scope
choice-row-column-category = Category
choice-row-column-address = Address
choice-row-column-empty = Empty
choice-green-code-biodiv-eco = The protection and restoration of biodiversity and ecosystems
choice-green-code-circ-econ = The transition to a circular economy
choice-green-code-clim-adapt = Climate change adaptation
choice-green-code-clim-mitig = Climate change mitigation
choice-green-code-pollu-prev = Pollution prevention and control
choice-green-code-water-mar = The sustainable use and protection of water and marine resources
choice-green-code-other = Other
choice-social-code-acc-all = Accessibility for all
choice-social-code-et-eq = Ethnic equality
choice-social-code-gen-eq = Gender equality
choice-social-code-hum-right = Human rights due diligence in global value chains
choice-social-code-opp = Employment opportunities for the long-term unemployed, disadvantaged and/or people with disabilities
choice-social-code-work-cond = Fair working conditions
choice-social-code-other = Other
choice-selection-code-slc-abil-mgmt-env = Environmental management measures
choice-selection-code-slc-sche-env-cert-indep = Certificates by independent bodies about environmental management systems or standards
choice-selection-code-slc-abil-mgmt-supply = Supply chain management

## Other words
form-note-id = The identifier never changes, since contracts refer to it.
form-note-source = Changed in the source, and here when the translation is redone.
section-normative-help = What binds. It is copied into the tender as it is.
section-evidence-help = What needs to be said about the evidence beyond the list.
section-motive-help = Why the requirement is needed, with sources.
section-guidance-help = Advice to those who use the requirement.
section-supplier-help = What the supplier needs to know.
section-follow-up-help = How the requirement is followed up, in running text.
publishing-editorial-help = The wording changes, but not what is required.
publishing-clarified-help = It becomes clearer what is required, but the obligation is the same.
publishing-tightened-help = The requirement gets harder to meet or covers more.
publishing-loosened-help = The requirement gets easier to meet or covers less.
