# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Háblenos de usted y de su empresa
running = Inscripción de una persona

## Parts and blocks

heading-office = El formulario
heading-visitor = Sus datos
heading-person = Usted
heading-work = Su trabajo
heading-languages = Lenguas que habla, además de la suya
heading-wish = Su deseo

party-participant = Firma de la persona

## Labels

label-country = País
label-email = Correo electrónico
label-phone = Teléfono
label-form_number = Número del formulario
label-event_name = Evento
label-office_name = Organización
label-company = Sociedad
label-person_name = Nombre y apellidos
label-reach = Correo electrónico o teléfono
label-given_name = Nombre
label-family_name = Apellidos
label-language = Lengua de la correspondencia
label-job = Puesto
label-since = En la empresa desde (día, mes, año)
label-skills = Lo que usted sabe hacer bien
label-first_language = Primera lengua
label-second_language = Segunda lengua
label-countries = Países a los que desea ir
label-months = Cuándo y por cuántos meses
label-goals = Lo que desea aprender allí

## Questions

question-role = Su función en la empresa
question-contract = Su contrato
question-levels = Cómo las habla (A1 principiante, C2 muy bien)
question-topics = Temas que le interesan
question-purposes = Estoy de acuerdo

item-levels-first = Primera lengua
item-levels-second = Segunda lengua

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
value-contract-full_time = Jornada completa
value-contract-part_time = Jornada parcial
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Perfil mostrado sin nombre a las oficinas asociadas
value-purpose-publicity = Publicidad con nombre e imagen
value-purpose-newsletter = Boletín

detail-purpose-catalogue = Mi perfil puede mostrarse sin mi nombre a las oficinas asociadas del programa para que encuentren un intercambio adecuado. Mi nombre y mis datos de contacto solo se muestran a una oficina asociada después de que ambas oficinas hayan aceptado el intercambio.
detail-purpose-publicity = La oficina puede usar mi nombre, mi imagen y la historia de mi intercambio para dar a conocer el programa.
detail-purpose-newsletter = La oficina puede enviarme por correo electrónico noticias del programa.

## Sentences

text-office = La organización arriba indicada conserva lo que usted anote para asesorarle sobre el programa de intercambio.
text-withdrawal = Puedo retirar cada consentimiento en cualquier momento, con la misma facilidad con que lo di. Lo hecho hasta entonces sigue siendo lícito.

intro-signatures = Al firmar, confirmo que estas declaraciones son ciertas y que yo he marcado las casillas.
