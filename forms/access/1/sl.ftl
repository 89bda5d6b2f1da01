# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Kaj se hrani o vas
running = Odgovor na zahtevo za dostop

heading-answer = Zahteva
heading-lines = Vse, kar ta organizacija hrani o osebi

label-person_name = Oseba
label-office_name = Organizacija
label-office_address = Naslov
label-document_code = Dokument
label-issued_on = Datum izdaje
label-heading = Kje
label-what = Kaj
label-value = Vsebina
