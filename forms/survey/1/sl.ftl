# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Vaš pogled na izmenjavo
running = Anketa o izmenjavi

## Parts and blocks

heading-document = Obrazec
heading-words = Z vašimi besedami

## Labels

label-form_number = Številka obrazca
label-exchange_number = Številka izmenjave
label-role = Odgovarjate kot
label-office_name = Prosimo, vrnite na naslov
label-best = Kaj je bilo najboljše
label-better = Kaj bi moralo biti boljše

## Questions

question-satisfaction = Kako ste zadovoljni z naslednjim?
question-skills = Ste pridobili spretnosti, ki ste jih pričakovali?
question-career = Bo izmenjava pomagala vaši karieri?
question-trade = Pričakujete več trgovanja z drugimi državami?
question-products = Lahko zdaj ponudite nove izdelke ali storitve?
question-again = Bi znova sodelovali?

item-satisfaction-match = Povezava obeh podjetij
item-satisfaction-preparation = Priprava izmenjave
item-satisfaction-own_office = Podpora organizacije v lastni državi
item-satisfaction-partner_office = Podpora organizacije v drugi državi
item-satisfaction-stay = Samo bivanje

## Words of the closed lists

value-role-participant = Udeleženec
value-role-sending_company = Podjetje pošiljatelj
value-role-host_company = Podjetje gostitelj
value-satisfaction-very_satisfied = Zelo zadovoljni
value-satisfaction-satisfied = Zadovoljni
value-satisfaction-neither = Niti eno niti drugo
value-satisfaction-dissatisfied = Nezadovoljni
value-satisfaction-very_dissatisfied = Zelo nezadovoljni
value-outcome-yes = Da
value-outcome-partly = Deloma
value-outcome-no = Ne
value-outcome-unknown = Še ni mogoče reči

## Sentences

text-purpose = Vaši odgovori pomagajo izboljšati naslednje izmenjave. V vsaki vrstici označite eno polje.
text-audience = Odgovor je prostovoljen. Vaše odgovore bereta obe organizaciji izmenjave; program jih prejme brez imen in samo kot številke.
