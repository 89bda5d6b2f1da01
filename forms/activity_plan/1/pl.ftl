# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Plan działań
running = Plan działań

## Parts and blocks

heading-participant = Uczestnik
heading-companies = Przedsiębiorstwa
heading-offices = Organizacje Pośredniczące
heading-stay = Okresy pobytu
heading-project = Projekt w skrócie
heading-activities = Działania tydzień po tygodniu
heading-document = Plan

party-participant = Uczestnik
party-sending_company = Przedsiębiorstwo Wysyłające
party-host_company = Przedsiębiorstwo Przyjmujące
party-sending_office = Organizacja Wysyłająca
party-host_office = Organizacja Przyjmująca

## Labels

label-document_code = Dokument
label-document_version = Wersja
label-exchange_number = Numer wymiany
label-issued_on = Data wystawienia
label-scheme_name = Program
label-person_name = Imię i nazwisko lub nazwa
label-participant_job = Stanowisko
label-name = Imię i nazwisko lub nazwa
label-country = Kraj
label-starts = Pierwszy dzień
label-ends = Ostatni dzień
label-project = Opis
label-objective = Cel
label-outcome = Oczekiwany rezultat
label-week = Tydzień
label-activity = Działania
label-lead = Prowadzi
label-talked_on = Bezpośrednia rozmowa obu przedsiębiorstw

## Words of the closed lists

value-topic-marketing = Badanie rynku i marketing
value-topic-development = Rozwój produktów i usług
value-topic-internationalisation = Umiędzynarodowienie i nowi klienci
value-topic-training = Szkolenie i transfer wiedzy
value-topic-research = Wspólne badania
value-topic-collaboration = Wzmocnienie istniejącej współpracy
value-topic-other = Inne
value-lead-sending = Przedsiębiorstwo Wysyłające
value-lead-host = Przedsiębiorstwo Przyjmujące
value-lead-together = Oba przedsiębiorstwa

## Sentences

text-principles = Przedsiębiorstwo Wysyłające prowadzi ten plan i aktualizuje go wspólnie z Przedsiębiorstwem Przyjmującym. Uczestnik pracuje we współpracy z personelem Przedsiębiorstwa Przyjmującego. Obie Organizacje Pośredniczące wspierają plan i oceniły go.

intro-signatures = Podpisując, każda strona potwierdza, że przeczytała tę wersję planu i zgadza się z nią.
