# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Váš názor na výmenu
running = Dotazník k výmene

## Parts and blocks

heading-document = Formulár
heading-words = Vlastnými slovami

## Labels

label-form_number = Číslo formulára
label-exchange_number = Číslo výmeny
label-role = Odpovedáte ako
label-office_name = Prosíme vrátiť na adresu
label-best = Čo bolo najlepšie
label-better = Čo by malo byť lepšie

## Questions

question-satisfaction = Ako ste spokojní s nasledujúcim?
question-skills = Získali ste zručnosti, ktoré ste očakávali?
question-career = Pomôže výmena Vašej kariére?
question-trade = Očakávate viac obchodu s inými krajinami?
question-products = Môžete teraz ponúkať nové výrobky alebo služby?
question-again = Zúčastnili by ste sa znova?

item-satisfaction-match = Prepojenie oboch podnikov
item-satisfaction-preparation = Príprava výmeny
item-satisfaction-own_office = Podpora organizácie vo vlastnej krajine
item-satisfaction-partner_office = Podpora organizácie v druhej krajine
item-satisfaction-stay = Samotný pobyt

## Words of the closed lists

value-role-participant = Účastník
value-role-sending_company = Vysielajúci podnik
value-role-host_company = Hostiteľský podnik
value-satisfaction-very_satisfied = Veľmi spokojní
value-satisfaction-satisfied = Spokojní
value-satisfaction-neither = Ani tak, ani tak
value-satisfaction-dissatisfied = Nespokojní
value-satisfaction-very_dissatisfied = Veľmi nespokojní
value-outcome-yes = Áno
value-outcome-partly = Sčasti
value-outcome-no = Nie
value-outcome-unknown = Zatiaľ sa nedá povedať

## Sentences

text-purpose = Vaše odpovede pomáhajú zlepšiť ďalšie výmeny. Zaškrtnite, prosím, v každom riadku jedno políčko.
text-audience = Odpoveď je dobrovoľná. Vaše odpovede čítajú obe organizácie výmeny; program ich dostáva bez mien a iba ako čísla.
