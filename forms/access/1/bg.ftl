# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Какво се съхранява за Вас
running = Отговор на искане за достъп

heading-answer = Искането
heading-lines = Всичко, което тази организация съхранява за лицето

label-person_name = Лице
label-office_name = Организация
label-office_address = Адрес
label-document_code = Документ
label-issued_on = Дата на издаване
label-heading = Къде
label-what = Какво
label-value = Съдържание
