# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Änderung der Austauschvereinbarung
running = Änderung der Austauschvereinbarung

## Parts and blocks

part-particulars = Angaben
part-terms = Bedingungen
part-signatures = Unterschriften
part-changes = Änderungen

heading-participant = Teilnehmende Person
heading-companies = Unternehmen
heading-offices = Vermittelnde Organisationen
heading-document = Die Änderung
heading-reason = Warum sich die Vereinbarung ändert
heading-old_periods = Bisherige Zeiträume des Aufenthalts
heading-new_periods = Neue Zeiträume des Aufenthalts
heading-grant = Zuschuss
heading-changes = Weitere Änderungen

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
label-governing_language = Maßgebliche Sprache
label-person_name = Name
label-name = Name
label-country = Land
label-starts = Erster Tag
label-ends = Letzter Tag
label-agreement_version = Ändert Fassung
label-agreement_issued_on = Datum der Vereinbarung
label-reason = Grund
label-old_grant = Bisher
label-new_grant = Von nun an
label-subject = Was sich ändert
label-before = Bisher
label-after = Von nun an

## Words of the closed lists

value-subject-place = Ort des Aufenthalts
value-subject-plan = Tätigkeitsplan
value-subject-contact = Ansprechperson
value-subject-signatory = Vertreten durch
value-subject-other = Sonstiges

## Sentences

section-final = Schlussbestimmungen
clause-languages = Die hier gedruckten Sprachfassungen haben dieselbe Bedeutung. Weichen sie voneinander ab, so gilt der Text dieses Formulars in der maßgeblichen Sprache, den die Vermittelnden Organisationen auf Wunsch aushändigen.

section-effect = Was die Änderung bewirkt
clause-changes = Die Parteien ändern die Austauschvereinbarung, wie in Teil { $part-changes } angegeben. Was dort steht, ersetzt, was die Vereinbarung bisher sagte.
clause-dates = Die neuen Zeiträume ersetzen alle bisher vereinbarten Zeiträume des Aufenthalts.
clause-grant = Der neue Betrag des Zuschusses ersetzt den bisher vereinbarten Betrag. Was bereits gezahlt wurde, wird angerechnet.
clause-rest = Alles Übrige in der Vereinbarung bleibt unverändert.
clause-kept = Die Vereinbarung bleibt so, wie sie zuerst unterschrieben wurde, unverändert neben dieser Änderung bestehen. Beide werden zusammen aufbewahrt.
clause-entry_into_force = Die Änderung wird an dem Tag wirksam, an dem die letzte Partei unterschreibt. Jede Partei erhält ein vollständiges Exemplar; qualifizierte elektronische Signaturen stehen Unterschriften auf Papier gleich.

intro-signatures = Mit der Unterschrift bestätigt jede Partei, dass sie alle Seiten dieser Änderung gelesen hat und ihnen zustimmt.
