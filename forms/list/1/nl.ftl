# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Lijst
running = Lijst

## Parts and blocks

heading-list = Wat is opgesomd

## Labels

label-list_name = Lijst
label-rows = Rijen
label-printed_at = Afgedrukt
label-filter = Beperkt tot
label-order = In de volgorde van
label-office_name = Organisatie
label-printed_by = Door
