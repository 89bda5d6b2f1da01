# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Osvědčení o účasti
running = Osvědčení o účasti

## Parts and blocks

heading-companies = Podniky
heading-stay = Období pobytu
heading-topics = Co bylo naučeno a vykonáno
heading-document = Osvědčení

party-sending_company = Vysílající podnik
party-host_company = Hostitelský podnik
party-sending_office = Vysílající organizace
party-host_office = Hostitelská organizace

## Labels

label-document_code = Dokument
label-exchange_number = Číslo výměny
label-issued_on = Datum vystavení
label-participant_role = Postavení v podniku
label-name = Jméno nebo název
label-country = Země
label-starts = První den
label-ends = Poslední den
label-topic = Téma
label-result = Výsledek

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

## Sentences

text-opening = Tímto se osvědčuje, že zde jmenovaná osoba
text-merit = se zúčastnila výměny v rámci programu, po níže uvedenou dobu pracovala v Hostitelském podniku a dokončila plán činností, na kterém se oba podniky dohodly.

intro-signatures = Hostitelský podnik a obě Zprostředkující organizace to potvrzují svými podpisy.
