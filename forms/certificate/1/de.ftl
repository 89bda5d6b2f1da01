# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Teilnahmebescheinigung
running = Teilnahmebescheinigung

## Parts and blocks

heading-companies = Unternehmen
heading-stay = Zeiträume des Aufenthalts
heading-topics = Was gelernt und getan wurde
heading-document = Die Bescheinigung

party-sending_company = Entsendendes Unternehmen
party-host_company = Gastunternehmen
party-sending_office = Entsendende Organisation
party-host_office = Aufnehmende Organisation

## Labels

label-document_code = Dokument
label-exchange_number = Nummer des Austauschs
label-issued_on = Ausstellungsdatum
label-participant_role = Stellung im Unternehmen
label-name = Name
label-country = Land
label-starts = Erster Tag
label-ends = Letzter Tag
label-topic = Thema
label-result = Ergebnis

## Words of the closed lists

value-person_role-employee = Angestellte Person
value-person_role-manager = Leitende Person
value-person_role-owner = Inhaberin oder Inhaber
value-person_role-co_owner = Mitinhaberin oder Mitinhaber
value-topic-marketing = Marktforschung und Vermarktung
value-topic-development = Entwicklung von Produkten und Dienstleistungen
value-topic-internationalisation = Internationalisierung und neue Kundschaft
value-topic-training = Schulung und Wissenstransfer
value-topic-research = Gemeinsame Forschung
value-topic-collaboration = Ausbau einer bestehenden Zusammenarbeit
value-topic-other = Sonstiges

## Sentences

text-opening = Hiermit wird bescheinigt, dass die hier genannte Person
text-merit = an einem Austausch des Programms teilgenommen, während der unten genannten Zeit im Gastunternehmen gearbeitet und den von beiden Unternehmen vereinbarten Tätigkeitsplan abgeschlossen hat.

intro-signatures = Das Gastunternehmen und beide Vermittelnden Organisationen bestätigen dies mit ihren Unterschriften.
