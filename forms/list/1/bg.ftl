# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Списък
running = Списък

## Parts and blocks

heading-list = Какво е изброено

## Labels

label-list_name = Списък
label-rows = Редове
label-printed_at = Отпечатан
label-filter = Ограничено до
label-order = Подредено по
label-office_name = Организация
label-printed_by = От
