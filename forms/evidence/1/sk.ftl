# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dokladový list
running = Dokladový list

## Parts and blocks

heading-paper = Dokument
heading-signings = Podpisy
heading-events = Čo sa s ním stalo
heading-document = Tento list

## Labels

label-document_code = Dokument
label-issued_on = Dátum vystavenia
label-exchange_number = Číslo výmeny
label-person_name = Meno alebo názov
label-office_name = Organizácia
label-paper_title = Názov
label-paper_code = Kód na stranách
label-paper_version = Verzia
label-pages = Strany
label-made_at = Vytvorené
label-file_name = Súbor
label-file_sha256 = SHA-256 súboru
label-content_sha256 = SHA-256 obsahu
label-engine = Vytvorené pomocou
label-party = Zmluvná strana
label-way = Ako
label-signed_on = Dátum
label-verdict = Výsledok kontroly
label-at = Kedy
label-event = Podujatie
label-by = Kým
label-detail = Podrobnosti

## Words of the closed lists

value-way-ink = Atrament na papieri
value-way-digital = Digitálny podpis
value-way-told = Zaznamenané ručne
value-event-made = Vytvorené
value-event-printed = Vytlačené
value-event-sent = Odoslané
value-event-scanned = Naskenované
value-event-filed = Založené
value-event-signed = Podpísané
value-event-checked = Podpis skontrolovaný
value-event-confirmed = Potvrdené osobou
value-event-replaced = Nahradené novou verziou
value-event-withdrawn = Stiahnuté
value-party-participant = Účastník
value-party-sending_company = Vysielajúci podnik
value-party-host_company = Hostiteľský podnik
value-party-sending_office = Vysielajúca organizácia
value-party-host_office = Hostiteľská organizácia

## Sentences

text-meaning = Tento list uvádza, čo sa z uvedeného dokumentu uchováva. Súbor k nemu patrí iba vtedy, ak je jeho SHA-256 rovnaký ako nižšie vytlačený.
text-checking = Kontrolu môže zopakovať každý program, ktorý počíta SHA-256. Časy sú uvedené s odchýlkou od svetového času.
