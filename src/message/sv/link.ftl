# Det som texter och fält hänvisar till: id, länkar, bilder, platshållare och texter som visas på andra ställen.
remove-one-of-two = ta bort ett av de två
id-twice-in-themes = id `{ $id }` finns två gånger i `themes`
id-twice-in-goals = id `{ $id }` finns två gånger i `goals`
id-twice-in-package = `{ $id }` finns två gånger i paketet
id-not-file-name = id `{ $id }` stämmer inte med filens namn, `{ $name }`
id-not-file-name-help = skriv `{ $name }`, eller byt namn på filen
id-prefix-unknown = katalogen har inga id som börjar med `{ $prefix }`
id-prefix-unknown-help = lägg till det i `id_prefixes` i `catalogue.toml`

## kategorier
category-without-file = kategorin `{ $path }` saknar `_category.md`
category-without-file-help = skapa den med `krav new category { $path } RUBRIK`
category-unknown-reason = en kategori är en mapp under `requirements/`
category-new-help = skapa kategorin med `krav new category { $path } RUBRIK`

## poster och dokument
entry-unknown = det finns inget `{ $id }` i `{ $file }`
entry-unknown-help = lägg till det i `{ $file }`
topic-unknown = det finns inget `{ $id }` i `{ $field }` i `catalogue.toml`
topic-unknown-reason = teman och mål måste finnas i `catalogue.toml`
topic-unknown-help = lägg till det i `{ $field }` i `catalogue.toml`
requirement-link-help = skriv id för ett krav som finns i katalogen
requirement-reference-help = skriv id för ett krav som finns i katalogen, eller ta bort hänvisningen
requirement-withdrawn = `{ $id }` är tillbakadraget
requirement-superseded = `{ $id }` är ersatt
version-unknown = `{ $id }` har ingen version { $version }
version-unknown-help = den nuvarande versionen är `{ $version }`
package-version-reason = paketet skulle innehålla en text som inte finns i katalogen
reference-to-itself = kravet hänvisar till sig självt
reference-to-itself-reason = en hänvisning ska leda läsaren till något annat
reference-to-itself-help = ange ett annat krav, eller ta bort hänvisningen

## länkar och bilder
anchor-unknown = sidan har ingen rubrik `#{ $anchor }`
anchor-unknown-help = ta bort `#` och det som följer, eller skriv den rubrik du menar
link-no-page = `{ $path }` blir ingen sida på webbplatsen
link-register-help = länka till en post: en referens som `ref:lou`, ett begrepp som `term:ftalat`
link-image-help = skriv `![vad bilden visar](…)` för att visa bilden
link-folder-help = länka till mappens `_category.md`
link-path-help = skriv sökvägen till en Markdown-fil, räknat från den här filens mapp: `../guidance/page.md`
picture-missing = det finns ingen bild `{ $path }`
picture-missing-help = lägg bilden där, eller rätta sökvägen
image-active = bilden innehåller `{ $code }`
image-active-help = spara den som en enkel teckning, utan skript och länkar till andra filer

## texter som visas på andra ställen
transclusion-inline = en annan text visas mitt i en rad
transclusion-inline-help = lägg `![[…]]` i ett eget stycke
transclusion-own = kravet visar sin egen text
transclusion-own-help = länka till avsnittet i stället: `[ord](#{ $section })`
transclusion-other = kravet visar ett annat kravs text
transclusion-other-help = länka till det i stället: `[ord]({ $id })`; bara vägledningar får visa texter
transclusion-in-requirement-reason = ett krav citeras och klistras in så som det är skrivet i sin egen fil
transclusion-no-section = `{ $id }` har inget avsnitt `{ $section }`
transclusion-old = texten visar version { $version } av `{ $id }`, men den nuvarande versionen är { $present }
transclusion-old-help = läs den nya versionen, rätta förklaringen runt den och skriv den nya versionen här
transclusion-successor-help = visa `{ $id }` i stället, eller ta bort den
transclusion-withdrawn-help = ta bort den, och texten som förklarar den

## platshållare
placeholder-outside = platshållaren `[[{ $key }]]` finns utanför ett krav
placeholder-outside-help = sätt tecknet ` före och efter den för att visa den som text: `` `[[{ $key }]]` ``
placeholder-twice = platshållaren `{ $key }` är angiven två gånger
placeholder-unused = texten använder inte platshållaren `{ $key }`
placeholder-unused-help = skriv `[[{ $key }]]` i texten, eller ta bort platshållaren ur listan
placeholder-untranslated = översättningen använder inte `[[{ $key }]]`
placeholder-untranslated-help = skriv `[[{ $key }]]` på samma ställe som i källtexten
placeholder-undeclared = platshållaren `{ $key }` är inte angiven i `placeholders`
placeholder-undeclared-help = lägg till `[[placeholders]]` med `key = "{ $key }"` och frågan till köparen i `question`
placeholder-none-in-source = ta bort den: källtexten har inga platshållare
placeholder-in-source = { $keys }, som i källtexten
