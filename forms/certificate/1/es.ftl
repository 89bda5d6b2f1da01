# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Certificado de participación
running = Certificado de participación

## Parts and blocks

heading-companies = Empresas
heading-stay = Períodos de la estancia
heading-topics = Lo aprendido y realizado
heading-document = El certificado

party-sending_company = Empresa de envío
party-host_company = Empresa de acogida
party-sending_office = Organización de envío
party-host_office = Organización de acogida

## Labels

label-document_code = Documento
label-exchange_number = Número del intercambio
label-issued_on = Fecha de emisión
label-participant_role = Función en la empresa
label-name = Nombre
label-country = País
label-starts = Primer día
label-ends = Último día
label-topic = Tema
label-result = Resultado

## Words of the closed lists

value-person_role-employee = Persona empleada
value-person_role-manager = Directivo o directiva
value-person_role-owner = Propietario o propietaria
value-person_role-co_owner = Copropietario o copropietaria
value-topic-marketing = Estudio de mercado y comercialización
value-topic-development = Desarrollo de productos y servicios
value-topic-internationalisation = Internacionalización y nuevos clientes
value-topic-training = Formación y transferencia de conocimientos
value-topic-research = Investigación conjunta
value-topic-collaboration = Refuerzo de una colaboración existente
value-topic-other = Otros

## Sentences

text-opening = Por la presente se certifica que la persona aquí nombrada
text-merit = ha participado en un intercambio del programa, ha trabajado en la Empresa de acogida durante el tiempo indicado abajo y ha completado el plan de actividades que ambas empresas habían acordado.

intro-signatures = La Empresa de acogida y ambas Organizaciones intermediarias lo confirman con sus firmas.
