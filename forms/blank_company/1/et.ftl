# Ettevõtte registreerimine, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Ettevõtte registreerimine
running = Ettevõtte registreerimine

## Parts and blocks

heading-office = Ankeet
heading-company = Ettevõte
heading-size = Suurus
heading-description = Millega ettevõte tegeleb
heading-contact = Kontaktisik

party-sending_company = Ettevõtte nimel

## Labels

label-address = Aadress
label-country = Riik
label-function = Amet
label-email = E-post
label-phone = Telefon
label-registration = Registrikood
label-vat = KMKR number
label-form_number = Ankeedi number
label-event_name = Üritus
label-office_name = Büroo
label-company_name = Ärinimi
label-postal_code = Sihtnumber
label-city = Linn
label-website = Veebileht
label-sector = Tegevusala
label-staff_count = Töötajate arv
label-turnover = Aastakäive (EUR)
label-balance = Bilansimaht (EUR)
label-description = Mõne lausega
label-given_name = Eesnimi
label-family_name = Perekonnanimi

## Questions

question-legal_form = Õiguslik vorm
question-side = Ettevõte soovib
question-topics = Huvipakkuvad teemad

## Words of the closed lists

value-topic-marketing = Turu-uuringud ja turundus
value-topic-development = Toodete ja teenuste arendamine
value-topic-internationalisation = Rahvusvahelistumine ja uued kliendid
value-topic-training = Koolitus ja teadmussiire
value-topic-research = Ühine teadus- ja arendustöö
value-topic-collaboration = Olemasoleva koostöö tugevdamine
value-topic-other = Muu
value-legal_form-company = Äriühing
value-legal_form-one_person = Ühe isiku äriühing
value-legal_form-liberal = Vabakutseline
value-legal_form-self_employed = Muu füüsilisest isikust ettevõtja
value-side-sending = saata osaleja
value-side-host = võtta vastu osaleja
value-side-both = mõlemat

## Sentences

text-office = Eespool nimetatud büroo hoiab teie sisestatud andmeid, et teid vahetusprogrammi alal nõustada.
text-size = Arvud on viimase lõppenud majandusaasta kohta. Need näitavad, kas ettevõte on väike või keskmise suurusega.
text-data = Isikuandmeid töödeldakse kooskõlas määrusega (EL) 2016/679. Teil on õigus enda kohta hoitavate andmetega tutvuda, neid parandada ja lasta need kustutada.

intro-signatures = Allkirjaga kinnitan, et need andmed on õiged.
