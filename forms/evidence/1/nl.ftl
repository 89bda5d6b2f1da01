# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Bewijsblad
running = Bewijsblad

## Parts and blocks

heading-paper = Het document
heading-signings = Handtekeningen
heading-events = Wat ermee is gebeurd
heading-document = Dit blad

## Labels

label-document_code = Document
label-issued_on = Datum van afgifte
label-exchange_number = Nummer van de uitwisseling
label-person_name = Naam
label-office_name = Organisatie
label-paper_title = Titel
label-paper_code = Code op de bladzijden
label-paper_version = Versie
label-pages = Bladzijden
label-made_at = Gemaakt
label-file_name = Bestand
label-file_sha256 = SHA-256 van het bestand
label-content_sha256 = SHA-256 van de inhoud
label-engine = Gemaakt met
label-party = Partij
label-way = Hoe
label-signed_on = Datum
label-verdict = Uitkomst van de controle
label-at = Wanneer
label-event = Evenement
label-by = Door
label-detail = Bijzonderheden

## Words of the closed lists

value-way-ink = Inkt op papier
value-way-digital = Digitale handtekening
value-way-told = Met de hand genoteerd
value-event-made = Gemaakt
value-event-printed = Afgedrukt
value-event-sent = Verzonden
value-event-scanned = Gescand
value-event-filed = Opgeborgen
value-event-signed = Ondertekend
value-event-checked = Handtekening gecontroleerd
value-event-confirmed = Door een persoon bevestigd
value-event-replaced = Vervangen door een nieuwe versie
value-event-withdrawn = Ingetrokken
value-party-participant = Deelnemer
value-party-sending_company = Zendende Onderneming
value-party-host_company = Gastonderneming
value-party-sending_office = Zendende Organisatie
value-party-host_office = Ontvangende Organisatie

## Sentences

text-meaning = Dit blad zegt wat van het hier genoemde document wordt bewaard. Een bestand hoort er alleen bij als zijn SHA-256 de hieronder gedrukte is.
text-checking = Elk programma dat SHA-256 berekent, kan de controle herhalen. Tijden zijn vermeld met hun afstand tot de wereldtijd.
