# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dotācijas līgums
running = Dotācijas līgums

## Parts and blocks

part-particulars = Dati
part-terms = Noteikumi
part-signatures = Paraksti

heading-stay = Uzturēšanās periodi
heading-grant = Dotācija
heading-working = Dotācijas aprēķins
heading-instalments = Maksājumu daļas
heading-document = Līgums
heading-parties = Puses
heading-exchange = Atbalstītā apmaiņa
heading-account = Konts, uz kuru izmaksā dotāciju

party-sending_company = Nosūtošais uzņēmums
party-sending_office = Nosūtošā organizācija

## Labels

label-document_code = Dokuments
label-document_version = Versija
label-exchange_number = Apmaiņas numurs
label-issued_on = Izdošanas datums
label-scheme_name = Programma
label-scheme_number = Dotācijas līgums
label-governing_language = Noteicošā valoda
label-name = Vārds vai nosaukums
label-address = Adrese
label-country = Valsts
label-registration = Reģistrācijas numurs
label-vat = PVN numurs
label-signatory = Pārstāv
label-function = Ieņemamais amats
label-email = E-pasts
label-phone = Tālrunis
label-starts = Pirmā diena
label-ends = Pēdējā diena
label-grant_amount = Dotācija
label-grant_rate = Mēneša likme
label-counted = Ieskaitīts
label-number = Skaits
label-part = Daļa no mēneša likmes
label-amount = Summa
label-due = Termiņš
label-share = Daļa
label-participant_name = Dalībnieks
label-host_company_name = Uzņemošais uzņēmums
label-host_company_country = Uzturēšanās valsts
label-account_holder = Konta īpašnieks
label-account_iban = IBAN
label-account_bank = Banka

## Words of the closed lists

value-counted-months = Pilni mēneši
value-counted-days = Papildu dienas
value-due-signature = Pēc šā līguma parakstīšanas
value-due-start = Uzturēšanās sākumā
value-due-final_report = Pēc noslēguma ziņojumu apstiprināšanas

## Sentences

section-purpose = Mērķis

section-final = Nobeiguma noteikumi
clause-disputes = Puses cenšas strīdus atrisināt mierīgā ceļā ar Starpniekorganizāciju palīdzību. Imperatīvās tiesību normas paliek neskartas.
clause-languages = Šeit iespiestajām valodu versijām ir vienāda nozīme. Ja tās atšķiras, noteicošais ir šīs veidlapas teksts noteicošajā valodā, ko Starpniekorganizācijas izsniedz pēc pieprasījuma.
clause-purpose = Nosūtošā organizācija atbalsta { $part-particulars } daļā norādīto apmaiņu ar dotāciju Nosūtošajam uzņēmumam.
clause-stay = Uzturēšanos un tās darbību plānu nosaka apmaiņas līgums, ko paraksta visas apmaiņas puses.

section-payment = Summa un maksājumi
clause-payment = Dotācijas summa un tās aprēķins ir norādīti { $part-particulars } daļā. To aprēķina pēc programmas likmēm, kas ir spēkā izdošanas datumā.
clause-instalments = Dotāciju izmaksā { $part-particulars } daļā norādītajās daļās.
clause-account = Maksājumus veic uz { $part-particulars } daļā norādīto kontu. Nosūtošais uzņēmums par konta maiņu paziņo rakstiski.

section-use = Dotācijas izlietojums
clause-use = Dotācija palīdz segt ceļa, dzīvošanas uzņemošajā valstī un īsu valodas kursu izmaksas uzturēšanās vajadzībām.
clause-passed_on = Nosūtošais uzņēmums nodod dotāciju Dalībniekam tiktāl, ciktāl šīs izmaksas sedz Dalībnieks.
clause-no_double = Tās pašas izmaksas nedrīkst otrreiz apmaksāt no citiem Eiropas Savienības līdzekļiem.

section-duties = Nosūtošā uzņēmuma pienākumi
clause-insurance = Nosūtošais uzņēmums gādā, lai Dalībniekam visu uzturēšanās laiku būtu uzņemošajā valstī derīga veselības, nelaimes gadījumu un civiltiesiskās atbildības apdrošināšana.
clause-reports = 30 dienu laikā pēc uzturēšanās Nosūtošais uzņēmums iesniedz Nosūtošajai organizācijai klātbūtnes apstiprinājumu un noslēguma ziņojumus.
clause-news = Nosūtošais uzņēmums nekavējoties paziņo Nosūtošajai organizācijai, ja uzturēšanos atliek, saīsina, pārtrauc vai no tās atsakās.

section-repayment = Atmaksa
clause-repayment = Ja uzturēšanās nenotiek vai ir īsāka, nekā norunāts, nepienākošos dotācijas daļu atmaksā 30 dienu laikā pēc rakstiska pieprasījuma. Tas pats attiecas uz gadījumu, kad netiek pildīti šā līguma pienākumi.
clause-force_majeure = Ņem vērā to, no kā nevarēja izvairīties nepārvaramas varas dēļ.

section-records = Dokumenti, personas dati un redzamība
clause-records = Nosūtošais uzņēmums glabā apmaiņas dokumentus tik ilgi, cik prasa programma, un pēc pieprasījuma tos uzrāda iestādēm, kurām ir tiesības pārbaudīt Eiropas Savienības līdzekļu izlietojumu.
clause-data = Puses apstrādā personas datus tikai dotācijas izmaksai un novērtēšanai un saskaņā ar Regulu (ES) 2016/679.
clause-visibility = Publikācijās par apmaiņu Nosūtošais uzņēmums piemin Eiropas Savienības atbalstu programmas noteiktajā veidā.
clause-amendments = Šā līguma grozījumi ir spēkā tikai rakstiski un ar abu pušu parakstiem.
clause-entry_into_force = Līgums stājas spēkā dienā, kad to paraksta otrā puse. Katra puse saņem vienu pilnu eksemplāru; kvalificēti elektroniskie paraksti ir līdzvērtīgi parakstiem uz papīra.

intro-signatures = Parakstot abas puses apstiprina, ka ir izlasījušas visas šīs versijas lappuses un tām piekrīt.
