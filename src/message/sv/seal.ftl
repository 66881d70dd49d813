# Utgåvor, deras låsfiler och underskrifter.
seal-restore-help = hämta tillbaka filen ur git: det som är publicerat ändras aldrig
seal-text-missing = utgåva { $release } räknar upp `{ $path }`, som inte finns
seal-text-changed = texten i `{ $document }` är inte den som utgåva { $release } publicerade
seal-unlisted = ingen utgåva räknar upp den här texten
seal-unlisted-help = saknas en låsfil, hämta tillbaka den ur git; kör annars `krav release` igen eller ta bort filen
lock-name-not-file = utgåvan `{ $release }` stämmer inte med filens namn
lock-name-not-file-help = ge filen sitt gamla namn tillbaka; låsfiler ändras aldrig för hand
lock-changed = detta är inte den låsfil som fanns när utgåva { $release } gjordes
lock-before-missing = utgåvan före { $release } saknas
signature-without-lock = låsfilen som underskriften hör till saknas
signature-without-key = låsfilen har en underskrift, men katalogen anger ingen nyckel
signature-without-key-help = lägg till `signing_key` i `catalogue.toml`: den andra raden i filen med den öppna nyckeln
signature-malformed = filen är ingen underskrift från minisign
signature-wrong = underskriften gäller inte den här låsfilen, eller är inte gjord med den här nyckeln
signature-wrong-help = hämta båda ur git, eller skriv under igen: `minisign -Sm` och låsfilen
signing-key-malformed = `signing_key` är ingen öppen nyckel från minisign
signing-key-malformed-help = kopiera den andra raden i filen `minisign.pub` till `catalogue.toml`
