# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Modificación del acuerdo de intercambio
running = Modificación del acuerdo de intercambio

## Parts and blocks

part-particulars = Datos
part-terms = Condiciones
part-signatures = Firmas
part-changes = Cambios

heading-participant = Participante
heading-companies = Empresas
heading-offices = Organizaciones intermediarias
heading-document = La modificación
heading-reason = Por qué cambia el acuerdo
heading-old_periods = Períodos de la estancia hasta ahora
heading-new_periods = Nuevos períodos de la estancia
heading-grant = Subvención
heading-changes = Otros cambios

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
label-governing_language = Lengua que da fe
label-person_name = Nombre
label-name = Nombre
label-country = País
label-starts = Primer día
label-ends = Último día
label-agreement_version = Modifica la versión
label-agreement_issued_on = Fecha del acuerdo
label-reason = Motivo
label-old_grant = Hasta ahora
label-new_grant = A partir de ahora
label-subject = Qué cambia
label-before = Hasta ahora
label-after = A partir de ahora

## Words of the closed lists

value-subject-place = Lugar de la estancia
value-subject-plan = Plan de actividades
value-subject-contact = Persona de contacto
value-subject-signatory = Representada por
value-subject-other = Otros

## Sentences

section-final = Disposiciones finales
clause-languages = Las versiones lingüísticas aquí impresas tienen el mismo significado. Si difieren, prevalece el texto de este formulario en la lengua que da fe, que las Organizaciones intermediarias entregan a quien lo solicite.

section-effect = Efecto de la modificación
clause-changes = Las partes modifican el acuerdo de intercambio como se indica en la parte { $part-changes }. Lo que allí consta sustituye a lo que el acuerdo decía antes.
clause-dates = Los nuevos períodos sustituyen a todos los períodos de la estancia acordados antes.
clause-grant = El nuevo importe de la subvención sustituye al importe acordado antes. Lo que ya se haya pagado se descuenta.
clause-rest = Todo lo demás del acuerdo permanece sin cambios.
clause-kept = El acuerdo firmado inicialmente permanece sin cambios junto a esta modificación. Ambos se conservan juntos.
clause-entry_into_force = La modificación surte efecto el día en que firma la última parte. Cada parte recibe un ejemplar completo; las firmas electrónicas cualificadas equivalen a las firmas en papel.

intro-signatures = Al firmar, cada parte confirma que ha leído todas las páginas de esta modificación y que está de acuerdo con ellas.
