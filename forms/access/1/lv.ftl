# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Kas par jums tiek glabāts
running = Atbilde uz piekļuves pieprasījumu

heading-answer = Pieprasījums
heading-lines = Viss, ko šī organizācija glabā par personu

label-person_name = Persona
label-office_name = Organizācija
label-office_address = Adrese
label-document_code = Dokuments
label-issued_on = Izdošanas datums
label-heading = Kur
label-what = Kas
label-value = Saturs
