# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Lista
running = Lista

## Parts and blocks

heading-list = O que é listado

## Labels

label-list_name = Lista
label-rows = Linhas
label-printed_at = Impresso
label-filter = Limitado a
label-order = Por ordem de
label-office_name = Organização
label-printed_by = Por
