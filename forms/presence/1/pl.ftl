# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potwierdzenie obecności
running = Potwierdzenie obecności

## Parts and blocks

heading-participant = Uczestnik
heading-companies = Przedsiębiorstwa
heading-document = Potwierdzenie
heading-periods = Okresy pobytu
heading-absences = Dni nieobecności

party-participant = Uczestnik
party-sending_company = Przedsiębiorstwo Wysyłające
party-host_company = Przedsiębiorstwo Przyjmujące

## Labels

label-document_code = Dokument
label-document_version = Wersja
label-exchange_number = Numer wymiany
label-issued_on = Data wystawienia
label-scheme_name = Program
label-person_name = Imię i nazwisko lub nazwa
label-participant_job = Stanowisko
label-name = Imię i nazwisko lub nazwa
label-address = Adres
label-country = Kraj
label-planned_starts = Pierwszy dzień uzgodniony
label-planned_ends = Ostatni dzień uzgodniony
label-starts = Pierwszy dzień rzeczywisty
label-ends = Ostatni dzień rzeczywisty
label-days = Dni
label-absences = Daty i powody, jeżeli były

## Sentences

text-presence = { $periods_count ->
    [one] Uczestnik był obecny w Przedsiębiorstwie Przyjmującym w wyżej podanym okresie i zrealizował tam plan działań.
    [few] Uczestnik był obecny w Przedsiębiorstwie Przyjmującym w wyżej podanych okresach i zrealizował tam plan działań.
    [many] Uczestnik był obecny w Przedsiębiorstwie Przyjmującym w wyżej podanych okresach i zrealizował tam plan działań.
   *[other] Uczestnik był obecny w Przedsiębiorstwie Przyjmującym w wyżej podanych okresach i zrealizował tam plan działań.
}

intro-signatures = Podpisując, każda strona potwierdza, że dni te są prawidłowe.
