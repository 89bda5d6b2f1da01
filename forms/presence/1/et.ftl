# Kohaloleku kinnitus, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Kohaloleku kinnitus
running = Kohaloleku kinnitus

## Parts and blocks

heading-participant = Osaleja
heading-companies = Ettevõtted
heading-document = Kinnitus
heading-periods = Viibimise ajavahemikud
heading-absences = Puudutud päevad

party-participant = Osaleja
party-sending_company = Saatev ettevõte
party-host_company = Vastuvõttev ettevõte

## Labels

label-document_code = Dokument
label-document_version = Versioon
label-exchange_number = Vahetuse number
label-issued_on = Väljastamise kuupäev
label-scheme_name = Programm
label-person_name = Nimi
label-participant_job = Ametinimetus
label-name = Nimi
label-address = Aadress
label-country = Riik
label-planned_starts = Esimene päev, kokku lepitud
label-planned_ends = Viimane päev, kokku lepitud
label-starts = Esimene päev, tegelik
label-ends = Viimane päev, tegelik
label-days = Päevi
label-absences = Kuupäevad ja põhjused, kui neid on

## Sentences

text-presence = { $periods_count ->
    [one] Osaleja viibis eespool märgitud ajavahemikul Vastuvõtvas ettevõttes ja täitis seal tegevuskava.
   *[other] Osaleja viibis eespool märgitud ajavahemikel Vastuvõtvas ettevõttes ja täitis seal tegevuskava.
}

intro-signatures = Allkirjaga kinnitab iga pool, et need päevad on õiged.
