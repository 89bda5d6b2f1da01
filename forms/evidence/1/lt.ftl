# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Įrodymų lapas
running = Įrodymų lapas

## Parts and blocks

heading-paper = Dokumentas
heading-signings = Parašai
heading-events = Kas su juo įvyko
heading-document = Šis lapas

## Labels

label-document_code = Dokumentas
label-issued_on = Išdavimo data
label-exchange_number = Mainų numeris
label-person_name = Vardas, pavardė arba pavadinimas
label-office_name = Organizacija
label-paper_title = Pavadinimas
label-paper_code = Kodas puslapiuose
label-paper_version = Versija
label-pages = Puslapiai
label-made_at = Parengta
label-file_name = Failas
label-file_sha256 = Failo SHA-256
label-content_sha256 = Turinio SHA-256
label-engine = Parengta naudojant
label-party = Šalis
label-way = Kaip
label-signed_on = Data
label-verdict = Patikros rezultatas
label-at = Kada
label-event = Renginys
label-by = Ištrynė
label-detail = Išsamiau

## Words of the closed lists

value-way-ink = Rašalas popieriuje
value-way-digital = Skaitmeninis parašas
value-way-told = Pažymėta ranka
value-event-made = Parengta
value-event-printed = Išspausdinta
value-event-sent = Išsiųsta
value-event-scanned = Nuskaityta
value-event-filed = Įsegta
value-event-signed = Pasirašyta
value-event-checked = Parašas patikrintas
value-event-confirmed = Patvirtino asmuo
value-event-replaced = Pakeista nauja versija
value-event-withdrawn = Atšaukta
value-party-participant = Dalyvis
value-party-sending_company = Siunčiančioji įmonė
value-party-host_company = Priimančioji įmonė
value-party-sending_office = Siunčiančioji organizacija
value-party-host_office = Priimančioji organizacija

## Sentences

text-meaning = Šiame lape nurodyta, kas saugoma iš čia įvardyto dokumento. Failas jam priklauso tik tada, jei jo SHA-256 yra toks, koks išspausdintas toliau.
text-checking = Patikrą gali pakartoti bet kuri programa, apskaičiuojanti SHA-256. Laikas nurodytas su skirtumu nuo pasaulinio laiko.
