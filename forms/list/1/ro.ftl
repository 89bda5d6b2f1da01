# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Listă
running = Listă

## Parts and blocks

heading-list = Ce cuprinde lista

## Labels

label-list_name = Listă
label-rows = Rânduri
label-printed_at = Tipărit
label-filter = Restrâns la
label-order = În ordinea
label-office_name = Organizație
label-printed_by = De către
