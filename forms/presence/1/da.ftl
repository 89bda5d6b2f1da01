# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Bekræftelse af tilstedeværelse
running = Bekræftelse af tilstedeværelse

## Parts and blocks

heading-participant = Deltager
heading-companies = Virksomheder
heading-document = Bekræftelsen
heading-periods = Opholdets perioder
heading-absences = Fraværsdage

party-participant = Deltager
party-sending_company = Afsendende virksomhed
party-host_company = Værtsvirksomhed

## Labels

label-document_code = Dokument
label-document_version = Version
label-exchange_number = Udvekslingens nummer
label-issued_on = Udstedelsesdato
label-scheme_name = Program
label-person_name = Navn
label-participant_job = Stillingsbetegnelse
label-name = Navn
label-address = Adresse
label-country = Land
label-planned_starts = Første dag som aftalt
label-planned_ends = Sidste dag som aftalt
label-starts = Faktisk første dag
label-ends = Faktisk sidste dag
label-days = Dage
label-absences = Datoer og grunde, hvis der er nogen

## Sentences

text-presence = { $periods_count ->
    [one] Deltageren var til stede hos Værtsvirksomheden i den ovenfor angivne periode og udførte aktivitetsplanen der.
   *[other] Deltageren var til stede hos Værtsvirksomheden i de ovenfor angivne perioder og udførte aktivitetsplanen der.
}

intro-signatures = Ved at underskrive bekræfter hver part, at disse dage er rigtige.
