# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Osvedčenie o účasti
running = Osvedčenie o účasti

## Parts and blocks

heading-companies = Podniky
heading-stay = Obdobia pobytu
heading-topics = Čo bolo naučené a vykonané
heading-document = Osvedčenie

party-sending_company = Vysielajúci podnik
party-host_company = Hostiteľský podnik
party-sending_office = Vysielajúca organizácia
party-host_office = Hostiteľská organizácia

## Labels

label-document_code = Dokument
label-exchange_number = Číslo výmeny
label-issued_on = Dátum vystavenia
label-participant_role = Postavenie v podniku
label-name = Meno alebo názov
label-country = Krajina
label-starts = Prvý deň
label-ends = Posledný deň
label-topic = Téma
label-result = Výsledok

## Words of the closed lists

value-person_role-employee = Zamestnanec
value-person_role-manager = Vedúci pracovník
value-person_role-owner = Vlastník
value-person_role-co_owner = Spoluvlastník
value-topic-marketing = Prieskum trhu a marketing
value-topic-development = Vývoj výrobkov a služieb
value-topic-internationalisation = Internacionalizácia a noví zákazníci
value-topic-training = Školenie a odovzdávanie poznatkov
value-topic-research = Spoločný výskum
value-topic-collaboration = Posilnenie existujúcej spolupráce
value-topic-other = Iné

## Sentences

text-opening = Týmto sa osvedčuje, že tu menovaná osoba
text-merit = sa zúčastnila na výmene v rámci programu, počas nižšie uvedeného času pracovala v Hostiteľskom podniku a dokončila plán činností, na ktorom sa oba podniky dohodli.

intro-signatures = Hostiteľský podnik a obe Sprostredkovateľské organizácie to potvrdzujú svojimi podpismi.
