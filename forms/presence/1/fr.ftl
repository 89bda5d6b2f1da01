# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Attestation de présence
running = Attestation de présence

## Parts and blocks

heading-participant = Participant
heading-companies = Entreprises
heading-document = L’attestation
heading-periods = Périodes du séjour
heading-absences = Jours d’absence

party-participant = Participant
party-sending_company = Entreprise d’envoi
party-host_company = Entreprise d’accueil

## Labels

label-document_code = Document
label-document_version = Version
label-exchange_number = Numéro de l’échange
label-issued_on = Date d’émission
label-scheme_name = Programme
label-person_name = Nom
label-participant_job = Fonction exercée
label-name = Nom
label-address = Adresse
label-country = Pays
label-planned_starts = Premier jour convenu
label-planned_ends = Dernier jour convenu
label-starts = Premier jour réel
label-ends = Dernier jour réel
label-days = Jours
label-absences = Dates et motifs, le cas échéant

## Sentences

text-presence = { $periods_count ->
    [one] Le Participant a été présent dans l’Entreprise d’accueil pendant la période indiquée ci-dessus et y a exécuté le plan d’activités.
   *[other] Le Participant a été présent dans l’Entreprise d’accueil pendant les périodes indiquées ci-dessus et y a exécuté le plan d’activités.
}

intro-signatures = En signant, chaque partie confirme que ces jours sont exacts.
