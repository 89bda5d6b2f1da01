# Foglio di evidenza, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Foglio di evidenza
running = Foglio di evidenza

## Parts and blocks

heading-paper = Il documento
heading-signings = Firme
heading-events = Che cosa è avvenuto
heading-document = Questo foglio

## Labels

label-document_code = Documento
label-issued_on = Data di emissione
label-exchange_number = Numero dello scambio
label-person_name = Nome e cognome
label-office_name = Ufficio
label-paper_title = Titolo
label-paper_code = Codice sulle pagine
label-paper_version = Versione
label-pages = Pagine
label-made_at = Creato
label-file_name = File
label-file_sha256 = SHA-256 del file
label-content_sha256 = SHA-256 del contenuto
label-engine = Creato con
label-party = Parte
label-way = Come
label-signed_on = Data
label-verdict = Esito della verifica
label-at = Quando
label-event = Evento
label-by = Da
label-detail = Dettagli

## Words of the closed lists

value-way-ink = A penna su carta
value-way-digital = Firma digitale
value-way-told = Annotata a mano
value-event-made = Creato
value-event-printed = Stampato
value-event-sent = Inviato
value-event-scanned = Scansionato
value-event-filed = Archiviato
value-event-signed = Firmato
value-event-checked = Firma verificata
value-event-confirmed = Confermato da una persona
value-event-replaced = Sostituito da una nuova versione
value-event-withdrawn = Ritirato
value-party-participant = Partecipante
value-party-sending_company = Impresa di provenienza
value-party-host_company = Impresa ospitante
value-party-sending_office = Organizzazione di provenienza
value-party-host_office = Organizzazione ospitante

## Sentences

text-meaning = Questo foglio indica che cosa è conservato del documento qui nominato. Un file gli appartiene solo se il suo SHA-256 è quello stampato sotto.
text-checking = Qualsiasi programma che calcola SHA-256 può ripetere la verifica. Gli orari sono indicati con la differenza dal tempo universale.
