# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Nachweisblatt
running = Nachweisblatt

## Parts and blocks

heading-paper = Das Dokument
heading-signings = Unterschriften
heading-events = Was mit ihm geschah
heading-document = Dieses Blatt

## Labels

label-document_code = Dokument
label-issued_on = Ausstellungsdatum
label-exchange_number = Nummer des Austauschs
label-person_name = Name
label-office_name = Organisation
label-paper_title = Titel
label-paper_code = Code auf den Seiten
label-paper_version = Fassung
label-pages = Seiten
label-made_at = Erstellt
label-file_name = Datei
label-file_sha256 = SHA-256 der Datei
label-content_sha256 = SHA-256 des Inhalts
label-engine = Erstellt mit
label-party = Partei
label-way = Wie
label-signed_on = Datum
label-verdict = Ergebnis der Prüfung
label-at = Wann
label-event = Veranstaltung
label-by = Durch
label-detail = Einzelheiten

## Words of the closed lists

value-way-ink = Tinte auf Papier
value-way-digital = Digitale Signatur
value-way-told = Von Hand vermerkt
value-event-made = Erstellt
value-event-printed = Gedruckt
value-event-sent = Gesendet
value-event-scanned = Gescannt
value-event-filed = Abgelegt
value-event-signed = Unterschrieben
value-event-checked = Signatur geprüft
value-event-confirmed = Von einer Person bestätigt
value-event-replaced = Durch eine neue Fassung ersetzt
value-event-withdrawn = Zurückgezogen
value-party-participant = Teilnehmende Person
value-party-sending_company = Entsendendes Unternehmen
value-party-host_company = Gastunternehmen
value-party-sending_office = Entsendende Organisation
value-party-host_office = Aufnehmende Organisation

## Sentences

text-meaning = Dieses Blatt sagt, was von dem hier genannten Dokument aufbewahrt wird. Eine Datei gehört nur dazu, wenn ihr SHA-256 der unten gedruckte ist.
text-checking = Jedes Programm, das SHA-256 berechnet, kann die Prüfung wiederholen. Zeiten sind mit ihrem Abstand zur Weltzeit angegeben.
