# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Saraksts
running = Saraksts

## Parts and blocks

heading-list = Kas ir sarakstā

## Labels

label-list_name = Saraksts
label-rows = Rindas
label-printed_at = Izdrukāts
label-filter = Sašaurināts līdz
label-order = Secībā pēc
label-office_name = Organizācija
label-printed_by = Dzēsa
