# Rääkige meile endast ja oma ettevõttest, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Rääkige meile endast ja oma ettevõttest
running = Isiku registreerimine

## Parts and blocks

heading-office = Ankeet
heading-visitor = Teie andmed
heading-person = Teie ise
heading-work = Teie töö
heading-languages = Keeled, mida lisaks emakeelele räägite
heading-wish = Teie soov

party-participant = Isiku allkiri

## Labels

label-country = Riik
label-email = E-post
label-phone = Telefon
label-form_number = Ankeedi number
label-event_name = Üritus
label-office_name = Büroo
label-company = Ettevõte
label-person_name = Ees- ja perekonnanimi
label-reach = E-post või telefon
label-given_name = Eesnimi
label-family_name = Perekonnanimi
label-language = Kirjavahetuse keel
label-job = Ametinimetus
label-since = Ettevõttes alates (päev, kuu, aasta)
label-skills = Mida te hästi oskate
label-first_language = Esimene keel
label-second_language = Teine keel
label-countries = Riigid, kuhu soovite minna
label-months = Millal ja mitmeks kuuks
label-goals = Mida soovite seal õppida

## Questions

question-role = Teie roll ettevõttes
question-contract = Teie leping
question-levels = Kui hästi te neid räägite (A1 algaja, C2 väga hästi)
question-topics = Teid huvitavad teemad
question-purposes = Nõustun

item-levels-first = Esimene keel
item-levels-second = Teine keel

## Words of the closed lists

value-person_role-employee = Töötaja
value-person_role-manager = Juht
value-person_role-owner = Omanik
value-person_role-co_owner = Kaasomanik
value-topic-marketing = Turu-uuringud ja turundus
value-topic-development = Toodete ja teenuste arendamine
value-topic-internationalisation = Rahvusvahelistumine ja uued kliendid
value-topic-training = Koolitus ja teadmussiire
value-topic-research = Ühine teadus- ja arendustöö
value-topic-collaboration = Olemasoleva koostöö tugevdamine
value-topic-other = Muu
value-contract-full_time = Täistööaeg
value-contract-part_time = Osaline tööaeg
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profiili näitamine partneritele ilma nimeta
value-purpose-publicity = Tutvustamine nime ja pildiga
value-purpose-newsletter = Uudiskiri

detail-purpose-catalogue = Minu profiili võib näidata programmi partnerbüroodele ilma minu nimeta, et nad leiaksid sobiva vahetuse. Minu nime ja kontaktandmeid näidatakse partnerbüroole alles siis, kui mõlemad bürood on vahetusega nõustunud.
detail-purpose-publicity = Büroo võib kasutada minu nime, pilti ja minu vahetuse lugu programmi tutvustamiseks.
detail-purpose-newsletter = Büroo võib saata mulle e-postiga programmi uudiseid.

## Sentences

text-office = Eespool nimetatud büroo hoiab teie sisestatud andmeid, et teid vahetusprogrammi alal nõustada.
text-withdrawal = Võin iga nõusoleku igal ajal tagasi võtta sama lihtsalt, kui selle andsin. Seni tehtu jääb õiguspäraseks.

intro-signatures = Allkirjaga kinnitan, et need andmed on õiged ja et olen ruudud ise märkinud.
