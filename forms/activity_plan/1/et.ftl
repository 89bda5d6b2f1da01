# Tegevuskava, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Tegevuskava
running = Tegevuskava

## Parts and blocks

heading-participant = Osaleja
heading-companies = Ettevõtted
heading-offices = Vahendusorganisatsioonid
heading-stay = Viibimise ajavahemikud
heading-project = Projekti lühikirjeldus
heading-activities = Tegevused nädalate kaupa
heading-document = Tegevuskava

party-participant = Osaleja
party-sending_company = Saatev ettevõte
party-host_company = Vastuvõttev ettevõte
party-sending_office = Saatev organisatsioon
party-host_office = Vastuvõttev organisatsioon

## Labels

label-document_code = Dokument
label-document_version = Versioon
label-exchange_number = Vahetuse number
label-issued_on = Väljastamise kuupäev
label-scheme_name = Programm
label-person_name = Nimi
label-participant_job = Ametinimetus
label-name = Nimi
label-country = Riik
label-starts = Esimene päev
label-ends = Viimane päev
label-project = Kirjeldus
label-objective = Eesmärk
label-outcome = Oodatav tulemus
label-week = Nädal
label-activity = Tegevused
label-lead = Eestvedaja
label-talked_on = Ettevõtete otsene vestlus

## Words of the closed lists

value-topic-marketing = Turu-uuringud ja turundus
value-topic-development = Toodete ja teenuste arendamine
value-topic-internationalisation = Rahvusvahelistumine ja uued kliendid
value-topic-training = Koolitus ja teadmussiire
value-topic-research = Ühine teadus- ja arendustöö
value-topic-collaboration = Olemasoleva koostöö tugevdamine
value-topic-other = Muu
value-lead-sending = Saatev ettevõte
value-lead-host = Vastuvõttev ettevõte
value-lead-together = Mõlemad ettevõtted

## Sentences

text-principles = Saatev ettevõte veab seda tegevuskava eest ja hoiab seda koos Vastuvõtva ettevõttega ajakohasena. Osaleja töötab koostöös Vastuvõtva ettevõtte töötajatega. Mõlemad Vahendusorganisatsioonid toetavad tegevuskava ja on selle läbi vaadanud.

intro-signatures = Allkirjaga kinnitab iga pool, et on tegevuskava selle versiooni läbi lugenud ja nõustub sellega.
