# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = План на дейностите
running = План на дейностите

## Parts and blocks

heading-participant = Участник
heading-companies = Предприятия
heading-offices = Посреднически организации
heading-stay = Периоди на престоя
heading-project = Проектът накратко
heading-activities = Дейности по седмици
heading-document = Планът

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
label-person_name = Име
label-participant_job = Длъжност
label-name = Име
label-country = Държава
label-starts = Първи ден
label-ends = Последен ден
label-project = Описание
label-objective = Цел
label-outcome = Очакван резултат
label-week = Седмица
label-activity = Дейности
label-lead = Ръководи
label-talked_on = Пряк разговор между двете предприятия

## Words of the closed lists

value-topic-marketing = Проучване на пазара и маркетинг
value-topic-development = Разработване на продукти и услуги
value-topic-internationalisation = Интернационализация и нови клиенти
value-topic-training = Обучение и предаване на знания
value-topic-research = Съвместни изследвания
value-topic-collaboration = Укрепване на съществуващо сътрудничество
value-topic-other = Друго
value-lead-sending = Изпращащо предприятие
value-lead-host = Приемащо предприятие
value-lead-together = Двете предприятия

## Sentences

text-principles = Изпращащото предприятие ръководи този план и го поддържа актуален заедно с Приемащото предприятие. Участникът работи в сътрудничество с персонала на Приемащото предприятие. Двете Посреднически организации подкрепят плана и са го прегледали.

intro-signatures = С подписа си всяка страна потвърждава, че е прочела тази версия на плана и е съгласна с нея.
