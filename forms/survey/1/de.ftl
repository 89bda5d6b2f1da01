# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Ihre Sicht auf den Austausch
running = Umfrage zum Austausch

## Parts and blocks

heading-document = Das Formular
heading-words = In Ihren eigenen Worten

## Labels

label-form_number = Formularnummer
label-exchange_number = Nummer des Austauschs
label-role = Sie antworten als
label-office_name = Bitte zurück an
label-best = Was am besten war
label-better = Was besser sein sollte

## Questions

question-satisfaction = Wie zufrieden sind Sie mit Folgendem?
question-skills = Haben Sie die Fähigkeiten erworben, die Sie erwartet hatten?
question-career = Wird der Austausch Ihrer beruflichen Laufbahn helfen?
question-trade = Erwarten Sie mehr Handel mit anderen Ländern?
question-products = Können Sie nun neue Produkte oder Dienstleistungen anbieten?
question-again = Würden Sie wieder teilnehmen?

item-satisfaction-match = Die Zusammenführung der beiden Unternehmen
item-satisfaction-preparation = Die Vorbereitung des Austauschs
item-satisfaction-own_office = Die Unterstützung durch die Organisation im eigenen Land
item-satisfaction-partner_office = Die Unterstützung durch die Organisation im anderen Land
item-satisfaction-stay = Der Aufenthalt selbst

## Words of the closed lists

value-role-participant = Teilnehmende Person
value-role-sending_company = Entsendendes Unternehmen
value-role-host_company = Gastunternehmen
value-satisfaction-very_satisfied = Sehr zufrieden
value-satisfaction-satisfied = Zufrieden
value-satisfaction-neither = Weder noch
value-satisfaction-dissatisfied = Unzufrieden
value-satisfaction-very_dissatisfied = Sehr unzufrieden
value-outcome-yes = Ja
value-outcome-partly = Teilweise
value-outcome-no = Nein
value-outcome-unknown = Noch nicht zu sagen

## Sentences

text-purpose = Ihre Antworten helfen, die nächsten Austausche zu verbessern. Bitte kreuzen Sie in jeder Zeile ein Kästchen an.
text-audience = Die Teilnahme ist freiwillig. Ihre Antworten lesen die beiden Organisationen des Austauschs; das Programm erhält sie ohne Namen und nur als Zahlen.
