# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Deltagerbevis
running = Deltagerbevis

## Parts and blocks

heading-companies = Virksomheder
heading-stay = Opholdets perioder
heading-topics = Hvad der blev lært og gjort
heading-document = Beviset

party-sending_company = Afsendende virksomhed
party-host_company = Værtsvirksomhed
party-sending_office = Afsendende organisation
party-host_office = Modtagende organisation

## Labels

label-document_code = Dokument
label-exchange_number = Udvekslingens nummer
label-issued_on = Udstedelsesdato
label-participant_role = Rolle i virksomheden
label-name = Navn
label-country = Land
label-starts = Første dag
label-ends = Sidste dag
label-topic = Emne
label-result = Resultat

## Words of the closed lists

value-person_role-employee = Ansat
value-person_role-manager = Leder
value-person_role-owner = Ejer
value-person_role-co_owner = Medejer
value-topic-marketing = Markedsundersøgelse og markedsføring
value-topic-development = Udvikling af produkter og tjenester
value-topic-internationalisation = Internationalisering og nye kunder
value-topic-training = Uddannelse og videnoverførsel
value-topic-research = Fælles forskning
value-topic-collaboration = Styrkelse af et eksisterende samarbejde
value-topic-other = Andet

## Sentences

text-opening = Det bekræftes hermed, at den her nævnte person
text-merit = har deltaget i en udveksling under programmet, arbejdet hos Værtsvirksomheden i den nedenfor angivne tid og gennemført den aktivitetsplan, som begge virksomheder havde aftalt.

intro-signatures = Værtsvirksomheden og begge Formidlende organisationer bekræfter dette med deres underskrifter.
