# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Вашето мнение за обмена
running = Анкета за обмена

## Parts and blocks

heading-document = Формулярът
heading-words = Със свои думи

## Labels

label-form_number = Номер на формуляра
label-exchange_number = Номер на обмена
label-role = Отговаряте като
label-office_name = Моля, върнете на
label-best = Какво беше най-добро
label-better = Какво трябва да бъде по-добро

## Questions

question-satisfaction = Доколко сте доволни от следното?
question-skills = Придобихте ли уменията, които очаквахте?
question-career = Ще помогне ли обменът на Вашата кариера?
question-trade = Очаквате ли повече търговия с други държави?
question-products = Можете ли сега да предлагате нови продукти или услуги?
question-again = Бихте ли участвали отново?

item-satisfaction-match = Свързването на двете предприятия
item-satisfaction-preparation = Подготовката на обмена
item-satisfaction-own_office = Подкрепата от организацията във Вашата държава
item-satisfaction-partner_office = Подкрепата от организацията в другата държава
item-satisfaction-stay = Самият престой

## Words of the closed lists

value-role-participant = Участник
value-role-sending_company = Изпращащо предприятие
value-role-host_company = Приемащо предприятие
value-satisfaction-very_satisfied = Много доволни
value-satisfaction-satisfied = Доволни
value-satisfaction-neither = Нито едното, нито другото
value-satisfaction-dissatisfied = Недоволни
value-satisfaction-very_dissatisfied = Много недоволни
value-outcome-yes = Да
value-outcome-partly = Отчасти
value-outcome-no = Не
value-outcome-unknown = Още не може да се каже

## Sentences

text-purpose = Вашите отговори помагат следващите обмени да станат по-добри. Моля, отбележете по едно квадратче на всеки ред.
text-audience = Отговорите са доброволни. Те се четат от двете организации на обмена; програмата ги получава без имена и само като числа.
