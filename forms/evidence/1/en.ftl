# Evidence sheet, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Evidence sheet
running = Evidence sheet

## Parts and blocks

heading-paper = The paper
heading-signings = Signatures
heading-events = What happened to it
heading-document = This sheet

## Labels

label-document_code = Document
label-issued_on = Date of issue
label-exchange_number = Exchange number
label-person_name = Name
label-office_name = Office
label-paper_title = Title
label-paper_code = Code on the pages
label-paper_version = Version
label-pages = Pages
label-made_at = Made
label-file_name = File
label-file_sha256 = SHA-256 of the file
label-content_sha256 = SHA-256 of the content
label-engine = Made with
label-party = Party
label-way = How
label-signed_on = Date
label-verdict = Result of the check
label-at = When
label-event = Event
label-by = By
label-detail = Details

## Words of the closed lists

value-way-ink = Ink on paper
value-way-digital = Digital signature
value-way-told = Noted by hand
value-event-made = Made
value-event-printed = Printed
value-event-sent = Sent
value-event-scanned = Scanned
value-event-filed = Filed
value-event-signed = Signed
value-event-checked = Signature checked
value-event-confirmed = Confirmed by a person
value-event-replaced = Replaced by a new version
value-event-withdrawn = Withdrawn
value-party-participant = Participant
value-party-sending_company = Sending Company
value-party-host_company = Host Company
value-party-sending_office = Sending Organisation
value-party-host_office = Host Organisation

## Sentences

text-meaning = This sheet says what is kept of the paper named here. A file belongs to it only if its SHA-256 is the one printed below.
text-checking = Every program that computes SHA-256 can repeat the check. Times are stated with their distance from universal time.
