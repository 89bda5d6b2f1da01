# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Todistelehti
running = Todistelehti

## Parts and blocks

heading-paper = Asiakirja
heading-signings = Allekirjoitukset
heading-events = Mitä sille tapahtui
heading-document = Tämä lehti

## Labels

label-document_code = Asiakirja
label-issued_on = Antopäivä
label-exchange_number = Vaihdon numero
label-person_name = Nimi
label-office_name = Organisaatio
label-paper_title = Otsikko
label-paper_code = Koodi sivuilla
label-paper_version = Versio
label-pages = Sivut
label-made_at = Tehty
label-file_name = Tiedosto
label-file_sha256 = Tiedoston SHA-256
label-content_sha256 = Sisällön SHA-256
label-engine = Tehty ohjelmalla
label-party = Osapuoli
label-way = Miten
label-signed_on = Päiväys
label-verdict = Tarkastuksen tulos
label-at = Milloin
label-event = Tapahtuma
label-by = Poistaja
label-detail = Lisätiedot

## Words of the closed lists

value-way-ink = Muste paperilla
value-way-digital = Digitaalinen allekirjoitus
value-way-told = Merkitty käsin
value-event-made = Tehty
value-event-printed = Tulostettu
value-event-sent = Lähetetty
value-event-scanned = Skannattu
value-event-filed = Arkistoitu
value-event-signed = Allekirjoitettu
value-event-checked = Allekirjoitus tarkastettu
value-event-confirmed = Henkilön vahvistama
value-event-replaced = Korvattu uudella versiolla
value-event-withdrawn = Peruttu
value-party-participant = Osallistuja
value-party-sending_company = Lähettävä yritys
value-party-host_company = Vastaanottava yritys
value-party-sending_office = Lähettävä organisaatio
value-party-host_office = Vastaanottava organisaatio

## Sentences

text-meaning = Tämä lehti kertoo, mitä tässä nimetystä asiakirjasta säilytetään. Tiedosto kuuluu siihen vain, jos sen SHA-256 on alla painettu.
text-checking = Jokainen SHA-256:n laskeva ohjelma voi toistaa tarkastuksen. Ajat ilmoitetaan yleisajasta lasketun eron kanssa.
