# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Anmeldung eines Unternehmens
running = Anmeldung eines Unternehmens

## Parts and blocks

heading-office = Das Formular
heading-company = Das Unternehmen
heading-size = Größe
heading-description = Was das Unternehmen tut
heading-contact = Ansprechperson

party-sending_company = Für das Unternehmen

## Labels

label-address = Anschrift
label-country = Land
label-function = Funktion
label-email = E-Mail
label-phone = Telefon
label-registration = Registernummer
label-vat = Umsatzsteuer-Identifikationsnummer
label-form_number = Formularnummer
label-event_name = Veranstaltung
label-office_name = Organisation
label-company_name = Eingetragener Name
label-postal_code = Postleitzahl
label-city = Ort
label-website = Website
label-sector = Branche
label-staff_count = Zahl der Beschäftigten
label-turnover = Jahresumsatz (EUR)
label-balance = Bilanzsumme (EUR)
label-description = In wenigen Sätzen
label-given_name = Vorname
label-family_name = Familienname

## Questions

question-legal_form = Rechtsform
question-side = Das Unternehmen möchte
question-topics = Themen von Interesse

## Words of the closed lists

value-topic-marketing = Marktforschung und Vermarktung
value-topic-development = Entwicklung von Produkten und Dienstleistungen
value-topic-internationalisation = Internationalisierung und neue Kundschaft
value-topic-training = Schulung und Wissenstransfer
value-topic-research = Gemeinsame Forschung
value-topic-collaboration = Ausbau einer bestehenden Zusammenarbeit
value-topic-other = Sonstiges
value-legal_form-company = Gesellschaft
value-legal_form-one_person = Einpersonenunternehmen
value-legal_form-liberal = Freiberufliche Tätigkeit
value-legal_form-self_employed = Sonstige selbstständige Tätigkeit
value-side-sending = eine Person entsenden
value-side-host = eine Person aufnehmen
value-side-both = beides

## Sentences

text-office = Die oben genannte Organisation bewahrt Ihre Angaben auf, um Sie zum Austauschprogramm zu beraten.
text-size = Die Zahlen sind die des letzten abgeschlossenen Geschäftsjahres. Sie zeigen, ob das Unternehmen ein kleines oder mittleres Unternehmen ist.
text-data = Personenbezogene Daten werden im Einklang mit der Verordnung (EU) 2016/679 verarbeitet. Sie haben das Recht, einzusehen, berichtigen und löschen zu lassen, was über Sie gespeichert ist.

intro-signatures = Mit der Unterschrift bestätige ich, dass diese Angaben wahr sind.
