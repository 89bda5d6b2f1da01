# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Convention d’échange
running = Convention d’échange

## Parts and blocks

part-particulars = Données
part-plan = Plan d’activités
part-terms = Conditions
part-signatures = Signatures

heading-document = La convention
heading-participant = Participant
heading-companies = Entreprises
heading-offices = Organisations intermédiaires
heading-stay = Périodes du séjour
heading-grant = Subvention
heading-working = Calcul de la subvention
heading-instalments = Versements
heading-project = Le projet en bref
heading-activities = Activités semaine par semaine

party-participant = Participant
party-sending_company = Entreprise d’envoi
party-host_company = Entreprise d’accueil
party-sending_office = Organisation d’envoi
party-host_office = Organisation d’accueil

## Labels

label-agreement_code = Document
label-agreement_version = Version
label-agreement_number = Numéro de l’échange
label-issued_on = Date d’émission
label-scheme_name = Programme
label-scheme_number = Convention de subvention
label-governing_language = Langue qui fait foi
label-person_name = Nom
label-participant_role = Rôle dans l’entreprise
label-participant_since = Dans l’entreprise depuis
label-participant_job = Fonction exercée
label-name = Nom
label-address = Adresse
label-country = Pays
label-registration = Numéro d’immatriculation
label-vat = Numéro de TVA
label-signatory = Représentée par
label-function = Fonction
label-email = Courriel
label-phone = Téléphone
label-starts = Premier jour
label-ends = Dernier jour
label-grant_amount = Subvention
label-grant_rate = Taux mensuel
label-counted = Compté
label-number = Nombre
label-part = Part du taux mensuel
label-due = Échéance
label-share = Part
label-amount = Montant
label-project = Description
label-objective = Objectif
label-outcome = Résultat attendu
label-week = Semaine
label-activity = Activités
label-lead = Conduite par

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

value-counted-months = Mois entiers
value-counted-days = Jours supplémentaires

value-lead-sending = Entreprise d’envoi
value-lead-host = Entreprise d’accueil
value-lead-together = Les deux entreprises

value-due-signature = Après signature par toutes les parties
value-due-start = Au début du séjour
value-due-final_report = Après approbation des rapports finaux

## Terms

section-purpose = Objet
clause-purpose = Les parties conviennent d’un séjour du Participant dans l’Entreprise d’accueil, tel que décrit dans les parties { $part-particulars } et { $part-plan } de la présente convention.
clause-learning = Le séjour sert à l’apprentissage et à la coopération entre les deux entreprises. Il ne doit pas servir à remplacer du personnel ni à pourvoir un poste vacant.
clause-parts = Les parties { $part-particulars }, { $part-plan } et { $part-terms } forment ensemble une seule convention. En cas de divergence, la partie { $part-terms } prévaut.

section-stay = Le séjour
clause-periods = { $periods_count ->
    [one] Le séjour a lieu pendant la période indiquée dans la partie { $part-particulars }.
   *[other] Le séjour a lieu pendant les périodes indiquées dans la partie { $part-particulars }. Ensemble, elles comptent comme un seul séjour.
}
clause-change_of_dates = Toute modification des dates, du lieu ou des objectifs requiert l’accord écrit de toutes les parties avant de prendre effet.
clause-early_end = Chaque entreprise et le Participant peuvent mettre fin au séjour avant son terme pour un motif sérieux. Ils indiquent le motif par écrit et informent sans délai les deux Organisations intermédiaires.

section-employment = Emploi et sécurité sociale
clause-employed = Le Participant reste employé par l’Entreprise d’envoi pendant toute la durée du séjour. L’Entreprise d’envoi continue de verser le salaire et les cotisations de sécurité sociale.
clause-owner = Le Participant reste propriétaire de l’Entreprise d’envoi pendant toute la durée du séjour et demeure responsable de ses propres revenus et cotisations de sécurité sociale.
clause-no_employment = La présente convention ne crée aucune relation de travail entre le Participant et l’Entreprise d’accueil. L’Entreprise d’accueil ne doit aucune rémunération au Participant.
clause-social_security = Avant le séjour, l’Entreprise d’envoi vérifie si une attestation de couverture de sécurité sociale (formulaire A1) ou une déclaration aux autorités du pays d’accueil est requise, et l’obtient si tel est le cas.

section-sending_company = L’Entreprise d’envoi
clause-preparation = L’Entreprise d’envoi prépare le Participant au séjour, le libère de tout autre travail pour sa durée et reste en contact avec lui pendant celui-ci.
clause-lead = L’Entreprise d’envoi dirige le plan d’activités de la partie { $part-plan } et le tient à jour avec l’Entreprise d’accueil.
clause-insurance = L’Entreprise d’envoi veille à ce que le Participant dispose d’une assurance maladie, accidents et responsabilité civile valable dans le pays d’accueil pendant tout le séjour.

section-host_company = L’Entreprise d’accueil
clause-contact_person = L’Entreprise d’accueil désigne une personne de contact et donne au Participant accès aux personnes, aux locaux, aux équipements et aux informations dont le plan d’activités a besoin.
clause-working_conditions = L’Entreprise d’accueil applique au Participant les mêmes règles de santé, de sécurité et de temps de travail qu’à son propre personnel et les explique le premier jour.
clause-collaboration = Le Participant travaille en collaboration avec le personnel de l’Entreprise d’accueil. Le droit de l’Entreprise d’envoi de donner des instructions n’est pas transféré.

section-participant = Le Participant
clause-participation = Le Participant exécute le plan d’activités avec soin et prévient à temps les deux entreprises lorsque quelque chose y fait obstacle.
clause-house_rules = Le Participant respecte le règlement intérieur et les règles de sécurité de l’Entreprise d’accueil.

section-offices = Les Organisations intermédiaires
clause-sending_office = L’Organisation d’envoi soutient l’Entreprise d’envoi et le Participant avant, pendant et après le séjour, et examine le plan d’activités.
clause-host_office = L’Organisation d’accueil soutient l’Entreprise d’accueil, aide le Participant à son arrivée et examine le plan d’activités.
clause-difficulties = En cas de difficultés, les deux Organisations intermédiaires s’efforcent de les résoudre avec les parties. Elles ne répondent pas des actes des entreprises ni du Participant.

section-grant = Subvention
clause-grant_payment = L’Organisation d’envoi verse la subvention à l’Entreprise d’envoi. Le montant et son calcul sont indiqués dans la partie { $part-particulars }.
clause-grant_instalments = La subvention est payée selon les versements indiqués dans la partie { $part-particulars }.
clause-grant_use = La subvention contribue aux frais de voyage, de vie dans le pays d’accueil et de cours de langue de courte durée pour le séjour. Elle est reversée à qui supporte ces frais.
clause-grant_repayment = Si le séjour n’a pas lieu ou est plus court que convenu, la part de la subvention qui n’est pas due est remboursée dans les 30 jours suivant une demande écrite. Il est tenu compte de ce qui n’a pu être évité pour cause de force majeure.

section-confidentiality = Confidentialité et résultats
clause-confidentiality = Les parties gardent secret ce qu’elles apprennent sur les affaires d’une autre partie et qui n’est pas public. Cette obligation subsiste après le séjour.
clause-results = Chaque entreprise conserve les droits qu’elle avait avant le séjour. Les droits sur les résultats créés en commun sont réglés par les deux entreprises dans un accord écrit distinct.

section-data = Données personnelles, documents et visibilité
clause-data_protection = Les parties ne traitent les données personnelles que pour la préparation, l’exécution, le paiement et l’évaluation du séjour, et conformément au règlement (UE) 2016/679. Les Organisations intermédiaires informent les personnes concernées de leurs droits.
clause-records = Les parties conservent les documents du séjour aussi longtemps que le programme l’exige et les présentent sur demande aux organismes habilités à contrôler l’utilisation des fonds de l’Union européenne.
clause-visibility = Dans les publications sur le séjour, les parties mentionnent le soutien de l’Union européenne sous la forme prescrite par le programme. Les noms et images de personnes ne sont publiés qu’avec leur consentement.

section-reports = Attestation et rapports
clause-presence = À la fin du séjour, les deux entreprises attestent par écrit les jours de présence du Participant.
clause-reports = Dans les 30 jours suivant le séjour, le Participant, l’Entreprise d’envoi et l’Entreprise d’accueil remettent chacun un rapport final à leur Organisation intermédiaire.

section-final = Dispositions finales
clause-amendments = Les modifications de la présente convention ne sont valables que par écrit et avec les signatures de toutes les parties. La convention telle que signée à l’origine subsiste inchangée à côté d’elles.
clause-disputes = Les parties s’efforcent de régler les différends à l’amiable avec l’aide des Organisations intermédiaires. Les règles de droit impératives restent inchangées.
clause-languages = Les versions linguistiques imprimées ici ont le même sens. En cas de divergence, le texte de ce formulaire dans la langue qui fait foi, que les Organisations intermédiaires remettent sur demande, prévaut.
clause-entry_into_force = La convention entre en vigueur le jour où la dernière partie signe. Chaque partie reçoit un exemplaire complet ; les signatures électroniques qualifiées équivalent aux signatures sur papier.

intro-signatures = En signant, chaque partie confirme avoir lu toutes les pages de cette version et les approuver.
