# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dokladový list
running = Dokladový list

## Parts and blocks

heading-paper = Dokument
heading-signings = Podpisy
heading-events = Co se s ním stalo
heading-document = Tento list

## Labels

label-document_code = Dokument
label-issued_on = Datum vystavení
label-exchange_number = Číslo výměny
label-person_name = Jméno nebo název
label-office_name = Organizace
label-paper_title = Název
label-paper_code = Kód na stránkách
label-paper_version = Verze
label-pages = Stránky
label-made_at = Vytvořeno
label-file_name = Soubor
label-file_sha256 = SHA-256 souboru
label-content_sha256 = SHA-256 obsahu
label-engine = Vytvořeno pomocí
label-party = Strana
label-way = Jak
label-signed_on = Datum
label-verdict = Výsledek kontroly
label-at = Kdy
label-event = Akce
label-by = Kým
label-detail = Podrobnosti

## Words of the closed lists

value-way-ink = Inkoust na papíře
value-way-digital = Digitální podpis
value-way-told = Zaznamenáno ručně
value-event-made = Vytvořeno
value-event-printed = Vytištěno
value-event-sent = Odesláno
value-event-scanned = Naskenováno
value-event-filed = Založeno
value-event-signed = Podepsáno
value-event-checked = Podpis zkontrolován
value-event-confirmed = Potvrzeno osobou
value-event-replaced = Nahrazeno novou verzí
value-event-withdrawn = Staženo
value-party-participant = Účastník
value-party-sending_company = Vysílající podnik
value-party-host_company = Hostitelský podnik
value-party-sending_office = Vysílající organizace
value-party-host_office = Hostitelská organizace

## Sentences

text-meaning = Tento list uvádí, co se z uvedeného dokumentu uchovává. Soubor k němu patří jen tehdy, je-li jeho SHA-256 stejný jako níže vytištěný.
text-checking = Kontrolu může zopakovat každý program, který počítá SHA-256. Časy jsou uvedeny s odchylkou od světového času.
