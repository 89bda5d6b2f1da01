# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potvrdenie o prítomnosti
running = Potvrdenie o prítomnosti

## Parts and blocks

heading-participant = Účastník
heading-companies = Podniky
heading-document = Potvrdenie
heading-periods = Obdobia pobytu
heading-absences = Dni neprítomnosti

party-participant = Účastník
party-sending_company = Vysielajúci podnik
party-host_company = Hostiteľský podnik

## Labels

label-document_code = Dokument
label-document_version = Verzia
label-exchange_number = Číslo výmeny
label-issued_on = Dátum vystavenia
label-scheme_name = Program
label-person_name = Meno alebo názov
label-participant_job = Pracovné zaradenie
label-name = Meno alebo názov
label-address = Adresa
label-country = Krajina
label-planned_starts = Prvý dohodnutý deň
label-planned_ends = Posledný dohodnutý deň
label-starts = Prvý skutočný deň
label-ends = Posledný skutočný deň
label-days = Dni
label-absences = Dátumy a dôvody, ak boli

## Sentences

text-presence = { $periods_count ->
    [one] Účastník bol vo vyššie uvedenom období prítomný v Hostiteľskom podniku a splnil tam plán činností.
    [few] Účastník bol vo vyššie uvedených obdobiach prítomný v Hostiteľskom podniku a splnil tam plán činností.
   *[other] Účastník bol vo vyššie uvedených obdobiach prítomný v Hostiteľskom podniku a splnil tam plán činností.
}

intro-signatures = Podpisom každá strana potvrdzuje, že tieto dni sú správne.
