# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Înscrierea unei întreprinderi
running = Înscrierea unei întreprinderi

## Parts and blocks

heading-office = Formularul
heading-company = Întreprinderea
heading-size = Mărime
heading-description = Ce face întreprinderea
heading-contact = Persoană de contact

party-sending_company = Pentru întreprindere

## Labels

label-address = Adresă
label-country = Țară
label-function = Funcție
label-email = E-mail
label-phone = Telefon
label-registration = Număr de înregistrare
label-vat = Cod de TVA
label-form_number = Numărul formularului
label-event_name = Eveniment
label-office_name = Organizație
label-company_name = Denumire legală
label-postal_code = Cod poștal
label-city = Localitate
label-website = Site web
label-sector = Sector
label-staff_count = Număr de angajați
label-turnover = Cifră de afaceri anuală (EUR)
label-balance = Total bilanț (EUR)
label-description = În câteva propoziții
label-given_name = Prenume
label-family_name = Nume de familie

## Questions

question-legal_form = Formă juridică
question-side = Întreprinderea dorește
question-topics = Teme de interes

## Words of the closed lists

value-topic-marketing = Cercetare de piață și marketing
value-topic-development = Dezvoltarea de produse și servicii
value-topic-internationalisation = Internaționalizare și clienți noi
value-topic-training = Formare și transfer de cunoștințe
value-topic-research = Cercetare comună
value-topic-collaboration = Consolidarea unei colaborări existente
value-topic-other = Altele
value-legal_form-company = Societate
value-legal_form-one_person = Societate cu o singură persoană
value-legal_form-liberal = Profesie liberală
value-legal_form-self_employed = Altă activitate independentă
value-side-sending = să trimită un participant
value-side-host = să primească un participant
value-side-both = ambele

## Sentences

text-office = Organizația numită mai sus păstrează ceea ce completați pentru a vă consilia despre programul de schimb.
text-size = Cifrele sunt cele ale ultimului exercițiu financiar încheiat. Ele arată dacă întreprinderea este o întreprindere mică sau mijlocie.
text-data = Datele cu caracter personal se prelucrează în conformitate cu Regulamentul (UE) 2016/679. Aveți dreptul să vedeți, să corectați și să cereți ștergerea a ceea ce se păstrează despre dumneavoastră.

intro-signatures = Prin semnare confirm că aceste declarații sunt adevărate.
