# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Certificat de participare
running = Certificat de participare

## Parts and blocks

heading-companies = Întreprinderi
heading-stay = Perioadele șederii
heading-topics = Ce s-a învățat și s-a făcut
heading-document = Certificatul

party-sending_company = Întreprinderea de trimitere
party-host_company = Întreprinderea gazdă
party-sending_office = Organizația de trimitere
party-host_office = Organizația gazdă

## Labels

label-document_code = Document
label-exchange_number = Numărul schimbului
label-issued_on = Data emiterii
label-participant_role = Rolul în întreprindere
label-name = Nume
label-country = Țară
label-starts = Prima zi
label-ends = Ultima zi
label-topic = Temă
label-result = Rezultat

## Words of the closed lists

value-person_role-employee = Angajat
value-person_role-manager = Persoană din conducere
value-person_role-owner = Proprietar
value-person_role-co_owner = Coproprietar
value-topic-marketing = Cercetare de piață și marketing
value-topic-development = Dezvoltarea de produse și servicii
value-topic-internationalisation = Internaționalizare și clienți noi
value-topic-training = Formare și transfer de cunoștințe
value-topic-research = Cercetare comună
value-topic-collaboration = Consolidarea unei colaborări existente
value-topic-other = Altele

## Sentences

text-opening = Prin prezenta se certifică faptul că persoana numită aici
text-merit = a participat la un schimb al programului, a lucrat la Întreprinderea gazdă în timpul indicat mai jos și a îndeplinit planul de activități convenit de ambele întreprinderi.

intro-signatures = Întreprinderea gazdă și ambele Organizații intermediare confirmă aceasta prin semnăturile lor.
