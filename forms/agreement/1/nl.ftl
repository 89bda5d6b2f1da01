# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Uitwisselingsovereenkomst
running = Uitwisselingsovereenkomst

## Parts and blocks

part-particulars = Gegevens
part-plan = Activiteitenplan
part-terms = Voorwaarden
part-signatures = Handtekeningen

heading-document = De overeenkomst
heading-participant = Deelnemer
heading-companies = Ondernemingen
heading-offices = Bemiddelende Organisaties
heading-stay = Perioden van het verblijf
heading-grant = Subsidie
heading-working = Berekening van de subsidie
heading-instalments = Termijnen
heading-project = Het project in het kort
heading-activities = Activiteiten week voor week

party-participant = Deelnemer
party-sending_company = Zendende Onderneming
party-host_company = Gastonderneming
party-sending_office = Zendende Organisatie
party-host_office = Ontvangende Organisatie

## Labels

label-agreement_code = Document
label-agreement_version = Versie
label-agreement_number = Nummer van de uitwisseling
label-issued_on = Datum van afgifte
label-scheme_name = Programma
label-scheme_number = Subsidieovereenkomst
label-governing_language = Beslissende taal
label-person_name = Naam
label-participant_role = Rol in de onderneming
label-participant_since = In de onderneming sinds
label-participant_job = Functiebenaming
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
label-due = Te betalen
label-share = Aandeel
label-amount = Bedrag
label-project = Beschrijving
label-objective = Doel
label-outcome = Verwacht resultaat
label-week = Week
label-activity = Activiteiten
label-lead = Geleid door

## Words of the closed lists

value-person_role-employee = Werknemer
value-person_role-manager = Leidinggevende
value-person_role-owner = Eigenaar
value-person_role-co_owner = Mede-eigenaar

value-topic-marketing = Marktonderzoek en marketing
value-topic-development = Ontwikkeling van producten en diensten
value-topic-internationalisation = Internationalisering en nieuwe klanten
value-topic-training = Opleiding en kennisoverdracht
value-topic-research = Gezamenlijk onderzoek
value-topic-collaboration = Versterking van een bestaande samenwerking
value-topic-other = Overig

value-counted-months = Volle maanden
value-counted-days = Overige dagen

value-lead-sending = Zendende Onderneming
value-lead-host = Gastonderneming
value-lead-together = Beide ondernemingen

value-due-signature = Na ondertekening door alle partijen
value-due-start = Bij het begin van het verblijf
value-due-final_report = Na goedkeuring van de eindverslagen

## Terms

section-purpose = Doel
clause-purpose = De partijen komen een verblijf van de Deelnemer bij de Gastonderneming overeen, zoals beschreven in de delen { $part-particulars } en { $part-plan } van deze overeenkomst.
clause-learning = Het verblijf dient om te leren en om de twee ondernemingen te laten samenwerken. Het mag niet worden gebruikt om personeel te vervangen of een vacature te vervullen.
clause-parts = De delen { $part-particulars }, { $part-plan } en { $part-terms } vormen samen één overeenkomst. Als zij van elkaar afwijken, gaat deel { $part-terms } voor.

section-stay = Het verblijf
clause-periods = { $periods_count ->
    [one] Het verblijf vindt plaats in de periode die in deel { $part-particulars } is vermeld.
   *[other] Het verblijf vindt plaats in de perioden die in deel { $part-particulars } zijn vermeld. Alle perioden samen gelden als één verblijf.
}
clause-change_of_dates = Een wijziging van de data, de plaats of de doelen vereist de schriftelijke toestemming van alle partijen voordat zij van kracht wordt.
clause-early_end = Elke onderneming en de Deelnemer kunnen het verblijf om een ernstige reden vroegtijdig beëindigen. Zij vermelden de reden schriftelijk en lichten beide Bemiddelende Organisaties onverwijld in.

section-employment = Dienstverband en sociale zekerheid
clause-employed = De Deelnemer blijft gedurende het hele verblijf in dienst van de Zendende Onderneming. De Zendende Onderneming blijft het loon en de socialezekerheidsbijdragen betalen.
clause-owner = De Deelnemer blijft gedurende het hele verblijf eigenaar van de Zendende Onderneming en blijft zelf verantwoordelijk voor het eigen inkomen en de socialezekerheidsbijdragen.
clause-no_employment = Deze overeenkomst schept geen arbeidsverhouding tussen de Deelnemer en de Gastonderneming. De Gastonderneming is de Deelnemer geen loon verschuldigd.
clause-social_security = Vóór het verblijf gaat de Zendende Onderneming na of een verklaring over de sociale zekerheid (formulier A1) of een melding aan de autoriteiten van het gastland nodig is, en verkrijgt die waar dat het geval is.

section-sending_company = De Zendende Onderneming
clause-preparation = De Zendende Onderneming bereidt de Deelnemer op het verblijf voor, stelt de Deelnemer voor de duur ervan vrij van ander werk en blijft tijdens het verblijf in contact.
clause-lead = De Zendende Onderneming leidt het activiteitenplan in deel { $part-plan } en houdt het samen met de Gastonderneming actueel.
clause-insurance = De Zendende Onderneming zorgt ervoor dat de Deelnemer voor het hele verblijf een ziekte-, ongevallen- en aansprakelijkheidsverzekering heeft die in het gastland geldig is.

section-host_company = De Gastonderneming
clause-contact_person = De Gastonderneming wijst een contactpersoon aan en geeft de Deelnemer toegang tot de mensen, ruimten, apparatuur en informatie die het activiteitenplan vereist.
clause-working_conditions = De Gastonderneming past op de Deelnemer dezelfde regels over gezondheid, veiligheid en werktijd toe als op het eigen personeel en legt die op de eerste dag uit.
clause-collaboration = De Deelnemer werkt samen met het personeel van de Gastonderneming. Het recht van de Zendende Onderneming om instructies te geven gaat niet over.

section-participant = De Deelnemer
clause-participation = De Deelnemer voert het activiteitenplan zorgvuldig uit en laat beide ondernemingen tijdig weten wanneer iets dit in de weg staat.
clause-house_rules = De Deelnemer houdt zich aan de huisregels en de veiligheidsregels van de Gastonderneming.

section-offices = De Bemiddelende Organisaties
clause-sending_office = De Zendende Organisatie ondersteunt de Zendende Onderneming en de Deelnemer vóór, tijdens en na het verblijf en beoordeelt het activiteitenplan.
clause-host_office = De Ontvangende Organisatie ondersteunt de Gastonderneming, helpt de Deelnemer bij aankomst en beoordeelt het activiteitenplan.
clause-difficulties = Bij moeilijkheden proberen beide Bemiddelende Organisaties die met de partijen op te lossen. Zij zijn niet aansprakelijk voor handelingen van de ondernemingen of van de Deelnemer.

section-grant = Subsidie
clause-grant_payment = De Zendende Organisatie betaalt de subsidie aan de Zendende Onderneming. Het bedrag en de berekening ervan zijn in deel { $part-particulars } vermeld.
clause-grant_instalments = De subsidie wordt betaald in de termijnen die in deel { $part-particulars } zijn vermeld.
clause-grant_use = De subsidie draagt bij aan de kosten van de reis, van het leven in het gastland en van korte taalcursussen voor het verblijf. Zij wordt doorgegeven aan wie deze kosten draagt.
clause-grant_repayment = Als het verblijf niet plaatsvindt of korter is dan overeengekomen, wordt het deel van de subsidie dat niet verschuldigd is binnen 30 dagen na een schriftelijk verzoek terugbetaald. Met wat door overmacht niet te vermijden was, wordt rekening gehouden.

section-confidentiality = Vertrouwelijkheid en resultaten
clause-confidentiality = De partijen houden geheim wat zij over de zaken van een andere partij vernemen en wat niet openbaar is. Deze plicht blijft na het verblijf bestaan.
clause-results = Elke onderneming behoudt de rechten die zij vóór het verblijf had. Rechten op gezamenlijk bereikte resultaten regelen de twee ondernemingen in een afzonderlijke schriftelijke overeenkomst.

section-data = Persoonsgegevens, documenten en zichtbaarheid
clause-data_protection = De partijen verwerken persoonsgegevens alleen voor de voorbereiding, uitvoering, betaling en evaluatie van het verblijf en in overeenstemming met Verordening (EU) 2016/679. De Bemiddelende Organisaties lichten de betrokkenen in over hun rechten.
clause-records = De partijen bewaren de documenten van het verblijf zolang het programma dat vereist en tonen ze op verzoek aan de instanties die het gebruik van middelen van de Europese Unie mogen controleren.
clause-visibility = In publicaties over het verblijf vermelden de partijen de steun van de Europese Unie in de vorm die het programma voorschrijft. Namen en beelden van personen worden alleen met hun toestemming gepubliceerd.

section-reports = Bevestiging en verslagen
clause-presence = Aan het einde van het verblijf bevestigen beide ondernemingen schriftelijk op welke dagen de Deelnemer aanwezig was.
clause-reports = Binnen 30 dagen na het verblijf dienen de Deelnemer, de Zendende Onderneming en de Gastonderneming elk een eindverslag in bij hun Bemiddelende Organisatie.

section-final = Slotbepalingen
clause-amendments = Wijzigingen van deze overeenkomst gelden alleen schriftelijk en met de handtekeningen van alle partijen. De overeenkomst zoals oorspronkelijk ondertekend blijft daarnaast ongewijzigd.
clause-disputes = De partijen proberen geschillen met hulp van de Bemiddelende Organisaties in der minne te regelen. Dwingende rechtsregels blijven onverlet.
clause-languages = De hier gedrukte taalversies hebben dezelfde betekenis. Als zij van elkaar afwijken, gaat de tekst van dit formulier in de beslissende taal voor, die de Bemiddelende Organisaties op verzoek verstrekken.
clause-entry_into_force = De overeenkomst treedt in werking op de dag waarop de laatste partij ondertekent. Elke partij ontvangt een volledig exemplaar; gekwalificeerde elektronische handtekeningen zijn gelijk aan handtekeningen op papier.

intro-signatures = Met de handtekening bevestigt elke partij dat zij alle bladzijden van deze versie heeft gelezen en ermee instemt.
