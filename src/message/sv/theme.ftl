# Teman: deras mallar och strängar.
theme-unknown = temat `{ $theme }` finns inte
theme-file-unused = inget i temat använder `{ $path }`
theme-file-unused-help = döp filen efter den fil i standardtemat som den ska ersätta
template-fails = mallen fungerar inte: { $said }
template-missing = mallen `{ $template }` finns inte
template-help = jämför med det inbyggda temat, eller ta bort filen för att använda den inbyggda
document-files-help = jämför filerna under `documents/` i ditt tema med filerna i standardtemat
strings-missing = webbplatsen saknar ord på språket `{ $language }`
strings-missing-help = skriv orden i den här filen eller ta bort `{ $language }` ur `languages` i `catalogue.toml`
strings-unreadable = filen med webbplatsens ord går inte att läsa: { $said }
strings-unreadable-help = skriv varje rad som `namn = ord`
string-missing = { $count ->
    [one] språket `{ $language }` saknar ordet { $strings }
   *[other] språket `{ $language }` saknar orden { $strings }
}
string-missing-help = { $count ->
    [one] lägg till en rad `namn = ord`
   *[other] lägg till en rad `namn = ord` för var och en
}
string-unused = inget använder ordet `{ $string }`
