# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ce qui est conservé sur vous
running = Réponse à une demande d’accès

heading-answer = La demande
heading-lines = Tout ce que cette organisation conserve sur la personne

label-person_name = Personne
label-office_name = Organisation
label-office_address = Adresse
label-document_code = Document
label-issued_on = Date d’émission
label-heading = Où
label-what = Quoi
label-value = Contenu
