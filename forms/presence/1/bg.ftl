# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Потвърждение за присъствие
running = Потвърждение за присъствие

## Parts and blocks

heading-participant = Участник
heading-companies = Предприятия
heading-document = Потвърждението
heading-periods = Периоди на престоя
heading-absences = Дни на отсъствие

party-participant = Участник
party-sending_company = Изпращащо предприятие
party-host_company = Приемащо предприятие

## Labels

label-document_code = Документ
label-document_version = Версия
label-exchange_number = Номер на обмена
label-issued_on = Дата на издаване
label-scheme_name = Програма
label-person_name = Име
label-participant_job = Длъжност
label-name = Име
label-address = Адрес
label-country = Държава
label-planned_starts = Първи ден по споразумение
label-planned_ends = Последен ден по споразумение
label-starts = Действителен първи ден
label-ends = Действителен последен ден
label-days = Дни
label-absences = Дати и причини, ако има

## Sentences

text-presence = { $periods_count ->
    [one] Участникът е присъствал в Приемащото предприятие в посочения по-горе период и е изпълнил там плана на дейностите.
   *[other] Участникът е присъствал в Приемащото предприятие в посочените по-горе периоди и е изпълнил там плана на дейностите.
}

intro-signatures = С подписа си всяка страна потвърждава, че тези дни са верни.
