# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Popis
running = Popis

## Parts and blocks

heading-list = Što je na popisu

## Labels

label-list_name = Popis
label-rows = Redaka
label-printed_at = Ispisano
label-filter = Suženo na
label-order = Redoslijedom
label-office_name = Organizacija
label-printed_by = Izbrisao
