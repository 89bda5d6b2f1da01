# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Karta dowodowa
running = Karta dowodowa

## Parts and blocks

heading-paper = Dokument
heading-signings = Podpisy
heading-events = Co się z nim działo
heading-document = Ta karta

## Labels

label-document_code = Dokument
label-issued_on = Data wystawienia
label-exchange_number = Numer wymiany
label-person_name = Imię i nazwisko lub nazwa
label-office_name = Organizacja
label-paper_title = Tytuł
label-paper_code = Kod na stronach
label-paper_version = Wersja
label-pages = Strony
label-made_at = Sporządzono
label-file_name = Plik
label-file_sha256 = SHA-256 pliku
label-content_sha256 = SHA-256 treści
label-engine = Sporządzono za pomocą
label-party = Strona umowy
label-way = Jak
label-signed_on = Data
label-verdict = Wynik sprawdzenia
label-at = Kiedy
label-event = Wydarzenie
label-by = Przez
label-detail = Szczegóły

## Words of the closed lists

value-way-ink = Atrament na papierze
value-way-digital = Podpis cyfrowy
value-way-told = Odnotowano ręcznie
value-event-made = Sporządzono
value-event-printed = Wydrukowano
value-event-sent = Wysłano
value-event-scanned = Zeskanowano
value-event-filed = Dołączono do akt
value-event-signed = Podpisano
value-event-checked = Sprawdzono podpis
value-event-confirmed = Potwierdzono przez osobę
value-event-replaced = Zastąpiono nową wersją
value-event-withdrawn = Wycofano
value-party-participant = Uczestnik
value-party-sending_company = Przedsiębiorstwo Wysyłające
value-party-host_company = Przedsiębiorstwo Przyjmujące
value-party-sending_office = Organizacja Wysyłająca
value-party-host_office = Organizacja Przyjmująca

## Sentences

text-meaning = Ta karta mówi, co przechowuje się z wymienionego tu dokumentu. Plik należy do niego tylko wtedy, gdy jego SHA-256 jest taki jak wydrukowany poniżej.
text-checking = Sprawdzenie może powtórzyć każdy program, który oblicza SHA-256. Czas podano z różnicą wobec czasu uniwersalnego.
