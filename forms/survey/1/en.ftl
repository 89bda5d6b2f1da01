# Your view of the exchange, English. This is the governing text: the other languages follow it sentence by sentence.
#
# Own wording, not reviewed. A lawyer of the programme must approve it before this form is used.
# Keep names, dates, places and amounts out of the sentences; write the defined terms with capitals (Host Company).

title = Your view of the exchange
running = Survey on the exchange

## Parts and blocks

heading-document = The form
heading-words = In your own words

## Labels

label-form_number = Form number
label-exchange_number = Exchange number
label-role = You answer as
label-office_name = Please return to
label-best = What was best
label-better = What should be better

## Questions

question-satisfaction = How satisfied are you with the following?
question-skills = Did you gain the skills that you had expected?
question-career = Will the exchange help your career?
question-trade = Do you expect more trade with other countries?
question-products = Can you now offer new products or services?
question-again = Would you take part again?

item-satisfaction-match = The match of the two companies
item-satisfaction-preparation = The preparation of the exchange
item-satisfaction-own_office = The support by the office of your own country
item-satisfaction-partner_office = The support by the office of the other country
item-satisfaction-stay = The stay itself

## Words of the closed lists

value-role-participant = Participant
value-role-sending_company = Sending Company
value-role-host_company = Host Company
value-satisfaction-very_satisfied = Very satisfied
value-satisfaction-satisfied = Satisfied
value-satisfaction-neither = Neither
value-satisfaction-dissatisfied = Dissatisfied
value-satisfaction-very_dissatisfied = Very dissatisfied
value-outcome-yes = Yes
value-outcome-partly = Partly
value-outcome-no = No
value-outcome-unknown = Cannot tell yet

## Sentences

text-purpose = Your answers help to make the next exchanges better. Please tick one box in each line.
text-audience = Answering is voluntary. Your answers are read by the two offices of the exchange; the programme receives them without names and only as numbers.
