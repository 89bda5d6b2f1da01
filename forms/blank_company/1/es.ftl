# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Inscripción de una empresa
running = Inscripción de una empresa

## Parts and blocks

heading-office = El formulario
heading-company = La empresa
heading-size = Tamaño
heading-description = A qué se dedica la empresa
heading-contact = Persona de contacto

party-sending_company = Por la empresa

## Labels

label-address = Dirección
label-country = País
label-function = Cargo
label-email = Correo electrónico
label-phone = Teléfono
label-registration = Número de registro
label-vat = Número de IVA
label-form_number = Número del formulario
label-event_name = Evento
label-office_name = Organización
label-company_name = Denominación legal
label-postal_code = Código postal
label-city = Ciudad
label-website = Sitio web
label-sector = Sector
label-staff_count = Número de empleados
label-turnover = Volumen de negocio anual (EUR)
label-balance = Total del balance (EUR)
label-description = En pocas frases
label-given_name = Nombre
label-family_name = Apellidos

## Questions

question-legal_form = Forma jurídica
question-side = La empresa desea
question-topics = Temas de interés

## Words of the closed lists

value-topic-marketing = Estudio de mercado y comercialización
value-topic-development = Desarrollo de productos y servicios
value-topic-internationalisation = Internacionalización y nuevos clientes
value-topic-training = Formación y transferencia de conocimientos
value-topic-research = Investigación conjunta
value-topic-collaboration = Refuerzo de una colaboración existente
value-topic-other = Otros
value-legal_form-company = Sociedad
value-legal_form-one_person = Sociedad unipersonal
value-legal_form-liberal = Profesional independiente o liberal
value-legal_form-self_employed = Otro trabajo por cuenta propia
value-side-sending = enviar a un participante
value-side-host = acoger a un participante
value-side-both = ambas cosas

## Sentences

text-office = La organización arriba indicada conserva lo que usted anote para asesorarle sobre el programa de intercambio.
text-size = Las cifras son las del último ejercicio cerrado. Muestran si la empresa es una pequeña o mediana empresa.
text-data = Los datos personales se tratan de conformidad con el Reglamento (UE) 2016/679. Usted tiene derecho a consultar, a corregir y a hacer borrar lo que se conserva sobre usted.

intro-signatures = Al firmar, confirmo que estas declaraciones son ciertas.
