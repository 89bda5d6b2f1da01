# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Confirmare de prezență
running = Confirmare de prezență

## Parts and blocks

heading-participant = Participant
heading-companies = Întreprinderi
heading-document = Confirmarea
heading-periods = Perioadele șederii
heading-absences = Zile de absență

party-participant = Participant
party-sending_company = Întreprinderea de trimitere
party-host_company = Întreprinderea gazdă

## Labels

label-document_code = Document
label-document_version = Versiune
label-exchange_number = Numărul schimbului
label-issued_on = Data emiterii
label-scheme_name = Program
label-person_name = Nume
label-participant_job = Postul ocupat
label-name = Nume
label-address = Adresă
label-country = Țară
label-planned_starts = Prima zi convenită
label-planned_ends = Ultima zi convenită
label-starts = Prima zi reală
label-ends = Ultima zi reală
label-days = Zile
label-absences = Date și motive, dacă există

## Sentences

text-presence = { $periods_count ->
    [one] Participantul a fost prezent la Întreprinderea gazdă în perioada indicată mai sus și a realizat acolo planul de activități.
    [few] Participantul a fost prezent la Întreprinderea gazdă în perioadele indicate mai sus și a realizat acolo planul de activități.
   *[other] Participantul a fost prezent la Întreprinderea gazdă în perioadele indicate mai sus și a realizat acolo planul de activități.
}

intro-signatures = Prin semnare, fiecare parte confirmă că aceste zile sunt corecte.
