# Fälten i ett dokument.
field-missing = fältet `{ $field }` saknas
field-displaced = `{ $field }` hör hemma ovanför den första `[tabellen]`; flytta upp det
field-add = lägg till `{ $field } = …`
field-add-list = lägg till `{ $field } = ["…"]`
field-add-table = lägg till `[{ $field }]`
field-add-table-with = lägg till `[{ $field }]` med { $needed }
field-add-tables = lägg till `[[{ $field }]]`
field-add-tables-with = lägg till `[[{ $field }]]` med { $needed }
field-empty = fältet `{ $field }` är tomt
field-empty-help = skriv minst en post
key-unknown = det finns inget fält `{ $key }`
key-unknown-help = ta bort det
key-unknown-left-help = ta bort det, eller { $fields }
value-unknown = `{ $value }` är inget giltigt värde
docx-normative-gone-help = skriv `docx` för bara kraven, eller `docx-buyer` för det som förklarar dem för köparen
table-fields-help = tabellen har fälten { $fields }
one-text-per-language-help = skriv en text per språk: `{ "{" } sv = "…", en = "…" { "}" }`

## Slag av värden
wrong-type = här ska det stå { $wanted }, inte { $found }
type-text = en text
type-whole-number = ett heltal
type-decimal = ett decimaltal
type-number = ett tal
type-boolean = `true` eller `false`
type-date = ett datum
type-date-and-time = ett datum med klockslag
type-list = en lista
type-table = en tabell
type-one-table = en enda tabell
type-tables = en lista av tabeller
type-version = en version inom citattecken
type-severities = en tabell med koder och allvarlighetsgrader
write-in-brackets = skriv det inom hakparenteser: `[…]`
write-in-quotes = skriv det inom raka citattecken: `"…"`
write-without-quotes = skriv det utan citattecken
write-one-text = skriv en enda text inom raka citattecken: `"…"`
write-one-text-unbracketed = skriv en enda text inom raka citattecken, utan hakparenteser
write-digits = skriv bara siffror, utan citattecken och decimaler
write-double-brackets = skriv namnet inom dubbla hakparenteser: `[[{ $name }]]`
write-single-brackets = skriv namnet inom enkla hakparenteser: `[{ $name }]`

## Tal och datum
number-negative = `{ $number }` är mindre än 0
number-negative-help = skriv ett heltal som är minst 0
number-too-large = `{ $number }` är för stort
number-too-large-help = skriv ett mindre heltal
decimal-unquoted-help = skriv det utan citattecken, till exempel `0.1`
decimal-malformed = `{ $text }` är inte ett vanligt decimaltal
decimal-malformed-help = skriv siffror och decimalpunkt, utan exponent
measure-unquoted-help = skriv det utan citattecken, till exempel `9.5`
measure-malformed = `{ $text }` är inget giltigt mått
measure-malformed-help = skriv ett tal från 0 till { $most }, till exempel `9.5`
colour-malformed = `{ $text }` är ingen färg
colour-malformed-help = skriv `#` och sex siffror för rött, grönt och blått, till exempel `#00594f`
date-in-quotes = datumet `{ $text }` står inom citattecken
date-in-quotes-help = skriv det utan citattecken och klockslag: `2026-01-31`
date-does-not-exist = datumet { $day } finns inte
date-malformed = `{ $text }` är inget datum
date-help = skriv ett datum som finns, till exempel `2026-01-31`

## Texter med en viss form
text-empty = texten är tom
text-empty-help = skriv en text
text-empty-required-help = skriv en text
text-empty-optional-help = skriv en text, eller ta bort fältet
text-empty-entry-help = skriv en text, eller ta bort den tomma ur listan
text-several-lines = texten har mer än en rad
text-several-lines-help = skriv den på en rad; längre texter hör hemma nedanför uppgifterna överst
title-too-long = rubriken har { $length } tecken, men får ha högst { $most }
title-too-long-help = skriv bara vad som krävs, och lägg detaljerna i texten
base-url-malformed = en webbplats kan inte publiceras på adressen `{ $text }`
base-url-malformed-help = skriv hela adressen, från `https://`, och inget efter den sista mappen
template-scheme = `{ $text }` är varken en webbadress eller en e-postadress
template-scheme-help = skriv hela adressen, från `https://` eller `mailto:`
template-host = `{ $text }` leder ingenstans
template-host-help = skriv ut hela namnet på webbplatsen eller hela e-postadressen, utan luckor: `https://forge.example/…`, `mailto:krav@region.example`
template-hole = det finns inget att fylla i `{ "{" }{ $hole }{ "}" }` med
template-hole-open = en klammer saknar sin andra hälft: `{ $text }`
template-hole-open-help = skriv båda, som i `{ "{" }id{ "}" }`; klammern själv skrivs `%7B` eller `%7D`
template-path = adressen leder inte till filen med texten
template-path-help = skriv den från `https://`, med `{ "{" }path{ "}" }` där filens sökväg ska stå
reviewed-malformed = `{ $text }` är ingen version av ett krav
reviewed-malformed-help = skriv id och version: `SAR-001@2.0`
slug-malformed = `{ $text }` är inget giltigt id
slug-malformed-help = använd små bokstäver a–z, siffror och enstaka bindestreck: `sarvard-bas`
placeholder-key-malformed = `{ $text }` är ingen giltig nyckel för en platshållare
placeholder-key-malformed-help = skriv ett ord med små bokstäver, till exempel `[[poäng]]`
path-malformed = `{ $text }` är ingen sökväg till en fil i mappen
path-malformed-help = skriv mappar och fil med ett snedstreck emellan, utan `..`
page-address-malformed = `{ $text }` är ingen adress till en sida
page-address-malformed-help = skriv den från webbplatsens rot till det sista snedstrecket: `sidor/om/`
web-address-malformed = `{ $text }` är ingen webbadress
web-address-space-help = skriv `%20` i stället för mellanslag
web-address-characters-help = kopiera adressen från webbläsarens adressfält
web-address-whole-help = skriv hela adressen, från `https://`
cpv-malformed = `{ $text }` är ingen CPV-kod
cpv-malformed-help = skriv kodens åtta siffror, till exempel `33141110`
cpv-check-digit-help = ta bort bindestrecket och kontrollsiffran
cpv-division-help = ingen huvudgrupp börjar med de två siffrorna; slå upp koden
cpv-short-help = skriv kodens alla åtta siffror, även nollorna på slutet
cpv-with-check-digit-malformed = `{ $text }` är ingen CPV-kod med kontrollsiffra
cpv-with-check-digit-malformed-help = skriv den som i CPV-förteckningen: `33141110-4`
cas-malformed = `{ $text }` är inget CAS-nummer
cas-malformed-help = skriv det med bindestreck och kontrollera den sista siffran: `117-81-7`
language-malformed = `{ $text }` är ingen språkkod
language-malformed-help = skriv språkets två bokstäver: `sv`, `en`
requirement-id-malformed = `{ $text }` är inget krav-id
requirement-id-malformed-help = skriv versaler, ett bindestreck och tre siffror: `SAR-001`
version-malformed = `{ $text }` är ingen version
version-malformed-help = skriv två tal med punkt emellan: `"1.0"`, `"2.1"`
version-unquoted-help = skriv `"{ $version }"`, så att 1.10 inte läses som 1.1
category-path-malformed = `{ $text }` är ingen sökväg till en kategori
category-path-malformed-help = skriv mapparna under `requirements/`: `vard/sarvard`
release-name-malformed = `{ $text }` är inget namn på en utgåva
release-name-malformed-help = skriv året och utgåvans nummer under året: `2025.1`

## Reglernas allvarsgrad
severities-help = skriv `[rules]` och under den rader som `K501 = "warning"`
rule-unknown = regeln `{ $code }` finns inte
rule-unknown-reason = under `[rules]` anges reglerna med sina koder
rule-unknown-help = skriv koden som står i regelns meddelanden, till exempel `K501`
rule-code-help = skriv regelns kod, `{ $code }`
severity-fixed = allvarlighetsgraden för `{ $code }` kan inte ändras
severity-fixed-reason = utan de här reglerna skulle webbplatsen inte gå att bygga eller lita på
severity-fixed-help = regler om form och samband gäller alltid; ta bort raden
