# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dokazni list
running = Dokazni list

## Parts and blocks

heading-paper = Dokument
heading-signings = Podpisi
heading-events = Kaj se je z njim zgodilo
heading-document = Ta list

## Labels

label-document_code = Dokument
label-issued_on = Datum izdaje
label-exchange_number = Številka izmenjave
label-person_name = Ime ali naziv
label-office_name = Organizacija
label-paper_title = Naslov
label-paper_code = Koda na straneh
label-paper_version = Različica
label-pages = Strani
label-made_at = Izdelano
label-file_name = Datoteka
label-file_sha256 = SHA-256 datoteke
label-content_sha256 = SHA-256 vsebine
label-engine = Izdelano s programom
label-party = Stranka
label-way = Kako
label-signed_on = Datum
label-verdict = Izid preverjanja
label-at = Kdaj
label-event = Dogodek
label-by = Izbrisal
label-detail = Podrobnosti

## Words of the closed lists

value-way-ink = Črnilo na papirju
value-way-digital = Digitalni podpis
value-way-told = Ročno zabeleženo
value-event-made = Izdelano
value-event-printed = Natisnjeno
value-event-sent = Poslano
value-event-scanned = Skenirano
value-event-filed = Vloženo
value-event-signed = Podpisano
value-event-checked = Podpis preverjen
value-event-confirmed = Potrdila oseba
value-event-replaced = Nadomeščeno z novo različico
value-event-withdrawn = Umaknjeno
value-party-participant = Udeleženec
value-party-sending_company = Podjetje pošiljatelj
value-party-host_company = Podjetje gostitelj
value-party-sending_office = Organizacija pošiljateljica
value-party-host_office = Organizacija gostiteljica

## Sentences

text-meaning = Ta list pove, kaj se hrani od tu navedenega dokumenta. Datoteka mu pripada samo, če je njen SHA-256 enak spodaj natisnjenemu.
text-checking = Preverjanje lahko ponovi vsak program, ki računa SHA-256. Časi so navedeni z odmikom od svetovnega časa.
