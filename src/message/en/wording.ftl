# How texts are written.
abbreviation-unexplained = `{ $short }` is not explained
abbreviation-unexplained-help = write what it stands for before it, as in “särskilt farliga ämnen ({ $short })”, or add it to the glossary
decimal-sign = `{ $number }` has the decimal sign of another language
decimal-sign-help = write { $number }
duty-second = a second “{ $word }” in one requirement
duty-second-help = write one requirement for each obligation, or state the second sentence as a fact: “kravet gäller”, “planen omfattar”
duty-wish = “{ $word }” in a requirement that must be met
duty-wish-help = write “ska”, move the wish to the guidance, or make it an award criterion
heading-skipped = a heading of level { $level } follows one of level { $before }
heading-skipped-help = write `{ $marks }`
table-without-head = the columns of the table have no names
table-without-head-help = write in the first row what each column contains
link-says-nothing = the link text “{ $words }” says nothing
link-says-nothing-help = let the link text say what it leads to
image-without-words = the picture has no text alternative
image-without-words-help = write what the picture shows between the square brackets, as in `![Kedjan från råvara till leverans](kedja.svg)`
sentence-long = the sentence has { $count } words, but at most { $most } are allowed
sentence-long-help = split it into two sentences, or turn its parts into a list
text-heavy = the text has LIX { $lix }, but at most { $most } is allowed
text-heavy-help = shorten the sentences, and use short words instead of long ones where they mean the same
number-unlisted = the number { $number } ({ $unit }) is not in `values`
number-unlisted-help = add `[[values]]` with `number = { $number }` and `unit = "{ $unit }"`, or correct the number
value-unsaid = the value { $number } is not in the text ({ $language })
value-unsaid-help = write it in the text, or remove it from `values`
unit-spacing = `{ $written }` has no space
unit-spacing-help = write `{ $written }` with a non-breaking space
word-vague = “{ $word }” can mean anything
word-vague-help = say what is needed, how much and by when, so that everyone judges it alike
unit-unknown = the unit `{ $unit }` is not in the register
unit-elsewhere = { $count ->
    [one] and in 1 more place
   *[other] and in { $count } more places
}
unit-unknown-help = add it to `registers/units.toml` with its symbol and its name, or write a unit that is there
