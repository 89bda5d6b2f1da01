# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Zoznam
running = Zoznam

## Parts and blocks

heading-list = Čo je v zozname

## Labels

label-list_name = Zoznam
label-rows = Riadky
label-printed_at = Vytlačené
label-filter = Zúžené na
label-order = V poradí podľa
label-office_name = Organizácia
label-printed_by = Kým
