# Det som upphandlingslagarna kräver av ett krav.
evidence-only-issued = alla alternativ kräver `{ $id }` eller liknande bevis som någon annan utfärdar
evidence-only-issued-help = lägg till `[[evidence]]` med andra bevis, för leverantörer som utan egen skuld inte kan få det i tid
evidence-accredited = `{ $id }` utfärdas av ackrediterade organ, och inget likvärdigt organ godtas
evidence-accredited-help = ange i `evidence.toml` att ett likvärdigt organ får utfärda det, eller lägg till bevis som godtar det
label-alone = en märkning krävs, och inget likvärdigt godtas
label-alone-help = skriv ”eller likvärdig” efter den, och godta andra lämpliga bevis
label-only-evidence = en märkning är det enda sättet att visa att kravet är uppfyllt
label-only-evidence-help = lägg till `[[evidence]]` med andra lämpliga bevis, till exempel en provningsrapport eller teknisk dokumentation
label-conditions = { $count ->
    [one] märkningen `{ $label }` uppfyller inte villkoret { $conditions }
   *[other] märkningen `{ $label }` uppfyller inte villkoren { $conditions }
}
label-conditions-help = ta bort märkningen, eller skriv dess kriterier ett för ett i texten
label-whole = en hel märkning krävs, men kravet gäller bara vissa egenskaper
label-whole-help = ange vilka av märkningens kriterier som gäller
management-evidence = alla alternativ kräver `{ $id }` eller liknande, och likvärdiga åtgärder godtas inte
management-evidence-emas = alla alternativ kräver `{ $id }` eller liknande, och varken EMAS eller likvärdiga åtgärder godtas
management-system = `{ $name }` krävs, och likvärdiga system godtas inte
management-emas = `{ $name }` krävs, och EMAS godtas inte
management-help = godta EMAS, standarden och likvärdiga system, och även andra bevis för likvärdiga åtgärder
mark-trade-mark = `{ $word }` pekar ut ett varumärke utan ”eller likvärdigt”
mark-patent = `{ $word }` pekar ut ett patent utan ”eller likvärdigt”
mark-origin = `{ $word }` pekar ut ett ursprung utan ”eller likvärdigt”
mark-method = `{ $word }` pekar ut en tillverkningsmetod utan ”eller likvärdigt”
mark-help = beskriv i stället vad som behövs; bara om det inte går får ordet stå kvar, följt av ”eller likvärdigt”
specification-on-supplier = den tekniska specifikationen handlar om leverantören: ”{ $word }”
specification-on-supplier-help = gör den till ett kvalificeringskrav
qualification-of-scope = kvalificeringskravet gäller `{ $scope }`
qualification-of-goods = kvalificeringskravet handlar om ”{ $word }”
qualification-help = gör det till en teknisk specifikation, eller låt det handla om leverantören
standard-alone = `{ $name }` krävs utan ”{ $phrase }”
standard-alone-help = skriv ”{ $phrase }” efter
standard-paid = texten bygger på `{ $name }`, som kostar pengar att läsa
standard-paid-help = skriv i texten vad som ska uppfyllas och ange standarden som bevis, eller tillåt det i `catalogue.toml` med ett skäl
award-unweighted = köparen får inte vikta tilldelningskriteriet
award-unweighted-help = skriv `weightable = true` under `[answer]`
award-mandatory = alla anbud måste uppfylla tilldelningskriteriet
award-mandatory-help = ta bort `mandatory`, eller gör det till en annan typ av krav
award-as-duty = tilldelningskriteriet säger ”{ $word }” men inte vad anbudet vinner på att uppfylla det
award-as-duty-help = skriv vad anbudet vinner, som i ”anbudet tillförs mervärde om …”
clause-scored = köparen får ge poäng för kontraktsvillkoret
clause-scored-help = ta bort `weightable`, eller gör det till ett tilldelningskriterium
clause-without-time = kontraktsvillkoret säger inte när det gäller
clause-without-time-help = skriv när det gäller, som i ”från avtalsstart och under hela avtalstiden”, och begär svaret under avtalstiden
