# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Luettelo
running = Luettelo

## Parts and blocks

heading-list = Mitä luetellaan

## Labels

label-list_name = Luettelo
label-rows = Rivit
label-printed_at = Tulostettu
label-filter = Rajattu
label-order = Järjestyksessä
label-office_name = Organisaatio
label-printed_by = Poistaja
