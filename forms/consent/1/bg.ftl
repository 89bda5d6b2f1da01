# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Съгласие
running = Съгласие

## Parts and blocks

heading-office = Кой иска Вашето съгласие
heading-document = Формулярът
heading-person = Кой дава съгласие

party-participant = Подпис на лицето

## Labels

label-document_code = Документ
label-issued_on = Дата на издаване
label-scheme_name = Програма
label-person_name = Име
label-name = Име
label-address = Адрес
label-email = Електронна поща
label-company = Дружество
label-text_version = Версия на текста

## Questions

question-purposes = Съгласен съм със следното

## Words of the closed lists

value-purpose-catalogue = Профил, показван на партньорски организации без име
value-purpose-publicity = Популяризиране с име и снимка
value-purpose-newsletter = Бюлетин

detail-purpose-catalogue = Моят профил може да се показва на партньорските организации по програмата без името ми, за да могат да намерят подходящо съответствие. Името ми и начините за връзка с мен се показват на партньорска организация едва след като двете организации са приели съответствието.
detail-purpose-publicity = Организацията може да използва името ми, снимката ми и историята на моя обмен, за да популяризира програмата.
detail-purpose-newsletter = Организацията може да ми изпраща новини за програмата по електронна поща.

## Sentences

text-voluntary = Вашето съгласие е доброволно. Можете да участвате в обмена без него и можете да се съгласите с една цел без останалите.
text-rights = Имате право на достъп, на коригиране и на изтриване на това, което се съхранява за Вас, и на жалба до надзорен орган в съответствие с Регламент (ЕС) 2016/679.
text-withdrawal = Мога да оттегля всяко от тези съгласия по всяко време, също толкова лесно, колкото съм го дал. Извършеното дотогава остава законосъобразно.

intro-signatures = С подписа си потвърждавам, че сам съм отбелязал квадратчетата.
