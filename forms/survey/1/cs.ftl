# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Váš názor na výměnu
running = Dotazník k výměně

## Parts and blocks

heading-document = Formulář
heading-words = Vlastními slovy

## Labels

label-form_number = Číslo formuláře
label-exchange_number = Číslo výměny
label-role = Odpovídáte jako
label-office_name = Prosíme vrátit na adresu
label-best = Co bylo nejlepší
label-better = Co by mělo být lepší

## Questions

question-satisfaction = Jak jste spokojeni s následujícím?
question-skills = Získali jste dovednosti, které jste očekávali?
question-career = Pomůže výměna Vaší kariéře?
question-trade = Očekáváte více obchodu s jinými zeměmi?
question-products = Můžete nyní nabídnout nové výrobky nebo služby?
question-again = Zúčastnili byste se znovu?

item-satisfaction-match = Propojení obou podniků
item-satisfaction-preparation = Příprava výměny
item-satisfaction-own_office = Podpora organizace ve vlastní zemi
item-satisfaction-partner_office = Podpora organizace v druhé zemi
item-satisfaction-stay = Samotný pobyt

## Words of the closed lists

value-role-participant = Účastník
value-role-sending_company = Vysílající podnik
value-role-host_company = Hostitelský podnik
value-satisfaction-very_satisfied = Velmi spokojeni
value-satisfaction-satisfied = Spokojeni
value-satisfaction-neither = Ani tak, ani tak
value-satisfaction-dissatisfied = Nespokojeni
value-satisfaction-very_dissatisfied = Velmi nespokojeni
value-outcome-yes = Ano
value-outcome-partly = Zčásti
value-outcome-no = Ne
value-outcome-unknown = Zatím nelze říci

## Sentences

text-purpose = Vaše odpovědi pomáhají zlepšit další výměny. Zaškrtněte prosím v každém řádku jedno políčko.
text-audience = Odpověď je dobrovolná. Vaše odpovědi čtou obě organizace výměny; program je dostává beze jmen a jen jako čísla.
