<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Wrote the answer to a request for access</source>
        <translation>Juurdepääsutaotluse vastus kirjutatud</translation>
    </message>
    <message>
        <source>Everything held on the person was exported (PDF, JSON, files).</source>
        <translation>Kõik, mida isiku kohta hoitakse, eksporditi (PDF, JSON, failid).</translation>
    </message>
</context>
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
        <source>The real dates of the stay are not entered yet.</source>
        <translation>Viibimise tegelikud kuupäevad on veel sisestamata.</translation>
    </message>
    <message>
        <source>The exchange has no grant.</source>
        <translation>Vahetusel ei ole toetust.</translation>
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
        <source>May be cut into several stays</source>
        <translation>Võib jagada mitmeks viibimiseks</translation>
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
    <message>
        <source>Withdraw the application</source>
        <translation>Võta taotlus tagasi</translation>
    </message>
    <message>
        <source>Where the application stands</source>
        <translation>Kus taotlus on</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>Kept %n files</source>
        <translation>
            <numerusform>%n fail alles hoitud</numerusform>
            <numerusform>%n faili alles hoitud</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the file “{name}”</source>
        <translation>Fail „{name}“ alles hoitud</translation>
    </message>
    <message>
        <source>Removed a file</source>
        <translation>Fail eemaldatud</translation>
    </message>
    <message>
        <source>Removed the file “{name}”</source>
        <translation>Fail „{name}“ eemaldatud</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>About</source>
        <translation>Mille kohta</translation>
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
        <source>Type of file</source>
        <translation>Faili tüüp</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Baite</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisatud</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Not said</source>
        <translation>Märkimata</translation>
    </message>
    <message>
        <source>Who sends, who hosts</source>
        <translation>Kes saadab, kes võtab vastu</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kelle</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Mille järgi</translation>
    </message>
    <message>
        <source>Nothing to count yet: no company says whether it sends or hosts.</source>
        <translation>Veel ei ole midagi loendada: ükski ettevõte ei ole märkinud, kas ta saadab või võtab vastu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, where hosts are less scarce</source>
        <translation>
            <numerusform>ja veel %n, kus vastuvõtjaid on rohkem</numerusform>
            <numerusform>ja veel %n, kus vastuvõtjaid on rohkem</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} send</source>
        <translation>{n} saadab</translation>
    </message>
    <message>
        <source>{n} host</source>
        <translation>{n} võtab vastu</translation>
    </message>
    <message>
        <source>{n} participants</source>
        <translation>{n} osalejat</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} kohta</translation>
    </message>
    <message>
        <source>{name}: {sending} on the sending side, {hosts} on the host side</source>
        <translation>{name}: {sending} saatval poolel, {hosts} vastuvõtval poolel</translation>
    </message>
    <message>
        <source>Our companies</source>
        <translation>Meie ettevõtted</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Kõik organisatsioonid</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Tegevusala järgi</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Riigi järgi</translation>
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
    <name>Bulk</name>
    <message numerus="yes">
        <source>Changed %n records</source>
        <translation>
            <numerusform>%n kirje muudetud</numerusform>
            <numerusform>%n kirjet muudetud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n records</source>
        <translation>
            <numerusform>%n kirje arhiveeritud</numerusform>
            <numerusform>%n kirjet arhiveeritud</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many at once</source>
        <translation>Muuda mitut korraga</translation>
    </message>
    <message numerus="yes">
        <source>%n selected records</source>
        <translation>
            <numerusform>%n valitud kirje</numerusform>
            <numerusform>%n valitud kirjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records of the list as it is filtered now</source>
        <translation>
            <numerusform>%n kirje praegu filtreeritud loendist</numerusform>
            <numerusform>Kõik %n kirjet praegu filtreeritud loendist</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mida teha</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Loendamine…</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Muutmine</translation>
    </message>
    <message>
        <source>Which field?</source>
        <translation>Millist välja?</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Määra väli</translation>
    </message>
    <message>
        <source>Add codes to a field</source>
        <translation>Lisa väljale koode</translation>
    </message>
    <message>
        <source>Take codes out of a field</source>
        <translation>Võta väljalt koode ära</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arhiveeri</translation>
    </message>
    <message numerus="yes">
        <source>%n records change</source>
        <translation>
            <numerusform>%n kirje muutub</numerusform>
            <numerusform>%n kirjet muutub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Muuda %n kirje</numerusform>
            <numerusform>Muuda %n kirjet</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Peatatud. Midagi ei muudetud.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>What the camera sees</source>
        <translation>Mida kaamera näeb</translation>
    </message>
    <message>
        <source>Hold the code of the badge or the card up to the camera.</source>
        <translation>Hoidke rinnasildi või visiitkaardi koodi kaamera ees.</translation>
    </message>
    <message>
        <source>Read a code.</source>
        <translation>Kood loetud.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
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
        <source>Entered by</source>
        <translation>Kuidas sisestatud</translation>
    </message>
    <message>
        <source>Code as read</source>
        <translation>Kood, nagu loeti</translation>
    </message>
    <message>
        <source>Number of the paper form</source>
        <translation>Paberivormi number</translation>
    </message>
    <message>
        <source>Interest (1 to 5)</source>
        <translation>Huvi (1–5)</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Täienda hiljem</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Tänatud</translation>
    </message>
</context>
<context>
    <name>CaptureWay</name>
    <message>
        <source>Typed</source>
        <translation>Trükitud</translation>
    </message>
    <message>
        <source>Code read</source>
        <translation>Kood loetud</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Paberivorm</translation>
    </message>
    <message>
        <source>By the visitor</source>
        <translation>Külastaja ise</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Kept a code read at {event}</source>
        <translation>Messil {event} loetud kood on alles</translation>
    </message>
    <message>
        <source>Entered {name}</source>
        <translation>{name} sisestatud</translation>
    </message>
    <message>
        <source>Completed a contact</source>
        <translation>Kontakt täiendatud</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>QR code with the business card</source>
        <translation>Visiitkaart QR-koodina</translation>
    </message>
    <message>
        <source>Whose card?</source>
        <translation>Kelle kaart?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Isik</translation>
    </message>
    <message>
        <source>or company</source>
        <translation>või ettevõte</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Salvesta see</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kaust</translation>
    </message>
    <message>
        <source>A file for address books, called after the name</source>
        <translation>Aadressiraamatu fail, nime järgi</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vali kaust…</translation>
    </message>
    <message>
        <source>Save as VCF</source>
        <translation>Salvesta VCF-failina</translation>
    </message>
    <message>
        <source>Hold a telephone’s camera to the code.</source>
        <translation>Hoidke telefoni kaamera koodi ees.</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one</source>
        <translation>Trükkige kausta asukoht või valige kaust</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvestatud: {file}</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>This column can only be read here.</source>
        <translation>Seda veergu saab siin ainult lugeda.</translation>
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
    <name>Columns</name>
    <message>
        <source>Space shows or hides a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>Tühik näitab või peidab veeru, Ctrl+Up ja Ctrl+Down liigutavad seda.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>{column} is now number {number}</source>
        <translation>{column} on nüüd {number}. kohal</translation>
    </message>
    <message>
        <source>Columns and sections</source>
        <translation>Veerud ja jaotised</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Üles</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Sections by</source>
        <translation>Jaota välja järgi</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Tavalised veerud</translation>
    </message>
    <message>
        <source>No sections</source>
        <translation>Ilma jaotisteta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
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
        <source>Answer</source>
        <translation>Vasta</translation>
    </message>
    <message>
        <source>Ask the partner office</source>
        <translation>Küsi partnerorganisatsioonilt</translation>
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
        <source>Possible duplicates</source>
        <translation>Võimalikud duplikaadid</translation>
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
        <source>VAT checked</source>
        <translation>KMKR numbri kontrolli aeg</translation>
    </message>
    <message>
        <source>Reference of the VAT check</source>
        <translation>KMKR kontrolli viitenumber</translation>
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
    <message>
        <source>Not shown to partner offices</source>
        <translation>Partneritele ei näidata</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Ühendatud kirjega</translation>
    </message>
</context>
<context>
    <name>CompanyDetail</name>
    <message>
        <source>Parts of the company</source>
        <translation>Ettevõtte osad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failid</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Nähtavus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Check the VAT number at VIES</source>
        <translation>Kontrolli KMKR numbrit VIES-is</translation>
    </message>
    <message>
        <source>Add a linked or partner enterprise</source>
        <translation>Lisa seotud või partnerettevõte</translation>
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
        <source>Activity</source>
        <translation>Tegevus</translation>
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
    <message>
        <source>Set by staff</source>
        <translation>Nõustaja määratud</translation>
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
        <source>Set by staff. By the figures: {answer}</source>
        <translation>Nõustaja määratud. Andmete järgi: {answer}</translation>
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
    <name>Comparison</name>
    <message>
        <source>is</source>
        <translation>on</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>sisaldab</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>algab</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>on vähemalt</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>on kõige rohkem</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>on vahemikus</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>on üks neist</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ei ole ükski neist</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>on enne</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>on pärast</translation>
    </message>
    <message>
        <source>was in the last days</source>
        <translation>oli viimaste päevade jooksul</translation>
    </message>
    <message>
        <source>has</source>
        <translation>sisaldab koodi</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>ei sisalda koodi</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>on tühi</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>on täidetud</translation>
    </message>
</context>
<context>
    <name>Congesting</name>
    <message>
        <source>Crowded places stand back in the lists</source>
        <translation>Rahvarohked kohad jäävad nimekirjades tahapoole</translation>
    </message>
    <message>
        <source>The lists go by the scores alone</source>
        <translation>Nimekirjad käivad ainult sobivuse järgi</translation>
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
        <source>Drawn signature (SHA-256)</source>
        <translation>Joonistatud allkiri (SHA-256)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
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
        <source>All that is held, erase…</source>
        <translation>Kõik hoitavad andmed, kustutamine…</translation>
    </message>
    <message>
        <source>Export everything held on the person, or erase the person for good</source>
        <translation>Ekspordi kõik, mida isiku kohta hoitakse, või kustuta isik jäädavalt</translation>
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
        <source>The signature as it was drawn</source>
        <translation>Allkiri, nagu see joonistati</translation>
    </message>
    <message>
        <source>The drawn signature is kept on the desk where it was drawn.</source>
        <translation>Joonistatud allkiri on töökohas, kus see anti.</translation>
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
    <name>Copies</name>
    <message>
        <source>Made every day, before each import, and at a fair on a stick. Seven days, four weeks and twelve months of them stay.</source>
        <translation>Tehakse iga päev, enne iga importi ja messil mälupulgale. Alles jääb seitse päeva, neli nädalat ja kaksteist kuud.</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>Krüpteeritud koopiad</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Tee koopia kohe</translation>
    </message>
    <message>
        <source>Put a copy back…</source>
        <translation>Pane koopia tagasi…</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Kopeeritud faili {file}</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Päeva koopia</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Enne importi</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Enne uut versiooni</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Käsitsi tehtud</translation>
    </message>
    <message>
        <source>At a fair</source>
        <translation>Messil</translation>
    </message>
    <message>
        <source>Set aside for another copy</source>
        <translation>Teise koopia jaoks kõrvale pandud</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>It is kept aside in the folder of the desk and stands in the list of copies, so that it can be put back in the same way. Nothing is deleted.</source>
        <translation>See pannakse töölaua kausta kõrvale ja seisab koopiate loendis, nii et selle saab samamoodi tagasi panna. Midagi ei kustutata.</translation>
    </message>
    <message>
        <source>Whoever was erased since stays erased.</source>
        <translation>Kes on vahepeal kustutatud, jääb kustutatuks.</translation>
    </message>
    <message numerus="yes">
        <source>%n records have changes that neither the copy nor the server has:</source>
        <translation>
            <numerusform>%n kirjel on muudatusi, mida pole ei koopias ega serveris:</numerusform>
            <numerusform>%n kirjel on muudatusi, mida pole ei koopias ega serveris:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n ettevõte</numerusform>
            <numerusform>%n ettevõtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>What the server has comes back with the next synchronisation.</source>
        <translation>Mis on serveris, tuleb järgmise sünkroonimisega tagasi.</translation>
    </message>
    <message>
        <source>of another desk: its passphrase is needed</source>
        <translation>teisest töölauast: vaja on selle parooli</translation>
    </message>
    <message>
        <source>{reason}, on the second medium</source>
        <translation>{reason}, teisel andmekandjal</translation>
    </message>
    <message>
        <source>What stands on this desk now ({counts}) is replaced by the copy.</source>
        <translation>Mis sellel töölaual praegu on ({counts}), asendatakse koopiaga.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a copy back</source>
        <translation>Pane koopia tagasi</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>Koopiaid otsitakse…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Koopiad</translation>
    </message>
    <message>
        <source>Passphrase of the desk that made it</source>
        <translation>Koopia teinud töölaua parool</translation>
    </message>
    <message>
        <source>The file key.json lies beside the copy</source>
        <translation>Koopia kõrval olev fail key.json</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Pane see koopia tagasi</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Teine fail…</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Jäta kõik nii, nagu on</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ava koopia</translation>
    </message>
    <message>
        <source>Which copy?</source>
        <translation>Milline koopia?</translation>
    </message>
    <message>
        <source>Copies of a desk (*.desk desk.db)</source>
        <translation>Töölaua koopiad (*.desk desk.db)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tagasi loendisse</translation>
    </message>
    <message>
        <source>Checking the copy page by page…</source>
        <translation>Koopiat kontrollitakse lehekülghaaval…</translation>
    </message>
    <message>
        <source>Which copy? Enter or a click says what it would replace; then you are asked again.</source>
        <translation>Milline koopia? Enter või klõps ütleb, mida see asendaks; seejärel küsitakse uuesti.</translation>
    </message>
    <message>
        <source>There is no copy beside the desk. Choose a file.</source>
        <translation>Töölaua kõrval ei ole koopiat. Vali fail.</translation>
    </message>
    <message>
        <source>The copy was made on another desk.</source>
        <translation>Koopia on tehtud teisel töölaual.</translation>
    </message>
    <message>
        <source>The copy of {moment} is whole.</source>
        <translation>Koopia ajast {moment} on terve.</translation>
    </message>
</context>
<context>
    <name>Curriculum</name>
    <message>
        <source>Took over a curriculum</source>
        <translation>CV üle võetud</translation>
    </message>
    <message>
        <source>Took over the curriculum of {name}</source>
        <translation>{name}: CV üle võetud</translation>
    </message>
    <message>
        <source>The values of the CV appear here, each with a tick. Nothing is written before you say so.</source>
        <translation>Siia ilmuvad CV väärtused, igaüks märkeruuduga. Midagi ei kirjutata enne, kui te nii ütlete.</translation>
    </message>
    <message>
        <source>Read a Europass CV</source>
        <translation>Loe Europassi CV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>PDF or XML of Europass</source>
        <translation>Europassi PDF või XML</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vali fail…</translation>
    </message>
    <message>
        <source>Read CV</source>
        <translation>Loe CV</translation>
    </message>
    <message>
        <source>Person who is here already</source>
        <translation>Isik, kes on juba siin</translation>
    </message>
    <message>
        <source>Leave it empty to enter a new person</source>
        <translation>Uue isiku sisestamiseks jätke tühjaks</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Where the new person works; it must be here</source>
        <translation>Kus uus isik töötab; ettevõte peab siin olemas olema</translation>
    </message>
    <message>
        <source>Keep the file with the person</source>
        <translation>Hoia fail isiku juures alles</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jäta võtmata</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Võta üle</translation>
    </message>
    <message>
        <source>Type the path of a file, or choose one</source>
        <translation>Trükkige faili asukoht või valige fail</translation>
    </message>
    <message>
        <source>The PDF as the person downloaded it, or the XML. It is read on this computer; you see every value first.</source>
        <translation>PDF sellisena, nagu isik selle alla laadis, või XML. See loetakse selles arvutis; kõigepealt näete iga väärtust.</translation>
    </message>
    <message>
        <source>No name in this CV</source>
        <translation>Selles CV-s ei ole nime</translation>
    </message>
    <message>
        <source>Choose the company of the new person</source>
        <translation>Valige uue isiku ettevõte</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Midagi ei ole märgitud.</translation>
    </message>
    <message>
        <source>Employer of now in the CV: {name}</source>
        <translation>Praegune tööandja CV-s: {name}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>Everything in this CV stands here already.</source>
        <translation>Kõik selles CV-s on siin juba olemas.</translation>
    </message>
    <message>
        <source>{new} – instead of {old}</source>
        <translation>{new} – {old} asemel</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Declined a suggestion</source>
        <translation>Soovitus lükati tagasi</translation>
    </message>
    <message>
        <source>Put off a suggestion</source>
        <translation>Soovitus lükati edasi</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Proposed</source>
        <translation>Ettepanek tehtud</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Nõusolek antud</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Asked the partner office</source>
        <translation>Küsiti partnerorganisatsioonilt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Edasi lükatud</translation>
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
        <source>What was decided</source>
        <translation>Mis otsustati</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Miks tagasi lükati</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sõnadega</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Edasi lükatud kuni</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Nõustaja</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Kuupäev</translation>
    </message>
    <message>
        <source>Place on the list</source>
        <translation>Koht nimekirjas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sobivus</translation>
    </message>
    <message>
        <source>Version of the matching</source>
        <translation>Sobitamise versioon</translation>
    </message>
    <message>
        <source>Features as they stood</source>
        <translation>Tunnused, nagu need olid</translation>
    </message>
    <message>
        <source>Explanation as shown</source>
        <translation>Selgitus, nagu seda näidati</translation>
    </message>
</context>
<context>
    <name>DeclineReason</name>
    <message>
        <source>The skills do not fit</source>
        <translation>Oskused ei sobi</translation>
    </message>
    <message>
        <source>The sector or the topics do not fit</source>
        <translation>Valdkond või teemad ei sobi</translation>
    </message>
    <message>
        <source>The language is not enough</source>
        <translation>Keeleoskusest ei piisa</translation>
    </message>
    <message>
        <source>The period does not suit</source>
        <translation>Aeg ei sobi</translation>
    </message>
    <message>
        <source>The country or the region does not suit</source>
        <translation>Riik või piirkond ei sobi</translation>
    </message>
    <message>
        <source>The two companies compete</source>
        <translation>Need kaks ettevõtet on konkurendid</translation>
    </message>
    <message>
        <source>The participant does not want it</source>
        <translation>Osaleja ei soovi</translation>
    </message>
    <message>
        <source>The host company does not want it</source>
        <translation>Vastuvõttev ettevõte ei soovi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu põhjus</translation>
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
    <name>Distinction</name>
    <message>
        <source>One</source>
        <translation>Üks</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Teine</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Otsustatud</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Exchange</source>
        <translation>Vahetus</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mille kohta</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Muudab</translation>
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
        <source>First language</source>
        <translation>Esimene keel</translation>
    </message>
    <message>
        <source>Form and its version</source>
        <translation>Vorm ja selle versioon</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Tehtud vahendiga</translation>
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
        <source>Amendment</source>
        <translation>Lepingu muudatus</translation>
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
    <message>
        <source>Certificate of erasure</source>
        <translation>Kustutamise tõend</translation>
    </message>
    <message>
        <source>Answer to a request for access</source>
        <translation>Vastus juurdepääsutaotlusele</translation>
    </message>
    <message>
        <source>Blank registration of a company</source>
        <translation>Ettevõtte registreerimise tühi vorm</translation>
    </message>
    <message>
        <source>Blank registration of a person</source>
        <translation>Inimese registreerimise tühi vorm</translation>
    </message>
    <message>
        <source>Survey on paper</source>
        <translation>Küsitlus paberil</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>Tõendileht</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Loend</translation>
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
        <source>The document itself is safe in the database.</source>
        <translation>Dokument ise on andmebaasis alles.</translation>
    </message>
    <message>
        <source>The copy did not succeed.</source>
        <translation>Kopeerimine ei õnnestunud.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room, and try again.</source>
        <translation>Vali teine kaust või tee ruumi ja proovi uuesti.</translation>
    </message>
    <message>
        <source>Note that all have signed</source>
        <translation>Märgi, et kõik on allkirjastanud</translation>
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
    <message numerus="yes">
        <source>%n documents are left out: replaced by newer ones, or without pages.</source>
        <translation>
            <numerusform>%n dokument jäetakse välja: asendatud uuemaga või ilma lehekülgedeta.</numerusform>
            <numerusform>%n dokumenti jäetakse välja: asendatud uuematega või ilma lehekülgedeta.</numerusform>
        </translation>
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
    <message>
        <source>Take in scans…</source>
        <translation>Võta skannid vastu…</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Alus</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Prindi loend…</translation>
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
    <name>Drafting</name>
    <message numerus="yes">
        <source>Wrote %n e-mail drafts</source>
        <translation>
            <numerusform>%n kirja mustand koostatud</numerusform>
            <numerusform>%n kirja mustandit koostatud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Which words?</source>
        <translation>Milline tekst?</translation>
    </message>
    <message>
        <source>Attachments and folder</source>
        <translation>Manused ja kaust</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Manuseid ei ole.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Lisa manuseid…</translation>
    </message>
    <message>
        <source>Attach nothing</source>
        <translation>Ilma manusteta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kaust</translation>
    </message>
    <message>
        <source>The drafts get a folder of their own inside it</source>
        <translation>Mustandid saavad selle sees oma kausta</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vali kaust…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ava kaust</translation>
    </message>
    <message>
        <source>Write drafts</source>
        <translation>Koosta mustandid</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Manuste lisamine</translation>
    </message>
    <message>
        <source>Everybody gets the words in their own language, or in English where there are none.</source>
        <translation>Igaüks saab sõnad oma keeles või inglise keeles, kui neid selles keeles ei ole.</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one</source>
        <translation>Trükkige kausta asukoht või valige kaust</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Teksti keel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>What stands in braces is filled for each person: {fields}</source>
        <translation>Looksulgudes olev täidetakse iga isiku jaoks: {fields}</translation>
    </message>
    <message>
        <source>Participants (people with an application)</source>
        <translation>Osalejad (inimesed, kellel on taotlus)</translation>
    </message>
    <message>
        <source>Contacts of host companies</source>
        <translation>Vastuvõtvate ettevõtete kontaktid</translation>
    </message>
    <message>
        <source>Everybody of our office</source>
        <translation>Kõik meie organisatsioonist</translation>
    </message>
    <message>
        <source>The people chosen in the list</source>
        <translation>Loendis valitud inimesed</translation>
    </message>
    <message>
        <source>Met at {event}, not thanked yet</source>
        <translation>Kohatud üritusel {event}, veel tänamata</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kellele?</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n mustand</numerusform>
            <numerusform>%n mustandit</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Märgi kõik</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Ära märgi kedagi</translation>
    </message>
    <message>
        <source>{drafts} for {all} people</source>
        <translation>{drafts}, inimesi kokku {all}</translation>
    </message>
    <message>
        <source>Nobody is left to write to here.</source>
        <translation>Siin ei ole enam kellelegi kirjutada.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Noted: {first} and {second} are not the same</source>
        <translation>Märgitud: {first} ja {second} ei ole samad</translation>
    </message>
    <message>
        <source>Maybe the same as {name}: {reasons}</source>
        <translation>Võib-olla sama, mis {name}: {reasons}</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Vaata mõlemat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Much like it</source>
        <translation>Väga sarnane</translation>
    </message>
    <message>
        <source>Sureness</source>
        <translation>Kindlus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Võimalikke duplikaate ei ole</translation>
    </message>
    <message>
        <source>Companies and people that may be entered twice stand here, with the reasons.</source>
        <translation>Siin on ettevõtted ja inimesed, kes võivad olla kaks korda sisestatud, koos põhjustega.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Võimalikud duplikaadid</translation>
    </message>
    <message>
        <source>What may be entered twice, the surest first</source>
        <translation>Mis võib olla kaks korda sisestatud, kindlaimad ees</translation>
    </message>
    <message>
        <source>Search the pairs</source>
        <translation>Otsi paaridest</translation>
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
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n paar</numerusform>
            <numerusform>%n paari</numerusform>
        </translation>
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
    <name>Erase</name>
    <message>
        <source>Erased. What could not be removed at once:</source>
        <translation>Kustutatud. Mida ei saanud kohe eemaldada:</translation>
    </message>
    <message>
        <source>Looking for everything that names the person…</source>
        <translation>Otsitakse kõike, mis isikut nimetab…</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Jäta isik alles</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kustuta jäädavalt</translation>
    </message>
    <message>
        <source>Show the certificate</source>
        <translation>Näita tõendit</translation>
    </message>
    <message>
        <source>Erasing, in the database and in every copy…</source>
        <translation>Kustutamine andmebaasist ja igast koopiast…</translation>
    </message>
    <message>
        <source>This cannot be taken back. Erased for good:</source>
        <translation>Seda ei saa tagasi võtta. Jäädavalt kustutatakse:</translation>
    </message>
    <message>
        <source>Counts stay, on records without a word. Every copy within reach is rewritten.</source>
        <translation>Arvud jäävad alles, kirjetes ilma ühegi sõnata. Iga kättesaadav koopia kirjutatakse uuesti.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>This did not go through. Look at the message, and try again.</source>
        <translation>See ei läinud läbi. Vaadake teadet ja proovige uuesti.</translation>
    </message>
    <message numerus="yes">
        <source>In %n records of others the words are blacked out.</source>
        <translation>
            <numerusform>%n teise kirjes kaetakse sõnad kinni.</numerusform>
            <numerusform>%n teise kirjes kaetakse sõnad kinni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were written anew.</source>
        <translation>
            <numerusform>%n koopia kirjutati uuesti.</numerusform>
            <numerusform>%n koopiat kirjutati uuesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase {name} for good</source>
        <translation>Kustuta {name} jäädavalt</translation>
    </message>
    <message>
        <source>With these files: {files}</source>
        <translation>Koos failidega: {files}</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erased a person; the certificate is among the documents</source>
        <translation>Isik kustutatud; tõend on dokumentide all</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>Isik kustutatud</translation>
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
    <name>EventFigures</name>
    <message>
        <source>Draft messages of thanks</source>
        <translation>Koosta tänukirjad</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktid</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Täiendada</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Veel saatmata</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Tänatud</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Päevade kaupa</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Tundide kaupa</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Riikide kaupa</translation>
    </message>
    <message>
        <source>By side</source>
        <translation>Rollide kaupa</translation>
    </message>
    <message>
        <source>By interest</source>
        <translation>Huvi järgi</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Kuidas sisestatud</translation>
    </message>
    <message>
        <source>Consents that hold</source>
        <translation>Kehtivad nõusolekud</translation>
    </message>
    <message>
        <source>Look for double entries</source>
        <translation>Otsi topeltsisestusi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Figures of {event}</source>
        <translation>Arvud: {event}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Teadmata</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
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
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Teine keel</translation>
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
        <source>Agreement and papers</source>
        <translation>Leping ja paberid</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paber</translation>
    </message>
    <message>
        <source>Making the paper …</source>
        <translation>Paberit tehakse …</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Osa</translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges have no issued agreement yet and are left out.</source>
        <translation>
            <numerusform>%n vahetusel pole veel väljastatud lepingut ja see jäetakse välja.</numerusform>
            <numerusform>%n vahetusel pole veel väljastatud lepingut ja need jäetakse välja.</numerusform>
        </translation>
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
        <source>Issue paper</source>
        <translation>Väljasta paber</translation>
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
        <source>Print agreements…</source>
        <translation>Prindi lepingud…</translation>
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
    <name>Export</name>
    <message>
        <source>NOTHING HERE IS ENCRYPTED. Whoever has this folder can read the names, addresses, notes and consents of every person in it. Keep it in a safe place, and delete it when it is no longer needed. What is erased on the desk later is not erased here.</source>
        <translation>SIIN EI OLE MIDAGI KRÜPTITUD. Kes selle kausta saab, võib lugeda iga selles oleva inimese nime, aadressi, märkmeid ja nõusolekuid. Hoidke seda kindlas kohas ja kustutage, kui seda enam vaja ei ole. Mida hiljem töökohas kustutatakse, seda siin ei kustutata.</translation>
    </message>
    <message>
        <source>companies_and_people.xlsx: companies and people, to be opened in Excel or LibreOffice.</source>
        <translation>companies_and_people.xlsx: ettevõtted ja inimesed, avamiseks Excelis või LibreOffice’is.</translation>
    </message>
    <message>
        <source>tables: each kind of record as a table (CSV, UTF-8, semicolons, codes as stored; several codes in one cell stand with | between them). A text that begins like a formula has an apostrophe before it.</source>
        <translation>tables: iga liiki kirjed tabelina (CSV, UTF-8, semikoolonid, koodid nagu salvestatud; mitu koodi ühes lahtris on eraldatud märgiga |). Valemi moodi algava teksti ees on ülakoma.</translation>
    </message>
    <message>
        <source>records: the same, one record a line in JSON, exactly as stored.</source>
        <translation>records: sama, üks kirje real JSON-ina, täpselt nagu salvestatud.</translation>
    </message>
    <message>
        <source>history.csv: who changed which field, when, from what to what.</source>
        <translation>history.csv: kes millist välja muutis, millal, millest milleks.</translation>
    </message>
    <message>
        <source>files: the kept files by their SHA-256; files.csv says their names and whose they are.</source>
        <translation>files: alles hoitud failid oma SHA-256 järgi; files.csv ütleb nende nimed ja kelle omad need on.</translation>
    </message>
    <message>
        <source>journal: what another SMEdesk needs to go on with this desk: every step that was typed, what came from the server, what can be undone.</source>
        <translation>journal: mida teine SMEdesk vajab, et selle töökohaga jätkata: iga sisestatud samm, mis tuli serverist, mida saab tagasi võtta.</translation>
    </message>
    <message>
        <source>manifest.json: the fingerprint (SHA-256) of every file, and the versions.</source>
        <translation>manifest.json: iga faili sõrmejälg (SHA-256) ja versioonid.</translation>
    </message>
    <message>
        <source>To bring it back: start SMEdesk with a new profile and choose “Bring back a full export”, or type: smedesk --profile NEW import-all THIS-FOLDER</source>
        <translation>Tagasitoomiseks käivitage SMEdesk uue profiiliga ja valige „Too täielik eksport tagasi“ või trükkige: smedesk --profile UUS import-all SEE-KAUST</translation>
    </message>
    <message>
        <source>Then connect to the server again with a code from the coordinator, and do not go on working at the old desk.</source>
        <translation>Ühendage seejärel koordinaatorilt saadud koodiga uuesti serveriga ja ärge töötage vanas töökohas edasi.</translation>
    </message>
    <message>
        <source>Everything that a desk of SMEdesk {version} held on {day}</source>
        <translation>Kõik, mis SMEdesk {version} töökohas oli {day}</translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message>
        <source>Export everything</source>
        <translation>Ekspordi kõik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kaust</translation>
    </message>
    <message>
        <source>The export gets a folder of its own inside it</source>
        <translation>Eksport saab selle sees oma kausta</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vali kaust…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ava kaust</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Tagasitoomine</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksportimine</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n kirje</numerusform>
            <numerusform>%n kirjet</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody who has this folder can read it</source>
        <translation>Igaüks, kellel see kaust on, saab seda lugeda</translation>
    </message>
    <message>
        <source>Nothing in it is encrypted, and what you erase on the desk later is not erased in it. Keep it in a safe place and delete it when it is no longer needed. For a safe copy use the encrypted backup.</source>
        <translation>Selles ei ole midagi krüptitud ja mida te hiljem töökohas kustutate, seda selles ei kustutata. Hoidke seda kindlas kohas ja kustutage, kui seda enam vaja ei ole. Turvaliseks koopiaks kasutage krüptitud varukoopiat.</translation>
    </message>
    <message>
        <source>All companies, people, consents, notes, matches, exchanges, papers and files with their whole history: as JSON, CSV, XLSX and files, with a text that explains them. Another SMEdesk can go on from it.</source>
        <translation>Kõik ettevõtted, inimesed, nõusolekud, märkmed, sobitused, vahetused, paberid ja failid koos kogu ajalooga: JSON, CSV, XLSX ja failid, koos selgitava tekstiga. Teine SMEdesk saab sellest jätkata.</translation>
    </message>
    <message>
        <source>An export is brought back into an empty desk: start SMEdesk with a new profile and choose “Bring back a full export” on the first page. Everything is compared before it is kept. Then connect to the server again with a code, and do not go on working at the old desk.</source>
        <translation>Eksport tuuakse tagasi tühja töökohta: käivitage SMEdesk uue profiiliga ja valige esimesel lehel „Too täielik eksport tagasi“. Enne salvestamist võrreldakse kõike. Ühendage seejärel koodiga uuesti serveriga ja ärge töötage vanas töökohas edasi.</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one</source>
        <translation>Trükkige kausta asukoht või valige kaust</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Peatatud. Midagi ei jäänud maha.</translation>
    </message>
    <message>
        <source>Done: {records} in {place}</source>
        <translation>Valmis: {records}, {place}</translation>
    </message>
    <message>
        <source>Nothing was left behind: {reason}</source>
        <translation>Midagi ei jäänud maha: {reason}</translation>
    </message>
</context>
<context>
    <name>Fair</name>
    <message>
        <source>Language of the consent</source>
        <translation>Nõusoleku keel</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Allkiri paberil</translation>
    </message>
    <message>
        <source>Sign on the screen</source>
        <translation>Allkirjasta ekraanil</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allkirjastatud</translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation>Isik nõustub</translation>
    </message>
    <message numerus="yes">
        <source>%n captured</source>
        <translation>
            <numerusform>%n sisestatud</numerusform>
            <numerusform>%n sisestatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n täiendada</numerusform>
            <numerusform>%n täiendada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n saatmata</numerusform>
            <numerusform>%n saatmata</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy failed; last one {moment}</source>
        <translation>Koopia ebaõnnestus; viimane {moment}</translation>
    </message>
    <message>
        <source>Last copy {moment}</source>
        <translation>Viimane koopia {moment}</translation>
    </message>
    <message>
        <source>No copy on a second medium</source>
        <translation>Teisel andmekandjal koopiat ei ole</translation>
    </message>
    <message>
        <source>This contact is not saved yet: save it (Ctrl+Enter), then read the next code.</source>
        <translation>See kontakt on salvestamata: salvestage (Ctrl+Enter) ja lugege siis järgmine kood.</translation>
    </message>
    <message>
        <source>Number of the paper form</source>
        <translation>Paberivormi number</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salvesta ja järgmine</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>Tühjenda vorm</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Person (given and family name)</source>
        <translation>Isik (ees- ja perekonnanimi)</translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation>E-post või telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
    <message>
        <source>This is needed: type something, or complete it later (F7)</source>
        <translation>Seda on vaja: trükkige midagi või täiendage hiljem (F7)</translation>
    </message>
    <message>
        <source>Already here: {name} ({reasons})</source>
        <translation>Juba siin: {name} ({reasons})</translation>
    </message>
    <message>
        <source>Add the person to it</source>
        <translation>Lisa isik sellele</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>See on sama isik</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Uus üritus…</translation>
    </message>
    <message>
        <source>Read from a business card in a code (vCard)</source>
        <translation>Loetud visiitkaardi koodist (vCard)</translation>
    </message>
    <message>
        <source>As it is printed. Enter looks it up, Esc leaves it</source>
        <translation>Nii nagu on trükitud. Enter otsib, Esc lahkub</translation>
    </message>
    <message>
        <source>Code of the badge</source>
        <translation>Rinnasildi kood</translation>
    </message>
    <message>
        <source>Not on the list of expected guests. Correct it, or press Enter again to keep it with the contact</source>
        <translation>Ei ole oodatud külaliste nimekirjas. Paranda või vajuta uuesti Enter, et see kontaktiga alles hoida</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Sõnade keel</translation>
    </message>
    <message>
        <source>Read from a business card in a code (MeCard)</source>
        <translation>Loetud visiitkaardi koodist (MeCard)</translation>
    </message>
    <message>
        <source>Found in the list of expected guests</source>
        <translation>Leitud oodatavate külaliste loendist</translation>
    </message>
    <message>
        <source>The code holds an e-mail address</source>
        <translation>Koodis on e-posti aadress</translation>
    </message>
    <message>
        <source>The code holds a web address</source>
        <translation>Koodis on veebiaadress</translation>
    </message>
    <message>
        <source>The code holds a telephone number</source>
        <translation>Koodis on telefoninumber</translation>
    </message>
    <message>
        <source>The code says nothing that we know; it is kept as it was read: {code}</source>
        <translation>Kood ei ütle midagi tuntut; see hoitakse alles, nagu loeti: {code}</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Täienda hiljem</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Huvi</translation>
    </message>
    <message>
        <source>Interest {step} of 5</source>
        <translation>Huvi {step} / 5</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mess</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Üritust ei ole valitud</translation>
    </message>
    <message>
        <source>Name the fair, its place and its days; then every contact takes a few keys.</source>
        <translation>Nimetage mess, selle koht ja päevad; siis võtab iga kontakt vaid mõne klahvivajutuse.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Uus üritus</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Veel ei kedagi</translation>
    </message>
    <message>
        <source>Who was met at this event stands here.</source>
        <translation>Siin on need, keda sel üritusel kohati.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktid</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>It is complete</source>
        <translation>See on täielik</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>%n kontakti</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of expected guests</source>
        <translation>Oodatavate külaliste loend</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>Loendid (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Expected guests: {new} new, {changed} changed, {same} as before, {empty} rows without a name.</source>
        <translation>Oodatavad külalised: uusi {new}, muudetud {changed}, samaks jäi {same}, nimeta ridu {empty}.</translation>
    </message>
    <message>
        <source>Folder on a stick or another disk</source>
        <translation>Kaust mälupulgal või teisel kettal</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>This form was printed for another event: choose it first.</source>
        <translation>See vorm trükiti teise ürituse jaoks: valige kõigepealt see üritus.</translation>
    </message>
    <message>
        <source>Kiosk for visitors</source>
        <translation>Kiosk külastajatele</translation>
    </message>
    <message>
        <source>Read codes with the camera</source>
        <translation>Loe koode kaameraga</translation>
    </message>
    <message>
        <source>Type the code of a badge</source>
        <translation>Sisesta rinnasildi kood</translation>
    </message>
    <message>
        <source>Take in the list of expected guests…</source>
        <translation>Võta üle oodatavate külaliste loend…</translation>
    </message>
    <message>
        <source>Print blank forms…</source>
        <translation>Trüki tühjad vormid…</translation>
    </message>
    <message>
        <source>Type in a paper form</source>
        <translation>Sisesta paberivorm</translation>
    </message>
    <message>
        <source>Copy to a second medium…</source>
        <translation>Kopeeri teisele andmekandjale…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopeeri kohe</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Täisekraan</translation>
    </message>
    <message>
        <source>Figures of the event</source>
        <translation>Ürituse arvud</translation>
    </message>
    <message>
        <source>Draft messages of thanks</source>
        <translation>Koosta tänukirjad</translation>
    </message>
    <message>
        <source>Look for double entries</source>
        <translation>Otsi topeltsisestusi</translation>
    </message>
</context>
<context>
    <name>FairCopy</name>
    <message>
        <source>Copied to {file}</source>
        <translation>Kopeeritud: {file}</translation>
    </message>
</context>
<context>
    <name>FairList</name>
    <message>
        <source>To complete</source>
        <translation>Täiendada</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Täielik</translation>
    </message>
    <message>
        <source>Company and person</source>
        <translation>Ettevõte ja isik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Huvi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Complete later</source>
        <translation>Täienda hiljem</translation>
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
        <source>The part of SMEdesk for cameras is not installed here.</source>
        <translation>SMEdeski kaameraosa ei ole siin paigaldatud.</translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>Kõik muu töötab.</translation>
    </message>
    <message>
        <source>Use a hand scanner, or type what stands on the badge.</source>
        <translation>Kasutage käsiskannerit või trükkige, mis rinnasildil seisab.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Kaamerat ei ole.</translation>
    </message>
    <message>
        <source>Plug one in and press F3, or type what you see.</source>
        <translation>Ühendage kaamera ja vajutage F3 või trükkige, mida näete.</translation>
    </message>
    <message>
        <source>The camera has gone away.</source>
        <translation>Kaamera kadus.</translation>
    </message>
    <message>
        <source>Nothing that was read is lost.</source>
        <translation>Midagi loetust ei ole kadunud.</translation>
    </message>
    <message>
        <source>Plug it in and press F3.</source>
        <translation>Ühendage see uuesti ja vajutage F3.</translation>
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
        <source>The second medium is not there: {folder}.</source>
        <translation>Teist andmekandjat ei ole: {folder}.</translation>
    </message>
    <message>
        <source>Everything is on this computer; only the copy is missing.</source>
        <translation>Kõik on selles arvutis; puudu on ainult koopia.</translation>
    </message>
    <message>
        <source>Plug the stick in again and press F9, or choose another folder. It is tried again by itself.</source>
        <translation>Ühendage mälupulk uuesti ja vajutage F9 või valige teine kaust. Proovitakse ka iseenesest uuesti.</translation>
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
        <source>There is no copy here any more: {file}.</source>
        <translation>Siin ei ole enam koopiat: {file}.</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another copy.</source>
        <translation>Pane mälupulk uuesti sisse või vali teine koopia.</translation>
    </message>
    <message>
        <source>This copy is damaged: {file}.</source>
        <translation>See koopia on kahjustatud: {file}.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Vali teine koopia.</translation>
    </message>
    <message>
        <source>This copy does not open: it is damaged, or was made on a desk whose key is not here.</source>
        <translation>See koopia ei avane: see on kahjustatud või tehtud töölaual, mille võtit siin ei ole.</translation>
    </message>
    <message>
        <source>Choose another copy, or put this one back on the computer it was made on.</source>
        <translation>Vali teine koopia või pane see tagasi arvutis, kus see tehti.</translation>
    </message>
    <message>
        <source>This copy was made on another desk.</source>
        <translation>See koopia on tehtud teisel töölaual.</translation>
    </message>
    <message>
        <source>Type its passphrase.</source>
        <translation>Sisesta selle parool.</translation>
    </message>
    <message>
        <source>This copy belongs to another office, {office}; this desk is that of {own}.</source>
        <translation>See koopia kuulub teisele organisatsioonile, {office}; see töölaud on organisatsiooni {own} oma.</translation>
    </message>
    <message>
        <source>Choose another copy. A desk of its own takes it: smedesk restore with --profile.</source>
        <translation>Vali teine koopia. Omaette töölaud võtab selle vastu: smedesk restore koos valikuga --profile.</translation>
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
        <source>Copy the address from the coordinator's message.</source>
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
        <source>Nothing was printed twice, and the documents are safe in the database.</source>
        <translation>Midagi ei prinditud kaks korda ja dokumendid on andmebaasis alles.</translation>
    </message>
    <message>
        <source>Look at the printer, then print again.</source>
        <translation>Vaata printer üle ja prindi siis uuesti.</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer.</source>
        <translation>Selle arvuti printimisteenus ei vasta.</translation>
    </message>
    <message>
        <source>Start it, or ask who looks after the computer. Meanwhile a copy can be saved.</source>
        <translation>Käivita see või küsi arvuti hooldajalt. Seni saab salvestada koopia.</translation>
    </message>
    <message>
        <source>The printer {printer} is not set up on this computer.</source>
        <translation>Printer {printer} ei ole selles arvutis seadistatud.</translation>
    </message>
    <message>
        <source>Choose another printer, or set one up in the settings of the system.</source>
        <translation>Vali teine printer või seadista see süsteemi seadetes.</translation>
    </message>
    <message>
        <source>The printer {printer} takes no jobs at the moment.</source>
        <translation>Printer {printer} ei võta praegu töid vastu.</translation>
    </message>
    <message>
        <source>Switch it on again in the settings of the system, or choose another one.</source>
        <translation>Lülita see süsteemi seadetes uuesti sisse või vali teine.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the document: {reason}</source>
        <translation>Printer {printer} ei võtnud dokumenti vastu: {reason}</translation>
    </message>
    <message>
        <source>The line to the printer {printer} broke while a document was on its way.</source>
        <translation>Ühendus printeriga {printer} katkes, kui dokument oli teel.</translation>
    </message>
    <message>
        <source>Look whether it came out before you print it again.</source>
        <translation>Vaata, kas see tuli välja, enne kui uuesti prindid.</translation>
    </message>
    <message>
        <source>The printer {printer} gave the document up: it was not printed.</source>
        <translation>Printer {printer} loobus dokumendist: seda ei prinditud.</translation>
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
        <source>Say it in {most} letters or less</source>
        <translation>Öelge seda kõige rohkem {most} tähega</translation>
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
    <name>Files</name>
    <message>
        <source>Files</source>
        <translation>Failid</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lisa faile</translation>
    </message>
    <message>
        <source>Or drop files here: at most 50 MB each, kept encrypted.</source>
        <translation>Või lohistage failid siia: igaüks kuni 50 MB, hoitakse krüptitult.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvesta koopia</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ava {name}</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Salvesta koopia: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Eemalda {name}</translation>
    </message>
    <message>
        <source>The content of this file is on another desk, where it was added.</source>
        <translation>Selle faili sisu on teises töökohas, kus see lisati.</translation>
    </message>
    <message>
        <source>No files are kept here yet.</source>
        <translation>Siin ei ole veel faile.</translation>
    </message>
    <message>
        <source>The system has no viewer for “{name}”.</source>
        <translation>Süsteemis ei ole vaaturit failile „{name}“.</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>„{name}“ salvestatud</translation>
    </message>
    <message>
        <source>The copy could not be written: {reason}</source>
        <translation>Koopiat ei saanud kirjutada: {reason}</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Field</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Võrdlus</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Võta see rida ära</translation>
    </message>
    <message>
        <source>{field}: from</source>
        <translation>{field}: alates</translation>
    </message>
    <message>
        <source>{field}: to</source>
        <translation>{field}: kuni</translation>
    </message>
    <message>
        <source>Which field?</source>
        <translation>Milline väli?</translation>
    </message>
    <message>
        <source>{field}: number of days</source>
        <translation>{field}: päevade arv</translation>
    </message>
    <message>
        <source>Which lines have to hold</source>
        <translation>Millised read peavad kehtima</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Kõik need kehtivad</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Mõni neist kehtib</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Veel üks rida</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Võta filter ära</translation>
    </message>
    <message>
        <source>Hide the filter</source>
        <translation>Peida filter</translation>
    </message>
    <message>
        <source>Lines in brackets</source>
        <translation>Read sulgudes</translation>
    </message>
    <message>
        <source>or</source>
        <translation>või</translation>
    </message>
    <message>
        <source>and</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} ja {last}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
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
        <source>Bring back a full export…</source>
        <translation>Too täielik eksport tagasi…</translation>
    </message>
    <message>
        <source>The folder of the export</source>
        <translation>Ekspordi kaust</translation>
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
    <name>FormFinding</name>
    <message>
        <source>Something is wrong here: {detail}</source>
        <translation>Siin on midagi valesti: {detail}</translation>
    </message>
    <message>
        <source>The structure cannot be read: {detail}</source>
        <translation>Struktuuri ei saa lugeda: {detail}</translation>
    </message>
    <message>
        <source>The structure cannot be understood: {detail}</source>
        <translation>Struktuurist ei saa aru: {detail}</translation>
    </message>
    <message>
        <source>A condition is not closed, or not allowed: {detail}</source>
        <translation>Tingimus ei ole suletud või ei ole lubatud: {detail}</translation>
    </message>
    <message>
        <source>The program knows no paper of the kind “{detail}”</source>
        <translation>Programm ei tunne paberit liigiga „{detail}“</translation>
    </message>
    <message>
        <source>Nobody knows this language</source>
        <translation>Seda keelt ei tunta</translation>
    </message>
    <message>
        <source>The words of this language are missing</source>
        <translation>Selle keele sõnad puuduvad</translation>
    </message>
    <message>
        <source>This cannot be understood: {detail}</source>
        <translation>Sellest ei saa aru: {detail}</translation>
    </message>
    <message>
        <source>The text is missing</source>
        <translation>Tekst puudub</translation>
    </message>
    <message>
        <source>The text is printed nowhere</source>
        <translation>Teksti ei trükita kuskil</translation>
    </message>
    <message>
        <source>The text refers to “{detail}”, which is not there</source>
        <translation>Tekst viitab kohale „{detail}“, mida ei ole</translation>
    </message>
    <message>
        <source>The text comes back to itself</source>
        <translation>Tekst jõuab tagasi iseendani</translation>
    </message>
    <message>
        <source>The clause “{detail}” may be dropped where this one is printed</source>
        <translation>Klausel „{detail}“ võib ära jääda seal, kus see trükitakse</translation>
    </message>
    <message>
        <source>The variable “{detail}” is not known here</source>
        <translation>Muutujat „{detail}“ siin ei tunta</translation>
    </message>
    <message>
        <source>The variable “{detail}” of the governing text is missing</source>
        <translation>Lähteteksti muutuja „{detail}“ puudub</translation>
    </message>
    <message>
        <source>The variable is used nowhere</source>
        <translation>Muutujat ei kasutata kuskil</translation>
    </message>
    <message>
        <source>“{detail}” must not stand inside a sentence: put it in the particulars</source>
        <translation>„{detail}“ ei tohi olla lause sees: pane see andmete hulka</translation>
    </message>
    <message>
        <source>The plural form “{detail}” is missing</source>
        <translation>Mitmuse vorm „{detail}“ puudub</translation>
    </message>
    <message>
        <source>“{detail}” is not a plural form</source>
        <translation>„{detail}“ ei ole mitmuse vorm</translation>
    </message>
    <message>
        <source>The words for “{detail}” are missing</source>
        <translation>„{detail}“ sõnad puuduvad</translation>
    </message>
    <message>
        <source>“{detail}” is not in the closed list</source>
        <translation>„{detail}“ ei ole suletud loendis</translation>
    </message>
    <message>
        <source>The fonts lack a sign: {detail}</source>
        <translation>Kirjatüüpidel puudub märk: {detail}</translation>
    </message>
    <message>
        <source>The data have no “{detail}”</source>
        <translation>Andmetes ei ole „{detail}“</translation>
    </message>
    <message>
        <source>There is no closed list “{detail}”</source>
        <translation>Suletud loendit „{detail}“ ei ole</translation>
    </message>
    <message>
        <source>The closed list is used nowhere</source>
        <translation>Suletud loendit ei kasutata kuskil</translation>
    </message>
    <message>
        <source>There is no list “{detail}”</source>
        <translation>Loendit „{detail}“ ei ole</translation>
    </message>
    <message>
        <source>The cells do not fill their line ({detail} of 24)</source>
        <translation>Lahtrid ei täida rida ({detail} 24-st)</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>Viimane päev on enne esimest</translation>
    </message>
    <message>
        <source>The clause stands there twice</source>
        <translation>Klausel on seal kaks korda</translation>
    </message>
    <message>
        <source>The place to write in or to sign stands there twice</source>
        <translation>Kirjutamise või allkirja koht on seal kaks korda</translation>
    </message>
    <message>
        <source>Nobody has approved the words</source>
        <translation>Keegi ei ole sõnu heaks kiitnud</translation>
    </message>
    <message>
        <source>The words are no longer those that were approved</source>
        <translation>Sõnad ei ole enam need, mis heaks kiideti</translation>
    </message>
</context>
<context>
    <name>FormHint</name>
    <message>
        <source>Type a word or a code</source>
        <translation>Sisestage sõna või kood</translation>
    </message>
    <message>
        <source>Type a part of the name, or the code</source>
        <translation>Trükkige osa nimest või kood</translation>
    </message>
    <message>
        <source>Type a language and a level, as in English B2</source>
        <translation>Sisestage keel ja tase, näiteks inglise B2</translation>
    </message>
    <message>
        <source>Of the list, or in your own words</source>
        <translation>Loendist või oma sõnadega</translation>
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
    <name>FormText</name>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sõnad</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Approved words of the form “{name}”</source>
        <translation>Vormi „{name}“ sõnad heaks kiidetud</translation>
    </message>
    <message>
        <source>Set the dates of the form “{name}”</source>
        <translation>Vormi „{name}“ kuupäevad seatud</translation>
    </message>
    <message>
        <source>Withdrew the form “{name}”</source>
        <translation>Vorm „{name}“ tagasi võetud</translation>
    </message>
    <message>
        <source>Took in the form “{name}”</source>
        <translation>Vorm „{name}“ vastu võetud</translation>
    </message>
    <message>
        <source>Copied the form “{name}”</source>
        <translation>Vorm „{name}“ kopeeritud</translation>
    </message>
    <message>
        <source>Changed the form “{name}”</source>
        <translation>Vorm „{name}“ muudetud</translation>
    </message>
    <message>
        <source>Name of the form</source>
        <translation>Vormi nimi</translation>
    </message>
    <message>
        <source>Give the form a name.</source>
        <translation>Anna vormile nimi.</translation>
    </message>
    <message>
        <source>Approve the words</source>
        <translation>Kiida sõnad heaks</translation>
    </message>
    <message>
        <source>What is approved</source>
        <translation>Mida kiidetakse heaks</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Heaks kiitnud</translation>
    </message>
    <message>
        <source>Such as the lawyer of the programme</source>
        <translation>Näiteks programmi jurist</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Kuupäev</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Kiida heaks</translation>
    </message>
    <message>
        <source>Say when the words were approved.</source>
        <translation>Ütle, millal sõnad heaks kiideti.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>All languages of the form</source>
        <translation>Kõik vormi keeled</translation>
    </message>
    <message>
        <source>Say who has approved the words.</source>
        <translation>Ütle, kes on sõnad heaks kiitnud.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Mis on valesti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Kasutusel alates</translation>
    </message>
    <message>
        <source>Used until</source>
        <translation>Kasutusel kuni</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekstid</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Mida näidatakse</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Kiida heaks…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Võta tagasi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Kõik tekstid</translation>
    </message>
    <message>
        <source>Missing or faulty</source>
        <translation>Puudub või vigane</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Eelvaade</translation>
    </message>
    <message>
        <source>Beside it in the preview</source>
        <translation>Eelvaates kõrval</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Vormid</translation>
    </message>
    <message>
        <source>The wording of every paper; copy one to make it your own</source>
        <translation>Iga paberi sõnastus; kopeeri mõni, et see enda omaks teha</translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n vorm</numerusform>
            <numerusform>%n vormi</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versioon</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Kasutusel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Keeled</translation>
    </message>
    <message>
        <source>Approved languages</source>
        <translation>Heaks kiidetud keeled</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Tuleb programmiga</translation>
    </message>
    <message>
        <source>Search forms</source>
        <translation>Otsi vorme</translation>
    </message>
    <message>
        <source>No forms</source>
        <translation>Vorme ei ole</translation>
    </message>
    <message>
        <source>No form has these words.</source>
        <translation>Ühelgi vormil ei ole neid sõnu.</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Võta failist vastu…</translation>
    </message>
    <message>
        <source>Give out as a file…</source>
        <translation>Anna failina välja…</translation>
    </message>
    <message>
        <source>Copy and edit…</source>
        <translation>Kopeeri ja muuda…</translation>
    </message>
    <message>
        <source>Give out a form</source>
        <translation>Anna vorm välja</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Võta vorm vastu</translation>
    </message>
    <message>
        <source>Form (*.zip)</source>
        <translation>Vorm (*.zip)</translation>
    </message>
    <message>
        <source>Copy a form</source>
        <translation>Kopeeri vorm</translation>
    </message>
    <message>
        <source>Copy and edit</source>
        <translation>Kopeeri ja muuda</translation>
    </message>
    <message>
        <source>The form stands in {file}.</source>
        <translation>Vorm on failis {file}.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versioon {number}</translation>
    </message>
    <message>
        <source>This version is approved and cannot be changed any more. Copy it and edit the copy.</source>
        <translation>See versioon on heaks kiidetud ja seda ei saa enam muuta. Kopeeri see ja muuda koopiat.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Mustand</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Heaks kiidetud</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ei saa lugeda</translation>
    </message>
    <message>
        <source>Nothing is wrong. The form is used for papers once every language is approved.</source>
        <translation>Midagi ei ole valesti. Vormi kasutatakse paberite jaoks, kui iga keel on heaks kiidetud.</translation>
    </message>
    <message>
        <source>This form comes with the program and cannot be changed. Copy it and edit the copy.</source>
        <translation>See vorm tuleb programmiga ja seda ei saa muuta. Kopeeri see ja muuda koopiat.</translation>
    </message>
    <message>
        <source>This form is withdrawn and cannot be changed. Copy it and edit the copy.</source>
        <translation>See vorm on tagasi võetud ja seda ei saa muuta. Kopeeri see ja muuda koopiat.</translation>
    </message>
    <message>
        <source>Nobody has approved this language yet.</source>
        <translation>Seda keelt ei ole veel keegi heaks kiitnud.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} kuni {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong; the form can be approved when they are mended.</source>
        <translation>
            <numerusform>%n asi on valesti; vormi saab heaks kiita, kui see on parandatud.</numerusform>
            <numerusform>%n asja on valesti; vormi saab heaks kiita, kui need on parandatud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by {name} on {day}.</source>
        <translation>Heaks kiitnud {name} {day}.</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>alates {day}</translation>
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
    <name>GroupLink</name>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Seotud ettevõte</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Osalus protsentides</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajaid</translation>
    </message>
    <message>
        <source>Turnover a year (EUR)</source>
        <translation>Aastakäive (EUR)</translation>
    </message>
    <message>
        <source>Balance sheet (EUR)</source>
        <translation>Bilansimaht (EUR)</translation>
    </message>
</context>
<context>
    <name>GroupLinks</name>
    <message>
        <source>does not count</source>
        <translation>ei lähe arvesse</translation>
    </message>
    <message>
        <source>Linked or partner enterprise</source>
        <translation>Seotud või partnerettevõte</translation>
    </message>
    <message>
        <source>linked: counts in full</source>
        <translation>seotud: läheb täies mahus arvesse</translation>
    </message>
    <message>
        <source>partner: counts by its share</source>
        <translation>partner: läheb arvesse osaluse ulatuses</translation>
    </message>
    <message>
        <source>Linked and partner enterprises</source>
        <translation>Seotud ja partnerettevõtted</translation>
    </message>
    <message>
        <source>Add enterprise</source>
        <translation>Lisa ettevõte</translation>
    </message>
    <message>
        <source>None is known. Shares of 25 % or more count, in both directions.</source>
        <translation>Ühtki ei ole teada. Arvesse lähevad osalused alates 25 %, mõlemas suunas.</translation>
    </message>
    <message>
        <source>turnover {amount} EUR</source>
        <translation>käive {amount} EUR</translation>
    </message>
    <message>
        <source>balance sheet {amount} EUR</source>
        <translation>bilansimaht {amount} EUR</translation>
    </message>
    <message>
        <source>figures are missing</source>
        <translation>andmed puuduvad</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Muuda: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Eemalda: {name}</translation>
    </message>
    <message>
        <source>{staff} staff</source>
        <translation>{staff} töötajat</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Event</source>
        <translation>Üritus</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>Kood rinnasildil</translation>
    </message>
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
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Riik</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>Took in the list of expected guests</source>
        <translation>Oodatavate külaliste loend üle võetud</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n expected guests</source>
        <translation>
            <numerusform>%n oodatav külaline üle võetud</numerusform>
            <numerusform>%n oodatavat külalist üle võetud</numerusform>
        </translation>
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
        <source>Show older changes</source>
        <translation>Näita vanemaid muudatusi</translation>
    </message>
    <message>
        <source>Your role does not read the history.</source>
        <translation>Teie roll ei loe ajalugu.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Midagi ei ole veel muudetud.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Teine töökoht</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>see töökoht</translation>
    </message>
    <message>
        <source>{who} changed {field} from {before} to {after}</source>
        <translation>{who} muutis välja {field}: enne {before}, nüüd {after}</translation>
    </message>
    <message>
        <source>{who} added {added} to {field}</source>
        <translation>{who} lisas väljale {field}: {added}</translation>
    </message>
    <message>
        <source>{who} took the record back</source>
        <translation>{who} võttis kirje tagasi</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>kirje, mida siin ei ole</translation>
    </message>
    <message>
        <source>{moment}, on {desk}</source>
        <translation>{moment}, {desk}</translation>
    </message>
    <message>
        <source>{who} entered {field}: {after}</source>
        <translation>{who} sisestas välja {field}: {after}</translation>
    </message>
    <message>
        <source>{who} emptied {field}, which was {before}</source>
        <translation>{who} tühjendas välja {field}, kus oli {before}</translation>
    </message>
    <message>
        <source>{who} added {added} to {field} and took out {removed}</source>
        <translation>{who} lisas väljale {field}: {added} ja võttis ära: {removed}</translation>
    </message>
    <message>
        <source>{who} took {removed} out of {field}</source>
        <translation>{who} võttis väljalt {field} ära: {removed}</translation>
    </message>
    <message>
        <source>{who} put the record away</source>
        <translation>{who} pani kirje kõrvale</translation>
    </message>
    <message>
        <source>desk {number}</source>
        <translation>töökoht {number}</translation>
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
        <source>XLSX, XLS, ODS, CSV or another text table, or business cards (VCF)</source>
        <translation>XLSX, XLS, ODS, CSV või muu tekstitabel või visiitkaardid (VCF)</translation>
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
        <source>Much like {name} ({reasons}): entered as another one</source>
        <translation>Väga sarnane: {name} ({reasons}); sisestatakse eraldi</translation>
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
        <source>The same as in {place}: {reasons}</source>
        <translation>Sama, mis {place}: {reasons}</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Tagasi ridade juurde</translation>
    </message>
    <message>
        <source>What is said of the row</source>
        <translation>Mida rea kohta öeldakse</translation>
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
        <source>Known here: {reasons}</source>
        <translation>Siin juba teada: {reasons}</translation>
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
    <name>Interchange</name>
    <message>
        <source>Files in and out</source>
        <translation>Failid sisse ja välja</translation>
    </message>
    <message>
        <source>Read a curriculum, write to many, take everything out</source>
        <translation>Loe CV, kirjuta paljudele, võta kõik välja</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mida teha</translation>
    </message>
    <message>
        <source>Europass CV</source>
        <translation>Europassi CV</translation>
    </message>
    <message>
        <source>E-mail drafts</source>
        <translation>Kirjade mustandid</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Visiitkaart</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Ekspordi kõik</translation>
    </message>
    <message>
        <source>Import a list or cards</source>
        <translation>Impordi loend või kaardid</translation>
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
    <name>Kiosk</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajad</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Lahku kioskist</translation>
    </message>
    <message numerus="yes">
        <source>This is not the PIN. Try again in %n seconds</source>
        <translation>
            <numerusform>See ei ole õige PIN. Proovige uuesti %n sekundi pärast</numerusform>
            <numerusform>See ei ole õige PIN. Proovige uuesti %n sekundi pärast</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the PIN</source>
        <translation>See ei ole õige PIN</translation>
    </message>
    <message>
        <source>Type the PIN to leave the kiosk</source>
        <translation>Kioskist lahkumiseks sisestage PIN</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tagasi vormi juurde</translation>
    </message>
    <message>
        <source>The screen shows an empty form and nothing else. Only this PIN leads back: keep it in mind.</source>
        <translation>Ekraanil on tühi vorm ja ei midagi muud. Tagasi pääseb ainult selle PIN-iga: jätke see meelde.</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Käivita kiosk</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Sama PIN uuesti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>Need kaks ei ole ühesugused</translation>
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
    <name>Likeness</name>
    <message>
        <source>same VAT number</source>
        <translation>sama KMKR number</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>sama registrikood</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>sama e-post</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>sama telefon</translation>
    </message>
    <message>
        <source>same web domain</source>
        <translation>sama veebidomeen</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>sama linn</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>sama ettevõte</translation>
    </message>
    <message>
        <source>but another VAT number</source>
        <translation>aga teine KMKR number</translation>
    </message>
    <message>
        <source>but another registration number</source>
        <translation>aga teine registrikood</translation>
    </message>
    <message>
        <source>but another web domain</source>
        <translation>aga teine veebidomeen</translation>
    </message>
    <message>
        <source>but another city</source>
        <translation>aga teine linn</translation>
    </message>
    <message>
        <source>but another country</source>
        <translation>aga teine riik</translation>
    </message>
    <message>
        <source>but another company</source>
        <translation>aga teine ettevõte</translation>
    </message>
    <message>
        <source>but another name</source>
        <translation>aga teine nimi</translation>
    </message>
    <message>
        <source>begins like this</source>
        <translation>algab nii</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>sama nimi</translation>
    </message>
    <message>
        <source>Nearly certain</source>
        <translation>Peaaegu kindel</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tõenäoline</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Võimalik</translation>
    </message>
    <message>
        <source>name {percent} % alike</source>
        <translation>nimi {percent} % sarnane</translation>
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
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows</source>
        <translation>
            <numerusform>%n rida kopeeritud</numerusform>
            <numerusform>%n rida kopeeritud</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Exceli töövihik (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tekstitabel (*.csv)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-failid (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages went to the printer</source>
        <translation>
            <numerusform>%n lehekülg läks printerisse</numerusform>
            <numerusform>%n lehekülge läks printerisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Ekspordi loend</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Kopeeri valitud read</translation>
    </message>
    <message>
        <source>Paste cells here…</source>
        <translation>Kleebi lahtrid siia…</translation>
    </message>
    <message>
        <source>Change many at once…</source>
        <translation>Muuda mitut korraga…</translation>
    </message>
    <message>
        <source>There are no cells to paste, or no cell to paste them to.</source>
        <translation>Kleepimiseks ei ole lahtreid või ei ole lahtrit, kuhu kleepida.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Loend on tühi.</translation>
    </message>
    <message>
        <source>Export to Excel (XLSX)…</source>
        <translation>Ekspordi Excelisse (XLSX)…</translation>
    </message>
    <message>
        <source>Export as a text table (CSV)…</source>
        <translation>Ekspordi tekstitabelina (CSV)…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Prindi loend…</translation>
    </message>
    <message>
        <source>Save the list as PDF…</source>
        <translation>Salvesta loend PDF-ina…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to {file}</source>
        <translation>
            <numerusform>%n rida kirjutatud: {file}</numerusform>
            <numerusform>%n rida kirjutatud: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>found by “{words}”</source>
        <translation>otsing „{words}“</translation>
    </message>
    <message>
        <source>Import a list or business cards…</source>
        <translation>Impordi loend või visiitkaardid…</translation>
    </message>
    <message>
        <source>Files in and out</source>
        <translation>Failid sisse ja välja</translation>
    </message>
    <message>
        <source>E-mail drafts for these people…</source>
        <translation>Kirjade mustandid neile inimestele…</translation>
    </message>
    <message>
        <source>Read a Europass CV…</source>
        <translation>Loe Europassi CV…</translation>
    </message>
    <message>
        <source>The filter is off</source>
        <translation>Filter on väljas</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} / {all}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vaated</translation>
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
    <name>Lock</name>
    <message>
        <source>Set a PIN first, in “Our office”.</source>
        <translation>Määrake kõigepealt PIN („Meie organisatsioon“).</translation>
    </message>
    <message>
        <source>The forgotten PIN is gone. Set a new one.</source>
        <translation>Unustatud PIN on eemaldatud. Määrake uus.</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>See töökoht on lukus</translation>
    </message>
    <message>
        <source>What you typed is saved. Copies and synchronisation go on.</source>
        <translation>Mida trükkisite, on salvestatud. Koopiad ja sünkroonimine jätkuvad.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Forgotten? Type the passphrase of the desk instead.</source>
        <translation>Unustasite? Sisestage selle asemel töökoha paroolifraas.</translation>
    </message>
    <message>
        <source>Forgotten? Type the code that was shown when the PIN was set.</source>
        <translation>Unustasite? Sisestage kood, mida näidati PIN-i määramisel.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ava lukk</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>See ei ole õige.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Liiga palju valesid katseid.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Välju</translation>
    </message>
    <message numerus="yes">
        <source>The next one is looked at in %n seconds.</source>
        <translation>
            <numerusform>Järgmist katset vaadatakse %n sekundi pärast.</numerusform>
            <numerusform>Järgmist katset vaadatakse %n sekundi pärast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>A locked desk shows nothing until the PIN is typed. Copies and sync go on.</source>
        <translation>Lukus töökoht ei näita midagi, kuni sisestatakse PIN. Koopiad ja sünkroonimine jätkuvad.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without input</source>
        <translation>
            <numerusform>Pärast %n minutit ilma sisestuseta</numerusform>
            <numerusform>Pärast %n minutit ilma sisestuseta</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lukusta ise</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Määra PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Eemalda PIN</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lukusta kohe</translation>
    </message>
    <message>
        <source>PIN that holds now</source>
        <translation>Praegu kehtiv PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Uus PIN</translation>
    </message>
    <message>
        <source>Digits, or a few words that nobody guesses</source>
        <translation>Numbrid või paar sõna, mida keegi ei arva ära</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uuesti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kood</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>Panin selle kirja</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Muuda PIN</translation>
    </message>
    <message>
        <source>Keep this code in the safe of the office. It is shown once, and opens the desk if the PIN is forgotten.</source>
        <translation>Hoidke seda koodi organisatsiooni seifis. Seda näidatakse üks kord ja see avab töökoha, kui PIN on unustatud.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mitte kunagi</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Need kaks ei ole ühesugused.</translation>
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
    <message>
        <source>Possible duplicates</source>
        <translation>Võimalikud duplikaadid</translation>
    </message>
    <message>
        <source>Tray of scans</source>
        <translation>Skannide alus</translation>
    </message>
    <message>
        <source>Personal data: erase, answer, who is due</source>
        <translation>Isikuandmed: kustuta, vasta, kelle tähtaeg on käes</translation>
    </message>
    <message>
        <source>Weights of the matching</source>
        <translation>Sobitamise kaalud</translation>
    </message>
    <message>
        <source>Forms: wording of agreements and papers</source>
        <translation>Vormid: lepingute ja paberite sõnastus</translation>
    </message>
    <message>
        <source>Take in the ESCO download: skills and occupations</source>
        <translation>Võta üle ESCO allalaadimine: oskused ja ametid</translation>
    </message>
    <message>
        <source>Read a Europass CV</source>
        <translation>Loe Europassi CV</translation>
    </message>
    <message>
        <source>E-mail drafts for many</source>
        <translation>Kirjade mustandid paljudele</translation>
    </message>
    <message>
        <source>Business card of a person or company</source>
        <translation>Isiku või ettevõtte visiitkaart</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Ekspordi kõik</translation>
    </message>
    <message>
        <source>Put an encrypted copy back</source>
        <translation>Pane krüpteeritud koopia tagasi</translation>
    </message>
</context>
<context>
    <name>MarketFile</name>
    <message>
        <source>the line is longer than {limit} MB: one record stands in each line</source>
        <translation>rida on pikem kui {limit} MB: igal real on üks kirje</translation>
    </message>
    <message>
        <source>must be {0}, is {1}</source>
        <translation>peab olema {0}, aga on {1}</translation>
    </message>
    <message>
        <source>must be {0} {1}</source>
        <translation>peab olema {0} {1}</translation>
    </message>
    <message>
        <source>must be a day such as 2026-03-31</source>
        <translation>peab olema päev kujul 2026-03-31</translation>
    </message>
    <message>
        <source>byte {number} ({byte}) is not UTF-8: save the file as UTF-8</source>
        <translation>bait {number} ({byte}) ei ole UTF-8: salvesta fail UTF-8 kodeeringus</translation>
    </message>
    <message>
        <source>the settings must stand in the first line</source>
        <translation>seaded peavad olema esimesel real</translation>
    </message>
    <message>
        <source>there is no participant and no place in it</source>
        <translation>selles ei ole ühtegi osalejat ega kohta</translation>
    </message>
    <message>
        <source>nobody knows this field; it is left out (lines with it: {count})</source>
        <translation>seda välja ei tunne keegi; see jäetakse kõrvale (ridu, kus see on: {count})</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>on liiga sügavalt pesastatud</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>there is no place in it: every list is empty</source>
        <translation>selles ei ole ühtegi kohta: kõik nimekirjad on tühjad</translation>
    </message>
    <message>
        <source>there is no participant in it: there are no lists</source>
        <translation>selles ei ole ühtegi osalejat: nimekirju ei tule</translation>
    </message>
    <message>
        <source>is not JSON: {reason}</source>
        <translation>ei ole JSON: {reason}</translation>
    </message>
    <message>
        <source>nobody has this id: {ids}</source>
        <translation>sellist tunnust ei ole kellelgi: {ids}</translation>
    </message>
    <message>
        <source>“{id}” stands in line {line} already</source>
        <translation>„{id}“ on juba real {line}</translation>
    </message>
    <message>
        <source>The disk is full: {reason}</source>
        <translation>Ketas on täis: {reason}</translation>
    </message>
    <message>
        <source>This folder may not be written to: {reason}</source>
        <translation>Sellesse kausta ei tohi kirjutada: {reason}</translation>
    </message>
    <message>
        <source>The result could not be written: {reason}</source>
        <translation>Tulemust ei saanud kirjutada: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>Faili ei saa lugeda: {reason}</translation>
    </message>
    <message>
        <source>{file} is no file that could be replaced: name another one.</source>
        <translation>{file} ei ole fail, mida saaks asendada: nimeta mõni muu.</translation>
    </message>
    <message>
        <source>{file} is the file that is read: name another one for the result.</source>
        <translation>{file} on fail, mida loetakse: nimeta tulemuse jaoks mõni muu.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Midagi ei kirjutatud.</translation>
    </message>
    <message>
        <source>Nothing was written; {file} is as it was.</source>
        <translation>Midagi ei kirjutatud; {file} on endine.</translation>
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
        <source>Question</source>
        <translation>Küsimus</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Küsitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastus</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastatud</translation>
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
        <source>Question, waiting for the server</source>
        <translation>Küsimus, ootab serverit</translation>
    </message>
    <message>
        <source>Question to the host office</source>
        <translation>Küsimus vastuvõtvale organisatsioonile</translation>
    </message>
    <message>
        <source>Question to the sending office</source>
        <translation>Küsimus saatvale organisatsioonile</translation>
    </message>
    <message>
        <source>Answer, waiting for the server</source>
        <translation>Vastus, ootab serverit</translation>
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
        <source>Placements that suit</source>
        <translation>Sobivad vastuvõtukohad</translation>
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
        <source>In words</source>
        <translation>Sõnadega</translation>
    </message>
    <message>
        <source>Enter sends it, Esc leaves without.</source>
        <translation>Enter saadab, Esc jätab saatmata.</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Lükka edasi kuni</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Mõni muu päev</translation>
    </message>
    <message>
        <source>Enter takes a week, Esc leaves without.</source>
        <translation>Enter võtab nädala, Esc jätab nii.</translation>
    </message>
    <message>
        <source>One day: {day}</source>
        <translation>Üks päev: {day}</translation>
    </message>
    <message>
        <source>A week: {day}</source>
        <translation>Nädal: {day}</translation>
    </message>
    <message>
        <source>A month: {day}</source>
        <translation>Kuu: {day}</translation>
    </message>
    <message>
        <source>{number}  {answer}</source>
        <translation>{number}  {answer}</translation>
    </message>
    <message>
        <source>Why? The other office reads it</source>
        <translation>Miks? Teine organisatsioon loeb seda</translation>
    </message>
    <message>
        <source>More words for the other office, if you like</source>
        <translation>Soovi korral veel sõnu teisele organisatsioonile</translation>
    </message>
    <message>
        <source>A figure chooses, Enter declines, Esc keeps the match.</source>
        <translation>Number valib, Enter lükkab tagasi, Esc jätab sobituse alles.</translation>
    </message>
    <message>
        <source>Why? The other office does not learn of it</source>
        <translation>Miks? Teine organisatsioon sellest teada ei saa</translation>
    </message>
    <message>
        <source>In words, if you like, before the reason</source>
        <translation>Soovi korral sõnadega, enne põhjust</translation>
    </message>
    <message>
        <source>A figure declines, Esc keeps the suggestion.</source>
        <translation>Number lükkab tagasi, Esc jätab soovituse alles.</translation>
    </message>
    <message>
        <source>A day after today</source>
        <translation>Päev pärast tänast</translation>
    </message>
    <message>
        <source>{feature}, for the participant</source>
        <translation>{feature}, osaleja poolt</translation>
    </message>
    <message>
        <source>{feature}, for the host</source>
        <translation>{feature}, vastuvõtja poolt</translation>
    </message>
    <message>
        <source>Two placements compared</source>
        <translation>Kaks kohta kõrvuti</translation>
    </message>
    <message>
        <source>the better one</source>
        <translation>parem</translation>
    </message>
    <message>
        <source>Can teach</source>
        <translation>Oskab õpetada</translation>
    </message>
    <message>
        <source>Languages, one is enough</source>
        <translation>Keeled, piisab ühest</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kestus</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kohti</translation>
    </message>
    <message>
        <source>What another wish would bring</source>
        <translation>Mida annaks mõni muu soov</translation>
    </message>
    <message>
        <source>these two</source>
        <translation>need kaks</translation>
    </message>
    <message>
        <source>What happened before</source>
        <translation>Mis enne oli</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>kuni {day}</translation>
    </message>
    <message>
        <source>{day} · {what}</source>
        <translation>{day} · {what}</translation>
    </message>
    <message>
        <source>Nothing yet with either of the two.</source>
        <translation>Kummagagi ei ole veel midagi olnud.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Lükka edasi</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Vastus küsimusele: {question}</translation>
    </message>
    <message>
        <source>Question to the other office</source>
        <translation>Küsimus teisele organisatsioonile</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Küsimus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastus</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>sobib</translation>
    </message>
    <message>
        <source>meets in part</source>
        <translation>sobib osalt</translation>
    </message>
    <message>
        <source>does not meet</source>
        <translation>ei sobi</translation>
    </message>
    <message>
        <source>not filled in on one side</source>
        <translation>ühel poolel täitmata</translation>
    </message>
    <message numerus="yes">
        <source>%n placements suit</source>
        <translation>
            <numerusform>%n sobiv vastuvõtukoht</numerusform>
            <numerusform>%n sobivat vastuvõtukohta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to suggest now</source>
        <translation>Praegu ei ole midagi soovitada</translation>
    </message>
    <message>
        <source>What was put off comes back on its day; which rule leaves none is said beside the list.</source>
        <translation>Edasi lükatu tuleb oma päeval tagasi; milline reegel ühtegi ei jäta, on kirjas nimekirja kõrval.</translation>
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
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>What both offices see</source>
        <translation>Mida näevad mõlemad organisatsioonid</translation>
    </message>
    <message>
        <source>Both profiles</source>
        <translation>Mõlemad profiilid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
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
        <source>Names, addresses and exact figures follow once both offices have agreed.</source>
        <translation>Nimed, aadressid ja täpsed arvud tulevad siis, kui mõlemad organisatsioonid on nõus.</translation>
    </message>
    <message>
        <source>What the partner office sees</source>
        <translation>Mida partnerorganisatsioon näeb</translation>
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
        <source>Answer the proposal</source>
        <translation>Vasta ettepanekule</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Vasta küsimusele</translation>
    </message>
    <message>
        <source>Propose or decline</source>
        <translation>Tee ettepanek või lükka tagasi</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n vaadata</numerusform>
            <numerusform>%n vaadata</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Vaadata</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Mida teha</translation>
    </message>
    <message>
        <source>Those of your colleagues, too</source>
        <translation>Ka kolleegide omad</translation>
    </message>
    <message>
        <source>Find a placement</source>
        <translation>Leia koht</translation>
    </message>
    <message numerus="yes">
        <source>%n left to review</source>
        <translation>
            <numerusform>%n on veel vaadata</numerusform>
            <numerusform>%n on veel vaadata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, next on {day}</source>
        <translation>
            <numerusform>%n edasi lükatud, järgmine {day}</numerusform>
            <numerusform>%n edasi lükatud, järgmine {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Miski ei oota sind</translation>
    </message>
    <message>
        <source>Proposals and questions of other offices stand here, then the participants with an accepted or published application who have no placement yet.</source>
        <translation>Siin on teiste organisatsioonide ettepanekud ja küsimused ning seejärel osalejad, kelle taotlus on vastu võetud või avaldatud ja kellel veel kohta ei ole.</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>Terve organisatsioon</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Järjekord</translation>
    </message>
    <message>
        <source>Next in the queue, N</source>
        <translation>Järgmine järjekorras, N</translation>
    </message>
    <message>
        <source>reviewed today</source>
        <translation>vaadatud täna</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>veel vaatamata</translation>
    </message>
    <message>
        <source>with {host}</source>
        <translation>vastuvõtja {host}</translation>
    </message>
    <message numerus="yes">
        <source>%n of {most} proposed</source>
        <translation>
            <numerusform>%n ettepanek {most}-st tehtud</numerusform>
            <numerusform>%n ettepanekut {most}-st tehtud</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewed on {day}</source>
        <translation>vaadatud {day}</translation>
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
        <source>Go to the people</source>
        <translation>Mine inimeste juurde</translation>
    </message>
    <message>
        <source>Languages in writing</source>
        <translation>Keeled kirjas</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>võimalik</translation>
    </message>
    <message>
        <source>In several stays</source>
        <translation>Mitme viibimisena</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Läbivaatus</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kava</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Kaalud</translation>
    </message>
    <message>
        <source>Proposals and questions reach the other office: they are withdrawn, not undone. Ctrl+Z undoes the rest.</source>
        <translation>Ettepanekud ja küsimused jõuavad teise organisatsiooni: need võetakse tagasi eraldi sammuga. Ülejäänu võtab tagasi Ctrl+Z.</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Lõpeta võrdlus</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Võrdle</translation>
    </message>
    <message>
        <source>Partner's view</source>
        <translation>Partneri vaade</translation>
    </message>
    <message>
        <source>Question to the other office; it sees the profile without a name, too</source>
        <translation>Küsimus teisele organisatsioonile; see näeb ka nimeta profiili</translation>
    </message>
    <message>
        <source>{turn} · place {rank} on the list</source>
        <translation>{turn} · {rank}. koht nimekirjas</translation>
    </message>
    <message>
        <source>Work out anew</source>
        <translation>Arvuta uuesti</translation>
    </message>
    <message>
        <source>Previous suggestion, K</source>
        <translation>Eelmine soovitus, K</translation>
    </message>
    <message>
        <source>Next suggestion, J</source>
        <translation>Järgmine soovitus, J</translation>
    </message>
    <message>
        <source>Worked out before the latest changes</source>
        <translation>Arvutatud enne viimaseid muudatusi</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Sobivus {score} / 100</translation>
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
        <source>Stands back by {points} points in the lists: more people want this placement than it has room for. The score and the place on the list are those without it.</source>
        <translation>Jääb nimekirjades {points} punkti tahapoole: seda kohta soovib rohkem inimesi, kui sinna mahub. Punktid ja koht nimekirjas on ilma selleta.</translation>
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
        <source>%n more places</source>
        <translation>
            <numerusform>%n koht rohkem</numerusform>
            <numerusform>%n kohta rohkem</numerusform>
        </translation>
    </message>
    <message>
        <source>One more country, {value}: {more}</source>
        <translation>Üks riik juurde, {value}: {more}</translation>
    </message>
    <message>
        <source>{value} one level higher: {more}</source>
        <translation>{value} üks tase kõrgem: {more}</translation>
    </message>
    <message>
        <source>One more way of working, {value}: {more}</source>
        <translation>Üks töötamise viis juurde, {value}: {more}</translation>
    </message>
    <message>
        <source>The shortest stay a month less ({value}): {more}</source>
        <translation>Lühim aeg kuu võrra lühem ({value}): {more}</translation>
    </message>
    <message>
        <source>The longest stay a month more ({value}): {more}</source>
        <translation>Pikim aeg kuu võrra pikem ({value}): {more}</translation>
    </message>
    <message>
        <source>A month earlier and a month later: {more}</source>
        <translation>Kuu varem ja kuu hiljem: {more}</translation>
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
    <name>Merged</name>
    <message>
        <source>This record was merged into another one and is archived.</source>
        <translation>See kirje ühendati teisega ja on arhiivis.</translation>
    </message>
    <message>
        <source>Show the archived record anyway</source>
        <translation>Näita arhiivis kirjet ikkagi</translation>
    </message>
    <message>
        <source>Show the record that was kept</source>
        <translation>Näita kirjet, mis alles jäi</translation>
    </message>
    <message>
        <source>“{name}” was merged into this record.</source>
        <translation>„{name}“ ühendati selle kirjega.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Merged {lost} into {kept}</source>
        <translation>{lost} ühendatud kirjega {kept}</translation>
    </message>
    <message>
        <source>Merged with {name}, which also held:</source>
        <translation>Ühendatud kirjega {name}, milles oli veel:</translation>
    </message>
    <message>
        <source>Goes along to {name}: {things}</source>
        <translation>Läheb kaasa kirjele {name}: {things}</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Mõlemad kõrvuti</translation>
    </message>
    <message>
        <source>Open kept</source>
        <translation>Ava allesjääv</translation>
    </message>
    <message>
        <source>Open other</source>
        <translation>Ava teine</translation>
    </message>
    <message>
        <source>These two cannot be merged</source>
        <translation>Neid kaht ei saa ühendada</translation>
    </message>
    <message>
        <source>What differs comes first. Arrow keys go about, Space takes a value; what is not taken goes to the notes of the record that is kept.</source>
        <translation>Erinev on ees. Nooleklahvid liiguvad, tühik võtab väärtuse; mida ei võeta, läheb allesjääva kirje märkmetesse.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Ühenda</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ei ole sama</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Jäta alles teine</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ja {second}</translation>
    </message>
    <message>
        <source>What both records hold</source>
        <translation>Mida mõlemas kirjes on</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Jääb alles</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Läheb ära</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Ühendatud</translation>
    </message>
    <message>
        <source>{value}, not taken: Space takes it</source>
        <translation>{value}, võtmata: tühik võtab selle</translation>
    </message>
    <message>
        <source>{value}, taken</source>
        <translation>{value}, võetud</translation>
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
    <name>Nace</name>
    <message>
        <source>Type a word or a code of NACE Rev. {revision}</source>
        <translation>Trükkige sõna või NACE Rev. {revision} kood</translation>
    </message>
    <message>
        <source>NACE Rev. {revision} has no such code (in Rev. {other}: {words}). Choose the sector anew.</source>
        <translation>NACE Rev. {revision} sellist koodi ei tunne (Rev. {other}: {words}). Valige tegevusala uuesti.</translation>
    </message>
    <message>
        <source>In NACE Rev. {other} the same code is: {words}</source>
        <translation>NACE Rev. {other} järgi on sama kood: {words}</translation>
    </message>
    <message>
        <source>NACE Rev. {revision} has no such code: choose the sector anew.</source>
        <translation>NACE Rev. {revision} sellist koodi ei tunne: valige tegevusala uuesti.</translation>
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
        <source>Already here: {name} ({reasons})</source>
        <translation>Juba siin: {name} ({reasons})</translation>
    </message>
    <message>
        <source>Add the person to it</source>
        <translation>Lisa isik sellele</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
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
        <source>This is needed: type something</source>
        <translation>See on vajalik: sisestage midagi</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Already here: {name} ({reasons})</source>
        <translation>Juba siin: {name} ({reasons})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
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
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Toimus</translation>
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
    <name>NoteKind</name>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Kõne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-kiri</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kiri</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kohtumine</translation>
    </message>
    <message>
        <source>Talk of both companies</source>
        <translation>Mõlema ettevõtte vestlus</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Contact log</source>
        <translation>Kontaktilogi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Toimus</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Uus rida</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}, {moment}</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Midagi ei ole veel märgitud.</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Wrote a note</source>
        <translation>Märge lisatud</translation>
    </message>
    <message>
        <source>Entered the task “{title}”</source>
        <translation>Ülesanne „{title}“ sisestatud</translation>
    </message>
    <message>
        <source>Ticked a task off</source>
        <translation>Ülesanne tehtud</translation>
    </message>
    <message>
        <source>Ticked off “{title}”</source>
        <translation>„{title}“ tehtud</translation>
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
        <source>Weights of the matching</source>
        <translation>Sobitamise kaalud</translation>
    </message>
    <message>
        <source>Crowded places stand back in the lists</source>
        <translation>Rahvarohked kohad jäävad nimekirjades tahapoole</translation>
    </message>
    <message>
        <source>Who is due to be erased or asked again, by the periods of the scheme.</source>
        <translation>Kelle andmed tuleb programmi tähtaegade järgi kustutada või üle küsida.</translation>
    </message>
    <message>
        <source>How much each feature counts for a suggestion, and what your decisions suggest.</source>
        <translation>Kui palju iga tunnus soovituses loeb ja mida teie otsused selle asemel soovitavad.</translation>
    </message>
    <message>
        <source>The wording of agreements and papers: copy a form, edit it, have it approved.</source>
        <translation>Lepingute ja paberite sõnastus: kopeeri vorm, muuda seda, lase heaks kiita.</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Meie organisatsioon</translation>
    </message>
    <message>
        <source>These details stand on every agreement</source>
        <translation>Need andmed on igas kokkuleppes</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Isikuandmed</translation>
    </message>
    <message>
        <source>Open personal data</source>
        <translation>Ava isikuandmed</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Sobitamine</translation>
    </message>
    <message>
        <source>Open the weights</source>
        <translation>Ava kaalud</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Vormid</translation>
    </message>
    <message>
        <source>Open the forms</source>
        <translation>Ava vormid</translation>
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
        <source>The copy is in its place. What stood here before is kept in {folder}.</source>
        <translation>Koopia on oma kohal. Mis siin enne oli, on alles kaustas {folder}.</translation>
    </message>
    <message>
        <source>Putting the copy back…</source>
        <translation>Koopiat pannakse tagasi…</translation>
    </message>
    <message>
        <source>Making up companies to try things out…</source>
        <translation>Väljamõeldud ettevõtete loomine proovimiseks…</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktuur</translation>
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
    <message>
        <source>Search</source>
        <translation>Otsi</translation>
    </message>
</context>
<context>
    <name>PaperForms</name>
    <message>
        <source>For when there is no power: each form has a number and a code. Type it in later with “Type in a paper form”, or read its code.</source>
        <translation>Juhuks, kui voolu ei ole: igal vormil on number ja kood. Sisestage see hiljem käsuga „Sisesta paberivorm“ või lugege selle kood.</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>Trüki tühjad vormid</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Mitu</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Vormi keel</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>Koosta PDF…</translation>
    </message>
    <message>
        <source>Where to keep the forms</source>
        <translation>Kus vorme hoida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Kept the forms in {file}</source>
        <translation>Vormid on failis {file}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Issued a paper of {number}</source>
        <translation>Väljastatud vahetuse {number} paber</translation>
    </message>
    <message>
        <source>Issued an amendment of {number}</source>
        <translation>Väljastatud vahetuse {number} lepingu muudatus</translation>
    </message>
    <message>
        <source>Issued a survey of {number}</source>
        <translation>Väljastatud vahetuse {number} küsitlus</translation>
    </message>
    <message>
        <source>Issued a consent form</source>
        <translation>Väljastatud nõusoleku vorm</translation>
    </message>
    <message numerus="yes">
        <source>Issued %n blank forms</source>
        <translation>
            <numerusform>Väljastatud %n tühi vorm</numerusform>
            <numerusform>Väljastatud %n tühja vormi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Sending company</source>
        <translation>Lähetav ettevõte</translation>
    </message>
    <message>
        <source>Host company</source>
        <translation>Vastuvõttev ettevõte</translation>
    </message>
    <message>
        <source>Sending office</source>
        <translation>Lähetav organisatsioon</translation>
    </message>
    <message>
        <source>Host office</source>
        <translation>Vastuvõttev organisatsioon</translation>
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
    <name>Paste</name>
    <message numerus="yes">
        <source>Pasted %n cells</source>
        <translation>
            <numerusform>%n lahter kleebitud</numerusform>
            <numerusform>%n lahtrit kleebitud</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Kleebi lahtrid</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be pasted and stay as they are</source>
        <translation>
            <numerusform>%n lahtrit ei saa kleepida ja see jääb, nagu on</numerusform>
            <numerusform>%n lahtrit ei saa kleepida ja need jäävad, nagu on</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rida</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Lahter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Lahtrid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Kleebi %n lahter</numerusform>
            <numerusform>Kleebi %n lahtrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells change</source>
        <translation>
            <numerusform>%n lahter muutub</numerusform>
            <numerusform>%n lahtrit muutub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
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
        <source>Possible duplicates</source>
        <translation>Võimalikud duplikaadid</translation>
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
        <source>Languages spoken (CEFR)</source>
        <translation>Keeled kõnes (CEFR)</translation>
    </message>
    <message>
        <source>Languages in writing (CEFR)</source>
        <translation>Keeled kirjas (CEFR)</translation>
    </message>
    <message>
        <source>Not shown to partner offices</source>
        <translation>Partneritele ei näidata</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Ühendatud kirjega</translation>
    </message>
    <message>
        <source>Restricted until</source>
        <translation>Piiratud kuni</translation>
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
        <source>Log</source>
        <translation>Logi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failid</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Nähtavus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
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
        <source>May be cut into several stays</source>
        <translation>Võib jagada mitmeks viibimiseks</translation>
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
    <name>Plan</name>
    <message>
        <source>Ranking and placing everybody</source>
        <translation>Kõigi järjestamine ja paigutamine</translation>
    </message>
    <message>
        <source>Reading participants and placements</source>
        <translation>Osalejate ja kohtade lugemine</translation>
    </message>
    <message>
        <source>Participants and hosts who would rather have each other</source>
        <translation>Osalejad ja vastuvõtjad, kes eelistaksid teineteist</translation>
    </message>
    <message>
        <source>Crowded places</source>
        <translation>Rahvarohked kohad</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n koht</numerusform>
            <numerusform>%n kohta</numerusform>
        </translation>
    </message>
    <message>
        <source>By score alone</source>
        <translation>Ainult sobivuse järgi</translation>
    </message>
    <message>
        <source>Stand back a little</source>
        <translation>Jäta veidi tahapoole</translation>
    </message>
    <message>
        <source>Stand back</source>
        <translation>Jäta tahapoole</translation>
    </message>
    <message>
        <source>In the lists of suggestions of your office, so that a few popular hosts do not take every first page. A place stands back by what one more place there was worth in the last plan at this desk; its score stays.</source>
        <translation>Teie organisatsiooni soovituste nimekirjades, et mõned menukad vastuvõtjad ei täidaks kõiki esimesi lehti. Koht jääb tahapoole nii palju, kui üks koht seal viimases selle arvuti kavas juurde andis; sobivus jääb samaks.</translation>
    </message>
    <message>
        <source>Nobody would rather</source>
        <translation>Keegi ei eelistaks</translation>
    </message>
    <message>
        <source>No participant and host would both rather have each other than what the plan gives them.</source>
        <translation>Ükski osaleja ja vastuvõtja ei eelistaks mõlemad teineteist sellele, mida plaan neile annab.</translation>
    </message>
    <message>
        <source>No crowded place</source>
        <translation>Rahvarohkeid kohti ei ole</translation>
    </message>
    <message>
        <source>Places that more people want first than there is room for stand here.</source>
        <translation>Siin on kohad, mida soovib esimesena rohkem inimesi, kui ruumi on.</translation>
    </message>
    <message>
        <source>Crowded places in the lists of suggestions</source>
        <translation>Rahvarohked kohad soovituste nimekirjades</translation>
    </message>
    <message>
        <source>Goal of the plan</source>
        <translation>Kava eesmärk</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Kõik organisatsioonid</translation>
    </message>
    <message>
        <source>Participants of all offices</source>
        <translation>Kõigi organisatsioonide osalejad</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Arvuta</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukusta</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Tee ettepanek…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvesta…</translation>
    </message>
    <message>
        <source>Worked out before the latest changes</source>
        <translation>Arvutatud enne viimaseid muudatusi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>Work out anew</source>
        <translation>Arvuta uuesti</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Vabasta</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osaleja</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Ettevõte</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Vastuvõtukoht</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vastuvõtja</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sobivus</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Nimekirjas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvesta kava</translation>
    </message>
    <message>
        <source>Print the plan…</source>
        <translation>Prindi plaan…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kava</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Kava veel ei ole</translation>
    </message>
    <message>
        <source>One plan for all: who goes where, so that as much as possible fits. What is decided stands, and nothing is sent until you propose it.</source>
        <translation>Üks kava kõigile: kes kuhu läheb, nii et võimalikult palju sobiks. Mis on otsustatud, jääb, ja midagi ei saadeta enne, kui teed ettepaneku.</translation>
    </message>
    <message>
        <source>Work out a plan</source>
        <translation>Arvuta kava</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Kava osad</translation>
    </message>
    <message>
        <source>Pairs of the plan</source>
        <translation>Kava paarid</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lukus</translation>
    </message>
    <message>
        <source>Nothing to propose: select pairs, or lock them with L.</source>
        <translation>Pole, mida ette panna: vali paarid või lukusta need klahviga L.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Võrdlus</translation>
    </message>
    <message>
        <source>Each keeps its explanation as it stands now. Proposals are withdrawn one by one, not undone.</source>
        <translation>Igaüks hoiab alles selgituse, nagu see praegu on. Ettepanekud võetakse tagasi ükshaaval; tagasivõtmise klahv neid ei puuduta.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Tee ettepanek</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs break a rule by now and are left out.</source>
        <translation>
            <numerusform>%n paar rikub nüüd mõnd reeglit ja jäetakse välja.</numerusform>
            <numerusform>%n paari rikuvad nüüd mõnd reeglit ja jäetakse välja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose them</source>
        <translation>Tee ettepanekud</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are proposed to the other offices.</source>
        <translation>
            <numerusform>%n paar pannakse teistele organisatsioonidele ette.</numerusform>
            <numerusform>%n paari pannakse teistele organisatsioonidele ette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Paigutatud</translation>
    </message>
    <message>
        <source>Of the best possible</source>
        <translation>Parimast võimalikust</translation>
    </message>
    <message>
        <source>Rather together</source>
        <translation>Pigem koos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Crowded</source>
        <translation>Rahvarohked</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Kava</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Soovijaid</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Üks juurde</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Kavas</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Otsustatud</translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n participants have a placement</source>
        <translation>
            <numerusform>Koha on saanud {placed} osalejat %n-st</numerusform>
            <numerusform>Koha on saanud {placed} osalejat %n-st</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}; {most} could have one.</source>
        <translation>{words}; saada võiks {most}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of participant and host would both rather have each other.</source>
        <translation>
            <numerusform>%n osaleja ja vastuvõtja paar eelistaks teineteist.</numerusform>
            <numerusform>%n osaleja ja vastuvõtja paari eelistaksid teineteist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs, those first who lose most</source>
        <translation>
            <numerusform>%n paar, eespool need, kes kaotavad kõige rohkem</numerusform>
            <numerusform>%n paari, eespool need, kes kaotavad kõige rohkem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n paar</numerusform>
            <numerusform>%n paari</numerusform>
        </translation>
    </message>
    <message>
        <source>Best overall</source>
        <translation>Kokku parim</translation>
    </message>
    <message>
        <source>The sum of all scores is as large as it can be; somebody may make room for others.</source>
        <translation>Sobivuse summa on nii suur kui võimalik; mõni võib teistele ruumi teha.</translation>
    </message>
    <message>
        <source>Most placements</source>
        <translation>Kõige rohkem kohti</translation>
    </message>
    <message>
        <source>As many people as can be get a placement, then the best scores.</source>
        <translation>Koha saab nii palju inimesi kui võimalik, seejärel parim sobivus.</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Püsiv</translation>
    </message>
    <message>
        <source>No participant and host would both rather have each other; fewer may get a placement.</source>
        <translation>Ükski osaleja ja vastuvõtja ei eelistaks teineteist; koha võib saada vähem inimesi.</translation>
    </message>
    <message>
        <source>The sum of the scores is the best possible.</source>
        <translation>Sobivuse summa on parim võimalik.</translation>
    </message>
    <message>
        <source>No participant and host would both rather have each other.</source>
        <translation>Ükski osaleja ja vastuvõtja ei eelistaks teineteist.</translation>
    </message>
    <message>
        <source>{there} with them, {here} with {name}</source>
        <translation>{there} nendega, {here} osalejaga {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n people for {room}</source>
        <translation>
            <numerusform>%n inimene, ruumi on: {room}</numerusform>
            <numerusform>%n inimest, ruumi on: {room}</numerusform>
        </translation>
    </message>
    <message>
        <source>no free place</source>
        <translation>vaba kohta ei ole</translation>
    </message>
    <message numerus="yes">
        <source>%n have it among their first five</source>
        <translation>
            <numerusform>%n peab seda oma viie esimese seas</numerusform>
            <numerusform>%n peavad seda oma viie esimese seas</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>The sum of the scores is at least {percent} of the best possible.</source>
        <translation>Sobivuse summa on vähemalt {percent} parimast võimalikust.</translation>
    </message>
    <message>
        <source>{words}; no plan can place more.</source>
        <translation>{words}; ükski kava ei saa paigutada rohkem.</translation>
    </message>
    <message>
        <source>{there} there, {here} at {host}</source>
        <translation>{there} seal, {here} vastuvõtjaga {host}</translation>
    </message>
    <message>
        <source>{there} there, nothing in the plan</source>
        <translation>{there} seal, plaanis mitte midagi</translation>
    </message>
    <message>
        <source>{there} with them, a place is free</source>
        <translation>{there} nendega, üks koht on vaba</translation>
    </message>
    <message>
        <source>+{points}</source>
        <translation>+{points}</translation>
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
    <name>Printing</name>
    <message>
        <source>Documents were being printed when SMEdesk ended. Go on under “Documents”.</source>
        <translation>SMEdeski sulgumise ajal printiti dokumente. Jätka kohas „Dokumendid“.</translation>
    </message>
    <message>
        <source>it has no paper</source>
        <translation>paber on otsas</translation>
    </message>
    <message>
        <source>it asks for paper</source>
        <translation>küsib paberit</translation>
    </message>
    <message>
        <source>paper is stuck in it</source>
        <translation>paber on kinni jäänud</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>kate on lahti</translation>
    </message>
    <message>
        <source>its door is open</source>
        <translation>uks on lahti</translation>
    </message>
    <message>
        <source>its toner is used up</source>
        <translation>tooner on otsas</translation>
    </message>
    <message>
        <source>its ink or toner is used up</source>
        <translation>tint või tooner on otsas</translation>
    </message>
    <message>
        <source>its tray for printed paper is full</source>
        <translation>trükitud paberi alus on täis</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>see ei ole kättesaadav</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>see on välja lülitatud</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>see ei vasta</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>see on peatatud</translation>
    </message>
    <message>
        <source>it takes no jobs</source>
        <translation>see ei võta töid vastu</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were printed</source>
        <translation>
            <numerusform>%n dokument prinditi</numerusform>
            <numerusform>%n dokumenti prinditi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n documents</source>
        <translation>
            <numerusform>Prindi %n dokument</numerusform>
            <numerusform>Prindi %n dokumenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Dialog of the system…</source>
        <translation>Süsteemi dialoog…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Leheküljed</translation>
    </message>
    <message>
        <source>Page up and page down turn the pages, plus and minus zoom, W fits the width.</source>
        <translation>Page Up ja Page Down pööravad lehti, pluss ja miinus suurendavad ja vähendavad, W sobitab laiuse.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Eelmine lehekülg</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Järgmine lehekülg</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Väiksemaks</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suuremaks</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Sobita laius</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>Print what is left: %n documents</source>
        <translation>
            <numerusform>Prindi, mis on jäänud: %n dokument</numerusform>
            <numerusform>Prindi, mis on jäänud: %n dokumenti</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Siin ei ole midagi printida.</translation>
    </message>
    <message>
        <source>Another batch is not finished yet: go on with it, or leave out the rest of it.</source>
        <translation>Üks teine partii on veel pooleli: jätka sellega või jäta selle ülejäänu välja.</translation>
    </message>
    <message>
        <source>Print {file}</source>
        <translation>Prindi {file}</translation>
    </message>
    <message>
        <source>The printer {printer} waits: {trouble}. It prints as soon as that is seen to.</source>
        <translation>Printer {printer} ootab: {trouble}. Ta prindib kohe, kui see on korras.</translation>
    </message>
    <message>
        <source>On its way to the printer {printer}</source>
        <translation>Teel printerisse {printer}</translation>
    </message>
    <message numerus="yes">
        <source>Of %n documents it is not known whether they came out. Look for them: {names}.</source>
        <translation>
            <numerusform>%n dokumendi kohta ei ole teada, kas see tuli välja. Otsi seda: {names}.</numerusform>
            <numerusform>%n dokumendi kohta ei ole teada, kas need tulid välja. Otsi neid: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed so far</source>
        <translation>Seni prinditud</translation>
    </message>
    <message>
        <source>The printer {printer} waits: {trouble}. It goes on by itself afterwards.</source>
        <translation>Printer {printer} ootab: {trouble}. Pärast jätkab ta ise.</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Tuli välja</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Prindi uuesti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Print those again</source>
        <translation>Prindi need uuesti</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Another printer…</source>
        <translation>Teine printer…</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>Jäta ülejäänu välja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>{number} at the printer</source>
        <translation>{number} printeris</translation>
    </message>
    <message>
        <source>{number} not printed by the printer</source>
        <translation>{number} jäi printeril printimata</translation>
    </message>
    <message>
        <source>{number} not on this desk</source>
        <translation>{number} ei ole sellel töölaual</translation>
    </message>
    <message>
        <source>{number} not handed over yet</source>
        <translation>{number} veel üle andmata</translation>
    </message>
    <message>
        <source>The printer {printer} gave up one document after the other. Look at it.</source>
        <translation>Printer {printer} loobus ühest dokumendist teise järel. Vaata see üle.</translation>
    </message>
    <message>
        <source>Not printed: {names}.</source>
        <translation>Printimata: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} printed</source>
        <translation>{number} / {count} prinditud</translation>
    </message>
    <message>
        <source>The printing rests. What was printed is not printed again.</source>
        <translation>Printimine puhkab. Mis on prinditud, seda uuesti ei prindita.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Koopiaid</translation>
    </message>
    <message>
        <source>Sides of the sheet</source>
        <translation>Lehe pooled</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Värv</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Alates leheküljest</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>Kuni leheküljeni</translation>
    </message>
    <message>
        <source>Empty: all</source>
        <translation>Tühi: kõik</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. A copy of the document can be saved.</source>
        <translation>Selles arvutis ei ole printerit seadistatud. Dokumendi koopia saab salvestada.</translation>
    </message>
    <message>
        <source>This page comes before the first one.</source>
        <translation>See lehekülg on enne esimest.</translation>
    </message>
    <message>
        <source>Both, turned like a book</source>
        <translation>Mõlemad, pööratakse nagu raamatut</translation>
    </message>
    <message>
        <source>Both, turned like a pad</source>
        <translation>Mõlemad, pööratakse nagu märkmikku</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Üks</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Mustvalge</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Värviline</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n people are to be erased or asked again</source>
        <translation>
            <numerusform>%n inimene tuleb kustutada või üle küsida</numerusform>
            <numerusform>%n inimest tuleb kustutada või üle küsida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records written as PDF and JSON, with the files, into {folder}</source>
        <translation>
            <numerusform>%n kirje kirjutatud PDF-i ja JSON-ina koos failidega kausta {folder}</numerusform>
            <numerusform>%n kirjet kirjutatud PDF-i ja JSON-ina koos failidega kausta {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ava isik</translation>
    </message>
    <message>
        <source>Export all that is held</source>
        <translation>Ekspordi kõik hoitavad andmed</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Kustuta jäädavalt…</translation>
    </message>
    <message>
        <source>Somebody asks what is held, or to be forgotten.</source>
        <translation>Keegi küsib, mida tema kohta hoitakse, või soovib, et ta unustataks.</translation>
    </message>
    <message>
        <source>Choose the folder for the answer</source>
        <translation>Valige vastuse kaust</translation>
    </message>
    <message>
        <source>Restricted until {day} because of a signed agreement.</source>
        <translation>Piiratud kuni {day} allkirjastatud kokkuleppe tõttu.</translation>
    </message>
    <message>
        <source>The periods of the scheme are assumed: compare them with the grant agreement.</source>
        <translation>Programmi tähtajad on oletatud: võrrelge neid toetuslepinguga.</translation>
    </message>
    <message>
        <source>Somebody asks what is held, or wants to be erased? Choose the person: the button for both stands with the consents.</source>
        <translation>Keegi küsib, mida hoitakse, või tahab, et ta kustutataks? Vali inimene: mõlema nupp on nõusolekute juures.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Isikuandmed</translation>
    </message>
    <message>
        <source>To be erased or renewed</source>
        <translation>Kustutada või uuendada</translation>
    </message>
    <message>
        <source>Nobody is due until a month from now.</source>
        <translation>Kuu aja jooksul ei ole kellelgi tähtaega.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Otsi inimene</translation>
    </message>
    <message numerus="yes">
        <source>%n people are due</source>
        <translation>
            <numerusform>%n inimesel on tähtaeg</numerusform>
            <numerusform>%n inimesel on tähtaeg</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Alates {day}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Erase: {reason}</source>
        <translation>Kustutada: {reason}</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Kes seda näeb</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>The words agreed to</source>
        <translation>Tekst, millega nõustuti</translation>
    </message>
    <message>
        <source>The server: the order to erase goes there with the next synchronisation</source>
        <translation>Server: kustutamiskäsk läheb sinna järgmise sünkroonimisega</translation>
    </message>
    <message>
        <source>The other desks of the programme that had the record</source>
        <translation>Programmi teised töökohad, kus kirje oli</translation>
    </message>
    <message>
        <source>A copy of the database that cannot be opened</source>
        <translation>Andmebaasi koopia, mida ei saa avada</translation>
    </message>
    <message>
        <source>A database that was set aside and cannot be opened</source>
        <translation>Kõrvale pandud andmebaas, mida ei saa avada</translation>
    </message>
    <message>
        <source>A copy on another medium that is not here now</source>
        <translation>Koopia teisel andmekandjal, mida praegu siin ei ole</translation>
    </message>
    <message>
        <source>Paper, e-mails and exported files outside this program</source>
        <translation>Paberid, e-kirjad ja eksporditud failid väljaspool seda programmi</translation>
    </message>
    <message>
        <source>with the next synchronisation</source>
        <translation>järgmise sünkroonimisega</translation>
    </message>
    <message>
        <source>with their next synchronisation</source>
        <translation>nende järgmise sünkroonimisega</translation>
    </message>
    <message>
        <source>when it is deleted by hand</source>
        <translation>kui see käsitsi kustutatakse</translation>
    </message>
    <message>
        <source>when it is destroyed; a restore from it erases again</source>
        <translation>kui see hävitatakse; sellest taastamine kustutab uuesti</translation>
    </message>
    <message>
        <source>when it is destroyed by hand</source>
        <translation>kui see käsitsi hävitatakse</translation>
    </message>
    <message>
        <source>A colleague of this office: everything</source>
        <translation>Kolleeg sellest organisatsioonist: kõike</translation>
    </message>
    <message>
        <source>A partner office with an agreed match: name, contact and profile</source>
        <translation>Kokku lepitud sobituse partner: nime, kontakti ja profiili</translation>
    </message>
    <message>
        <source>All offices of the programme: the profile without a name</source>
        <translation>Kõik programmi organisatsioonid: profiili ilma nimeta</translation>
    </message>
    <message>
        <source>Restricted until {day} because of a signed agreement: {because}. The person, the consents and the papers of the exchange stay until then, out of every list; everything else is erased now.</source>
        <translation>Piiratud kuni {day} allkirjastatud kokkuleppe tõttu: {because}. Isik, nõusolekud ja vahetuse paberid jäävad seniks alles, väljaspool kõiki loendeid; kõik muu kustutatakse kohe.</translation>
    </message>
    <message>
        <source>The period is assumed: compare it with the grant agreement.</source>
        <translation>Tähtaeg on oletatud: võrrelge seda toetuslepinguga.</translation>
    </message>
    <message>
        <source>Agreement {number} ({scheme})</source>
        <translation>Kokkulepe {number} ({scheme})</translation>
    </message>
    <message>
        <source>Restricted for now: {because} is signed, and its stay has no end yet.</source>
        <translation>Praegu piiratud: {because} on allkirjastatud ja selle viibimisel ei ole veel lõppu.</translation>
    </message>
    <message>
        <source>by {day} at the latest</source>
        <translation>hiljemalt {day}</translation>
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
        <source>Asked the other office</source>
        <translation>Küsiti teiselt organisatsioonilt</translation>
    </message>
    <message numerus="yes">
        <source>Proposed %n matches</source>
        <translation>
            <numerusform>Pandi ette %n sobitus</numerusform>
            <numerusform>Pandi ette %n sobitust</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered the question</source>
        <translation>Küsimusele vastati</translation>
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
        <source>Fair</source>
        <translation>Mess</translation>
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
    <name>Recipients</name>
    <message>
        <source>no e-mail address</source>
        <translation>e-posti aadressi ei ole</translation>
    </message>
    <message>
        <source>not a valid e-mail address</source>
        <translation>e-posti aadress ei ole kehtiv</translation>
    </message>
    <message>
        <source>no consent to this</source>
        <translation>selleks ei ole nõusolekut</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Saajad</translation>
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
        <source>Expected guest</source>
        <translation>Oodatav külaline</translation>
    </message>
    <message>
        <source>Contact at an event</source>
        <translation>Kontakt üritusel</translation>
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
        <source>Decision</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vaade</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allkiri</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skann</translation>
    </message>
    <message>
        <source>Scanned page</source>
        <translation>Skannitud lehekülg</translation>
    </message>
    <message>
        <source>Form of the office</source>
        <translation>Organisatsiooni vorm</translation>
    </message>
    <message>
        <source>Wording of a form</source>
        <translation>Vormi sõnastus</translation>
    </message>
    <message>
        <source>Linked enterprise</source>
        <translation>Seotud ettevõte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ei ole sama</translation>
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
        <source>In this record</source>
        <translation>Selles kirjes</translation>
    </message>
    <message>
        <source>Who sees this</source>
        <translation>Kes seda näeb</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arhiveeri</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Visiitkaart</translation>
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
        <source>This person is another office's: ask that office to erase it everywhere.</source>
        <translation>See isik kuulub teisele organisatsioonile: paluge neil ta kõikjalt kustutada.</translation>
    </message>
    <message>
        <source>Too easy to guess: at least {least} signs, not all the same and no row like 1234.</source>
        <translation>Liiga kergesti äraarvatav: vähemalt {least} märki, mitte kõik samad ega rida nagu 1234.</translation>
    </message>
    <message>
        <source>This is not the PIN that holds now.</source>
        <translation>See ei ole praegu kehtiv PIN.</translation>
    </message>
    <message>
        <source>This person may do more than you. Type the PIN or the passphrase of this desk.</source>
        <translation>Sellel inimesel on rohkem õigusi kui teil. Sisestage selle töökoha PIN või paroolifraas.</translation>
    </message>
    <message>
        <source>Set a PIN for the lock first: without it nobody comes back to your role from this one.</source>
        <translation>Määrake kõigepealt luku PIN: ilma selleta ei pääse keegi sellest rollist teie omasse tagasi.</translation>
    </message>
    <message>
        <source>Somebody has to stay coordinator of the office.</source>
        <translation>Keegi peab jääma organisatsiooni koordinaatoriks.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {megabytes} MB. Nothing was kept; keep such a file in a folder.</source>
        <translation>„{file}“ on suurem kui {megabytes} MB. Midagi ei hoitud alles; hoidke sellist faili kaustas.</translation>
    </message>
    <message>
        <source>“{file}” is empty. Nothing was kept.</source>
        <translation>„{file}“ on tühi. Midagi ei hoitud alles.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Nothing was kept; look whether it is a file.</source>
        <translation>Faili „{file}“ ei saa lugeda. Midagi ei hoitud alles; vaadake, kas see on fail.</translation>
    </message>
    <message>
        <source>“{command}” asks for a reason: open the record and take this step there.</source>
        <translation>„{command}“ küsib põhjust: ava kirje ja astu see samm seal.</translation>
    </message>
    <message>
        <source>This is decided with the other office: open the record and take this step there.</source>
        <translation>Seda otsustatakse koos teise organisatsiooniga: ava kirje ja astu see samm seal.</translation>
    </message>
    <message>
        <source>No step leads to this state from where the record stands.</source>
        <translation>Kirje praegusest seisust ei vii ükski samm sellesse seisu.</translation>
    </message>
    <message>
        <source>This view cannot be read; it may come from a newer SMEdesk. Nothing was changed.</source>
        <translation>Seda vaadet ei saa lugeda; see võib pärineda uuemast SMEdeskist. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>This filter cannot be read; it may come from a newer SMEdesk.</source>
        <translation>Seda filtrit ei saa lugeda; see võib pärineda uuemast SMEdeskist.</translation>
    </message>
    <message>
        <source>Brackets inside brackets are not possible in a filter.</source>
        <translation>Filtris ei saa sulud sulgude sees olla.</translation>
    </message>
    <message>
        <source>The filter has too many lines.</source>
        <translation>Filtris on liiga palju ridu.</translation>
    </message>
    <message>
        <source>The filter compares a field in a way that it cannot be compared.</source>
        <translation>Filter võrdleb välja viisil, kuidas seda võrrelda ei saa.</translation>
    </message>
    <message>
        <source>A line of the filter has too few or too many values.</source>
        <translation>Filtri real on liiga vähe või liiga palju väärtusi.</translation>
    </message>
    <message>
        <source>The list asks for a field that is not there any more: {value}.</source>
        <translation>Loend küsib välja, mida enam ei ole: {value}.</translation>
    </message>
    <message>
        <source>There is no row here.</source>
        <translation>Siin ei ole rida.</translation>
    </message>
    <message>
        <source>This column can only be read here.</source>
        <translation>Seda veergu saab siin ainult lugeda.</translation>
    </message>
    <message>
        <source>This is another office's.</source>
        <translation>See kuulub teisele organisatsioonile.</translation>
    </message>
    <message>
        <source>“{value}” is not known, or more than the field can hold.</source>
        <translation>„{value}“ on tundmatu või ei mahu väljale.</translation>
    </message>
    <message>
        <source>At most {limit} cells can be pasted at once.</source>
        <translation>Korraga saab kleepida kõige rohkem {limit} lahtrit.</translation>
    </message>
    <message>
        <source>“{file}” holds no file of ESCO, such as skills_en.csv. Nothing was changed.</source>
        <translation>„{file}“ ei sisalda ühtki ESCO faili, nagu skills_en.csv. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Nothing was changed; download it once more.</source>
        <translation>Faili „{file}“ ei saa lugeda. Midagi ei muudetud; laadige see uuesti alla.</translation>
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
        <source>This step is the other office's.</source>
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
        <source>The document was made, but is not in order, and was not kept: {faults}.</source>
        <translation>Dokument tehti, kuid see ei ole korras ja seda ei hoitud alles: {faults}.</translation>
    </message>
    <message>
        <source>The file is no form of this program that can be filled in.</source>
        <translation>Fail ei ole selle programmi täidetav vorm.</translation>
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
        <source>The paper form {number} was typed in before. Check its number.</source>
        <translation>Paberivorm {number} on juba sisestatud. Kontrollige numbrit.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: type a company, a person or an e-mail address.</source>
        <translation>Veel ei ole midagi hoida: trükkige ettevõte, isik või e-posti aadress.</translation>
    </message>
    <message>
        <source>Somebody agreed to something: type the name of the person.</source>
        <translation>Keegi nõustus millegagi: trükkige isiku nimi.</translation>
    </message>
    <message>
        <source>A PIN has at least {least} characters, and not all the same.</source>
        <translation>PIN-is on vähemalt {least} märki ja mitte kõik samad.</translation>
    </message>
    <message>
        <source>No column of “{sheet}” has a head that we know, such as Code, Company, Name or E-mail.</source>
        <translation>Ühelgi lehe „{sheet}“ veerul ei ole tuntud pealkirja, nagu Code, Company, Name või E-mail.</translation>
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
        <source>A record cannot be merged with itself.</source>
        <translation>Kirjet ei saa iseendaga ühendada.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another office and cannot be merged.</source>
        <translation>„{name}“ kuulub teisele organisatsioonile ja seda ei saa ühendada.</translation>
    </message>
    <message>
        <source>“{name}” was put away meanwhile. Nothing was changed.</source>
        <translation>„{name}“ pandi vahepeal kõrvale. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>One of the two has changed since you looked. Nothing was merged; look at both again.</source>
        <translation>Üks neist on pärast vaatamist muutunud. Midagi ei ühendatud; vaadake mõlemat uuesti.</translation>
    </message>
    <message>
        <source>“{name}” stands in an exchange of another office: keep it, and merge the other one into it.</source>
        <translation>„{name}“ on teise organisatsiooni vahetuses: jätke see alles ja ühendage teine sellega.</translation>
    </message>
    <message>
        <source>Both stand in exchanges of other offices, which only those can change. Nothing was merged.</source>
        <translation>Mõlemad on teiste organisatsioonide vahetustes, mida saavad muuta ainult need. Midagi ei ühendatud.</translation>
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
        <source>Your role, {role}, does not allow this: {action}.</source>
        <translation>Teie roll, {role}, ei luba seda: {action}.</translation>
    </message>
    <message>
        <source>This is not possible ({code}).</source>
        <translation>See ei ole võimalik ({code}).</translation>
    </message>
    <message>
        <source>“{form}” is approved or withdrawn and can no longer be changed. Copy it and change the copy.</source>
        <translation>„{form}“ on heaks kiidetud või tagasi võetud ja seda ei saa enam muuta. Kopeeri see ja muuda koopiat.</translation>
    </message>
    <message>
        <source>Say who has approved the words.</source>
        <translation>Ütle, kes on sõnad heaks kiitnud.</translation>
    </message>
    <message>
        <source>The form cannot be approved yet. Mend first what is listed (at: {place}).</source>
        <translation>Vormi ei saa veel heaks kiita. Paranda enne, mis on loetletud (kohas: {place}).</translation>
    </message>
    <message>
        <source>The structure is that of another paper ({written}). Nothing was changed.</source>
        <translation>Struktuur on teise paberi oma ({written}). Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>A form is approved with “Approve”, not by its file. Nothing was changed.</source>
        <translation>Vorm kiidetakse heaks käsuga „Kiida heaks“, mitte failiga. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>This form is not approved, or not for today. Nothing was printed.</source>
        <translation>See vorm ei ole heaks kiidetud või ei kehti täna. Midagi ei prinditud.</translation>
    </message>
    <message>
        <source>The real dates of the stay are not entered yet.</source>
        <translation>Viibimise tegelikud kuupäevad on veel sisestamata.</translation>
    </message>
    <message>
        <source>The exchange has no grant.</source>
        <translation>Vahetusel ei ole toetust.</translation>
    </message>
    <message>
        <source>Nothing has changed since the agreement was made.</source>
        <translation>Pärast lepingu tegemist ei ole midagi muutunud.</translation>
    </message>
    <message>
        <source>The file does not hold the values that it was made of.</source>
        <translation>Failis ei ole väärtusi, millest see tehti.</translation>
    </message>
    <message>
        <source>The program knows no paper of the kind “{kind}”.</source>
        <translation>Programm ei tunne paberit liigiga „{kind}“.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. {detail}</source>
        <translation>Faili „{file}“ ei saa lugeda. {detail}</translation>
    </message>
    <message>
        <source>The structure cannot be understood ({file}): {detail}</source>
        <translation>Struktuurist ei saa aru ({file}): {detail}</translation>
    </message>
    <message>
        <source>A condition cannot be understood: {condition} ({detail})</source>
        <translation>Tingimusest ei saa aru: {condition} ({detail})</translation>
    </message>
    <message>
        <source>A condition does not fit its values: {condition} ({detail})</source>
        <translation>Tingimus ei sobi oma väärtustega: {condition} ({detail})</translation>
    </message>
    <message>
        <source>The form lacks the text “{text}” in the language “{language}”.</source>
        <translation>Vormil puudub tekst „{text}“ keeles „{language}“.</translation>
    </message>
    <message>
        <source>The text “{text}” ({language}) is faulty: {detail}</source>
        <translation>Tekst „{text}“ ({language}) on vigane: {detail}</translation>
    </message>
    <message>
        <source>“{file}” is not a file of a form that can be read. Nothing was taken in.</source>
        <translation>„{file}“ ei ole loetav vormi fail. Midagi ei võetud vastu.</translation>
    </message>
    <message>
        <source>“{file}” does not hold a form: “{name}”. Nothing was taken in.</source>
        <translation>„{file}“ ei sisalda vormi: „{name}“. Midagi ei võetud vastu.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a form: “{name}”. Nothing was taken in.</source>
        <translation>„{file}“ on vormi jaoks liiga suur: „{name}“. Midagi ei võetud vastu.</translation>
    </message>
    <message>
        <source>“{value}” is an error, or a formula without a result. Open the file in Excel or LibreOffice, let it work the cell out, and save it.</source>
        <translation>„{value}“ on viga või tulemuseta valem. Avage fail Excelis või LibreOffice’is, laske lahter välja arvutada ja salvestage.</translation>
    </message>
    <message>
        <source>{file} is a PDF without the Europass data in it: it was printed, scanned or saved anew. Nothing was changed. Ask the person for the PDF as downloaded from europass.europa.eu, or for the XML, or type the values in.</source>
        <translation>{file} on PDF ilma Europassi andmeteta: see on trükitud, skannitud või uuesti salvestatud. Midagi ei muudetud. Paluge isikult PDF sellisena, nagu see saidilt europass.europa.eu alla laaditi, või XML, või trükkige väärtused ise.</translation>
    </message>
    <message>
        <source>{file} does not open: it is damaged or has a password. Nothing was changed. Ask the person for it once more, without a password.</source>
        <translation>{file} ei avane: see on rikutud või parooliga. Midagi ei muudetud. Paluge isikult fail uuesti, ilma paroolita.</translation>
    </message>
    <message>
        <source>{file} is no Europass CV. Nothing was changed. A Europass CV is downloaded from europass.europa.eu as PDF or XML.</source>
        <translation>{file} ei ole Europassi CV. Midagi ei muudetud. Europassi CV laaditakse alla saidilt europass.europa.eu PDF-i või XML-ina.</translation>
    </message>
    <message>
        <source>{file} is no whole XML file. Nothing was changed. Ask the person to download it once more.</source>
        <translation>{file} ei ole terve XML-fail. Midagi ei muudetud. Paluge isikul see uuesti alla laadida.</translation>
    </message>
    <message>
        <source>{file} was not read: it is too large, or made to do harm. Nothing was changed. Ask the person who sent it.</source>
        <translation>{file} jäi lugemata: see on liiga suur või tehtud kahju tekitamiseks. Midagi ei muudetud. Küsige inimeselt, kes selle saatis.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Faili {file} ei ole.</translation>
    </message>
    <message>
        <source>Nothing was written: there is no field {name} for the braces (language: {language}).</source>
        <translation>Midagi ei kirjutatud: looksulgude väli {name} puudub (keel: {language}).</translation>
    </message>
    <message>
        <source>Nothing was written: these words are about an event. Choose the people who were met there, or take the field of the event out of the words in every language.</source>
        <translation>Midagi ei kirjutatud: see tekst on ürituse kohta. Valige inimesed, keda seal kohati, või võtke ürituse väli tekstist igas keeles välja.</translation>
    </message>
    <message>
        <source>Nothing was written: the subject is missing (language: {language}).</source>
        <translation>Midagi ei kirjutatud: teema puudub (keel: {language}).</translation>
    </message>
    <message>
        <source>Nothing was written: the attachments have more than {limit} MB together; mail servers refuse it.</source>
        <translation>Midagi ei kirjutatud: manuseid on kokku üle {limit} MB; meiliserverid ei võta seda vastu.</translation>
    </message>
    <message>
        <source>Nothing was written: there is no file {file} to attach.</source>
        <translation>Midagi ei kirjutatud: faili {file} ei ole, seda ei saa manusena lisada.</translation>
    </message>
    <message>
        <source>This folder is no full export of SMEdesk. Choose the folder with the file manifest.json.</source>
        <translation>See kaust ei ole SMEdeski täielik eksport. Valige kaust, kus on fail manifest.json.</translation>
    </message>
    <message>
        <source>The export is not as it was written: {file} is missing or was changed. Nothing was taken over. Use another copy of the export.</source>
        <translation>Eksport ei ole selline, nagu see kirjutati: {file} puudub või on muudetud. Midagi ei võetud üle. Kasutage ekspordi teist koopiat.</translation>
    </message>
    <message>
        <source>The export contradicts itself ({kind} {id}). Nothing was taken over. Use another copy of it.</source>
        <translation>Eksport on vastuoluline ({kind} {id}). Midagi ei võetud üle. Kasutage selle teist koopiat.</translation>
    </message>
    <message>
        <source>The export is of a newer SMEdesk ({program}). Nothing was taken over. Install that one first.</source>
        <translation>Eksport on uuemast SMEdeskist ({program}). Midagi ei võetud üle. Paigaldage kõigepealt see.</translation>
    </message>
    <message>
        <source>A full export is brought back into an empty desk only, and this one is in use. Nothing was changed. Start SMEdesk with a new profile.</source>
        <translation>Täielik eksport tuuakse tagasi ainult tühja töökohta, see on aga kasutusel. Midagi ei muudetud. Käivitage SMEdesk uue profiiliga.</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Siin ei ole midagi printida.</translation>
    </message>
    <message>
        <source>Another batch is not finished yet. Go on with it or give it up at the place “Documents” first.</source>
        <translation>Üks teine partii on veel pooleli. Jätka sellega või loobu sellest kohas „Dokumendid“.</translation>
    </message>
    <message>
        <source>A newer SMEdesk began to print a batch on this computer. Start that one to go on with it.</source>
        <translation>Uuem SMEdesk alustas selles arvutis partii printimist. Jätkamiseks käivita see.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing of it was taken in, and what was taken in before is safe. Make the folder reachable again and take the file in once more.</source>
        <translation>Faili {file} ei saa lugeda: {reason}. Sellest ei võetud midagi vastu ja varem vastu võetu on alles. Tee kaust kättesaadavaks ja võta fail uuesti vastu.</translation>
    </message>
    <message>
        <source>{file} has {megabytes} MB; at most {most} MB are taken in at once. The file is as it was. Save it in parts.</source>
        <translation>Failis {file} on {megabytes} MB; korraga võetakse vastu kuni {most} MB. Fail on nii, nagu oli. Salvesta see osadena.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be reached: {reason}. What was taken in is safe; the folder is looked for again by itself.</source>
        <translation>Jälgitav kaust {folder} ei ole kättesaadav: {reason}. Vastu võetu on alles; kausta otsitakse ise uuesti.</translation>
    </message>
    <message>
        <source>The document has {pages} pages. Type one of their numbers.</source>
        <translation>Dokumendil on {pages} lehekülge. Sisesta üks nende numbritest.</translation>
    </message>
    <message>
        <source>Somebody has answered this already.</source>
        <translation>Sellele on keegi juba vastanud.</translation>
    </message>
    <message>
        <source>A page cannot be put there.</source>
        <translation>Lehekülge ei saa sinna panna.</translation>
    </message>
    <message>
        <source>This is no trusted list of a member state. The list of before stays.</source>
        <translation>See ei ole ühegi liikmesriigi usaldusnimekiri. Senine nimekiri jääb.</translation>
    </message>
    <message>
        <source>The trusted list is signed by none of those named, or was altered. The list of before stays.</source>
        <translation>Usaldusnimekirja ei ole allkirjastanud ükski nimetatu või seda on muudetud. Senine nimekiri jääb.</translation>
    </message>
    <message>
        <source>The passphrase does not open this key. Nothing was signed.</source>
        <translation>Parool ei ava seda võtit. Midagi ei allkirjastatud.</translation>
    </message>
    <message>
        <source>This file is no key to sign with. Nothing was signed. Choose a file that ends in .p12, .pfx or .pem.</source>
        <translation>See fail ei ole allkirjastamise võti. Midagi ei allkirjastatud. Vali fail, mille lõpp on .p12, .pfx või .pem.</translation>
    </message>
    <message>
        <source>This file holds a certificate and no key. Nothing was signed. Choose the file with the key.</source>
        <translation>Selles failis on sertifikaat, kuid võtit ei ole. Midagi ei allkirjastatud. Vali fail, kus on võti.</translation>
    </message>
    <message>
        <source>The certificate that belongs to this key is not there. Nothing was signed. Choose a file that holds both, such as .p12.</source>
        <translation>Selle võtme juurde kuuluvat sertifikaati ei ole. Midagi ei allkirjastatud. Vali fail, kus on mõlemad, näiteks .p12.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {date}. Nothing was signed. Ask its issuer for a new one.</source>
        <translation>{name} sertifikaat aegus {date}. Midagi ei allkirjastatud. Küsi väljastajalt uus.</translation>
    </message>
    <message>
        <source>The certificate of {name} is valid from {date} on. Nothing was signed.</source>
        <translation>{name} sertifikaat kehtib alates {date}. Midagi ei allkirjastatud.</translation>
    </message>
    <message>
        <source>The issuer has taken this certificate back. Nothing was signed. Use another one.</source>
        <translation>Väljastaja on selle sertifikaadi tagasi võtnud. Midagi ei allkirjastatud. Kasuta teist.</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was signed. After a few wrong ones the card locks itself.</source>
        <translation>PIN on vale. Midagi ei allkirjastatud. Pärast mõnda valet PIN-i lukustub kaart.</translation>
    </message>
    <message>
        <source>The card has locked itself after wrong PINs. Nothing was signed. Unlock it with its PUK.</source>
        <translation>Kaart on valede PIN-ide järel lukustunud. Midagi ei allkirjastatud. Ava see PUK-koodiga.</translation>
    </message>
    <message>
        <source>Another program holds the card. Nothing was signed. Close it there and try again.</source>
        <translation>Kaarti kasutab teine programm. Midagi ei allkirjastatud. Sulge see seal ja proovi uuesti.</translation>
    </message>
    <message>
        <source>There is no card in the reader. Nothing was signed. Put it in and try again.</source>
        <translation>Lugejas ei ole kaarti. Midagi ei allkirjastatud. Pane see sisse ja proovi uuesti.</translation>
    </message>
    <message>
        <source>The card was taken out while it signed. Nothing was signed, and the document is as it was. Put it in and try again.</source>
        <translation>Kaart võeti allkirjastamise ajal välja. Midagi ei allkirjastatud ja dokument on nii, nagu oli. Pane kaart sisse ja proovi uuesti.</translation>
    </message>
    <message>
        <source>The card or its driver reported an error ({reason}). Nothing was signed. Take the card out, put it in and try again.</source>
        <translation>Kaart või selle draiver teatas veast ({reason}). Midagi ei allkirjastatud. Võta kaart välja, pane sisse ja proovi uuesti.</translation>
    </message>
    <message>
        <source>There are several cards: {names}. Choose the certificate to sign with.</source>
        <translation>Kaarte on mitu: {names}. Vali sertifikaat, millega allkirjastada.</translation>
    </message>
    <message>
        <source>The card holds several certificates: {names}. Choose one.</source>
        <translation>Kaardil on mitu sertifikaati: {names}. Vali üks.</translation>
    </message>
    <message>
        <source>The card holds no certificate to sign with. Nothing was signed.</source>
        <translation>Kaardil ei ole allkirjastamise sertifikaati. Midagi ei allkirjastatud.</translation>
    </message>
    <message>
        <source>The driver of the card was not found: {file}. Nothing was signed. The maker of the card names its PKCS#11 file.</source>
        <translation>Kaardi draiverit ei leitud: {file}. Midagi ei allkirjastatud. Kaardi tootja ütleb, mis on tema PKCS#11 fail.</translation>
    </message>
    <message>
        <source>This level needs a time-stamp: give the address of a time-stamping service, or choose level B-B.</source>
        <translation>See tase vajab ajatemplit: anna ajatempliteenuse aadress või vali tase B-B.</translation>
    </message>
    <message>
        <source>The time-stamping service does not answer: {address}. Nothing was signed. Check the network, or sign without a time-stamp.</source>
        <translation>Ajatempliteenus ei vasta: {address}. Midagi ei allkirjastatud. Kontrolli võrku või allkirjasta ajatemplita.</translation>
    </message>
    <message>
        <source>What answered at {address} is no time-stamping service. Nothing was signed. Check the address.</source>
        <translation>Aadressil {address} vastanu ei ole ajatempliteenus. Midagi ei allkirjastatud. Kontrolli aadressi.</translation>
    </message>
    <message>
        <source>The time-stamping service refused. Nothing was signed. Try again later.</source>
        <translation>Ajatempliteenus keeldus. Midagi ei allkirjastatud. Proovi hiljem uuesti.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is not on the trusted list, which this level needs. Nothing was signed. Sign at level B-T, or take in a trusted list.</source>
        <translation>Sertifikaadi väljastaja ei ole usaldusnimekirjas, mida see tase vajab. Midagi ei allkirjastatud. Allkirjasta tasemel B-T või võta vastu usaldusnimekiri.</translation>
    </message>
    <message>
        <source>The issuer does not say whether the certificate still holds, which this level needs. Nothing was signed. Check the network, or sign at level B-T.</source>
        <translation>Väljastaja ei ütle, kas sertifikaat veel kehtib, mida see tase vajab. Midagi ei allkirjastatud. Kontrolli võrku või allkirjasta tasemel B-T.</translation>
    </message>
    <message>
        <source>The document has no field for this party: it was made before documents had any. Issue it anew.</source>
        <translation>Dokumendil ei ole selle poole jaoks välja: see tehti enne, kui dokumentidel neid oli. Väljasta see uuesti.</translation>
    </message>
    <message>
        <source>This party has signed this file already.</source>
        <translation>See pool on selle faili juba allkirjastanud.</translation>
    </message>
    <message>
        <source>The document does not open. Nothing was signed.</source>
        <translation>Dokument ei avane. Midagi ei allkirjastatud.</translation>
    </message>
    <message>
        <source>The signature did not succeed. The document is as it was.</source>
        <translation>Allkirjastamine ei õnnestunud. Dokument on nii, nagu oli.</translation>
    </message>
    <message>
        <source>The document does not wait for signatures any more. Nothing was signed.</source>
        <translation>Dokument ei oota enam allkirju. Midagi ei allkirjastatud.</translation>
    </message>
    <message>
        <source>This party does not sign this kind of document.</source>
        <translation>See pool ei allkirjasta seda liiki dokumenti.</translation>
    </message>
    <message>
        <source>Another signature came in meanwhile. Nothing was kept; sign once more, on top of it.</source>
        <translation>Vahepeal tuli teine allkiri. Midagi ei hoitud alles; allkirjasta veel kord selle peale.</translation>
    </message>
    <message>
        <source>A signature that does not hold cannot be let stand.</source>
        <translation>Allkirja, mis ei pea paika, ei saa kehtima jätta.</translation>
    </message>
    <message>
        <source>{file} holds no signature. Nothing was filed. A scan is filed as a scan.</source>
        <translation>{file} ei sisalda allkirja. Midagi ei viidud toimikusse. Skann viiakse toimikusse skannina.</translation>
    </message>
    <message>
        <source>{file} is signed, but no document of this desk. Nothing was filed; the file stays where it is.</source>
        <translation>{file} on allkirjastatud, kuid see ei ole selle töölaua dokument. Midagi ei viidud toimikusse; fail jääb oma kohale.</translation>
    </message>
    <message>
        <source>The file is no signed document that opens: PDF, .asice or .p7m. Nothing was filed; it stays where it is.</source>
        <translation>Fail ei ole avanev allkirjastatud dokument: PDF, .asice või .p7m. Midagi ei viidud toimikusse; see jääb oma kohale.</translation>
    </message>
    <message>
        <source>The file has a password. Nothing was filed. Ask for it once more, without a password.</source>
        <translation>Failil on parool. Midagi ei viidud toimikusse. Küsi see uuesti ilma paroolita.</translation>
    </message>
    <message>
        <source>The file holds the signature alone, without the document. Nothing was filed. Ask for both in one file.</source>
        <translation>Failis on ainult allkiri, dokumenti ei ole. Midagi ei viidud toimikusse. Küsi mõlemad ühes failis.</translation>
    </message>
    <message>
        <source>The file has more than {megabytes} MB. Nothing was filed.</source>
        <translation>Failis on üle {megabytes} MB. Midagi ei viidud toimikusse.</translation>
    </message>
    <message>
        <source>The container does not open: it is damaged. Nothing was filed.</source>
        <translation>Ümbrik ei avane: see on kahjustatud. Midagi ei viidud toimikusse.</translation>
    </message>
    <message>
        <source>The container was not opened: it is made to do harm, or far too large. Nothing was filed. Ask who sent it.</source>
        <translation>Ümbrikku ei avatud: see on tehtud kahju tegema või on liiga suur. Midagi ei viidud toimikusse. Küsi saatjalt.</translation>
    </message>
    <message>
        <source>The container has a password. Nothing was filed. Ask for it without one.</source>
        <translation>Ümbrikul on parool. Midagi ei viidud toimikusse. Küsi see ilma paroolita.</translation>
    </message>
    <message>
        <source>This is no trusted list: choose a PEM file with certificates, or a list that a server wrote. The list of before stays.</source>
        <translation>See ei ole usaldusnimekiri: vali sertifikaatidega PEM-fail või serveri kirjutatud nimekiri. Senine nimekiri jääb.</translation>
    </message>
    <message>
        <source>There is no certificate in this list. The list of before stays.</source>
        <translation>Selles nimekirjas ei ole ühtegi sertifikaati. Senine nimekiri jääb.</translation>
    </message>
    <message>
        <source>The file of the document is not on this desk.</source>
        <translation>Dokumendi faili ei ole sellel töölaual.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>{region} is not in {country}: choose the region anew.</source>
        <translation>{region} ei asu riigis {country}: valige piirkond uuesti.</translation>
    </message>
    <message>
        <source>Type a part of the name, or the code</source>
        <translation>Trükkige osa nimest või kood</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>The check digit is wrong for {country}: look at it again</source>
        <translation>Kontrollnumber ei sobi riigiga {country}: vaadake see üle</translation>
    </message>
    <message>
        <source>Numbers of {country} look otherwise: look at it again</source>
        <translation>Riigi {country} numbrid on teistsugused: vaadake see üle</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The agreement no longer demands the data</source>
        <translation>Kokkulepe ei nõua enam neid andmeid</translation>
    </message>
    <message>
        <source>The papers of the exchange need not be kept any longer</source>
        <translation>Vahetuse pabereid ei ole enam vaja hoida</translation>
    </message>
    <message>
        <source>No note, change, match or exchange for a long time</source>
        <translation>Pikka aega ei märkmeid, muudatusi, sobitusi ega vahetusi</translation>
    </message>
    <message>
        <source>The consent was given long ago: ask again</source>
        <translation>Nõusolek anti ammu: küsige uuesti</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Enter and change companies, people, consents, notes, tasks, profiles</source>
        <translation>Sisestada ja muuta ettevõtteid, inimesi, nõusolekuid, märkmeid, ülesandeid, profiile</translation>
    </message>
    <message>
        <source>Enter contacts at events</source>
        <translation>Sisestada kontakte üritustel</translation>
    </message>
    <message>
        <source>Propose, accept and decline matches</source>
        <translation>Pakkuda, vastu võtta ja tagasi lükata sobitusi</translation>
    </message>
    <message>
        <source>Draw up exchanges, their plans and papers</source>
        <translation>Koostada vahetusi, nende kavasid ja pabereid</translation>
    </message>
    <message>
        <source>Keep views of lists</source>
        <translation>Hoida loendite vaateid</translation>
    </message>
    <message>
        <source>Change the office, its staff and their roles</source>
        <translation>Muuta organisatsiooni, selle töötajaid ja nende rolle</translation>
    </message>
    <message>
        <source>Change the rules of a scheme</source>
        <translation>Muuta programmi reegleid</translation>
    </message>
    <message>
        <source>Erase a person for good</source>
        <translation>Kustutada isik jäädavalt</translation>
    </message>
    <message>
        <source>Export everything held on a person</source>
        <translation>Eksportida kõik, mida isiku kohta hoitakse</translation>
    </message>
    <message>
        <source>Read notes and tasks</source>
        <translation>Lugeda märkmeid ja ülesandeid</translation>
    </message>
    <message>
        <source>Read consents</source>
        <translation>Lugeda nõusolekuid</translation>
    </message>
    <message>
        <source>Read attached files</source>
        <translation>Lugeda lisatud faile</translation>
    </message>
    <message>
        <source>Read guests and contacts at events</source>
        <translation>Lugeda külalisi ja kontakte üritustel</translation>
    </message>
    <message>
        <source>Read who changed what</source>
        <translation>Lugeda, kes mida muutis</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>{name} works at this desk now</source>
        <translation>Selles töökohas töötab nüüd {name}</translation>
    </message>
    <message>
        <source>Each change is checked against this table before it is saved.</source>
        <translation>Enne salvestamist võrreldakse iga muudatust selle tabeliga.</translation>
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
        <source>Who may do what</source>
        <translation>Kes mida tohib</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tegevus</translation>
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
    <name>Scan</name>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the tidy copy</source>
        <translation>Korras koopia SHA-256</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Faili liik</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehekülgi</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Saabus</translation>
    </message>
</context>
<context>
    <name>ScanFault</name>
    <message>
        <source>The file is empty. Send or scan it again.</source>
        <translation>Fail on tühi. Saada või skanni see uuesti.</translation>
    </message>
    <message>
        <source>This is no picture and no PDF. Scan or save it as PDF, TIFF, PNG or JPEG.</source>
        <translation>See ei ole pilt ega PDF. Skanni või salvesta see PDF-, TIFF-, PNG- või JPEG-failina.</translation>
    </message>
    <message>
        <source>The page is damaged and cannot be shown. Scan it again.</source>
        <translation>Lehekülg on kahjustatud ja seda ei saa näidata. Skanni see uuesti.</translation>
    </message>
    <message>
        <source>The PDF opens with a password only. Ask the sender for one without.</source>
        <translation>PDF avaneb ainult parooliga. Küsi saatjalt paroolita fail.</translation>
    </message>
    <message>
        <source>There is no page in the PDF.</source>
        <translation>PDF-is ei ole ühtegi lehekülge.</translation>
    </message>
    <message>
        <source>The page is too large to be shown. Scan it at 300 dots an inch.</source>
        <translation>Lehekülg on näitamiseks liiga suur. Skanni see 300 punktiga tolli kohta.</translation>
    </message>
    <message>
        <source>The page takes too long to be drawn. Print it and scan it.</source>
        <translation>Lehekülje joonistamine võtab liiga kaua. Prindi see välja ja skanni.</translation>
    </message>
    <message>
        <source>There is no picture of page {page}.</source>
        <translation>Leheküljest {page} ei ole pilti.</translation>
    </message>
    <message>
        <source>The kept paper has no code on page {page}: nothing can be laid beside it.</source>
        <translation>Hoitud paberi leheküljel {page} ei ole koodi: selle kõrvale ei saa midagi panna.</translation>
    </message>
</context>
<context>
    <name>ScanReason</name>
    <message>
        <source>Not proved</source>
        <translation>Tõendamata</translation>
    </message>
    <message>
        <source>No code was found</source>
        <translation>Koodi ei leitud</translation>
    </message>
    <message>
        <source>The code is not ours</source>
        <translation>Kood ei ole meie oma</translation>
    </message>
    <message>
        <source>No paper of this number is known here</source>
        <translation>Selle numbriga paberit siin ei tunta</translation>
    </message>
    <message>
        <source>An older version</source>
        <translation>Vanem versioon</translation>
    </message>
    <message>
        <source>Printed from another content than the one kept</source>
        <translation>Trükitud teisest sisust kui see, mida hoitakse</translation>
    </message>
    <message>
        <source>Codes of two papers on one page</source>
        <translation>Kahe paberi koodid ühel leheküljel</translation>
    </message>
    <message>
        <source>Not one of our papers</source>
        <translation>Ei ole meie paber</translation>
    </message>
    <message>
        <source>The page cannot be read</source>
        <translation>Lehekülge ei saa lugeda</translation>
    </message>
</context>
<context>
    <name>ScanState</name>
    <message>
        <source>Filed</source>
        <translation>Toimikus</translation>
    </message>
    <message>
        <source>To be assigned</source>
        <translation>Määramata</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tühi</translation>
    </message>
    <message>
        <source>There twice</source>
        <translation>Olemas kaks korda</translation>
    </message>
    <message>
        <source>Of another office</source>
        <translation>Teise organisatsiooni oma</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Kõrvale pandud</translation>
    </message>
</context>
<context>
    <name>ScannedPage</name>
    <message>
        <source>Scan</source>
        <translation>Skann</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>Faili lehekülg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>Code on the page</source>
        <translation>Kood leheküljel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Dokumendi lehekülg</translation>
    </message>
    <message>
        <source>Turned by (degrees)</source>
        <translation>Pööratud (kraadi)</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <translation>Miks seda ei saa lugeda</translation>
    </message>
    <message>
        <source>Typed from it</source>
        <translation>Sealt sisestatud</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>{code}: pages of two versions are mixed</source>
        <translation>{code}: kahe versiooni leheküljed on segamini</translation>
    </message>
    <message>
        <source>{code}, version {version}, page {page} of {pages}</source>
        <translation>{code}, versioon {version}, lehekülg {page} / {pages}</translation>
    </message>
    <message>
        <source>ink: {boxes}</source>
        <translation>tint: {boxes}</translation>
    </message>
    <message>
        <source>{code}, version {version}: missing pages {pages}</source>
        <translation>{code}, versioon {version}: puuduvad leheküljed {pages}</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {reason}</source>
        <translation>Faili {file} ei saa avada: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Read %n scanned pages; {waiting} are to be assigned in the tray</source>
        <translation>
            <numerusform>Loetud %n skannitud lehekülg; määramist ootab alusel {waiting}</numerusform>
            <numerusform>Loetud %n skannitud lehekülge; määramist ootab alusel {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the scan “{name}”</source>
        <translation>Skann „{name}“ alles hoitud</translation>
    </message>
    <message numerus="yes">
        <source>Filed %n scanned pages</source>
        <translation>
            <numerusform>%n skannitud lehekülg toimikusse viidud</numerusform>
            <numerusform>%n skannitud lehekülge toimikusse viidud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n scanned pages away</source>
        <translation>
            <numerusform>%n skannitud lehekülg kõrvale pandud</numerusform>
            <numerusform>%n skannitud lehekülge kõrvale pandud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted %n scanned pages as blank</source>
        <translation>
            <numerusform>%n skannitud lehekülg tühjaks märgitud</numerusform>
            <numerusform>%n skannitud lehekülge tühjaks märgitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted %n scanned pages as those of another office</source>
        <translation>
            <numerusform>%n skannitud lehekülg teise organisatsiooni omaks märgitud</numerusform>
            <numerusform>%n skannitud lehekülge teise organisatsiooni omaks märgitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n scanned pages back into the tray</source>
        <translation>
            <numerusform>%n skannitud lehekülg alusele tagasi pandud</numerusform>
            <numerusform>%n skannitud lehekülge alusele tagasi pandud</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted that a party signed in ink</source>
        <translation>Märgitud, et pool on tindiga allkirjastanud</translation>
    </message>
    <message>
        <source>Assigned a scanned page to its document</source>
        <translation>Skannitud lehekülg määratud oma dokumendile</translation>
    </message>
    <message>
        <source>Turned a scanned page</source>
        <translation>Skannitud lehekülg pööratud</translation>
    </message>
    <message>
        <source>Typed in what stands on a page</source>
        <translation>Sisestatud, mis leheküljel seisab</translation>
    </message>
    <message>
        <source>Noted that nobody signed there</source>
        <translation>Märgitud, et sinna ei ole keegi alla kirjutanud</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, lehekülg {page}</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skannid</translation>
    </message>
    <message>
        <source>Take in scans</source>
        <translation>Võta skannid vastu</translation>
    </message>
    <message>
        <source>Watch a folder for scans</source>
        <translation>Jälgi skannide kausta</translation>
    </message>
    <message>
        <source>Scans and pictures (*.pdf *.tif *.tiff *.png *.jpg *.jpeg)</source>
        <translation>Skannid ja pildid (*.pdf *.tif *.tiff *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>Take in scans…</source>
        <translation>Võta skannid vastu…</translation>
    </message>
    <message>
        <source>Watch a folder for scans…</source>
        <translation>Jälgi skannide kausta…</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>Lõpeta kausta {folder} jälgimine</translation>
    </message>
    <message>
        <source>{document} ({code}): missing pages {pages}</source>
        <translation>{document} ({code}): puuduvad leheküljed {pages}</translation>
    </message>
    <message>
        <source>Files read so far</source>
        <translation>Seni loetud failid</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Open the tray</source>
        <translation>Ava alus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Scans are being read …</source>
        <translation>Skanne loetakse …</translation>
    </message>
    <message>
        <source>Not everything could be taken in. What is not kept yet lies where it was.</source>
        <translation>Kõike ei saanud vastu võtta. Mida veel ei hoita, on seal, kus see oli.</translation>
    </message>
    <message>
        <source>{number} pages filed</source>
        <translation>{number} lehekülge toimikus</translation>
    </message>
    <message>
        <source>{number} to be assigned</source>
        <translation>{number} määramata</translation>
    </message>
    <message>
        <source>{number} there twice</source>
        <translation>{number} olemas kaks korda</translation>
    </message>
    <message>
        <source>{number} blank</source>
        <translation>{number} tühja</translation>
    </message>
    <message>
        <source>{number} of another office</source>
        <translation>{number} teise organisatsiooni oma</translation>
    </message>
    <message>
        <source>Nothing new was filed</source>
        <translation>Midagi uut toimikusse ei tulnud</translation>
    </message>
    <message numerus="yes">
        <source>Pages of %n other documents are missing, too.</source>
        <translation>
            <numerusform>Ka %n teisel dokumendil on lehekülgi puudu.</numerusform>
            <numerusform>Ka %n teisel dokumendil on lehekülgi puudu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions of a document are mixed: it is complete in one version only.</source>
        <translation>Ühe dokumendi kaks versiooni on segamini: täielik on see ainult ühes versioonis.</translation>
    </message>
    <message>
        <source>Reading file {number} of {count}: {file}, page {page}</source>
        <translation>Loetakse faili {number} / {count}: {file}, lehekülg {page}</translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in before and are not filed twice: {names}</source>
        <translation>
            <numerusform>%n fail võeti vastu juba varem ja seda ei viida kaks korda toimikusse: {names}</numerusform>
            <numerusform>%n faili võeti vastu juba varem ja neid ei viida kaks korda toimikusse: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping {file} …</source>
        <translation>Faili {file} pannakse hoiule …</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ootab</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>Ei ole toimikus</translation>
    </message>
    <message>
        <source>A person must look</source>
        <translation>Vaatama peab inimene</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Alus on tühi</translation>
    </message>
    <message>
        <source>Pages without a readable code, and signatures that a person must look at, wait here.</source>
        <translation>Siin ootavad loetava koodita leheküljed ja allkirjad, mida peab vaatama inimene.</translation>
    </message>
    <message>
        <source>Signed by: {party}?</source>
        <translation>Allkirjastanud: {party}?</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Alus</translation>
    </message>
    <message>
        <source>Scanned pages that wait for a person</source>
        <translation>Skannitud leheküljed, mis ootavad inimest</translation>
    </message>
    <message>
        <source>Search the tray</source>
        <translation>Otsi aluselt</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>Ootab %n asi</numerusform>
            <numerusform>Ootab %n asja</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Leheküljed</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Allkirjad</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failid</translation>
    </message>
    <message>
        <source>This file is kept and was not filed: its reading was stopped, or taken back.</source>
        <translation>See fail on hoiul ja ei ole toimikus: selle lugemine peatati või võeti tagasi.</translation>
    </message>
    <message>
        <source>Find the document by code, number or name</source>
        <translation>Otsi dokumenti koodi, numbri või nime järgi</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Dokumendi lehekülg</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Määra</translation>
    </message>
    <message>
        <source>Yes, it is signed</source>
        <translation>Jah, allkiri on olemas</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>Ei, allkirja ei ole</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pööra</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tühi</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Kõrvale pandud</translation>
    </message>
    <message>
        <source>Of another office</source>
        <translation>Teise organisatsiooni oma</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Loe fail uuesti</translation>
    </message>
    <message>
        <source>Is this signed by: {party}?</source>
        <translation>Kas siin on alla kirjutanud: {party}?</translation>
    </message>
    <message>
        <source>This desk has no picture of the page.</source>
        <translation>Sellel töölaual ei ole leheküljest pilti.</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Ükski dokument ei sobi.</translation>
    </message>
    <message>
        <source>Missing: pages {pages}</source>
        <translation>Puuduvad leheküljed {pages}</translation>
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
    <message>
        <source>The trusted list of before stays: {error}</source>
        <translation>Senine usaldusnimekiri jääb: {error}</translation>
    </message>
    <message>
        <source>Left out: {address} ({code})</source>
        <translation>Välja jäetud: {address} ({code})</translation>
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
        <source>In the possible duplicates</source>
        <translation>Võimalike duplikaatide juures</translation>
    </message>
    <message>
        <source>In the documents</source>
        <translation>Dokumentides</translation>
    </message>
    <message>
        <source>In the tray of scans</source>
        <translation>Skannide alusel</translation>
    </message>
    <message>
        <source>At a fair</source>
        <translation>Messil</translation>
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
        <source>Write into the contact log</source>
        <translation>Kirjuta kontaktilogisse</translation>
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
        <source>Print the documents of the list</source>
        <translation>Prindi loendi dokumendid</translation>
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
        <source>Files in and out</source>
        <translation>Failid sisse ja välja</translation>
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
        <source>Lock the desk now</source>
        <translation>Lukusta töökoht kohe</translation>
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
        <source>Filter the list</source>
        <translation>Filtreeri loend</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Võta filter ära</translation>
    </message>
    <message>
        <source>Another line in the filter</source>
        <translation>Filtrisse veel üks rida</translation>
    </message>
    <message>
        <source>Take this line out of the filter</source>
        <translation>Võta see rida filtrist välja</translation>
    </message>
    <message>
        <source>Sort by this column, smallest first</source>
        <translation>Järjesta selle veeru järgi, väikseim ees</translation>
    </message>
    <message>
        <source>Sort by this column, largest first</source>
        <translation>Järjesta selle veeru järgi, suurim ees</translation>
    </message>
    <message>
        <source>Choose columns and sections</source>
        <translation>Vali veerud ja jaotised</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Loendi vaated</translation>
    </message>
    <message>
        <source>Copy the selected rows, for Excel too</source>
        <translation>Kopeeri valitud read, ka Excelile</translation>
    </message>
    <message>
        <source>Paste cells from Excel, with a look first</source>
        <translation>Kleebi lahtrid Excelist, vaadates enne üle</translation>
    </message>
    <message>
        <source>Change many records at once</source>
        <translation>Muuda mitut kirjet korraga</translation>
    </message>
    <message>
        <source>Export the list as seen</source>
        <translation>Ekspordi loend, nagu näha</translation>
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
        <source>Take the record that is like this one</source>
        <translation>Võta kirje, mis on sellega sarnane</translation>
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
        <source>Decline with a reason, 1 to 9 chooses it</source>
        <translation>Lükka põhjusega tagasi, 1 kuni 9 valib selle</translation>
    </message>
    <message>
        <source>Ask the other office, or answer it</source>
        <translation>Küsi teiselt organisatsioonilt või vasta sellele</translation>
    </message>
    <message>
        <source>Put off until a day</source>
        <translation>Lükka kindla päevani edasi</translation>
    </message>
    <message>
        <source>Lock a pair of the plan, or let it go</source>
        <translation>Lukusta kava paar või vabasta see</translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation>Järgmine järjekorras</translation>
    </message>
    <message>
        <source>Next suggestion for the participant</source>
        <translation>Osaleja järgmine soovitus</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Eelmine soovitus</translation>
    </message>
    <message>
        <source>Mark a placement and compare others with it</source>
        <translation>Märgi koht ja võrdle sellega teisi</translation>
    </message>
    <message>
        <source>Show what the partner office sees</source>
        <translation>Näita, mida partnerorganisatsioon näeb</translation>
    </message>
    <message>
        <source>Work the suggestions out anew</source>
        <translation>Arvuta soovitused uuesti</translation>
    </message>
    <message>
        <source>Merge the two records</source>
        <translation>Ühenda need kaks kirjet</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>Need ei ole samad</translation>
    </message>
    <message>
        <source>Keep the other one of the two</source>
        <translation>Jäta neist alles teine</translation>
    </message>
    <message>
        <source>Sign the document with a key or a card</source>
        <translation>Allkirjasta dokument võtme või kaardiga</translation>
    </message>
    <message>
        <source>File a document that came back signed</source>
        <translation>Vii allkirjastatult tagasi tulnud dokument toimikusse</translation>
    </message>
    <message>
        <source>Take in scans</source>
        <translation>Võta skannid vastu</translation>
    </message>
    <message>
        <source>Open the tray of scans</source>
        <translation>Ava skannide alus</translation>
    </message>
    <message>
        <source>Choose a document for the page</source>
        <translation>Vali leheküljele dokument</translation>
    </message>
    <message>
        <source>Find another document for it</source>
        <translation>Otsi sellele teine dokument</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Pööra lehekülge</translation>
    </message>
    <message>
        <source>Note the page as blank</source>
        <translation>Märgi lehekülg tühjaks</translation>
    </message>
    <message>
        <source>Put the page away</source>
        <translation>Pane lehekülg kõrvale</translation>
    </message>
    <message>
        <source>Note the page as that of another office</source>
        <translation>Märgi lehekülg teise organisatsiooni omaks</translation>
    </message>
    <message>
        <source>Yes, this is signed</source>
        <translation>Jah, see on allkirjastatud</translation>
    </message>
    <message>
        <source>No, this is not signed</source>
        <translation>Ei, see ei ole allkirjastatud</translation>
    </message>
    <message>
        <source>Fair mode on the full screen, and back</source>
        <translation>Messirežiim täisekraanil ja tagasi</translation>
    </message>
    <message>
        <source>Save the contact, begin the next</source>
        <translation>Salvesta kontakt, alusta järgmist</translation>
    </message>
    <message>
        <source>Interest 1: little</source>
        <translation>Huvi 1: väike</translation>
    </message>
    <message>
        <source>Interest 2</source>
        <translation>Huvi 2</translation>
    </message>
    <message>
        <source>Interest 3</source>
        <translation>Huvi 3</translation>
    </message>
    <message>
        <source>Interest 4</source>
        <translation>Huvi 4</translation>
    </message>
    <message>
        <source>Interest 5: great</source>
        <translation>Huvi 5: suur</translation>
    </message>
    <message>
        <source>Complete this contact later</source>
        <translation>Täienda seda kontakti hiljem</translation>
    </message>
    <message>
        <source>Let the visitor sign on the screen</source>
        <translation>Lase külastajal ekraanil allkirjastada</translation>
    </message>
    <message>
        <source>Type the code of a badge</source>
        <translation>Sisesta rinnasildi kood</translation>
    </message>
    <message>
        <source>Read a code with the camera</source>
        <translation>Loe kood kaameraga</translation>
    </message>
    <message>
        <source>Copy to the second medium now</source>
        <translation>Kopeeri kohe teisele andmekandjale</translation>
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
    <name>Signature</name>
    <message>
        <source>Valid</source>
        <translation>Kehtib</translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation>Otsustama peab inimene</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ei kehti</translation>
    </message>
    <message>
        <source>The document is as it was when it was signed.</source>
        <translation>Dokument on nii, nagu see oli allkirjastamisel.</translation>
    </message>
    <message>
        <source>Only signatures, and what their check needs, were added since.</source>
        <translation>Hiljem on lisatud ainult allkirju ja seda, mida nende kontroll vajab.</translation>
    </message>
    <message>
        <source>The certificate is of an issuer on the trusted list.</source>
        <translation>Sertifikaadi väljastaja on usaldusnimekirjas.</translation>
    </message>
    <message>
        <source>The issuer had not revoked the certificate.</source>
        <translation>Väljastaja ei olnud sertifikaati tühistanud.</translation>
    </message>
    <message>
        <source>A time-stamp on the trusted list proves when it was signed.</source>
        <translation>Usaldusnimekirjas olev ajatempel tõendab, millal see allkirjastati.</translation>
    </message>
    <message>
        <source>The time is the one that the signer's computer gave.</source>
        <translation>Aeg on see, mille andis allkirjastaja arvuti.</translation>
    </message>
    <message>
        <source>What was signed is, byte by byte, the document that was issued here.</source>
        <translation>Allkirjastatud on bait-baidilt siin väljastatud dokument.</translation>
    </message>
    <message>
        <source>The pages carry the code of the document, but the file is not the one that was issued here. Compare what they say.</source>
        <translation>Lehekülgedel on dokumendi kood, kuid fail ei ole siin väljastatud. Võrdle, mida need ütlevad.</translation>
    </message>
    <message>
        <source>The name in the certificate is none of those that are known for this party.</source>
        <translation>Sertifikaadis olev nimi ei ole ükski neist, mida selle poole kohta teatakse.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is not on the trusted list.</source>
        <translation>Sertifikaadi väljastaja ei ole usaldusnimekirjas.</translation>
    </message>
    <message>
        <source>There is no trusted list on this desk yet.</source>
        <translation>Sellel töölaual ei ole veel usaldusnimekirja.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be found out: the file does not say.</source>
        <translation>Ei saanud teada, kas sertifikaat oli tühistatud: fail ei ütle seda.</translation>
    </message>
    <message>
        <source>The certificate has expired, and nothing proves that it was used before.</source>
        <translation>Sertifikaat on aegunud ja miski ei tõenda, et seda kasutati enne.</translation>
    </message>
    <message>
        <source>The certificate had expired when it was used.</source>
        <translation>Sertifikaat oli kasutamise ajal aegunud.</translation>
    </message>
    <message>
        <source>The certificate was not valid yet when it was used.</source>
        <translation>Sertifikaat ei kehtinud kasutamise ajal veel.</translation>
    </message>
    <message>
        <source>The issuer had revoked the certificate.</source>
        <translation>Väljastaja oli sertifikaadi tühistanud.</translation>
    </message>
    <message>
        <source>The time-stamp does not belong to this signature.</source>
        <translation>Ajatempel ei kuulu selle allkirja juurde.</translation>
    </message>
    <message>
        <source>The issuer of the time-stamp is not on the trusted list.</source>
        <translation>Ajatempli väljastaja ei ole usaldusnimekirjas.</translation>
    </message>
    <message>
        <source>It was made with a method that is not safe any more.</source>
        <translation>See on tehtud viisil, mis ei ole enam turvaline.</translation>
    </message>
    <message>
        <source>The certificate was not issued for signing.</source>
        <translation>Sertifikaat ei ole väljastatud allkirjastamiseks.</translation>
    </message>
    <message>
        <source>The document was altered after it was signed.</source>
        <translation>Dokumenti on pärast allkirjastamist muudetud.</translation>
    </message>
    <message>
        <source>Something else than a signature was added after it was signed.</source>
        <translation>Pärast allkirjastamist on lisatud midagi muud kui allkiri.</translation>
    </message>
    <message>
        <source>The signature does not fit its certificate.</source>
        <translation>Allkiri ei sobi oma sertifikaadiga.</translation>
    </message>
    <message>
        <source>The signature is damaged, or of a kind that this program cannot check.</source>
        <translation>Allkiri on kahjustatud või sellist liiki, mida see programm ei oska kontrollida.</translation>
    </message>
    <message>
        <source>The container holds files that this signature does not cover.</source>
        <translation>Ümbrikus on faile, mida see allkiri ei hõlma.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allkiri</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>Hoia allkiri alles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>File it</source>
        <translation>Vii toimikusse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>A signature without a readable name</source>
        <translation>Allkiri ilma loetava nimeta</translation>
    </message>
    <message>
        <source>This signature was filed before.</source>
        <translation>See allkiri on juba toimikus.</translation>
    </message>
    <message>
        <source>It does not count; the file is kept with the document all the same.</source>
        <translation>See ei loe; fail jääb ikkagi dokumendi juurde.</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Allkirjastas</translation>
    </message>
    <message>
        <source>The file does not say which party this is. Left empty, the file is only kept.</source>
        <translation>Fail ei ütle, milline pool see on. Tühjaks jättes hoitakse fail ainult alles.</translation>
    </message>
    <message>
        <source>Signatures in {file}</source>
        <translation>Allkirjad failis {file}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vali…</translation>
    </message>
    <message>
        <source>B-B: the signature alone</source>
        <translation>B-B: ainult allkiri</translation>
    </message>
    <message>
        <source>B-T: with a time-stamp</source>
        <translation>B-T: ajatempliga</translation>
    </message>
    <message>
        <source>B-LT: can be checked for years</source>
        <translation>B-LT: kontrollitav aastaid</translation>
    </message>
    <message>
        <source>B-LTA: for the archive</source>
        <translation>B-LTA: arhiivi jaoks</translation>
    </message>
    <message>
        <source>Sign the document</source>
        <translation>Allkirjasta dokument</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allkirjasta</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>Kelle eest</translation>
    </message>
    <message>
        <source>The key is</source>
        <translation>Võti on</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tase</translation>
    </message>
    <message>
        <source>Address of the time-stamping service</source>
        <translation>Ajatempliteenuse aadress</translation>
    </message>
    <message>
        <source>File with the key</source>
        <translation>Fail võtmega</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Võtme parool</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Seda ei hoita alles.</translation>
    </message>
    <message>
        <source>Driver of the card (its maker names the PKCS#11 file)</source>
        <translation>Kaardi draiver (kaardi tootja ütleb PKCS#11 faili)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikaat</translation>
    </message>
    <message>
        <source>Look at the card</source>
        <translation>Vaata kaarti</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>The PIN for signing. It is not kept.</source>
        <translation>Allkirjastamise PIN. Seda ei hoita alles.</translation>
    </message>
    <message>
        <source>Looking at the card …</source>
        <translation>Kaarti vaadatakse …</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates are on the card.</source>
        <translation>
            <numerusform>Kaardil on %n sertifikaat.</numerusform>
            <numerusform>Kaardil on %n sertifikaati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Allkirjastatakse …</translation>
    </message>
    <message>
        <source>Choose the file with the key.</source>
        <translation>Vali fail võtmega.</translation>
    </message>
    <message>
        <source>in a file (.p12, .pfx, .pem)</source>
        <translation>failis (.p12, .pfx, .pem)</translation>
    </message>
    <message>
        <source>on a card or stick</source>
        <translation>kaardil või pulgal</translation>
    </message>
    <message>
        <source>Choose the driver of the card.</source>
        <translation>Vali kaardi draiver.</translation>
    </message>
    <message>
        <source>{there} of {all} have signed</source>
        <translation>{there} / {all} on allkirjastanud</translation>
    </message>
    <message>
        <source>A newer SMEdesk found something that this one does not know.</source>
        <translation>Uuem SMEdesk leidis midagi, mida see siin ei tunne.</translation>
    </message>
    <message>
        <source>Certificate by {issuer}.</source>
        <translation>Sertifikaadi andis {issuer}.</translation>
    </message>
    <message>
        <source>Nobody has to sign it</source>
        <translation>Keegi ei pea seda allkirjastama</translation>
    </message>
    <message>
        <source>Complete, in ink and digitally</source>
        <translation>Valmis, tindiga ja digitaalselt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>{way}, {level}</source>
        <translation>{way}, {level}</translation>
    </message>
    <message>
        <source>Came in, and holds no signature that counts. Kept as it is.</source>
        <translation>Saabus, kuid ühtegi loetavat allkirja ei ole. Alles hoitud sellisena.</translation>
    </message>
    <message>
        <source>Signed only version {version}: {how}</source>
        <translation>Allkirjastas ainult versiooni {version}: {how}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Allkirjad</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Allkirjasta…</translation>
    </message>
    <message>
        <source>File a signed document…</source>
        <translation>Vii allkirjastatud dokument toimikusse…</translation>
    </message>
    <message>
        <source>Trusted list…</source>
        <translation>Usaldusnimekiri…</translation>
    </message>
    <message>
        <source>File a signed document</source>
        <translation>Vii allkirjastatud dokument toimikusse</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allkirjastatud</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvesta koopia</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Signed documents (*.pdf *.asice *.sce *.bdoc *.asics *.p7m)</source>
        <translation>Allkirjastatud dokumendid (*.pdf *.asice *.sce *.bdoc *.asics *.p7m)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Jäta kehtima</translation>
    </message>
    <message>
        <source>Save the file {name}</source>
        <translation>Salvesta fail {name}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Ei loe</translation>
    </message>
    <message>
        <source>Save the file that {party} signed</source>
        <translation>Salvesta fail, mille allkirjastas {party}</translation>
    </message>
    <message>
        <source>Let the signature of this party stand: {party}</source>
        <translation>Jäta selle poole allkiri kehtima: {party}</translation>
    </message>
    <message>
        <source>A signature counts by itself where the issuer of its certificate stands on this list. The server of the programme keeps it fresh; without one, take a list from a file.</source>
        <translation>Allkiri loeb iseenesest, kui selle sertifikaadi väljastaja on selles nimekirjas. Programmi server hoiab seda värskena; ilma serverita võta nimekiri failist.</translation>
    </message>
    <message>
        <source>Trusted list</source>
        <translation>Usaldusnimekiri</translation>
    </message>
    <message>
        <source>Take a list from a file…</source>
        <translation>Võta nimekiri failist…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Take a list from a file</source>
        <translation>Võta nimekiri failist</translation>
    </message>
    <message>
        <source>The trusted list was taken in.</source>
        <translation>Usaldusnimekiri on vastu võetud.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Pärineb</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Kuupäev</translation>
    </message>
    <message>
        <source>Issuers on it</source>
        <translation>Väljastajaid selles</translation>
    </message>
    <message>
        <source>Trusted lists (*.pem *.crt *.cer *.json)</source>
        <translation>Usaldusnimekirjad (*.pem *.crt *.cer *.json)</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Vahetus</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Allkirja viis</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Allkirjastatud</translation>
    </message>
    <message>
        <source>Looked at by a person</source>
        <translation>Inimese üle vaadatud</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>Kept a file; none of its signatures counts</source>
        <translation>Fail alles hoitud; ükski selle allkiri ei loe</translation>
    </message>
    <message numerus="yes">
        <source>Filed %n signatures</source>
        <translation>
            <numerusform>%n allkiri toimikusse viidud</numerusform>
            <numerusform>%n allkirja toimikusse viidud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last signature on %n documents has come</source>
        <translation>
            <numerusform>%n dokumendi viimane allkiri on saabunud</numerusform>
            <numerusform>%n dokumendi viimane allkiri on saabunud</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted that a signature was looked at</source>
        <translation>Märgitud, et allkiri on üle vaadatud</translation>
    </message>
    <message>
        <source>Noted that all parties signed</source>
        <translation>Märgitud, et kõik pooled on allkirjastanud</translation>
    </message>
    <message>
        <source>Signed the document</source>
        <translation>Dokument allkirjastatud</translation>
    </message>
</context>
<context>
    <name>SigningWay</name>
    <message>
        <source>Ink on paper</source>
        <translation>Tint paberil</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Digitaalallkiri</translation>
    </message>
    <message>
        <source>Noted by hand</source>
        <translation>Käsitsi märgitud</translation>
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
    <name>StaffCard</name>
    <message>
        <source>The name stands beside every change. The role decides what may be done and read here.</source>
        <translation>Nimi on iga muudatuse juures. Roll otsustab, mida siin tohib teha ja lugeda.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Lisa kolleeg</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Kes selles töökohas töötab</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>Selles töökohas</translation>
    </message>
    <message>
        <source>Work with more rights</source>
        <translation>Tööta suuremate õigustega</translation>
    </message>
    <message>
        <source>PIN of this desk</source>
        <translation>Selle töökoha PIN</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>See ei ole õige PIN.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is looked at in %n seconds.</source>
        <translation>
            <numerusform>Järgmist katset vaadatakse %n sekundi pärast.</numerusform>
            <numerusform>Järgmist katset vaadatakse %n sekundi pärast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Edasi</translation>
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
    <name>Stepping</name>
    <message>
        <source>Accepted the application</source>
        <translation>Taotlus võeti vastu</translation>
    </message>
    <message>
        <source>Put the application on hold</source>
        <translation>Taotlus pandi ootele</translation>
    </message>
    <message>
        <source>Refused the application</source>
        <translation>Taotlus lükati tagasi</translation>
    </message>
    <message>
        <source>Reopened the application</source>
        <translation>Taotlus avati uuesti</translation>
    </message>
    <message>
        <source>Submitted the application</source>
        <translation>Taotlus esitati</translation>
    </message>
    <message>
        <source>Withdrew the application</source>
        <translation>Taotlus võeti tagasi</translation>
    </message>
    <message>
        <source>Agreed on the plan</source>
        <translation>Kavas lepiti kokku</translation>
    </message>
    <message>
        <source>Cancelled the exchange</source>
        <translation>Vahetus tühistati</translation>
    </message>
    <message>
        <source>Closed the stay</source>
        <translation>Viibimine lõpetati</translation>
    </message>
    <message>
        <source>Closed the evaluation</source>
        <translation>Hindamine lõpetati</translation>
    </message>
    <message>
        <source>Opened the plan again</source>
        <translation>Kava avati uuesti</translation>
    </message>
    <message>
        <source>Noted the agreement as signed</source>
        <translation>Leping märgiti allkirjastatuks</translation>
    </message>
    <message>
        <source>Noted the start of the stay</source>
        <translation>Viibimise algus märgiti</translation>
    </message>
    <message>
        <source>{step}: {reason}</source>
        <translation>{step}: {reason}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Enter takes the step and writes the reason into the log. Esc leaves all as it is.</source>
        <translation>Enter teeb sammu ja kirjutab põhjuse logisse. Esc jätab kõik endiseks.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>{step}: why?</source>
        <translation>{step}: miks?</translation>
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
        <source>The first {n} are listed.</source>
        <translation>Loetletud on esimesed {n}.</translation>
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
    <name>TakingPart</name>
    <message>
        <source>The rules of {scheme} do not allow this as it stands:</source>
        <translation>Programmi {scheme} reeglid ei luba seda sellisena:</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
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
        <source>Not known yet</source>
        <translation>Veel teadmata</translation>
    </message>
    <message>
        <source>May take part under {scheme}</source>
        <translation>Võib programmis {scheme} osaleda</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Voldi kokku</translation>
    </message>
    <message>
        <source>Why: {answer}</source>
        <translation>Miks: {answer}</translation>
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
    <name>Tasks</name>
    <message>
        <source>To do</source>
        <translation>Teha</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Uus ülesanne</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tähtaeg</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Lisa ülesanne</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>Kirjutage, mida teha</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Midagi ei ole teha.</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Tehtud: {task}</translation>
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
        <source>{task} (space bar: done)</source>
        <translation>{task} (tühik: tehtud)</translation>
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
        <source>Wait until the question has been sent</source>
        <translation>Oota, kuni küsimus on saadetud</translation>
    </message>
    <message>
        <source>Answer the other office's question</source>
        <translation>Vasta teise organisatsiooni küsimusele</translation>
    </message>
    <message>
        <source>Wait until the answer has been sent</source>
        <translation>Oota, kuni vastus on saadetud</translation>
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
    <name>VatChecks</name>
    <message>
        <source>VIES knows the VAT number of {name}</source>
        <translation>VIES tunneb ettevõtte {name} KMKR numbrit</translation>
    </message>
    <message>
        <source>VIES does not know the VAT number of {name}</source>
        <translation>VIES ei tunne ettevõtte {name} KMKR numbrit</translation>
    </message>
    <message>
        <source>VIES does not answer for {name}</source>
        <translation>VIES ei vasta ({name})</translation>
    </message>
</context>
<context>
    <name>VatNumber</name>
    <message>
        <source>The check digit is looked at as you leave the field</source>
        <translation>Kontrollnumbrit vaadatakse väljalt lahkudes</translation>
    </message>
    <message>
        <source>The number is not from {country}</source>
        <translation>Number ei ole riigist {country}</translation>
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
<context>
    <name>Vies</name>
    <message>
        <source>Not checked at VIES</source>
        <translation>VIES-is kontrollimata</translation>
    </message>
    <message>
        <source>Valid at VIES</source>
        <translation>VIES-is kehtiv</translation>
    </message>
    <message>
        <source>Not valid at VIES</source>
        <translation>VIES-is ei kehti</translation>
    </message>
    <message>
        <source>VIES did not answer</source>
        <translation>VIES ei vastanud</translation>
    </message>
    <message>
        <source>Check at VIES</source>
        <translation>Kontrolli VIES-is</translation>
    </message>
    <message>
        <source>How VIES is asked</source>
        <translation>Kuidas VIES-ilt küsitakse</translation>
    </message>
    <message>
        <source>VAT number of this office</source>
        <translation>Selle organisatsiooni KMKR number</translation>
    </message>
    <message>
        <source>With it VIES gives a reference that proves the check. It begins with the country.</source>
        <translation>Sellega annab VIES kontrolli tõendava viitenumbri. See algab riigiga.</translation>
    </message>
    <message>
        <source>Address of VIES</source>
        <translation>VIES-i aadress</translation>
    </message>
    <message>
        <source>Empty: the usual one</source>
        <translation>Tühi: tavaline aadress</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>It is asked as soon as there is a network</source>
        <translation>Küsitakse kohe, kui võrk on olemas</translation>
    </message>
    <message>
        <source>VIES knows no numbers of {country}</source>
        <translation>VIES ei tunne riigi {country} numbreid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Type an address that begins with https://</source>
        <translation>Trükkige aadress, mis algab https://</translation>
    </message>
    <message>
        <source>Checked {moment}</source>
        <translation>Kontrollitud {moment}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Viitenumber {reference}</translation>
    </message>
    <message>
        <source>Unavailable since {moment}: this says nothing about the number</source>
        <translation>Ei vasta alates {moment}: see ei ütle numbri kohta midagi</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Loend</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kelle</translation>
    </message>
    <message>
        <source>For the whole office</source>
        <translation>Kogu organisatsioonile</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Mida see näitab</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Saved the view {name}</source>
        <translation>Vaade {name} salvestatud</translation>
    </message>
    <message>
        <source>Renamed the view to {name}</source>
        <translation>Vaate uus nimi on {name}</translation>
    </message>
    <message>
        <source>Removed the view</source>
        <translation>Vaade eemaldatud</translation>
    </message>
    <message>
        <source>Removed the view {name}</source>
        <translation>Vaade {name} eemaldatud</translation>
    </message>
    <message>
        <source>{name} (office)</source>
        <translation>{name} (organisatsioon)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vaated</translation>
    </message>
    <message>
        <source>The usual view</source>
        <translation>Tavaline vaade</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salvesta see vaade…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vaade</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salvesta see vaade</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Nimeta vaade ümber</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>For the whole office</source>
        <translation>Kogu organisatsioonile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Give the view a name</source>
        <translation>Andke vaatele nimi</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Nimeta ümber „{name}“…</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Eemalda „{name}“</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>They are those of ESCO, the classification of the European Commission.</source>
        <translation>Need on ESCO, Euroopa Komisjoni klassifikaatori omad.</translation>
    </message>
    <message>
        <source>Its official download (CSV) has all of them: take in one for each language.</source>
        <translation>Kõik on selle ametlikus allalaadimises (CSV): võtke üle üks iga keele kohta.</translation>
    </message>
    <message>
        <source>Taken in: {skills} skills and {occupations} occupations ({languages}).</source>
        <translation>Üle võetud: {skills} oskust ja {occupations} ametit ({languages}).</translation>
    </message>
    <message>
        <source>Lists that are open offer them after the next start.</source>
        <translation>Avatud loendid pakuvad neid pärast järgmist käivitust.</translation>
    </message>
    <message>
        <source>{skills} skills and {occupations} occupations and their groups are offered.</source>
        <translation>Pakutakse {skills} oskust ning {occupations} ametit ja nende rühmad.</translation>
    </message>
    <message>
        <source>Skills and occupations</source>
        <translation>Oskused ja ametid</translation>
    </message>
    <message>
        <source>Take in a zip</source>
        <translation>Võta üle zip-fail</translation>
    </message>
    <message>
        <source>Take in a folder</source>
        <translation>Võta üle kaust</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lugemine…</translation>
    </message>
    <message>
        <source>The ESCO download</source>
        <translation>ESCO allalaadimine</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-failid (*.zip)</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>The published weights hold again</source>
        <translation>Taas kehtivad avaldatud kaalud</translation>
    </message>
    <message>
        <source>Changed the weights of the matching</source>
        <translation>Sobitamise kaale muudeti</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Proposed and accepted counts for a pair; declined because of skills, sector, language, period or place counts against it. Put off, asked, or declined for another reason says nothing about the weights.</source>
        <translation>Ettepanek ja nõusolek räägivad paari kasuks; tagasilükkamine oskuste, valdkonna, keele, aja või koha pärast räägib selle vastu. Edasilükkamine, küsimus või tagasilükkamine muul põhjusel ei ütle kaalude kohta midagi.</translation>
    </message>
    <message>
        <source>What your decisions say</source>
        <translation>Mida ütlevad teie otsused</translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Võta soovitus</translation>
    </message>
    <message>
        <source>It is put into the fields; nothing holds before it is saved</source>
        <translation>See pannakse väljadele; miski ei kehti enne salvestamist</translation>
    </message>
    <message numerus="yes">
        <source>For {changed} of your %n participants another placement would stand first.</source>
        <translation>
            <numerusform>{changed} osalejal teie %n-st oleks esimesel kohal mõni muu koht.</numerusform>
            <numerusform>{changed} osalejal teie %n-st oleks esimesel kohal mõni muu koht.</numerusform>
        </translation>
    </message>
    <message>
        <source>no placement</source>
        <translation>koht puudub</translation>
    </message>
    <message>
        <source>You have no participants for whom a placement is sought.</source>
        <translation>Teil ei ole osalejaid, kellele kohta otsitakse.</translation>
    </message>
    <message numerus="yes">
        <source>For none of your %n participants another placement would stand first.</source>
        <translation>
            <numerusform>Teie %n osalejal ei muutuks esimene koht.</numerusform>
            <numerusform>Ühelgi teie %n osalejast ei muutuks esimene koht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Mis muutuks</translation>
    </message>
    <message>
        <source>{name}: {after} instead of {before}</source>
        <translation>{name}: {after}, enne {before}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja veel %n</numerusform>
            <numerusform>ja veel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights of the matching</source>
        <translation>Sobitamise kaalud</translation>
    </message>
    <message>
        <source>How much each feature counts among 100 of its side, at every desk of the office</source>
        <translation>Kui palju iga tunnus oma poole sajast loeb, kõigis organisatsiooni arvutites</translation>
    </message>
    <message>
        <source>The weights of the office could not be read. The published ones hold until you save.</source>
        <translation>Organisatsiooni kaale ei saanud lugeda. Kuni salvestamiseni kehtivad avaldatud kaalud.</translation>
    </message>
    <message>
        <source>Back to the published weights</source>
        <translation>Tagasi avaldatud kaalude juurde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Save these weights</source>
        <translation>Salvesta need kaalud</translation>
    </message>
    <message>
        <source>Changed last by {name} on {day}</source>
        <translation>Viimati muutis {name}, {day}</translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>teine arvuti</translation>
    </message>
    <message>
        <source>Each side must sum to 100 before it can be saved.</source>
        <translation>Kummagi poole summa peab enne salvestamist olema 100.</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Arvutan, mis muutuks…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Sobitused</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Avaldatud</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Soovitus</translation>
    </message>
    <message>
        <source>New, %</source>
        <translation>Uus, %</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>nagu praegu</translation>
    </message>
    <message>
        <source>{side}: {name}, per cent</source>
        <translation>{side}: {name}, protsenti</translation>
    </message>
    <message>
        <source>more than now</source>
        <translation>rohkem kui praegu</translation>
    </message>
    <message>
        <source>less than now</source>
        <translation>vähem kui praegu</translation>
    </message>
    <message numerus="yes">
        <source>There are %n decisions: {yes} for a pair, {no} against.</source>
        <translation>
            <numerusform>Otsuseid on %n: {yes} paari kasuks, {no} vastu.</numerusform>
            <numerusform>Otsuseid on %n: {yes} paari kasuks, {no} vastu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {of} pairs, one accepted and one declined, {suggested} stand in the right order by what decisions suggest, {now} by the weights that hold, {published} by the published ones.</source>
        <translation>{of} paarist, milles üks võeti vastu ja üks lükati tagasi, on otsuste soovituse järgi õiges järjekorras {suggested}, kehtivate kaalude järgi {now} ja avaldatud kaalude järgi {published}.</translation>
    </message>
    <message>
        <source>What counts for the participant</source>
        <translation>Mis loeb osalejale</translation>
    </message>
    <message>
        <source>What counts for the host</source>
        <translation>Mis loeb vastuvõtjale</translation>
    </message>
    <message>
        <source>How much of what the participant wants to learn the host teaches</source>
        <translation>Kui palju sellest, mida osaleja õppida soovib, vastuvõtja õpetab</translation>
    </message>
    <message>
        <source>Whether the host offers the same occupation, or one close to it</source>
        <translation>Kas vastuvõtja pakub sama ametit või selle lähedast</translation>
    </message>
    <message>
        <source>Whether the host works in a sector that is wished for</source>
        <translation>Kas vastuvõtja tegutseb soovitud valdkonnas</translation>
    </message>
    <message>
        <source>How many of the participant’s topics the host offers</source>
        <translation>Kui paljusid osaleja teemasid vastuvõtja pakub</translation>
    </message>
    <message>
        <source>Whether the host is as large as wished</source>
        <translation>Kas vastuvõtja on soovitud suurusega</translation>
    </message>
    <message>
        <source>How freely the stay can be laid within the time both have</source>
        <translation>Kui vabalt saab viibimise paigutada mõlemale sobivasse aega</translation>
    </message>
    <message>
        <source>Words that both descriptions share; texts in two languages share none</source>
        <translation>Sõnad, mis on mõlemas kirjelduses; kahes keeles tekstidel neid ei ole</translation>
    </message>
    <message>
        <source>How much of what the host needs the participant can do</source>
        <translation>Kui palju sellest, mida vastuvõtja vajab, osaleja oskab</translation>
    </message>
    <message>
        <source>How far the participant speaks better than the host asks</source>
        <translation>Kui palju paremini osaleja keelt oskab, kui vastuvõtja nõuab</translation>
    </message>
    <message>
        <source>Whether the participant comes from a sector that is wished for</source>
        <translation>Kas osaleja tuleb soovitud valdkonnast</translation>
    </message>
    <message>
        <source>Whether the participant has the same occupation, or one close to it</source>
        <translation>Kas osalejal on sama amet või selle lähedane</translation>
    </message>
    <message>
        <source>How many of the host’s topics the participant brings</source>
        <translation>Kui paljusid vastuvõtja teemasid osaleja kaasa toob</translation>
    </message>
    <message>
        <source>Of {of} pairs, one accepted and one declined, {suggested} stand in the right order by what decisions suggest, {published} by the published weights.</source>
        <translation>{of} paarist, milles üks võeti vastu ja üks lükati tagasi, on otsuste soovituse järgi õiges järjekorras {suggested} ja avaldatud kaalude järgi {published}.</translation>
    </message>
    <message>
        <source>Each field needs a whole number from 0 to 100</source>
        <translation>Igal väljal peab olema täisarv 0 kuni 100</translation>
    </message>
    <message>
        <source>Sum: 100</source>
        <translation>Summa: 100</translation>
    </message>
    <message numerus="yes">
        <source>%n more decisions are needed before anything is suggested.</source>
        <translation>
            <numerusform>Enne soovitust on vaja veel %n otsust.</numerusform>
            <numerusform>Enne soovitust on vaja veel %n otsust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum: {sum}, {rest} too many</source>
        <translation>Summa: {sum}, {rest} liiga palju</translation>
    </message>
    <message numerus="yes">
        <source>%n more decisions of the rarer kind are needed: nothing can be told apart.</source>
        <translation>
            <numerusform>Haruldasemat liiki otsuseid on vaja veel %n: praegu ei saa midagi eristada.</numerusform>
            <numerusform>Haruldasemat liiki otsuseid on vaja veel %n: praegu ei saa midagi eristada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum: {sum}, {rest} to be given away</source>
        <translation>Summa: {sum}, {rest} veel jagada</translation>
    </message>
    <message>
        <source>Your decisions do not speak for other weights than those that hold.</source>
        <translation>Teie otsused ei räägi teistsuguste kaalude kasuks.</translation>
    </message>
    <message>
        <source>Your decisions speak for other weights.</source>
        <translation>Teie otsused räägivad teistsuguste kaalude kasuks.</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>Every office, and cannot be withheld</source>
        <translation>Iga organisatsioon, varjata ei saa</translation>
    </message>
    <message>
        <source>Every office, without a name</source>
        <translation>Iga organisatsioon, ilma nimeta</translation>
    </message>
    <message>
        <source>Partner offices, once both have accepted</source>
        <translation>Partnerid, kui mõlemad on nõustunud</translation>
    </message>
    <message>
        <source>The other office of an agreement</source>
        <translation>Kokkuleppe teine organisatsioon</translation>
    </message>
    <message>
        <source>Only this office</source>
        <translation>Ainult see organisatsioon</translation>
    </message>
    <message>
        <source>Every office</source>
        <translation>Iga organisatsioon</translation>
    </message>
    <message>
        <source>After the agreement</source>
        <translation>Pärast kokkulepet</translation>
    </message>
    <message>
        <source>A tick withholds a field from partner offices. After an agreement its other office sees it.</source>
        <translation>Märge varjab välja partnerite eest. Pärast kokkulepet näeb seda selle teine organisatsioon.</translation>
    </message>
    <message>
        <source>Before an agreement this is shown only while a profile or placement is published.</source>
        <translation>Enne kokkulepet näidatakse seda ainult siis, kui profiil või vastuvõtukoht on avaldatud.</translation>
    </message>
    <message>
        <source>Who sees this</source>
        <translation>Kes seda näeb</translation>
    </message>
    <message>
        <source>As a partner office sees it</source>
        <translation>Nii, nagu partner seda näeb</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Näeb</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Varja</translation>
    </message>
    <message>
        <source>Withhold {field}</source>
        <translation>Varja {field}</translation>
    </message>
</context>
</TS>