# Documents, their look and the addresses of the site.
document-fails = cannot make `{ $name }`: { $error }
document-fails-help = compare the files in `documents/` in your theme with those of the default theme
document-nothing = nothing was made
archive-fails = cannot pack the archive: { $error }
bundle-nothing = no requirements are selected
bundle-nothing-help = name them, as in `krav bundle SAR-001@2.0`, or use `--package`, `--category` or `--all`
bundle-not-in-release = `{ $id }` is not in that release
bundle-file-differs = `{ $path }` already exists and is different
bundle-file-differs-help = choose another folder with `-o`, or overwrite the file with `--overwrite`
bundle-filled = filled in: { $key } = { $value } ({ $ids })
bundle-open = to fill in: { $key } ({ $id }): { $question }
bundle-open-more = { $count ->
    [one] to fill in: 1 more, shown in the documents
   *[other] to fill in: { $count } more, shown in the documents
}
bundle-replaced = { $id } replaces { $replaced }: keep only one of them
bundle-untranslated = not translated into `{ $language }` and left in `{ $own }`: { $ids }

## placeholders
placeholder-unknown = no selected requirement has a placeholder `{ $key }`
placeholder-unknown-help = see the page of each requirement for what to fill in
placeholder-none-help = leave it out: there is nothing to fill in there
placeholder-unknown-in = no selected requirement `{ $id }` has a placeholder `{ $key }`
placeholder-unreadable = `{ $key }` has no readable value
placeholder-unreadable-help = write the value on one line, as in `--set { $key }=5`

## the address of a selection
selection-nothing = the address names no requirements
selection-nothing-help = copy the whole address of the selection page, including everything after `#`
selection-requirement = `{ $text }` in the address is not an id with a version
selection-requirement-help = write ids with their versions, as in `#krav=SAR-001@2.0,INK-003@1.1`
selection-key = the key `{ $key }` in the address is unknown
selection-key-help = copy the address of the selection page again, or remove the key from it
selection-value-help = copy the address of the selection page again, or remove the value from it

## addresses
address-gone = no page has the published address `{ $address }` any longer
address-gone-help = add `[[redirects]]` with `from = "{ $path }"` and `to` to `catalogue.toml`, or bring the page back
redirect-nowhere = the redirect leads to `{ $address }`, where there is no page
redirect-nowhere-help = write the address of a page, starting from the root of the site
redirect-round = the redirect never ends at a page: { $way }
redirect-round-help = let the last of them lead to the address of a page, starting from the root of the site

## the look of documents
font-unreadable = the file contains no readable font
font-unreadable-help = put a TrueType or OpenType font here, or remove the file
font-unknown = there is no font called `{ $name }`
font-unknown-help = write { $names }, or put a font beside this file
measure-bounds = { $number } is not between { $least } and { $most }
measure-bounds-help = write a number from { $least } to { $most }
margins-wide = the margins leave { $wide } × { $high } mm for the text
margins-wide-help = leave at least 40 × 40 mm
logo-unreadable = cannot read `{ $file }` as a picture
logo-unreadable-help = save it again as PNG or JPEG
logo-kind = `{ $file }` is not a picture that a document can show
logo-kind-help = use a PNG or JPEG file
logo-missing = there is no file `{ $file }`
logo-missing-help = put the picture beside this file
