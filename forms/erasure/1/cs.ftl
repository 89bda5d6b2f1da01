# Own wording after the English text, sentence by sentence. A lawyer of the programme must approve it before anybody signs.

title = Osvědčení o výmazu
running = Osvědčení o výmazu

heading-erasure = Výmaz
heading-counts = Co bylo trvale vymazáno
heading-others = V záznamech jiných osob
heading-held = Co vyžaduje dohoda
heading-waiting = Co nebylo možné odstranit ihned

label-office_name = Organizace
label-office_address = Adresa
label-document_code = Dokument
label-issued_on = Datum vystavení
label-erased_at = Vymazáno
label-erased_by = Kým
label-what = Záznamy tohoto druhu
label-count = Počet
label-blacked_out = Záznamy, v nichž byla slova začerněna
label-copies = Kopie databáze zapsané znovu
label-held_until = Omezeno do
label-held_because = Z důvodu
label-waiting = Co
label-place = Kde
label-by = Zmizí do
