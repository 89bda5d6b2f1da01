# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Zaświadczenie o udziale
running = Zaświadczenie o udziale

## Parts and blocks

heading-companies = Przedsiębiorstwa
heading-stay = Okresy pobytu
heading-topics = Czego się nauczono i co zrobiono
heading-document = Zaświadczenie

party-sending_company = Przedsiębiorstwo Wysyłające
party-host_company = Przedsiębiorstwo Przyjmujące
party-sending_office = Organizacja Wysyłająca
party-host_office = Organizacja Przyjmująca

## Labels

label-document_code = Dokument
label-exchange_number = Numer wymiany
label-issued_on = Data wystawienia
label-participant_role = Rola w przedsiębiorstwie
label-name = Imię i nazwisko lub nazwa
label-country = Kraj
label-starts = Pierwszy dzień
label-ends = Ostatni dzień
label-topic = Temat
label-result = Rezultat

## Words of the closed lists

value-person_role-employee = Pracownik
value-person_role-manager = Członek kierownictwa
value-person_role-owner = Właściciel
value-person_role-co_owner = Współwłaściciel
value-topic-marketing = Badanie rynku i marketing
value-topic-development = Rozwój produktów i usług
value-topic-internationalisation = Umiędzynarodowienie i nowi klienci
value-topic-training = Szkolenie i transfer wiedzy
value-topic-research = Wspólne badania
value-topic-collaboration = Wzmocnienie istniejącej współpracy
value-topic-other = Inne

## Sentences

text-opening = Niniejszym zaświadcza się, że wymieniona tu osoba
text-merit = wzięła udział w wymianie w ramach programu, pracowała w Przedsiębiorstwie Przyjmującym w podanym niżej czasie i zrealizowała plan działań uzgodniony przez oba przedsiębiorstwa.

intro-signatures = Przedsiębiorstwo Przyjmujące i obie Organizacje Pośredniczące potwierdzają to swoimi podpisami.
