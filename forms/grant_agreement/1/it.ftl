# Accordo di sovvenzione, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Accordo di sovvenzione
running = Accordo di sovvenzione

## Parts and blocks

part-particulars = Dati
part-terms = Condizioni
part-signatures = Firme

heading-stay = Periodi del soggiorno
heading-grant = Contributo
heading-working = Calcolo del contributo
heading-instalments = Rate
heading-document = L’accordo
heading-parties = Parti
heading-exchange = Lo scambio sostenuto
heading-account = Conto su cui è versato il contributo

party-sending_company = Impresa di provenienza
party-sending_office = Organizzazione di provenienza

## Labels

label-document_code = Documento
label-document_version = Versione
label-exchange_number = Numero dello scambio
label-issued_on = Data di emissione
label-scheme_name = Programma
label-scheme_number = Convenzione di sovvenzione
label-governing_language = Lingua facente fede
label-name = Denominazione
label-address = Indirizzo
label-country = Paese
label-registration = Numero di registrazione
label-vat = Partita IVA
label-signatory = Rappresentata da
label-function = Funzione
label-email = E-mail
label-phone = Telefono
label-starts = Primo giorno
label-ends = Ultimo giorno
label-grant_amount = Contributo
label-grant_rate = Importo mensile
label-counted = Periodo conteggiato
label-number = Numero
label-part = Parte dell’importo mensile
label-amount = Importo
label-due = Pagamento
label-share = Quota
label-participant_name = Partecipante
label-host_company_name = Impresa ospitante
label-host_company_country = Paese del soggiorno
label-account_holder = Intestatario del conto
label-account_iban = IBAN
label-account_bank = Banca

## Words of the closed lists

value-counted-months = Mesi interi
value-counted-days = Giorni ulteriori
value-due-signature = Dopo la firma del presente accordo
value-due-start = All’inizio del soggiorno
value-due-final_report = Dopo l’approvazione delle relazioni finali

## Sentences

section-purpose = Scopo

section-final = Disposizioni finali
clause-disputes = Le parti cercano di comporre le controversie in via amichevole con l’aiuto delle Organizzazioni intermediarie. Restano salve le norme imperative di legge.
clause-languages = Le versioni linguistiche qui stampate hanno lo stesso significato. In caso di divergenza prevale il testo del presente modulo nella lingua facente fede, che le Organizzazioni intermediarie forniscono su richiesta.
clause-purpose = L’Organizzazione di provenienza sostiene lo scambio indicato nella parte { $part-particulars } con un contributo all’Impresa di provenienza.
clause-stay = Il soggiorno e il relativo piano delle attività sono stabiliti nell’accordo di scambio firmato da tutte le parti dello scambio.

section-payment = Importo e pagamento
clause-payment = L’importo del contributo e il relativo calcolo sono indicati nella parte { $part-particulars }. È calcolato in base agli importi del programma validi alla data di emissione.
clause-instalments = Il contributo è versato nelle rate indicate nella parte { $part-particulars }.
clause-account = I pagamenti sono effettuati sul conto indicato nella parte { $part-particulars }. L’Impresa di provenienza comunica per iscritto ogni cambiamento del conto.

section-use = Uso del contributo
clause-use = Il contributo concorre alle spese di viaggio, di soggiorno nel Paese ospitante e di brevi corsi di lingua per il soggiorno.
clause-passed_on = L’Impresa di provenienza trasferisce il contributo al Partecipante nella misura in cui questi sostiene tali spese.
clause-no_double = Le stesse spese non possono essere coperte una seconda volta con altri fondi dell’Unione europea.

section-duties = Obblighi dell’Impresa di provenienza
clause-insurance = L’Impresa di provenienza provvede affinché il Partecipante disponga di un’assicurazione sanitaria, contro gli infortuni e di responsabilità civile valida nel Paese ospitante per tutto il soggiorno.
clause-reports = Entro 30 giorni dalla fine del soggiorno l’Impresa di provenienza presenta all’Organizzazione di provenienza la conferma di presenza e le relazioni finali.
clause-news = L’Impresa di provenienza comunica senza indugio all’Organizzazione di provenienza se il soggiorno è rinviato, abbreviato, interrotto o annullato.

section-repayment = Rimborso
clause-repayment = Se il soggiorno non ha luogo o è più breve di quanto concordato, la parte del contributo non dovuta è rimborsata entro 30 giorni dalla richiesta scritta. Lo stesso vale se gli obblighi del presente accordo non sono rispettati.
clause-force_majeure = Si tiene conto di quanto non poteva essere evitato per causa di forza maggiore.

section-records = Documenti, dati personali e visibilità
clause-records = L’Impresa di provenienza conserva i documenti dello scambio per tutto il tempo richiesto dal programma e li esibisce su richiesta agli organi legittimati a controllare l’uso dei fondi dell’Unione europea.
clause-data = Le parti trattano i dati personali solo per il pagamento e la valutazione del contributo e in conformità del regolamento (UE) 2016/679.
clause-visibility = Nelle pubblicazioni sullo scambio l’Impresa di provenienza menziona il sostegno dell’Unione europea nella forma prescritta dal programma.
clause-amendments = Le modifiche del presente accordo sono valide solo per iscritto e con le firme di entrambe le parti.
clause-entry_into_force = L’accordo entra in vigore il giorno in cui firma la seconda parte. Ciascuna parte riceve una copia completa; le firme elettroniche qualificate equivalgono alle firme su carta.

intro-signatures = Con la firma entrambe le parti confermano di aver letto tutte le pagine della presente versione e di accettarle.
