# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Subsidieovereenkomst
running = Subsidieovereenkomst

## Parts and blocks

part-particulars = Gegevens
part-terms = Voorwaarden
part-signatures = Handtekeningen

heading-stay = Perioden van het verblijf
heading-grant = Subsidie
heading-working = Berekening van de subsidie
heading-instalments = Termijnen
heading-document = De overeenkomst
heading-parties = Partijen
heading-exchange = De ondersteunde uitwisseling
heading-account = Rekening waarop de subsidie wordt betaald

party-sending_company = Zendende Onderneming
party-sending_office = Zendende Organisatie

## Labels

label-document_code = Document
label-document_version = Versie
label-exchange_number = Nummer van de uitwisseling
label-issued_on = Datum van afgifte
label-scheme_name = Programma
label-scheme_number = Subsidieovereenkomst
label-governing_language = Beslissende taal
label-name = Naam
label-address = Adres
label-country = Land
label-registration = Registratienummer
label-vat = Btw-nummer
label-signatory = Vertegenwoordigd door
label-function = Functie
label-email = E-mail
label-phone = Telefoon
label-starts = Eerste dag
label-ends = Laatste dag
label-grant_amount = Subsidie
label-grant_rate = Tarief per maand
label-counted = Geteld
label-number = Aantal
label-part = Deel van het maandtarief
label-amount = Bedrag
label-due = Te betalen
label-share = Aandeel
label-participant_name = Deelnemer
label-host_company_name = Gastonderneming
label-host_company_country = Land van het verblijf
label-account_holder = Rekeninghouder
label-account_iban = IBAN
label-account_bank = Bank

## Words of the closed lists

value-counted-months = Volle maanden
value-counted-days = Overige dagen
value-due-signature = Na ondertekening van deze overeenkomst
value-due-start = Bij het begin van het verblijf
value-due-final_report = Na goedkeuring van de eindverslagen

## Sentences

section-purpose = Doel

section-final = Slotbepalingen
clause-disputes = De partijen proberen geschillen met hulp van de Bemiddelende Organisaties in der minne te regelen. Dwingende rechtsregels blijven onverlet.
clause-languages = De hier gedrukte taalversies hebben dezelfde betekenis. Als zij van elkaar afwijken, gaat de tekst van dit formulier in de beslissende taal voor, die de Bemiddelende Organisaties op verzoek verstrekken.
clause-purpose = De Zendende Organisatie ondersteunt de in deel { $part-particulars } vermelde uitwisseling met een subsidie aan de Zendende Onderneming.
clause-stay = Het verblijf en het activiteitenplan zijn geregeld in de uitwisselingsovereenkomst die alle partijen van de uitwisseling ondertekenen.

section-payment = Bedrag en betaling
clause-payment = Het bedrag van de subsidie en de berekening ervan zijn in deel { $part-particulars } vermeld. Het wordt berekend volgens de tarieven van het programma die op de datum van afgifte gelden.
clause-instalments = De subsidie wordt betaald in de termijnen die in deel { $part-particulars } zijn vermeld.
clause-account = Betalingen gaan naar de rekening die in deel { $part-particulars } is vermeld. De Zendende Onderneming meldt een wijziging van de rekening schriftelijk.

section-use = Gebruik van de subsidie
clause-use = De subsidie draagt bij aan de kosten van de reis, van het leven in het gastland en van korte taalcursussen voor het verblijf.
clause-passed_on = De Zendende Onderneming geeft de subsidie door aan de Deelnemer voor zover de Deelnemer deze kosten draagt.
clause-no_double = Dezelfde kosten mogen niet een tweede keer uit andere middelen van de Europese Unie worden betaald.

section-duties = Plichten van de Zendende Onderneming
clause-insurance = De Zendende Onderneming zorgt ervoor dat de Deelnemer voor het hele verblijf een ziekte-, ongevallen- en aansprakelijkheidsverzekering heeft die in het gastland geldig is.
clause-reports = Binnen 30 dagen na het verblijf dient de Zendende Onderneming de aanwezigheidsverklaring en de eindverslagen in bij de Zendende Organisatie.
clause-news = De Zendende Onderneming laat de Zendende Organisatie onverwijld weten wanneer het verblijf wordt uitgesteld, verkort, onderbroken of opgegeven.

section-repayment = Terugbetaling
clause-repayment = Als het verblijf niet plaatsvindt of korter is dan overeengekomen, wordt het deel van de subsidie dat niet verschuldigd is binnen 30 dagen na een schriftelijk verzoek terugbetaald. Hetzelfde geldt als de plichten van deze overeenkomst niet worden nagekomen.
clause-force_majeure = Met wat door overmacht niet te vermijden was, wordt rekening gehouden.

section-records = Documenten, persoonsgegevens en zichtbaarheid
clause-records = De Zendende Onderneming bewaart de documenten van de uitwisseling zolang het programma dat vereist en toont ze op verzoek aan de instanties die het gebruik van middelen van de Europese Unie mogen controleren.
clause-data = De partijen verwerken persoonsgegevens alleen voor de betaling en evaluatie van de subsidie en in overeenstemming met Verordening (EU) 2016/679.
clause-visibility = In publicaties over de uitwisseling vermeldt de Zendende Onderneming de steun van de Europese Unie in de vorm die het programma voorschrijft.
clause-amendments = Wijzigingen van deze overeenkomst gelden alleen schriftelijk en met de handtekeningen van beide partijen.
clause-entry_into_force = De overeenkomst treedt in werking op de dag waarop de tweede partij ondertekent. Elke partij ontvangt een volledig exemplaar; gekwalificeerde elektronische handtekeningen zijn gelijk aan handtekeningen op papier.

intro-signatures = Met de handtekening bevestigen beide partijen dat zij alle bladzijden van deze versie hebben gelezen en ermee instemmen.
