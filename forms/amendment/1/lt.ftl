# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Mainų susitarimo pakeitimas
running = Mainų susitarimo pakeitimas

## Parts and blocks

part-particulars = Duomenys
part-terms = Sąlygos
part-signatures = Parašai
part-changes = Pakeitimai

heading-participant = Dalyvis
heading-companies = Įmonės
heading-offices = Tarpininkaujančios organizacijos
heading-document = Pakeitimas
heading-reason = Kodėl keičiamas susitarimas
heading-old_periods = Ligšioliniai viešnagės laikotarpiai
heading-new_periods = Nauji viešnagės laikotarpiai
heading-grant = Dotacija
heading-changes = Kiti pakeitimai

party-participant = Dalyvis
party-sending_company = Siunčiančioji įmonė
party-host_company = Priimančioji įmonė
party-sending_office = Siunčiančioji organizacija
party-host_office = Priimančioji organizacija

## Labels

label-document_code = Dokumentas
label-document_version = Versija
label-exchange_number = Mainų numeris
label-issued_on = Išdavimo data
label-scheme_name = Programa
label-governing_language = Pagrindinė kalba
label-person_name = Vardas, pavardė arba pavadinimas
label-name = Vardas, pavardė arba pavadinimas
label-country = Šalis
label-starts = Pirmoji diena
label-ends = Paskutinė diena
label-agreement_version = Keičia versiją
label-agreement_issued_on = Susitarimo data
label-reason = Priežastis
label-old_grant = Iki šiol
label-new_grant = Nuo šiol
label-subject = Kas keičiasi
label-before = Iki šiol
label-after = Nuo šiol

## Words of the closed lists

value-subject-place = Viešnagės vieta
value-subject-plan = Veiklos planas
value-subject-contact = Kontaktinis asmuo
value-subject-signatory = Atstovauja
value-subject-other = Kita

## Sentences

section-final = Baigiamosios nuostatos
clause-languages = Čia išspausdintos kalbinės versijos turi tą pačią reikšmę. Jei jos skiriasi, viršesnis yra šios formos tekstas pagrindine kalba, kurį Tarpininkaujančios organizacijos išduoda paprašius.

section-effect = Pakeitimo poveikis
clause-changes = Šalys keičia mainų susitarimą, kaip nurodyta { $part-changes } dalyje. Tai, kas ten nurodyta, pakeičia ankstesnį susitarimo turinį.
clause-dates = Nauji laikotarpiai pakeičia visus anksčiau sutartus viešnagės laikotarpius.
clause-grant = Nauja dotacijos suma pakeičia anksčiau sutartą sumą. Jau sumokėta dalis į ją įskaitoma.
clause-rest = Visa kita susitarime lieka nepakeista.
clause-kept = Iš pradžių pasirašytas susitarimas šalia šio pakeitimo lieka nepakeistas. Abu saugomi kartu.
clause-entry_into_force = Pakeitimas įsigalioja tą dieną, kai jį pasirašo paskutinė šalis. Kiekviena šalis gauna po vieną visą egzempliorių; kvalifikuoti elektroniniai parašai prilygsta parašams popieriuje.

intro-signatures = Pasirašydama kiekviena šalis patvirtina, kad perskaitė visus šio pakeitimo puslapius ir su jais sutinka.
