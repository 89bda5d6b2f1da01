# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Konferma tal-preżenza
running = Konferma tal-preżenza

## Parts and blocks

heading-participant = Parteċipant
heading-companies = Intrapriżi
heading-document = Il-konferma
heading-periods = Perjodi tas-soġġorn
heading-absences = Jiem ta’ assenza

party-participant = Parteċipant
party-sending_company = Intrapriża li Tibgħat
party-host_company = Intrapriża Ospitanti

## Labels

label-document_code = Dokument
label-document_version = Verżjoni
label-exchange_number = Numru tal-iskambju
label-issued_on = Data tal-ħruġ
label-scheme_name = Skema
label-person_name = Isem
label-participant_job = Titolu tax-xogħol
label-name = Isem
label-address = Indirizz
label-country = Pajjiż
label-planned_starts = L-ewwel jum, kif miftiehem
label-planned_ends = L-aħħar jum, kif miftiehem
label-starts = L-ewwel jum, fil-fatt
label-ends = L-aħħar jum, fil-fatt
label-days = Jiem
label-absences = Dati u raġunijiet, jekk ikun hemm

## Sentences

text-presence = { $periods_count ->
    [one] Il-Parteċipant kien preżenti fl-Intrapriża Ospitanti fil-perjodu mniżżel hawn fuq u wettaq il-pjan ta’ attivitajiet hemm.
    [two] Il-Parteċipant kien preżenti fl-Intrapriża Ospitanti fiż-żewġ perjodi mniżżla hawn fuq u wettaq il-pjan ta’ attivitajiet hemm.
    [few] Il-Parteċipant kien preżenti fl-Intrapriża Ospitanti fil-perjodi mniżżla hawn fuq u wettaq il-pjan ta’ attivitajiet hemm.
    [many] Il-Parteċipant kien preżenti fl-Intrapriża Ospitanti fil-perjodi mniżżla hawn fuq u wettaq il-pjan ta’ attivitajiet hemm.
   *[other] Il-Parteċipant kien preżenti fl-Intrapriża Ospitanti fil-perjodi mniżżla hawn fuq u wettaq il-pjan ta’ attivitajiet hemm.
}

intro-signatures = Bil-firma, kull parti tikkonferma li dawn il-jiem huma korretti.
