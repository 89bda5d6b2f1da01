# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Lista
running = Lista

## Parts and blocks

heading-list = Lo que se enumera

## Labels

label-list_name = Lista
label-rows = Filas
label-printed_at = Impreso
label-filter = Limitado a
label-order = Ordenado por
label-office_name = Organización
label-printed_by = Por
