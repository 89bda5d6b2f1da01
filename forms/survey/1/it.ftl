# La sua opinione sullo scambio, in italiano. La struttura segue il testo inglese frase per frase.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.

title = La sua opinione sullo scambio
running = Questionario sullo scambio

## Parts and blocks

heading-document = Il modulo
heading-words = Con parole sue

## Labels

label-form_number = Numero del modulo
label-exchange_number = Numero dello scambio
label-role = Risponde come
label-office_name = Da restituire a
label-best = Che cosa è andato meglio
label-better = Che cosa si può migliorare

## Questions

question-satisfaction = Quanto è soddisfatto di quanto segue?
question-skills = Ha acquisito le competenze che si aspettava?
question-career = Lo scambio aiuterà la sua carriera?
question-trade = Si aspetta più scambi commerciali con altri Paesi?
question-products = Può ora offrire nuovi prodotti o servizi?
question-again = Parteciperebbe di nuovo?

item-satisfaction-match = L’abbinamento delle due imprese
item-satisfaction-preparation = La preparazione dello scambio
item-satisfaction-own_office = Il sostegno dell’ufficio del suo Paese
item-satisfaction-partner_office = Il sostegno dell’ufficio dell’altro Paese
item-satisfaction-stay = Il soggiorno stesso

## Words of the closed lists

value-role-participant = Partecipante
value-role-sending_company = Impresa di provenienza
value-role-host_company = Impresa ospitante
value-satisfaction-very_satisfied = Molto soddisfatto
value-satisfaction-satisfied = Soddisfatto
value-satisfaction-neither = Né l’uno né l’altro
value-satisfaction-dissatisfied = Insoddisfatto
value-satisfaction-very_dissatisfied = Molto insoddisfatto
value-outcome-yes = Sì
value-outcome-partly = In parte
value-outcome-no = No
value-outcome-unknown = Non so ancora

## Sentences

text-purpose = Le sue risposte aiutano a migliorare i prossimi scambi. Barrare una casella in ogni riga.
text-audience = Rispondere è facoltativo. Le sue risposte sono lette dai due uffici dello scambio; il programma le riceve senza nomi e solo come numeri.
