# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Certificat de ștergere
running = Certificat de ștergere

heading-erasure = Ștergerea
heading-counts = Ce s-a șters definitiv
heading-others = În înregistrările altora
heading-held = Ce cere un acord
heading-waiting = Ce nu s-a putut elimina imediat

label-office_name = Organizație
label-office_address = Adresă
label-document_code = Document
label-issued_on = Data emiterii
label-erased_at = Șters
label-erased_by = De către
label-what = Înregistrări de acest fel
label-count = Număr
label-blacked_out = Înregistrări în care cuvintele au fost înnegrite
label-copies = Copii ale bazei de date scrise din nou
label-held_until = Restricționat până la
label-held_because = Din cauza
label-waiting = Ce
label-place = Unde
label-by = Dispare până la
