# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Povejte nam o sebi in svojem podjetju
running = Prijava osebe

## Parts and blocks

heading-office = Obrazec
heading-visitor = Vaši podatki
heading-person = O vas
heading-work = Vaše delo
heading-languages = Jeziki, ki jih govorite poleg svojega
heading-wish = Vaša želja

party-participant = Podpis osebe

## Labels

label-country = Država
label-email = E-pošta
label-phone = Telefon
label-form_number = Številka obrazca
label-event_name = Dogodek
label-office_name = Organizacija
label-company = Družba
label-person_name = Ime in priimek
label-reach = E-pošta ali telefon
label-given_name = Ime
label-family_name = Priimek
label-language = Jezik dopisov
label-job = Delovno mesto
label-since = V podjetju od (dan, mesec, leto)
label-skills = Kaj dobro znate
label-first_language = Prvi jezik
label-second_language = Drugi jezik
label-countries = Države, kamor želite
label-months = Kdaj in za koliko mesecev
label-goals = Kaj se želite tam naučiti

## Questions

question-role = Vaša vloga v podjetju
question-contract = Vaša pogodba
question-levels = Kako dobro jih govorite (A1 začetnik, C2 zelo dobro)
question-topics = Teme, ki vas zanimajo
question-purposes = Strinjam se

item-levels-first = Prvi jezik
item-levels-second = Drugi jezik

## Words of the closed lists

value-person_role-employee = Zaposlena oseba
value-person_role-manager = Vodstvena oseba
value-person_role-owner = Lastnik
value-person_role-co_owner = Solastnik
value-topic-marketing = Raziskava trga in trženje
value-topic-development = Razvoj izdelkov in storitev
value-topic-internationalisation = Internacionalizacija in nove stranke
value-topic-training = Usposabljanje in prenos znanja
value-topic-research = Skupne raziskave
value-topic-collaboration = Krepitev obstoječega sodelovanja
value-topic-other = Drugo
value-contract-full_time = Polni delovni čas
value-contract-part_time = Krajši delovni čas
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil, prikazan partnerskim organizacijam brez imena
value-purpose-publicity = Promocija z imenom in sliko
value-purpose-newsletter = Novice

detail-purpose-catalogue = Moj profil se sme partnerskim organizacijam programa prikazati brez mojega imena, da lahko najdejo ustrezno povezavo. Moje ime in načini, kako me doseči, se partnerski organizaciji prikažejo šele, ko obe organizaciji sprejmeta povezavo.
detail-purpose-publicity = Organizacija sme uporabiti moje ime, mojo sliko in zgodbo moje izmenjave za promocijo programa.
detail-purpose-newsletter = Organizacija mi sme pošiljati novice programa po e-pošti.

## Sentences

text-office = Zgoraj navedena organizacija hrani, kar vpišete, da vam svetuje o programu izmenjav.
text-withdrawal = Vsako od teh soglasij lahko kadar koli prekličem enako preprosto, kot je bilo dano. Kar je bilo storjeno do takrat, ostane zakonito.

intro-signatures = S podpisom potrjujem, da so te navedbe resnične in da so bila polja označena z mojo roko.
