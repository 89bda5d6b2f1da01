# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Feuille de preuve
running = Feuille de preuve

## Parts and blocks

heading-paper = Le document
heading-signings = Signatures
heading-events = Ce qui lui est arrivé
heading-document = Cette feuille

## Labels

label-document_code = Document
label-issued_on = Date d’émission
label-exchange_number = Numéro de l’échange
label-person_name = Nom
label-office_name = Organisation
label-paper_title = Titre
label-paper_code = Code sur les pages
label-paper_version = Version
label-pages = Pages
label-made_at = Établi
label-file_name = Fichier
label-file_sha256 = SHA-256 du fichier
label-content_sha256 = SHA-256 du contenu
label-engine = Établi avec
label-party = Partie
label-way = Comment
label-signed_on = Date
label-verdict = Résultat du contrôle
label-at = Quand
label-event = Événement
label-by = Par
label-detail = Détails

## Words of the closed lists

value-way-ink = Encre sur papier
value-way-digital = Signature numérique
value-way-told = Noté à la main
value-event-made = Établi
value-event-printed = Imprimé
value-event-sent = Envoyé
value-event-scanned = Numérisé
value-event-filed = Classé
value-event-signed = Signé
value-event-checked = Signature contrôlée
value-event-confirmed = Confirmé par une personne
value-event-replaced = Remplacé par une nouvelle version
value-event-withdrawn = Retiré
value-party-participant = Participant
value-party-sending_company = Entreprise d’envoi
value-party-host_company = Entreprise d’accueil
value-party-sending_office = Organisation d’envoi
value-party-host_office = Organisation d’accueil

## Sentences

text-meaning = Cette feuille indique ce qui est conservé du document nommé ici. Un fichier ne s’y rapporte que si son SHA-256 est celui imprimé ci-dessous.
text-checking = Tout programme qui calcule SHA-256 peut répéter le contrôle. Les heures sont indiquées avec leur écart par rapport au temps universel.
