# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Lista
running = Lista

## Parts and blocks

heading-list = Vad som listas

## Labels

label-list_name = Lista
label-rows = Rader
label-printed_at = Utskrivet
label-filter = Begränsat till
label-order = I ordning efter
label-office_name = Organisation
label-printed_by = Av
