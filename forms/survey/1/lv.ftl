# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Jūsu viedoklis par apmaiņu
running = Aptauja par apmaiņu

## Parts and blocks

heading-document = Veidlapa
heading-words = Saviem vārdiem

## Labels

label-form_number = Veidlapas numurs
label-exchange_number = Apmaiņas numurs
label-role = Jūs atbildat kā
label-office_name = Lūdzam nosūtīt atpakaļ
label-best = Kas bija labākais
label-better = Kam vajadzētu būt labākam

## Questions

question-satisfaction = Cik apmierināti esat ar turpmāk minēto?
question-skills = Vai ieguvāt prasmes, ko gaidījāt?
question-career = Vai apmaiņa palīdzēs jūsu karjerai?
question-trade = Vai gaidāt vairāk tirdzniecības ar citām valstīm?
question-products = Vai tagad varat piedāvāt jaunus produktus vai pakalpojumus?
question-again = Vai jūs piedalītos vēlreiz?

item-satisfaction-match = Abu uzņēmumu saskaņošana
item-satisfaction-preparation = Apmaiņas sagatavošana
item-satisfaction-own_office = Savas valsts organizācijas atbalsts
item-satisfaction-partner_office = Otras valsts organizācijas atbalsts
item-satisfaction-stay = Pati uzturēšanās

## Words of the closed lists

value-role-participant = Dalībnieks
value-role-sending_company = Nosūtošais uzņēmums
value-role-host_company = Uzņemošais uzņēmums
value-satisfaction-very_satisfied = Ļoti apmierināti
value-satisfaction-satisfied = Apmierināti
value-satisfaction-neither = Ne tā, ne tā
value-satisfaction-dissatisfied = Neapmierināti
value-satisfaction-very_dissatisfied = Ļoti neapmierināti
value-outcome-yes = Jā
value-outcome-partly = Daļēji
value-outcome-no = Nē
value-outcome-unknown = Vēl nevar pateikt

## Sentences

text-purpose = Jūsu atbildes palīdz uzlabot nākamās apmaiņas. Katrā rindā atzīmējiet vienu lodziņu.
text-audience = Atbildēt ir brīvprātīgi. Jūsu atbildes lasa abas apmaiņas organizācijas; programma tās saņem bez vārdiem un tikai kā skaitļus.
