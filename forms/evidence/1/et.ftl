# Tõendusleht, eesti keeles. Ülesehitus järgib ingliskeelset teksti lause-lauselt.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Tõendusleht
running = Tõendusleht

## Parts and blocks

heading-paper = Dokument
heading-signings = Allkirjad
heading-events = Mis sellega on tehtud
heading-document = See leht

## Labels

label-document_code = Dokument
label-issued_on = Väljastamise kuupäev
label-exchange_number = Vahetuse number
label-person_name = Nimi
label-office_name = Büroo
label-paper_title = Pealkiri
label-paper_code = Kood lehekülgedel
label-paper_version = Versioon
label-pages = Lehekülgi
label-made_at = Koostatud
label-file_name = Fail
label-file_sha256 = Faili SHA-256
label-content_sha256 = Sisu SHA-256
label-engine = Koostamise vahend
label-party = Pool
label-way = Kuidas
label-signed_on = Kuupäev
label-verdict = Kontrolli tulemus
label-at = Millal
label-event = Sündmus
label-by = Kelle poolt
label-detail = Üksikasjad

## Words of the closed lists

value-way-ink = Paberil
value-way-digital = Digiallkiri
value-way-told = Käsitsi märgitud
value-event-made = Koostatud
value-event-printed = Trükitud
value-event-sent = Saadetud
value-event-scanned = Skannitud
value-event-filed = Toimikusse pandud
value-event-signed = Allkirjastatud
value-event-checked = Allkiri kontrollitud
value-event-confirmed = Inimese kinnitatud
value-event-replaced = Asendatud uue versiooniga
value-event-withdrawn = Tagasi võetud
value-party-participant = Osaleja
value-party-sending_company = Saatev ettevõte
value-party-host_company = Vastuvõttev ettevõte
value-party-sending_office = Saatev organisatsioon
value-party-host_office = Vastuvõttev organisatsioon

## Sentences

text-meaning = Siin lehel on kirjas, mida nimetatud dokumendi kohta hoitakse. Fail kuulub selle juurde ainult siis, kui faili SHA-256 on allpool trükituga sama.
text-checking = Kontrolli saab korrata iga programmiga, mis arvutab SHA-256. Kellaaegade juures on märgitud erinevus maailmaajast.
