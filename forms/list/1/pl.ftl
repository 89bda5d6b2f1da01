# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Lista
running = Lista

## Parts and blocks

heading-list = Co zestawiono

## Labels

label-list_name = Lista
label-rows = Wiersze
label-printed_at = Wydrukowano
label-filter = Zawężono do
label-order = W kolejności
label-office_name = Organizacja
label-printed_by = Przez
