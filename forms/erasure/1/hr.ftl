# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Potvrda o brisanju
running = Potvrda o brisanju

heading-erasure = Brisanje
heading-counts = Što je trajno izbrisano
heading-others = U zapisima drugih
heading-held = Što zahtijeva sporazum
heading-waiting = Što se nije moglo ukloniti odmah

label-office_name = Organizacija
label-office_address = Adresa
label-document_code = Dokument
label-issued_on = Datum izdavanja
label-erased_at = Izbrisano
label-erased_by = Izbrisao
label-what = Zapisi ove vrste
label-count = Broj
label-blacked_out = Zapisi u kojima su riječi zacrnjene
label-copies = Iznova zapisane kopije baze podataka
label-held_until = Ograničeno do
label-held_because = Zbog
label-waiting = Što
label-place = Gdje
label-by = Nestaje do
