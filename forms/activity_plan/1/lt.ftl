# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Veiklos planas
running = Veiklos planas

## Parts and blocks

heading-participant = Dalyvis
heading-companies = Įmonės
heading-offices = Tarpininkaujančios organizacijos
heading-stay = Viešnagės laikotarpiai
heading-project = Projektas trumpai
heading-activities = Veikla savaitėmis
heading-document = Planas

party-participant = Dalyvis
party-sending_company = Siunčiančioji įmonė
party-host_company = Priimančioji įmonė
party-sending_office = Siunčiančioji organizacija
party-host_office = Priimančioji organizacija

## Labels

label-document_code = Dokumentas
label-document_version = Versija
label-exchange_number = Mainų numeris
label-issued_on = Išdavimo data
label-scheme_name = Programa
label-person_name = Vardas, pavardė arba pavadinimas
label-participant_job = Pareigos
label-name = Vardas, pavardė arba pavadinimas
label-country = Šalis
label-starts = Pirmoji diena
label-ends = Paskutinė diena
label-project = Aprašymas
label-objective = Tikslas
label-outcome = Laukiamas rezultatas
label-week = Savaitė
label-activity = Veikla
label-lead = Vadovauja
label-talked_on = Tiesioginis abiejų įmonių pokalbis

## Words of the closed lists

value-topic-marketing = Rinkos tyrimai ir rinkodara
value-topic-development = Produktų ir paslaugų kūrimas
value-topic-internationalisation = Tarptautiškumas ir nauji klientai
value-topic-training = Mokymas ir žinių perdavimas
value-topic-research = Bendri tyrimai
value-topic-collaboration = Esamo bendradarbiavimo stiprinimas
value-topic-other = Kita
value-lead-sending = Siunčiančioji įmonė
value-lead-host = Priimančioji įmonė
value-lead-together = Abi įmonės

## Sentences

text-principles = Siunčiančioji įmonė vadovauja šiam planui ir kartu su Priimančiąja įmone jį atnaujina. Dalyvis dirba bendradarbiaudamas su Priimančiosios įmonės darbuotojais. Abi Tarpininkaujančios organizacijos remia planą ir jį peržiūrėjo.

intro-signatures = Pasirašydama kiekviena šalis patvirtina, kad perskaitė šią plano versiją ir su ja sutinka.
