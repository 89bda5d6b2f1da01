# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Liste
running = Liste

## Parts and blocks

heading-list = Was aufgelistet ist

## Labels

label-list_name = Liste
label-rows = Zeilen
label-printed_at = Gedruckt
label-filter = Eingegrenzt auf
label-order = Geordnet nach
label-office_name = Organisation
label-printed_by = Durch
