# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Sporazum o dodjeli bespovratnih sredstava
running = Sporazum o dodjeli bespovratnih sredstava

## Parts and blocks

part-particulars = Podaci
part-terms = Uvjeti
part-signatures = Potpisi

heading-stay = Razdoblja boravka
heading-grant = Potpora
heading-working = Izračun potpore
heading-instalments = Obroci
heading-document = Sporazum
heading-parties = Strane
heading-exchange = Poduprta razmjena
heading-account = Račun na koji se isplaćuje potpora

party-sending_company = Poduzeće pošiljatelj
party-sending_office = Organizacija pošiljateljica

## Labels

label-document_code = Dokument
label-document_version = Verzija
label-exchange_number = Broj razmjene
label-issued_on = Datum izdavanja
label-scheme_name = Program
label-scheme_number = Sporazum o dodjeli bespovratnih sredstava
label-governing_language = Mjerodavni jezik
label-name = Ime ili naziv
label-address = Adresa
label-country = Država
label-registration = Matični broj
label-vat = PDV broj
label-signatory = Zastupa
label-function = Funkcija
label-email = E-pošta
label-phone = Telefon
label-starts = Prvi dan
label-ends = Zadnji dan
label-grant_amount = Potpora
label-grant_rate = Mjesečni iznos
label-counted = Uračunato
label-number = Broj
label-part = Dio mjesečnog iznosa
label-amount = Iznos
label-due = Dospijeće
label-share = Udio
label-participant_name = Sudionik
label-host_company_name = Poduzeće domaćin
label-host_company_country = Država boravka
label-account_holder = Vlasnik računa
label-account_iban = IBAN
label-account_bank = Banka

## Words of the closed lists

value-counted-months = Puni mjeseci
value-counted-days = Dodatni dani
value-due-signature = Nakon potpisa ovog sporazuma
value-due-start = Na početku boravka
value-due-final_report = Nakon odobrenja završnih izvješća

## Sentences

section-purpose = Svrha

section-final = Završne odredbe
clause-disputes = Strane nastoje sporove riješiti mirnim putem uz pomoć Posredničkih organizacija. Prisilni propisi ostaju nepromijenjeni.
clause-languages = Ovdje tiskane jezične verzije imaju isto značenje. Ako se razlikuju, prednost ima tekst ovog obrasca na mjerodavnom jeziku, koji Posredničke organizacije izdaju na zahtjev.
clause-purpose = Organizacija pošiljateljica podupire razmjenu navedenu u dijelu { $part-particulars } potporom Poduzeću pošiljatelju.
clause-stay = Boravak i njegov plan aktivnosti uređuje sporazum o razmjeni koji potpisuju sve strane razmjene.

section-payment = Iznos i plaćanje
clause-payment = Iznos potpore i njegov izračun navedeni su u dijelu { $part-particulars }. Izračunava se prema iznosima programa koji vrijede na datum izdavanja.
clause-instalments = Potpora se isplaćuje u obrocima navedenima u dijelu { $part-particulars }.
clause-account = Plaćanja se obavljaju na račun naveden u dijelu { $part-particulars }. Poduzeće pošiljatelj pisano javlja promjenu računa.

section-use = Uporaba potpore
clause-use = Potpora pridonosi troškovima putovanja, života u državi domaćinu i kratkih jezičnih tečajeva za boravak.
clause-passed_on = Poduzeće pošiljatelj prenosi potporu Sudioniku u mjeri u kojoj Sudionik snosi te troškove.
clause-no_double = Isti se troškovi ne smiju drugi put platiti iz drugih sredstava Europske unije.

section-duties = Dužnosti Poduzeća pošiljatelja
clause-insurance = Poduzeće pošiljatelj brine o tome da Sudionik tijekom cijelog boravka ima zdravstveno osiguranje, osiguranje od nezgode i osiguranje od odgovornosti koje vrijedi u državi domaćinu.
clause-reports = U roku od 30 dana nakon boravka Poduzeće pošiljatelj podnosi Organizaciji pošiljateljici potvrdu o prisutnosti i završna izvješća.
clause-news = Poduzeće pošiljatelj bez odgode javlja Organizaciji pošiljateljici kada se boravak odgodi, skrati, prekine ili od njega odustane.

section-repayment = Povrat
clause-repayment = Ako se boravak ne održi ili je kraći od dogovorenog, dio potpore koji ne pripada vraća se u roku od 30 dana od pisanog zahtjeva. Isto vrijedi ako se ne ispune dužnosti iz ovog sporazuma.
clause-force_majeure = Uzima se u obzir ono što se zbog više sile nije moglo izbjeći.

section-records = Dokumentacija, osobni podaci i vidljivost
clause-records = Poduzeće pošiljatelj čuva dokumente razmjene onoliko dugo koliko zahtijeva program i na zahtjev ih pokazuje tijelima ovlaštenima za provjeru uporabe sredstava Europske unije.
clause-data = Strane obrađuju osobne podatke samo radi isplate i vrednovanja potpore te u skladu s Uredbom (EU) 2016/679.
clause-visibility = U objavama o razmjeni Poduzeće pošiljatelj navodi potporu Europske unije u obliku koji propisuje program.
clause-amendments = Izmjene ovog sporazuma vrijede samo u pisanom obliku i s potpisima obiju strana.
clause-entry_into_force = Sporazum stupa na snagu na dan kada ga potpiše druga strana. Svaka strana dobiva jedan potpun primjerak; kvalificirani elektronički potpisi jednaki su potpisima na papiru.

intro-signatures = Potpisom obje strane potvrđuju da su pročitale sve stranice ove verzije i da se s njima slažu.
