# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Prosimy opowiedzieć nam o sobie i swoim przedsiębiorstwie
running = Zgłoszenie osoby

## Parts and blocks

heading-office = Formularz
heading-visitor = Dane kontaktowe
heading-person = O sobie
heading-work = Praca
heading-languages = Znane języki, poza ojczystym
heading-wish = Życzenie

party-participant = Podpis osoby

## Labels

label-country = Kraj
label-email = E-mail
label-phone = Telefon
label-form_number = Numer formularza
label-event_name = Wydarzenie
label-office_name = Organizacja
label-company = Spółka
label-person_name = Imię i nazwisko
label-reach = E-mail lub telefon
label-given_name = Imię
label-family_name = Nazwisko
label-language = Język korespondencji
label-job = Stanowisko
label-since = W przedsiębiorstwie od (dzień, miesiąc, rok)
label-skills = Mocne strony i umiejętności
label-first_language = Pierwszy język
label-second_language = Drugi język
label-countries = Kraje, do których chcę pojechać
label-months = Kiedy i na ile miesięcy
label-goals = Czego chcę się tam nauczyć

## Questions

question-role = Rola w przedsiębiorstwie
question-contract = Rodzaj umowy
question-levels = Poziom znajomości (A1 początkujący, C2 bardzo dobry)
question-topics = Interesujące mnie tematy
question-purposes = Wyrażam zgodę

item-levels-first = Pierwszy język
item-levels-second = Drugi język

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
value-contract-full_time = Pełny etat
value-contract-part_time = Część etatu
value-level-a1 = A1
value-level-a2 = A2
value-level-b1 = B1
value-level-b2 = B2
value-level-c1 = C1
value-level-c2 = C2
value-purpose-catalogue = Profil bez nazwiska dla organizacji partnerskich
value-purpose-publicity = Promocja z nazwiskiem i zdjęciem
value-purpose-newsletter = Biuletyn

detail-purpose-catalogue = Mój profil może być pokazywany organizacjom partnerskim programu bez mojego nazwiska, aby mogły znaleźć dopasowanie. Moje nazwisko i sposoby kontaktu ze mną są pokazywane organizacji partnerskiej dopiero po przyjęciu dopasowania przez obie organizacje.
detail-purpose-publicity = Organizacja może używać mojego nazwiska, wizerunku i historii mojej wymiany, aby promować program.
detail-purpose-newsletter = Organizacja może przesyłać mi wiadomości o programie pocztą elektroniczną.

## Sentences

text-office = Wyżej wymieniona organizacja przechowuje podane tu informacje, aby doradzać w sprawie programu wymiany.
text-withdrawal = Każdą z tych zgód mogę wycofać w dowolnej chwili, równie łatwo, jak jej udzieliłem lub udzieliłam. To, co zrobiono wcześniej, pozostaje zgodne z prawem.

intro-signatures = Podpisując, potwierdzam, że podane informacje są prawdziwe i że pola zaznaczono moją ręką.
