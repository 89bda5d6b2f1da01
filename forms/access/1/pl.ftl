# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Co przechowujemy o Pani lub Panu
running = Odpowiedź na wniosek o dostęp

heading-answer = Wniosek
heading-lines = Wszystko, co ta organizacja przechowuje o tej osobie

label-person_name = Osoba
label-office_name = Organizacja
label-office_address = Adres
label-document_code = Dokument
label-issued_on = Data wystawienia
label-heading = Gdzie
label-what = Co
label-value = Treść
