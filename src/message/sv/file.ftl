# Filerna som sådana, innan något läses i dem.
file-unexpected = inget i katalogen använder `{ $file }`
file-too-large = filen är på { $bytes } byte, men gränsen är { $most }
file-too-large-help = dela upp texten eller gör bilden mindre
file-link-outside = genvägen leder ut ur katalogen eller ingenstans
file-link-outside-help = lägg själva filen här
file-link-to-folder = genvägen leder till en mapp
file-link-to-folder-reason = en mapp läses en gång, på sin egen plats
file-link-to-folder-help = lägg själva mappen här
file-name-not-unicode = filnamnet är inte skrivet i Unicode
file-name-not-unicode-help = döp om filen med bokstäverna a–z, siffror och bindestreck
file-not-regular = detta är ingen vanlig fil
file-unreadable = filen går inte att läsa: { $reason }
file-is-link = det är en genväg
file-is-too-large = den är för stor
file-unreadable-help = lägg en vanlig fil här som du har rätt att läsa
file-empty = filen är tom
file-empty-help = skriv texten eller ta bort filen
file-not-utf8 = filen är inte sparad som UTF-8: byten { $byte } är inget tecken
file-not-utf8-help = spara filen som UTF-8 i din textredigerare
file-byte-order-mark = filen börjar med ett osynligt märke, en BOM
file-byte-order-mark-help = spara filen som UTF-8 utan BOM
file-carriage-returns = filen har radslut som i Windows
file-carriage-returns-help = spara filen med radslutet LF
text-hidden-character = texten innehåller det osynliga tecknet { $code }
text-hidden-character-help = ta bort det; det följer ofta med text som klistras in
file-names-differ-by-case = `{ $path }` och `{ $other }` skiljer sig bara i stora och små bokstäver
file-names-differ-by-case-help = döp om den ena filen

## Var filerna hör hemma
place-image-help = spara bilden som .png, .jpg, .webp eller .svg, med filändelsen i små bokstäver
place-in-category-help = lägg filen i mappen för en kategori; skapa en med `krav new category SÖKVÄG RUBRIK`
place-requirement-help = döp ett krav efter dess id, `SAR-001.md`, en översättning till `SAR-001.en.md` och en kategori till `_category.md`; använd små bokstäver a–z, siffror och bindestreck i mappnamn
place-page-help = döp filen med små bokstäver a–z, siffror och bindestreck: `min-sida.md`, på engelska `min-sida.en.md`
place-releases-help = `krav release` skriver i den här mappen; lägg inget annat där
place-package-help = döp ett kravpaket till `mitt-paket.toml`
place-profile-help = döp en profil till `min-profil.toml`
place-directly-help = lägg filen direkt i `{ $folder }`
place-catalogue-help = filen för själva katalogen heter `catalogue.toml`
place-in-pages-help = lägg filen i `{ $folder }`
place-move-help = flytta filen ut ur `{ $folder }`

## Uppgifterna överst och TOML
front-matter-missing = dokumentet saknar uppgifter överst
front-matter-missing-help = börja med en rad `+++`, sedan fälten i TOML, sedan en rad `+++`
front-matter-not-closed = uppgifterna överst är inte avslutade
front-matter-not-closed-help = lägg till en rad `+++` efter det sista fältet
opened-here = börjar här
toml-table-not-closed = tabellen är inte avslutad
toml-list-not-closed = listan är inte avslutad
toml-not-closed-help = lägg till `{ $close }` efter den sista posten
toml-duplicate-key = fältet `{ $key }` finns redan
toml-duplicate-key-help = behåll ett av de två
toml-quotes-not-closed = texten saknar avslutande citattecken
toml-quotes-not-closed-help = avsluta texten med samma citattecken som den börjar med
toml-quotes-missing = texten saknar citattecken
toml-quotes-missing-help = skriv text inom raka citattecken: `"…"`
toml-comma-missing = ett kommatecken saknas
toml-comma-missing-help = skriv ett kommatecken mellan två poster
toml-table-name-not-closed = tabellens namn är inte avslutat
toml-table-name-not-closed-help = skriv det inom hakparenteser: `[answer]`
toml-key-letters = en nyckel får bara innehålla bokstäverna a–z, siffror, `-` och `_`
toml-key-letters-help = skriv nyckeln utan å, ä, ö och mellanslag
toml-unreadable = det går inte att läsa som TOML: { $said }
toml-unreadable-help = skriv `nyckel = värde`, med raka citattecken runt text men inte runt datum och tal

## Vad dokument och register innehåller
catalogue-file-missing = katalogen saknar `catalogue.toml`
catalogue-file-missing-help = lägg till filen, med minst `title`, `publisher`, `base_url`, `languages` och `licence`
document-without-text = dokumentet har ingen text
document-without-text-reason = en sida utan text är en återvändsgränd
document-without-text-help = skriv texten nedanför uppgifterna överst
register-key-help = skriv varje post i det här registret under `[[{ $key }]]`
register-not-tables = `{ $key }` är ingen lista av tabeller
register-id-twice = id:t `{ $id }` står två gånger i registret
register-id-twice-help = slå ihop de två posterna eller ge den ena ett annat id
id-taken = id:t `{ $id }` används redan av `{ $path }`
id-taken-help = ge det nyare kravet nästa lediga nummer
translation-to-first-language = filen är döpt som en översättning till `{ $language }`, men det är katalogens första språk
translation-to-first-language-help = ta bort språket ur filnamnet
language-not-published = katalogen publiceras inte på `{ $language }`
language-not-published-help = lägg till språket i `languages` i `catalogue.toml` eller ta bort filen
translation-alone = översättningen har ingen `{ $file }` att översätta
translation-alone-help = skriv texten på katalogens första språk eller ta bort översättningen

