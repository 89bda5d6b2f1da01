# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Confirmación de presencia
running = Confirmación de presencia

## Parts and blocks

heading-participant = Participante
heading-companies = Empresas
heading-document = La confirmación
heading-periods = Períodos de la estancia
heading-absences = Días de ausencia

party-participant = Participante
party-sending_company = Empresa de envío
party-host_company = Empresa de acogida

## Labels

label-document_code = Documento
label-document_version = Versión
label-exchange_number = Número del intercambio
label-issued_on = Fecha de emisión
label-scheme_name = Programa
label-person_name = Nombre
label-participant_job = Puesto
label-name = Nombre
label-address = Dirección
label-country = País
label-planned_starts = Primer día acordado
label-planned_ends = Último día acordado
label-starts = Primer día real
label-ends = Último día real
label-days = Días
label-absences = Fechas y motivos, si los hay

## Sentences

text-presence = { $periods_count ->
    [one] El Participante estuvo presente en la Empresa de acogida en el período arriba indicado y llevó a cabo allí el plan de actividades.
   *[other] El Participante estuvo presente en la Empresa de acogida en los períodos arriba indicados y llevó a cabo allí el plan de actividades.
}

intro-signatures = Al firmar, cada parte confirma que estos días son correctos.
