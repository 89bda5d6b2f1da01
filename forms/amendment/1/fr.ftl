# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Avenant à la convention d’échange
running = Avenant à la convention d’échange

## Parts and blocks

part-particulars = Données
part-terms = Conditions
part-signatures = Signatures
part-changes = Modifications

heading-participant = Participant
heading-companies = Entreprises
heading-offices = Organisations intermédiaires
heading-document = L’avenant
heading-reason = Pourquoi la convention change
heading-old_periods = Périodes du séjour jusqu’à présent
heading-new_periods = Nouvelles périodes du séjour
heading-grant = Subvention
heading-changes = Autres modifications

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
label-governing_language = Langue qui fait foi
label-person_name = Nom
label-name = Nom
label-country = Pays
label-starts = Premier jour
label-ends = Dernier jour
label-agreement_version = Modifie la version
label-agreement_issued_on = Date de la convention
label-reason = Motif
label-old_grant = Jusqu’à présent
label-new_grant = Désormais
label-subject = Ce qui change
label-before = Jusqu’à présent
label-after = Désormais

## Words of the closed lists

value-subject-place = Lieu du séjour
value-subject-plan = Plan d’activités
value-subject-contact = Personne de contact
value-subject-signatory = Représentée par
value-subject-other = Autre

## Sentences

section-final = Dispositions finales
clause-languages = Les versions linguistiques imprimées ici ont le même sens. En cas de divergence, le texte de ce formulaire dans la langue qui fait foi, que les Organisations intermédiaires remettent sur demande, prévaut.

section-effect = Effet de l’avenant
clause-changes = Les parties modifient la convention d’échange comme indiqué dans la partie { $part-changes }. Ce qui y figure remplace ce que la convention disait auparavant.
clause-dates = Les nouvelles périodes remplacent toutes les périodes du séjour convenues auparavant.
clause-grant = Le nouveau montant de la subvention remplace le montant convenu auparavant. Ce qui a déjà été payé en est déduit.
clause-rest = Tout le reste de la convention demeure inchangé.
clause-kept = La convention telle que signée à l’origine subsiste inchangée à côté du présent avenant. Les deux sont conservés ensemble.
clause-entry_into_force = L’avenant prend effet le jour où la dernière partie signe. Chaque partie reçoit un exemplaire complet ; les signatures électroniques qualifiées équivalent aux signatures sur papier.

intro-signatures = En signant, chaque partie confirme avoir lu toutes les pages de cet avenant et les approuver.
