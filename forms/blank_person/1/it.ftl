# Ci parli di lei e della sua impresa, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Ci parli di lei e della sua impresa
running = Registrazione di una persona

## Parts and blocks

heading-office = Il modulo
heading-visitor = I suoi dati
heading-person = Lei
heading-work = Il suo lavoro
heading-languages = Lingue che parla, oltre alla sua
heading-wish = Il suo desiderio

party-participant = Firma della persona

## Labels

label-country = Paese
label-email = E-mail
label-phone = Telefono
label-form_number = Numero del modulo
label-event_name = Evento
label-office_name = Ufficio
label-company = Impresa
label-person_name = Nome e cognome
label-reach = E-mail o telefono
label-given_name = Nome
label-family_name = Cognome
label-language = Lingua della corrispondenza
label-job = Mansione
label-since = Nell’impresa dal (giorno, mese, anno)
label-skills = Che cosa sa fare bene
label-first_language = Prima lingua
label-second_language = Seconda lingua
label-countries = Paesi in cui andare
label-months = Quando e per quanti mesi
label-goals = Che cosa desidera imparare

## Questions

question-role = Il suo ruolo nell’impresa
question-contract = Il suo contratto
question-levels = Quanto bene le parla (A1 principiante, C2 molto bene)
question-topics = Temi che le interessano
question-purposes = Acconsento

item-levels-first = Prima lingua
item-levels-second = Seconda lingua

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
value-contract-full_time = Tempo pieno
value-contract-part_time = Tempo parziale
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profilo mostrato agli uffici partner senza nome
value-purpose-publicity = Pubblicità con nome e immagine
value-purpose-newsletter = Newsletter

detail-purpose-catalogue = Il mio profilo può essere mostrato agli uffici partner del programma senza il mio nome, affinché possano trovare un abbinamento. Il mio nome e i miei recapiti sono mostrati a un ufficio partner solo dopo che entrambi gli uffici hanno accettato un abbinamento.
detail-purpose-publicity = L'ufficio può usare il mio nome, la mia immagine e la storia del mio scambio per far conoscere il programma.
detail-purpose-newsletter = L'ufficio può inviarmi per e-mail notizie sul programma.

## Sentences

text-office = L’ufficio indicato sopra conserva quanto inserito per consigliarla sul programma di scambio.
text-withdrawal = Posso revocare ciascun consenso in qualsiasi momento, con la stessa facilità con cui l'ho dato. Quanto fatto fino ad allora resta lecito.

intro-signatures = Con la firma confermo che queste indicazioni sono veritiere e di aver barrato personalmente le caselle.
