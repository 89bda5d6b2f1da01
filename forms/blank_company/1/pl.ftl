# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Zgłoszenie przedsiębiorstwa
running = Zgłoszenie przedsiębiorstwa

## Parts and blocks

heading-office = Formularz
heading-company = Przedsiębiorstwo
heading-size = Wielkość
heading-description = Czym zajmuje się przedsiębiorstwo
heading-contact = Osoba do kontaktu

party-sending_company = Za przedsiębiorstwo

## Labels

label-address = Adres
label-country = Kraj
label-function = Funkcja
label-email = E-mail
label-phone = Telefon
label-registration = Numer rejestrowy
label-vat = Numer VAT
label-form_number = Numer formularza
label-event_name = Wydarzenie
label-office_name = Organizacja
label-company_name = Nazwa prawna
label-postal_code = Kod pocztowy
label-city = Miejscowość
label-website = Strona internetowa
label-sector = Branża
label-staff_count = Liczba personelu
label-turnover = Obrót roczny (EUR)
label-balance = Suma bilansowa (EUR)
label-description = W kilku zdaniach
label-given_name = Imię
label-family_name = Nazwisko

## Questions

question-legal_form = Forma prawna
question-side = Przedsiębiorstwo chce
question-topics = Interesujące tematy

## Words of the closed lists

value-topic-marketing = Badanie rynku i marketing
value-topic-development = Rozwój produktów i usług
value-topic-internationalisation = Umiędzynarodowienie i nowi klienci
value-topic-training = Szkolenie i transfer wiedzy
value-topic-research = Wspólne badania
value-topic-collaboration = Wzmocnienie istniejącej współpracy
value-topic-other = Inne
value-legal_form-company = Spółka
value-legal_form-one_person = Spółka jednoosobowa
value-legal_form-liberal = Wolny zawód
value-legal_form-self_employed = Inna działalność na własny rachunek
value-side-sending = wysłać uczestnika
value-side-host = przyjąć uczestnika
value-side-both = jedno i drugie

## Sentences

text-office = Wyżej wymieniona organizacja przechowuje podane tu informacje, aby doradzać w sprawie programu wymiany.
text-size = Liczby dotyczą ostatniego zamkniętego roku obrotowego. Pokazują, czy przedsiębiorstwo jest małym lub średnim przedsiębiorstwem.
text-data = Dane osobowe przetwarza się zgodnie z rozporządzeniem (UE) 2016/679. Przysługuje prawo wglądu w przechowywane dane, ich poprawienia i usunięcia.

intro-signatures = Podpisując, potwierdzam, że podane informacje są prawdziwe.
