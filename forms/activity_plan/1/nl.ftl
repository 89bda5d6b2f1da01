# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Activiteitenplan
running = Activiteitenplan

## Parts and blocks

heading-participant = Deelnemer
heading-companies = Ondernemingen
heading-offices = Bemiddelende Organisaties
heading-stay = Perioden van het verblijf
heading-project = Het project in het kort
heading-activities = Activiteiten week voor week
heading-document = Het plan

party-participant = Deelnemer
party-sending_company = Zendende Onderneming
party-host_company = Gastonderneming
party-sending_office = Zendende Organisatie
party-host_office = Ontvangende Organisatie

## Labels

label-document_code = Document
label-document_version = Versie
label-exchange_number = Nummer van de uitwisseling
label-issued_on = Datum van afgifte
label-scheme_name = Programma
label-person_name = Naam
label-participant_job = Functiebenaming
label-name = Naam
label-country = Land
label-starts = Eerste dag
label-ends = Laatste dag
label-project = Beschrijving
label-objective = Doel
label-outcome = Verwacht resultaat
label-week = Week
label-activity = Activiteiten
label-lead = Geleid door
label-talked_on = Rechtstreeks gesprek van beide ondernemingen

## Words of the closed lists

value-topic-marketing = Marktonderzoek en marketing
value-topic-development = Ontwikkeling van producten en diensten
value-topic-internationalisation = Internationalisering en nieuwe klanten
value-topic-training = Opleiding en kennisoverdracht
value-topic-research = Gezamenlijk onderzoek
value-topic-collaboration = Versterking van een bestaande samenwerking
value-topic-other = Overig
value-lead-sending = Zendende Onderneming
value-lead-host = Gastonderneming
value-lead-together = Beide ondernemingen

## Sentences

text-principles = De Zendende Onderneming leidt dit plan en houdt het samen met de Gastonderneming actueel. De Deelnemer werkt samen met het personeel van de Gastonderneming. Beide Bemiddelende Organisaties ondersteunen het plan en hebben het beoordeeld.

intro-signatures = Met de handtekening bevestigt elke partij dat zij deze versie van het plan heeft gelezen en ermee instemt.
