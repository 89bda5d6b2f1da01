# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Vállalkozás jelentkezése
running = Vállalkozás jelentkezése

## Parts and blocks

heading-office = A nyomtatvány
heading-company = A vállalkozás
heading-size = Méret
heading-description = Mivel foglalkozik a vállalkozás
heading-contact = Kapcsolattartó

party-sending_company = A vállalkozás részéről

## Labels

label-address = Cím
label-country = Ország
label-function = Beosztás
label-email = E-mail
label-phone = Telefon
label-registration = Nyilvántartási szám
label-vat = Közösségi adószám
label-form_number = A nyomtatvány száma
label-event_name = Rendezvény
label-office_name = Szervezet
label-company_name = Hivatalos név
label-postal_code = Irányítószám
label-city = Település
label-website = Honlap
label-sector = Ágazat
label-staff_count = Létszám
label-turnover = Éves árbevétel (EUR)
label-balance = Mérlegfőösszeg (EUR)
label-description = Néhány mondatban
label-given_name = Utónév
label-family_name = Családi név

## Questions

question-legal_form = Jogi forma
question-side = A vállalkozás szeretne
question-topics = Érdeklődési témák

## Words of the closed lists

value-topic-marketing = Piackutatás és marketing
value-topic-development = Termékek és szolgáltatások fejlesztése
value-topic-internationalisation = Nemzetközi terjeszkedés és új ügyfelek
value-topic-training = Képzés és tudásátadás
value-topic-research = Közös kutatás
value-topic-collaboration = Meglévő együttműködés erősítése
value-topic-other = Egyéb
value-legal_form-company = Társaság
value-legal_form-one_person = Egyszemélyes társaság
value-legal_form-liberal = Szabadfoglalkozású
value-legal_form-self_employed = Egyéb önálló vállalkozó
value-side-sending = résztvevőt küldeni
value-side-host = résztvevőt fogadni
value-side-both = mindkettőt

## Sentences

text-office = A fent megnevezett szervezet azért őrzi az Ön által megadottakat, hogy tanácsot adjon a csereprogramról.
text-size = A számok az utolsó lezárt üzleti évre vonatkoznak. Azt mutatják, hogy a vállalkozás kis- vagy középvállalkozás-e.
text-data = A személyes adatokat az (EU) 2016/679 rendelettel összhangban kezeljük. Önnek joga van megtekinteni, helyesbíttetni és töröltetni, amit Önről őrzünk.

intro-signatures = Aláírásommal megerősítem, hogy ezek az adatok valósak.
