# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Bizonyítéklap
running = Bizonyítéklap

## Parts and blocks

heading-paper = A dokumentum
heading-signings = Aláírások
heading-events = Mi történt vele
heading-document = Ez a lap

## Labels

label-document_code = Dokumentum
label-issued_on = Kiállítás napja
label-exchange_number = A csere száma
label-person_name = Név
label-office_name = Szervezet
label-paper_title = Cím
label-paper_code = Kód az oldalakon
label-paper_version = Változat
label-pages = Oldalak
label-made_at = Készült
label-file_name = Fájl
label-file_sha256 = A fájl SHA-256 értéke
label-content_sha256 = A tartalom SHA-256 értéke
label-engine = Készítette
label-party = Fél
label-way = Hogyan
label-signed_on = Dátum
label-verdict = Az ellenőrzés eredménye
label-at = Mikor
label-event = Rendezvény
label-by = Törölte
label-detail = Részletek

## Words of the closed lists

value-way-ink = Tinta papíron
value-way-digital = Digitális aláírás
value-way-told = Kézzel feljegyezve
value-event-made = Készült
value-event-printed = Kinyomtatva
value-event-sent = Elküldve
value-event-scanned = Beolvasva
value-event-filed = Iktatva
value-event-signed = Aláírva
value-event-checked = Aláírás ellenőrizve
value-event-confirmed = Személy megerősítette
value-event-replaced = Új változat váltotta fel
value-event-withdrawn = Visszavonva
value-party-participant = Résztvevő
value-party-sending_company = Küldő vállalkozás
value-party-host_company = Fogadó vállalkozás
value-party-sending_office = Küldő szervezet
value-party-host_office = Fogadó szervezet

## Sentences

text-meaning = Ez a lap azt mondja el, mi marad meg az itt megnevezett dokumentumból. Egy fájl csak akkor tartozik hozzá, ha SHA-256 értéke az alább nyomtatottal egyezik.
text-checking = Az ellenőrzést bármely program megismételheti, amely SHA-256 értéket számít. Az időpontok a világidőtől való eltéréssel szerepelnek.
