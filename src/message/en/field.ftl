# The fields of a document.
field-missing = missing field `{ $field }`
field-displaced = `{ $field }` belongs above the first `[table]`; move it up
field-add = add `{ $field } = …`
field-add-list = add `{ $field } = ["…"]`
field-add-table = add `[{ $field }]`
field-add-table-with = add `[{ $field }]` with { $needed }
field-add-tables = add `[[{ $field }]]`
field-add-tables-with = add `[[{ $field }]]` with { $needed }
field-empty = field `{ $field }` is empty
field-empty-help = add at least one entry
key-unknown = unknown key `{ $key }`
key-unknown-help = remove it
key-unknown-left-help = remove it, or { $fields }
value-unknown = unknown value `{ $value }`
docx-normative-gone-help = write `docx` for the requirements alone, or `docx-buyer` for the explanations to the buyer
table-fields-help = it has the fields { $fields }
one-text-per-language-help = write one text per language: `{ "{" } sv = "…", en = "…" { "}" }`

## Types
wrong-type = expected { $wanted }, found { $found }
type-text = a string
type-whole-number = a whole number
type-decimal = a decimal number
type-number = a number
type-boolean = `true` or `false`
type-date = a date
type-date-and-time = a date with a time
type-list = a list
type-table = a table
type-one-table = a single table
type-tables = a list of tables
type-version = a version in quotes
type-severities = a table of codes and severities
write-in-brackets = put it in brackets: `[…]`
write-in-quotes = put it in double quotes
write-without-quotes = write it without quotes
write-one-text = write a single string in double quotes
write-one-text-unbracketed = write a single string in double quotes, without brackets
write-digits = write digits only, without quotes or decimals
write-double-brackets = write its name in double brackets: `[[{ $name }]]`
write-single-brackets = write its name in single brackets: `[{ $name }]`

## Numbers and dates
number-negative = `{ $number }` is less than 0
number-negative-help = write a whole number, 0 or more
number-too-large = `{ $number }` is too large
number-too-large-help = write a smaller whole number
decimal-unquoted-help = write it without quotes, for example `0.1`
decimal-malformed = `{ $text }` is not a plain decimal number
decimal-malformed-help = write digits and a decimal point, without an exponent
measure-unquoted-help = write it without quotes, for example `9.5`
measure-malformed = `{ $text }` is not a valid length
measure-malformed-help = write a number from 0 to { $most }, for example `9.5`
colour-malformed = `{ $text }` is not a colour
colour-malformed-help = write `#` and six digits for red, green and blue, for example `#00594f`
date-in-quotes = the date `{ $text }` is in quotes
date-in-quotes-help = write it without quotes or time: `2026-01-31`
date-does-not-exist = the date { $day } does not exist
date-malformed = `{ $text }` is not a date
date-help = write a date that exists, for example `2026-01-31`

## Texts with a form
text-empty = the text is empty
text-empty-help = fill it in
text-empty-required-help = fill it in
text-empty-optional-help = fill it in, or remove the field
text-empty-entry-help = fill it in, or remove it from the list
text-several-lines = the text has more than one line
text-several-lines-help = write it on one line; longer texts belong below the front matter
title-too-long = the title has { $length } characters, but at most { $most } are allowed
title-too-long-help = say what is required, and leave the details to the text
base-url-malformed = a site cannot be published at `{ $text }`
base-url-malformed-help = write the full address, from `https://`, with nothing after the last folder
template-scheme = `{ $text }` is neither a web address nor one of mail
template-scheme-help = write the full address, from `https://` or `mailto:`
template-host = there is nobody at `{ $text }`
template-host-help = write the name of the site or the address of mail in full, without holes: `https://forge.example/…`, `mailto:krav@region.example`
template-hole = there is nothing to fill `{ "{" }{ $hole }{ "}" }` with
template-hole-open = a brace has no other half: `{ $text }`
template-hole-open-help = write both, as in `{ "{" }id{ "}" }`; a brace itself is `%7B` or `%7D`
template-path = the address does not lead to the file of a text
template-path-help = write it from `https://`, with `{ "{" }path{ "}" }` where the path of the file belongs
reviewed-malformed = `{ $text }` is not a version of a requirement
reviewed-malformed-help = write id and version: `SAR-001@2.0`
slug-malformed = `{ $text }` is not a valid id
slug-malformed-help = use lower-case letters a–z, digits and single hyphens: `sarvard-bas`
placeholder-key-malformed = `{ $text }` is not a valid placeholder key
placeholder-key-malformed-help = use one lower-case word, for example `[[poäng]]`
path-malformed = `{ $text }` is not the path of a file in the folder
path-malformed-help = separate folders and file with single slashes, and leave out `..`
page-address-malformed = `{ $text }` is not the address of a page
page-address-malformed-help = write it from the root of the site to the last slash: `sidor/om/`
web-address-malformed = `{ $text }` is not a web address
web-address-space-help = write `%20` instead of a space
web-address-characters-help = copy it from the address bar of the browser
web-address-whole-help = write the full address, from `https://`
cpv-malformed = `{ $text }` is not a CPV code
cpv-malformed-help = write the eight digits of the code, for example `33141110`
cpv-check-digit-help = leave out the hyphen and the check digit
cpv-division-help = no division of the vocabulary begins with these two digits; look the code up
cpv-short-help = write all eight digits of the code, including trailing zeros
cpv-with-check-digit-malformed = `{ $text }` is not a CPV code with its check digit
cpv-with-check-digit-malformed-help = write it as in the vocabulary: `33141110-4`
cas-malformed = `{ $text }` is not a CAS number
cas-malformed-help = write it with hyphens, and check the last digit: `117-81-7`
language-malformed = `{ $text }` is not a language code
language-malformed-help = write the two letters of the language: `sv`, `en`
requirement-id-malformed = `{ $text }` is not a requirement id
requirement-id-malformed-help = write capitals, a hyphen and three digits: `SAR-001`
version-malformed = `{ $text }` is not a version
version-malformed-help = write two numbers with a point between them: `"1.0"`, `"2.1"`
version-unquoted-help = write `"{ $version }"`, so that 1.10 is not read as 1.1
category-path-malformed = `{ $text }` is not the path of a category
category-path-malformed-help = write the folders below `requirements/`: `vard/sarvard`
release-name-malformed = `{ $text }` is not the name of a release
release-name-malformed-help = write the year and the number of the release in that year: `2025.1`

## The severities of rules
severities-help = write `[rules]`, and below it lines such as `K501 = "warning"`
rule-unknown = there is no rule `{ $code }`
rule-unknown-reason = `[rules]` names rules by their codes
rule-unknown-help = write the code that the rule's messages show, for example `K501`
rule-code-help = write its code, `{ $code }`
severity-fixed = the severity of `{ $code }` cannot be changed
severity-fixed-reason = without these rules the site could not be built or trusted
severity-fixed-help = rules of form and integrity always apply; remove the line
