# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Fișă de probă
running = Fișă de probă

## Parts and blocks

heading-paper = Documentul
heading-signings = Semnături
heading-events = Ce s-a întâmplat cu el
heading-document = Această fișă

## Labels

label-document_code = Document
label-issued_on = Data emiterii
label-exchange_number = Numărul schimbului
label-person_name = Nume
label-office_name = Organizație
label-paper_title = Titlu
label-paper_code = Cod pe pagini
label-paper_version = Versiune
label-pages = Pagini
label-made_at = Întocmit
label-file_name = Fișier
label-file_sha256 = SHA-256 al fișierului
label-content_sha256 = SHA-256 al conținutului
label-engine = Întocmit cu
label-party = Parte
label-way = Cum
label-signed_on = Data
label-verdict = Rezultatul verificării
label-at = Când
label-event = Eveniment
label-by = De către
label-detail = Detalii

## Words of the closed lists

value-way-ink = Cerneală pe hârtie
value-way-digital = Semnătură digitală
value-way-told = Notat de mână
value-event-made = Întocmit
value-event-printed = Tipărit
value-event-sent = Trimis
value-event-scanned = Scanat
value-event-filed = Arhivat
value-event-signed = Semnat
value-event-checked = Semnătură verificată
value-event-confirmed = Confirmat de o persoană
value-event-replaced = Înlocuit cu o versiune nouă
value-event-withdrawn = Retras
value-party-participant = Participant
value-party-sending_company = Întreprinderea de trimitere
value-party-host_company = Întreprinderea gazdă
value-party-sending_office = Organizația de trimitere
value-party-host_office = Organizația gazdă

## Sentences

text-meaning = Această fișă spune ce se păstrează din documentul numit aici. Un fișier îi aparține numai dacă SHA-256 al său este cel tipărit mai jos.
text-checking = Orice program care calculează SHA-256 poate repeta verificarea. Orele sunt indicate cu diferența față de ora universală.
