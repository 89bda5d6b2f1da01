# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Törlési igazolás
running = Törlési igazolás

heading-erasure = A törlés
heading-counts = Mi lett végleg törölve
heading-others = Mások adataiban
heading-held = Mit követel meg egy megállapodás
heading-waiting = Mit nem lehetett azonnal eltávolítani

label-office_name = Szervezet
label-office_address = Cím
label-document_code = Dokumentum
label-issued_on = Kiállítás napja
label-erased_at = Törölve
label-erased_by = Törölte
label-what = Ilyen bejegyzések
label-count = Szám
label-blacked_out = Bejegyzések, amelyekben a szavakat kitakarták
label-copies = Az adatbázis újraírt másolatai
label-held_until = Korlátozva eddig
label-held_because = Ok
label-waiting = Mi
label-place = Hol
label-by = Eltűnik eddig
