# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Was über Sie gespeichert ist
running = Antwort auf ein Auskunftsersuchen

heading-answer = Das Ersuchen
heading-lines = Alles, was diese Organisation über die Person gespeichert hat

label-person_name = Person
label-office_name = Organisation
label-office_address = Anschrift
label-document_code = Dokument
label-issued_on = Ausstellungsdatum
label-heading = Wo
label-what = Was
label-value = Was dort steht
