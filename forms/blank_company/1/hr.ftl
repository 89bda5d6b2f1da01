# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Prijava poduzeća
running = Prijava poduzeća

## Parts and blocks

heading-office = Obrazac
heading-company = Poduzeće
heading-size = Veličina
heading-description = Čime se poduzeće bavi
heading-contact = Osoba za kontakt

party-sending_company = Za poduzeće

## Labels

label-address = Adresa
label-country = Država
label-function = Funkcija
label-email = E-pošta
label-phone = Telefon
label-registration = Matični broj
label-vat = PDV broj
label-form_number = Broj obrasca
label-event_name = Događaj
label-office_name = Organizacija
label-company_name = Službeni naziv
label-postal_code = Poštanski broj
label-city = Mjesto
label-website = Internetska stranica
label-sector = Djelatnost
label-staff_count = Broj osoblja
label-turnover = Godišnji promet (EUR)
label-balance = Zbroj bilance (EUR)
label-description = U nekoliko rečenica
label-given_name = Ime
label-family_name = Prezime

## Questions

question-legal_form = Pravni oblik
question-side = Poduzeće želi
question-topics = Teme od interesa

## Words of the closed lists

value-topic-marketing = Istraživanje tržišta i marketing
value-topic-development = Razvoj proizvoda i usluga
value-topic-internationalisation = Internacionalizacija i novi klijenti
value-topic-training = Osposobljavanje i prijenos znanja
value-topic-research = Zajedničko istraživanje
value-topic-collaboration = Jačanje postojeće suradnje
value-topic-other = Ostalo
value-legal_form-company = Društvo
value-legal_form-one_person = Društvo s jednim članom
value-legal_form-liberal = Slobodno zanimanje
value-legal_form-self_employed = Drugo samozapošljavanje
value-side-sending = poslati sudionika
value-side-host = ugostiti sudionika
value-side-both = oboje

## Sentences

text-office = Gore navedena organizacija čuva ono što upišete kako bi vas savjetovala o programu razmjene.
text-size = Podaci su za posljednju zaključenu poslovnu godinu. Pokazuju je li poduzeće malo ili srednje poduzeće.
text-data = Osobni podaci obrađuju se u skladu s Uredbom (EU) 2016/679. Imate pravo vidjeti, dati ispraviti i dati izbrisati ono što se o vama čuva.

intro-signatures = Potpisom potvrđujem da su ove izjave istinite.
