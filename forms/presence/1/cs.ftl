# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potvrzení o přítomnosti
running = Potvrzení o přítomnosti

## Parts and blocks

heading-participant = Účastník
heading-companies = Podniky
heading-document = Potvrzení
heading-periods = Období pobytu
heading-absences = Dny nepřítomnosti

party-participant = Účastník
party-sending_company = Vysílající podnik
party-host_company = Hostitelský podnik

## Labels

label-document_code = Dokument
label-document_version = Verze
label-exchange_number = Číslo výměny
label-issued_on = Datum vystavení
label-scheme_name = Program
label-person_name = Jméno nebo název
label-participant_job = Pracovní zařazení
label-name = Jméno nebo název
label-address = Adresa
label-country = Země
label-planned_starts = První dohodnutý den
label-planned_ends = Poslední dohodnutý den
label-starts = První skutečný den
label-ends = Poslední skutečný den
label-days = Dny
label-absences = Data a důvody, pokud byly

## Sentences

text-presence = { $periods_count ->
    [one] Účastník byl ve výše uvedeném období přítomen v Hostitelském podniku a splnil tam plán činností.
    [few] Účastník byl ve výše uvedených obdobích přítomen v Hostitelském podniku a splnil tam plán činností.
   *[other] Účastník byl ve výše uvedených obdobích přítomen v Hostitelském podniku a splnil tam plán činností.
}

intro-signatures = Podpisem každá strana potvrzuje, že tyto dny jsou správné.
