# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Az Ön véleménye a cseréről
running = Kérdőív a cseréről

## Parts and blocks

heading-document = A nyomtatvány
heading-words = Saját szavaival

## Labels

label-form_number = A nyomtatvány száma
label-exchange_number = A csere száma
label-role = Ön mint
label-office_name = Kérjük, ide küldje vissza
label-best = Mi volt a legjobb
label-better = Minek kellene jobbnak lennie

## Questions

question-satisfaction = Mennyire elégedett a következőkkel?
question-skills = Megszerezte a várt készségeket?
question-career = Segíti-e a csere a pályafutását?
question-trade = Több kereskedelmet vár más országokkal?
question-products = Tud-e most új termékeket vagy szolgáltatásokat kínálni?
question-again = Részt venne-e újra?

item-satisfaction-match = A két vállalkozás összepárosítása
item-satisfaction-preparation = A csere előkészítése
item-satisfaction-own_office = A saját ország szervezetének támogatása
item-satisfaction-partner_office = A másik ország szervezetének támogatása
item-satisfaction-stay = Maga a tartózkodás

## Words of the closed lists

value-role-participant = Résztvevő
value-role-sending_company = Küldő vállalkozás
value-role-host_company = Fogadó vállalkozás
value-satisfaction-very_satisfied = Nagyon elégedett
value-satisfaction-satisfied = Elégedett
value-satisfaction-neither = Egyik sem
value-satisfaction-dissatisfied = Elégedetlen
value-satisfaction-very_dissatisfied = Nagyon elégedetlen
value-outcome-yes = Igen
value-outcome-partly = Részben
value-outcome-no = Nem
value-outcome-unknown = Még nem tudni

## Sentences

text-purpose = Válaszai segítenek a következő cseréket jobbá tenni. Kérjük, minden sorban egy négyzetet jelöljön be.
text-audience = A válaszadás önkéntes. Válaszait a csere két szervezete olvassa; a program név nélkül, csak számként kapja meg.
