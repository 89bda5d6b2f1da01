# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Anwesenheitsbestätigung
running = Anwesenheitsbestätigung

## Parts and blocks

heading-participant = Teilnehmende Person
heading-companies = Unternehmen
heading-document = Die Bestätigung
heading-periods = Zeiträume des Aufenthalts
heading-absences = Fehltage

party-participant = Teilnehmende Person
party-sending_company = Entsendendes Unternehmen
party-host_company = Gastunternehmen

## Labels

label-document_code = Dokument
label-document_version = Fassung
label-exchange_number = Nummer des Austauschs
label-issued_on = Ausstellungsdatum
label-scheme_name = Programm
label-person_name = Name
label-participant_job = Berufsbezeichnung
label-name = Name
label-address = Anschrift
label-country = Land
label-planned_starts = Erster Tag wie vereinbart
label-planned_ends = Letzter Tag wie vereinbart
label-starts = Erster Tag tatsächlich
label-ends = Letzter Tag tatsächlich
label-days = Tage
label-absences = Daten und Gründe, falls vorhanden

## Sentences

text-presence = { $periods_count ->
    [one] Die Teilnehmende Person war in dem oben genannten Zeitraum im Gastunternehmen anwesend und hat dort den Tätigkeitsplan ausgeführt.
   *[other] Die Teilnehmende Person war in den oben genannten Zeiträumen im Gastunternehmen anwesend und hat dort den Tätigkeitsplan ausgeführt.
}

intro-signatures = Mit der Unterschrift bestätigt jede Partei, dass diese Tage richtig sind.
