# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Įmonės registracija
running = Įmonės registracija

## Parts and blocks

heading-office = Forma
heading-company = Įmonė
heading-size = Dydis
heading-description = Kuo įmonė užsiima
heading-contact = Kontaktinis asmuo

party-sending_company = Įmonės vardu

## Labels

label-address = Adresas
label-country = Šalis
label-function = Pareigos organizacijoje
label-email = El. paštas
label-phone = Telefonas
label-registration = Registracijos numeris
label-vat = PVM kodas
label-form_number = Formos numeris
label-event_name = Renginys
label-office_name = Organizacija
label-company_name = Oficialus pavadinimas
label-postal_code = Pašto kodas
label-city = Vietovė
label-website = Interneto svetainė
label-sector = Sektorius
label-staff_count = Darbuotojų skaičius
label-turnover = Metinė apyvarta (EUR)
label-balance = Balanso suma (EUR)
label-description = Keliais sakiniais
label-given_name = Vardas
label-family_name = Pavardė

## Questions

question-legal_form = Teisinė forma
question-side = Įmonė nori
question-topics = Dominančios temos

## Words of the closed lists

value-topic-marketing = Rinkos tyrimai ir rinkodara
value-topic-development = Produktų ir paslaugų kūrimas
value-topic-internationalisation = Tarptautiškumas ir nauji klientai
value-topic-training = Mokymas ir žinių perdavimas
value-topic-research = Bendri tyrimai
value-topic-collaboration = Esamo bendradarbiavimo stiprinimas
value-topic-other = Kita
value-legal_form-company = Bendrovė
value-legal_form-one_person = Vieno asmens bendrovė
value-legal_form-liberal = Laisvoji profesija
value-legal_form-self_employed = Kita savarankiška veikla
value-side-sending = siųsti dalyvį
value-side-host = priimti dalyvį
value-side-both = ir viena, ir kita

## Sentences

text-office = Pirmiau nurodyta organizacija saugo tai, ką įrašote, kad galėtų jums patarti dėl mainų programos.
text-size = Skaičiai yra paskutinių užbaigtų finansinių metų. Jie parodo, ar įmonė yra mažoji ar vidutinė įmonė.
text-data = Asmens duomenys tvarkomi laikantis Reglamento (ES) 2016/679. Turite teisę susipažinti su tuo, kas apie jus saugoma, ištaisyti tai ir reikalauti ištrinti.

intro-signatures = Pasirašydamas (-a) patvirtinu, kad šie duomenys teisingi.
