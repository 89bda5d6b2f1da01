# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Recite nam o sebi i svojem poduzeću
running = Prijava osobe

## Parts and blocks

heading-office = Obrazac
heading-visitor = Vaši podaci
heading-person = O vama
heading-work = Vaš rad
heading-languages = Jezici koje govorite, osim vlastitog
heading-wish = Vaša želja

party-participant = Potpis osobe

## Labels

label-country = Država
label-email = E-pošta
label-phone = Telefon
label-form_number = Broj obrasca
label-event_name = Događaj
label-office_name = Organizacija
label-company = Društvo
label-person_name = Ime i prezime
label-reach = E-pošta ili telefon
label-given_name = Ime
label-family_name = Prezime
label-language = Jezik dopisa
label-job = Radno mjesto
label-since = U poduzeću od (dan, mjesec, godina)
label-skills = Što dobro znate
label-first_language = Prvi jezik
label-second_language = Drugi jezik
label-countries = Države u koje želite ići
label-months = Kada i na koliko mjeseci
label-goals = Što ondje želite naučiti

## Questions

question-role = Vaša uloga u poduzeću
question-contract = Vaš ugovor
question-levels = Koliko ih dobro govorite (A1 početnik, C2 vrlo dobro)
question-topics = Teme koje vas zanimaju
question-purposes = Slažem se

item-levels-first = Prvi jezik
item-levels-second = Drugi jezik

## Words of the closed lists

value-person_role-employee = Zaposlena osoba
value-person_role-manager = Rukovoditelj
value-person_role-owner = Vlasnik
value-person_role-co_owner = Suvlasnik
value-topic-marketing = Istraživanje tržišta i marketing
value-topic-development = Razvoj proizvoda i usluga
value-topic-internationalisation = Internacionalizacija i novi klijenti
value-topic-training = Osposobljavanje i prijenos znanja
value-topic-research = Zajedničko istraživanje
value-topic-collaboration = Jačanje postojeće suradnje
value-topic-other = Ostalo
value-contract-full_time = Puno radno vrijeme
value-contract-part_time = Nepuno radno vrijeme
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil prikazan partnerskim organizacijama bez imena
value-purpose-publicity = Promidžba s imenom i slikom
value-purpose-newsletter = Bilten

detail-purpose-catalogue = Moj se profil smije prikazati partnerskim organizacijama programa bez mojeg imena kako bi mogle naći odgovarajući spoj. Moje ime i načini kako me dobiti prikazuju se partnerskoj organizaciji tek nakon što obje organizacije prihvate spoj.
detail-purpose-publicity = Organizacija smije upotrijebiti moje ime, moju sliku i priču o mojoj razmjeni za promidžbu programa.
detail-purpose-newsletter = Organizacija mi smije slati novosti programa e-poštom.

## Sentences

text-office = Gore navedena organizacija čuva ono što upišete kako bi vas savjetovala o programu razmjene.
text-withdrawal = Svaku od ovih privola mogu povući u bilo kojem trenutku jednako lako kao što je dana. Što je učinjeno do tada ostaje zakonito.

intro-signatures = Potpisom potvrđujem da su ove izjave istinite i da su kućice označene mojom rukom.
