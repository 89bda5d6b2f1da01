# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Доказателствен лист
running = Доказателствен лист

## Parts and blocks

heading-paper = Документът
heading-signings = Подписи
heading-events = Какво се е случило с него
heading-document = Този лист

## Labels

label-document_code = Документ
label-issued_on = Дата на издаване
label-exchange_number = Номер на обмена
label-person_name = Име
label-office_name = Организация
label-paper_title = Заглавие
label-paper_code = Код на страниците
label-paper_version = Версия
label-pages = Страници
label-made_at = Създаден
label-file_name = Файл
label-file_sha256 = SHA-256 на файла
label-content_sha256 = SHA-256 на съдържанието
label-engine = Създаден с
label-party = Страна
label-way = Как
label-signed_on = Дата
label-verdict = Резултат от проверката
label-at = Кога
label-event = Събитие
label-by = От
label-detail = Подробности

## Words of the closed lists

value-way-ink = Мастило върху хартия
value-way-digital = Цифров подпис
value-way-told = Отбелязано на ръка
value-event-made = Създаден
value-event-printed = Отпечатан
value-event-sent = Изпратен
value-event-scanned = Сканиран
value-event-filed = Архивиран
value-event-signed = Подписан
value-event-checked = Подписът е проверен
value-event-confirmed = Потвърден от човек
value-event-replaced = Заменен с нова версия
value-event-withdrawn = Оттеглен
value-party-participant = Участник
value-party-sending_company = Изпращащо предприятие
value-party-host_company = Приемащо предприятие
value-party-sending_office = Изпращаща организация
value-party-host_office = Приемаща организация

## Sentences

text-meaning = Този лист показва какво се съхранява от посочения тук документ. Файл му принадлежи само ако неговият SHA-256 е отпечатаният по-долу.
text-checking = Всяка програма, която изчислява SHA-256, може да повтори проверката. Часовете са посочени с отклонението им от универсалното време.
