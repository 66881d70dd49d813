# Themes: their templates and strings.
theme-unknown = there is no theme `{ $theme }`
theme-file-unused = nothing in the theme uses `{ $path }`
theme-file-unused-help = give it the name of the file in the default theme that it replaces
template-fails = the template fails: { $said }
template-missing = there is no template `{ $template }`
template-help = compare it with the built-in theme, or remove the file to use the built-in one
document-files-help = compare the files below `documents/` in your theme with those of the default theme
strings-missing = the interface has no words for the language `{ $language }`
strings-missing-help = write its words in this file, or remove `{ $language }` from `languages` in `catalogue.toml`
strings-unreadable = the strings file cannot be read: { $said }
strings-unreadable-help = write each string as `name = words`
string-missing = { $count ->
    [one] the language `{ $language }` has no string { $strings }
   *[other] the language `{ $language }` lacks the strings { $strings }
}
string-missing-help = { $count ->
    [one] add a line `name = words` for it
   *[other] add a line `name = words` for each of them
}
string-unused = nothing uses the string `{ $string }`
