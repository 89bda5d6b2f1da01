# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Регистрация на предприятие
running = Регистрация на предприятие

## Parts and blocks

heading-office = Формулярът
heading-company = Предприятието
heading-size = Размер
heading-description = С какво се занимава предприятието
heading-contact = Лице за контакт

party-sending_company = За предприятието

## Labels

label-address = Адрес
label-country = Държава
label-function = Функция
label-email = Електронна поща
label-phone = Телефон
label-registration = Регистрационен номер
label-vat = Номер по ДДС
label-form_number = Номер на формуляра
label-event_name = Събитие
label-office_name = Организация
label-company_name = Официално наименование
label-postal_code = Пощенски код
label-city = Населено място
label-website = Уебсайт
label-sector = Сектор
label-staff_count = Численост на персонала
label-turnover = Годишен оборот (EUR)
label-balance = Обща сума на баланса (EUR)
label-description = С няколко изречения
label-given_name = Собствено име
label-family_name = Фамилно име

## Questions

question-legal_form = Правна форма
question-side = Предприятието желае
question-topics = Теми, които го интересуват

## Words of the closed lists

value-topic-marketing = Проучване на пазара и маркетинг
value-topic-development = Разработване на продукти и услуги
value-topic-internationalisation = Интернационализация и нови клиенти
value-topic-training = Обучение и предаване на знания
value-topic-research = Съвместни изследвания
value-topic-collaboration = Укрепване на съществуващо сътрудничество
value-topic-other = Друго
value-legal_form-company = Дружество
value-legal_form-one_person = Еднолично дружество
value-legal_form-liberal = Свободна професия
value-legal_form-self_employed = Друга самостоятелна заетост
value-side-sending = да изпрати участник
value-side-host = да приеме участник
value-side-both = и двете

## Sentences

text-office = Посочената по-горе организация съхранява това, което впишете, за да Ви съветва относно програмата за обмен.
text-size = Данните са за последната приключена финансова година. Те показват дали предприятието е малко или средно.
text-data = Личните данни се обработват в съответствие с Регламент (ЕС) 2016/679. Имате право на достъп, на коригиране и на изтриване на това, което се съхранява за Вас.

intro-signatures = С подписа си потвърждавам, че тези сведения са верни.
