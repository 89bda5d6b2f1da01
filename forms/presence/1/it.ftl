# Conferma di presenza, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Conferma di presenza
running = Conferma di presenza

## Parts and blocks

heading-participant = Partecipante
heading-companies = Imprese
heading-document = La conferma
heading-periods = Periodi del soggiorno
heading-absences = Giorni di assenza

party-participant = Partecipante
party-sending_company = Impresa di provenienza
party-host_company = Impresa ospitante

## Labels

label-document_code = Documento
label-document_version = Versione
label-exchange_number = Numero dello scambio
label-issued_on = Data di emissione
label-scheme_name = Programma
label-person_name = Nome e cognome
label-participant_job = Mansione
label-name = Denominazione
label-address = Indirizzo
label-country = Paese
label-planned_starts = Primo giorno concordato
label-planned_ends = Ultimo giorno concordato
label-starts = Primo giorno effettivo
label-ends = Ultimo giorno effettivo
label-days = Giorni
label-absences = Date e motivi, se del caso

## Sentences

text-presence = { $periods_count ->
    [one] Il Partecipante è stato presente presso l’Impresa ospitante nel periodo indicato sopra e vi ha svolto il piano delle attività.
   *[other] Il Partecipante è stato presente presso l’Impresa ospitante nei periodi indicati sopra e vi ha svolto il piano delle attività.
}

intro-signatures = Con la firma ciascuna parte conferma che questi giorni sono esatti.
