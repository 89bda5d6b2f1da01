# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potrdilo o prisotnosti
running = Potrdilo o prisotnosti

## Parts and blocks

heading-participant = Udeleženec
heading-companies = Podjetja
heading-document = Potrdilo
heading-periods = Obdobja bivanja
heading-absences = Dnevi odsotnosti

party-participant = Udeleženec
party-sending_company = Podjetje pošiljatelj
party-host_company = Podjetje gostitelj

## Labels

label-document_code = Dokument
label-document_version = Različica
label-exchange_number = Številka izmenjave
label-issued_on = Datum izdaje
label-scheme_name = Program
label-person_name = Ime ali naziv
label-participant_job = Delovno mesto
label-name = Ime ali naziv
label-address = Naslov
label-country = Država
label-planned_starts = Prvi dogovorjeni dan
label-planned_ends = Zadnji dogovorjeni dan
label-starts = Prvi dejanski dan
label-ends = Zadnji dejanski dan
label-days = Dnevi
label-absences = Datumi in razlogi, če so

## Sentences

text-presence = { $periods_count ->
    [one] Udeleženec je bil v zgoraj navedenem obdobju prisoten v Podjetju gostitelju in je tam izvedel načrt dejavnosti.
    [two] Udeleženec je bil v zgoraj navedenih obdobjih prisoten v Podjetju gostitelju in je tam izvedel načrt dejavnosti.
    [few] Udeleženec je bil v zgoraj navedenih obdobjih prisoten v Podjetju gostitelju in je tam izvedel načrt dejavnosti.
   *[other] Udeleženec je bil v zgoraj navedenih obdobjih prisoten v Podjetju gostitelju in je tam izvedel načrt dejavnosti.
}

intro-signatures = S podpisom vsaka stranka potrjuje, da so ti dnevi pravilni.
