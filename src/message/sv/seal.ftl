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

## Underskrifter och format
format-unknown = filen har format { $number }, men det här programmet läser format { $known }
format-newer-help = installera en nyare version av `krav`; den här är { $version }
format-none-help = skriv `format = { $known }` eller hämta filen ur git
signature-without-lock = underskriften hör till en låsfil som inte finns
signature-no-key = låsfilen är underskriven, men katalogen anger ingen nyckel
signature-no-key-help = lägg till `signing_key` i `catalogue.toml`: den är andra raden i filen med den publika nyckeln
signature-key-malformed = `{ $key }` är inte en publik nyckel från minisign
signature-key-malformed-help = kopiera andra raden i filen `minisign.pub` till `catalogue.toml`
signature-malformed = filen är inte en underskrift från minisign
signature-of-other-days = låsfilen är underskriven med nyckeln `{ $key }`, som inte gäller { $day }, dagen då utgåvan gjordes
signature-of-other-days-help = skriv under igen med en nyckel som gäller den dagen, eller rätta `from` och `to` i `[[signing_keys]]`
signature-wrong = underskriften hör inte till den här låsfilen, eller är inte gjord med någon nyckel i `catalogue.toml`
signature-wrong-help = hämta båda ur git, eller skriv under igen: `minisign -Sm` och låsfilen
signature-twice = låsfilens båda underskrifter är gjorda med samma nyckel
signature-twice-help = låt en annan person skriva under med sin egen nyckel: `minisign -Sm`, låsfilen och `-x` med den här filen
