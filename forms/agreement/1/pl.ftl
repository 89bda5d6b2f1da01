# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Umowa o wymianie
running = Umowa o wymianie

## Parts and blocks

part-particulars = Dane
part-plan = Plan działań
part-terms = Warunki
part-signatures = Podpisy

heading-document = Umowa
heading-participant = Uczestnik
heading-companies = Przedsiębiorstwa
heading-offices = Organizacje Pośredniczące
heading-stay = Okresy pobytu
heading-grant = Dofinansowanie
heading-working = Obliczenie dofinansowania
heading-instalments = Raty
heading-project = Projekt w skrócie
heading-activities = Działania tydzień po tygodniu

party-participant = Uczestnik
party-sending_company = Przedsiębiorstwo Wysyłające
party-host_company = Przedsiębiorstwo Przyjmujące
party-sending_office = Organizacja Wysyłająca
party-host_office = Organizacja Przyjmująca

## Labels

label-agreement_code = Dokument
label-agreement_version = Wersja
label-agreement_number = Numer wymiany
label-issued_on = Data wystawienia
label-scheme_name = Program
label-scheme_number = Umowa o udzielenie dotacji
label-governing_language = Język rozstrzygający
label-person_name = Imię i nazwisko lub nazwa
label-participant_role = Rola w przedsiębiorstwie
label-participant_since = W przedsiębiorstwie od
label-participant_job = Stanowisko
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
label-due = Termin
label-share = Udział
label-amount = Kwota
label-project = Opis
label-objective = Cel
label-outcome = Oczekiwany rezultat
label-week = Tydzień
label-activity = Działania
label-lead = Prowadzi

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

value-counted-months = Pełne miesiące
value-counted-days = Pozostałe dni

value-lead-sending = Przedsiębiorstwo Wysyłające
value-lead-host = Przedsiębiorstwo Przyjmujące
value-lead-together = Oba przedsiębiorstwa

value-due-signature = Po podpisaniu przez wszystkie strony
value-due-start = Na początku pobytu
value-due-final_report = Po zatwierdzeniu sprawozdań końcowych

## Terms

section-purpose = Cel umowy
clause-purpose = Strony uzgadniają pobyt Uczestnika w Przedsiębiorstwie Przyjmującym zgodnie z opisem w częściach { $part-particulars } i { $part-plan } niniejszej umowy.
clause-learning = Pobyt służy uczeniu się i współpracy obu przedsiębiorstw. Nie może służyć zastąpieniu personelu ani obsadzeniu wolnego stanowiska.
clause-parts = Części { $part-particulars }, { $part-plan } i { $part-terms } tworzą razem jedną umowę. W razie rozbieżności rozstrzyga część { $part-terms }.

section-stay = Pobyt
clause-periods = { $periods_count ->
    [one] Pobyt odbywa się w okresie podanym w części { $part-particulars }.
    [few] Pobyt odbywa się w okresach podanych w części { $part-particulars }. Wszystkie razem liczą się jako jeden pobyt.
    [many] Pobyt odbywa się w okresach podanych w części { $part-particulars }. Wszystkie razem liczą się jako jeden pobyt.
   *[other] Pobyt odbywa się w okresach podanych w części { $part-particulars }. Wszystkie razem liczą się jako jeden pobyt.
}
clause-change_of_dates = Zmiana terminów, miejsca lub celów wymaga pisemnej zgody wszystkich stron, zanim wejdzie w życie.
clause-early_end = Każde przedsiębiorstwo oraz Uczestnik mogą zakończyć pobyt wcześniej z ważnego powodu. Podają powód na piśmie i niezwłocznie informują obie Organizacje Pośredniczące.

section-employment = Zatrudnienie i zabezpieczenie społeczne
clause-employed = Uczestnik pozostaje zatrudniony w Przedsiębiorstwie Wysyłającym przez cały pobyt. Przedsiębiorstwo Wysyłające nadal wypłaca wynagrodzenie i opłaca składki na ubezpieczenie społeczne.
clause-owner = Uczestnik pozostaje właścicielem Przedsiębiorstwa Wysyłającego przez cały pobyt i nadal sam odpowiada za własne dochody i składki na ubezpieczenie społeczne.
clause-no_employment = Niniejsza umowa nie tworzy stosunku pracy między Uczestnikiem a Przedsiębiorstwem Przyjmującym. Przedsiębiorstwo Przyjmujące nie jest winne Uczestnikowi wynagrodzenia.
clause-social_security = Przed pobytem Przedsiębiorstwo Wysyłające ustala, czy potrzebne jest zaświadczenie o zabezpieczeniu społecznym (formularz A1) lub zgłoszenie do władz kraju przyjmującego, i uzyskuje je, jeżeli tak jest.

section-sending_company = Przedsiębiorstwo Wysyłające
clause-preparation = Przedsiębiorstwo Wysyłające przygotowuje Uczestnika do pobytu, zwalnia go na ten czas z innej pracy i pozostaje z nim w kontakcie podczas pobytu.
clause-lead = Przedsiębiorstwo Wysyłające prowadzi plan działań w części { $part-plan } i aktualizuje go wspólnie z Przedsiębiorstwem Przyjmującym.
clause-insurance = Przedsiębiorstwo Wysyłające zapewnia, aby Uczestnik miał ubezpieczenie zdrowotne, od następstw wypadków i odpowiedzialności cywilnej ważne w kraju przyjmującym przez cały pobyt.

section-host_company = Przedsiębiorstwo Przyjmujące
clause-contact_person = Przedsiębiorstwo Przyjmujące wyznacza osobę do kontaktu i daje Uczestnikowi dostęp do ludzi, pomieszczeń, sprzętu i informacji, których wymaga plan działań.
clause-working_conditions = Przedsiębiorstwo Przyjmujące stosuje wobec Uczestnika te same zasady dotyczące zdrowia, bezpieczeństwa i czasu pracy co wobec własnego personelu i wyjaśnia je pierwszego dnia.
clause-collaboration = Uczestnik pracuje we współpracy z personelem Przedsiębiorstwa Przyjmującego. Prawo Przedsiębiorstwa Wysyłającego do wydawania poleceń nie przechodzi.

section-participant = Uczestnik
clause-participation = Uczestnik starannie realizuje plan działań i w porę informuje oba przedsiębiorstwa, gdy coś stoi mu na przeszkodzie.
clause-house_rules = Uczestnik przestrzega regulaminu i zasad bezpieczeństwa Przedsiębiorstwa Przyjmującego.

section-offices = Organizacje Pośredniczące
clause-sending_office = Organizacja Wysyłająca wspiera Przedsiębiorstwo Wysyłające i Uczestnika przed pobytem, w jego trakcie i po nim oraz ocenia plan działań.
clause-host_office = Organizacja Przyjmująca wspiera Przedsiębiorstwo Przyjmujące, pomaga Uczestnikowi po przyjeździe i ocenia plan działań.
clause-difficulties = W razie trudności obie Organizacje Pośredniczące starają się je rozwiązać wraz ze stronami. Nie odpowiadają za działania przedsiębiorstw ani Uczestnika.

section-grant = Dofinansowanie
clause-grant_payment = Organizacja Wysyłająca wypłaca dofinansowanie Przedsiębiorstwu Wysyłającemu. Kwotę i jej obliczenie podano w części { $part-particulars }.
clause-grant_instalments = Dofinansowanie jest wypłacane w ratach podanych w części { $part-particulars }.
clause-grant_use = Dofinansowanie służy pokryciu części kosztów podróży, utrzymania w kraju przyjmującym i krótkich kursów językowych na potrzeby pobytu. Jest przekazywane temu, kto ponosi te koszty.
clause-grant_repayment = Jeżeli pobyt się nie odbędzie lub będzie krótszy, niż uzgodniono, nienależna część dofinansowania zostaje zwrócona w ciągu 30 dni od pisemnego wezwania. Uwzględnia się to, czego nie można było uniknąć z powodu siły wyższej.

section-confidentiality = Poufność i rezultaty
clause-confidentiality = Strony zachowują w tajemnicy to, czego dowiedzą się o działalności innej strony, a co nie jest publiczne. Obowiązek ten trwa po zakończeniu pobytu.
clause-results = Każde przedsiębiorstwo zachowuje prawa, które miało przed pobytem. Prawa do rezultatów powstałych wspólnie oba przedsiębiorstwa regulują w odrębnej umowie pisemnej.

section-data = Dane osobowe, dokumentacja i widoczność
clause-data_protection = Strony przetwarzają dane osobowe wyłącznie w celu przygotowania, realizacji, rozliczenia i oceny pobytu oraz zgodnie z rozporządzeniem (UE) 2016/679. Organizacje Pośredniczące informują osoby, których dane dotyczą, o ich prawach.
clause-records = Strony przechowują dokumenty pobytu tak długo, jak wymaga tego program, i okazują je na żądanie organom uprawnionym do kontroli wykorzystania środków Unii Europejskiej.
clause-visibility = W publikacjach o pobycie strony wskazują wsparcie Unii Europejskiej w formie określonej przez program. Nazwiska i wizerunki osób publikuje się tylko za ich zgodą.

section-reports = Potwierdzenie i sprawozdania
clause-presence = Na koniec pobytu oba przedsiębiorstwa potwierdzają na piśmie dni, w których Uczestnik był obecny.
clause-reports = W ciągu 30 dni po pobycie Uczestnik, Przedsiębiorstwo Wysyłające i Przedsiębiorstwo Przyjmujące składają po jednym sprawozdaniu końcowym swojej Organizacji Pośredniczącej.

section-final = Postanowienia końcowe
clause-amendments = Zmiany niniejszej umowy są ważne tylko na piśmie i z podpisami wszystkich stron. Umowa w pierwotnie podpisanej postaci pozostaje obok nich niezmieniona.
clause-disputes = Strony starają się rozwiązywać spory polubownie z pomocą Organizacji Pośredniczących. Bezwzględnie obowiązujące przepisy prawa pozostają nienaruszone.
clause-languages = Wydrukowane tu wersje językowe mają to samo znaczenie. W razie rozbieżności rozstrzyga tekst tego formularza w języku rozstrzygającym, który Organizacje Pośredniczące wydają na życzenie.
clause-entry_into_force = Umowa wchodzi w życie w dniu, w którym podpisze ją ostatnia strona. Każda strona otrzymuje jeden pełny egzemplarz; kwalifikowane podpisy elektroniczne są równoważne podpisom na papierze.

intro-signatures = Podpisując, każda strona potwierdza, że przeczytała wszystkie strony tej wersji i zgadza się z nimi.
