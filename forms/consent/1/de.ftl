# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Einwilligung
running = Einwilligung

## Parts and blocks

heading-office = Wer um Ihre Einwilligung bittet
heading-document = Das Formular
heading-person = Wer einwilligt

party-participant = Unterschrift der Person

## Labels

label-document_code = Dokument
label-issued_on = Ausstellungsdatum
label-scheme_name = Programm
label-person_name = Name
label-name = Name
label-address = Anschrift
label-email = E-Mail
label-company = Gesellschaft
label-text_version = Fassung des Textes

## Questions

question-purposes = Ich willige in Folgendes ein

## Words of the closed lists

value-purpose-catalogue = Profil ohne Namen für Partnerstellen
value-purpose-publicity = Öffentlichkeitsarbeit mit Name und Bild
value-purpose-newsletter = Newsletter

detail-purpose-catalogue = Mein Profil darf den Partnerstellen des Programms ohne meinen Namen gezeigt werden, damit sie einen passenden Austausch finden. Mein Name und meine Kontaktdaten werden einer Partnerstelle erst gezeigt, wenn beide Stellen dem Austausch zugestimmt haben.
detail-purpose-publicity = Die Stelle darf meinen Namen, mein Bild und die Geschichte meines Austauschs verwenden, um das Programm bekannt zu machen.
detail-purpose-newsletter = Die Stelle darf mir Neuigkeiten aus dem Programm per E-Mail senden.

## Sentences

text-voluntary = Ihre Einwilligung ist freiwillig. Sie können ohne sie am Austausch teilnehmen und können in einen Zweck ohne die anderen einwilligen.
text-rights = Sie haben das Recht, einzusehen, berichtigen und löschen zu lassen, was über Sie gespeichert ist, und sich bei einer Aufsichtsbehörde zu beschweren, im Einklang mit der Verordnung (EU) 2016/679.
text-withdrawal = Ich kann jede dieser Einwilligungen jederzeit ebenso einfach widerrufen, wie ich sie gegeben habe. Was bis dahin geschah, bleibt rechtmäßig.

intro-signatures = Mit der Unterschrift bestätige ich, dass ich die Kästchen selbst angekreuzt habe.
