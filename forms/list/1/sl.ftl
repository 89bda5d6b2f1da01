# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Seznam
running = Seznam

## Parts and blocks

heading-list = Kaj je na seznamu

## Labels

label-list_name = Seznam
label-rows = Vrstice
label-printed_at = Natisnjeno
label-filter = Zoženo na
label-order = Po vrstnem redu
label-office_name = Organizacija
label-printed_by = Izbrisal
