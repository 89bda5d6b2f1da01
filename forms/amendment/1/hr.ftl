# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Dodatak sporazumu o razmjeni
running = Dodatak sporazumu o razmjeni

## Parts and blocks

part-particulars = Podaci
part-terms = Uvjeti
part-signatures = Potpisi
part-changes = Izmjene

heading-participant = Sudionik
heading-companies = Poduzeća
heading-offices = Posredničke organizacije
heading-document = Dodatak
heading-reason = Zašto se sporazum mijenja
heading-old_periods = Dosadašnja razdoblja boravka
heading-new_periods = Nova razdoblja boravka
heading-grant = Potpora
heading-changes = Ostale izmjene

party-participant = Sudionik
party-sending_company = Poduzeće pošiljatelj
party-host_company = Poduzeće domaćin
party-sending_office = Organizacija pošiljateljica
party-host_office = Organizacija domaćin

## Labels

label-document_code = Dokument
label-document_version = Verzija
label-exchange_number = Broj razmjene
label-issued_on = Datum izdavanja
label-scheme_name = Program
label-governing_language = Mjerodavni jezik
label-person_name = Ime ili naziv
label-name = Ime ili naziv
label-country = Država
label-starts = Prvi dan
label-ends = Zadnji dan
label-agreement_version = Mijenja verziju
label-agreement_issued_on = Datum sporazuma
label-reason = Razlog
label-old_grant = Dosad
label-new_grant = Odsad
label-subject = Što se mijenja
label-before = Dosad
label-after = Odsad

## Words of the closed lists

value-subject-place = Mjesto boravka
value-subject-plan = Plan aktivnosti
value-subject-contact = Osoba za kontakt
value-subject-signatory = Zastupa
value-subject-other = Ostalo

## Sentences

section-final = Završne odredbe
clause-languages = Ovdje tiskane jezične verzije imaju isto značenje. Ako se razlikuju, prednost ima tekst ovog obrasca na mjerodavnom jeziku, koji Posredničke organizacije izdaju na zahtjev.

section-effect = Učinak dodatka
clause-changes = Strane mijenjaju sporazum o razmjeni kako je navedeno u dijelu { $part-changes }. Što je ondje navedeno zamjenjuje ono što je u sporazumu stajalo prije.
clause-dates = Nova razdoblja zamjenjuju sva prije dogovorena razdoblja boravka.
clause-grant = Novi iznos potpore zamjenjuje prije dogovoreni iznos. Što je već isplaćeno uračunava se u njega.
clause-rest = Sve ostalo u sporazumu ostaje nepromijenjeno.
clause-kept = Prvotno potpisani sporazum ostaje nepromijenjen uz ovaj dodatak. Oboje se čuva zajedno.
clause-entry_into_force = Dodatak počinje vrijediti na dan kada ga potpiše posljednja strana. Svaka strana dobiva jedan potpun primjerak; kvalificirani elektronički potpisi jednaki su potpisima na papiru.

intro-signatures = Potpisom svaka strana potvrđuje da je pročitala sve stranice ovog dodatka i da se s njima slaže.
