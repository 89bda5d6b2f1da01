# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Spuneți-ne despre dumneavoastră și întreprinderea dumneavoastră
running = Înscrierea unei persoane

## Parts and blocks

heading-office = Formularul
heading-visitor = Datele dumneavoastră
heading-person = Despre dumneavoastră
heading-work = Munca dumneavoastră
heading-languages = Limbi pe care le vorbiți, pe lângă a dumneavoastră
heading-wish = Dorința dumneavoastră

party-participant = Semnătura persoanei

## Labels

label-country = Țară
label-email = E-mail
label-phone = Telefon
label-form_number = Numărul formularului
label-event_name = Eveniment
label-office_name = Organizație
label-company = Societate
label-person_name = Prenume și nume de familie
label-reach = E-mail sau telefon
label-given_name = Prenume
label-family_name = Nume de familie
label-language = Limba corespondenței
label-job = Postul ocupat
label-since = În întreprindere din (zi, lună, an)
label-skills = Ce știți să faceți bine
label-first_language = Prima limbă
label-second_language = A doua limbă
label-countries = Țări în care doriți să mergeți
label-months = Când și pentru câte luni
label-goals = Ce doriți să învățați acolo

## Questions

question-role = Rolul dumneavoastră în întreprindere
question-contract = Contractul dumneavoastră
question-levels = Cât de bine le vorbiți (A1 începător, C2 foarte bine)
question-topics = Teme care vă interesează
question-purposes = Sunt de acord

item-levels-first = Prima limbă
item-levels-second = A doua limbă

## Words of the closed lists

value-person_role-employee = Angajat
value-person_role-manager = Persoană din conducere
value-person_role-owner = Proprietar
value-person_role-co_owner = Coproprietar
value-topic-marketing = Cercetare de piață și marketing
value-topic-development = Dezvoltarea de produse și servicii
value-topic-internationalisation = Internaționalizare și clienți noi
value-topic-training = Formare și transfer de cunoștințe
value-topic-research = Cercetare comună
value-topic-collaboration = Consolidarea unei colaborări existente
value-topic-other = Altele
value-contract-full_time = Normă întreagă
value-contract-part_time = Normă parțială
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil arătat fără nume organizațiilor partenere
value-purpose-publicity = Publicitate cu nume și imagine
value-purpose-newsletter = Buletin informativ

detail-purpose-catalogue = Profilul meu poate fi arătat organizațiilor partenere ale programului fără numele meu, pentru ca acestea să poată găsi o potrivire. Numele meu și modul de a mă contacta se arată unei organizații partenere numai după ce ambele organizații au acceptat o potrivire.
detail-purpose-publicity = Organizația poate folosi numele meu, imaginea mea și povestea schimbului meu pentru a face cunoscut programul.
detail-purpose-newsletter = Organizația îmi poate trimite noutăți ale programului prin e-mail.

## Sentences

text-office = Organizația numită mai sus păstrează ceea ce completați pentru a vă consilia despre programul de schimb.
text-withdrawal = Pot retrage oricând fiecare dintre aceste acorduri, la fel de ușor cum l-am dat. Ceea ce s-a făcut până atunci rămâne legal.

intro-signatures = Prin semnare confirm că aceste declarații sunt adevărate și că am bifat eu însumi casetele.
