# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plan de activități
running = Plan de activități

## Parts and blocks

heading-participant = Participant
heading-companies = Întreprinderi
heading-offices = Organizații intermediare
heading-stay = Perioadele șederii
heading-project = Proiectul pe scurt
heading-activities = Activități pe săptămâni
heading-document = Planul

party-participant = Participant
party-sending_company = Întreprinderea de trimitere
party-host_company = Întreprinderea gazdă
party-sending_office = Organizația de trimitere
party-host_office = Organizația gazdă

## Labels

label-document_code = Document
label-document_version = Versiune
label-exchange_number = Numărul schimbului
label-issued_on = Data emiterii
label-scheme_name = Program
label-person_name = Nume
label-participant_job = Postul ocupat
label-name = Nume
label-country = Țară
label-starts = Prima zi
label-ends = Ultima zi
label-project = Descriere
label-objective = Obiectiv
label-outcome = Rezultat așteptat
label-week = Săptămâna
label-activity = Activități
label-lead = Condus de
label-talked_on = Discuție directă între cele două întreprinderi

## Words of the closed lists

value-topic-marketing = Cercetare de piață și marketing
value-topic-development = Dezvoltarea de produse și servicii
value-topic-internationalisation = Internaționalizare și clienți noi
value-topic-training = Formare și transfer de cunoștințe
value-topic-research = Cercetare comună
value-topic-collaboration = Consolidarea unei colaborări existente
value-topic-other = Altele
value-lead-sending = Întreprinderea de trimitere
value-lead-host = Întreprinderea gazdă
value-lead-together = Ambele întreprinderi

## Sentences

text-principles = Întreprinderea de trimitere conduce acest plan și îl ține la zi împreună cu Întreprinderea gazdă. Participantul lucrează în colaborare cu personalul Întreprinderii gazdă. Ambele Organizații intermediare sprijină planul și l-au examinat.

intro-signatures = Prin semnare, fiecare parte confirmă că a citit această versiune a planului și că este de acord cu ea.
