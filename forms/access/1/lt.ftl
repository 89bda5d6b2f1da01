# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Kas apie jus saugoma
running = Atsakymas į prašymą susipažinti

heading-answer = Prašymas
heading-lines = Viskas, ką ši organizacija saugo apie asmenį

label-person_name = Asmuo
label-office_name = Organizacija
label-office_address = Adresas
label-document_code = Dokumentas
label-issued_on = Išdavimo data
label-heading = Kur
label-what = Kas
label-value = Turinys
