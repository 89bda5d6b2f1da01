# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Přihláška podniku
running = Přihláška podniku

## Parts and blocks

heading-office = Formulář
heading-company = Podnik
heading-size = Velikost
heading-description = Čím se podnik zabývá
heading-contact = Kontaktní osoba

party-sending_company = Za podnik

## Labels

label-address = Adresa
label-country = Země
label-function = Funkce
label-email = E-mail
label-phone = Telefon
label-registration = Registrační číslo
label-vat = Daňové identifikační číslo (DPH)
label-form_number = Číslo formuláře
label-event_name = Akce
label-office_name = Organizace
label-company_name = Úřední název
label-postal_code = PSČ
label-city = Obec
label-website = Webové stránky
label-sector = Odvětví
label-staff_count = Počet zaměstnanců
label-turnover = Roční obrat (EUR)
label-balance = Bilanční suma (EUR)
label-description = V několika větách
label-given_name = Křestní jméno
label-family_name = Příjmení

## Questions

question-legal_form = Právní forma
question-side = Podnik si přeje
question-topics = Témata zájmu

## Words of the closed lists

value-topic-marketing = Průzkum trhu a marketing
value-topic-development = Vývoj výrobků a služeb
value-topic-internationalisation = Internacionalizace a noví zákazníci
value-topic-training = Školení a předávání znalostí
value-topic-research = Společný výzkum
value-topic-collaboration = Posílení stávající spolupráce
value-topic-other = Jiné
value-legal_form-company = Společnost
value-legal_form-one_person = Společnost s jednou osobou
value-legal_form-liberal = Svobodné povolání
value-legal_form-self_employed = Jiná samostatná výdělečná činnost
value-side-sending = vyslat účastníka
value-side-host = přijmout účastníka
value-side-both = obojí

## Sentences

text-office = Výše uvedená organizace uchovává, co vyplníte, aby Vám mohla poradit s výměnným programem.
text-size = Údaje jsou za poslední uzavřený účetní rok. Ukazují, zda je podnik malým nebo středním podnikem.
text-data = Osobní údaje se zpracovávají v souladu s nařízením (EU) 2016/679. Máte právo nahlédnout do toho, co se o Vás uchovává, a dát to opravit a vymazat.

intro-signatures = Podpisem potvrzuji, že tyto údaje jsou pravdivé.
