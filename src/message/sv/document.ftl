# Dokument, deras utseende och webbplatsens adresser.
document-fails = det går inte att skapa `{ $name }`: { $error }
document-fails-help = jämför filerna i `documents/` i ditt tema med standardtemats filer
document-nothing = inget skapades
archive-fails = det går inte att packa arkivet: { $error }
bundle-nothing = inga krav är valda
bundle-nothing-help = ange dem, som i `krav bundle SAR-001@2.0`, eller använd `--package`, `--category` eller `--all`
bundle-not-in-release = `{ $id }` finns inte i den utgåvan
bundle-file-differs = `{ $path }` finns redan och har ett annat innehåll
bundle-file-differs-help = välj en annan mapp med `-o`, eller skriv över filen med `--overwrite`
bundle-filled = ifyllt: { $key } = { $value } ({ $ids })
bundle-open = att fylla i: { $key } ({ $id }): { $question }
bundle-open-more = att fylla i: { $count } till, som syns i dokumenten
bundle-replaced = { $id } ersätter { $replaced }: behåll bara ett av dem
bundle-untranslated = inte översatt till `{ $language }` utan kvar på `{ $own }`: { $ids }

## platshållare
placeholder-unknown = inget valt krav har platshållaren `{ $key }`
placeholder-unknown-help = se på varje kravs sida vad som ska fyllas i
placeholder-none-help = ta bort den: där finns inget att fylla i
placeholder-unknown-in = inget valt krav med id `{ $id }` har platshållaren `{ $key }`
placeholder-unreadable = `{ $key }` har inget läsbart värde
placeholder-unreadable-help = skriv värdet på en rad, som i `--set { $key }=5`

## adressen till ett urval
selection-nothing = adressen anger inga krav
selection-nothing-help = kopiera hela adressen till urvalssidan, med allt efter `#`
selection-requirement = `{ $text }` i adressen är inte ett id med version
selection-requirement-help = skriv id med version, som i `#krav=SAR-001@2.0,INK-003@1.1`
selection-key = nyckeln `{ $key }` i adressen är okänd
selection-key-help = kopiera adressen till urvalssidan igen, eller ta bort nyckeln ur den
selection-value-help = kopiera adressen till urvalssidan igen, eller ta bort värdet ur den

## adresser
address-gone = det finns inte längre någon sida på den publicerade adressen `{ $address }`
address-gone-help = lägg till `[[redirects]]` med `from = "{ $path }"` och `to` i `catalogue.toml`, eller ta tillbaka sidan
redirect-nowhere = omdirigeringen leder till `{ $address }`, där det inte finns någon sida
redirect-nowhere-help = skriv adressen till en sida, räknat från webbplatsens rot
redirect-round = omdirigeringen kommer aldrig fram till en sida: { $way }
redirect-round-help = låt den sista leda till en sida, med adressen räknad från webbplatsens rot

## dokumentens utseende
font-unreadable = filen innehåller inget typsnitt som går att läsa
font-unreadable-help = lägg ett typsnitt i formatet TrueType eller OpenType här, eller ta bort filen
font-unknown = det finns inget typsnitt som heter `{ $name }`
font-unknown-help = skriv { $names }, eller lägg ett typsnitt bredvid den här filen
measure-bounds = { $number } är inte mellan { $least } och { $most }
measure-bounds-help = skriv ett tal från { $least } till { $most }
margins-wide = marginalerna lämnar { $wide } × { $high } mm åt texten
margins-wide-help = lämna minst 40 × 40 mm
logo-unreadable = det går inte att läsa `{ $file }` som en bild
logo-unreadable-help = spara om den som PNG eller JPEG
logo-kind = `{ $file }` är inte en bild som ett dokument kan visa
logo-kind-help = använd en bild i formatet PNG eller JPEG
logo-missing = det finns ingen fil `{ $file }`
logo-missing-help = lägg bilden bredvid den här filen
