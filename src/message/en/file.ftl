# Files as such, before anything is read in them.
file-unexpected = `{ $file }` is not used by anything in the catalogue
file-too-large = the file is { $bytes } bytes, but the limit is { $most }
file-too-large-help = split the text, or make the image smaller
file-link-outside = the link leads out of the catalogue, or nowhere
file-link-outside-help = put the file itself here
file-link-to-folder = the link leads to a folder
file-link-to-folder-reason = a folder is read once, in its own place
file-link-to-folder-help = put the folder itself here
file-name-not-unicode = the file name is not Unicode
file-name-not-unicode-help = rename it with letters a–z, digits and hyphens
file-not-regular = this is not a regular file
file-unreadable = the file cannot be read: { $reason }
file-is-link = it is a link
file-is-too-large = it is too large
file-unreadable-help = put a regular file here that you have permission to read
file-empty = the file is empty
file-empty-help = write the document, or remove the file
file-not-utf8 = the file is not UTF-8: byte { $byte } is not a character
file-not-utf8-help = save it as UTF-8 in your editor
file-byte-order-mark = the file begins with a byte order mark
file-byte-order-mark-help = save it as UTF-8 without BOM
file-carriage-returns = the lines end in carriage returns
file-carriage-returns-help = save it with LF line endings
text-hidden-character = the text contains the invisible character { $code }
text-hidden-character-help = remove it; it often comes with pasted text
file-names-differ-by-case = `{ $path }` differs from `{ $other }` only by case
file-names-differ-by-case-help = rename one of them

## Where files belong
place-image-help = save it as .png, .jpg, .webp or .svg, with the file extension in lower case
place-in-category-help = put it in the folder of a category; create one with `krav new category PATH TITLE`
place-requirement-help = name a requirement after its id, `SAR-001.md`, its translation `SAR-001.en.md` and a category `_category.md`; name folders with lower-case letters a–z, digits and hyphens
place-page-help = name it with lower-case letters a–z, digits and hyphens: `my-page.md`, in English `my-page.en.md`
place-releases-help = `krav release` writes this folder; put nothing else there
place-package-help = name a package `my-package.toml`
place-profile-help = name a profile `my-profile.toml`
place-directly-help = put it directly in `{ $folder }`
place-catalogue-help = the file of the catalogue itself is named `catalogue.toml`
place-in-pages-help = put it in `{ $folder }`
place-move-help = move it out of `{ $folder }`

## Front matter and TOML
front-matter-missing = the document has no front matter
front-matter-missing-help = begin with a line `+++`, then the fields in TOML, then a line `+++`
front-matter-not-closed = the front matter is not closed
front-matter-not-closed-help = add a line `+++` after the last field
opened-here = opened here
toml-table-not-closed = the table is not closed
toml-list-not-closed = the list is not closed
toml-not-closed-help = add `{ $close }` after its last entry
toml-duplicate-key = the key `{ $key }` is already there
toml-duplicate-key-help = keep one of the two
toml-quotes-not-closed = the string has no closing quote
toml-quotes-not-closed-help = close the string with the same quotes that it begins with
toml-quotes-missing = the string has no quotes
toml-quotes-missing-help = put strings in double quotes: `"…"`
toml-comma-missing = a comma is missing
toml-comma-missing-help = put a comma between two entries
toml-table-name-not-closed = the table name is not closed
toml-table-name-not-closed-help = put it in brackets: `[answer]`
toml-key-letters = a key holds only letters a–z, digits, `-` and `_`
toml-key-letters-help = write the key without å, ä, ö and spaces
toml-unreadable = this is not valid TOML: { $said }
toml-unreadable-help = write `key = value`, with double quotes around text but not around dates and numbers

## What documents and registers hold
catalogue-file-missing = the catalogue has no `catalogue.toml`
catalogue-file-missing-help = add it, with at least `title`, `publisher`, `base_url`, `languages` and `licence`
document-without-text = the document has no text
document-without-text-reason = a page without text is a dead end
document-without-text-help = write it below the front matter
register-key-help = this register holds `[[{ $key }]]`
register-not-tables = `{ $key }` is not a list of tables
register-id-twice = the id `{ $id }` appears twice in this register
register-id-twice-help = merge the two entries, or give one of them another id
id-taken = the id `{ $id }` is already taken by `{ $path }`
id-taken-help = give the newer requirement the next free number
translation-to-first-language = the file is named as a translation to `{ $language }`, which is the first language of the catalogue
translation-to-first-language-help = leave the language out of the file name
language-not-published = the catalogue is not published in `{ $language }`
language-not-published-help = add the language to `languages` in `catalogue.toml`, or remove the file
translation-alone = there is no `{ $file }` for this translation
translation-alone-help = write the text in the first language of the catalogue, or remove the translation

