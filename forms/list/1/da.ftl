# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Liste
running = Liste

## Parts and blocks

heading-list = Hvad der er opført

## Labels

label-list_name = Liste
label-rows = Rækker
label-printed_at = Udskrevet
label-filter = Begrænset til
label-order = I rækkefølge efter
label-office_name = Organisation
label-printed_by = Af
