# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dodatek k dohodě o výměně
running = Dodatek k dohodě o výměně

## Parts and blocks

part-particulars = Údaje
part-terms = Podmínky
part-signatures = Podpisy
part-changes = Změny

heading-participant = Účastník
heading-companies = Podniky
heading-offices = Zprostředkující organizace
heading-document = Dodatek
heading-reason = Proč se dohoda mění
heading-old_periods = Dosavadní období pobytu
heading-new_periods = Nová období pobytu
heading-grant = Příspěvek
heading-changes = Další změny

party-participant = Účastník
party-sending_company = Vysílající podnik
party-host_company = Hostitelský podnik
party-sending_office = Vysílající organizace
party-host_office = Hostitelská organizace

## Labels

label-document_code = Dokument
label-document_version = Verze
label-exchange_number = Číslo výměny
label-issued_on = Datum vystavení
label-scheme_name = Program
label-governing_language = Rozhodující jazyk
label-person_name = Jméno nebo název
label-name = Jméno nebo název
label-country = Země
label-starts = První den
label-ends = Poslední den
label-agreement_version = Mění verzi
label-agreement_issued_on = Datum dohody
label-reason = Důvod
label-old_grant = Dosud
label-new_grant = Nadále
label-subject = Co se mění
label-before = Dosud
label-after = Nadále

## Words of the closed lists

value-subject-place = Místo pobytu
value-subject-plan = Plán činností
value-subject-contact = Kontaktní osoba
value-subject-signatory = Zastoupen
value-subject-other = Jiné

## Sentences

section-final = Závěrečná ustanovení
clause-languages = Zde vytištěná jazyková znění mají stejný význam. Pokud se liší, má přednost text tohoto formuláře v rozhodujícím jazyce, který Zprostředkující organizace na požádání vydají.

section-effect = Účinek dodatku
clause-changes = Strany mění dohodu o výměně tak, jak je uvedeno v části { $part-changes }. Co je tam uvedeno, nahrazuje dřívější znění dohody.
clause-dates = Nová období nahrazují všechna dříve dohodnutá období pobytu.
clause-grant = Nová částka příspěvku nahrazuje dříve dohodnutou částku. Co již bylo vyplaceno, se na ni započítává.
clause-rest = Vše ostatní v dohodě zůstává beze změny.
clause-kept = Dohoda v původně podepsaném znění zůstává vedle tohoto dodatku beze změny. Obojí se uchovává společně.
clause-entry_into_force = Dodatek nabývá účinnosti dnem, kdy jej podepíše poslední strana. Každá strana obdrží jedno úplné vyhotovení; kvalifikované elektronické podpisy jsou rovnocenné podpisům na papíře.

intro-signatures = Podpisem každá strana potvrzuje, že přečetla všechny stránky tohoto dodatku a souhlasí s nimi.
