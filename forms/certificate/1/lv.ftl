# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dalības apliecība
running = Dalības apliecība

## Parts and blocks

heading-companies = Uzņēmumi
heading-stay = Uzturēšanās periodi
heading-topics = Kas apgūts un paveikts
heading-document = Apliecība

party-sending_company = Nosūtošais uzņēmums
party-host_company = Uzņemošais uzņēmums
party-sending_office = Nosūtošā organizācija
party-host_office = Uzņemošā organizācija

## Labels

label-document_code = Dokuments
label-exchange_number = Apmaiņas numurs
label-issued_on = Izdošanas datums
label-participant_role = Loma uzņēmumā
label-name = Vārds vai nosaukums
label-country = Valsts
label-starts = Pirmā diena
label-ends = Pēdējā diena
label-topic = Tēma
label-result = Rezultāts

## Words of the closed lists

value-person_role-employee = Darbinieks
value-person_role-manager = Vadītājs
value-person_role-owner = Īpašnieks
value-person_role-co_owner = Līdzīpašnieks
value-topic-marketing = Tirgus izpēte un tirgvedība
value-topic-development = Produktu un pakalpojumu izstrāde
value-topic-internationalisation = Internacionalizācija un jauni klienti
value-topic-training = Apmācība un zināšanu nodošana
value-topic-research = Kopīgi pētījumi
value-topic-collaboration = Esošas sadarbības stiprināšana
value-topic-other = Cits

## Sentences

text-opening = Ar šo tiek apliecināts, ka šeit nosauktā persona
text-merit = ir piedalījusies programmas apmaiņā, turpmāk norādīto laiku strādājusi Uzņemošajā uzņēmumā un izpildījusi abu uzņēmumu norunāto darbību plānu.

intro-signatures = Uzņemošais uzņēmums un abas Starpniekorganizācijas to apstiprina ar saviem parakstiem.
