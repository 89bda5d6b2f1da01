# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Prihláška podniku
running = Prihláška podniku

## Parts and blocks

heading-office = Formulár
heading-company = Podnik
heading-size = Veľkosť
heading-description = Čím sa podnik zaoberá
heading-contact = Kontaktná osoba

party-sending_company = Za podnik

## Labels

label-address = Adresa
label-country = Krajina
label-function = Funkcia
label-email = E-mail
label-phone = Telefón
label-registration = Registračné číslo
label-vat = Identifikačné číslo pre DPH
label-form_number = Číslo formulára
label-event_name = Podujatie
label-office_name = Organizácia
label-company_name = Úradný názov
label-postal_code = PSČ
label-city = Obec
label-website = Webová stránka
label-sector = Odvetvie
label-staff_count = Počet zamestnancov
label-turnover = Ročný obrat (EUR)
label-balance = Bilančná suma (EUR)
label-description = V niekoľkých vetách
label-given_name = Krstné meno
label-family_name = Priezvisko

## Questions

question-legal_form = Právna forma
question-side = Podnik si želá
question-topics = Témy záujmu

## Words of the closed lists

value-topic-marketing = Prieskum trhu a marketing
value-topic-development = Vývoj výrobkov a služieb
value-topic-internationalisation = Internacionalizácia a noví zákazníci
value-topic-training = Školenie a odovzdávanie poznatkov
value-topic-research = Spoločný výskum
value-topic-collaboration = Posilnenie existujúcej spolupráce
value-topic-other = Iné
value-legal_form-company = Spoločnosť
value-legal_form-one_person = Spoločnosť s jednou osobou
value-legal_form-liberal = Slobodné povolanie
value-legal_form-self_employed = Iná samostatná zárobková činnosť
value-side-sending = vyslať účastníka
value-side-host = prijať účastníka
value-side-both = oboje

## Sentences

text-office = Uvedená organizácia uchováva, čo vyplníte, aby Vám mohla poradiť s výmenným programom.
text-size = Údaje sú za posledný uzavretý účtovný rok. Ukazujú, či je podnik malým alebo stredným podnikom.
text-data = Osobné údaje sa spracúvajú v súlade s nariadením (EÚ) 2016/679. Máte právo nahliadnuť do toho, čo sa o Vás uchováva, a dať to opraviť a vymazať.

intro-signatures = Podpisom potvrdzujem, že tieto údaje sú pravdivé.
