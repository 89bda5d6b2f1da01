# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Čo sa o Vás uchováva
running = Odpoveď na žiadosť o prístup

heading-answer = Žiadosť
heading-lines = Všetko, čo táto organizácia o osobe uchováva

label-person_name = Osoba
label-office_name = Organizácia
label-office_address = Adresa
label-document_code = Dokument
label-issued_on = Dátum vystavenia
label-heading = Kde
label-what = Čo
label-value = Obsah
