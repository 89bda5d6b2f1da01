# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Attestation de participation
running = Attestation de participation

## Parts and blocks

heading-companies = Entreprises
heading-stay = Périodes du séjour
heading-topics = Ce qui a été appris et réalisé
heading-document = L’attestation

party-sending_company = Entreprise d’envoi
party-host_company = Entreprise d’accueil
party-sending_office = Organisation d’envoi
party-host_office = Organisation d’accueil

## Labels

label-document_code = Document
label-exchange_number = Numéro de l’échange
label-issued_on = Date d’émission
label-participant_role = Rôle dans l’entreprise
label-name = Nom
label-country = Pays
label-starts = Premier jour
label-ends = Dernier jour
label-topic = Thème
label-result = Résultat

## Words of the closed lists

value-person_role-employee = Salarié
value-person_role-manager = Cadre dirigeant
value-person_role-owner = Propriétaire
value-person_role-co_owner = Copropriétaire
value-topic-marketing = Étude de marché et commercialisation
value-topic-development = Développement de produits et de services
value-topic-internationalisation = Internationalisation et nouveaux clients
value-topic-training = Formation et transfert de connaissances
value-topic-research = Recherche commune
value-topic-collaboration = Renforcement d’une collaboration existante
value-topic-other = Autre

## Sentences

text-opening = Il est attesté par la présente que la personne nommée ici
text-merit = a participé à un échange du programme, a travaillé dans l’Entreprise d’accueil pendant la durée indiquée ci-dessous et a mené à bien le plan d’activités convenu par les deux entreprises.

intro-signatures = L’Entreprise d’accueil et les deux Organisations intermédiaires le confirment par leurs signatures.
