# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Pierādījumu lapa
running = Pierādījumu lapa

## Parts and blocks

heading-paper = Dokuments
heading-signings = Paraksti
heading-events = Kas ar to noticis
heading-document = Šī lapa

## Labels

label-document_code = Dokuments
label-issued_on = Izdošanas datums
label-exchange_number = Apmaiņas numurs
label-person_name = Vārds vai nosaukums
label-office_name = Organizācija
label-paper_title = Nosaukums
label-paper_code = Kods lappusēs
label-paper_version = Versija
label-pages = Lappuses
label-made_at = Sagatavots
label-file_name = Datne
label-file_sha256 = Datnes SHA-256
label-content_sha256 = Satura SHA-256
label-engine = Sagatavots ar
label-party = Puse
label-way = Kā
label-signed_on = Datums
label-verdict = Pārbaudes rezultāts
label-at = Kad
label-event = Pasākums
label-by = Dzēsa
label-detail = Sīkāk

## Words of the closed lists

value-way-ink = Tinte uz papīra
value-way-digital = Digitāls paraksts
value-way-told = Atzīmēts ar roku
value-event-made = Sagatavots
value-event-printed = Izdrukāts
value-event-sent = Nosūtīts
value-event-scanned = Skenēts
value-event-filed = Ievietots lietā
value-event-signed = Parakstīts
value-event-checked = Paraksts pārbaudīts
value-event-confirmed = Apstiprinājusi persona
value-event-replaced = Aizstāts ar jaunu versiju
value-event-withdrawn = Atsaukts
value-party-participant = Dalībnieks
value-party-sending_company = Nosūtošais uzņēmums
value-party-host_company = Uzņemošais uzņēmums
value-party-sending_office = Nosūtošā organizācija
value-party-host_office = Uzņemošā organizācija

## Sentences

text-meaning = Šī lapa norāda, kas tiek glabāts no šeit nosauktā dokumenta. Datne tam pieder tikai tad, ja tās SHA-256 ir tāds, kāds iespiests turpmāk.
text-checking = Pārbaudi var atkārtot jebkura programma, kas aprēķina SHA-256. Laiki norādīti ar nobīdi no pasaules laika.
