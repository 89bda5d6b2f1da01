# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Lista
running = Lista

## Parts and blocks

heading-list = Mi van a listában

## Labels

label-list_name = Lista
label-rows = Sorok
label-printed_at = Kinyomtatva
label-filter = Szűkítve erre
label-order = Rendezés
label-office_name = Szervezet
label-printed_by = Törölte
