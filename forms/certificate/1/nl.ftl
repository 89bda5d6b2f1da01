# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Certificaat van deelname
running = Certificaat van deelname

## Parts and blocks

heading-companies = Ondernemingen
heading-stay = Perioden van het verblijf
heading-topics = Wat is geleerd en gedaan
heading-document = Het certificaat

party-sending_company = Zendende Onderneming
party-host_company = Gastonderneming
party-sending_office = Zendende Organisatie
party-host_office = Ontvangende Organisatie

## Labels

label-document_code = Document
label-exchange_number = Nummer van de uitwisseling
label-issued_on = Datum van afgifte
label-participant_role = Rol in de onderneming
label-name = Naam
label-country = Land
label-starts = Eerste dag
label-ends = Laatste dag
label-topic = Onderwerp
label-result = Resultaat

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

## Sentences

text-opening = Hierbij wordt verklaard dat de hier genoemde persoon
text-merit = heeft deelgenomen aan een uitwisseling van het programma, gedurende de hieronder vermelde tijd bij de Gastonderneming heeft gewerkt en het activiteitenplan heeft voltooid dat beide ondernemingen waren overeengekomen.

intro-signatures = De Gastonderneming en beide Bemiddelende Organisaties bevestigen dit met hun handtekening.
