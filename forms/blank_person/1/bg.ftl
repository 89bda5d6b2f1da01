# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Разкажете ни за себе си и за своето предприятие
running = Регистрация на лице

## Parts and blocks

heading-office = Формулярът
heading-visitor = Вашите данни
heading-person = За Вас
heading-work = Вашата работа
heading-languages = Езици, които говорите освен своя
heading-wish = Вашето желание

party-participant = Подпис на лицето

## Labels

label-country = Държава
label-email = Електронна поща
label-phone = Телефон
label-form_number = Номер на формуляра
label-event_name = Събитие
label-office_name = Организация
label-company = Дружество
label-person_name = Собствено и фамилно име
label-reach = Електронна поща или телефон
label-given_name = Собствено име
label-family_name = Фамилно име
label-language = Език за писма
label-job = Длъжност
label-since = В предприятието от (ден, месец, година)
label-skills = Какво умеете добре
label-first_language = Първи език
label-second_language = Втори език
label-countries = Държави, в които искате да отидете
label-months = Кога и за колко месеца
label-goals = Какво искате да научите там

## Questions

question-role = Вашата роля в предприятието
question-contract = Вашият договор
question-levels = Колко добре ги говорите (A1 начинаещ, C2 много добре)
question-topics = Теми, които Ви интересуват
question-purposes = Съгласен съм

item-levels-first = Първи език
item-levels-second = Втори език

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
value-contract-full_time = Пълно работно време
value-contract-part_time = Непълно работно време
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Профил, показван на партньорски организации без име
value-purpose-publicity = Популяризиране с име и снимка
value-purpose-newsletter = Бюлетин

detail-purpose-catalogue = Моят профил може да се показва на партньорските организации по програмата без името ми, за да могат да намерят подходящо съответствие. Името ми и начините за връзка с мен се показват на партньорска организация едва след като двете организации са приели съответствието.
detail-purpose-publicity = Организацията може да използва името ми, снимката ми и историята на моя обмен, за да популяризира програмата.
detail-purpose-newsletter = Организацията може да ми изпраща новини за програмата по електронна поща.

## Sentences

text-office = Посочената по-горе организация съхранява това, което впишете, за да Ви съветва относно програмата за обмен.
text-withdrawal = Мога да оттегля всяко от тези съгласия по всяко време, също толкова лесно, колкото съм го дал. Извършеното дотогава остава законосъобразно.

intro-signatures = С подписа си потвърждавам, че тези сведения са верни и че сам съм отбелязал квадратчетата.
