# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Wat over u wordt bewaard
running = Antwoord op een verzoek om inzage

heading-answer = Het verzoek
heading-lines = Alles wat deze organisatie over de persoon bewaart

label-person_name = Persoon
label-office_name = Organisatie
label-office_address = Adres
label-document_code = Document
label-issued_on = Datum van afgifte
label-heading = Waar
label-what = Wat
label-value = Wat er staat
