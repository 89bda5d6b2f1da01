# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = O que é conservado sobre si
running = Resposta a um pedido de acesso

heading-answer = O pedido
heading-lines = Tudo o que esta organização conserva sobre a pessoa

label-person_name = Pessoa
label-office_name = Organização
label-office_address = Morada
label-document_code = Documento
label-issued_on = Data de emissão
label-heading = Onde
label-what = O quê
label-value = O que diz
