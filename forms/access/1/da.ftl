# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Hvad der opbevares om Dem
running = Svar på en anmodning om indsigt

heading-answer = Anmodningen
heading-lines = Alt, hvad denne organisation opbevarer om personen

label-person_name = Person
label-office_name = Organisation
label-office_address = Adresse
label-document_code = Dokument
label-issued_on = Udstedelsesdato
label-heading = Hvor
label-what = Hvad
label-value = Indhold
