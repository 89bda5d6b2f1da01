# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Sąrašas
running = Sąrašas

## Parts and blocks

heading-list = Kas išvardyta

## Labels

label-list_name = Sąrašas
label-rows = Eilutės
label-printed_at = Išspausdinta
label-filter = Susiaurinta iki
label-order = Rūšiuota pagal
label-office_name = Organizacija
label-printed_by = Ištrynė
