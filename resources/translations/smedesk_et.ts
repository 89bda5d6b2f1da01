<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>Actor</name>
    <message>
        <source>Sending office</source>
        <translation>Saatev organisatsioon</translation>
    </message>
    <message>
        <source>Host office</source>
        <translation>Vastuvõttev organisatsioon</translation>
    </message>
    <message>
        <source>Sending company</source>
        <translation>Saatev ettevõte</translation>
    </message>
    <message>
        <source>Host company</source>
        <translation>Vastuvõttev ettevõte</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Keskserver</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>The stay has no dates yet.</source>
        <translation>Viibimisel ei ole veel kuupäevi.</translation>
    </message>
    <message>
        <source>The project is not described yet.</source>
        <translation>Projekti ei ole veel kirjeldatud.</translation>
    </message>
    <message>
        <source>The activity plan has no section yet.</source>
        <translation>Tegevuskavas ei ole veel ühtegi osa.</translation>
    </message>
    <message>
        <source>A section of the plan lacks an objective or an expected outcome of one side.</source>
        <translation>Tegevuskava mõnes osas puudub ühe poole eesmärk või oodatav tulemus.</translation>
    </message>
    <message>
        <source>A section of the plan has no topic yet.</source>
        <translation>Kava mõnel osal ei ole veel teemat.</translation>
    </message>
    <message>
        <source>Nobody signs for the sending company: its owner or manager is not among the people.</source>
        <translation>Saatva ettevõtte nimel ei kirjuta keegi alla: omanikku ega juhti ei ole inimeste hulgas.</translation>
    </message>
    <message>
        <source>Nobody signs for the host company: the placement has no contact person.</source>
        <translation>Vastuvõtva ettevõtte nimel ei kirjuta keegi alla: vastuvõtukohal puudub kontaktisik.</translation>
    </message>
    <message>
        <source>The sending company has no address yet.</source>
        <translation>Saatval ettevõttel ei ole veel aadressi.</translation>
    </message>
    <message>
        <source>The host company has no address yet.</source>
        <translation>Vastuvõtval ettevõttel ei ole veel aadressi.</translation>
    </message>
    <message>
        <source>An office lacks its address, or who signs for it.</source>
        <translation>Ühel organisatsioonil puudub aadress või allkirjastaja.</translation>
    </message>
    <message>
        <source>Issued the agreement {number}</source>
        <translation>Kokkulepe {number} väljastatud</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Avaldatud</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Teemad</translation>
    </message>
    <message>
        <source>Wants to learn</source>
        <translation>Soovib õppida</translation>
    </message>
    <message>
        <source>Countries wanted</source>
        <translation>Soovitud riigid</translation>
    </message>
    <message>
        <source>Sectors wanted</source>
        <translation>Soovitud tegevusalad</translation>
    </message>
    <message>
        <source>Sizes preferred</source>
        <translation>Eelistatud suurused</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Töövorm</translation>
    </message>
    <message>
        <source>Months at least</source>
        <translation>Vähemalt (kuud)</translation>
    </message>
    <message>
        <source>Months at most</source>
        <translation>Kõige rohkem (kuud)</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Võimalik alates</translation>
    </message>
    <message>
        <source>Possible until</source>
        <translation>Võimalik kuni</translation>
    </message>
    <message>
        <source>In a few sentences, without names</source>
        <translation>Mõne lausega, ilma nimedeta</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Lausete keel</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>What the person wishes for</source>
        <translation>Mida isik soovib</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Esitatud</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ootel</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tagasi võetud</translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>Applications of this person</source>
        <translation>Selle isiku taotlused</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Uus taotlus</translation>
    </message>
    <message>
        <source>This person has not applied for an exchange yet.</source>
        <translation>See isik ei ole veel vahetust taotlenud.</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Something in SMEdesk went wrong</source>
        <translation>SMEdeskis läks midagi valesti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>What you have saved is safe, and you can go on working. This report helps to mend the mistake: names and contents of your records are left out. Read it, and add what you were doing.</source>
        <translation>See, mille olete salvestanud, on alles ja võite edasi töötada. Aruanne aitab vea parandada: teie kirjete nimesid ja sisu selles ei ole. Lugege see läbi ja lisage, mida parajasti tegite.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopeeri aruanne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>Saada aruanne</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Aruanne kopeeritud</translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>Publish</source>
        <translation>Avalda</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Lõpeta avaldamine</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Avaldatud</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Avaldamata</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Accept</source>
        <translation>Kinnita</translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation>Lepi kavas kokku</translation>
    </message>
    <message>
        <source>Cancel the exchange</source>
        <translation>Tühista vahetus</translation>
    </message>
    <message>
        <source>Close the stay</source>
        <translation>Lõpeta viibimine</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Lükka tagasi</translation>
    </message>
    <message>
        <source>Close the evaluation</source>
        <translation>Lõpeta hindamine</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Pane ootele</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Väljasta</translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation>Märgi aegunuks</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Tee ettepanek</translation>
    </message>
    <message>
        <source>File as received</source>
        <translation>Märgi saabunuks</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Lükka tagasi</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ava uuesti</translation>
    </message>
    <message>
        <source>Replace by a new version</source>
        <translation>Asenda uue versiooniga</translation>
    </message>
    <message>
        <source>Change the plan again</source>
        <translation>Muuda kava uuesti</translation>
    </message>
    <message>
        <source>Note as signed</source>
        <translation>Märgi allkirjastatuks</translation>
    </message>
    <message>
        <source>Start the stay</source>
        <translation>Alusta viibimist</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Esita</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Võta tagasi</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Otsi käsku</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Kirjutage, mida soovite teha</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Käsud</translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation>Sellise nimega käsku ei ole</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Tegevusala</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Staatus</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Suurus</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Nõustaja</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Ettevõtted</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Otsi ettevõtteid</translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n ettevõte</numerusform>
            <numerusform>%n ettevõtet</numerusform>
        </translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Ettevõtteid veel ei ole</translation>
    </message>
    <message>
        <source>The companies you advise stand here. Enter the first, or import a workbook.</source>
        <translation>Siin on ettevõtted, keda nõustate. Sisestage esimene või importige töövihik.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Uus kontakt</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Legal name</source>
        <translation>Ärinimi</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Kaubanimi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Region (NUTS)</source>
        <translation>Piirkond (NUTS)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Linn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Staatus</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Õiguslik vorm</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registrikood</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>KMKR number</translation>
    </message>
    <message>
        <source>VAT check</source>
        <translation>KMKR numbri kontroll</translation>
    </message>
    <message>
        <source>NACE revision</source>
        <translation>NACE redaktsioon</translation>
    </message>
    <message>
        <source>Sector (NACE)</source>
        <translation>Tegevusala (NACE)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajate arv</translation>
    </message>
    <message>
        <source>Turnover a year (EUR)</source>
        <translation>Aastakäive (EUR)</translation>
    </message>
    <message>
        <source>Balance sheet (EUR)</source>
        <translation>Bilansimaht (EUR)</translation>
    </message>
    <message>
        <source>SME status set by staff</source>
        <translation>Nõustaja määratud VKE staatus</translation>
    </message>
    <message>
        <source>Reason for the SME status</source>
        <translation>VKE staatuse põhjendus</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Veebileht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Kirjade keel</translation>
    </message>
    <message>
        <source>What the company does</source>
        <translation>Millega ettevõte tegeleb</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Nõustaja</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Kohtuti üritusel</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Viimane kontakt</translation>
    </message>
</context>
<context>
    <name>CompanyDetail</name>
    <message>
        <source>Parts of the company</source>
        <translation>Ettevõtte osad</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>töötajaid</translation>
    </message>
    <message>
        <source>turnover in EUR</source>
        <translation>käive (EUR)</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>viimane kontakt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Suurus</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Kohad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Märkmed</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Põhiandmed</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Asukoht</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Suurus</translation>
    </message>
</context>
<context>
    <name>CompanyPeople</name>
    <message>
        <source>Add person</source>
        <translation>Lisa isik</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uus isik</translation>
    </message>
    <message>
        <source>Nobody of this company is entered yet.</source>
        <translation>Sellest ettevõttest ei ole veel kedagi sisestatud.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ava {name}</translation>
    </message>
</context>
<context>
    <name>CompanySize</name>
    <message>
        <source>Staff set the SME status without a reason: it does not count.</source>
        <translation>VKE staatus on määratud põhjenduseta, seda ei arvestata.</translation>
    </message>
    <message>
        <source>An SME as set by staff: {why}</source>
        <translation>VKE nõustaja otsusel: {why}</translation>
    </message>
    <message>
        <source>Not an SME as set by staff: {why}</source>
        <translation>Ei ole VKE nõustaja otsusel: {why}</translation>
    </message>
    <message>
        <source>An SME; more figures are needed to tell its class.</source>
        <translation>VKE; suurusklassi määramiseks on vaja rohkem andmeid.</translation>
    </message>
    <message numerus="yes">
        <source>Counted with %n linked or partner enterprises.</source>
        <translation>
            <numerusform>Arvestatud on %n seotud või partnerettevõttega.</numerusform>
            <numerusform>Arvestatud on %n seotud või partnerettevõttega.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of staff is not fully known.</source>
        <translation>Töötajate arv ei ole täielikult teada.</translation>
    </message>
    <message>
        <source>{staff} staff: fewer than {limit}.</source>
        <translation>{staff} töötajat: vähem kui {limit}.</translation>
    </message>
    <message>
        <source>{staff} staff: not fewer than {limit}.</source>
        <translation>{staff} töötajat: mitte vähem kui {limit}.</translation>
    </message>
    <message>
        <source>Turnover of {amount}: not above {limit}.</source>
        <translation>Käive {amount}: ei ületa piiri {limit}.</translation>
    </message>
    <message>
        <source>Balance sheet of {amount}: not above {limit}.</source>
        <translation>Bilansimaht {amount}: ei ületa piiri {limit}.</translation>
    </message>
    <message>
        <source>Turnover of {turnover} and balance sheet of {balance} are too high.</source>
        <translation>Käive {turnover} ja bilansimaht {balance} on liiga suured.</translation>
    </message>
    <message>
        <source>Turnover or balance sheet is not fully known.</source>
        <translation>Käive või bilansimaht ei ole täielikult teada.</translation>
    </message>
    <message>
        <source>Not an SME</source>
        <translation>Ei ole VKE</translation>
    </message>
    <message>
        <source>SME: cannot be told yet</source>
        <translation>VKE: veel ei saa öelda</translation>
    </message>
    <message>
        <source>SME</source>
        <translation>VKE</translation>
    </message>
    <message>
        <source>SME, {size}</source>
        <translation>VKE, {size}</translation>
    </message>
    <message>
        <source>Is it an SME?</source>
        <translation>Kas see on VKE?</translation>
    </message>
    <message>
        <source>No scheme runs today, so its limits are not known.</source>
        <translation>Täna ei kehti ükski programm, seega ei ole piirmäärad teada.</translation>
    </message>
</context>
<context>
    <name>CompanyStatus</name>
    <message>
        <source>New</source>
        <translation>Uus</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiivne</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Vajab ülevaatamist</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Mitteaktiivne</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent was given and holds.</source>
        <translation>Nõusolek on antud ja kehtib.</translation>
    </message>
    <message>
        <source>Consent was given to other words: ask again.</source>
        <translation>Nõusolek anti teistsugusele sõnastusele: küsige uuesti.</translation>
    </message>
    <message>
        <source>Consent was withdrawn.</source>
        <translation>Nõusolek on tagasi võetud.</translation>
    </message>
    <message>
        <source>Consent was never given.</source>
        <translation>Nõusolekut ei ole antud.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Eesmärk</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Teksti versioon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Antud</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Võttis vastu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Viis</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tagasi võetud</translation>
    </message>
</context>
<context>
    <name>ConsentMethod</name>
    <message>
        <source>On paper</source>
        <translation>Paberil</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Ekraanil</translation>
    </message>
    <message>
        <source>Signature on the screen</source>
        <translation>Allkirjaga ekraanil</translation>
    </message>
</context>
<context>
    <name>ConsentPurpose</name>
    <message>
        <source>Profile shown to partner offices without a name</source>
        <translation>Profiili näitamine partnerorganisatsioonidele ilma nimeta</translation>
    </message>
    <message>
        <source>Publicity with name and picture</source>
        <translation>Nime ja pildi avaldamine</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Uudiskiri</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>My profile may be shown to the partner offices of the programme without my name, so that they can find a match. My name and the ways to reach me are shown to a partner office only after both offices have accepted a match.</source>
        <translation>Minu profiili võib ilma nimeta näidata programmi partnerorganisatsioonidele, et nad saaksid leida sobituse. Minu nime ja kontaktandmeid näidatakse partnerorganisatsioonile alles siis, kui mõlemad organisatsioonid on sobituse kinnitanud.</translation>
    </message>
    <message>
        <source>The office may use my name, my picture and the story of my exchange to make the programme known.</source>
        <translation>Organisatsioon võib programmi tutvustamiseks kasutada minu nime, pilti ja minu vahetuse lugu.</translation>
    </message>
    <message>
        <source>The office may send me news of the programme by e-mail.</source>
        <translation>Organisatsioon võib saata mulle e-postiga programmi uudiseid.</translation>
    </message>
    <message>
        <source>I may withdraw each of these at any time, as easily as I gave it. What was done until then stays lawful.</source>
        <translation>Võin iga nõusoleku igal ajal tagasi võtta sama lihtsalt, kui ma selle andsin. Seni tehtu jääb õiguspäraseks.</translation>
    </message>
</context>
<context>
    <name>Consenting</name>
    <message>
        <source>Kept the consent</source>
        <translation>Nõusolek salvestatud</translation>
    </message>
    <message>
        <source>Kept the consent of {name}</source>
        <translation>{name}: nõusolek salvestatud</translation>
    </message>
    <message>
        <source>Noted the withdrawal of a consent</source>
        <translation>Nõusoleku tagasivõtmine märgitud</translation>
    </message>
    <message>
        <source>Entered {name}</source>
        <translation>{name} lisatud</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Take consent</source>
        <translation>Võta nõusolek</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Keep consent</source>
        <translation>Salvesta nõusolek</translation>
    </message>
    <message>
        <source>Tick what the person agrees to, or cancel.</source>
        <translation>Märkige, millega isik nõustub, või loobuge.</translation>
    </message>
    <message>
        <source>No consent yet: nothing of this person may be shown to others.</source>
        <translation>Nõusolekut veel ei ole: sellest isikust ei tohi teistele midagi näidata.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Antud</translation>
    </message>
    <message>
        <source>Withdrawn on {moment}</source>
        <translation>Tagasi võetud {moment}</translation>
    </message>
    <message>
        <source>Note withdrawal</source>
        <translation>Märgi tagasivõtmine</translation>
    </message>
    <message>
        <source>Note withdrawal of: {purpose}</source>
        <translation>Märgi tagasivõtmine: {purpose}</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>võttis vastu {name}</translation>
    </message>
    <message>
        <source>text version {version} in {language}</source>
        <translation>teksti versioon {version}, keel: {language}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Midagi ei ole tagasi võtta.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Midagi ei ole uuesti teha.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Exchange</source>
        <translation>Vahetus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versioon</translation>
    </message>
    <message>
        <source>Code on the pages</source>
        <translation>Kood lehekülgedel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Sisu sõrmejälg</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehekülgi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Koostatud</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Exchange agreement</source>
        <translation>Vahetuskokkulepe</translation>
    </message>
    <message>
        <source>Grant agreement</source>
        <translation>Toetusleping</translation>
    </message>
    <message>
        <source>Activity plan</source>
        <translation>Tegevuskava</translation>
    </message>
    <message>
        <source>Proof of SME status</source>
        <translation>VKE staatuse tõend</translation>
    </message>
    <message>
        <source>Proof of employment</source>
        <translation>Tõend töötamise kohta</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>Ravikindlustus</translation>
    </message>
    <message>
        <source>A1 form</source>
        <translation>Vorm A1</translation>
    </message>
    <message>
        <source>Confirmation of presence</source>
        <translation>Kohalviibimise kinnitus</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Lõpparuanne</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Osalemistunnistus</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Nõusoleku vorm</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Väljastatud</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allkirjastatud</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Asendatud</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Pages</source>
        <translation>Lehekülgi</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages: open the document in the viewer.</source>
        <translation>
            <numerusform>Veel %n lehekülg: avage dokument vaaturis.</numerusform>
            <numerusform>Veel %n lehekülge: avage dokument vaaturis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not on this desk; the office that made it keeps it.</source>
        <translation>Faili ei ole selles töökohas; seda hoiab organisatsioon, kes selle koostas.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages went to the printer</source>
        <translation>
            <numerusform>%n lehekülg saadeti printerisse</numerusform>
            <numerusform>%n lehekülge saadeti printerisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvesta koopia</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-failid (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Open in the viewer</source>
        <translation>Ava vaaturis</translation>
    </message>
    <message>
        <source>Note as signed</source>
        <translation>Märgi allkirjastatuks</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Ava vahetus</translation>
    </message>
    <message>
        <source>The pages are on their way …</source>
        <translation>Leheküljed on tulekul…</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vahetus</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Koostatud</translation>
    </message>
    <message>
        <source>Code on the pages</source>
        <translation>Kood lehekülgedel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>The system has no viewer for PDF files.</source>
        <translation>Süsteemis ei ole PDF-failide vaaturit.</translation>
    </message>
    <message>
        <source>The copy or the print did not succeed.</source>
        <translation>Kopeerimine või printimine ei õnnestunud.</translation>
    </message>
    <message>
        <source>The document itself is safe in the database.</source>
        <translation>Dokument ise on andmebaasis alles.</translation>
    </message>
    <message>
        <source>Choose another folder or printer, or make room, and try again.</source>
        <translation>Valige teine kaust või printer või vabastage ruumi ja proovige uuesti.</translation>
    </message>
    <message>
        <source>Saved a copy as {file}</source>
        <translation>Koopia salvestatud: {file}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Lehekülg {number} / {count}</translation>
    </message>
    <message>
        <source>The printer {name} does not answer.</source>
        <translation>Printer {name} ei vasta.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Dokumente veel ei ole</translation>
    </message>
    <message>
        <source>An agreement stands here as soon as it has been issued in its exchange.</source>
        <translation>Kokkulepe ilmub siia niipea, kui see on oma vahetuses väljastatud.</translation>
    </message>
    <message>
        <source>Go to the exchanges</source>
        <translation>Mine vahetuste juurde</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumendid</translation>
    </message>
    <message>
        <source>The papers of the exchanges</source>
        <translation>Vahetuste paberid</translation>
    </message>
    <message>
        <source>Search documents</source>
        <translation>Otsi dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenti</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <translation>Ootab allkirju</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allkirjastatud</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Asendatud</translation>
    </message>
    <message>
        <source>{kind}, version {version}</source>
        <translation>{kind}, versioon {version}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Entered {name}</source>
        <translation>{name} lisatud</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} muudetud</translation>
    </message>
    <message numerus="yes">
        <source>Archived %n records</source>
        <translation>
            <numerusform>%n kirje arhiveeritud</numerusform>
            <numerusform>%n kirjet arhiveeritud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>The country of a company is missing.</source>
        <translation>Ühe ettevõtte riik on märkimata.</translation>
    </message>
    <message>
        <source>Both companies are in {country}.</source>
        <translation>Mõlemad ettevõtted asuvad samas riigis: {country}.</translation>
    </message>
    <message>
        <source>The companies are in different countries.</source>
        <translation>Ettevõtted asuvad eri riikides.</translation>
    </message>
    <message>
        <source>The stay has no dates yet.</source>
        <translation>Viibimisel ei ole veel kuupäevi.</translation>
    </message>
    <message>
        <source>Two periods of the stay overlap.</source>
        <translation>Kaks viibimise ajavahemikku kattuvad.</translation>
    </message>
    <message>
        <source>The scheme runs on {day}.</source>
        <translation>Programm kehtib {day}.</translation>
    </message>
    <message>
        <source>The scheme does not run on {day}.</source>
        <translation>Programm ei kehti {day}.</translation>
    </message>
    <message>
        <source>The country of the company is missing.</source>
        <translation>Ettevõtte riik on märkimata.</translation>
    </message>
    <message>
        <source>It is not known whether {country} takes part.</source>
        <translation>Ei ole teada, kas riik osaleb: {country}.</translation>
    </message>
    <message>
        <source>{country} takes part.</source>
        <translation>{country} osaleb.</translation>
    </message>
    <message>
        <source>{country} does not take part on {day}.</source>
        <translation>{country} ei osale {day}.</translation>
    </message>
    <message>
        <source>The grant for {country} is {rate} a month.</source>
        <translation>Toetuse kuumäär on {rate} (riik: {country}).</translation>
    </message>
    <message>
        <source>{country} takes part, but no grant is set for it: ask the programme.</source>
        <translation>{country} osaleb, kuid toetuse määra ei ole kehtestatud: küsige programmilt.</translation>
    </message>
    <message>
        <source>The company is an SME.</source>
        <translation>Ettevõte on VKE.</translation>
    </message>
    <message>
        <source>The company is not an SME: it may only host.</source>
        <translation>Ettevõte ei ole VKE: see saab olla ainult vastuvõtja.</translation>
    </message>
    <message>
        <source>It cannot be told yet whether the company is an SME.</source>
        <translation>Veel ei saa öelda, kas ettevõte on VKE.</translation>
    </message>
    <message>
        <source>The legal form is eligible.</source>
        <translation>Õiguslik vorm on abikõlblik.</translation>
    </message>
    <message>
        <source>A one-person company with a registration or VAT number.</source>
        <translation>Ühe inimese ettevõte, millel on registrikood või KMKR number.</translation>
    </message>
    <message>
        <source>A one-person company needs a registration or VAT number.</source>
        <translation>Ühe inimese ettevõttel peab olema registrikood või KMKR number.</translation>
    </message>
    <message>
        <source>This form of self-employment is decided case by case.</source>
        <translation>Selle füüsilisest isikust ettevõtjana tegutsemise vormi üle otsustatakse iga juhtumi korral eraldi.</translation>
    </message>
    <message>
        <source>The scheme says nothing of this legal form.</source>
        <translation>Programm ei ütle selle õigusliku vormi kohta midagi.</translation>
    </message>
    <message>
        <source>The company has sent {sent} of {limit} people.</source>
        <translation>Ettevõte on saatnud {sent} inimest, lubatud on {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The company has already sent %n people: no more are allowed.</source>
        <translation>
            <numerusform>Ettevõte on juba saatnud %n inimese: rohkem ei ole lubatud.</numerusform>
            <numerusform>Ettevõte on juba saatnud %n inimest: rohkem ei ole lubatud.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known since when the person has been in the company.</source>
        <translation>Ei ole teada, mis ajast isik ettevõttes töötab.</translation>
    </message>
    <message>
        <source>In the company since {day}.</source>
        <translation>Ettevõttes alates {day}.</translation>
    </message>
    <message>
        <source>Not long enough in the company before {day}.</source>
        <translation>Ettevõttes piisavalt kaua alles alates {day}.</translation>
    </message>
    <message>
        <source>The role in the company is missing.</source>
        <translation>Roll ettevõttes on märkimata.</translation>
    </message>
    <message>
        <source>A manager or owner needs no contract of employment.</source>
        <translation>Juhil ja omanikul ei ole töölepingut vaja.</translation>
    </message>
    <message>
        <source>An employee with a full-time contract.</source>
        <translation>Täistööajaga töölepinguga töötaja.</translation>
    </message>
    <message>
        <source>An employee needs a full-time contract.</source>
        <translation>Töötajal peab olema täistööajaga tööleping.</translation>
    </message>
    <message>
        <source>The stay of {length} is shorter than {limit}.</source>
        <translation>Viibimise kestus {length} on lühem kui {limit}.</translation>
    </message>
    <message>
        <source>The stay of {length} is longer than {limit}.</source>
        <translation>Viibimise kestus {length} on pikem kui {limit}.</translation>
    </message>
    <message>
        <source>The stay of {length} is allowed.</source>
        <translation>Viibimise kestus {length} on lubatud.</translation>
    </message>
    <message>
        <source>It is not known whether the stay may be cut into periods.</source>
        <translation>Ei ole teada, kas viibimist tohib ajavahemikeks jagada.</translation>
    </message>
    <message numerus="yes">
        <source>The stay is cut into %n periods.</source>
        <translation>
            <numerusform>Viibimine on jagatud %n ajavahemikuks.</numerusform>
            <numerusform>Viibimine on jagatud %n ajavahemikuks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every period of the stay needs at least %n days.</source>
        <translation>
            <numerusform>Iga viibimise ajavahemik peab kestma vähemalt %n päeva.</numerusform>
            <numerusform>Iga viibimise ajavahemik peab kestma vähemalt %n päeva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kuni</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Host office</source>
        <translation>Vastuvõttev organisatsioon</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Sobitus</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Sending company</source>
        <translation>Saatev ettevõte</translation>
    </message>
    <message>
        <source>Host company</source>
        <translation>Vastuvõttev ettevõte</translation>
    </message>
    <message>
        <source>Description of the project</source>
        <translation>Projekti kirjeldus</translation>
    </message>
    <message>
        <source>Direct talk of both companies on</source>
        <translation>Ettevõtete otsene vestlus toimus</translation>
    </message>
    <message>
        <source>Grant a month (EUR)</source>
        <translation>Toetus kuus (EUR)</translation>
    </message>
    <message>
        <source>Grant in all (EUR)</source>
        <translation>Toetus kokku (EUR)</translation>
    </message>
    <message>
        <source>Working of the grant</source>
        <translation>Toetuse arvutuskäik</translation>
    </message>
</context>
<context>
    <name>ExchangeState</name>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Plan agreed</source>
        <translation>Kava kokku lepitud</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allkirjastatud</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Käimas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Lõpetatud</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Hinnatud</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Tühistatud</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Lisa ajavahemik</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Lisa osa</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Lisa tegevus</translation>
    </message>
    <message>
        <source>What a reviewer would ask</source>
        <translation>Mida hindaja küsiks</translation>
    </message>
    <message>
        <source>Nothing: both sides have objectives and outcomes.</source>
        <translation>Ei midagi: mõlemal poolel on eesmärgid ja tulemused.</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Eemalda: {title}</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Viibimine</translation>
    </message>
    <message>
        <source>Activity plan</source>
        <translation>Tegevuskava</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Nädalate kaupa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Sending company</source>
        <translation>Saatev ettevõte</translation>
    </message>
    <message>
        <source>Host company</source>
        <translation>Vastuvõttev ettevõte</translation>
    </message>
    <message>
        <source>Sending office</source>
        <translation>Saatev organisatsioon</translation>
    </message>
    <message>
        <source>Host office</source>
        <translation>Vastuvõttev organisatsioon</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>{number}. nädal</translation>
    </message>
    <message>
        <source>Not on file yet: {papers}</source>
        <translation>Veel puudub: {papers}</translation>
    </message>
    <message>
        <source>Period {number}</source>
        <translation>{number}. ajavahemik</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>{number}. osa</translation>
    </message>
    <message>
        <source>These lines stand in the agreement as they are.</source>
        <translation>Need read lähevad kokkuleppesse nii, nagu nad on.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Toetus</translation>
    </message>
    <message>
        <source>Work out the grant</source>
        <translation>Arvuta toetus</translation>
    </message>
    <message>
        <source>The dates of the stay contradict each other: look at the periods.</source>
        <translation>Viibimise kuupäevad on vastuolus: vaadake ajavahemikud üle.</translation>
    </message>
    <message>
        <source>The grant has not been worked out yet. It needs the dates of the stay.</source>
        <translation>Toetust ei ole veel arvutatud. Selleks on vaja viibimise kuupäevi.</translation>
    </message>
    <message>
        <source>The dates or the rates have changed since: work it out again.</source>
        <translation>Kuupäevad või määrad on vahepeal muutunud: arvutage uuesti.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kokkulepe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Teine keel</translation>
    </message>
    <message>
        <source>Making the agreement …</source>
        <translation>Kokkuleppe koostamine…</translation>
    </message>
    <message>
        <source>Nothing is missing. A new version replaces an issued one, no signed one.</source>
        <translation>Midagi ei puudu. Uus versioon asendab väljastatud, kuid mitte allkirjastatud versiooni.</translation>
    </message>
    <message>
        <source>The agreement can be issued when this is filled in.</source>
        <translation>Kokkuleppe saab väljastada, kui need andmed on täidetud.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Mine sinna</translation>
    </message>
    <message>
        <source>Go there: {text}</source>
        <translation>Mine sinna: {text}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Järgmine samm</translation>
    </message>
    <message>
        <source>No exchanges yet</source>
        <translation>Vahetusi veel ei ole</translation>
    </message>
    <message>
        <source>When both offices have agreed on a match, its exchange is drawn up there.</source>
        <translation>Kui mõlemad organisatsioonid on sobituses kokku leppinud, koostatakse vahetus sobituste all.</translation>
    </message>
    <message>
        <source>Go to the matches</source>
        <translation>Mine sobituste juurde</translation>
    </message>
    <message>
        <source>Issue agreement</source>
        <translation>Väljasta kokkulepe</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Vahetused</translation>
    </message>
    <message>
        <source>Stay, plan, grant and agreement</source>
        <translation>Viibimine, kava, toetus ja kokkulepe</translation>
    </message>
    <message>
        <source>Search exchanges</source>
        <translation>Otsi vahetusi</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Kuupäevad puuduvad</translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges</source>
        <translation>
            <numerusform>%n vahetus</numerusform>
            <numerusform>%n vahetust</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Ootab meid</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avatud</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>kuni {day}</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Drew up the exchange</source>
        <translation>Vahetus koostatud</translation>
    </message>
    <message>
        <source>Added a section to the plan</source>
        <translation>Kavasse lisatud osa</translation>
    </message>
    <message>
        <source>Added an activity to the plan</source>
        <translation>Kavasse lisatud tegevus</translation>
    </message>
    <message>
        <source>Added a period to the stay</source>
        <translation>Viibimisele lisatud ajavahemik</translation>
    </message>
    <message>
        <source>Worked out the grant</source>
        <translation>Toetus arvutatud</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Everything that was saved before is safe.</source>
        <translation>Kõik varem salvestatu on alles.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Your work is on this computer and is sent as soon as the server answers.</source>
        <translation>Teie töö on selles arvutis ja saadetakse kohe, kui server vastab.</translation>
    </message>
    <message>
        <source>This desk has lost its identity on the server.</source>
        <translation>See töökoht on kaotanud oma identiteedi serveris.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ketas on täis.</translation>
    </message>
    <message>
        <source>Make room on the disk; then leave the field once more to save it.</source>
        <translation>Vabastage kettal ruumi ja lahkuge siis väljalt uuesti, et see salvestada.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written to.</source>
        <translation>Selle töökoha kausta ei saa kirjutada.</translation>
    </message>
    <message>
        <source>Ask for the right to write to the folder, or start SMEdesk with another one.</source>
        <translation>Küsige õigust sellesse kausta kirjutada või käivitage SMEdesk teise kaustaga.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Ketas teatas veast.</translation>
    </message>
    <message>
        <source>Make a backup to another disk and have this one checked.</source>
        <translation>Tehke varukoopia teisele kettale ja laske seda ketast kontrollida.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Andmebaasi hoiab kinni teine programm.</translation>
    </message>
    <message>
        <source>Close what copies or scans the folder, and try again.</source>
        <translation>Sulgege programm, mis kausta kopeerib või kontrollib, ja proovige uuesti.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>Andmebaasi ei saa avada.</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be read.</source>
        <translation>Kontrollige, kas kaust on olemas ja loetav.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Andmebaas on kahjustatud.</translation>
    </message>
    <message>
        <source>The copies in the folder “backups” are whole.</source>
        <translation>Koopiad kaustas „backups“ on terved.</translation>
    </message>
    <message>
        <source>Restore the newest copy; the damaged file is kept aside.</source>
        <translation>Taastage uusim koopia; kahjustatud fail pannakse kõrvale alles.</translation>
    </message>
    <message>
        <source>SMEdesk is already open with this profile.</source>
        <translation>SMEdesk on selle profiiliga juba avatud.</translation>
    </message>
    <message>
        <source>Go to the window that is open, or close it first.</source>
        <translation>Minge avatud akna juurde või sulgege see kõigepealt.</translation>
    </message>
    <message>
        <source>The database was written by a newer SMEdesk (version {version}, this one knows {known}).</source>
        <translation>Andmebaasi on kirjutanud uuem SMEdesk (versioon {version}, see siin tunneb versiooni {known}).</translation>
    </message>
    <message>
        <source>Install the newer SMEdesk on this computer.</source>
        <translation>Paigaldage sellesse arvutisse uuem SMEdesk.</translation>
    </message>
    <message>
        <source>The file {file} is not a database of SMEdesk.</source>
        <translation>Fail {file} ei ole SMEdeski andmebaas.</translation>
    </message>
    <message>
        <source>Choose another profile folder, or move the file away yourself.</source>
        <translation>Valige teine profiilikaust või viige fail ise mujale.</translation>
    </message>
    <message>
        <source>The database {file} is damaged.</source>
        <translation>Andmebaas {file} on kahjustatud.</translation>
    </message>
    <message>
        <source>The copies in the folder “backups” are whole, and the damaged file is kept aside.</source>
        <translation>Koopiad kaustas „backups“ on terved ja kahjustatud fail pannakse kõrvale alles.</translation>
    </message>
    <message>
        <source>Restore the newest copy.</source>
        <translation>Taastage uusim koopia.</translation>
    </message>
    <message>
        <source>The key in the key store does not open {file}.</source>
        <translation>Võtmehoidlas olev võti ei ava faili {file}.</translation>
    </message>
    <message>
        <source>Use the profile on the computer it was made on, or restore a backup with its key.</source>
        <translation>Kasutage profiili arvutis, kus see loodi, või taastage varukoopia koos võtmega.</translation>
    </message>
    <message>
        <source>The database {file} does not open: the key is wrong or the file is damaged.</source>
        <translation>Andmebaas {file} ei avane: võti on vale või fail on kahjustatud.</translation>
    </message>
    <message>
        <source>Restore the newest copy from the folder “backups”.</source>
        <translation>Taastage uusim koopia kaustast „backups“.</translation>
    </message>
    <message>
        <source>There is no desk in the folder {folder}.</source>
        <translation>Kaustas {folder} ei ole töökohta.</translation>
    </message>
    <message>
        <source>Name the folder of a desk.</source>
        <translation>Nimetage töökoha kaust.</translation>
    </message>
    <message>
        <source>There is a desk in the folder {folder} already.</source>
        <translation>Kaustas {folder} on töökoht juba olemas.</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet.</source>
        <translation>Nimetage kaust, mida veel ei ole.</translation>
    </message>
    <message>
        <source>The key of this database is not in the key store.</source>
        <translation>Selle andmebaasi võtit ei ole võtmehoidlas.</translation>
    </message>
    <message>
        <source>Use the profile under the user and on the computer it was made with.</source>
        <translation>Kasutage profiili selle kasutajana ja selles arvutis, kus see loodi.</translation>
    </message>
    <message>
        <source>The key store of the system is locked.</source>
        <translation>Süsteemi võtmehoidla on lukus.</translation>
    </message>
    <message>
        <source>Unlock it and start SMEdesk again.</source>
        <translation>Avage see ja käivitage SMEdesk uuesti.</translation>
    </message>
    <message>
        <source>The key store of the system did not answer.</source>
        <translation>Süsteemi võtmehoidla ei vastanud.</translation>
    </message>
    <message>
        <source>Start SMEdesk again; if it stays so, restart the computer.</source>
        <translation>Käivitage SMEdesk uuesti; kui viga kordub, taaskäivitage arvuti.</translation>
    </message>
    <message>
        <source>A passphrase is needed: this computer has no key store.</source>
        <translation>Vaja on paroolifraasi: selles arvutis ei ole võtmehoidlat.</translation>
    </message>
    <message>
        <source>Choose one of several words.</source>
        <translation>Valige mitmest sõnast koosnev paroolifraas.</translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation>Paroolifraas ei ole õige.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Sisestage see veel kord.</translation>
    </message>
    <message>
        <source>The file with the wrapped key is damaged: {file}.</source>
        <translation>Kaitstud võtme fail on kahjustatud: {file}.</translation>
    </message>
    <message>
        <source>Put a copy of this file back from a backup of the profile folder.</source>
        <translation>Taastage selle faili koopia profiilikausta varukoopiast.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serveriga ei saa ühendust.</translation>
    </message>
    <message>
        <source>Go on working; nothing needs to be done.</source>
        <translation>Töötage edasi; midagi ei ole vaja teha.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Serveri vastus viibis liiga kaua.</translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself.</source>
        <translation>Töötage edasi; programm proovib ise uuesti.</translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation>Ühendus katkes keset vastust.</translation>
    </message>
    <message>
        <source>What answered is not the server of the programme.</source>
        <translation>Vastaja ei ole programmi server.</translation>
    </message>
    <message>
        <source>Check the address, or log in to this network in your browser first.</source>
        <translation>Kontrollige aadressi või logige kõigepealt brauseris sellesse võrku sisse.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Server ei suutnud tõendada, kes ta on.</translation>
    </message>
    <message>
        <source>Do not send anything; ask the coordinator of the programme.</source>
        <translation>Ärge saatke midagi; küsige programmi koordinaatorilt.</translation>
    </message>
    <message>
        <source>The address of the server is not encrypted.</source>
        <translation>Serveri aadress ei ole krüptitud.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Kasutage aadressi, mille alguses on https.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>See ei ole serveri aadress.</translation>
    </message>
    <message>
        <source>Copy the address from the coordinator&apos;s message.</source>
        <translation>Kopeerige aadress koordinaatori kirjast.</translation>
    </message>
    <message>
        <source>The code is not known, was used, or is too old.</source>
        <translation>Kood on tundmatu, kasutatud või liiga vana.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new code; it is good for ten minutes.</source>
        <translation>Küsige koordinaatorilt uus kood; see kehtib kümme minutit.</translation>
    </message>
    <message>
        <source>This desk was shut out by the server.</source>
        <translation>Server on selle töökoha juurdepääsu sulgenud.</translation>
    </message>
    <message>
        <source>What is on this computer stays here.</source>
        <translation>Selles arvutis olev jääb siia alles.</translation>
    </message>
    <message>
        <source>The server made a mistake.</source>
        <translation>Server tegi vea.</translation>
    </message>
    <message>
        <source>The proxy of this network let nothing through.</source>
        <translation>Selle võrgu puhverserver ei lasknud midagi läbi.</translation>
    </message>
    <message>
        <source>Ask who looks after the network to let SMEdesk through.</source>
        <translation>Paluge võrgu haldajal SMEdesk läbi lasta.</translation>
    </message>
    <message>
        <source>What was to be sent or fetched is too large for one piece.</source>
        <translation>Saadetav või toodav on ühe osa jaoks liiga suur.</translation>
    </message>
    <message>
        <source>Tell the coordinator of the programme, with the details.</source>
        <translation>Teatage programmi koordinaatorile, lisage üksikasjad.</translation>
    </message>
    <message>
        <source>The server took nothing of what was sent.</source>
        <translation>Server ei võtnud saadetust midagi vastu.</translation>
    </message>
    <message>
        <source>The exchange with the server was stopped on the way.</source>
        <translation>Andmevahetus serveriga katkestati poolel teel.</translation>
    </message>
    <message>
        <source>Synchronise again when you like.</source>
        <translation>Sünkroonige uuesti, kui soovite.</translation>
    </message>
    <message>
        <source>Ask the coordinator for a new code and connect again.</source>
        <translation>Küsige koordinaatorilt uus kood ja ühendage uuesti.</translation>
    </message>
    <message>
        <source>The server asks for a newer SMEdesk.</source>
        <translation>Server nõuab uuemat SMEdeski.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Paigaldage uuem versioon.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Server on hõivatud.</translation>
    </message>
    <message>
        <source>Something outside the program failed ({code}).</source>
        <translation>Midagi väljaspool programmi ebaõnnestus ({code}).</translation>
    </message>
    <message>
        <source>Try again; copy the details if it stays so.</source>
        <translation>Proovige uuesti; kui viga kordub, kopeerige üksikasjad.</translation>
    </message>
</context>
<context>
    <name>FaultBar</name>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopeeri üksikasjad</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Sulge teade</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Üksikasjad kopeeritud</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>SMEdesk cannot open the desk</source>
        <translation>SMEdesk ei saa töökohta avada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Üksikasjad</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopeeri üksikasjad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Üksikasjad kopeeritud</translation>
    </message>
    <message>
        <source>Restore the newest copy</source>
        <translation>Taasta uusim koopia</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The program made a mistake. What was saved before is safe.</source>
        <translation>Programm tegi vea. Varem salvestatu on alles.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Choose one from the list: nothing there is called that</source>
        <translation>Valige loendist: sellist nimetust seal ei ole</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jah</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation>Lisamiseks kirjutage</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>mitte midagi</translation>
    </message>
    <message>
        <source>{field}, chosen: {codes}</source>
        <translation>{field}, valitud: {codes}</translation>
    </message>
    <message>
        <source>Take away {code}</source>
        <translation>Eemalda {code}</translation>
    </message>
    <message>
        <source>{code} taken away</source>
        <translation>{code} eemaldatud</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Type a date such as {example}, or t, or +7</source>
        <translation>Sisestage kuupäev, näiteks {example}, või t või +7</translation>
    </message>
    <message>
        <source>Not before {date}</source>
        <translation>Mitte varem kui {date}</translation>
    </message>
    <message>
        <source>Not after {date}</source>
        <translation>Mitte hiljem kui {date}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvestatud</translation>
    </message>
    <message>
        <source>{field} saved</source>
        <translation>{field} salvestatud</translation>
    </message>
    <message>
        <source>Type a whole number, such as 12</source>
        <translation>Sisestage täisarv, näiteks 12</translation>
    </message>
    <message>
        <source>Type {least} or more</source>
        <translation>Sisestage {least} või rohkem</translation>
    </message>
    <message>
        <source>Type {most} or less</source>
        <translation>Sisestage {most} või vähem</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}</source>
        <translation>Sisestage summa, näiteks {example}</translation>
    </message>
    <message>
        <source>Type no more than two places after the decimal sign</source>
        <translation>Sisestage kuni kaks kohta pärast koma</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Set up {name}</source>
        <translation>Seadista {name}</translation>
    </message>
    <message>
        <source>Welcome to SMEdesk</source>
        <translation>Tere tulemast SMEdeski</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Organisatsiooni nimi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Teie nimi</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Millega alustada</translation>
    </message>
    <message>
        <source>An empty desk, to fill or import into</source>
        <translation>Tühi töökoht täitmiseks või importimiseks</translation>
    </message>
    <message>
        <source>Made-up companies, to try things out</source>
        <translation>Väljamõeldud ettevõtted proovimiseks</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alusta</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. A server can be connected later.</source>
        <translation>Kõik jääb sellesse arvutisse, krüptituna. Serveriga saab ühendada hiljem.</translation>
    </message>
    <message>
        <source>This is needed on every agreement.</source>
        <translation>Seda on vaja igas kokkuleppes.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>History: {group}</source>
        <translation>Ajalugu: {group}</translation>
    </message>
</context>
<context>
    <name>FormHint</name>
    <message>
        <source>Type a word or a code</source>
        <translation>Sisestage sõna või kood</translation>
    </message>
    <message>
        <source>As in AT221</source>
        <translation>Näiteks AT221</translation>
    </message>
    <message>
        <source>Type a language and a level, as in English B2</source>
        <translation>Sisestage keel ja tase, näiteks inglise B2</translation>
    </message>
    <message>
        <source>Every office reads it: no names, no addresses</source>
        <translation>Seda loevad kõik organisatsioonid: ei nimesid ega aadresse</translation>
    </message>
    <message>
        <source>Every office reads it: no names</source>
        <translation>Seda loevad kõik organisatsioonid: ei nimesid</translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>The stay has no dates yet.</source>
        <translation>Viibimisel ei ole veel kuupäevi.</translation>
    </message>
    <message>
        <source>The scheme has no rate for {country}.</source>
        <translation>Programmis ei ole selle riigi määra: {country}.</translation>
    </message>
    <message>
        <source>Grant in all: {amount}</source>
        <translation>Toetus kokku: {amount}</translation>
    </message>
    <message>
        <source>Together: {length}</source>
        <translation>Kokku: {length}</translation>
    </message>
    <message>
        <source>{starts} to {ends}: {length}</source>
        <translation>{starts}–{ends}: {length}</translation>
    </message>
    <message>
        <source>Enhanced rate a month, valid from {valid_from}: {rate}</source>
        <translation>Suurendatud kuumäär, kehtib alates {valid_from}: {rate}</translation>
    </message>
    <message>
        <source>Rate a month for {country}, valid from {valid_from}: {rate}</source>
        <translation>Kuumäär ({country}), kehtib alates {valid_from}: {rate}</translation>
    </message>
    <message>
        <source>{months} × {rate} = {amount}</source>
        <translation>{months} × {rate} = {amount}</translation>
    </message>
    <message>
        <source>{days} ÷ {days_in_month} × {rate} = {amount}</source>
        <translation>{days} ÷ {days_in_month} × {rate} = {amount}</translation>
    </message>
    <message>
        <source>{due}, {share}: {amount}</source>
        <translation>{due}, {share}: {amount}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Kõik väljad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Midagi ei ole veel muudetud.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{author}, {moment}, on desk {desk}</source>
        <translation>{author}, {moment}, töökoht {desk}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Taasta</translation>
    </message>
    <message>
        <source>Restore {before} in {field}</source>
        <translation>Taasta {before} väljal {field}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>From {file}, sheet {sheet}, row {row}</source>
        <translation>Failist {file}, leht {sheet}, rida {row}</translation>
    </message>
    <message>
        <source>Imported {file}</source>
        <translation>{file} imporditud</translation>
    </message>
    <message>
        <source>Not saved: {reason} Close the file where it is open, or type another path.</source>
        <translation>Salvestamata: {reason} Sulgege fail seal, kus see avatud on, või sisestage teine asukoht.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Samm tagasi</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Faili lugemine</translation>
    </message>
    <message>
        <source>Comparing with what is here</source>
        <translation>Võrdlemine olemasolevaga</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importimine</translation>
    </message>
    <message>
        <source>Step 1 of 3: the file</source>
        <translation>1. samm 3-st: fail</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>The file is in</source>
        <translation>Fail on imporditud</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back. The new records stand in Companies and People.</source>
        <translation>Ctrl+Z võtab kogu impordi tagasi. Uued kirjed on ettevõtete ja inimeste all.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Impordi teine fail</translation>
    </message>
    <message>
        <source>Type the path of a file, or choose one</source>
        <translation>Sisestage faili asukoht või valige fail</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Peatatud. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Step 2 of 3: the columns of {file}</source>
        <translation>2. samm 3-st: faili {file} veerud</translation>
    </message>
    <message>
        <source>Step 3 of 3: what the import of {file} would do</source>
        <translation>3. samm 3-st: mida faili {file} importimine teeks</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uus</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Uuendus</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Muutmata</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Korduv</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Viga</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Välja jäetud</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Täisnimi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>{sheet}, cell {cell}</source>
        <translation>{sheet}, lahter {cell}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rida {row}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Sheets</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>The file replaces what is here</source>
        <translation>Fail asendab siin oleva</translation>
    </message>
    <message>
        <source>Take rows with a faulty cell too; the cell goes to a note</source>
        <translation>Võta ka vigase lahtriga read; lahter läheb märkmesse</translation>
    </message>
    <message>
        <source>Keep these columns as</source>
        <translation>Salvesta need veerud nimega</translation>
    </message>
    <message>
        <source>Keep columns</source>
        <translation>Salvesta veerud</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Prooviimport</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Veerg</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Päis</translation>
    </message>
    <message>
        <source>The first cells</source>
        <translation>Esimesed lahtrid</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Läheb väljale</translation>
    </message>
    <message>
        <source>{head} becomes</source>
        <translation>{head} läheb väljale</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Nothing is written before you have seen what the import would do. One undo takes the whole of it back.</source>
        <translation>Enne kui olete näinud, mida import teeks, ei kirjutata midagi. Üks tagasivõtmine võtab kogu impordi tagasi.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>XLSX, XLS, ODS, CSV or another text table</source>
        <translation>XLSX, XLS, ODS, CSV või muu tekstitabel</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>Salvestatud veerud</translation>
    </message>
    <message>
        <source>Country where a row names none</source>
        <translation>Riik, kui real seda ei ole</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vali fail…</translation>
    </message>
    <message>
        <source>Read file</source>
        <translation>Loe fail</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Milline loend?</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Vali fail</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
</context>
<context>
    <name>ImportRemark</name>
    <message>
        <source>The row names no company, so the person stays out</source>
        <translation>Real ei ole ettevõtet, seega jääb isik välja</translation>
    </message>
    <message>
        <source>The company of this row stays out, and so does the person</source>
        <translation>Selle rea ettevõte jääb välja ja isik samuti</translation>
    </message>
    <message>
        <source>This VAT number is that of {name}</source>
        <translation>Selle KMKR numbriga on juba {name}</translation>
    </message>
    <message>
        <source>This registration number is that of {name}</source>
        <translation>Selle registrikoodiga on juba {name}</translation>
    </message>
    <message>
        <source>This e-mail address is that of {name}</source>
        <translation>Selle e-posti aadressiga on juba {name}</translation>
    </message>
    <message>
        <source>{field}: “{value}” here, “{kept}” in row {row}; the earlier one is kept</source>
        <translation>{field}: siin „{value}“, real {row} „{kept}“; alles jääb varasem</translation>
    </message>
    <message>
        <source>Much like {name}: entered as another one</source>
        <translation>Väga sarnane: {name}; sisestatakse eraldi</translation>
    </message>
    <message>
        <source>Fits several records; {name} is taken</source>
        <translation>Sobib mitme kirjega; valitud on {name}</translation>
    </message>
    <message>
        <source>This person is known at {name}</source>
        <translation>See isik on juba teada: {name}</translation>
    </message>
    <message>
        <source>The VAT number is from {country}, the company is not</source>
        <translation>KMKR numbri riik on {country}, ettevõtte riik on muu</translation>
    </message>
    <message>
        <source>Several are named: the first is taken, the others go to a note</source>
        <translation>Nimetatud on mitu: esimene võetakse, teised lähevad märkmesse</translation>
    </message>
    <message>
        <source>What does not fit the field goes to a note</source>
        <translation>Mis väljale ei sobi, läheb märkmesse</translation>
    </message>
    <message>
        <source>Too long for the field: the whole of it goes to a note</source>
        <translation>Väljale liiga pikk: kogu tekst läheb märkmesse</translation>
    </message>
    <message>
        <source>Leading zeros that the file had lost were put back</source>
        <translation>Failis kaduma läinud algusnullid on taastatud</translation>
    </message>
    <message>
        <source>{field}: “{value}” goes to a note, “{kept}” stays</source>
        <translation>{field}: „{value}“ läheb märkmesse, „{kept}“ jääb</translation>
    </message>
    <message>
        <source>{field}: “{value}” replaces “{before}”</source>
        <translation>{field}: „{value}“ asendab väärtuse „{before}“</translation>
    </message>
    <message>
        <source>The company is made from what the row says of the person</source>
        <translation>Ettevõte luuakse selle järgi, mida rida isiku kohta ütleb</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Record</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Tulemused</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Ridu ei ole</translation>
    </message>
    <message>
        <source>No column of the file is mapped to a company or a person.</source>
        <translation>Ükski faili veerg ei ole seotud ettevõtte ega isikuga.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Prooviimport</translation>
    </message>
    <message>
        <source>Workbook with marked errors</source>
        <translation>Märgitud vigadega töövihik</translation>
    </message>
    <message>
        <source>Save marked workbook</source>
        <translation>Salvesta märgitud töövihik</translation>
    </message>
    <message>
        <source>Choose a row to read what is said of its cells.</source>
        <translation>Valige rida, et lugeda, mida selle lahtrite kohta öeldakse.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Märkustega</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Impordi %n kirje</numerusform>
            <numerusform>Impordi %n kirjet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be said of this row.</source>
        <translation>Selle rea kohta ei ole midagi öelda.</translation>
    </message>
    <message>
        <source>The same as in {place}</source>
        <translation>Sama mis kohas {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n records in rows</source>
        <translation>
            <numerusform>%n kirje ridades</numerusform>
            <numerusform>%n kirjet ridades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstalmentDue</name>
    <message>
        <source>On signature of the grant agreement</source>
        <translation>Toetuslepingu allkirjastamisel</translation>
    </message>
    <message>
        <source>At the start of the stay</source>
        <translation>Viibimise alguses</translation>
    </message>
    <message>
        <source>After the final report</source>
        <translation>Pärast lõpparuannet</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n records arrived</source>
        <translation>
            <numerusform>%n kirje saabus</numerusform>
            <numerusform>%n kirjet saabus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n changes</source>
        <translation>
            <numerusform>Server lükkas %n muudatuse tagasi</numerusform>
            <numerusform>Server lükkas %n muudatust tagasi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>tähed</translation>
    </message>
</context>
<context>
    <name>LegalForm</name>
    <message>
        <source>Company</source>
        <translation>Äriühing</translation>
    </message>
    <message>
        <source>One-person company</source>
        <translation>Ühe inimese ettevõte</translation>
    </message>
    <message>
        <source>Freelancer or liberal profession</source>
        <translation>Vabakutseline või vaba elukutse esindaja</translation>
    </message>
    <message>
        <source>Other self-employment</source>
        <translation>Muu füüsilisest isikust ettevõtja</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n kuu</numerusform>
            <numerusform>%n kuud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päev</numerusform>
            <numerusform>%n päeva</numerusform>
        </translation>
    </message>
    <message>
        <source>{months} and {days}</source>
        <translation>{months} ja {days}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Yes</source>
        <translation>Jah</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ei ole enam olemas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Midagi ei leitud</translation>
    </message>
    <message>
        <source>No record fits this search and these filters. Try fewer words or another filter.</source>
        <translation>Ükski kirje ei vasta sellele otsingule ja filtritele. Proovige vähemate sõnade või muu filtriga.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laadimine</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valitud</numerusform>
            <numerusform>%n valitud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{office} – SMEdesk</source>
        <translation>{office} – SMEdesk</translation>
    </message>
    <message>
        <source>There is nothing of this kind to do here.</source>
        <translation>Siin ei ole midagi sellist teha.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Liikumine</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tegevused</translation>
    </message>
    <message>
        <source>Import an Excel list</source>
        <translation>Impordi Exceli loend</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Host office</source>
        <translation>Vastuvõttev organisatsioon</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Taotlus</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Vastuvõtukoht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Fingerprint of the terms</source>
        <translation>Tingimuste sõrmejälg</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ettepanek tehtud</translation>
    </message>
    <message>
        <source>Accepted by the sending office</source>
        <translation>Saatev organisatsioon kinnitas</translation>
    </message>
    <message>
        <source>Accepted by the host office</source>
        <translation>Vastuvõttev organisatsioon kinnitas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suletud</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sobivus</translation>
    </message>
    <message>
        <source>Explanation as shown</source>
        <translation>Näidatud selgitus</translation>
    </message>
</context>
<context>
    <name>MatchState</name>
    <message>
        <source>Suggested</source>
        <translation>Soovitatud</translation>
    </message>
    <message>
        <source>Proposed, waiting for the server</source>
        <translation>Ettepanek tehtud, ootab serverit</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ettepanek tehtud</translation>
    </message>
    <message>
        <source>Accepted, waiting for the server</source>
        <translation>Kinnitatud, ootab serverit</translation>
    </message>
    <message>
        <source>Declined, waiting for the server</source>
        <translation>Tagasi lükatud, ootab serverit</translation>
    </message>
    <message>
        <source>Withdrawn, waiting for the server</source>
        <translation>Tagasi võetud, ootab serverit</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Kokku lepitud</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Aegunud</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Why this place</source>
        <translation>Miks see koht</translation>
    </message>
    <message>
        <source>For the participant: {figure}</source>
        <translation>Osaleja jaoks: {figure}</translation>
    </message>
    <message>
        <source>For the host: {figure}</source>
        <translation>Vastuvõtja jaoks: {figure}</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Täitmata</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reeglid</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Näita reegleid</translation>
    </message>
    <message>
        <source>weighs {weight} %</source>
        <translation>kaal {weight} %</translation>
    </message>
    <message>
        <source>Not filled in on one side</source>
        <translation>Ühel poolel täitmata</translation>
    </message>
    <message>
        <source>Where the placements go</source>
        <translation>Kuhu vastuvõtukohad kaovad</translation>
    </message>
    <message>
        <source>All placements</source>
        <translation>Kõik vastuvõtukohad</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vastuvõtja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Kelle kord</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Sobitused</translation>
    </message>
    <message>
        <source>No matches yet</source>
        <translation>Sobitusi veel ei ole</translation>
    </message>
    <message>
        <source>What you propose, and what other offices propose to you, stands here.</source>
        <translation>Siin on teie ettepanekud ja ettepanekud, mida teised organisatsioonid teile teevad.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n sobitus</numerusform>
            <numerusform>%n sobitust</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, the other office reads it</source>
        <translation>Põhjus, mida teine organisatsioon loeb</translation>
    </message>
    <message>
        <source>Enter sends it, Esc keeps the match.</source>
        <translation>Enter saadab, Esc jätab sobituse alles.</translation>
    </message>
    <message>
        <source>Why it was proposed</source>
        <translation>Miks see ettepanek tehti</translation>
    </message>
    <message>
        <source>Draw up the exchange</source>
        <translation>Koosta vahetus</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>Ava vahetus</translation>
    </message>
    <message>
        <source>These steps go to the other office and cannot be undone with Ctrl+Z.</source>
        <translation>Need sammud jõuavad teise organisatsioonini ja neid ei saa Ctrl+Z-ga tagasi võtta.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sobivus</translation>
    </message>
    <message>
        <source>Sending office</source>
        <translation>Saatev organisatsioon</translation>
    </message>
    <message>
        <source>Host office</source>
        <translation>Vastuvõttev organisatsioon</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ettepanek tehtud</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suletud</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <translation>{what}, kuni {day}</translation>
    </message>
    <message>
        <source>Type a name or a company</source>
        <translation>Sisestage nimi või ettevõte</translation>
    </message>
    <message>
        <source>Placements that suit</source>
        <translation>Sobivad vastuvõtukohad</translation>
    </message>
    <message>
        <source>No placement to suggest</source>
        <translation>Soovitatavat vastuvõtukohta ei ole</translation>
    </message>
    <message>
        <source>Choose a participant with an accepted or published application. Where none suits, it is said which rule leaves none.</source>
        <translation>Valige osaleja, kelle taotlus on kinnitatud või avaldatud. Kui ükski koht ei sobi, on näha, milline reegel ei jäta alles ühtegi.</translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation>Eelmine osaleja</translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation>Järgmine osaleja</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Vastuvõtukoht</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Teemad</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kestus</translation>
    </message>
    <message numerus="yes">
        <source>%n placements suit</source>
        <translation>
            <numerusform>%n sobiv vastuvõtukoht</numerusform>
            <numerusform>%n sobivat vastuvõtukohta</numerusform>
        </translation>
    </message>
    <message>
        <source>Wants to learn · can teach</source>
        <translation>Soovib õppida · oskab õpetada</translation>
    </message>
    <message>
        <source>Brings · wishes for</source>
        <translation>Toob kaasa · soovib</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Riigid</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Töövorm</translation>
    </message>
    <message>
        <source>What both offices see</source>
        <translation>Mida näevad mõlemad organisatsioonid</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Tegevusala</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Suurus</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Võimalik</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Oma sõnadega</translation>
    </message>
    <message>
        <source>Participant {code}</source>
        <translation>Osaleja {code}</translation>
    </message>
    <message>
        <source>Placement {code}</source>
        <translation>Vastuvõtukoht {code}</translation>
    </message>
    <message>
        <source>Who fits whom, and whose turn it is</source>
        <translation>Kes kellega sobib ja kelle kord on</translation>
    </message>
    <message>
        <source>Search these lists</source>
        <translation>Otsi neist loenditest</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Osad</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Soovitused</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Ootab meid</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Ootab teisi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Tee ettepanek</translation>
    </message>
    <message>
        <source>The other office gets the proposal. It cannot be undone, but withdrawn.</source>
        <translation>Teine organisatsioon saab ettepaneku. Seda ei saa olematuks teha, kuid saab tagasi võtta.</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Mine inimeste juurde</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Sobivus {score} / 100</translation>
    </message>
    <message>
        <source>Place {rank} on the list of {name}</source>
        <translation>{rank}. koht nimekirjas: {name}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Oskused</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ametiala</translation>
    </message>
    <message>
        <source>Common time</source>
        <translation>Ühine aeg</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Kirjeldused</translation>
    </message>
    <message>
        <source>Limit of open proposals</source>
        <translation>Avatud ettepanekute piir</translation>
    </message>
    <message>
        <source>No other relationship</source>
        <translation>Muud vahetust ei ole</translation>
    </message>
    <message>
        <source>People sent by the company</source>
        <translation>Ettevõtte saadetud inimesed</translation>
    </message>
    <message>
        <source>Both published</source>
        <translation>Mõlemad avaldatud</translation>
    </message>
    <message>
        <source>Consent to be shown</source>
        <translation>Nõusolek näitamiseks</translation>
    </message>
    <message>
        <source>Active of late</source>
        <translation>Hiljuti tegutsenud</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vabad kohad</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Teine riik</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Teine organisatsioon</translation>
    </message>
    <message>
        <source>Countries wanted</source>
        <translation>Soovitud riigid</translation>
    </message>
    <message>
        <source>Countries accepted</source>
        <translation>Lubatud riigid</translation>
    </message>
    <message>
        <source>Shared language</source>
        <translation>Ühine keel</translation>
    </message>
    <message>
        <source>Length of the stay</source>
        <translation>Viibimise kestus</translation>
    </message>
    <message>
        <source>Not refused before</source>
        <translation>Varem tagasi lükkamata</translation>
    </message>
    <message>
        <source>{band} people</source>
        <translation>{band} töötajat</translation>
    </message>
    <message>
        <source>{least} to {most} months</source>
        <translation>{least}–{most} kuud</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n kuu</numerusform>
            <numerusform>%n kuud</numerusform>
        </translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts}–{ends}</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>The participant may get another proposal</source>
        <translation>Osaleja võib saada veel ühe ettepaneku</translation>
    </message>
    <message>
        <source>The participant has as many open proposals as the scheme allows</source>
        <translation>Osalejal on juba nii palju avatud ettepanekuid, kui programm lubab</translation>
    </message>
    <message>
        <source>The participant is not in a relationship past draft</source>
        <translation>Osalejal ei ole teist vahetust, mis on mustandist kaugemal</translation>
    </message>
    <message>
        <source>The participant is already in a relationship past draft</source>
        <translation>Osalejal on juba vahetus, mis on mustandist kaugemal</translation>
    </message>
    <message>
        <source>The sending company may send another person</source>
        <translation>Saatev ettevõte võib saata veel ühe inimese</translation>
    </message>
    <message>
        <source>The sending company has sent as many people as the scheme allows</source>
        <translation>Saatev ettevõte on saatnud nii palju inimesi, kui programm lubab</translation>
    </message>
    <message>
        <source>Both profiles are published</source>
        <translation>Mõlemad profiilid on avaldatud</translation>
    </message>
    <message>
        <source>Not published: {who}</source>
        <translation>Avaldamata: {who}</translation>
    </message>
    <message>
        <source>Both sides consented to be shown</source>
        <translation>Mõlemad pooled on näitamiseks nõusoleku andnud</translation>
    </message>
    <message>
        <source>No consent to be shown: {who}</source>
        <translation>Puudub nõusolek näitamiseks: {who}</translation>
    </message>
    <message>
        <source>Both sides have been active of late</source>
        <translation>Mõlemad pooled on hiljuti tegutsenud</translation>
    </message>
    <message>
        <source>Inactive for too long: {who}</source>
        <translation>Liiga kaua tegevuseta: {who}</translation>
    </message>
    <message>
        <source>The placement has a free place</source>
        <translation>Vastuvõtukohal on vaba koht</translation>
    </message>
    <message>
        <source>No place of the placement is free</source>
        <translation>Vastuvõtukohal ei ole ühtegi vaba kohta</translation>
    </message>
    <message>
        <source>The two companies are in different countries</source>
        <translation>Ettevõtted asuvad eri riikides</translation>
    </message>
    <message>
        <source>The two companies are not in different countries: {countries}</source>
        <translation>Ettevõtted ei asu eri riikides: {countries}</translation>
    </message>
    <message>
        <source>Two different offices look after the pair</source>
        <translation>Paari eest hoolitsevad kaks eri organisatsiooni</translation>
    </message>
    <message>
        <source>The same office looks after both sides</source>
        <translation>Mõlema poole eest hoolitseb sama organisatsioon</translation>
    </message>
    <message>
        <source>The participant would go to {country}</source>
        <translation>Osaleja läheks sellesse riiki: {country}</translation>
    </message>
    <message>
        <source>The participant does not want to go to {country}</source>
        <translation>Osaleja ei soovi minna sellesse riiki: {country}</translation>
    </message>
    <message>
        <source>The host accepts people from {country}</source>
        <translation>Vastuvõtja võtab inimesi sellest riigist: {country}</translation>
    </message>
    <message>
        <source>The host does not accept people from {country}</source>
        <translation>Vastuvõtja ei võta inimesi sellest riigist: {country}</translation>
    </message>
    <message>
        <source>They share a language at the level asked</source>
        <translation>Neil on nõutud tasemel ühine keel</translation>
    </message>
    <message>
        <source>No shared language at the level asked: {languages}</source>
        <translation>Nõutud tasemel ühist keelt ei ole: {languages}</translation>
    </message>
    <message>
        <source>The way of working suits both</source>
        <translation>Töövorm sobib mõlemale</translation>
    </message>
    <message>
        <source>On site, blended or remote: no way of working suits both</source>
        <translation>Kohapeal, hübriidselt või kaugtööna: ükski töövorm ei sobi mõlemale</translation>
    </message>
    <message>
        <source>The length of the stay suits both</source>
        <translation>Viibimise kestus sobib mõlemale</translation>
    </message>
    <message>
        <source>No length of stay suits both</source>
        <translation>Ükski viibimise kestus ei sobi mõlemale</translation>
    </message>
    <message>
        <source>The common time is long enough</source>
        <translation>Ühist aega on piisavalt</translation>
    </message>
    <message>
        <source>The common time is too short for the stay</source>
        <translation>Ühist aega on viibimiseks liiga vähe</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>osaleja</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vastuvõtja</translation>
    </message>
    <message>
        <source>skills wanted</source>
        <translation>soovitud oskused</translation>
    </message>
    <message>
        <source>skills offered</source>
        <translation>pakutavad oskused</translation>
    </message>
    <message>
        <source>skills needed</source>
        <translation>vajalikud oskused</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>oskused</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>ametiala</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>tegevusala</translation>
    </message>
    <message>
        <source>sectors wanted</source>
        <translation>soovitud tegevusalad</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>teemad</translation>
    </message>
    <message>
        <source>preferred sizes</source>
        <translation>eelistatud suurused</translation>
    </message>
    <message>
        <source>size of the company</source>
        <translation>ettevõtte suurus</translation>
    </message>
    <message>
        <source>languages asked</source>
        <translation>nõutud keeled</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>keeled</translation>
    </message>
    <message>
        <source>description</source>
        <translation>kirjeldus</translation>
    </message>
    <message numerus="yes">
        <source>Meets all %n rules.</source>
        <translation>
            <numerusform>Vastab %n reeglile.</numerusform>
            <numerusform>Vastab kõigile %n reeglile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not filled in: {field} ({side}). It could raise the score from {score} to {best}.</source>
        <translation>Täitmata: {field} ({side}). Täitmine võiks tõsta sobivuse {score}-lt {best}-le.</translation>
    </message>
    <message>
        <source>Not filled in: {field} ({side}). It could raise the score from {score} to {best}: place {rank}.</source>
        <translation>Täitmata: {field} ({side}). Täitmine võiks tõsta sobivuse {score}-lt {best}-le, koht {rank}.</translation>
    </message>
    <message numerus="yes">
        <source>Teaches {met} of %n skills wanted: {names}</source>
        <translation>
            <numerusform>Soovitud %n oskusest õpetab {met}: {names}</numerusform>
            <numerusform>Soovitud %n oskusest õpetab {met}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Teaches something close to: {names}</source>
        <translation>Õpetab midagi lähedast: {names}</translation>
    </message>
    <message>
        <source>Does not teach: {names}</source>
        <translation>Ei õpeta: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Has {met} of %n skills needed: {names}</source>
        <translation>
            <numerusform>Vajalikust %n oskusest on olemas {met}: {names}</numerusform>
            <numerusform>Vajalikust %n oskusest on olemas {met}: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Has something close to: {names}</source>
        <translation>On midagi lähedast: {names}</translation>
    </message>
    <message>
        <source>Does not have: {names}</source>
        <translation>Puudub: {names}</translation>
    </message>
    <message>
        <source>Same occupation: {names}</source>
        <translation>Sama ametiala: {names}</translation>
    </message>
    <message>
        <source>The pair has not been proposed or refused before</source>
        <translation>Seda paari ei ole varem pakutud ega tagasi lükatud</translation>
    </message>
    <message>
        <source>The pair was proposed or refused before</source>
        <translation>Seda paari on varem pakutud või see on tagasi lükatud</translation>
    </message>
    <message>
        <source>Related occupations: {names}</source>
        <translation>Lähedased ametialad: {names}</translation>
    </message>
    <message>
        <source>Unrelated occupations: {names}</source>
        <translation>Ametialad, mis ei ole lähedased: {names}</translation>
    </message>
    <message>
        <source>Sector as wished: {found}</source>
        <translation>Tegevusala on soovitud: {found}</translation>
    </message>
    <message>
        <source>Sector close to the one wished: {found} for {wanted}</source>
        <translation>Tegevusala on soovitule lähedane: on {found}, sooviti {wanted}</translation>
    </message>
    <message>
        <source>Another sector than wished: {found} for {wanted}</source>
        <translation>Muu tegevusala kui soovitud: on {found}, sooviti {wanted}</translation>
    </message>
    <message>
        <source>Sectors of two NACE revisions cannot be compared: {found}, {wanted}</source>
        <translation>Kahe NACE redaktsiooni tegevusalasid ei saa võrrelda: {found}, {wanted}</translation>
    </message>
    <message>
        <source>Topics the host does not offer: {names}</source>
        <translation>Teemad, mida vastuvõtja ei paku: {names}</translation>
    </message>
    <message>
        <source>Topics the participant does not bring: {names}</source>
        <translation>Teemad, mida osaleja ei too: {names}</translation>
    </message>
    <message>
        <source>Shared topics: {names}</source>
        <translation>Ühised teemad: {names}</translation>
    </message>
    <message>
        <source>Size of the company as wished: {found}</source>
        <translation>Ettevõtte suurus on soovitud: {found}</translation>
    </message>
    <message>
        <source>Size of the company not as wished: {found} for {wanted}</source>
        <translation>Ettevõtte suurus ei ole soovitud: on {found}, sooviti {wanted}</translation>
    </message>
    <message numerus="yes">
        <source>%n days of common time</source>
        <translation>
            <numerusform>%n päev ühist aega</numerusform>
            <numerusform>%n päeva ühist aega</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of common time, little to choose from</source>
        <translation>
            <numerusform>%n päev ühist aega, valikut on vähe</numerusform>
            <numerusform>%n päeva ühist aega, valikut on vähe</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks none of the languages asked: {names}</source>
        <translation>Ei oska ühtegi nõutud keelt: {names}</translation>
    </message>
    <message>
        <source>Speaks {language} at {level}, asked is {asked}</source>
        <translation>{language}: tase {level}, nõutud {asked}</translation>
    </message>
    <message>
        <source>Words in both descriptions: {names}</source>
        <translation>Sõnad mõlemas kirjelduses: {names}</translation>
    </message>
    <message>
        <source>The descriptions share no words</source>
        <translation>Kirjeldustes ei ole ühiseid sõnu</translation>
    </message>
    <message>
        <source>Descriptions in two languages are not compared: {names}</source>
        <translation>Eri keeltes kirjeldusi ei võrrelda: {names}</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>On site</source>
        <translation>Kohapeal</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Hübriidne</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Kaugtööna</translation>
    </message>
</context>
<context>
    <name>NaceRevision</name>
    <message>
        <source>NACE Rev. 2</source>
        <translation>NACE Rev. 2</translation>
    </message>
    <message>
        <source>NACE Rev. 2.1</source>
        <translation>NACE Rev. 2.1</translation>
    </message>
</context>
<context>
    <name>NewContact</name>
    <message>
        <source>New contact</source>
        <translation>Uus kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Given and family name</source>
        <translation>Ees- ja perekonnanimi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-post või telefon</translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation>Isik nõustub</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Pane kõrvale</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salvesta ja järgmine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Already here: {name}. Add the person to it</source>
        <translation>Juba olemas: {name}. Lisa isik sinna</translation>
    </message>
    <message>
        <source>This is needed: type something</source>
        <translation>See on vajalik: sisestage midagi</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>A new company is entered in Companies, together with its contact</source>
        <translation>Uus ettevõte sisestatakse ettevõtete all koos kontaktisikuga</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uus isik</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>About</source>
        <translation>Mille kohta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjutatud</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>New note</source>
        <translation>Uus märge</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lisa märge</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Märkmeid veel ei ole.</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Wrote a note</source>
        <translation>Märge lisatud</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Linn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Signs for the office</source>
        <translation>Organisatsiooni esindaja</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Meie organisatsioon</translation>
    </message>
    <message>
        <source>These details stand on every agreement</source>
        <translation>Need andmed on igas kokkuleppes</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Our office</source>
        <translation>Meie organisatsioon</translation>
    </message>
    <message>
        <source>On agreements</source>
        <translation>Kokkulepetes</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>Selles töökohas</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Making up companies to try things out…</source>
        <translation>Väljamõeldud ettevõtete loomine proovimiseks…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Empty the search</source>
        <translation>Tühjenda otsing</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show what is typed</source>
        <translation>Näita sisestatut</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Valige paroolifraas</translation>
    </message>
    <message>
        <source>Open the desk with your passphrase</source>
        <translation>Avage töökoht oma paroolifraasiga</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Paroolifraas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>This computer has no key store that SMEdesk trusts, so a passphrase protects the desk. It is asked for each time SMEdesk starts.</source>
        <translation>Selles arvutis ei ole võtmehoidlat, mida SMEdesk usaldab, seega kaitseb töökohta paroolifraas. Seda küsitakse iga kord, kui SMEdesk käivitub.</translation>
    </message>
    <message>
        <source>Keep it in a safe place. Nobody can open the desk without it, and nobody can find it again.</source>
        <translation>Hoidke seda kindlas kohas. Ilma selleta ei saa töökohta avada keegi ja keegi ei saa seda uuesti leida.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Sama paroolifraas uuesti</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Sisestage paroolifraas.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters, three or four words.</source>
        <translation>
            <numerusform>Liiga lühike: vähemalt %n märk, kolm või neli sõna.</numerusform>
            <numerusform>Liiga lühike: vähemalt %n märki, kolm või neli sõna.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Need kaks ei ole ühesugused.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Taotlus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Otsi inimesi</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Inimesi veel ei ole</translation>
    </message>
    <message>
        <source>Participants and contacts of your companies stand here, with their consents.</source>
        <translation>Siin on osalejad ja teie ettevõtete kontaktisikud koos nõusolekutega.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uus isik</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Eesnimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Role in the company</source>
        <translation>Roll ettevõttes</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Ametinimetus</translation>
    </message>
    <message>
        <source>Occupation (ESCO or ISCO)</source>
        <translation>Ametiala (ESCO või ISCO)</translation>
    </message>
    <message>
        <source>In the company since</source>
        <translation>Ettevõttes alates</translation>
    </message>
    <message>
        <source>Full-time contract</source>
        <translation>Täistööajaga leping</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Kirjade keel</translation>
    </message>
    <message>
        <source>Languages (CEFR)</source>
        <translation>Keeled (CEFR)</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Oskused</translation>
    </message>
    <message>
        <source>Enhanced rate</source>
        <translation>Suurendatud määr</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Kohtuti üritusel</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Suggested matches</source>
        <translation>Soovitatud sobitused</translation>
    </message>
    <message>
        <source>Parts of the person</source>
        <translation>Isiku osad</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiil</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Nõusolekud</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Taotlus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Märkmed</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ava {name}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Töö</translation>
    </message>
    <message>
        <source>Languages and skills</source>
        <translation>Keeled ja oskused</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Esimene kontakt</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Employee</source>
        <translation>Töötaja</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Juht</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omanik</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>Kaasomanik</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktisik</translation>
    </message>
    <message>
        <source>Title, without names</source>
        <translation>Pealkiri, ilma nimedeta</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Avaldatud</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Teemad</translation>
    </message>
    <message>
        <source>Can teach</source>
        <translation>Oskab õpetada</translation>
    </message>
    <message>
        <source>Wishes for</source>
        <translation>Soovib</translation>
    </message>
    <message>
        <source>Languages, one is enough</source>
        <translation>Keeled, ühest piisab</translation>
    </message>
    <message>
        <source>Countries accepted</source>
        <translation>Lubatud riigid</translation>
    </message>
    <message>
        <source>Sectors accepted</source>
        <translation>Lubatud tegevusalad</translation>
    </message>
    <message>
        <source>Occupation (ESCO or ISCO)</source>
        <translation>Ametiala (ESCO või ISCO)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Töövorm</translation>
    </message>
    <message>
        <source>Months at least</source>
        <translation>Vähemalt (kuud)</translation>
    </message>
    <message>
        <source>Months at most</source>
        <translation>Kõige rohkem (kuud)</translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation>Võimalik alates</translation>
    </message>
    <message>
        <source>Possible until</source>
        <translation>Võimalik kuni</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kohti</translation>
    </message>
    <message>
        <source>In a few sentences, without names</source>
        <translation>Mõne lausega, ilma nimedeta</translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation>Lausete keel</translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>What is offered</source>
        <translation>Mida pakutakse</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Millal ja kuidas</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>Kes sobib</translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>Without title</source>
        <translation>Pealkirjata</translation>
    </message>
    <message>
        <source>Placements of this company</source>
        <translation>Selle ettevõtte vastuvõtukohad</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Uus vastuvõtukoht</translation>
    </message>
    <message>
        <source>This company offers no placement yet.</source>
        <translation>See ettevõte ei paku veel ühtegi vastuvõtukohta.</translation>
    </message>
</context>
<context>
    <name>PlanActivity</name>
    <message>
        <source>Exchange</source>
        <translation>Vahetus</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Nädal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tegevus</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Eestvedaja</translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>Section {position}: the sending company’s objective is missing.</source>
        <translation>{position}. osa: saatva ettevõtte eesmärk puudub.</translation>
    </message>
    <message>
        <source>Section {position}: the host company’s objective is missing.</source>
        <translation>{position}. osa: vastuvõtva ettevõtte eesmärk puudub.</translation>
    </message>
    <message>
        <source>Section {position}: the sending company’s outcome is missing.</source>
        <translation>{position}. osa: saatva ettevõtte oodatav tulemus puudub.</translation>
    </message>
    <message>
        <source>Section {position}: the host company’s outcome is missing.</source>
        <translation>{position}. osa: vastuvõtva ettevõtte oodatav tulemus puudub.</translation>
    </message>
    <message>
        <source>The description of the project is missing.</source>
        <translation>Projekti kirjeldus puudub.</translation>
    </message>
    <message>
        <source>No direct talk of both companies is noted.</source>
        <translation>Ettevõtete otsest vestlust ei ole märgitud.</translation>
    </message>
    <message>
        <source>The plan has no sections.</source>
        <translation>Kavas ei ole ühtegi osa.</translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation>Kavas ei ole ühtegi tegevust.</translation>
    </message>
    <message>
        <source>The host company leads more activities than the sending company.</source>
        <translation>Vastuvõttev ettevõte veab rohkem tegevusi kui saatev ettevõte.</translation>
    </message>
    <message>
        <source>“{phrase}” is vague: say what these two companies will do.</source>
        <translation>„{phrase}“ on ebamäärane: öelge, mida just need kaks ettevõtet teevad.</translation>
    </message>
    <message>
        <source>“{phrase}”: the companies work together, neither supervises the other.</source>
        <translation>„{phrase}“: ettevõtted teevad koostööd, kumbki ei juhenda teist.</translation>
    </message>
</context>
<context>
    <name>PlanLead</name>
    <message>
        <source>Sending company</source>
        <translation>Saatev ettevõte</translation>
    </message>
    <message>
        <source>Host company</source>
        <translation>Vastuvõttev ettevõte</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Mõlemad ettevõtted</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Exchange</source>
        <translation>Vahetus</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Järjekord</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Objective of the sending company</source>
        <translation>Saatva ettevõtte eesmärk</translation>
    </message>
    <message>
        <source>Objective of the host company</source>
        <translation>Vastuvõtva ettevõtte eesmärk</translation>
    </message>
    <message>
        <source>Expected outcome for the sending company</source>
        <translation>Oodatav tulemus saatvale ettevõttele</translation>
    </message>
    <message>
        <source>Expected outcome for the host company</source>
        <translation>Oodatav tulemus vastuvõtvale ettevõttele</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Proposed a match</source>
        <translation>Sobituse ettepanek tehtud</translation>
    </message>
    <message>
        <source>Accepted the match; it is agreed when the server says so</source>
        <translation>Sobitus kinnitatud; kokku lepitud on see siis, kui server nii ütleb</translation>
    </message>
    <message>
        <source>Declined the match</source>
        <translation>Sobitus tagasi lükatud</translation>
    </message>
    <message>
        <source>Withdrew the proposal</source>
        <translation>Ettepanek tagasi võetud</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Published a profile</source>
        <translation>Profiil avaldatud</translation>
    </message>
    <message>
        <source>Published the profile of {name}</source>
        <translation>{name}: profiil avaldatud</translation>
    </message>
    <message>
        <source>Withdrew a profile</source>
        <translation>Profiili avaldamine lõpetatud</translation>
    </message>
    <message>
        <source>Withdrew the profile of {name}</source>
        <translation>{name}: profiili avaldamine lõpetatud</translation>
    </message>
    <message>
        <source>Published a placement</source>
        <translation>Vastuvõtukoht avaldatud</translation>
    </message>
    <message>
        <source>Published “{title}”</source>
        <translation>„{title}“ avaldatud</translation>
    </message>
    <message>
        <source>Withdrew a placement</source>
        <translation>Vastuvõtukoha avaldamine lõpetatud</translation>
    </message>
    <message>
        <source>Withdrew “{title}”</source>
        <translation>„{title}“: avaldamine lõpetatud</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Ettevõtted</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Sobitused</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Vahetused</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumendid</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sünkroon</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Meie andmed</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vaated</translation>
    </message>
    <message numerus="yes">
        <source>{place}, %n waiting</source>
        <translation>
            <numerusform>{place}, %n ootel</numerusform>
            <numerusform>{place}, %n ootel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Office</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arhiveeritud</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Organisatsiooni töötaja</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Nõusolek</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Taotlus</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Vastuvõtukoht</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Sobitus</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vahetus</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Kava osa</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tegevus</translation>
    </message>
    <message>
        <source>Stay period</source>
        <translation>Viibimise ajavahemik</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Ülesanne</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>Archive</source>
        <translation>Arhiveeri</translation>
    </message>
</context>
<context>
    <name>RecordPick</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Sisestage osa nimest</translation>
    </message>
    <message>
        <source>Choose one from the list, or type more of its name</source>
        <translation>Valige loendist või sisestage nimest rohkem</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>See tuleb täita.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>See väärtus siia ei sobi.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>See on liiga pikk: kõige rohkem {limit} märki.</translation>
    </message>
    <message>
        <source>At least {limit}.</source>
        <translation>Vähemalt {limit}.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Kõige rohkem {limit}.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>See ei ole summa.</translation>
    </message>
    <message>
        <source>This moment lacks its time zone.</source>
        <translation>Sellel ajal puudub ajavöönd.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Sellist välja ei ole.</translation>
    </message>
    <message>
        <source>“{value}” is none of the answers.</source>
        <translation>„{value}“ ei ole ükski vastustest.</translation>
    </message>
    <message>
        <source>“{value}” is no country that we know.</source>
        <translation>„{value}“ ei ole tuntud riik.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>„{value}“ ei ole kuupäev.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address.</source>
        <translation>„{value}“ ei ole e-posti aadress.</translation>
    </message>
    <message>
        <source>“{value}” is no language that we know.</source>
        <translation>„{value}“ ei ole tuntud keel.</translation>
    </message>
    <message>
        <source>“{value}” is no sector that we know.</source>
        <translation>„{value}“ ei ole tuntud tegevusala.</translation>
    </message>
    <message>
        <source>“{value}” names no language with its level, such as en:B2.</source>
        <translation>„{value}“ ei nimeta keelt koos tasemega, näiteks en:B2.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number.</source>
        <translation>„{value}“ ei ole täisarv.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>„{value}“ ei ole arv.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>„{value}“ ei tähenda jah ega ei.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number.</source>
        <translation>„{value}“ ei ole telefoninumber.</translation>
    </message>
    <message>
        <source>“{value}” is no website.</source>
        <translation>„{value}“ ei ole veebileht.</translation>
    </message>
    <message>
        <source>The check digit of the VAT number “{value}” is wrong.</source>
        <translation>KMKR numbri „{value}“ kontrollnumber on vale.</translation>
    </message>
    <message>
        <source>The VAT number “{value}” begins with no country.</source>
        <translation>KMKR numbri „{value}“ alguses ei ole riiki.</translation>
    </message>
    <message>
        <source>“{value}” is no VAT number.</source>
        <translation>„{value}“ ei ole KMKR number.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook and no text table that can be read.</source>
        <translation>„{file}“ ei ole loetav töövihik ega tekstitabel.</translation>
    </message>
    <message>
        <source>“{file}” is locked by a password. Save it without one and try again.</source>
        <translation>„{file}“ on parooliga lukustatud. Salvestage see ilma paroolita ja proovige uuesti.</translation>
    </message>
    <message>
        <source>“{file}” is too large. Split it into several files.</source>
        <translation>„{file}“ on liiga suur. Jagage see mitmeks failiks.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the path.</source>
        <translation>Faili „{file}“ ei ole. Kontrollige asukohta.</translation>
    </message>
    <message>
        <source>“{file}” holds nothing.</source>
        <translation>„{file}“ on tühi.</translation>
    </message>
    <message>
        <source>The saved columns cannot be read.</source>
        <translation>Salvestatud veergusid ei saa lugeda.</translation>
    </message>
    <message>
        <source>Records have changed since the dry run. Nothing was imported; make the dry run again.</source>
        <translation>Kirjed on pärast prooviimporti muutunud. Midagi ei imporditud; tehke prooviimport uuesti.</translation>
    </message>
    <message>
        <source>This is no code of NACE, such as 62.01.</source>
        <translation>See ei ole NACE kood nagu 62.01.</translation>
    </message>
    <message>
        <source>NACE Rev. {revision} has no such code. Check the code and the revision.</source>
        <translation>NACE redaktsioonis {revision} sellist koodi ei ole. Kontrollige koodi ja redaktsiooni.</translation>
    </message>
    <message>
        <source>This record is not here any more. Nothing was changed.</source>
        <translation>Seda kirjet siin enam ei ole. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Not published: the person has not agreed that the profile is shown. Take the consent first.</source>
        <translation>Avaldamata: isik ei ole nõustunud profiili näitamisega. Küsige kõigepealt nõusolek.</translation>
    </message>
    <message>
        <source>Not published: give it a title without names first.</source>
        <translation>Avaldamata: pange kõigepealt pealkiri, milles ei ole nimesid.</translation>
    </message>
    <message>
        <source>This step is not possible now: it was taken or has passed.</source>
        <translation>See samm ei ole praegu võimalik: see on juba tehtud või möödas.</translation>
    </message>
    <message>
        <source>This step is the other office&apos;s.</source>
        <translation>See samm on teise organisatsiooni teha.</translation>
    </message>
    <message>
        <source>An exchange can be drawn up when both offices have agreed.</source>
        <translation>Vahetuse saab koostada, kui mõlemad organisatsioonid on kokku leppinud.</translation>
    </message>
    <message>
        <source>The exchange of this match has been drawn up already.</source>
        <translation>Selle sobituse vahetus on juba koostatud.</translation>
    </message>
    <message>
        <source>No scheme runs today, so no exchange can be drawn up.</source>
        <translation>Täna ei kehti ükski programm, seega ei saa vahetust koostada.</translation>
    </message>
    <message>
        <source>The stay has no dates yet.</source>
        <translation>Viibimisel ei ole veel kuupäevi.</translation>
    </message>
    <message>
        <source>The project is not described yet.</source>
        <translation>Projekti ei ole veel kirjeldatud.</translation>
    </message>
    <message>
        <source>The activity plan has no section yet.</source>
        <translation>Tegevuskavas ei ole veel ühtegi osa.</translation>
    </message>
    <message>
        <source>A section of the plan lacks an objective or an expected outcome of one side.</source>
        <translation>Tegevuskava mõnes osas puudub ühe poole eesmärk või oodatav tulemus.</translation>
    </message>
    <message>
        <source>A section of the plan has no topic yet.</source>
        <translation>Kava mõnel osal ei ole veel teemat.</translation>
    </message>
    <message>
        <source>Nobody signs for the sending company: its owner or manager is not among the people.</source>
        <translation>Saatva ettevõtte nimel ei kirjuta keegi alla: omanikku ega juhti ei ole inimeste hulgas.</translation>
    </message>
    <message>
        <source>Nobody signs for the host company: the placement has no contact person.</source>
        <translation>Vastuvõtva ettevõtte nimel ei kirjuta keegi alla: vastuvõtukohal puudub kontaktisik.</translation>
    </message>
    <message>
        <source>The sending company has no address yet.</source>
        <translation>Saatval ettevõttel ei ole veel aadressi.</translation>
    </message>
    <message>
        <source>The host company has no address yet.</source>
        <translation>Vastuvõtval ettevõttel ei ole veel aadressi.</translation>
    </message>
    <message>
        <source>An office lacks its address, or who signs for it.</source>
        <translation>Ühel organisatsioonil puudub aadress või allkirjastaja.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>Ajavahemik lõpeb enne, kui algab.</translation>
    </message>
    <message>
        <source>Two periods of the stay have a day in common.</source>
        <translation>Kahel viibimise ajavahemikul on ühine päev.</translation>
    </message>
    <message>
        <source>The sign “{character}” cannot be printed: the fonts lack it.</source>
        <translation>Märki „{character}“ ei saa trükkida: kirjatüüpides seda ei ole.</translation>
    </message>
    <message>
        <source>The document lacks values: {values}.</source>
        <translation>Dokumendist puuduvad väärtused: {values}.</translation>
    </message>
    <message>
        <source>The document has no name for the country “{country}”.</source>
        <translation>Dokumendis ei ole nime riigile „{country}“.</translation>
    </message>
    <message>
        <source>A part of the document does not fit on a page. Shorten its texts.</source>
        <translation>Üks dokumendi osa ei mahu leheküljele. Lühendage selle tekste.</translation>
    </message>
    <message>
        <source>The form is not there in the language “{language}”.</source>
        <translation>Seda vormi ei ole keeles „{language}“.</translation>
    </message>
    <message>
        <source>Choose one language, or two.</source>
        <translation>Valige üks keel või kaks.</translation>
    </message>
    <message>
        <source>“{value}” cannot be printed in its place ({variable}).</source>
        <translation>Väärtust „{value}“ ei saa oma kohale trükkida ({variable}).</translation>
    </message>
    <message>
        <source>The file is not a PDF that can be read.</source>
        <translation>See fail ei ole loetav PDF.</translation>
    </message>
    <message>
        <source>The terms have changed since they were shown. Look at them again.</source>
        <translation>Tingimused on pärast nende näitamist muutunud. Vaadake need uuesti üle.</translation>
    </message>
    <message>
        <source>The server did not allow this change.</source>
        <translation>Server ei lubanud seda muudatust.</translation>
    </message>
    <message>
        <source>One of the two profiles is not published any more.</source>
        <translation>Üks kahest profiilist ei ole enam avaldatud.</translation>
    </message>
    <message>
        <source>The made-up programme has no office in {country}.</source>
        <translation>Väljamõeldud programmis ei ole selles riigis organisatsiooni: {country}.</translation>
    </message>
    <message>
        <source>Both belong to one office.</source>
        <translation>Mõlemad kuuluvad ühele organisatsioonile.</translation>
    </message>
    <message>
        <source>Both are in one country.</source>
        <translation>Mõlemad on samas riigis.</translation>
    </message>
    <message>
        <source>The two were proposed to each other before.</source>
        <translation>Neid kahte on varem teineteisele pakutud.</translation>
    </message>
    <message>
        <source>The participant has as many open proposals as the scheme allows.</source>
        <translation>Osalejal on juba nii palju avatud ettepanekuid, kui programm lubab.</translation>
    </message>
    <message>
        <source>This is not possible ({code}).</source>
        <translation>See ei ole võimalik ({code}).</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Entered sample records</source>
        <translation>Näidiskirjed lisatud</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Code</source>
        <translation>Kood</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reeglid</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Entered a company</source>
        <translation>Ettevõte lisatud</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>There is no office {name} yet: with --country CC it is entered as a new one.</source>
        <translation>Organisatsiooni {name} veel ei ole: võtmega --country CC sisestatakse see uuena.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Kõikjal</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vaated</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Loendis</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>Väljal</translation>
    </message>
    <message>
        <source>In the matches</source>
        <translation>Sobitustes</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Otsi käsku</translation>
    </message>
    <message>
        <source>Show this list of keys</source>
        <translation>Näita seda klahviloendit</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Uus kirje</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Otsi</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Salvesta kohe</translation>
    </message>
    <message>
        <source>Print or make a document</source>
        <translation>Prindi või koosta dokument</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Võta viimane tegevus tagasi</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Tee see uuesti</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Saada ja too kohe</translation>
    </message>
    <message>
        <source>Go to the latest message</source>
        <translation>Mine viimase teate juurde</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Välju</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Esimene vaade</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Teine vaade</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Kolmas vaade</translation>
    </message>
    <message>
        <source>Fourth place</source>
        <translation>Neljas vaade</translation>
    </message>
    <message>
        <source>Fifth place</source>
        <translation>Viies vaade</translation>
    </message>
    <message>
        <source>Sixth place</source>
        <translation>Kuues vaade</translation>
    </message>
    <message>
        <source>Seventh place</source>
        <translation>Seitsmes vaade</translation>
    </message>
    <message>
        <source>Eighth place</source>
        <translation>Kaheksas vaade</translation>
    </message>
    <message>
        <source>Ninth place</source>
        <translation>Üheksas vaade</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tagasi loendisse</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ava kirje</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Vali kõik</translation>
    </message>
    <message>
        <source>Type to search the list</source>
        <translation>Loendist otsimiseks kirjutage</translation>
    </message>
    <message>
        <source>Put back what the field held</source>
        <translation>Taasta välja endine sisu</translation>
    </message>
    <message>
        <source>Show who changed it, when, from what</source>
        <translation>Näita, kes, millal ja mida muutis</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Salvesta ja jätka</translation>
    </message>
    <message>
        <source>Propose the placement</source>
        <translation>Tee vastuvõtukoha ettepanek</translation>
    </message>
    <message>
        <source>Accept the match</source>
        <translation>Kinnita sobitus</translation>
    </message>
    <message>
        <source>Decline the match with a reason</source>
        <translation>Lükka sobitus põhjendusega tagasi</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sending</source>
        <translation>Saatev</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vastuvõttev</translation>
    </message>
    <message>
        <source>Sending and host</source>
        <translation>Saatev ja vastuvõttev</translation>
    </message>
</context>
<context>
    <name>SizeClass</name>
    <message>
        <source>Micro</source>
        <translation>Mikroettevõte</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Väikeettevõte</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Keskmise suurusega ettevõte</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Suurettevõte</translation>
    </message>
</context>
<context>
    <name>SmeOverride</name>
    <message>
        <source>Is an SME</source>
        <translation>On VKE</translation>
    </message>
    <message>
        <source>Is not an SME</source>
        <translation>Ei ole VKE</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
</context>
<context>
    <name>StaffBand</name>
    <message>
        <source>0 to 9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>10–49</translation>
    </message>
    <message>
        <source>50 to 249</source>
        <translation>50–249</translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation>250 või rohkem</translation>
    </message>
</context>
<context>
    <name>StaffRole</name>
    <message>
        <source>Officer</source>
        <translation>Nõustaja</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinaator</translation>
    </message>
    <message>
        <source>Read-only partner</source>
        <translation>Lugemisõigusega partner</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audiitor</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Not synced yet</source>
        <translation>Sünkroonimata</translation>
    </message>
    <message>
        <source>Last sync {moment}</source>
        <translation>Viimati sünkroonitud {moment}</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Kõik saadetud</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Võrgus</translation>
    </message>
    <message>
        <source>Offline – everything works, sending waits</source>
        <translation>Võrguta – kõik toimib, saatmine ootab</translation>
    </message>
    <message>
        <source>Sending and fetching</source>
        <translation>Saatmine ja toomine</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n saatmata</numerusform>
            <numerusform>%n saatmata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayPeriod</name>
    <message>
        <source>Exchange</source>
        <translation>Vahetus</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Plaanitud alates</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>Plaanitud kuni</translation>
    </message>
    <message>
        <source>Really from</source>
        <translation>Tegelikult alates</translation>
    </message>
    <message>
        <source>Really to</source>
        <translation>Tegelikult kuni</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Sync</source>
        <translation>Sünkroonimine</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Tööta võrguta</translation>
    </message>
    <message>
        <source>Send and fetch nothing until this is taken back</source>
        <translation>Ära saada ega too midagi, kuni see tagasi võetakse</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sünkrooni kohe</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Veel saatmata</translation>
    </message>
    <message>
        <source>Connect this desk to the server</source>
        <translation>Ühenda see töökoht serveriga</translation>
    </message>
    <message>
        <source>The coordinator of the programme gives you the address and a one-time code. Without a server everything works but the exchange with other offices.</source>
        <translation>Aadressi ja ühekordse koodi annab programmi koordinaator. Ilma serverita toimib kõik peale vahetuse teiste organisatsioonidega.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serveri aadress</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Ühekordne kood</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ühenda</translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this computer only; they are safe here.</source>
        <translation>
            <numerusform>%n kirje on ainult selles arvutis; siin on see kindlas kohas.</numerusform>
            <numerusform>%n kirjet on ainult selles arvutis; siin on need kindlas kohas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Kõik on saadetud.</translation>
    </message>
    <message>
        <source>Last complete sync: {moment}</source>
        <translation>Viimane täielik sünkroonimine: {moment}</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>Sünkroonitud ei ole veel kordagi.</translation>
    </message>
    <message>
        <source>Both are needed.</source>
        <translation>Vaja on mõlemat.</translation>
    </message>
    <message>
        <source>Sent {sent}, fetched {fetched}.</source>
        <translation>Saadetud {sent}, toodud {fetched}.</translation>
    </message>
    <message>
        <source>{name} — since {moment}</source>
        <translation>{name} – alates {moment}</translation>
    </message>
    <message>
        <source>This desk works by itself</source>
        <translation>See töökoht töötab iseseisvalt</translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation>Töötate võrguta</translation>
    </message>
    <message>
        <source>Offline: the server has not answered</source>
        <translation>Võrguta: server ei ole vastanud</translation>
    </message>
    <message>
        <source>Sending and fetching</source>
        <translation>Saatmine ja toomine</translation>
    </message>
    <message>
        <source>Online: the server answers</source>
        <translation>Võrgus: server vastab</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>About</source>
        <translation>Mille kohta</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mida teha</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tähtaeg</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehtud</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Sulge teade</translation>
    </message>
    <message>
        <source>{sentence}. Undo with {keys}</source>
        <translation>{sentence}. Tagasivõtmiseks {keys}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>To do</source>
        <translation>Teha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>Search companies and people</source>
        <translation>Otsi ettevõtteid ja inimesi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Leitud</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Ootab meid</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Ootab teisi</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Miski ei oota teid</translation>
    </message>
    <message>
        <source>Proposals, deadlines and tasks of the next seven days stand here.</source>
        <translation>Siin on järgmise seitsme päeva ettepanekud, tähtajad ja ülesanded.</translation>
    </message>
    <message>
        <source>Import an Excel list</source>
        <translation>Impordi Exceli loend</translation>
    </message>
    <message>
        <source>companies in the portfolio</source>
        <translation>ettevõtteid portfellis</translation>
    </message>
    <message>
        <source>people</source>
        <translation>inimesi</translation>
    </message>
    <message>
        <source>records not sent yet</source>
        <translation>kirjeid saatmata</translation>
    </message>
    <message numerus="yes">
        <source>%n steps wait for us</source>
        <translation>
            <numerusform>%n samm ootab meid</numerusform>
            <numerusform>%n sammu ootab meid</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Tähtaeg täna</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Kuni {day}</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Tähtaeg oli {day}</translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation>Sellist nime ei ole</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Market research and marketing</source>
        <translation>Turu-uuringud ja turundus</translation>
    </message>
    <message>
        <source>Development of products and services</source>
        <translation>Toodete ja teenuste arendamine</translation>
    </message>
    <message>
        <source>Internationalisation, new clients, foreign trade</source>
        <translation>Rahvusvahelistumine, uued kliendid, väliskaubandus</translation>
    </message>
    <message>
        <source>Training and transfer of knowledge</source>
        <translation>Koolitus ja teadmussiire</translation>
    </message>
    <message>
        <source>Joint research</source>
        <translation>Ühine teadus- ja arendustöö</translation>
    </message>
    <message>
        <source>Strengthening an existing collaboration</source>
        <translation>Olemasoleva koostöö tugevdamine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Complete the application and submit it</source>
        <translation>Täita ja esitada taotlus</translation>
    </message>
    <message>
        <source>Accept the application, put it on hold or refuse it</source>
        <translation>Taotlus kinnitada, ootele panna või tagasi lükata</translation>
    </message>
    <message>
        <source>Supply what the application lacks</source>
        <translation>Lisada, mis taotlusest puudub</translation>
    </message>
    <message>
        <source>Find a placement</source>
        <translation>Leida vastuvõtukoht</translation>
    </message>
    <message>
        <source>Propose the match or decline it</source>
        <translation>Teha sobituse ettepanek või lükata see tagasi</translation>
    </message>
    <message>
        <source>Wait until the proposal has been sent</source>
        <translation>Oodata, kuni ettepanek on saadetud</translation>
    </message>
    <message>
        <source>Accept the proposal or decline it</source>
        <translation>Ettepanek kinnitada või tagasi lükata</translation>
    </message>
    <message>
        <source>Wait until the acceptance has been sent</source>
        <translation>Oodata, kuni kinnitus on saadetud</translation>
    </message>
    <message>
        <source>Wait until the refusal has been sent</source>
        <translation>Oodata, kuni tagasilükkamine on saadetud</translation>
    </message>
    <message>
        <source>Wait until the withdrawal has been sent</source>
        <translation>Oodata, kuni tagasivõtmine on saadetud</translation>
    </message>
    <message>
        <source>Draw up the exchange</source>
        <translation>Koostada vahetus</translation>
    </message>
    <message>
        <source>Write the activity plan and agree on it</source>
        <translation>Kirjutada tegevuskava ja selles kokku leppida</translation>
    </message>
    <message>
        <source>Have the agreement signed by all parties</source>
        <translation>Lasta kõigil pooltel kokkulepe allkirjastada</translation>
    </message>
    <message>
        <source>Note the start of the stay</source>
        <translation>Märkida viibimise algus</translation>
    </message>
    <message>
        <source>Collect the confirmation of presence</source>
        <translation>Koguda kohalviibimise kinnitus</translation>
    </message>
    <message>
        <source>Write the final report</source>
        <translation>Kirjutada lõpparuanne</translation>
    </message>
    <message>
        <source>Issue the document, or file what was received</source>
        <translation>Dokument väljastada või saabunuks märkida</translation>
    </message>
    <message>
        <source>Collect the signatures</source>
        <translation>Koguda allkirjad</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>We</source>
        <translation>Meie</translation>
    </message>
    <message>
        <source>Nobody need do anything.</source>
        <translation>Keegi ei pea midagi tegema.</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation>Tähtaeg oli {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Kuni {day}</translation>
    </message>
    <message>
        <source>{who}: {task}</source>
        <translation>{who}: {task}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Took back: {what}</source>
        <translation>Tagasi võetud: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Took back: {what}; %n values were changed since and stay</source>
        <translation>
            <numerusform>Tagasi võetud: {what}; %n väärtus on vahepeal muutunud ja jääb</numerusform>
            <numerusform>Tagasi võetud: {what}; %n väärtust on vahepeal muutunud ja jäävad</numerusform>
        </translation>
    </message>
    <message>
        <source>Did again: {what}</source>
        <translation>Uuesti tehtud: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Did again: {what}; %n values were changed since and stay</source>
        <translation>
            <numerusform>Uuesti tehtud: {what}; %n väärtus on vahepeal muutunud ja jääb</numerusform>
            <numerusform>Uuesti tehtud: {what}; %n väärtust on vahepeal muutunud ja jäävad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VatState</name>
    <message>
        <source>Not checked</source>
        <translation>Kontrollimata</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Kehtiv</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Kehtetu</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Teenus ei ole saadaval</translation>
    </message>
</context>
</TS>
