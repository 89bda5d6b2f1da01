# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Osvedčenie o výmaze
running = Osvedčenie o výmaze

heading-erasure = Výmaz
heading-counts = Čo bolo natrvalo vymazané
heading-others = V záznamoch iných osôb
heading-held = Čo vyžaduje dohoda
heading-waiting = Čo sa nedalo odstrániť ihneď

label-office_name = Organizácia
label-office_address = Adresa
label-document_code = Dokument
label-issued_on = Dátum vystavenia
label-erased_at = Vymazané
label-erased_by = Kým
label-what = Záznamy tohto druhu
label-count = Počet
label-blacked_out = Záznamy, v ktorých boli slová začiernené
label-copies = Kópie databázy zapísané nanovo
label-held_until = Obmedzené do
label-held_because = Z dôvodu
label-waiting = Čo
label-place = Kde
label-by = Zmizne do
