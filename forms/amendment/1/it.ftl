# Modifica dell’accordo di scambio, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Modifica dell’accordo di scambio
running = Modifica dell’accordo di scambio

## Parts and blocks

part-particulars = Dati
part-terms = Condizioni
part-signatures = Firme
part-changes = Modifiche

heading-participant = Partecipante
heading-companies = Imprese
heading-offices = Organizzazioni intermediarie
heading-document = La modifica
heading-reason = Perché l’accordo cambia
heading-old_periods = Periodi del soggiorno finora
heading-new_periods = Nuovi periodi del soggiorno
heading-grant = Contributo
heading-changes = Altre modifiche

party-participant = Partecipante
party-sending_company = Impresa di provenienza
party-host_company = Impresa ospitante
party-sending_office = Organizzazione di provenienza
party-host_office = Organizzazione ospitante

## Labels

label-document_code = Documento
label-document_version = Versione
label-exchange_number = Numero dello scambio
label-issued_on = Data di emissione
label-scheme_name = Programma
label-governing_language = Lingua facente fede
label-person_name = Nome e cognome
label-name = Denominazione
label-country = Paese
label-starts = Primo giorno
label-ends = Ultimo giorno
label-agreement_version = Modifica la versione
label-agreement_issued_on = Data dell’accordo
label-reason = Motivo
label-old_grant = Finora
label-new_grant = D’ora in poi
label-subject = Che cosa cambia
label-before = Finora
label-after = D’ora in poi

## Words of the closed lists

value-subject-place = Luogo del soggiorno
value-subject-plan = Piano delle attività
value-subject-contact = Persona di contatto
value-subject-signatory = Rappresentante
value-subject-other = Altro

## Sentences

section-final = Disposizioni finali
clause-languages = Le versioni linguistiche qui stampate hanno lo stesso significato. In caso di divergenza prevale il testo del presente modulo nella lingua facente fede, che le Organizzazioni intermediarie forniscono su richiesta.

section-effect = Effetti della modifica
clause-changes = Le parti modificano l’accordo di scambio come indicato nella parte { $part-changes }. Quanto vi è indicato sostituisce quanto stabilito prima dall’accordo.
clause-dates = I nuovi periodi sostituiscono tutti i periodi del soggiorno concordati in precedenza.
clause-grant = Il nuovo importo del contributo sostituisce l’importo concordato in precedenza. Quanto già versato è detratto da esso.
clause-rest = Tutto il resto dell’accordo rimane invariato.
clause-kept = L’accordo firmato inizialmente resta invariato accanto alla presente modifica. Entrambi sono conservati insieme.
clause-entry_into_force = La modifica entra in vigore il giorno in cui firma l’ultima parte. Ciascuna parte riceve una copia completa; le firme elettroniche qualificate equivalgono alle firme su carta.

intro-signatures = Con la firma ciascuna parte conferma di aver letto tutte le pagine della presente modifica e di accettarle.
