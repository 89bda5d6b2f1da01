# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Certificado de supresión
running = Certificado de supresión

heading-erasure = La supresión
heading-counts = Lo que se ha borrado definitivamente
heading-others = En los registros de otras personas
heading-held = Lo que exige un acuerdo
heading-waiting = Lo que no pudo eliminarse de inmediato

label-office_name = Organización
label-office_address = Dirección
label-document_code = Documento
label-issued_on = Fecha de emisión
label-erased_at = Borrado
label-erased_by = Por
label-what = Registros de este tipo
label-count = Número
label-blacked_out = Registros en los que se tacharon las palabras
label-copies = Copias de la base de datos escritas de nuevo
label-held_until = Restringido hasta
label-held_because = Debido a
label-waiting = Qué
label-place = Dónde
label-by = Eliminado a más tardar
