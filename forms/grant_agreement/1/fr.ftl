# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Convention de subvention
running = Convention de subvention

## Parts and blocks

part-particulars = Données
part-terms = Conditions
part-signatures = Signatures

heading-stay = Périodes du séjour
heading-grant = Subvention
heading-working = Calcul de la subvention
heading-instalments = Versements
heading-document = La convention
heading-parties = Parties
heading-exchange = L’échange soutenu
heading-account = Compte sur lequel la subvention est versée

party-sending_company = Entreprise d’envoi
party-sending_office = Organisation d’envoi

## Labels

label-document_code = Document
label-document_version = Version
label-exchange_number = Numéro de l’échange
label-issued_on = Date d’émission
label-scheme_name = Programme
label-scheme_number = Convention de subvention
label-governing_language = Langue qui fait foi
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
label-amount = Montant
label-due = Échéance
label-share = Part
label-participant_name = Participant
label-host_company_name = Entreprise d’accueil
label-host_company_country = Pays du séjour
label-account_holder = Titulaire du compte
label-account_iban = IBAN
label-account_bank = Banque

## Words of the closed lists

value-counted-months = Mois entiers
value-counted-days = Jours supplémentaires
value-due-signature = Après signature de la présente convention
value-due-start = Au début du séjour
value-due-final_report = Après approbation des rapports finaux

## Sentences

section-purpose = Objet

section-final = Dispositions finales
clause-disputes = Les parties s’efforcent de régler les différends à l’amiable avec l’aide des Organisations intermédiaires. Les règles de droit impératives restent inchangées.
clause-languages = Les versions linguistiques imprimées ici ont le même sens. En cas de divergence, le texte de ce formulaire dans la langue qui fait foi, que les Organisations intermédiaires remettent sur demande, prévaut.
clause-purpose = L’Organisation d’envoi soutient l’échange indiqué dans la partie { $part-particulars } par une subvention à l’Entreprise d’envoi.
clause-stay = Le séjour et son plan d’activités sont réglés dans la convention d’échange que signent toutes les parties à l’échange.

section-payment = Montant et paiement
clause-payment = Le montant de la subvention et son calcul sont indiqués dans la partie { $part-particulars }. Il est calculé selon les taux du programme en vigueur à la date d’émission.
clause-instalments = La subvention est payée selon les versements indiqués dans la partie { $part-particulars }.
clause-account = Les paiements sont faits sur le compte indiqué dans la partie { $part-particulars }. L’Entreprise d’envoi signale par écrit tout changement de compte.

section-use = Utilisation de la subvention
clause-use = La subvention contribue aux frais de voyage, de vie dans le pays d’accueil et de cours de langue de courte durée pour le séjour.
clause-passed_on = L’Entreprise d’envoi reverse la subvention au Participant dans la mesure où celui-ci supporte ces frais.
clause-no_double = Les mêmes frais ne doivent pas être payés une seconde fois par d’autres fonds de l’Union européenne.

section-duties = Obligations de l’Entreprise d’envoi
clause-insurance = L’Entreprise d’envoi veille à ce que le Participant dispose d’une assurance maladie, accidents et responsabilité civile valable dans le pays d’accueil pendant tout le séjour.
clause-reports = Dans les 30 jours suivant le séjour, l’Entreprise d’envoi remet à l’Organisation d’envoi l’attestation de présence et les rapports finaux.
clause-news = L’Entreprise d’envoi prévient sans délai l’Organisation d’envoi lorsque le séjour est reporté, abrégé, interrompu ou abandonné.

section-repayment = Remboursement
clause-repayment = Si le séjour n’a pas lieu ou est plus court que convenu, la part de la subvention qui n’est pas due est remboursée dans les 30 jours suivant une demande écrite. Il en va de même si les obligations de la présente convention ne sont pas remplies.
clause-force_majeure = Il est tenu compte de ce qui n’a pu être évité pour cause de force majeure.

section-records = Documents, données personnelles et visibilité
clause-records = L’Entreprise d’envoi conserve les documents de l’échange aussi longtemps que le programme l’exige et les présente sur demande aux organismes habilités à contrôler l’utilisation des fonds de l’Union européenne.
clause-data = Les parties ne traitent les données personnelles que pour le paiement et l’évaluation de la subvention, et conformément au règlement (UE) 2016/679.
clause-visibility = Dans les publications sur l’échange, l’Entreprise d’envoi mentionne le soutien de l’Union européenne sous la forme prescrite par le programme.
clause-amendments = Les modifications de la présente convention ne sont valables que par écrit et avec les signatures des deux parties.
clause-entry_into_force = La convention entre en vigueur le jour où la seconde partie signe. Chaque partie reçoit un exemplaire complet ; les signatures électroniques qualifiées équivalent aux signatures sur papier.

intro-signatures = En signant, les deux parties confirment avoir lu toutes les pages de cette version et les approuver.
