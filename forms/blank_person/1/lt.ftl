# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Papasakokite apie save ir savo įmonę
running = Asmens registracija

## Parts and blocks

heading-office = Forma
heading-visitor = Jūsų duomenys
heading-person = Apie jus
heading-work = Jūsų darbas
heading-languages = Kalbos, kuriomis kalbate, be savosios
heading-wish = Jūsų pageidavimas

party-participant = Asmens parašas

## Labels

label-country = Šalis
label-email = El. paštas
label-phone = Telefonas
label-form_number = Formos numeris
label-event_name = Renginys
label-office_name = Organizacija
label-company = Bendrovė
label-person_name = Vardas ir pavardė
label-reach = El. paštas arba telefonas
label-given_name = Vardas
label-family_name = Pavardė
label-language = Susirašinėjimo kalba
label-job = Pareigos
label-since = Įmonėje nuo (diena, mėnuo, metai)
label-skills = Ką gerai mokate
label-first_language = Pirmoji kalba
label-second_language = Antroji kalba
label-countries = Šalys, į kurias norite vykti
label-months = Kada ir keliems mėnesiams
label-goals = Ko norite ten išmokti

## Questions

question-role = Jūsų vaidmuo įmonėje
question-contract = Jūsų sutartis
question-levels = Kaip gerai jomis kalbate (A1 pradedantysis, C2 labai gerai)
question-topics = Jus dominančios temos
question-purposes = Sutinku

item-levels-first = Pirmoji kalba
item-levels-second = Antroji kalba

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
value-contract-full_time = Visas darbo laikas
value-contract-part_time = Ne visas darbo laikas
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profilis, rodomas partnerių organizacijoms be vardo
value-purpose-publicity = Viešinimas su vardu ir atvaizdu
value-purpose-newsletter = Naujienlaiškis

detail-purpose-catalogue = Mano profilį galima rodyti programos partnerių organizacijoms be mano vardo, kad jos galėtų rasti tinkamą porą. Mano vardas ir kaip su manimi susisiekti partnerio organizacijai parodoma tik abiem organizacijoms priėmus pasiūlymą.
detail-purpose-publicity = Organizacija gali naudoti mano vardą, atvaizdą ir mano mainų istoriją programai garsinti.
detail-purpose-newsletter = Organizacija gali siųsti man programos naujienas el. paštu.

## Sentences

text-office = Pirmiau nurodyta organizacija saugo tai, ką įrašote, kad galėtų jums patarti dėl mainų programos.
text-withdrawal = Kiekvieną iš šių sutikimų galiu bet kada atšaukti taip pat lengvai, kaip jį daviau. Kas padaryta iki tol, lieka teisėta.

intro-signatures = Pasirašydamas (-a) patvirtinu, kad šie duomenys teisingi ir kad langelius pažymėjau pats (-i).
