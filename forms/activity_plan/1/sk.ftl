# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plán činností
running = Plán činností

## Parts and blocks

heading-participant = Účastník
heading-companies = Podniky
heading-offices = Sprostredkovateľské organizácie
heading-stay = Obdobia pobytu
heading-project = Projekt v skratke
heading-activities = Činnosti po týždňoch
heading-document = Plán

party-participant = Účastník
party-sending_company = Vysielajúci podnik
party-host_company = Hostiteľský podnik
party-sending_office = Vysielajúca organizácia
party-host_office = Hostiteľská organizácia

## Labels

label-document_code = Dokument
label-document_version = Verzia
label-exchange_number = Číslo výmeny
label-issued_on = Dátum vystavenia
label-scheme_name = Program
label-person_name = Meno alebo názov
label-participant_job = Pracovné zaradenie
label-name = Meno alebo názov
label-country = Krajina
label-starts = Prvý deň
label-ends = Posledný deň
label-project = Opis
label-objective = Cieľ
label-outcome = Očakávaný výsledok
label-week = Týždeň
label-activity = Činnosti
label-lead = Vedie
label-talked_on = Priamy rozhovor oboch podnikov

## Words of the closed lists

value-topic-marketing = Prieskum trhu a marketing
value-topic-development = Vývoj výrobkov a služieb
value-topic-internationalisation = Internacionalizácia a noví zákazníci
value-topic-training = Školenie a odovzdávanie poznatkov
value-topic-research = Spoločný výskum
value-topic-collaboration = Posilnenie existujúcej spolupráce
value-topic-other = Iné
value-lead-sending = Vysielajúci podnik
value-lead-host = Hostiteľský podnik
value-lead-together = Oba podniky

## Sentences

text-principles = Vysielajúci podnik vedie tento plán a spolu s Hostiteľským podnikom ho udržiava aktuálny. Účastník pracuje v spolupráci so zamestnancami Hostiteľského podniku. Obe Sprostredkovateľské organizácie plán podporujú a posúdili ho.

intro-signatures = Podpisom každá strana potvrdzuje, že prečítala túto verziu plánu a súhlasí s ňou.
