# Piano delle attività, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Piano delle attività
running = Piano delle attività

## Parts and blocks

heading-participant = Partecipante
heading-companies = Imprese
heading-offices = Organizzazioni intermediarie
heading-stay = Periodi del soggiorno
heading-project = Il progetto in breve
heading-activities = Attività settimana per settimana
heading-document = Il piano

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
label-person_name = Nome e cognome
label-participant_job = Mansione
label-name = Denominazione
label-country = Paese
label-starts = Primo giorno
label-ends = Ultimo giorno
label-project = Descrizione
label-objective = Obiettivo
label-outcome = Risultato atteso
label-week = Settimana
label-activity = Attività
label-lead = Guidata da
label-talked_on = Colloquio diretto tra le due imprese

## Words of the closed lists

value-topic-marketing = Ricerche di mercato e marketing
value-topic-development = Sviluppo di prodotti e servizi
value-topic-internationalisation = Internazionalizzazione e nuovi clienti
value-topic-training = Formazione e trasferimento di conoscenze
value-topic-research = Ricerca comune
value-topic-collaboration = Rafforzamento di una collaborazione esistente
value-topic-other = Altro
value-lead-sending = Impresa di provenienza
value-lead-host = Impresa ospitante
value-lead-together = Entrambe le imprese

## Sentences

text-principles = L’Impresa di provenienza guida il presente piano e lo tiene aggiornato insieme all’Impresa ospitante. Il Partecipante lavora in collaborazione con il personale dell’Impresa ospitante. Entrambe le Organizzazioni intermediarie sostengono il piano e lo hanno esaminato.

intro-signatures = Con la firma ciascuna parte conferma di aver letto la presente versione del piano e di accettarla.
