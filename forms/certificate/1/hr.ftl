# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potvrda o sudjelovanju
running = Potvrda o sudjelovanju

## Parts and blocks

heading-companies = Poduzeća
heading-stay = Razdoblja boravka
heading-topics = Što je naučeno i učinjeno
heading-document = Potvrda

party-sending_company = Poduzeće pošiljatelj
party-host_company = Poduzeće domaćin
party-sending_office = Organizacija pošiljateljica
party-host_office = Organizacija domaćin

## Labels

label-document_code = Dokument
label-exchange_number = Broj razmjene
label-issued_on = Datum izdavanja
label-participant_role = Uloga u poduzeću
label-name = Ime ili naziv
label-country = Država
label-starts = Prvi dan
label-ends = Zadnji dan
label-topic = Tema
label-result = Rezultat

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

## Sentences

text-opening = Ovime se potvrđuje da je ovdje navedena osoba
text-merit = sudjelovala u razmjeni programa, u dolje navedenom vremenu radila u Poduzeću domaćinu i ispunila plan aktivnosti koji su oba poduzeća dogovorila.

intro-signatures = Poduzeće domaćin i obje Posredničke organizacije to potvrđuju svojim potpisima.
