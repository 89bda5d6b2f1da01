# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Mainų susitarimas
running = Mainų susitarimas

## Parts and blocks

part-particulars = Duomenys
part-plan = Veiklos planas
part-terms = Sąlygos
part-signatures = Parašai

heading-document = Susitarimas
heading-participant = Dalyvis
heading-companies = Įmonės
heading-offices = Tarpininkaujančios organizacijos
heading-stay = Viešnagės laikotarpiai
heading-grant = Dotacija
heading-working = Dotacijos apskaičiavimas
heading-instalments = Mokėjimo dalys
heading-project = Projektas trumpai
heading-activities = Veikla savaitėmis

party-participant = Dalyvis
party-sending_company = Siunčiančioji įmonė
party-host_company = Priimančioji įmonė
party-sending_office = Siunčiančioji organizacija
party-host_office = Priimančioji organizacija

## Labels

label-agreement_code = Dokumentas
label-agreement_version = Versija
label-agreement_number = Mainų numeris
label-issued_on = Išdavimo data
label-scheme_name = Programa
label-scheme_number = Dotacijos susitarimas
label-governing_language = Pagrindinė kalba
label-person_name = Vardas, pavardė arba pavadinimas
label-participant_role = Vaidmuo įmonėje
label-participant_since = Įmonėje nuo
label-participant_job = Pareigos
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
label-due = Mokėjimo laikas
label-share = Dalis
label-amount = Suma
label-project = Aprašymas
label-objective = Tikslas
label-outcome = Laukiamas rezultatas
label-week = Savaitė
label-activity = Veikla
label-lead = Vadovauja

## Words of the closed lists

value-person_role-employee = Darbuotojas
value-person_role-manager = Vadovas
value-person_role-owner = Savininkas
value-person_role-co_owner = Bendrasavininkis

value-topic-marketing = Rinkos tyrimai ir rinkodara
value-topic-development = Produktų ir paslaugų kūrimas
value-topic-internationalisation = Tarptautiškumas ir nauji klientai
value-topic-training = Mokymas ir žinių perdavimas
value-topic-research = Bendri tyrimai
value-topic-collaboration = Esamo bendradarbiavimo stiprinimas
value-topic-other = Kita

value-counted-months = Visi mėnesiai
value-counted-days = Papildomos dienos

value-lead-sending = Siunčiančioji įmonė
value-lead-host = Priimančioji įmonė
value-lead-together = Abi įmonės

value-due-signature = Pasirašius visoms šalims
value-due-start = Viešnagės pradžioje
value-due-final_report = Patvirtinus galutines ataskaitas

## Terms

section-purpose = Tikslas
clause-purpose = Šalys susitaria dėl Dalyvio viešnagės Priimančiojoje įmonėje, kaip aprašyta šio susitarimo { $part-particulars } ir { $part-plan } dalyse.
clause-learning = Viešnagė skirta mokymuisi ir abiejų įmonių bendradarbiavimui. Ja negalima naudotis darbuotojams pakeisti ar laisvai darbo vietai užimti.
clause-parts = { $part-particulars }, { $part-plan } ir { $part-terms } dalys kartu sudaro vieną susitarimą. Jei jos skiriasi, viršesnė yra { $part-terms } dalis.

section-stay = Viešnagė
clause-periods = { $periods_count ->
    [one] Viešnagė vyksta { $part-particulars } dalyje nurodytu laikotarpiu.
    [few] Viešnagė vyksta { $part-particulars } dalyje nurodytais laikotarpiais. Visi kartu jie laikomi viena viešnage.
   *[other] Viešnagė vyksta { $part-particulars } dalyje nurodytais laikotarpiais. Visi kartu jie laikomi viena viešnage.
}
clause-change_of_dates = Datoms, vietai ar tikslams pakeisti reikia visų šalių rašytinio sutikimo, prieš pakeitimui įsigaliojant.
clause-early_end = Kiekviena įmonė ir Dalyvis gali dėl rimtos priežasties nutraukti viešnagę anksčiau laiko. Jie nurodo priežastį raštu ir nedelsdami praneša abiem Tarpininkaujančioms organizacijoms.

section-employment = Darbas ir socialinė apsauga
clause-employed = Dalyvis visą viešnagę lieka Siunčiančiosios įmonės darbuotoju. Siunčiančioji įmonė toliau moka atlyginimą ir socialinio draudimo įmokas.
clause-owner = Dalyvis visą viešnagę lieka Siunčiančiosios įmonės savininku ir toliau pats atsako už savo pajamas ir socialinio draudimo įmokas.
clause-no_employment = Šis susitarimas nesukuria darbo santykių tarp Dalyvio ir Priimančiosios įmonės. Priimančioji įmonė neprivalo mokėti Dalyviui atlygio.
clause-social_security = Prieš viešnagę Siunčiančioji įmonė išsiaiškina, ar reikia socialinės apsaugos pažymos (A1 formos) arba pranešimo priimančiosios šalies institucijoms, ir prireikus jas gauna.

section-sending_company = Siunčiančioji įmonė
clause-preparation = Siunčiančioji įmonė parengia Dalyvį viešnagei, tam laikui atleidžia jį nuo kito darbo ir viešnagės metu palaiko su juo ryšį.
clause-lead = Siunčiančioji įmonė vadovauja { $part-plan } dalyje pateiktam veiklos planui ir kartu su Priimančiąja įmone jį atnaujina.
clause-insurance = Siunčiančioji įmonė užtikrina, kad Dalyvis visą viešnagę turėtų priimančiojoje šalyje galiojantį sveikatos, nelaimingų atsitikimų ir civilinės atsakomybės draudimą.

section-host_company = Priimančioji įmonė
clause-contact_person = Priimančioji įmonė paskiria kontaktinį asmenį ir suteikia Dalyviui galimybę naudotis veiklos planui reikalingais žmonių ryšiais, patalpomis, įranga ir informacija.
clause-working_conditions = Priimančioji įmonė taiko Dalyviui tas pačias sveikatos, saugos ir darbo laiko taisykles kaip ir savo darbuotojams ir pirmąją dieną jas paaiškina.
clause-collaboration = Dalyvis dirba bendradarbiaudamas su Priimančiosios įmonės darbuotojais. Siunčiančiosios įmonės teisė duoti nurodymus neperduodama.

section-participant = Dalyvis
clause-participation = Dalyvis rūpestingai vykdo veiklos planą ir laiku praneša abiem įmonėms, jei kas nors jam trukdo.
clause-house_rules = Dalyvis laikosi Priimančiosios įmonės vidaus tvarkos ir saugos taisyklių.

section-offices = Tarpininkaujančios organizacijos
clause-sending_office = Siunčiančioji organizacija padeda Siunčiančiajai įmonei ir Dalyviui prieš viešnagę, jos metu ir po jos ir peržiūri veiklos planą.
clause-host_office = Priimančioji organizacija padeda Priimančiajai įmonei, padeda Dalyviui atvykus ir peržiūri veiklos planą.
clause-difficulties = Kilus sunkumams abi Tarpininkaujančios organizacijos stengiasi juos išspręsti kartu su šalimis. Jos neatsako už įmonių ar Dalyvio veiksmus.

section-grant = Dotacija
clause-grant_payment = Siunčiančioji organizacija moka dotaciją Siunčiančiajai įmonei. Suma ir jos apskaičiavimas nurodyti { $part-particulars } dalyje.
clause-grant_instalments = Dotacija mokama { $part-particulars } dalyje nurodytomis dalimis.
clause-grant_use = Dotacija padeda padengti kelionės, gyvenimo priimančiojoje šalyje ir trumpų kalbos kursų viešnagei išlaidas. Ji perduodama tam, kas patiria šias išlaidas.
clause-grant_repayment = Jei viešnagė neįvyksta arba yra trumpesnė, nei sutarta, nepriklausanti dotacijos dalis grąžinama per 30 dienų nuo rašytinio prašymo. Atsižvelgiama į tai, ko nebuvo galima išvengti dėl nenugalimos jėgos.

section-confidentiality = Konfidencialumas ir rezultatai
clause-confidentiality = Šalys laiko paslaptyje tai, ką sužino apie kitos šalies verslą ir kas nėra vieša. Ši pareiga galioja ir po viešnagės.
clause-results = Kiekviena įmonė išlaiko teises, kurias turėjo prieš viešnagę. Teises į bendrai sukurtus rezultatus abi įmonės nustato atskiru rašytiniu susitarimu.

section-data = Asmens duomenys, dokumentai ir matomumas
clause-data_protection = Šalys tvarko asmens duomenis tik viešnagei parengti, vykdyti, apmokėti ir įvertinti ir laikydamosi Reglamento (ES) 2016/679. Tarpininkaujančios organizacijos informuoja susijusius asmenis apie jų teises.
clause-records = Šalys saugo viešnagės dokumentus tiek, kiek reikalauja programa, ir paprašius parodo juos įstaigoms, turinčioms teisę tikrinti Europos Sąjungos lėšų naudojimą.
clause-visibility = Leidiniuose apie viešnagę šalys mini Europos Sąjungos paramą programos nustatyta forma. Asmenų vardai ir atvaizdai skelbiami tik jų sutikimu.

section-reports = Patvirtinimas ir ataskaitos
clause-presence = Viešnagės pabaigoje abi įmonės raštu patvirtina dienas, kuriomis Dalyvis buvo.
clause-reports = Per 30 dienų po viešnagės Dalyvis, Siunčiančioji įmonė ir Priimančioji įmonė pateikia po galutinę ataskaitą savo Tarpininkaujančiai organizacijai.

section-final = Baigiamosios nuostatos
clause-amendments = Šio susitarimo pakeitimai galioja tik raštu ir su visų šalių parašais. Iš pradžių pasirašytas susitarimas šalia jų lieka nepakeistas.
clause-disputes = Šalys stengiasi ginčus spręsti taikiai, padedant Tarpininkaujančioms organizacijoms. Privalomosios teisės normos lieka galioti.
clause-languages = Čia išspausdintos kalbinės versijos turi tą pačią reikšmę. Jei jos skiriasi, viršesnis yra šios formos tekstas pagrindine kalba, kurį Tarpininkaujančios organizacijos išduoda paprašius.
clause-entry_into_force = Susitarimas įsigalioja tą dieną, kai jį pasirašo paskutinė šalis. Kiekviena šalis gauna po vieną visą egzempliorių; kvalifikuoti elektroniniai parašai prilygsta parašams popieriuje.

intro-signatures = Pasirašydama kiekviena šalis patvirtina, kad perskaitė visus šios versijos puslapius ir su jais sutinka.
