# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Erzählen Sie uns von sich und Ihrem Unternehmen
running = Anmeldung einer Person

## Parts and blocks

heading-office = Das Formular
heading-visitor = Ihre Angaben
heading-person = Sie selbst
heading-work = Ihre Arbeit
heading-languages = Sprachen, die Sie neben Ihrer eigenen sprechen
heading-wish = Ihr Wunsch

party-participant = Unterschrift der Person

## Labels

label-country = Land
label-email = E-Mail
label-phone = Telefon
label-form_number = Formularnummer
label-event_name = Veranstaltung
label-office_name = Organisation
label-company = Gesellschaft
label-person_name = Vor- und Familienname
label-reach = E-Mail oder Telefon
label-given_name = Vorname
label-family_name = Familienname
label-language = Sprache für Briefe
label-job = Berufsbezeichnung
label-since = Im Unternehmen seit (Tag, Monat, Jahr)
label-skills = Was Sie gut können
label-first_language = Erste Sprache
label-second_language = Zweite Sprache
label-countries = Länder, in die Sie möchten
label-months = Wann und für wie viele Monate
label-goals = Was Sie dort lernen möchten

## Questions

question-role = Ihre Stellung im Unternehmen
question-contract = Ihr Vertrag
question-levels = Wie gut Sie sie sprechen (A1 Anfang, C2 sehr gut)
question-topics = Themen, die Sie interessieren
question-purposes = Ich willige ein

item-levels-first = Erste Sprache
item-levels-second = Zweite Sprache

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
value-contract-full_time = Vollzeit
value-contract-part_time = Teilzeit
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil ohne Namen für Partnerstellen
value-purpose-publicity = Öffentlichkeitsarbeit mit Name und Bild
value-purpose-newsletter = Newsletter

detail-purpose-catalogue = Mein Profil darf den Partnerstellen des Programms ohne meinen Namen gezeigt werden, damit sie einen passenden Austausch finden. Mein Name und meine Kontaktdaten werden einer Partnerstelle erst gezeigt, wenn beide Stellen dem Austausch zugestimmt haben.
detail-purpose-publicity = Die Stelle darf meinen Namen, mein Bild und die Geschichte meines Austauschs verwenden, um das Programm bekannt zu machen.
detail-purpose-newsletter = Die Stelle darf mir Neuigkeiten aus dem Programm per E-Mail senden.

## Sentences

text-office = Die oben genannte Organisation bewahrt Ihre Angaben auf, um Sie zum Austauschprogramm zu beraten.
text-withdrawal = Ich kann jede dieser Einwilligungen jederzeit ebenso einfach widerrufen, wie ich sie gegeben habe. Was bis dahin geschah, bleibt rechtmäßig.

intro-signatures = Mit der Unterschrift bestätige ich, dass diese Angaben wahr sind und dass ich die Kästchen selbst angekreuzt habe.
