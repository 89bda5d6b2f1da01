# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Apmaiņas līgums
running = Apmaiņas līgums

## Parts and blocks

part-particulars = Dati
part-plan = Darbību plāns
part-terms = Noteikumi
part-signatures = Paraksti

heading-document = Līgums
heading-participant = Dalībnieks
heading-companies = Uzņēmumi
heading-offices = Starpniekorganizācijas
heading-stay = Uzturēšanās periodi
heading-grant = Dotācija
heading-working = Dotācijas aprēķins
heading-instalments = Maksājumu daļas
heading-project = Projekts īsumā
heading-activities = Darbības pa nedēļām

party-participant = Dalībnieks
party-sending_company = Nosūtošais uzņēmums
party-host_company = Uzņemošais uzņēmums
party-sending_office = Nosūtošā organizācija
party-host_office = Uzņemošā organizācija

## Labels

label-agreement_code = Dokuments
label-agreement_version = Versija
label-agreement_number = Apmaiņas numurs
label-issued_on = Izdošanas datums
label-scheme_name = Programma
label-scheme_number = Dotācijas līgums
label-governing_language = Noteicošā valoda
label-person_name = Vārds vai nosaukums
label-participant_role = Loma uzņēmumā
label-participant_since = Uzņēmumā kopš
label-participant_job = Amats
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
label-due = Termiņš
label-share = Daļa
label-amount = Summa
label-project = Apraksts
label-objective = Mērķis
label-outcome = Gaidāmais rezultāts
label-week = Nedēļa
label-activity = Darbības
label-lead = Vada

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

value-counted-months = Pilni mēneši
value-counted-days = Papildu dienas

value-lead-sending = Nosūtošais uzņēmums
value-lead-host = Uzņemošais uzņēmums
value-lead-together = Abi uzņēmumi

value-due-signature = Pēc visu pušu parakstiem
value-due-start = Uzturēšanās sākumā
value-due-final_report = Pēc noslēguma ziņojumu apstiprināšanas

## Terms

section-purpose = Mērķis
clause-purpose = Puses vienojas par Dalībnieka uzturēšanos Uzņemošajā uzņēmumā, kā aprakstīts šā līguma { $part-particulars } un { $part-plan } daļā.
clause-learning = Uzturēšanās kalpo mācībām un abu uzņēmumu sadarbībai. To nedrīkst izmantot personāla aizstāšanai vai brīvas darba vietas aizpildīšanai.
clause-parts = { $part-particulars }, { $part-plan } un { $part-terms } daļa kopā veido vienu līgumu. Ja tās atšķiras, noteicošā ir { $part-terms } daļa.

section-stay = Uzturēšanās
clause-periods = { $periods_count ->
    [zero] Uzturēšanās notiek { $part-particulars } daļā norādītajos periodos. Visi kopā tie uzskatāmi par vienu uzturēšanos.
    [one] Uzturēšanās notiek { $part-particulars } daļā norādītajā periodā.
   *[other] Uzturēšanās notiek { $part-particulars } daļā norādītajos periodos. Visi kopā tie uzskatāmi par vienu uzturēšanos.
}
clause-change_of_dates = Datumu, vietas vai mērķu maiņai pirms tās stāšanās spēkā nepieciešama visu pušu rakstiska piekrišana.
clause-early_end = Katrs uzņēmums un Dalībnieks nopietna iemesla dēļ var izbeigt uzturēšanos pirms termiņa. Viņi rakstiski norāda iemeslu un nekavējoties informē abas Starpniekorganizācijas.

section-employment = Nodarbinātība un sociālais nodrošinājums
clause-employed = Dalībnieks visu uzturēšanās laiku paliek Nosūtošā uzņēmuma darbinieks. Nosūtošais uzņēmums turpina maksāt algu un sociālās apdrošināšanas iemaksas.
clause-owner = Dalībnieks visu uzturēšanās laiku paliek Nosūtošā uzņēmuma īpašnieks un turpina pats atbildēt par saviem ienākumiem un sociālās apdrošināšanas iemaksām.
clause-no_employment = Šis līgums nerada darba tiesiskās attiecības starp Dalībnieku un Uzņemošo uzņēmumu. Uzņemošajam uzņēmumam nav jāmaksā Dalībniekam atlīdzība.
clause-social_security = Pirms uzturēšanās Nosūtošais uzņēmums noskaidro, vai ir vajadzīgs sociālā nodrošinājuma apliecinājums (A1 veidlapa) vai paziņojums uzņemošās valsts iestādēm, un vajadzības gadījumā tos iegūst.

section-sending_company = Nosūtošais uzņēmums
clause-preparation = Nosūtošais uzņēmums sagatavo Dalībnieku uzturēšanās laikam, uz to laiku atbrīvo viņu no cita darba un uztur ar viņu saikni.
clause-lead = Nosūtošais uzņēmums vada { $part-plan } daļā iekļauto darbību plānu un kopā ar Uzņemošo uzņēmumu to atjaunina.
clause-insurance = Nosūtošais uzņēmums gādā, lai Dalībniekam visu uzturēšanās laiku būtu uzņemošajā valstī derīga veselības, nelaimes gadījumu un civiltiesiskās atbildības apdrošināšana.

section-host_company = Uzņemošais uzņēmums
clause-contact_person = Uzņemošais uzņēmums nosauc kontaktpersonu un dod Dalībniekam piekļuvi cilvēkiem, telpām, aprīkojumam un informācijai, ko prasa darbību plāns.
clause-working_conditions = Uzņemošais uzņēmums Dalībniekam piemēro tos pašus veselības, drošības un darba laika noteikumus kā savam personālam un pirmajā dienā tos izskaidro.
clause-collaboration = Dalībnieks strādā sadarbībā ar Uzņemošā uzņēmuma personālu. Nosūtošā uzņēmuma tiesības dot norādījumus netiek nodotas.

section-participant = Dalībnieks
clause-participation = Dalībnieks rūpīgi īsteno darbību plānu un laikus paziņo abiem uzņēmumiem, ja kaut kas to kavē.
clause-house_rules = Dalībnieks ievēro Uzņemošā uzņēmuma iekšējās kārtības un drošības noteikumus.

section-offices = Starpniekorganizācijas
clause-sending_office = Nosūtošā organizācija atbalsta Nosūtošo uzņēmumu un Dalībnieku pirms uzturēšanās, tās laikā un pēc tās un izskata darbību plānu.
clause-host_office = Uzņemošā organizācija atbalsta Uzņemošo uzņēmumu, palīdz Dalībniekam ierodoties un izskata darbību plānu.
clause-difficulties = Grūtību gadījumā abas Starpniekorganizācijas cenšas tās atrisināt kopā ar pusēm. Tās neatbild par uzņēmumu vai Dalībnieka rīcību.

section-grant = Dotācija
clause-grant_payment = Nosūtošā organizācija izmaksā dotāciju Nosūtošajam uzņēmumam. Summa un tās aprēķins ir norādīti { $part-particulars } daļā.
clause-grant_instalments = Dotāciju izmaksā { $part-particulars } daļā norādītajās daļās.
clause-grant_use = Dotācija palīdz segt ceļa, dzīvošanas uzņemošajā valstī un īsu valodas kursu izmaksas uzturēšanās vajadzībām. To nodod tam, kurš sedz šīs izmaksas.
clause-grant_repayment = Ja uzturēšanās nenotiek vai ir īsāka, nekā norunāts, nepienākošos dotācijas daļu atmaksā 30 dienu laikā pēc rakstiska pieprasījuma. Ņem vērā to, no kā nevarēja izvairīties nepārvaramas varas dēļ.

section-confidentiality = Konfidencialitāte un rezultāti
clause-confidentiality = Puses tur slepenībā to, ko uzzina par citas puses darījumiem un kas nav publiski zināms. Šis pienākums turpinās arī pēc uzturēšanās.
clause-results = Katrs uzņēmums saglabā tiesības, kas tam bija pirms uzturēšanās. Tiesības uz kopīgi radītiem rezultātiem abi uzņēmumi nosaka atsevišķā rakstiskā līgumā.

section-data = Personas dati, dokumenti un redzamība
clause-data_protection = Puses apstrādā personas datus tikai uzturēšanās sagatavošanai, norisei, apmaksai un novērtēšanai un saskaņā ar Regulu (ES) 2016/679. Starpniekorganizācijas informē attiecīgās personas par viņu tiesībām.
clause-records = Puses glabā uzturēšanās dokumentus tik ilgi, cik prasa programma, un pēc pieprasījuma tos uzrāda iestādēm, kurām ir tiesības pārbaudīt Eiropas Savienības līdzekļu izlietojumu.
clause-visibility = Publikācijās par uzturēšanos puses piemin Eiropas Savienības atbalstu programmas noteiktajā veidā. Personu vārdus un attēlus publicē tikai ar viņu piekrišanu.

section-reports = Apstiprinājums un ziņojumi
clause-presence = Uzturēšanās beigās abi uzņēmumi rakstiski apstiprina dienas, kurās Dalībnieks bija klāt.
clause-reports = 30 dienu laikā pēc uzturēšanās Dalībnieks, Nosūtošais uzņēmums un Uzņemošais uzņēmums katrs iesniedz noslēguma ziņojumu savai Starpniekorganizācijai.

section-final = Nobeiguma noteikumi
clause-amendments = Šā līguma grozījumi ir spēkā tikai rakstiski un ar visu pušu parakstiem. Sākotnēji parakstītais līgums līdzās tiem paliek nemainīgs.
clause-disputes = Puses cenšas strīdus atrisināt mierīgā ceļā ar Starpniekorganizāciju palīdzību. Imperatīvās tiesību normas paliek neskartas.
clause-languages = Šeit iespiestajām valodu versijām ir vienāda nozīme. Ja tās atšķiras, noteicošais ir šīs veidlapas teksts noteicošajā valodā, ko Starpniekorganizācijas izsniedz pēc pieprasījuma.
clause-entry_into_force = Līgums stājas spēkā dienā, kad to paraksta pēdējā puse. Katra puse saņem vienu pilnu eksemplāru; kvalificēti elektroniskie paraksti ir līdzvērtīgi parakstiem uz papīra.

intro-signatures = Parakstot katra puse apstiprina, ka ir izlasījusi visas šīs versijas lappuses un tām piekrīt.
