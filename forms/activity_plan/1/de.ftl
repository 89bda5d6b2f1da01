# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Tätigkeitsplan
running = Tätigkeitsplan

## Parts and blocks

heading-participant = Teilnehmende Person
heading-companies = Unternehmen
heading-offices = Vermittelnde Organisationen
heading-stay = Zeiträume des Aufenthalts
heading-project = Das Vorhaben in Kürze
heading-activities = Tätigkeiten Woche für Woche
heading-document = Der Plan

party-participant = Teilnehmende Person
party-sending_company = Entsendendes Unternehmen
party-host_company = Gastunternehmen
party-sending_office = Entsendende Organisation
party-host_office = Aufnehmende Organisation

## Labels

label-document_code = Dokument
label-document_version = Fassung
label-exchange_number = Nummer des Austauschs
label-issued_on = Ausstellungsdatum
label-scheme_name = Programm
label-person_name = Name
label-participant_job = Berufsbezeichnung
label-name = Name
label-country = Land
label-starts = Erster Tag
label-ends = Letzter Tag
label-project = Beschreibung
label-objective = Ziel
label-outcome = Erwartetes Ergebnis
label-week = Woche
label-activity = Tätigkeiten
label-lead = Federführung
label-talked_on = Direktes Gespräch beider Unternehmen

## Words of the closed lists

value-topic-marketing = Marktforschung und Vermarktung
value-topic-development = Entwicklung von Produkten und Dienstleistungen
value-topic-internationalisation = Internationalisierung und neue Kundschaft
value-topic-training = Schulung und Wissenstransfer
value-topic-research = Gemeinsame Forschung
value-topic-collaboration = Ausbau einer bestehenden Zusammenarbeit
value-topic-other = Sonstiges
value-lead-sending = Entsendendes Unternehmen
value-lead-host = Gastunternehmen
value-lead-together = Beide Unternehmen

## Sentences

text-principles = Das Entsendende Unternehmen führt diesen Plan und hält ihn gemeinsam mit dem Gastunternehmen auf dem neuesten Stand. Die Teilnehmende Person arbeitet mit dem Personal des Gastunternehmens zusammen. Beide Vermittelnden Organisationen unterstützen den Plan und haben ihn geprüft.

intro-signatures = Mit der Unterschrift bestätigt jede Partei, dass sie diese Fassung des Plans gelesen hat und ihr zustimmt.
