# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Jūsų nuomonė apie mainus
running = Apklausa apie mainus

## Parts and blocks

heading-document = Forma
heading-words = Savais žodžiais

## Labels

label-form_number = Formos numeris
label-exchange_number = Mainų numeris
label-role = Atsakote kaip
label-office_name = Prašome grąžinti
label-best = Kas buvo geriausia
label-better = Kas turėtų būti geriau

## Questions

question-satisfaction = Ar esate patenkinti šiais dalykais?
question-skills = Ar įgijote įgūdžių, kurių tikėjotės?
question-career = Ar mainai padės jūsų karjerai?
question-trade = Ar tikitės daugiau prekybos su kitomis šalimis?
question-products = Ar dabar galite siūlyti naujų produktų ar paslaugų?
question-again = Ar dalyvautumėte dar kartą?

item-satisfaction-match = Abiejų įmonių parinkimas
item-satisfaction-preparation = Pasirengimas mainams
item-satisfaction-own_office = Savo šalies organizacijos pagalba
item-satisfaction-partner_office = Kitos šalies organizacijos pagalba
item-satisfaction-stay = Pati viešnagė

## Words of the closed lists

value-role-participant = Dalyvis
value-role-sending_company = Siunčiančioji įmonė
value-role-host_company = Priimančioji įmonė
value-satisfaction-very_satisfied = Labai patenkinti
value-satisfaction-satisfied = Patenkinti
value-satisfaction-neither = Nei taip, nei ne
value-satisfaction-dissatisfied = Nepatenkinti
value-satisfaction-very_dissatisfied = Labai nepatenkinti
value-outcome-yes = Taip
value-outcome-partly = Iš dalies
value-outcome-no = Ne
value-outcome-unknown = Dar negalima pasakyti

## Sentences

text-purpose = Jūsų atsakymai padeda tobulinti būsimus mainus. Kiekvienoje eilutėje pažymėkite vieną langelį.
text-audience = Atsakyti neprivaloma. Jūsų atsakymus skaito dvi mainų organizacijos; programa juos gauna be vardų ir tik kaip skaičius.
