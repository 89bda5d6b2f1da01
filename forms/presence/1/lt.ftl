# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Buvimo patvirtinimas
running = Buvimo patvirtinimas

## Parts and blocks

heading-participant = Dalyvis
heading-companies = Įmonės
heading-document = Patvirtinimas
heading-periods = Viešnagės laikotarpiai
heading-absences = Nebuvimo dienos

party-participant = Dalyvis
party-sending_company = Siunčiančioji įmonė
party-host_company = Priimančioji įmonė

## Labels

label-document_code = Dokumentas
label-document_version = Versija
label-exchange_number = Mainų numeris
label-issued_on = Išdavimo data
label-scheme_name = Programa
label-person_name = Vardas, pavardė arba pavadinimas
label-participant_job = Pareigos
label-name = Vardas, pavardė arba pavadinimas
label-address = Adresas
label-country = Šalis
label-planned_starts = Sutarta pirmoji diena
label-planned_ends = Sutarta paskutinė diena
label-starts = Tikroji pirmoji diena
label-ends = Tikroji paskutinė diena
label-days = Dienos
label-absences = Datos ir priežastys, jei yra

## Sentences

text-presence = { $periods_count ->
    [one] Dalyvis pirmiau nurodytu laikotarpiu buvo Priimančiojoje įmonėje ir ten įvykdė veiklos planą.
    [few] Dalyvis pirmiau nurodytais laikotarpiais buvo Priimančiojoje įmonėje ir ten įvykdė veiklos planą.
   *[other] Dalyvis pirmiau nurodytais laikotarpiais buvo Priimančiojoje įmonėje ir ten įvykdė veiklos planą.
}

intro-signatures = Pasirašydama kiekviena šalis patvirtina, kad šios dienos teisingos.
