# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Lo que se conserva sobre usted
running = Respuesta a una solicitud de acceso

heading-answer = La solicitud
heading-lines = Todo lo que esta organización conserva sobre la persona

label-person_name = Persona
label-office_name = Organización
label-office_address = Dirección
label-document_code = Documento
label-issued_on = Fecha de emisión
label-heading = Dónde
label-what = Qué
label-value = Contenido
