# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Što se o vama čuva
running = Odgovor na zahtjev za pristup

heading-answer = Zahtjev
heading-lines = Sve što ova organizacija čuva o osobi

label-person_name = Osoba
label-office_name = Organizacija
label-office_address = Adresa
label-document_code = Dokument
label-issued_on = Datum izdavanja
label-heading = Gdje
label-what = Što
label-value = Sadržaj
