# Accordo di scambio, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before anybody signs.

title = Accordo di scambio
running = Accordo di scambio

## Parts and blocks

part-particulars = Dati
part-plan = Piano delle attività
part-terms = Condizioni
part-signatures = Firme

heading-document = L’accordo
heading-participant = Partecipante
heading-companies = Imprese
heading-offices = Organizzazioni intermediarie
heading-stay = Periodi del soggiorno
heading-grant = Contributo
heading-working = Calcolo del contributo
heading-instalments = Rate
heading-project = Il progetto in breve
heading-activities = Attività settimana per settimana

party-participant = Partecipante
party-sending_company = Impresa di provenienza
party-host_company = Impresa ospitante
party-sending_office = Organizzazione di provenienza
party-host_office = Organizzazione ospitante

## Labels

label-agreement_code = Documento
label-agreement_version = Versione
label-agreement_number = Numero dello scambio
label-issued_on = Data di emissione
label-scheme_name = Programma
label-scheme_number = Convenzione di sovvenzione
label-governing_language = Lingua facente fede
label-person_name = Nome e cognome
label-participant_role = Ruolo nell’impresa
label-participant_since = Nell’impresa dal
label-participant_job = Mansione
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
label-due = Pagamento
label-share = Quota
label-amount = Importo
label-project = Descrizione
label-objective = Obiettivo
label-outcome = Risultato atteso
label-week = Settimana
label-activity = Attività
label-lead = Guidata da

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

value-counted-months = Mesi interi
value-counted-days = Giorni ulteriori

value-lead-sending = Impresa di provenienza
value-lead-host = Impresa ospitante
value-lead-together = Entrambe le imprese

value-due-signature = Dopo la firma di tutte le parti
value-due-start = All’inizio del soggiorno
value-due-final_report = Dopo l’approvazione delle relazioni finali

## Terms

section-purpose = Scopo
clause-purpose = Le parti concordano un soggiorno del Partecipante presso l’Impresa ospitante, come descritto nelle parti { $part-particulars } e { $part-plan } del presente accordo.
clause-learning = Il soggiorno serve all’apprendimento e alla cooperazione tra le due imprese. Non può essere utilizzato per sostituire personale né per coprire un posto vacante.
clause-parts = Le parti { $part-particulars }, { $part-plan } e { $part-terms } formano insieme un unico accordo. In caso di divergenza prevale la parte { $part-terms }.

section-stay = Il soggiorno
clause-periods = { $periods_count ->
    [one] Il soggiorno si svolge nel periodo indicato nella parte { $part-particulars }.
   *[other] Il soggiorno si svolge nei periodi indicati nella parte { $part-particulars }. Tutti i periodi insieme costituiscono un unico soggiorno.
}
clause-change_of_dates = Ogni modifica delle date, del luogo o degli obiettivi richiede il consenso scritto di tutte le parti prima di produrre effetto.
clause-early_end = Ciascuna impresa e il Partecipante possono porre fine anticipatamente al soggiorno per un motivo grave. Ne indicano il motivo per iscritto e informano senza indugio entrambe le Organizzazioni intermediarie.

section-employment = Rapporto di lavoro e sicurezza sociale
clause-employed = Per tutta la durata del soggiorno il Partecipante resta alle dipendenze dell’Impresa di provenienza. L’Impresa di provenienza continua a versare la retribuzione e i contributi di sicurezza sociale.
clause-owner = Per tutta la durata del soggiorno il Partecipante resta titolare dell’Impresa di provenienza e continua a rispondere personalmente del proprio reddito e dei contributi di sicurezza sociale.
clause-no_employment = Il presente accordo non crea alcun rapporto di lavoro tra il Partecipante e l’Impresa ospitante. L’Impresa ospitante non deve al Partecipante alcun compenso.
clause-social_security = Prima del soggiorno l’Impresa di provenienza verifica se siano richiesti un certificato di copertura previdenziale (modulo A1) o una dichiarazione alle autorità del Paese ospitante e, se richiesti, li ottiene.

section-sending_company = L’Impresa di provenienza
clause-preparation = L’Impresa di provenienza prepara il Partecipante al soggiorno, lo esonera da altri compiti per tutta la sua durata e resta in contatto con lui.
clause-lead = L’Impresa di provenienza guida il piano delle attività di cui alla parte { $part-plan } e lo tiene aggiornato insieme all’Impresa ospitante.
clause-insurance = L’Impresa di provenienza garantisce che il Partecipante disponga di un’assicurazione sanitaria, contro gli infortuni e di responsabilità civile valida nel Paese ospitante per tutto il soggiorno.

section-host_company = L’Impresa ospitante
clause-contact_person = L’Impresa ospitante designa una persona di contatto e mette a disposizione del Partecipante le persone, i locali, le attrezzature e le informazioni necessari al piano delle attività.
clause-working_conditions = L’Impresa ospitante applica al Partecipante le stesse regole su salute, sicurezza e orario di lavoro applicate al proprio personale e le illustra il primo giorno.
clause-collaboration = Il Partecipante lavora in collaborazione con il personale dell’Impresa ospitante. Il potere direttivo dell’Impresa di provenienza non è trasferito.

section-participant = Il Partecipante
clause-participation = Il Partecipante svolge il piano delle attività con cura e informa tempestivamente entrambe le imprese di ogni ostacolo.
clause-house_rules = Il Partecipante rispetta il regolamento interno e le norme di sicurezza dell’Impresa ospitante.

section-offices = Le Organizzazioni intermediarie
clause-sending_office = L’Organizzazione di provenienza assiste l’Impresa di provenienza e il Partecipante prima, durante e dopo il soggiorno ed esamina il piano delle attività.
clause-host_office = L’Organizzazione ospitante assiste l’Impresa ospitante, aiuta il Partecipante all’arrivo ed esamina il piano delle attività.
clause-difficulties = In caso di difficoltà entrambe le Organizzazioni intermediarie cercano una soluzione con le parti. Esse non rispondono degli atti delle imprese né di quelli del Partecipante.

section-grant = Contributo
clause-grant_payment = L’Organizzazione di provenienza versa il contributo all’Impresa di provenienza. L’importo e il relativo calcolo sono indicati nella parte { $part-particulars }.
clause-grant_instalments = Il contributo è versato nelle rate indicate nella parte { $part-particulars }.
clause-grant_use = Il contributo concorre alle spese di viaggio, di soggiorno nel Paese ospitante e di brevi corsi di lingua per il soggiorno. È trasferito a chi sostiene tali spese.
clause-grant_repayment = Se il soggiorno non ha luogo o è più breve di quanto concordato, la parte del contributo non dovuta è rimborsata entro 30 giorni dalla richiesta scritta. Si tiene conto di quanto non poteva essere evitato per causa di forza maggiore.

section-confidentiality = Riservatezza e risultati
clause-confidentiality = Le parti mantengono il segreto su quanto apprendono dell’attività di un’altra parte e che non è di pubblico dominio. Tale obbligo permane dopo il soggiorno.
clause-results = Ciascuna impresa conserva i diritti che aveva prima del soggiorno. I diritti sui risultati creati insieme sono regolati dalle due imprese in un accordo scritto separato.

section-data = Dati personali, documenti e visibilità
clause-data_protection = Le parti trattano i dati personali unicamente per la preparazione, lo svolgimento, il finanziamento e la valutazione del soggiorno e in conformità al regolamento (UE) 2016/679. Le Organizzazioni intermediarie informano gli interessati dei loro diritti.
clause-records = Le parti conservano i documenti del soggiorno per il tempo richiesto dal programma e li esibiscono, su richiesta, agli organismi autorizzati a controllare l’uso dei fondi dell’Unione europea.
clause-visibility = Nelle pubblicazioni relative al soggiorno le parti menzionano il sostegno dell’Unione europea nella forma prescritta dal programma. Nomi e immagini di persone sono pubblicati solo con il loro consenso.

section-reports = Conferma e relazioni
clause-presence = Al termine del soggiorno entrambe le imprese confermano per iscritto i giorni in cui il Partecipante è stato presente.
clause-reports = Entro 30 giorni dalla fine del soggiorno il Partecipante, l’Impresa di provenienza e l’Impresa ospitante presentano ciascuno una relazione finale alla propria Organizzazione intermediaria.

section-final = Disposizioni finali
clause-amendments = Le modifiche del presente accordo sono valide solo se fatte per iscritto e firmate da tutte le parti. L’accordo originariamente firmato resta invariato accanto a esse.
clause-disputes = Le parti cercano di comporre le controversie in via amichevole con l’aiuto delle Organizzazioni intermediarie. Restano salve le norme imperative di legge.
clause-languages = Le versioni linguistiche qui stampate hanno lo stesso significato. In caso di divergenza prevale il testo del presente modulo nella lingua facente fede, che le Organizzazioni intermediarie forniscono su richiesta.
clause-entry_into_force = L’accordo entra in vigore il giorno in cui firma l’ultima parte. Ogni parte riceve un esemplare completo; le firme elettroniche qualificate equivalgono alle firme su carta.

intro-signatures = Con la firma ciascuna parte conferma di aver letto tutte le pagine della presente versione e di accettarle.
