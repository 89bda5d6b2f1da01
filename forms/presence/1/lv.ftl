# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Klātbūtnes apstiprinājums
running = Klātbūtnes apstiprinājums

## Parts and blocks

heading-participant = Dalībnieks
heading-companies = Uzņēmumi
heading-document = Apstiprinājums
heading-periods = Uzturēšanās periodi
heading-absences = Prombūtnes dienas

party-participant = Dalībnieks
party-sending_company = Nosūtošais uzņēmums
party-host_company = Uzņemošais uzņēmums

## Labels

label-document_code = Dokuments
label-document_version = Versija
label-exchange_number = Apmaiņas numurs
label-issued_on = Izdošanas datums
label-scheme_name = Programma
label-person_name = Vārds vai nosaukums
label-participant_job = Amats
label-name = Vārds vai nosaukums
label-address = Adrese
label-country = Valsts
label-planned_starts = Norunātā pirmā diena
label-planned_ends = Norunātā pēdējā diena
label-starts = Faktiskā pirmā diena
label-ends = Faktiskā pēdējā diena
label-days = Dienas
label-absences = Datumi un iemesli, ja tādi ir

## Sentences

text-presence = { $periods_count ->
    [zero] Dalībnieks iepriekš norādītajos periodos bija klāt Uzņemošajā uzņēmumā un tur īstenoja darbību plānu.
    [one] Dalībnieks iepriekš norādītajā periodā bija klāt Uzņemošajā uzņēmumā un tur īstenoja darbību plānu.
   *[other] Dalībnieks iepriekš norādītajos periodos bija klāt Uzņemošajā uzņēmumā un tur īstenoja darbību plānu.
}

intro-signatures = Parakstot katra puse apstiprina, ka šīs dienas ir pareizas.
