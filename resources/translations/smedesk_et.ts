<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>Actor</name>
    <message>
        <source>Sending office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>The stay has no dates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is not described yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity plan has no section yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of the plan lacks an objective or an expected outcome of one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued the agreement {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few sentences, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>What the person wishes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplicationState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>Applications of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has not applied for an exchange yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Something in SMEdesk went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have saved is safe, and you can go on working. This report helps to mend the mistake: names and contents of your records are left out. Read it, and add what you were doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Children</name>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is called that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companies you advise stand here. Enter the first, or import a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region (NUTS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NACE revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector (NACE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover a year (EUR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance sheet (EUR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SME status set by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the SME status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the company does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyDetail</name>
    <message>
        <source>Parts of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turnover in EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyPeople</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this company is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanySize</name>
    <message>
        <source>Staff set the SME status without a reason: it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SME as set by staff: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SME as set by staff: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SME; more figures are needed to tell its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted with %n linked or partner enterprises.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The number of staff is not fully known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{staff} staff: fewer than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{staff} staff: not fewer than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover of {amount}: not above {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance sheet of {amount}: not above {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover of {turnover} and balance sheet of {balance} are too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turnover or balance sheet is not fully known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an SME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SME: cannot be told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SME, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it an SME?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheme runs today, so its limits are not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyStatus</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent was given and holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was given to other words: ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was never given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentMethod</name>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature on the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPurpose</name>
    <message>
        <source>Profile shown to partner offices without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicity with name and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>My profile may be shown to the partner offices of the programme without my name, so that they can find a match. My name and the ways to reach me are shown to a partner office only after both offices have accepted a match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office may use my name, my picture and the story of my exchange to make the programme known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office may send me news of the programme by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may withdraw each of these at any time, as easily as I gave it. What was done until then stays lawful.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consenting</name>
    <message>
        <source>Kept the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the consent of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted the withdrawal of a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Take consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what the person agrees to, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent yet: nothing of this person may be shown to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note withdrawal of: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text version {version} in {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Exchange agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of SME status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A1 form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Entered {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archived %n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>The country of a company is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both companies are in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The companies are in different countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay has no dates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two periods of the stay overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme runs on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme does not run on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of the company is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether {country} takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} does not take part on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant for {country} is {rate} a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} takes part, but no grant is set for it: ask the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is an SME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is not an SME: it may only host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told yet whether the company is an SME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal form is eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-person company with a registration or VAT number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-person company needs a registration or VAT number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form of self-employment is decided case by case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme says nothing of this legal form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has sent {sent} of {limit} people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The company has already sent %n people: no more are allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known since when the person has been in the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the company since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not long enough in the company before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role in the company is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager or owner needs no contract of employment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employee with a full-time contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employee needs a full-time contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay of {length} is shorter than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay of {length} is longer than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay of {length} is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the stay may be cut into periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The stay is cut into %n periods.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every period of the stay needs at least %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Host office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct talk of both companies on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant a month (EUR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant in all (EUR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working of the grant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Drew up the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a section to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added an activity to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a period to the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out the grant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Everything that was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is on this computer and is sent as soon as the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk; then leave the field once more to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write to the folder, or start SMEdesk with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup to another disk and have this one checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what copies or scans the folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies in the folder “backups” are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest copy; the damaged file is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMEdesk is already open with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the window that is open, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer SMEdesk (version {version}, this one knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer SMEdesk on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not a database of SMEdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another profile folder, or move the file away yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies in the folder “backups” are whole, and the damaged file is kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the key store does not open {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the profile on the computer it was made on, or restore a backup with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {file} does not open: the key is wrong or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest copy from the folder “backups”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this database is not in the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the profile under the user and on the computer it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of the system is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and start SMEdesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of the system did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start SMEdesk again; if it stays so, restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the wrapped key is damaged: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of this file back from a backup of the profile folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working; nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off in the middle of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not the server of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or log in to this network in your browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send anything; ask the coordinator of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address from the coordinator&apos;s message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not known, was used, or is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for a new code; it is good for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was shut out by the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this computer stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the coordinator for a new code and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a newer SMEdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside the program failed ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; copy the details if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultBar</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The program made a mistake. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Choose one from the list: nothing there is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, chosen: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date such as {example}, or t, or +7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number, such as 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {least} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {most} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type no more than two places after the decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Set up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to SMEdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty desk, to fill or import into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up companies, to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. A server can be connected later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed on every agreement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>History: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormHint</name>
    <message>
        <source>Type a word or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in AT221</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a language and a level, as in English B2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every office reads it: no names, no addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every office reads it: no names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grant</name>
    <message>
        <source>The stay has no dates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no rate for {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant in all: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{starts} to {ends}: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced rate a month, valid from {valid_from}: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a month for {country}, valid from {valid_from}: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} × {rate} = {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} ÷ {days_in_month} × {rate} = {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}, {share}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {moment}, on desk {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {before} in {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>From {file}, sheet {sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstalmentDue</name>
    <message>
        <source>On signature of the grant agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the final report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n records arrived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalForm</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-person company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freelancer or liberal profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other self-employment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{months} and {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits this search and these filters. Try fewer words or another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{office} – SMEdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of this kind to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an Excel list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>Host office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the sending office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the host office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation as shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchState</name>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined, waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, waiting for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Why this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the participant: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the host: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs {weight} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the placements go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All placements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you propose, and what other offices propose to you, stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, the other office reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends it, Esc keeps the match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw up the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps go to the other office and cannot be undone with Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody need do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements that suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No placement to suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a participant with an accepted or published application. Where none suits, it is said which rule leaves none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n placements suit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wants to learn · can teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings · wishes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both offices see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fits whom, and whose turn it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search these lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other office gets the proposal. It cannot be undone, but withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {rank} on the list of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of open proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sent by the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active of late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refused before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>The participant may get another proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant has as many open proposals as the scheme allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant is not in a relationship past draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant is already in a relationship past draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending company may send another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending company has sent as many people as the scheme allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both profiles are published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides consented to be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to be shown: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides have been active of late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive for too long: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placement has a free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of the placement is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two companies are in different countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two companies are not in different countries: {countries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different offices look after the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same office looks after both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant would go to {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant does not want to go to {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host accepts people from {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not accept people from {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They share a language at the level asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared language at the level asked: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of working suits both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site, blended or remote: no way of working suits both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the stay suits both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No length of stay suits both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common time is long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common time is too short for the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair has not been refused before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair was refused before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sectors wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Meets all %n rules.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not filled in: {field} ({side}). It could raise the score from {score} to {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in: {field} ({side}). It could raise the score from {score} to {best}: place {rank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Teaches {met} of %n skills wanted: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Teaches something close to: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not teach: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Has {met} of %n skills needed: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Has something close to: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not have: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same occupation: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related occupations: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrelated occupations: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector as wished: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector close to the one wished: {found} for {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sector than wished: {found} for {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors of two NACE revisions cannot be compared: {found}, {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics the host does not offer: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics the participant does not bring: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared topics: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the company as wished: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the company not as wished: {found} for {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days of common time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of common time, little to choose from</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks none of the languages asked: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks {language} at {level}, asked is {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in both descriptions: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptions share no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions in two languages are not compared: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NaceRevision</name>
    <message>
        <source>NACE Rev. 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NACE Rev. 2.1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewContact</name>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given and family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here: {name}. Add the person to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed: type something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new company is entered in Companies, together with its contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Wrote a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs for the office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants and contacts of your companies stand here, with their consents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation (ESCO or ISCO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the company since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages (CEFR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Suggested matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages and skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages, one is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation (ESCO or ISCO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few sentences, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sentences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>What is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>Without title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placements of this company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company offers no placement yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanActivity</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>Section {position}: the sending company’s objective is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {position}: the host company’s objective is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {position}: the sending company’s outcome is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {position}: the host company’s outcome is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the project is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direct talk of both companies is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host company leads more activities than the sending company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}” is vague: say what these two companies will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{phrase}”: the companies work together, neither supervises the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLead</name>
    <message>
        <source>Sending company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective of the sending company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective of the host company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected outcome for the sending company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected outcome for the host company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Proposed a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted the match; it is agreed when the server says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Published a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published the profile of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the profile of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published a placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew a placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place}, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPick</name>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or type more of its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This has to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment lacks its time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code of NACE, such as 62.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NACE Rev. {revision} has no such code. Check the code and the revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not here any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: the person has not agreed that the profile is shown. Take the consent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: give it a title without names first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not possible now: it was taken or has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is the other office&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exchange can be drawn up when both offices have agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange of this match has been drawn up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scheme runs today, so no exchange can be drawn up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay has no dates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is not described yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity plan has no section yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of the plan lacks an objective or an expected outcome of one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two periods of the stay have a day in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign “{character}” cannot be printed: the fonts lack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document lacks values: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PDF that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms have changed since they were shown. Look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not allow this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two profiles is not published any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both belong to one office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are in one country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were proposed to each other before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant has as many open proposals as the scheme allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>There is no office {name} yet: with --country CC it is entered as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or make a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the latest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what the field held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who changed it, when, from what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the match with a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeClass</name>
    <message>
        <source>Micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmeOverride</name>
    <message>
        <source>Is an SME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not an SME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffBand</name>
    <message>
        <source>0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 to 249</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>250 or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffRole</name>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline – everything works, sending waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not exchanged with the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last exchange {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StayPeriod</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and fetch nothing until this is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this desk to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator of the programme gives you the address and a one-time code. Without a server everything works but the exchange with other offices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are on this computer only; they are safe here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last complete sync: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {sent}, fetched {fetched}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk works by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: the server has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: the server answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}. Undo with {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search companies and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals, deadlines and tasks of the next seven days stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an Excel list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies in the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps wait for us</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} — overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} — until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Market research and marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development of products and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internationalisation, new clients, foreign trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and transfer of knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthening an existing collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>Complete the application and submit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the application, put it on hold or refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply what the application lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the match or decline it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the proposal has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proposal or decline it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the acceptance has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the refusal has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the withdrawal has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw up the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the activity plan and agree on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the agreement signed by all parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the start of the stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the confirmation of presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the final report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the document, or file what was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the signatures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Took back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took back: {what}; %n values were changed since and stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Did again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Did again: {what}; %n values were changed since and stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VatState</name>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
