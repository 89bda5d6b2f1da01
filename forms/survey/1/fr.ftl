# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Votre avis sur l’échange
running = Enquête sur l’échange

## Parts and blocks

heading-document = Le formulaire
heading-words = Avec vos propres mots

## Labels

label-form_number = Numéro du formulaire
label-exchange_number = Numéro de l’échange
label-role = Vous répondez en tant que
label-office_name = À renvoyer à
label-best = Ce qui était le mieux
label-better = Ce qui devrait être mieux

## Questions

question-satisfaction = Dans quelle mesure êtes-vous satisfait de ce qui suit ?
question-skills = Avez-vous acquis les compétences que vous attendiez ?
question-career = L’échange aidera-t-il votre carrière ?
question-trade = Attendez-vous plus d’échanges commerciaux avec d’autres pays ?
question-products = Pouvez-vous maintenant proposer de nouveaux produits ou services ?
question-again = Participeriez-vous à nouveau ?

item-satisfaction-match = La mise en relation des deux entreprises
item-satisfaction-preparation = La préparation de l’échange
item-satisfaction-own_office = Le soutien de l’organisation de votre pays
item-satisfaction-partner_office = Le soutien de l’organisation de l’autre pays
item-satisfaction-stay = Le séjour lui-même

## Words of the closed lists

value-role-participant = Participant
value-role-sending_company = Entreprise d’envoi
value-role-host_company = Entreprise d’accueil
value-satisfaction-very_satisfied = Très satisfait
value-satisfaction-satisfied = Satisfait
value-satisfaction-neither = Ni l’un ni l’autre
value-satisfaction-dissatisfied = Insatisfait
value-satisfaction-very_dissatisfied = Très insatisfait
value-outcome-yes = Oui
value-outcome-partly = En partie
value-outcome-no = Non
value-outcome-unknown = Trop tôt pour le dire

## Sentences

text-purpose = Vos réponses aident à améliorer les prochains échanges. Veuillez cocher une case par ligne.
text-audience = La réponse est volontaire. Vos réponses sont lues par les deux organisations de l’échange ; le programme les reçoit sans noms et seulement sous forme de chiffres.
