# Osalemistunnistus, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Osalemistunnistus
running = Osalemistunnistus

## Parts and blocks

heading-companies = Ettevõtted
heading-stay = Viibimise ajavahemikud
heading-topics = Mida õpiti ja tehti
heading-document = Tunnistus

party-sending_company = Saatev ettevõte
party-host_company = Vastuvõttev ettevõte
party-sending_office = Saatev organisatsioon
party-host_office = Vastuvõttev organisatsioon

## Labels

label-document_code = Dokument
label-exchange_number = Vahetuse number
label-issued_on = Väljastamise kuupäev
label-participant_role = Roll ettevõttes
label-name = Nimi
label-country = Riik
label-starts = Esimene päev
label-ends = Viimane päev
label-topic = Teema
label-result = Tulemus

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

## Sentences

text-opening = Käesolevaga tõendatakse, et siin nimetatud isik
text-merit = osales programmi vahetuses, töötas allpool märgitud ajal Vastuvõtvas ettevõttes ja täitis mõlema ettevõtte vahel kokku lepitud tegevuskava.

intro-signatures = Vastuvõttev ettevõte ja mõlemad Vahendusorganisatsioonid kinnitavad seda oma allkirjadega.
