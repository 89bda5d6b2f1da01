# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Vad som sparas om er
running = Svar på en begäran om tillgång

heading-answer = Begäran
heading-lines = Allt som denna organisation sparar om personen

label-person_name = Person
label-office_name = Organisation
label-office_address = Adress
label-document_code = Dokument
label-issued_on = Utfärdandedatum
label-heading = Var
label-what = Vad
label-value = Innehåll
