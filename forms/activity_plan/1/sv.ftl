# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Verksamhetsplan
running = Verksamhetsplan

## Parts and blocks

heading-participant = Deltagare
heading-companies = Företag
heading-offices = Förmedlande organisationer
heading-stay = Vistelsens perioder
heading-project = Projektet i korthet
heading-activities = Verksamhet vecka för vecka
heading-document = Planen

party-participant = Deltagare
party-sending_company = Sändande företag
party-host_company = Värdföretag
party-sending_office = Sändande organisation
party-host_office = Mottagande organisation

## Labels

label-document_code = Dokument
label-document_version = Version
label-exchange_number = Utbytets nummer
label-issued_on = Utfärdandedatum
label-scheme_name = Program
label-person_name = Namn
label-participant_job = Befattning
label-name = Namn
label-country = Land
label-starts = Första dag
label-ends = Sista dag
label-project = Beskrivning
label-objective = Mål
label-outcome = Förväntat resultat
label-week = Vecka
label-activity = Verksamhet
label-lead = Leds av
label-talked_on = Direkt samtal mellan företagen

## Words of the closed lists

value-topic-marketing = Marknadsundersökning och marknadsföring
value-topic-development = Utveckling av produkter och tjänster
value-topic-internationalisation = Internationalisering och nya kunder
value-topic-training = Utbildning och kunskapsöverföring
value-topic-research = Gemensam forskning
value-topic-collaboration = Stärkande av ett befintligt samarbete
value-topic-other = Annat
value-lead-sending = Sändande företag
value-lead-host = Värdföretag
value-lead-together = Båda företagen

## Sentences

text-principles = Det Sändande företaget leder denna plan och håller den aktuell tillsammans med Värdföretaget. Deltagaren arbetar i samarbete med Värdföretagets personal. Båda de Förmedlande organisationerna stöder planen och har granskat den.

intro-signatures = Genom underskriften bekräftar varje part att den har läst denna version av planen och godkänner den.
