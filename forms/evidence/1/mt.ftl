# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Folja ta’ evidenza
running = Folja ta’ evidenza

## Parts and blocks

heading-paper = Id-dokument
heading-signings = Firem
heading-events = X’ġara minnu
heading-document = Din il-folja

## Labels

label-document_code = Dokument
label-issued_on = Data tal-ħruġ
label-exchange_number = Numru tal-iskambju
label-person_name = Isem
label-office_name = Organizzazzjoni
label-paper_title = Titolu
label-paper_code = Kodiċi fuq il-paġni
label-paper_version = Verżjoni
label-pages = Paġni
label-made_at = Magħmul
label-file_name = Fajl
label-file_sha256 = SHA-256 tal-fajl
label-content_sha256 = SHA-256 tal-kontenut
label-engine = Magħmul bi
label-party = Parti
label-way = Kif
label-signed_on = Data
label-verdict = Riżultat tal-verifika
label-at = Meta
label-event = Avveniment
label-by = Minn
label-detail = Dettalji

## Words of the closed lists

value-way-ink = Linka fuq karta
value-way-digital = Firma diġitali
value-way-told = Innotat bl-idejn
value-event-made = Magħmul
value-event-printed = Stampat
value-event-sent = Mibgħut
value-event-scanned = Skennjat
value-event-filed = Arkivjat
value-event-signed = Iffirmat
value-event-checked = Firma vverifikata
value-event-confirmed = Ikkonfermat minn persuna
value-event-replaced = Mibdul b’verżjoni ġdida
value-event-withdrawn = Irtirat
value-party-participant = Parteċipant
value-party-sending_company = Intrapriża li Tibgħat
value-party-host_company = Intrapriża Ospitanti
value-party-sending_office = Organizzazzjoni li Tibgħat
value-party-host_office = Organizzazzjoni Ospitanti

## Sentences

text-meaning = Din il-folja tgħid x’jinżamm mid-dokument imsemmi hawn. Fajl jappartjeni għalih biss jekk is-SHA-256 tiegħu jkun dak stampat hawn taħt.
text-checking = Kull programm li jikkalkula SHA-256 jista’ jirrepeti l-verifika. Il-ħinijiet jingħataw bid-distakk tagħhom mill-ħin universali.
