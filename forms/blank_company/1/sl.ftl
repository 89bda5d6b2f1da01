# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Prijava podjetja
running = Prijava podjetja

## Parts and blocks

heading-office = Obrazec
heading-company = Podjetje
heading-size = Velikost
heading-description = S čim se podjetje ukvarja
heading-contact = Kontaktna oseba

party-sending_company = Za podjetje

## Labels

label-address = Naslov
label-country = Država
label-function = Funkcija
label-email = E-pošta
label-phone = Telefon
label-registration = Matična številka
label-vat = Identifikacijska številka za DDV
label-form_number = Številka obrazca
label-event_name = Dogodek
label-office_name = Organizacija
label-company_name = Uradni naziv
label-postal_code = Poštna številka
label-city = Kraj
label-website = Spletna stran
label-sector = Panoga
label-staff_count = Število zaposlenih
label-turnover = Letni promet (EUR)
label-balance = Bilančna vsota (EUR)
label-description = V nekaj stavkih
label-given_name = Ime
label-family_name = Priimek

## Questions

question-legal_form = Pravna oblika
question-side = Podjetje želi
question-topics = Teme, ki ga zanimajo

## Words of the closed lists

value-topic-marketing = Raziskava trga in trženje
value-topic-development = Razvoj izdelkov in storitev
value-topic-internationalisation = Internacionalizacija in nove stranke
value-topic-training = Usposabljanje in prenos znanja
value-topic-research = Skupne raziskave
value-topic-collaboration = Krepitev obstoječega sodelovanja
value-topic-other = Drugo
value-legal_form-company = Družba
value-legal_form-one_person = Enoosebno podjetje
value-legal_form-liberal = Svobodni poklic
value-legal_form-self_employed = Druga samozaposlitev
value-side-sending = poslati udeleženca
value-side-host = gostiti udeleženca
value-side-both = oboje

## Sentences

text-office = Zgoraj navedena organizacija hrani, kar vpišete, da vam svetuje o programu izmenjav.
text-size = Podatki so za zadnje zaključeno poslovno leto. Kažejo, ali je podjetje malo ali srednje podjetje.
text-data = Osebni podatki se obdelujejo v skladu z Uredbo (EU) 2016/679. Pravico imate do vpogleda, popravka in izbrisa tistega, kar se hrani o vas.

intro-signatures = S podpisom potrjujem, da so te navedbe resnične.
