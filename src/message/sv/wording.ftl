# Hur texter är skrivna.
abbreviation-unexplained = `{ $short }` är inte förklarat
abbreviation-unexplained-help = skriv före förkortningen vad den står för, som i ”särskilt farliga ämnen ({ $short })”, eller lägg till den i ordlistan
decimal-sign = `{ $number }` har ett annat språks decimaltecken
decimal-sign-help = skriv { $number }
duty-second = ett andra ”{ $word }” i samma krav
duty-second-help = skriv ett krav för varje skyldighet, eller skriv den andra meningen som ett faktum: ”kravet gäller”, ”planen omfattar”
duty-wish = ”{ $word }” i ett krav som måste uppfyllas
duty-wish-help = skriv ”ska”, flytta önskemålet till vägledningen eller gör det till ett tilldelningskriterium
heading-skipped = en rubrik på nivå { $level } kommer efter en på nivå { $before }
heading-skipped-help = skriv `{ $marks }`
table-without-head = tabellens kolumner saknar rubriker
table-without-head-help = skriv i första raden vad varje kolumn innehåller
link-says-nothing = länktexten ”{ $words }” säger ingenting
link-says-nothing-help = låt länktexten säga vart länken leder
image-without-words = bilden saknar alternativtext
image-without-words-help = skriv mellan hakparenteserna vad bilden visar, som i `![Kedjan från råvara till leverans](kedja.svg)`
sentence-long = meningen har { $count } ord, men får ha högst { $most }
sentence-long-help = dela meningen i två, eller gör en lista av det den räknar upp
text-heavy = texten har LIX { $lix }, men får ha högst { $most }
text-heavy-help = korta meningarna, och byt långa ord mot korta som betyder samma sak
number-unlisted = talet { $number } ({ $unit }) finns inte i `values`
number-unlisted-help = lägg till `[[values]]` med `number = { $number }` och `unit = "{ $unit }"`, eller rätta talet
value-unsaid = värdet { $number } finns inte i texten ({ $language })
value-unsaid-help = skriv det i texten, eller ta bort det ur `values`
unit-spacing = `{ $written }` saknar mellanslag
unit-spacing-help = skriv `{ $written }` med ett hårt mellanslag
word-vague = ”{ $word }” kan betyda vad som helst
word-vague-help = skriv vad som behövs, hur mycket och till när, så att alla bedömer det lika
unit-unknown = enheten `{ $unit }` finns inte i registret
unit-elsewhere = { $count ->
    [one] och på 1 ställe till
   *[other] och på { $count } ställen till
}
unit-unknown-help = lägg till den i `registers/units.toml` med tecken och namn, eller använd en enhet som finns där
