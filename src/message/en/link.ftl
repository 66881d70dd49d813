# What texts and fields refer to: ids, links, pictures, placeholders and texts shown elsewhere.
remove-one-of-two = remove one of the two
id-twice-in-themes = the id `{ $id }` appears twice in `themes`
id-twice-in-goals = the id `{ $id }` appears twice in `goals`
id-twice-in-package = `{ $id }` appears twice in the package
id-not-file-name = the id `{ $id }` does not match the file name, `{ $name }`
id-not-file-name-help = write `{ $name }`, or rename the file
id-prefix-unknown = the catalogue has no ids that begin with `{ $prefix }`
id-prefix-unknown-help = add it to `id_prefixes` in `catalogue.toml`

## categories
category-without-file = the category `{ $path }` has no `_category.md`
category-without-file-help = create it with `krav new category { $path } TITLE`
category-unknown-reason = a category is a folder below `requirements/`
category-new-help = create the category with `krav new category { $path } TITLE`

## entries and documents
entry-unknown = there is no `{ $id }` in `{ $file }`
entry-unknown-help = add it to `{ $file }`
topic-unknown = there is no `{ $id }` in `{ $field }` in `catalogue.toml`
topic-unknown-reason = a theme or goal must be listed in `catalogue.toml`
topic-unknown-help = add it to `{ $field }` in `catalogue.toml`
requirement-link-help = write the id of a requirement in the catalogue
requirement-reference-help = write the id of a requirement in the catalogue, or remove the reference
requirement-withdrawn = `{ $id }` is withdrawn
requirement-superseded = `{ $id }` is superseded
version-unknown = `{ $id }` has no version { $version }
version-unknown-help = the current version is `{ $version }`
package-version-reason = the package would contain a text that is not in the catalogue
reference-to-itself = the requirement refers to itself
reference-to-itself-reason = a reference must lead the reader to something else
reference-to-itself-help = name another requirement, or remove the reference

## links and pictures
anchor-unknown = the page has no heading `#{ $anchor }`
anchor-unknown-help = remove `#` and what follows it, or write the heading you mean
link-no-page = no page is made from `{ $path }`
link-register-help = link to an entry: a reference as `ref:lou`, a term as `term:ftalat`
link-image-help = to show the picture, write `![what it shows](…)`
link-folder-help = link to the folder's `_category.md`
link-path-help = write the path of a Markdown file, starting from the folder of this file: `../guidance/page.md`
picture-missing = there is no picture `{ $path }`
picture-missing-help = put the picture there, or correct the path
image-active = the picture contains `{ $code }`
image-active-help = save it as a plain drawing, without scripts and links to other files

## texts that are shown elsewhere
transclusion-inline = another text is shown in the middle of a line
transclusion-inline-help = put `![[…]]` in a paragraph of its own
transclusion-own = the requirement shows its own text
transclusion-own-help = link to the section instead: `[words](#{ $section })`
transclusion-other = the requirement shows the text of another requirement
transclusion-other-help = link to it instead: `[words]({ $id })`; only guidance may show texts
transclusion-in-requirement-reason = a requirement is cited and pasted as written in its own file
transclusion-no-section = `{ $id }` has no section `{ $section }`
transclusion-old = the text shows version { $version } of `{ $id }`, but the current version is { $present }
transclusion-old-help = read the new version, correct the explanation around it, and write the new version here
transclusion-successor-help = show `{ $id }` instead, or remove it
transclusion-withdrawn-help = remove it, and the text that explains it

## placeholders
placeholder-outside = the placeholder `[[{ $key }]]` is outside a requirement
placeholder-outside-help = to show it as text, put it in back ticks: `` `[[{ $key }]]` ``
placeholder-twice = the placeholder `{ $key }` is declared twice
placeholder-unused = the text does not use the placeholder `{ $key }`
placeholder-unused-help = write `[[{ $key }]]` in the text, or remove the declaration
placeholder-untranslated = the translation does not use `[[{ $key }]]`
placeholder-untranslated-help = write `[[{ $key }]]` where the source has it
placeholder-undeclared = the placeholder `{ $key }` is not declared
placeholder-undeclared-help = add `[[placeholders]]` with `key = "{ $key }"` and the `question` for the buyer
placeholder-none-in-source = remove it: the source has no placeholders
placeholder-in-source = { $keys }, as in the source
