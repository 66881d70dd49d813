# Vad kommandona säger.
check-fixed = rättade { $place }: { $message } [{ $code }]
lock-not-ours = `{ $path }` är inte en låsfil som `krav` har gjort
lock-not-ours-help = flytta bort filen

## new
new-category-path = `{ $path }` är inte en sökväg till en kategori
new-category-path-help = skriv små bokstäver, siffror och bindestreck, som i `medicinteknik/handskar`
new-no-number = det finns inget ledigt nummer efter { $id }
new-no-number-help = lägg till ett nytt prefix i `id_prefixes` i `catalogue.toml`

## release
release-busy = en annan utgåva av katalogen håller på att göras
release-busy-help = vänta tills den är klar och se vad den innehåller
release-nothing = ingen utgåva gjordes; { $help }
release-would-stop = en utgåva skulle stoppas: { $message } ({ $code })
release-leans-on-draft = `{ $id }` har statusen `{ $status }` och kommer inte med i utgåvan; besluta om kravet eller ta bort hänvisningen
release-published-stays = version { $version } av `{ $id }` är fortfarande publicerad, och { $message }
release-published-stays-help = behåll det som version { $version } hänvisar till tills statusen inte längre är `{ $status }`, eller besluta om den nya texten först
