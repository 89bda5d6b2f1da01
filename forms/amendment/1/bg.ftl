# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Изменение на споразумението за обмен
running = Изменение на споразумението за обмен

## Parts and blocks

part-particulars = Данни
part-terms = Условия
part-signatures = Подписи
part-changes = Промени

heading-participant = Участник
heading-companies = Предприятия
heading-offices = Посреднически организации
heading-document = Изменението
heading-reason = Защо се променя споразумението
heading-old_periods = Досегашни периоди на престоя
heading-new_periods = Нови периоди на престоя
heading-grant = Безвъзмездна помощ
heading-changes = Други промени

party-participant = Участник
party-sending_company = Изпращащо предприятие
party-host_company = Приемащо предприятие
party-sending_office = Изпращаща организация
party-host_office = Приемаща организация

## Labels

label-document_code = Документ
label-document_version = Версия
label-exchange_number = Номер на обмена
label-issued_on = Дата на издаване
label-scheme_name = Програма
label-governing_language = Меродавен език
label-person_name = Име
label-name = Име
label-country = Държава
label-starts = Първи ден
label-ends = Последен ден
label-agreement_version = Изменя версия
label-agreement_issued_on = Дата на споразумението
label-reason = Причина
label-old_grant = Досега
label-new_grant = Отсега нататък
label-subject = Какво се променя
label-before = Досега
label-after = Отсега нататък

## Words of the closed lists

value-subject-place = Място на престоя
value-subject-plan = План на дейностите
value-subject-contact = Лице за контакт
value-subject-signatory = Представлявано от
value-subject-other = Друго

## Sentences

section-final = Заключителни разпоредби
clause-languages = Отпечатаните тук езикови версии имат еднакво значение. Ако се различават, предимство има текстът на този формуляр на меродавния език, който Посредническите организации предоставят при поискване.

section-effect = Действие на изменението
clause-changes = Страните изменят споразумението за обмен, както е посочено в част { $part-changes }. Посоченото там заменя предишното съдържание на споразумението.
clause-dates = Новите периоди заменят всички уговорени преди това периоди на престоя.
clause-grant = Новата сума на помощта заменя уговорената преди това сума. Вече изплатеното се приспада от нея.
clause-rest = Всичко останало в споразумението остава непроменено.
clause-kept = Първоначално подписаното споразумение остава непроменено до това изменение. Двете се съхраняват заедно.
clause-entry_into_force = Изменението поражда действие в деня, в който подпише последната страна. Всяка страна получава един пълен екземпляр; квалифицираните електронни подписи са равностойни на подписите на хартия.

intro-signatures = С подписа си всяка страна потвърждава, че е прочела всички страници на това изменение и е съгласна с тях.
