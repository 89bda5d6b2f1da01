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

value-purpose-catalogue = Perfil mostrado sin nombre a las organizaciones asociadas
value-purpose-publicity = Publicidad con nombre e imagen
value-purpose-newsletter = Boletín informativo

detail-purpose-catalogue = Mi perfil puede mostrarse sin mi nombre a las organizaciones asociadas del programa, para que puedan encontrar una correspondencia. Mi nombre y las formas de contactarme se muestran a una organización asociada solo después de que ambas organizaciones hayan aceptado una correspondencia.
detail-purpose-publicity = La organización puede usar mi nombre, mi imagen y la historia de mi intercambio para dar a conocer el programa.
detail-purpose-newsletter = La organización puede enviarme noticias del programa por correo electrónico.

## Sentences

text-voluntary = Su consentimiento es voluntario. Puede participar en el intercambio sin darlo, y puede aceptar una finalidad sin las demás.
text-rights = Usted tiene derecho a consultar, a corregir y a hacer borrar lo que se conserva sobre usted, y a reclamar ante una autoridad de control, de conformidad con el Reglamento (UE) 2016/679.
text-withdrawal = Puedo retirar cada uno de estos consentimientos en cualquier momento, tan fácilmente como lo di. Lo hecho hasta entonces sigue siendo lícito.

intro-signatures = Al firmar, confirmo que yo he marcado las casillas.
