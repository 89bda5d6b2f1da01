# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Intyg om deltagande
running = Intyg om deltagande

## Parts and blocks

heading-companies = Företag
heading-stay = Vistelsens perioder
heading-topics = Vad som har lärts och gjorts
heading-document = Intyget

party-sending_company = Sändande företag
party-host_company = Värdföretag
party-sending_office = Sändande organisation
party-host_office = Mottagande organisation

## Labels

label-document_code = Dokument
label-exchange_number = Utbytets nummer
label-issued_on = Utfärdandedatum
label-participant_role = Roll i företaget
label-name = Namn
label-country = Land
label-starts = Första dag
label-ends = Sista dag
label-topic = Ämne
label-result = Resultat

## Words of the closed lists

value-person_role-employee = Anställd
value-person_role-manager = Chef
value-person_role-owner = Ägare
value-person_role-co_owner = Delägare
value-topic-marketing = Marknadsundersökning och marknadsföring
value-topic-development = Utveckling av produkter och tjänster
value-topic-internationalisation = Internationalisering och nya kunder
value-topic-training = Utbildning och kunskapsöverföring
value-topic-research = Gemensam forskning
value-topic-collaboration = Stärkande av ett befintligt samarbete
value-topic-other = Annat

## Sentences

text-opening = Härmed intygas att den här namngivna personen
text-merit = har deltagit i ett utbyte inom programmet, arbetat hos Värdföretaget under den nedan angivna tiden och genomfört den verksamhetsplan som båda företagen hade avtalat.

intro-signatures = Värdföretaget och båda de Förmedlande organisationerna bekräftar detta med sina underskrifter.
