# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Co se o Vás uchovává
running = Odpověď na žádost o přístup

heading-answer = Žádost
heading-lines = Vše, co tato organizace o osobě uchovává

label-person_name = Osoba
label-office_name = Organizace
label-office_address = Adresa
label-document_code = Dokument
label-issued_on = Datum vystavení
label-heading = Kde
label-what = Co
label-value = Obsah
