# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Aktivitetsplan
running = Aktivitetsplan

## Parts and blocks

heading-participant = Deltager
heading-companies = Virksomheder
heading-offices = Formidlende organisationer
heading-stay = Opholdets perioder
heading-project = Projektet i korte træk
heading-activities = Aktiviteter uge for uge
heading-document = Planen

party-participant = Deltager
party-sending_company = Afsendende virksomhed
party-host_company = Værtsvirksomhed
party-sending_office = Afsendende organisation
party-host_office = Modtagende organisation

## Labels

label-document_code = Dokument
label-document_version = Version
label-exchange_number = Udvekslingens nummer
label-issued_on = Udstedelsesdato
label-scheme_name = Program
label-person_name = Navn
label-participant_job = Stillingsbetegnelse
label-name = Navn
label-country = Land
label-starts = Første dag
label-ends = Sidste dag
label-project = Beskrivelse
label-objective = Mål
label-outcome = Forventet resultat
label-week = Uge
label-activity = Aktiviteter
label-lead = Ledes af
label-talked_on = Direkte samtale mellem begge virksomheder

## Words of the closed lists

value-topic-marketing = Markedsundersøgelse og markedsføring
value-topic-development = Udvikling af produkter og tjenester
value-topic-internationalisation = Internationalisering og nye kunder
value-topic-training = Uddannelse og videnoverførsel
value-topic-research = Fælles forskning
value-topic-collaboration = Styrkelse af et eksisterende samarbejde
value-topic-other = Andet
value-lead-sending = Afsendende virksomhed
value-lead-host = Værtsvirksomhed
value-lead-together = Begge virksomheder

## Sentences

text-principles = Den Afsendende virksomhed leder denne plan og holder den ajour sammen med Værtsvirksomheden. Deltageren arbejder i samarbejde med Værtsvirksomhedens personale. Begge Formidlende organisationer støtter planen og har gennemgået den.

intro-signatures = Ved at underskrive bekræfter hver part, at den har læst denne version af planen og er enig i den.
