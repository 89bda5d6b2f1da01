# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Sporazum o razmjeni
running = Sporazum o razmjeni

## Parts and blocks

part-particulars = Podaci
part-plan = Plan aktivnosti
part-terms = Uvjeti
part-signatures = Potpisi

heading-document = Sporazum
heading-participant = Sudionik
heading-companies = Poduzeća
heading-offices = Posredničke organizacije
heading-stay = Razdoblja boravka
heading-grant = Potpora
heading-working = Izračun potpore
heading-instalments = Obroci
heading-project = Projekt ukratko
heading-activities = Aktivnosti po tjednima

party-participant = Sudionik
party-sending_company = Poduzeće pošiljatelj
party-host_company = Poduzeće domaćin
party-sending_office = Organizacija pošiljateljica
party-host_office = Organizacija domaćin

## Labels

label-agreement_code = Dokument
label-agreement_version = Verzija
label-agreement_number = Broj razmjene
label-issued_on = Datum izdavanja
label-scheme_name = Program
label-scheme_number = Sporazum o dodjeli bespovratnih sredstava
label-governing_language = Mjerodavni jezik
label-person_name = Ime ili naziv
label-participant_role = Uloga u poduzeću
label-participant_since = U poduzeću od
label-participant_job = Radno mjesto
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
label-due = Dospijeće
label-share = Udio
label-amount = Iznos
label-project = Opis
label-objective = Cilj
label-outcome = Očekivani rezultat
label-week = Tjedan
label-activity = Aktivnosti
label-lead = Vodi

## Words of the closed lists

value-person_role-employee = Zaposlena osoba
value-person_role-manager = Rukovoditelj
value-person_role-owner = Vlasnik
value-person_role-co_owner = Suvlasnik

value-topic-marketing = Istraživanje tržišta i marketing
value-topic-development = Razvoj proizvoda i usluga
value-topic-internationalisation = Internacionalizacija i novi klijenti
value-topic-training = Osposobljavanje i prijenos znanja
value-topic-research = Zajedničko istraživanje
value-topic-collaboration = Jačanje postojeće suradnje
value-topic-other = Ostalo

value-counted-months = Puni mjeseci
value-counted-days = Dodatni dani

value-lead-sending = Poduzeće pošiljatelj
value-lead-host = Poduzeće domaćin
value-lead-together = Oba poduzeća

value-due-signature = Nakon potpisa svih strana
value-due-start = Na početku boravka
value-due-final_report = Nakon odobrenja završnih izvješća

## Terms

section-purpose = Svrha
clause-purpose = Strane se dogovaraju o boravku Sudionika u Poduzeću domaćinu, kako je opisano u dijelovima { $part-particulars } i { $part-plan } ovog sporazuma.
clause-learning = Boravak služi učenju i suradnji dvaju poduzeća. Ne smije se koristiti za zamjenu osoblja ni za popunjavanje slobodnog radnog mjesta.
clause-parts = Dijelovi { $part-particulars }, { $part-plan } i { $part-terms } zajedno čine jedan sporazum. Ako se razlikuju, prednost ima dio { $part-terms }.

section-stay = Boravak
clause-periods = { $periods_count ->
    [one] Boravak se odvija u razdoblju navedenom u dijelu { $part-particulars }.
    [few] Boravak se odvija u razdobljima navedenima u dijelu { $part-particulars }. Sva se zajedno računaju kao jedan boravak.
   *[other] Boravak se odvija u razdobljima navedenima u dijelu { $part-particulars }. Sva se zajedno računaju kao jedan boravak.
}
clause-change_of_dates = Za promjenu datuma, mjesta ili ciljeva potrebna je pisana suglasnost svih strana prije nego što počne vrijediti.
clause-early_end = Svako poduzeće i Sudionik mogu iz ozbiljnog razloga prijevremeno završiti boravak. Razlog navode pisano i bez odgode obavještavaju obje Posredničke organizacije.

section-employment = Zaposlenje i socijalna sigurnost
clause-employed = Sudionik ostaje zaposlen u Poduzeću pošiljatelju tijekom cijelog boravka. Poduzeće pošiljatelj nastavlja isplaćivati plaću i doprinose za socijalno osiguranje.
clause-owner = Sudionik ostaje vlasnik Poduzeća pošiljatelja tijekom cijelog boravka i dalje sam odgovara za vlastite prihode i doprinose za socijalno osiguranje.
clause-no_employment = Ovim sporazumom ne nastaje radni odnos između Sudionika i Poduzeća domaćina. Poduzeće domaćin ne duguje Sudioniku nikakvu plaću.
clause-social_security = Prije boravka Poduzeće pošiljatelj utvrđuje je li potrebna potvrda o socijalnom osiguranju (obrazac A1) ili prijava tijelima države domaćina te ih pribavlja ako jest.

section-sending_company = Poduzeće pošiljatelj
clause-preparation = Poduzeće pošiljatelj priprema Sudionika za boravak, za to ga vrijeme oslobađa drugog posla i tijekom boravka ostaje s njim u vezi.
clause-lead = Poduzeće pošiljatelj vodi plan aktivnosti u dijelu { $part-plan } i zajedno s Poduzećem domaćinom ga ažurira.
clause-insurance = Poduzeće pošiljatelj brine o tome da Sudionik tijekom cijelog boravka ima zdravstveno osiguranje, osiguranje od nezgode i osiguranje od odgovornosti koje vrijedi u državi domaćinu.

section-host_company = Poduzeće domaćin
clause-contact_person = Poduzeće domaćin imenuje osobu za kontakt i daje Sudioniku pristup ljudima, prostorijama, opremi i informacijama koje zahtijeva plan aktivnosti.
clause-working_conditions = Poduzeće domaćin primjenjuje na Sudionika ista pravila o zdravlju, sigurnosti i radnom vremenu kao na vlastito osoblje i objašnjava ih prvog dana.
clause-collaboration = Sudionik radi u suradnji s osobljem Poduzeća domaćina. Pravo Poduzeća pošiljatelja da daje upute ne prenosi se.

section-participant = Sudionik
clause-participation = Sudionik pažljivo provodi plan aktivnosti i pravodobno obavještava oba poduzeća kada mu nešto stoji na putu.
clause-house_rules = Sudionik se pridržava kućnog reda i sigurnosnih pravila Poduzeća domaćina.

section-offices = Posredničke organizacije
clause-sending_office = Organizacija pošiljateljica podupire Poduzeće pošiljatelja i Sudionika prije boravka, tijekom njega i nakon njega te pregledava plan aktivnosti.
clause-host_office = Organizacija domaćin podupire Poduzeće domaćina, pomaže Sudioniku pri dolasku i pregledava plan aktivnosti.
clause-difficulties = U slučaju poteškoća obje Posredničke organizacije nastoje ih riješiti sa stranama. Ne odgovaraju za postupke poduzeća ni Sudionika.

section-grant = Potpora
clause-grant_payment = Organizacija pošiljateljica isplaćuje potporu Poduzeću pošiljatelju. Iznos i njegov izračun navedeni su u dijelu { $part-particulars }.
clause-grant_instalments = Potpora se isplaćuje u obrocima navedenima u dijelu { $part-particulars }.
clause-grant_use = Potpora pridonosi troškovima putovanja, života u državi domaćinu i kratkih jezičnih tečajeva za boravak. Prenosi se onome tko snosi te troškove.
clause-grant_repayment = Ako se boravak ne održi ili je kraći od dogovorenog, dio potpore koji ne pripada vraća se u roku od 30 dana od pisanog zahtjeva. Uzima se u obzir ono što se zbog više sile nije moglo izbjeći.

section-confidentiality = Povjerljivost i rezultati
clause-confidentiality = Strane čuvaju kao tajnu ono što saznaju o poslovanju druge strane, a nije javno. Ta dužnost traje i nakon boravka.
clause-results = Svako poduzeće zadržava prava koja je imalo prije boravka. Prava na zajednički stvorene rezultate dva poduzeća uređuju zasebnim pisanim dogovorom.

section-data = Osobni podaci, dokumentacija i vidljivost
clause-data_protection = Strane obrađuju osobne podatke samo radi pripreme, provedbe, plaćanja i vrednovanja boravka te u skladu s Uredbom (EU) 2016/679. Posredničke organizacije obavještavaju dotične osobe o njihovim pravima.
clause-records = Strane čuvaju dokumente boravka onoliko dugo koliko zahtijeva program i na zahtjev ih pokazuju tijelima ovlaštenima za provjeru uporabe sredstava Europske unije.
clause-visibility = U objavama o boravku strane navode potporu Europske unije u obliku koji propisuje program. Imena i slike osoba objavljuju se samo uz njihovu privolu.

section-reports = Potvrda i izvješća
clause-presence = Na kraju boravka oba poduzeća pisano potvrđuju dane na koje je Sudionik bio prisutan.
clause-reports = U roku od 30 dana nakon boravka Sudionik, Poduzeće pošiljatelj i Poduzeće domaćin podnose svaki svoje završno izvješće svojoj Posredničkoj organizaciji.

section-final = Završne odredbe
clause-amendments = Izmjene ovog sporazuma vrijede samo u pisanom obliku i s potpisima svih strana. Prvotno potpisani sporazum ostaje uz njih nepromijenjen.
clause-disputes = Strane nastoje sporove riješiti mirnim putem uz pomoć Posredničkih organizacija. Prisilni propisi ostaju nepromijenjeni.
clause-languages = Ovdje tiskane jezične verzije imaju isto značenje. Ako se razlikuju, prednost ima tekst ovog obrasca na mjerodavnom jeziku, koji Posredničke organizacije izdaju na zahtjev.
clause-entry_into_force = Sporazum stupa na snagu na dan kada ga potpiše posljednja strana. Svaka strana dobiva jedan potpun primjerak; kvalificirani elektronički potpisi jednaki su potpisima na papiru.

intro-signatures = Potpisom svaka strana potvrđuje da je pročitala sve stranice ove verzije i da se s njima slaže.
