# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Liosta
running = Liosta

## Parts and blocks

heading-list = An méid atá liostaithe

## Labels

label-list_name = Liosta
label-rows = Sraitheanna
label-printed_at = Clóite
label-filter = Teoranta do
label-order = In ord
label-office_name = Eagraíocht
label-printed_by = Ag
