# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Hoja de evidencias
running = Hoja de evidencias

## Parts and blocks

heading-paper = El documento
heading-signings = Firmas
heading-events = Qué ocurrió con él
heading-document = Esta hoja

## Labels

label-document_code = Documento
label-issued_on = Fecha de emisión
label-exchange_number = Número del intercambio
label-person_name = Nombre
label-office_name = Organización
label-paper_title = Título
label-paper_code = Código en las páginas
label-paper_version = Versión
label-pages = Páginas
label-made_at = Creado
label-file_name = Archivo
label-file_sha256 = SHA-256 del archivo
label-content_sha256 = SHA-256 del contenido
label-engine = Creado con
label-party = Parte
label-way = Cómo
label-signed_on = Fecha
label-verdict = Resultado de la comprobación
label-at = Cuándo
label-event = Evento
label-by = Por
label-detail = Detalles

## Words of the closed lists

value-way-ink = Tinta sobre papel
value-way-digital = Firma digital
value-way-told = Anotado a mano
value-event-made = Creado
value-event-printed = Impreso
value-event-sent = Enviado
value-event-scanned = Escaneado
value-event-filed = Archivado
value-event-signed = Firmado
value-event-checked = Firma comprobada
value-event-confirmed = Confirmado por una persona
value-event-replaced = Sustituido por una nueva versión
value-event-withdrawn = Retirado
value-party-participant = Participante
value-party-sending_company = Empresa de envío
value-party-host_company = Empresa de acogida
value-party-sending_office = Organización de envío
value-party-host_office = Organización de acogida

## Sentences

text-meaning = Esta hoja dice qué se conserva del documento aquí nombrado. Un archivo le pertenece solo si su SHA-256 es el impreso abajo.
text-checking = Cualquier programa que calcule SHA-256 puede repetir la comprobación. Las horas se indican con su diferencia respecto al tiempo universal.
