# Texts in Markdown: their sections, links, placeholders and notes.
section-twice = the section `{ $section }` appears twice
section-twice-help = merge the two
section-too-late = the section `{ $section }` comes too late
section-too-late-help = put the sections in this order: { $sections }
section-empty = the section `{ $section }` is empty
section-empty-needed-help = write it below the heading
section-empty-reason = a heading without text promises what is not there
section-empty-help = write the text, or remove the heading
section-missing = missing section `{ $section }`
section-missing-help = add a heading `## { $section }` and its text
section-unknown = unknown section `{ $section }`
section-unknown-help = use one of the fixed headings, or a third-level heading, `###`
section-in-language-help = in the language `{ $language }` this section is `{ $section }`
text-outside-section = there is text before the first section
text-outside-section-begin-help = begin with a heading `## { $section }`
text-outside-section-move-help = move it under one of the headings
heading-first-level = the text has a first-level heading
heading-first-level-help = the `title` is the heading of the page; use `##` here
markdown-too-deep = lists, quotes or emphasis are nested too deeply
markdown-too-deep-help = write shorter pieces, one after the other

## HTML
html-in-text = the text contains HTML
html-comment-help = put comments in the commit message
html-line-break-help = end the line with a backslash
html-strong-help = write `**important**`
html-emphasis-help = write `*stressed*`
html-link-help = write `[words](address)`
html-image-help = write `![what it shows](image.png)`
html-table-help = write a Markdown table: `| … | … |`
html-raised-help = use the characters ² ³ ₂, or put it in words
html-help = write it in Markdown; to show the tag itself, put it in back ticks

## Links and images
link-leads-nowhere = the link `{ $link }` leads nowhere
link-help = link to a requirement by its id, `SAR-001`, to a file by its path, `../guidance/page.md`, to a reference as `ref:lou`, to a term as `term:ftalat`, or to another site from `https://`
link-address-help = write the full address, without spaces
link-empty = the link has no address
link-empty-help = write the address in the parentheses
link-address-space = the link address contains a space: `{ $address }`
image-address-space = the image address contains a space: `{ $address }`
address-space-help = write `%20` instead of the space, or rename the file
link-definition-missing = there is no link definition `[{ $name }]: …`
link-definition-missing-help = write the address here: `[words](address)`
link-definition-elsewhere-help = put the definition in the same section
image-missing = there is no image `{ $path }`
image-help = put the image in the catalogue and write its path from this file
image-within-text = the image is embedded in the text
image-within-text-reason = an image is a file of its own, so that every document can include it
image-elsewhere = the image is on another site
image-elsewhere-reason = the site fetches nothing from elsewhere

## Placeholders and transclusions
placeholder-with-words = a placeholder has a key and no other words
placeholder-help = use one lower-case word, for example `[[poäng]]`, and declare it in `[[placeholders]]`
placeholder-without-key = the placeholder has no key
placeholder-without-key-help = write its key between the brackets, for example `[[poäng]]`
placeholder-transclusion-help = to show the text here, write `![[{ $key }]]` in a paragraph of its own
placeholder-link-help = to link to the requirement, write `[words]({ $id })`
transclusion-malformed = `{ $text }` does not name a requirement with its version and part
transclusion-malformed-help = write `![[SAR-001@1.0#normative]]`; the parts are `normative`, `evidence`, `motive`, `guidance`, `supplier` and `follow-up`

## Notes
note-twice = the note `[^{ $note }]` appears twice
note-twice-help = give each note its own label
note-unused = nothing refers to the note `[^{ $note }]`
note-unused-help = write `[^{ $note }]` where it belongs, in the same section
note-missing = there is no note `[^{ $note }]: …`
note-missing-help = write the note below, in the same section
