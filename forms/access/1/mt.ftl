# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = X’jinżamm dwarek
running = Tweġiba għal talba għal aċċess

heading-answer = It-talba
heading-lines = Dak kollu li din l-organizzazzjoni żżomm dwar il-persuna

label-person_name = Persuna
label-office_name = Organizzazzjoni
label-office_address = Indirizz
label-document_code = Dokument
label-issued_on = Data tal-ħruġ
label-heading = Fejn
label-what = X’inhu
label-value = X’jgħid
