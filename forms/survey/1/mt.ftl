# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Il-fehma tiegħek dwar l-iskambju
running = Stħarriġ dwar l-iskambju

## Parts and blocks

heading-document = Il-formola
heading-words = Bi kliemek stess

## Labels

label-form_number = Numru tal-formola
label-exchange_number = Numru tal-iskambju
label-role = Qed twieġeb bħala
label-office_name = Jekk jogħġbok ibgħat lura lil
label-best = X’kien l-aħjar
label-better = X’għandu jkun aħjar

## Questions

question-satisfaction = Kemm int sodisfatt b’dan li ġej?
question-skills = Ksibt il-ħiliet li kont tistenna?
question-career = L-iskambju se jgħin il-karriera tiegħek?
question-trade = Tistenna aktar kummerċ ma’ pajjiżi oħra?
question-products = Issa tista’ toffri prodotti jew servizzi ġodda?
question-again = Terġa’ tieħu sehem?

item-satisfaction-match = It-tqabbil taż-żewġ intrapriżi
item-satisfaction-preparation = It-tħejjija tal-iskambju
item-satisfaction-own_office = L-appoġġ tal-organizzazzjoni ta’ pajjiżek
item-satisfaction-partner_office = L-appoġġ tal-organizzazzjoni tal-pajjiż l-ieħor
item-satisfaction-stay = Is-soġġorn innifsu

## Words of the closed lists

value-role-participant = Parteċipant
value-role-sending_company = Intrapriża li Tibgħat
value-role-host_company = Intrapriża Ospitanti
value-satisfaction-very_satisfied = Sodisfatt ħafna
value-satisfaction-satisfied = Sodisfatt
value-satisfaction-neither = La hekk u lanqas hekk
value-satisfaction-dissatisfied = Mhux sodisfatt
value-satisfaction-very_dissatisfied = Mhux sodisfatt xejn
value-outcome-yes = Iva
value-outcome-partly = Parzjalment
value-outcome-no = Le
value-outcome-unknown = Għadni ma nistax ngħid

## Sentences

text-purpose = It-tweġibiet tiegħek jgħinu biex jitjiebu l-iskambji li jmiss. Jekk jogħġbok immarka kaxxa waħda f’kull ringiela.
text-audience = It-tweġib huwa volontarju. It-tweġibiet tiegħek jinqraw miż-żewġ organizzazzjonijiet tal-iskambju; il-programm jirċevihom mingħajr ismijiet u bħala numri biss.
