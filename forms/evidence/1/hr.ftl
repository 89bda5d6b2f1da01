# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dokazni list
running = Dokazni list

## Parts and blocks

heading-paper = Dokument
heading-signings = Potpisi
heading-events = Što se s njim dogodilo
heading-document = Ovaj list

## Labels

label-document_code = Dokument
label-issued_on = Datum izdavanja
label-exchange_number = Broj razmjene
label-person_name = Ime ili naziv
label-office_name = Organizacija
label-paper_title = Naslov
label-paper_code = Kod na stranicama
label-paper_version = Verzija
label-pages = Stranice
label-made_at = Izrađeno
label-file_name = Datoteka
label-file_sha256 = SHA-256 datoteke
label-content_sha256 = SHA-256 sadržaja
label-engine = Izrađeno pomoću
label-party = Strana
label-way = Kako
label-signed_on = Datum
label-verdict = Ishod provjere
label-at = Kada
label-event = Događaj
label-by = Izbrisao
label-detail = Pojedinosti

## Words of the closed lists

value-way-ink = Tinta na papiru
value-way-digital = Digitalni potpis
value-way-told = Zabilježeno rukom
value-event-made = Izrađeno
value-event-printed = Ispisano
value-event-sent = Poslano
value-event-scanned = Skenirano
value-event-filed = Pohranjeno
value-event-signed = Potpisano
value-event-checked = Potpis provjeren
value-event-confirmed = Potvrdila osoba
value-event-replaced = Zamijenjeno novom verzijom
value-event-withdrawn = Povučeno
value-party-participant = Sudionik
value-party-sending_company = Poduzeće pošiljatelj
value-party-host_company = Poduzeće domaćin
value-party-sending_office = Organizacija pošiljateljica
value-party-host_office = Organizacija domaćin

## Sentences

text-meaning = Ovaj list kaže što se čuva od ovdje navedenog dokumenta. Datoteka mu pripada samo ako je njezin SHA-256 jednak dolje otisnutom.
text-checking = Provjeru može ponoviti svaki program koji računa SHA-256. Vremena su navedena s odmakom od svjetskog vremena.
