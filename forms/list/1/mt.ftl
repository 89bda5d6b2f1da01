# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Lista
running = Lista

## Parts and blocks

heading-list = X’hemm fil-lista

## Labels

label-list_name = Lista
label-rows = Ringieli
label-printed_at = Stampat
label-filter = Imnaqqsa għal
label-order = Fl-ordni ta’
label-office_name = Organizzazzjoni
label-printed_by = Minn
