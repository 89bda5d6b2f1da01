# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Aneks do umowy o wymianie
running = Aneks do umowy o wymianie

## Parts and blocks

part-particulars = Dane
part-terms = Warunki
part-signatures = Podpisy
part-changes = Zmiany

heading-participant = Uczestnik
heading-companies = Przedsiębiorstwa
heading-offices = Organizacje Pośredniczące
heading-document = Aneks
heading-reason = Dlaczego umowa się zmienia
heading-old_periods = Dotychczasowe okresy pobytu
heading-new_periods = Nowe okresy pobytu
heading-grant = Dofinansowanie
heading-changes = Inne zmiany

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
label-governing_language = Język rozstrzygający
label-person_name = Imię i nazwisko lub nazwa
label-name = Imię i nazwisko lub nazwa
label-country = Kraj
label-starts = Pierwszy dzień
label-ends = Ostatni dzień
label-agreement_version = Zmienia wersję
label-agreement_issued_on = Data umowy
label-reason = Powód
label-old_grant = Dotychczas
label-new_grant = Odtąd
label-subject = Co się zmienia
label-before = Dotychczas
label-after = Odtąd

## Words of the closed lists

value-subject-place = Miejsce pobytu
value-subject-plan = Plan działań
value-subject-contact = Osoba do kontaktu
value-subject-signatory = Reprezentowane przez
value-subject-other = Inne

## Sentences

section-final = Postanowienia końcowe
clause-languages = Wydrukowane tu wersje językowe mają to samo znaczenie. W razie rozbieżności rozstrzyga tekst tego formularza w języku rozstrzygającym, który Organizacje Pośredniczące wydają na życzenie.

section-effect = Skutek aneksu
clause-changes = Strony zmieniają umowę o wymianie w sposób podany w części { $part-changes }. To, co tam podano, zastępuje dotychczasową treść umowy.
clause-dates = Nowe okresy zastępują wszystkie wcześniej uzgodnione okresy pobytu.
clause-grant = Nowa kwota dofinansowania zastępuje kwotę wcześniej uzgodnioną. Zalicza się na nią to, co już wypłacono.
clause-rest = Wszystko inne w umowie pozostaje bez zmian.
clause-kept = Umowa w pierwotnie podpisanej postaci pozostaje niezmieniona obok tego aneksu. Oba dokumenty przechowuje się razem.
clause-entry_into_force = Aneks staje się skuteczny w dniu, w którym podpisze go ostatnia strona. Każda strona otrzymuje jeden pełny egzemplarz; kwalifikowane podpisy elektroniczne są równoważne podpisom na papierze.

intro-signatures = Podpisując, każda strona potwierdza, że przeczytała wszystkie strony tego aneksu i zgadza się z nimi.
