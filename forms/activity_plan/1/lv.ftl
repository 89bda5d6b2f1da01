# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Darbību plāns
running = Darbību plāns

## Parts and blocks

heading-participant = Dalībnieks
heading-companies = Uzņēmumi
heading-offices = Starpniekorganizācijas
heading-stay = Uzturēšanās periodi
heading-project = Projekts īsumā
heading-activities = Darbības pa nedēļām
heading-document = Plāns

party-participant = Dalībnieks
party-sending_company = Nosūtošais uzņēmums
party-host_company = Uzņemošais uzņēmums
party-sending_office = Nosūtošā organizācija
party-host_office = Uzņemošā organizācija

## Labels

label-document_code = Dokuments
label-document_version = Versija
label-exchange_number = Apmaiņas numurs
label-issued_on = Izdošanas datums
label-scheme_name = Programma
label-person_name = Vārds vai nosaukums
label-participant_job = Amats
label-name = Vārds vai nosaukums
label-country = Valsts
label-starts = Pirmā diena
label-ends = Pēdējā diena
label-project = Apraksts
label-objective = Mērķis
label-outcome = Gaidāmais rezultāts
label-week = Nedēļa
label-activity = Darbības
label-lead = Vada
label-talked_on = Abu uzņēmumu tieša saruna

## Words of the closed lists

value-topic-marketing = Tirgus izpēte un tirgvedība
value-topic-development = Produktu un pakalpojumu izstrāde
value-topic-internationalisation = Internacionalizācija un jauni klienti
value-topic-training = Apmācība un zināšanu nodošana
value-topic-research = Kopīgi pētījumi
value-topic-collaboration = Esošas sadarbības stiprināšana
value-topic-other = Cits
value-lead-sending = Nosūtošais uzņēmums
value-lead-host = Uzņemošais uzņēmums
value-lead-together = Abi uzņēmumi

## Sentences

text-principles = Nosūtošais uzņēmums vada šo plānu un kopā ar Uzņemošo uzņēmumu to atjaunina. Dalībnieks strādā sadarbībā ar Uzņemošā uzņēmuma personālu. Abas Starpniekorganizācijas atbalsta plānu un ir to izskatījušas.

intro-signatures = Parakstot katra puse apstiprina, ka ir izlasījusi šo plāna versiju un tai piekrīt.
