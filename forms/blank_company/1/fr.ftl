# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Inscription d’une entreprise
running = Inscription d’une entreprise

## Parts and blocks

heading-office = Le formulaire
heading-company = L’entreprise
heading-size = Taille
heading-description = Ce que fait l’entreprise
heading-contact = Personne de contact

party-sending_company = Pour l’entreprise

## Labels

label-address = Adresse
label-country = Pays
label-function = Fonction
label-email = Courriel
label-phone = Téléphone
label-registration = Numéro d’immatriculation
label-vat = Numéro de TVA
label-form_number = Numéro du formulaire
label-event_name = Événement
label-office_name = Organisation
label-company_name = Dénomination sociale
label-postal_code = Code postal
label-city = Ville
label-website = Site web
label-sector = Secteur
label-staff_count = Effectif
label-turnover = Chiffre d’affaires annuel (EUR)
label-balance = Total du bilan (EUR)
label-description = En quelques phrases
label-given_name = Prénom
label-family_name = Nom de famille

## Questions

question-legal_form = Forme juridique
question-side = L’entreprise souhaite
question-topics = Thèmes d’intérêt

## Words of the closed lists

value-topic-marketing = Étude de marché et commercialisation
value-topic-development = Développement de produits et de services
value-topic-internationalisation = Internationalisation et nouveaux clients
value-topic-training = Formation et transfert de connaissances
value-topic-research = Recherche commune
value-topic-collaboration = Renforcement d’une collaboration existante
value-topic-other = Autre
value-legal_form-company = Société
value-legal_form-one_person = Société unipersonnelle
value-legal_form-liberal = Profession libérale ou indépendante
value-legal_form-self_employed = Autre activité indépendante
value-side-sending = envoyer un participant
value-side-host = accueillir un participant
value-side-both = les deux

## Sentences

text-office = L’organisation nommée ci-dessus conserve ce que vous inscrivez afin de vous conseiller sur le programme d’échange.
text-size = Les chiffres sont ceux du dernier exercice clos. Ils montrent si l’entreprise est une petite ou moyenne entreprise.
text-data = Les données personnelles sont traitées conformément au règlement (UE) 2016/679. Vous avez le droit de consulter, de faire rectifier et de faire effacer ce qui est conservé sur vous.

intro-signatures = En signant, je confirme que ces déclarations sont vraies.
