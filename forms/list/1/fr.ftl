# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Liste
running = Liste

## Parts and blocks

heading-list = Ce qui est listé

## Labels

label-list_name = Liste
label-rows = Lignes
label-printed_at = Imprimé
label-filter = Limité à
label-order = Dans l’ordre de
label-office_name = Organisation
label-printed_by = Par
