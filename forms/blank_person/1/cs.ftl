# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Řekněte nám o sobě a svém podniku
running = Přihláška osoby

## Parts and blocks

heading-office = Formulář
heading-visitor = Vaše údaje
heading-person = O Vás
heading-work = Vaše práce
heading-languages = Jazyky, kterými mluvíte kromě svého
heading-wish = Vaše přání

party-participant = Podpis osoby

## Labels

label-country = Země
label-email = E-mail
label-phone = Telefon
label-form_number = Číslo formuláře
label-event_name = Akce
label-office_name = Organizace
label-company = Společnost
label-person_name = Jméno a příjmení
label-reach = E-mail nebo telefon
label-given_name = Křestní jméno
label-family_name = Příjmení
label-language = Jazyk korespondence
label-job = Pracovní zařazení
label-since = V podniku od (den, měsíc, rok)
label-skills = Co dobře umíte
label-first_language = První jazyk
label-second_language = Druhý jazyk
label-countries = Země, kam chcete jet
label-months = Kdy a na kolik měsíců
label-goals = Co se tam chcete naučit

## Questions

question-role = Vaše postavení v podniku
question-contract = Vaše smlouva
question-levels = Jak dobře jimi mluvíte (A1 začátečník, C2 velmi dobře)
question-topics = Témata, která Vás zajímají
question-purposes = Souhlasím

item-levels-first = První jazyk
item-levels-second = Druhý jazyk

## Words of the closed lists

value-person_role-employee = Zaměstnanec
value-person_role-manager = Vedoucí pracovník
value-person_role-owner = Vlastník
value-person_role-co_owner = Spoluvlastník
value-topic-marketing = Průzkum trhu a marketing
value-topic-development = Vývoj výrobků a služeb
value-topic-internationalisation = Internacionalizace a noví zákazníci
value-topic-training = Školení a předávání znalostí
value-topic-research = Společný výzkum
value-topic-collaboration = Posílení stávající spolupráce
value-topic-other = Jiné
value-contract-full_time = Plný úvazek
value-contract-part_time = Částečný úvazek
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil beze jména ukázaný partnerským organizacím
value-purpose-publicity = Propagace se jménem a fotografií
value-purpose-newsletter = Zpravodaj

detail-purpose-catalogue = Můj profil smí být ukázán partnerským organizacím programu beze jména, aby mohly najít vhodný protějšek. Mé jméno a způsoby, jak mě zastihnout, se partnerské organizaci ukážou až poté, co obě organizace návrh přijmou.
detail-purpose-publicity = Organizace smí použít mé jméno, mou fotografii a příběh mé výměny k propagaci programu.
detail-purpose-newsletter = Organizace mi smí posílat novinky programu e-mailem.

## Sentences

text-office = Výše uvedená organizace uchovává, co vyplníte, aby Vám mohla poradit s výměnným programem.
text-withdrawal = Každý z těchto souhlasů mohu kdykoli odvolat stejně snadno, jako byl dán. Co bylo učiněno do té doby, zůstává zákonné.

intro-signatures = Podpisem potvrzuji, že tyto údaje jsou pravdivé a že políčka byla zaškrtnuta mnou.
