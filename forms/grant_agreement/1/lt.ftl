# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dotacijos susitarimas
running = Dotacijos susitarimas

## Parts and blocks

part-particulars = Duomenys
part-terms = Sąlygos
part-signatures = Parašai

heading-stay = Viešnagės laikotarpiai
heading-grant = Dotacija
heading-working = Dotacijos apskaičiavimas
heading-instalments = Mokėjimo dalys
heading-document = Susitarimas
heading-parties = Šalys
heading-exchange = Remiami mainai
heading-account = Sąskaita, į kurią mokama dotacija

party-sending_company = Siunčiančioji įmonė
party-sending_office = Siunčiančioji organizacija

## Labels

label-document_code = Dokumentas
label-document_version = Versija
label-exchange_number = Mainų numeris
label-issued_on = Išdavimo data
label-scheme_name = Programa
label-scheme_number = Dotacijos susitarimas
label-governing_language = Pagrindinė kalba
label-name = Vardas, pavardė arba pavadinimas
label-address = Adresas
label-country = Šalis
label-registration = Registracijos numeris
label-vat = PVM kodas
label-signatory = Atstovauja
label-function = Pareigos organizacijoje
label-email = El. paštas
label-phone = Telefonas
label-starts = Pirmoji diena
label-ends = Paskutinė diena
label-grant_amount = Dotacija
label-grant_rate = Mėnesio suma
label-counted = Įskaičiuota
label-number = Skaičius
label-part = Mėnesio sumos dalis
label-amount = Suma
label-due = Mokėjimo laikas
label-share = Dalis
label-participant_name = Dalyvis
label-host_company_name = Priimančioji įmonė
label-host_company_country = Viešnagės šalis
label-account_holder = Sąskaitos savininkas
label-account_iban = IBAN
label-account_bank = Bankas

## Words of the closed lists

value-counted-months = Visi mėnesiai
value-counted-days = Papildomos dienos
value-due-signature = Pasirašius šį susitarimą
value-due-start = Viešnagės pradžioje
value-due-final_report = Patvirtinus galutines ataskaitas

## Sentences

section-purpose = Tikslas

section-final = Baigiamosios nuostatos
clause-disputes = Šalys stengiasi ginčus spręsti taikiai, padedant Tarpininkaujančioms organizacijoms. Privalomosios teisės normos lieka galioti.
clause-languages = Čia išspausdintos kalbinės versijos turi tą pačią reikšmę. Jei jos skiriasi, viršesnis yra šios formos tekstas pagrindine kalba, kurį Tarpininkaujančios organizacijos išduoda paprašius.
clause-purpose = Siunčiančioji organizacija remia { $part-particulars } dalyje nurodytus mainus dotacija Siunčiančiajai įmonei.
clause-stay = Viešnagė ir jos veiklos planas nustatomi mainų susitarime, kurį pasirašo visos mainų šalys.

section-payment = Suma ir mokėjimas
clause-payment = Dotacijos suma ir jos apskaičiavimas nurodyti { $part-particulars } dalyje. Ji apskaičiuojama pagal išdavimo dieną galiojančias programos sumas.
clause-instalments = Dotacija mokama { $part-particulars } dalyje nurodytomis dalimis.
clause-account = Mokama į { $part-particulars } dalyje nurodytą sąskaitą. Apie sąskaitos pasikeitimą Siunčiančioji įmonė praneša raštu.

section-use = Dotacijos naudojimas
clause-use = Dotacija padeda padengti kelionės, gyvenimo priimančiojoje šalyje ir trumpų kalbos kursų viešnagei išlaidas.
clause-passed_on = Siunčiančioji įmonė perduoda dotaciją Dalyviui tiek, kiek šias išlaidas patiria Dalyvis.
clause-no_double = Tų pačių išlaidų negalima antrą kartą apmokėti kitomis Europos Sąjungos lėšomis.

section-duties = Siunčiančiosios įmonės pareigos
clause-insurance = Siunčiančioji įmonė užtikrina, kad Dalyvis visą viešnagę turėtų priimančiojoje šalyje galiojantį sveikatos, nelaimingų atsitikimų ir civilinės atsakomybės draudimą.
clause-reports = Per 30 dienų po viešnagės Siunčiančioji įmonė pateikia Siunčiančiajai organizacijai buvimo patvirtinimą ir galutines ataskaitas.
clause-news = Siunčiančioji įmonė nedelsdama praneša Siunčiančiajai organizacijai, kai viešnagė atidedama, sutrumpinama, nutraukiama arba jos atsisakoma.

section-repayment = Grąžinimas
clause-repayment = Jei viešnagė neįvyksta arba yra trumpesnė, nei sutarta, nepriklausanti dotacijos dalis grąžinama per 30 dienų nuo rašytinio prašymo. Tas pats galioja, jei nevykdomos šio susitarimo pareigos.
clause-force_majeure = Atsižvelgiama į tai, ko nebuvo galima išvengti dėl nenugalimos jėgos.

section-records = Dokumentai, asmens duomenys ir matomumas
clause-records = Siunčiančioji įmonė saugo mainų dokumentus tiek, kiek reikalauja programa, ir paprašius parodo juos įstaigoms, turinčioms teisę tikrinti Europos Sąjungos lėšų naudojimą.
clause-data = Šalys tvarko asmens duomenis tik dotacijai išmokėti ir įvertinti ir laikydamosi Reglamento (ES) 2016/679.
clause-visibility = Leidiniuose apie mainus Siunčiančioji įmonė mini Europos Sąjungos paramą programos nustatyta forma.
clause-amendments = Šio susitarimo pakeitimai galioja tik raštu ir su abiejų šalių parašais.
clause-entry_into_force = Susitarimas įsigalioja tą dieną, kai jį pasirašo antroji šalis. Kiekviena šalis gauna po vieną visą egzempliorių; kvalifikuoti elektroniniai parašai prilygsta parašams popieriuje.

intro-signatures = Pasirašydamos abi šalys patvirtina, kad perskaitė visus šios versijos puslapius ir su jais sutinka.
