# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dalyvavimo pažymėjimas
running = Dalyvavimo pažymėjimas

## Parts and blocks

heading-companies = Įmonės
heading-stay = Viešnagės laikotarpiai
heading-topics = Ko išmokta ir kas nuveikta
heading-document = Pažymėjimas

party-sending_company = Siunčiančioji įmonė
party-host_company = Priimančioji įmonė
party-sending_office = Siunčiančioji organizacija
party-host_office = Priimančioji organizacija

## Labels

label-document_code = Dokumentas
label-exchange_number = Mainų numeris
label-issued_on = Išdavimo data
label-participant_role = Vaidmuo įmonėje
label-name = Vardas, pavardė arba pavadinimas
label-country = Šalis
label-starts = Pirmoji diena
label-ends = Paskutinė diena
label-topic = Tema
label-result = Rezultatas

## Words of the closed lists

value-person_role-employee = Darbuotojas
value-person_role-manager = Vadovas
value-person_role-owner = Savininkas
value-person_role-co_owner = Bendrasavininkis
value-topic-marketing = Rinkos tyrimai ir rinkodara
value-topic-development = Produktų ir paslaugų kūrimas
value-topic-internationalisation = Tarptautiškumas ir nauji klientai
value-topic-training = Mokymas ir žinių perdavimas
value-topic-research = Bendri tyrimai
value-topic-collaboration = Esamo bendradarbiavimo stiprinimas
value-topic-other = Kita

## Sentences

text-opening = Šiuo patvirtinama, kad čia įvardytas asmuo
text-merit = dalyvavo programos mainuose, toliau nurodytą laiką dirbo Priimančiojoje įmonėje ir įvykdė abiejų įmonių sutartą veiklos planą.

intro-signatures = Priimančioji įmonė ir abi Tarpininkaujančios organizacijos tai patvirtina savo parašais.
