# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plan aktivnosti
running = Plan aktivnosti

## Parts and blocks

heading-participant = Sudionik
heading-companies = Poduzeća
heading-offices = Posredničke organizacije
heading-stay = Razdoblja boravka
heading-project = Projekt ukratko
heading-activities = Aktivnosti po tjednima
heading-document = Plan

party-participant = Sudionik
party-sending_company = Poduzeće pošiljatelj
party-host_company = Poduzeće domaćin
party-sending_office = Organizacija pošiljateljica
party-host_office = Organizacija domaćin

## Labels

label-document_code = Dokument
label-document_version = Verzija
label-exchange_number = Broj razmjene
label-issued_on = Datum izdavanja
label-scheme_name = Program
label-person_name = Ime ili naziv
label-participant_job = Radno mjesto
label-name = Ime ili naziv
label-country = Država
label-starts = Prvi dan
label-ends = Zadnji dan
label-project = Opis
label-objective = Cilj
label-outcome = Očekivani rezultat
label-week = Tjedan
label-activity = Aktivnosti
label-lead = Vodi
label-talked_on = Izravan razgovor obaju poduzeća

## Words of the closed lists

value-topic-marketing = Istraživanje tržišta i marketing
value-topic-development = Razvoj proizvoda i usluga
value-topic-internationalisation = Internacionalizacija i novi klijenti
value-topic-training = Osposobljavanje i prijenos znanja
value-topic-research = Zajedničko istraživanje
value-topic-collaboration = Jačanje postojeće suradnje
value-topic-other = Ostalo
value-lead-sending = Poduzeće pošiljatelj
value-lead-host = Poduzeće domaćin
value-lead-together = Oba poduzeća

## Sentences

text-principles = Poduzeće pošiljatelj vodi ovaj plan i zajedno s Poduzećem domaćinom ga ažurira. Sudionik radi u suradnji s osobljem Poduzeća domaćina. Obje Posredničke organizacije podupiru plan i pregledale su ga.

intro-signatures = Potpisom svaka strana potvrđuje da je pročitala ovu verziju plana i da se s njom slaže.
