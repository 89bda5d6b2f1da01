# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Umowa o udzielenie dotacji
running = Umowa o udzielenie dotacji

## Parts and blocks

part-particulars = Dane
part-terms = Warunki
part-signatures = Podpisy

heading-stay = Okresy pobytu
heading-grant = Dofinansowanie
heading-working = Obliczenie dofinansowania
heading-instalments = Raty
heading-document = Umowa
heading-parties = Strony
heading-exchange = Wspierana wymiana
heading-account = Rachunek, na który wypłaca się dofinansowanie

party-sending_company = Przedsiębiorstwo Wysyłające
party-sending_office = Organizacja Wysyłająca

## Labels

label-document_code = Dokument
label-document_version = Wersja
label-exchange_number = Numer wymiany
label-issued_on = Data wystawienia
label-scheme_name = Program
label-scheme_number = Umowa o udzielenie dotacji
label-governing_language = Język rozstrzygający
label-name = Imię i nazwisko lub nazwa
label-address = Adres
label-country = Kraj
label-registration = Numer rejestrowy
label-vat = Numer VAT
label-signatory = Reprezentowane przez
label-function = Funkcja
label-email = E-mail
label-phone = Telefon
label-starts = Pierwszy dzień
label-ends = Ostatni dzień
label-grant_amount = Dofinansowanie
label-grant_rate = Stawka miesięczna
label-counted = Naliczono
label-number = Liczba
label-part = Część stawki miesięcznej
label-amount = Kwota
label-due = Termin
label-share = Udział
label-participant_name = Uczestnik
label-host_company_name = Przedsiębiorstwo Przyjmujące
label-host_company_country = Kraj pobytu
label-account_holder = Posiadacz rachunku
label-account_iban = IBAN
label-account_bank = Bank

## Words of the closed lists

value-counted-months = Pełne miesiące
value-counted-days = Pozostałe dni
value-due-signature = Po podpisaniu niniejszej umowy
value-due-start = Na początku pobytu
value-due-final_report = Po zatwierdzeniu sprawozdań końcowych

## Sentences

section-purpose = Cel umowy

section-final = Postanowienia końcowe
clause-disputes = Strony starają się rozwiązywać spory polubownie z pomocą Organizacji Pośredniczących. Bezwzględnie obowiązujące przepisy prawa pozostają nienaruszone.
clause-languages = Wydrukowane tu wersje językowe mają to samo znaczenie. W razie rozbieżności rozstrzyga tekst tego formularza w języku rozstrzygającym, który Organizacje Pośredniczące wydają na życzenie.
clause-purpose = Organizacja Wysyłająca wspiera wymianę podaną w części { $part-particulars } dofinansowaniem dla Przedsiębiorstwa Wysyłającego.
clause-stay = Pobyt i jego plan działań określa umowa o wymianie, którą podpisują wszystkie strony wymiany.

section-payment = Kwota i płatność
clause-payment = Kwotę dofinansowania i jej obliczenie podano w części { $part-particulars }. Oblicza się ją według stawek programu obowiązujących w dniu wystawienia.
clause-instalments = Dofinansowanie jest wypłacane w ratach podanych w części { $part-particulars }.
clause-account = Płatności są dokonywane na rachunek podany w części { $part-particulars }. Przedsiębiorstwo Wysyłające zgłasza zmianę rachunku na piśmie.

section-use = Wykorzystanie dofinansowania
clause-use = Dofinansowanie służy pokryciu części kosztów podróży, utrzymania w kraju przyjmującym i krótkich kursów językowych na potrzeby pobytu.
clause-passed_on = Przedsiębiorstwo Wysyłające przekazuje dofinansowanie Uczestnikowi w zakresie, w jakim Uczestnik ponosi te koszty.
clause-no_double = Tych samych kosztów nie można pokryć po raz drugi z innych środków Unii Europejskiej.

section-duties = Obowiązki Przedsiębiorstwa Wysyłającego
clause-insurance = Przedsiębiorstwo Wysyłające zapewnia, aby Uczestnik miał ubezpieczenie zdrowotne, od następstw wypadków i odpowiedzialności cywilnej ważne w kraju przyjmującym przez cały pobyt.
clause-reports = W ciągu 30 dni po pobycie Przedsiębiorstwo Wysyłające składa Organizacji Wysyłającej potwierdzenie obecności i sprawozdania końcowe.
clause-news = Przedsiębiorstwo Wysyłające niezwłocznie informuje Organizację Wysyłającą, gdy pobyt zostaje odłożony, skrócony, przerwany lub zaniechany.

section-repayment = Zwrot
clause-repayment = Jeżeli pobyt się nie odbędzie lub będzie krótszy, niż uzgodniono, nienależna część dofinansowania zostaje zwrócona w ciągu 30 dni od pisemnego wezwania. To samo dotyczy niewypełnienia obowiązków wynikających z niniejszej umowy.
clause-force_majeure = Uwzględnia się to, czego nie można było uniknąć z powodu siły wyższej.

section-records = Dokumentacja, dane osobowe i widoczność
clause-records = Przedsiębiorstwo Wysyłające przechowuje dokumenty wymiany tak długo, jak wymaga tego program, i okazuje je na żądanie organom uprawnionym do kontroli wykorzystania środków Unii Europejskiej.
clause-data = Strony przetwarzają dane osobowe wyłącznie w celu wypłaty i oceny dofinansowania oraz zgodnie z rozporządzeniem (UE) 2016/679.
clause-visibility = W publikacjach o wymianie Przedsiębiorstwo Wysyłające wskazuje wsparcie Unii Europejskiej w formie określonej przez program.
clause-amendments = Zmiany niniejszej umowy są ważne tylko na piśmie i z podpisami obu stron.
clause-entry_into_force = Umowa wchodzi w życie w dniu, w którym podpisze ją druga strona. Każda strona otrzymuje jeden pełny egzemplarz; kwalifikowane podpisy elektroniczne są równoważne podpisom na papierze.

intro-signatures = Podpisując, obie strony potwierdzają, że przeczytały wszystkie strony tej wersji i zgadzają się z nimi.
