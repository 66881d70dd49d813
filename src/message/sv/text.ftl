# Texter i Markdown: avsnitt, länkar, platshållare och noter.
section-twice = avsnittet `{ $section }` står två gånger
section-twice-help = slå ihop de två
section-too-late = avsnittet `{ $section }` kommer för sent
section-too-late-help = skriv avsnitten i den här ordningen: { $sections }
section-empty = avsnittet `{ $section }` är tomt
section-empty-needed-help = skriv texten under rubriken
section-empty-reason = en rubrik utan text lovar något som inte finns
section-empty-help = skriv texten eller ta bort rubriken
section-missing = avsnittet `{ $section }` saknas
section-missing-help = lägg till rubriken `## { $section }` och dess text
section-unknown = det finns inget avsnitt `{ $section }`
section-unknown-help = använd en av de fasta rubrikerna, eller en rubrik på tredje nivån, `###`
section-in-language-help = på språket `{ $language }` heter avsnittet `{ $section }`
text-outside-section = det står text före det första avsnittet
text-outside-section-begin-help = börja med rubriken `## { $section }`
text-outside-section-move-help = flytta in texten under en av rubrikerna
heading-first-level = texten har en rubrik på första nivån
heading-first-level-help = sidans rubrik är dess `title`; skriv `##` här
markdown-too-deep = listor, citat eller betoningar ligger för djupt i varandra
markdown-too-deep-help = skriv kortare stycken efter varandra

## HTML
html-in-text = texten innehåller HTML
html-comment-help = skriv kommentaren i meddelandet när du sparar i git
html-line-break-help = avsluta raden med ett omvänt snedstreck
html-strong-help = skriv `**viktigt**`
html-emphasis-help = skriv `*betonat*`
html-link-help = skriv `[ord](adress)`
html-image-help = skriv `![vad bilden visar](bild.png)`
html-table-help = skriv tabellen i Markdown: `| … | … |`
html-raised-help = använd tecknen ² ³ ₂ eller skriv med ord
html-help = skriv det i Markdown; ska själva taggen synas, sätt tecknet ` före och efter den

## Länkar och bilder
link-leads-nowhere = länken `{ $link }` leder ingenstans
link-help = länka till ett krav med dess id, `SAR-001`, till en fil med dess sökväg, `../guidance/sida.md`, till en referens med `ref:lou`, till ett ord med `term:ftalat` eller till en annan webbplats från `https://`
link-address-help = skriv hela adressen, utan mellanslag
link-empty = länken saknar adress
link-empty-help = skriv adressen inom parentesen
link-address-space = länkens adress innehåller ett mellanslag: `{ $address }`
image-address-space = bildens adress innehåller ett mellanslag: `{ $address }`
address-space-help = skriv `%20` i stället för mellanslaget eller döp om filen
link-definition-missing = adressen till länken saknas: det finns ingen rad `[{ $name }]: …`
link-definition-missing-help = skriv adressen här: `[ord](adress)`
link-definition-elsewhere-help = skriv raden med adressen i samma avsnitt
image-missing = bilden `{ $path }` finns inte
image-help = lägg bilden i katalogen och skriv dess sökväg från den här filen
image-within-text = bilden är inbäddad i texten
image-within-text-reason = en bild är en egen fil, så att alla dokument kan visa den
image-elsewhere = bilden ligger på en annan webbplats
image-elsewhere-reason = webbplatsen hämtar inget från andra platser

## Platshållare och inlånade texter
placeholder-with-words = en platshållare består bara av en nyckel, utan andra ord
placeholder-help = skriv ett ord med små bokstäver, till exempel `[[poäng]]`, och ange det i `[[placeholders]]`
placeholder-without-key = platshållaren saknar nyckel
placeholder-without-key-help = skriv nyckeln inom hakparenteserna, till exempel `[[poäng]]`
placeholder-transclusion-help = skriv `![[{ $key }]]` i ett eget stycke om texten ska visas här
placeholder-link-help = skriv `[ord]({ $id })` för att länka till kravet
transclusion-malformed = `{ $text }` anger inte ett krav med version och del
transclusion-malformed-help = skriv `![[SAR-001@1.0#normative]]`; delarna heter `normative`, `evidence`, `motive`, `guidance`, `supplier` och `follow-up`

## Noter
note-twice = noten `[^{ $note }]` står två gånger
note-twice-help = ge varje not en egen beteckning
note-unused = inget hänvisar till noten `[^{ $note }]`
note-unused-help = skriv `[^{ $note }]` där noten hör hemma, i samma avsnitt
note-missing = noten `[^{ $note }]: …` finns inte
note-missing-help = skriv noten nedanför, i samma avsnitt
