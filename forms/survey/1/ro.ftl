# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Părerea dumneavoastră despre schimb
running = Chestionar despre schimb

## Parts and blocks

heading-document = Formularul
heading-words = Cu cuvintele dumneavoastră

## Labels

label-form_number = Numărul formularului
label-exchange_number = Numărul schimbului
label-role = Răspundeți în calitate de
label-office_name = Vă rugăm să returnați la
label-best = Ce a fost cel mai bine
label-better = Ce ar trebui să fie mai bine

## Questions

question-satisfaction = Cât de mulțumit sunteți de următoarele?
question-skills = Ați dobândit competențele pe care le așteptați?
question-career = Vă va ajuta schimbul în carieră?
question-trade = Vă așteptați la mai mult comerț cu alte țări?
question-products = Puteți oferi acum produse sau servicii noi?
question-again = Ați participa din nou?

item-satisfaction-match = Potrivirea celor două întreprinderi
item-satisfaction-preparation = Pregătirea schimbului
item-satisfaction-own_office = Sprijinul organizației din țara dumneavoastră
item-satisfaction-partner_office = Sprijinul organizației din cealaltă țară
item-satisfaction-stay = Șederea în sine

## Words of the closed lists

value-role-participant = Participant
value-role-sending_company = Întreprinderea de trimitere
value-role-host_company = Întreprinderea gazdă
value-satisfaction-very_satisfied = Foarte mulțumit
value-satisfaction-satisfied = Mulțumit
value-satisfaction-neither = Nici una, nici alta
value-satisfaction-dissatisfied = Nemulțumit
value-satisfaction-very_dissatisfied = Foarte nemulțumit
value-outcome-yes = Da
value-outcome-partly = Parțial
value-outcome-no = Nu
value-outcome-unknown = Încă nu pot spune

## Sentences

text-purpose = Răspunsurile dumneavoastră ajută la îmbunătățirea schimburilor viitoare. Vă rugăm să bifați o casetă pe fiecare rând.
text-audience = Răspunsul este voluntar. Răspunsurile dumneavoastră sunt citite de cele două organizații ale schimbului; programul le primește fără nume și numai ca cifre.
