# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Acuerdo de intercambio
running = Acuerdo de intercambio

## Parts and blocks

part-particulars = Datos
part-plan = Plan de actividades
part-terms = Condiciones
part-signatures = Firmas

heading-document = El acuerdo
heading-participant = Participante
heading-companies = Empresas
heading-offices = Organizaciones intermediarias
heading-stay = Períodos de la estancia
heading-grant = Subvención
heading-working = Cálculo de la subvención
heading-instalments = Pagos parciales
heading-project = El proyecto en breve
heading-activities = Actividades semana a semana

party-participant = Participante
party-sending_company = Empresa de envío
party-host_company = Empresa de acogida
party-sending_office = Organización de envío
party-host_office = Organización de acogida

## Labels

label-agreement_code = Documento
label-agreement_version = Versión
label-agreement_number = Número del intercambio
label-issued_on = Fecha de emisión
label-scheme_name = Programa
label-scheme_number = Convenio de subvención
label-governing_language = Lengua que da fe
label-person_name = Nombre
label-participant_role = Función en la empresa
label-participant_since = En la empresa desde
label-participant_job = Puesto
label-name = Nombre
label-address = Dirección
label-country = País
label-registration = Número de registro
label-vat = Número de IVA
label-signatory = Representada por
label-function = Cargo
label-email = Correo electrónico
label-phone = Teléfono
label-starts = Primer día
label-ends = Último día
label-grant_amount = Subvención
label-grant_rate = Importe mensual
label-counted = Contado
label-number = Número
label-part = Parte del importe mensual
label-due = Vencimiento
label-share = Porcentaje
label-amount = Importe
label-project = Descripción
label-objective = Objetivo
label-outcome = Resultado esperado
label-week = Semana
label-activity = Actividades
label-lead = A cargo de

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

value-counted-months = Meses completos
value-counted-days = Días adicionales

value-lead-sending = Empresa de envío
value-lead-host = Empresa de acogida
value-lead-together = Ambas empresas

value-due-signature = Tras la firma de todas las partes
value-due-start = Al comienzo de la estancia
value-due-final_report = Tras la aprobación de los informes finales

## Terms

section-purpose = Objeto
clause-purpose = Las partes acuerdan una estancia del Participante en la Empresa de acogida, tal como se describe en las partes { $part-particulars } y { $part-plan } de este acuerdo.
clause-learning = La estancia sirve para el aprendizaje y la cooperación entre las dos empresas. No debe utilizarse para sustituir personal ni para cubrir una vacante.
clause-parts = Las partes { $part-particulars }, { $part-plan } y { $part-terms } forman juntas un solo acuerdo. Si difieren, prevalece la parte { $part-terms }.

section-stay = La estancia
clause-periods = { $periods_count ->
    [one] La estancia tiene lugar en el período indicado en la parte { $part-particulars }.
   *[other] La estancia tiene lugar en los períodos indicados en la parte { $part-particulars }. Todos ellos juntos cuentan como una sola estancia.
}
clause-change_of_dates = Todo cambio de las fechas, del lugar o de los objetivos requiere el consentimiento escrito de todas las partes antes de surtir efecto.
clause-early_end = Cada empresa y el Participante pueden poner fin a la estancia antes de tiempo por un motivo grave. Indican el motivo por escrito e informan sin demora a ambas Organizaciones intermediarias.

section-employment = Empleo y seguridad social
clause-employed = El Participante sigue empleado por la Empresa de envío durante toda la estancia. La Empresa de envío sigue pagando el salario y las cotizaciones a la seguridad social.
clause-owner = El Participante sigue siendo propietario de la Empresa de envío durante toda la estancia y continúa siendo responsable de sus propios ingresos y cotizaciones a la seguridad social.
clause-no_employment = Este acuerdo no crea ninguna relación laboral entre el Participante y la Empresa de acogida. La Empresa de acogida no debe retribución alguna al Participante.
clause-social_security = Antes de la estancia, la Empresa de envío averigua si se requiere un certificado de cobertura de la seguridad social (formulario A1) o una declaración a las autoridades del país de acogida, y lo obtiene cuando así sea.

section-sending_company = La Empresa de envío
clause-preparation = La Empresa de envío prepara al Participante para la estancia, lo libera de otro trabajo mientras dure y se mantiene en contacto con él durante ella.
clause-lead = La Empresa de envío dirige el plan de actividades de la parte { $part-plan } y lo mantiene al día junto con la Empresa de acogida.
clause-insurance = La Empresa de envío se asegura de que el Participante tenga un seguro de enfermedad, accidentes y responsabilidad civil válido en el país de acogida durante toda la estancia.

section-host_company = La Empresa de acogida
clause-contact_person = La Empresa de acogida designa una persona de contacto y da al Participante acceso a las personas, los locales, los equipos y la información que requiere el plan de actividades.
clause-working_conditions = La Empresa de acogida aplica al Participante las mismas normas de salud, seguridad y tiempo de trabajo que a su propio personal y las explica el primer día.
clause-collaboration = El Participante trabaja en colaboración con el personal de la Empresa de acogida. El derecho de la Empresa de envío a dar instrucciones no se transfiere.

section-participant = El Participante
clause-participation = El Participante lleva a cabo el plan de actividades con esmero y avisa a tiempo a ambas empresas cuando algo lo dificulta.
clause-house_rules = El Participante respeta el reglamento interno y las normas de seguridad de la Empresa de acogida.

section-offices = Las Organizaciones intermediarias
clause-sending_office = La Organización de envío apoya a la Empresa de envío y al Participante antes, durante y después de la estancia, y revisa el plan de actividades.
clause-host_office = La Organización de acogida apoya a la Empresa de acogida, ayuda al Participante a su llegada y revisa el plan de actividades.
clause-difficulties = Cuando surgen dificultades, ambas Organizaciones intermediarias procuran resolverlas con las partes. No responden de los actos de las empresas ni del Participante.

section-grant = Subvención
clause-grant_payment = La Organización de envío paga la subvención a la Empresa de envío. El importe y su cálculo se indican en la parte { $part-particulars }.
clause-grant_instalments = La subvención se paga en los pagos parciales indicados en la parte { $part-particulars }.
clause-grant_use = La subvención contribuye a los gastos de viaje, de vida en el país de acogida y de cursos breves de idiomas para la estancia. Se transfiere a quien soporte esos gastos.
clause-grant_repayment = Si la estancia no tiene lugar o es más corta de lo acordado, la parte de la subvención que no corresponda se devuelve en un plazo de 30 días tras una solicitud escrita. Se tiene en cuenta lo que no pudo evitarse por fuerza mayor.

section-confidentiality = Confidencialidad y resultados
clause-confidentiality = Las partes mantienen en secreto lo que conozcan de los negocios de otra parte y no sea público. Este deber continúa después de la estancia.
clause-results = Cada empresa conserva los derechos que tenía antes de la estancia. Los derechos sobre los resultados creados en común los regulan las dos empresas en un acuerdo escrito aparte.

section-data = Datos personales, documentos y visibilidad
clause-data_protection = Las partes tratan datos personales únicamente para la preparación, la realización, el pago y la evaluación de la estancia, y de conformidad con el Reglamento (UE) 2016/679. Las Organizaciones intermediarias informan de sus derechos a las personas interesadas.
clause-records = Las partes conservan los documentos de la estancia durante el tiempo que exija el programa y los muestran, cuando se les pida, a los organismos facultados para controlar el uso de los fondos de la Unión Europea.
clause-visibility = En las publicaciones sobre la estancia, las partes mencionan el apoyo de la Unión Europea en la forma que prescribe el programa. Los nombres y las imágenes de personas se publican solo con su consentimiento.

section-reports = Confirmación e informes
clause-presence = Al final de la estancia, ambas empresas confirman por escrito los días en los que el Participante estuvo presente.
clause-reports = En un plazo de 30 días tras la estancia, el Participante, la Empresa de envío y la Empresa de acogida presentan cada uno un informe final a su Organización intermediaria.

section-final = Disposiciones finales
clause-amendments = Las modificaciones de este acuerdo solo son válidas por escrito y con las firmas de todas las partes. El acuerdo firmado inicialmente permanece sin cambios junto a ellas.
clause-disputes = Las partes procuran resolver las controversias de forma amistosa con la ayuda de las Organizaciones intermediarias. Las normas imperativas no se ven afectadas.
clause-languages = Las versiones lingüísticas aquí impresas tienen el mismo significado. Si difieren, prevalece el texto de este formulario en la lengua que da fe, que las Organizaciones intermediarias entregan a quien lo solicite.
clause-entry_into_force = El acuerdo entra en vigor el día en que firma la última parte. Cada parte recibe un ejemplar completo; las firmas electrónicas cualificadas equivalen a las firmas en papel.

intro-signatures = Al firmar, cada parte confirma que ha leído todas las páginas de esta versión y que está de acuerdo con ellas.
