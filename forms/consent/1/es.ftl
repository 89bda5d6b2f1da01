# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Consentimiento
running = Consentimiento

## Parts and blocks

heading-office = Quién pide su consentimiento
heading-document = El formulario
heading-person = Quién da el consentimiento

party-participant = Firma de la persona

## Labels

label-document_code = Documento
label-issued_on = Fecha de emisión
label-scheme_name = Programa
label-person_name = Nombre
label-name = Nombre
label-address = Dirección
label-email = Correo electrónico
label-company = Sociedad
label-text_version = Versión del texto

## Questions

question-purposes = Estoy de acuerdo con lo siguiente

## Words of the closed lists

value-purpose-catalogue = Perfil mostrado sin nombre a las oficinas asociadas
value-purpose-publicity = Publicidad con nombre e imagen
value-purpose-newsletter = Boletín

detail-purpose-catalogue = Mi perfil puede mostrarse sin mi nombre a las oficinas asociadas del programa para que encuentren un intercambio adecuado. Mi nombre y mis datos de contacto solo se muestran a una oficina asociada después de que ambas oficinas hayan aceptado el intercambio.
detail-purpose-publicity = La oficina puede usar mi nombre, mi imagen y la historia de mi intercambio para dar a conocer el programa.
detail-purpose-newsletter = La oficina puede enviarme por correo electrónico noticias del programa.

## Sentences

text-voluntary = Su consentimiento es voluntario. Puede participar en el intercambio sin darlo, y puede aceptar una finalidad sin las demás.
text-rights = Usted tiene derecho a consultar, a corregir y a hacer borrar lo que se conserva sobre usted, y a reclamar ante una autoridad de control, de conformidad con el Reglamento (UE) 2016/679.
text-withdrawal = Puedo retirar cada consentimiento en cualquier momento, con la misma facilidad con que lo di. Lo hecho hasta entonces sigue siendo lícito.

intro-signatures = Al firmar, confirmo que yo he marcado las casillas.
