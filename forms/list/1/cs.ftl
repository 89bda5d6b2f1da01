# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Seznam
running = Seznam

## Parts and blocks

heading-list = Co je v seznamu

## Labels

label-list_name = Seznam
label-rows = Řádky
label-printed_at = Vytištěno
label-filter = Zúženo na
label-order = V pořadí podle
label-office_name = Organizace
label-printed_by = Kým
