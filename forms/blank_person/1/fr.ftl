# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Parlez-nous de vous et de votre entreprise
running = Inscription d’une personne

## Parts and blocks

heading-office = Le formulaire
heading-visitor = Vos coordonnées
heading-person = Vous-même
heading-work = Votre travail
heading-languages = Langues que vous parlez, outre la vôtre
heading-wish = Votre souhait

party-participant = Signature de la personne

## Labels

label-country = Pays
label-email = Courriel
label-phone = Téléphone
label-form_number = Numéro du formulaire
label-event_name = Événement
label-office_name = Organisation
label-company = Société
label-person_name = Prénom et nom de famille
label-reach = Courriel ou téléphone
label-given_name = Prénom
label-family_name = Nom de famille
label-language = Langue du courrier
label-job = Fonction exercée
label-since = Dans l’entreprise depuis (jour, mois, année)
label-skills = Ce que vous savez bien faire
label-first_language = Première langue
label-second_language = Deuxième langue
label-countries = Pays où vous souhaitez aller
label-months = Quand, et pour combien de mois
label-goals = Ce que vous voulez y apprendre

## Questions

question-role = Votre rôle dans l’entreprise
question-contract = Votre contrat
question-levels = Votre niveau (A1 débutant, C2 excellent)
question-topics = Thèmes qui vous intéressent
question-purposes = J’accepte

item-levels-first = Première langue
item-levels-second = Deuxième langue

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
value-contract-full_time = Temps plein
value-contract-part_time = Temps partiel
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil montré sans nom aux bureaux partenaires
value-purpose-publicity = Publicité avec nom et image
value-purpose-newsletter = Lettre d'information

detail-purpose-catalogue = Mon profil peut être montré sans mon nom aux bureaux partenaires du programme, afin qu'ils trouvent un échange qui convienne. Mon nom et mes coordonnées ne sont montrés à un bureau partenaire qu'après l'accord des deux bureaux.
detail-purpose-publicity = Le bureau peut utiliser mon nom, mon image et le récit de mon échange pour faire connaître le programme.
detail-purpose-newsletter = Le bureau peut m'envoyer par e-mail des nouvelles du programme.

## Sentences

text-office = L’organisation nommée ci-dessus conserve ce que vous inscrivez afin de vous conseiller sur le programme d’échange.
text-withdrawal = Je peux retirer chacun de ces consentements à tout moment, aussi simplement que je l'ai donné. Ce qui a été fait jusque-là reste licite.

intro-signatures = En signant, je confirme que ces déclarations sont vraies et que j’ai coché les cases moi-même.
