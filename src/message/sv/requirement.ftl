# Fälten i krav, översättningar, profiler och inställningar, mot varandra.
level-not-lower = `{ $id }` har nivån `{ $level }` och anger i `{ $field }` kravet `{ $other }`, som har nivån `{ $lower }`
level-turned-help = skriv `{ $field } = ["{ $id }"]` i `{ $other }` i stället
level-same-help = använd `related` för krav på samma nivå
dates-out-of-order = `{ $later }` ({ $second }) ligger före `{ $earlier }` ({ $first })
dates-out-of-order-help = ändra ett av de två datumen
changes-out-of-order = i `changes` kommer version { $version } efter { $before }
changes-out-of-order-help = ta upp varje version en gång, den nyaste sist
change-ahead = en ändring leder till version { $change }, men kravet har version { $version }
change-ahead-help = höj `version`, eller rätta ändringen
change-missing = `changes` saknar en post för version { $version }
change-missing-help = lägg till `[[changes]]` med `version = "{ $version }"`, `date`, `class` och `text`
clause-without-follow-up = kontraktsvillkoret saknar `follow_up`
clause-without-follow-up-help = lägg till `[follow_up]` med `method`, `when` och `checkpoints`
criterion-without-guidance = tilldelningskriteriet saknar vägledning om hur det poängsätts
criterion-without-guidance-help = lägg till avsnittet för vägledning och förklara hur poäng ges
adapted-without-deviation = det anpassade kravet saknar `deviation`
adapted-without-deviation-help = skriv hur kravet skiljer sig från det krav som det bygger på
answer-without-choices = ett svar av slaget `choice` måste ha minst två alternativ i `choices`
answer-without-choices-help = lägg till `choices = ["…", "…"]`
answer-without-unit = ett svar av slaget `number` måste ha en enhet i `unit`
answer-without-unit-help = lägg till id för en enhet i `units.toml`
withdrawn-missing = kravet är tillbakadraget men saknar `withdrawn`
withdrawn-uncalled = kravet har `withdrawn` men en annan status
withdrawn-help = skriv både `status = "withdrawn"` och `[withdrawn]` med `date` och `reason`
consultation-missing = kravet är på remiss men saknar `consultation`
consultation-missing-help = lägg till `[consultation]` med `from`, `to`, `question` och `answers_to`
consultation-uncalled = kravet har `consultation` men en annan status
consultation-uncalled-help = ta bort den när remissen är över, eller skriv `status = "consultation"`

## språk
language-missing = texten saknas på `{ $language }`, det första språket
language-missing-help = lägg till `{ $language } = "…"`
language-unpublished = katalogen publiceras inte på `{ $language }`
language-unpublished-help = lägg till språket i `languages` i `catalogue.toml`, eller ta bort texten
translation-stale = översättningen gäller version { $version }, men källtexten har version { $present }
translation-stale-help = översätt det som har ändrats, och skriv sedan `version = "{ $present }"`
translation-ahead = översättningen gäller version { $version }, som inte finns
translation-ahead-help = rätta versionen: källtexten har `{ $present }`
translation-day-stale = översättningen gäller källtexten från { $day }, men den ändrades { $changed }
translation-day-stale-help = översätt det som har ändrats, och skriv sedan `updated = { $changed }`
translation-day-ahead = översättningen gäller källtexten från { $day }, som inte finns
translation-day-ahead-help = rätta datumet: källtexten ändrades senast { $day }
translation-entries = { $count ->
    [one] `{ $field }` har 1 post, men källtexten har { $source }
   *[other] `{ $field }` har { $count } poster, men källtexten har { $source }
}
translation-entries-help = översätt varje post på sin plats, eller utelämna hela listan
translation-placeholder = källtexten har ingen platshållare `{ $key }`
translation-placeholder-help = ta bort den, eller lägg först till den i källtexten
translation-sections = { $count ->
    [one] översättningen saknar avsnittet { $sections }
   *[other] översättningen saknar avsnitten { $sections }
}
translation-sections-help = översätt varje avsnitt under sin egen rubrik
translation-section-more = källtexten har inget avsnitt `{ $section }`
translation-section-more-help = skriv det först i källtexten, eller ta bort det här

## profiler
profile-uncited = ingen kolumn innehåller kravets `{ $column }`
profile-uncited-reason = en rad som klistras in i ett annat system måste visa vilken text det är
profile-uncited-help = lägg till kolumnerna `id` och `version`, eller `cite`, som innehåller båda
profile-cut = kolumnen `{ $column }` får inte kortas
profile-cut-reason = kolumnen visar vilket krav det är och måste vara hel
profile-cut-help = ta bort `longest`
profile-short = { $count } tecken räcker inte för en text
profile-short-reason = en kortad text slutar med ord som säger att den är kortad, och de behöver plats
profile-short-help = skriv minst { $least }, eller ta bort `longest`

## annonser
notice-not-qualification = `{ $id }` är inte ett kvalificeringskrav
notice-not-qualification-reason = urvalskriterierna i en annons får bara ange kvalificeringskrav
notice-not-qualification-help = ta bort det
theme-without-code = temat `{ $theme }`, som används av { $count } krav, saknar kod för annonser
theme-without-code-help = lägg till `green = ["…"]` med någon av koderna { $green }, eller `social = ["…"]` med någon av koderna { $social }

## det som katalogen tillåter
allow-unused = `{ $code }` hittar inget i `{ $text }`
allow-unused-help = ta bort posten: texten är rättad
allow-no-text-help = skriv filens namn utan `.md`, till exempel `SAR-001`, eller dess sökväg under `content/`
allow-no-rule = det finns ingen regel `{ $code }`
allow-no-rule-reason = varje post tillåter det som en regel hittar
allow-no-rule-help = skriv koden som visas i regelns meddelanden
allow-fixed = `{ $code }` går inte att tillåta
allow-fixed-reason = utan reglerna om form, samband och teman skulle webbplatsen inte gå att bygga eller lita på
allow-fixed-help = rätta det som regeln visar, och ta bort posten
