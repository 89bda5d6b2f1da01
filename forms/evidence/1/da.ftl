# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dokumentationsark
running = Dokumentationsark

## Parts and blocks

heading-paper = Dokumentet
heading-signings = Underskrifter
heading-events = Hvad der skete med det
heading-document = Dette ark

## Labels

label-document_code = Dokument
label-issued_on = Udstedelsesdato
label-exchange_number = Udvekslingens nummer
label-person_name = Navn
label-office_name = Organisation
label-paper_title = Titel
label-paper_code = Kode på siderne
label-paper_version = Version
label-pages = Sider
label-made_at = Fremstillet
label-file_name = Fil
label-file_sha256 = Filens SHA-256
label-content_sha256 = Indholdets SHA-256
label-engine = Fremstillet med
label-party = Part
label-way = Hvordan
label-signed_on = Dato
label-verdict = Kontrollens resultat
label-at = Hvornår
label-event = Arrangement
label-by = Af
label-detail = Enkeltheder

## Words of the closed lists

value-way-ink = Blæk på papir
value-way-digital = Digital signatur
value-way-told = Noteret i hånden
value-event-made = Fremstillet
value-event-printed = Udskrevet
value-event-sent = Sendt
value-event-scanned = Scannet
value-event-filed = Arkiveret
value-event-signed = Underskrevet
value-event-checked = Signatur kontrolleret
value-event-confirmed = Bekræftet af en person
value-event-replaced = Erstattet af en ny version
value-event-withdrawn = Trukket tilbage
value-party-participant = Deltager
value-party-sending_company = Afsendende virksomhed
value-party-host_company = Værtsvirksomhed
value-party-sending_office = Afsendende organisation
value-party-host_office = Modtagende organisation

## Sentences

text-meaning = Dette ark siger, hvad der opbevares af det her nævnte dokument. En fil hører kun til det, hvis dens SHA-256 er den, der er trykt nedenfor.
text-checking = Ethvert program, der beregner SHA-256, kan gentage kontrollen. Tider er angivet med deres afstand til verdenstiden.
