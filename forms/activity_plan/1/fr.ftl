# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plan d’activités
running = Plan d’activités

## Parts and blocks

heading-participant = Participant
heading-companies = Entreprises
heading-offices = Organisations intermédiaires
heading-stay = Périodes du séjour
heading-project = Le projet en bref
heading-activities = Activités semaine par semaine
heading-document = Le plan

party-participant = Participant
party-sending_company = Entreprise d’envoi
party-host_company = Entreprise d’accueil
party-sending_office = Organisation d’envoi
party-host_office = Organisation d’accueil

## Labels

label-document_code = Document
label-document_version = Version
label-exchange_number = Numéro de l’échange
label-issued_on = Date d’émission
label-scheme_name = Programme
label-person_name = Nom
label-participant_job = Fonction exercée
label-name = Nom
label-country = Pays
label-starts = Premier jour
label-ends = Dernier jour
label-project = Description
label-objective = Objectif
label-outcome = Résultat attendu
label-week = Semaine
label-activity = Activités
label-lead = Conduite par
label-talked_on = Entretien direct des deux entreprises

## Words of the closed lists

value-topic-marketing = Étude de marché et commercialisation
value-topic-development = Développement de produits et de services
value-topic-internationalisation = Internationalisation et nouveaux clients
value-topic-training = Formation et transfert de connaissances
value-topic-research = Recherche commune
value-topic-collaboration = Renforcement d’une collaboration existante
value-topic-other = Autre
value-lead-sending = Entreprise d’envoi
value-lead-host = Entreprise d’accueil
value-lead-together = Les deux entreprises

## Sentences

text-principles = L’Entreprise d’envoi dirige ce plan et le tient à jour avec l’Entreprise d’accueil. Le Participant travaille en collaboration avec le personnel de l’Entreprise d’accueil. Les deux Organisations intermédiaires soutiennent le plan et l’ont examiné.

intro-signatures = En signant, chaque partie confirme avoir lu cette version du plan et l’approuver.
