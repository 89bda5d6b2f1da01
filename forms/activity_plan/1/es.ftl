# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plan de actividades
running = Plan de actividades

## Parts and blocks

heading-participant = Participante
heading-companies = Empresas
heading-offices = Organizaciones intermediarias
heading-stay = Períodos de la estancia
heading-project = El proyecto en breve
heading-activities = Actividades semana a semana
heading-document = El plan

party-participant = Participante
party-sending_company = Empresa de envío
party-host_company = Empresa de acogida
party-sending_office = Organización de envío
party-host_office = Organización de acogida

## Labels

label-document_code = Documento
label-document_version = Versión
label-exchange_number = Número del intercambio
label-issued_on = Fecha de emisión
label-scheme_name = Programa
label-person_name = Nombre
label-participant_job = Puesto
label-name = Nombre
label-country = País
label-starts = Primer día
label-ends = Último día
label-project = Descripción
label-objective = Objetivo
label-outcome = Resultado esperado
label-week = Semana
label-activity = Actividades
label-lead = A cargo de
label-talked_on = Conversación directa de ambas empresas

## Words of the closed lists

value-topic-marketing = Estudio de mercado y comercialización
value-topic-development = Desarrollo de productos y servicios
value-topic-internationalisation = Internacionalización y nuevos clientes
value-topic-training = Formación y transferencia de conocimientos
value-topic-research = Investigación conjunta
value-topic-collaboration = Refuerzo de una colaboración existente
value-topic-other = Otros
value-lead-sending = Empresa de envío
value-lead-host = Empresa de acogida
value-lead-together = Ambas empresas

## Sentences

text-principles = La Empresa de envío dirige este plan y lo mantiene al día junto con la Empresa de acogida. El Participante trabaja en colaboración con el personal de la Empresa de acogida. Ambas Organizaciones intermediarias apoyan el plan y lo han revisado.

intro-signatures = Al firmar, cada parte confirma que ha leído esta versión del plan y que está de acuerdo con ella.
