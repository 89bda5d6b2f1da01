# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Jelenléti igazolás
running = Jelenléti igazolás

## Parts and blocks

heading-participant = Résztvevő
heading-companies = Vállalkozások
heading-document = Az igazolás
heading-periods = A tartózkodás időszakai
heading-absences = Távollét napjai

party-participant = Résztvevő
party-sending_company = Küldő vállalkozás
party-host_company = Fogadó vállalkozás

## Labels

label-document_code = Dokumentum
label-document_version = Változat
label-exchange_number = A csere száma
label-issued_on = Kiállítás napja
label-scheme_name = Program
label-person_name = Név
label-participant_job = Munkakör
label-name = Név
label-address = Cím
label-country = Ország
label-planned_starts = Megállapodott első nap
label-planned_ends = Megállapodott utolsó nap
label-starts = Tényleges első nap
label-ends = Tényleges utolsó nap
label-days = Napok
label-absences = Dátumok és okok, ha voltak

## Sentences

text-presence = { $periods_count ->
    [one] A Résztvevő a fent megadott időszakban jelen volt a Fogadó vállalkozásnál, és ott végrehajtotta a tevékenységi tervet.
   *[other] A Résztvevő a fent megadott időszakokban jelen volt a Fogadó vállalkozásnál, és ott végrehajtotta a tevékenységi tervet.
}

intro-signatures = Az aláírással minden fél megerősíti, hogy ezek a napok helyesek.
