# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dodatok k dohode o výmene
running = Dodatok k dohode o výmene

## Parts and blocks

part-particulars = Údaje
part-terms = Podmienky
part-signatures = Podpisy
part-changes = Zmeny

heading-participant = Účastník
heading-companies = Podniky
heading-offices = Sprostredkovateľské organizácie
heading-document = Dodatok
heading-reason = Prečo sa dohoda mení
heading-old_periods = Doterajšie obdobia pobytu
heading-new_periods = Nové obdobia pobytu
heading-grant = Príspevok
heading-changes = Ďalšie zmeny

party-participant = Účastník
party-sending_company = Vysielajúci podnik
party-host_company = Hostiteľský podnik
party-sending_office = Vysielajúca organizácia
party-host_office = Hostiteľská organizácia

## Labels

label-document_code = Dokument
label-document_version = Verzia
label-exchange_number = Číslo výmeny
label-issued_on = Dátum vystavenia
label-scheme_name = Program
label-governing_language = Rozhodujúci jazyk
label-person_name = Meno alebo názov
label-name = Meno alebo názov
label-country = Krajina
label-starts = Prvý deň
label-ends = Posledný deň
label-agreement_version = Mení verziu
label-agreement_issued_on = Dátum dohody
label-reason = Dôvod
label-old_grant = Doteraz
label-new_grant = Odteraz
label-subject = Čo sa mení
label-before = Doteraz
label-after = Odteraz

## Words of the closed lists

value-subject-place = Miesto pobytu
value-subject-plan = Plán činností
value-subject-contact = Kontaktná osoba
value-subject-signatory = V zastúpení
value-subject-other = Iné

## Sentences

section-final = Záverečné ustanovenia
clause-languages = Tu vytlačené jazykové znenia majú rovnaký význam. Ak sa líšia, má prednosť text tohto formulára v rozhodujúcom jazyku, ktorý Sprostredkovateľské organizácie na požiadanie vydajú.

section-effect = Účinok dodatku
clause-changes = Strany menia dohodu o výmene tak, ako je uvedené v časti { $part-changes }. Čo je tam uvedené, nahrádza predchádzajúce znenie dohody.
clause-dates = Nové obdobia nahrádzajú všetky predtým dohodnuté obdobia pobytu.
clause-grant = Nová suma príspevku nahrádza predtým dohodnutú sumu. Čo už bolo vyplatené, sa na ňu započítava.
clause-rest = Všetko ostatné v dohode zostáva nezmenené.
clause-kept = Dohoda v pôvodne podpísanom znení zostáva popri tomto dodatku nezmenená. Oboje sa uchováva spolu.
clause-entry_into_force = Dodatok nadobúda účinnosť dňom, keď ho podpíše posledná strana. Každá strana dostane jedno úplné vyhotovenie; kvalifikované elektronické podpisy sú rovnocenné podpisom na papieri.

intro-signatures = Podpisom každá strana potvrdzuje, že prečítala všetky strany tohto dodatku a súhlasí s nimi.
