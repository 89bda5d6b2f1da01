# Consenso, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = Consenso
running = Consenso

## Parts and blocks

heading-office = Chi chiede il suo consenso
heading-document = Il modulo
heading-person = Chi dà il consenso

party-participant = Firma della persona

## Labels

label-document_code = Documento
label-issued_on = Data di emissione
label-scheme_name = Programma
label-person_name = Nome e cognome
label-name = Denominazione
label-address = Indirizzo
label-email = E-mail
label-company = Impresa
label-text_version = Versione del testo

## Questions

question-purposes = Acconsento a quanto segue

## Words of the closed lists

value-purpose-catalogue = Profilo mostrato agli uffici partner senza nome
value-purpose-publicity = Pubblicità con nome e immagine
value-purpose-newsletter = Newsletter

detail-purpose-catalogue = Il mio profilo può essere mostrato agli uffici partner del programma senza il mio nome, affinché possano trovare un abbinamento. Il mio nome e i miei recapiti sono mostrati a un ufficio partner solo dopo che entrambi gli uffici hanno accettato un abbinamento.
detail-purpose-publicity = L'ufficio può usare il mio nome, la mia immagine e la storia del mio scambio per far conoscere il programma.
detail-purpose-newsletter = L'ufficio può inviarmi per e-mail notizie sul programma.

## Sentences

text-voluntary = Il suo consenso è volontario. Può partecipare allo scambio anche senza di esso e può acconsentire a una finalità senza le altre.
text-rights = In conformità del regolamento (UE) 2016/679 ha il diritto di consultare, rettificare e far cancellare i dati che la riguardano e di presentare reclamo a un’autorità di controllo.
text-withdrawal = Posso revocare ciascun consenso in qualsiasi momento, con la stessa facilità con cui l'ho dato. Quanto fatto fino ad allora resta lecito.

intro-signatures = Con la firma confermo di aver barrato personalmente le caselle.
