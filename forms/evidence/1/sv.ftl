# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Bevisblad
running = Bevisblad

## Parts and blocks

heading-paper = Dokumentet
heading-signings = Underskrifter
heading-events = Vad som hände med det
heading-document = Detta blad

## Labels

label-document_code = Dokument
label-issued_on = Utfärdandedatum
label-exchange_number = Utbytets nummer
label-person_name = Namn
label-office_name = Organisation
label-paper_title = Titel
label-paper_code = Kod på sidorna
label-paper_version = Version
label-pages = Sidor
label-made_at = Framställt
label-file_name = Fil
label-file_sha256 = Filens SHA-256
label-content_sha256 = Innehållets SHA-256
label-engine = Framställt med
label-party = Part
label-way = Hur
label-signed_on = Datum
label-verdict = Kontrollens resultat
label-at = När
label-event = Evenemang
label-by = Av
label-detail = Detaljer

## Words of the closed lists

value-way-ink = Bläck på papper
value-way-digital = Digital signatur
value-way-told = Noterat för hand
value-event-made = Framställt
value-event-printed = Utskrivet
value-event-sent = Skickat
value-event-scanned = Skannat
value-event-filed = Arkiverat
value-event-signed = Undertecknat
value-event-checked = Underskrift kontrollerad
value-event-confirmed = Bekräftat av en person
value-event-replaced = Ersatt av en ny version
value-event-withdrawn = Återkallat
value-party-participant = Deltagare
value-party-sending_company = Sändande företag
value-party-host_company = Värdföretag
value-party-sending_office = Sändande organisation
value-party-host_office = Mottagande organisation

## Sentences

text-meaning = Detta blad säger vad som sparas av det här nämnda dokumentet. En fil hör till det endast om dess SHA-256 är den som trycks nedan.
text-checking = Varje program som beräknar SHA-256 kan upprepa kontrollen. Tider anges med avståndet till universell tid.
