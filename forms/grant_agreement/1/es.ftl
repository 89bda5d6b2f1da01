# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Convenio de subvención
running = Convenio de subvención

## Parts and blocks

part-particulars = Datos
part-terms = Condiciones
part-signatures = Firmas

heading-stay = Períodos de la estancia
heading-grant = Subvención
heading-working = Cálculo de la subvención
heading-instalments = Pagos parciales
heading-document = El acuerdo
heading-parties = Partes
heading-exchange = El intercambio subvencionado
heading-account = Cuenta en la que se paga la subvención

party-sending_company = Empresa de envío
party-sending_office = Organización de envío

## Labels

label-document_code = Documento
label-document_version = Versión
label-exchange_number = Número del intercambio
label-issued_on = Fecha de emisión
label-scheme_name = Programa
label-scheme_number = Convenio de subvención
label-governing_language = Lengua que da fe
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
label-amount = Importe
label-due = Vencimiento
label-share = Porcentaje
label-participant_name = Participante
label-host_company_name = Empresa de acogida
label-host_company_country = País de la estancia
label-account_holder = Titular de la cuenta
label-account_iban = IBAN
label-account_bank = Banco

## Words of the closed lists

value-counted-months = Meses completos
value-counted-days = Días adicionales
value-due-signature = Tras la firma de este acuerdo
value-due-start = Al comienzo de la estancia
value-due-final_report = Tras la aprobación de los informes finales

## Sentences

section-purpose = Objeto

section-final = Disposiciones finales
clause-disputes = Las partes procuran resolver las controversias de forma amistosa con la ayuda de las Organizaciones intermediarias. Las normas imperativas no se ven afectadas.
clause-languages = Las versiones lingüísticas aquí impresas tienen el mismo significado. Si difieren, prevalece el texto de este formulario en la lengua que da fe, que las Organizaciones intermediarias entregan a quien lo solicite.
clause-purpose = La Organización de envío apoya el intercambio indicado en la parte { $part-particulars } con una subvención a la Empresa de envío.
clause-stay = La estancia y su plan de actividades se regulan en el acuerdo de intercambio que firman todas las partes del intercambio.

section-payment = Importe y pago
clause-payment = El importe de la subvención y su cálculo se indican en la parte { $part-particulars }. Se calcula según los importes del programa vigentes en la fecha de emisión.
clause-instalments = La subvención se paga en los pagos parciales indicados en la parte { $part-particulars }.
clause-account = Los pagos se hacen en la cuenta indicada en la parte { $part-particulars }. La Empresa de envío comunica por escrito todo cambio de cuenta.

section-use = Uso de la subvención
clause-use = La subvención contribuye a los gastos de viaje, de vida en el país de acogida y de cursos breves de idiomas para la estancia.
clause-passed_on = La Empresa de envío transfiere la subvención al Participante en la medida en que este soporte esos gastos.
clause-no_double = Los mismos gastos no deben pagarse por segunda vez con otros fondos de la Unión Europea.

section-duties = Obligaciones de la Empresa de envío
clause-insurance = La Empresa de envío se asegura de que el Participante tenga un seguro de enfermedad, accidentes y responsabilidad civil válido en el país de acogida durante toda la estancia.
clause-reports = En un plazo de 30 días tras la estancia, la Empresa de envío presenta a la Organización de envío la confirmación de presencia y los informes finales.
clause-news = La Empresa de envío avisa sin demora a la Organización de envío cuando la estancia se aplaza, se acorta, se interrumpe o se abandona.

section-repayment = Devolución
clause-repayment = Si la estancia no tiene lugar o es más corta de lo acordado, la parte de la subvención que no corresponda se devuelve en un plazo de 30 días tras una solicitud escrita. Lo mismo vale si no se cumplen las obligaciones de este acuerdo.
clause-force_majeure = Se tiene en cuenta lo que no pudo evitarse por fuerza mayor.

section-records = Documentos, datos personales y visibilidad
clause-records = La Empresa de envío conserva los documentos del intercambio durante el tiempo que exija el programa y los muestra, cuando se le pida, a los organismos facultados para controlar el uso de los fondos de la Unión Europea.
clause-data = Las partes tratan datos personales únicamente para el pago y la evaluación de la subvención y de conformidad con el Reglamento (UE) 2016/679.
clause-visibility = En las publicaciones sobre el intercambio, la Empresa de envío menciona el apoyo de la Unión Europea en la forma que prescribe el programa.
clause-amendments = Las modificaciones de este acuerdo solo son válidas por escrito y con las firmas de ambas partes.
clause-entry_into_force = El acuerdo entra en vigor el día en que firma la segunda parte. Cada parte recibe un ejemplar completo; las firmas electrónicas cualificadas equivalen a las firmas en papel.

intro-signatures = Al firmar, ambas partes confirman que han leído todas las páginas de esta versión y que están de acuerdo con ellas.
