# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Opinia o wymianie
running = Ankieta o wymianie

## Parts and blocks

heading-document = Formularz
heading-words = Własnymi słowami

## Labels

label-form_number = Numer formularza
label-exchange_number = Numer wymiany
label-role = Odpowiadam jako
label-office_name = Prosimy zwrócić do
label-best = Co było najlepsze
label-better = Co powinno być lepsze

## Questions

question-satisfaction = Jak ocenia Pani lub Pan następujące sprawy?
question-skills = Czy udało się zdobyć oczekiwane umiejętności?
question-career = Czy wymiana pomoże w karierze?
question-trade = Czy spodziewany jest większy handel z innymi krajami?
question-products = Czy można teraz oferować nowe produkty lub usługi?
question-again = Czy chcieliby Państwo wziąć udział ponownie?

item-satisfaction-match = Dopasowanie obu przedsiębiorstw
item-satisfaction-preparation = Przygotowanie wymiany
item-satisfaction-own_office = Wsparcie organizacji we własnym kraju
item-satisfaction-partner_office = Wsparcie organizacji w drugim kraju
item-satisfaction-stay = Sam pobyt

## Words of the closed lists

value-role-participant = Uczestnik
value-role-sending_company = Przedsiębiorstwo Wysyłające
value-role-host_company = Przedsiębiorstwo Przyjmujące
value-satisfaction-very_satisfied = Bardzo dobrze
value-satisfaction-satisfied = Dobrze
value-satisfaction-neither = Ani dobrze, ani źle
value-satisfaction-dissatisfied = Źle
value-satisfaction-very_dissatisfied = Bardzo źle
value-outcome-yes = Tak
value-outcome-partly = Częściowo
value-outcome-no = Nie
value-outcome-unknown = Jeszcze nie wiadomo

## Sentences

text-purpose = Odpowiedzi pomagają ulepszać następne wymiany. Prosimy zaznaczyć jedno pole w każdym wierszu.
text-audience = Udzielenie odpowiedzi jest dobrowolne. Odpowiedzi czytają obie organizacje wymiany; program otrzymuje je bez nazwisk i tylko jako liczby.
