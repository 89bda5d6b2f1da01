# Attestato di partecipazione, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Attestato di partecipazione
running = Attestato di partecipazione

## Parts and blocks

heading-companies = Imprese
heading-stay = Periodi del soggiorno
heading-topics = Che cosa è stato appreso e svolto
heading-document = L’attestato

party-sending_company = Impresa di provenienza
party-host_company = Impresa ospitante
party-sending_office = Organizzazione di provenienza
party-host_office = Organizzazione ospitante

## Labels

label-document_code = Documento
label-exchange_number = Numero dello scambio
label-issued_on = Data di emissione
label-participant_role = Ruolo nell’impresa
label-name = Denominazione
label-country = Paese
label-starts = Primo giorno
label-ends = Ultimo giorno
label-topic = Tema
label-result = Risultato

## Words of the closed lists

value-person_role-employee = Dipendente
value-person_role-manager = Dirigente
value-person_role-owner = Titolare
value-person_role-co_owner = Contitolare
value-topic-marketing = Ricerche di mercato e marketing
value-topic-development = Sviluppo di prodotti e servizi
value-topic-internationalisation = Internazionalizzazione e nuovi clienti
value-topic-training = Formazione e trasferimento di conoscenze
value-topic-research = Ricerca comune
value-topic-collaboration = Rafforzamento di una collaborazione esistente
value-topic-other = Altro

## Sentences

text-opening = Si attesta che la persona qui indicata
text-merit = ha partecipato a uno scambio del programma, ha lavorato presso l’Impresa ospitante per il tempo indicato sotto e ha completato il piano delle attività concordato tra le due imprese.

intro-signatures = L’Impresa ospitante ed entrambe le Organizzazioni intermediarie lo confermano con le loro firme.
