# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Deres syn på udvekslingen
running = Spørgeskema om udvekslingen

## Parts and blocks

heading-document = Formularen
heading-words = Med Deres egne ord

## Labels

label-form_number = Formularnummer
label-exchange_number = Udvekslingens nummer
label-role = De svarer som
label-office_name = Returneres til
label-best = Hvad der var bedst
label-better = Hvad der burde være bedre

## Questions

question-satisfaction = Hvor tilfreds er De med følgende?
question-skills = Fik De de færdigheder, De havde forventet?
question-career = Vil udvekslingen hjælpe Deres karriere?
question-trade = Forventer De mere handel med andre lande?
question-products = Kan De nu tilbyde nye produkter eller tjenester?
question-again = Ville De deltage igen?

item-satisfaction-match = Matchet mellem de to virksomheder
item-satisfaction-preparation = Forberedelsen af udvekslingen
item-satisfaction-own_office = Støtten fra organisationen i Deres eget land
item-satisfaction-partner_office = Støtten fra organisationen i det andet land
item-satisfaction-stay = Selve opholdet

## Words of the closed lists

value-role-participant = Deltager
value-role-sending_company = Afsendende virksomhed
value-role-host_company = Værtsvirksomhed
value-satisfaction-very_satisfied = Meget tilfreds
value-satisfaction-satisfied = Tilfreds
value-satisfaction-neither = Hverken eller
value-satisfaction-dissatisfied = Utilfreds
value-satisfaction-very_dissatisfied = Meget utilfreds
value-outcome-yes = Ja
value-outcome-partly = Delvist
value-outcome-no = Nej
value-outcome-unknown = Kan ikke siges endnu

## Sentences

text-purpose = Deres svar hjælper med at gøre de næste udvekslinger bedre. Sæt ét kryds i hver linje.
text-audience = Det er frivilligt at svare. Svarene læses af udvekslingens to organisationer; programmet får dem uden navne og kun som tal.
