<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>Kept %n files</source>
        <translation>
            <numerusform>Kept %n file</numerusform>
            <numerusform>Kept %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message numerus="yes">
        <source>and %n more, where hosts are less scarce</source>
        <translation>
            <numerusform>and %n more, where hosts are less scarce</numerusform>
            <numerusform>and %n more, where hosts are less scarce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Changed %n records</source>
        <translation>
            <numerusform>Changed %n record</numerusform>
            <numerusform>Changed %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n records</source>
        <translation>
            <numerusform>Archived %n record</numerusform>
            <numerusform>Archived %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected records</source>
        <translation>
            <numerusform>%n selected record</numerusform>
            <numerusform>%n selected records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n records of the list as it is filtered now</source>
        <translation>
            <numerusform>The %n record of the list as it is filtered now</numerusform>
            <numerusform>All %n records of the list as it is filtered now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records change</source>
        <translation>
            <numerusform>%n record changes</numerusform>
            <numerusform>%n records change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanySize</name>
    <message numerus="yes">
        <source>Counted with %n linked or partner enterprises.</source>
        <translation>
            <numerusform>Counted with %n linked or partner enterprise.</numerusform>
            <numerusform>Counted with %n linked or partner enterprises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n records have changes that neither the copy nor the server has:</source>
        <translation>
            <numerusform>%n record has changes that neither the copy nor the server has:</numerusform>
            <numerusform>%n records have changes that neither the copy nor the server has:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n more pages: open the document in the viewer.</source>
        <translation>
            <numerusform>%n more page: open the document in the viewer.</numerusform>
            <numerusform>%n more pages: open the document in the viewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are left out: replaced by newer ones, or without pages.</source>
        <translation>
            <numerusform>%n document is left out: replaced by a newer one, or without pages.</numerusform>
            <numerusform>%n documents are left out: replaced by newer ones, or without pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message numerus="yes">
        <source>Wrote %n e-mail drafts</source>
        <translation>
            <numerusform>Wrote %n e-mail draft</numerusform>
            <numerusform>Wrote %n e-mail drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>Archived %n records</source>
        <translation>
            <numerusform>Archived %n record</numerusform>
            <numerusform>Archived %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message numerus="yes">
        <source>The company has already sent %n people: no more are allowed.</source>
        <translation>
            <numerusform>The company has already sent %n person: no more are allowed.</numerusform>
            <numerusform>The company has already sent %n people: no more are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every period of the stay needs at least %n days.</source>
        <translation>
            <numerusform>Every period of the stay needs at least %n day.</numerusform>
            <numerusform>Every period of the stay needs at least %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stay is cut into %n periods.</source>
        <translation>
            <numerusform>The stay has %n period.</numerusform>
            <numerusform>The stay is cut into %n periods.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message numerus="yes">
        <source>In %n records of others the words are blacked out.</source>
        <translation>
            <numerusform>In %n record of others the words are blacked out.</numerusform>
            <numerusform>In %n records of others the words are blacked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were written anew.</source>
        <translation>
            <numerusform>%n copy was written anew.</numerusform>
            <numerusform>%n copies were written anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message numerus="yes">
        <source>%n exchanges have no issued agreement yet and are left out.</source>
        <translation>
            <numerusform>%n exchange has no issued agreement yet and is left out.</numerusform>
            <numerusform>%n exchanges have no issued agreement yet and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchanges</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportStep</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fair</name>
    <message numerus="yes">
        <source>%n captured</source>
        <translation>
            <numerusform>%n captured</numerusform>
            <numerusform>%n captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to complete</source>
        <translation>
            <numerusform>%n to complete</numerusform>
            <numerusform>%n to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n unsent</numerusform>
            <numerusform>%n unsent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are wrong; the form can be approved when they are mended.</source>
        <translation>
            <numerusform>%n thing is wrong; the form can be approved when it is mended.</numerusform>
            <numerusform>%n things are wrong; the form can be approved when they are mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message numerus="yes">
        <source>Took in %n expected guests</source>
        <translation>
            <numerusform>Took in %n expected guest</numerusform>
            <numerusform>Took in %n expected guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records in rows</source>
        <translation>
            <numerusform>%n record in rows</numerusform>
            <numerusform>%n records in rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n records arrived</source>
        <translation>
            <numerusform>%n record arrived</numerusform>
            <numerusform>%n records arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n changes</source>
        <translation>
            <numerusform>The server refused %n change</numerusform>
            <numerusform>The server refused %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message numerus="yes">
        <source>This is not the PIN. Try again in %n seconds</source>
        <translation>
            <numerusform>This is not the PIN. Try again in %n second</numerusform>
            <numerusform>This is not the PIN. Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>Copied %n rows</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages went to the printer</source>
        <translation>
            <numerusform>%n page went to the printer</numerusform>
            <numerusform>%n pages went to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to {file}</source>
        <translation>
            <numerusform>Wrote %n row to {file}</numerusform>
            <numerusform>Wrote %n rows to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>The next one is looked at in %n seconds.</source>
        <translation>
            <numerusform>The next one is looked at in %n second.</numerusform>
            <numerusform>The next one is looked at in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>After %n minutes without input</source>
        <translation>
            <numerusform>After %n minute without input</numerusform>
            <numerusform>After %n minutes without input</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placements suit</source>
        <translation>
            <numerusform>%n placement suits</numerusform>
            <numerusform>%n placements suit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to review</source>
        <translation>
            <numerusform>%n left to review</numerusform>
            <numerusform>%n left to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, next on {day}</source>
        <translation>
            <numerusform>%n put off, next on {day}</numerusform>
            <numerusform>%n put off, next on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {most} proposed</source>
        <translation>
            <numerusform>%n of {most} proposed</numerusform>
            <numerusform>%n of {most} proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n more place</numerusform>
            <numerusform>%n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meets all %n rules.</source>
        <translation>
            <numerusform>Meets %n rule.</numerusform>
            <numerusform>Meets all %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of common time, little to choose from</source>
        <translation>
            <numerusform>%n day of common time, little to choose from</numerusform>
            <numerusform>%n days of common time, little to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Teaches {met} of %n skills wanted: {names}</source>
        <translation>
            <numerusform>Teaches {met} of %n skill wanted: {names}</numerusform>
            <numerusform>Teaches {met} of %n skills wanted: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has {met} of %n skills needed: {names}</source>
        <translation>
            <numerusform>Has {met} of %n skill needed: {names}</numerusform>
            <numerusform>Has {met} of %n skills needed: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of common time</source>
        <translation>
            <numerusform>%n day of common time</numerusform>
            <numerusform>%n days of common time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>Issued %n blank forms</source>
        <translation>
            <numerusform>Issued %n blank form</numerusform>
            <numerusform>Issued %n blank forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>Too short: at least %n characters, three or four words.</source>
        <translation>
            <numerusform>Too short: at least %n character, three or four words.</numerusform>
            <numerusform>Too short: at least %n characters, three or four words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>Pasted %n cells</source>
        <translation>
            <numerusform>Pasted %n cell</numerusform>
            <numerusform>Pasted %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be pasted and stay as they are</source>
        <translation>
            <numerusform>%n cell cannot be pasted and stays as it is</numerusform>
            <numerusform>%n cells cannot be pasted and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells change</source>
        <translation>
            <numerusform>%n cell changes</numerusform>
            <numerusform>%n cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs break a rule by now and are left out.</source>
        <translation>
            <numerusform>%n pair breaks a rule by now and is left out.</numerusform>
            <numerusform>%n pairs break a rule by now and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs are proposed to the other offices.</source>
        <translation>
            <numerusform>%n pair is proposed to the other office.</numerusform>
            <numerusform>%n pairs are proposed to the other offices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{placed} of %n participants have a placement</source>
        <translation>
            <numerusform>{placed} of %n participant has a placement</numerusform>
            <numerusform>{placed} of %n participants have a placement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of participant and host would both rather have each other.</source>
        <translation>
            <numerusform>%n pair of participant and host would both rather have each other.</numerusform>
            <numerusform>%n pairs of participant and host would both rather have each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs, those first who lose most</source>
        <translation>
            <numerusform>%n pair, those first who lose most</numerusform>
            <numerusform>%n pairs, those first who lose most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people for {room}</source>
        <translation>
            <numerusform>%n person for {room}</numerusform>
            <numerusform>%n people for {room}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it among their first five</source>
        <translation>
            <numerusform>%n has it among the first five</numerusform>
            <numerusform>%n have it among their first five</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n documents were printed</source>
        <translation>
            <numerusform>%n document was printed</numerusform>
            <numerusform>%n documents were printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n documents</source>
        <translation>
            <numerusform>Print %n document</numerusform>
            <numerusform>Print %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print what is left: %n documents</source>
        <translation>
            <numerusform>Print what is left: %n document</numerusform>
            <numerusform>Print what is left: %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n documents it is not known whether they came out. Look for them: {names}.</source>
        <translation>
            <numerusform>Of %n document it is not known whether it came out. Look for it: {names}.</numerusform>
            <numerusform>Of %n documents it is not known whether they came out. Look for them: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n people are to be erased or asked again</source>
        <translation>
            <numerusform>%n person is to be erased or asked again</numerusform>
            <numerusform>%n people are to be erased or asked again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records written as PDF and JSON, with the files, into {folder}</source>
        <translation>
            <numerusform>%n record written as PDF and JSON, with the files, into {folder}</numerusform>
            <numerusform>%n records written as PDF and JSON, with the files, into {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are due</source>
        <translation>
            <numerusform>%n person is due</numerusform>
            <numerusform>%n people are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>Proposed %n matches</source>
        <translation>
            <numerusform>Proposed %n match</numerusform>
            <numerusform>Proposed %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>{place}, %n waiting</source>
        <translation>
            <numerusform>{place}, %n waiting</numerusform>
            <numerusform>{place}, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message numerus="yes">
        <source>Read %n scanned pages; {waiting} are to be assigned in the tray</source>
        <translation>
            <numerusform>Read %n scanned page; {waiting} are to be assigned in the tray</numerusform>
            <numerusform>Read %n scanned pages; {waiting} are to be assigned in the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %n scanned pages</source>
        <translation>
            <numerusform>Filed %n scanned page</numerusform>
            <numerusform>Filed %n scanned pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n scanned pages away</source>
        <translation>
            <numerusform>Put %n scanned page away</numerusform>
            <numerusform>Put %n scanned pages away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted %n scanned pages as blank</source>
        <translation>
            <numerusform>Noted %n scanned page as blank</numerusform>
            <numerusform>Noted %n scanned pages as blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted %n scanned pages as those of another office</source>
        <translation>
            <numerusform>Noted %n scanned page as that of another office</numerusform>
            <numerusform>Noted %n scanned pages as those of another office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n scanned pages back into the tray</source>
        <translation>
            <numerusform>Put %n scanned page back into the tray</numerusform>
            <numerusform>Put %n scanned pages back into the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages of %n other documents are missing, too.</source>
        <translation>
            <numerusform>Pages of %n other document are missing, too.</numerusform>
            <numerusform>Pages of %n other documents are missing, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were taken in before and are not filed twice: {names}</source>
        <translation>
            <numerusform>%n file was taken in before and is not filed twice: {names}</numerusform>
            <numerusform>%n files were taken in before and are not filed twice: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>%n thing waits</numerusform>
            <numerusform>%n things wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message numerus="yes">
        <source>%n certificates are on the card.</source>
        <translation>
            <numerusform>%n certificate is on the card.</numerusform>
            <numerusform>%n certificates are on the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message numerus="yes">
        <source>Filed %n signatures</source>
        <translation>
            <numerusform>Filed %n signature</numerusform>
            <numerusform>Filed %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last signature on %n documents has come</source>
        <translation>
            <numerusform>The last signature on %n document has come</numerusform>
            <numerusform>The last signature on %n documents has come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message numerus="yes">
        <source>The next try is looked at in %n seconds.</source>
        <translation>
            <numerusform>The next try is looked at in %n second.</numerusform>
            <numerusform>The next try is looked at in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n not sent yet</numerusform>
            <numerusform>%n not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n records are on this computer only; they are safe here.</source>
        <translation>
            <numerusform>%n record is on this computer only; it is safe here.</numerusform>
            <numerusform>%n records are on this computer only; they are safe here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n steps wait for us</source>
        <translation>
            <numerusform>%n step waits for us</numerusform>
            <numerusform>%n steps wait for us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Took back: {what}; %n values were changed since and stay</source>
        <translation>
            <numerusform>Took back: {what}; %n value was changed since and stays</numerusform>
            <numerusform>Took back: {what}; %n values were changed since and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did again: {what}; %n values were changed since and stay</source>
        <translation>
            <numerusform>Did again: {what}; %n value was changed since and stays</numerusform>
            <numerusform>Did again: {what}; %n values were changed since and stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message numerus="yes">
        <source>For {changed} of your %n participants another placement would stand first.</source>
        <translation>
            <numerusform>For {changed} of your %n participant another placement would stand first.</numerusform>
            <numerusform>For {changed} of your %n participants another placement would stand first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For none of your %n participants another placement would stand first.</source>
        <translation>
            <numerusform>For none of your %n participant another placement would stand first.</numerusform>
            <numerusform>For none of your %n participants another placement would stand first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n decisions: {yes} for a pair, {no} against.</source>
        <translation>
            <numerusform>There is %n decision: {yes} for a pair, {no} against.</numerusform>
            <numerusform>There are %n decisions: {yes} for a pair, {no} against.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more decisions are needed before anything is suggested.</source>
        <translation>
            <numerusform>%n more decision is needed before anything is suggested.</numerusform>
            <numerusform>%n more decisions are needed before anything is suggested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more decisions of the rarer kind are needed: nothing can be told apart.</source>
        <translation>
            <numerusform>%n more decision of the rarer kind is needed: nothing can be told apart.</numerusform>
            <numerusform>%n more decisions of the rarer kind are needed: nothing can be told apart.</numerusform>
        </translation>
    </message>
</context>
</TS>