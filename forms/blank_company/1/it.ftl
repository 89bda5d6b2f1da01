# Registrazione di un’impresa, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Registrazione di un’impresa
running = Registrazione di un’impresa

## Parts and blocks

heading-office = Il modulo
heading-company = L’impresa
heading-size = Dimensioni
heading-description = Di che cosa si occupa l’impresa
heading-contact = Persona di contatto

party-sending_company = Per l’impresa

## Labels

label-address = Indirizzo
label-country = Paese
label-function = Funzione
label-email = E-mail
label-phone = Telefono
label-registration = Numero di registrazione
label-vat = Partita IVA
label-form_number = Numero del modulo
label-event_name = Evento
label-office_name = Ufficio
label-company_name = Denominazione legale
label-postal_code = Codice postale
label-city = Città
label-website = Sito web
label-sector = Settore
label-staff_count = Numero di addetti
label-turnover = Fatturato annuo (EUR)
label-balance = Totale di bilancio (EUR)
label-description = In poche frasi
label-given_name = Nome
label-family_name = Cognome

## Questions

question-legal_form = Forma giuridica
question-side = L’impresa desidera
question-topics = Temi di interesse

## Words of the closed lists

value-topic-marketing = Ricerche di mercato e marketing
value-topic-development = Sviluppo di prodotti e servizi
value-topic-internationalisation = Internazionalizzazione e nuovi clienti
value-topic-training = Formazione e trasferimento di conoscenze
value-topic-research = Ricerca comune
value-topic-collaboration = Rafforzamento di una collaborazione esistente
value-topic-other = Altro
value-legal_form-company = Società
value-legal_form-one_person = Società unipersonale
value-legal_form-liberal = Libero professionista
value-legal_form-self_employed = Altro lavoro autonomo
value-side-sending = inviare un partecipante
value-side-host = ospitare un partecipante
value-side-both = entrambe le cose

## Sentences

text-office = L’ufficio indicato sopra conserva quanto inserito per consigliarla sul programma di scambio.
text-size = I dati si riferiscono all’ultimo esercizio chiuso. Indicano se l’impresa è una piccola o media impresa.
text-data = I dati personali sono trattati in conformità del regolamento (UE) 2016/679. Ha il diritto di consultare, rettificare e far cancellare i dati che la riguardano.

intro-signatures = Con la firma confermo che queste indicazioni sono veritiere.
