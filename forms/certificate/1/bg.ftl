# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Удостоверение за участие
running = Удостоверение за участие

## Parts and blocks

heading-companies = Предприятия
heading-stay = Периоди на престоя
heading-topics = Какво е научено и извършено
heading-document = Удостоверението

party-sending_company = Изпращащо предприятие
party-host_company = Приемащо предприятие
party-sending_office = Изпращаща организация
party-host_office = Приемаща организация

## Labels

label-document_code = Документ
label-exchange_number = Номер на обмена
label-issued_on = Дата на издаване
label-participant_role = Роля в предприятието
label-name = Име
label-country = Държава
label-starts = Първи ден
label-ends = Последен ден
label-topic = Тема
label-result = Резултат

## Words of the closed lists

value-person_role-employee = Служител
value-person_role-manager = Ръководител
value-person_role-owner = Собственик
value-person_role-co_owner = Съсобственик
value-topic-marketing = Проучване на пазара и маркетинг
value-topic-development = Разработване на продукти и услуги
value-topic-internationalisation = Интернационализация и нови клиенти
value-topic-training = Обучение и предаване на знания
value-topic-research = Съвместни изследвания
value-topic-collaboration = Укрепване на съществуващо сътрудничество
value-topic-other = Друго

## Sentences

text-opening = С настоящото се удостоверява, че посоченото тук лице
text-merit = е участвало в обмен по програмата, работило е в Приемащото предприятие през посоченото по-долу време и е изпълнило плана на дейностите, уговорен от двете предприятия.

intro-signatures = Приемащото предприятие и двете Посреднически организации потвърждават това с подписите си.
