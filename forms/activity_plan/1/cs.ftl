# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plán činností
running = Plán činností

## Parts and blocks

heading-participant = Účastník
heading-companies = Podniky
heading-offices = Zprostředkující organizace
heading-stay = Období pobytu
heading-project = Projekt ve stručnosti
heading-activities = Činnosti po týdnech
heading-document = Plán

party-participant = Účastník
party-sending_company = Vysílající podnik
party-host_company = Hostitelský podnik
party-sending_office = Vysílající organizace
party-host_office = Hostitelská organizace

## Labels

label-document_code = Dokument
label-document_version = Verze
label-exchange_number = Číslo výměny
label-issued_on = Datum vystavení
label-scheme_name = Program
label-person_name = Jméno nebo název
label-participant_job = Pracovní zařazení
label-name = Jméno nebo název
label-country = Země
label-starts = První den
label-ends = Poslední den
label-project = Popis
label-objective = Cíl
label-outcome = Očekávaný výsledek
label-week = Týden
label-activity = Činnosti
label-lead = Vede
label-talked_on = Přímý rozhovor obou podniků

## Words of the closed lists

value-topic-marketing = Průzkum trhu a marketing
value-topic-development = Vývoj výrobků a služeb
value-topic-internationalisation = Internacionalizace a noví zákazníci
value-topic-training = Školení a předávání znalostí
value-topic-research = Společný výzkum
value-topic-collaboration = Posílení stávající spolupráce
value-topic-other = Jiné
value-lead-sending = Vysílající podnik
value-lead-host = Hostitelský podnik
value-lead-together = Oba podniky

## Sentences

text-principles = Vysílající podnik vede tento plán a společně s Hostitelským podnikem jej udržuje aktuální. Účastník pracuje ve spolupráci se zaměstnanci Hostitelského podniku. Obě Zprostředkující organizace plán podporují a posoudily jej.

intro-signatures = Podpisem každá strana potvrzuje, že přečetla tuto verzi plánu a souhlasí s ní.
