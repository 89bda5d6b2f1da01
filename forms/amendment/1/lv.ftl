# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Apmaiņas līguma grozījums
running = Apmaiņas līguma grozījums

## Parts and blocks

part-particulars = Dati
part-terms = Noteikumi
part-signatures = Paraksti
part-changes = Izmaiņas

heading-participant = Dalībnieks
heading-companies = Uzņēmumi
heading-offices = Starpniekorganizācijas
heading-document = Grozījums
heading-reason = Kāpēc līgums mainās
heading-old_periods = Līdzšinējie uzturēšanās periodi
heading-new_periods = Jaunie uzturēšanās periodi
heading-grant = Dotācija
heading-changes = Citas izmaiņas

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
label-governing_language = Noteicošā valoda
label-person_name = Vārds vai nosaukums
label-name = Vārds vai nosaukums
label-country = Valsts
label-starts = Pirmā diena
label-ends = Pēdējā diena
label-agreement_version = Groza versiju
label-agreement_issued_on = Līguma datums
label-reason = Iemesls
label-old_grant = Līdz šim
label-new_grant = Turpmāk
label-subject = Kas mainās
label-before = Līdz šim
label-after = Turpmāk

## Words of the closed lists

value-subject-place = Uzturēšanās vieta
value-subject-plan = Darbību plāns
value-subject-contact = Kontaktpersona
value-subject-signatory = Pārstāv
value-subject-other = Cits

## Sentences

section-final = Nobeiguma noteikumi
clause-languages = Šeit iespiestajām valodu versijām ir vienāda nozīme. Ja tās atšķiras, noteicošais ir šīs veidlapas teksts noteicošajā valodā, ko Starpniekorganizācijas izsniedz pēc pieprasījuma.

section-effect = Grozījuma iedarbība
clause-changes = Puses groza apmaiņas līgumu, kā norādīts { $part-changes } daļā. Tur norādītais aizstāj līguma iepriekšējo saturu.
clause-dates = Jaunie periodi aizstāj visus iepriekš norunātos uzturēšanās periodus.
clause-grant = Jaunā dotācijas summa aizstāj iepriekš norunāto summu. Jau izmaksātais tiek tajā ieskaitīts.
clause-rest = Viss pārējais līgumā paliek nemainīgs.
clause-kept = Sākotnēji parakstītais līgums līdzās šim grozījumam paliek nemainīgs. Abus glabā kopā.
clause-entry_into_force = Grozījums stājas spēkā dienā, kad to paraksta pēdējā puse. Katra puse saņem vienu pilnu eksemplāru; kvalificēti elektroniskie paraksti ir līdzvērtīgi parakstiem uz papīra.

intro-signatures = Parakstot katra puse apstiprina, ka ir izlasījusi visas šā grozījuma lappuses un tām piekrīt.
