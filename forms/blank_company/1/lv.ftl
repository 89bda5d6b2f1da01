# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Uzņēmuma pieteikums
running = Uzņēmuma pieteikums

## Parts and blocks

heading-office = Veidlapa
heading-company = Uzņēmums
heading-size = Lielums
heading-description = Ar ko uzņēmums nodarbojas
heading-contact = Kontaktpersona

party-sending_company = Uzņēmuma vārdā

## Labels

label-address = Adrese
label-country = Valsts
label-function = Ieņemamais amats
label-email = E-pasts
label-phone = Tālrunis
label-registration = Reģistrācijas numurs
label-vat = PVN numurs
label-form_number = Veidlapas numurs
label-event_name = Pasākums
label-office_name = Organizācija
label-company_name = Juridiskais nosaukums
label-postal_code = Pasta indekss
label-city = Vieta
label-website = Tīmekļa vietne
label-sector = Nozare
label-staff_count = Personāla skaits
label-turnover = Gada apgrozījums (EUR)
label-balance = Bilances kopsumma (EUR)
label-description = Dažos teikumos
label-given_name = Vārds
label-family_name = Uzvārds

## Questions

question-legal_form = Juridiskā forma
question-side = Uzņēmums vēlas
question-topics = Interesējošās tēmas

## Words of the closed lists

value-topic-marketing = Tirgus izpēte un tirgvedība
value-topic-development = Produktu un pakalpojumu izstrāde
value-topic-internationalisation = Internacionalizācija un jauni klienti
value-topic-training = Apmācība un zināšanu nodošana
value-topic-research = Kopīgi pētījumi
value-topic-collaboration = Esošas sadarbības stiprināšana
value-topic-other = Cits
value-legal_form-company = Sabiedrība
value-legal_form-one_person = Vienas personas uzņēmums
value-legal_form-liberal = Brīvā profesija
value-legal_form-self_employed = Cita pašnodarbinātība
value-side-sending = nosūtīt dalībnieku
value-side-host = uzņemt dalībnieku
value-side-both = abus

## Sentences

text-office = Iepriekš minētā organizācija glabā to, ko ierakstāt, lai jums sniegtu padomu par apmaiņas programmu.
text-size = Skaitļi ir par pēdējo noslēgto finanšu gadu. Tie parāda, vai uzņēmums ir mazs vai vidējs uzņēmums.
text-data = Personas datus apstrādā saskaņā ar Regulu (ES) 2016/679. Jums ir tiesības redzēt, labot un dzēst to, kas par jums tiek glabāts.

intro-signatures = Parakstot apstiprinu, ka šīs ziņas ir patiesas.
