# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = A megállapodás módosítása
running = A megállapodás módosítása

## Parts and blocks

part-particulars = Adatok
part-terms = Feltételek
part-signatures = Aláírások
part-changes = Változások

heading-participant = Résztvevő
heading-companies = Vállalkozások
heading-offices = Közvetítő szervezetek
heading-document = A módosítás
heading-reason = Miért változik a megállapodás
heading-old_periods = A tartózkodás eddigi időszakai
heading-new_periods = A tartózkodás új időszakai
heading-grant = Támogatás
heading-changes = Egyéb változások

party-participant = Résztvevő
party-sending_company = Küldő vállalkozás
party-host_company = Fogadó vállalkozás
party-sending_office = Küldő szervezet
party-host_office = Fogadó szervezet

## Labels

label-document_code = Dokumentum
label-document_version = Változat
label-exchange_number = A csere száma
label-issued_on = Kiállítás napja
label-scheme_name = Program
label-governing_language = Irányadó nyelv
label-person_name = Név
label-name = Név
label-country = Ország
label-starts = Első nap
label-ends = Utolsó nap
label-agreement_version = Módosított változat
label-agreement_issued_on = A megállapodás napja
label-reason = Ok
label-old_grant = Eddig
label-new_grant = Mostantól
label-subject = Mi változik
label-before = Eddig
label-after = Mostantól

## Words of the closed lists

value-subject-place = A tartózkodás helye
value-subject-plan = Tevékenységi terv
value-subject-contact = Kapcsolattartó
value-subject-signatory = Képviseli
value-subject-other = Egyéb

## Sentences

section-final = Záró rendelkezések
clause-languages = Az itt nyomtatott nyelvi változatok azonos jelentésűek. Eltérés esetén e nyomtatvány irányadó nyelvű szövege érvényes, amelyet a Közvetítő szervezetek kérésre átadnak.

section-effect = A módosítás hatása
clause-changes = A felek a { $part-changes } részben megadottak szerint módosítják a megállapodást. Az ott szereplők a megállapodás korábbi tartalma helyébe lépnek.
clause-dates = Az új időszakok a tartózkodás minden korábban megállapodott időszakának helyébe lépnek.
clause-grant = A támogatás új összege a korábban megállapodott összeg helyébe lép. A már kifizetett összeget ebbe be kell számítani.
clause-rest = A megállapodásban minden más változatlan marad.
clause-kept = Az eredetileg aláírt megállapodás e módosítás mellett változatlanul fennmarad. A kettőt együtt kell megőrizni.
clause-entry_into_force = A módosítás azon a napon válik hatályossá, amelyen az utolsó fél aláírja. Minden fél egy teljes példányt kap; a minősített elektronikus aláírások egyenértékűek a papíron tett aláírásokkal.

intro-signatures = Az aláírással minden fél megerősíti, hogy e módosítás minden oldalát elolvasta, és azokkal egyetért.
