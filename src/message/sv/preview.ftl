# Förhandsvisningen i webbläsaren.
language-code = sv
preview-problems = Fel i katalogen
preview-title = { $count ->
    [one] 1 fel i katalogen
   *[other] { $count } fel i katalogen
}
preview-before = Sidorna visas som de var innan.
preview-until = Meddelandet försvinner när texten är rättad.
preview-show = { $count ->
    [one] Visa 1 fel
   *[other] Visa { $count } fel
}
preview-hide = Dölj
preview-panel = För dig som skriver sidan
preview-edit = Öppna i textredigerare
preview-nothing-yet = Det finns inget att visa än
preview-not-yet = { $name } går inte att visa än
preview-page-fails = Sidan går inte att skapa
preview-bare-help = Rätta det som står här och i terminalen. Sidan visas sedan av sig själv.
preview-no-page = sidan finns inte
preview-address-unreadable = adressen går inte att läsa
