# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Privola
running = Privola

## Parts and blocks

heading-office = Tko traži vašu privolu
heading-document = Obrazac
heading-person = Tko daje privolu

party-participant = Potpis osobe

## Labels

label-document_code = Dokument
label-issued_on = Datum izdavanja
label-scheme_name = Program
label-person_name = Ime ili naziv
label-name = Ime ili naziv
label-address = Adresa
label-email = E-pošta
label-company = Društvo
label-text_version = Verzija teksta

## Questions

question-purposes = Slažem se sa sljedećim

## Words of the closed lists

value-purpose-catalogue = Profil prikazan partnerskim organizacijama bez imena
value-purpose-publicity = Promidžba s imenom i slikom
value-purpose-newsletter = Bilten

detail-purpose-catalogue = Moj se profil smije prikazati partnerskim organizacijama programa bez mojeg imena kako bi mogle naći odgovarajući spoj. Moje ime i načini kako me dobiti prikazuju se partnerskoj organizaciji tek nakon što obje organizacije prihvate spoj.
detail-purpose-publicity = Organizacija smije upotrijebiti moje ime, moju sliku i priču o mojoj razmjeni za promidžbu programa.
detail-purpose-newsletter = Organizacija mi smije slati novosti programa e-poštom.

## Sentences

text-voluntary = Vaša je privola dobrovoljna. U razmjeni možete sudjelovati i bez nje, a možete se složiti s jednom svrhom bez ostalih.
text-rights = Imate pravo vidjeti, dati ispraviti i dati izbrisati ono što se o vama čuva te podnijeti pritužbu nadzornom tijelu, u skladu s Uredbom (EU) 2016/679.
text-withdrawal = Svaku od ovih privola mogu povući u bilo kojem trenutku jednako lako kao što je dana. Što je učinjeno do tada ostaje zakonito.

intro-signatures = Potpisom potvrđujem da su kućice označene mojom rukom.
