# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ce se păstrează despre dumneavoastră
running = Răspuns la o cerere de acces

heading-answer = Cererea
heading-lines = Tot ce păstrează această organizație despre persoană

label-person_name = Persoană
label-office_name = Organizație
label-office_address = Adresă
label-document_code = Document
label-issued_on = Data emiterii
label-heading = Unde
label-what = Ce
label-value = Conținut
